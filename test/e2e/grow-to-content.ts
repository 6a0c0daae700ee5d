/** A window as high as the page: bars that stick to its edge then stand where they cover nothing. */
import type { Page } from 'puppeteer-core';

/** Not higher than `highest` pixels. Answers the way back to the window as it was. */
export async function growToContent(page: Page, highest: number): Promise<() => Promise<void>> {
  const before = page.viewport() ?? { width: 1366, height: 768 };
  const { width, height } = before;
  await page.setViewport({ width, height: Math.min(height, 768) });
  await growOn(page, highest);
  return () => page.setViewport(before);
}

/** Answers whether there was more of the page than its window showed: what it read meanwhile, say. */
export async function growOn(page: Page, highest: number): Promise<boolean> {
  const { width, height } = page.viewport() ?? { width: 1366, height: 768 };
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  const wanted = Math.min(highest, Math.max(600, content));
  if (wanted <= height) return false;
  await page.setViewport({ width, height: wanted });
  return true;
}
