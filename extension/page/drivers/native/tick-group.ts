/** The browser's own radios and check boxes of one name: one field whose options are the texts beside them. */
import { answersDriver } from '../generic/answers.ts';
import { claimGroup, tick, tickText } from './ticks.ts';

/** A radio is not unticked: a page that draws from its own model would not hear of it. */
export const nativeRadio = tickGroup('radio');
export const nativeCheckbox = tickGroup('checkbox');

function tickGroup(widget: 'radio' | 'checkbox') {
  const answerOf = (element: HTMLInputElement) => ({ element, text: tickText(element) });
  return answersDriver({
    library: 'native',
    name: widget,
    selectors: [`input[type="${widget}" i]`],
    claim: (element) => (element instanceof HTMLInputElement ? claimGroup(element, widget) : null),
    answers: ({ members }) => members.map(answerOf),
    chosen: ({ members }) => members.filter(({ checked }) => checked).map(answerOf),
    async press(_control, answer, hands) {
      await tick(answer, hands);
      return true;
    },
    comesOff: widget === 'checkbox',
  });
}
