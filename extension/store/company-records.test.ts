import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { PendingOperation } from 'shared/sync/device.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';
import { readCompanyRecords } from './company-records.ts';
import { openDatabase } from './database.ts';
import { readRecords } from './records.ts';
import { transact } from './transact.ts';

afterEach(async () => {
  const database = await openDatabase();
  for (const name of ['held', 'operations', 'localFacts'] as const) await database.clear(name);
});

const COMPANIES = ['c1', 'c2'];
const company = fc.constantFrom(...COMPANIES);
const filing = fc.constantFrom('f1', 'f2', 'f3', 'f4');
const fieldsOf: Readonly<Record<string, fc.Arbitrary<FieldValues>>> = {
  entity: fc.constant({ 'entity.name': '虚构公司' }),
  filing: fc.record({ entityId: company, name: fc.string() }, { requiredKeys: [] }),
  event: fc.record({ entityId: company, on: fc.constant('2026-03-01') }, { requiredKeys: [] }),
  matter: fc.record({ filingId: filing, ruleId: fc.string() }, { requiredKeys: [] }),
  ruleOverride: fc.constant({ reason: '虚构' }),
};

/** Records of every kind, and what was done to them since: moved to the other company, deleted, refused. */
const RECORDS: readonly (readonly [kind: string, id: string])[] = [
  ...COMPANIES.map((id) => ['entity', id] as const),
  ...['f1', 'f2', 'f3', 'f4'].map((id) => ['filing', id] as const),
  ...['e1', 'e2'].map((id) => ['event', id] as const),
  ...['m1', 'm2', 'm3'].map((id) => ['matter', id] as const),
  ['ruleOverride', 'r1'],
];

const story = fc.tuple(
  ...RECORDS.map(([kind]) => {
    const fields = fieldsOf[kind] ?? fc.constant({});
    return fc.record({
      held: fc.option(fc.record({ fields, deleted: fc.boolean() })),
      edits: fc.array(
        fc.record({
          set: fields,
          delete: fc.boolean(),
          state: fc.constantFrom('waiting' as const, 'acknowledged' as const, 'rejected' as const),
        }),
        { maxLength: 3 },
      ),
    });
  }),
);

describe('the records of one company', () => {
  it('are those among all records, whatever is held and whatever waits', async () => {
    await fc.assert(
      fc.asyncProperty(story, fc.option(company), fc.constantFrom(1, 200), async (told, wanted, few) => {
        await store(told);
        const { records, company: found } = await readCompanyRecords(wanted, few);
        const all = await readRecords();
        const entities = all.filter(({ kind }) => kind === 'entity').map(({ record }) => record);
        expect([null, ...entities]).toContain(found);
        expect(found === null).toBe(entities.length === 0);
        if (wanted !== null && entities.includes(wanted)) expect(found).toBe(wanted);
        const filings = new Set<unknown>(
          all
            .filter(({ kind, fields }) => kind === 'filing' && fields['entityId'] === found)
            .map(({ record }) => record),
        );
        const expected = all.filter(({ kind, fields, record }) => {
          if (kind === 'entity' || kind === 'ruleOverride') return true;
          if (kind === 'matter') return filings.has(fields['filingId']);
          return kind === 'filing' ? filings.has(record) : fields['entityId'] === found;
        });
        const byId = (a: { record: string }, b: { record: string }) => (a.record < b.record ? -1 : 1);
        expect([...records].sort(byId)).toEqual(expected.sort(byId));
      }),
      { numRuns: 120 },
    );
  });
});

type Told = typeof story extends fc.Arbitrary<infer T> ? T : never;

async function store(told: Told): Promise<void> {
  const database = await openDatabase();
  for (const name of ['held', 'operations'] as const) await database.clear(name);
  let counter = 0;
  const operations: PendingOperation[] = [];
  const held = told.flatMap((each, index) => {
    const [kind = '', record = ''] = RECORDS[index] ?? [];
    for (const edit of each.edits) {
      counter += 1;
      operations.push({
        ...edit,
        opId: `o${counter}`,
        counter,
        record,
        kind,
        base: 0,
        editedAtMs: 0,
        unset: [],
        seq: null,
        refusal: null,
      });
    }
    if (each.held === null) return [];
    const { fields, deleted } = each.held;
    const server = { record, kind, seq: 1, deleted, fields } as never;
    return [{ record, generation: 1, server }];
  });
  await transact({ records: [] }, () => ({ putRecords: held, putOperations: operations }));
}
