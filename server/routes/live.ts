/** The live stream: a poke when the team has news. Cut at once when the device is removed or the server stops. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Environment, Parts } from '../http/environment.ts';
import { sendPokes } from '../live/send-pokes.ts';

export function liveRoutes({ store, pokes }: Parts) {
  return new Hono<Environment>().get('/v1/teams/:team/live', (c) => {
    const { team, device } = c.get('identity');
    c.header('x-accel-buffering', 'no');
    // No error handler is passed on purpose: Hono would send the error's message to the client.
    const answer = streamSSE(c, (stream) =>
      sendPokes(stream, {
        seq: async () => (await store.teamSeq(team)) ?? 0,
        mayListen: async () => (await store.identity(device))?.revoked === false,
        listen: (on) => pokes.subscribe({ team, device, ...on }),
      }),
    );
    // After streamSSE, which sets its own: a proxy that rewrites the stream would hold it back.
    answer.headers.set('cache-control', 'no-cache, no-transform');
    return answer;
  });
}
