/** A form in frames: those of the page's own origin belong to it, all others are named and left alone. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

const ADDRESS = 'https://libraries.example/frames';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.context.pages().map((page) => page.close())));

it('same-origin frames are one form; other origins and sandboxes are named, and never written into', async () => {
  const page = await browser.context.newPage();
  await page.goto(ADDRESS, { waitUntil: 'networkidle' });
  await page.bringToFront();
  const models = () =>
    Promise.all(
      page.frames().map(async (frame) => [frame.url(), await frame.evaluate(() => __model)] as const),
    );
  const start = await models();
  const values = {
    企业名称: '杭州示例文化有限公司',
    经营范围: '技术服务',
    联系电话: '0571-00000000',
    可见项: '不该写入',
  };
  const { labels, forms, apart, entries } = await browser.fillWithFrames(ADDRESS, values);
  expect(labels).toEqual(['企业名称', '经营范围', '联系电话', '经营范围', '联系电话']);
  expect(forms).toEqual([0, 1, 1, 2, 2]);
  expect(apart.toSorted()).toEqual(['https://beian.cac.gov.cn', 'null']);
  // The second frame is transparent: nobody sees what would be written there.
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'filled',
    'filled',
    'filled',
    'hidden',
    'hidden',
  ]);
  const held = new Map(await models());
  expect(held.get(ADDRESS)).toEqual({ name: '杭州示例文化有限公司' });
  expect(held.get('https://libraries.example/frame-inner')).toEqual({
    scope: '技术服务',
    phone: '0571-00000000',
  });
  expect(held.get('https://libraries.example/frame-inner?faint')).toEqual({ scope: '', phone: '' });
  expect(held.get('https://libraries.example/frame-inner?sandbox')).toEqual({ scope: '', phone: '' });
  expect(held.get('https://beian.cac.gov.cn/traps')).toEqual(
    new Map(start).get('https://beian.cac.gov.cn/traps'),
  );
  await browser.undoWithFrames(ADDRESS);
  expect(await models()).toEqual(start);
});

describe('a run over several frames', () => {
  const WRITTEN = { 企业名称: '杭州示例文化有限公司', 经营范围: '技术服务', 联系电话: '0571-00000000' };

  async function open() {
    const page = await browser.context.newPage();
    await page.goto(ADDRESS, { waitUntil: 'networkidle' });
    await page.bringToFront();
    const { reading } = await browser.readWithFrames(ADDRESS);
    // The transparent frame behind the first is left out.
    const labels = ['企业名称', '经营范围', '联系电话'] as const;
    const steps = labels.map((label) => {
      const field = reading.fields.find((each) => each.label === label);
      return {
        fieldId: field?.id ?? '',
        value: { kind: 'text' as const, text: WRITTEN[label] },
        expected: '',
        overwrite: false,
      };
    });
    return { page, steps };
  }

  const frameAt = (page: Page, address: string): Frame => {
    const frame = page.frames().find((each) => each.url() === `https://libraries.example${address}`);
    if (frame === undefined) throw new Error(`No frame shows ${address}.`);
    return frame;
  };
  const model = (frame: Frame) => frame.evaluate(() => __model);

  /** Acts while that field of that frame is being written; the run waits while the field stirs. */
  async function actDuring(page: Page, frame: Frame, name: string, act: () => Promise<unknown>) {
    await page.exposeFunction('act', act);
    await frame.evaluate((field) => {
      const box = document.querySelector(`[name=${field}]`);
      box?.addEventListener('input', () => {
        const stirring = setInterval(() => box.toggleAttribute('data-stirs'), 10);
        const own = Reflect.get(window, 'act') as () => Promise<void>;
        void own().finally(() => clearInterval(stirring));
      });
    }, name);
  }

  it.each([
    ['in the page: nothing is written into the frames after it', '/frames', 'name'],
    ['in the page, while a frame is written', '/frame-inner', 'scope'],
  ] as const)('is stopped by the person %s', async (_, address, name) => {
    const { page, steps } = await open();
    await actDuring(page, frameAt(page, address), name, () => page.mouse.click(900, 10));
    const entries = await browser.runWithFrames(ADDRESS, steps);
    expect(entries.at(-1)).toMatchObject({ outcome: 'refused', reason: 'stopped' });
    const scope = name === 'scope' ? WRITTEN.经营范围 : '';
    expect(await model(frameAt(page, '/frame-inner'))).toEqual({ scope, phone: '' });
    expect(await model(page.mainFrame())).toEqual({ name: WRITTEN.企业名称 });
  });

  it('ends when a frame goes elsewhere: told what was filled, nothing written there, the rest undone', async () => {
    const { page, steps } = await open();
    await frameAt(page, '/frame-inner').evaluate(() => {
      document
        .querySelector('[name=scope]')
        ?.addEventListener('input', () => location.assign('/frame-inner?next'));
    });
    const entries = await browser.runWithFrames(ADDRESS, steps);
    expect(entries).toHaveLength(3);
    expect(entries[0]).toMatchObject({ outcome: 'filled' });
    expect(entries[2]).toMatchObject({ outcome: 'refused', reason: 'stopped' });
    await expect.poll(() => page.frames().some((frame) => frame.url().endsWith('?next'))).toBe(true);
    expect(await model(frameAt(page, '/frame-inner?next'))).toEqual({ scope: '', phone: '' });
    expect(await model(page.mainFrame())).toEqual({ name: WRITTEN.企业名称 });
    await browser.undoWithFrames(ADDRESS);
    expect(await model(page.mainFrame())).toEqual({ name: '' });
  });
});
