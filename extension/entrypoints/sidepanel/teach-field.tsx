/** *This field is that fact*, or *never*: what the person chooses here outranks every score, today and next year. */
import { i18n } from '#i18n';
import { FACTS, isFactKey } from 'shared/entity/fact-keys.ts';
import { pick } from '../../ui/language.ts';
import type { Meaning } from '../../store/field-lessons.ts';

interface Props {
  /** Label of the field as the page prints it; untrusted text. */
  readonly label: string;
  readonly taught: Meaning | undefined;
  readonly onTeach: (means: Meaning | null) => void;
}

export function TeachField({ label, taught, onTeach }: Props) {
  const choose = (value: string): void => onTeach(value === 'never' || isFactKey(value) ? value : null);
  return (
    <label class="teach small">
      <span class="muted">{i18n.t('fill.teach.visible')}</span>
      <select
        class="small"
        aria-label={i18n.t('fill.teach.label', { label })}
        value={taught ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{i18n.t('fill.teach.own')}</option>
        <option value="never">{i18n.t('fill.teach.never')}</option>
        {FACTS.map((fact) => (
          <option key={fact.key} value={fact.key}>
            {pick(fact.names)}
          </option>
        ))}
      </select>
    </label>
  );
}
