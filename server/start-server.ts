/** Opens the database, listens, and knows how to stop. Whatever keeps it from starting is one sentence. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { localAddress, type ServerConfig } from './config.ts';
import { ensureFirstTeam } from './first-team.ts';
import type { Parts } from './http/environment.ts';
import { openLog } from './http/open-log.ts';
import { LIMITS } from './http/limits.ts';
import { RATES } from './http/rate-limit.ts';
import { createPokes } from './live/pokes.ts';
import { reachableAddress } from './reachable-address.ts';
import {
  addressRefused,
  damagedDatabase,
  diskFull,
  folderNotWritable,
  isFullDisk,
  newerDatabase,
  portInUse,
  StartRefused,
} from './start-refused.ts';
import { MigrationRefused } from './store/sqlite/migrate.ts';
import { DatabaseRefused } from './store/sqlite/open-database.ts';
import { openSqliteStore } from './store/sqlite/sqlite-store.ts';
import { StorageFull, type Store } from './store/store.ts';
import { PROTOCOLS, VERSION } from './version.ts';

const DAY_MS = 86_400_000;
/** Half a year: longer than any leave, short enough that years of deletions are no burden for a new device. */
const DELETIONS_TOLD_DAYS = 180;

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** For whoever is to own the first team; null once somebody does. */
  readonly ownerLink: string | null;
  close(): Promise<void>;
}

export interface ServerOptions extends Partial<Pick<Parts, 'limits' | 'protocols'>> {
  readonly extras?: readonly Hono[];
  /** Opened already; else the one in the configured folder is opened. Closed with the server. */
  readonly store?: Store;
}

/** Throws `StartRefused` with a sentence that says what to do. */
export async function startServer(
  config: ServerConfig,
  { extras = [], limits = LIMITS, protocols = PROTOCOLS, store: opened }: ServerOptions = {},
): Promise<RunningServer> {
  const store = opened ?? openStore(config.dataFolder);
  const pokes = createPokes();
  const { log, flush: flushLog } = openLog(config.logLevel);
  const app = createApp({
    store,
    pokes,
    now: () => Date.now(),
    publicUrl: config.publicUrl ?? null,
    limits,
    protocols,
    rates: config.rates ?? RATES,
    trustedProxies: config.trustedProxies ?? 0,
    version: VERSION,
    extensionIds: config.extensionIds,
    log,
    extras,
  });
  const { server, port } = await listen(app, config).catch((error: unknown) => {
    store.close();
    flushLog();
    throw error;
  });
  const url = localAddress({ host: config.host, port });
  const address = reachableAddress({ ...config, port }, networkInterfaces());
  const ownerLink = await ensureFirstTeam(store, address, Date.now()).catch((error: unknown) => {
    server.close();
    store.close();
    flushLog();
    throw error instanceof StorageFull ? new StartRefused('diskFull', diskFull(config.dataFolder)) : error;
  });
  await forgetOldDeletions(store);
  const daily = setInterval(() => void forgetOldDeletions(store), DAY_MS);
  return {
    url,
    port,
    ownerLink,
    async close() {
      clearInterval(daily);
      pokes.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 1_000).unref();
      });
      store.close();
      flushLog();
    },
  };
}

/** A device that has been away for longer than deletions are told reads everything anew; nothing is lost by it. */
async function forgetOldDeletions(store: Store): Promise<void> {
  for (const { id } of await store.teams()) {
    await store.forgetDeletions(id, Date.now() - DELETIONS_TOLD_DAYS * DAY_MS).catch((error: unknown) => {
      // Telling old deletions for another day harms nobody; a server that stops does.
      if (!(error instanceof StorageFull)) throw error;
    });
  }
}

/** The store in `dataFolder`/shouxian.db. */
export function openStore(dataFolder: string): Store {
  const file = join(dataFolder, 'shouxian.db');
  try {
    mkdirSync(dataFolder, { recursive: true });
    return openSqliteStore(file, Date.now());
  } catch (error) {
    if (error instanceof MigrationRefused && error.why === 'newer') {
      throw new StartRefused('newerDatabase', newerDatabase(file, error.message));
    }
    if (error instanceof MigrationRefused || error instanceof DatabaseRefused) {
      throw new StartRefused('damagedDatabase', damagedDatabase(file, error.message));
    }
    if (!isRefusedByDisk(error)) throw error;
    if (isFullDisk(error)) throw new StartRefused('diskFull', diskFull(dataFolder));
    throw new StartRefused('notWritable', folderNotWritable(dataFolder));
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
          ? new StartRefused('portInUse', portInUse(port))
          : new StartRefused('addressRefused', addressRefused(host, port, error.code ?? error.message)),
      ),
    );
  });
}
