/** What must be true at the end of every story, whatever happened in it. */
import { expect } from 'vitest';
import type { ModelServer } from 'shared/sync/model/model-server.ts';
import type { Act, Story } from './story.ts';
import { World } from './world.ts';

type MakeServer = (now: () => number) => Promise<ModelServer>;

/** Plays it to the end, lets everybody sync, and checks that all agree and that nothing accepted left the history. */
export async function tell(story: Story, makeServer: MakeServer): Promise<World> {
  const world = await World.of(story, makeServer);
  for (const act of story.acts) await world.play(act);
  await expectAgreement(world);
  return world;
}

export async function expectAgreement(world: World): Promise<void> {
  const outcomes = await world.settle();
  expect(outcomes.map(({ status, reason }) => reason ?? status)).toEqual(world.devices.map(() => 'upToDate'));
  const { records, forgotten, history } = await world.server.truth();
  for (const device of world.devices) {
    expect([...device.operations.values()]).toEqual([]);
    for (const { record, deleted, fields } of records) {
      if (forgotten.has(record) && !device.records.has(record)) continue;
      expect(device.view(record)).toMatchObject({ record, deleted, unsent: [] });
      expect(device.view(record)?.fields).toEqual(fields);
    }
    const known = new Set(records.map(({ record }) => record));
    expect([...device.records.keys()].filter((record) => !known.has(record))).toEqual([]);
  }
  expect(history.map(({ seq }) => seq)).toEqual(history.map((_, index) => index + 1));
  const ids = new Set(history.map(({ opId }) => opId));
  expect(ids.size).toBe(history.length);
  expect([...world.accepted].filter((opId) => !ids.has(opId))).toEqual([]);
}

/** Everything that was typed stands in the history, each as often as it was typed or more. */
export async function expectTypedInHistory(world: World, acts: readonly Act[]): Promise<void> {
  const { history } = await world.server.truth();
  const kept = new Map<string, number>();
  for (const entry of history) {
    const touched = [
      ...Object.entries(entry.set).map(([field, value]) => `${field}=${JSON.stringify(value)}`),
      ...entry.unset.map((field) => `${field}=null`),
      ...(entry.delete ? ['deleted'] : []),
    ];
    for (const what of touched) count(kept, `${entry.record} ${what}`);
  }
  const typed = new Map<string, number>();
  for (const act of acts) {
    if (act.act === 'edit') count(typed, `${act.record} ${act.field}=${act.value}`);
    if (act.act === 'delete') count(typed, `${act.record} deleted`);
  }
  expect([...typed].filter(([what, times]) => (kept.get(what) ?? 0) < times)).toEqual([]);
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
