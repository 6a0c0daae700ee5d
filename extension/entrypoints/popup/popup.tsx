/** The glance: what matters now, of all companies or one, and one click to wherever the work is. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Reading } from '../../ui/reading.tsx';
import { openSidePanel } from '../../ui/open-side-panel.ts';
import { openFilings, openWorkbench } from '../../ui/open-workbench.ts';
import { SyncWords } from '../../ui/sync-words.tsx';
import { wordSync } from '../../ui/word-sync.ts';
import { CompanySwitch } from './company-switch.tsx';
import { companyRequest, fillRequest } from '../../store/panel-request.ts';
import { glance, isUpdating, problem, sync } from './glance-data.ts';
import { PressingList } from './pressing-list.tsx';
import { FilingSearch } from './filing-search.tsx';
import { useActiveTab, type ActiveTab } from './use-active-tab.ts';
import { useCompanyGlance } from './use-company-glance.ts';

export function Popup() {
  const tab = useActiveTab();
  const [company, setCompany] = useState<string | null>(null);
  const [searched, setSearched] = useState('');
  const list = useCompanyGlance(company);
  const seen = glance.value;
  const told = sync.value;
  const isEmpty = seen !== null && seen.filings === 0;
  return (
    <main aria-busy={list === null && problem.value === null}>
      <header class="spread">
        <h1>{i18n.t('extension.name')}</h1>
        {seen && <CompanySwitch companies={seen.companies} chosen={company} onChoose={setCompany} />}
      </header>
      {problem.value !== null && <LoadFailure reason={problem.value} />}
      {seen === null &&
        problem.value === null &&
        (isUpdating.value ? (
          <p class="muted" role="status">
            {i18n.t('popup.counting')}
          </p>
        ) : (
          <Reading />
        ))}
      {isEmpty && <NothingYet companies={seen.companies.length} />}
      {seen !== null && !isEmpty && (
        <FilingSearch typed={searched} company={company} stamp={seen.stamp} onType={setSearched}>
          {list && <PressingList list={list} seen={seen} company={company} tab={tab} />}
        </FilingSearch>
      )}
      <div class="row actions">
        {/* Without a company there is nothing to fill in, and what cannot be read cannot be filled in either. */}
        {problem.value === null && seen?.companies.length !== 0 && (
          <button
            type="button"
            class={isEmpty ? '' : 'primary'}
            disabled={tab === null || seen === null}
            onClick={() => tab && fillPage(tab, company)}
          >
            {i18n.t('popup.fillPage')}
          </button>
        )}
        <button type="button" onClick={() => void openFilings(company)}>
          {i18n.t('popup.openWorkbench')}
        </button>
        {seen !== null && isUpdating.value && (
          <span class="small muted" role="status">
            {i18n.t('popup.updating')}
          </span>
        )}
      </div>
      <footer>
        {told && <SyncWords worded={wordSync(told.inTeam, told.state, told.outbox, Date.now())} />}
      </footer>
    </main>
  );
}

function NothingYet({ companies }: { readonly companies: number }) {
  const isNew = companies === 0;
  return (
    <EmptyState
      text={i18n.t(isNew ? 'empty.noEntity' : 'empty.noFiling')}
      action={i18n.t(isNew ? 'empty.start' : 'empty.addFiling')}
      onAction={() => void openWorkbench('start')}
    />
  );
}

/** The panel opens beside the page and reads its form at once, for the company that is looked at: that is what was asked for. */
function fillPage(tab: ActiveTab, company: string | null): void {
  if (company !== null) void companyRequest.ask(tab.id, company);
  void fillRequest.ask(tab.id, true);
  void openSidePanel(tab);
}
