import { expect, it } from 'vitest';
import { readFiling } from 'shared/entity/filing.ts';
import { matchFilings } from './match-filings.ts';

interface Said {
  readonly name?: string;
  readonly number?: string;
  readonly expiry?: string;
}
const filing = (said: Said, id = '') => readFiling(id, { entityId: 'c1', typeId: 'online-culture', ...said });

function match(rows: readonly Said[], here: readonly Said[]) {
  return matchFilings(
    rows.map((row) => filing(row)),
    here.map((each, index) => filing(each, `f${index}`)),
  );
}

it('a row takes none that another one says more exactly, whichever comes first', () => {
  expect(match([{ expiry: '2030-01-01' }, { number: '京1号' }], [{ number: '京1号' }])).toEqual([null, 'f0']);
  expect(match([{}, { number: '京1号' }], [{ number: '京1号' }, {}])).toEqual(['f1', 'f0']);
});

it('of several that share a number the name, and then the expiry, says which', () => {
  const two = [
    { number: '京1号', name: '商城', expiry: '2024-03-01' },
    { number: '京1号', name: '直播', expiry: '2027-03-01' },
    { number: '京1号', name: '直播', expiry: '2024-03-01' },
  ];
  expect(match(two.toReversed(), two)).toEqual(['f2', 'f1', 'f0']);
  const unnumbered = two.slice(1).map(({ name, expiry }) => ({ name, expiry }));
  expect(match(unnumbered.toReversed(), unnumbered)).toEqual(['f1', 'f0']);
});

it('a number is the same in other brackets, a name in wide characters', () => {
  expect(match([{ number: '京网文[2024] 1号' }], [{ number: '京网文〔2024〕1号' }])).toEqual(['f0']);
  expect(match([{ name: 'app（安卓）' }], [{ name: 'APP(安卓)' }])).toEqual(['f0']);
});

it('a number that has come since is given to the one of that expiry, or to the only one', () => {
  const rows = [
    { number: '京1号', expiry: '2028-03-01' },
    { number: '京2号', expiry: '2027-03-01' },
  ];
  expect(match(rows, [{ expiry: '2027-03-01' }])).toEqual([null, 'f0']);
  expect(match(rows.slice(0, 1), [{ expiry: '2027-03-01' }])).toEqual(['f0']);
  expect(match(rows, [{ expiry: 'unknown' }])).toEqual([null, null]);
  expect(match(rows.slice(0, 1), [{ number: '京3号', expiry: '2028-03-01' }])).toEqual([null]);
});
