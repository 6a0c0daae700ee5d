import { describe, expect, test } from 'vitest';
import { leaveTeam } from './join-team.ts';
import { MemoryDevice } from './model/memory-device.ts';
import { MemoryServer } from './model/memory-server.ts';
import type { FieldValues } from './protocol.ts';
import { discardRejected, retryRejected } from './refused-operations.ts';
import type { HttpAnswer } from './sync-once.ts';

const NOW = 1_000_000;
const EXAMPLE = { record: 'e1', kind: 'entity' };

function setUp(now = () => NOW) {
  const server = new MemoryServer(now);
  const device = new MemoryDevice('alone-device', now);
  const asked: string[] = [];
  const request = async (method: string, path: string, body?: unknown): Promise<HttpAnswer> => {
    asked.push(`${method} ${path.split('?')[0]}`);
    return server.handle(
      device.state.device,
      method,
      path,
      body === undefined ? undefined : JSON.stringify(body),
    );
  };
  return { server, device, request, asked };
}

const answering = (status: number, code: string) => async (): Promise<HttpAnswer> => ({
  status,
  body: { code, reason: 'test' },
});

describe('alone', () => {
  test('nothing is sent, and one operation per record says it all', async () => {
    const { device, request, asked } = setUp();
    device.edit({ ...EXAMPLE, set: { 'entity.name': '示例科技', 'entity.fax': '1' } });
    device.edit({ ...EXAMPLE, set: { 'entity.name': '示例科技有限公司' }, unset: ['entity.fax'] });
    expect((await device.sync(request)).status).toBe('alone');
    expect(asked).toEqual([]);
    expect(device.operations.size).toBe(1);
    expect(device.view('e1')?.fields).toEqual({ 'entity.name': '示例科技有限公司' });
  });

  test('what was made goes to the team under the id that the server gave', async () => {
    const { device, request, server } = setUp();
    device.edit({ ...EXAMPLE, set: { 'entity.name': '示例科技有限公司' } });
    device.join({ team: 'team', device: 'team-device' });
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', pushed: 1 });
    expect(server.disk.history[0]?.opId).toMatch(/^team-device:/);
    expect(device.operations.size).toBe(0);
  });

  test('what the team knew stays with the person who leaves', async () => {
    const { device, request } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    device.edit({ ...EXAMPLE, set: { 'entity.name': '示例科技有限公司' } });
    await device.sync(request);
    device.write(leaveTeam(device.held()));
    expect(device.state.team).toBeNull();
    expect(device.view('e1')).toMatchObject({ fields: { 'entity.name': '示例科技有限公司' } });
  });
});

describe('who left', () => {
  const asOther = (server: MemoryServer) => async (method: 'GET' | 'POST', path: string, body?: unknown) =>
    server.handle('other-device', method, path, body === undefined ? undefined : JSON.stringify(body));
  async function teamOfTwo(now = () => NOW) {
    const { server, device, request } = setUp(now);
    const other = new MemoryDevice('other', now);
    device.join({ team: 'team', device: 'team-device' });
    other.join({ team: 'team', device: 'other-device' });
    for (const record of ['n1', 'n2']) device.edit({ record, kind: 'note', set: { a: 'old', b: 'old' } });
    await device.sync(request);
    await other.sync(asOther(server));
    return { server, device, request, other };
  }

  test('and joins the team again replaces nothing that was not edited, and sends what was', async () => {
    const { server, device, request, other } = await teamOfTwo();
    other.edit({ record: 'n1', kind: 'note', set: { a: 'theirs' } });
    other.edit({ record: 'n2', kind: 'note', delete: true });
    await other.sync(asOther(server));
    device.clock = () => NOW + 5_000;
    device.write(leaveTeam(device.held()));
    device.edit({ record: 'n1', kind: 'note', set: { b: 'mine' } });
    expect((await device.sync(request)).status).toBe('alone');
    device.join({ team: 'team', device: 'device-of-later' });
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', pushed: 1 });
    expect(server.disk.records.get('n1')?.fields).toEqual({ a: 'theirs', b: 'mine' });
    expect(server.disk.records.get('n2')?.deleted).toBe(true);
    expect([...device.notices.keys()]).toEqual([]);
  });

  test('and edits alone: each value keeps its own time, and nothing piles up', async () => {
    let now = NOW;
    const { server, device, request, other } = await teamOfTwo(() => now);
    device.write(leaveTeam(device.held()));
    const later = (who: MemoryDevice, set: FieldValues) => {
      now += 10_000;
      who.edit({ record: 'n1', kind: 'note', set });
    };
    later(device, { a: 'mine, before theirs' });
    later(other, { a: 'theirs' });
    await other.sync(asOther(server));
    later(device, { b: 'mine' });
    later(device, { b: 'mine after all' });
    expect(device.operations.size).toBe(2);
    device.edit({ record: 'n2', kind: 'note', delete: true });
    device.edit({ record: 'n2', kind: 'note', set: { b: 'back' } });
    expect(device.view('n2')?.deleted).toBe(false);
    device.join({ team: 'team', device: 'device-of-later' });
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', pushed: 3 });
    expect(server.disk.records.get('n1')?.fields).toEqual({ a: 'theirs', b: 'mine after all' });
    expect(server.disk.records.get('n2')).toMatchObject({ deleted: false, fields: { a: 'old', b: 'back' } });
  });

  test('and moves to another team later than a colleague brings nothing back that was changed there since', async () => {
    let now = NOW;
    const { server, device, request, other } = await teamOfTwo(() => now);
    now += 10_000;
    device.edit({ record: 'n1', kind: 'note', set: { a: 'newer' }, unset: ['b'] });
    await device.sync(request);
    await other.sync(asOther(server));
    device.edit({ record: 'n2', kind: 'note', set: { b: 'not sent' } });

    const another = new MemoryServer(() => now);
    const join = async (who: MemoryDevice, id: string) => {
      if (who.state.team === 'team') who.write(leaveTeam(who.held()));
      if (who.state.team === null) who.join({ team: 'another', device: id });
      return who.sync(async (method, path, body) =>
        another.handle(id, method, path, body === undefined ? undefined : JSON.stringify(body)),
      );
    };
    now += 10_000;
    await join(other, 'first-device');
    now += 10_000;
    other.edit({ record: 'n1', kind: 'note', set: { a: 'changed there' } });
    await join(other, 'first-device');
    now += 10_000;
    expect(await join(device, 'second-device')).toMatchObject({ status: 'upToDate', refused: 0 });
    const fields = [...another.disk.records.values()].map((record) => [record.record, record.fields]);
    expect(Object.fromEntries(fields)).toEqual({
      n1: { a: 'changed there' },
      n2: { a: 'old', b: 'not sent' },
    });
    expect(device.view('n1')?.fields).toEqual({ a: 'changed there' });
  });

  test('and tries again in another team what the first refused has seen nothing there', async () => {
    let now = NOW;
    const { server, device, request } = await teamOfTwo(() => now);
    for (const a of ['1', '2', '3']) device.edit({ record: 'n1', kind: 'note', set: { a } });
    await device.sync(request);
    now += 10_000;
    device.edit({ record: 'n1', kind: 'note', set: { a: 'refused' } });
    const [opId = ''] = device.operations.keys();
    await device.sync(async (method, path, body) =>
      method === 'GET'
        ? request(method, path, body)
        : {
            status: 200,
            body: {
              answers: [{ opId, outcome: 'rejected', code: 'forbidden', reason: 'test' }],
              cursor: device.state.cursor,
            },
          },
    );
    const another = new MemoryServer(() => now);
    const at = (id: string) => async (method: 'GET' | 'POST', path: string, body?: unknown) =>
      another.handle(id, method, path, body === undefined ? undefined : JSON.stringify(body));
    device.write(leaveTeam(device.held()));
    device.join({ team: 'another', device: 'first-device' });
    await device.sync(at('first-device'));
    const colleague = new MemoryDevice('colleague', () => now);
    colleague.join({ team: 'another', device: 'second-device' });
    await colleague.sync(at('second-device'));
    now += 10_000;
    for (const a of ['theirs', 'theirs, later']) colleague.edit({ record: 'n1', kind: 'note', set: { a } });
    await colleague.sync(at('second-device'));

    expect(device.operations.get(opId)?.state).toBe('rejected');
    device.write(retryRejected(device.held(), opId));
    expect(await device.sync(at('first-device'))).toMatchObject({ status: 'upToDate', pushed: 1 });
    expect(another.disk.records.get('n1')?.fields['a']).toBe('theirs, later');
    expect(server.disk.history.some(({ set }) => set['a'] === 'refused')).toBe(false);
  });

  test('and joins another brings everything along, and of the first nothing comes any more', async () => {
    const { server, device, request } = await teamOfTwo();
    device.edit({ record: 'n3', kind: 'note', set: { a: 'not sent' } });
    let late: (() => void) | undefined;
    const slow = device.sync(async (method, path, body) => {
      await new Promise<void>((resolve) => (late = resolve));
      return request(method, path, body);
    });
    await expect.poll(() => late).toBeDefined();
    device.write(leaveTeam(device.held()));
    device.join({ team: 'another', device: 'another-device' });
    late?.();
    expect((await slow).status).toBe('alone');
    const another = new MemoryServer(() => NOW);
    await device.sync(async (method, path, body) =>
      another.handle('another-device', method, path, body === undefined ? undefined : JSON.stringify(body)),
    );
    expect([...another.disk.records.keys()].sort()).toEqual(['n1', 'n2', 'n3']);
    expect(device.operations.size).toBe(0);
    expect(server.disk.history.every(({ opId }) => !opId.startsWith('another'))).toBe(true);
  });
});

describe('a sensitive fact', () => {
  test('is shown on the device and never enters an operation', async () => {
    const { device, request, server } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    device.edit({ ...EXAMPLE, set: { 'entity.name': '示例科技', 'legalRep.idNo': '虚构号码' } });
    device.edit({ ...EXAMPLE, unset: ['contact.mobile'] });
    expect(device.operations.size).toBe(1);
    await device.sync(request);
    expect(JSON.stringify(server.disk.history)).not.toContain('虚构号码');
    expect(device.view('e1')?.fields).toEqual({ 'entity.name': '示例科技', 'legalRep.idNo': '虚构号码' });
  });
});

describe('the server says', () => {
  test('413: the batch is halved until it passes', async () => {
    const { device, request, server } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    for (let index = 0; index < 23; index += 1)
      device.edit({ record: `n${index}`, kind: 'note', set: { a: 1 } });
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', pushed: 23 });
    expect(server.disk.records.size).toBe(23);
    expect(device.state.limits).toEqual(server.limits);
  });

  test('413 to a single operation: it goes to the tray and the next one passes', async () => {
    const { device, request, server } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    device.edit({ record: 'big', kind: 'note', set: { text: '字'.repeat(50_000) } });
    device.edit({ record: 'small', kind: 'note', set: { a: 1 } });
    const picky = async (method: 'GET' | 'POST', path: string, body?: unknown) =>
      JSON.stringify(body ?? '').length > 40_000
        ? { status: 413, body: { code: 'tooLarge', reason: 'test' } }
        : request(method, path, body);
    expect((await device.sync(picky)).status).toBe('upToDate');
    expect([...server.disk.records.keys()]).toEqual(['small']);
    const [refused] = device.operations.values();
    expect(refused).toMatchObject({ state: 'rejected', refusal: { code: 'tooLarge' } });
    expect(device.view('big')).toBeUndefined();

    device.write(retryRejected(device.held(), refused?.opId ?? ''));
    expect(device.view('big')).toMatchObject({ unsent: ['text'] });
    await device.sync(picky);
    const [again] = device.operations.values();
    expect(again?.opId).not.toBe(refused?.opId);
    device.write(discardRejected(device.held(), again?.opId ?? ''));
    expect(device.operations.size).toBe(0);
  });

  test('rejected: the operation waits in the tray with its reason', async () => {
    const { device, request } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    device.edit({ record: 'n1', kind: 'note', set: { a: 1 } });
    await device.sync(request);
    device.edit({ record: 'n1', kind: 'other', set: { a: 2 } });
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', refused: 1 });
    expect([...device.operations.values()]).toMatchObject([{ refusal: { code: 'malformed' } }]);
    expect(device.view('n1')?.fields).toEqual({ a: 1 });
  });

  test('rejected for a reason of a newer version: it waits in the tray, and the next one passes', async () => {
    const { device, request } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    await device.sync(request);
    for (const record of ['n1', 'n2']) device.edit({ record, kind: 'note', set: { a: 1 } });
    const newer = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
      const answer = await request(method, path, body);
      if (method !== 'POST') return answer;
      const { answers, ...rest } = answer.body as { answers: { opId: string }[] };
      const refused = { opId: answers[0]?.opId, outcome: 'rejected', code: 'ofTomorrow', reason: 'test' };
      return { status: 200, body: { ...rest, answers: [refused, ...answers.slice(1)] } };
    };
    expect(await device.sync(newer)).toMatchObject({ status: 'upToDate', pushed: 1, refused: 1 });
    expect([...device.operations.values()]).toMatchObject([{ record: 'n1', refusal: { reason: 'test' } }]);
  });

  test.each([
    [401, 'unauthorized'],
    [403, 'revoked'],
  ])('%i %s: nothing more is sent and nothing is lost', async (status, code) => {
    const { device, request, asked } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    device.edit({ record: 'n1', kind: 'note', set: { a: 1 } });
    const outcome = status === 401 ? 'unknownDevice' : 'revoked';
    expect((await device.sync(answering(status, code))).status).toBe(outcome);
    expect((await device.sync(request)).status).toBe(outcome);
    expect(asked).toEqual([]);
    expect(device.view('n1')?.fields).toEqual({ a: 1 });

    device.join({ team: 'team', device: 'another-device' });
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', pushed: 1 });
  });

  test.each([401, 403, 407])('%i of a proxy in between: it is tried again by itself', async (status) => {
    const { device, request } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    device.edit({ record: 'n1', kind: 'note', set: { a: 1 } });
    for (const body of [undefined, { error: 'login_required' }]) {
      const outcome = await device.sync(async () => ({ status, body }));
      expect(outcome).toMatchObject({ status: 'serverError', retryInMs: expect.any(Number) });
    }
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', pushed: 1 });
  });

  test('426: reading goes on, writing waits until the server takes it again', async () => {
    const { device, request, asked } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    device.edit({ record: 'n1', kind: 'note', set: { a: 1 } });
    let newest = 0;
    const old = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
      if (path === '/v1/meta') {
        const limits = { ops: 9, bytes: 9 };
        const protocol = { oldest: newest, newest };
        return { status: 200, body: { product: 'shouxian', version: '0.0.9', protocol, limits } };
      }
      if (method === 'POST' && newest === 0) return answering(426, 'upgradeRequired')();
      return request(method, path, body);
    };
    expect((await device.sync(old)).status).toBe('readOnly');
    expect((await device.sync(old)).status).toBe('readOnly');
    expect(asked).not.toContain('POST /v1/teams/team/push');
    newest = 1;
    expect(await device.sync(old)).toMatchObject({ status: 'upToDate', pushed: 1 });
  });

  test('410: everything is read again, and what the server forgot goes', async () => {
    const { device, request, server } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    for (const record of ['n1', 'n2']) device.edit({ record, kind: 'note', set: { a: 1 } });
    await device.sync(request);
    server.disk = { ...server.disk, records: new Map([...server.disk.records].slice(1)) };
    let first = true;
    const forgetful = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
      if (!first) return request(method, path, body);
      first = false;
      return answering(410, 'resync')();
    };
    expect((await device.sync(forgetful)).status).toBe('upToDate');
    expect([...device.records.keys()]).toEqual(['n2']);
  });

  test('507: a server whose disk is full is still read, and what waits is sent when it can be', async () => {
    const { device, request } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    await device.sync(request);
    device.edit({ record: 'mine', kind: 'note', set: { a: 1 } });
    const asked: string[] = [];
    const full = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
      asked.push(method);
      return method === 'POST' ? answering(507, 'storageFull')() : request(method, path, body);
    };
    expect(await device.sync(full)).toMatchObject({ status: 'serverFull', pushed: 0 });
    expect(asked).toEqual(['POST', 'GET']);
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', pushed: 1, retryInMs: null });
  });

  test('429: the wait is at least as long as the server asks for', async () => {
    const { device, request } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    const busy = async () => ({
      status: 429,
      body: { code: 'tooMany', reason: 'test', retryAfterMs: 20_000 },
    });
    expect(await device.sync(busy)).toMatchObject({ status: 'busy', retryInMs: 20_000 });
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', retryInMs: null });
  });

  test('how far a long pull has come', async () => {
    const { device, request, server } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    for (let index = 0; index < 8; index += 1)
      device.edit({ record: `n${index}`, kind: 'note', set: { a: 1 } });
    await device.sync(request);
    const newcomer = new MemoryDevice('new-device', () => NOW);
    newcomer.join({ team: 'team', device: 'newcomers-device' });
    const told: unknown[] = [];
    await newcomer.sync(
      async (method, path, body) =>
        server.handle(
          'newcomers-device',
          method,
          path,
          body === undefined ? undefined : JSON.stringify(body),
        ),
      (progress) => told.push(progress),
    );
    expect(told).toEqual([
      { done: 3, of: 8 },
      { done: 6, of: 8 },
    ]);
  });

  test('nothing, or nonsense: the wait grows with every failure and ends with a success', async () => {
    const { device, request } = setUp();
    device.join({ team: 'team', device: 'team-device' });
    const waits = [];
    for (const ask of [
      async () => null,
      answering(500, 'internal'),
      async () => ({ status: 200, body: {} }),
    ]) {
      waits.push((await device.sync(ask)).retryInMs);
    }
    expect(waits).toEqual([750, 1500, 3000]);
    expect(await device.sync(request)).toMatchObject({ status: 'upToDate', retryInMs: null });
    expect(device.state.failures).toBe(0);
  });
});

test('a server that answers page after page and no record is not asked for ever', async () => {
  const { device } = setUp();
  device.join({ team: 'team', device: 'team-device' });
  let pages = 0;
  const endless = async (): Promise<HttpAnswer> => {
    pages += 1;
    return { status: 200, body: { records: [], cursor: `epoch.${pages}`, more: true } };
  };
  expect((await device.sync(endless)).status).toBe('serverError');
  expect(pages).toBeLessThan(50);
});

test('a base claims no more than was read: in the middle of a pull, another record has not been seen', async () => {
  const { device, request, server } = setUp();
  const other = new MemoryDevice('other-device', () => NOW);
  const asOther = async (method: 'GET' | 'POST', path: string, body?: unknown) =>
    server.handle('other-device', method, path, body === undefined ? undefined : JSON.stringify(body));
  other.join({ team: 'team', device: 'other-device' });
  device.join({ team: 'team', device: 'team-device' });
  device.edit({ record: 'n0', kind: 'note', set: { a: 'mine' } });
  await device.sync(request);
  await other.sync(asOther);
  for (let index = 1; index < 5; index += 1) {
    other.edit({ record: 'n0', kind: 'note', set: { a: `theirs ${index}` } });
    other.edit({ record: `n${index}`, kind: 'note', set: { a: index } });
  }
  await other.sync(asOther);
  let pages = 0;
  await device.sync(async (method, path, body) => ((pages += 1) > 1 ? null : request(method, path, body)));
  expect(device.records.get('n3')).toBeDefined();
  device.edit({ record: 'n0', kind: 'note', set: { a: 'mine again' } });
  expect([...device.operations.values()][0]?.base).toBe(1);
  await device.sync(request);
  const [entry] = server.disk.history.slice(-1);
  expect(entry?.conflicts).toMatchObject([{ field: 'a', lost: 'theirs 4' }]);
});

test('a profile that was copied: what is typed in either is sent or in the tray, and both count on from there', async () => {
  const { device, request, server } = setUp();
  device.join({ team: 'team', device: 'team-device' });
  device.edit({ record: 'n0', kind: 'note', set: { a: 0 } });
  await device.sync(request);
  const copy = new MemoryDevice('copy', () => NOW);
  copy.write({ state: device.state, putRecords: [...device.records.values()] });

  device.edit({ record: 'n1', kind: 'note', set: { a: 'typed here' } });
  await device.sync(request);
  copy.edit({ record: 'n2', kind: 'note', set: { a: 'typed there' } });
  expect(await copy.sync(request)).toMatchObject({ status: 'upToDate', pushed: 0, refused: 1 });
  const [refused] = copy.operations.values();
  expect(refused).toMatchObject({ set: { a: 'typed there' }, refusal: { code: 'foreignDevice' } });

  copy.write(retryRejected(copy.held(), refused?.opId ?? ''));
  expect(await copy.sync(request)).toMatchObject({ pushed: 1, refused: 0 });
  expect(server.disk.records.get('n2')?.fields).toEqual({ a: 'typed there' });
});

test('a database put back by hand: what is typed is no fault of its author, and what was lost comes back', async () => {
  const { device, request, server } = setUp();
  device.join({ team: 'team', device: 'team-device' });
  device.edit({ record: 'n1', kind: 'note', set: { a: 1 } });
  await device.sync(request);
  const yesterday = server.disk;
  device.edit({ record: 'n2', kind: 'note', set: { a: 2 } });
  await device.sync(request);
  server.disk = yesterday;
  device.edit({ record: 'n1', kind: 'note', set: { a: 3 } });
  expect(await device.sync(request)).toMatchObject({ status: 'upToDate', refused: 0 });
  const fields = [...server.disk.records.values()].map((record) => [record.record, record.fields]);
  expect(Object.fromEntries(fields)).toEqual({ n1: { a: 3 }, n2: { a: 2 } });
  expect(device.operations.size).toBe(0);
});
