import { expect, test } from 'vitest';
import { inputOf, readOverride, type OverrideInput } from './read-override.ts';

const before = (count: number) => ({ count, unit: 'day', direction: 'before', anchor: 'expiry' }) as const;
const read = (change: Partial<OverrideInput>) =>
  readOverride({
    window: { closes: before(30) },
    opens: null,
    closes: { value: '60', unit: 'workday' },
    reason: ' 假期前办完 ',
    by: '林听潮',
    ...change,
  });

test('count and unit change, direction and anchor stay', () => {
  expect(read({})).toEqual({
    ok: true,
    window: { closes: { count: 60, unit: 'workday', direction: 'before', anchor: 'expiry' } },
    reason: '假期前办完',
    by: '林听潮',
  });
});

test('a day of the calendar stays of its kind', () => {
  const window = { closes: { on: '06-30', rolls: 'later' } } as const;
  expect(inputOf(window.closes)).toEqual({ value: '06-30', unit: 'day' });
  expect(read({ window, closes: { value: '06-15', unit: 'day' } })).toMatchObject({
    window: { closes: { on: '06-15', rolls: 'later' } },
  });
  expect(read({ window, closes: { value: '06-31', unit: 'day' } })).toEqual({ ok: false, problem: 'day' });
  expect(read({ window, closes: { value: '15', unit: 'day' } })).toEqual({ ok: false, problem: 'day' });
});

test.each([
  [{ closes: { value: '三十', unit: 'day' } }, 'count'],
  [{ closes: { value: '-1', unit: 'day' } }, 'count'],
  [{ reason: ' ' }, 'unnamed'],
  [{ by: '' }, 'unnamed'],
] as const)('%o is refused: %s', (change, problem) => {
  expect(read(change)).toEqual({ ok: false, problem });
});

test('a window that opens after it closes is refused', () => {
  const both = {
    window: { opens: before(30), closes: before(0) },
    closes: { value: '20', unit: 'day' },
  } as const;
  expect(read({ ...both, opens: { value: '10', unit: 'day' } })).toEqual({ ok: false, problem: 'empty' });
  expect(read({ ...both, opens: { value: '40', unit: 'day' } })).toMatchObject({ ok: true });
});
