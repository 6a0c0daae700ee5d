/** How syncing is going, as one quiet line; where the person has something to decide it leads to the place for it. */
import { openWorkbench } from './open-workbench.ts';
import type { WordedSync } from './word-sync.ts';

const LOUDNESS = { calm: 'muted', waiting: '', trouble: 'warning-text' } as const;

export function SyncWords({ worded: { text, level, decidedIn } }: { readonly worded: WordedSync }) {
  return (
    <p class={`sync-line small ${LOUDNESS[level]}`} role="status" data-level={level}>
      {level === 'trouble' && <span aria-hidden="true">⚠ </span>}
      {decidedIn === null ? (
        text
      ) : (
        <a
          href={`/options.html#${decidedIn}`}
          onClick={(event) => {
            // In the workbench the address is the way itself; elsewhere it opens in the tab that shows the workbench.
            if (location.pathname === '/options.html') return;
            event.preventDefault();
            void openWorkbench(decidedIn);
          }}
        >
          {text}
        </a>
      )}
    </p>
  );
}
