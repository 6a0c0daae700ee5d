/** Inviting by link. Every link made here stays in sight, and says for whom: each works once, and none takes another’s place. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ServerFailure } from '../../store/server-client.ts';
import type { Session } from '../../store/session.ts';
import { inviteColleague } from '../../store/team.ts';
import { wordTeamFailure } from './word-team-failure.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

interface Props {
  readonly session: Session;
  /** While the server cannot be reached no link can be made. */
  readonly disabled: boolean;
}

interface Made {
  readonly link: string;
  readonly role: 'editor' | 'viewer';
}

export function InviteColleague({ session, disabled }: Props) {
  const [made, setMade] = useState<readonly Made[]>([]);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const invite = async (role: Made['role']): Promise<void> => {
    const answer = await inviteColleague(session, role);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) setMade((before) => [{ link: answer.value.link, role }, ...before]);
  };
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="primary" disabled={disabled} onClick={() => void invite('editor')}>
          {i18n.t('team.inviteEditor')}
        </button>
        <button type="button" disabled={disabled} onClick={() => void invite('viewer')}>
          {i18n.t('team.inviteViewer')}
        </button>
      </div>
      {made.map((each) => (
        <Invitation key={each.link} made={each} />
      ))}
      {failure && (
        <p class="notice error" role="alert">
          {wordTeamFailure(failure)}
        </p>
      )}
    </div>
  );
}

function Invitation({ made: { link, role } }: { readonly made: Made }) {
  const id = useId();
  return (
    <div class="stack tight">
      <label for={id}>{i18n.t('team.invitation', { role: i18n.t(`role.${role}`) })}</label>
      <div class="row">
        <input
          id={id}
          class="inline grow invitation-link"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton label={i18n.t('action.copy')} text={() => link} of={link} />
      </div>
    </div>
  );
}
