/** Portals that answer after the receipt: what they make of a field is told while the receipt is in sight. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { choice, text } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';

let browser: FillBrowser;
let session: FillSession;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  session = await browser.open('https://libraries.example/late-answers');
});
afterEach(() => session.page.close());

declare global {
  var __app: { step: number; drawn: number; m: Record<string, string> };
}

/** What was told of a field last since its receipt. */
const later = async (label: string) => {
  const { id } = session.field(label);
  return (await session.seen()).later.findLast(({ fieldId }) => fieldId === id);
};

it('a name that the portal looks up and a sum that it rounds are no longer called filled', async () => {
  const entries = await session.run([
    { label: '企业名称', value: text('示例公司') },
    { label: '注册资本', value: text('12.5') },
    { label: '经营范围', value: text('软件开发') },
  ]);
  expect(entries.map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled']);
  await expect
    .poll(() => later('企业名称'))
    .toMatchObject({ outcome: 'changedByPage', reason: null, shown: '示例（上海）有限公司', before: '' });
  await expect.poll(() => later('注册资本')).toMatchObject({ outcome: 'changedByPage', shown: '13' });
  expect(await later('经营范围')).toBeUndefined();
});

it('undo takes back what the portal made of it', async () => {
  await session.run([{ label: '注册资本', value: text('12.5') }]);
  await expect.poll(() => later('注册资本')).toMatchObject({ shown: '13' });
  const [undone] = await session.undo();
  expect(undone).toMatchObject({ outcome: 'undone', shown: '', before: '13' });
});

it('a box that takes what is typed only after a pause is filled then', async () => {
  const [entry] = await session.run([{ label: '企业简称', value: text('示例') }]);
  expect(entry).toMatchObject({ outcome: 'failed', reason: 'notKept' });
  await expect
    .poll(() => later('企业简称'))
    .toMatchObject({ outcome: 'filled', reason: null, shown: '示例' });
});

it('lists that are disabled until their lines have come are waited for, and what stays disabled only once', async () => {
  const entries = await session.run([
    { label: '所在省', value: choice('浙江省') },
    { label: '所在市', value: choice('杭州市') },
    { label: '所在区', value: choice('余杭区') },
    { label: '分支机构', value: text('无') },
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'filled',
    'filled',
    'filled',
    'disabled',
  ]);
  expect(await session.model()).toMatchObject({ province: '浙江省', city: '杭州市', district: '余杭区' });
});

it('what the person changes is theirs, and a step that was left is not news', async () => {
  await session.run([
    { label: '联系人姓名', value: text('李示例') },
    { label: '注册地址', value: text('示例路1号') },
    { label: '企业名称', value: text('示例公司') },
  ]);
  await session.page.locator('.el-form-item', { hasText: '联系人姓名' }).locator('input').click();
  await session.page.keyboard.type('王');
  await session.page.evaluate(() => {
    __app.step = 2;
  });
  await expect.poll(() => later('企业名称')).toMatchObject({ outcome: 'changedByPage' });
  expect(await later('联系人姓名')).toBeUndefined();
  expect(await later('注册地址')).toBeUndefined();
});

it('a field that was drawn anew is watched on', async () => {
  await session.run([{ label: '注册地址', value: text('示例路1号') }]);
  await session.page.evaluate(() => {
    __app.drawn += 1;
    __app.m['address'] = '上海市示例路1号';
  });
  await expect
    .poll(() => later('注册地址'))
    .toMatchObject({ outcome: 'changedByPage', shown: '上海市示例路1号' });
});
