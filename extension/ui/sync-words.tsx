/** How syncing is going, as one quiet line. */
import type { WordedSync } from './word-sync.ts';

export function SyncWords({ text, level }: WordedSync) {
  return (
    <p class={`sync-line small ${level === 'calm' ? 'muted' : ''}`} role="status" data-level={level}>
      {level === 'trouble' && <span aria-hidden="true">⚠ </span>}
      {text}
    </p>
  );
}
