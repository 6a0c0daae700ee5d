/** What stands under the mouse can be read: pictures, and whoever measures contrast, see buttons as nobody points at them. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { shanghaiDay } from 'shared/deadlines/shanghai-day.ts';
import { launchExtension } from './launch-extension.ts';
import { addFiling, click, enterCompany } from './person.ts';

/** What WCAG asks of text. */
const LEAST_CONTRAST = 4.5;

/** Every button of the page under the mouse, by its kind, where its words do not stand out from what is behind them. */
async function unreadable(page: Page): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const button of await page.$$('button:not(:disabled)')) {
    if (!(await button.isVisible())) continue;
    await button.hover();
    const { kind, contrast } = await button.evaluate((element) => {
      const light = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      let behind: Element | null = element;
      while (behind !== null && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)')
        behind = behind.parentElement;
      const lights = [
        light(getComputedStyle(element).color),
        light(getComputedStyle(behind ?? document.documentElement).backgroundColor),
      ];
      return {
        kind: `button.${element.className} ${element.matches(':hover') ? '' : 'is not reached'}`.trim(),
        contrast: (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05),
      };
    });
    if (contrast < LEAST_CONTRAST || kind.endsWith('reached')) found.add(`${kind} ${contrast.toFixed(1)}`);
  }
  return [...found];
}

test('no button loses its words under the mouse, light or dark', async () => {
  const extension = await launchExtension();
  try {
    const page = await extension.openPage('options.html#entities');
    await enterCompany(page);
    await addFiling(page, 'online-culture', shanghaiDay(Date.now() + 34 * 86_400_000));
    await click(page, 'button', '记为已递交');
    await page.waitForSelector('.matter-actions form');
    const popup = await extension.openPage('popup.html');
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector('.obligation');
    for (const scheme of ['light', 'dark']) {
      for (const each of [page, popup]) {
        await each.bringToFront();
        await each.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect(await unreadable(each)).toEqual([]);
      }
    }
  } finally {
    await extension.close();
  }
});
