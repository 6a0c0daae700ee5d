/**
 * Which steps of a plan a run gets. A field is ticked by itself only when somebody could see it; a sensitive one is never
 * ticked by itself, and needs the person's second word for this run and for just these fields.
 */
import type { PlanStep } from 'shared/forms/fill-plan.ts';

export interface Choice {
  /** What the person ticked or unticked, by field. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** Fields that were looked at and can be seen. */
  readonly seen: ReadonlySet<string>;
  /** The sensitive fields that the second word was given for. */
  readonly confirmed: ReadonlySet<string>;
}

export interface ChosenSteps {
  readonly steps: readonly PlanStep[];
  /** Ticked and sensitive: all that the second word must name. */
  readonly sensitive: readonly PlanStep[];
  readonly isConfirmed: boolean;
}

export function isTicked(step: PlanStep, { ticks, seen }: Omit<Choice, 'confirmed'>): boolean {
  return ticks.get(step.fieldId) ?? (step.ticked && !step.sensitive && seen.has(step.fieldId));
}

export function chooseSteps(steps: readonly PlanStep[], choice: Choice): ChosenSteps {
  const ticked = steps.filter((step) => isTicked(step, choice));
  const sensitive = ticked.filter((step) => step.sensitive);
  const isConfirmed = sensitive.length > 0 && sensitive.every(({ fieldId }) => choice.confirmed.has(fieldId));
  return { steps: isConfirmed ? ticked : ticked.filter((step) => !step.sensitive), sensitive, isConfirmed };
}
