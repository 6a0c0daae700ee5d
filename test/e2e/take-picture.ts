/** A picture of a page as its window shows it, or of all of it. */
import type { Page } from 'puppeteer-core';
import { growOn, growToContent } from './grow-to-content.ts';

/** Of the whole page up to `highest` pixels; of what the window shows where that is null. */
export async function takePicture(page: Page, path: string, highest: number | null): Promise<void> {
  if (highest === null) {
    await page.screenshot({ path });
    return;
  }
  const back = await growToContent(page, highest);
  // Of a page that has grown since, it would show the upper part alone.
  do await page.screenshot({ path });
  while (await growOn(page, highest));
  await back();
}
