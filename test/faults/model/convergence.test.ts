/**
 * Several devices, one server, a bad network, jumping clocks, removed devices, forgotten deletions and restored backups.
 * Whatever happens: at the end every device shows what the server holds and nothing waits, and every operation the server
 * accepted stands in its history. A failing run prints its seed and the shortest story; `fc.assert` takes `{ seed, path }`
 * to tell it again. `SHOUXIAN_MODEL_RUNS` and `SHOUXIAN_MODEL_SEED` tell more stories, or the same again.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectAgreement, expectTypedInHistory, tell } from './check-world.ts';
import { MemoryServer } from 'shared/sync/model/memory-server.ts';
import { edit, everyday, withDisasters, type Act } from './story.ts';
import { World } from './world.ts';

const RUNS = Number(process.env['SHOUXIAN_MODEL_RUNS'] ?? 200);
const SEED = process.env['SHOUXIAN_MODEL_SEED'];
const parameters = { numRuns: RUNS, ...(SEED !== undefined && { seed: Number(SEED) }) };
const timeout = 60_000 + RUNS * 50;

const inMemory = async (now: () => number) => new MemoryServer(now);

test(
  'all devices end equal to the server, and the history holds all that was typed',
  { timeout },
  async () => {
    await fc.assert(
      fc.asyncProperty(everyday, async (story) => {
        const world = await tell(story, inMemory);
        await expectTypedInHistory(world, story.acts);
      }),
      parameters,
    );
  },
);

test('after restored backups, too, all devices end equal to the server', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(withDisasters, async (story) => void (await tell(story, inMemory))),
    parameters,
  );
});

/** Found after 43,198 stories: the second restore came while a device was about to read everything for the first. */
test('a server that is restored once more before a device has begun to read it', async () => {
  const mine = { device: 0, record: 'r1', field: 'a' } as const;
  const acts: Act[] = [
    { act: 'edit', ...mine, value: null },
    { act: 'sync', device: 0, faults: [] },
    { act: 'backup' },
    { act: 'restore', which: 1, lost: false },
    { act: 'edit', ...mine, value: 1 },
    { act: 'sync', device: 0, faults: ['none', 'lostRequest'] },
    { act: 'edit', ...mine, value: 2 },
    { act: 'restore', which: 0, lost: false },
  ];
  const world = await tell({ devices: 2, acts }, inMemory);
  expect(world.devices.map((device) => device.view('r1')?.fields)).toEqual([{ a: 2 }, { a: 2 }]);
});

test('a restored backup loses nothing that a device still holds', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(
      everyday,
      fc.array(edit, { minLength: 1, maxLength: 20 }),
      fc.boolean(),
      async (story, later, lost) => {
        const world = await World.of(story, inMemory);
        for (const act of story.acts) await world.play(act);
        await world.settle();
        await world.backup();
        for (const act of later) await world.play(act);
        await world.settle();
        const before = await world.server.truth();
        await world.restore(1, lost);
        await expectAgreement(world);
        const after = await world.server.truth();
        const shown = ({ records }: typeof before) =>
          records
            .map(({ record, deleted, fields }) => ({ record, deleted, fields }))
            .sort((a, b) => a.record.localeCompare(b.record));
        expect(shown(after)).toEqual(shown(before));
      },
    ),
    parameters,
  );
});
