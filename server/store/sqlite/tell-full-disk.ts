/** SQLite's words for a full disk as the port's own error, on every method of a part of the store. */
import Database from 'better-sqlite3';
import { StorageFull } from '../store.ts';

type Part = Readonly<Record<string, (...given: never[]) => unknown>>;

export function tellFullDisk<P extends object>(part: P): P {
  return Object.fromEntries(
    Object.entries(part as Part).map(([name, method]) => [
      name,
      (...given: never[]) => {
        const answer = attempt(() => method(...given));
        return answer instanceof Promise ? answer.catch(rethrow) : answer;
      },
    ]),
  ) as P;
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return rethrow(error);
  }
}

function rethrow(error: unknown): never {
  throw isFullDisk(error) ? new StorageFull(error) : error;
}

/** A quota that is used up comes as a failed write. */
function isFullDisk(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code === 'SQLITE_FULL' || error.code === 'SQLITE_IOERR_WRITE')
  );
}
