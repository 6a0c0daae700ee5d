/** What belongs together is stored together or not at all, whatever cannot be stored of it. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { readRecords } from '../store/records.ts';
import { recordEvents } from './record-events.ts';
import { saveMatterStep } from './save-matter-step.ts';

/** The database takes no function. */
const UNSTORABLE = (() => {}) as never;

it('a granted matter and what it prints on the certificate', async () => {
  const obligation = { filingId: 'f1', rule: { id: 'renewal' }, anchorOn: null } as unknown as Obligation;
  const step = {
    obligation,
    matter: undefined,
    state: 'granted',
    on: '2026-05-01',
    words: '',
    due: null,
  } as const;
  await expect(saveMatterStep({ ...step, expiry: UNSTORABLE })).rejects.toThrow();
  expect(await readRecords()).toEqual([]);
  await saveMatterStep({ ...step, expiry: '2031-05-01' });
  expect((await readRecords()).map(({ kind }) => kind)).toEqual(['matter', 'filing']);
});

it('the changes of several facts at one moment', async () => {
  const before = await readRecords();
  const change = { kind: 'factDecided', on: '2026-05-01' } as const;
  const events = [
    { ...change, fact: 'entity.name' },
    { ...change, fact: UNSTORABLE },
  ];
  await expect(recordEvents({ entityId: 'e1' }, events, true)).rejects.toThrow();
  expect(await readRecords()).toEqual(before);
});
