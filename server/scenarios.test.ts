/**
 * Every route with every kind of token: which status, what must stand in the answer and, more important, what must not.
 * A route that is not in the table fails the last test. Every answer is held against the description of the API as well.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from './openapi/describe-api.ts';
import { edit, START, strangerToken, testTeam, type Person } from './test-team.ts';

const KINDS = [
  'owner',
  'editor',
  'viewer',
  'other team',
  'removed device',
  'removed member',
  'wrong secret',
  'stranger',
  'nonsense',
  'none',
] as const;
type Kind = (typeof KINDS)[number];

/** What only members may see, and what only the other team may. */
const SECRET = '只有本团队知道';
const THEIRS = '另一团队的内容';

type Team = Awaited<ReturnType<typeof testTeam>>;
let world: {
  readonly team: Team;
  readonly persons: Readonly<Record<Exclude<Kind, 'none'>, Person>>;
  readonly spare: Person;
  readonly otherTeam: string;
};

beforeAll(async () => {
  const team = await testTeam();
  const [owner, editor, viewer] = [
    await team.join('owner'),
    await team.join('editor'),
    await team.join('viewer'),
  ];
  const [removedDevice, removedMember] = [await team.join('editor'), await team.join('editor')];
  const spare = await team.join('editor');
  await team.push(owner, [edit(owner, 1, { set: { title: SECRET } })]);
  await team.store.revokeDevice(team.team, removedDevice.device, START);
  await team.store.revokeMember(team.team, removedMember.member, START);
  const other = await team.otherTeam(THEIRS);
  const secretOf = (person: Person) => person.token.split('.')[1];
  world = {
    team,
    spare,
    otherTeam: other.team,
    persons: {
      owner,
      editor,
      viewer,
      'other team': other.owner,
      'removed device': removedDevice,
      'removed member': removedMember,
      'wrong secret': { ...owner, token: `${owner.device}.${secretOf(editor)}` },
      stranger: { ...owner, token: strangerToken() },
      nonsense: { ...owner, token: 'nonsense' },
    },
  };
});

interface Scenario {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** After the team's address, or from the root when it begins with a slash. */
  readonly path: string | (() => string);
  readonly body?: (person: Person | null) => unknown;
  /** By kind; a kind that is not named has the status of its row below. */
  readonly statuses: Partial<Record<Kind, number>>;
  readonly contains?: string;
}

/** What a member's route answers to everybody else. */
const OUTSIDERS: Readonly<Record<string, number>> = {
  'other team': 404,
  'removed device': 403,
  'removed member': 403,
  'wrong secret': 401,
  stranger: 401,
  nonsense: 401,
  none: 401,
};
const MEMBERS = { owner: 200, editor: 200, viewer: 200 };
const OWNERS = { owner: 200, editor: 403, viewer: 403 };

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'push',
    method: 'POST',
    path: 'push',
    body: (person) => ({ device: person?.device ?? 'd', epoch: 'another', ops: [null] }),
    statuses: { owner: 409, editor: 409, viewer: 409 },
  },
  { name: 'pull', method: 'GET', path: 'pull', statuses: MEMBERS, contains: SECRET },
  { name: 'history', method: 'GET', path: 'history?record=n1', statuses: MEMBERS, contains: SECRET },
  { name: 'export', method: 'GET', path: 'export', statuses: MEMBERS, contains: SECRET },
  { name: 'members', method: 'GET', path: 'members', statuses: MEMBERS, contains: '"devices"' },
  { name: 'invites', method: 'GET', path: 'invites', statuses: OWNERS, contains: '"invitations"' },
  {
    name: 'invite',
    method: 'POST',
    path: 'invites',
    body: () => ({ role: 'viewer' }),
    statuses: OWNERS,
    contains: '/join#',
  },
  {
    name: 'take an invitation back',
    method: 'DELETE',
    path: 'invites/nothing',
    statuses: { owner: 404, editor: 403, viewer: 403 },
  },
  {
    name: 'remove a device',
    method: 'DELETE',
    path: () => `devices/${world.spare.device}`,
    statuses: { owner: 204, editor: 403, viewer: 403 },
  },
  {
    name: 'remove the device of another team',
    method: 'DELETE',
    path: () => `devices/${world.persons['other team'].device}`,
    statuses: { owner: 404, editor: 403, viewer: 403 },
  },
  {
    name: 'remove a member',
    method: 'DELETE',
    path: () => `members/${world.spare.member}`,
    statuses: { owner: 204, editor: 403, viewer: 403 },
  },
  {
    name: 'remove the member of another team',
    method: 'DELETE',
    path: () => `members/${world.persons['other team'].member}`,
    statuses: { owner: 404, editor: 403, viewer: 403 },
  },
];

/** Routes that ask for no token: the same for everybody. */
const OPEN: readonly (readonly [string, 'GET' | 'POST', number])[] = [
  ['/health', 'GET', 200],
  ['/v1/meta', 'GET', 200],
  ['/v1/openapi.json', 'GET', 200],
  ['/join', 'GET', 200],
  ['/v1/join', 'POST', 404],
  ['/v1/nothing', 'GET', 404],
];

describe.each(SCENARIOS)('$name', ({ method, path, body, statuses, contains }) => {
  // Owners last: what they remove is gone for the others.
  test.each(KINDS.toReversed())('%s', async (kind) => {
    const person = kind === 'none' ? null : world.persons[kind];
    const rest = typeof path === 'string' ? path : path();
    const answer = await world.team.ask(method, world.team.path(rest), person, body?.(person));
    expect(answer.status).toBe(statuses[kind] ?? OUTSIDERS[kind]);
    const text = await answer.text();
    if (answer.status === 200 && contains !== undefined) expect(text).toContain(contains);
    if (answer.status >= 400) expect(text).not.toContain(SECRET);
    expect(text).not.toContain(THEIRS);
    expect(text).not.toContain(world.otherTeam);
    if (method !== 'DELETE') expect(text).not.toContain(world.persons['other team'].device);
  });
});

describe('the live stream', () => {
  test.each(KINDS)('%s', async (kind) => {
    const person = kind === 'none' ? null : world.persons[kind];
    const answer = await world.team.ask('GET', world.team.path('live'), person);
    const statuses: Readonly<Record<string, number>> = { ...OUTSIDERS, ...MEMBERS };
    expect(answer.status).toBe(statuses[kind]);
    await answer.body?.cancel();
  });
});

describe.each(OPEN)('%s', (path, method, status) => {
  test.each(KINDS)('%s', async (kind) => {
    const person = kind === 'none' ? null : world.persons[kind];
    const body =
      method === 'POST' ? { secret: 'x'.repeat(43), memberName: '甲', deviceName: '设备' } : undefined;
    const answer = await world.team.ask(method, path, person, body);
    expect(answer.status).toBe(status);
    const text = await answer.text();
    for (const hidden of [SECRET, THEIRS, world.team.team, world.otherTeam])
      expect(text).not.toContain(hidden);
  });
});

test('an invitation that has expired, was used, was taken back', async () => {
  const { ask, clock, invite, store, team } = world.team;
  const names = { memberName: '乙', deviceName: '设备' };
  const join = async (secret: string) => (await ask('POST', '/v1/join', null, { secret, ...names })).status;
  const [late, used, back] = [
    await invite('editor', START + 1),
    await invite('editor'),
    await invite('owner'),
  ];
  clock.now = START + 2;
  await store.revokeOwnerInvites(team, clock.now);
  expect([await join(used), await join(used), await join(late), await join(back)]).toEqual([
    200, 410, 410, 410,
  ]);
});

test('every route of the app stands in the description and in this table', () => {
  const described = new Set(ROUTES.map(({ method, path }) => `${method} ${path}`));
  const routed = world.team.app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect([...new Set(routed)].sort()).toEqual([...described].sort());
  const told = [
    ...SCENARIOS.map(({ method, path }) => {
      const rest = (typeof path === 'string' ? path : path()).replace(/\?.*/, '');
      return `${method.toLowerCase()} /v1/teams/{team}/${rest.replace(/^(devices|members|invites)\/.*/, '$1/')}`;
    }),
    ...OPEN.map(([path, method]) => `${method.toLowerCase()} ${path}`),
    'get /v1/teams/{team}/live',
  ];
  expect(
    [...described].filter(
      (route) => !told.includes(route.replace(/(devices|members|invites)\/\{\w+\}$/, '$1/')),
    ),
  ).toEqual([]);
});
