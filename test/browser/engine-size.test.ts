/** What is injected into a page stays small: the budget is 60 KB gzip, and nothing of the extension's own pages is in it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildEngineExtension } from './build-engine.ts';

const BUDGET = 60 * 1024;

it('the fill engine fits its budget and carries no library', async () => {
  const extension = await buildEngineExtension();
  const engine = await readFile(join(extension.folder, 'fill-engine.js'));
  const older = await readFile(join(extension.folder, 'older-drivers.js'));
  await extension.remove();
  expect(gzipSync(engine).byteLength).toBeLessThan(BUDGET);
  // Only into pages that have such widgets.
  expect(gzipSync(older).byteLength).toBeLessThan(BUDGET / 2);
  expect(engine.toString()).not.toMatch(/webextension-polyfill|preact|\bzod\b/i);
});
