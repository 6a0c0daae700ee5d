/** What the popup loads, as it was built: small enough to be there at once, and without the catalogue and the schemas. */
import { expect, it } from 'vitest';
import { popupScripts } from './popup-scripts.ts';

const BUDGET = 80 * 1024;

it('the scripts of the popup fit their budget and carry neither catalogue nor schemas', async () => {
  const { gzipBytes, text } = await popupScripts();
  expect(gzipBytes).toBeGreaterThan(0);
  expect(gzipBytes).toBeLessThanOrEqual(BUDGET);
  // Texts that minifying leaves alone: of the catalogue, of zod.
  for (const foreign of ['互联网文化管理暂行规定', 'ZodError']) expect(text).not.toContain(foreign);
});
