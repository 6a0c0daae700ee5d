/**
 * Several devices, one server, a bad network, jumping clocks and restored backups. Whatever happens: at the end every
 * device shows what the server holds and nothing waits, and every operation the server accepted stands in its history.
 * A failing run prints its seed and the shortest story; `fc.assert` takes `{ seed, path }` to tell it again.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldValues } from '../protocol.ts';
import type { HttpAnswer } from '../sync-once.ts';
import { MemoryDevice } from './memory-device.ts';
import { MemoryServer } from './memory-server.ts';

type Fault = 'none' | 'lostRequest' | 'lostAnswer' | 'twice' | 'late';
type Act =
  | { act: 'edit'; device: number; record: string; field: string; value: number | null }
  | { act: 'delete'; device: number; record: string }
  | { act: 'sync'; device: number; faults: Fault[] }
  | { act: 'wait'; ms: number }
  | { act: 'clock'; device: number; ms: number }
  | { act: 'backup' }
  | { act: 'restore' };

const device = fc.nat({ max: 2 });
const record = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
const field = fc.constantFrom('a', 'b', 'c');
const fault = fc.constantFrom<Fault>('none', 'none', 'none', 'lostRequest', 'lostAnswer', 'twice', 'late');
const HOUR = 3_600_000;

const edit = fc.record({
  act: fc.constant('edit' as const),
  device,
  record,
  field,
  value: fc.option(fc.nat({ max: 3 })),
});
const everyday: fc.WeightedArbitrary<Act>[] = [
  { weight: 8, arbitrary: edit },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('delete' as const), device, record }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('sync' as const),
      device,
      faults: fc.array(fault, { maxLength: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('wait' as const), ms: fc.nat({ max: 2 * HOUR }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('clock' as const),
      device,
      ms: fc.integer({ min: -9000 * HOUR, max: 9000 * HOUR }),
    }),
  },
];
const disasters: fc.WeightedArbitrary<Act>[] = [
  { weight: 1, arbitrary: fc.constant({ act: 'backup' as const }) },
  { weight: 1, arbitrary: fc.constant({ act: 'restore' as const }) },
];

/** The world of one story: three devices in a team, and requests that may still arrive after their sender gave up. */
class World {
  time = 1_000_000;
  readonly offsets = [0, 0, 0];
  readonly server = new MemoryServer(() => this.time);
  readonly devices = [0, 1, 2].map((index) => {
    const made = new MemoryDevice(`device-${index}`, () => this.time + (this.offsets[index] ?? 0));
    made.join(`device-${index}`);
    return made;
  });
  readonly late: (() => unknown)[] = [];
  backup = this.server.backup();

  request(index: number, faults: Fault[]) {
    return async (method: string, path: string, body?: unknown): Promise<HttpAnswer | null> => {
      const send = () => this.server.handle(`device-${index}`, method, path, structuredClone(body));
      const fault = faults.shift() ?? 'none';
      this.time += 7;
      if (fault === 'late') this.late.push(send);
      if (fault === 'lostRequest' || fault === 'late') return null;
      if (fault === 'twice') send();
      const answer = send();
      return fault === 'lostAnswer' ? null : answer;
    };
  }

  async play(act: Act): Promise<void> {
    this.time += 1;
    if (act.act === 'wait') this.time += act.ms;
    else if (act.act === 'backup') this.backup = this.server.backup();
    else if (act.act === 'restore') this.server.restore(this.backup);
    else await this.playDevice(act);
    if (this.time % 3 === 0) this.late.shift()?.();
  }

  private async playDevice(act: Extract<Act, { device: number }>): Promise<void> {
    const device = this.devices[act.device];
    if (!device) throw new Error('no such device');
    if (act.act === 'clock') this.offsets[act.device] = act.ms;
    else if (act.act === 'delete') device.edit({ record: act.record, kind: 'note', delete: true });
    else if (act.act === 'sync') await device.sync(this.request(act.device, [...act.faults]));
    else {
      const change = act.value === null ? { unset: [act.field] } : { set: { [act.field]: act.value } };
      device.edit({ record: act.record, kind: 'note', ...change });
      // A view never loses what was just typed.
      expect(device.view(act.record)?.fields[act.field]).toBe(act.value ?? undefined);
    }
  }

  /** The network is well again: two rounds each bring everybody everything. */
  async settle(): Promise<void> {
    for (const send of this.late) send();
    for (let round = 0; round < 3; round += 1) {
      for (const [index, device] of this.devices.entries()) {
        const outcome = await device.sync(this.request(index, []));
        expect(outcome.status, outcome.reason ?? '').toBe('upToDate');
      }
    }
  }

  expectAllEqual(): void {
    const truth = [...this.server.disk.records.values()];
    for (const device of this.devices) {
      expect([...device.operations.values()]).toEqual([]);
      for (const { record, deleted, fields } of truth) {
        expect(device.view(record)).toMatchObject({ record, deleted, unsent: [] });
        expect(device.view(record)?.fields).toEqual(fields);
      }
      expect(device.records.size).toBe(truth.length);
    }
  }
}

const RUNS = 100;

test('all devices end equal to the server, and the history holds what was made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(...everyday), { minLength: 5, maxLength: 60 }), async (story) => {
      const world = new World();
      for (const act of story) await world.play(act);
      await world.settle();
      world.expectAllEqual();

      const { history, seq } = world.server.disk;
      const made = story.filter((act) => act.act === 'edit' || act.act === 'delete').length;
      expect(history).toHaveLength(made);
      expect(new Set(history.map((entry) => entry.opId)).size).toBe(made);
      expect(history.map((entry) => entry.seq)).toEqual(Array.from({ length: seq }, (_, index) => index + 1));
      const values = (sets: FieldValues[]) => sets.flatMap((set) => Object.entries(set).map(String)).sort();
      expect(values(history.map((entry) => entry.set))).toEqual(
        values(
          story.flatMap((act) =>
            act.act === 'edit' && act.value !== null ? [{ [act.field]: act.value }] : [],
          ),
        ),
      );
    }),
    { numRuns: RUNS },
  );
});

test('after restored backups, too, all devices end equal to the server', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(...everyday, ...disasters), { minLength: 5, maxLength: 60 }),
      async (story) => {
        const world = new World();
        for (const act of story) await world.play(act);
        await world.settle();
        world.expectAllEqual();
      },
    ),
    { numRuns: RUNS },
  );
});

test('a restored backup loses nothing that a device still holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(...everyday), { minLength: 5, maxLength: 30 }),
      fc.array(edit, { minLength: 1, maxLength: 20 }),
      async (before, after) => {
        const world = new World();
        for (const act of before) await world.play(act);
        await world.settle();
        const backup = world.server.backup();
        for (const act of after) await world.play(act);
        await world.settle();
        const whole = [...world.server.disk.records.values()].map(({ record, deleted, fields }) => ({
          record,
          deleted,
          fields,
        }));
        world.server.restore(backup);
        await world.settle();
        world.expectAllEqual();
        const restored = [...world.server.disk.records.values()];
        expect(restored).toHaveLength(whole.length);
        for (const one of whole) {
          expect(restored.find((other) => other.record === one.record)).toMatchObject(one);
          expect(restored.find((other) => other.record === one.record)?.fields).toEqual(one.fields);
        }
      },
    ),
    { numRuns: RUNS },
  );
});
