/** What is wrong with a form, which field it is, and what to do. */
import { i18n } from '#i18n';
import type { FormProblem } from './form-problem.ts';
import { entities } from './live-data.ts';
import { wordDate } from './word-date.ts';
import { wordField } from './word-field.ts';

export function wordFormProblem(problem: FormProblem): string {
  switch (problem.kind) {
    case 'noType':
    case 'noEntity':
    case 'unknownType':
    case 'noExpiry':
    case 'notAnswered':
      return i18n.t(`filingForm.problem.${problem.kind}`);
    case 'noSuchDay':
    case 'noDay':
    case 'notADate':
      return i18n.t(`filingForm.problem.${problem.kind}`, { field: wordField(problem.field) });
    case 'expiryBeforeIssue':
      return i18n.t('filingForm.problem.expiryBeforeIssue', {
        expiry: wordDate(problem.expiresOn),
        issued: wordDate(problem.issuedOn),
      });
    case 'countsNothing':
    case 'beyondTerm':
    case 'issuedLater':
      return i18n.t(`filingForm.problem.${problem.kind}`, { date: wordDate(problem.on) });
    case 'sameNumber': {
      const company = entities.value.find(({ id }) => id === problem.entityId)?.facts['entity.name'];
      return i18n.t('filingForm.problem.sameNumber', { company: company ?? i18n.t('entity.unnamed') });
    }
    case 'beforeFounding':
      return i18n.t('filingForm.problem.beforeFounding', {
        field: wordField(problem.field),
        date: wordDate(problem.on),
        founded: wordDate(problem.founded),
      });
  }
}
