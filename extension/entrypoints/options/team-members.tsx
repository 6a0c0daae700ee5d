/** Who is in the team, inviting by link, and leaving. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Device, Member } from 'shared/sync/protocol.ts';
import type { ServerFailure } from '../../store/server-client.ts';
import type { Session } from '../../store/session.ts';
import { inviteColleague, leaveTeam, readMembers, removeMember } from '../../store/team.ts';
import { syncState } from '../../ui/live-data.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { DeviceList } from './device-list.tsx';
import { wordTeamFailure } from './word-team-failure.ts';

export function TeamMembers({ session }: { readonly session: Session }) {
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [devices, setDevices] = useState<readonly Device[]>([]);
  const [looks, setLooks] = useState(0);
  const lookAgain = (): void => setLooks((before) => before + 1);
  /** Why the list could not be read. */
  const [unread, setUnread] = useState<ServerFailure | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [leaving, setLeaving] = useState(false);
  // Read again when the server has answered since.
  const { answeredAt } = syncState.value;
  useEffect(() => {
    let current = true;
    void readMembers(session).then((answer) => {
      if (!current) return;
      setUnread(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      setMembers(answer.value.members);
      setDevices(answer.value.devices.filter(({ revoked }) => !revoked));
    });
    return () => {
      current = false;
    };
  }, [session.token, looks, answeredAt]);
  const remove = async (member: string): Promise<void> => {
    const answer = await removeMember(session, member);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) lookAgain();
  };
  return (
    <div class="stack">
      <p class="muted small">{i18n.t('team.server', { server: session.server })}</p>
      {unread && (
        <div class="notice warning row" role="status">
          <span>{unread === 'offline' ? i18n.t('team.unreachable') : i18n.t(`join.failure.${unread}`)}</span>
          <button type="button" onClick={lookAgain}>
            {i18n.t('team.retry')}
          </button>
        </div>
      )}
      {failure && (
        <p class="notice warning" role="alert">
          {wordTeamFailure(failure)}
        </p>
      )}
      <ul class="plain-list">
        {members
          .filter((member) => !member.revoked)
          .map((member) => (
            <li key={member.id} class="stack tight">
              <div class="spread">
                <span>
                  {member.name}
                  {member.id === session.member.id && <span class="muted small"> {i18n.t('team.you')}</span>}
                </span>
                <span class="row">
                  <span class="muted small">{i18n.t(`role.${member.role}`)}</span>
                  {session.member.role === 'owner' && member.id !== session.member.id && (
                    <ConfirmButton
                      label={i18n.t('team.removeMember')}
                      question={i18n.t('team.confirmRemoveMember')}
                      onConfirm={() => void remove(member.id)}
                    />
                  )}
                </span>
              </div>
              <DeviceList
                session={session}
                devices={devices.filter((device) => device.member === member.id)}
                onRemoved={lookAgain}
              />
            </li>
          ))}
      </ul>
      {session.member.role === 'owner' && <Invite session={session} disabled={unread === 'offline'} />}
      {leaving ? (
        <div class="notice warning row">
          <span>{i18n.t('team.confirmLeave')}</span>
          <button type="button" onClick={() => void leaveTeam()}>
            {i18n.t('team.leave')}
          </button>
          <button type="button" onClick={() => setLeaving(false)}>
            {i18n.t('action.cancel')}
          </button>
        </div>
      ) : (
        <div>
          <button type="button" class="plain" onClick={() => setLeaving(true)}>
            {i18n.t('team.leave')}
          </button>
        </div>
      )}
    </div>
  );
}

interface InviteProps {
  readonly session: Session;
  /** While the server cannot be reached no link can be made. */
  readonly disabled: boolean;
}

function Invite({ session, disabled }: InviteProps) {
  const [link, setLink] = useState<string | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [copied, setCopied] = useState(false);
  const invite = async (role: 'editor' | 'viewer'): Promise<void> => {
    setCopied(false);
    const answer = await inviteColleague(session, role);
    setLink(answer.ok ? answer.value.link : null);
    setFailure(answer.ok ? null : answer.failure);
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
      {link && (
        <div class="stack tight">
          <label for="invitation-link">{i18n.t('team.invitation')}</label>
          <div class="row">
            <input
              id="invitation-link"
              class="inline grow"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <button
              type="button"
              onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}
            >
              {i18n.t(copied ? 'action.copied' : 'action.copy')}
            </button>
          </div>
        </div>
      )}
      {failure && <p class="notice error">{wordTeamFailure(failure)}</p>}
    </div>
  );
}
