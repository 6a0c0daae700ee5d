/** Lists that have come and lack the line that is wanted are no lists that never came; and lists that never come. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choice } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

it.each(['antd-react', 'naive-ui', 'arco-vue', 'tdesign-vue'])('%s', async (page) => {
  const session = await browser.open(`https://libraries.example/${page}`);
  await expect.poll(async () => (await session.read()).fields.length).toBeGreaterThan(0);
  const before = await session.model();
  const [entry] = await session.run([{ label: '登记机关', value: choice('没有这个机关') }]);
  expect(entry).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  expect(await session.model()).toEqual(before);
  await session.page.close();
});

it('of lists whose lines never come only the first is tried again', async () => {
  const session = await browser.open('https://libraries.example/blank');
  await session.page.evaluate(() => {
    const lists = ['所有制', '行业', '登记机关'].map((label) => `<p>${label}：<select></select></p>`);
    document.body.innerHTML = `<form>${lists.join('')}<p>名称：<input></p></form>`;
  });
  await session.read();
  const begun = Date.now();
  const entries = await session.run([
    { label: '所有制', value: choice('国有') },
    { label: '行业', value: choice('农业') },
    { label: '登记机关', value: choice('示例局') },
    { label: '名称', value: { kind: 'text', text: '示例' } },
  ]);
  expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    'optionsTimedOut',
    'optionsTimedOut',
    'optionsTimedOut',
    'filled',
  ]);
  // Together they are waited for once in each of two rounds, and not one after another.
  expect(Date.now() - begun).toBeLessThan(4 * 6_000);
  const { progress } = await session.seen();
  const times = Map.groupBy(progress, ({ fieldId }) => fieldId);
  expect(entries.map(({ fieldId }) => times.get(fieldId)?.length)).toEqual([2, 1, 1, 1]);
  await session.page.close();
});

it('what is typed into a list to search in it is not what stands in the box', async () => {
  const session = await browser.open('https://libraries.example/cut-lists');
  const [field, older] = session.reading.fields;
  expect(older).toMatchObject({ label: '注册地址', driver: 'generic', widget: 'cascader' });
  expect(field).toMatchObject({ label: '企业类型', driver: 'generic', widget: 'select', shown: '' });
  const [missing] = await session.run([{ label: '企业类型', value: choice('没有这一类') }]);
  expect(missing).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  expect(await session.model()).toEqual({ type: '' });
  const besideBefore = await session.page.evaluate(() => __beside);
  const [found] = await session.run([{ label: '企业类型', value: choice('股份有限公司') }]);
  expect(found).toMatchObject({ outcome: 'filled', shown: '股份有限公司' });
  expect(await session.model()).toEqual({ type: 't2' });
  // A list that is shut is known to be: nobody pressed beside it.
  expect(await session.page.evaluate(() => __beside)).toBe(besideBefore);
  expect(await session.page.locator('.open').count()).toBe(0);
  const [back] = await session.undo();
  expect(back).toMatchObject({ outcome: 'undone', shown: '' });
  expect(await session.model()).toEqual({ type: '' });
  await session.page.close();
});

it('a list that goes on saying that it has nothing is not waited for to the end', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  const [entry] = await session.run([{ label: '行业门类', value: choice('软件业') }]);
  expect(entry).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  await session.page.close();
});

it('a tree in the one line of a list is walked to its last branch', async () => {
  const session = await browser.open('https://libraries.example/lookups');
  expect(session.field('所在地区')).toMatchObject({ driver: 'generic', widget: 'select' });
  const [missing] = await session.run([{ label: '所在地区', value: choice('没有这个区') }]);
  expect(missing).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
  const [found] = await session.run([{ label: '所在地区', value: choice('东城区') }]);
  expect(found).toMatchObject({ outcome: 'filled', shown: '东城区' });
  expect(await session.model()).toMatchObject({ area: '东城区' });
  await session.page.close();
});

it('a list of Element UI 2.4 that asks a server hears of what is typed when a key comes up', async () => {
  const session = await browser.open('https://libraries.example/blank');
  await session.page.evaluate(() => {
    document.body.innerHTML = `<form><div class="el-form-item"><label class="el-form-item__label">登记机关</label>
      <div class="el-select"><div class="el-input"><input class="el-input__inner" placeholder="请输入关键词"></div></div></div></form>
      <div class="el-select-dropdown" style="display: none; position: absolute"><ul></ul></div>`;
    const box = document.querySelector('input') as HTMLInputElement;
    const list = document.querySelector('.el-select-dropdown') as HTMLElement;
    const model = { office: '' };
    Object.assign(window, { __model: model });
    box.addEventListener('keyup', () => {
      if (!'示例省局'.includes(box.value) || box.value === '') return;
      list.style.display = 'block';
      (list.firstElementChild as HTMLElement).innerHTML =
        '<li class="el-select-dropdown__item"><span>示例省局</span></li>';
    });
    list.addEventListener('click', () => {
      model.office = box.value = '示例省局';
      list.style.display = 'none';
    });
  });
  await session.read();
  expect(session.field('登记机关')).toMatchObject({ driver: 'element-ui', widget: 'select' });
  const [entry] = await session.run([{ label: '登记机关', value: choice('示例省局') }]);
  expect(entry).toMatchObject({ outcome: 'filled', shown: '示例省局' });
  expect(await session.model()).toEqual({ office: '示例省局' });
  await session.page.close();
});

it('levels of iView 2 bear an arrow of their own', async () => {
  const session = await browser.open('https://libraries.example/blank');
  await session.page.evaluate(() => {
    document.body.innerHTML = `<form><div class="ivu-form-item"><label class="ivu-form-item-label">注册地址</label>
      <div class="ivu-cascader"><div class="ivu-cascader-rel"><input class="ivu-input" readonly placeholder="请选择"></div>
      <div class="ivu-select-dropdown" style="display: none; position: absolute"></div></div></div></form>`;
    const find = (selector: string) => document.querySelector(selector) as HTMLElement;
    const [box, list] = [find('input') as HTMLInputElement, find('.ivu-select-dropdown')];
    Object.assign(window, { __model: {} });
    const line = (text: string, icon: string) =>
      `<li class="ivu-cascader-menu-item">${text}<i class="ivu-icon ${icon}"></i></li>`;
    find('.ivu-cascader-rel').addEventListener('click', () => {
      find('.ivu-cascader').classList.add('ivu-cascader-visible');
      list.style.display = 'block';
      list.innerHTML = `<ul class="ivu-cascader-menu">${line('浙江省', 'ivu-icon-ios-arrow-right')}</ul>`;
    });
    list.addEventListener('click', ({ target }) => {
      const item = (target as Element).closest('li') as HTMLElement;
      item.classList.add('ivu-cascader-menu-item-active');
      if (item.textContent === '浙江省')
        list.insertAdjacentHTML('beforeend', `<ul class="ivu-cascader-menu">${line('杭州市', '')}</ul>`);
      else {
        box.value = '浙江省 / 杭州市';
        find('.ivu-cascader').classList.remove('ivu-cascader-visible');
        list.style.display = 'none';
      }
    });
  });
  await session.read();
  const [entry] = await session.run([
    { label: '注册地址', value: { kind: 'path', levels: ['浙江省', '杭州市'] } },
  ]);
  expect(entry).toMatchObject({ outcome: 'filled', shown: '浙江省 / 杭州市' });
  await session.page.close();
});
