/**
 * The day a disk dies: two browsers, both offline with edits, the server killed and put back from an older backup by the
 * operator's own command. Both come back equal, and nothing that was typed is lost.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinAsColleague } from './colleague.ts';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  click,
  enterCompany,
  goTo,
  inviteColleague,
  joinByLink,
  seeText,
  syncNow,
  type,
} from './person.ts';
import { makeServerProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let first: ExtensionBrowser;
let second: ExtensionBrowser;
beforeAll(async () => {
  server = await makeServerProcess();
  [first, second] = await Promise.all([launchExtension(), launchExtension()]);
});
afterAll(async () => {
  await Promise.all([first?.close(), second?.close()]);
  await server?.remove();
});

function command(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/cli.ts', ...words], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, DATA_DIR: server.dataFolder },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const change = (page: ExtensionPage, label: string, text: string): Promise<void> =>
  changeAll(page, { [label]: text });

async function changeAll(page: ExtensionPage, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.bringToFront();
  await goTo(page, 'filings');
  await click(page, 'button', '编辑');
  for (const [label, text] of Object.entries(texts)) await type(page, label, text);
  await click(page, 'button', '保存');
  for (const text of Object.values(texts)) await seeText(page, text);
}
type ExtensionPage = Awaited<ReturnType<ExtensionBrowser['openPage']>>;

test('two browsers, a dead disk, an older backup: equal again, and nothing typed is lost', async () => {
  const ownerLink = await server.start();
  const one = await first.openPage('options.html#entities');
  await enterCompany(one);
  await addFiling(one, 'online-culture', '2030-06-30');
  await joinByLink(one, ownerLink, '甲');
  const [link, observersLink] = [await inviteColleague(one), await inviteColleague(one)];
  const two = await second.openPage('options.html#team');
  await joinByLink(two, link, '乙');
  await seeText(two, '离开团队');
  const observer = await joinAsColleague(observersLink, () => 1);
  await goTo(two, 'filings');
  await seeText(two, '网络文化经营许可证');

  const backup = join(server.dataFolder, 'older.db');
  expect(command('backup', backup)).toContain('Copied and checked');

  // Synced after the backup was made: only the devices will still know it.
  await change(one, '备注', '备份之后写的备注');
  await seeText(one, '已同步');
  await syncNow(two);
  await seeText(two, '备份之后写的备注');

  await server.stop();
  await change(one, '编号', '京网文〔2024〕0001-001号');
  await change(two, '名称', '听潮直播');

  expect(command('restore', backup)).toContain('Start the server');
  await server.start();
  for (const page of [one, two, one, two]) await syncNow(page);
  for (const page of [one, two]) {
    await goTo(page, 'filings');
    await seeText(page, '备份之后写的备注');
    await seeText(page, '京网文〔2024〕0001-001号');
    await seeText(page, '网络文化经营许可证（听潮直播）');
    await seeText(page, '已同步');
  }
  const filing = (await observer.records()).find(({ kind }) => kind === 'filing');
  expect(filing?.fields).toMatchObject({
    note: '备份之后写的备注',
    number: '京网文〔2024〕0001-001号',
    name: '听潮直播',
    expiry: '2030-06-30',
  });
  expect(command('doctor')).toContain('Every record is what its history says');
});

test('of two fields that met one is decided and the other goes on asking, by what stands there now', async () => {
  const one = await first.openPage('options.html#filings');
  const two = await second.openPage('options.html#filings');
  await server.stop();
  await changeAll(one, { 名称: '甲的名', 备注: '甲的话' });
  await changeAll(two, { 名称: '乙的名', 备注: '乙的话' });
  await server.start();
  for (const page of [one, two, one]) await syncNow(page);
  await goTo(one, 'team');
  await seeText(one, '备注：同事同时改为「乙的话」');
  await change(two, '备注', '乙后来的话');
  for (const page of [two, one]) await syncNow(page);
  await one.bringToFront();
  await seeText(one, '后来又改过，现在是「乙后来的话」');
  await click(one, 'button', '改用「甲的名」');
  await one.waitForFunction(() => !document.body.innerText.includes('改用「甲的名」'), { polling: 50 });
  await seeText(one, '改用「甲的话」');
  await click(one, 'button', '知道了');
  await one.waitForFunction(() => document.querySelector('.conflict-list') === null, { polling: 50 });
  await syncNow(one);
  await syncNow(two);
  await goTo(two, 'team');
  await seeText(two, '后来又改过，现在是「甲的名」');
  await click(two, 'button', '知道了');
  await two.waitForFunction(() => document.querySelector('.conflict-list') === null, { polling: 50 });
  await goTo(two, 'filings');
  const shown = await seeText(two, '甲的名');
  expect(shown).toContain('乙后来的话');
});

test('edits that met are shown to both people with both values, once, and can be turned round', async () => {
  const one = await first.openPage('options.html#filings');
  const two = await second.openPage('options.html#filings');
  await server.stop();
  await change(one, '备注', '甲写的');
  await change(two, '备注', '乙写的');
  await server.start();
  for (const page of [one, two, one]) await syncNow(page);
  await goTo(one, 'team');
  await seeText(one, '备注：同事同时改为「乙写的」，您写的「甲写的」没有采用');
  await goTo(two, 'team');
  await seeText(two, '备注：您写的「乙写的」保留了，同事同时写的「甲写的」没有采用');

  await click(two, 'button', '知道了');
  await two.waitForFunction(() => document.querySelector('.conflict-list') === null, { polling: 50 });
  for (const page of [two, one]) await syncNow(page);
  expect(await two.$('.conflict-list')).toBeNull();

  await one.bringToFront();
  await click(one, 'button', '改用「甲写的」');
  await one.waitForFunction(() => document.querySelector('.conflict-list') === null, { polling: 50 });
  await syncNow(one);
  await syncNow(two);
  await goTo(two, 'filings');
  await seeText(two, '甲写的');
});

test('the history tells who changed what, and a change is taken back for everybody', async () => {
  const one = await first.openPage('options.html#team');
  const two = await second.openPage('options.html#filings');
  await change(two, '备注', '写错的备注');
  await seeText(two, '已同步');
  await syncNow(one);
  await one.waitForFunction(() => document.querySelectorAll('.record-history option').length > 2, {
    polling: 50,
  });
  await one.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.record-history select');
    const option = [...(select?.options ?? [])].find(({ text }) => text.includes('网络文化经营许可证'));
    if (!select || !option) return;
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const shown = await seeText(one, '改为「写错的备注」');
  expect(shown).toContain('乙');
  await click(one, 'button', '恢复到此前');
  await seeText(one, '已恢复');
  await syncNow(one);
  await syncNow(two);
  await goTo(two, 'filings');
  await two.waitForFunction(() => !document.body.innerText.includes('写错的备注'), { polling: 50 });
  await seeText(two, '甲写的');
});

test('a device that joined after the backup is asked to join again, and what it typed comes along', async () => {
  const one = await first.openPage('options.html#team');
  const late = await launchExtension();
  const page = await late.openPage('options.html#team');
  const backup = join(server.dataFolder, 'before-late.db');
  command('backup', backup);
  await joinByLink(page, await inviteColleague(one), '丙');
  await seeText(page, '离开团队');
  await goTo(page, 'filings');
  await seeText(page, '网络文化经营许可证');
  await server.stop();
  await change(page, '备注', '丙写的');
  command('restore', backup);
  await server.start();
  await syncNow(page);
  await seeText(page, '服务器不认识这台设备，可能恢复过较早的备份');
  await syncNow(one);
  await joinByLink(page, await inviteColleague(one), '丙');
  await seeText(page, '已同步');
  await syncNow(one);
  await goTo(one, 'filings');
  await seeText(one, '丙写的');
  await late.close();
});

test('the owner sees every device with when it was last seen, and removes one', async () => {
  const one = await first.openPage('options.html#team');
  const two = await second.openPage('options.html#filings');
  await one.bringToFront();
  await seeText(one, '在线');
  await seeText(one, '这台设备');
  const before = (await one.$$('.device-list li')).length;
  await one.evaluate(() => {
    const member = [...document.querySelectorAll('.plain-list > li')].find((item) =>
      (item as HTMLElement).innerText.startsWith('乙'),
    );
    const button = [...(member?.querySelectorAll('.device-list button') ?? [])][0];
    (button as HTMLElement | undefined)?.click();
  });
  await seeText(one, '这台设备将立即不能再同步');
  await one.evaluate(() => document.querySelector<HTMLElement>('.device-list .row button')?.click());
  await one.waitForFunction(
    (count) => document.querySelectorAll('.device-list li').length < count,
    {},
    before,
  );
  await syncNow(two);
  await seeText(two, '这台设备已被移出团队');
});
