/** The fields that a run did not touch, each with why: left without a tick, or refused by the plan. */
import type { FillPlan, PlanRefusal, PlanStep } from 'shared/forms/fill-plan.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';

type Left = 'notTicked' | 'notReplaced' | 'notConfirmed';
export type Unfilled = { readonly refusal: PlanRefusal } | { readonly step: PlanStep; readonly why: Left };

/** In the order of the plan: what could have been filled first. */
export function unfilledFields(plan: FillPlan, entries: readonly ReceiptEntry[]): readonly Unfilled[] {
  const tried = new Set(entries.map(({ fieldId }) => fieldId));
  const left = plan.steps.filter(({ fieldId }) => !tried.has(fieldId));
  return [
    ...left.map((step) => ({ step, why: whyLeft(step) })),
    ...plan.refusals.map((refusal) => ({ refusal })),
  ];
}

function whyLeft({ sensitive, unticked }: PlanStep): Left {
  if (sensitive) return 'notConfirmed';
  return unticked === 'occupied' ? 'notReplaced' : 'notTicked';
}
