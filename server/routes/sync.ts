/** Push, pull, history, export: what devices and the server tell each other. */
import { Hono } from 'hono';
import { admitOperation } from 'shared/sync/admit-operation.ts';
import { readCursor, writeCursor } from 'shared/sync/cursor.ts';
import { pushRequest } from 'shared/sync/protocol.ts';
import { historyQuery, pullQuery } from 'shared/sync/queries.ts';
import { requireDevice } from '../auth/require-device.ts';
import { requireWritableClient } from '../http/client-version.ts';
import type { Environment, Parts } from '../http/environment.ts';
import { ProblemError } from '../http/problem.ts';
import { validate } from '../http/validate.ts';
import type { EpochChanged, Page, Resync, Revoked } from '../store/store.ts';

/** Characters of JSON in one page: two pages fit any answer that a device reads at once. */
const PAGE_CHARACTERS = 1_000_000;

export function syncRoutes(parts: Parts) {
  const { store, pokes, now, limits, protocols } = parts;
  return new Hono<Environment>()
    .use('/v1/teams/:team/*', requireDevice(parts))
    .post(
      '/v1/teams/:team/push',
      requireWritableClient(protocols),
      validate('json', pushRequest),
      async (c) => {
        const { device, team } = c.get('identity');
        const { epoch, ops } = c.req.valid('json');
        if (ops.length > limits.ops) {
          throw new ProblemError('tooLarge', `More than ${limits.ops} operations.`, { limits });
        }
        const admissions = ops.map((each) => admitOperation(each, device));
        const pushed = await store.push({ team, device, epoch, admissions, now: now() });
        if (pushed.status !== 'pushed') throw standing(pushed, now());
        if (pushed.moved) pokes.poke(team, pushed.seq);
        return c.json({ answers: pushed.answers, cursor: writeCursor(pushed) });
      },
    )
    .get('/v1/teams/:team/pull', validate('query', pullQuery), async (c) => {
      const { device, team } = c.get('identity');
      const { cursor: text, limit } = c.req.valid('query');
      const cursor = text === '' ? null : readCursor(text);
      if (text !== '' && cursor === null) throw new ProblemError('badRequest', 'The cursor is not ours.');
      const page = await store.pull({ team, device, cursor, limit, characters: PAGE_CHARACTERS });
      if (page.status !== 'page') throw standing(page, now());
      return c.body(pageJson(page), 200, { 'content-type': 'application/json' });
    })
    .get('/v1/teams/:team/history', validate('query', historyQuery), async (c) => {
      const { record, before, limit } = c.req.valid('query');
      const entries = await store.history(c.get('identity').team, record, before ?? null, limit);
      return c.json({ entries });
    })
    .get('/v1/teams/:team/export', async (c) => c.json(await store.everything(c.get('identity').team)));
}

/** The records are text already; only the rest is written anew. */
function pageJson(page: Page): string {
  const { records, conflicts, more, head } = page;
  const rest = JSON.stringify({ conflicts, more, head, cursor: writeCursor(page) });
  return `{"records":[${records.join(',')}],${rest.slice(1)}`;
}

function standing(answer: EpochChanged | Revoked | Resync, now: number): ProblemError {
  switch (answer.status) {
    case 'revoked':
      return new ProblemError('revoked', 'This device was removed from the team.');
    case 'resync':
      return new ProblemError('resync', 'Old deletions are told no more. Pull everything anew.');
    case 'epochChanged':
      return new ProblemError('epochChanged', 'The server was restored. Pull everything, then push.', {
        since: answer.since,
        epoch: answer.epoch,
        now,
      });
  }
}
