/**
 * Everything that counts for a team today, from its records alone: what happened to a company reaches its filings, the
 * team's own numbers stand beside the catalogue's, and then every filing is counted. The one way from records to
 * obligations, so that toolbar, pages and server never disagree.
 */
import { applyOverrides } from '../catalogue/apply-overrides.ts';
import type { FilingType } from '../catalogue/filing-type.ts';
import { findFilingType } from '../catalogue/find-filing-type.ts';
import type { Filing } from '../entity/filing.ts';
import type { TeamRecords } from '../entity/team-records.ts';
import type { CalendarDate } from './calendar-date.ts';
import { fanOut } from './fan-out.ts';
import type { Obligation } from './obligation.ts';
import { allObligations } from './obligations.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export interface TeamToday extends Omit<TeamRecords, 'entities'> {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  /** Knows the types; the catalogue's own unless a test or a newer catalogue brings another. */
  readonly findType?: (typeId: string) => FilingType | undefined;
}

export interface TeamObligations {
  /** Most pressing first. */
  readonly obligations: readonly Obligation[];
  /** The filings of known types, with what happened to their company among their events. */
  readonly filings: readonly Filing[];
  /** Filings of a type that this version does not know: kept as they are, and nothing is counted for them. */
  readonly unknown: readonly Filing[];
  /** The type as the team counts it: with its own numbers in it. */
  readonly typeOf: (typeId: string) => FilingType | undefined;
}

export function teamObligations(input: TeamToday): TeamObligations {
  const { matters, entityEvents, ruleOverrides, today, calendar, findType = findFilingType } = input;
  // One object per type: what the engine remembers of a type or rule, it remembers by object.
  const types = new Map<string, FilingType>();
  const typeOf = (typeId: string): FilingType | undefined => {
    let type = types.get(typeId);
    if (type === undefined) {
      const found = findType(typeId);
      if (found === undefined) return undefined;
      type = applyOverrides(found, ruleOverrides);
      types.set(typeId, type);
    }
    return type;
  };
  const known: Filing[] = [];
  const unknown: Filing[] = [];
  for (const filing of input.filings) (typeOf(filing.typeId) === undefined ? unknown : known).push(filing);
  const filings = fanOut({ filings: known, entityEvents, matters, today, calendar, findType: typeOf });
  const obligations = allObligations({ filings, matters, today, calendar, findType: typeOf });
  return { obligations, filings, unknown, typeOf };
}
