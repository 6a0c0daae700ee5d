/** The sensitive facts of a deleted company: kept while the deletion may fail, gone when it stands. Numbers are made up. */
import { expect, test } from 'vitest';
import { leaveTeam } from './join-team.ts';
import { MemoryDevice } from './model/memory-device.ts';
import { MemoryServer } from './model/memory-server.ts';
import { stampEdit } from './stamp-edit.ts';
import type { HttpAnswer } from './sync-once.ts';

const NOW = 1_000_000;
const E1 = { record: 'e1', kind: 'entity' };
const FACTS = { 'entity.name': '示例科技', 'legalRep.idNo': '虚构号码' };

function member(server: MemoryServer, name: string) {
  const device = new MemoryDevice(`${name}-alone`, () => NOW);
  device.join({ team: 'team', device: `${name}-device` });
  const request = async (method: string, path: string, body?: unknown): Promise<HttpAnswer> =>
    server.handle(device.state.device, method, path, body === undefined ? undefined : JSON.stringify(body));
  return { device, request, sync: () => device.sync(request) };
}

/** Two members who both have the company; the first alone has its legal representative's number. */
async function team() {
  const server = new MemoryServer(() => NOW);
  const [mine, theirs] = [member(server, 'mine'), member(server, 'theirs')];
  mine.device.edit({ ...E1, set: FACTS });
  await mine.sync();
  await theirs.sync();
  return { server, mine, theirs };
}

test('they stay while the deletion is on its way, and go once the server says that the record is deleted', async () => {
  const { mine } = await team();
  mine.device.edit({ ...E1, delete: true });
  expect(mine.device.view('e1')?.deleted).toBe(true);
  expect(mine.device.local.get('e1')).toEqual({ 'legalRep.idNo': '虚构号码' });
  await mine.sync();
  expect(mine.device.local.has('e1')).toBe(false);
});

test('they come back with a record whose deletion was refused', async () => {
  const { mine } = await team();
  mine.device.edit({ ...E1, delete: true });
  const viewer = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<HttpAnswer> => {
    if (method === 'GET') return mine.request(method, path, body);
    const { ops } = body as { ops: { opId: string }[] };
    const refusal = { outcome: 'rejected', code: 'forbidden', reason: 'test' };
    return { status: 200, body: { answers: ops.map(({ opId }) => ({ opId, ...refusal })), cursor: 'e1.1' } };
  };
  await mine.device.sync(viewer);
  expect(mine.device.view('e1')).toMatchObject({ deleted: false, fields: FACTS });
});

test('they come back with a record whose deletion lost to a colleague’s edit', async () => {
  const { mine, theirs } = await team();
  theirs.device.edit({ ...E1, set: { 'entity.fax': '010-0000' } });
  mine.device.edit({ ...E1, delete: true });
  await theirs.sync();
  await mine.sync();
  expect(mine.device.view('e1')).toMatchObject({
    deleted: false,
    fields: { ...FACTS, 'entity.fax': '010-0000' },
  });
});

test('a colleague’s deletion takes them too, unless it loses to what was typed here', async () => {
  const { mine, theirs } = await team();
  theirs.device.edit({ ...E1, delete: true });
  await theirs.sync();
  mine.device.edit({ ...E1, set: { 'entity.fax': '010-0000' } });
  await mine.sync();
  expect(mine.device.view('e1')).toMatchObject({ deleted: false, fields: FACTS });

  await theirs.sync();
  theirs.device.edit({ ...E1, delete: true });
  await theirs.sync();
  await mine.sync();
  expect(mine.device.view('e1')?.deleted).toBe(true);
  expect(mine.device.local.has('e1')).toBe(false);
});

test('who works alone has nobody to ask: they go at once', () => {
  const device = new MemoryDevice('alone-device', () => NOW);
  device.edit({ ...E1, set: FACTS });
  device.edit({ ...E1, delete: true });
  expect(device.local.has('e1')).toBe(false);
});

test('leaving with the deletion still on its way makes it final', async () => {
  const { mine } = await team();
  mine.device.edit({ ...E1, delete: true });
  mine.device.write(leaveTeam(mine.device.held()));
  expect(mine.device.view('e1')?.deleted).toBe(true);
  expect(mine.device.local.has('e1')).toBe(false);
});

test('leaving keeps those of a company that stays', async () => {
  const { mine } = await team();
  mine.device.write(leaveTeam(mine.device.held()));
  expect(mine.device.view('e1')).toMatchObject({ fields: FACTS });
});

/** The server knows nothing of the company any more, and says once that all has to be read again. */
function afterPurge(server: MemoryServer, { request }: ReturnType<typeof member>): typeof request {
  server.disk = { ...server.disk, records: new Map() };
  let told = false;
  return async (method, path, body) => {
    if (told) return request(method, path, body);
    told = true;
    return { status: 410, body: { code: 'resync', reason: 'test' } };
  };
}

test('they go when the server has forgotten the deletion itself', async () => {
  const { server, mine } = await team();
  expect(await mine.device.sync(afterPurge(server, mine))).toMatchObject({ status: 'upToDate' });
  expect(mine.device.view('e1')).toBeUndefined();
  expect(mine.device.local.has('e1')).toBe(false);
});

test('what was typed and not saved outlasts a deletion that the server has forgotten, unless it was this device’s', async () => {
  const draftsGone = async (isOwn: boolean): Promise<readonly string[]> => {
    const { server, mine } = await team();
    const gone: string[] = [];
    const write = mine.device.write.bind(mine.device);
    mine.device.write = (writes) => {
      gone.push(...(writes.forgetDrafts ?? []));
      write(writes);
    };
    if (isOwn) {
      mine.device.edit({ ...E1, delete: true });
      // Pushed, and the answer to the next pull never came.
      await mine.device.sync(async (method, path, body) =>
        method === 'GET' ? { status: 503, body: {} } : mine.request(method, path, body),
      );
    }
    await mine.device.sync(afterPurge(server, mine));
    expect(mine.device.view('e1')).toBeUndefined();
    return gone;
  };
  expect(await draftsGone(false)).toEqual([]);
  expect(await draftsGone(true)).toEqual(['e1']);
});

test('what was typed and not saved goes with this device’s own deletion, and outlasts a colleague’s', async () => {
  const { mine, theirs } = await team();
  const draftsGone: string[] = [];
  for (const { device } of [mine, theirs]) {
    const write = device.write.bind(device);
    device.write = (writes) => {
      for (const record of writes.forgetDrafts ?? []) draftsGone.push(`${device.state.device}/${record}`);
      write(writes);
    };
  }
  theirs.device.edit({ ...E1, delete: true });
  await theirs.sync();
  await mine.sync();
  expect(mine.device.local.has('e1')).toBe(false);
  expect(draftsGone).toEqual(['theirs-device/e1']);
  mine.device.write(leaveTeam(mine.device.held()));
  expect(draftsGone).toEqual(['theirs-device/e1']);

  const alone = new MemoryDevice('alone-device', () => NOW);
  alone.edit({ ...E1, set: FACTS });
  const { forgetDrafts } = stampEdit(alone.held(), { ...E1, delete: true }, NOW).writes;
  expect(forgetDrafts).toEqual(['e1']);
});
