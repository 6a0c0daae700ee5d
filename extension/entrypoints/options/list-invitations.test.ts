import { expect, test } from 'vitest';
import { listInvitations } from './list-invitations.ts';

const at = (hour: number): string => `2026-11-28T${String(hour).padStart(2, '0')}:00:00.000Z`;
const made = [{ link: 'https://sync.example/join#fictitious', role: 'viewer', expiresAt: at(5) }] as const;
const known = (state: 'open' | 'used' | 'expired' | 'revoked', hour: number) =>
  ({ id: `i${hour}`, role: 'viewer', createdAt: at(hour - 3), expiresAt: at(hour), state }) as const;

test('the newest first, each with its link where that was made here', () => {
  expect(listInvitations(made, [known('open', 4), known('open', 5)])).toEqual([
    { id: 'i5', role: 'viewer', expiresAt: at(5), link: made[0].link },
    { id: 'i4', role: 'viewer', expiresAt: at(4), link: null },
  ]);
});

test.each(['used', 'expired', 'revoked'] as const)(
  'one that is %s is gone, and its link with it',
  (state) => {
    expect(listInvitations(made, [known(state, 5)])).toEqual([]);
  },
);

test('while the server does not list them, what was made here stands by itself', () => {
  expect(listInvitations(made, null)).toEqual([{ ...made[0], id: null }]);
});
