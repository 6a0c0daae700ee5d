/** A server that the model test can play a story on: the one in memory, or the real one. */
import type { FieldValues, HistoryEntry } from '../protocol.ts';
import type { HttpAnswer } from '../sync-once.ts';

export interface ModelServer {
  /** Lets a new device into the team. */
  admit(): Promise<{ readonly team: string; readonly device: string }>;
  /** `body` as text, whole or cut. Null when there is no answer. */
  handle(device: string, method: string, path: string, body?: string): Promise<HttpAnswer | null>;
  revoke(device: string): Promise<void>;
  forgetDeletions(): Promise<void>;
  /** Kept inside, in order. */
  backup(): Promise<void>;
  /** Puts back the one of this number. */
  restore(which: number, lost: boolean): Promise<void>;
  truth(): Promise<Truth>;
}

/** What the server holds. */
export interface Truth {
  readonly records: readonly { record: string; deleted: boolean; fields: FieldValues }[];
  /** Records whose deletion is told no more, so that no device needs to know them. */
  readonly forgotten: ReadonlySet<string>;
  readonly history: readonly HistoryEntry[];
}
