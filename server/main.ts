/** The server as a process of its own: settings from the environment, stopped by Ctrl-C or SIGTERM. */
import { readConfig } from './config.ts';
import { practiceRoutes } from './practice/routes.ts';
import { isGuessed } from './reachable-address.ts';
import { StartRefused, startServer } from './start-server.ts';

const reading = readConfig(process.env);
if (!reading.ok) {
  process.stderr.write(`${reading.problems.join('\n')}\n`);
  process.exit(2);
}
try {
  const server = await startServer(reading.config, { extras: [practiceRoutes()] });
  const owner = server.ownerLink === null ? '' : `Owner's link: ${server.ownerLink}\n`;
  const guessed = isGuessed(reading.config)
    ? 'If colleagues reach this machine by another address, start again with it in SHOUXIAN_PUBLIC_URL.\n'
    : '';
  process.stdout.write(`${server.url}\n${owner}${owner && guessed}`);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
