/** What can happen to a team, as values that fast-check makes up and shortens. */
import * as fc from 'fast-check';

/**
 * What the network does to one request: loses it or its answer, delivers it twice or after its sender gave up (and so out
 * of order), or cuts its body or that of the answer in the middle.
 */
export type Fault = 'none' | 'lostRequest' | 'lostAnswer' | 'twice' | 'late' | 'cutRequest' | 'cutAnswer';

export type Act =
  | { act: 'edit'; device: number; record: string; field: string; value: number | null }
  | { act: 'delete'; device: number; record: string }
  | { act: 'sync'; device: number; faults: Fault[] }
  /** Two rounds of one device at the same time, which its lock should prevent. */
  | { act: 'syncTwice'; device: number; faults: Fault[] }
  | { act: 'wait'; ms: number }
  | { act: 'clock'; device: number; ms: number }
  | { act: 'revoke'; device: number }
  /** The person goes on alone and joins the same team again, at the latest in the end. */
  | { act: 'leave'; device: number }
  | { act: 'return'; device: number }
  | { act: 'forget' }
  | { act: 'backup' }
  /** `lost`: the database that is replaced could not be read any more. */
  | { act: 'restore'; which: number; lost: boolean };

export interface Story {
  /** How many devices there are; a device that an act names is taken modulo this. */
  readonly devices: number;
  readonly acts: readonly Act[];
}

const HOUR = 3_600_000;
const YEAR = 8_766 * HOUR;

const device = fc.nat({ max: 4 });
const record = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5');
const field = fc.constantFrom('a', 'b', 'c');
const faults = fc.array(
  fc.constantFrom<Fault>(
    ...(['none', 'none', 'none', 'none', 'lostRequest', 'lostAnswer'] as const),
    ...(['twice', 'late', 'cutRequest', 'cutAnswer'] as const),
  ),
  { maxLength: 6 },
);

export const edit: fc.Arbitrary<Act> = fc.record({
  act: fc.constant('edit'),
  device,
  record,
  field,
  value: fc.oneof(fc.nat({ max: 3 }), fc.constant(null)),
});

const EVERYDAY: fc.WeightedArbitrary<Act>[] = [
  { weight: 16, arbitrary: edit },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('delete'), device, record }) },
  { weight: 9, arbitrary: fc.record({ act: fc.constant('sync'), device, faults }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('syncTwice'), device, faults }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('wait'), ms: fc.nat({ max: 2 * HOUR }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('clock'),
      device,
      ms: fc.integer({ min: -2 * YEAR, max: 2 * YEAR }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('revoke'), device }) },
  { weight: 1, arbitrary: fc.constant({ act: 'forget' }) },
];

/** Alone, edits of one record are folded into one: not every value that was typed goes to the server. */
const PARTINGS: fc.WeightedArbitrary<Act>[] = [
  { weight: 1, arbitrary: fc.record({ act: fc.constant('leave'), device }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('return'), device }) },
];

const DISASTERS: fc.WeightedArbitrary<Act>[] = [
  { weight: 2, arbitrary: fc.constant({ act: 'backup' }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('restore'), which: fc.nat({ max: 3 }), lost: fc.boolean() }),
  },
];

const devices = fc.integer({ min: 2, max: 5 });
const length = { minLength: 5, maxLength: 60 };

export const everyday: fc.Arbitrary<Story> = fc.record({
  devices,
  acts: fc.array(fc.oneof(...EVERYDAY), length),
});

export const withDisasters: fc.Arbitrary<Story> = fc.record({
  devices,
  acts: fc.array(fc.oneof(...EVERYDAY, ...PARTINGS, ...DISASTERS), length),
});
