/** Which operations go with the next push, and what becomes of them when the server has answered. */
import { answered, toWire, type Held, type PendingOperation, type Writes } from './device.ts';
import type { Limits, Operation, PushAnswer } from './protocol.ts';
import { utf8Length } from './utf8-length.ts';

/** Room for the words around the operations. */
const ENVELOPE_BYTES = 1_000;

/** The oldest waiting operations that fit the limits; a first one that alone is too large is in the batch all the same. */
export function nextBatch(held: Held, now: number): readonly Operation[] {
  const { limits, batchOps } = held.state;
  const batch: Operation[] = [];
  let bytes = ENVELOPE_BYTES;
  for (const operation of held.operations) {
    if (operation.state !== 'waiting') continue;
    if (batch.length >= Math.min(batchOps, limits.ops)) break;
    const wire = toWire(operation, now);
    bytes += utf8Length(JSON.stringify(wire)) + 1;
    if (batch.length > 0 && bytes > limits.bytes) break;
    batch.push(wire);
  }
  return batch;
}

/**
 * `held` needs the records of the batch. `generation` is that of the state when the batch was sent: an answer from before
 * a restored backup says nothing about the server of now. Answers to operations that no longer wait are ignored.
 */
export function applyAnswers(held: Held, generation: number, answers: readonly PushAnswer[]): Writes {
  if (generation !== held.state.generation) return {};
  const waiting = new Map(
    held.operations.flatMap((operation) =>
      operation.state === 'waiting' ? [[operation.opId, operation] as const] : [],
    ),
  );
  const put: PendingOperation[] = [];
  const drop: string[] = [];
  const conflicts = [];
  for (const answer of answers) {
    const operation = waiting.get(answer.opId);
    if (!operation) continue;
    const copy = held.records.get(operation.record);
    const shown =
      answer.outcome !== 'rejected' && copy?.generation === generation && copy.server.seq >= answer.seq;
    if (shown) drop.push(operation.opId);
    else put.push(answered(operation, answer));
    if ('conflicts' in answer && answer.conflicts.length > 0) {
      conflicts.push({
        record: operation.record,
        seq: answer.seq,
        opId: operation.opId,
        conflicts: answer.conflicts,
      });
    }
  }
  const { state } = held;
  const batchOps = Math.min(state.limits.ops, state.batchOps + Math.ceil(state.batchOps / 8));
  return {
    state: { ...state, batchOps, failures: 0 },
    dropOperations: drop,
    putOperations: put,
    conflicts,
  };
}

/** After a 413: half as many next time. One operation that is too large by itself is refused, so that the rest can pass. */
export function shrinkBatch(held: Held, sent: readonly Operation[], limits: Limits | undefined): Writes {
  const state = {
    ...held.state,
    limits: limits ?? held.state.limits,
    batchOps: Math.max(1, Math.floor(sent.length / 2)),
  };
  if (sent.length > 1) return { state };
  const put = held.operations
    .filter((operation) => operation.opId === sent[0]?.opId && operation.state === 'waiting')
    .map((operation) =>
      answered(operation, {
        opId: operation.opId,
        outcome: 'rejected',
        code: 'tooLarge',
        reason: 'The server takes no single edit of this size.',
      }),
    );
  return { state, putOperations: put };
}
