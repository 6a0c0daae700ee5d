/** Every refusal as our own problem body; thrown anywhere in a route, answered in one place. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem } from 'shared/sync/protocol.ts';

export const STATUS = {
  badRequest: 400,
  unauthorized: 401,
  revoked: 403,
  forbidden: 403,
  notFound: 404,
  inviteUsed: 410,
  inviteExpired: 410,
  inviteUnknown: 404,
  tooLarge: 413,
  tooMany: 429,
  upgradeRequired: 426,
  epochChanged: 409,
  resync: 410,
  storageFull: 507,
  internal: 500,
} as const satisfies Record<Problem['code'], ContentfulStatusCode>;

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: Problem['code'], reason: string, more: Partial<Problem> = {}) {
    super(reason);
    this.name = 'ProblemError';
    this.problem = { ...more, code, reason };
  }

  get status(): ContentfulStatusCode {
    return STATUS[this.problem.code];
  }
}
