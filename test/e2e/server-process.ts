/** The sync server as a process of its own, on a port and a data folder that outlive it: killed without warning, started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';

export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Answers the owner's link, empty once an owner has joined. */
  start(): Promise<string>;
  stop(): Promise<void>;
  /** Asks it to stop, as an operator does; answers its exit code. */
  terminate(): Promise<number | null>;
  /** Stops it and takes its data away. */
  remove(): Promise<void>;
}

/** Not started yet. */
export async function makeServerProcess(): Promise<ServerProcess> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'shouxian-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const stop = async (): Promise<void> => {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    port,
    dataFolder,
    async start() {
      const running = spawn(process.execPath, ['server/serve.js'], {
        cwd: PROJECT_ROOT,
        env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, LOG_LEVEL: 'warn' },
      });
      child = running;
      // The address is printed once the port is open, and the link in the same go.
      const printed = await new Promise<string>((resolve, reject) => {
        let text = '';
        const take = (chunk: Buffer): void => {
          text += chunk.toString();
          if (new RegExp(`^${url}$`, 'm').test(text)) resolve(text);
        };
        running.stdout.on('data', take);
        running.stderr.on('data', take);
        running.once('exit', () => reject(new Error(`The server ended: ${text}`)));
      });
      const { status } = await fetch(`${url}/health`);
      if (status !== 200) throw new Error(`The server is not healthy: ${status}`);
      return /http:\/\/\S+\/join#[\w-]+/.exec(printed)?.[0] ?? '';
    },
    stop,
    async terminate() {
      const running = child;
      child = null;
      if (running === null) return null;
      const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
      running.kill('SIGTERM');
      return ended;
    },
    async remove() {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
