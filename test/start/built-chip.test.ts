/** What waits in every page of a portal, as it was built: small, and without the libraries of the extension's own pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';

const BUDGET = 8 * 1024;

/** Texts that minifying leaves alone: of the polyfill, of zod, of the catalogue. */
const FOREIGN = ['The message port closed before a response', 'ZodError', '届满'];

const built = (file: string) => readFile(join(EXTENSION_FOLDER, file));

it('the chip fits its budget', async () => {
  expect(gzipSync(await built('content-scripts/portal.js')).byteLength).toBeLessThanOrEqual(BUDGET);
});

it.each(FOREIGN)('the chip does without what the background has: %s', async (text) => {
  expect((await built('background.js')).toString()).toContain(text);
  expect((await built('content-scripts/portal.js')).toString()).not.toContain(text);
});
