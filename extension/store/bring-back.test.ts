import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { bringBack } from './bring-back.ts';
import { readDeleted } from './history.ts';
import { editRecord, readRecords } from './records.ts';

it('a filing comes back with its company, and with no other', async () => {
  for (const company of ['c1', 'c2'])
    await editRecord({ record: company, kind: 'entity', set: { 'entity.name': `虚构公司 ${company}` } });
  await editRecord({ record: 'f1', kind: 'filing', set: { entityId: 'c1', typeId: 'icp-filing' } });
  for (const [record, kind] of [
    ['f1', 'filing'],
    ['c1', 'entity'],
    ['c2', 'entity'],
  ] as const)
    await editRecord({ record, kind, delete: true });
  const gone = (await readDeleted()).find(({ record }) => record === 'f1');
  if (gone === undefined) throw new Error('The filing is not known as deleted.');
  await bringBack(gone);
  expect((await readRecords()).map(({ record, fields }) => [record, fields])).toEqual([
    ['c1', { 'entity.name': '虚构公司 c1' }],
    ['f1', { entityId: 'c1', typeId: 'icp-filing' }],
  ]);
});
