import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admitOperation } from './admit-operation.ts';
import { decide } from './decide.ts';
import { decideBatch, type BatchContext } from './decide-batch.ts';
import { fullClocks, sparseClocks, type MergedRecord } from './merged-record.ts';
import type { JsonValue, Operation } from './protocol.ts';
import { DELETION } from './wire-names.ts';

const MINUTE = 60_000;
const NOW = 10_000 * MINUTE;

const op = (opId: string, rest: Partial<Operation>): Operation => ({
  opId,
  record: 'r1',
  kind: 'entity',
  base: 0,
  ageMs: 0,
  ...rest,
});

/** Applies operations in turn, each accepted at `NOW` plus its place. */
function play(...operations: readonly Operation[]) {
  let record: MergedRecord | null = null;
  const decisions = [];
  for (const [index, operation] of operations.entries()) {
    const author = operation.opId.split(':')[0] ?? '';
    const decision = decide(record, operation, { seq: index + 1, now: NOW + index, baseAt: 0, author });
    record = decision.record;
    decisions.push(decision);
  }
  const last = decisions.at(-1);
  if (!last) throw new Error('nothing played');
  return { ...last, decisions };
}

describe('a field', () => {
  test('is replaced by somebody who had seen its value, however old the edit', () => {
    const { record, outcome } = play(
      op('laptop-a:1', { set: { name: 'old' } }),
      op('laptop-b:1', { set: { name: 'new' }, base: 1, ageMs: 9 * MINUTE }),
    );
    expect(record.fields).toEqual({ name: 'new' });
    expect(outcome).toBe('applied');
  });

  test('keeps the later of two edits that did not see each other, and both people are named', () => {
    const { record, outcome, conflicts, history } = play(
      op('laptop-a:1', { set: { name: 'A' }, ageMs: MINUTE }),
      op('laptop-b:1', { set: { name: 'B', phone: '1' }, ageMs: 5 * MINUTE }),
    );
    expect(record.fields).toEqual({ name: 'A', phone: '1' });
    expect(outcome).toBe('merged');
    expect(conflicts).toEqual([
      { field: 'name', kept: 'A', lost: 'B', keptBy: 'laptop-a', lostBy: 'laptop-b' },
    ]);
    expect(history).toMatchObject({ set: { name: 'B', phone: '1' }, previous: { name: 'A' } });
  });

  test('wins over the earlier edit that arrived first, which is reported', () => {
    const { record, outcome, conflicts } = play(
      op('laptop-a:1', { set: { name: 'A' }, ageMs: 5 * MINUTE }),
      op('laptop-b:1', { unset: ['name'], ageMs: MINUTE }),
    );
    expect(record.fields).toEqual({});
    expect(outcome).toBe('merged');
    expect(conflicts).toEqual([{ field: 'name', lost: 'A', keptBy: 'laptop-b', lostBy: 'laptop-a' }]);
  });

  test('merges equal values without a word, whatever the order of their keys', () => {
    const { outcome, conflicts } = play(
      op('laptop-a:1', { set: { where: { city: '北京市', street: 1 } } }),
      op('laptop-b:1', { set: { where: { street: 1, city: '北京市' } } }),
    );
    expect(outcome).toBe('applied');
    expect(conflicts).toEqual([]);
  });

  test('is not in conflict with what the same device wrote before', () => {
    const { record, outcome } = play(
      op('laptop-a:1', { set: { name: 'A' } }),
      op('laptop-a:2', { set: { name: 'A2' }, ageMs: MINUTE }),
    );
    expect(record.fields).toEqual({ name: 'A2' });
    expect(outcome).toBe('applied');
  });

  test('is not taken back by an earlier operation of the same device that comes late', () => {
    const { record, outcome, conflicts } = play(
      op('laptop-a:2', { set: { name: 'A2' } }),
      op('laptop-a:1', { set: { name: 'A' } }),
    );
    expect(record.fields).toEqual({ name: 'A2' });
    expect(outcome).toBe('superseded');
    expect(conflicts).toEqual([]);
  });

  test('cannot be won by a clock: an age beyond the base counts as the base, a negative one as now', () => {
    const context = { seq: 8, now: NOW, baseAt: NOW - MINUTE, author: 'a' };
    const ancient = decide(null, op('laptop-a:1', { set: { a: 1 }, base: 7, ageMs: 1e15 }), context);
    expect(ancient.history.at).toBe(NOW - MINUTE);
    expect(decide(null, op('laptop-a:1', { set: { a: 1 } }), context).history.at).toBe(NOW);
  });
});

describe('a deletion', () => {
  const edit = op('laptop-a:1', { set: { name: 'A' } });
  test('that saw every write deletes, and keeps the fields for whoever brings the record back', () => {
    const { record, outcome } = play(edit, op('laptop-b:1', { delete: true, base: 1 }));
    expect(record).toMatchObject({ deleted: true, fields: { name: 'A' } });
    expect(outcome).toBe('applied');
  });

  test('that did not see an edit loses to it, even when it is later', () => {
    const { record, outcome, conflicts } = play(
      { ...edit, ageMs: 9 * MINUTE },
      op('laptop-b:1', { delete: true }),
    );
    expect(record.deleted).toBe(false);
    expect(outcome).toBe('superseded');
    expect(conflicts).toEqual([{ field: DELETION, keptBy: 'laptop-a', lostBy: 'laptop-b' }]);
  });

  test('loses in the same way to an edit that arrives after it', () => {
    const { record, conflicts } = play(
      edit,
      op('laptop-b:1', { delete: true, base: 1 }),
      op('laptop-c:1', { set: { phone: '1' }, base: 1, ageMs: 9 * MINUTE }),
    );
    expect(record).toMatchObject({ deleted: false, fields: { name: 'A', phone: '1' } });
    expect(conflicts).toEqual([{ field: DELETION, keptBy: 'laptop-c', lostBy: 'laptop-b' }]);
  });

  test('is undone without a word by whoever had seen it', () => {
    const { record, conflicts } = play(
      op('laptop-b:1', { delete: true }),
      op('laptop-a:1', { set: { name: 'A' }, base: 1 }),
    );
    expect(record.deleted).toBe(false);
    expect(conflicts).toEqual([]);
  });
});

const arbitraryOperation = fc
  .record({
    device: fc.constantFrom('laptop-a', 'laptop-b', 'laptop-c'),
    record: fc.constantFrom('r1', 'r2'),
    ageMs: fc.nat({ max: 10 * MINUTE }),
    set: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 2 })),
    unset: fc.subarray(['a', 'b', 'c']),
    remove: fc.boolean(),
  })
  .filter(({ set, unset, remove }) => remove || unset.length > 0 || Object.keys(set).length > 0);

/**
 * Operations numbered per device; `base` 0, so that all devices are concurrent. On each device time goes forward: where a
 * clock went back, the same device's order outranks its times, and the order of arrival can matter.
 */
const arbitraryBatch = fc.array(arbitraryOperation, { minLength: 1, maxLength: 20 }).map((made) => {
  const last = new Map<string, { counter: number; ageMs: number }>();
  return made.map(({ device, remove, ageMs: later, ...rest }) => {
    const before = last.get(device) ?? { counter: 0, ageMs: 200 * MINUTE };
    const counter = before.counter + 1;
    const ageMs = before.ageMs - later;
    last.set(device, { counter, ageMs });
    const made = { opId: `${device}:${counter}`, kind: 'note', base: 0, ageMs, ...rest };
    return admitOperation(remove ? { ...made, delete: true } : made, device);
  });
});

const empty: BatchContext = {
  seq: 0,
  records: new Map(),
  accepted: new Map(),
  acceptedAt: new Map(),
  author: 'm1',
  role: 'editor',
  now: NOW,
};
type Result = ReturnType<typeof decideBatch>;
const after = (context: BatchContext, result: Result): BatchContext => ({
  ...context,
  seq: result.seq,
  records: new Map([...context.records, ...result.records.map((one) => [one.record, one] as const)]),
  accepted: new Map([...context.accepted, ...result.history.map((entry) => [entry.opId, entry] as const)]),
});

describe('a push', () => {
  test('gives the same result every time, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(arbitraryBatch, (batch) => {
        const frozen = structuredClone(batch);
        expect(decideBatch(batch, empty)).toEqual(decideBatch(batch, empty));
        expect(batch).toEqual(frozen);
      }),
    );
  });

  test('changes nothing when it is repeated', () => {
    fc.assert(
      fc.property(arbitraryBatch, (batch) => {
        const first = decideBatch(batch, empty);
        const again = decideBatch(batch, after(empty, first));
        expect(again).toMatchObject({ seq: first.seq, records: [], history: [] });
        expect(again.answers).toEqual(first.answers.map((answer) => ({ ...answer, duplicate: true })));
      }),
    );
  });

  test('comes out the same however it is split', () => {
    fc.assert(
      fc.property(arbitraryBatch, fc.nat(), (batch, where) => {
        const whole = decideBatch(batch, empty);
        const cut = where % (batch.length + 1);
        const head = decideBatch(batch.slice(0, cut), empty);
        const tail = decideBatch(batch.slice(cut), after(empty, head));
        expect([...head.answers, ...tail.answers]).toEqual(whole.answers);
        expect([...head.history, ...tail.history]).toEqual(whole.history);
        const end = after(after(empty, head), tail);
        expect(end.records).toEqual(after(empty, whole).records);
      }),
    );
  });

  test('of concurrent edits ends with the same fields in whatever order the devices come', () => {
    fc.assert(
      fc.property(arbitraryBatch, (batch) => {
        const byDevice = Map.groupBy(batch, (one) => (one.admitted ? one.operation.opId.split(':')[0] : ''));
        const turned = [...byDevice.values()].toReversed().flat();
        const grouped = [...byDevice.values()].flat();
        const fields = (result: Result) =>
          Object.fromEntries(result.records.map((one) => [one.record, one.fields]));
        expect(fields(decideBatch(turned, empty))).toEqual(fields(decideBatch(grouped, empty)));
      }),
    );
  });

  test('makes of a record that never was what it makes of an empty one', () => {
    fc.assert(
      fc.property(arbitraryBatch, (batch) => {
        for (const one of batch) {
          if (!one.admitted) continue;
          const { record, kind } = one.operation;
          const context = { seq: 1, now: NOW, baseAt: 0, author: 'm' };
          const nothing = { record, kind, seq: 0, deleted: false, fields: {}, clocks: {} };
          expect(decide(null, one.operation, context)).toEqual(decide(nothing, one.operation, context));
        }
      }),
    );
  });

  test('keeps every clock through its sparse form', () => {
    fc.assert(
      fc.property(arbitraryBatch, (batch) => {
        for (const record of decideBatch(batch, empty).records) {
          const full = fullClocks(record.fields, record.clocks);
          expect(Object.keys(full)).toEqual(expect.arrayContaining(Object.keys(record.fields)));
          expect(sparseClocks(record.fields, full)).toEqual(record.clocks);
        }
      }),
    );
  });
});

const nested = (levels: number): JsonValue => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('an operation is refused', () => {
  const refused = (raw: unknown) => {
    const admission = admitOperation(raw, 'laptop-a');
    return admission.admitted ? null : admission.answer;
  };
  test.each([
    ['malformed', null],
    ['malformed', { opId: 'laptop-a:1' }],
    ['malformed', op('laptop-a:1', {})],
    ['malformed', op('laptop-a:1', { set: { '*': 1 } })],
    ['malformed', op('laptop-a:1', { set: { constructor: 1 } })],
    ['malformed', op('laptop-a:1', { set: { a: nested(40) } })],
    ['foreignDevice', op('laptop-b:1', { set: { a: 1 } })],
    ['sensitive', op('laptop-a:1', { set: { 'legalRep.idNo': 'not even a fictitious one' } })],
    ['sensitive', op('laptop-a:1', { unset: ['bank.account'] })],
  ])('as %s: %j', (code, raw) => {
    expect(refused(raw)).toMatchObject({ outcome: 'rejected', code });
  });

  test('alone: its neighbours pass, and unknown kinds and fields with them', () => {
    const batch = [
      admitOperation({ nonsense: true }, 'laptop-a'),
      admitOperation(
        op('laptop-a:2', { kind: 'fromTheFuture', set: { 'legalRep.idNo2': [null] } }),
        'laptop-a',
      ),
    ];
    const { answers, records } = decideBatch(batch, empty);
    expect(answers.map((answer) => answer.outcome)).toEqual(['rejected', 'applied']);
    expect(records[0]).toMatchObject({ kind: 'fromTheFuture', fields: { 'legalRep.idNo2': [null] } });
  });

  test('when a viewer makes it, or when it would change what kind of thing a record is', () => {
    const note = admitOperation(op('laptop-a:1', { kind: 'note', set: { a: 1 } }), 'laptop-a');
    expect(decideBatch([note], { ...empty, role: 'viewer' }).answers[0]).toMatchObject({ code: 'forbidden' });
    const other = admitOperation(op('laptop-a:2', { kind: 'entity', set: { a: 1 } }), 'laptop-a');
    expect(decideBatch([note, other], empty).answers[1]).toMatchObject({ code: 'malformed' });
  });
});
