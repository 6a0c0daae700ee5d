/** Impatient people: a button that is pressed twice stores once, and who goes elsewhere meanwhile is not fetched back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { addFiling, choose, click, COMPANY, goTo, LICENCE, seeText, type } from './person.ts';

let extension: ExtensionBrowser;
beforeAll(async () => {
  extension = await launchExtension();
});
afterAll(() => extension?.close());

test('one company and one filing', async () => {
  const page = await extension.openPage('options.html#entities');
  const pressTwice = (name: string) =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (each) => each.innerText.trim() === wanted,
      );
      button?.click();
      button?.click();
    }, name);
  await type(page, '粘贴营业执照文字', LICENCE);
  await seeText(page, '保存这 10 项');
  await pressTwice('保存这 10 项');
  await seeText(page, COMPANY);
  await addFiling(page, 'online-culture', '2030-06-30');
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await type(page, '名称', '听潮直播');
  await type(page, '证照所印的到期日', '2031-06-30');
  await pressTwice('保存');
  await seeText(page, '（听潮直播）');
  // Whatever came of the second time would have been read by now.
  await goTo(page, 'entities');
  expect(await page.$('main select.company')).toBeNull();
  await goTo(page, 'filings');
  await expect.poll(() => page.$$eval('.filing-card', (cards) => cards.length)).toBe(2);
});

test('who goes elsewhere while a filing is stored stays there', async () => {
  const page = await extension.openPage('options.html#filings');
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', 'online-culture');
  await type(page, '名称', '听潮音乐');
  await type(page, '证照所印的到期日', '2032-06-30');
  await page.evaluate(() => {
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === '保存')?.click();
    location.hash = '#entities';
  });
  await seeText(page, '备案与证照（3 份）');
  // Storing ends after what it stored is seen; by now it has.
  await goTo(page, 'data');
  await goTo(page, 'entities');
  expect(await page.evaluate(() => location.hash)).toBe('#entities');
  await page.close();
});
