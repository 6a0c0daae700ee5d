/**
 * How far a device has read: `epoch.sequence`. The epoch is the life of one database; restoring a backup begins a new one,
 * so that numbers which were given out and then lost are never taken for the same writes. Devices send the text back as
 * it came and read it only here.
 *
 * A third number, `epoch.sequence.clean`, is there while a device that began from nothing reads its way through a team
 * which has forgotten old deletions: it says up to where the reader cannot hold anything that was forgotten.
 */

export interface Cursor {
  readonly epoch: string;
  readonly seq: number;
  /** Deletions forgotten up to this number are none that the reader still shows as alive. */
  readonly clean?: number;
}

/** Where a team stands when somebody reads. */
export interface Standing {
  readonly epoch: string;
  readonly seq: number;
  /** The highest number of a deletion that is told no more; 0 while all are. */
  readonly forgotten: number;
  /** Up to which number an earlier epoch and this one mean the same; 0 for an epoch that was never heard of. */
  readonly sameUntil: (epoch: string) => number;
}

export type Reading =
  | { readonly status: 'page'; readonly after: number; readonly clean: number }
  | { readonly status: 'epochChanged'; readonly since: number; readonly epoch: string }
  | { readonly status: 'resync' };

/** From where a reader with this cursor goes on, or why it must begin anew. `cursor` is null before the first pull. */
export function readFrom(cursor: Cursor | null, team: Standing): Reading {
  if (cursor === null) return { status: 'page', after: 0, clean: team.forgotten };
  if (cursor.epoch !== team.epoch) {
    return { status: 'epochChanged', since: team.sameUntil(cursor.epoch), epoch: team.epoch };
  }
  // Ahead of us within our epoch: the file was put back by hand. What lies above is not here.
  if (cursor.seq > team.seq) return { status: 'epochChanged', since: team.seq, epoch: team.epoch };
  const clean = cursor.clean ?? 0;
  // Below it, a deletion may have passed this reader by for ever.
  if (Math.max(cursor.seq, clean) < team.forgotten) return { status: 'resync' };
  return { status: 'page', after: cursor.seq, clean };
}

export function writeCursor({ epoch, seq, clean = 0 }: Cursor): string {
  return clean > seq ? `${epoch}.${seq}.${clean}` : `${epoch}.${seq}`;
}

/** Null when the text is no cursor. */
export function readCursor(text: string): Cursor | null {
  const match = /^([A-Za-z0-9_-]{1,64})\.(\d{1,15})(?:\.(\d{1,15}))?$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { epoch: match[1], seq: Number(match[2]), ...(match[3] && { clean: Number(match[3]) }) };
}
