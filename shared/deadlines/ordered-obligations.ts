/**
 * Obligations kept in the most pressing order while single ones come and go. They lie in short pieces, so that one that
 * comes or goes moves its own piece and not the whole list.
 */
import { inMostPressingOrder, isMorePressing } from './most-pressing.ts';
import type { Obligation } from './obligation.ts';

export interface OrderedObligations {
  add(obligation: Obligation): void;
  /** Takes away the very obligation that was added; nothing happens when it is not there. */
  remove(obligation: Obligation): void;
  /** The most pressing ones, at most so many. */
  first(count: number): Obligation[];
}

const PIECE = 512;

export function orderObligations(obligations: readonly Obligation[]): OrderedObligations {
  const sorted = inMostPressingOrder(obligations);
  /** None is empty, save when there is nothing at all. */
  const pieces: Obligation[][] = [];
  for (let from = 0; from < sorted.length; from += PIECE) pieces.push(sorted.slice(from, from + PIECE));

  /** The first piece whose last one does not come before this obligation. */
  const pieceOf = (obligation: Obligation): number =>
    firstIndex(pieces.length, (index) => {
      const last = pieces[index]?.at(-1);
      return last === undefined || !isMorePressing(last, obligation);
    });
  const placeIn = (piece: readonly Obligation[], obligation: Obligation): number =>
    firstIndex(piece.length, (index) => {
      const at = piece[index];
      return at === undefined || !isMorePressing(at, obligation);
    });

  return {
    add(obligation) {
      const index = Math.min(pieceOf(obligation), Math.max(pieces.length - 1, 0));
      const piece = pieces[index];
      if (piece === undefined) {
        pieces.push([obligation]);
        return;
      }
      piece.splice(placeIn(piece, obligation), 0, obligation);
      if (piece.length > 2 * PIECE) pieces.splice(index + 1, 0, piece.splice(PIECE));
    },
    remove(obligation) {
      const index = pieceOf(obligation);
      const piece = pieces[index];
      if (piece === undefined) return;
      const place = placeIn(piece, obligation);
      if (piece[place] !== obligation) return;
      piece.splice(place, 1);
      if (piece.length === 0) pieces.splice(index, 1);
    },
    first(count) {
      const found: Obligation[] = [];
      for (const piece of pieces) {
        if (found.length >= count) break;
        found.push(...piece.slice(0, count - found.length));
      }
      return found;
    },
  };
}

/** The smallest index below `length` for which `holds`, which holds of all after it; `length` when there is none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
