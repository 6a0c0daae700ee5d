/** The tray: operations that the server refused, kept with their reason until the person tries again or lets them go. */
import type { Held, Writes } from './device.ts';
import { restamp } from './join-team.ts';

/** As a new operation with today's number: the server has answered the old one for good. Nothing when it is not there. */
export function retryRejected(held: Held, opId: string): Writes {
  const refused = held.operations.filter(
    (operation) => operation.opId === opId && operation.state === 'rejected',
  );
  if (refused.length === 0) return {};
  return {
    state: { ...held.state, nextCounter: held.state.nextCounter + 1 },
    dropOperations: [opId],
    putOperations: restamp(refused, held.state.device, held.state.nextCounter),
  };
}

/** Lets a refused operation go. Nothing when it is not in the tray. */
export function discardRejected(held: Held, opId: string): Writes {
  const known = held.operations.some(
    (operation) => operation.opId === opId && operation.state === 'rejected',
  );
  return known ? { dropOperations: [opId] } : {};
}
