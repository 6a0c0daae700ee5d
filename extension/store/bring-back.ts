/** A deleted record again, with the fields it had; a filing with its company, without which it would count for nobody. */
import { reviveRecord } from 'shared/sync/undo-entry.ts';
import type { RecordView } from 'shared/sync/record-view.ts';
import { readDeleted } from './history.ts';
import { editRecords } from './records.ts';

export async function bringBack({
  record,
  kind,
  fields,
}: Pick<RecordView, 'record' | 'kind' | 'fields'>): Promise<void> {
  const owner = kind === 'filing' ? fields['entityId'] : undefined;
  const company =
    owner === undefined ? undefined : (await readDeleted()).find((view) => view.record === owner);
  await editRecords([
    ...(company === undefined ? [] : [reviveRecord(company.record, company.kind, company.fields)]),
    reviveRecord(record, kind, fields),
  ]);
}
