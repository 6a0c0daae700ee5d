/**
 * Writes that wait in the same turn of the event loop are committed together: one wait for the disk instead of one each,
 * and nobody is answered before it is over. Each write is a savepoint of its own, so that one which fails takes no other
 * with it.
 */
import type Database from 'better-sqlite3';

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly weight: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupCommit<Job, Answer> {
  /** Resolves when the write is on the disk. `weight`: operations it holds. */
  submit(job: Job, weight: number): Promise<Answer>;
  /** Commits now what waits. */
  flush(): void;
}

/** More operations than this in one commit would keep everybody else waiting for too long. */
const MOST_TOGETHER = 2_000;

/** `write` runs inside the transaction, without a pause in it. */
export function groupCommit<Job, Answer>(
  client: Database.Database,
  write: (job: Job) => Answer,
): GroupCommit<Job, Answer> {
  let queue: Waiting<Job, Answer>[] = [];
  let scheduled = false;

  const commit = client.transaction((group: readonly Waiting<Job, Answer>[]) =>
    group.map((waiting) => {
      try {
        const answer = group.length === 1 ? write(waiting.job) : inSavepoint(waiting.job);
        return () => waiting.resolve(answer);
      } catch (error) {
        // Some failures end the whole transaction: then nothing was written of the others either.
        if (group.length === 1 || !client.inTransaction) throw error;
        return () => waiting.reject(error);
      }
    }),
  );
  // Called inside a transaction, better-sqlite3 makes it a savepoint.
  const inSavepoint = client.transaction(write);

  function flush(): void {
    scheduled = false;
    while (queue.length > 0) {
      const group = take();
      let settle: readonly (() => void)[];
      try {
        settle = commit.immediate(group);
      } catch (error) {
        settle = group.map(
          ({ reject }) =>
            () =>
              reject(error),
        );
      }
      for (const each of settle) each();
    }
  }

  function take(): readonly Waiting<Job, Answer>[] {
    let weight = 0;
    const end = queue.findIndex((waiting) => (weight += waiting.weight) > MOST_TOGETHER);
    const group = end === -1 ? queue : queue.slice(0, Math.max(1, end));
    queue = queue.slice(group.length);
    return group;
  }

  return {
    submit(job, weight) {
      return new Promise((resolve, reject) => {
        queue.push({ job, weight, resolve, reject });
        if (scheduled) return;
        scheduled = true;
        setImmediate(flush);
      });
    },
    flush,
  };
}
