/** The devices of one member, with when each was last seen; an owner can remove one that was lost. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Device } from 'shared/sync/protocol.ts';
import { removeDevice } from '../../store/team.ts';
import type { ServerFailure } from '../../store/server-client.ts';
import type { Session } from '../../store/session.ts';
import { wordTime } from '../../ui/word-time.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { wordTeamFailure } from './word-team-failure.ts';

interface Props {
  readonly session: Session;
  readonly devices: readonly Device[];
  readonly onRemoved: () => void;
}

export function DeviceList({ session, devices, onRemoved }: Props) {
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const remove = async (device: string): Promise<void> => {
    const answer = await removeDevice(session, device);
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onRemoved();
  };
  return (
    <ul class="plain-list small device-list">
      {devices.map((device) => (
        <li key={device.id} class="spread">
          <span class="muted">
            {device.name} · {wordSeen(device, session)}
          </span>
          {session.member.role === 'owner' && device.id !== session.device && (
            <ConfirmButton
              label={i18n.t('team.removeDevice')}
              question={i18n.t('team.confirmRemoveDevice')}
              onConfirm={() => void remove(device.id)}
            />
          )}
        </li>
      ))}
      {failure && <li class="notice error">{wordTeamFailure(failure)}</li>}
    </ul>
  );
}

function wordSeen(device: Device, session: Session): string {
  if (device.id === session.device) return i18n.t('team.thisDevice');
  if (device.lastSeenAt === null) return i18n.t('team.neverSeen');
  return i18n.t('team.lastSeen', { time: wordTime(Date.parse(device.lastSeenAt)) });
}
