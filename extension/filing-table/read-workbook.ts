/**
 * A workbook of a spreadsheet (.xlsx), read as what its cells show: texts as they are, days as days. Sheets that are hidden are
 * left out; of cells that were merged the first says what all of them say, as in what is copied.
 *
 * Unpacking and XML are libraries'. What the cells show is read here: readers of whole workbooks give a cell that shows a
 * month, 2027年3月, as the first day of it, and an expiry would count from a day that nobody wrote.
 */
import { readDayFormats, shownDay } from './workbook-days.ts';
import { readZip } from './unzip.ts';
import { eachXmlTag } from './xml-tags.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Null for what is no workbook or cannot be read as one. */
export function readWorkbook(bytes: Uint8Array<ArrayBuffer>): readonly Sheet[] | null {
  const zip = readZip(bytes, isOfCells);
  if (zip === null) return null;
  const textOf = (path: string): string | null => {
    const file = zip.get(path);
    return file === undefined ? null : new TextDecoder().decode(file);
  };
  try {
    const workbook = textOf('xl/workbook.xml');
    if (workbook === null) return null;
    const places = placesOf(textOf('xl/_rels/workbook.xml.rels') ?? '');
    const strings = sharedStrings(textOf('xl/sharedStrings.xml') ?? '');
    const formats = readDayFormats(textOf('xl/styles.xml') ?? '');
    const { listed, since1904 } = listOf(workbook);
    const sheets: Sheet[] = [];
    for (const { name, id } of listed) {
      const xml = textOf(places.get(id) ?? '');
      const dayOf = (style: string, value: string): string | null =>
        shownDay(formats[Number(style)] ?? null, value, since1904);
      if (xml !== null) sheets.push({ name, rows: rowsOf(xml, strings, dayOf) });
    }
    return sheets;
  } catch {
    return null;
  }
}

/** Pictures and drawings may be large, and say nothing. */
const isOfCells = (path: string): boolean =>
  /\.(?:xml|rels)$/u.test(path) && !/drawing|media|theme/u.test(path);

function listOf(workbook: string) {
  const listed: { readonly name: string; readonly id: string }[] = [];
  let since1904 = false;
  eachXmlTag(workbook, ({ name, opens, attribute }) => {
    if (!opens) return;
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
    const isShown = (attribute('state') ?? 'visible') === 'visible';
    if (name === 'sheet' && isShown)
      listed.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? attribute('id') ?? '' });
  });
  return { listed, since1904 };
}

/** Where each sheet is, by its id in the list. */
function placesOf(relations: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  eachXmlTag(relations, ({ name, opens, attribute }) => {
    const [id, target] = [attribute('Id'), attribute('Target')];
    if (name !== 'Relationship' || !opens || id === undefined || target === undefined) return;
    places.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return places;
}

/** A text may come in parts of different looks; how it is pronounced is none of it. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let isSpoken = false;
  eachXmlTag(xml, ({ name, opens, closes, text }) => {
    if (name === 'si' && opens) strings.push('');
    if (name === 'rPh') isSpoken = opens && !closes;
    if (name === 't' && opens && !isSpoken) strings.push(`${strings.pop() ?? ''}${text}`);
  });
  return strings.map(unescaped);
}

/** What XML cannot hold is written so: _x000D_. */
const unescaped = (text: string): string =>
  text
    .replaceAll(/_x([\dA-F]{4})_/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/\r\n?/gu, '\n');

function rowsOf(
  xml: string,
  strings: readonly string[],
  dayOf: (style: string, value: string) => string | null,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = { column: 0, kind: '', style: '' };
  let said: string | null = null;
  const put = (): void => {
    if (said === null) return;
    const { column, kind, style } = cell;
    while (row.length < column) row.push('');
    const isNumber = kind === '' || kind === 'n';
    row[column] =
      kind === 's'
        ? (strings[Number(said)] ?? '')
        : ((isNumber ? dayOf(style, said) : null) ?? unescaped(said));
    said = null;
  };
  let isOver = false;
  eachXmlTag(xml, ({ name, opens, closes, attribute, text }) => {
    if (isOver) return;
    if (name === 'row' && opens) {
      const number = Number(attribute('r') ?? rows.length + 1);
      // A sheet may say of its last row that it is the millionth.
      isOver = number - rows.length > MOST_GAP;
      if (isOver) return;
      while (rows.length < number - 1) rows.push([]);
      row = [];
      rows.push(row);
    } else if (name === 'c' && opens) {
      const place = columnAt(attribute('r') ?? '');
      cell = { column: place ?? row.length, kind: attribute('t') ?? '', style: attribute('s') ?? '' };
    } else if ((name === 'v' || name === 't') && opens) said = `${name === 't' ? (said ?? '') : ''}${text}`;
    if (name === 'c' && closes) put();
  });
  return rows;
}

/** Rows; more stand empty in no list. */
const MOST_GAP = 100_000;

/** 0 of A1, 27 of AB3; null where nothing is said. */
function columnAt(place: string): number | null {
  const letters = /^[A-Z]{1,3}/u.exec(place)?.[0];
  if (letters === undefined) return null;
  return (
    Array.from(letters, (letter) => (letter.codePointAt(0) ?? 0) - 64).reduce(
      (sum, each) => sum * 26 + each,
      0,
    ) - 1
  );
}
