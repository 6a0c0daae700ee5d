/**
 * Which filings are looked at and how they stand there. All of it is written in the address, behind the section and the
 * filing: `#filings?company=…&due=week&as=list`, so that back, a link and reloading bring the same list.
 */
import { coverIdNumbers } from 'shared/entity/cover-id-numbers.ts';

/** `late` is over, `week` to `quarter` are the days that follow from today, the others are beside the count. */
export const DUE_SPANS = ['late', 'week', 'month', 'quarter', 'underway', 'lacking'] as const;
export type DueSpan = (typeof DUE_SPANS)[number];

export const GROUPINGS = ['none', 'company', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FilingView {
  /** Null is every company. */
  readonly company: string | null;
  /** Null is everybody; empty are the filings that nobody was entered for. */
  readonly owner: string | null;
  /** Null is any day, and none. */
  readonly due: DueSpan | null;
  /** What somebody types to find one. */
  readonly find: string;
  readonly as: 'cards' | 'list';
  /** How the list is grouped, the most pressing first in any case; cards are not. */
  readonly by: Grouping;
}

export const WHOLE_VIEW: FilingView = {
  company: null,
  owner: null,
  due: null,
  find: '',
  as: 'cards',
  by: 'none',
};

/** Anything that it does not know, as a newer version may write it, is as if it were not there. */
export function readView(query: string): FilingView {
  const said = new URLSearchParams(query);
  return {
    company: said.get('company'),
    owner: said.get('owner'),
    due: DUE_SPANS.find((each) => each === said.get('due')) ?? null,
    find: said.get('find') ?? '',
    as: said.get('as') === 'list' ? 'list' : 'cards',
    by: GROUPINGS.find((each) => each === said.get('by')) ?? 'none',
  };
}

/**
 * Only what differs from the whole: the address of everything is `#filings`. Addresses are kept by the browser, so the
 * number of an identity card is covered in them, and with that where it was typed.
 */
export function addressOf(view: FilingView, filing: string | null = null): string {
  const query = new URLSearchParams();
  for (const key of ['company', 'owner', 'due', 'find', 'as', 'by'] as const) {
    const value = key === 'find' ? coverIdNumbers(view.find) : view[key];
    if (value !== null && value !== WHOLE_VIEW[key]) query.set(key, value);
  }
  const place = filing === null ? '#filings' : `#filings/${encodeURIComponent(filing)}`;
  return query.size === 0 ? place : `${place}?${query.toString()}`;
}

/** Whether fewer than all may be shown. */
export function isNarrowed({ company, owner, due, find }: FilingView): boolean {
  return company !== null || owner !== null || due !== null || find.trim() !== '';
}
