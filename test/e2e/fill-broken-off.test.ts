/** A page that leaves, reloads or closes in the middle of a run, and a panel that closes: the run ends there. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { click, COMPANY, seeText } from './person.ts';
import {
  brokenOff,
  modelOf,
  openBeside,
  startPortalWorld,
  type PortalPanel,
  type PortalWorld,
} from './portal-panel.ts';

const PORTAL = 'https://zw.nrta.gov.cn';
/** Beside a portal the panel is not in front and draws no frames. */
const POLLED = { polling: 50, timeout: 15_000 } as const;
const NOTHING = { name: '', scope: '', legal: '' };

let world: PortalWorld;
let beside: PortalPanel;

beforeAll(async () => {
  world = await startPortalWorld();
});
afterAll(async () => {
  await world?.close();
});
beforeEach(async () => {
  beside = await openBeside(world.extension, `${PORTAL}/wizard-last`);
  await beside.read();
});
afterEach(() => beside.close());

/** Lets that happen while the second field is being written. The run waits while its field stirs. */
async function during(act: () => unknown): Promise<void> {
  const { page } = beside;
  await page.exposeFunction('act', async () => void (await act()));
  await page.evaluate(() => {
    const box = document.querySelector('[name=scope]');
    box?.addEventListener('input', () => {
      const stirring = setInterval(() => box.toggleAttribute('data-stirs'), 10);
      const own = Reflect.get(globalThis, 'act') as () => Promise<void>;
      void own().finally(() => clearInterval(stirring));
    });
  });
}

/** The page itself moves on as it gets the second value. */
async function onSecondValue(move: 'leave' | 'leaveLate' | 'reload' | 'rename'): Promise<void> {
  await beside.page.evaluate((how) => {
    document.querySelector('[name=scope]')?.addEventListener('input', () => {
      if (how === 'leave') location.assign('/wizard');
      else if (how === 'leaveLate') location.assign('/wizard?held');
      else if (how === 'reload') location.reload();
      else history.pushState({}, '', '/wizard-next');
    });
  }, move);
}

/** Longer than the rest of the run would have taken. */
const restOfTheRun = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3_000)));

describe('in the middle of a run', () => {
  it('another page comes: the panel says what was filled and what not, and nothing is written there', async () => {
    const { page, panel } = beside;
    await onSecondValue('leave');
    await beside.fill();
    const { said, fields } = await brokenOff(panel);
    expect(fields).toMatchObject({ 企业名称: 'filled', 法定代表人姓名: 'refused' });
    expect(said).toContain('没有提交');
    await page.waitForFunction(() => location.pathname === '/wizard');
    await restOfTheRun(page);
    expect(await beside.model()).toEqual({ name: '', code: '' });
    // Nothing goes on by itself; the next page is offered, and reading it ends the old story.
    await seeText(panel, '这个网站换了一页，可能是下一步。');
    await click(panel, 'button', '读取本页表单');
    await panel.waitForFunction(
      () => document.querySelector('.steps') && !document.querySelector('.broken-run'),
      POLLED,
    );
    // Back to the page as it was left: the run is over there too.
    await page.goBack();
    await restOfTheRun(page);
    expect((await beside.model())['legal']).toBe('');
    expect(world.portals.requests()).toHaveLength(0);
  });

  it('the next page takes its time: nothing more is written into the one that is being left', async () => {
    const { page, panel } = beside;
    await onSecondValue('leaveLate');
    await page.evaluate(() => {
      const model = () => JSON.stringify(Reflect.get(globalThis, '__model'));
      addEventListener('pagehide', () => sessionStorage.setItem('left', model()));
    });
    await beside.fill();
    // The old page still stands when the run is over.
    await seeText(panel, '没有提交，请核对后自行提交。', 30_000);
    world.portals.release();
    const { said, fields } = await brokenOff(panel);
    expect(fields).toMatchObject({ 企业名称: 'filled', 法定代表人姓名: 'refused' });
    expect(said).toContain('没有提交');
    await page.waitForFunction(() => location.pathname === '/wizard');
    expect(await beside.model()).toEqual({ name: '', code: '' });
    const left = await page.evaluate(() => sessionStorage.getItem('left'));
    expect(JSON.parse(left ?? '')).toMatchObject({ name: COMPANY, legal: '' });
  });

  it('the page is loaded anew: the same, and it can be read again', async () => {
    const { page, panel } = beside;
    await onSecondValue('reload');
    await beside.fill();
    const { fields } = await brokenOff(panel);
    expect(fields).toMatchObject({ 企业名称: 'filled', 法定代表人姓名: 'refused' });
    await restOfTheRun(page);
    expect(await beside.model()).toEqual(NOTHING);
    await click(panel, 'button', '读取本页表单');
    await beside.seePreview();
    await beside.fill();
    await seeText(panel, '没有提交，请核对后自行提交。', 60_000);
    expect(await beside.model()).toMatchObject({ name: COMPANY, legal: '林听潮' });
  });

  it('the page becomes another step at another address in the same document', async () => {
    const { page, panel } = beside;
    await onSecondValue('rename');
    await beside.fill();
    const { fields } = await brokenOff(panel);
    expect(fields).toMatchObject({ 企业名称: 'filled', 法定代表人姓名: 'refused' });
    await restOfTheRun(page);
    expect(await beside.model()).toMatchObject({ name: COMPANY, legal: '' });
  });

  it('the tab closes: the panel says what was filled and what not', async () => {
    const { page, panel } = beside;
    await during(() => page.close());
    await beside.fill();
    const { said, fields } = await brokenOff(panel);
    expect(fields).toMatchObject({ 企业名称: 'filled', 法定代表人姓名: 'refused' });
    expect(said).toMatch(/填好 [12] \/ 3 项/);
    await click(panel, 'button', '知道了');
    await panel.waitForFunction(() => !document.querySelector('.broken-run'), POLLED);
  });

  it('the panel closes: the page keeps what it has and gets no more', async () => {
    const { page, panel } = beside;
    await during(() => panel.close());
    await beside.fill();
    await expect.poll(() => panel.isClosed()).toBe(true);
    await restOfTheRun(page);
    expect(await modelOf(page)).toMatchObject({ name: COMPANY, legal: '' });
    expect(world.portals.requests()).toHaveLength(0);
  });
});
