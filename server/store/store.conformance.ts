/** What every store must keep to, whatever database is under it. Each case also looks at what it must not have touched. */
import { describe, expect, test } from 'vitest';
import { admitOperation } from 'shared/sync/admit-operation.ts';
import { syncedRecord, type Operation, type Role } from 'shared/sync/protocol.ts';
import { hashSecret, newId } from '../auth/secret.ts';
import type { Store } from './store.ts';

const NOW = Date.UTC(2026, 0, 5, 1);

export function describeStore(name: string, open: () => Promise<Store>): void {
  async function setUp() {
    const store = await open();
    const team = (await store.createTeam('示例团队', NOW)).id;
    const other = (await store.createTeam('另一个团队', NOW)).id;
    const join = async (role: Role, into = team) => {
      const secretHash = hashSecret(newId());
      const device = newId();
      await store.createInvite({
        team: into,
        secretHash,
        role,
        createdBy: null,
        createdAt: NOW,
        expiresAt: NOW + 1,
      });
      const names = { memberName: '甲', deviceName: '测试设备', tokenHash: hashSecret(device), client: null };
      const joined = await store.join({ secretHash, device, ...names, now: NOW });
      if (!joined.ok) throw new Error(joined.code);
      return { device, member: joined.member.id };
    };
    const pull = async (device: string, seq: number | null, limit = 100, into = team) => {
      const epoch = seq === null ? '' : await epochOf(device, into);
      const cursor = seq === null ? null : { epoch, seq };
      const page = await store.pull({ team: into, device, cursor, limit, characters: 1_000 });
      if (page.status !== 'page') throw new Error(page.status);
      return { ...page, records: page.records.map((text) => syncedRecord.parse(JSON.parse(text))) };
    };
    const epochOf = async (device: string, into = team): Promise<string> =>
      (await pull(device, null, 1, into)).epoch;
    const push = async (device: string, ops: readonly Partial<Operation>[], into = team) => {
      const admissions = ops.map((op) =>
        admitOperation({ record: 'n1', kind: 'note', base: 0, ageMs: 0, set: { a: 1 }, ...op }, device),
      );
      return store.push({ team: into, device, epoch: await epochOf(device, into), admissions, now: NOW });
    };
    return { store, team, other, join, pull, push };
  }

  describe(name, () => {
    test('gives every accepted operation the next number, and other teams none of it', async () => {
      const { join, other, pull, push } = await setUp();
      const [mine, theirs] = [await join('editor'), await join('editor', other)];
      await push(theirs.device, [{ opId: `${theirs.device}:1` }], other);
      const opIds = [1, 2, 3].map((counter) => ({
        opId: `${mine.device}:${counter}`,
        record: `n${counter}`,
      }));
      expect(await push(mine.device, opIds)).toMatchObject({ status: 'pushed', seq: 3, moved: true });
      expect((await pull(mine.device, null)).records.map(({ record, seq }) => [record, seq])).toEqual([
        ['n1', 1],
        ['n2', 2],
        ['n3', 3],
      ]);
      expect((await pull(theirs.device, null, 100, other)).records).toMatchObject([{ record: 'n1', seq: 1 }]);
    });

    test('answers a repeated operation as the first time and writes nothing', async () => {
      const { join, push, store, team } = await setUp();
      const { device } = await join('editor');
      const first = await push(device, [{ opId: `${device}:1` }]);
      const before = await store.everything(team);
      const again = await push(device, [{ opId: `${device}:1`, base: 1, ageMs: 5 }]);
      expect(again).toMatchObject({ status: 'pushed', moved: false, answers: [{ duplicate: true, seq: 1 }] });
      expect(first).toMatchObject({ answers: [{ seq: 1 }] });
      expect(await store.everything(team)).toEqual(before);
    });

    test('refuses another operation under a number that was given: a copied profile loses nothing', async () => {
      const { join, push, store, team } = await setUp();
      const { device } = await join('editor');
      await push(device, [
        { opId: `${device}:1` },
        { opId: `${device}:2`, set: { a: 2 } },
        { opId: `${device}:3`, set: {}, unset: ['a'] },
      ]);
      const before = await store.everything(team);
      const others = await push(device, [
        { opId: `${device}:1`, set: { a: 'another' } },
        { opId: `${device}:1`, delete: true },
        { opId: `${device}:2`, record: 'n2', set: { a: 2 } },
        { opId: `${device}:3`, set: {}, unset: ['b'] },
      ]);
      const answers = Array.from({ length: 4 }, () => ({ outcome: 'rejected', code: 'foreignDevice' }));
      expect(others).toMatchObject({ moved: false, answers });
      expect(await store.everything(team)).toEqual(before);
      const next = await push(device, [{ opId: `${device}:4`, set: { a: 'another' } }]);
      expect(next).toMatchObject({ answers: [{ outcome: 'applied' }] });
    });

    test('pages in order of the numbers, and ends a page early when its records are large', async () => {
      const { join, pull, push } = await setUp();
      const { device } = await join('editor');
      const large = '字'.repeat(600);
      await push(
        device,
        [1, 2, 3].map((counter) => ({ opId: `${device}:${counter}`, record: `n${counter}`, set: { large } })),
      );
      const seen: string[] = [];
      let at: number | null = null;
      for (let pages = 1; ; pages += 1) {
        const page = await pull(device, at);
        seen.push(...page.records.map(({ record }) => record));
        at = page.seq;
        if (page.more) continue;
        expect(pages).toBe(3);
        break;
      }
      expect(seen).toEqual(['n1', 'n2', 'n3']);
    });

    test('moves a changed record to the end, deleted ones with their fields', async () => {
      const { join, pull, push } = await setUp();
      const { device } = await join('editor');
      await push(device, [
        { opId: `${device}:1`, record: 'n1' },
        { opId: `${device}:2`, record: 'n2' },
      ]);
      const at = (await pull(device, null)).seq;
      await push(device, [{ opId: `${device}:3`, record: 'n1', base: at, delete: true }]);
      const { records, more } = await pull(device, at);
      expect(records).toMatchObject([{ record: 'n1', seq: 3, deleted: true, fields: { a: 1 } }]);
      expect(more).toBe(false);
    });

    test('refuses a removed device within the transaction, and what was not removed goes on', async () => {
      const { join, push, store, team } = await setUp();
      const [owner, one, two] = [await join('owner'), await join('editor'), await join('editor')];
      expect(await store.revokeDevice(team, one.device, NOW)).toEqual([one.device]);
      const admissions = [admitOperation({ opId: `${one.device}:1`, record: 'n', kind: 'note' }, one.device)];
      const epoch = 'whatever';
      const asked = { team, device: one.device, epoch, admissions, now: NOW };
      expect(await store.push(asked)).toEqual({ status: 'revoked' });
      const pulled = { team, device: one.device, cursor: null, limit: 1, characters: 1 };
      expect(await store.pull(pulled)).toEqual({ status: 'revoked' });
      expect(await push(two.device, [{ opId: `${two.device}:1` }])).toMatchObject({ status: 'pushed' });
      expect(await store.revokeMember(team, owner.member, NOW)).toBe('lastOwner');
      expect(await store.revokeMember(team, two.member, NOW)).toEqual([two.device]);
    });

    test('does not remove the devices and members of another team', async () => {
      const { join, other, store } = await setUp();
      const { device, member } = await join('editor');
      expect(await store.revokeDevice(other, device, NOW)).toBeNull();
      expect(await store.revokeMember(other, member, NOW)).toBeNull();
      expect((await store.identity(device))?.revoked).toBe(false);
    });

    test('takes back with a member, and with a device, the invitations that person made', async () => {
      const { join, store, team } = await setUp();
      const people = [await join('owner'), await join('owner'), await join('owner')] as const;
      const made = { team, role: 'editor' as const, createdAt: NOW, expiresAt: NOW + 1 };
      for (const { member } of people)
        await store.createInvite({ ...made, secretHash: hashSecret(member), createdBy: member });
      await store.revokeMember(team, people[0].member, NOW);
      await store.revokeDevice(team, people[1].device, NOW);
      const states = (await store.invitations(team, NOW)).slice(3).map(({ state }) => state);
      expect(states).toEqual(['revoked', 'revoked', 'open']);
    });

    test('lets one of two who use an invitation at the same time in', async () => {
      const { store, team } = await setUp();
      const secretHash = hashSecret(newId());
      const invite = { team, secretHash, role: 'editor' as const, createdBy: null };
      await store.createInvite({ ...invite, createdAt: NOW, expiresAt: NOW + 1 });
      const use = () =>
        store.join({
          secretHash,
          memberName: '甲',
          deviceName: '测试设备',
          device: newId(),
          tokenHash: hashSecret(newId()),
          client: null,
          now: NOW,
        });
      const answers = await Promise.all([use(), use()]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect((await store.members(team)).members).toHaveLength(1);
    });

    test('commits pushes that wait together, and refuses one of them alone', async () => {
      const { join, pull, push, store, team } = await setUp();
      const people = [await join('editor'), await join('editor'), await join('viewer'), await join('editor')];
      const removed = people[3]?.device ?? '';
      await store.revokeDevice(team, removed, NOW);
      const { epoch } = await pull(people[0]?.device ?? '', null);
      const answers = await Promise.all(
        people.map(({ device }) => {
          const operation = {
            opId: `${device}:1`,
            record: device,
            kind: 'note',
            base: 0,
            ageMs: 0,
            set: { a: 1 },
          };
          const admissions = [admitOperation(operation, device)];
          return store.push({ team, device, epoch, admissions, now: NOW });
        }),
      );
      expect(answers).toMatchObject([
        { status: 'pushed', seq: 1, answers: [{ outcome: 'applied', seq: 1 }] },
        { status: 'pushed', seq: 2, answers: [{ outcome: 'applied', seq: 2 }] },
        { status: 'pushed', moved: false, answers: [{ outcome: 'rejected', code: 'forbidden' }] },
        { status: 'revoked' },
      ]);
      expect((await pull(people[0]?.device ?? '', null)).records.map(({ seq }) => seq)).toEqual([1, 2]);
      expect(await push(people[1]?.device ?? '', [{ opId: `${people[1]?.device}:2` }])).toMatchObject({
        seq: 3,
      });
    });

    test('keeps what the first of several operations on a record set', async () => {
      const { join, push, store, team } = await setUp();
      const { device } = await join('editor');
      await push(device, [{ opId: `${device}:1`, set: { a: 1, b: 2 } }]);
      await push(device, [{ opId: `${device}:2`, base: 1, set: { a: 9 }, unset: ['b'] }]);
      await push(device, [{ opId: `${device}:3`, base: 2, delete: true, set: {} }]);
      const entries = await store.history(team, 'n1', null, 10);
      expect(entries).toMatchObject([
        { seq: 3, set: {}, delete: true },
        { seq: 2, set: { a: 9 }, unset: ['b'], previous: { a: 1, b: 2 } },
        { seq: 1, set: { a: 1, b: 2 }, previous: {} },
      ]);
      expect(await store.history(team, 'n1', 2, 10)).toMatchObject([{ seq: 1 }]);
    });

    test('forgets deletions of before a day, and nothing else', async () => {
      const { join, pull, push, store, team, other } = await setUp();
      const [mine, theirs] = [await join('editor'), await join('editor', other)];
      await push(theirs.device, [{ opId: `${theirs.device}:1`, delete: true, set: {} }], other);
      const ids = ['n1', 'n2', 'n3'];
      await push(
        mine.device,
        ids.map((record, index) => ({ opId: `${mine.device}:${index + 1}`, record })),
      );
      const early = await pull(mine.device, null);
      await push(mine.device, [{ opId: `${mine.device}:4`, record: 'n1', base: 3, delete: true, set: {} }]);
      const whole = await store.everything(team);
      expect(await store.forgetDeletions(team, NOW)).toBe(0);
      expect(await store.forgetDeletions(team, NOW + 1)).toBe(4);
      expect(await store.forgetDeletions(team, 0)).toBe(4);
      expect(await store.everything(team)).toEqual(whole);
      // Who begins anew may read in several pages, and is told of no forgotten deletion.
      const first = await pull(mine.device, null, 1);
      expect(first.records).toMatchObject([{ record: 'n2' }]);
      const cursor = { epoch: first.epoch, seq: first.seq, clean: first.clean };
      const next = await store.pull({ team, device: mine.device, cursor, limit: 9, characters: 1_000 });
      expect(next).toMatchObject({ status: 'page', seq: 4, head: 4, more: false });
      // Who had read it while it lived has to begin anew.
      const behind = { epoch: early.epoch, seq: early.seq };
      const asked = { team, device: mine.device, limit: 9, characters: 1_000 };
      expect(await store.pull({ ...asked, cursor: behind })).toEqual({ status: 'resync' });
      // An edit that did not see the deletion brings the whole record back.
      await push(mine.device, [{ opId: `${mine.device}:5`, record: 'n1', base: 4, set: { b: 2 } }]);
      expect((await pull(mine.device, 4)).records).toMatchObject([
        { record: 'n1', deleted: false, fields: { a: 1, b: 2 } },
      ]);
      expect((await pull(theirs.device, null, 9, other)).records).toMatchObject([{ deleted: true }]);
    });

    test('tells both people of edits that met, nobody else, and nobody who joined later', async () => {
      const { join, pull, push } = await setUp();
      const [one, two, third] = [await join('editor'), await join('editor'), await join('editor')];
      await push(one.device, [{ opId: `${one.device}:1`, set: { a: 'one' } }]);
      await push(two.device, [{ opId: `${two.device}:1`, set: { a: 'two' } }]);
      const told = async (device: string) => (await pull(device, null)).conflicts.length;
      expect([await told(one.device), await told(two.device), await told(third.device)]).toEqual([1, 1, 0]);
    });

    test('knows a device as of lately, but not one that was removed', async () => {
      const { join, store, team } = await setUp();
      const { device } = await join('editor');
      expect(await store.recentIdentity(device, NOW)).toMatchObject({ revoked: false });
      await store.revokeDevice(team, device, NOW);
      expect(await store.recentIdentity(device, NOW)).toMatchObject({ revoked: true });
      expect(await store.recentIdentity('nobody', NOW)).toBeNull();
    });

    test('answers a cursor from another epoch, or from ahead of it, with where both agree', async () => {
      const { join, store, team, pull } = await setUp();
      const { device } = await join('editor');
      const { epoch } = await pull(device, null);
      const ask = (cursor: { epoch: string; seq: number }) =>
        store.pull({ team, device, cursor, limit: 1, characters: 1 });
      expect(await ask({ epoch: 'another', seq: 0 })).toEqual({ status: 'epochChanged', since: 0, epoch });
      expect(await ask({ epoch, seq: 9 })).toEqual({ status: 'epochChanged', since: 0, epoch });
    });
  });
}
