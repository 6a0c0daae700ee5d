/**
 * Whether an operation may be looked at at all, before anything is loaded for it. What is refused here is refused alone:
 * the operations around it pass.
 */
import { isFieldName } from './field-name.ts';
import { readOperationId } from './operation-id.ts';
import { operation, opId, type Operation, type PushAnswer, type RejectionCode } from './protocol.ts';
import { staysOnDevice } from './split-sensitive.ts';

export type Admission =
  | { readonly admitted: true; readonly operation: Operation }
  | { readonly admitted: false; readonly answer: PushAnswer };

/** More fields than any form has. */
const MOST_FIELDS = 2_000;
/** Deeper than any form's value, and far from where checking would run out of stack. */
const DEEPEST = 32;

/** `device` is the one that pushes, known by its token. Never throws, whatever `raw` is. */
export function admitOperation(raw: unknown, device: string): Admission {
  if (nestsDeeper(raw, DEEPEST)) {
    return refuse(idOf(raw), 'malformed', `Not an operation: a value nests deeper than ${DEEPEST}.`);
  }
  const parsed = operation.safeParse(raw);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') || 'the operation';
    return refuse(idOf(raw), 'malformed', `Not an operation: ${where} is not as the protocol says.`);
  }
  const admitted = parsed.data;
  if (readOperationId(admitted.opId).device !== device) {
    return refuse(admitted.opId, 'foreignDevice', 'The operation carries the id of another device.');
  }
  // Half a character is stored as another one: the record would not be found again under the name that it was given.
  if (!admitted.record.isWellFormed() || !admitted.kind.isWellFormed()) {
    return refuse(admitted.opId, 'malformed', 'The name of the record or of its kind is no whole text.');
  }
  const names = [...Object.keys(admitted.set ?? {}), ...(admitted.unset ?? [])];
  if (names.length === 0 && !admitted.delete) {
    return refuse(admitted.opId, 'malformed', 'The operation changes nothing.');
  }
  if (names.length > MOST_FIELDS) {
    return refuse(admitted.opId, 'tooLarge', `More than ${MOST_FIELDS} fields in one operation.`);
  }
  if (!names.every(isFieldName)) {
    return refuse(admitted.opId, 'malformed', 'A field has a name that is reserved.');
  }
  // The history keeps everything for ever, so a fact that should have been sealed must not come in even once.
  if (names.some(staysOnDevice)) {
    return refuse(admitted.opId, 'sensitive', 'The operation carries a sensitive fact that is not sealed.');
  }
  return { admitted: true, operation: admitted };
}

export function refuse(id: string, code: RejectionCode, reason: string): Admission & { admitted: false } {
  return { admitted: false, answer: { opId: id, outcome: 'rejected', code, reason } };
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  // Without a list of the values: every value of every push comes by here.
  for (const key in value) {
    if (nestsDeeper((value as Record<string, unknown>)[key], levels - 1)) return true;
  }
  return false;
}

/** The id to answer to, where there is one: a text of any other shape would only be echoed. */
function idOf(raw: unknown): string {
  const id = typeof raw === 'object' && raw !== null && 'opId' in raw ? raw.opId : undefined;
  return opId.safeParse(id).data ?? '';
}
