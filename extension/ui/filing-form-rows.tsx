/** The first rows of a filing's form: what it is, and whose; and the names that its last but one offers. */
import { i18n } from '#i18n';
import type { Entity } from '../store/ledger.ts';
import { byName } from './by-name.ts';
import { FormRow, noticeId, type FieldNotice } from './form-row.tsx';
import { ledger } from './live-data.ts';
import { longName } from './long-name.ts';
import { TypeSelect } from './type-select.tsx';

interface RowProps {
  readonly id: string;
  readonly value: string;
  readonly notice: FieldNotice | null;
  readonly onChange: (value: string) => void;
}

/** The type of one that is stored stays. */
export function TypeRow({
  id,
  value,
  notice,
  isStored,
  onChange,
}: RowProps & { readonly isStored: boolean }) {
  return (
    <FormRow id={id} label={i18n.t('filingForm.type')} notice={notice}>
      <TypeSelect id={id} value={value} disabled={isStored} isInvalid={notice !== null} onChange={onChange} />
    </FormRow>
  );
}

/** English characters that the list of companies takes. */
const ROOM = 60;

interface CompanyProps extends RowProps {
  readonly entities: readonly Entity[];
}

export function CompanyRow({ id, value, notice, entities, onChange }: CompanyProps) {
  const chosen = entities.find((each) => each.id === value);
  return (
    <FormRow
      id={id}
      label={i18n.t('filingForm.entity')}
      hint={longName(chosen?.facts['entity.name'] ?? '', ROOM)}
      notice={notice}
    >
      <select
        id={id}
        value={value}
        aria-invalid={notice !== null}
        aria-describedby={notice === null ? undefined : noticeId(id)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{i18n.t('filingForm.chooseEntity')}</option>
        {byName(entities, ({ facts }) => facts['entity.name'] ?? '').map((each) => (
          <option key={each.id} value={each.id}>
            {each.facts['entity.name'] ?? i18n.t('entity.unnamed')}
          </option>
        ))}
      </select>
    </FormRow>
  );
}

/** One person written in two ways would be two. */
export function OwnerNames({ id }: { readonly id: string }) {
  const owners = new Set(ledger.value.filings.map(({ owner }) => owner.trim()));
  owners.delete('');
  return (
    <datalist id={id}>
      {[...owners].map((owner) => (
        <option key={owner} value={owner} />
      ))}
    </datalist>
  );
}
