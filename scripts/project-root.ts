/** The checkout's own folder, and the programs of its packages as files that Node runs: no shell, no PATH, the same on Windows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where `wxt build` puts the extension for the Chromium family. */
export const EXTENSION_FOLDER = join(PROJECT_ROOT, 'build', 'chrome-mv3');

/** The command line that runs the program `name` of a root dependency with this very Node. */
export function packageProgram(packageName: string, name: string = packageName): [string, string] {
  const folder = join(PROJECT_ROOT, 'node_modules', packageName);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = programFile(manifest, name);
  if (file === undefined) throw new Error(`The package ${packageName} has no program named ${name}.`);
  return [process.execPath, join(folder, file)];
}

function programFile(manifest: unknown, name: string): string | undefined {
  const bin: unknown = isRecord(manifest) ? manifest['bin'] : undefined;
  if (typeof bin === 'string') return bin;
  const file = isRecord(bin) ? bin[name] : undefined;
  return typeof file === 'string' ? file : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
