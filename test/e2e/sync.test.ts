/** Two browsers and a server that is stopped and started: they agree, and nothing typed is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInvitationLink } from 'shared/sync/invitation-link.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  click,
  COMPANY,
  enterCompany,
  inviteColleague,
  joinByLink,
  leaveTeam,
  seeText,
  sessionOf,
  syncNow,
  type,
} from './person.ts';
import { makeServerProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let ownerLink: string;
let first: ExtensionBrowser;
let second: ExtensionBrowser;
/** Spent by the first test. */
let usedLink = '';

beforeAll(async () => {
  server = await makeServerProcess();
  ownerLink = await server.start();
  [first, second] = await Promise.all([launchExtension(), launchExtension()]);
});
afterAll(async () => {
  await Promise.all([first?.close(), second?.close()]);
  await server?.remove();
});

test('a team of two: joining, two seconds, a stopped server, and agreement', async () => {
  expect(ownerLink).not.toBe('');
  const one = await first.openPage('options.html#entities');
  await enterCompany(one);
  await addFiling(one, 'online-culture', '2030-06-30');
  await joinByLink(one, ownerLink, '甲');
  await seeText(one, '邀请同事');
  usedLink = await inviteColleague(one);

  const two = await second.openPage('options.html#entities');
  await joinByLink(two, usedLink, '乙');
  await seeText(two, '离开团队');
  await two.evaluate(() => (location.hash = '#filings'));
  await seeText(two, '网络文化经营许可证');

  // The second changes it, the first sees it within two seconds.
  await one.evaluate(() => (location.hash = '#filings'));
  await seeText(one, '网络文化经营许可证');
  await click(two, 'button', '编辑');
  await type(two, '备注', '续期材料在法务');
  await click(two, 'button', '保存');
  await seeText(two, '续期材料在法务');
  await one.bringToFront();
  await seeText(one, '续期材料在法务', 2_000);

  // Without the server both go on.
  await server.stop();
  await two.bringToFront();
  await click(two, 'button', '编辑');
  await type(two, '备注', '乙离线时写的');
  await click(two, 'button', '保存');
  await seeText(two, '乙离线时写的');
  await one.bringToFront();
  await click(one, 'button', '编辑');
  await type(one, '编号', '京网文〔2024〕0001-001号');
  await click(one, 'button', '保存');
  await seeText(one, '京网文〔2024〕0001-001号');

  await server.start();
  await syncNow(one);
  await syncNow(two);
  await syncNow(one);
  await seeText(one, '乙离线时写的');
  await seeText(two, '京网文〔2024〕0001-001号');
});

test('with no page open, the next alarm brings what a colleague changed', async () => {
  for (const page of await first.browser.pages()) {
    if (page.url().startsWith('chrome-extension:')) await page.close();
  }
  const title = () => first.inBackground(() => chrome.action.getTitle({}));
  expect(await title()).not.toContain('听潮直播');
  const two = await second.openPage('options.html#filings');
  await click(two, 'button', '编辑');
  await type(two, '名称', '听潮直播');
  await click(two, 'button', '保存');
  await seeText(two, '网络文化经营许可证（听潮直播）');
  await seeText(two, '已同步');
  // The extension's own alarm, now instead of within the minute.
  await first.inBackground(
    (when) => chrome.alarms.create('sync', { when, periodInMinutes: 1 }),
    Date.now() + 1,
  );
  await expect.poll(title, { timeout: 15_000 }).toContain('网络文化经营许可证（听潮直播）');
  await two.close();
});

test('who may only read sees all of it, is told so, and is offered no edit', async () => {
  const one = await first.openPage('options.html#team');
  const link = await inviteColleague(one, '只读');
  const third = await launchExtension();
  const page = await third.openPage('options.html#team');
  await joinByLink(page, link, '丙');
  await seeText(page, '离开团队');
  await page.evaluate(() => (location.hash = '#filings'));
  await seeText(page, '网络文化经营许可证');
  await seeText(page, '是只读成员');
  const buttons = () => page.$$eval('main button', (all) => all.map((each) => each.innerText.trim()));
  expect(await buttons()).toEqual([]);
  await page.evaluate(() => (location.hash = '#entities'));
  await seeText(page, COMPANY);
  expect(await buttons()).not.toContain('再添一家');
  await page.waitForSelector('.fact input');
  const editable = await page.$$eval('.fact :is(input, textarea)', (inputs) =>
    inputs.filter(({ readOnly }) => !readOnly).map((input) => input.labels?.[0]?.textContent ?? ''),
  );
  // What never leaves the device is everybody's own.
  expect(editable.length).toBeGreaterThan(0);
  expect(editable.every((label) => label.includes('仅存本机'))).toBe(true);
  await third.close();
  await one.close();
});

test('an invitation that went to the wrong person is revoked, and one that was used is listed no more', async () => {
  const page = await first.openPage('options.html#team');
  const link = await inviteColleague(page);
  expect(await page.$$eval('input.invitation-link', (inputs) => inputs.map(({ value }) => value))).toEqual([
    link,
  ]);
  await click(page, 'button', '作废');
  await seeText(page, '链接将立即失效');
  await click(page, 'button', '作废');
  await page.waitForFunction(() => document.querySelector('.invitation-link') === null);
  const invitation = readInvitationLink(link);
  const answer = await fetch(`${server.url}/v1/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: invitation?.secret, memberName: '陌生人', deviceName: '设备' }),
  });
  expect(await answer.json()).toMatchObject({ code: 'inviteExpired' });
  await page.close();
});

test('a removed device is told, and keeps what it has', async () => {
  const one = await first.openPage('options.html#team');
  const two = await second.openPage('options.html#filings');
  await seeText(two, '网络文化经营许可证');
  const [owner, removed] = [await sessionOf(one), await sessionOf(two)];
  const answer = await fetch(`${owner.server}/v1/teams/${owner.team.id}/devices/${removed.device}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${owner.token}` },
  });
  expect(answer.status).toBe(204);
  await seeText(two, '这台设备已被移出团队');
  await seeText(two, '网络文化经营许可证');
  await one.close();
  await two.close();
});

test.each([
  ['不是链接', '这不是完整的邀请链接'],
  ['http://127.0.0.1:9/join#abcdefghijklmnopqrstuvwxyz', '连不上这台服务器'],
  ['a used one', '这条邀请已经用过'],
])('joining with %s is answered by a sentence, and what was typed stays', async (wanted, sentence) => {
  const link = wanted === 'a used one' ? usedLink : wanted;
  const page = await first.openPage('options.html#entities');
  await leaveTeam(page);
  await joinByLink(page, link, '甲');
  await seeText(page, sentence);
  const typed = await page.$$eval('.join-form input', (inputs) => inputs.map(({ value }) => value));
  expect(typed).toEqual([link, '甲']);
  await page.close();
});
