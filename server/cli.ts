/** `pnpm server <command>`: what an operator does without a browser, also while the server runs. */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { readConfig, type ServerConfig } from './config.ts';
import { inviteOwner } from './first-team.ts';
import { reachableAddress } from './reachable-address.ts';
import { openStore, StartRefused } from './start-server.ts';

const USAGE = `pnpm server create-team <name>    a new team; prints its owner's link
pnpm server invite-owner [name]   a new owner's link for a team; an unused earlier one stops working
pnpm server backup <file>         a checked copy of the database, also while the server runs
Settings: PORT, HOST, DATA_DIR, SHOUXIAN_PUBLIC_URL, as for the server.`;

/** A sentence for the person at the terminal; exit code 1. */
class Refused extends Error {}

async function createTeam(config: ServerConfig, name: string): Promise<string> {
  const store = openStore(config.dataFolder);
  try {
    const { id } = await store.createTeam(name, Date.now());
    return await inviteOwner(store, id, address(config), Date.now());
  } finally {
    store.close();
  }
}

async function inviteAnotherOwner(config: ServerConfig, name: string | undefined): Promise<string> {
  const store = openExisting(config);
  try {
    const teams = (await store.teams()).filter((team) => name === undefined || team.name === name);
    const [team] = teams;
    if (!team)
      throw new Refused(name === undefined ? 'There is no team yet.' : `There is no team named ${name}.`);
    if (teams.length > 1) throw new Refused(`Which team? ${teams.map((each) => each.name).join(', ')}`);
    return await inviteOwner(store, team.id, address(config), Date.now());
  } finally {
    store.close();
  }
}

async function backUp(config: ServerConfig, file: string): Promise<string> {
  if (existsSync(file)) throw new Refused(`${file} is there already; choose another name.`);
  const store = openExisting(config);
  try {
    await store.backup(file);
    return `Copied and checked: ${file}`;
  } finally {
    store.close();
  }
}

/** A misspelt DATA_DIR must not end in a perfect copy of nothing. */
function openExisting(config: ServerConfig) {
  if (!existsSync(join(config.dataFolder, 'shouxian.db'))) {
    throw new Refused(`There is no database in ${config.dataFolder}. Name its folder in DATA_DIR.`);
  }
  return openStore(config.dataFolder);
}

function address(config: ServerConfig): string {
  return reachableAddress(config, networkInterfaces());
}

async function run(words: readonly string[]): Promise<string> {
  const reading = readConfig(process.env);
  if (!reading.ok) throw new Refused(reading.problems.join('\n'));
  const [command, argument, more] = words;
  if (more === undefined && argument !== undefined && command === 'create-team') {
    return createTeam(reading.config, argument);
  }
  if (more === undefined && command === 'invite-owner') return inviteAnotherOwner(reading.config, argument);
  if (more === undefined && argument !== undefined && command === 'backup')
    return backUp(reading.config, argument);
  throw new Refused(USAGE);
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refused) && !(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
