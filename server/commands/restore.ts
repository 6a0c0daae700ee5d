/** `pnpm server restore <file>`: a backup in the place of the database, with the server stopped. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerConfig } from '../config.ts';
import { MigrationRefused } from '../store/sqlite/migrate.ts';
import { DatabaseRefused } from '../store/sqlite/open-database.ts';
import { restore, RestoreRefused, type Restored } from '../store/sqlite/restore.ts';
import { CommandRefused } from './command-refused.ts';

/** Answers what to tell the person. `now` in ms. */
export function restoreBackup(config: ServerConfig, backup: string, now: number): string {
  mkdirSync(config.dataFolder, { recursive: true });
  try {
    return word(backup, restore(backup, join(config.dataFolder, 'shouxian.db'), now));
  } catch (error) {
    if (error instanceof RestoreRefused) throw new CommandRefused(error.message);
    if (error instanceof DatabaseRefused || error instanceof MigrationRefused) {
      throw new CommandRefused(`${backup} cannot be used: ${error.message} Nothing was changed.`);
    }
    throw error;
  }
}

function word(backup: string, { kept, operations, replacedOperations }: Restored): string {
  const fewer = replacedOperations === null ? 0 : replacedOperations - operations;
  return [
    `Put back: ${backup}, with ${operations} operations.`,
    ...(fewer > 0 ? [`The replaced database had ${fewer} more.`] : []),
    ...(kept === null ? [] : [`It is kept: ${kept}`]),
    'Start the server. Devices will read everything anew and push back what the backup does not have;',
    'a device that joined after the backup was made is asked to join again, and loses nothing.',
  ].join('\n');
}
