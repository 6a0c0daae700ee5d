import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readFilingTable } from './read-filing-table.ts';
import { readTableFile } from './read-table-file.ts';
import { splitTable } from './split-table.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** Packed as programs pack them. */
const zipOf = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, bytesOf(text)])));
const sheet = (rows: string, more = ''): string =>
  `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`;

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
  <numFmt numFmtId="177" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="178" formatCode="0.00_);[Red]\\(0.00\\)"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="21"/></cellXfs></styleSheet>`;

/** As spreadsheets write it: shared texts, a text in parts, numbers that are days by their style, merged cells. */
const book = (sheets: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) => {
  const list = Object.keys(sheets);
  return zipOf({
    'xl/workbook.xml': `<workbook><workbookPr/><sheets>${list
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${list
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst><si><t>公司</t></si><si><t>类型</t></si><si><r><t>有效</t></r><r><t>期至</t></r><rPh><t>x</t></rPh></si>
      <si><t xml:space="preserve">云梯&amp;帆_x000D_
有限公司</t></si></sst>`,
    ...Object.fromEntries(
      list.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheets[name] ?? '']),
    ),
    ...more,
  });
};

const LIST = sheet(
  `<row r="1"><c r="A1" t="inlineStr"><is><t>台账</t></is></c></row>
   <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c></row>
   <row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4" t="str"><f>A1</f><v>文网文</v></c><c r="C4" s="4"><v>46000</v></c><c r="D4" s="1"><v>46447</v></c></row>
   <row r="5"><c r="A5" s="1"/><c r="B5" t="inlineStr"><is><t>ICP证</t></is></c><c r="D5" s="2"><v>46447.75</v></c></row>
   <row r="6"><c r="B6" t="inlineStr"><is><t>食品证</t></is></c><c r="D6" s="3"><v>46447</v></c></row>
   <row r="1048576"/>`,
  '<mergeCells><mergeCell ref="A4:A6"/></mergeCells>',
);

it('a workbook is what its cells show, row by row as the spreadsheet numbers them', async () => {
  const file = await readTableFile(book({ 台账: LIST }));
  if (!file.ok) throw new Error(file.problem);
  expect(splitTable(file.sheets[0]?.text ?? '')).toEqual([
    ['台账'],
    [''],
    ['公司', '类型', '', '有效期至'],
    ['云梯&帆\n有限公司', '文网文', '46000', '2027-03-01'],
    ['', 'ICP证', '', '2027-03-01'],
    ['', '食品证', '', '2027-03'],
  ]);
});

it('of several sheets the first that has headings is read; hidden and empty ones are none', async () => {
  const note = sheet('<row><c t="inlineStr"><is><t>说明</t></is></c></row>');
  const workbook = `<x:workbook><x:sheets><x:sheet name="说明" r:id="rId1"/><x:sheet name="空" r:id="rId2"/>
    <x:sheet name="旧" state="hidden" r:id="rId3"/><x:sheet name="台账" r:id="rId3"/></x:sheets></x:workbook>`;
  const zip = book({ a: note, b: sheet(''), c: LIST }, { 'xl/workbook.xml': workbook });
  const file = await readTableFile(zip);
  expect(file).toMatchObject({ ok: true, first: 1, sheets: [{ name: '说明' }, { name: '台账' }] });
});

it('a workbook’s rows say what is wrong by their numbers there', async () => {
  const file = await readTableFile(book({ 台账: LIST }));
  const text = file.ok ? (file.sheets[0]?.text ?? '') : '';
  const context = { today: '2026-11-28', entities: [], filings: [], newId: () => 'new' };
  expect(readFilingTable(text, context)).toMatchObject({ rows: [{ row: 6, problem: { code: 'noDay' } }] });
});

it('days since 1904 are days', async () => {
  const old = '<workbook><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>';
  const days = sheet('<row><c s="1"><v>44985</v></c><c s="5"><v>0.5</v></c></row>');
  const file = await readTableFile(book({ a: days }, { 'xl/workbook.xml': old }));
  expect(file).toMatchObject({ sheets: [{ text: '2027-03-01\t0.5' }] });
});

it('a text is read whichever way it was written', async () => {
  const text = '公司,类型\n云梯,文网文';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text, (each) => each.charCodeAt(0)).flatMap((code) => [code & 0xff, code >> 8]),
  ]);
  // 公司,类型\n云梯,文网文, as Excel in Chinese saves it.
  const gb = new Uint8Array([
    0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x0a, 0xd4, 0xc6, 0xcc, 0xdd, 0x2c, 0xce, 0xc4,
    0xcd, 0xf8, 0xce, 0xc4,
  ]);
  for (const bytes of [bytesOf(text), bytesOf(`\uFEFF${text}`), utf16, gb]) {
    const file = await readTableFile(bytes);
    expect(file.ok && splitTable(file.sheets[0]?.text ?? '')).toEqual(splitTable(text));
  }
});

it('what cannot be read is told apart, and never throws', async () => {
  const problem = async (bytes: Uint8Array<ArrayBuffer>) => {
    const file = await readTableFile(bytes);
    return file.ok ? null : file.problem;
  };
  expect(await problem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('oldFormat');
  expect(await problem(bytesOf(' \n'))).toBe('empty');
  expect(await problem(zipOf({ 'word/document.xml': '<x/>' }))).toBe('unreadable');
  const whole = book({ 台账: LIST });
  expect(await problem(whole.slice(0, -30))).toBe('unreadable');
  expect(await problem(book({ 台账: sheet('') }))).toBe('empty');
  // Any byte may be another one on its way.
  for (let at = 0; at < whole.length; at += 7) await readTableFile(whole.with(at, (whole[at] ?? 0) ^ 0xff));
});
