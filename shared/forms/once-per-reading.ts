/** What follows from a label alone is worked out once for each reading of it; forms repeat their labels. */
import type { LabelReading } from './read-label.ts';

/** `work` must depend on nothing but the reading and what never changes for the reader that made it. */
export function oncePerReading<Rest extends readonly unknown[], Result>(
  work: (reading: LabelReading, ...rest: Rest) => Result,
): (reading: LabelReading, ...rest: Rest) => Result {
  const known = new WeakMap<LabelReading, { readonly result: Result }>();
  return (reading, ...rest) => {
    let found = known.get(reading);
    if (found === undefined) {
      found = { result: work(reading, ...rest) };
      known.set(reading, found);
    }
    return found.result;
  };
}
