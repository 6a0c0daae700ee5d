/** The cells of a table as spreadsheets copy it: tabs or commas between them, quotes around what holds one itself. */

/** Row by row; empty ones too, so that their numbers are those of the spreadsheet. */
export function splitTable(text: string): readonly (readonly string[])[] {
  const whole = text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .replace(/\n+$/u, '');
  const separator = (whole.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= whole.length) {
    const quoted = whole[at] === '"' ? readQuoted(whole, at, separator) : null;
    const end = quoted?.end ?? endOfCell(whole, at, separator);
    row.push((quoted?.cell ?? whole.slice(at, end)).trim());
    if (whole[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
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
