/** Why something in the team did not go through. Without a server the words say what is missing, not how to join. */
import { i18n } from '#i18n';
import type { ServerFailure } from '../../store/server-client.ts';

export function wordTeamFailure(failure: ServerFailure): string {
  return failure === 'offline' ? i18n.t('team.notDone') : i18n.t(`join.failure.${failure}`);
}
