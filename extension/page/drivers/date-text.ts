/** Dates as widgets print them. Pure. */

/**
 * The day that a widget shows, as YYYY-MM-DD (YYYY-MM, YYYY when it shows no more); null when it shows none. 09/05/2018 is
 * one day in May and another in September: it is read where the prompt says which.
 */
export function readDate(shown: string, prompt = ''): string | null {
  const text = shown.normalize('NFKC').trim();
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const [, first = '', , second = '', year = ''] = last;
    const order = orderIn(prompt) ?? orderIn(text);
    if (order === null) return null;
    const [day, month] = order === 'dayFirst' ? [first, second] : [second, first];
    return Number(month) > 12 ? null : [year, month, day].map((part) => part.padStart(2, '0')).join('-');
  }
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月?)$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})年?$/.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** What stands first where the year stands last, as a prompt (DD/MM/YYYY) or a day after the twelfth tells it. */
function orderIn(text: string): 'dayFirst' | 'monthFirst' | null {
  if (/d{1,2}[-/.]m{1,2}[-/.]y{4}/i.test(text)) return 'dayFirst';
  if (/m{1,2}[-/.]d{1,2}[-/.]y{4}/i.test(text)) return 'monthFirst';
  const [, first, , second] = YEAR_LAST.exec(text.trim()) ?? [];
  const [a, b] = [Number(first ?? 0), Number(second ?? 0)];
  if (a > 12 === b > 12) return a === b && a > 0 ? 'dayFirst' : null;
  return a > 12 ? 'dayFirst' : 'monthFirst';
}

/** Prints a day the way a text box asks for it in its placeholder (yyyy年MM月dd日, YYYY/MM/DD, 2020.01.01); else YYYY-MM-DD. */
export function printDate(date: string, prompt: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const order = orderIn(prompt);
  if (order !== null) {
    const separator = /[-/.]/.exec(prompt)?.[0] ?? '/';
    return (order === 'dayFirst' ? [day, month, year] : [month, day, year]).join(separator);
  }
  const shape = /(?:yyyy|\d{4})(\s*[-/.年]?\s*)(?:mm|\d{2})(\s*[-/.月]?\s*)(?:dd|\d{2})(\s*日)?/i.exec(
    prompt,
  );
  if (shape === null) return printMonth(year, month, prompt) ?? date;
  const [, afterYear = '', afterMonth = '', end = ''] = shape;
  return `${year}${afterYear}${month}${afterMonth}${day}${end}`;
}

/** Where a prompt names a month and no day of it (YYYY-MM, 2020年1月), the month. */
function printMonth(year: string, month: string, prompt: string): string | null {
  const shape = /(?:yyyy|\d{4})(\s*[-/.年]\s*)(?:mm?|\d{1,2})(\s*月)?(?![\d-/.日d月])/i.exec(prompt);
  return shape === null ? null : `${year}${shape[1]}${month}${shape[2] ?? ''}`;
}

/** The spellings that portals use, the one the widget hints at first. */
export function spellDate(date: string, hint: string): readonly string[] {
  const spelt = [
    hint,
    'yyyy-MM-dd',
    'yyyy年MM月dd日',
    'yyyy 年 MM 月 dd 日',
    'yyyy/MM/dd',
    'yyyyMMdd',
    'yyyy.MM.dd',
    // Whether a widget took the 9th of May for the 5th of September nobody could tell.
    ...(Number(date.slice(8)) > 12 ? ['dd/MM/yyyy', 'MM/dd/yyyy'] : []),
  ];
  return [...new Set(spelt.map((prompt) => printDate(date, prompt)))];
}
