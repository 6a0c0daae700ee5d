/** What the pictures for people show. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchExtension } from './launch-extension.ts';
import { takePicture } from './take-picture.ts';

/** Where the header of a PNG says how high it is. */
const HEIGHT_AT = 20;

test('a page that grows while its picture is taken is in it whole, up to the limit', async () => {
  const extension = await launchExtension();
  const folder = await mkdtemp(join(tmpdir(), 'shouxian-picture-'));
  try {
    const page = await extension.browser.newPage();
    await page.setViewport({ width: 400, height: 800 });
    // What comes once the window has grown stands for what comes a moment later.
    await page.setContent(
      `<style>body{margin:0}</style><div style="height:1000px"></div>
       <script>addEventListener('resize', () => {
         if (innerHeight >= 1000) document.querySelector('div').style.height = '2000px';
       })</script>`,
    );
    const path = join(folder, 'page.png');
    const heightOf = async (highest: number | null): Promise<number> => {
      await takePicture(page, path, highest);
      return (await readFile(path)).readUInt32BE(HEIGHT_AT);
    };
    expect(await heightOf(6_000)).toBe(2000);
    expect(await heightOf(1_500)).toBe(1500);
    expect(await heightOf(null)).toBe(800);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await extension.close();
  }
});
