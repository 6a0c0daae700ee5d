/** Evidence → one score. Several copies of one string are one fact, so each kind counts once, by its best. */
import type { Evidence, EvidenceKind } from './recognition.ts';

/** Between 0 and 1: noisy-or of the best of each kind, then weakened by every kind that speaks against. */
export function combineEvidence(evidence: readonly Evidence[]): number {
  const best = new Map<EvidenceKind, number>();
  const worst = new Map<EvidenceKind, number>();
  for (const { kind, weight } of evidence) {
    if (weight > 0) best.set(kind, Math.max(best.get(kind) ?? 0, weight));
    if (weight < 0) worst.set(kind, Math.min(worst.get(kind) ?? 0, weight));
  }
  let miss = 1;
  for (const weight of best.values()) miss *= 1 - Math.min(weight, 1);
  let score = 1 - miss;
  for (const weight of worst.values()) score *= 1 + Math.max(weight, -1);
  return score;
}
