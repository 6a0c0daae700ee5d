/** Alone or in a team: joining by link, who is in it, inviting, what was refused and what met a colleague's edit. */
import { i18n } from '#i18n';
import { session, syncState } from '../../ui/live-data.ts';
import type { SyncState } from '../../store/sync-state.ts';
import { ConflictList } from './conflict-list.tsx';
import { JoinForm } from './join-form.tsx';
import { RecordHistory } from './record-history.tsx';
import { TeamMembers } from './team-members.tsx';
import { RefusedList } from './refused-list.tsx';

/** A device that the server no longer lets in goes on with a new invitation of the same team, and sends what waits. */
function mayJoinAgain(trouble: SyncState['trouble']): boolean {
  return trouble === 'revoked' || trouble === 'unknownDevice';
}

export function TeamSection() {
  const current = session.value;
  return (
    <section class="stack" aria-labelledby="team-title">
      <h1 id="team-title">{current ? current.team.name : i18n.t('nav.team')}</h1>
      {current && <TeamMembers session={current} />}
      {(current === null || mayJoinAgain(syncState.value.trouble)) && <JoinForm />}
      <RefusedList />
      <ConflictList />
      {current && <RecordHistory session={current} />}
    </section>
  );
}
