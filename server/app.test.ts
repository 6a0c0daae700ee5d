import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { joinAnswer, pullAnswer, pushAnswers } from 'shared/sync/protocol.ts';
import { createApp } from './app.ts';
import { hashSecret } from './auth/secret.ts';
import { readConfig } from './config.ts';
import { ensureFirstTeam } from './first-team.ts';
import { LIMITS } from './http/limits.ts';
import { RATES } from './http/rate-limit.ts';
import { createPokes } from './live/pokes.ts';
import { checkAnswer } from './openapi/check-answer.conformance.ts';
import { StartRefused } from './start-refused.ts';
import { openStore, startServer } from './start-server.ts';
import type { Store } from './store/store.ts';
import { PROTOCOLS } from './version.ts';

let folder: string;
let store: Store;
let clock: number;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shouxian-server-'));
  clock = Date.parse('2026-11-23T02:00:00Z');
  store = openStore(folder);
  app = createApp({
    store,
    pokes: createPokes(),
    now: () => clock,
    publicUrl: null,
    protocols: PROTOCOLS,
    limits: LIMITS,
    rates: RATES,
    trustedProxies: 0,
    version: '0.1.0',
    extensionIds: [],
    log: pino({ level: 'silent' }),
    extras: [],
  });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(method: string, path: string, body?: unknown, token?: string) {
  const response = await app.request(path, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await checkAnswer(method, path, response);
  const answer: unknown = await response.json().catch(() => null);
  return { status: response.status, body: answer };
}

const secretOf = (link: string | null): string => link?.split('#')[1] ?? '';

async function joinAs(secret: string, memberName = '甲') {
  const answer = await ask('POST', '/v1/join', { secret, memberName, deviceName: 'Chrome' });
  return joinAnswer.parse(answer.body);
}

async function owner() {
  return joinAs(secretOf(await ensureFirstTeam(store, 'http://127.0.0.1:8787', clock)));
}

async function invite(by: Awaited<ReturnType<typeof owner>>, role: 'editor' | 'viewer') {
  const { body } = await ask('POST', `/v1/teams/${by.team.id}/invites`, { role }, by.token);
  return secretOf((body as { link: string }).link);
}

async function push(by: Awaited<ReturnType<typeof owner>>, ...ops: object[]) {
  const { cursor } = await pull(by);
  const epoch = cursor.split('.')[0];
  return ask('POST', `/v1/teams/${by.team.id}/push`, { device: by.device, epoch, ops }, by.token);
}

async function pull(by: Awaited<ReturnType<typeof owner>>) {
  const { body } = await ask('GET', `/v1/teams/${by.team.id}/pull`, undefined, by.token);
  return pullAnswer.parse(body);
}

const edit = (device: string, counter: number, set: Record<string, string>) => ({
  opId: `${device}:${counter}`,
  record: 'r1',
  kind: 'entity',
  base: 0,
  ageMs: 0,
  set,
});

test('what one device pushes another pulls; a repeated push changes nothing and says so', async () => {
  const first = await owner();
  const second = await joinAs(await invite(first, 'editor'), '乙');
  const operation = edit(first.device, 1, { 'entity.name': '示例公司' });
  const once = pushAnswers.parse((await push(first, operation)).body);
  const twice = pushAnswers.parse((await push(first, operation)).body);
  expect(once.answers[0]).toMatchObject({ outcome: 'applied', seq: 1 });
  expect(twice.answers[0]).toMatchObject({ outcome: 'applied', seq: 1, duplicate: true });
  const { records } = await pull(second);
  expect(records).toHaveLength(1);
  expect(records[0]?.fields).toEqual({ 'entity.name': '示例公司' });
});

test('an invitation works once, and not after its time', async () => {
  const first = await owner();
  const used = await invite(first, 'editor');
  await joinAs(used);
  const again = await ask('POST', '/v1/join', { secret: used, memberName: '丙', deviceName: 'x' });
  expect(again).toMatchObject({ status: 410, body: { code: 'inviteUsed' } });
  const late = await invite(first, 'editor');
  clock += 73 * 3_600_000;
  expect(await ask('POST', '/v1/join', { secret: late, memberName: '丙', deviceName: 'x' })).toMatchObject({
    body: { code: 'inviteExpired' },
  });
  const made = 'a'.repeat(43);
  expect(await ask('POST', '/v1/join', { secret: made, memberName: '丙', deviceName: 'x' })).toMatchObject({
    body: { code: 'inviteUnknown' },
  });
});

test('each start replaces the unused owner link; once an owner joined there is none', async () => {
  const early = secretOf(await ensureFirstTeam(store, 'http://x', clock));
  const later = secretOf(await ensureFirstTeam(store, 'http://x', clock));
  expect(await ask('POST', '/v1/join', { secret: early, memberName: '甲', deviceName: 'x' })).toMatchObject({
    body: { code: 'inviteExpired' },
  });
  await joinAs(later);
  expect(await ensureFirstTeam(store, 'http://x', clock)).toBeNull();
});

test('sensitive facts, viewers and strangers are refused, each alone and with its code', async () => {
  const first = await owner();
  const viewer = await joinAs(await invite(first, 'viewer'));
  const mixed = pushAnswers.parse(
    (
      await push(
        first,
        edit(first.device, 1, { 'legalRep.idNo': 'not a number of anybody' }),
        edit(first.device, 2, { 'entity.name': '示例公司' }),
      )
    ).body,
  );
  expect(mixed.answers.map((each) => (each.outcome === 'rejected' ? each.code : each.outcome))).toEqual([
    'sensitive',
    'applied',
  ]);
  const seen = pushAnswers.parse(
    (await push(viewer, edit(viewer.device, 1, { 'entity.name': '别名' }))).body,
  );
  expect(seen.answers[0]).toMatchObject({ outcome: 'rejected', code: 'forbidden' });
  expect(
    (await ask('GET', `/v1/teams/${first.team.id}/pull`, undefined, `${first.device}.${'x'.repeat(43)}`))
      .status,
  ).toBe(401);
  expect((await ask('GET', `/v1/teams/other/pull`, undefined, first.token)).status).toBe(404);
});

test('a removed device gets nothing from its next request on', async () => {
  const first = await owner();
  const second = await joinAs(await invite(first, 'editor'));
  const gone = await ask(
    'DELETE',
    `/v1/teams/${first.team.id}/devices/${second.device}`,
    undefined,
    first.token,
  );
  expect(gone.status).toBe(204);
  expect(await ask('GET', `/v1/teams/${first.team.id}/pull`, undefined, second.token)).toMatchObject({
    status: 403,
    body: { code: 'revoked' },
  });
});

test('a body over the limit is told the limits; another epoch is told to pull', async () => {
  const first = await owner();
  const big = await ask('POST', `/v1/teams/${first.team.id}/push`, { x: 'y'.repeat(1_000_001) }, first.token);
  expect(big).toMatchObject({ status: 413, body: { code: 'tooLarge', limits: { ops: 500 } } });
  const stray = { device: first.device, epoch: 'another', ops: [edit(first.device, 1, { a: 'b' })] };
  expect(await ask('POST', `/v1/teams/${first.team.id}/push`, stray, first.token)).toMatchObject({
    status: 409,
    body: { code: 'epochChanged' },
  });
});

test('only extensions are let in from a browser, and no secret is stored', async () => {
  const headersFor = async (origin: string) =>
    (await app.request('/v1/meta', { headers: { origin } })).headers;
  const from = async (origin: string) => (await headersFor(origin)).get('access-control-allow-origin');
  expect(await from(`chrome-extension://${EXTENSION_ID}`)).toBe(`chrome-extension://${EXTENSION_ID}`);
  expect(await from('https://evil.example')).toBeNull();
  const own = await headersFor(`chrome-extension://${EXTENSION_ID}`);
  // By it a device notices that its own clock is wrong.
  expect(own.get('access-control-expose-headers')).toBe('date');
  const first = await owner();
  const identity = await store.identity(first.device);
  expect(identity?.tokenHash).toBe(hashSecret(first.token.split('.')[1] ?? ''));
});

test('a port in use and a folder that is none are one sentence each', async () => {
  const config = {
    port: 0,
    host: '127.0.0.1',
    dataFolder: join(folder, 'a'),
    extensionIds: [],
    logLevel: 'silent',
  } as const;
  const running = await startServer(config);
  const busy = startServer({ ...config, port: running.port, dataFolder: join(folder, 'b') });
  await expect(busy).rejects.toMatchObject({ why: 'portInUse' });
  await running.close();
  expect(() => openStore('/dev/null/data')).toThrow(StartRefused);
});

test('everything wrong with the settings is named at once', () => {
  const reading = readConfig({ PORT: 'x', LOG_LEVEL: 'loud' });
  expect(reading.ok ? [] : reading.problems).toHaveLength(2);
});
