/**
 * Radios and check boxes of the measured libraries, in a group or alone. The real input lies transparent under the drawn
 * one; a press on it is what sets the model. What counts as ticked is what is drawn: a click sets the input's own
 * `checked` even where the model refuses.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { closest, is, parentOf, query, queryAll } from '../../dom.ts';
import { cleanLabel, textOf } from '../../page-text.ts';
import type { Claim, Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { foldOption, isOneOf, matchOption, wordings } from '../match-option.ts';

export interface TickAnatomy {
  readonly library: string;
  readonly widget: 'radio' | 'checkbox';
  /** Class selectors: what holds a group, one tick with its text, one that is drawn as ticked. */
  readonly group: string;
  readonly buttons: readonly string[];
  readonly checked: string;
}

interface Tick {
  readonly member: HTMLInputElement;
  readonly button: Element;
  readonly text: string;
}

export function tickDriver({ library, widget, group, buttons, checked }: TickAnatomy): Driver {
  const button = buttons.join();
  const ticksOf = ({ members }: Control): readonly Tick[] =>
    members.map((member) => {
      const around = closest(member, button) ?? member;
      return { member, button: around, text: cleanLabel(textOf(around)) };
    });
  const isTicked = ({ button: drawn }: Tick) => is(drawn, checked) || query(drawn, checked) !== null;
  const texts = (control: Control) =>
    ticksOf(control)
      .filter(isTicked)
      .map(({ text }) => text);

  const claimIn = (frame: Element): Claim | null => {
    const members = [...queryAll<HTMLInputElement>(frame, `input[type="${widget}"]`)].filter(
      (member) => closest(member, button) !== null,
    );
    const [first] = members;
    if (first === undefined) return null;
    const root = is(frame, group) ? frame : (closest(first, button) ?? frame);
    return { widget, root, input: first, members, whole: false };
  };

  const driver: Driver = {
    library,
    name: widget,
    selectors: [group, ...buttons],
    claim(element) {
      if (is(element, group)) return claimIn(element);
      const around = closest(element, group);
      if (around !== null) return claimIn(around);
      // Radios side by side are one question, check boxes are one each.
      const frame = widget === 'radio' ? parentOf(element) : element;
      return frame === null ? null : claimIn(frame);
    },
    state: ({ members }) => ({ disabled: members.every((member) => member.disabled), readonly: false }),
    options: (control) =>
      ticksOf(control).map((tick) => ({
        text: tick.text,
        value: tick.member.value,
        selected: isTicked(tick),
        disabled: tick.member.disabled,
      })),
    shown: (control) => texts(control).join('、'),
    held(control) {
      const ticked = texts(control);
      const [text] = ticked;
      if (text === undefined) return null;
      return widget === 'radio'
        ? { kind: 'choice', text, alternatives: [] }
        : { kind: 'choices', texts: ticked };
    },
    async set(control, value, hands) {
      const ticks = ticksOf(control);
      if (value.kind === 'choices' && widget === 'checkbox') return pressEach(ticks, isWrong(value), hands);
      const tick = matchOption(ticks, value);
      if (tick === null || tick.member.disabled) return 'noOption';
      return pressEach([tick], (one) => widget === 'radio' || !isTicked(one), hands);
    },
    shows(control, value) {
      if (widget === 'radio') return isOneOf(driver.shown(control), value);
      const ticked = new Set(texts(control).map(foldOption));
      if (value.kind !== 'choices') return wordings(value).some((wording) => ticked.has(foldOption(wording)));
      return ticked.size === value.texts.length && value.texts.every((text) => ticked.has(foldOption(text)));
    },
    // No person can untick a radio.
    clear: (control, hands) =>
      widget === 'radio' ? Promise.resolve('unsupported') : pressEach(ticksOf(control), isTicked, hands),
    close: () => Promise.resolve(),
  };

  function isWrong({ texts: wanted }: Extract<FillValue, { kind: 'choices' }>) {
    const folded = new Set(wanted.map(foldOption));
    return (tick: Tick) => isTicked(tick) !== folded.has(foldOption(tick.text));
  }

  async function pressEach(ticks: readonly Tick[], which: (tick: Tick) => boolean, hands: Hands) {
    for (const tick of ticks.filter((one) => which(one))) {
      hands.press(tick.member);
      await hands.nextTask();
    }
    return null;
  }

  return driver;
}
