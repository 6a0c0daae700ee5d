/** All companies or one; with a single company its name, since there is nothing to switch. */
import { i18n } from '#i18n';
import type { Glance } from '../../store/glance.ts';
import { byName } from '../../ui/by-name.ts';
import { useAfterFirstFrame } from '../../ui/use-after-first-frame.ts';

interface Props {
  readonly companies: Glance['companies'];
  readonly chosen: string | null;
  /** Null is all of them. */
  readonly onChoose: (company: string | null) => void;
}

export function CompanySwitch({ companies, chosen, onChoose }: Props) {
  const isAfter = useAfterFirstFrame();
  const [only] = companies;
  if (only === undefined) return null;
  if (companies.length === 1) {
    return (
      <span class="muted small one-line" title={only.name}>
        {nameOf(only)}
      </span>
    );
  }
  return (
    <select
      class="company-switch"
      aria-label={i18n.t('entity.choose')}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
    >
      <option value="">{i18n.t('popup.allCompanies', companies.length)}</option>
      {(isAfter ? byName(companies, ({ name }) => name) : companies.filter(({ id }) => id === chosen)).map(
        (company) => (
          <option key={company.id} value={company.id}>
            {nameOf(company)}
          </option>
        ),
      )}
    </select>
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name === '' ? i18n.t('entity.unnamed') : name;
}
