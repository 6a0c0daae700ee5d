/** Days of a company that contradict each other or today. They may be right all the same, so they are said and stored. */
import { isCalendarDate, type CalendarDate } from '../deadlines/calendar-date.ts';
import type { FactKey } from './fact-keys.ts';

export type CompanyDay = 'entity.establishedOn' | 'entity.termFrom' | 'entity.termTo';

export type DayContradiction =
  | { readonly kind: 'future' }
  | { readonly kind: 'before'; readonly other: CompanyDay; readonly on: CalendarDate };

/** What each day must not come before. */
const NOT_BEFORE: Readonly<Record<CompanyDay, readonly CompanyDay[]>> = {
  'entity.establishedOn': [],
  'entity.termFrom': ['entity.establishedOn'],
  'entity.termTo': ['entity.termFrom', 'entity.establishedOn'],
};

const isCompanyDay = (key: FactKey): key is CompanyDay => Object.hasOwn(NOT_BEFORE, key);

/** @returns what is odd about the fact `key`; null for any other fact, and where it is no day. */
export function checkCompanyDay(
  facts: Readonly<Record<string, string>>,
  key: FactKey,
  today: CalendarDate,
): DayContradiction | null {
  if (!isCompanyDay(key)) return null;
  const on = facts[key] ?? '';
  if (!isCalendarDate(on)) return null;
  // A company that is not founded yet has no licence to copy from.
  if (key === 'entity.establishedOn' && on > today) return { kind: 'future' };
  for (const other of NOT_BEFORE[key]) {
    const earlier = facts[other] ?? '';
    if (isCalendarDate(earlier) && on < earlier) return { kind: 'before', other, on: earlier };
  }
  return null;
}
