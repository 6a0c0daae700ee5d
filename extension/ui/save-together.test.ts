/** What belongs together is stored together or not at all, whatever cannot be stored of it. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readMatter } from 'shared/entity/matter.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { readRecords } from '../store/records.ts';
import { recordEvents } from './record-events.ts';
import { saveMatterStep } from './save-matter-step.ts';

/** The database takes no function. */
const UNSTORABLE = (() => {}) as never;

const obligationOn = (id: string, facts: readonly string[]) =>
  ({
    filingId: 'f1',
    rule: { id },
    anchorOn: null,
    reasons: [{ kind: 'anchor', facts }],
  }) as unknown as Obligation;

it('a granted matter and what it prints on the certificate', async () => {
  const obligation = obligationOn('renewal', []);
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

it('a matter and the facts that it was handed in for, whatever is entered on its day until it is granted', async () => {
  const step = { words: '', due: null, expiry: null } as const;
  const stored = async () => (await readRecords()).find(({ fields }) => fields['ruleId'] === 'change');
  const one = obligationOn('change', ['entity.name']);
  await saveMatterStep({ ...step, obligation: one, matter: undefined, state: 'submitted', on: '2026-05-01' });
  const { record = '', fields = {} } = (await stored()) ?? {};
  expect(fields['facts']).toBe('entity.name');
  const both = obligationOn('change', ['entity.name', 'legalRep.name']);
  const matter = readMatter(record, fields);
  await saveMatterStep({ ...step, obligation: both, matter, state: 'granted', on: '2026-05-09' });
  expect((await stored())?.fields).toMatchObject({ facts: 'entity.name', grantedOn: '2026-05-09' });
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
