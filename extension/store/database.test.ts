import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { readCompanyRecords } from './company-records.ts';
import { openDatabase } from './database.ts';
import { readOutbox } from './outbox.ts';

/** What a device of version 1 holds: a company and its filing from the server, an edit on its way, and an older state. */
async function makeVersion1(): Promise<void> {
  const database = await openDB('shouxian', 1, {
    upgrade(made) {
      made.createObjectStore('meta');
      made.createObjectStore('held', { keyPath: 'record' });
      made.createObjectStore('operations', { keyPath: 'opId' }).createIndex('byCounter', 'counter');
      made.createObjectStore('localFacts', { keyPath: ['record', 'field'] });
      made.createObjectStore('conflicts', { keyPath: 'opId' });
      made.createObjectStore('drafts');
      made.createObjectStore('reminded');
    },
  });
  const held = (kind: string, record: string, fields: object) => ({
    record,
    generation: 1,
    server: { record, kind, seq: 1, deleted: false, fields },
  });
  await database.put('held', held('entity', 'c1', { 'entity.name': '虚构公司' }));
  await database.put('held', held('filing', 'f1', { entityId: 'c1', name: '旧名' }));
  await database.put('operations', {
    opId: 'd-1',
    counter: 1,
    record: 'f1',
    kind: 'filing',
    base: 1,
    editedAtMs: 0,
    set: { name: '新名' },
    unset: [],
    delete: false,
    state: 'waiting',
    seq: null,
    refusal: null,
  });
  await database.put('localFacts', { record: 'c1', field: 'legalRep.idNo', value: '虚构号码' });
  await database.put('drafts', '打到一半', 'c1/entity.fax');
  database.close();
}

it('a database of version 1 is found again as it was, and by its new indexes', async () => {
  await makeVersion1();
  const database = await openDatabase();
  expect(database.version).toBe(3);
  expect(await database.get('drafts', 'c1/entity.fax')).toBe('打到一半');
  expect(await readOutbox()).toMatchObject({ waiting: 1, refused: [] });
  const { records } = await readCompanyRecords('c1');
  expect(records.map(({ record, fields }) => [record, fields])).toEqual([
    ['c1', { 'entity.name': '虚构公司', 'legalRep.idNo': '虚构号码' }],
    ['f1', { entityId: 'c1', name: '新名' }],
  ]);
});
