/** What is odd in a form but possible: all of it is asked about before anything is stored, and none of it twice. */
import { useState } from 'preact/hooks';

export interface Doubts<D> {
  /** Asked about, and still so. */
  readonly asked: readonly D[];
  /** @returns what is asked about only now; where it is empty, everything was answered. */
  ask(): readonly D[];
}

/** `doubts`: of what stands in the form now. */
export function useDoubts<D>(doubts: readonly D[]): Doubts<D> {
  const [known, setKnown] = useState<ReadonlySet<string>>(new Set());
  const wasAsked = (doubt: D): boolean => known.has(JSON.stringify(doubt));
  return {
    asked: doubts.filter(wasAsked),
    ask() {
      const open = doubts.filter((doubt) => !wasAsked(doubt));
      if (open.length > 0) setKnown(new Set(doubts.map((doubt) => JSON.stringify(doubt))));
      return open;
    },
  };
}
