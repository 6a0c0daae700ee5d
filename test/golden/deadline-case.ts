/** One hand-worked date: a filing, a day, and what the rule of one kind must make of it. The format of `score deadlines`. */
import { z } from 'zod';
import { ABOUT } from 'shared/catalogue/rule.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { calendarDate } from 'shared/deadlines/calendar-date-schema.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { PHASES } from 'shared/deadlines/obligation.ts';
import { allObligations } from 'shared/deadlines/obligations.ts';
import { workingCalendar } from 'shared/deadlines/working-calendar.ts';
import { eventField, isEventName } from 'shared/entity/filing-event.ts';
import { readFiling, type Filing } from 'shared/entity/filing.ts';

const day = calendarDate.nullable();

export const deadlineCase = z.object({
  id: z.union([z.string(), z.number()]),
  filing: z.object({
    type: z.string(),
    expiresOn: z.string().nullish(),
    issuedOn: z.string().nullish(),
    events: z.array(z.object({ kind: z.string(), on: calendarDate, fact: z.string().nullish() })).nullish(),
    attributes: z.record(z.string(), z.unknown()).nullish(),
    region: z.string().nullish(),
  }),
  today: calendarDate,
  rule: z.enum(ABOUT),
  expect: z.object({
    opensOn: day.optional(),
    dueOn: day.optional(),
    fileBy: day.optional(),
    phase: z.enum(PHASES).optional(),
    daysLeft: z.number().nullable().optional(),
    workdaysLeft: z.number().nullable().optional(),
  }),
});

export type DeadlineCase = z.infer<typeof deadlineCase>;

export type CaseScore =
  | { readonly right: true }
  /** `found`: the obligations of that kind, the nearest to what was expected first; empty when the type makes none. */
  | { readonly right: false; readonly why: string; readonly found: readonly Obligation[] };

export function scoreCase(given: DeadlineCase): CaseScore {
  const { type } = given.filing;
  if (findFilingType(type) === undefined)
    return { right: false, why: `the catalogue has no type "${type}"`, found: [] };
  const unknown = (given.filing.events ?? []).find(({ kind }) => !isEventName(kind));
  if (unknown !== undefined) return { right: false, why: `there is no event "${unknown.kind}"`, found: [] };

  const ranked = obligationsAsked(given)
    .map((obligation) => ({ obligation, misses: missesOf(obligation, given) }))
    .sort((a, b) => a.misses.length - b.misses.length);
  const best = ranked[0];
  if (best === undefined) return { right: false, why: `no obligation about "${given.rule}"`, found: [] };
  if (best.misses.length === 0) return { right: true };
  return {
    right: false,
    why: best.misses.join(', '),
    found: ranked.map(({ obligation }) => obligation),
  };
}

/** The ids of the rules whose obligation has all that the case expects, a date among it. */
export function rulesWorkedOut(given: DeadlineCase): string[] {
  const { opensOn, dueOn } = given.expect;
  if ((opensOn ?? null) === null && (dueOn ?? null) === null) return [];
  return obligationsAsked(given)
    .filter((obligation) => missesOf(obligation, given).length === 0)
    .map(({ rule }) => rule.id);
}

function obligationsAsked(given: DeadlineCase): Obligation[] {
  return allObligations({
    filings: [filingOf(given)],
    matters: [],
    today: given.today,
    calendar: workingCalendar,
  }).filter(({ rule }) => rule.about === given.rule);
}

function missesOf(obligation: Obligation, { expect }: DeadlineCase): string[] {
  return Object.entries(expect).flatMap(([name, wanted]) => {
    const got = obligation[name as keyof DeadlineCase['expect']];
    return wanted === undefined || got === wanted
      ? []
      : [`${name} is ${got ?? 'null'}, not ${wanted ?? 'null'}`];
  });
}

function filingOf({ filing }: DeadlineCase): Filing {
  const fields: Record<string, unknown> = { entityId: 'entity', typeId: filing.type, region: filing.region };
  // No expiry handed in: nobody has looked it up.
  fields['expiry'] = filing.expiresOn === '长期' ? 'longTerm' : (filing.expiresOn ?? 'unknown');
  fields['issuedOn'] = filing.issuedOn ?? undefined;
  for (const [index, { kind, on, fact }] of (filing.events ?? []).entries()) {
    if (isEventName(kind)) fields[eventField(kind, fact ?? undefined, String(index))] = on;
  }
  for (const [name, value] of Object.entries(filing.attributes ?? {})) {
    fields[`attribute.${name}`] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  return readFiling('filing', fields);
}
