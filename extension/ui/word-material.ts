/** Why a document does not serve on the planned day, and how old it will be then. */
import { i18n } from '#i18n';
import type { MaterialProblem } from 'shared/deadlines/material-standing.ts';
import { wordDate } from './word-date.ts';
import { wordFact } from './word-event.ts';

export function wordMaterialProblem(problem: MaterialProblem): string {
  switch (problem.kind) {
    case 'ended':
      return i18n.t('material.problem.ended', { date: wordDate(problem.on) });
    case 'endUnknown':
    case 'notYet':
      return i18n.t(`material.problem.${problem.kind}`);
    case 'tooOld':
      return i18n.t('material.problem.tooOld', problem.months, { date: wordDate(problem.until) });
    case 'gap':
      return i18n.t('material.problem.gap', { date: wordDate(problem.from) });
    case 'factChanged':
      return problem.fact === null
        ? i18n.t('material.problem.changed', { date: wordDate(problem.on) })
        : i18n.t('material.problem.factChanged', {
            date: wordDate(problem.on),
            fact: wordFact(problem.fact),
          });
  }
}

/** 到计划递交日满 91 天. */
export function wordAge(ageDays: number): string {
  return ageDays === 0 ? i18n.t('material.sameDay') : i18n.t('material.age', ageDays);
}
