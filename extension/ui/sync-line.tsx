/** One quiet line at the foot of panel and workbench: how syncing is going. */
import { conflicts, refused, session, syncState, waiting } from './live-data.ts';
import { SyncWords } from './sync-words.tsx';
import { wordSync } from './word-sync.ts';

export function SyncLine() {
  const outbox = {
    waiting: waiting.value,
    refused: refused.value.length,
    conflicts: conflicts.value.length,
  };
  return <SyncWords {...wordSync(session.value !== null, syncState.value, outbox, Date.now())} />;
}
