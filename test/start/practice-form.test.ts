/** The practice form in a real browser: its widgets work under its own policy, nothing is loaded from or sent elsewhere. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceRoutes } from 'server/practice/routes.ts';
import { findBrowser } from '../../scripts/find-browser.ts';

const ORIGIN = 'http://practice.test';

let browser: Browser;
let page: Page;
let complaints: string[];
let elsewhere: string[];

beforeAll(async () => {
  const found = findBrowser();
  if (!found.ok) throw new Error(found.reason);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: found.path, args });
});

afterAll(() => browser.close());

beforeEach(async () => {
  const app = practiceRoutes();
  complaints = [];
  elsewhere = [];
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  // The routes answer in this process: what they do not serve does not exist.
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (new URL(request.url()).origin !== ORIGIN || request.method() !== 'GET') elsewhere.push(request.url());
    const answer = await app.request(request.url());
    const headers = Object.fromEntries(answer.headers);
    await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) });
  });
  return () => page.close();
});

async function choose(label: string, option: string): Promise<void> {
  const item = page.locator('.portal-form .el-form-item', { hasText: label }).first();
  await item.locator('.el-input__inner').click();
  const entry = page.locator('.el-select-dropdown:visible').getByText(option, { exact: true });
  // A press while the list still unfolds can miss; the shown text is what says that it was taken.
  await vi.waitFor(
    async () => {
      const input = item.locator('.el-input__inner');
      if ((await input.inputValue()) === option) return;
      await entry.click({ timeout: 1_000 });
      throw new Error(`${option} is not chosen yet.`);
    },
    { timeout: 15_000, interval: 100 },
  );
}

describe('the practice form', () => {
  it('takes every kind of widget and shows what a portal would receive', async () => {
    await page.goto(`${ORIGIN}/practice`);
    await page.getByPlaceholder('请输入营业执照上的名称').fill('北京守线示例科技有限公司');
    await choose('企业类型', '股份有限公司（上市）');
    await page.locator('.portal-form .el-cascader').click();
    for (const level of ['北京市', '市辖区', '海淀区']) {
      await page.locator('.el-cascader-node:visible').getByText(level, { exact: true }).click();
    }
    await page.locator('.el-date-editor input').fill('2019-05-20');
    await page.locator('.el-date-editor input').press('Enter');
    await page.locator('.portal-form textarea').fill('技术开发');
    await page.locator('.el-radio', { hasText: '否' }).click();
    await choose('证件类型', '护照');
    await page.getByRole('button', { name: '提交' }).click();

    await page.getByText('练习表单：没有提交到任何地方').waitFor();
    const received: unknown = JSON.parse(await page.locator('.portal-result').innerText());
    expect(received).toMatchObject({
      entName: '北京守线示例科技有限公司',
      entType: '股份有限公司（上市）',
      region: ['北京市', '市辖区', '海淀区'],
      establishDate: '2019-05-20',
      scope: '技术开发',
      listed: '否',
      legal: { certType: '护照' },
    });
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  it('has two people whose fields only their sections tell apart, and a search bar above', async () => {
    await page.goto(`${ORIGIN}/practice`);
    await page.locator('.portal-form').waitFor();
    const labels = await page.locator('.portal-form .el-form-item__label').allInnerTexts();
    expect(labels.filter((label) => label === '姓名').length).toBe(2);
    expect(labels.filter((label) => label === '手机').length).toBe(2);
    expect(await page.locator('.portal-section').allInnerTexts()).toEqual([
      '企业基本信息',
      '法定代表人',
      '联系人',
    ]);
    expect(await page.locator('.portal-search').getByRole('button', { name: '查询' }).count()).toBe(1);
  });
});

describe('the welcome page', () => {
  it('takes the owner’s link from the fragment, out of sight of the server and of the history', async () => {
    const link = 'http://192.0.2.1:8787/join#fictitious-secret-of-a-test';
    await page.goto(`${ORIGIN}/welcome#invite=${encodeURIComponent(link)}`);
    expect(await page.locator('#owner-link-text').inputValue()).toBe(link);
    expect(page.url()).toBe(`${ORIGIN}/welcome`);
    await page.getByRole('button', { name: '复制' }).click();
    await page.locator('#owner-link-said').getByText('Ctrl-C').waitFor();
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  it('shows no empty box without a link', async () => {
    await page.goto(`${ORIGIN}/welcome`);
    expect(await page.locator('#owner-link').isVisible()).toBe(false);
    expect(await page.locator('li').count()).toBe(5);
  });
});
