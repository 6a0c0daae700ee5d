/** Evidence → one score. Several copies of one string are one fact, so each kind counts once, by its best. */
import type { Evidence } from './recognition.ts';

/** The strongest of its kind in one direction (1 for, -1 against); of equals the first. */
function isStrongest(evidence: readonly Evidence[], index: number, direction: 1 | -1): boolean {
  const one = evidence[index];
  if (one === undefined || one.weight * direction <= 0) return false;
  for (let at = 0; at < evidence.length; at += 1) {
    const other = evidence[at];
    if (at === index || other === undefined || other.kind !== one.kind) continue;
    const ahead = (other.weight - one.weight) * direction;
    if (ahead > 0 || (ahead === 0 && at < index)) return false;
  }
  return true;
}

/** Between 0 and 1: noisy-or of the best of each kind, then weakened by every kind that speaks against. */
export function combineEvidence(evidence: readonly Evidence[]): number {
  let miss = 1;
  // A field has a handful of observations: looking through them costs less than a map for each.
  for (let index = 0; index < evidence.length; index += 1) {
    if (isStrongest(evidence, index, 1)) miss *= 1 - Math.min(evidence[index]?.weight ?? 0, 1);
  }
  let score = 1 - miss;
  for (let index = 0; index < evidence.length; index += 1) {
    if (isStrongest(evidence, index, -1)) score *= 1 + Math.max(evidence[index]?.weight ?? 0, -1);
  }
  return score;
}
