/**
 * One live stream: the latest sequence number at once and after every change, a comment every 15 s so that proxies keep it
 * open and a dead line is noticed. Between two writes only the latest number is kept. A reader that takes nothing for 10 s
 * is let go: its `write` would wait for ever.
 */
import type { SSEStreamingApi } from 'hono/streaming';
import type { Poke } from 'shared/sync/protocol.ts';

const HEARTBEAT_MS = 15_000;
const STALL_MS = 10_000;

export interface PokeSource {
  /** Where the team stands; asked once listening has begun, so that nothing falls between. */
  readonly seq: () => Promise<number>;
  /** Whether the device may still listen; asked at every heartbeat, for what other processes changed. */
  readonly mayListen: () => Promise<boolean>;
  /** Begins listening; null when there is no room. */
  readonly listen: (on: { onPoke: (seq: number) => void; onCut: () => void }) => (() => void) | null;
}

/** Settles when the stream has ended, from either side. */
export async function sendPokes(stream: SSEStreamingApi, source: PokeSource): Promise<void> {
  const ending = new AbortController();
  let latest = 0;
  let sent = -1;
  let wake: () => void = () => undefined;
  const onCut = () => {
    ending.abort();
    wake();
  };
  const onPoke = (seq: number) => {
    latest = Math.max(latest, seq);
    wake();
  };
  stream.onAbort(onCut);
  const leave = source.listen({ onPoke, onCut });
  if (!leave) return;
  try {
    onPoke(await source.seq());
    while (!ending.signal.aborted) {
      const writing =
        latest > sent
          ? stream.writeSSE({ id: String(latest), data: JSON.stringify({ seq: latest } satisfies Poke) })
          : stream.write(': still here\n\n');
      sent = latest;
      if (!(await inTime((done) => void writing.then(done, done), STALL_MS))) return stream.abort();
      if (latest > sent || ending.signal.aborted) continue;
      const woken = await inTime((done) => (wake = done), HEARTBEAT_MS);
      if (!woken && !(await source.mayListen())) return;
    }
  } finally {
    leave();
  }
}

/** True when `start` called back within `ms`. Leaves no timer behind. */
function inTime(start: (done: () => void) => void, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    start(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
