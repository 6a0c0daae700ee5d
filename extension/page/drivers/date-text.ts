/** Dates as widgets print them. Pure. */

/** The day that a widget shows, as YYYY-MM-DD (YYYY-MM, YYYY when it shows no more); null when it shows none. */
export function readDate(shown: string): string | null {
  const text = shown.normalize('NFKC').trim();
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

/** Prints a day the way a text box asks for it in its placeholder (yyyy年MM月dd日, YYYY/MM/DD, 2020.01.01); else YYYY-MM-DD. */
export function printDate(date: string, prompt: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const shape = /(?:yyyy|\d{4})(\s*[-/.年]?\s*)(?:mm|\d{2})(\s*[-/.月]?\s*)(?:dd|\d{2})(\s*日)?/i.exec(
    prompt,
  );
  if (shape === null) return date;
  const [, afterYear = '', afterMonth = '', end = ''] = shape;
  return `${year}${afterYear}${month}${afterMonth}${day}${end}`;
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
  ];
  return [...new Set(spelt.map((prompt) => printDate(date, prompt)))];
}
