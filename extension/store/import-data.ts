/** Taking in a file that a device exported: all of it in one transaction, or nothing. */
import type { Edit, Held } from 'shared/sync/device.ts';
import type { ExportedRecord } from 'shared/sync/exported-file.ts';
import { editsOf, planImport, type ImportPlan } from 'shared/sync/plan-import.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';
import { viewRecords } from 'shared/sync/record-view.ts';
import { stampEdits } from 'shared/sync/stamp-edits.ts';
import { sendMessage } from '../messages.ts';
import { announceChange } from './change-signal.ts';
import { openDatabase } from './database.ts';
import { dayToKeep } from './day-to-keep.ts';
import { ownEditsOf } from './own-history.ts';
import { readAllRecords } from './records.ts';
import { readSyncState } from './sync-state.ts';
import { transact, type DeviceWrites } from './transact.ts';

/** What the file would change on this device as it is now. */
export async function previewImport(records: readonly ExportedRecord[]): Promise<ImportPlan> {
  return planImport(records, await readAllRecords());
}

/** Somebody changed something since the plan was shown: it would do more than the person saw. Nothing was stored. */
export class PlanMoved extends Error {
  override name = 'PlanMoved';
}

/**
 * Carries out the plan that was shown. Rejects with `PlanMoved` where it is no longer the plan, otherwise when it could not
 * be stored; in either case nothing of it is. `takeFile` as in `editsOf`.
 */
export async function importRecords(
  records: readonly ExportedRecord[],
  shown: ImportPlan,
  takeFile: boolean,
  besides: Pick<DeviceWrites, 'drafts' | 'asked'> = {},
): Promise<void> {
  const now = Date.now();
  const today = dayToKeep(now, await readSyncState());
  const local = await readLocalFacts();
  await transact({ records: 'all' }, (held: Held) => {
    const edits = editsOf(planImport(records, viewRecords(held, local)), takeFile, today);
    if (!isSame(edits, editsOf(shown, takeFile, today)))
      throw new PlanMoved('Something was changed meanwhile.');
    return { ...stampEdits(held, edits, now), ownEdits: ownEditsOf(held, edits, now), ...besides };
  });
  announceChange();
  void sendMessage('recordsChanged').catch(() => undefined);
}

const isSame = (one: readonly Edit[], other: readonly Edit[]): boolean =>
  one.length === other.length && JSON.stringify(one) === JSON.stringify(other);

async function readLocalFacts(): Promise<ReadonlyMap<string, FieldValues>> {
  const facts = new Map<string, FieldValues>();
  for (const { record, field, value } of await (await openDatabase()).getAll('localFacts')) {
    facts.set(record, { ...facts.get(record), [field]: value });
  }
  return facts;
}
