/** `pnpm server <command>`: what an operator does without a browser; all but `restore` also while the server runs. */
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { backUp } from './commands/back-up.ts';
import { CommandRefused } from './commands/command-refused.ts';
import { databaseOf } from './commands/database-of.ts';
import { examine, isWell } from './commands/doctor.ts';
import { restoreBackup } from './commands/restore.ts';
import { readConfig, type ServerConfig } from './config.ts';
import { inviteOwner } from './first-team.ts';
import { writeOnlyForUs } from './only-for-us.ts';
import { ownerLinkWords, wordsOnLink } from './owner-link-words.ts';
import { reachableAddress } from './reachable-address.ts';
import { inBothLanguages } from './sentence.ts';
import { isFullDisk, StartRefused } from './start-refused.ts';
import { openStore } from './start-server.ts';

const USAGE = `pnpm server create-team <name>    a new team; prints its owner's link
pnpm server invite-owner [name]   a new owner's link for a team; an unused earlier one stops working
pnpm server backup [file]         a checked copy of the database, also while the server runs
pnpm server restore <file>        a backup in the place of the database; stop the server first
pnpm server doctor                whether disk, database, history and backups are as they should be
Settings: PORT, HOST, DATA_DIR, SHOUXIAN_PUBLIC_URL, as for the server. Without a pnpm of your own say npx -y pnpm@12 for pnpm.`;

async function createTeam(config: ServerConfig, name: string): Promise<string> {
  const store = openStore(config.dataFolder);
  try {
    if ((await store.teams()).some((team) => team.name === name)) {
      throw new CommandRefused(
        `There is a team ${name} already. For another owner's link: pnpm server invite-owner ${name}`,
      );
    }
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
    const all = await store.teams();
    if (all.length === 0) {
      throw new CommandRefused('There is no team yet. Make one: pnpm server create-team <name>');
    }
    const [team, another] = all.filter((each) => name === undefined || [each.name, each.id].includes(name));
    if (team === undefined || another !== undefined) {
      const lines = all.map((each) => `  pnpm server invite-owner ${each.id}   (${each.name})`);
      throw new CommandRefused(
        [name === undefined ? 'Which team?' : `Which team is ${name}?`, ...lines].join('\n'),
      );
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

/** What is to be said of the link goes to the other stream: a script wants the link alone. */
function address(config: ServerConfig): string {
  for (const words of [ownerLinkWords, wordsOnLink(config)]) {
    if (words !== null) process.stderr.write(inBothLanguages(words));
  }
  return reachableAddress(config, networkInterfaces());
}

/** What the disk refused, as a sentence; null for anything else, which is a bug and stays one. */
function byDisk(error: unknown): string | null {
  if (isFullDisk(error)) return 'The disk is full; nothing was changed. Free some space and try again.';
  const { code = '', path, dest } = error instanceof Error ? (error as DiskError) : {};
  return /^(?:EACCES|EPERM|EROFS|ENOTDIR|SQLITE_(?:CANTOPEN|READONLY))/.test(code)
    ? `${dest ?? path ?? 'The file'} cannot be used (${code}); nothing was changed. Name another file, or change its permissions.`
    : null;
}

type DiskError = NodeJS.ErrnoException & { readonly dest?: string };

/** The path as the person meant it: pnpm runs scripts in the project's folder, wherever one stands. */
function typed(path: string): string;
function typed(path: string | undefined): string | undefined;
function typed(path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', path);
}

async function run([command, argument, more]: readonly string[]): Promise<string> {
  const reading = readConfig(process.env);
  if (!reading.ok) throw new CommandRefused(reading.problems.join('\n'));
  const { config } = reading;
  if (more === undefined) {
    if (command === 'create-team' && argument !== undefined) return createTeam(config, argument);
    if (command === 'invite-owner') return inviteAnotherOwner(config, argument);
    if (command === 'backup')
      return `Copied and checked: ${await backUp(config, typed(argument), Date.now())}`;
    if (command === 'restore' && argument !== undefined) {
      return restoreBackup(config, typed(argument), Date.now());
    }
    if (command === 'doctor' && argument === undefined) return doctor(config);
  }
  throw new CommandRefused(USAGE);
}

writeOnlyForUs();
try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  const told =
    error instanceof CommandRefused || error instanceof StartRefused ? error.message : byDisk(error);
  if (told === null) throw error;
  console.error(told);
  process.exitCode = 1;
}
