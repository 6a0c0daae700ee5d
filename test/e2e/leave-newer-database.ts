/** What a newer version of the extension leaves behind: a database that this one cannot open. */
import type { Page } from 'puppeteer-core';

export async function leaveNewerDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('shouxian', 99);
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
  );
}
