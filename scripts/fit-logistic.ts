/** Logistic regression with an L2 penalty on sparse rows, the same result each time: full batches, no chance, no clock. */

/** One example: the columns that are not zero, and what stands there. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly positive: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 400;
/** The step of each weight grows while its slope keeps its sign and shrinks when it turns (iRprop−, Igel and Hüsken 2000). */
const STEP = { first: 0.02, grow: 1.2, shrink: 0.5, least: 1e-6, most: 0.5 } as const;

/** Minimises ½‖w‖² + cost · Σ weight · log(1 + exp(−y·f)); the bias is not penalised. */
export function fitLogistic(rows: readonly SparseRow[], columns: number, cost: number): LogisticModel {
  // The bias is the last column.
  const weights = new Float64Array(columns + 1);
  const steps = new Float64Array(columns + 1).fill(STEP.first);
  const before = new Float64Array(columns + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = Float64Array.from(weights);
    slope[columns] = 0;
    // Counted by hand: there are a hundred million of these, and an iterator for each takes ten times as long.
    for (const { columns: at, values, positive, weight } of rows) {
      let sum = weights[columns] ?? 0;
      for (let index = 0; index < at.length; index += 1)
        sum += (weights[at[index] ?? 0] ?? 0) * (values[index] ?? 0);
      const miss = cost * weight * (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0));
      for (let index = 0; index < at.length; index += 1) {
        const column = at[index] ?? 0;
        slope[column] = (slope[column] ?? 0) + miss * (values[index] ?? 0);
      }
      slope[columns] = (slope[columns] ?? 0) + miss;
    }
    for (let column = 0; column <= columns; column += 1) {
      const turn = (slope[column] ?? 0) * (before[column] ?? 0);
      const step = steps[column] ?? 0;
      if (turn > 0) steps[column] = Math.min(step * STEP.grow, STEP.most);
      if (turn < 0) {
        steps[column] = Math.max(step * STEP.shrink, STEP.least);
        before[column] = 0;
        continue;
      }
      weights[column] = (weights[column] ?? 0) - Math.sign(slope[column] ?? 0) * (steps[column] ?? 0);
      before[column] = slope[column] ?? 0;
    }
  }
  return { bias: weights[columns] ?? 0, weights: [...weights.subarray(0, columns)] };
}
