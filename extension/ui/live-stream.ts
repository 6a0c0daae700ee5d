/**
 * While a page of the extension is open and visible, one stream tells it that the team has news; the background then
 * pulls. The stream carries no data, so losing it loses nothing: it is opened again with a growing pause.
 */
import { effect } from '@preact/signals';
import { sendMessage } from '../messages.ts';
import type { Session } from '../store/session.ts';
import { clientHeaders } from '../store/client-headers.ts';
import { session } from './live-data.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

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
    try {
      const response = await fetch(`${current.server}/v1/teams/${current.team.id}/live`, {
        headers: clientHeaders(current.token),
        signal,
      });
      if (response.status === 401 || response.status === 403) {
        await sendMessage('syncNow');
        return;
      }
      if (response.ok && response.body) {
        pause = FIRST_PAUSE_MS;
        await pokeOnNews(response.body);
      }
    } catch {
      // Offline or cut: the pause below, then again. The state of syncing is told by the background, not from here.
    }
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause);
      signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
    });
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

/** Every event that carries data is a poke; heartbeats are comments and carry none. */
const POKE = /^data:/m;

async function pokeOnNews(body: ReadableStream<Uint8Array>): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    if (POKE.test(decoder.decode(chunk, { stream: true }))) await sendMessage('syncNow');
  }
}
