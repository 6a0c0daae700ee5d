import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { SyncedRecord } from 'shared/sync/protocol.ts';
import { DELETION } from 'shared/sync/wire-names.ts';
import { basisScope, clearDraftsOf, clearForm, readDrafts, readFormDrafts, writeDraft } from './drafts.ts';
import { readOrphanDrafts } from './orphan-drafts.ts';
import { editRecord } from './records.ts';
import { transact } from './transact.ts';

const copyOf = (record: string, more: Partial<SyncedRecord> = {}) => ({
  record,
  generation: 1,
  server: { record, kind: 'filing', seq: 7, deleted: false, fields: { name: '旧名' }, ...more },
});
const deletedBy = (by: string): Partial<SyncedRecord> => ({
  deleted: true,
  clocks: { [DELETION]: { seq: 7, at: 0, opId: 'other-device:3', by } },
});

test('what was typed into a record that a colleague deleted is found with who it was, until it is decided', async () => {
  await transact({ records: [] }, ({ state }) => ({
    state: { ...state, team: 'team', seen: 7 },
    putRecords: [copyOf('f1', deletedBy('m2')), copyOf('f2'), copyOf('f3', deletedBy('m2'))],
    forget: ['f1', 'f3'],
  }));
  await writeDraft('f1', 'note', '写到一半');
  await writeDraft('f1:step/renewal/2026-01-01/submitted', 'words', '受理号');
  await writeDraft(basisScope('f1'), 'note', '');
  await writeDraft('f2', 'note', '还在的一条');
  await writeDraft('new-filing', 'name', '新的一条');

  const [orphan, ...others] = await readOrphanDrafts();
  expect(others).toEqual([]);
  expect(orphan).toMatchObject({ record: 'f1', kind: 'filing', fields: { name: '旧名' }, deletedBy: 'm2' });
  expect(orphan?.typed.map(({ field, text }) => [field, text])).toEqual([
    ['note', '写到一半'],
    ['words', '受理号'],
  ]);

  // Brought back, it is a record like any other, and its draft one of an open form.
  await editRecord({ record: 'f1', kind: 'filing', set: { name: '旧名' } });
  expect(await readOrphanDrafts()).toEqual([]);

  await writeDraft('f3', 'note', '另一条');
  expect(await readOrphanDrafts()).toHaveLength(1);
  await clearDraftsOf('f3');
  expect(await readOrphanDrafts()).toEqual([]);
});

test('what was typed into a record of which nothing is left is found as well', async () => {
  await writeDraft('gone', 'entity.fax', '010-1');
  await writeDraft('gone-too:event', 'day', '2026-01-02');
  await writeDraft('new-filing', 'name', '新的一条');
  const found = await readOrphanDrafts();
  expect(found.map(({ record, kind, isForgotten }) => [record, kind, isForgotten])).toEqual([
    ['gone-too', 'filing', true],
    ['gone', 'entity', true],
  ]);
  await Promise.all([clearDraftsOf('gone'), clearDraftsOf('gone-too')]);
  expect(await readOrphanDrafts()).toEqual([]);
});

test('what was typed into the small forms of a record is found by form, and one goes without the others', async () => {
  const forms = ['f9:event', 'f9:event/lastTest', 'f9:step/renewal/2026-01-01/submitted'];
  for (const form of forms) await writeDraft(form, 'day', '2026-01-02');
  await writeDraft(basisScope('f9:event'), 'day', '');
  await writeDraft('f9', 'note', '证照自己的');
  const scopes = async () => (await readFormDrafts('f9')).map(({ scope }) => scope);
  expect((await scopes()).sort()).toEqual(forms);
  await clearForm('f9:event');
  expect((await scopes()).sort()).toEqual(forms.slice(1));
  expect(await readDrafts(basisScope('f9:event'))).toEqual(new Map());
  expect(await readDrafts('f9')).toEqual(new Map([['note', '证照自己的']]));
});
