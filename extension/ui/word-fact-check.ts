/** What is unusual or wrong about a fact's value, as a sentence. */
import { i18n } from '#i18n';
import type { DayContradiction } from 'shared/entity/check-company-days.ts';
import type { FactProblem } from 'shared/entity/validators/check-fact.ts';
import { wordDate } from './word-date.ts';
import { factName } from './word-fact.ts';

export function wordFactCheck(problem: FactProblem): string {
  return i18n.t(`fact.problem.${problem}`);
}

/** Null for what contradicts nothing. */
export function wordCompanyDay(found: DayContradiction | null): string | null {
  if (found === null) return null;
  if (found.kind === 'future') return i18n.t('fact.problem.future');
  return i18n.t('fact.problem.before', { fact: factName(found.other), date: wordDate(found.on) });
}
