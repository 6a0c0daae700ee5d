/** Where what is typed about one step of a duty is kept until it is saved. */
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { MatterState } from 'shared/entity/matter.ts';
import { draftScope } from './use-draft.ts';

export function stepScope({ filingId, rule, anchorOn }: Obligation, state: MatterState): string {
  return draftScope(filingId, `step/${rule.id}/${anchorOn ?? ''}/${state}`);
}
