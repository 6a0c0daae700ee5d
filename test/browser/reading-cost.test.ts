/** A reading of a very large page forces no layout: that alone would cost half a second there. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;

beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it('reads 400 fields among 57,000 elements without computing layout', async () => {
  const session = await browser.open('https://beian.cac.gov.cn/traps');
  await session.page.evaluate(() => {
    const filler = '<p><b>字</b><i>段</i></p>'.repeat(45);
    const rows = Array.from(
      { length: 400 },
      (_, index) =>
        `<div class="row">${filler}<label for="q${index}">字段${index}</label><input id="q${index}"></div>`,
    );
    document.body.insertAdjacentHTML('beforeend', rows.join(''));
    // The page itself lays out now, so that a later layout is the reader's doing.
    document.body.getBoundingClientRect();
  });
  const devtools = await browser.context.newCDPSession(session.page);
  await devtools.send('Performance.enable');
  const layouts = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'LayoutCount')?.value;
  };
  const before = await layouts();
  const { fields } = await session.read();
  expect(await layouts()).toBe(before);
  expect(fields.filter(({ label }) => label.startsWith('字段'))).toHaveLength(400);
});
