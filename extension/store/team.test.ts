import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import type { DeviceState } from 'shared/sync/device.ts';
import { openDatabase } from './database.ts';
import { editRecord } from './records.ts';
import { joinTeam, leaveTeam } from './team.ts';

vi.mock('./client-headers.ts', () => ({ clientHeaders: () => ({}) }));
afterEach(() => vi.unstubAllGlobals());

/** Whether the state and the session say the same, as somebody sees it who looks in at any moment. */
async function agree(): Promise<boolean> {
  const meta = (await openDatabase()).transaction('meta', 'readonly').store;
  const [state, session] = await Promise.all([meta.get('device'), meta.get('session')]);
  const { team, device } = state as DeviceState;
  const known = session as { readonly team: { readonly id: string }; readonly device: string } | undefined;
  return (known?.team.id ?? null) === team && (known === undefined || known.device === device);
}

async function alwaysAgree(step: Promise<unknown>): Promise<boolean> {
  const end = step.then(() => 'over' as const);
  for (;;) {
    if (!(await agree())) return false;
    if ((await Promise.race([end, Promise.resolve()])) === 'over') return agree();
  }
}

it('a browser that dies while a team is joined or left is in it or is not', async () => {
  await editRecord({ record: 'n1', kind: 'note', set: { a: 1 } });
  const member = { id: 'm1', name: '甲', role: 'editor', joinedAt: '2026-05-01', revoked: false };
  const answers: Record<string, unknown> = {
    '/v1/meta': {
      product: 'shouxian',
      version: '0.1.0',
      protocol: { oldest: 1, newest: 1 },
      limits: { ops: 500, bytes: 1_000_000 },
    },
    '/v1/join': {
      team: { id: 't1', name: '示例团队' },
      member,
      device: 'device-1',
      token: 'device-1.secret',
    },
  };
  vi.stubGlobal('fetch', async (address: string) => Response.json(answers[new URL(address).pathname]));
  const link = `http://127.0.0.1:8787/join#${'a'.repeat(43)}`;
  const words = { link, memberName: '甲', deviceName: '测试设备' };
  let joined;
  expect(await alwaysAgree(joinTeam(words).then((result) => (joined = result)))).toBe(true);
  expect(joined).toMatchObject({ ok: true });
  expect(await alwaysAgree(leaveTeam())).toBe(true);
});
