import { expect, it } from 'vitest';
import { isDue, lastHeard, NEVER_SYNCED } from './sync-state.ts';

const NOW = Date.UTC(2026, 4, 1);
const waitUntil = (retryAt: number) => ({
  ...NEVER_SYNCED,
  trouble: 'offline' as const,
  since: NOW,
  retryAt,
});

it('waits after a failure, and not for years where the clock was ahead when it failed', () => {
  expect(isDue(NEVER_SYNCED, NOW)).toBe(true);
  expect(isDue(waitUntil(NOW + 1), NOW)).toBe(false);
  expect(isDue(waitUntil(NOW), NOW)).toBe(true);
  expect(isDue(waitUntil(NOW + 300_000), NOW)).toBe(false);
  expect(isDue(waitUntil(Date.UTC(2028, 4, 1)), NOW)).toBe(true);
});

it('was last heard at no instant that is still to come', () => {
  const heard = (answeredAt: number | null, since: number | null) =>
    lastHeard({ ...NEVER_SYNCED, answeredAt, since }, NOW);
  expect(heard(null, null)).toBeNull();
  expect(heard(NOW - 5, NOW - 3)).toBe(NOW - 5);
  expect(heard(null, NOW - 3)).toBe(NOW - 3);
  expect(heard(NOW + 1, NOW - 3)).toBe(NOW - 3);
  expect(heard(NOW + 1, NOW + 1)).toBeNull();
});
