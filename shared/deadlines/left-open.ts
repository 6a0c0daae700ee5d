/** Which of the cycles that are over are still open, and since when a filing owes any. */
import { isFiledUnder, ruleFiledUnder } from '../catalogue/apply-overrides.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import type { Matter } from '../entity/matter.ts';
import type { CalendarDate } from './calendar-date.ts';
import { cycleAfter, YEARLY } from './cycles.ts';
import { answeredBy } from './decide-conflicts.ts';
import { toEpochDay } from './epoch-day.ts';
import type { FilingContext } from './filing-context.ts';
import { coveredUpTo } from './occasion.ts';

/** In days before the grant: where nobody said when it was handed in, a certificate of longer ago is the one before it. */
const DECIDED_WITHIN = 60;

/**
 * A renewed certificate is issued anew; the filing, and what it owes, is older. What was issued before the renewal was asked
 * for is no new certificate. What renews it is owed for its new term alone.
 */
export function heldAllAlong({ about }: Rule, context: FilingContext): Filing {
  const { filing, type, matters } = context;
  const { issuedOn } = filing;
  if (issuedOn === null || about === 'renewal') return filing;
  if (recurredBefore(issuedOn, context)) return { ...filing, issuedOn: null };
  const isIssuedBy = ({ firstSubmittedOn, submittedOn, grantedOn }: Matter): boolean => {
    if (grantedOn === null) return false;
    const askedOn = firstSubmittedOn ?? submittedOn;
    return askedOn === null
      ? toEpochDay(issuedOn) >= toEpochDay(grantedOn) - DECIDED_WITHIN
      : issuedOn >= askedOn;
  };
  const renewed = matters.some(
    (matter) =>
      isIssuedBy(matter) &&
      type.rules.some((rule) => isFiledUnder(rule, matter.ruleId) && rule.about === 'renewal'),
  );
  return renewed ? { ...filing, issuedOn: null } : filing;
}

/**
 * Whether a report was answered before the certificate was issued: it is a later one, though nobody recorded the renewal. An
 * answer about the year of its issue proves nothing: of a new licence that is asked as well, where a cycle closed before it.
 */
function recurredBefore(issuedOn: CalendarDate, { filing, type, matters, counting }: FilingContext): boolean {
  const covered = coveredUpTo(filing, counting.today);
  if (covered !== '' && covered.slice(0, 4) < issuedOn.slice(0, 4)) return true;
  return matters.some(
    ({ ruleId, grantedOn }) =>
      grantedOn !== null && grantedOn < issuedOn && ruleFiledUnder(type, ruleId)?.cycle !== undefined,
  );
}

/**
 * What a cycle that is over left open: a matter that was begun and not granted, or a duty that fell due here, or was answered in
 * the cycles before it, and was not in this one; or that somebody said was not done, and what came after that. Of what had
 * fallen due before the filing was entered nobody else knows, and nobody is told that it was missed.
 */
export function isLeftOpen(
  rule: Rule,
  from: CalendarDate,
  lastDay: CalendarDate,
  { filing, type, matters, counting }: FilingContext,
): boolean {
  const covered = coveredUpTo(filing, counting.today);
  if (lastDay <= covered) return false;
  const ids = new Set(answeredBy(type, rule));
  const own = matters.filter(({ ruleId, anchorOn }) => anchorOn !== null && ids.has(ruleId));
  const answered = own.filter(({ grantedOn }) => grantedOn !== null && grantedOn <= counting.today);
  if (answered.some(({ anchorOn }) => anchorOn === from)) return false;
  const { undoneOn, enteredOn } = filing;
  const wasAsked = askedSince(rule, filing) <= lastDay;
  const fellDueHere = wasAsked && enteredOn !== null && enteredOn <= lastDay;
  const saidSince =
    undoneOn !== null &&
    undoneOn < cycleAfter(rule.cycle ?? YEARLY, from) &&
    (wasAsked || undoneOn >= lastDay);
  const followed =
    fellDueHere ||
    saidSince ||
    (wasAsked && covered !== '') ||
    answered.some(({ anchorOn }) => (anchorOn ?? '') < from);
  return followed || own.some(({ anchorOn }) => anchorOn === from);
}

/** The earliest day of which anything is known here: nothing was left open in a cycle that was over before it. */
export function knownSince({
  filing,
  matters,
  counting,
}: Pick<FilingContext, 'filing' | 'matters' | 'counting'>): CalendarDate | null {
  const { enteredOn, undoneOn } = filing;
  let first = enteredOn;
  const reach = (on: CalendarDate | null): void => {
    if (on !== null && on !== '' && (first === null || on < first)) first = on;
  };
  reach(undoneOn);
  reach(coveredUpTo(filing, counting.today));
  for (const { anchorOn } of matters) reach(anchorOn);
  return first;
}

/** When the last answer changed that it hangs on, its place among them: before that it may not have been owed. */
function askedSince({ when = [], region }: Rule, { answeredOn }: Filing): CalendarDate {
  const asked = when.map(({ attribute }) => attribute);
  if (region !== undefined) asked.push('region');
  return asked.reduce((since, question) => {
    const on = answeredOn[question] ?? since;
    return on > since ? on : since;
  }, '');
}
