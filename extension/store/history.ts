/** What the team's server remembers of one record, alone what this device does; and the records that were deleted here. */
import { historyAnswer, type HistoryEntry } from 'shared/sync/protocol.ts';
import type { RecordView } from 'shared/sync/record-view.ts';
import { readOwnHistory, type OwnHistory } from './own-history.ts';
import { readAllRecords } from './records.ts';
import { askServer, type ServerFailure } from './server-client.ts';
import type { Session } from './session.ts';

/** As many as the server answers when nothing is said. */
const PAGE = 100;

export type HistoryPage =
  | {
      readonly ok: true;
      readonly entries: readonly HistoryEntry[];
      /** Older ones can be asked for. */
      readonly more: boolean;
      /** `opId` of those that made the record: there is no before. */
      readonly made: ReadonlySet<string>;
    }
  | { readonly ok: false; readonly failure: ServerFailure };

/**
 * Newest first; `before` is the `seq` of the last one seen. Behind the oldest that the server knows comes what was done on
 * this device while it worked alone.
 */
export async function readHistory(
  session: Session | null,
  record: string,
  before: number | null = null,
): Promise<HistoryPage> {
  if (session === null) {
    const own = await readOwnHistory(record);
    return { ok: true, entries: own.entries, more: false, made: new Set(creationOf(own)) };
  }
  const query = new URLSearchParams({ record, ...(before !== null && { before: String(before) }) });
  const answer = await askServer({
    server: session.server,
    token: session.token,
    path: `/v1/teams/${session.team.id}/history?${query.toString()}`,
    answer: historyAnswer,
  });
  if (!answer.ok) return { ok: false, failure: answer.failure };
  const { entries } = answer.value;
  const more = (entries.at(-1)?.seq ?? 1) > 1 && entries.length === PAGE;
  if (more) return { ok: true, entries, more, made: new Set() };
  const own = await readOwnHistory(record);
  const made = [...creationOf({ entries, isWhole: true }), ...creationOf(own)];
  return { ok: true, entries: [...entries, ...own.entries], more, made: new Set(made) };
}

function creationOf({ entries, isWhole }: OwnHistory): readonly string[] {
  const first = entries.at(-1);
  return isWhole && first !== undefined ? [first.opId] : [];
}

/** Deleted records that this device still knows, with their last fields. */
export async function readDeleted(): Promise<readonly RecordView[]> {
  return (await readAllRecords()).filter(({ deleted }) => deleted);
}
