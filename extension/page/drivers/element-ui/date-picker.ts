/**
 * `el-date-picker` of one day, month or year, and of two days, in Element UI and Element Plus, also with
 * `editable=false`. The panel must be mounted before text is written (measured on 2.15: `handleChange` drops the text
 * without one); Escape closes it, blur does not. Of two days each is written by itself: the first is taken together with
 * the end that stood there, or dropped when that lies before it, and is then written again.
 */
import type { FailureReason } from 'shared/forms/receipt.ts';
import { is, queryAll } from '../../dom.ts';
import { readDate } from '../date-text.ts';
import type { Control } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { clearByCross } from '../measured/clear-by-cross.ts';
import { dateDriver } from '../measured/date.ts';
import { openOverlay, untilClosed, visibleOverlays } from '../measured/overlay.ts';
import { announceInput, focusQuietly, leave, pressKey } from '../write-text.ts';

const PANEL = '.el-picker-panel';
const BOX = [
  ':scope > .el-input__inner',
  ':scope > .el-input__wrapper > .el-input__inner',
  ':scope > .el-range-input',
].join();
/** The second turn is for a first day that lay behind the end of before. */
const TURNS = 2;

const boxesIn = (root: Element) => [...queryAll<HTMLInputElement>(root, BOX)];

export const elementDatePicker = dateDriver({
  library: 'element-ui',
  selectors: [
    '.el-date-editor--date',
    '.el-date-editor--month',
    '.el-date-editor--year',
    '.el-date-editor--daterange',
    '.el-date-editor--monthrange',
  ],
  boxes: boxesIn,
  isRange: (root) => is(root, '.el-range-editor'),
  precision(root) {
    if (is(root, '.el-date-editor--year')) return 4;
    return is(root, '.el-date-editor--month, .el-date-editor--monthrange') ? 7 : 10;
  },
  disabled: (root) => boxesIn(root)[0]?.disabled === true,
  async type({ root }, texts, hands) {
    const [first] = boxesIn(root);
    if (first === undefined) return 'gone';
    const reason = await openPanel(root, first, hands);
    if (reason !== null) return reason;
    if (texts.length === 1) {
      await write(first, texts[0] ?? '', hands);
      return null;
    }
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const [index, text] of texts.entries()) {
        const box = boxesIn(root)[index];
        if (box === undefined) return 'gone';
        if (readDate(box.value) !== readDate(text) || turn === 0) await write(box, text, hands);
        await hands.settled();
      }
    }
    return null;
  },
  async clear(control, hands) {
    const [first, second] = boxesIn(control.root);
    if (first === undefined) return 'gone';
    if (second !== undefined) return clearRange(control.root, hands);
    const reason = await openPanel(control.root, first, hands);
    if (reason === null) await write(first, '', hands);
    return reason;
  },
  close: closePanel,
});

async function closePanel({ root }: Control, hands: Hands): Promise<void> {
  const boxes = boxesIn(root);
  const open = visibleOverlays(root, PANEL);
  const [first] = boxes;
  if (open.length > 0 && first !== undefined) pressKey(first, 'Escape');
  for (const box of boxes) leave(box);
  for (const panel of open) await untilClosed(panel, hands);
}

async function openPanel(root: Element, box: HTMLInputElement, hands: Hands): Promise<FailureReason | null> {
  const open = visibleOverlays(root, PANEL).length > 0 && is(root, '.is-active');
  const opened = await openOverlay(root, PANEL, open, () => focusQuietly(box), hands);
  return opened.reason;
}

async function write(box: HTMLInputElement, text: string, hands: Hands): Promise<void> {
  focusQuietly(box);
  hands.mustBeSeen(box);
  box.value = text;
  announceInput(box, text);
  await hands.nextTask();
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await hands.nextTask();
}

/** Two days are emptied by the cross alone. */
async function clearRange(root: Element, hands: Hands): Promise<FailureReason | null> {
  return clearByCross(root, { over: '.el-range__close-icon', cross: '.el-range__close-icon' }, hands);
}
