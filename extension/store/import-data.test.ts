import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readExportedFile, type ExportedRecord } from 'shared/sync/exported-file.ts';
import { readAllAsked, writeAsked } from './asked-changes.ts';
import { openDatabase } from './database.ts';
import { basisScope, readDrafts, writeDraft } from './drafts.ts';
import { exportData } from './export-data.ts';
import { importRecords, PlanMoved, previewImport } from './import-data.ts';
import { planDrafts } from './import-drafts.ts';
import { readOwnHistory } from './own-history.ts';
import { editRecord, readRecords } from './records.ts';

const clear = async (): Promise<void> => {
  const database = await openDatabase();
  for (const store of ['meta', 'held', 'operations', 'ownHistory', 'localFacts', 'drafts'] as const)
    await database.clear(store);
};
beforeEach(clear);

async function exported() {
  const file = readExportedFile(await exportData(new Date(0)));
  if (!file.ok) throw new Error(file.problem);
  return file.records;
}
/** What the page does: shows the plan, and carries out what it showed. */
const take = async (records: readonly ExportedRecord[], takeFile: boolean): Promise<void> =>
  importRecords(records, await previewImport(records), takeFile);
const shown = async () => (await readRecords()).map(({ record, kind, fields }) => ({ record, kind, fields }));

it('what one device exported, another has after importing it, with its history begun', async () => {
  await editRecord({
    record: 'c1',
    kind: 'entity',
    set: { 'entity.name': '虚构公司', 'legalRep.idNo': '虚构号码' },
  });
  await editRecord({
    record: 'f1',
    kind: 'filing',
    set: { entityId: 'c1', typeId: 'icp-filing', expiry: 'none' },
  });
  await editRecord({ record: 'f2', kind: 'filing', set: { entityId: 'c1' } });
  await editRecord({ record: 'f2', kind: 'filing', delete: true });
  const before = await shown();
  const records = await exported();
  await clear();
  await take(records, false);
  expect(await shown()).toEqual(before);
  expect((await readOwnHistory('f1')).isWhole).toBe(true);
  expect((await previewImport(records)).added).toEqual([]);
  const count = await (await openDatabase()).count('ownHistory');
  await take(records, true);
  expect(await (await openDatabase()).count('ownHistory')).toBe(count);
});

it('what was typed since the file was written stays, and comes back from the history where the file was taken', async () => {
  await editRecord({
    record: 'c1',
    kind: 'entity',
    set: { 'entity.name': '虚构公司', 'entity.fax': '010-1' },
  });
  const records = await exported();
  await editRecord({ record: 'c1', kind: 'entity', set: { 'entity.fax': '010-2' } });
  await take(records, false);
  expect((await shown())[0]?.fields['entity.fax']).toBe('010-2');
  await take(records, true);
  expect((await shown())[0]?.fields['entity.fax']).toBe('010-1');
  expect((await readOwnHistory('c1')).entries[0]?.previous).toEqual({ 'entity.fax': '010-2' });
});

it('a record that was deleted here comes back as it was here, and the file’s older value only where it is taken', async () => {
  await editRecord({ record: 'f1', kind: 'filing', set: { entityId: 'c1', expiry: '2027-01-01' } });
  const records = await exported();
  await editRecord({ record: 'f1', kind: 'filing', set: { expiry: '2031-01-01' } });
  await editRecord({ record: 'f1', kind: 'filing', delete: true });
  expect((await previewImport(records)).differing).toMatchObject([
    { here: '2031-01-01', inFile: '2027-01-01' },
  ]);
  await take(records, false);
  expect((await shown())[0]?.fields['expiry']).toBe('2031-01-01');
});

it('nothing is done that was not shown: what was typed meanwhile is shown first', async () => {
  await editRecord({
    record: 'f1',
    kind: 'filing',
    set: { entityId: 'c1', note: '文件里的', expiry: '2027-01-01' },
  });
  const records = await exported();
  await editRecord({ record: 'f1', kind: 'filing', set: { note: '这里的' } });
  const plan = await previewImport(records);
  await editRecord({ record: 'f1', kind: 'filing', set: { expiry: '2031-01-01' } });
  await expect(importRecords(records, plan, true)).rejects.toThrow(PlanMoved);
  expect((await shown())[0]?.fields).toMatchObject({ note: '这里的', expiry: '2031-01-01' });
});

it('a sensitive fact that differs stays: nothing could bring it back', async () => {
  await editRecord({
    record: 'c1',
    kind: 'entity',
    set: { 'entity.name': '虚构公司', 'bank.account': '虚构账号一' },
  });
  const records = await exported();
  await editRecord({ record: 'c1', kind: 'entity', set: { 'bank.account': '虚构账号二' } });
  await take(records, true);
  expect((await shown())[0]?.fields['bank.account']).toBe('虚构账号二');
});

it('a sensitive fact under a kind that nobody knows stays on the device as well', async () => {
  await editRecord({ record: 'p1', kind: 'person', set: { 'legalRep.idNo': '虚构号码', nick: '甲' } });
  const operations = await (await openDatabase()).getAll('operations');
  expect(JSON.stringify(operations)).not.toContain('虚构号码');
  expect(JSON.stringify(operations)).toContain('甲');
});

it('what was typed and not saved comes along with what stood there, and replaces nothing that is typed here', async () => {
  await editRecord({ record: 'c1', kind: 'entity', set: { 'entity.name': '虚构公司' } });
  await editRecord({ record: 'f1', kind: 'filing', set: { entityId: 'c1', note: '旧' } });
  await writeDraft('c1', 'entity.fax', '010-1');
  await writeDraft('c1', 'entity.email', 'a@example.com');
  await writeDraft('f1', 'note', '写到一半');
  await writeDraft(basisScope('f1'), 'note', '旧');
  await writeDraft('new-filing', 'name', '文件里的新一条');
  await writeDraft('gone:event', 'day', '2026-01-01');
  const file = readExportedFile(await exportData(new Date(0)));
  if (!file.ok) throw new Error(file.problem);
  await clear();
  await writeDraft('c1', 'entity.fax', '010-2');
  await writeDraft('new-filing', 'number', '本机的另一条');

  const drafts = await planDrafts(file.drafts, file.records);
  expect(drafts.met.map(({ field }) => field)).toEqual(['c1/entity.fax', 'new-filing/name']);
  expect(drafts.homeless.map(({ field }) => field)).toEqual(['gone:event/day']);
  await importRecords(file.records, await previewImport(file.records), false, { drafts: drafts.taken });
  expect((await planDrafts(file.drafts, file.records)).met).toEqual(drafts.met);
  expect(await readDrafts('f1')).toEqual(new Map([['note', '写到一半']]));
  expect(await readDrafts(basisScope('f1'))).toEqual(new Map([['note', '旧']]));
  expect(await readDrafts('new-filing')).toEqual(new Map([['number', '本机的另一条']]));
  expect(await readDrafts('c1')).toEqual(
    new Map([
      ['entity.email', 'a@example.com'],
      ['entity.fax', '010-2'],
    ]),
  );
});

it('asks on which day the facts changed that an import replaced, besides what is asked already', async () => {
  await editRecord({ record: 'c1', kind: 'entity', set: { 'entity.name': '虚构公司' } });
  const records = await exported();
  await editRecord({ record: 'c1', kind: 'entity', set: { 'entity.name': '虚构新名公司' } });
  await writeAsked('c1', 'asked-changes', ['legalRep.name']);
  const asked = new Map([['c1', ['entity.name'] as const]]);
  await importRecords(records, await previewImport(records), true, { asked });
  expect(await readAllAsked()).toEqual(new Map([['c1', ['legalRep.name', 'entity.name']]]));
});
