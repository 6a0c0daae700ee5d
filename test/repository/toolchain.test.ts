/** The versions that must agree although they stand in several files. */
import { describe, expect, it } from 'vitest';
import { readRepositoryFile } from './source-files.ts';

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
});
