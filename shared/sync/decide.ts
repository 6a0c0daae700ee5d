/**
 * What an operation makes of a record: the only place where edits of several people meet. Pure, so that the server, the
 * model test and a device that wants to know beforehand all get the same answer.
 *
 * Per field: a last write that the author had seen is replaced. Seen is what lies at or below `base`, and what the same
 * device wrote before. Any other last write is concurrent: equal values merge silently, of different ones the later edit
 * wins (ties by operation id), and the loser is reported and stays in the history. Whether the record exists is decided
 * like a field, except that an edit beats a deletion which did not see it, whenever either was made: a deletion is the
 * one action that hides what others did.
 *
 * Kinds and fields mean nothing here; unknown ones pass like any other. A field whose name the language itself uses
 * (`constructor`) is refused before it comes here (`admit-operation.ts`).
 */
import { fullClocks, sparseClocks, type MergedRecord } from './merged-record.ts';
import { readOperationId, sameDeviceEarlier } from './operation-id.ts';
import type {
  Conflict,
  FieldClock,
  FieldValues,
  HistoryEntry,
  JsonValue,
  Operation,
  SparseClocks,
} from './protocol.ts';
import { ALL_FIELDS, DELETION } from './wire-names.ts';
import { sameJson } from './same-json.ts';

export interface DecideContext {
  /** The sequence number that this operation takes; every accepted operation takes one. */
  readonly seq: number;
  /** The server's clock, ms. */
  readonly now: number;
  /** When the write numbered `base` was accepted, by the same clock; 0 when there is none. */
  readonly baseAt: number;
  /** The member whose device pushed it. */
  readonly author: string;
}

export interface Decision {
  readonly record: MergedRecord;
  readonly outcome: 'applied' | 'merged' | 'superseded';
  readonly conflicts: readonly Conflict[];
  readonly history: HistoryEntry;
}

/** `current` is null for a record that never was. */
export function decide(current: MergedRecord | null, operation: Operation, context: DecideContext): Decision {
  const clock = clockOf(operation, context);
  const set = operation.set ?? {};
  const unset = (operation.unset ?? []).filter((field) => !Object.hasOwn(set, field));
  const written = current
    ? mergeFields(current, { set, unset }, operation.base, clock)
    : firstFields({ set, unset }, clock);
  const { fields, clocks, previous, conflicts } = written;
  let { kept, lost } = written;

  const existence = decideExistence(current, operation, clock);
  if (existence.clock) clocks[DELETION] = existence.clock;
  if (existence.conflict) conflicts.push(existence.conflict);
  if (operation.delete && existence.deleted) kept += 1;
  if (operation.delete && !existence.deleted) lost += 1;

  const outcome =
    lost > 0 && kept === 0 ? 'superseded' : lost > 0 || conflicts.length > 0 ? 'merged' : 'applied';
  const kind = current?.kind ?? operation.kind;
  return {
    record: { record: operation.record, kind, seq: context.seq, deleted: existence.deleted, fields, clocks },
    outcome,
    conflicts,
    history: {
      opId: operation.opId,
      seq: context.seq,
      record: operation.record,
      kind,
      by: context.author,
      base: operation.base,
      at: clock.at,
      receivedAt: context.now,
      set,
      unset,
      delete: operation.delete === true,
      previous,
      outcome,
      conflicts,
    },
  };
}

/** What an operation's fields come to. */
interface WrittenFields {
  readonly fields: FieldValues;
  readonly clocks: SparseClocks;
  readonly previous: FieldValues;
  readonly conflicts: Conflict[];
  /** How many of the operation's values stand now, and how many do not. */
  readonly kept: number;
  readonly lost: number;
}

interface Change {
  readonly set: FieldValues;
  readonly unset: readonly string[];
}

/** The first write of a record meets nobody's. A first sync is thousands of these. */
function firstFields({ set, unset }: Change, clock: FieldClock): WrittenFields {
  const count = Object.keys(set).length;
  const clocks: SparseClocks = count > 0 ? { [ALL_FIELDS]: clock } : {};
  for (const field of unset) clocks[field] = clock;
  return { fields: set, clocks, previous: {}, conflicts: [], kept: count + unset.length, lost: 0 };
}

function mergeFields(
  current: MergedRecord,
  { set, unset }: Change,
  base: number,
  clock: FieldClock,
): WrittenFields {
  const fields: FieldValues = { ...current.fields };
  const clocks = fullClocks(current.fields, current.clocks);
  const previous: FieldValues = {};
  const conflicts: Conflict[] = [];
  let kept = 0;
  let lost = 0;
  const touched: readonly (readonly [string, JsonValue | undefined])[] = [
    ...Object.entries(set),
    ...unset.map((field) => [field, undefined] as const),
  ];
  for (const [field, value] of touched) {
    const standing = clocks[field];
    const before = fields[field];
    if (before !== undefined) previous[field] = before;
    const equal = sameJson(before, value);
    const meeting = meet(standing, clock, base);
    if (standing && meeting.concurrent && !equal)
      conflicts.push(report(field, before, standing, value, clock, meeting.wins));
    if (meeting.wins) {
      kept += 1;
      clocks[field] = clock;
      if (value === undefined) delete fields[field];
      else fields[field] = value;
    } else if (equal) kept += 1;
    else lost += 1;
  }
  return { fields, clocks: sparseClocks(fields, clocks), previous, conflicts, kept, lost };
}

/**
 * The edit time by the server's clock. Not later than now, and not before the write that the author had already seen: a
 * device whose clock jumped gains nothing and loses nothing by it.
 */
function clockOf(operation: Operation, context: DecideContext): FieldClock {
  const at = Math.max(Math.round(context.now - operation.ageMs), Math.min(context.baseAt, context.now));
  return { seq: context.seq, at, opId: operation.opId, by: context.author };
}

function seen(standing: FieldClock, opId: string, base: number): boolean {
  return standing.seq <= base || sameDeviceEarlier(standing.opId, opId);
}

function meet(standing: FieldClock | undefined, mine: FieldClock, base: number) {
  if (!standing || seen(standing, mine.opId, base)) return { concurrent: false, wins: true };
  // One device's own operations out of order: it knows which was later, and nobody needs to be told.
  if (sameDeviceEarlier(mine.opId, standing.opId)) return { concurrent: false, wins: false };
  return { concurrent: true, wins: isLater(mine, standing) };
}

function isLater(a: FieldClock, b: FieldClock): boolean {
  if (a.at !== b.at) return a.at > b.at;
  const [left, right] = [readOperationId(a.opId), readOperationId(b.opId)];
  return left.device === right.device ? left.counter > right.counter : left.device > right.device;
}

function report(
  field: string,
  before: JsonValue | undefined,
  standing: FieldClock,
  value: JsonValue | undefined,
  mine: FieldClock,
  wins: boolean,
): Conflict {
  const [kept, lost] = wins ? [value, before] : [before, value];
  return {
    field,
    ...(kept !== undefined && { kept }),
    ...(lost !== undefined && { lost }),
    keptBy: wins ? mine.by : standing.by,
    lostBy: wins ? standing.by : mine.by,
  };
}

/** Whether the record exists after this operation. */
function decideExistence(
  current: MergedRecord | null,
  operation: Operation,
  mine: FieldClock,
): { readonly deleted: boolean; readonly clock?: FieldClock; readonly conflict?: Conflict } {
  const standing = current?.clocks[DELETION];
  const deleted = current?.deleted ?? false;

  if (!operation.delete) {
    if (!deleted || !standing) return { deleted };
    if (sameDeviceEarlier(mine.opId, standing.opId)) return { deleted };
    const knew = seen(standing, mine.opId, operation.base);
    const conflict = { field: DELETION, keptBy: mine.by, lostBy: standing.by };
    return { deleted: false, clock: mine, ...(!knew && { conflict }) };
  }

  const unseen = Object.values(current?.clocks ?? {})
    .filter((clock) => !seen(clock, mine.opId, operation.base))
    .sort((a, b) => b.seq - a.seq)[0];
  if (deleted) return { deleted, clock: standing && isLater(standing, mine) ? standing : mine };
  if (!unseen) return { deleted: true, clock: mine };
  const ownLater = sameDeviceEarlier(mine.opId, unseen.opId);
  const conflict = { field: DELETION, keptBy: unseen.by, lostBy: mine.by };
  return { deleted: false, ...(!ownLater && { conflict }) };
}
