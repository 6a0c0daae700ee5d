/** Boxes that make another number or day of the one that is written, or cut a text: the wrong one does not stay. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { date, text } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const DAYS = { founded: '', issued: '', approved: '' };

it('a sum over the limit, one that is rounded, a number and a name that are cut are taken back, and it is said why', async () => {
  const session = await browser.open('https://libraries.example/number-limits');
  const entries = await session.run([
    { label: '注册资本', value: text('1000') },
    { label: '实缴资本', value: text('1000'), overwrite: true },
    { label: '从业人数', value: text('12.5') },
    { label: '资产总额', value: text('1000') },
    { label: '邮政编码', value: text('200040') },
    { label: '企业简称', value: text('示例科技公司') },
  ]);
  expect(entries.map(({ outcome, reason, shown }) => [outcome, reason, shown])).toEqual([
    ['failed', 'otherNumber', ''],
    ['failed', 'otherNumber', '120'],
    ['failed', 'otherNumber', ''],
    ['failed', 'otherNumber', ''],
    ['failed', 'otherNumber', ''],
    ['failed', 'tooLong', ''],
  ]);
  expect(await session.model()).toEqual({
    paid: 120,
    assets: '',
    postcode: '',
    short: '',
    net: '',
    profit: '',
    ...DAYS,
  });
  await session.page.close();
});

it('a number within the limit is filled, and one that is spelt out is left to the person', async () => {
  const session = await browser.open('https://libraries.example/number-limits');
  const entries = await session.run([
    { label: '注册资本', value: text('400') },
    { label: '净资产', value: text('300') },
    // The same sum, with all of its cents.
    { label: '利润总额', value: text('1000.5') },
  ]);
  expect(entries.map(({ outcome, reason, shown }) => [outcome, reason, shown])).toEqual([
    ['filled', null, '400'],
    ['failed', 'notKept', '300 万元整'],
    ['filled', null, '¥1,000.50'],
  ]);
  await session.page.close();
});

it('another day is taken back, and calendars that open late, or with today in the box, are shut', async () => {
  const session = await browser.open('https://libraries.example/number-limits');
  const entries = await session.run(
    ['成立日期', '发证日期', '核准日期'].map((label) => ({ label, value: date('2018-05-09') })),
  );
  expect(entries.map(({ outcome, reason, shown }) => [outcome, reason, shown])).toEqual([
    ['failed', 'notKept', ''],
    ['filled', null, '2018-05-09'],
    ['filled', null, '2018-05-09'],
  ]);
  const filled = { founded: '', issued: '2018-05-09', approved: '2018-05-09' };
  expect(await session.model()).toMatchObject(filled);
  const calendar = session.page.locator('.calendar');
  expect(await calendar.isVisible()).toBe(false);
  const undone = await session.undo();
  expect(undone.map(({ outcome }) => outcome)).toEqual(['undone', 'undone']);
  expect(await session.model()).toMatchObject(DAYS);
  expect(await calendar.isVisible()).toBe(false);
  await session.page.close();
});
