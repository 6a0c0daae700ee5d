/**
 * What the server needs of a database. Rules are not in here: `decideBatch` is handed in by the caller's imports alone, and
 * a store that answers this port the way `store.conformance.ts` asks can stand in for SQLite. Instants are ms.
 */
import type { Admission } from 'shared/sync/admit-operation.ts';
import type { Cursor } from 'shared/sync/cursor.ts';
import type { MergedRecord } from 'shared/sync/merged-record.ts';
import type {
  ConflictNotice,
  Device,
  HistoryEntry,
  Invitation,
  Member,
  PushAnswer,
  Role,
} from 'shared/sync/protocol.ts';

export interface Team {
  readonly id: string;
  readonly name: string;
}

/** Who holds a token. Read anew for every request. */
export interface Identity {
  readonly device: string;
  readonly member: string;
  readonly memberName: string;
  readonly role: Role;
  readonly team: string;
  readonly tokenHash: string;
  readonly joinedAt: number;
  /** The device, or the member with it, was removed. */
  readonly revoked: boolean;
}

export interface NewInvite {
  readonly team: string;
  readonly secretHash: string;
  readonly role: Role;
  readonly createdBy: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
}

export interface NewDevice {
  readonly secretHash: string;
  readonly memberName: string;
  readonly deviceName: string;
  readonly device: string;
  readonly tokenHash: string;
  readonly client: string | null;
  readonly now: number;
}

export type Joined =
  | { readonly ok: true; readonly team: Team; readonly member: Member }
  | { readonly ok: false; readonly code: 'inviteUnknown' | 'inviteUsed' | 'inviteExpired' };

export interface Push {
  readonly team: string;
  readonly device: string;
  readonly epoch: string;
  readonly admissions: readonly Admission[];
  readonly now: number;
}

export interface Pull {
  readonly team: string;
  readonly device: string;
  /** Null before the first pull. */
  readonly cursor: Cursor | null;
  readonly limit: number;
  /** A page ends early when its records hold this many characters. */
  readonly characters: number;
}

/** `since`: sequence numbers up to it mean the same in both epochs. */
export interface EpochChanged {
  readonly status: 'epochChanged';
  readonly since: number;
  /** The present one. */
  readonly epoch: string;
}
export type Revoked = { readonly status: 'revoked' };
/** Deletions that this reader never heard of are told no more: it has to begin anew. */
export type Resync = { readonly status: 'resync' };
export type PushResult = Pushed | EpochChanged | Revoked;
export type PullResult = Page | EpochChanged | Revoked | Resync;

/** A `SyncedRecord` as JSON text: what is stored as text goes to the wire without being read. */
export type RecordJson = string;

export interface Pushed {
  readonly status: 'pushed';
  readonly answers: readonly PushAnswer[];
  readonly seq: number;
  readonly epoch: string;
  /** Whether anything was written. */
  readonly moved: boolean;
}

export interface Page {
  readonly status: 'page';
  readonly records: readonly RecordJson[];
  /** Of the operations of this page: those that concern the person of this device, and none of before it joined. */
  readonly conflicts: readonly ConflictNotice[];
  /** The cursor of the next page, as `writeCursor` takes it. */
  readonly epoch: string;
  readonly seq: number;
  readonly clean: number;
  /** Where the team stands. */
  readonly head: number;
  readonly more: boolean;
}

/**
 * The disk takes no more. Nothing of the write was kept, what was answered before stays, and reading goes on. Thrown by
 * every method that writes.
 */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('The disk of the database is full.', { cause });
    this.name = 'StorageFull';
  }
}

export interface Store {
  teams(): Promise<readonly Team[]>;
  createTeam(name: string, now: number): Promise<Team>;
  /** Null for a team that is not there. */
  teamSeq(team: string): Promise<number | null>;

  createInvite(invite: NewInvite): Promise<{ readonly id: string }>;
  invitations(team: string, now: number): Promise<readonly Invitation[]>;
  /** False when there is no such open invitation. */
  revokeInvite(team: string, id: string, now: number): Promise<boolean>;
  revokeOwnerInvites(team: string, now: number): Promise<void>;
  /** Uses the invitation, makes the member and the device, all at once; of two at the same time one gets it. */
  join(device: NewDevice): Promise<Joined>;

  identity(device: string): Promise<Identity | null>;
  /** The same, perhaps as of up to a second ago, but never from before a removal that was made through this store. */
  recentIdentity(device: string, now: number): Promise<Identity | null>;
  seen(device: string, client: string | null, now: number): Promise<void>;
  members(
    team: string,
  ): Promise<{ readonly members: readonly Member[]; readonly devices: readonly Device[] }>;
  hasOwner(team: string): Promise<boolean>;
  /**
   * The ids of the devices that were cut off; null when there is no such device or member. Open invitations of that person
   * are taken back.
   */
  revokeDevice(team: string, device: string, now: number): Promise<readonly string[] | null>;
  /** `lastOwner` when nobody would be left to invite others. */
  revokeMember(team: string, member: string, now: number): Promise<readonly string[] | null | 'lastOwner'>;

  /**
   * Membership, merge, history and sequence number in one transaction, on the disk when this resolves. Pushes that wait
   * at the same time may be committed together; one that fails takes no other with it.
   */
  push(push: Push): Promise<PushResult>;
  pull(pull: Pull): Promise<PullResult>;
  /** Newest first, below `before` when given. */
  history(
    team: string,
    record: string,
    before: number | null,
    limit: number,
  ): Promise<readonly HistoryEntry[]>;
  /** Everything, oldest first, as of one moment. */
  everything(team: string): Promise<{
    readonly team: Team;
    readonly seq: number;
    readonly records: readonly MergedRecord[];
    readonly history: readonly HistoryEntry[];
  } | null>;

  /**
   * Deletions of before this instant are told no more: pulls leave them out, and a device that has not read so far begins
   * anew. The records themselves and their history stay. Answers the number up to which deletions are forgotten.
   */
  forgetDeletions(team: string, before: number): Promise<number>;

  /** Commits at once what waits. */
  flush(): void;
  /** A copy of the running database, opened and checked before this answers. */
  backup(file: string): Promise<void>;
  close(): void;
}
