/**
 * Which facts a matter told. A day is all that an obligation and a matter know each other by, and a fact may be entered on a
 * day that was answered already: nobody was told of it yet.
 */
import type { Matter } from '../entity/matter.ts';
import { standingOfMatter } from '../entity/matter-steps.ts';
import { isSameFact } from '../entity/same-fact.ts';
import type { Obligation } from './obligation.ts';

const NONE: readonly string[] = [];

/** What an obligation is about; empty where its clock has nothing to do with facts, or nobody said. */
export function factsOf({ reasons }: Pick<Obligation, 'reasons'>): readonly string[] {
  for (const reason of reasons) if ('facts' in reason && reason.facts !== undefined) return reason.facts;
  return NONE;
}

/** Of the matters of one day those that are about all that no granted one told, and what the authority wants corrected by a day. */
export function aboutAllOf(matters: readonly Matter[], facts: readonly string[]): readonly Matter[] {
  const granted = matters.filter(({ grantedOn }) => grantedOn !== null);
  const untold = facts.filter((fact) => !granted.some((each) => told(each, facts).includes(fact)));
  if (untold.length === 0) return matters;
  return matters.filter((each) => {
    const own = told(each, facts);
    return untold.every((fact) => own.includes(fact)) || standingOfMatter(each) === 'sentBack';
  });
}

/** Where none of its facts is left on the day, they were put right since: then it is about those that stand there now. */
export function told({ facts: own }: Matter, facts: readonly string[]): readonly string[] {
  if (own === null) return facts;
  const left = facts.filter((fact) => own.some((each) => isSameFact(each, fact)));
  return left.length === 0 ? facts : left;
}
