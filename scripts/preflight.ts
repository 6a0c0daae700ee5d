/** What must be true before anything is started: the port is free and the data folder takes files. */
import { mkdir, mkdtemp, rmdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { folderNotWritable, portInUse, portRefused, type Message } from './start-messages.ts';

/** Tries the port as the server will use it; null when it is free. */
export function portProblem(port: number, host: string): Promise<Message | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code === 'EADDRINUSE' ? portInUse(port) : portRefused(port, error.code ?? error.message));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}

/** Makes the folder and something in it, because permission bits do not tell the whole truth; null when that works. */
export async function folderProblem(folder: string): Promise<Message | null> {
  try {
    await mkdir(folder, { recursive: true });
    await rmdir(await mkdtemp(join(folder, 'probe-')));
    return null;
  } catch {
    return folderNotWritable(folder);
  }
}
