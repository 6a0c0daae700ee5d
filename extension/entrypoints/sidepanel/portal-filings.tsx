/** The filings of this company on the open portal: what must be done, why, what was done, and the documents for it. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { Entity } from 'shared/entity/entity.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { Portal } from 'shared/portals/portal.ts';
import { pick } from '../../ui/language.ts';
import { entities, filingNames, filings, ledger, mayEdit, obligations, today } from '../../ui/live-data.ts';
import { MaterialChecklist } from '../../ui/material-checklist.tsx';
import { MissingAction } from '../../ui/missing-action.tsx';
import { MatterActions } from '../../ui/matter-actions.tsx';
import { ObligationRow } from '../../ui/obligation-row.tsx';
import { openCard, openFilings } from '../../ui/open-workbench.ts';
import { ReasonFold } from '../../ui/reason-fold.tsx';
import { UnsavedForms } from '../../ui/unsaved-forms.tsx';

/** More stand behind one click: the form is what the person came for. */
const SHOWN = 3;

/** What a company holds that is filed on this portal. */
function filingsOn(portal: Portal, entityId: string): readonly Filing[] {
  return filings.value.filter(
    (filing) =>
      filing.entityId === entityId && findFilingType(filing.typeId)?.portals.includes(portal.id) === true,
  );
}

interface Props {
  readonly portal: Portal;
  readonly entityId: string;
  /** Whose count the toolbar and the page show, where it is another company's. */
  readonly counted: Entity | undefined;
  readonly onChoose: (company: string) => void;
}

export function PortalFilings({ portal, entityId, counted: other, onChoose }: Props) {
  const [all, setAll] = useState(false);
  const own = filingsOn(portal, entityId);
  const ids = new Set(own.map(({ id }) => id));
  const counted = obligations.value.filter(({ filingId }) => ids.has(filingId));
  const shown = all ? counted : counted.slice(0, SHOWN);
  return (
    <section aria-labelledby="portal-title">
      <h2 id="portal-title">{pick(portal.names)}</h2>
      {other && (
        <div class="row counted-elsewhere small">
          <p class="muted">
            {i18n.t('panel.countedFor', { company: other.facts['entity.name'] ?? i18n.t('entity.unnamed') })}
          </p>
          <button type="button" class="plain small" onClick={() => onChoose(other.id)}>
            {i18n.t('panel.changeTo')}
          </button>
        </div>
      )}
      {own.length === 0 && (
        <div class="row">
          <p class="muted small">{i18n.t('panel.noFilings')}</p>
          {mayEdit.value && (
            <button
              type="button"
              class="plain small"
              onClick={() => void openFilings(entities.value.length > 1 ? entityId : null)}
            >
              {i18n.t('empty.addFiling')}
            </button>
          )}
        </div>
      )}
      {own.length > 0 && counted.length === 0 && <p class="muted small">{i18n.t('filing.nothingToCount')}</p>}
      {own.map(({ id }) => (
        <UnsavedForms key={id} record={id} fields={ledger.value.filingFields.get(id) ?? {}} />
      ))}
      <ul>
        {shown.map((obligation) => (
          <ObligationRow
            key={obligation.id}
            obligation={obligation}
            filingName={filingNames.value.get(obligation.filingId) ?? ''}
            today={today.value}
          >
            <ReasonFold obligation={obligation} />
            <ToCard obligation={obligation} />
            <MaterialChecklist obligation={obligation} />
            <MatterActions obligation={obligation} />
          </ObligationRow>
        ))}
      </ul>
      {counted.length > shown.length && (
        <button type="button" class="plain small" onClick={() => setAll(true)}>
          {i18n.t('popup.more', counted.length - shown.length)}
        </button>
      )}
    </section>
  );
}

/** What is missing is entered on the card: the panel is for the page beside it. */
function ToCard({ obligation }: { readonly obligation: Obligation }) {
  const filing = filings.value.find(({ id }) => id === obligation.filingId);
  const type = findFilingType(obligation.typeId);
  if (filing === undefined || type === undefined) return null;
  const open = (): void => void openCard(filing.id);
  return (
    <MissingAction
      obligation={obligation}
      filing={filing}
      type={type}
      onEdit={open}
      onRecord={open}
      onName={open}
    />
  );
}
