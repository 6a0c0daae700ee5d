/** The team's records as the product's words: companies, filings, matters, events, the team's own numbers. */
import { readTeamRecords, type TeamRecords } from 'shared/entity/team-records.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';
import type { RecordView } from 'shared/sync/record-view.ts';
import { readCompanyRecords } from './company-records.ts';
import { readRecords } from './records.ts';

export type { Entity } from 'shared/entity/entity.ts';

export interface Ledger extends TeamRecords {
  /** The fields of each filing as stored, by its id: what an edit compares with. */
  readonly filingFields: ReadonlyMap<string, FieldValues>;
}

export async function readLedger(): Promise<Ledger> {
  return ledgerOf(await readRecords());
}

/** Of one company alone; the other companies are there with their facts and without their filings. */
export async function readCompanyLedger(wanted: string | null): Promise<Ledger> {
  return ledgerOf((await readCompanyRecords(wanted)).records);
}

function ledgerOf(records: readonly RecordView[]): Ledger {
  const filingFields = new Map(
    records.filter(({ kind }) => kind === 'filing').map(({ record, fields }) => [record, fields]),
  );
  return { ...readTeamRecords(records), filingFields };
}
