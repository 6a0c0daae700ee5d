/** What belongs together is stored together or not at all, whatever cannot be stored of it. */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readMatter } from 'shared/entity/matter.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { editRecord, readRecords } from '../store/records.ts';
import { recordEvents } from './record-events.ts';
import { saveMatterStep } from './save-matter-step.ts';
import { undoMatterStep } from './undo-matter-step.ts';

/** The database takes no function. */
const UNSTORABLE = (() => {}) as never;

const obligationOn = (id: string, facts: readonly string[]) =>
  ({
    filingId: 'f1',
    rule: { id },
    anchorOn: null,
    reasons: [{ kind: 'anchor', facts }],
  }) as unknown as Obligation;

const GRANT = { matter: undefined, state: 'granted', on: '2026-05-01', words: '', due: null } as const;

it('a granted matter and what it prints on the certificate', async () => {
  const obligation = obligationOn('renewal', []);
  const step = { ...GRANT, obligation };
  await expect(saveMatterStep({ ...step, expiry: UNSTORABLE })).rejects.toThrow();
  expect(await readRecords()).toEqual([]);
  await saveMatterStep({ ...step, expiry: '2031-05-01' });
  expect((await readRecords()).map(({ kind }) => kind)).toEqual(['matter', 'filing']);
});

it('a grant that is taken back, and the certificate from before where nobody changed it since', async () => {
  const filing = 'f9';
  const fieldsOf = async (kind: string) =>
    (await readRecords()).find(
      (each) => each.kind === kind && [each.record, each.fields['filingId']].includes(filing),
    );
  await editRecord({ record: filing, kind: 'filing', set: { expiry: '2026-05-31', number: '虚构1号' } });
  const certificate = (await fieldsOf('filing'))?.fields ?? {};
  const obligation = { ...obligationOn('renewal', []), filingId: filing } as Obligation;
  const grant = { ...GRANT, obligation };
  await saveMatterStep({ ...grant, expiry: '2031-05-31', number: '虚构2号', issued: true, certificate });
  const granted = await fieldsOf('matter');
  expect((await fieldsOf('filing'))?.fields).toMatchObject({ expiry: '2031-05-31', issuedOn: '2026-05-01' });

  await editRecord({ record: filing, kind: 'filing', set: { number: '虚构3号' } });
  const matter = readMatter(granted?.record ?? '', granted?.fields ?? {});
  await undoMatterStep(matter, 'granted', (await fieldsOf('filing'))?.fields ?? {});
  expect((await fieldsOf('filing'))?.fields).toEqual({ expiry: '2026-05-31', number: '虚构3号' });
  expect(await fieldsOf('matter')).toBeUndefined();
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
