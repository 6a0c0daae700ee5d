/** Says, before a company is entered, that it is here already. */
import { i18n } from '#i18n';
import { heldCompany } from './held-company.ts';
import { entities } from './live-data.ts';

/** `entered`: its facts as far as they are known. */
export function HeldNotice({ entered }: { readonly entered: Readonly<Record<string, string | undefined>> }) {
  const held = heldCompany(entered, entities.value);
  if (held === null) return null;
  const company = held.entity.facts['entity.name'] ?? i18n.t('entity.unnamed');
  return (
    <p class="notice warning" role="alert">
      {i18n.t(held.by === 'code' ? 'licence.alreadyHeld' : 'licence.nameHeld', { company })}
    </p>
  );
}
