/** The first step: the company from its licence, by its name alone, or from the team that has entered it already. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { editRecord, newRecordId } from '../../store/records.ts';
import { session } from '../../ui/live-data.ts';
import { PasteLicence } from '../../ui/paste-licence.tsx';
import { SaveFailure } from '../../ui/save-failure.tsx';
import { CompanyByName, useAddCompany } from './company-by-name.tsx';
import { JoinForm } from './join-form.tsx';

export function StartCompany() {
  const place = useRef<HTMLDivElement>(null);
  const inTeam = session.value !== null;
  const wasInTeam = useRef(inTeam);
  useEffect(() => {
    // The form for joining is gone with the keyboard in it: the next thing is the company.
    if (inTeam && !wasInTeam.current) place.current?.querySelector('textarea')?.focus();
    wasInTeam.current = inTeam;
  }, [inTeam]);
  const { add, failed } = useAddCompany((facts) =>
    editRecord({ record: newRecordId(), kind: 'entity', set: { ...facts } }),
  );
  return (
    <>
      <p class="muted">{i18n.t('start.companyHint')}</p>
      {failed && <SaveFailure />}
      <div ref={place}>
        <PasteLicence onTake={add} />
      </div>
      <details>
        <summary>{i18n.t('start.byHand')}</summary>
        <CompanyByName label={i18n.t('start.name')} onAdd={add} />
      </details>
      {session.value === null ? (
        <details>
          <summary>{i18n.t('start.join')}</summary>
          <JoinForm />
        </details>
      ) : (
        <p class="notice good small">{i18n.t('start.joined', { team: session.value.team.name })}</p>
      )}
      <p class="small muted">{i18n.t('start.alone')}</p>
    </>
  );
}
