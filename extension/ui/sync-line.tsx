/** One quiet line at the foot of every page: how syncing is going. */
import { conflicts, refused, session, syncState, waiting } from './live-data.ts';
import { wordSync } from './word-sync.ts';

export function SyncLine() {
  const { text, level } = wordSync(
    session.value !== null,
    syncState.value,
    { waiting: waiting.value, refused: refused.value.length, conflicts: conflicts.value.length },
    Date.now(),
  );
  return (
    <p class={`sync-line small ${level === 'calm' ? 'muted' : ''}`} role="status" data-level={level}>
      {level === 'trouble' && <span aria-hidden="true">⚠ </span>}
      {text}
    </p>
  );
}
