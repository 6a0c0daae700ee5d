/** Cells as a spreadsheet takes them from the clipboard. */

/** What begins so would be reckoned as a formula, whoever wrote it. A number may begin with its sign. */
const FORMULA = /^(?:[=@]|[+-](?!\d+(?:\.\d+)?$))/u;

export function joinTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cellOf).join('\t')).join('\n');
}

/** As they are, breaks within a cell too: read again they are the same. */
export function quoteTable(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/["\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function cellOf(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return FORMULA.test(line) ? `'${line}` : line;
}
