/** Which of several rules about one thing decides, said on each of them. */
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { pick } from './language.ts';
import { wordSource } from './word-source.ts';

/** `type` as the team counts it, with its own numbers in it. Empty when nothing contradicts. */
export function wordConflict({ yieldsTo, stricterThan }: Obligation, type: FilingType | undefined): string[] {
  const name = (id: string): string => {
    const rule = type?.rules.find((each) => each.id === id);
    if (rule === undefined) return id;
    const source = rule.override === undefined ? wordSource(rule).text : i18n.t('confidence.team');
    return i18n.t('reason.ruleNamed', { title: pick(rule.title), source });
  };
  return [
    ...(yieldsTo === null ? [] : [i18n.t('reason.yieldsTo', { rule: name(yieldsTo) })]),
    ...(stricterThan.length === 0
      ? []
      : [
          i18n.t('reason.stricterThan', {
            rules: stricterThan.map(name).join(i18n.t('list.separator')),
          }),
        ]),
  ];
}
