/** A colleague changes what stands in a form that is open here: what nobody typed here is theirs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinAsColleague, type Colleague } from './colleague.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  click,
  draftsOf,
  enterCompany,
  focus,
  goTo,
  inviteColleague,
  joinByLink,
  seeText,
  syncNow,
  type,
  valueOf,
} from './person.ts';
import { makeServerProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let extension: ExtensionBrowser;
beforeAll(async () => {
  server = await makeServerProcess();
  extension = await launchExtension();
});
afterAll(async () => {
  await extension?.close();
  await server?.remove();
});

const recordOf = async (colleague: Colleague, kind: string) => {
  const found = (await colleague.records()).find((record) => record.kind === kind);
  if (found === undefined) throw new Error(`No ${kind} has arrived.`);
  return found;
};

test('saving what was typed leaves what a colleague changed meanwhile as it is', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', '2030-06-30');
  await joinByLink(page, await server.start(), '甲');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await syncNow(page);

  await goTo(page, 'filings');
  await click(page, 'button', '编辑');
  await type(page, '备注', '甲写的备注');
  await colleague.change(await recordOf(colleague, 'filing'), { owner: '乙换的负责人', name: '乙换的名称' });
  await syncNow(page);
  await seeText(page, '乙换的名称');
  await click(page, 'button', '保存');
  await seeText(page, '甲写的备注');
  await syncNow(page);
  expect((await recordOf(colleague, 'filing')).fields).toMatchObject({
    note: '甲写的备注',
    owner: '乙换的负责人',
    name: '乙换的名称',
  });

  // Only passing through a field is no edit of it.
  await goTo(page, 'entities');
  await focus(page, '注册资本');
  const before = await valueOf(page, '注册资本');
  await colleague.change(await recordOf(colleague, 'entity'), { 'entity.regCapital': '2000' });
  await syncNow(page);
  expect(await valueOf(page, '注册资本')).toBe(before);
  await focus(page, '企业名称');
  await expect.poll(() => valueOf(page, '注册资本')).not.toBe(before);
  await syncNow(page);
  expect((await recordOf(colleague, 'entity')).fields).toMatchObject({ 'entity.regCapital': '2000' });
});

test('a field that a colleague changed while it was typed here is replaced only knowingly', async () => {
  const page = await extension.openPage('options.html#filings');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  const filing = async () => (await recordOf(colleague, 'filing')).fields;
  await goTo(page, 'filings');
  await click(page, 'button', '编辑');
  await type(page, '负责人', '甲定的负责人');
  await type(page, '备注', '甲改的备注');
  await colleague.change(await recordOf(colleague, 'filing'), { owner: '乙定的负责人', note: '乙改的备注' });
  await syncNow(page);
  await seeText(page, '负责人：您填写时改成了「乙定的负责人」，您写的是「甲定的负责人」');
  await click(page, 'button', '保留「乙改的备注」');
  await expect.poll(() => valueOf(page, '备注')).toBe('乙改的备注');
  await click(page, 'button', '保存');
  await seeText(page, '再按一次「保存」');
  await syncNow(page);
  expect(await filing()).toMatchObject({ owner: '乙定的负责人', note: '乙改的备注' });
  await click(page, 'button', '保存');
  await page.waitForFunction(() => document.querySelector('.filing-form') === null, { polling: 50 });
  await syncNow(page);
  expect(await filing()).toMatchObject({ owner: '甲定的负责人', note: '乙改的备注' });

  // A fact is stored when its field is left: not before the person has chosen.
  const fact = async () => (await recordOf(colleague, 'entity')).fields['entity.regCapital'];
  await goTo(page, 'entities');
  await type(page, '注册资本', '3000');
  await colleague.change(await recordOf(colleague, 'entity'), { 'entity.regCapital': '4000' });
  await syncNow(page);
  await focus(page, '企业名称');
  await seeText(page, '您填写时，这里改成了');
  await syncNow(page);
  expect(await fact()).toBe('4000');
  await page.reload();
  await seeText(page, '您填写时，这里改成了');
  await click(page, 'button', '改成「3000」');
  await seeText(page, '已保存');
  await syncNow(page);
  expect(await fact()).toBe('3000');
});

test('a step that is recorded puts no number back that a colleague changed while its form was open', async () => {
  const page = await extension.openPage('options.html#entities');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await colleague.change(await recordOf(colleague, 'filing'), { number: '京网文〔2025〕0001-001号' });
  await syncNow(page);
  await goTo(page, 'filings');
  await click(page, 'button', '记为已递交');
  // The proposed day is another one after midnight, and nobody changed it.
  await type(page, '递交的日期', '2026-01-05');
  await page.waitForFunction(() => document.body.innerText.includes('2026-01-05（'), { polling: 50 });
  const before = await page.evaluate(() => {
    const text = document.body.innerText;
    const { now } = Date;
    Date.now = () => now() + 86_400_000;
    document.dispatchEvent(new Event('visibilitychange'));
    return text;
  });
  await page.waitForFunction((text) => document.body.innerText !== text, { polling: 50 }, before);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('您填写时');
  await click(page, 'button', '保存');
  await page.waitForFunction(() => document.querySelector('.matter-actions form') === null, { polling: 50 });
  await click(page, 'button', '记为已办结');
  await type(page, '新证照所印的到期日', '2035-06-30');
  await colleague.change(await recordOf(colleague, 'filing'), { number: '京网文〔2026〕0002-002号' });
  await syncNow(page);
  await expect.poll(() => valueOf(page, '编号')).toBe('京网文〔2026〕0002-002号');
  await click(page, 'button', '保存');
  await seeText(page, '有效期至：2035-06-30');
  await syncNow(page);
  expect((await recordOf(colleague, 'filing')).fields).toMatchObject({
    expiry: '2035-06-30',
    number: '京网文〔2026〕0002-002号',
  });
});

test('what was typed into a filing that a colleague deletes meanwhile is shown, and goes on where it is brought back', async () => {
  const page = await extension.openPage('options.html#filings');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await goTo(page, 'filings');
  await click(page, 'button', '编辑');
  await type(page, '备注', '写到一半的话');
  await colleague.remove(await recordOf(colleague, 'filing'));
  await syncNow(page);
  await seeText(page, '乙删除了「');
  await seeText(page, '备注 写到一半的话');
  await click(page, 'button', '恢复这一项，接着填写');
  await seeText(page, '这里填写过的内容还没有保存。');
  await click(page, 'button', '接着填写');
  await expect.poll(() => valueOf(page, '备注')).toBe('写到一半的话');
  await click(page, 'button', '保存');
  await seeText(page, '备注：写到一半的话');
  await syncNow(page);
  expect(await recordOf(colleague, 'filing')).toMatchObject({
    deleted: false,
    fields: { note: '写到一半的话', expiry: '2035-06-30' },
  });
});

test('a company that a colleague deletes while a fact is typed does not come back by itself', async () => {
  const page = await extension.openPage('options.html#entities');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await goTo(page, 'entities');
  await type(page, '传真', '010-00000002');
  const company = await recordOf(colleague, 'entity');
  // Nobody leaves the box: it goes away with the company.
  await colleague.remove(company);
  await seeText(page, '乙删除了「青禾听潮');
  await syncNow(page);
  expect(await recordOf(colleague, 'entity')).toMatchObject({ deleted: true });
  await click(page, 'button', '恢复这一项，接着填写');
  await expect.poll(() => valueOf(page, '传真')).toBe('010-00000002');
  await focus(page, '传真');
  await focus(page, '企业名称');
  await seeText(page, '已保存');
  await syncNow(page);
  expect(await recordOf(colleague, 'entity')).toMatchObject({
    deleted: false,
    fields: { ...company.fields, 'entity.fax': '010-00000002' },
  });
});

test('a draft that was put right and stored does not come back with a field that a search hid', async () => {
  const page = await extension.openPage('options.html#entities');
  const code = '统一社会信用代码';
  const stored = await valueOf(page, code);
  await type(page, code, '9135');
  await expect.poll(() => draftsOf(page)).toContain('9135');
  await page.reload();
  await expect.poll(() => valueOf(page, code)).toBe('9135');
  await type(page, code, stored);
  await focus(page, '企业名称');
  await expect.poll(() => draftsOf(page)).not.toContain(stored);

  await type(page, '查找一项', '企业名称');
  await page.waitForFunction(() => document.querySelectorAll('.fact').length < 5, { polling: 50 });
  await type(page, '查找一项', '');
  await expect.poll(() => valueOf(page, code)).toBe(stored);
});
