/** The workbench: filings, companies, team, data. The section stands in the address, so back and links work. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { entities, loaded, loadProblem } from '../../ui/live-data.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import type { WorkbenchSection } from '../../ui/open-workbench.ts';
import { SyncLine } from '../../ui/sync-line.tsx';
import { DataSection } from './data-section.tsx';
import { EntitiesSection } from './entities-section.tsx';
import { FilingsSection } from './filings-section.tsx';
import { TeamSection } from './team-section.tsx';

const SECTIONS: readonly WorkbenchSection[] = ['filings', 'entities', 'team', 'data'];

export function Workbench() {
  const section = useSection();
  return (
    <div class="workbench">
      <nav aria-label={i18n.t('nav.label')}>
        <p class="brand">{i18n.t('extension.name')}</p>
        <ul>
          {SECTIONS.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
                {i18n.t(`nav.${each}`)}
              </a>
            </li>
          ))}
        </ul>
        <SyncLine />
      </nav>
      <main aria-busy={!loaded.value}>
        {loadProblem.value !== null && <LoadFailure reason={loadProblem.value} />}
        {loaded.value && loadProblem.value === null && (
          <>
            {section === 'filings' && <FilingsSection />}
            {section === 'entities' && <EntitiesSection />}
            {section === 'team' && <TeamSection />}
            {section === 'data' && <DataSection />}
          </>
        )}
      </main>
    </div>
  );
}

/** Without a section in the address: the company first while there is none, the filings afterwards. */
function useSection(): WorkbenchSection {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const update = (): void => setHash(location.hash);
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  const named = SECTIONS.find((each) => hash === `#${each}`);
  return named ?? (loaded.value && entities.value.length === 0 ? 'entities' : 'filings');
}
