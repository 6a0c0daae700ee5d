/** The files of the repository as Git sees them: tracked, and new ones that are not ignored. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths from the root, with `/`, sorted. A file deleted but not yet committed is not listed. */
export const REPOSITORY_FILES: readonly string[] = listFiles()
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)))
  .toSorted();

function listFiles(): string {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  try {
    return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    throw new Error(
      'The rules are about the files that Git knows: install Git and work in a clone, not in a downloaded ZIP.',
    );
  }
}

export const CODE_FILES: readonly string[] = REPOSITORY_FILES.filter((path) => /\.(ts|tsx|js)$/.test(path));

export function readRepositoryFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function isTest(path: string): boolean {
  return path.startsWith('test/') || /\.(?:test|conformance)\.tsx?$/.test(path);
}
