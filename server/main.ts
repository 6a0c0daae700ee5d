/** The server as a process of its own: settings from the environment, stopped by Ctrl-C or SIGTERM. */
import { readConfig } from './config.ts';
import { practiceRoutes } from './practice/routes.ts';
import { writeOnlyForUs } from './only-for-us.ts';
import { ownerLinkWords, wordsOnAddress } from './owner-link-words.ts';
import { inBothLanguages } from './sentence.ts';
import { StartRefused, wrongSettings } from './start-refused.ts';
import { startServer } from './start-server.ts';

writeOnlyForUs();
const reading = readConfig(process.env);
if (!reading.ok) {
  process.stderr.write(inBothLanguages(wrongSettings(reading.problems)));
  process.exit(2);
}
try {
  const server = await startServer(reading.config, { extras: [practiceRoutes()] });
  const address = wordsOnAddress(reading.config);
  const owner = server.ownerLink === null ? '' : `${inBothLanguages(ownerLinkWords)}${server.ownerLink}\n`;
  process.stdout.write(`${server.url}\n${address === null ? '' : inBothLanguages(address)}${owner}`);
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(inBothLanguages(error.sentence));
  process.exit(1);
}
