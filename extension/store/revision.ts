/**
 * A number that grows with every write of records on this device, in the transaction of the write itself: what was
 * computed from the records carries it, so that whoever shows it sees whether it still holds.
 */
import { openDatabase } from './database.ts';

/** Its key in `meta`. */
export const REVISION = 'revision';

export function revisionOf(stored: unknown): number {
  return typeof stored === 'number' ? stored : 0;
}

export async function readRevision(): Promise<number> {
  return revisionOf(await (await openDatabase()).get('meta', REVISION));
}
