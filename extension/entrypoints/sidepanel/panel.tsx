/** Beside the portal: the company it fills for, this portal's filings with their reasons, and the form on the page. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { findPortal } from 'shared/portals/find-portal.ts';
import type { Portal } from 'shared/portals/portal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { pick } from '../../ui/language.ts';
import {
  entities,
  filings,
  loaded,
  loadProblem,
  obligations,
  today,
  watchCompany,
} from '../../ui/live-data.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { MatterActions } from '../../ui/matter-actions.tsx';
import { ObligationRow } from '../../ui/obligation-row.tsx';
import { openWorkbench } from '../../ui/open-workbench.ts';
import { ReasonChain } from '../../ui/reason-chain.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { FillSection } from './fill-section.tsx';
import { useWatchedTab } from './use-watched-tab.ts';

export function Panel() {
  const tab = useWatchedTab();
  const [chosen, setChosen] = useState<string | null>(null);
  if (!loaded.value) return <main aria-busy="true" />;
  if (loadProblem.value !== null) {
    return (
      <main>
        <LoadFailure reason={loadProblem.value} />
      </main>
    );
  }
  const entity = entities.value.find(({ id }) => id === chosen) ?? entities.value[0];
  if (!entity) {
    return (
      <main>
        <EmptyState
          text={i18n.t('empty.noEntity')}
          action={i18n.t('empty.enterEntity')}
          onAction={() => void openWorkbench('entities')}
        />
      </main>
    );
  }
  const address = tab && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const portal = address && findPortal(address.hostname);
  return (
    <>
      <header class="panel-header">
        <p class="small muted">{i18n.t('panel.fillingFor')}</p>
        {entities.value.length > 1 ? (
          <select
            aria-label={i18n.t('entity.choose')}
            value={entity.id}
            onChange={({ currentTarget: { value } }) => void watchCompany(value).then(() => setChosen(value))}
          >
            {entities.value.map((each) => (
              <option key={each.id} value={each.id}>
                {each.facts['entity.name'] ?? i18n.t('entity.unnamed')}
              </option>
            ))}
          </select>
        ) : (
          <h1>{entity.facts['entity.name'] ?? i18n.t('entity.unnamed')}</h1>
        )}
      </header>
      <main class="stack">
        {portal && <PortalFilings portal={portal} entityId={entity.id} />}
        {tab && <FillSection key={`${tab.id} ${tab.url}`} tab={tab} entity={entity} />}
      </main>
      <footer>
        <SyncLine />
      </footer>
    </>
  );
}

function PortalFilings({ portal, entityId }: { readonly portal: Portal; readonly entityId: string }) {
  const own = filings.value.filter(
    (filing) => filing.entityId === entityId && findFilingType(filing.typeId)?.portals.includes(portal.id),
  );
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const counted = obligations.value.filter(({ filingId }) => names.has(filingId));
  return (
    <section aria-labelledby="portal-title">
      <h2 id="portal-title">{pick(portal.names)}</h2>
      {counted.length === 0 ? (
        <p class="muted small">{i18n.t('panel.noFilings')}</p>
      ) : (
        <ul>
          {counted.map((obligation) => (
            <ObligationRow
              key={obligation.id}
              obligation={obligation}
              filingName={names.get(obligation.filingId) ?? ''}
              today={today.value}
            >
              <ReasonChain obligation={obligation} />
              <MatterActions obligation={obligation} />
            </ObligationRow>
          ))}
        </ul>
      )}
    </section>
  );
}
