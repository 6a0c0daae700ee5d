/** A team with people in it, for tests: the real app and the real store, in memory, with a clock that stands still. */
import { pino } from 'pino';
import { admitOperation } from 'shared/sync/admit-operation.ts';
import { joinAnswer, type Operation } from 'shared/sync/protocol.ts';
import { CLIENT_HEADER } from 'shared/sync/wire-names.ts';
import { writeDeviceToken } from './auth/device-token.ts';
import { hashSecret, newId, newSecret } from './auth/secret.ts';
import { createApp } from './app.ts';
import { LIMITS } from './http/limits.ts';
import type { Rates } from './http/rate-limit.ts';
import { createPokes } from './live/pokes.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import type { Role } from 'shared/sync/protocol.ts';
import { checkAnswer } from './openapi/check-answer.conformance.ts';
import { PROTOCOLS } from './version.ts';

export const ADDRESS = 'http://team.example';
export const START = Date.UTC(2026, 0, 5, 1);

export interface Person {
  readonly device: string;
  readonly member: string;
  readonly token: string;
}

/** More than any test asks for. */
const UNLIMITED: Rates = { perDevice: 1e9, perAddress: 1e9, guesses: 1e9 };

export async function testTeam(
  file = ':memory:',
  rates = UNLIMITED,
  store: Store = openSqliteStore(file, START),
) {
  const clock = { now: START };
  const pokes = createPokes();
  const lines: string[] = [];
  const app = createApp({
    store,
    pokes,
    now: () => clock.now,
    publicUrl: null,
    protocols: PROTOCOLS,
    limits: LIMITS,
    rates,
    trustedProxies: 0,
    version: '0.0.0',
    extensionIds: [],
    log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }),
    extras: [],
  });
  const team = (await store.createTeam('示例团队', START)).id;

  /** Every answer is held against the description of the API. */
  const ask = async (method: string, path: string, person: Person | null, body?: unknown, headers = {}) => {
    const answer = await app.request(`${ADDRESS}${path}`, {
      method,
      headers: {
        ...(person && { authorization: `Bearer ${person.token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        [CLIENT_HEADER]: '0.0.0; protocol=1',
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    await checkAnswer(method, path, answer);
    return answer;
  };

  async function invite(role: Role, expiresAt = START + 3_600_000): Promise<string> {
    const secret = newSecret();
    const secretHash = hashSecret(secret);
    await store.createInvite({ team, secretHash, role, createdBy: null, createdAt: START, expiresAt });
    return secret;
  }

  async function join(role: Role): Promise<Person> {
    const body = { secret: await invite(role), memberName: `${role} 甲`, deviceName: '测试设备' };
    const answer = await ask('POST', '/v1/join', null, body);
    const { member, device, token } = joinAnswer.parse(await answer.json());
    return { device, member: member.id, token };
  }

  const path = (rest: string) => `/v1/teams/${team}/${rest}`;
  const epochOf = async (person: Person) => {
    const { cursor } = (await (await ask('GET', path('pull'), person)).json()) as { cursor: string };
    return cursor.split('.')[0] ?? '';
  };
  const push = async (person: Person, ops: readonly (Partial<Operation> | null)[], headers = {}) =>
    ask('POST', path('push'), person, { device: person.device, epoch: await epochOf(person), ops }, headers);

  /** Another team on the same server, with one record that says `title`. */
  async function otherTeam(title: string): Promise<{ readonly team: string; readonly owner: Person }> {
    const other = (await store.createTeam('另一个团队', START)).id;
    const secret = newSecret();
    const invitation = { team: other, secretHash: hashSecret(secret), role: 'owner' as const };
    const times = { createdBy: null, createdAt: START, expiresAt: START + 3_600_000 };
    await store.createInvite({ ...invitation, ...times });
    const names = { secret, memberName: '别人', deviceName: '别的设备' };
    const joined = joinAnswer.parse(await (await ask('POST', '/v1/join', null, names)).json());
    const owner = { device: joined.device, member: joined.member.id, token: joined.token };
    const admissions = [admitOperation(edit(owner, 1, { set: { title } }), owner.device)];
    const epoch = (await (await ask('GET', `/v1/teams/${other}/pull`, owner)).json()) as { cursor: string };
    await store.push({
      team: other,
      device: owner.device,
      epoch: epoch.cursor.split('.')[0] ?? '',
      admissions,
      now: START,
    });
    return { team: other, owner };
  }

  return { otherTeam, app, ask, clock, epochOf, invite, join, lines, path, pokes, push, store, team };
}

/** Sets one field of one record; numbered by the caller. */
export function edit(person: Person, counter: number, rest: Partial<Operation> = {}): Operation {
  const opId = `${person.device}:${counter}`;
  return { opId, record: 'n1', kind: 'note', base: 0, ageMs: 0, set: { title: '一' }, ...rest };
}

export const strangerToken = () => writeDeviceToken({ device: newId(), secret: newSecret() });
