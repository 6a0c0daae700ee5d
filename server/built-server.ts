/**
 * The built server, which is never older than what it was built from: its first line names every source with size and
 * time of change, and one that differs makes it build again.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SERVER = new URL('.', import.meta.url);
const FIRST_LINE = '// Built from ';

/** What a file was when it was read; `file` from this folder, `changed` in ms. */
interface Source {
  readonly file: string;
  readonly size: number;
  readonly changed: number;
}

/** Whether `build/main.js` in `folder` is there and of these very sources. */
export function isBuilt(folder: URL = SERVER): boolean {
  try {
    const [first = ''] = readFileSync(new URL('build/main.js', folder), 'utf8').split('\n', 1);
    const sources = JSON.parse(first.slice(FIRST_LINE.length)) as readonly Source[];
    return sources.length > 0 && sources.every((source) => isUnchanged(source, folder));
  } catch {
    // Not there, cut short, or by another version: all the same, it is built again.
    return false;
  }
}

/** Builds; false, and a line on stderr, when it cannot be built here. Takes some seconds. */
export function buildServer(): boolean {
  const script = fileURLToPath(new URL('../scripts/build-server.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
  const built = status === 0 && isBuilt();
  if (!built) process.stderr.write('The server was not built; it runs from its sources.\n');
  return built;
}

/** What the first line says of `files`, paths from `folder`. */
export function firstLine(files: readonly string[], folder: URL = SERVER): string {
  return `${FIRST_LINE}${JSON.stringify(files.map((file) => ({ file, ...state(file, folder) })))}\n`;
}

function isUnchanged({ file, size, changed }: Source, folder: URL): boolean {
  const now = state(file, folder);
  return now.size === size && now.changed === changed;
}

function state(file: string, folder: URL): Omit<Source, 'file'> {
  const { size, mtimeMs } = statSync(new URL(file, folder));
  return { size, changed: mtimeMs };
}
