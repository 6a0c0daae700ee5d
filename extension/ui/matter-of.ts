/** Which of the team's matters answers an obligation. */
import { isMovedTo } from 'shared/deadlines/answers-day.ts';
import { answeredBy } from 'shared/deadlines/decide-conflicts.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { aboutAllOf, factsOf } from 'shared/deadlines/told-facts.ts';
import { matterDayField, MATTER_STATES, type Matter } from 'shared/entity/matter.ts';
import { standingOfMatter } from 'shared/entity/matter-steps.ts';
import { matters, team } from './live-data.ts';

/** Of several matters the one that something happened to last. */
export function matterOf(obligation: Obligation): Matter | undefined {
  return mattersOf(obligation).at(-1);
}

/** The matters that still go on; two when two people began one without having seen each other. */
export function openMattersOf(obligation: Obligation): Matter[] {
  return mattersOf(obligation).filter((matter) => !isEnded(matter));
}

/** Granted, refused or withdrawn: what follows is another matter. */
export function isEnded(matter: Matter): boolean {
  const standing = standingOfMatter(matter);
  return standing === 'granted' || standing === 'refused' || standing === 'withdrawn';
}

/** The latest last; a matter on a rule about the same thing answers this one too, one that ended with other facts does not. */
function mattersOf(obligation: Obligation): Matter[] {
  const { filingId, typeId, rule, anchorOn } = obligation;
  const type = team.value.typeOf(typeId);
  const filing = team.value.filings.find(({ id }) => id === filingId);
  const own = matters.value.filter((each) => each.filingId === filingId);
  const ruleIds = type === undefined ? [rule.id] : answeredBy(type, rule);
  const isMoved = (each: Matter): boolean =>
    anchorOn !== null &&
    filing !== undefined &&
    type !== undefined &&
    isMovedTo(each, rule, anchorOn, { type, filing, matters: own });
  const ofDay = own.filter(
    (each) => ruleIds.includes(each.ruleId) && (each.anchorOn === anchorOn || isMoved(each)),
  );
  const answering = aboutAllOf(ofDay, factsOf(obligation));
  return ofDay
    .filter((each) => !isEnded(each) || answering.includes(each))
    .toSorted((a, b) => compareText(lastDay(a), lastDay(b)));
}

/** The last day, and for one and the same day the matter that is still open. */
function lastDay(matter: Matter): string {
  const days = MATTER_STATES.map((state) => matter[matterDayField(state)] ?? '');
  const last = days.reduce((latest, day) => (day > latest ? day : latest));
  return `${last} ${isEnded(matter) ? 0 : 1} ${matter.id}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
