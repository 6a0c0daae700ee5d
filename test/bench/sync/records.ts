/** Made-up filings whose fields are 750 bytes of JSON, always the same ones. */
import { createHash } from 'node:crypto';
import type { NewRecord } from './subject.ts';

const FIELDS = 18;
const BYTES = 750;

/** `name` keeps the records of one measurement apart from those of another. */
export function makeRecord(name: string, index: number): NewRecord {
  const hash = createHash('sha256').update(`${name} ${index}`).digest('hex');
  const set: Record<string, string> = {};
  for (let field = 0; field < FIELDS; field += 1) {
    set[`fact.key${field}`] = `${hash.slice(field, field + 12)} 示例${field}`;
  }
  const missing = BYTES - Buffer.byteLength(JSON.stringify(set)) - ',"note":""'.length;
  set['note'] = hash.repeat(4).slice(0, Math.max(0, missing));
  // Ids are random, as the extension makes them.
  const record = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { record, set };
}

export function makeRecords(name: string, count: number): readonly NewRecord[] {
  return Array.from({ length: count }, (_, index) => makeRecord(name, index));
}
