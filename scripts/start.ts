/**
 * `pnpm start`: builds the extension, runs the sync server with the practice pages and opens a browser that has the
 * extension. Ctrl-C ends all of it. Option: `--no-browser`.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { localAddress, readConfig, type ServerConfig } from '../server/config.ts';
import { practiceRoutes } from '../server/practice/routes.ts';
import { writeOnlyForUs } from '../server/only-for-us.ts';
import { wordsOnAddress } from '../server/owner-link-words.ts';
import { StartRefused, wrongSettings } from '../server/start-refused.ts';
import { startServer, type RunningServer } from '../server/start-server.ts';
import { buildExtension } from './build-extension.ts';
import { folderProblem, portProblem } from './preflight.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { showExtension } from './show-extension.ts';
import {
  buildFailed,
  building,
  ownerLink,
  say,
  sayProblem,
  serverRunning,
  stopped,
  stopping,
  wrongOption,
  type Message,
} from './start-messages.ts';

const stop = new AbortController();
const stopAsked = new Promise<void>((settle) => stop.signal.addEventListener('abort', () => settle()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

writeOnlyForUs();
process.exitCode = await start();

/** Answers the exit code once everything is stopped again: 0 after Ctrl-C, 1 when something kept it from starting. */
async function start(): Promise<0 | 1> {
  const options = readOptions();
  if ('zh' in options) return refuse(options);
  const reading = readConfig(process.env);
  if (!reading.ok) return refuse(wrongSettings(reading.problems));
  // `data` is the folder of this project, from wherever it is started.
  const config = { ...reading.config, dataFolder: resolve(PROJECT_ROOT, reading.config.dataFolder) };
  const problem = (await portProblem(config.port, config.host)) ?? (await folderProblem(config.dataFolder));
  if (problem) return refuse(problem);

  say(building);
  const buildLog = join(config.dataFolder, 'build.log');
  const build = await buildExtension(buildLog, stop.signal);
  if (stop.signal.aborted) return 0;
  if (!build.ok) return refuse(buildFailed(build.reason, buildLog));

  let server: RunningServer;
  try {
    server = await startServer(config, { extras: [practiceRoutes()] });
  } catch (error) {
    if (error instanceof StartRefused) return refuse(error.sentence);
    throw error;
  }
  try {
    await serveUntilStopped(server, config, options.browser);
  } finally {
    await server.close();
  }
  say(stopped);
  return 0;
}

async function serveUntilStopped(
  server: RunningServer,
  config: ServerConfig,
  browserWanted: boolean,
): Promise<void> {
  const welcome = `${localAddress({ host: config.host, port: server.port })}/welcome`;
  say(serverRunning(welcome));
  if (server.ownerLink !== null) {
    say(ownerLink(server.ownerLink));
    const address = wordsOnAddress(config);
    if (address !== null) say(address);
  }
  const invite = server.ownerLink === null ? '' : `#invite=${encodeURIComponent(server.ownerLink)}`;
  const browser = await showExtension({
    address: welcome + invite,
    welcome,
    dataFolder: config.dataFolder,
    wanted: browserWanted,
  });
  await stopAsked;
  say(stopping);
  await browser?.close();
}

function readOptions(): { readonly browser: boolean } | Message {
  // pnpm hands on the `--` that npm needs before options.
  const words = process.argv.slice(2).filter((word) => word !== '--');
  try {
    const { values } = parseArgs({
      args: words,
      options: { 'no-browser': { type: 'boolean', default: false } },
    });
    return { browser: !values['no-browser'] };
  } catch {
    return wrongOption(words.join(' '));
  }
}

function refuse(problem: Message): 1 {
  sayProblem(problem);
  return 1;
}
