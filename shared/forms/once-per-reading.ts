/** What follows from a label alone is worked out once for each reading of it; forms repeat their labels. */
import type { LabelReading } from './read-label.ts';

/** `work` must depend on nothing but the reading and what never changes for the reader that made it (`known`). */
export function oncePerReading<Known, Result extends object | string | null>(
  work: (reading: LabelReading, known: Known) => Result,
): (reading: LabelReading, known: Known) => Result {
  const results = new WeakMap<LabelReading, Result>();
  return (reading, known) => {
    const found = results.get(reading);
    if (found !== undefined) return found;
    const result = work(reading, known);
    results.set(reading, result);
    return result;
  };
}
