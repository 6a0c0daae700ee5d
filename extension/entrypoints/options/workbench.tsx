/** The workbench: filings, companies, team, data. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { loaded, loadProblem, mayEdit, session } from '../../ui/live-data.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Reading } from '../../ui/reading.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { DataSection } from './data-section.tsx';
import { EntitiesSection } from './entities-section.tsx';
import { FilingsSection } from './filings-section.tsx';
import { OrphanDrafts } from './orphan-drafts.tsx';
import { TeamSection } from './team-section.tsx';
import { StartSection } from './start-section.tsx';
import { UndatedChanges } from './undated-changes.tsx';
import { isStarted, SECTIONS, usePlace } from './use-section.ts';

export function Workbench() {
  const { section, record, view } = usePlace();
  // Of several tabs of the workbench each says what it shows, and a reader hears where a link has led.
  useEffect(() => {
    const title = i18n.t(section === null ? 'page.workbench' : `nav.${section}`);
    document.title = i18n.t('page.title', { title });
  }, [section]);
  const isRead = loaded.value && loadProblem.value === null;
  // Until it is known whether anything counts, the start does not come and go.
  const sections = SECTIONS.filter(
    (each) => each !== 'start' || section === 'start' || (isRead && mayEdit.value && !isStarted()),
  );
  return (
    <div class="workbench">
      <nav aria-label={i18n.t('nav.label')}>
        <p class="brand">{i18n.t('extension.name')}</p>
        <ul>
          {sections.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === section ? 'page' : undefined}>
                {i18n.t(`nav.${each}`)}
              </a>
            </li>
          ))}
        </ul>
        {isRead && <SyncLine inPlace={section === 'team'} />}
      </nav>
      <main aria-busy={!loaded.value}>
        {!loaded.value && <Reading />}
        {loadProblem.value !== null && <LoadFailure reason={loadProblem.value} />}
        {isRead && (
          <>
            {!mayEdit.value && (
              <p class="notice read-only">
                {i18n.t('team.readOnly', { team: session.value?.team.name ?? '' })}
              </p>
            )}
            <OrphanDrafts />
            {mayEdit.value && <UndatedChanges section={section} record={record} />}
            {section === 'start' && <StartSection />}
            {section === 'filings' && <FilingsSection named={record} view={view} />}
            {section === 'entities' && <EntitiesSection named={record} />}
            {section === 'team' && <TeamSection />}
            {section === 'data' && <DataSection />}
          </>
        )}
      </main>
    </div>
  );
}
