/**
 * Inviting by link. Every invitation that still lets somebody in stands here until it is used, is over or is revoked; those
 * made on this page with their link, which nobody else ever sees again.
 */
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ServerFailure } from '../../store/server-client.ts';
import type { Session } from '../../store/session.ts';
import { inviteColleague, readInvitations, revokeInvitation } from '../../store/team.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { syncState } from '../../ui/live-data.ts';
import { wordTime } from '../../ui/word-time.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { listInvitations, type ListedInvitation, type MadeInvitation } from './list-invitations.ts';
import { wordTeamFailure } from './word-team-failure.ts';

interface Props {
  readonly session: Session;
  /** While the server cannot be reached no link can be made. */
  readonly disabled: boolean;
}

export function InviteColleague({ session, disabled }: Props) {
  const [made, setMade] = useState<readonly MadeInvitation[]>([]);
  const [known, setKnown] = useState<Parameters<typeof listInvitations>[1]>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const look = async (): Promise<void> => {
    const answer = await readInvitations(session);
    setKnown(answer.ok ? answer.value.invitations : null);
  };
  // A colleague may have used one since.
  const { answeredAt } = syncState.value;
  useEffect(() => void look(), [session.token, answeredAt]);
  const invite = async (role: MadeInvitation['role']): Promise<void> => {
    const answer = await inviteColleague(session, role);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setMade((before) => [{ ...answer.value, role }, ...before]);
    await look();
  };
  const revoke = async (invitation: string): Promise<void> => {
    const answer = await revokeInvitation(session, invitation);
    setFailure(answer.ok ? null : answer.failure);
    await look();
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
      {listInvitations(made, known).map((each) => (
        <Invitation key={each.expiresAt} invitation={each} onRevoke={revoke} />
      ))}
      {failure && (
        <p class="notice error" role="alert">
          {wordTeamFailure(failure)}
        </p>
      )}
    </div>
  );
}

interface InvitationProps {
  readonly invitation: ListedInvitation;
  readonly onRevoke: (id: string) => Promise<void>;
}

function Invitation({ invitation: { id, role, link, expiresAt }, onRevoke }: InvitationProps) {
  const input = useId();
  const words = i18n.t('team.invitation', {
    role: i18n.t(`role.${role}`),
    until: wordTime(Date.parse(expiresAt)),
  });
  return (
    <div class="stack tight">
      <div class="spread">
        {link === null ? <span>{words}</span> : <label for={input}>{words}</label>}
        {id !== null && (
          <ConfirmButton
            label={i18n.t('team.revokeInvitation')}
            question={i18n.t('team.confirmRevokeInvitation')}
            onConfirm={() => void onRevoke(id)}
          />
        )}
      </div>
      {link !== null && (
        <div class="row">
          <input
            id={input}
            class="inline grow invitation-link"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton label={i18n.t('action.copy')} text={() => link} of={link} />
        </div>
      )}
    </div>
  );
}
