/** One quiet line at the foot of panel and workbench: how syncing is going. */
import { conflicts, refused, session, syncState, waiting } from './live-data.ts';
import { SyncWords } from './sync-words.tsx';
import { wordSync } from './word-sync.ts';

interface Props {
  /** Whether it stands beside what there is to decide, and need not lead there. */
  readonly inPlace?: boolean;
}

export function SyncLine({ inPlace = false }: Props) {
  const outbox = {
    waiting: waiting.value,
    refused: refused.value.length,
    conflicts: conflicts.value.length,
  };
  const worded = wordSync(session.value !== null, syncState.value, outbox, Date.now(), inPlace);
  return <SyncWords worded={worded} />;
}
