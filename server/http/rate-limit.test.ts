import { expect, test } from 'vitest';
import { problem } from 'shared/sync/protocol.ts';
import { strangerToken, testTeam } from '../test-team.ts';
import { rateLimit } from './rate-limit.ts';

const MANY = 1e9;

test('a bucket is empty after its minute’s worth, says when to come back, and fills again', () => {
  let now = 0;
  const limit = rateLimit(60, () => now);
  for (let count = 0; count < 60; count += 1) limit.take('a');
  expect(() => limit.take('a')).toThrow('Too many');
  expect(() => limit.take('b')).not.toThrow();
  now = 999;
  expect(() => limit.take('a')).toThrow('Too many');
  now = 1_000;
  expect(() => limit.take('a')).not.toThrow();
  now = 10_000_000;
  for (let count = 0; count < 60; count += 1) limit.take('a');
  expect(() => limit.take('a')).toThrow('Too many');
});

test('a device that asks too often is told when to come back, and the others go on', async () => {
  const { ask, clock, join, path } = await testTeam(':memory:', {
    perDevice: 3,
    perAddress: MANY,
    guesses: MANY,
  });
  const [one, two] = [await join('editor'), await join('editor')];
  for (let count = 0; count < 3; count += 1) expect((await ask('GET', path('pull'), one)).status).toBe(200);
  const refused = await ask('GET', path('pull'), one);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('20');
  expect(problem.parse(await refused.json())).toMatchObject({ code: 'tooMany', retryAfterMs: 20_000 });
  expect((await ask('GET', path('pull'), two)).status).toBe(200);
  clock.now += 20_000;
  expect((await ask('GET', path('pull'), one)).status).toBe(200);
});

test('who guesses tokens or invitations is told to wait; who has one is neither counted nor kept waiting', async () => {
  const { ask, clock, invite, join, path } = await testTeam(':memory:', {
    perDevice: MANY,
    perAddress: MANY,
    guesses: 2,
  });
  const person = await join('editor');
  const guess = { ...person, token: strangerToken() };
  for (let count = 0; count < 5; count += 1)
    expect((await ask('GET', path('pull'), person)).status).toBe(200);
  expect((await ask('GET', path('pull'), guess)).status).toBe(401);
  const invitation = { secret: 'x'.repeat(43), memberName: '乙', deviceName: '设备' };
  expect((await ask('POST', '/v1/join', null, invitation)).status).toBe(404);
  expect((await ask('GET', path('pull'), guess)).status).toBe(429);
  // From the same address: any page in this person's browser can ask the server without a token.
  expect((await ask('GET', path('pull'), person)).status).toBe(200);
  expect(
    (await ask('POST', '/v1/join', null, { ...invitation, secret: await invite('editor') })).status,
  ).toBe(200);
  clock.now += 60_000;
  expect((await ask('GET', path('pull'), guess)).status).toBe(401);
});

test('an address that asks too often is shut out before anything is looked up', async () => {
  const { ask } = await testTeam(':memory:', { perDevice: MANY, perAddress: 2, guesses: MANY });
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await ask('GET', '/v1/meta', null)).status);
  expect(statuses).toEqual([200, 200, 429]);
});
