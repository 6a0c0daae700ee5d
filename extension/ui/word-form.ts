/** A small form by what it is for, as the scope of its drafts names it. */
import { i18n } from '#i18n';
import { ruleFiledUnder } from 'shared/catalogue/apply-overrides.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { isEventName } from 'shared/entity/filing-event.ts';
import { MATTER_STATES, matterDayField } from 'shared/entity/matter.ts';
import { pick } from './language.ts';
import { wordDate } from './word-date.ts';
import { wordFacts } from './word-event.ts';

/** `scope`: of a form of `record`; `typeId`: what the record is, where it is a filing. */
export function wordForm(scope: string, record: string, typeId: string | undefined): string {
  const [form = '', of = '', day = '', step = ''] = scope.slice(record.length + 1).split('/');
  const type = typeId === undefined ? undefined : findFilingType(typeId);
  const rule = type && ruleFiledUnder(type, of);
  const title = rule === undefined ? i18n.t('impact.goneRule') : pick(rule.title);
  switch (form) {
    case 'step': {
      const state = MATTER_STATES.find((each) => each === step);
      const duty = day === '' ? title : i18n.t('matter.about', { title, date: wordDate(day) });
      return state === undefined
        ? duty
        : i18n.t('unsaved.step', { duty, step: i18n.t(`matter.mark.${matterDayField(state)}`) });
    }
    case 'override':
      return i18n.t('unsaved.step', { duty: title, step: i18n.t('override.title.set') });
    case 'change':
      return i18n.t('unsaved.step', { duty: wordFacts(of.split('+')), step: i18n.t('change.record') });
    default:
      return isEventName(of) && of !== 'coveredUpTo'
        ? i18n.t('unsaved.step', { duty: i18n.t('event.record'), step: i18n.t(`event.name.${of}`) })
        : i18n.t('event.record');
  }
}
