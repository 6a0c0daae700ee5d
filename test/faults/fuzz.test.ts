/**
 * Requests that nobody should send, to every route: malformed, oversized, nested without end, of wrong types, with another
 * team's ids, with any token or none. Never a 5xx, nothing stored, nobody else's data in the answer, and every answer one
 * that the API describes. `SHOUXIAN_FUZZ_REQUESTS` sends more, `SHOUXIAN_FUZZ_SEED` the same again.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUTES } from '../../server/openapi/describe-api.ts';
import { edit, strangerToken, testTeam, type Person } from '../../server/test-team.ts';

const REQUESTS = Number(process.env['SHOUXIAN_FUZZ_REQUESTS'] ?? 20_000);
const SEED = process.env['SHOUXIAN_FUZZ_SEED'];
const THEIRS = '另一团队的内容';
/** The store is compared as a whole this often, and at the end. */
const LOOK_EVERY = 1_000;

const nonsense: fc.Arbitrary<unknown> = fc.oneof(
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.constantFrom<unknown>(null, true, -1, 1e308, '', '字'.repeat(300), [], {}, [[]], { a: null }),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(1_000, 40_000).map((levels) => nest(levels)),
);

/** Stands for text that no JSON.stringify makes. */
class RawJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function nest(levels: number): RawJson {
  return new RawJson(`${'['.repeat(levels)}${']'.repeat(levels)}`);
}

interface Context {
  readonly persons: readonly Person[];
  readonly own: readonly string[];
  readonly theirs: readonly string[];
}

/** Each makes of a good operation one that must not be taken. */
const DEFECTS: readonly ((operation: Record<string, unknown>, junk: unknown, context: Context) => unknown)[] =
  [
    (_, junk) => (isOperation(junk) ? null : junk),
    (operation) => ({ ...operation, opId: 'somebody-else:1' }),
    (operation, _, { theirs }) => ({ ...operation, opId: `${theirs[0]}:1` }),
    (operation, junk) => ({ ...operation, opId: typeof junk === 'string' ? `${junk}:` : junk }),
    (operation, junk) => ({ ...operation, record: typeof junk === 'string' ? '' : junk }),
    (operation, junk) => ({ ...operation, kind: typeof junk === 'string' ? 'k'.repeat(61) : junk }),
    (operation) => ({ ...operation, base: 1e9 }),
    (operation, junk) => ({ ...operation, base: typeof junk === 'number' ? -1 : junk }),
    (operation, junk) => ({ ...operation, ageMs: typeof junk === 'number' ? -1 : (junk ?? 'old') }),
    (operation) => ({ ...operation, set: { deep: nest(40_000) } }),
    (operation, junk) => ({ ...operation, set: isObject(junk) ? [junk] : (junk ?? 1) }),
    (operation, junk) => ({ ...operation, set: { '*': junk } }),
    (operation) => ({ ...operation, set: new RawJson('{"__proto__":{"polluted":1}}') }),
    (operation) => ({ ...operation, set: { constructor: 1 } }),
    (operation) => ({ ...operation, set: { ['f'.repeat(201)]: 1 } }),
    (operation) => ({ ...operation, set: {} }),
    (operation, junk) => ({ ...operation, unset: Array.isArray(junk) ? [1] : (junk ?? 1) }),
    (operation, junk) => ({ ...operation, delete: junk === true ? false : (junk ?? 0) }),
    (operation) => ({ ...operation, kind: 'entity', set: { 'legalRep.idNo': '虚构号码' } }),
    (operation) => ({ ...operation, record: 'n1', kind: 'another kind' }),
  ];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RawJson);
const isOperation = (value: unknown) => isObject(value) && 'opId' in value;

interface Sent {
  readonly route: number;
  readonly person: number;
  readonly token: 'own' | 'none' | 'stranger' | 'swapped' | 'nonsense';
  readonly team: 'own' | 'theirs' | 'nonsense';
  readonly defects: readonly number[];
  readonly junk: unknown;
  readonly wrapping: 'push' | 'junk' | 'cut' | 'text' | 'huge' | 'wrongType';
  readonly text: string;
}

const sent: fc.Arbitrary<Sent> = fc.record({
  route: fc.nat(),
  person: fc.nat(),
  token: fc.constantFrom('own', 'own', 'own', 'own', 'none', 'stranger', 'swapped', 'nonsense'),
  team: fc.constantFrom('own', 'own', 'own', 'theirs', 'nonsense'),
  defects: fc.array(fc.nat({ max: DEFECTS.length - 1 }), { minLength: 1, maxLength: 6 }),
  junk: nonsense,
  wrapping: fc.constantFrom(
    ...(['push', 'push', 'push', 'push', 'push', 'junk', 'cut', 'text', 'wrongType'] as const),
  ),
  text: fc.string({ maxLength: 60 }),
});
/** A megabyte takes its time: one in a hundred is enough. */
const request = fc.oneof(
  { weight: 99, arbitrary: sent },
  { weight: 1, arbitrary: sent.map((one) => ({ ...one, wrapping: 'huge' as const })) },
);

function write(value: unknown): string {
  if (value instanceof RawJson) return value.text;
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([name, inner]) => `${JSON.stringify(name)}:${write(inner)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

test(`${REQUESTS} requests that nobody should send`, { timeout: 60_000 + REQUESTS * 20 }, async () => {
  const team = await testTeam();
  const persons = [await team.join('owner'), await team.join('editor'), await team.join('viewer')];
  const [owner] = persons;
  if (!owner) throw new Error('nobody');
  await team.push(owner, [edit(owner, 1)]);
  const other = await team.otherTeam(THEIRS);
  const epoch = await team.epochOf(owner);
  const context: Context = {
    persons,
    own: persons.map(({ device }) => device),
    theirs: [other.owner.device, other.owner.member],
  };
  const everything = async () =>
    JSON.stringify([
      await team.store.everything(team.team),
      await team.store.everything(other.team),
      await team.store.invitations(team.team, 0),
      (await team.store.members(team.team)).members,
      (await team.store.members(other.team)).members,
      (await team.store.members(team.team)).devices.map(({ id, revoked }) => [id, revoked]),
    ]);
  const before = await everything();

  function bodyOf(one: Sent, person: Person): string | undefined {
    if (one.wrapping === 'text') return one.text;
    // Enough to be refused at the door, and half the time too deep to be read.
    if (one.wrapping === 'huge') return `{"ops":["${'x'.repeat(1_000_001)}"]}`;
    if (one.wrapping === 'junk') return write(one.junk);
    const good = {
      opId: `${person.device}:7`,
      record: 'new',
      kind: 'note',
      base: 0,
      ageMs: 0,
      set: { a: 1 },
    };
    const ops = one.defects.map((defect) => DEFECTS[defect]?.({ ...good }, one.junk, context) ?? null);
    const body = write({ device: person.device, epoch, ops, role: one.junk, hours: -1 });
    return one.wrapping === 'cut' ? body.slice(0, Math.floor(body.length * 0.7)) : body;
  }

  function pathOf(one: Sent): string {
    const { path } = ROUTES[one.route % ROUTES.length] ?? { path: '/' };
    const teamId = { own: team.team, theirs: other.team, nonsense: encodeURIComponent(one.text) || '-' };
    const id = context.theirs[one.person % 2] ?? '-';
    const query = new URLSearchParams({
      cursor: one.text,
      limit: one.text,
      record: one.text,
      before: one.text,
    });
    const filled = path
      .replace('{team}', teamId[one.team])
      .replaceAll(/\{\w+\}/g, one.person % 3 === 0 ? encodeURIComponent(one.text) || '-' : id);
    return one.person % 5 === 0 ? `${filled}?${query.toString()}` : filled;
  }

  const statuses = new Map<number, number>();
  let count = 0;
  const send = async (one: Sent): Promise<void> => {
    const person = persons[one.person % persons.length] ?? owner;
    const swapped = `${owner.device}.${(persons[1] ?? owner).token.split('.')[1]}`;
    const tokens = { own: person.token, none: '', stranger: strangerToken(), swapped, nonsense: one.text };
    const { method } = ROUTES[one.route % ROUTES.length] ?? { method: 'get' };
    const body = method === 'post' ? bodyOf(one, person) : undefined;
    const type = one.wrapping === 'wrongType' ? { 'content-type': 'text/plain' } : {};
    const token = tokens[one.token].replaceAll(/[^\x21-\x7e]/g, '.');
    const answer = await team.ask(method.toUpperCase(), pathOf(one), { ...person, token }, body, type);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    expect(answer.status).toBeLessThan(500);
    // A stream that may be listened to does not end by itself.
    if (answer.headers.get('content-type')?.startsWith('text/event-stream')) await answer.body?.cancel();
    else expect(await answer.text()).not.toContain(THEIRS);
    count += 1;
    if (count % LOOK_EVERY === 0) expect(await everything()).toBe(before);
  };

  await fc.assert(fc.asyncProperty(request, send), {
    numRuns: REQUESTS,
    ...(SEED !== undefined && { seed: Number(SEED) }),
  });
  expect(await everything()).toBe(before);
  expect(Object.prototype).not.toHaveProperty('polluted');
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  console.log(`${count} requests; ${told.join(', ')}`);
});
