/** A server that is measured: ours or the floor, each a process of its own, spoken to in the same way. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readInvitationLink } from 'shared/sync/invitation-link.ts';
import { joinAnswer } from 'shared/sync/protocol.ts';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { Connection } from './connection.ts';

export interface Subject {
  readonly name: 'ours' | 'floor';
  readonly connect: () => Promise<Client>;
  /** Resident megabytes of the process. */
  readonly megabytes: () => number;
  readonly stop: () => Promise<void>;
}

/** One client with a connection of its own. Every push is checked to have been taken. */
export interface Client {
  push(records: readonly NewRecord[]): Promise<void>;
  /** The next page; answers how many records it held. */
  pull(limit: number): Promise<number>;
  /** Goes to the beginning, or to where the team stands now. */
  rewind(): void;
  skip(): Promise<void>;
  /** Calls back at every event of the live stream, once the first has come. */
  listen(onNews: () => void): Promise<void>;
  close(): void;
}

export interface NewRecord {
  readonly record: string;
  readonly set: Readonly<Record<string, string>>;
}

interface Started {
  readonly url: string;
  readonly printed: string;
  readonly child: ChildProcess;
  /** Until it answered. */
  readonly ms: number;
}

/** By data folder: a server that is started again gives no second link. */
const owners = new Map<string, Awaited<ReturnType<typeof join>>>();

export async function startOurs(folder: string): Promise<Subject & { readonly coldMs: number }> {
  const { url, printed, child, ms } = await start(['server/serve.js'], {
    PORT: '0',
    DATA_DIR: folder,
    // The counting of requests is on; a bench asks for more than a person does.
    SHOUXIAN_RATE_DEVICE: '10000000',
    SHOUXIAN_RATE_ADDRESS: '10000000',
  });
  const link = readInvitationLink(/http:\S+#\S+/.exec(printed)?.[0] ?? '');
  if (link !== null) owners.set(folder, await join(url, link.secret, 'owner'));
  const joined = owners.get(folder);
  const invite = async () => {
    if (joined === undefined) throw new Error('There was no invitation.');
    const connection = new Connection(url);
    const body = JSON.stringify({ role: 'editor' });
    const path = `/v1/teams/${joined.team.id}/invites`;
    const answer = await connection.send('POST', path, { authorization: `Bearer ${joined.token}` }, body);
    connection.close();
    return readInvitationLink((JSON.parse(answer) as { link: string }).link)?.secret ?? '';
  };
  return {
    name: 'ours',
    coldMs: ms,
    connect: async () => ourClient(url, await join(url, await invite(), 'editor')),
    megabytes: () => residentMegabytes(child),
    stop: () => stop(child),
  };
}

export async function startFloor(file: string): Promise<Subject & { readonly coldMs: number }> {
  const { url, child, ms } = await start(['test/bench/sync/floor-server.ts', file], {});
  return {
    name: 'floor',
    coldMs: ms,
    connect: async () => floorClient(url),
    megabytes: () => residentMegabytes(child),
    stop: () => stop(child),
  };
}

async function join(url: string, secret: string, name: string) {
  const connection = new Connection(url);
  const body = JSON.stringify({ secret, memberName: name, deviceName: 'bench' });
  const joined = joinAnswer.parse(JSON.parse(await connection.send('POST', '/v1/join', {}, body)));
  connection.close();
  return joined;
}

async function ourClient(url: string, joined: Awaited<ReturnType<typeof join>>): Promise<Client> {
  const connection = new Connection(url);
  const path = `/v1/teams/${joined.team.id}`;
  const headers = {
    authorization: `Bearer ${joined.token}`,
    'x-shouxian-client': '0.1.0; protocol=1',
  };
  const epochOf = (cursor: string) => cursor.split('.')[0] ?? '';
  const pullFrom = async (cursor: string, limit: number) =>
    JSON.parse(await connection.send('GET', `${path}/pull?cursor=${cursor}&limit=${limit}`, headers)) as {
      records: unknown[];
      cursor: string;
      head: number;
    };
  let counter = 0;
  let cursor = '';
  const epoch = epochOf((await pullFrom('', 1)).cursor);
  return {
    async push(records) {
      const ops = records.map(({ record, set }) => {
        counter += 1;
        return { opId: `${joined.device}:${counter}`, record, kind: 'filing', base: 0, ageMs: 5, set };
      });
      const body = JSON.stringify({ device: joined.device, epoch, ops });
      const { answers } = JSON.parse(await connection.send('POST', `${path}/push`, headers, body)) as {
        answers: { outcome: string }[];
      };
      if (answers.length !== ops.length || answers.some(({ outcome }) => outcome !== 'applied')) {
        throw new Error('A push was not applied.');
      }
    },
    async pull(limit) {
      const page = await pullFrom(cursor, limit);
      cursor = page.cursor;
      return page.records.length;
    },
    rewind: () => {
      cursor = '';
    },
    async skip() {
      const { cursor: first, head } = await pullFrom('', 1);
      cursor = `${epochOf(first)}.${head}`;
    },
    listen: (onNews) => connection.listen(`${path}/live`, headers, onNews),
    close: () => connection.close(),
  };
}

function floorClient(url: string): Client {
  const connection = new Connection(url);
  let counter = 0;
  let cursor = 0;
  const client: Client = {
    async push(records) {
      const ops = records.map(({ record, set }) => {
        counter += 1;
        return { opId: `bench:${counter}`, record, kind: 'filing', base: 0, ageMs: 5, set };
      });
      const body = JSON.stringify({ device: 'bench', epoch: 'bench', ops });
      const { answers } = JSON.parse(await connection.send('POST', '/push', {}, body)) as {
        answers: unknown[];
      };
      if (answers.length !== ops.length) throw new Error('A push was not taken.');
    },
    async pull(limit) {
      const page = JSON.parse(await connection.send('GET', `/pull?cursor=${cursor}&limit=${limit}`, {})) as {
        records: unknown[];
        cursor: number;
      };
      cursor = page.cursor;
      return page.records.length;
    },
    rewind: () => {
      cursor = 0;
    },
    async skip() {
      for (;;) if ((await client.pull(100_000)) === 0) return;
    },
    listen: (onNews) => connection.listen('/live', {}, onNews),
    close: () => connection.close(),
  };
  return client;
}

async function start(words: readonly string[], environment: Record<string, string>): Promise<Started> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...words], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  for await (const chunk of child.stdout ?? []) {
    printed += String(chunk);
    const url = /^http:\S+$/m.exec(printed)?.[0];
    if (url === undefined) continue;
    const { status } = await fetch(`${url}/health`);
    if (status !== 200) throw new Error(`Not healthy: ${status}`);
    const ms = performance.now() - begun;
    child.stdout?.resume();
    return { url, printed, child, ms };
  }
  throw new Error(`The server ended: ${printed}`);
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function residentMegabytes(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}
