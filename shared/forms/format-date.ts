/** A day as a text box asks for it. Pure text; which box it is says its placeholder. */

const CANONICAL = /^(\d{4})-(\d{2})-(\d{2})$/u;

export const isDay = (value: string): boolean => CANONICAL.test(value);

/** 成立年份, 成立年度; a prompt that shows a year and no more. */
const YEAR_LABEL = /(?:年份|年度)$/u;
const YEAR_PROMPT = /(?:^|[^\d])(?:y{4}|(?:19|20)\d{2})年?$/u;
const MONTH_LABEL = /年月(?:份)?$/u;

/**
 * In the shape of the prompt (yyyy年MM月dd日, ____-__-__, YYYY/MM/DD, 20200101, yyyy-MM), else as much as the label asks for
 * (成立年份), else YYYY-MM-DD; null if `date` is no day.
 */
export function formatDate(date: string, prompt: string, label = ''): string | null {
  const match = CANONICAL.exec(date);
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const shape = prompt.slice(0, 80).normalize('NFKC').toLowerCase();
  const printed = /(?:y{4}|\d{4}|_{4})([-/.年]?)(?:m{2}|\d{2}|_{2})([-/.月]?)(d{2}|\d{2}|_{2})?(日?)/u.exec(
    shape,
  );
  if (printed === null) {
    if (YEAR_LABEL.test(label) || YEAR_PROMPT.test(shape)) return year;
    return MONTH_LABEL.test(label) ? `${year}-${month}` : date;
  }
  const [, afterYear = '', afterMonth = '', hasDay, end = ''] = printed;
  if (hasDay === undefined) return `${year}${afterYear}${month}${afterMonth === '月' ? '月' : ''}`;
  return `${year}${afterYear}${month}${afterMonth}${day}${end}`;
}

/** The day that a text shows, as YYYY-MM-DD; null when it shows none. */
export function parseShownDate(shown: string): string | null {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(shown.normalize('NFKC').trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(shown.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
