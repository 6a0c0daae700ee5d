/** One piece of work in progress on a filing: what was handed in for which obligation, and what the portal answered. */
import { isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';
import { readMaterials, type HeldMaterials } from './matter-material.ts';
import { readPrinted, type PrintedChange } from './printed-change.ts';

/** The states a matter passes through, in the usual order; the last three end it. */
export const MATTER_STATES = [
  'prepared',
  'submitted',
  'accepted',
  'sentBack',
  'granted',
  'refused',
  'withdrawn',
] as const;
export type MatterState = (typeof MATTER_STATES)[number];

/** The field that holds the day on which a matter reached a state. */
export const matterDayField = (state: MatterState): `${MatterState}On` => `${state}On`;
/** The field that holds the keys of the facts that it is about, parted by spaces. */
export const MATTER_FACTS_FIELD = 'facts';
/** The field that holds what the portal said then. */
export const matterWordsField = (state: MatterState): `words.${MatterState}` => `words.${state}`;

export interface Matter {
  readonly id: string;
  readonly filingId: string;
  /** The obligation it answers: a rule and the day its clock hung on, so that next cycle's obligation is a new one. */
  readonly ruleId: string;
  readonly anchorOn: CalendarDate | null;
  /** The facts that it was handed in for; null where it is about none, or an older version began it. */
  readonly facts: readonly string[] | null;
  /** The day on which it is to be handed in; the documents are judged by it. */
  readonly plannedOn: CalendarDate | null;
  readonly preparedOn: CalendarDate | null;
  /** Handed in last; after a return, the correction. */
  readonly submittedOn: CalendarDate | null;
  /** Handed in first, where it was sent back since: whether the application was in time, this day says. */
  readonly firstSubmittedOn: CalendarDate | null;
  readonly acceptedOn: CalendarDate | null;
  readonly sentBackOn: CalendarDate | null;
  /** The day by which the portal wants the correction; its notice says. */
  readonly correctionDueOn: CalendarDate | null;
  readonly grantedOn: CalendarDate | null;
  readonly refusedOn: CalendarDate | null;
  readonly withdrawnOn: CalendarDate | null;
  /** What the portal said at each step, as it said it. */
  readonly words: Readonly<Partial<Record<MatterState, string>>>;
  /** The documents that are together. */
  readonly materials: HeldMaterials;
  /** What it changed on the certificate when it was granted; nothing where an older version recorded it. */
  readonly printed: readonly PrintedChange[];
}

export function readMatter(id: string, fields: Readonly<Record<string, unknown>>): Matter {
  const day = (name: string): CalendarDate | null => {
    const value = fields[name];
    return typeof value === 'string' && isCalendarDate(value) ? value : null;
  };
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  const words: Partial<Record<MatterState, string>> = {};
  for (const state of MATTER_STATES) {
    const said = text(matterWordsField(state));
    if (said !== '') words[state] = said;
  }
  return {
    id,
    filingId: text('filingId'),
    ruleId: text('ruleId'),
    anchorOn: day('anchorOn'),
    facts: text(MATTER_FACTS_FIELD) === '' ? null : text(MATTER_FACTS_FIELD).split(' '),
    plannedOn: day('plannedOn'),
    preparedOn: day('preparedOn'),
    submittedOn: day('submittedOn'),
    firstSubmittedOn: day('firstSubmittedOn'),
    acceptedOn: day('acceptedOn'),
    sentBackOn: day('sentBackOn'),
    correctionDueOn: day('correctionDueOn'),
    grantedOn: day('grantedOn'),
    refusedOn: day('refusedOn'),
    withdrawnOn: day('withdrawnOn'),
    words,
    materials: readMaterials(fields),
    printed: readPrinted(fields),
  };
}
