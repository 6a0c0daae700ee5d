/** The live stream: a poke when the team has news. Cut at once when the device is removed or the server stops. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Environment, Parts } from '../http/environment.ts';

const HEARTBEAT_MS = 15_000;

export function liveRoutes({ store, pokes }: Parts) {
  return new Hono<Environment>().get('/v1/teams/:team/live', (c) => {
    const { team, device } = c.get('identity');
    c.header('x-accel-buffering', 'no');
    c.header('cache-control', 'no-cache, no-transform');
    return streamSSE(c, async (stream) => {
      // One slot: a reader that is slow gets the latest number, never a queue.
      let latest: number | null = await store.teamSeq(team);
      let wake: () => void = () => undefined;
      let over = false;
      const end = pokes.subscribe({
        team,
        device,
        onPoke(seq) {
          latest = seq;
          wake();
        },
        onCut() {
          over = true;
          wake();
        },
      });
      stream.onAbort(() => {
        over = true;
        wake();
      });
      try {
        for (;;) {
          if (over) return;
          if (latest === null) await stream.write(': still here\n\n');
          else {
            const seq = latest;
            latest = null;
            await stream.writeSSE({ data: JSON.stringify({ seq }) });
          }
          if (over || latest !== null) continue;
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, HEARTBEAT_MS);
            wake = () => {
              clearTimeout(timer);
              resolve();
            };
          });
        }
      } finally {
        end();
      }
    });
  });
}
