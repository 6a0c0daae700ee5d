/** Who is in the team, and leaving it. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Device, Member } from 'shared/sync/protocol.ts';
import type { ServerFailure } from '../../store/server-client.ts';
import type { Session } from '../../store/session.ts';
import { leaveTeam, readMembers, removeMember } from '../../store/team.ts';
import { syncState } from '../../ui/live-data.ts';
import { SaveFailure } from '../../ui/save-failure.tsx';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { DeviceList } from './device-list.tsx';
import { InviteColleague } from './invite-colleague.tsx';
import { wordTeamFailure } from './word-team-failure.ts';

export function TeamMembers({ session }: { readonly session: Session }) {
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [devices, setDevices] = useState<readonly Device[]>([]);
  const [looks, setLooks] = useState(0);
  const lookAgain = (): void => setLooks((before) => before + 1);
  /** Why the list could not be read. */
  const [unread, setUnread] = useState<ServerFailure | null>(null);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [notLeft, setNotLeft] = useState(false);
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
      {session.member.role === 'owner' && (
        <InviteColleague session={session} disabled={unread === 'offline'} />
      )}
      <div>
        <ConfirmButton
          label={i18n.t('team.leave')}
          question={i18n.t('team.confirmLeave')}
          onConfirm={() => void leaveTeam().catch(() => setNotLeft(true))}
        />
      </div>
      {notLeft && <SaveFailure />}
    </div>
  );
}
