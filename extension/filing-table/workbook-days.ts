/** Which numbers of a workbook are days: a day is a number that is shown as one. */
import { eachXmlTag } from './xml-tags.ts';

/** What the cells of each style show of a day; null where they show something else. */
export type DayFormats = readonly DayFormat[];
/** A month says no day, though the number behind it is one. */
export type DayFormat = 'day' | 'month' | null;

export function readDayFormats(styles: string): DayFormats {
  const own = new Map<number, string>();
  const formats: DayFormat[] = [];
  let isOfCells = false;
  eachXmlTag(styles, ({ name, opens, closes, attribute }) => {
    if (name === 'cellXfs') isOfCells = opens && !closes;
    if (!opens) return;
    if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
    if (name === 'xf' && isOfCells) {
      const id = Number(attribute('numFmtId') ?? '0');
      const format = own.get(id);
      formats.push(format === undefined ? builtIn(id) : shownBy(format));
    }
  });
  return formats;
}

/** Those that every spreadsheet has without saying so, as they are in China. */
const BUILT_IN_MONTHS: ReadonlySet<number> = new Set([17, 27, 36, 50, 52, 57]);
const BUILT_IN_DAYS: ReadonlySet<number> = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);

function builtIn(id: number): DayFormat {
  if (BUILT_IN_MONTHS.has(id)) return 'month';
  return BUILT_IN_DAYS.has(id) ? 'day' : null;
}

/** m alone may be minutes. Words in quotes, colours and languages are no part of it. */
function shownBy(format: string): DayFormat {
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  if (/d/iu.test(bare)) return /[ym]/iu.test(bare) ? 'day' : null;
  return /y/iu.test(bare) ? 'month' : null;
}

const DAY_MS = 86_400_000;
const IN_1904 = Date.UTC(1904, 0, 1);
/** There was no 29 February 1900, but spreadsheets count one. */
const IN_1900 = Date.UTC(1899, 11, 30);

/** As people write it; null for what is shown as no day, or is none. */
export function shownDay(format: DayFormat, number: string, since1904: boolean): string | null {
  const serial = Number(number);
  if (format === null || number === '' || !(serial >= 61 && serial <= 2_958_465)) return null;
  const day = new Date((since1904 ? IN_1904 : IN_1900) + Math.floor(serial) * DAY_MS).toISOString();
  return day.slice(0, format === 'day' ? 10 : 7);
}
