/** The team's records as the product's words: entities, filings, matters. */
import { readFiling, type Filing } from 'shared/entity/filing.ts';
import { readMatter, type Matter } from 'shared/entity/matter.ts';
import { readRecords } from './records.ts';

export interface Entity {
  readonly id: string;
  /** Facts by key, this device's sensitive ones included. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface Ledger {
  readonly entities: readonly Entity[];
  readonly filings: readonly Filing[];
  readonly matters: readonly Matter[];
}

export async function readLedger(): Promise<Ledger> {
  const entities: Entity[] = [];
  const filings: Filing[] = [];
  const matters: Matter[] = [];
  for (const { record, kind, fields } of await readRecords()) {
    if (kind === 'entity') entities.push({ id: record, facts: textsOf(fields) });
    else if (kind === 'filing') filings.push(readFiling(record, fields));
    else if (kind === 'matter') matters.push(readMatter(record, fields));
  }
  return { entities, filings, matters };
}

function textsOf(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
