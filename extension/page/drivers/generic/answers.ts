/** What all drivers of one question with its answers side by side have in common, however the answers are drawn. */
import type { FailureReason } from 'shared/forms/receipt.ts';
import { attributeOf } from '../../dom.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { foldOption, isOneOf, matchOption } from '../match-option.ts';
import { looksDisabled } from './class-words.ts';

export interface Answer {
  readonly element: HTMLElement;
  readonly text: string;
}

export interface Question extends Pick<Driver, 'library' | 'name' | 'selectors' | 'claim'> {
  readonly answers: (control: Control) => readonly Answer[];
  readonly chosen: (control: Control) => readonly Answer[];
  /** @returns whether that is allowed. */
  press(control: Control, answer: HTMLElement, hands: Hands): Promise<boolean>;
  /** Whether a second press takes an answer back, in some pages at least. */
  readonly comesOff: boolean;
}

export function answersDriver(question: Question): Driver {
  const { library, name, selectors, claim, answers, chosen } = question;
  const texts = (control: Control) => chosen(control).map(({ text }) => text);
  return {
    library,
    name,
    selectors,
    claim,
    state: (control) => ({
      disabled:
        (control.members.length === 0 && looksDisabled(control.root)) ||
        answers(control).every(({ element }) => looksDisabled(element)),
      readonly: attributeOf(control.root, 'aria-readonly') === 'true',
    }),
    options(control) {
      const selected = new Set(chosen(control).map(({ element }) => element));
      return answers(control).map(({ element, text }) => ({
        text,
        value: element instanceof HTMLInputElement ? element.value : '',
        selected: selected.has(element),
        disabled: looksDisabled(element),
      }));
    },
    shown: (control) => texts(control).join('、'),
    held(control) {
      const [text, ...more] = texts(control);
      if (text === undefined) return null;
      return more.length > 0
        ? { kind: 'choices', texts: [text, ...more] }
        : { kind: 'choice', text, alternatives: [] };
    },
    async set(control, value, hands) {
      if (value.kind === 'choices') return makeExactly(question, control, value.texts, hands);
      const answer = matchOption(answers(control), value);
      if (answer === null || looksDisabled(answer.element)) return 'noOption';
      if (isChosen(question, control, answer)) return null;
      return (await question.press(control, answer.element, hands)) ? null : 'noOption';
    },
    shows(control, value) {
      if (value.kind !== 'choices') return texts(control).some((text) => isOneOf(text, value));
      const folded = new Set(texts(control).map(foldOption));
      return folded.size === value.texts.length && value.texts.every((text) => folded.has(foldOption(text)));
    },
    // No person can untick a radio.
    async clear(control, hands) {
      for (const { element } of question.comesOff ? chosen(control) : [])
        await question.press(control, element, hands);
      return chosen(control).length === 0 ? null : 'unsupported';
    },
    close: () => Promise.resolve(),
  };
}

function isChosen({ chosen }: Question, control: Control, { element }: Answer): boolean {
  return chosen(control).some((one) => one.element === element);
}

/** What undo brings back: these and no others. */
async function makeExactly(
  question: Question,
  control: Control,
  texts: readonly string[],
  hands: Hands,
): Promise<FailureReason | null> {
  if (!question.comesOff) return 'unsupported';
  for (const answer of question.answers(control))
    if (texts.includes(answer.text) !== isChosen(question, control, answer))
      await question.press(control, answer.element, hands);
  return null;
}
