/**
 * Beside the portal: the company it fills for, always in sight; this portal's filings with their matters and documents;
 * the form on the page and what differs from the facts; every fact to copy.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from 'shared/portals/find-portal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { entities, entitiesByName, loaded, loadProblem, watchCompany } from '../../ui/live-data.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { longName } from '../../ui/long-name.ts';
import { openWorkbench } from '../../ui/open-workbench.ts';
import { SyncLine } from '../../ui/sync-line.tsx';
import { useAfterFirstFrame } from '../../ui/use-after-first-frame.ts';
import { Reading } from '../../ui/reading.tsx';
import { BrokenRunNotice } from './broken-run-notice.tsx';
import { CopyFacts } from './copy-facts.tsx';
import { FillSection, type ReadForm } from './fill-section.tsx';
import { OrphanLine } from './orphan-line.tsx';
import { PageComparison } from './page-comparison.tsx';
import { PortalFilings } from './portal-filings.tsx';
import { useCountedCompany } from './use-counted-company.ts';
import { useCompanyRequest } from './use-panel-request.ts';
import { useWatchedTab } from './use-watched-tab.ts';

/** English characters that the narrowest panel's list of companies takes. */
const ROOM = 44;

export function Panel() {
  const tab = useWatchedTab();
  const isAfter = useAfterFirstFrame();
  // By the person; until then the company for whom they most likely come.
  const [chosen, setChosen] = useState<string | null>(null);
  const [likely, setLikely] = useState<string | null>(null);
  const [page, setPage] = useState<ReadForm | null>(null);
  const address = tab && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const portal = address && findPortal(address.hostname);
  const counted = useCountedCompany(portal);
  const choose = (company: string): void => void watchCompany(company).then(() => setChosen(company));
  useCompanyRequest(tab?.id ?? null, choose);
  const companies = useRef<HTMLSelectElement>(null);
  const settledAt = useRef<string | null>(null);
  useEffect(() => {
    // Once at each portal: what is done there moves the count to another company, and nobody out of the one they work for.
    if (portal === null || counted === null || chosen !== null || settledAt.current === portal.id) return;
    settledAt.current = portal.id;
    void watchCompany(counted).then(() => setLikely(counted));
  }, [portal, counted]);
  if (!loaded.value) {
    return (
      <main aria-busy="true">
        <Reading />
      </main>
    );
  }
  if (loadProblem.value !== null) {
    return (
      <main>
        <LoadFailure reason={loadProblem.value} />
      </main>
    );
  }
  const entity =
    entities.value.find(({ id }) => id === chosen) ??
    entities.value.find(({ id }) => id === likely) ??
    entities.value[0];
  if (!entity) {
    return (
      <main>
        <EmptyState
          text={i18n.t('empty.noEntity')}
          action={i18n.t('empty.enterEntity')}
          onAction={() => void openWorkbench('start')}
        />
      </main>
    );
  }
  return (
    <>
      <header class="panel-header">
        {entities.value.length > 1 ? (
          <label class="stack tight">
            <span class="small muted">{i18n.t('panel.fillingFor')}</span>
            <select
              ref={companies}
              value={entity.id}
              onChange={({ currentTarget: { value } }) => choose(value)}
            >
              {(isAfter ? entitiesByName.value : [entity]).map((each) => (
                <option key={each.id} value={each.id}>
                  {each.facts['entity.name'] ?? i18n.t('entity.unnamed')}
                </option>
              ))}
            </select>
            {longName(entity.facts['entity.name'] ?? '', ROOM) !== null && (
              <span class="small">{entity.facts['entity.name']}</span>
            )}
          </label>
        ) : (
          <>
            <p class="small muted">{i18n.t('panel.fillingFor')}</p>
            <h1>{entity.facts['entity.name'] ?? i18n.t('entity.unnamed')}</h1>
          </>
        )}
        {page !== null && page.otherCompany !== null && (
          <p class="notice error small" role="alert">
            {i18n.t('fill.otherCompany', { company: page.otherCompany })}
          </p>
        )}
      </header>
      <main class="stack">
        <OrphanLine />
        {portal && (
          <PortalFilings
            portal={portal}
            entityId={entity.id}
            counted={entities.value.find(({ id }) => id === counted && id !== entity.id)}
            onChoose={(company) => {
              choose(company);
              // The button goes with what it did.
              companies.current?.focus();
            }}
          />
        )}
        <BrokenRunNotice />
        {tab && <FillSection key={`${tab.id} ${tab.url}`} tab={tab} entity={entity} onReading={setPage} />}
        {page !== null && page.reading !== null && page.otherCompany === null && (
          <PageComparison reading={page.reading} corrections={page.corrections} entity={entity} />
        )}
        <CopyFacts key={entity.id} entity={entity} />
      </main>
      <footer>
        <SyncLine />
      </footer>
    </>
  );
}
