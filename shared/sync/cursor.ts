/**
 * How far a device has read: `epoch.sequence`. The epoch is the life of one database; restoring a backup begins a new one,
 * so that numbers which were given out and then lost are never taken for the same writes. Devices send the text back as
 * it came and read it only here.
 */

export type Cursor = { readonly epoch: string; readonly seq: number };

export function writeCursor(cursor: Cursor): string {
  return `${cursor.epoch}.${cursor.seq}`;
}

/** Null when the text is no cursor. */
export function readCursor(text: string): Cursor | null {
  const match = /^([A-Za-z0-9_-]{1,64})\.(\d{1,15})$/.exec(text);
  return match?.[1] && match[2] ? { epoch: match[1], seq: Number(match[2]) } : null;
}
