/**
 * A real server process under 32 writers, killed without warning at a random moment, and looked at before it is started
 * again: every operation that was acknowledged is there as it was acknowledged, and the database is whole. What was sent
 * and not answered is sent again under its number, as a device does, and counts once.
 * `SHOUXIAN_KILL_ROUNDS` kills more often.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readInvitationLink } from 'shared/sync/invitation-link.ts';
import { joinAnswer, pullAnswer, pushAnswers } from 'shared/sync/protocol.ts';
import { hashSecret, newSecret } from '../../server/auth/secret.ts';
import { inspect } from '../../server/store/sqlite/inspect.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { Connection } from '../bench/sync/connection.ts';
import { makeServerProcess, type ServerProcess } from '../e2e/server-process.ts';

const ROUNDS = Number(process.env['SHOUXIAN_KILL_ROUNDS'] ?? 10);
const WRITERS = 32;
/** A new database now and then: looking at all of it takes longer the more there is. */
const ROUNDS_A_DATABASE = 20;

interface Writer {
  readonly device: string;
  readonly token: string;
  readonly team: string;
  counter: number;
  /** Sent, and perhaps stored, but not answered. */
  unanswered: object[];
  readonly acknowledged: Map<number, number>;
}

test(
  `no acknowledged operation is lost in ${ROUNDS} kills`,
  { timeout: 60_000 + ROUNDS * 30_000 },
  async () => {
    const tally = { acknowledged: 0, repeated: 0 };
    for (let done = 0; done < ROUNDS; done += ROUNDS_A_DATABASE) {
      const server = await makeServerProcess();
      try {
        const rounds = Math.min(ROUNDS_A_DATABASE, ROUNDS - done);
        await killRounds(server, rounds, tally);
        process.stdout.write(
          `${done + rounds} kills, ${tally.acknowledged} operations acknowledged, 0 lost\n`,
        );
      } finally {
        await server.remove();
      }
    }
    console.log(
      `${ROUNDS} kills under ${WRITERS} writers: ${tally.acknowledged} operations acknowledged, 0 lost; ` +
        `${tally.repeated} were stored but not answered when the process died, and counted once when sent again`,
    );
    expect(tally.acknowledged).toBeGreaterThan(ROUNDS);
  },
);

test('asked to stop, it finishes what it has begun and ends by itself', { timeout: 60_000 }, async () => {
  const server = await makeServerProcess();
  try {
    const owner = readInvitationLink(await server.start());
    if (!owner) throw new Error('No invitation was printed.');
    const writers = await letIn(server, owner.secret);
    const epoch = await epochOf(server.url, writers);
    const stop = new AbortController();
    const tally = { repeated: 0 };
    const writing = writers.map((writer) => write(server.url, writer, epoch, stop.signal, tally));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await server.terminate()).toBe(0);
    stop.abort();
    await Promise.all(writing);
    expectAllThere(join(server.dataFolder, 'shouxian.db'), writers);
    expect(writers.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0)).toBeGreaterThan(0);
    // Nothing waits in a journal: the file alone is the whole database.
    expect(existsSync(join(server.dataFolder, 'shouxian.db-wal'))).toBe(false);
  } finally {
    await server.remove();
  }
});

async function killRounds(
  server: ServerProcess,
  rounds: number,
  tally: { acknowledged: number; repeated: number },
): Promise<void> {
  const owner = readInvitationLink(await server.start());
  if (!owner) throw new Error('No invitation was printed.');
  const writers = await letIn(server, owner.secret);
  const file = join(server.dataFolder, 'shouxian.db');
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await server.start();
    const epoch = await epochOf(server.url, writers);
    const stop = new AbortController();
    const writing = writers.map((writer) => write(server.url, writer, epoch, stop.signal, tally));
    // At a random moment: it may come before the first commit and in the middle of any.
    const pause = 50 + Math.random() * 700;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await server.stop();
    stop.abort();
    await Promise.all(writing);
    expectAllThere(file, writers);
  }
  tally.acknowledged += writers.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
}

function expectAllThere(file: string, writers: readonly Writer[]): void {
  const database = new Database(file);
  expect(inspect(database)).toEqual([]);
  const stored = database
    .prepare('SELECT op.seq FROM op JOIN device ON device.pk = op.device WHERE device.id = ? AND counter = ?')
    .pluck();
  const lost = writers.flatMap(({ device, acknowledged }) =>
    [...acknowledged].filter(([counter, seq]) => stored.get(device, counter) !== seq),
  );
  expect(lost).toEqual([]);
  database.close();
}

/** Pushes one operation after the other until the connection breaks. */
async function write(
  url: string,
  writer: Writer,
  epoch: string,
  signal: AbortSignal,
  tally: { repeated: number },
): Promise<void> {
  const connection = new Connection(url);
  const headers = { authorization: `Bearer ${writer.token}` };
  try {
    while (!signal.aborted) {
      if (writer.unanswered.length === 0) {
        writer.counter += 1;
        const { device, counter } = writer;
        const set = { title: `${counter}`, note: '示例'.repeat(50) };
        writer.unanswered = [
          {
            opId: `${device}:${counter}`,
            record: `${device}-${counter % 7}`,
            kind: 'note',
            base: 0,
            ageMs: 0,
            set,
          },
        ];
      }
      const body = JSON.stringify({ device: writer.device, epoch, ops: writer.unanswered });
      const text = await connection.send('POST', `/v1/teams/${writer.team}/push`, headers, body);
      const [answer] = pushAnswers.parse(JSON.parse(text)).answers;
      if (!answer || answer.outcome === 'rejected') throw new Error(`Refused: ${text}`);
      if (answer.duplicate) tally.repeated += 1;
      writer.acknowledged.set(writer.counter, answer.seq);
      writer.unanswered = [];
    }
  } catch (error) {
    // The process was killed; anything but a broken connection is a failure.
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || !/^(?:ECONNRESET|ECONNREFUSED|EPIPE)$/.test(code)) throw error;
  } finally {
    connection.close();
  }
}

/** Every writer is a device of its own. */
async function letIn(server: ServerProcess, ownerSecret: string): Promise<readonly Writer[]> {
  const store = openSqliteStore(join(server.dataFolder, 'shouxian.db'), Date.now());
  const [team] = await store.teams();
  const secrets = [ownerSecret];
  while (secrets.length < WRITERS) {
    const secret = newSecret();
    const createdAt = Date.now();
    await store.createInvite({
      team: team?.id ?? '',
      secretHash: hashSecret(secret),
      role: 'editor',
      createdBy: null,
      createdAt,
      expiresAt: createdAt + 3_600_000,
    });
    secrets.push(secret);
  }
  store.close();
  const connection = new Connection(server.url);
  const writers: Writer[] = [];
  for (const secret of secrets) {
    const body = JSON.stringify({ secret, memberName: '甲', deviceName: '测试设备' });
    const joined = joinAnswer.parse(JSON.parse(await connection.send('POST', '/v1/join', {}, body)));
    writers.push({
      device: joined.device,
      token: joined.token,
      team: joined.team.id,
      counter: 0,
      unanswered: [],
      acknowledged: new Map(),
    });
  }
  connection.close();
  return writers;
}

async function epochOf(url: string, [writer]: readonly Writer[]): Promise<string> {
  const connection = new Connection(url);
  const headers = { authorization: `Bearer ${writer?.token}` };
  const text = await connection.send('GET', `/v1/teams/${writer?.team}/pull?limit=1`, headers);
  connection.close();
  return pullAnswer.parse(JSON.parse(text)).cursor.split('.')[0] ?? '';
}
