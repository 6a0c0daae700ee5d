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
import { orderByFiling } from './order-by-filing.ts';
import { orderOfNumbers } from './order-of-numbers.ts';
import { URGENT_DAYS } from './phase-of.ts';
import { sortEqual } from './sort-equal.ts';

export function inMostPressingOrder(obligations: readonly Obligation[]): Obligation[] {
  return obligations.length < MANY ? orderOfFew(obligations) : orderOfMany(obligations);
}

/** From here on plain arrays of numbers are quicker, even in a page that has just been opened. */
const MANY = 500;

function orderOfFew(obligations: readonly Obligation[]): Obligation[] {
  return obligations
    .map((obligation) => ({ obligation, own: pressure(obligation) }))
    .sort((a, b) => a.own - b.own || compareIds(a.obligation, b.obligation))
    .map(({ obligation }) => obligation);
}

function orderOfMany(obligations: readonly Obligation[]): Obligation[] {
  const { places, ranks } = orderByFiling(obligations);
  const at = (index: number): Obligation | undefined => obligations[places[index] ?? 0];
  const pressures = pressuresInOrder(obligations, places);
  // Equal pressures stay in the order of filings; within a filing the rest of the ids decides.
  const order = orderOfNumbers(pressures);
  sortEqual(
    order,
    (a, b) => ranks[a] === ranks[b] && pressures[a] === pressures[b],
    (a, b) => {
      const [one, other] = [at(a), at(b)];
      return one === undefined || other === undefined ? 0 : compareIds(one, other);
    },
  );
  const sorted: Obligation[] = [];
  for (let place = 0; place < order.length; place += 1) {
    const obligation = at(order[place] ?? 0);
    if (obligation !== undefined) sorted.push(obligation);
  }
  return sorted;
}

/** Read as the obligations lie, and only then put in the order of `places`. */
function pressuresInOrder(obligations: readonly Obligation[], places: Uint32Array): Float64Array {
  const asTheyLie = new Float64Array(obligations.length);
  for (let place = 0; place < obligations.length; place += 1) {
    const obligation = obligations[place];
    if (obligation !== undefined) asTheyLie[place] = pressure(obligation);
  }
  const inOrder = new Float64Array(obligations.length);
  for (let index = 0; index < inOrder.length; index += 1) inOrder[index] = asTheyLie[places[index] ?? 0] ?? 0;
  return inOrder;
}

/** Whether the first comes before the second in that order. */
export function isMorePressing(a: Obligation, b: Obligation): boolean {
  return comparePressing(a, b) < 0;
}

function comparePressing(a: Obligation, b: Obligation): number {
  return pressure(a) - pressure(b) || compareIds(a, b);
}

/** The first of that order; undefined where there is none. */
export function mostPressing(obligations: Iterable<Obligation>): Obligation | undefined {
  let first: Obligation | undefined;
  for (const each of obligations) if (first === undefined || isMorePressing(each, first)) first = each;
  return first;
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
function asksNow({ yieldsTo, reasons }: Obligation): boolean {
  return yieldsTo === null && !reasons.some((reason) => reason.kind === 'notAnnounced' && !reason.watch);
}

/** More days than between any two years of four digits. */
const FARTHEST = 2 ** 22;

/** Days to or since the day counted to; what has none comes after what has one. */
function distance({ daysLeft }: Obligation): number {
  return daysLeft === null ? FARTHEST - 1 : Math.abs(daysLeft);
}
