import { afterEach, expect, test } from 'vitest';
import { serve, type ServerType } from '@hono/node-server';
import { poke } from 'shared/sync/protocol.ts';
import { edit, testTeam, type Person } from '../test-team.ts';

type TestTeam = Awaited<ReturnType<typeof testTeam>>;
let server: ServerType | undefined;
afterEach(() => void server?.close());

/** Opens the stream over a real connection; `next` answers the following event, null when the stream has ended. */
async function listen({ app, path }: TestTeam, person: Person) {
  const port = await new Promise<number>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (address) => resolve(address.port));
  });
  const answer = await fetch(`http://127.0.0.1:${port}${path('live')}`, {
    headers: { authorization: `Bearer ${person.token}` },
  });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async (): Promise<unknown> => {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return null;
    const data = /^data: ?(.*)$/m.exec(value ?? '')?.[1];
    return data === undefined ? next() : JSON.parse(data);
  };
  return { answer, next };
}

test('a stream says at once where the team stands, and pokes when it moves', async () => {
  const team = await testTeam();
  const person = await team.join('editor');
  await team.push(person, [edit(person, 1)]);
  const { answer, next } = await listen(team, person);
  expect(answer.headers.get('content-type')).toMatch('text/event-stream');
  expect(answer.headers.get('cache-control')).toContain('no-transform');
  expect(poke.parse(await next())).toEqual({ seq: 1 });
  await team.push(person, [edit(person, 2), edit(person, 3)]);
  expect(await next()).toEqual({ seq: 3 });
});

test('the stream of a removed device ends at once', async () => {
  const team = await testTeam();
  const [owner, person] = [await team.join('owner'), await team.join('editor')];
  const { next } = await listen(team, person);
  expect(await next()).toEqual({ seq: 0 });
  await team.ask('DELETE', team.path(`members/${person.member}`), owner);
  expect(await next()).toBeNull();
});

test('stopping ends every stream and lets no new one begin', async () => {
  const team = await testTeam();
  const person = await team.join('editor');
  const { next } = await listen(team, person);
  await next();
  team.pokes.close();
  expect(await next()).toBeNull();
  expect(await (await listen(team, person)).next()).toBeNull();
});
