/**
 * What devices and the server say to each other, as schemas: the server checks requests with them, the device checks
 * answers. Objects are loose on purpose where a newer side may add fields: what is unknown is kept, never dropped.
 */
import { z } from 'zod';
import { ROLES } from './wire-names.ts';

/** Any value: whatever came out of JSON is one. */
export const jsonValue: z.ZodType<z.core.util.JSONType> = z.any();
const LONGEST_NAME = 200;
/** Values by field name. Checked by hand: through a schema for each name a push was measured to take half as long again. */
export const fieldValues = z
  .custom<Record<string, z.core.util.JSONType>>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).every((name) => name.length > 0 && name.length <= LONGEST_NAME),
  )
  .meta({
    type: 'object',
    propertyNames: { minLength: 1, maxLength: LONGEST_NAME },
    additionalProperties: true,
  });

/** `<device id>:<counter>`; a counter never repeats on a device, so a repeated push changes nothing. */
export const opId = z.string().regex(/^[A-Za-z0-9_-]{8,64}:\d{1,15}$/);

export const operation = z.looseObject({
  opId,
  record: z.string().min(1).max(100),
  kind: z.string().min(1).max(60),
  /** The team's sequence number that the device had applied when the person edited. */
  base: z.number().int().nonnegative(),
  /** How long ago the person edited, in ms, by the device's own clock at the time of the push. */
  ageMs: z.number().nonnegative(),
  set: fieldValues.optional(),
  unset: z.array(z.string().min(1).max(LONGEST_NAME)).optional(),
  delete: z.literal(true).optional(),
});

/**
 * `epoch` is the one the bases were counted in (see `cursor.ts`): after a restored backup the same number means another
 * write, so the server answers `epochChanged` and the device pulls before it pushes.
 */
export const pushRequest = z.looseObject({
  device: z.string().min(1),
  epoch: z.string().min(1).max(64),
  ops: z.array(z.unknown()).min(1),
});

export const rejectionCode = z.enum(['malformed', 'forbidden', 'sensitive', 'tooLarge', 'foreignDevice']);

/**
 * A field whose earlier or later value lost to a concurrent edit; both values stay in the history. An absent value means
 * that this side had emptied the field. `DELETION` in `field`: one person deleted the record, another edited it, and it stays.
 */
export const conflict = z.object({
  field: z.string(),
  kept: jsonValue.optional(),
  lost: jsonValue.optional(),
  /** The member whose value lost, and the one whose value stands. */
  lostBy: z.string(),
  keptBy: z.string(),
});

const accepted = {
  opId: z.string(),
  seq: z.number().int(),
  /** A repeated operation gets its first answer again, marked. */
  duplicate: z.boolean().optional(),
};
export const pushAnswer = z.discriminatedUnion('outcome', [
  z.object({ ...accepted, outcome: z.literal('applied') }),
  z.object({ ...accepted, outcome: z.literal('merged'), conflicts: z.array(conflict) }),
  z.object({ ...accepted, outcome: z.literal('superseded'), conflicts: z.array(conflict) }),
  z.object({
    opId: z.string(),
    outcome: z.literal('rejected'),
    // A newer server may refuse for more reasons than this one knows; its answers must be readable all the same.
    code: rejectionCode.catch('malformed'),
    reason: z.string(),
  }),
]);
export const pushAnswers = z.object({ answers: z.array(pushAnswer), cursor: z.string() });

/**
 * The last write of a field: the team's sequence number, the edit time by the server's clock in ms, the operation and its
 * author (a member id).
 */
export const fieldClock = z.object({
  seq: z.number().int().nonnegative(),
  at: z.number(),
  opId: z.string(),
  by: z.string(),
});

/** Sparse: `ALL_FIELDS` stands for every present field that is not named. Emptied fields and `DELETION` are always named. */
export const sparseClocks = z.record(z.string(), fieldClock);

export const syncedRecord = z.looseObject({
  record: z.string(),
  kind: z.string(),
  seq: z.number().int(),
  deleted: z.boolean(),
  fields: fieldValues,
  clocks: sparseClocks.optional(),
});

/** What the people concerned are told about an operation of somebody that met another's edit. */
export const conflictNotice = z.looseObject({
  record: z.string(),
  seq: z.number().int(),
  opId: z.string(),
  conflicts: z.array(conflict),
});

/**
 * Latest states with a sequence number above the cursor, in order, deleted records included with their last fields.
 * `conflicts`: those of the operations between the two cursors that concern this person.
 */
export const pullAnswer = z.looseObject({
  records: z.array(syncedRecord),
  cursor: z.string(),
  more: z.boolean(),
  /** Where the team stands: how much of the way the cursor has come. */
  head: z.number().int().optional(),
  conflicts: z.array(conflictNotice).optional(),
});

/** One accepted operation as the history keeps it, for ever. */
export const historyEntry = z.looseObject({
  opId: z.string(),
  seq: z.number().int(),
  record: z.string(),
  kind: z.string(),
  by: z.string(),
  base: z.number().int(),
  /** Edit time and time of arrival, both by the server's clock, in ms. */
  at: z.number(),
  receivedAt: z.number(),
  set: fieldValues,
  unset: z.array(z.string()),
  delete: z.boolean(),
  /** What the fields of `set` and `unset` held before; an absent one held nothing. */
  previous: fieldValues,
  outcome: z.enum(['applied', 'merged', 'superseded']),
  conflicts: z.array(conflict),
});
export const historyAnswer = z.object({ entries: z.array(historyEntry) });

export const role = z.enum(ROLES);

export const member = z.object({
  id: z.string(),
  name: z.string(),
  role,
  joinedAt: z.string(),
  revoked: z.boolean(),
});

export const joinRequest = z.object({
  secret: z.string().min(20).max(200),
  memberName: z.string().trim().min(1).max(60),
  deviceName: z.string().trim().min(1).max(60),
});

export const joinAnswer = z.object({
  team: z.object({ id: z.string(), name: z.string() }),
  member,
  device: z.string(),
  token: z.string(),
});

export const inviteRequest = z.object({
  role: role.exclude(['owner']),
  /** Hours until it expires. */
  hours: z
    .number()
    .int()
    .min(1)
    .max(24 * 14)
    .default(72),
});
export const inviteAnswer = z.object({ link: z.string(), expiresAt: z.string() });

/** What a list of invitations shows: never the secret, which only its maker saw. */
export const invitation = z.object({
  id: z.string(),
  role,
  createdAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(['open', 'used', 'expired', 'revoked']),
});
export const invitationsAnswer = z.object({ invitations: z.array(invitation) });

export const device = z.object({
  id: z.string(),
  member: z.string(),
  name: z.string(),
  client: z.string().nullable(),
  joinedAt: z.string(),
  lastSeenAt: z.string().nullable(),
  revoked: z.boolean(),
});
export const membersAnswer = z.object({ members: z.array(member), devices: z.array(device) });

/** `data` of every event of the live stream. A poke, not data: losing one loses nothing. */
export const poke = z.object({ seq: z.number().int() });

export const metaAnswer = z.looseObject({
  product: z.literal('shouxian'),
  version: z.string(),
  protocol: z.object({ oldest: z.number().int(), newest: z.number().int() }),
  limits: z.object({ ops: z.number().int(), bytes: z.number().int() }),
});

/** Every refusal of the server. `code` is for programs, `reason` an English sentence for logs; screens word the code. */
export const problem = z.looseObject({
  code: z.enum([
    'badRequest',
    'unauthorized',
    'revoked',
    'forbidden',
    'notFound',
    'inviteUsed',
    'inviteExpired',
    'inviteUnknown',
    'tooLarge',
    'tooMany',
    'upgradeRequired',
    'epochChanged',
    'resync',
    'storageFull',
    'internal',
  ]),
  reason: z.string(),
  limits: z.object({ ops: z.number().int(), bytes: z.number().int() }).optional(),
  /** With `epochChanged`: sequence numbers up to this one mean the same in the old and the new epoch. */
  since: z.number().int().optional(),
  /** With `epochChanged`: the server's clock in ms, and the epoch of which `since` is true. */
  now: z.number().optional(),
  epoch: z.string().optional(),
  /** With `tooMany`: when to ask again. */
  retryAfterMs: z.number().int().nonnegative().optional(),
});

export type JsonValue = z.infer<typeof jsonValue>;
export type FieldValues = z.infer<typeof fieldValues>;
export type Operation = z.infer<typeof operation>;
export type PushAnswer = z.infer<typeof pushAnswer>;
/** An answer to an operation that was not refused. */
export type AcceptedAnswer = Exclude<PushAnswer, { outcome: 'rejected' }>;
export type Poke = z.infer<typeof poke>;
export type Conflict = z.infer<typeof conflict>;
export type FieldClock = z.infer<typeof fieldClock>;
export type SparseClocks = z.infer<typeof sparseClocks>;
export type ConflictNotice = z.infer<typeof conflictNotice>;
export type HistoryEntry = z.infer<typeof historyEntry>;
export type Invitation = z.infer<typeof invitation>;
export type Device = z.infer<typeof device>;
export type Limits = MetaAnswer['limits'];
export type SyncedRecord = z.infer<typeof syncedRecord>;
export type PullAnswer = z.infer<typeof pullAnswer>;
export type Role = z.infer<typeof role>;
export type Member = z.infer<typeof member>;
export type MetaAnswer = z.infer<typeof metaAnswer>;
export type Problem = z.infer<typeof problem>;
export type RejectionCode = z.infer<typeof rejectionCode>;
