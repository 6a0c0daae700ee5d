/** The fields of a record that hold a value or once did: what has a history. */
import { ALL_FIELDS, RESERVED_PREFIX } from 'shared/sync/wire-names.ts';
import { openDatabase } from './database.ts';

export async function readTouchedFields(record: string): Promise<ReadonlySet<string>> {
  const transaction = (await openDatabase()).transaction(['held', 'operations'], 'readonly');
  const [held, operations] = await Promise.all([
    transaction.objectStore('held').get(record),
    transaction.objectStore('operations').index('byRecord').getAll(record),
  ]);
  const names = [
    ...Object.keys(held?.server.fields ?? {}),
    // Emptied fields are always named among the clocks.
    ...Object.keys(held?.server.clocks ?? {}),
    ...operations.flatMap(({ set, unset }) => [...Object.keys(set), ...unset]),
  ];
  return new Set(names.filter((name) => name !== ALL_FIELDS && !name.startsWith(RESERVED_PREFIX)));
}
