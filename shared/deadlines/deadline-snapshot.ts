/**
 * The dates as they were counted once, small enough to keep: what a later version of catalogue or calendar is compared
 * with. It holds days and numbers only, no fact of any company.
 */
import { z } from 'zod';
import { ruleWindow } from '../catalogue/bound-schema.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { confidence } from '../catalogue/source.ts';
import { calendarDate } from './calendar-date-schema.ts';
import type { Obligation } from './obligation.ts';

const day = calendarDate.nullable();

export const deadlineEntry = z.object({
  filingId: z.string(),
  typeId: z.string(),
  ruleId: z.string(),
  anchorOn: day,
  opensOn: day,
  dueOn: day,
  fileBy: day,
  provisional: z.boolean(),
  window: ruleWindow,
  confidence,
});

export const deadlineSnapshot = z.object({
  catalogueVersion: z.string(),
  /** The last year whose holidays were published. */
  lastPublishedYear: z.number().int(),
  /** By type id the ids of all its rules, so that a rule that is new is told from one whose event is new. */
  ruleIds: z.record(z.string(), z.array(z.string())),
  entries: z.array(deadlineEntry),
});

export type DeadlineEntry = z.infer<typeof deadlineEntry>;
export type DeadlineSnapshot = z.infer<typeof deadlineSnapshot>;

export interface SnapshotInput {
  readonly obligations: readonly Obligation[];
  readonly types: readonly FilingType[];
  readonly catalogueVersion: string;
  readonly lastPublishedYear: number;
}

export function snapshotOf(input: SnapshotInput): DeadlineSnapshot {
  const entries = input.obligations.map(
    ({ filingId, typeId, rule, anchorOn, opensOn, dueOn, fileBy, provisional }): DeadlineEntry => ({
      filingId,
      typeId,
      ruleId: rule.id,
      anchorOn,
      opensOn,
      dueOn,
      fileBy,
      provisional,
      window: rule.window,
      confidence: rule.confidence,
    }),
  );
  const ruleIds = Object.fromEntries(input.types.map(({ id, rules }) => [id, rules.map((rule) => rule.id)]));
  const { catalogueVersion, lastPublishedYear } = input;
  return { catalogueVersion, lastPublishedYear, ruleIds, entries };
}
