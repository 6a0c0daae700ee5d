/**
 * Obligations in the order of their filings' ids, told by places and ranks in plain arrays: with hundreds of thousands the
 * time goes into fetching objects from memory, so each is looked at once, in the order in which they were made.
 */
import { compareText } from './compare-text.ts';
import type { Obligation } from './obligation.ts';
import { orderOfNumbers } from './order-of-numbers.ts';
import { sortEqual } from './sort-equal.ts';

export interface FilingOrder {
  /** The places of the obligations, filing by filing in the order of ids; those of one filing as they lay. */
  readonly places: Uint32Array;
  /** For each of `places`, the rank of its filing: equal for obligations of one filing, and for no others. */
  readonly ranks: Uint32Array;
}

/** Quickest where the obligations of a filing lie together. */
export function orderByFiling(obligations: readonly Obligation[]): FilingOrder {
  const { length } = obligations;
  const { ids, starts } = runsOf(obligations);
  const heads = new Float64Array(ids.length);
  for (let run = 0; run < ids.length; run += 1) heads[run] = headOf(ids[run] ?? '');
  const runs = orderOfNumbers(heads);
  const alike = (a: number, b: number): boolean => heads[a] === heads[b];
  const compare = (a: number, b: number): number => compareText(ids[a] ?? '', ids[b] ?? '') || a - b;
  sortEqual(runs, alike, compare);

  const places = new Uint32Array(length);
  const ranks = new Uint32Array(length);
  let filled = 0;
  let rank = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index] ?? 0;
    const before = runs[index - 1] ?? run;
    if (!alike(before, run) || ids[before] !== ids[run]) rank += 1;
    const end = starts[run + 1] ?? length;
    for (let place = starts[run] ?? end; place < end; place += 1) {
      places[filled] = place;
      ranks[filled] = rank;
      filled += 1;
    }
  }
  return { places, ranks };
}

/** Neighbours of one filing: their id, and where each run begins. */
function runsOf(obligations: readonly Obligation[]): { ids: string[]; starts: number[] } {
  const ids: string[] = [];
  const starts: number[] = [];
  let before: string | undefined;
  for (let place = 0; place < obligations.length; place += 1) {
    const id = obligations[place]?.filingId ?? '';
    if (id === before) continue;
    before = id;
    ids.push(id);
    starts.push(place);
  }
  return { ids, starts };
}

/** The first characters as one number, each cut off at 255: coarser than the order of ids, never against it. */
function headOf(id: string): number {
  let head = 0;
  for (let index = 0; index < HEAD; index += 1) head = head * 256 + digitAt(id, index);
  return head;
}

function digitAt(id: string, index: number): number {
  if (index >= id.length) return 0;
  const code = id.charCodeAt(index);
  return code < 255 ? code : 255;
}

/** Of random ids these many characters tell nearly all apart. */
const HEAD = 4;
