/** The facts a field may want, each with what speaks for and against it. */
import type { FactKey } from '../../entity/fact-keys.ts';
import type { Evidence } from '../recognition.ts';

export type Candidates = Map<FactKey, Evidence[]>;

export function addEvidence(candidates: Candidates, key: FactKey, ...evidence: readonly Evidence[]): void {
  const known = candidates.get(key);
  if (known === undefined) candidates.set(key, [...evidence]);
  else known.push(...evidence);
}
