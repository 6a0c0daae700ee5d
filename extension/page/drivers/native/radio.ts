/** A group of the browser's own radios: one field whose options are the texts beside them. */
import type { Driver } from '../driver.ts';
import { isOneOf, matchOption } from '../match-option.ts';
import { chosenText, claimGroup, tick, tickOptions, tickText } from './ticks.ts';

export const nativeRadio: Driver = {
  library: 'native',
  name: 'radio',
  selectors: ['input[type="radio" i]'],
  claim: (element) => (element instanceof HTMLInputElement ? claimGroup(element, 'radio') : null),
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
    await tick(option.member, hands);
    return null;
  },
  shows: (control, value) => isOneOf(chosenText(control), value),
  // No person can untick a radio, and a page that draws from its own model would not hear of it.
  clear: () => Promise.resolve('unsupported'),
  close: () => Promise.resolve(),
};
