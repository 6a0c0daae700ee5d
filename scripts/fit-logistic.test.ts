import { expect, test } from 'vitest';
import { fitLogistic, type SparseRow } from './fit-logistic.ts';

const row = (positive: boolean, ...columns: number[]): SparseRow => ({
  columns,
  values: columns.map(() => 1),
  positive,
  weight: 1,
});

/** What the fit makes least. */
function loss(rows: readonly SparseRow[], bias: number, weights: readonly number[], cost: number): number {
  const missed = rows.map(({ columns, values, positive, weight }) => {
    const sum = columns.reduce(
      (all, column, index) => all + (weights[column] ?? 0) * (values[index] ?? 0),
      bias,
    );
    return weight * Math.log1p(Math.exp(positive ? -sum : sum));
  });
  return (
    weights.reduce((all, weight) => all + weight ** 2, 0) / 2 +
    cost * missed.reduce((all, one) => all + one, 0)
  );
}

const ROWS = [
  row(true, 0, 2),
  row(true, 0),
  row(true, 0, 1),
  row(false, 1, 2),
  row(false, 1),
  row(false, 1, 2),
];

test('what stands with one side weighs for it, what stands with both for hardly any', () => {
  const { weights } = fitLogistic(ROWS, 3, 1);
  const [ours = 0, others = 0, either = 0] = weights;
  expect(ours).toBeGreaterThan(0.3);
  expect(others).toBeLessThan(-0.2);
  expect(Math.abs(either)).toBeLessThan(Math.abs(others));
});

test('no step from where it ends makes the loss less', () => {
  const { bias, weights } = fitLogistic(ROWS, 3, 1);
  const least = loss(ROWS, bias, weights, 1);
  for (const step of [-0.01, 0.01]) {
    expect(loss(ROWS, bias + step, weights, 1)).toBeGreaterThan(least);
    for (const [index, weight] of weights.entries())
      expect(loss(ROWS, bias, weights.with(index, weight + step), 1)).toBeGreaterThan(least);
  }
});

test('an example that counts for more pulls harder', () => {
  const pulled = ROWS.map((one, index) => (index === 3 ? { ...one, weight: 10 } : one));
  expect(fitLogistic(pulled, 3, 1).weights[2]).toBeLessThan(fitLogistic(ROWS, 3, 1).weights[2] ?? 0);
});

test('the same rows give the same weights', () => {
  expect(fitLogistic(ROWS, 3, 1)).toEqual(fitLogistic(ROWS, 3, 1));
});
