import { expect, test } from 'vitest';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import {
  inviteAnswer,
  membersAnswer,
  metaAnswer,
  problem,
  pullAnswer,
  pushAnswers,
  type Problem,
} from 'shared/sync/protocol.ts';
import { readInvitationLink } from 'shared/sync/invitation-link.ts';
import { LIMITS } from './http/limits.ts';
import { ADDRESS, edit, START, strangerToken, testTeam } from './test-team.ts';

async function expectProblem(answer: Response, status: number, code: Problem['code']): Promise<Problem> {
  const body = problem.parse(await answer.json());
  expect({ status: answer.status, code: body.code }).toEqual({ status, code });
  return body;
}

test('who asks without a token learns that this is a server of ours, and nothing else', async () => {
  const { ask, path } = await testTeam();
  const meta = metaAnswer.parse(await (await ask('GET', '/v1/meta', null)).json());
  expect(meta.limits).toEqual(LIMITS);
  expect((await ask('GET', '/health', null)).status).toBe(200);
  await expectProblem(await ask('GET', '/v1/nothing', null), 404, 'notFound');
  await expectProblem(await ask('GET', path('pull'), null), 401, 'unauthorized');
});

test('a wrong token is answered in the same words, whatever is wrong with it', async () => {
  const { ask, join, path } = await testTeam();
  const person = await join('editor');
  const half = `${person.device}.${strangerToken().split('.')[1]}`;
  const answers = [strangerToken(), half, 'nonsense', ''].map(async (token) =>
    (await ask('GET', path('pull'), { ...person, token })).text(),
  );
  expect(new Set(await Promise.all(answers)).size).toBe(1);
  expect((await ask('GET', path('pull'), person)).status).toBe(200);
});

test('a token opens its own team only', async () => {
  const { ask, join } = await testTeam();
  const person = await join('owner');
  await expectProblem(await ask('GET', '/v1/teams/another/pull', person), 404, 'notFound');
});

test('what one device pushes the other pulls, and a repeated push changes nothing', async () => {
  const { ask, join, path, push } = await testTeam();
  const [one, two] = [await join('owner'), await join('editor')];
  const first = pushAnswers.parse(await (await push(one, [edit(one, 1)])).json());
  expect(first.answers).toMatchObject([{ outcome: 'applied', seq: 1 }]);
  const again = pushAnswers.parse(await (await push(one, [edit(one, 1)])).json());
  expect(again.answers).toEqual([{ ...first.answers[0], duplicate: true }]);
  const page = pullAnswer.parse(await (await ask('GET', path('pull'), two)).json());
  expect(page).toMatchObject({ records: [{ record: 'n1', seq: 1, fields: { title: '一' } }], more: false });
});

test('both people learn of edits that met', async () => {
  const { ask, clock, join, path, push } = await testTeam();
  const [one, two] = [await join('owner'), await join('editor')];
  await push(one, [edit(one, 1)]);
  clock.now += 1_000;
  const { answers } = pushAnswers.parse(
    await (await push(two, [edit(two, 1, { set: { title: '二' } })])).json(),
  );
  expect(answers).toMatchObject([
    { outcome: 'merged', conflicts: [{ kept: '二', lost: '一', lostBy: one.member }] },
  ]);
  const page = pullAnswer.parse(await (await ask('GET', path('pull?cursor='), one)).json());
  expect(page.conflicts).toMatchObject([{ record: 'n1', conflicts: [{ keptBy: two.member }] }]);
});

test('one bad operation is refused alone', async () => {
  const { join, push, store, team } = await testTeam();
  const person = await join('editor');
  const ops = [
    null,
    edit(person, 1, { kind: 'entity', set: { 'legalRep.idNo': '虚构号码' } }),
    edit(person, 2, { opId: 'somebody-else:1' }),
    edit(person, 3, { base: -1 }),
    edit(person, 4, { ageMs: 12.5 }),
  ];
  const { answers } = pushAnswers.parse(await (await push(person, ops)).json());
  expect(answers.map((one) => ('code' in one ? one.code : one.outcome))).toEqual([
    'malformed',
    'sensitive',
    'foreignDevice',
    'malformed',
    'applied',
  ]);
  expect(JSON.stringify(await store.everything(team))).not.toContain('虚构号码');
});

test('a viewer reads and does not write', async () => {
  const { ask, join, path, push } = await testTeam();
  const viewer = await join('viewer');
  const { answers } = pushAnswers.parse(await (await push(viewer, [edit(viewer, 1)])).json());
  expect(answers).toMatchObject([{ outcome: 'rejected', code: 'forbidden' }]);
  expect((await ask('GET', path('pull'), viewer)).status).toBe(200);
  await expectProblem(await ask('POST', path('invites'), viewer, { role: 'editor' }), 403, 'forbidden');
});

test('too much at once is 413, and says how much is not', async () => {
  const { join, push } = await testTeam();
  const person = await join('editor');
  const many = Array.from({ length: LIMITS.ops + 1 }, (_, index) => edit(person, index + 1));
  expect((await expectProblem(await push(person, many), 413, 'tooLarge')).limits).toEqual(LIMITS);
  const large = [edit(person, 1, { set: { title: '字'.repeat(400_000) } })];
  expect((await expectProblem(await push(person, large), 413, 'tooLarge')).limits).toEqual(LIMITS);
});

test('what is not JSON, or not the protocol, is answered without quoting it', async () => {
  const { ask, join, lines, path } = await testTeam();
  const person = await join('editor');
  for (const body of ['{"secret-text', '{"device":"secret-text"}', '"secret-text"', '['.repeat(90_000)]) {
    const answer = await ask('POST', path('push'), person, body);
    expect(await answer.clone().text()).not.toContain('secret-text');
    await expectProblem(answer, 400, 'badRequest');
  }
  await expectProblem(await ask('GET', path('pull?cursor=nonsense'), person), 400, 'badRequest');
  expect(lines.join()).not.toContain('secret-text');
});

test('values nested without end are refused, not a crash', async () => {
  const { join, path, ask, epochOf } = await testTeam();
  const person = await join('editor');
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const { set: _, ...rest } = edit(person, 1);
  const op = JSON.stringify(rest).replace(/}$/, `,"set":{"title":${deep}}}`);
  const body = `{"device":"${person.device}","epoch":"${await epochOf(person)}","ops":[${op}]}`;
  const answer = await ask('POST', path('push'), person, body);
  expect(pushAnswers.parse(await answer.json()).answers).toMatchObject([{ code: 'malformed' }]);
});

test('half a character in the name of a record is refused alone, and not stored as another name', async () => {
  const { join, push, store, team } = await testTeam();
  const person = await join('editor');
  const half = 'n1\ud800';
  const ops = [
    edit(person, 1, { record: half }),
    edit(person, 2, { kind: half }),
    edit(person, 3, { set: { title: half } }),
  ];
  for (const duplicate of [undefined, true]) {
    const { answers } = pushAnswers.parse(await (await push(person, ops)).json());
    expect(answers).toMatchObject([{ code: 'malformed' }, { code: 'malformed' }, { seq: 1 }]);
    expect(answers[2]).toMatchObject(duplicate ? { duplicate } : {});
  }
  // In a value it is nobody's name, and comes back as it was typed.
  expect((await store.everything(team))?.records).toMatchObject([{ record: 'n1', fields: { title: half } }]);
});

test('another protocol may read and not write', async () => {
  const { ask, join, path, push } = await testTeam();
  const person = await join('editor');
  const newer = { 'x-shouxian-client': '9.0.0; protocol=99' };
  await expectProblem(await push(person, [edit(person, 1)], newer), 426, 'upgradeRequired');
  expect((await ask('GET', path('pull'), person, undefined, newer)).status).toBe(200);
});

test('a push in the numbers of another epoch is sent to pull first', async () => {
  const { ask, join, path } = await testTeam();
  const person = await join('editor');
  const body = { device: person.device, epoch: 'another', ops: [edit(person, 1)] };
  const said = await expectProblem(await ask('POST', path('push'), person, body), 409, 'epochChanged');
  expect(said).toMatchObject({ since: 0, now: START });
  await expectProblem(await ask('GET', path('pull?cursor=another.3'), person), 409, 'epochChanged');
});

test('a push whose author had seen more than there is, is sent to pull first', async () => {
  const { join, push, store, team } = await testTeam();
  const person = await join('editor');
  await push(person, [edit(person, 1)]);
  const before = await store.everything(team);
  const ahead = await push(person, [edit(person, 2, { base: 1 }), edit(person, 3, { base: 5 })]);
  const said = await expectProblem(ahead, 409, 'epochChanged');
  expect(said).toMatchObject({ since: 1 });
  expect(await store.everything(team)).toEqual(before);
});

test('an invitation works once, until it expires, and can be taken back', async () => {
  const { ask, clock, invite, join, path } = await testTeam();
  const names = { memberName: '乙', deviceName: '测试设备' };
  const used = await invite('editor');
  expect((await ask('POST', '/v1/join', null, { secret: used, ...names })).status).toBe(200);
  await expectProblem(await ask('POST', '/v1/join', null, { secret: used, ...names }), 410, 'inviteUsed');
  await expectProblem(
    await ask('POST', '/v1/join', null, { secret: 'x'.repeat(43), ...names }),
    404,
    'inviteUnknown',
  );

  const owner = await join('owner');
  const made = inviteAnswer.parse(
    await (await ask('POST', path('invites'), owner, { role: 'viewer', hours: 1 })).json(),
  );
  const link = readInvitationLink(made.link);
  expect(link?.server).toBe(ADDRESS);
  const { invitations } = (await (await ask('GET', path('invites'), owner)).json()) as {
    invitations: { id: string; state: string }[];
  };
  const open = invitations.filter((one) => one.state === 'open');
  expect(open).toHaveLength(1);
  expect((await ask('DELETE', path(`invites/${open[0]?.id}`), owner)).status).toBe(204);
  const secret = link?.secret;
  await expectProblem(await ask('POST', '/v1/join', null, { secret, ...names }), 410, 'inviteExpired');

  const late = await invite('editor');
  clock.now += 3_600_000;
  await expectProblem(await ask('POST', '/v1/join', null, { secret: late, ...names }), 410, 'inviteExpired');
});

test('a removed device gets nothing from the next request on, and its member may go on with another', async () => {
  const { ask, join, path, push } = await testTeam();
  const [owner, person] = [await join('owner'), await join('editor')];
  expect((await ask('DELETE', path(`devices/${person.device}`), person)).status).toBe(403);
  expect((await ask('DELETE', path(`devices/${person.device}`), owner)).status).toBe(204);
  await expectProblem(await ask('GET', path('pull'), person), 403, 'revoked');
  const { members, devices } = membersAnswer.parse(await (await ask('GET', path('members'), owner)).json());
  expect(devices.find((one) => one.id === person.device)).toMatchObject({ revoked: true, client: '0.0.0' });
  expect(members.find((one) => one.id === person.member)).toMatchObject({ revoked: false });
  expect((await push(owner, [edit(owner, 1)])).status).toBe(200);
});

test('a removed member loses every device; the last owner cannot be removed', async () => {
  const { ask, join, path } = await testTeam();
  const [owner, person] = [await join('owner'), await join('editor')];
  expect((await ask('DELETE', path(`members/${person.member}`), owner)).status).toBe(204);
  await expectProblem(await ask('GET', path('members'), person), 403, 'revoked');
  await expectProblem(await ask('DELETE', path(`members/${owner.member}`), owner), 403, 'forbidden');
});

test('history and export hold what was overwritten', async () => {
  const { ask, join, path, push } = await testTeam();
  const person = await join('editor');
  await push(person, [edit(person, 1), edit(person, 2, { set: { title: '二' } })]);
  const answer = await (await ask('GET', path('history?record=n1'), person)).json();
  expect(answer).toMatchObject({
    entries: [{ set: { title: '二' }, previous: { title: '一' } }, { set: { title: '一' } }],
  });
  const whole = await (await ask('GET', path('export'), person)).json();
  expect(whole).toMatchObject({ records: [{ fields: { title: '二' } }], history: [{}, {}] });
});

test.each([
  [`chrome-extension://${EXTENSION_ID}`, true],
  ['moz-extension://6a3a9d0c-1111-4222-8333-444455556666', true],
  ['chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh', false],
  ['https://portal.example', false],
])('the origin %s may read answers: %s', async (origin, allowed) => {
  const { app } = await testTeam();
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization',
  };
  const answer = await app.request('/v1/meta', { method: 'OPTIONS', headers });
  expect(answer.headers.get('access-control-allow-origin')).toBe(allowed ? origin : null);
});

test('no token, secret or name stands in the log', async () => {
  const { ask, invite, join, lines, path, push, store } = await testTeam();
  const person = await join('editor');
  const secret = await invite('editor');
  await ask('POST', '/v1/join', null, { secret, memberName: '示例姓名', deviceName: '测试设备' });
  await push(person, [edit(person, 1, { set: { title: '示例内容' } })]);
  store.members = () => Promise.reject(new Error('The store said:\n  示例报错'));
  expect((await ask('GET', path('members'), person)).status).toBe(500);
  const log = lines.join('');
  expect(log).toContain('protocol.test.ts');
  expect(lines.length).toBeGreaterThan(2);
  for (const hidden of [
    secret,
    person.token,
    person.token.split('.')[1] ?? '',
    '示例姓名',
    '示例内容',
    '示例报错',
  ]) {
    expect(log).not.toContain(hidden);
  }
});

test('the page behind an invitation says what to do and runs nothing', async () => {
  const { app } = await testTeam();
  const answer = await app.request('/join');
  const page = await answer.text();
  expect(page).toMatch(/复制地址栏里的.*Copy the whole address/s);
  expect(page).not.toContain('<script');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});
