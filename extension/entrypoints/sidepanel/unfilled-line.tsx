/** One field that is left alone: what the page calls it, whose it is, and why. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PlanRefusal } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { factName, factNameBeside } from '../../ui/word-fact.ts';

interface Props {
  readonly label: string;
  /** The fact that it asks for, where that is known. */
  readonly fact: string | null;
  readonly fieldId: string;
  readonly reading: FormReading;
  readonly why: string;
  readonly children?: ComponentChildren;
}

export function UnfilledLine({ label, fact, fieldId, reading, why, children }: Props) {
  const place = placeIn(reading, fieldId);
  // The fact's name often tells the place: 联系人姓名 in the row 联系人.
  const isTold = place === null || (fact !== null && factName(fact).includes(place));
  const whose = [isTold ? null : place, fact === null ? null : factNameBeside(fact, label)];
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

/** Row or section of a field, where the page has others of its label: several are called 姓名. */
function placeIn({ fields }: FormReading, fieldId: string): string | null {
  const field = fields.find(({ id }) => id === fieldId);
  const isRepeated = fields.some(({ id, label }) => id !== fieldId && label === field?.label);
  return field !== undefined && isRepeated ? field.rowHeader || field.section || null : null;
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
