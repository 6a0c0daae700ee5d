/** One piece of work in progress on a filing: what was handed in for which obligation, and what the portal answered. */
import { isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';

export interface Matter {
  readonly id: string;
  readonly filingId: string;
  /** The obligation it answers: a rule and the day its clock hung on, so that next cycle's obligation is a new one. */
  readonly ruleId: string;
  readonly anchorOn: CalendarDate | null;
  readonly submittedOn: CalendarDate | null;
  readonly sentBackOn: CalendarDate | null;
  /** The day by which the portal wants the correction; its notice says. */
  readonly correctionDueOn: CalendarDate | null;
  readonly grantedOn: CalendarDate | null;
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
  return {
    id,
    filingId: text('filingId'),
    ruleId: text('ruleId'),
    anchorOn: day('anchorOn'),
    submittedOn: day('submittedOn'),
    sentBackOn: day('sentBackOn'),
    correctionDueOn: day('correctionDueOn'),
    grantedOn: day('grantedOn'),
  };
}
