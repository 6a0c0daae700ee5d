import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORMAT, PRODUCT, readExportedFile, withRefused } from './exported-file.ts';

const company = { record: 'c1', kind: 'entity', fields: { 'entity.name': '虚构公司' } };
const fileOf = (records: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    product: PRODUCT,
    format: FORMAT,
    exportedAt: '2026-11-28T01:00:00.000Z',
    records,
    ...more,
  });

it('reads what was exported, with a mark before it too, and what had not been saved with what stood there', () => {
  const draft = { field: 'c1/entity.fax', text: '010' };
  const basis = { field: 'c1:basis/entity.fax', text: '020' };
  const text = fileOf([company], {
    drafts: [draft, 'nonsense', { field: 'c1/entity.name' }, { field: 'nowhere', text: '' }],
    draftBases: [basis],
  });
  expect(readExportedFile(`\uFEFF${text}`)).toEqual({
    ok: true,
    records: [company],
    refused: [],
    exportedAt: '2026-11-28T01:00:00.000Z',
    drafts: [draft, basis],
  });
});

it('reads what the server had refused, the later over the earlier, and nothing that waits or cannot be read', () => {
  const operation = (record: string, set: object, state = 'rejected') => ({
    record,
    kind: 'entity',
    set,
    unset: [],
    state,
  });
  const file = readExportedFile(
    fileOf([company], {
      waiting: [
        operation('c1', { 'entity.name': '甲', 'entity.fax': '010' }),
        operation('c1', { 'entity.name': '乙' }),
        operation('c2', { 'entity.name': '丙' }),
        operation('c1', { 'entity.email': 'a@example.com' }, 'waiting'),
        operation('c3', { 'entity.name': 7 }),
        'nonsense',
      ],
    }),
  );
  if (!file.ok) throw new Error(file.problem);
  const other = { record: 'c2', kind: 'entity', fields: { 'entity.name': '丙' } };
  const refused = { ...company, fields: { 'entity.name': '乙', 'entity.fax': '010' } };
  expect(file.refused).toEqual([refused, other]);
  expect(withRefused(file.records, file.refused)).toEqual([refused, other]);
  expect(file.records).toEqual([company]);
});

it('says what kind of file it is not', () => {
  expect(readExportedFile(fileOf([company]).slice(0, -9))).toEqual({ ok: false, problem: 'notJson' });
  expect(readExportedFile('[]')).toEqual({ ok: false, problem: 'notOurs' });
  expect(readExportedFile('{"product":"another","records":[]}')).toEqual({ ok: false, problem: 'notOurs' });
  expect(readExportedFile(fileOf([company], { format: FORMAT + 1 }))).toEqual({
    ok: false,
    problem: 'newer',
  });
  expect(readExportedFile(fileOf([]))).toEqual({ ok: false, problem: 'empty' });
});

it('takes a file in which nothing was saved yet: what was typed is all there is', () => {
  const drafts = [{ field: 'new-filing/name', text: '写到一半' }];
  expect(readExportedFile(fileOf([], { drafts }))).toMatchObject({ ok: true, records: [], drafts });
  const set = { entityId: 'c1', typeId: 'mlps' };
  const waiting = [{ record: 'f1', kind: 'filing', set, state: 'rejected' }];
  expect(readExportedFile(fileOf([], { waiting }))).toMatchObject({ ok: true, refused: [{ fields: set }] });
});

it('names every row that is wrong, by its number and by what it says that it is', () => {
  const filing = (fields: object) => ({
    record: 'f1',
    kind: 'filing',
    fields: { name: '虚构算法', ...fields },
  });
  const rows = [
    'text',
    { kind: 'entity', fields: {} },
    { record: 'c2', fields: { 'entity.name': '虚构乙公司' } },
    { record: 'c3', kind: 'entity', fields: [] },
    company,
    company,
    filing({ expiry: '2027-02-30' }),
    { ...filing({ 'event.serviceStarted': '2026-3-1' }), record: 'f2' },
    { ...filing({ '*': '1' }), record: 'f3' },
    {
      record: 'f4',
      kind: 'later',
      fields: { name: '虚构算法', deep: JSON.parse('['.repeat(40) + ']'.repeat(40)) },
    },
    { record: 'c5', kind: 'entity', fields: { 'legalRep.idNo': 1101011990 } },
    { ...filing({ expiry: '2027/03/01' }), record: 'f5' },
    { ...filing({}), record: 'f6\ud800' },
  ];
  const read = readExportedFile(fileOf(rows));
  expect(read).toEqual({
    ok: false,
    problem: 'rows',
    rows: [
      { row: 1, name: '', problem: { code: 'notARecord' } },
      { row: 2, name: '', problem: { code: 'noId' } },
      { row: 3, name: '虚构乙公司', problem: { code: 'noKind' } },
      { row: 4, name: '', problem: { code: 'noFields' } },
      { row: 6, name: '虚构公司', problem: { code: 'twice' } },
      { row: 7, name: '虚构算法', problem: { code: 'noSuchDay', field: 'expiry' } },
      { row: 8, name: '虚构算法', problem: { code: 'noSuchDay', field: 'event.serviceStarted' } },
      { row: 9, name: '虚构算法', problem: { code: 'badFieldName', field: '*' } },
      { row: 10, name: '虚构算法', problem: { code: 'tooDeep', field: 'deep' } },
      { row: 11, name: '', problem: { code: 'notText', field: 'legalRep.idNo' } },
      { row: 12, name: '虚构算法', problem: { code: 'noSuchDay', field: 'expiry' } },
      { row: 13, name: '虚构算法', problem: { code: 'noId' } },
    ],
  });
});

it('words in place of a day, and numbers that look like one, are taken', () => {
  const fields = { expiry: 'longTerm', number: '2020-33-99', issuedOn: '' };
  expect(readExportedFile(fileOf([{ record: 'f1', kind: 'filing', fields }])).ok).toBe(true);
});

it('no file makes it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.jsonValue()).map((rows) => fileOf(rows)),
      ),
      (text) => {
        expect(typeof readExportedFile(text).ok).toBe('boolean');
      },
    ),
  );
});
