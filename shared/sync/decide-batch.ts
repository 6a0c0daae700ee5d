/**
 * A push as a whole, folded over `decide`: one answer per operation, the first answer again for a repeated one. Pure; the
 * store loads what the operations name, calls this inside its write transaction, and writes what comes out.
 */
import { refuse, type Admission } from './admit-operation.ts';
import { decide } from './decide.ts';
import type { MergedRecord } from './merged-record.ts';
import type { AcceptedAnswer, HistoryEntry, Operation, PushAnswer, Role } from './protocol.ts';
import { sameJson } from './same-json.ts';

export interface BatchContext {
  /** The team's sequence number before the push. */
  readonly seq: number;
  /** The records that the operations name, as far as they exist. */
  readonly records: ReadonlyMap<string, MergedRecord>;
  /** What was accepted before under the numbers of this batch, by `opId`. */
  readonly accepted: ReadonlyMap<string, HistoryEntry>;
  /** When the writes with the numbers of the bases were accepted, ms by the server's clock. */
  readonly acceptedAt: ReadonlyMap<number, number>;
  readonly author: string;
  readonly role: Role;
  readonly now: number;
}

export interface BatchResult {
  readonly seq: number;
  readonly answers: readonly PushAnswer[];
  /** The changed records in their last state. */
  readonly records: readonly MergedRecord[];
  /** One entry per accepted operation, in order of `seq`. */
  readonly history: readonly HistoryEntry[];
}

export function decideBatch(admissions: readonly Admission[], context: BatchContext): BatchResult {
  const records = new Map(context.records);
  const accepted = new Map(context.accepted);
  const changed = new Map<string, MergedRecord>();
  const history: HistoryEntry[] = [];
  let { seq } = context;

  const answers = admissions.map((admission): PushAnswer => {
    if (!admission.admitted) return admission.answer;
    const { operation } = admission;
    const first = accepted.get(operation.opId);
    if (first && !isRepeated(first, operation)) {
      // A browser's profile that was copied, or put back from a backup, counts on from where it was copied.
      const reason = 'The number was given to another operation before.';
      return refuse(operation.opId, 'foreignDevice', reason).answer;
    }
    if (first) return { ...answerOf(first), duplicate: true };
    if (context.role === 'viewer') {
      return refuse(operation.opId, 'forbidden', 'A viewer reads and does not write.').answer;
    }
    const current = records.get(operation.record) ?? null;
    if (current && current.kind !== operation.kind) {
      const reason = `The record is of kind ${current.kind} and stays so.`;
      return refuse(operation.opId, 'malformed', reason).answer;
    }
    if (operation.base > context.seq) {
      return refuse(operation.opId, 'malformed', 'The base lies ahead of the team.').answer;
    }
    seq += 1;
    const baseAt = context.acceptedAt.get(operation.base) ?? 0;
    const decision = decide(current, operation, { seq, now: context.now, baseAt, author: context.author });
    records.set(operation.record, decision.record);
    changed.set(operation.record, decision.record);
    history.push(decision.history);
    accepted.set(operation.opId, decision.history);
    return answerOf(decision.history);
  });
  return { seq, answers, records: [...changed.values()], history };
}

/** Whether it says what was accepted under its number; its base and its age may have changed on the way. */
function isRepeated(
  first: HistoryEntry,
  { record, set = {}, unset = [], delete: deletes }: Operation,
): boolean {
  const emptied = unset.filter((field) => !Object.hasOwn(set, field));
  return (
    first.record === record &&
    first.delete === (deletes === true) &&
    sameJson(first.set, set) &&
    sameJson(first.unset, emptied)
  );
}

/** The answer that belongs to an accepted operation, now and whenever it is repeated. */
function answerOf(entry: HistoryEntry): AcceptedAnswer {
  const { opId, seq, outcome, conflicts } = entry;
  return outcome === 'applied' ? { opId, outcome, seq } : { opId, outcome, seq, conflicts: [...conflicts] };
}
