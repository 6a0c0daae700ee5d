/**
 * `DatePicker` of iView / View Design, of one day, month, year or of two days (one box: 2018-05-09 - 2038-05-08), also
 * with `editable=false`. Measured on 4.7: text and `change` set the model without opening anything; text that it does not
 * understand is taken out again. Times of day are in the same frame: a day alone is no text of theirs and is not kept.
 */
import { is, query, queryAll } from '../../dom.ts';
import { clearByCross } from '../measured/clear-by-cross.ts';
import { dateDriver } from '../measured/date.ts';
import { writeText } from '../write-text.ts';

const boxIn = (root: Element) => query<HTMLInputElement>(root, ':scope > .ivu-date-picker-rel .ivu-input');

export const viewDatePicker = dateDriver({
  library: 'view-design',
  selectors: ['.ivu-date-picker'],
  boxes(root) {
    const box = boxIn(root);
    return box === null || isClock(root) ? null : [box];
  },
  isRange: (root) => query(root, '.ivu-date-picker-with-range') !== null || showsBoth(boxIn(root)),
  precision: () => 4,
  disabled: (root) => boxIn(root)?.disabled === true,
  async type({ root }, texts, hands) {
    const box = boxIn(root);
    if (box === null) return 'gone';
    await writeText(box, texts.join(' - '), hands);
    await hands.settled();
    return null;
  },
  clear: ({ root }, hands) =>
    clearByCross(
      root,
      { over: '.ivu-input-wrapper', cross: '.ivu-icon-ios-close-circle, .ivu-icon-ios-close' },
      hands,
    ),
  close: () => Promise.resolve(),
});

const BOTH = /\d\s+-\s+\d|(?:开始|起始|自).*(?:结束|截止|终止|至)/;

/** With `transfer` the calendar is not in the widget: what stands in the box or is asked for there says it. */
function showsBoth(box: HTMLInputElement | null): boolean {
  return box !== null && (BOTH.test(box.value) || BOTH.test(box.placeholder));
}

/** A picker of times alone is drawn in the same frame. */
function isClock(root: Element): boolean {
  const days = query(root, '.ivu-date-picker-cells') !== null;
  return (
    !days && queryAll(root, '.ivu-time-picker-cells').length > 0 && !is(root, '[class*="date-picker-cells"]')
  );
}
