/** The days of one step of a matter as typed: what they are, or what is wrong with them. */
import type { Matter, MatterState } from 'shared/entity/matter.ts';
import { checkStepDay, type StepDayProblem } from 'shared/entity/matter-steps.ts';
import { readTypedDate } from './typed-date.ts';

export interface MatterStepInput {
  readonly state: MatterState;
  readonly matter: Matter | undefined;
  readonly today: string;
  readonly day: string;
  /** The portal's limit of a correction; empty where its notice sets none. */
  readonly due: string;
  /** The expiry on the new certificate; empty where it is not here yet. */
  readonly newExpiry: string;
  readonly oldExpiry: string | null;
}

export interface MatterStep {
  readonly on: string;
  readonly due: string | null;
  readonly expiry: string | null;
}

export type MatterStepProblem =
  /** Said by the field itself. */
  | { readonly kind: 'unreadable' }
  | StepDayProblem
  | { readonly kind: 'dueBeforeReturn' }
  | { readonly kind: 'newExpiryNotLater'; readonly old: string };

export type ReadMatterStep =
  | { readonly ok: true; readonly step: MatterStep }
  | { readonly ok: false; readonly problem: MatterStepProblem };

export function readMatterStep(input: MatterStepInput): ReadMatterStep {
  const { matter, today, oldExpiry } = input;
  const failed = (problem: MatterStepProblem): ReadMatterStep => ({ ok: false, problem });
  const day = readTypedDate(input.day);
  const due = optionalDay(input.due);
  const expiry = optionalDay(input.newExpiry);
  if (!day.ok || due === undefined || expiry === undefined) return failed({ kind: 'unreadable' });
  const problem = checkStepDay(matter, day.date, today);
  if (problem !== null) return failed(problem);
  if (due !== null && due < day.date) return failed({ kind: 'dueBeforeReturn' });
  if (expiry !== null && oldExpiry !== null && expiry <= oldExpiry) {
    return failed({ kind: 'newExpiryNotLater', old: oldExpiry });
  }
  return { ok: true, step: { on: day.date, due, expiry } };
}

/** Null when empty, undefined when it cannot be read. */
function optionalDay(text: string): string | null | undefined {
  if (text.trim() === '') return null;
  const read = readTypedDate(text);
  return read.ok ? read.date : undefined;
}
