/**
 * The same stories as in `convergence.test.ts`, told to the real app on the real store in a file: every backup is one that
 * was checked, every restore the operator's own. Each answer is held against the description of the API.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../server/store/sqlite/open-database.ts';
import { inspect } from '../../../server/store/sqlite/inspect.ts';
import { countStrayRecords } from '../../../server/store/sqlite/replay.ts';
import { RealServer } from '../real-server.ts';
import { expectTypedInHistory, tell } from './check-world.ts';
import { everyday, withDisasters, type Story } from './story.ts';

/** A story here is a hundred times as slow as in memory. */
const RUNS = 100;

async function tellForReal(story: Story, typed: boolean): Promise<void> {
  const servers: RealServer[] = [];
  try {
    const world = await tell(story, async (now) => {
      const server = await RealServer.start(now);
      servers.push(server);
      return server;
    });
    if (typed) await expectTypedInHistory(world, story.acts);
    for (const server of servers) {
      const database = openDatabase(server.file, 0);
      expect(inspect(database)).toEqual([]);
      expect(countStrayRecords(database)).toBe(0);
      database.close();
    }
  } finally {
    for (const server of servers) server.remove();
  }
}

test('everyday stories', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(everyday, (story) => tellForReal(story, true)),
    { numRuns: RUNS },
  );
});

test('stories with restored backups', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(withDisasters, (story) => tellForReal(story, false)),
    { numRuns: RUNS },
  );
});
