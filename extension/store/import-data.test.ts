import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readExportedFile } from 'shared/sync/exported-file.ts';
import { openDatabase } from './database.ts';
import { exportData } from './export-data.ts';
import { importRecords, previewImport } from './import-data.ts';
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
  await importRecords(records, false);
  expect(await shown()).toEqual(before);
  expect((await readOwnHistory('f1')).isWhole).toBe(true);
  expect((await previewImport(records)).added).toEqual([]);
  const count = await (await openDatabase()).count('ownHistory');
  await importRecords(records, true);
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
  await importRecords(records, false);
  expect((await shown())[0]?.fields['entity.fax']).toBe('010-2');
  await importRecords(records, true);
  expect((await shown())[0]?.fields['entity.fax']).toBe('010-1');
  expect((await readOwnHistory('c1')).entries[0]?.previous).toEqual({ 'entity.fax': '010-2' });
});
