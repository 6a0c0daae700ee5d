/**
 * Radios and check boxes of the measured libraries, in a group or alone. The real input lies transparent under the drawn
 * one; a press on it is what sets the model. What counts as ticked is what is drawn: a click sets the input's own
 * `checked` even where the model refuses.
 */
import { closest, is, parentOf, query, queryAll } from '../../dom.ts';
import { cleanLabel, textOf } from '../../page-text.ts';
import type { Claim, Control, Driver } from '../driver.ts';
import { answersDriver } from '../generic/answers.ts';

export interface TickAnatomy {
  readonly library: string;
  readonly widget: 'radio' | 'checkbox';
  /** Class selectors: what holds a group, one tick with its text, one that is drawn as ticked. */
  readonly group: string;
  readonly buttons: readonly string[];
  readonly checked: string;
}

export function tickDriver({ library, widget, group, buttons, checked }: TickAnatomy): Driver {
  const button = buttons.join();
  const drawn = (member: Element) => closest(member, button) ?? member;
  const answers = ({ members }: Control) =>
    members.map((element) => ({ element, text: cleanLabel(textOf(drawn(element))) }));

  const claimIn = (frame: Element): Claim | null => {
    const members = [...queryAll<HTMLInputElement>(frame, `input[type="${widget}"]`)].filter(
      (member) => closest(member, button) !== null,
    );
    const [first] = members;
    if (first === undefined) return null;
    const root = is(frame, group) ? frame : (closest(first, button) ?? frame);
    return { widget, root, input: first, members, whole: false };
  };

  return answersDriver({
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
    answers,
    chosen: (control) =>
      answers(control).filter(
        ({ element }) => is(drawn(element), checked) || query(drawn(element), checked) !== null,
      ),
    async press(_control, answer, hands) {
      hands.press(answer);
      await hands.nextTask();
      return true;
    },
    comesOff: widget === 'checkbox',
  });
}
