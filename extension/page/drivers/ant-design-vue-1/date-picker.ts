/**
 * `a-date-picker`, `a-month-picker` and `a-range-picker` of Ant Design Vue 1. Measured on 1.7: the box itself is readonly
 * and sets nothing; a click opens a calendar with a text box of its own, which marks text that it does not understand, and
 * Enter takes it. A calendar of months has no text box: there the driver for any library picks.
 */
import { is, query, queryAll } from '../../dom.ts';
import type { Control } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { clearByCross } from '../measured/clear-by-cross.ts';
import { dateDriver } from '../measured/date.ts';
import { openOverlay, untilClosed, visibleOverlays } from '../measured/overlay.ts';
import { announceInput, focusQuietly, pressKey } from '../write-text.ts';

const OVERLAY = '.ant-calendar-picker-container';
const BOX = 'input.ant-calendar-picker-input, .ant-calendar-range-picker-input';
const TYPED = '.ant-calendar-input';

const boxesIn = (root: Element) => [...queryAll<HTMLInputElement>(root, BOX)];

export const antDatePicker = dateDriver({
  library: 'ant-design-vue-1',
  selectors: ['.ant-calendar-picker'],
  boxes(root) {
    const boxes = boxesIn(root);
    return boxes.length === 0 ? null : boxes;
  },
  isRange: (root) => query(root, '.ant-calendar-range-picker-input') !== null,
  precision: () => 7,
  disabled: (root) => boxesIn(root)[0]?.disabled === true || query(root, '.ant-input-disabled') !== null,
  async type(control, texts, hands) {
    const panel = await openCalendar(control, hands);
    if (!(panel instanceof Element)) return panel;
    const typed = [...queryAll<HTMLInputElement>(panel, TYPED)];
    if (typed.length === 0) {
      await close(control, hands);
      return 'other';
    }
    for (const [index, text] of texts.entries()) {
      const box = typed[index];
      if (box === undefined) return 'unsupported';
      focusQuietly(box);
      hands.mustBeSeen();
      box.value = text;
      announceInput(box, text);
      await hands.nextTask();
      await hands.nextTask();
      if (is(box, '.ant-calendar-input-invalid')) return 'misread';
    }
    const last = typed[texts.length - 1];
    if (last !== undefined) pressKey(last, 'Enter');
    await hands.settled();
    return null;
  },
  clear: ({ root }, hands) =>
    clearByCross(root, { over: '.ant-calendar-picker-input', cross: '.ant-calendar-picker-clear' }, hands),
  close,
});

async function openCalendar({ root }: Control, hands: Hands) {
  const [box] = boxesIn(root);
  if (box === undefined) return 'gone' as const;
  const [standing] = visibleOverlays(root, OVERLAY);
  // The spelling before was not understood: its calendar still stands open.
  if (standing !== undefined && hands.mayPress(standing)) return standing;
  const opened = await openOverlay(root, OVERLAY, false, () => hands.press(box), hands);
  return opened.overlay ?? opened.reason;
}

async function close({ root }: Control, hands: Hands): Promise<void> {
  const open = visibleOverlays(root, OVERLAY);
  if (open.length === 0) return;
  for (const panel of open) {
    const typed = query(panel, TYPED) ?? query(panel, '[tabindex]');
    if (typed !== null) pressKey(typed, 'Escape');
  }
  await hands.nextTask();
  if (visibleOverlays(root, OVERLAY).length > 0) hands.tapAway();
  for (const panel of open) await untilClosed(panel, hands);
}
