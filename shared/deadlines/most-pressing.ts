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
import type { Confidence } from '../catalogue/filing-type.ts';
import type { Obligation, Phase } from './obligation.ts';
import { URGENT_DAYS } from './phase-of.ts';

export function inMostPressingOrder(obligations: readonly Obligation[]): Obligation[] {
  return [...obligations].sort(compareByPressure);
}

function compareByPressure(a: Obligation, b: Obligation): number {
  return (
    classOf(a) - classOf(b) ||
    distance(a) - distance(b) ||
    FOUNDED[a.rule.confidence] - FOUNDED[b.rule.confidence] ||
    compareText(a.id, b.id) ||
    compareText(a.entityId, b.entityId)
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

function classOf({ phase, daysLeft }: Obligation): number {
  if (phase !== 'correction' || daysLeft === null || daysLeft > URGENT_DAYS) return CLASS[phase];
  return daysLeft < 0 ? CLASS.missed : CLASS.urgent;
}

/** Days to or since the day counted to; what has none comes after what has one. */
function distance({ daysLeft }: Obligation): number {
  return daysLeft === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysLeft);
}

/** By code unit: `localeCompare` may differ between machines. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
