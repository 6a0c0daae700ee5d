/** Many edits at one moment, each of another record, written together or not at all. */
import type { Edit, Held, LocalWrite, PendingOperation, Writes } from './device.ts';
import { stampEdit } from './stamp-edit.ts';

/** `held` needs the records that are edited. Throws as `stampEdit` does, and where a record is edited twice. */
export function stampEdits(held: Held, edits: readonly Edit[], now: number): Writes {
  const byRecord = Map.groupBy(held.operations, ({ record }) => record);
  const local: LocalWrite[] = [];
  const dropOperations: string[] = [];
  const putOperations: PendingOperation[] = [];
  const forget: string[] = [];
  const forgetDrafts: string[] = [];
  const edited = new Set<string>();
  let { state } = held;
  for (const edit of edits) {
    if (edited.has(edit.record)) throw new Error(`Edited twice at one moment: ${edit.record}`);
    edited.add(edit.record);
    // An edit looks at the operations of its own record alone.
    const operations = byRecord.get(edit.record) ?? [];
    const { writes } = stampEdit({ ...held, state, operations }, edit, now);
    state = writes.state ?? state;
    local.push(...(writes.local ?? []));
    dropOperations.push(...(writes.dropOperations ?? []));
    putOperations.push(...(writes.putOperations ?? []));
    forget.push(...(writes.forget ?? []));
    forgetDrafts.push(...(writes.forgetDrafts ?? []));
  }
  return { state, local, dropOperations, putOperations, forget, forgetDrafts };
}
