/** What one push may hold; told by `/v1/meta`, and again with every 413. */
import type { Limits } from 'shared/sync/protocol.ts';

export const LIMITS: Limits = { ops: 500, bytes: 1_000_000 };
