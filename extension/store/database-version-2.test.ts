import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { readOwnHistory } from './own-history.ts';

/** What a device of version 2 holds of a person who works alone: a company that was typed, and what is being typed. */
async function makeVersion2(): Promise<void> {
  const database = await openDB('shouxian', 2, {
    upgrade(made) {
      made.createObjectStore('meta');
      made.createObjectStore('held', { keyPath: 'record' }).createIndex('byKind', 'server.kind');
      const operations = made.createObjectStore('operations', { keyPath: 'opId' });
      for (const [name, path] of [
        ['byCounter', 'counter'],
        ['byState', 'state'],
        ['byRecord', 'record'],
        ['byKind', 'kind'],
      ] as const) {
        operations.createIndex(name, path);
      }
      made.createObjectStore('localFacts', { keyPath: ['record', 'field'] });
      made.createObjectStore('conflicts', { keyPath: 'opId' });
      made.createObjectStore('drafts');
      made.createObjectStore('reminded');
      made.createObjectStore('glance');
    },
  });
  await database.put('operations', {
    opId: 'd-1',
    counter: 1,
    record: 'c1',
    kind: 'entity',
    base: 0,
    editedAtMs: 0,
    set: { 'entity.name': '虚构公司' },
    unset: [],
    delete: false,
    state: 'waiting',
    seq: null,
    refusal: null,
  });
  await database.put('drafts', '打到一半', 'c1/entity.fax');
  database.close();
}

it('a database of version 2 is found again as it was; the history of what is done alone begins', async () => {
  await makeVersion2();
  const database = await openDatabase();
  expect(database.version).toBe(3);
  expect(await database.get('operations', 'd-1')).toMatchObject({ set: { 'entity.name': '虚构公司' } });
  expect(await database.get('drafts', 'c1/entity.fax')).toBe('打到一半');
  expect(await readOwnHistory('c1')).toEqual({ entries: [], isWhole: false });
});
