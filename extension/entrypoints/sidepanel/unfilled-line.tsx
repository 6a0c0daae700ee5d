/** One field that is left alone: what the page calls it, whose it is, and why. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PlanRefusal } from 'shared/forms/fill-plan.ts';
import type { FormField } from 'shared/forms/form-reading.ts';
import { factName, factNameBeside } from '../../ui/word-fact.ts';

interface Props {
  readonly label: string;
  /** The fact that it asks for, where that is known. */
  readonly fact: string | null;
  readonly field: FormField | undefined;
  readonly why: string;
  readonly children?: ComponentChildren;
}

export function UnfilledLine({ label, fact, field, why, children }: Props) {
  const whose = [placeOf(field, label, fact), fact === null ? null : factNameBeside(fact, label)];
  return (
    <li>
      <span class="spread">
        <bdi class="page-label">{label === '' ? i18n.t('fill.unlabelled') : label}</bdi>
        <span class="small muted whose">
          {whose.map((words) => words !== null && <bdi key={words}>{words}</bdi>)}
        </span>
      </span>
      <p class="muted">{why}</p>
      {children}
    </li>
  );
}

/** Row or section on the page, unless the fact's name tells it. Several fields are called 姓名. */
function placeOf(field: FormField | undefined, label: string, fact: string | null): string | null {
  const place = field?.rowHeader.trim() || field?.section.trim() || '';
  if (place === '' || place === label) return null;
  return fact !== null && factName(fact).includes(place) ? null : place;
}

export function wordRefusal({ limit, reason, candidates }: PlanRefusal): string {
  if (limit !== null) {
    return i18n.t('fill.refusal.tooLong', { length: String(limit.length), max: String(limit.max) });
  }
  if (reason === 'notSure' && candidates.length > 0) {
    return i18n.t('fill.refusal.notSureBetween', {
      facts: candidates.map(factName).join(i18n.t('list.separator')),
    });
  }
  return i18n.t(`fill.refusal.${reason as Exclude<PlanRefusal['reason'], 'tooLong'>}`);
}
