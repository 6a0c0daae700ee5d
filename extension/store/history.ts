/** What the team's server remembers of one record, and the records that were deleted here. */
import { historyAnswer } from 'shared/sync/protocol.ts';
import type { RecordView } from 'shared/sync/record-view.ts';
import { readAllRecords } from './records.ts';
import { askServer } from './server-client.ts';
import type { Session } from './session.ts';

/** Newest first; `before` is the `seq` of the last one seen. */
export function readHistory(session: Session, record: string, before: number | null = null) {
  const query = new URLSearchParams({ record, ...(before !== null && { before: String(before) }) });
  return askServer({
    server: session.server,
    token: session.token,
    path: `/v1/teams/${session.team.id}/history?${query.toString()}`,
    answer: historyAnswer,
  });
}

/** Deleted records that this device still knows, with their last fields. */
export async function readDeleted(): Promise<readonly RecordView[]> {
  return (await readAllRecords()).filter(({ deleted }) => deleted);
}
