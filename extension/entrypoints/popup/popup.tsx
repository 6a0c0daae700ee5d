/** The glance: what matters now, over all companies, and one click to wherever the work is. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { findPortal } from 'shared/portals/find-portal.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadFailure } from '../../ui/load-failure.tsx';
import {
  entities,
  filingNames,
  filings,
  loaded,
  loadProblem,
  obligations,
  today,
} from '../../ui/live-data.ts';
import { ObligationRow } from '../../ui/obligation-row.tsx';
import { openSidePanel } from '../../ui/open-side-panel.ts';
import { openWorkbench } from '../../ui/open-workbench.ts';
import { SyncLine } from '../../ui/sync-line.tsx';
import { wordRule } from '../../ui/word-rule.ts';

/** More than fit one glance are behind one click; the count says how many. */
const SHOWN = 6;

export function Popup() {
  const tab = useActiveTab();
  if (!loaded.value) return <main aria-busy="true" />;
  const pressing = obligations.value.filter(({ phase }) => phase !== 'done');
  const nothingYet = filings.value.length === 0;
  return (
    <main>
      <header class="spread">
        <h1>{i18n.t('extension.name')}</h1>
        <span class="muted small one-line">{headline()}</span>
      </header>
      {loadProblem.value !== null && <LoadFailure reason={loadProblem.value} />}
      {nothingYet && loadProblem.value === null ? (
        <EmptyState
          text={i18n.t(entities.value.length === 0 ? 'empty.noEntity' : 'empty.noFiling')}
          action={i18n.t(entities.value.length === 0 ? 'empty.enterEntity' : 'empty.addFiling')}
          onAction={() => void openWorkbench(entities.value.length === 0 ? 'entities' : 'filings')}
        />
      ) : (
        <ul>
          {pressing.slice(0, SHOWN).map((obligation) => (
            <ObligationRow
              key={obligation.id}
              obligation={obligation}
              filingName={filingNames.value.get(obligation.filingId) ?? ''}
              today={today.value}
            >
              <div class="small muted">{wordRule(obligation)}</div>
              {entities.value.length > 1 && (
                <div class="small muted one-line">{companyOf(obligation.filingId)}</div>
              )}
            </ObligationRow>
          ))}
        </ul>
      )}
      {!nothingYet && pressing.length === 0 && <p class="muted">{i18n.t('filing.nothingToCount')}</p>}
      {pressing.length > SHOWN && (
        <button type="button" class="plain" onClick={() => void openWorkbench('filings')}>
          {i18n.t('popup.more', pressing.length - SHOWN)}
        </button>
      )}
      <div class="row actions">
        <button
          type="button"
          class={nothingYet ? '' : 'primary'}
          disabled={tab === null}
          onClick={() => tab && void openSidePanel(tab)}
        >
          {i18n.t(tab?.onPortal ? 'popup.openPanelOnPortal' : 'popup.openPanel')}
        </button>
        <button type="button" onClick={() => void openWorkbench('filings')}>
          {i18n.t('popup.openWorkbench')}
        </button>
      </div>
      <footer>
        <SyncLine />
      </footer>
    </main>
  );
}

function headline(): string {
  const [first] = entities.value;
  if (!first) return '';
  if (entities.value.length > 1) return i18n.t('popup.entities', entities.value.length);
  return first.facts['entity.name'] ?? '';
}

/** Two companies often hold the same licence; alone, its name tells nobody which. */
function companyOf(filingId: string): string {
  const filing = filings.value.find(({ id }) => id === filingId);
  const entity = entities.value.find(({ id }) => id === filing?.entityId);
  return entity?.facts['entity.name'] ?? i18n.t('entity.unnamed');
}

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  readonly onPortal: boolean;
}

/** Opening the popup grants `activeTab`, so the address of the page under it may be read. */
function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    void browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      if (found?.id === undefined || found.windowId === undefined) return;
      const onPortal =
        found.url !== undefined &&
        URL.canParse(found.url) &&
        findPortal(new URL(found.url).hostname) !== null;
      setTab({ id: found.id, windowId: found.windowId, onPortal });
    });
  }, []);
  return tab;
}
