/**
 * Which facts may leave the device. Until they are sealed with the team's key, sensitive facts (id numbers, personal
 * mobiles, bank accounts) stay where they were typed: the server's history keeps everything for ever.
 */
import { isSensitiveFact } from '../entity/fact-keys.ts';
import type { FieldValues } from './protocol.ts';

/** Whether a field must stay on the device, of whatever kind its record says that it is: a file may call it anything. */
export function staysOnDevice(field: string): boolean {
  return isSensitiveFact(field);
}

/** `synced` may enter an operation, `local` must not. Together they are `set`. */
export function splitSensitive(set: FieldValues): {
  readonly synced: FieldValues;
  readonly local: FieldValues;
} {
  const synced: FieldValues = {};
  const local: FieldValues = {};
  for (const [field, value] of Object.entries(set)) {
    (staysOnDevice(field) ? local : synced)[field] = value;
  }
  return { synced, local };
}
