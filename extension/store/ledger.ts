/** The team's records as the product's words: companies, filings, matters, events, the team's own numbers. */
import { readTeamRecords, type TeamRecords } from 'shared/entity/team-records.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';
import { readRecords } from './records.ts';

export type { Entity } from 'shared/entity/entity.ts';

export interface Ledger extends TeamRecords {
  /** The fields of each filing as stored, by its id: what an edit compares with. */
  readonly filingFields: ReadonlyMap<string, FieldValues>;
}

export async function readLedger(): Promise<Ledger> {
  const records = await readRecords();
  const filingFields = new Map(
    records.filter(({ kind }) => kind === 'filing').map(({ record, fields }) => [record, fields]),
  );
  return { ...readTeamRecords(records), filingFields };
}
