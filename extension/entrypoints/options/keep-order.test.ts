import { expect, it } from 'vitest';
import { keepOrder } from './keep-order.ts';

const order = (before: string, found: string): string =>
  keepOrder(
    before.split(''),
    found.split('').map((id) => ({ id })),
  )
    .map(({ id }) => id)
    .join('');

it('leaves each where it stood, however pressing it has become since', () => {
  expect(order('', 'abcd')).toBe('abcd');
  expect(order('abcd', 'bcda')).toBe('abcd');
});

it('drops what is no longer found, and puts what is new where its days put it', () => {
  expect(order('abcd', 'bda')).toBe('abd');
  expect(order('abcd', 'xbcday')).toBe('xabcdy');
  expect(order('abcd', 'bcxda')).toBe('abxcd');
});

it('is fast among thousands', () => {
  const found = Array.from({ length: 10_000 }, (_, at) => ({ id: `${at}` }));
  const before = found.map(({ id }) => id).toReversed();
  expect(keepOrder(before, found)[0]?.id).toBe('9999');
  expect(keepOrder([], found)[0]?.id).toBe('0');
});
