/** The server as a person starts it: a process of its own, killed without warning, started again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinAnswer, pullAnswer, pushAnswers } from 'shared/sync/protocol.ts';
import { readInvitationLink } from 'shared/sync/invitation-link.ts';
import { readConfig, type ServerConfig } from './config.ts';
import { startServer } from './start-server.ts';

const HERE = import.meta.dirname;
let folder: string;
let running: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shouxian-server-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const environment = (more: Record<string, string> = {}) => ({
  ...process.env,
  PORT: '0',
  DATA_DIR: folder,
  LOG_LEVEL: 'silent',
  ...more,
});

function config(more: Record<string, string> = {}): ServerConfig {
  const reading = readConfig(environment(more));
  if (!reading.ok) throw new Error(reading.problems.join());
  return reading.config;
}

/** Settles when the process has printed its address; the link is null once an owner has joined. */
async function startProcess(): Promise<{ url: string; link: string | null; ended: Promise<unknown> }> {
  const child = spawn(process.execPath, [join(HERE, 'main.ts')], { env: environment() });
  running = child;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const url = /^http:\S+$/m.exec(printed)?.[0];
    if (url === undefined) continue;
    // What follows the address was written in the same go.
    const answer = await fetch(`${url}/health`);
    expect(answer.status).toBe(200);
    child.stdout.resume();
    return { url, link: /http:\S+#\S+/.exec(printed)?.[0] ?? null, ended };
  }
  throw new Error(`The server ended: ${printed}`);
}

const json = { 'content-type': 'application/json' };

async function joinTeam(url: string, link: string | null) {
  const secret = readInvitationLink(link ?? '')?.secret;
  const body = JSON.stringify({ secret, memberName: '甲', deviceName: '测试设备' });
  return joinAnswer.parse(
    await (await fetch(`${url}/v1/join`, { method: 'POST', headers: json, body })).json(),
  );
}

test(
  'what was acknowledged is there after kill -9 in the middle of pushing',
  { timeout: 60_000 },
  async () => {
    const first = await startProcess();
    const { team, device, token } = await joinTeam(first.url, first.link);
    const headers = { ...json, authorization: `Bearer ${token}` };
    const read = async (url: string) =>
      pullAnswer.parse(await (await fetch(`${url}/v1/teams/${team.id}/pull?limit=1000`, { headers })).json());
    const epoch = (await read(first.url)).cursor.split('.')[0];

    const acknowledged = new Set<string>();
    const pushing = (async () => {
      for (let counter = 1; ; counter += 1) {
        const record = `n${counter}`;
        const op = {
          opId: `${device}:${counter}`,
          record,
          kind: 'note',
          base: 0,
          ageMs: 0,
          set: { a: counter },
        };
        const answer = await fetch(`${first.url}/v1/teams/${team.id}/push`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ device, epoch, ops: [op] }),
        });
        for (const one of pushAnswers.parse(await answer.json()).answers) {
          if (one.outcome === 'applied') acknowledged.add(record);
        }
        if (acknowledged.size === 40) running?.kill('SIGKILL');
      }
    })();
    await expect(pushing).rejects.toThrow();
    await first.ended;

    const second = await startProcess();
    expect(second.link).toBeNull();
    const { records, cursor } = await read(second.url);
    const there = new Set(records.map(({ record }) => record));
    expect([...acknowledged].filter((record) => !there.has(record))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(40);
    expect(Number(cursor.split('.')[1])).toBe(records.length);

    running?.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  },
);

test('an open stream does not keep the server from stopping', async () => {
  const server = await startServer(config());
  const { team, token } = await joinTeam(server.url, server.ownerLink);
  const live = await fetch(`${server.url}/v1/teams/${team.id}/live`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const whole = live.text();
  await server.close();
  expect(await whole).toContain('data: {"seq":0}');
});

test('until an owner has joined, each start makes a new link and takes the old one back', async () => {
  const first = await startServer(config());
  await first.close();
  const second = await startServer(config());
  expect(second.ownerLink).not.toBe(first.ownerLink);
  await expect(joinTeam(second.url, first.ownerLink)).rejects.toThrow();
  expect(await joinTeam(second.url, second.ownerLink)).toMatchObject({ member: { role: 'owner' } });
  await second.close();
  const third = await startServer(config());
  expect(third.ownerLink).toBeNull();
  await third.close();
});

test('a taken port is one sentence', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await expect(startServer(config({ PORT: String(port) }))).rejects.toMatchObject({ why: 'portInUse' });
  taken.close();
});

test('an address that is not of this machine says which to take, in both languages', async () => {
  const elsewhere = startServer(config({ HOST: '192.0.2.7' }));
  await expect(elsewhere).rejects.toMatchObject({
    why: 'addressRefused',
    sentence: { zh: expect.stringContaining('0.0.0.0'), en: expect.stringContaining('0.0.0.0') },
  });
});

test('a path is meant from where the person stands, not from the folder that pnpm runs in', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(HERE, 'cli.ts'), ...words], {
      env: environment({ INIT_CWD: folder }),
      encoding: 'utf8',
    });
  run('create-team', '示例团队');
  expect(run('backup', 'copy.db').stdout).toContain(join(folder, 'copy.db'));
  expect(run('restore', 'copy.db')).toMatchObject({ status: 0 });
});

test('a folder that is a file, and a file that is no database, are one sentence each', async () => {
  writeFileSync(join(folder, 'file'), '');
  const notAFolder = startServer(config({ DATA_DIR: join(folder, 'file') }));
  await expect(notAFolder).rejects.toMatchObject({ why: 'notWritable' });
  writeFileSync(join(folder, 'shouxian.db'), 'not a database, '.repeat(300));
  await expect(startServer(config())).rejects.toMatchObject({ why: 'damagedDatabase' });
});

test('settings are checked as a whole', () => {
  const reading = readConfig({ PORT: 'eighty', SHOUXIAN_EXTENSION_IDS: 'no', LOG_LEVEL: 'loud' });
  expect(reading).toMatchObject({
    ok: false,
    problems: [/PORT/, /EXTENSION_IDS/, /LOG_LEVEL/].map((one) => expect.stringMatching(one)),
  });
});

test(
  'the command line makes teams, invites owners and backs up, and says what is wrong',
  { timeout: 60_000 },
  () => {
    const run = (...words: string[]) =>
      spawnSync(process.execPath, [join(HERE, 'cli.ts'), ...words], { env: environment(), encoding: 'utf8' });
    expect(run('backup', join(folder, 'copy.db'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('DATA_DIR'),
    });
    const made = run('create-team', '示例团队').stdout.trim();
    expect(readInvitationLink(made)).not.toBeNull();
    const again = run('invite-owner').stdout.trim();
    expect(readInvitationLink(again)).not.toBeNull();
    expect(again).not.toBe(made);
    const copy = join(folder, 'copy.db');
    expect(run('backup', copy)).toMatchObject({ status: 0 });
    expect(run('backup', copy)).toMatchObject({ status: 1, stderr: expect.stringContaining('already') });
    expect(run('backup')).toMatchObject({ status: 0, stdout: expect.stringContaining('backups') });
    expect(run('doctor')).toMatchObject({ status: 0, stdout: expect.stringContaining('sound') });
    const others = readdirSync(folder, { recursive: true }).filter(
      (name) => process.platform !== 'win32' && (statSync(join(folder, String(name))).mode & 0o077) !== 0,
    );
    expect(others, 'may be read by other users of the machine').toEqual([]);
    const restored = run('restore', copy);
    expect(restored).toMatchObject({ status: 0, stdout: expect.stringContaining('Start the server') });
    expect(run('doctor')).toMatchObject({ status: 0, stdout: expect.stringContaining('history says') });
    expect(run('restore', join(folder, 'nothing.db'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is no file'),
    });
    expect(run('backup', join(folder, 'nowhere', 'copy.db'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There is no folder .*nowhere\. Make it first/),
    });
    expect(run('create-team', '示例团队')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('invite-owner 示例团队'),
    });
    expect(run('create-team', '另一示例团队')).toMatchObject({ status: 0 });
    const [, one = ''] = /invite-owner (\S+)/.exec(run('invite-owner').stderr) ?? [];
    expect(readInvitationLink(run('invite-owner', one).stdout.trim())).not.toBeNull();
    expect(run('make-coffee')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('create-team <name>'),
    });
  },
);
