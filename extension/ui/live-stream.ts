/**
 * While a page of the extension is open and visible, one stream tells it that the team has news; the background then
 * pulls. The stream carries no data, so losing it loses nothing: it is opened again with a growing pause.
 */
import { effect } from '@preact/signals';
import { sendMessage } from '../messages.ts';
import type { Session } from '../store/session.ts';
import { clientHeaders } from '../store/client-headers.ts';
import { hearNews } from './hear-news.ts';
import { session } from './live-data.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Three heartbeats of the server, and a little. */
const SILENT_MS = 50_000;

export function startLiveStream(): void {
  let stop: AbortController | null = null;
  let openFor = '';
  const update = (current: Session | null): void => {
    const wanted =
      current && document.visibilityState === 'visible' ? `${current.server} ${current.token}` : '';
    if (wanted === openFor) return;
    stop?.abort();
    stop = null;
    openFor = wanted;
    if (current && wanted !== '') {
      stop = new AbortController();
      void listen(current, stop.signal);
    }
  };
  effect(() => update(session.value));
  document.addEventListener('visibilitychange', () => update(session.value));
}

async function listen(current: Session, signal: AbortSignal): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    const cut = new AbortController();
    // A server that takes the call and says nothing is as silent as a line that was cut.
    const unanswered = setTimeout(() => cut.abort(), SILENT_MS);
    try {
      const response = await fetch(`${current.server}/v1/teams/${current.team.id}/live`, {
        headers: clientHeaders(current.token),
        signal: AbortSignal.any([signal, cut.signal]),
      });
      clearTimeout(unanswered);
      if (response.status === 401 || response.status === 403) {
        await sendMessage('syncNow');
        return;
      }
      if (response.ok && response.body) {
        pause = FIRST_PAUSE_MS;
        await hearNews(response.body, () => sendMessage('syncNow'), SILENT_MS);
      }
    } catch {
      // Offline or cut: the pause below, then again. The state of syncing is told by the background, not from here.
    } finally {
      clearTimeout(unanswered);
      cut.abort();
    }
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause);
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}
