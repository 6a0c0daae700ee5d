/** What must be true before anything is started: the port is free and the data folder takes files. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Sentence } from '../server/sentence.ts';
import {
  addressRefused,
  diskFull,
  folderNotWritable,
  isFullDisk,
  portInUse,
} from '../server/start-refused.ts';

/** Tries the port as the server will use it; null when it is free. */
export function portProblem(port: number, host: string): Promise<Sentence | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(
        error.code === 'EADDRINUSE'
          ? portInUse(port)
          : addressRefused(host, port, error.code ?? error.message),
      );
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/** What is written at each start is far less; a disk without room for it is full. */
const ROOM = 1024 * 1024;

/** Makes the folder and something in it, because permission bits do not tell the whole truth; null when that works. */
export async function folderProblem(folder: string): Promise<Sentence | null> {
  try {
    await mkdir(folder, { recursive: true });
    const probe = await mkdtemp(join(folder, 'probe-'));
    try {
      await writeFile(join(probe, 'probe'), Buffer.alloc(ROOM));
    } finally {
      await rm(probe, { recursive: true, force: true });
    }
    return null;
  } catch (error) {
    return isFullDisk(error) ? diskFull(folder) : folderNotWritable(folder);
  }
}
