/** The versions that must agree although they stand in several files. */
import { describe, expect, it } from 'vitest';
import { CODE_FILES, readRepositoryFile, REPOSITORY_FILES } from './source-files.ts';

const manifest: { devDependencies: Record<string, string>; scripts: Record<string, string> } = JSON.parse(
  readRepositoryFile('package.json'),
);

describe('the tool chain', () => {
  it('checks packages against the Node that runs them, not the one that started pnpm', () => {
    // Without it pnpm on Node 18 leaves out the native parts of the bundler, which ask for a newer Node.
    const nodeVersion = /^nodeVersion: *['"]?([\d.]+)/m.exec(readRepositoryFile('pnpm-workspace.yaml'))?.[1];
    expect(nodeVersion).toBe(manifest.devDependencies['node']);
  });

  it('runs a script file that is there for each command', () => {
    const files = Object.values(manifest.scripts).flatMap(
      (script) => /node (?:--\S+ )*(\S+\.ts)/.exec(script)?.[1] ?? [],
    );
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(readRepositoryFile(file)).not.toBe('');
  });

  it('has every command that a page tells somebody to type', () => {
    const own = new Set([...Object.keys(manifest.scripts), 'install', 'update', 'exec', 'vitest']);
    const told = REPOSITORY_FILES.filter((file) => file.endsWith('.md')).flatMap((file) =>
      // `npx -y pnpm@12 start`, `pnpm server doctor`; a sentence of plain words is about pnpm itself.
      [...readRepositoryFile(file).matchAll(/(?:`|npx -y |^)pnpm(?:@12)? ([a-z][a-z:-]+)/gm)].map(
        ([, command = '']) => `${file}: ${command}`,
      ),
    );
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((one) => !own.has(one.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('finds its files in a folder with a blank or Chinese in its name', () => {
    // The path of an address is percent-encoded: only `fileURLToPath` makes a path of it.
    const wrong = /new URL\([^)]*import\.meta\.url\)\.pathname/;
    expect(CODE_FILES.filter((file) => wrong.test(readRepositoryFile(file)))).toEqual([]);
  });
});
