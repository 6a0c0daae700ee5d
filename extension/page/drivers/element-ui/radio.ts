/** `el-radio` and `el-radio-button`, in a group or side by side. The real input lies transparent under the drawn one. */
import { closest, is, parentOf, queryAll } from '../../dom.ts';
import type { Claim, Control, Driver } from '../driver.ts';
import { isOneOf, matchOption } from '../match-option.ts';
import { cleanLabel, textOf } from '../../page-text.ts';

const BUTTON = ['.el-radio', '.el-radio-button'].join();
const CHECKED = ['is-checked', 'is-active'];

export const elementRadio: Driver = {
  library: 'element-ui',
  name: 'radio',
  selectors: ['.el-radio-group', '.el-radio', '.el-radio-button'],
  claim(element) {
    const group = is(element, '.el-radio-group')
      ? element
      : (closest(element, '.el-radio-group') ?? parentOf(element));
    return group === null ? null : claimIn(group);
  },
  state: (control) => ({
    disabled: control.members.every((member) => member.disabled),
    readonly: false,
  }),
  options: (control) =>
    lines(control).map(({ member, button, text }) => ({
      text,
      value: member.value,
      selected: isChecked(button),
      disabled: member.disabled,
    })),
  shown: (control) => lines(control).find(({ button }) => isChecked(button))?.text ?? '',
  held: (control) => {
    const text = elementRadio.shown(control);
    return text === '' ? null : { kind: 'choice', text, alternatives: [] };
  },
  async set(control, value, hands) {
    const line = matchOption(lines(control), value);
    if (line === null || line.member.disabled) return 'noOption';
    hands.press(line.member);
    await hands.nextTask();
    return null;
  },
  shows: (control, value) => isOneOf(elementRadio.shown(control), value),
  // No person can untick a radio.
  clear: () => Promise.resolve('unsupported'),
  close: () => Promise.resolve(),
};

function claimIn(group: Element): Claim | null {
  const members = [...queryAll<HTMLInputElement>(group, 'input[type="radio"]')].filter(
    (member) => closest(member, BUTTON) !== null,
  );
  const [first] = members;
  if (first === undefined) return null;
  const root = is(group, '.el-radio-group') ? group : (closest(first, BUTTON) ?? group);
  return { widget: 'radio', root, input: first, members, whole: false };
}

function lines(control: Control) {
  return control.members.map((member) => {
    const button = closest(member, BUTTON) ?? member;
    return { member, button, text: cleanLabel(textOf(button)) };
  });
}

/** What the widget draws; the input's own `checked` is set by a click even where the model refuses. */
function isChecked(button: Element): boolean {
  return CHECKED.some((name) => button.classList.contains(name));
}
