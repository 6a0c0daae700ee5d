import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { dismissConflict, readConflicts, readMetNotices, settleConflict } from './conflicts.ts';
import { openDatabase } from './database.ts';

const NOTICE = {
  opId: 'device-one.7',
  record: 'f1',
  seq: 9,
  conflicts: [
    { field: 'name', kept: '甲写的', lost: '乙写的', keptBy: 'a', lostBy: 'b' },
    { field: 'owner', kept: '周示例', lost: '林听潮', keptBy: 'a', lostBy: 'b' },
  ],
};

beforeEach(async () => {
  const database = await openDatabase();
  await database.clear('conflicts');
  await database.put('conflicts', NOTICE);
});

it('one decided field leaves the others asking; the last one is the end of it', async () => {
  const [name, owner] = NOTICE.conflicts;
  if (name === undefined || owner === undefined) throw new Error('The notice lost its fields.');
  await settleConflict(NOTICE, name);
  expect((await readConflicts()).map(({ conflicts }) => conflicts)).toEqual([[owner]]);
  await settleConflict(NOTICE, owner);
  expect(await readConflicts()).toEqual([]);
  expect(await (await openDatabase()).get('conflicts', NOTICE.opId)).toMatchObject({ seen: true });
});

it('what was seen is gone as a whole', async () => {
  await dismissConflict(NOTICE);
  expect(await readConflicts()).toEqual([]);
});

it('the record stands beside it as it is now, with what was written since', async () => {
  const database = await openDatabase();
  expect((await readMetNotices()).map(({ now }) => now)).toEqual([{}]);
  await database.put('operations', {
    opId: 'device-one.8',
    counter: 8,
    record: 'f1',
    kind: 'filing',
    set: { name: '后来写的' },
    unset: [],
    delete: false,
    state: 'waiting',
  } as never);
  expect((await readMetNotices()).map(({ now }) => now)).toEqual([{ name: '后来写的' }]);
});
