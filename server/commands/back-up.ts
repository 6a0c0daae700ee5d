/** `pnpm server backup [file]`: a checked copy, also while the server runs. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ServerConfig } from '../config.ts';
import { openStore } from '../start-server.ts';
import { CommandRefused } from './command-refused.ts';
import { databaseOf } from './database-of.ts';

/** In the data folder, when no file is named. */
export const BACKUPS_FOLDER = 'backups';

/** Answers the file. `now` in ms. */
export async function backUp(config: ServerConfig, named: string | undefined, now: number): Promise<string> {
  databaseOf(config);
  const file = named ?? join(makeFolder(config), `shouxian-${stamp(now)}.db`);
  if (existsSync(file)) throw new CommandRefused(`${file} is there already; choose another name.`);
  if (!existsSync(dirname(file))) {
    throw new CommandRefused(`There is no folder ${dirname(file)}. Make it first, or name another.`);
  }
  const store = openStore(config.dataFolder);
  try {
    await store.backup(file);
    return file;
  } finally {
    store.close();
  }
}

function makeFolder(config: ServerConfig): string {
  const folder = join(config.dataFolder, BACKUPS_FOLDER);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function stamp(now: number): string {
  return new Date(now).toISOString().replaceAll(/[:.]/g, '-');
}
