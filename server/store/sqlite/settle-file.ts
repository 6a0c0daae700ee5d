/** Gives a finished file its name so that a loss of power leaves either the old one or the new one, whole. */
import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

export function settleFile(draft: string, file: string): void {
  syncPath(draft, 'r+');
  renameSync(draft, file);
  // The name stands in the folder. Windows opens no folder, and keeps names without being asked.
  if (process.platform !== 'win32') syncPath(dirname(file), 'r');
}

function syncPath(path: string, flags: string): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
