/** A company's records as plain fields, and what is owed on a day: for tests that play whole lives. */
import { readEntityEvent, type EntityEvent } from '../entity/entity-event.ts';
import { readFiling } from '../entity/filing.ts';
import { readMatter } from '../entity/matter.ts';
import type { RuleOverride } from '../entity/rule-override.ts';
import { teamObligations } from './team-obligations.ts';
import { workingCalendar as calendar } from './working-calendar.ts';

export interface Records {
  /** By type, which is the filing's id as well. */
  readonly filings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly matters?: readonly Readonly<Record<string, string>>[];
  readonly events?: readonly Readonly<Record<string, string>>[];
  /** The team's own numbers. */
  readonly overrides?: readonly RuleOverride[];
}

/** `type rule: due day, phase` of each obligation, by its text. */
export function owed(
  today: string,
  { filings, matters = [], events = [], overrides = [] }: Records,
): string[] {
  const entityEvents = events
    .map((fields, index) => readEntityEvent(`e${index}`, { entityId: 'e', ...fields }))
    .filter((event): event is EntityEvent => event !== null);
  const { obligations } = teamObligations({
    filings: Object.entries(filings).map(([typeId, fields]) =>
      readFiling(typeId, { entityId: 'e', typeId, ...fields }),
    ),
    matters: matters.map((fields, index) => readMatter(`m${index}`, fields)),
    entityEvents,
    ruleOverrides: overrides,
    today,
    calendar,
  });
  return obligations
    .map(({ filingId, rule, dueOn, phase }) => `${filingId} ${rule.id}: ${dueOn ?? '-'}, ${phase}`)
    .sort();
}
