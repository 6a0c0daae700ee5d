import { isCalendarDate } from '../deadlines/calendar-date.ts';

/** `03-31` in every year of the cycle · `06` in every month of it, up to the 28th · `2027-06-30` once. */
export function isCalendarDay(text: string): boolean {
  if (text.length === 2) return /^(0[1-9]|1\d|2[0-8])$/.test(text);
  // 2025 has no 29 February: a yearly day must exist in every year.
  return isCalendarDate(text.length === 5 ? `2025-${text}` : text);
}
