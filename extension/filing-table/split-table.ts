/** The cells of a table as spreadsheets copy it: tabs, commas or semicolons between them, quotes around what holds one itself. */

/** What nobody sees, as it comes along from web pages and certificates. */
const UNSEEN = /\p{Cf}/gu;

/** In front of what would be reckoned as a formula; no part of what is said. `joinTable` writes it, too. */
const GUARD = /^'(?=[=@+-])/u;

/** Row by row; empty ones too, so that their numbers are those of the spreadsheet. */
export function splitTable(text: string): readonly (readonly string[])[] {
  const whole = withoutLastLines(text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'));
  const separator = separatorOf(whole);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= whole.length) {
    const quoted = whole[at] === '"' ? readQuoted(whole, at, separator) : null;
    const end = quoted?.end ?? endOfCell(whole, at, separator);
    row.push(cleaned(quoted?.cell ?? whole.slice(at, end)));
    if (whole[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** Not by a pattern: that would begin anew at each empty line of a long gap. */
function withoutLastLines(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

/** That of the first line that has one: a title may stand above the headings. */
function separatorOf(text: string): string {
  const line = text.split('\n').find((each) => /[\t,;]/u.test(each)) ?? '';
  if (line.includes('\t')) return '\t';
  return line.split(';').length > line.split(',').length ? ';' : ',';
}

function cleaned(cell: string): string {
  return cell.replaceAll(UNSEEN, '').trim().replace(GUARD, '');
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

/** Null where the quote is never closed, or where more follows before the cell ends: then it is a character like any other. */
function readQuoted(
  text: string,
  from: number,
  separator: string,
): { readonly cell: string; readonly end: number } | null {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return null;
    cell += text.slice(at, quote);
    const next = text[quote + 1];
    if (next !== '"') {
      const isWhole = next === undefined || next === separator || next === '\n';
      return isWhole ? { cell, end: quote + 1 } : null;
    }
    cell += '"';
    at = quote + 2;
  }
}
