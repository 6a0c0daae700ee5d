/**
 * `el-date-picker` of one day, month or year, also with `editable=false`. The panel must be mounted before text is
 * written (measured on 2.15: `handleChange` drops the text without one); Escape closes it, blur does not. Text in another
 * format than the widget's own is dropped when it closes, so the spellings are tried until one is kept.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { Control, Driver } from '../driver.ts';
import type { Hands } from '../hands.ts';
import { readDate, spellDate } from '../date-text.ts';
import { announceInput, focusQuietly, leave, pressKey } from '../write-text.ts';
import { openOverlay, untilClosed, visibleOverlays } from './overlay.ts';
import { widgetInput } from './widget-input.ts';

const PANEL = '.el-picker-panel';

export const elementDatePicker: Driver = {
  library: 'element-ui',
  name: 'date-picker',
  selectors: ['.el-date-editor--date', '.el-date-editor--month', '.el-date-editor--year'],
  claim(element) {
    const input = element.querySelector<HTMLInputElement>(':scope > .el-input__inner');
    return input === null ? null : { widget: 'date', root: element, input, members: [], whole: true };
  },
  state: (control) => ({ disabled: widgetInput(control).disabled, readonly: false }),
  options: () => [],
  shown: (control) => widgetInput(control).value,
  held: (control) => {
    const text = widgetInput(control).value;
    return text === '' ? null : { kind: 'text', text };
  },
  async set(control, value, hands) {
    const day = dayOf(value);
    if (day === null) return 'unsupported';
    const input = widgetInput(control);
    const hint = input.value === '' ? input.placeholder : input.value;
    for (const spelling of spellDate(day, hint)) {
      const refusal = await write(control.root, input, spelling, hands);
      if (refusal !== null) return refusal;
      // Until it closes the box shows what was written, understood or not.
      await closePanel(control, hands);
      if (elementDatePicker.shows(control, value)) return null;
      if (hands.signal.aborted) return 'stopped';
    }
    return 'notKept';
  },
  shows(control, value) {
    const shown = readDate(widgetInput(control).value);
    const day = dayOf(value);
    return shown !== null && day !== null && day.startsWith(shown) && shown.length >= precision(control.root);
  },
  clear: (control, hands) => write(control.root, widgetInput(control), '', hands),
  close: closePanel,
};

async function closePanel(control: Control, hands: Hands): Promise<void> {
  const input = widgetInput(control);
  if (visibleOverlays(control.root, PANEL).length > 0) pressKey(input, 'Escape');
  leave(input);
  for (const panel of visibleOverlays(control.root, PANEL)) await untilClosed(panel, hands);
}

async function write(root: Element, input: HTMLInputElement, text: string, hands: Hands) {
  const opened = await openOverlay(root, PANEL, false, () => focusQuietly(input), hands);
  if (opened.overlay === null) return opened.reason;
  hands.mustBeSeen();
  input.value = text;
  announceInput(input, text);
  await hands.nextTask();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await hands.nextTask();
  return null;
}

function dayOf(value: FillValue): string | null {
  if (value.kind === 'date') return value.date;
  return value.kind === 'text' ? readDate(value.text) : null;
}

/** Length of the shortest date that this picker may show: YYYY-MM-DD, YYYY-MM or YYYY. */
function precision(root: Element): number {
  if (root.classList.contains('el-date-editor--year')) return 4;
  return root.classList.contains('el-date-editor--month') ? 7 : 10;
}
