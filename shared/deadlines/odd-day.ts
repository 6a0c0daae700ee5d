/**
 * Days of a filing that are most likely mistyped, by what would follow from them in silence: 2016 for 2026, 2072 for 2027, or
 * the 1899-12-30 that a spreadsheet makes of an empty cell. They may be right all the same, so they are asked about.
 */
import type { FilingType } from '../catalogue/filing-type.ts';
import { printedExpiry, type Filing } from '../entity/filing.ts';
import type { CalendarDate } from './calendar-date.ts';
import { addMonths, fromEpochDay, toEpochDay } from './epoch-day.ts';
import { anchorOfRule } from './occasion.ts';
import { isInForce, ruleApplies } from './rule-applies.ts';

/**
 * `countsNothing`: it expired before any rule here that would say so was in force. `beyondTerm`: no certificate is issued for
 * so long, and nobody is reminded for years.
 */
export interface OddExpiry {
  readonly kind: 'countsNothing' | 'beyondTerm';
  readonly field: 'expiry';
  readonly on: CalendarDate;
}

/** `issuedLater`: it is issued after today, and what recurs is not owed before. */
export type OddDay =
  | OddExpiry
  | { readonly kind: 'issuedLater'; readonly field: 'issuedOn'; readonly on: CalendarDate };

/** A certificate that is renewed early runs for less than two terms from today. */
const MOST_TERMS = 3;
/** Where the law sets no term: no company's was ever entered for longer. */
const MOST_MONTHS = 1200;

export function oddDays(type: FilingType, filing: Filing, today: CalendarDate): OddDay[] {
  const { issuedOn } = filing;
  const expiry = oddExpiry(type, filing, today);
  return [
    ...(expiry === null ? [] : [expiry]),
    ...(issuedOn !== null && issuedOn > today
      ? [{ kind: 'issuedLater', field: 'issuedOn', on: issuedOn } as const]
      : []),
  ];
}

export function oddExpiry(type: FilingType, filing: Filing, today: CalendarDate): OddExpiry | null {
  const on = printedExpiry(filing);
  if (on === null) return null;
  if (countsNothing(type, filing, on, today)) return { kind: 'countsNothing', field: 'expiry', on };
  return on > lastPlausible(type, today) ? { kind: 'beyondTerm', field: 'expiry', on } : null;
}

function countsNothing(
  type: FilingType,
  filing: Filing,
  expiresOn: CalendarDate,
  today: CalendarDate,
): boolean {
  const counting = type.rules.filter(
    (rule) => anchorOfRule(rule) === 'expiry' && ruleApplies(rule, type, filing).applies !== 'no',
  );
  return expiresOn < today && counting.length > 0 && !counting.some((rule) => isInForce(rule, expiresOn));
}

function lastPlausible({ validity }: FilingType, today: CalendarDate): CalendarDate {
  const months = 'months' in validity ? validity.months * MOST_TERMS : MOST_MONTHS;
  return fromEpochDay(addMonths(toEpochDay(today), months));
}
