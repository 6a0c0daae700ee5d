/** Check boxes: one alone, or a group of one name. A choice ticks one box and leaves the others as they are. */
import type { Driver } from '../driver.ts';
import { matchOption, wordings, foldOption } from '../match-option.ts';
import { chosenText, claimGroup, tick, tickOptions, tickText } from './ticks.ts';

export const nativeCheckbox: Driver = {
  library: 'native',
  name: 'checkbox',
  selectors: ['input[type="checkbox" i]'],
  claim: (element) => (element instanceof HTMLInputElement ? claimGroup(element, 'checkbox') : null),
  state: (control) => ({
    disabled: control.members.every((member) => member.matches(':disabled')),
    readonly: false,
  }),
  options: tickOptions,
  shown: chosenText,
  held: (control) => {
    const text = chosenText(control);
    return text === '' ? null : { kind: 'choice', text, alternatives: [] };
  },
  async set(control, value, hands) {
    const option = matchOption(
      control.members.map((member) => ({ member, text: tickText(member) })),
      value,
    );
    if (option === null || option.member.disabled) return 'noOption';
    if (!option.member.checked) await tick(option.member, hands);
    return null;
  },
  shows(control, value) {
    const wanted = wordings(value).map(foldOption);
    return tickOptions(control).some((option) => option.selected && wanted.includes(foldOption(option.text)));
  },
  async clear(control, hands) {
    for (const member of control.members) {
      if (member.checked && !member.disabled) await tick(member, hands);
    }
    return null;
  },
  close: () => Promise.resolve(),
};
