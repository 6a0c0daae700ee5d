/**
 * Whether the records are what their history says: every operation played again through the rules, from the first. It
 * proves on somebody's own disk that nothing accepted was lost and nothing else got in.
 */
import type Database from 'better-sqlite3';
import { decide } from 'shared/sync/decide.ts';
import type { MergedRecord } from 'shared/sync/merged-record.ts';
import type { HistoryEntry } from 'shared/sync/protocol.ts';
import { sameJson } from 'shared/sync/same-json.ts';
import { toHistoryEntry, toMerged } from './rows.ts';
import { prepareSync } from './sync-statements.ts';

/** How many records of all teams are not as their history says. */
export function countStrayRecords(client: Database.Database): number {
  const statements = prepareSync(client);
  const teams = client.prepare<[], number>('SELECT pk FROM team').pluck().all();
  let stray = 0;
  for (const team of teams) {
    const history = statements.everyEntry.all(team).map(toHistoryEntry);
    const played = play(history);
    for (const row of statements.everyRecord.all(team)) {
      if (!same(played.get(row.id), toMerged(row))) stray += 1;
    }
  }
  return stray;
}

function play(history: readonly HistoryEntry[]): ReadonlyMap<string, MergedRecord> {
  const records = new Map<string, MergedRecord>();
  const receivedAt = new Map(history.map((entry) => [entry.seq, entry.receivedAt]));
  for (const entry of history) {
    const { opId, record, kind, base, set, unset, seq } = entry;
    const operation = {
      opId,
      record,
      kind,
      base,
      set,
      unset: [...unset],
      ageMs: entry.receivedAt - entry.at,
      ...(entry.delete && { delete: true as const }),
    };
    const context = {
      seq,
      now: entry.receivedAt,
      baseAt: receivedAt.get(base) ?? 0,
      author: entry.by,
    };
    records.set(record, decide(records.get(record) ?? null, operation, context).record);
  }
  return records;
}

function same(played: MergedRecord | undefined, stored: MergedRecord): boolean {
  return (
    played !== undefined &&
    played.seq === stored.seq &&
    played.deleted === stored.deleted &&
    sameJson(played.fields, stored.fields)
  );
}
