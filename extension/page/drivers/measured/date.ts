/**
 * Date pickers of the measured libraries: one day (or month, or year), or two days in one widget. Each takes typed text in
 * its own format and drops any other, so the spellings are tried until one is kept. How a library is typed into is its
 * own; what stays the same is here.
 */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import type { FailureReason } from 'shared/forms/receipt.ts';
import { readDate, spellDate } from '../date-text.ts';
import type { Control, Driver, SetResult } from '../driver.ts';
import { genericPicker } from '../generic/picker.ts';
import type { Hands } from '../hands.ts';

export interface DateAnatomy {
  readonly library: string;
  readonly selectors: readonly string[];
  /** Its text boxes: one, or one for each end; null when `root` is another kind of widget. */
  boxes(root: Element): readonly HTMLInputElement[] | null;
  isRange(root: Element): boolean;
  /** Length of the shortest date that it may show: YYYY-MM-DD, YYYY-MM or YYYY. */
  precision(root: Element): number;
  disabled(root: Element): boolean;
  /**
   * Types one spelling of each day; `misread` when the widget says at once that it does not understand it, and `other` when
   * it has nothing to type into: then the day is pressed in its calendar.
   */
  type(
    control: Control,
    texts: readonly string[],
    hands: Hands,
  ): Promise<FailureReason | 'misread' | 'other' | null>;
  clear(control: Control, hands: Hands): SetResult;
  close(control: Control, hands: Hands): Promise<void>;
}

/** Length of a date that shows no more than its month. */
const MONTH = 7;
/** How two days are read: 2018-05-09 - 2038-05-08. */
const BETWEEN = ' - ';
const BETWEENS = /\s+(?:-|~|至|到|—)\s+/;

export function dateDriver(anatomy: DateAnatomy): Driver {
  const boxesOf = ({ root }: Control) => anatomy.boxes(root) ?? [];
  const shown = (control: Control) => {
    const texts = boxesOf(control).map(({ value }) => value.trim());
    return texts.every((text) => text === '') ? '' : texts.join(BETWEEN);
  };
  const putBack = async (control: Control, before: string, hands: Hands) => {
    if (before === '') await anatomy.clear(control, hands);
    else await anatomy.type(control, before.split(BETWEEN), hands);
    await anatomy.close(control, hands);
  };
  const driver: Driver = {
    library: anatomy.library,
    name: 'date-picker',
    selectors: anatomy.selectors,
    claim(root) {
      const input = anatomy.boxes(root)?.[0];
      if (input === undefined) return null;
      return { widget: anatomy.isRange(root) ? 'dateRange' : 'date', root, input, members: [], whole: true };
    },
    state: ({ root }) => ({ disabled: anatomy.disabled(root), readonly: false }),
    options: () => [],
    shown,
    held(control) {
      const text = shown(control);
      if (text === '') return null;
      if (control.widget !== 'dateRange') return { kind: 'text', text };
      const [from = null, to = null] = text.split(BETWEENS).map((end) => readDate(end));
      return from === null || to === null ? null : { kind: 'range', from, to };
    },
    async set(control, value, hands) {
      const days = daysOf(control, value);
      if (days === null) return 'unsupported';
      const before = shown(control);
      const boxes = boxesOf(control);
      const spelt = days.map((day, index) =>
        spellDate(day, hintIn(shown(control), boxes[index] ?? boxes[0], index)),
      );
      for (const turn of (spelt[0] ?? []).keys()) {
        const texts = spelt.map((spellings) => spellings[turn] ?? '');
        const reason = await anatomy.type(control, texts, hands);
        if (reason === 'misread') continue;
        if (reason === 'other') return pressDays(control, days, hands);
        if (reason !== null) return reason;
        // Until it closes the box shows what was written, understood or not.
        await anatomy.close(control, hands);
        if (showsDays(control, days, anatomy.precision(control.root))) return null;
        if (hands.signal.aborted) return 'stopped';
      }
      // Some spelling was taken for another day, or for the first of its month.
      if (shown(control) !== before) await putBack(control, before, hands);
      if (anatomy.precision(control.root) < MONTH) return 'notKept';
      // Of a day that is typed a box that prints the month alone keeps nothing, or the first: in its calendar it is pressed.
      await anatomy.close(control, hands);
      const reason = await pressDays(control, days, hands);
      return reason === null || reason === 'stopped' ? reason : 'notKept';
    },
    shows(control, value) {
      const days = daysOf(control, value);
      const precision = anatomy.precision(control.root);
      return (
        days !== null && showsDays(control, days, days.length > 1 ? precision : Math.min(precision, MONTH))
      );
    },
    clear: (control, hands) => anatomy.clear(control, hands),
    close: (control, hands) => anatomy.close(control, hands),
  };
  /** @param precision length of the shortest date that counts. */
  const showsDays = (control: Control, days: readonly string[], precision: number): boolean => {
    const prompt = promptOf(control);
    const there = shown(control)
      .split(BETWEENS)
      .map((text) => readDate(text, prompt) ?? '');
    return (
      days.length === there.length &&
      days.every((day, index) => {
        const one = there[index] ?? '';
        return one.length >= precision && day.startsWith(one);
      })
    );
  };
  return driver;
}

function promptOf({ input }: Control): string {
  return input?.getAttribute('placeholder') ?? '';
}

function daysOf(control: Control, value: FillValue): readonly string[] | null {
  if (control.widget === 'dateRange') return value.kind === 'range' ? [value.from, value.to] : null;
  if (value.kind === 'date') return [value.date];
  const day = value.kind === 'text' ? readDate(value.text, promptOf(control)) : null;
  return day === null ? null : [day];
}

/** What stands there is the widget's own format, and a prompt often is. */
function hintIn(shown: string, box: HTMLInputElement | undefined, index: number): string {
  const texts = shown.split(BETWEENS);
  return texts[index] || box?.placeholder || '';
}

/** In the calendar of the widget, as in one of any library. */
async function pressDays(control: Control, days: readonly string[], hands: Hands): SetResult {
  const [date = '', to] = days.map((day) => (day.length === MONTH ? `${day}-01` : day));
  const value: FillValue = to === undefined ? { kind: 'date', date } : { kind: 'range', from: date, to };
  const reason = await genericPicker.set(control, value, hands);
  await genericPicker.close(control, hands);
  return reason;
}
