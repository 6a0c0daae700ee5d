/**
 * The server's own log, on stderr. Lines of requests that went well may wait up to a second and go out together: one by one
 * they were measured at a quarter of a millisecond in the slowest of small requests. What went wrong goes out at once.
 */
import { pino, type Logger } from 'pino';

const STDERR = 2;
const WAIT_MS = 1_000;
const WAIT_BYTES = 8_192;

export interface OpenLog {
  readonly log: Logger;
  /** Writes now what waits. */
  readonly flush: () => void;
}

export function openLog(level: string): OpenLog {
  // Not `sync`: then pino itself writes what waits when the process ends, however it comes to that.
  const destination = pino.destination({
    dest: STDERR,
    sync: false,
    minLength: WAIT_BYTES,
    periodicFlush: WAIT_MS,
  });
  const urgent = pino.levels.values['warn'] ?? 0;
  const log = pino(
    {
      level,
      hooks: {
        logMethod(line, write, severity) {
          write.apply(this, line);
          if (severity >= urgent) destination.flushSync();
        },
      },
    },
    destination,
  );
  return { log, flush: () => destination.flushSync() };
}
