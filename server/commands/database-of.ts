/** The database that a command is about. A misspelt DATA_DIR must not end in a perfect copy of nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerConfig } from '../config.ts';
import { CommandRefused } from './command-refused.ts';

export function databaseOf(config: ServerConfig): string {
  const file = join(config.dataFolder, 'shouxian.db');
  if (!existsSync(file)) {
    throw new CommandRefused(`There is no database in ${config.dataFolder}. Name its folder in DATA_DIR.`);
  }
  return file;
}
