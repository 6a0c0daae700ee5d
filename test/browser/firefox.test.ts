/** The engine in a real Firefox, end to end: a native page and a page of a framework, filled through the real port. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { startPortals, type Portals } from '../portals/serve.ts';
import { buildEngineExtension, type BuiltExtension } from './build-engine.ts';
import { ELEMENT_UI_FORM } from './element-ui-form.ts';

interface Step {
  readonly label: string;
  readonly value: FillValue;
}

const text = (label: string, value: string): Step => ({ label, value: { kind: 'text', text: value } });
/** Open and closed shadow trees are among these; all values are fictitious. */
const NATIVE: readonly Step[] = [
  text('可见项', '杭州示例文化有限公司'),
  text('第二项', '张示例'),
  text('开放影子', '开放处'),
  text('封闭影子', '封闭处'),
];
const FRAMEWORK: readonly Step[] = ELEMENT_UI_FORM.map(({ label, value }) => ({ label, value }));
/** Hosts that Firefox looks up on this machine. */
const LOCAL = ['beian.cac.gov.cn', 'libraries.example'];

let portals: Portals;
let extension: BuiltExtension;
let firefox: Browser;

beforeAll(async () => {
  portals = await startPortals();
  extension = await buildEngineExtension('firefox');
  await writeFile(
    join(extension.folder, 'plan.json'),
    JSON.stringify({ '/traps': NATIVE, '/element-ui': FRAMEWORK }),
  );
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['SHOUXIAN_FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1200, height: 800 },
    extraPrefsFirefox: { 'network.dns.localDomains': LOCAL.join() },
  });
  await firefox.installExtension(extension.folder);
});
afterAll(async () => {
  await firefox?.close();
  await extension?.remove();
  await portals?.close();
});

interface Report {
  readonly error?: string;
  readonly entries: readonly { readonly outcome: string; readonly reason: string | null }[];
}

/** Opens the page and waits until the extension has told the page's server what it did there. */
async function fill(address: string) {
  const sent = portals.requests().length;
  const page = await firefox.newPage();
  await page.goto(`https://${address.replace('/', `:${portals.port}/`)}`, { waitUntil: 'load' });
  await expect.poll(() => portals.requests().length, { timeout: 40_000, interval: 100 }).toBe(sent + 1);
  const report = portals.requests().at(-1)?.body as unknown as Report;
  if (!('entries' in report)) throw new Error(JSON.stringify(report));
  const model = await page.evaluate(() => JSON.parse(JSON.stringify(__model)) as Record<string, unknown>);
  return { page, model, outcomes: report.entries.map(({ outcome, reason }) => reason ?? outcome) };
}

it('fills native fields, also in open and closed shadow trees', async () => {
  const { page, model, outcomes } = await fill('beian.cac.gov.cn/traps');
  expect(outcomes).toEqual(NATIVE.map(() => 'filled'));
  expect(model).toMatchObject({ plain: '杭州示例文化有限公司', second: '张示例' });
  const inside = await page.evaluate(() => [__shadow.open.value, __shadow.closed.value, __submits]);
  expect(inside).toEqual(['开放处', '封闭处', 0]);
});

it('fills the model of a framework', async () => {
  const { model, outcomes } = await fill('libraries.example/element-ui');
  expect(outcomes).toEqual(FRAMEWORK.map(() => 'filled'));
  const wrong = ELEMENT_UI_FORM.filter(({ model: key, held }) => !held(model[key])).map(({ label }) => label);
  expect(wrong).toEqual([]);
});
