/** The extension's pages as they were built: their styles are in them, once, and nothing loaded later brings them again. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';

it.each(['popup.html', 'sidepanel.html', 'options.html'])(
  '%s holds its styles and asks for none',
  async (name) => {
    const page = await readFile(join(EXTENSION_FOLDER, name), 'utf8');
    expect(page).not.toMatch(/rel="?stylesheet/);
    expect(page.match(/<style>/g)?.length).toBeGreaterThan(0);
    expect(page).toContain('.obligation{');
  },
);

it('no script and no file is left of a style sheet', async () => {
  const files = await readdir(EXTENSION_FOLDER, { recursive: true });
  expect(files.filter((file) => file.endsWith('.css'))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts)
    expect(await readFile(join(EXTENSION_FOLDER, script), 'utf8'), script).not.toMatch(/assets\/[\w-]+\.css/);
});
