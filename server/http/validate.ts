/** The protocol's schemas at the door; what does not fit is answered in our shape, without echoing what was sent. */
import { zValidator } from '@hono/zod-validator';
import type { ZodType } from 'zod';
import { ProblemError } from './problem.ts';

export function validate<Target extends 'json' | 'query', Schema extends ZodType>(
  target: Target,
  schema: Schema,
) {
  return zValidator(target, schema, (result) => {
    if (result.success) return;
    const where = result.error.issues[0]?.path.join('.') || 'the body';
    throw new ProblemError('badRequest', `Not as the protocol says: ${where}.`);
  });
}
