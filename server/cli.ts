/** `pnpm server <command>`: what an operator does without a browser; all but `restore` also while the server runs. */
import { networkInterfaces } from 'node:os';
import { backUp } from './commands/back-up.ts';
import { CommandRefused } from './commands/command-refused.ts';
import { databaseOf } from './commands/database-of.ts';
import { examine, isWell } from './commands/doctor.ts';
import { restoreBackup } from './commands/restore.ts';
import { readConfig, type ServerConfig } from './config.ts';
import { inviteOwner } from './first-team.ts';
import { reachableAddress } from './reachable-address.ts';
import { openStore, StartRefused } from './start-server.ts';

const USAGE = `pnpm server create-team <name>    a new team; prints its owner's link
pnpm server invite-owner [name]   a new owner's link for a team; an unused earlier one stops working
pnpm server backup [file]         a checked copy of the database, also while the server runs
pnpm server restore <file>        a backup in the place of the database; stop the server first
pnpm server doctor                whether disk, database, history and backups are as they should be
Settings: PORT, HOST, DATA_DIR, SHOUXIAN_PUBLIC_URL, as for the server.`;

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
  databaseOf(config);
  const store = openStore(config.dataFolder);
  try {
    const teams = (await store.teams()).filter((team) => name === undefined || team.name === name);
    const [team] = teams;
    if (!team) {
      const text = name === undefined ? 'There is no team yet.' : `There is no team named ${name}.`;
      throw new CommandRefused(text);
    }
    if (teams.length > 1) {
      throw new CommandRefused(`Which team? ${teams.map((each) => each.name).join(', ')}`);
    }
    return await inviteOwner(store, team.id, address(config), Date.now());
  } finally {
    store.close();
  }
}

const MARKS = { good: 'ok  ', look: 'look', bad: 'BAD ' } as const;

function doctor(config: ServerConfig): string {
  const findings = examine(config, Date.now());
  const text = findings.map(({ level, text }) => `${MARKS[level]}  ${text}`).join('\n');
  if (!isWell(findings)) throw new CommandRefused(text);
  return text;
}

function address(config: ServerConfig): string {
  return reachableAddress(config, networkInterfaces());
}

async function run([command, argument, more]: readonly string[]): Promise<string> {
  const reading = readConfig(process.env);
  if (!reading.ok) throw new CommandRefused(reading.problems.join('\n'));
  const { config } = reading;
  if (more === undefined) {
    if (command === 'create-team' && argument !== undefined) return createTeam(config, argument);
    if (command === 'invite-owner') return inviteAnotherOwner(config, argument);
    if (command === 'backup') return `Copied and checked: ${await backUp(config, argument, Date.now())}`;
    if (command === 'restore' && argument !== undefined) return restoreBackup(config, argument, Date.now());
    if (command === 'doctor' && argument === undefined) return doctor(config);
  }
  throw new CommandRefused(USAGE);
}

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommandRefused) && !(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
