/**
 * Which facts may leave the device. Until they are sealed with the team's key, sensitive facts (id numbers, personal
 * mobiles, bank accounts) stay where they were typed: the server's history keeps everything for ever.
 */
import { isSensitiveFact } from '../entity/fact-keys.ts';
import type { FieldValues } from './protocol.ts';

/** Whether this field of a record of this kind must stay on the device. */
export function staysOnDevice(kind: string, field: string): boolean {
  return kind === 'entity' && isSensitiveFact(field);
}

/** `synced` may enter an operation, `local` must not. Together they are `set`. */
export function splitSensitive(
  kind: string,
  set: FieldValues,
): { readonly synced: FieldValues; readonly local: FieldValues } {
  const synced: FieldValues = {};
  const local: FieldValues = {};
  for (const [field, value] of Object.entries(set)) {
    (staysOnDevice(kind, field) ? local : synced)[field] = value;
  }
  return { synced, local };
}
