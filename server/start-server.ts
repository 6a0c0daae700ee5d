/** Opens the database, listens, and knows how to stop. Whatever keeps it from starting is one sentence. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { localAddress, type ServerConfig } from './config.ts';
import { ensureFirstTeam } from './first-team.ts';
import type { Parts } from './http/environment.ts';
import { LIMITS } from './http/limits.ts';
import { createPokes } from './live/pokes.ts';
import { reachableAddress } from './reachable-address.ts';
import { MigrationRefused } from './store/sqlite/migrate.ts';
import { DatabaseRefused } from './store/sqlite/open-database.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import type { Store } from './store/store.ts';
import { PROTOCOLS, VERSION } from './version.ts';

export class StartRefused extends Error {
  readonly why: 'portInUse' | 'notWritable' | 'newerDatabase' | 'damagedDatabase';

  constructor(why: StartRefused['why'], message: string) {
    super(message);
    this.name = 'StartRefused';
    this.why = why;
  }
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** For whoever is to own the first team; null once somebody does. */
  readonly ownerLink: string | null;
  close(): Promise<void>;
}

export interface ServerOptions extends Partial<Pick<Parts, 'limits' | 'protocols'>> {
  readonly extras?: readonly Hono[];
}

/** Throws `StartRefused` with a sentence that says what to do. */
export async function startServer(
  config: ServerConfig,
  { extras = [], limits = LIMITS, protocols = PROTOCOLS }: ServerOptions = {},
): Promise<RunningServer> {
  const store = openStore(config.dataFolder);
  const pokes = createPokes();
  const app = createApp({
    store,
    pokes,
    now: () => Date.now(),
    publicUrl: config.publicUrl ?? null,
    limits,
    protocols,
    version: VERSION,
    extensionIds: config.extensionIds,
    log: pino({ level: config.logLevel }, pino.destination(2)),
    extras,
  });
  const { server, port } = await listen(app, config).catch((error: unknown) => {
    store.close();
    throw error;
  });
  const url = localAddress({ host: config.host, port });
  const address = reachableAddress({ ...config, port }, networkInterfaces());
  const ownerLink = await ensureFirstTeam(store, address, Date.now());
  return {
    url,
    port,
    ownerLink,
    async close() {
      pokes.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1_000).unref();
      });
      store.close();
    },
  };
}

/** The store in `dataFolder`/shouxian.db. */
export function openStore(dataFolder: string): Store {
  const file = join(dataFolder, 'shouxian.db');
  try {
    mkdirSync(dataFolder, { recursive: true });
    return openSqliteStore(file, Date.now());
  } catch (error) {
    if (error instanceof MigrationRefused && error.why === 'newer') {
      throw new StartRefused(
        'newerDatabase',
        `${error.message} Start the version that used it, or restore the copy beside ${file}.`,
      );
    }
    if (error instanceof MigrationRefused || error instanceof DatabaseRefused) {
      throw new StartRefused(
        'damagedDatabase',
        `${file} cannot be used: ${error.message} Put a backup in its place.`,
      );
    }
    if (!isRefusedByDisk(error)) throw error;
    throw new StartRefused(
      'notWritable',
      `The folder ${dataFolder} cannot be written. Choose another with DATA_DIR, or change its permissions.`,
    );
  }
}

/** Permissions, a read-only or full disk, a file where a folder should be. Anything else is a bug and stays one. */
function isRefusedByDisk(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    /^(?:EACCES|EPERM|EROFS|ENOSPC|EDQUOT|EEXIST|ENOTDIR)$/.test(code) ||
    /^SQLITE_(?:CANTOPEN|READONLY|FULL|IOERR)/.test(code) ||
    // better-sqlite3 checks the folder itself, without a code.
    (error instanceof TypeError && error.message.startsWith('Cannot open database'))
  );
}

function listen(app: Hono, { host, port }: ServerConfig): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (address) =>
      resolve({ server, port: address.port }),
    ) as Server;
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartRefused(
              'portInUse',
              `Port ${port} is in use. Stop the program that uses it, or choose another with PORT.`,
            )
          : error,
      ),
    );
  });
}
