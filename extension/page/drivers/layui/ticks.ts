/**
 * Layui's drawn radios, check boxes and switches, each right behind the hidden input it stands for. A click on the drawn
 * one sets the input and tells `form.on`; what is chosen is what is drawn. Measured on Layui 2.13.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { after, attributeOf, parentOf, queryAll, treeOf } from '../../dom.ts';
import { cleanLabel, textOf } from '../../page-text.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { answersDriver } from '../generic/answers.ts';
import { YES, NO } from '../generic/toggle.ts';
import { foldOption, wordings } from '../match-option.ts';

type Kind = 'radio' | 'checkbox' | 'switch';

export const layuiRadio: Driver = tickDriver('radio', 'radio');
export const layuiCheckbox: Driver = tickDriver('checkbox', 'checkbox');
export const layuiSwitch: Driver = {
  ...tickDriver('switch', 'radio'),
  options: (control) =>
    wordsOfSwitch(control).map((text, index) => ({
      text,
      value: '',
      selected: isOn(control.members[0]) && index === 0,
      disabled: false,
    })),
  // A switch that stands where it stood at first says nothing yet.
  shown: (control) => (isOn(control.members[0]) ? (wordsOfSwitch(control)[0] ?? '') : ''),
  async set(control, value, hands) {
    const wanted = wants(control, value);
    if (wanted === null) return 'noOption';
    if (wanted !== isOn(control.members[0])) await toggle(control.members[0], hands);
    return null;
  },
  shows: (control, value) => wants(control, value) === isOn(control.members[0]),
};

function tickDriver(kind: Kind, widget: 'radio' | 'checkbox'): Driver {
  const answers = ({ members }: Control) => members.map((element) => ({ element, text: textFor(element) }));
  return answersDriver({
    library: 'layui',
    name: kind,
    // Asked of each input, as the hidden one comes before what is drawn for it.
    selectors: [`input[type="${kind === 'radio' ? 'radio' : 'checkbox'}" i]`],
    claim(element) {
      if (!(element instanceof HTMLInputElement) || kindOf(element) !== kind) return null;
      const members = groupOf(element, kind);
      const root = drawnFor(element);
      return root === null ? null : { widget, root, input: element, members, whole: true };
    },
    answers,
    chosen: (control) => answers(control).filter(({ element }) => isOn(element)),
    async press(_control, answer, hands) {
      await toggle(answer, hands);
      return true;
    },
    comesOff: kind !== 'radio',
  });
}

function kindOf(input: HTMLInputElement): Kind | null {
  if (input.type !== 'radio' && input.type !== 'checkbox') return null;
  const drawn = drawnFor(input);
  if (drawn === null) return null;
  if (input.type === 'radio') return 'radio';
  return drawn.classList.contains('layui-form-switch') ? 'switch' : 'checkbox';
}

function drawnFor(input: Element): HTMLElement | null {
  const drawn = after(input);
  const kinds = ['layui-form-radio', 'layui-form-checkbox', 'layui-form-switch'];
  return drawn instanceof HTMLElement && kinds.some((name) => drawn.classList.contains(name)) ? drawn : null;
}

/** Radios of one name; check boxes of one block that share a name up to its brackets (`service[news]`). */
function groupOf(input: HTMLInputElement, kind: Kind): readonly HTMLInputElement[] {
  if (kind === 'switch' || input.name === '') return [input];
  const stem = (of: HTMLInputElement) => (kind === 'radio' ? of.name : of.name.replace(/\[.*$/, ''));
  const all = [...queryAll<HTMLInputElement>(treeOf(input), `input[type="${input.type}"]`)];
  return all.filter(
    (other) =>
      stem(other) === stem(input) &&
      other.form === input.form &&
      kindOf(other) === kind &&
      (kind === 'radio' || parentOf(other) === parentOf(input)),
  );
}

function textFor(member: HTMLInputElement): string {
  const drawn = drawnFor(member);
  return (drawn === null ? '' : cleanLabel(textOf(drawn))) || cleanLabel(member.title);
}

/** What is drawn; the input itself may be set by a page that has not drawn it yet. */
function isOn(member: Element | undefined): boolean {
  const drawn = member === undefined ? null : drawnFor(member);
  const marks = ['layui-form-radioed', 'layui-form-checked', 'layui-form-onswitch'];
  return drawn !== null && marks.some((name) => drawn.classList.contains(name));
}

async function toggle(member: Element | undefined, hands: Hands): Promise<void> {
  const drawn = member === undefined ? null : drawnFor(member);
  if (drawn === null) return;
  hands.mustBeSeen();
  // The first is the widget itself; the others of its group stand beside it.
  if (!hands.mayPress(drawn)) hands.adopt(drawn);
  hands.press(drawn);
  await hands.nextTask();
}

/** `lay-text="是|否"`, older and newer spelling. */
function wordsOfSwitch({ members: [member] }: Control): readonly string[] {
  const text = member === undefined ? '' : (attributeOf(member, 'lay-text') ?? member.title);
  const words = text.split('|').map((word) => word.trim());
  return words.length === 2 && words.every((word) => word !== '') ? words : [YES[0] ?? '', NO[0] ?? ''];
}

function wants(control: Control, value: FillValue): boolean | null {
  const [on = '', off = ''] = wordsOfSwitch(control).map(foldOption);
  for (const word of wordings(value).map(foldOption)) {
    if (word === on || YES.includes(word)) return true;
    if (word === off || NO.includes(word)) return false;
  }
  return null;
}
