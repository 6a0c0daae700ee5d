import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Edit } from 'shared/sync/device.ts';
import { joinTeam } from 'shared/sync/join-team.ts';
import { stampEdit } from 'shared/sync/stamp-edit.ts';
import { reviveRecord, undoEntry } from 'shared/sync/undo-entry.ts';
import { openDatabase } from './database.ts';
import { ownEditsOf, readOwnHistory } from './own-history.ts';
import { transact } from './transact.ts';

let now = 0;
beforeEach(async () => {
  const database = await openDatabase();
  for (const store of ['meta', 'operations', 'ownHistory', 'localFacts'] as const)
    await database.clear(store);
});

const edit = (change: Omit<Edit, 'record' | 'kind'>): Promise<unknown> => {
  now += 1000;
  const whole: Edit = { record: 'c1', kind: 'entity', ...change };
  return transact({ records: ['c1'] }, (held) => ({
    ...stampEdit(held, whole, now).writes,
    ownEdits: ownEditsOf(held, [whole], now),
  }));
};
const told = async () =>
  (await readOwnHistory('c1')).entries.map(({ set, unset, previous, delete: gone }) => ({
    set,
    unset,
    previous,
    gone,
  }));

it('each edit is told with what was there before it, the newest first, though one operation stands for all', async () => {
  await edit({ set: { 'entity.name': '虚构甲公司', 'entity.fax': '010-1' } });
  await edit({ set: { 'entity.name': '虚构乙公司', 'entity.fax': '010-1' } });
  await edit({ unset: ['entity.fax'] });
  expect(await told()).toEqual([
    { set: {}, unset: ['entity.fax'], previous: { 'entity.fax': '010-1' }, gone: false },
    {
      set: { 'entity.name': '虚构乙公司' },
      unset: [],
      previous: { 'entity.name': '虚构甲公司' },
      gone: false,
    },
    { set: { 'entity.name': '虚构甲公司', 'entity.fax': '010-1' }, unset: [], previous: {}, gone: false },
  ]);
  const { entries, isWhole } = await readOwnHistory('c1');
  expect(isWhole).toBe(true);
  const [emptied] = entries;
  expect(emptied && undoEntry(emptied)).toMatchObject({ set: { 'entity.fax': '010-1' } });
  expect(await (await openDatabase()).count('operations')).toBe(1);
});

it('a sensitive fact leaves no trace in it, and an edit that changes nothing is none', async () => {
  await edit({ set: { 'entity.name': '虚构公司' } });
  await edit({ set: { 'legalRep.idNo': '虚构号码' } });
  await edit({ unset: ['legalRep.idNo'] });
  await edit({ set: { 'entity.name': '虚构公司' } });
  expect(await told()).toHaveLength(1);
  expect(JSON.stringify(await (await openDatabase()).getAll('ownHistory'))).not.toContain('虚构号码');
});

it('a deletion and what brought it back stand in it', async () => {
  await edit({ set: { 'entity.name': '虚构公司' } });
  await edit({ delete: true });
  const { set } = reviveRecord('c1', 'entity', { 'entity.name': '虚构公司' });
  await edit(set === undefined ? {} : { set });
  expect(await told()).toEqual([
    { set: {}, unset: [], previous: {}, gone: false },
    { set: {}, unset: [], previous: {}, gone: true },
    { set: { 'entity.name': '虚构公司' }, unset: [], previous: {}, gone: false },
  ]);
});

it('in a team its server remembers, and this device writes nothing beside it', async () => {
  await edit({ set: { 'entity.name': '虚构公司' } });
  await transact({ records: 'all' }, (held) => joinTeam(held, { team: 't1', device: 'device-1' }, 0));
  await edit({ set: { 'entity.name': '虚构新公司' } });
  expect(await told()).toHaveLength(1);
});
