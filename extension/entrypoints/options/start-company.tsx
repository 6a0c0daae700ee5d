/** The first step: the company from its licence, by its name alone, or from the team that has entered it already. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { editRecord, newRecordId } from '../../store/records.ts';
import { session } from '../../ui/live-data.ts';
import { PasteLicence } from '../../ui/paste-licence.tsx';
import { JoinForm } from './join-form.tsx';

export function StartCompany() {
  const [name, setName] = useState('');
  const [failed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const inTeam = session.value !== null;
  const wasInTeam = useRef(inTeam);
  useEffect(() => {
    // The form for joining is gone with the keyboard in it: the next thing is the company.
    if (inTeam && !wasInTeam.current) place.current?.querySelector('textarea')?.focus();
    wasInTeam.current = inTeam;
  }, [inTeam]);
  const add = async (facts: Readonly<Record<string, string>>): Promise<boolean> => {
    try {
      await editRecord({ record: newRecordId(), kind: 'entity', set: { ...facts } });
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  return (
    <>
      <p class="muted">{i18n.t('start.companyHint')}</p>
      {failed && (
        <p class="notice error" role="alert">
          {i18n.t('failure.save')}
        </p>
      )}
      <div ref={place}>
        <PasteLicence onTake={add} />
      </div>
      <details>
        <summary>{i18n.t('start.byHand')}</summary>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') void add({ 'entity.name': name.trim() });
          }}
        >
          <label for="start-name">{i18n.t('start.name')}</label>
          <input
            id="start-name"
            class="inline"
            value={name}
            autoComplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" disabled={name.trim() === ''}>
            {i18n.t('entity.create')}
          </button>
        </form>
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
