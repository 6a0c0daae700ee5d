/** What is unusual or wrong about a fact's value, as a sentence. */
import { i18n } from '#i18n';
import type { FactProblem } from 'shared/entity/validators/check-fact.ts';

export function wordFactCheck(problem: FactProblem): string {
  return i18n.t(`fact.problem.${problem}`);
}
