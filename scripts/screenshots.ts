/**
 * Pictures of every page and state in both languages and schemes, from the built extension in a real browser, into
 * `screenshots/` (not committed). `--readme` renews the few that the READMEs show, in `docs/pictures/`, and no others.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeStateWorlds } from '../test/e2e/state-worlds.ts';
import { takePicture } from '../test/e2e/take-picture.ts';
import type { Scene } from '../test/e2e/walk-steps.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { takeForReadme } from './readme-pictures.ts';

const LANGUAGES = ['zh-CN', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Higher pages are cut here: what comes below looks like what is above. */
const HIGHEST = 6_000;

/** Both schemes of a scene as it stands. */
async function take(folder: string, language: string, { name, page, whole }: Scene): Promise<void> {
  await page.bringToFront();
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await takePicture(page, join(folder, `${name}-${language}-${scheme}.png`), whole ? HIGHEST : null);
  }
}

const worlds = await makeStateWorlds();
try {
  if (process.argv.includes('--readme')) {
    console.log(await takeForReadme(worlds));
  } else {
    const folder = join(PROJECT_ROOT, 'screenshots');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const language of LANGUAGES) {
      await worlds.walkAll(language, (scene) => take(folder, language, scene));
    }
    console.log(folder);
  }
} finally {
  await worlds.remove();
}
