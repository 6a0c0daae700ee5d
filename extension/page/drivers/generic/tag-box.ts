/**
 * Boxes of any library that take several short texts and draw each as a tag: one types and presses Enter. What is typed and
 * not entered is lost when one leaves, or becomes a tag then; either way the tags are what the widget holds.
 */
import { is, parentOf, query, queryAll } from '../../dom.ts';
import { textOf } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { isDisabled, textInput } from '../native/text.ts';
import { announceInput, focusQuietly, leave, pressKey } from '../write-text.ts';
import { hasWord, PICKS } from './class-words.ts';

const NAMES = ['input-tag', 'tag-input', 'tags-input', 'tagsinput'];
const BOX = NAMES.map((name) => `[class*="${name}" i]`).join();
const LEVELS = 8;
const IS_TAG = /(?:^|[-_])tag$/i;

export const genericTagBox: Driver = {
  library: 'generic',
  name: 'tag-box',
  selectors: NAMES.map((name) => `[class*="${name}" i] input`),
  claim(element) {
    if (!(element instanceof HTMLInputElement) || !/^(?:text|search|)$/.test(element.type)) return null;
    let root: Element | null = null;
    let around = parentOf(element);
    for (let level = 0; level < LEVELS && around !== null && !is(around, 'form, td'); level += 1) {
      // A list of several draws its choices as tags too, and takes no text that it does not know.
      if (hasWord(around, PICKS)) return null;
      if (is(around, BOX)) root = around;
      around = parentOf(around);
    }
    if (root === null || queryAll(root, 'input:not([type="hidden" i])').length > 1) return null;
    return { widget: 'text', root, input: element, members: [], whole: true };
  },
  state: (control) => {
    const input = textInput(control);
    return { disabled: isDisabled(input), readonly: input.readOnly };
  },
  options: () => [],
  shown: (control) => textsOf(control).join('、'),
  held(control) {
    const texts = textsOf(control);
    return texts.length === 0 ? null : { kind: 'choices', texts };
  },
  async set(control, value, hands) {
    if (value.kind === 'choices') {
      const wrong = tagsOf(control).filter((tag) => !value.texts.includes(textOf(tag)));
      if (!(await takeAway(wrong, control, hands))) return 'unsupported';
      for (const text of value.texts) if (!textsOf(control).includes(text)) await enter(control, text, hands);
      return null;
    }
    if (value.kind !== 'text' && value.kind !== 'choice') return 'unsupported';
    await enter(control, value.text, hands);
    return null;
  },
  shows(control, value) {
    const texts = textsOf(control);
    if (value.kind === 'choices') return texts.toSorted().join('\n') === value.texts.toSorted().join('\n');
    return (value.kind === 'text' || value.kind === 'choice') && texts.includes(value.text.trim());
  },
  async clear(control, hands) {
    return (await takeAway(tagsOf(control), control, hands)) ? null : 'unsupported';
  },
  close: () => Promise.resolve(),
};

async function enter(control: Control, text: string, hands: Hands): Promise<void> {
  const input = textInput(control);
  focusQuietly(input);
  hands.mustBeSeen();
  input.value = text;
  announceInput(input, text);
  await hands.nextTask();
  pressKey(input, 'Enter');
  await hands.settled();
  leave(input);
}

/** @returns whether each had a cross and went by it. */
async function takeAway(tags: readonly Element[], control: Control, hands: Hands): Promise<boolean> {
  for (const text of tags.map((tag) => textOf(tag))) {
    const before = tagsOf(control);
    const tag = before.find((each) => textOf(each) === text);
    const cross = tag === undefined ? null : query(tag, '[class*="close" i], [data-role="remove"]');
    if (cross === null) return false;
    hands.tap(cross);
    const gone = await hands.until(() => tagsOf(control).length < before.length || null);
    if (gone === null) return false;
  }
  return true;
}

function textsOf(control: Control): readonly string[] {
  return tagsOf(control).map((tag) => textOf(tag));
}

/** Tags and not what stands in them. */
function tagsOf({ root }: Control): readonly Element[] {
  const tags = [...queryAll(root, '[class*="tag" i]')].filter((element) =>
    [...element.classList].some((name) => IS_TAG.test(name)),
  );
  return tags.filter(
    (tag) => !tags.some((other) => other !== tag && other.contains(tag)) && textOf(tag) !== '',
  );
}
