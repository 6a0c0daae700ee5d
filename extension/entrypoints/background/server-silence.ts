/**
 * A team's server that has not answered for longer than a day reminds nobody any more, and the people who rely on it must
 * see that without opening anything: the badge says 停. A device that was merely off asks first and has no trouble to tell.
 */
import { lastHeard } from '../../store/sync-state.ts';
import { readSyncSummary } from '../../store/sync-summary.ts';

const SILENT_MS = 26 * 3_600_000;

/** Since when it is silent, in ms; null while it is not, or where there is no server. */
export async function serverSilentSince(): Promise<number | null> {
  const { inTeam, state } = await readSyncSummary();
  const now = Date.now();
  const last = lastHeard(state, now);
  if (!inTeam || state.trouble === null || last === null) return null;
  return now - last > SILENT_MS ? last : null;
}
