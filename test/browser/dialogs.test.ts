/** Forms that stand in a dialog, boxes that become other fields, and ids that stand twice. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const text = (value: string): FillValue => ({ kind: 'text', text: value });
const choice = (value: string): FillValue => ({ kind: 'choice', text: value, alternatives: [] });

it('a list that holds nothing of what is wanted closes, and the dialog around it stays', async () => {
  const session = await browser.open('https://libraries.example/dialogs');
  const wanted = [
    [session.field('法定代表人姓名'), text('张示例')],
    [session.field('企业类型'), choice('股份有限公司')],
    [session.field('注册地址'), { kind: 'path', levels: ['浙江省', '温州市'] }],
    [session.field('联系人姓名'), text('李示例')],
  ] as const;
  const entries = await session.runIn(wanted);
  expect(entries.map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'failed', 'filled']);
  expect(await session.model()).toMatchObject({
    open: true,
    legal: '张示例',
    kind: '股份有限公司',
    contact: '李示例',
  });
  await session.page.close();
});

it('a line that is drawn of a name and a code is known by the name, and a sum by its digits', async () => {
  const session = await browser.open('https://libraries.example/dialogs');
  const entries = await session.runIn([
    [session.field('证件类型'), choice('护照')],
    [session.field('注册资本'), text('1000')],
  ]);
  expect(entries.map(({ outcome, shown }) => [outcome, shown])).toEqual([
    ['filled', '护照'],
    ['filled', '1,000'],
  ]);
  expect(await session.model()).toMatchObject({ paper: '2', money: '1000' });
  await session.page.close();
});

it('an id that stands twice lends its label to the first element alone', async () => {
  const session = await browser.open('https://libraries.example/dialogs');
  const shown = session.reading.fields.filter(({ visible }) => visible).map(({ label }) => label);
  expect(shown).toContain('联系邮箱');
  expect(shown).not.toContain('企业名称');
  await session.page.close();
});

it('a box that became another field while the form was filled is left alone', async () => {
  const session = await browser.open('https://libraries.example/dialogs');
  await session.page.evaluate(() => {
    __model['open'] = false;
  });
  await session.read();
  const entries = await session.runIn([
    [session.field('企业种类'), choice('股份有限公司')],
    [session.field('经办人姓名'), text('李示例')],
  ]);
  expect(entries[0]?.outcome).toBe('filled');
  expect(entries[1]?.outcome).not.toBe('filled');
  expect((await session.model())['other']).toMatchObject({ one: '' });
  await session.page.close();
});

it('what is not drawn any more is not said to be undone', async () => {
  const session = await browser.open('https://libraries.example/ant-design-vue-4');
  const list = session.reading.fields.find(
    ({ widget, shown, visible, disabled }) => widget === 'select' && shown === '' && visible && !disabled,
  );
  if (list === undefined) throw new Error('There is no list to choose from.');
  const [filled] = await session.runIn([[list, choice('有限责任公司')]]);
  expect(filled?.outcome).toBe('filled');
  await session.page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLElement>('.ant-form')) box.style.display = 'none';
  });
  const [undone] = await session.undo();
  expect(undone).toMatchObject({ outcome: 'refused', reason: 'hidden' });
  await session.page.close();
});
