/** Sandboxed documents are left alone whatever they were allowed, and are named as what they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

const ADDRESS = 'https://libraries.example/sandboxes';
const INNER = 'https://libraries.example/frame-inner';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.bringToFront();
  return page;
}

/** What stands in every box of a frame; asked from outside, for some of them run no scripts. */
async function boxesIn(frame: Frame): Promise<readonly string[]> {
  const boxes = await frame.locator('input[name]').all();
  return Promise.all(boxes.map((box) => box.inputValue()));
}

describe('a sandboxed frame', () => {
  it('is neither read nor written: with its origin kept, in a sandbox, by the server’s policy', async () => {
    const page = await open(ADDRESS);
    const sandboxes = page
      .frames()
      .filter((frame) => frame !== page.mainFrame() && !frame.url().endsWith('?plain'));
    expect(sandboxes).toHaveLength(10);
    const start = await Promise.all(sandboxes.map(boxesIn));
    const values = {
      企业名称: '杭州示例文化有限公司',
      经营范围: '技术服务',
      联系电话: '0571-00000000',
      可见项: '不该写入',
    };
    const { labels, apart, entries } = await browser.fillWithFrames(ADDRESS, values);
    expect(labels).toEqual(['企业名称', '经营范围', '联系电话']);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled']);
    // Named as sandboxes, never as an origin that one could ask for.
    expect(apart).toEqual(['null']);
    expect(await Promise.all(sandboxes.map(boxesIn))).toEqual(start);
    await page.close();
  });

  it('does not notice that it was asked', async () => {
    const page = await open(ADDRESS);
    const domains = () =>
      Promise.all(
        page
          .frames()
          .filter((frame) => /plain|kept|nested/.test(frame.url()))
          .map((frame) => frame.evaluate(() => document.domain)),
      );
    const before = await domains();
    expect(before).toEqual(before.map(() => 'libraries.example'));
    await browser.readWithFrames(ADDRESS);
    expect(await domains()).toEqual(before);
    // A frame of the page's origin still reaches the page: nobody's domain was set.
    const plain = page.frames().find((frame) => frame.url().endsWith('?plain'));
    expect(await plain?.evaluate(() => window.parent.document.title)).toBe('被隔离的框');
    await page.close();
  });
});

describe('a page that is a sandbox itself', () => {
  it.each(['sandbox', 'sandbox allow-same-origin allow-scripts allow-forms'])(
    'under “%s” is not read, and the panel is told why',
    async (policy) => {
      const page = await open(`${INNER}?policy=${encodeURIComponent(policy)}`);
      await expect(browser.readWithFrames(page.url())).rejects.toThrow('The page is a sandbox.');
      const session = await browser.connect(page);
      expect(session.reading).toMatchObject({ origin: 'null', fields: [], forms: [], companyNames: [] });
      const step = {
        fieldId: 'r1f0',
        value: { kind: 'text', text: '不该写入' },
        expected: '',
        overwrite: true,
      } as const;
      for (const origin of ['null', 'https://libraries.example']) {
        const answer = await session.ask({ type: 'run', origin, path: '/frame-inner', steps: [step] });
        expect(answer).toMatchObject({ entries: [{ outcome: 'refused', reason: 'otherOrigin' }] });
      }
      expect(await boxesIn(page.mainFrame())).toEqual(['', '']);
      await page.close();
    },
  );
});
