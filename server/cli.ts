/** `pnpm server <command>`: what an operator does without a browser. */
import { readConfig } from './config.ts';
import { inviteOwner } from './first-team.ts';
import { openStore } from './start-server.ts';

const USAGE = `pnpm server create-team <name>   a new team; prints its owner's link
pnpm server backup <file>        a checked copy of the running database
Settings: PORT, HOST, DATA_DIR (as for the server).`;

const [command, argument] = process.argv.slice(2);
const reading = readConfig(process.env);
if (!reading.ok) {
  console.error(reading.problems.join('\n'));
  process.exit(2);
}
const { host, port, dataFolder } = reading.config;
if (command === 'create-team' && argument) {
  const store = openStore(dataFolder);
  const team = await store.createTeam(argument, Date.now());
  console.log(await inviteOwner(store, team.id, `http://${host}:${port}`, Date.now()));
  store.close();
} else if (command === 'backup' && argument) {
  const store = openStore(dataFolder);
  await store.backup(argument);
  store.close();
  console.log(`Copied and checked: ${argument}`);
} else {
  console.error(USAGE);
  process.exit(2);
}
