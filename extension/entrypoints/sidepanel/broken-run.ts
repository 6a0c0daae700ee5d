/**
 * A run that its page broke off: left, reloaded, closed, or no longer the tab beside the panel. What the page had taken by
 * then is kept here, past the life of the page's own section, until the person reads a form again or has seen it.
 */
import { signal } from '@preact/signals';
import type { PlanStep } from 'shared/forms/fill-plan.ts';
import type { ReceiptEntry } from 'shared/forms/receipt.ts';
import { withEntry } from './fill-stage.ts';

export interface BrokenRun {
  /** What the page called itself. */
  readonly title: string;
  readonly steps: readonly PlanStep[];
  /** One for each step, in their order; what the page no longer answered for counts as not filled. */
  readonly entries: readonly ReceiptEntry[];
}

export const brokenRun = signal<BrokenRun | null>(null);

/** A run on its way: told of each field as the page answers for it. */
export class GoingRun {
  readonly #title: string;
  readonly #steps: readonly PlanStep[];
  #entries: readonly ReceiptEntry[] = [];

  constructor(title: string, steps: readonly PlanStep[]) {
    this.#title = title;
    this.#steps = steps;
  }

  get entries(): readonly ReceiptEntry[] {
    return this.#entries;
  }

  answered(entry: ReceiptEntry): void {
    this.#entries = withEntry(this.#entries, entry);
  }

  /** The page will answer for no more of them. */
  brokenOff(): BrokenRun {
    const known = new Map(this.#entries.map((entry) => [entry.fieldId, entry]));
    return {
      title: this.#title,
      steps: this.#steps,
      entries: this.#steps.map(
        ({ fieldId }): ReceiptEntry =>
          known.get(fieldId) ?? { fieldId, outcome: 'refused', reason: 'stopped', shown: '', before: '' },
      ),
    };
  }
}
