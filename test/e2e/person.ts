/** What a person does in the extension's pages, in the words that stand there: by role and name, waiting for each. */
import type { Page } from 'puppeteer-core';

/** Clicks what the accessibility tree calls so. */
export async function click(page: Page, role: string, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Types into a field by its label, after emptying it. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  if (!field) throw new Error(`No field ${label}.`);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await field.evaluate((element) => (element as HTMLElement).focus());
  await page.keyboard.sendCharacter(text);
  await field.dispose();
}

export async function choose(page: Page, label: string, value: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`);
  await field?.evaluate((element, wanted) => {
    (element as HTMLSelectElement).value = wanted;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Waits until the page shows this text, and answers the whole text. */
export async function seeText(page: Page, text: string, timeout = 15_000): Promise<string> {
  try {
    await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout, polling: 50 }, text);
  } catch {
    const shown = await page.evaluate(() => document.body.innerText);
    throw new Error(`The page never showed “${text}”. It shows:\n${shown}`);
  }
  return page.evaluate(() => document.body.innerText);
}

/** Fictitious company; the credit code passes its check. */
export const LICENCE = `统一社会信用代码：91350100M000100Y43
名　　称：青禾听潮网络科技（北京）有限公司
类　　型：有限责任公司
法定代表人：林听潮
注册资本：壹仟万元整
成立日期：2015年03月02日
营业期限：2015年03月02日至2045年03月01日
住　　所：北京市海淀区示例路1号3层301室
经营范围：技术开发、技术服务、技术咨询。`;

export const COMPANY = '青禾听潮网络科技（北京）有限公司';

/** Pastes the licence in the workbench and keeps the company. */
export async function enterCompany(page: Page): Promise<void> {
  await type(page, '粘贴营业执照文字', LICENCE);
  await page.locator('::-p-text(保存这)').click();
  await page.waitForSelector(`h1::-p-text(${COMPANY})`);
}

/** Adds a filing with a printed expiry in the workbench. */
export async function addFiling(page: Page, typeId: string, expiry: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#filings'));
  await click(page, 'button', '添加备案或证照');
  await choose(page, '类型', typeId);
  await type(page, '证照所印的到期日', expiry);
  await click(page, 'button', '保存');
  await page.waitForSelector('.filing-card');
}
