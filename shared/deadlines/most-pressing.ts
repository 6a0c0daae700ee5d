/**
 * Which of many obligations comes first. A total order, so that two devices with the same records show the same badge.
 *
 * 1. what can still be lost within days: `urgent`, and a correction whose day is near
 * 2. what was lost: `missed` and overdue corrections, then `lapsed`; the latest loss first, for it is the least known
 * 3. `correction`, `open`, `approaching`
 * 4. `undated`: the missing date may be any of the above, so it stands before what is known to be far off
 * 5. `scheduled`, then `submitted` and `done`, which ask for nothing
 *
 * Within a class the nearer day first; of two rules about one thing the stricter is thereby first. On the same day the
 * better founded: law, practice, team, unverified. Ids settle the rest.
 */
import type { Confidence } from '../catalogue/source.ts';
import { compareText } from './compare-text.ts';
import type { Obligation, Phase } from './obligation.ts';
import { URGENT_DAYS } from './phase-of.ts';
import { sortByNumber } from './sort-by-number.ts';

export function inMostPressingOrder(obligations: readonly Obligation[]): Obligation[] {
  return sortByNumber(obligations, pressure, inOrderOfIds);
}

/** Thousands may press alike; the heads of their filings' ids, which are random, tell nearly all of them apart. */
function inOrderOfIds(obligations: Obligation[]): Obligation[] {
  if (obligations.length < MANY) return obligations.sort(compareIds);
  return sortByNumber(obligations, headOfId, (alike) => alike.sort(compareIds));
}

/** From here on numbers first are quicker than texts alone. */
const MANY = 32;

/** The first characters as one number, each cut off at 255: coarser than the order of ids, never against it. */
function headOfId({ filingId }: Obligation): number {
  let head = 0;
  for (let index = 0; index < HEAD; index += 1)
    head = head * 256 + (index < filingId.length ? Math.min(filingId.charCodeAt(index), 255) : 0);
  return head;
}

const HEAD = 4;

/** Whether the first comes before the second in that order. */
export function isMorePressing(a: Obligation, b: Obligation): boolean {
  return (pressure(a) - pressure(b) || compareIds(a, b)) < 0;
}

function compareIds(a: Obligation, b: Obligation): number {
  // By parts: the id as a whole is glued together only when somebody asks for it.
  return (
    compareText(a.filingId, b.filingId) ||
    compareText(a.rule.id, b.rule.id) ||
    compareText(a.anchorOn ?? '', b.anchorOn ?? '') ||
    compareText(a.entityId, b.entityId)
  );
}

/** Smaller is more pressing: class, then distance in days, then foundation, as the digits of one number. */
function pressure(obligation: Obligation): number {
  const { rule, yieldsTo } = obligation;
  // Of two about one thing the stricter is nearer anyway, but where the other's day is past it must not come first again.
  const yields = yieldsTo === null ? 0 : 1;
  return (
    ((classOf(obligation) * FARTHEST + distance(obligation)) * 2 + yields) * 4 + FOUNDED[rule.confidence]
  );
}

const FOUNDED: Readonly<Record<Confidence, number>> = { law: 0, practice: 1, team: 2, unverified: 3 };

const CLASS: Readonly<Record<Phase, number>> = {
  urgent: 0,
  missed: 1,
  lapsed: 2,
  correction: 3,
  open: 3,
  approaching: 3,
  undated: 4,
  scheduled: 5,
  submitted: 6,
  done: 7,
};

function classOf(obligation: Obligation): number {
  const { phase, daysLeft } = obligation;
  if (phase === 'undated') return asksNow(obligation) ? CLASS.undated : CLASS.scheduled;
  if (phase !== 'correction' || daysLeft === null || daysLeft > URGENT_DAYS) return CLASS[phase];
  return daysLeft < 0 ? CLASS.missed : CLASS.urgent;
}

/** Whether a missing day is asked for now: not where another rule counts for it, nor before its announcement is due. */
export function asksNow({ yieldsTo, reasons }: Obligation): boolean {
  return yieldsTo === null && !reasons.some((reason) => reason.kind === 'notAnnounced' && !reason.watch);
}

/** More days than between any two years of four digits. */
const FARTHEST = 2 ** 22;

/** Days to or since the day counted to; what has none comes after what has one. */
function distance({ daysLeft }: Obligation): number {
  return daysLeft === null ? FARTHEST - 1 : Math.abs(daysLeft);
}
