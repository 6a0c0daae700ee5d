/** The card of a filing by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeStateWorlds, type StateWorlds } from './state-worlds.ts';

let worlds: StateWorlds;
beforeAll(async () => {
  worlds = await makeStateWorlds();
});
afterAll(() => worlds?.remove());

test('a matter is handed in and taken back by keyboard alone', async () => {
  const extension = await worlds.openTeam('zh-CN');
  try {
    const page = await extension.openPage('options.html#filings');
    await page.bringToFront();
    await page.waitForSelector('.filing-card');
    await tabTo(page, '记为已递交');
    await page.keyboard.press('Enter');
    // The form takes the focus to its first field, with the day in it.
    await page.waitForFunction(() => document.activeElement?.matches('.matter-actions form input'), {
      polling: 50,
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.matter-actions form') === null, {
      polling: 50,
    });
    // What was pressed is gone with what it did; the focus stays where the work is.
    await page.waitForFunction(() => document.body.innerText.includes('撤销「已递交」'), { polling: 50 });
    expect(await focused(page)).toEqual({ tag: 'BUTTON', inPlace: true });
    await tabTo(page, '撤销「已递交」');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => !document.body.innerText.includes('撤销「已递交」'), { polling: 50 });
    expect(await focused(page)).toEqual({ tag: 'BUTTON', inPlace: true });

    // What a form took the place of stands there again, and has the focus.
    await tabTo(page, '记一件事');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.events form');
    await tabTo(page, '取消');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '记一件事', { polling: 50 });
    await tabTo(page, '删除');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '取消', { polling: 50 });
    // A question that is left open takes nobody back when the data is read again.
    const stayed = await page.evaluate(async () => {
      const [asked, search] = [document.activeElement, document.querySelector('input')];
      search?.focus();
      document.dispatchEvent(new Event('visibilitychange'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const stays = document.activeElement === search;
      if (asked instanceof HTMLElement) asked.focus();
      return stays;
    });
    expect(stayed).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === '删除', { polling: 50 });
  } finally {
    await extension.close();
  }
});

/** Where the focus is: which element, and whether it is among the actions of a matter. */
function focused(page: Page) {
  return page.evaluate(() => ({
    tag: document.activeElement?.tagName,
    inPlace: document.activeElement?.closest('.matter-actions') !== null,
  }));
}

/** Tab by tab, forward, until the button of this name has the focus; every stop is seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return {
        text: element.innerText,
        outline: getComputedStyle(element).outlineStyle,
        tag: element.tagName,
      };
    });
    if (at.tag === 'BUTTON') expect(at.outline).not.toBe('none');
    if (at.text === name) return;
  }
  throw new Error(`No button “${name}” is reached with the Tab key.`);
}
