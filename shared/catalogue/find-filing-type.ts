import { FILING_TYPES } from './all.ts';
import type { FilingType } from './filing-type.ts';

const BY_ID: ReadonlyMap<string, FilingType> = new Map(FILING_TYPES.map((type) => [type.id, type]));

/** The type of that id; undefined for one that this version does not know, which a newer device may have synced. */
export function findFilingType(id: string): FilingType | undefined {
  return BY_ID.get(id);
}
