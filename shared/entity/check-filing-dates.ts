/** Days of a filing that contradict each other or the company's own history. */
import type { CalendarDate } from '../deadlines/calendar-date.ts';

export interface DatedField {
  /** The record's field, `event.serviceStarted`. */
  readonly field: string;
  readonly on: CalendarDate;
}

/**
 * `expiryBeforeIssue` cannot be: one of the two was mistyped. `beforeFounding` may be (a business taken over from
 * another company), so it is asked about and stored when the person says so.
 */
export type DateContradiction =
  | { readonly kind: 'expiryBeforeIssue'; readonly expiresOn: CalendarDate; readonly issuedOn: CalendarDate }
  | {
      readonly kind: 'beforeFounding';
      readonly field: string;
      readonly on: CalendarDate;
      readonly founded: CalendarDate;
    };

export interface FilingDates {
  readonly expiresOn: CalendarDate | null;
  readonly issuedOn: CalendarDate | null;
  /** Everything else that has a day, planned things included. */
  readonly events: readonly DatedField[];
  /** When the company was founded; null while nobody entered it. */
  readonly founded: CalendarDate | null;
}

/** What cannot be first, then what is odd, in the order given. */
export function checkFilingDates({ expiresOn, issuedOn, events, founded }: FilingDates): DateContradiction[] {
  const found: DateContradiction[] = [];
  if (expiresOn !== null && issuedOn !== null && expiresOn < issuedOn) {
    found.push({ kind: 'expiryBeforeIssue', expiresOn, issuedOn });
  }
  if (founded === null) return found;
  const dated = [
    ...(issuedOn === null ? [] : [{ field: 'issuedOn', on: issuedOn }]),
    ...(expiresOn === null ? [] : [{ field: 'expiry', on: expiresOn }]),
    ...events,
  ];
  for (const { field, on } of dated) {
    if (on < founded) found.push({ kind: 'beforeFounding', field, on, founded });
  }
  return found;
}
