/**
 * The floor of `pnpm bench sync`, as a process of its own: the same HTTP stack and the same database with the same
 * durability, and nothing else. One insert a record, no token, no check, no merge, no history; each request is a commit.
 */
import { serve } from '@hono/node-server';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';

interface Pushed {
  readonly ops: readonly { readonly opId: string; readonly record: string; readonly set: object }[];
}

const [, , file = ':memory:'] = process.argv;
const database = new Database(file);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(
  'CREATE TABLE IF NOT EXISTS record (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, fields TEXT)',
);
const insert = database.prepare('INSERT INTO record (id, fields) VALUES (?, ?)');
const after = database.prepare<[number, number], { seq: number; id: string; fields: string }>(
  'SELECT seq, id, fields FROM record WHERE seq > ? ORDER BY seq LIMIT ?',
);
const insertAll = database.transaction(({ ops }: Pushed) =>
  ops.map(({ opId, record, set }) => ({
    opId,
    seq: insert.run(record, JSON.stringify(set)).lastInsertRowid,
  })),
);

const listeners = new Set<() => void>();
const app = new Hono()
  .get('/health', (c) => c.json({ status: 'ok' }))
  .post('/push', async (c) => {
    const answers = insertAll.immediate(await c.req.json<Pushed>());
    for (const listener of listeners) listener();
    return c.json({ answers: answers.map(({ opId, seq }) => ({ opId, seq: Number(seq) })) });
  })
  .get('/pull', (c) => {
    const rows = after.all(Number(c.req.query('cursor')), Number(c.req.query('limit')));
    const records = rows.map(
      ({ seq, id, fields }) => `{"record":${JSON.stringify(id)},"seq":${seq},"fields":${fields}}`,
    );
    const body = `{"records":[${records.join(',')}],"cursor":${rows.at(-1)?.seq ?? c.req.query('cursor')}}`;
    return c.body(body, 200, { 'content-type': 'application/json' });
  })
  .get('/live', (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({ data: 'ready' });
      listeners.add(() => void stream.writeSSE({ data: 'news' }));
      await new Promise<void>((resolve) => stream.onAbort(resolve));
    }),
  );
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
