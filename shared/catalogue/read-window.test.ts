import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleWindow } from './bound-schema.ts';
import { readRuleWindow } from './read-window.ts';

const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const odd = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.constant([]), fc.constant({}));
const counted = fc.record(
  {
    count: fc.oneof(fc.nat(400), odd, fc.double()),
    unit: fc.oneof(some('day', 'workday', 'month'), odd),
    direction: fc.oneof(some('before', 'after'), odd),
    anchor: fc.oneof(some('expiry', 'issued', 'plannedOn'), odd),
    more: odd,
  },
  { requiredKeys: [] },
);
const calendar = fc.record(
  {
    on: fc.oneof(some('03-31', '02-29', '06', '29', '2027-06-30', '2027-02-30'), odd),
    rolls: some('later', 'earlier'),
  },
  { requiredKeys: [] },
);
const sound = fc.oneof(
  fc.record({
    count: fc.nat(1200),
    unit: some('day', 'workday'),
    direction: some('before'),
    anchor: some('expiry'),
  }),
  fc.record({ on: some('03-31', '06', '2027-06-30') }),
);
const bound = fc.oneof(sound, sound, counted, calendar, odd);
const window = fc.oneof(
  fc.record({ opens: bound, closes: bound }, { requiredKeys: [] }),
  fc.record({ closes: bound, other: odd }, { requiredKeys: [] }),
  odd,
);

describe('readRuleWindow', () => {
  it('reads what the schema reads, and nothing else', () => {
    let read = 0;
    fc.assert(
      fc.property(window, (value) => {
        const parsed = ruleWindow.safeParse(value);
        if (parsed.success) read += 1;
        expect(readRuleWindow(value)).toEqual(parsed.success ? parsed.data : null);
      }),
      { numRuns: 3_000 },
    );
    // Of windows that nobody could read it would prove nothing.
    expect(read).toBeGreaterThan(100);
  });
});

it('what would be counted without end is no window', () => {
  const counted = (count: number) =>
    readRuleWindow({ closes: { count, unit: 'workday', direction: 'before', anchor: 'expiry' } });
  expect(counted(999)).not.toBeNull();
  expect(counted(Number.MAX_SAFE_INTEGER)).toBeNull();
});
