/**
 * Pictures of every page in both languages and schemes, from the built extension in a real browser, into `screenshots/`
 * (not committed). `--readme` also renews the ones that the README shows. Companies and numbers are fictitious.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shanghaiDay } from '../shared/deadlines/calendar-date.ts';
import { launchExtension, type ExtensionBrowser } from '../test/e2e/launch-extension.ts';
import { addFiling, enterCompany } from '../test/e2e/person.ts';
import { PROJECT_ROOT } from './project-root.ts';

const SCHEMES = ['light', 'dark'] as const;
const PAGES = [
  ['workbench', 'options.html#filings', 1366, 900],
  ['company', 'options.html#entities', 1366, 900],
  ['team', 'options.html#team', 1366, 700],
  ['data', 'options.html#data', 1366, 700],
  ['popup', 'popup.html', 400, 600],
  ['panel', 'sidepanel.html', 400, 800],
] as const;

const inDays = (days: number): string => shanghaiDay(Date.now() + days * 86_400_000);

async function shoot(extension: ExtensionBrowser, folder: string, language: string): Promise<void> {
  for (const [name, path, width, height] of PAGES) {
    for (const scheme of SCHEMES) {
      const page = await extension.openPage(path);
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.bringToFront();
      await page.waitForFunction(() => document.querySelector('main:not([aria-busy="true"])'), {
        polling: 50,
      });
      await page.screenshot({ path: join(folder, `${name}-${language}-${scheme}.png`) });
      await page.close();
    }
  }
}

const folder = join(PROJECT_ROOT, 'screenshots');
await mkdir(folder, { recursive: true });
const chinese = await launchExtension();
const start = await chinese.openPage('options.html#entities');
await enterCompany(start);
await addFiling(start, 'online-culture', inDays(66));
await addFiling(start, 'online-av', inDays(27));
await addFiling(start, 'algorithm-filing', inDays(140));
await start.close();
await shoot(chinese, folder, 'zh');
if (process.argv.includes('--readme')) {
  const page = await chinese.openPage('options.html#filings');
  await page.setViewport({ width: 1200, height: 760 });
  await page.bringToFront();
  await page.waitForFunction(() => document.querySelector('.filing-card'), { polling: 50 });
  await mkdir(join(PROJECT_ROOT, 'docs/screenshots'), { recursive: true });
  await page.screenshot({ path: join(PROJECT_ROOT, 'docs/screenshots/workbench.png') });
}
await chinese.close();
const english = await launchExtension({ language: 'en' });
await shoot(english, folder, 'en');
await english.close();
console.log(folder);
