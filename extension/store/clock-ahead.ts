/**
 * Whether this computer's clock is wrong, which every count of days follows. Who works alone cannot know; in a team the server
 * dates its answers, and an honest clock is never hours away from that, whatever the zone.
 */

/** Below it no day is counted otherwise for long, and answers may have waited. */
const WORTH_SAYING_MS = 3_600_000;

/**
 * By how many ms the clock is ahead of the server's, negative where it is behind; null where they agree well enough, or it cannot
 * be told. `date` is the answer's own header.
 */
export function clockAhead(sentAt: number, answeredAt: number, date: string | null): number | null {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(server)) return null;
  if (sentAt - server >= WORTH_SAYING_MS) return sentAt - server;
  return server - answeredAt >= WORTH_SAYING_MS ? answeredAt - server : null;
}
