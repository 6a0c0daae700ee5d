/** What a server may refuse: each refusal is a sentence that says what to do, and nothing that was typed is lost. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashSecret, newSecret } from 'server/auth/secret.ts';
import type { ServerConfig } from 'server/config.ts';
import { openStore, startServer, type RunningServer, type ServerOptions } from 'server/start-server.ts';
import { EXTENSION_ID } from 'shared/sync/extension-identity.ts';
import { writeInvitationLink } from 'shared/sync/invitation-link.ts';
import type { DeviceState } from 'shared/sync/device.ts';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';
import { openDatabase } from 'server/store/sqlite/open-database.ts';
import { storeOn } from 'server/store/sqlite/sqlite-store.ts';
import type { Store } from 'server/store/store.ts';
import { joinAsColleague } from './colleague.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  click,
  COMPANY,
  enterCompany,
  goTo,
  inviteColleague,
  joinByLink,
  LICENCE,
  seeText,
  storedOf,
  syncNow,
  type,
  valueOf,
} from './person.ts';
import { makeServerProcess, type ServerProcess } from './server-process.ts';

let server: ServerProcess;
let extension: ExtensionBrowser;
let running: RunningServer | null = null;
beforeEach(async () => {
  server = await makeServerProcess();
  extension = await launchExtension();
});
afterEach(async () => {
  await extension?.close();
  await running?.close();
  running = null;
  await server?.remove();
});

/** The same server with the same data on the same port, as another version of it would be. */
async function startAnother(options: ServerOptions): Promise<RunningServer> {
  const config: ServerConfig = {
    port: server.port,
    host: '127.0.0.1',
    dataFolder: server.dataFolder,
    extensionIds: [],
    logLevel: 'silent',
  };
  running = await startServer(config, options);
  return running;
}

const everything = async (store: Store) => store.everything((await store.teams())[0]?.id ?? '');

async function stopAnother(): Promise<void> {
  await running?.close();
  running = null;
}

const typedInJoinForm = (page: Page) =>
  page.$$eval('.join-form input', (inputs) => inputs.map(({ value }) => value));

async function writeNote(page: Page, note: string): Promise<void> {
  await goTo(page, 'filings');
  await click(page, 'button', '编辑');
  await type(page, '备注', note);
  await click(page, 'button', '保存');
}

const ANY_ORIGIN = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
const HTML = { 'content-type': 'text/html' };
const JSON_TYPE = { 'content-type': 'application/json' };
const HOME_PAGE = '<!doctype html><title>某公司</title><h1>欢迎</h1>';
const OTHER_PRODUCT = '{"product":"另一个产品","version":"3.1","protocol":{"oldest":1,"newest":1}}';

test.each([
  ['a web site', HTML, HOME_PAGE],
  ['a web site that anybody may read', { ...HTML, ...ANY_ORIGIN }, HOME_PAGE],
  ['another product', JSON_TYPE, OTHER_PRODUCT],
  ['another product that anybody may read', { ...JSON_TYPE, ...ANY_ORIGIN }, OTHER_PRODUCT],
])('joining at the address of %s', async (_, headers, body) => {
  let heard = '';
  const other: Server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    request.on('end', () => response.writeHead(200, headers).end(body));
    heard += `${request.method} ${request.url}\n`;
  });
  await new Promise<void>((resolve) => other.listen(server.port, '127.0.0.1', resolve));
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  const secret = 'abcdefghijklmnopqrstuvwxyz';
  await joinByLink(page, `${server.url}/join#${secret}`, '甲');
  await seeText(page, '不是本扩展认识的守线同步服务器');
  expect(await typedInJoinForm(page)).toEqual([`${server.url}/join#${secret}`, '甲']);
  // The invitation is spent on nobody else.
  expect(heard).toContain('/v1/meta');
  expect(heard).not.toContain(secret);
  await goTo(page, 'entities');
  await seeText(page, COMPANY);
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
});

test('an invitation that has expired', async () => {
  await server.start();
  const store = openStore(server.dataFolder);
  const [team] = await store.teams();
  const secret = newSecret();
  await store.createInvite({
    team: team?.id ?? '',
    secretHash: hashSecret(secret),
    role: 'editor',
    createdBy: null,
    createdAt: Date.now() - 2_000,
    expiresAt: Date.now() - 1_000,
  });
  store.close();
  const link = writeInvitationLink({ server: server.url, secret });
  const page = await extension.openPage('options.html#team');
  await joinByLink(page, link, '甲');
  await seeText(page, '这条邀请已经过期或作废，请向团队管理员要一条新的');
  expect(await typedInJoinForm(page)).toEqual([link, '甲']);
});

test('a server newer than the extension: reading goes on, changes wait, and go once both agree', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', '2030-06-30');
  await joinByLink(page, await server.start(), '甲');
  const [colleaguesLink, newcomersLink] = [await inviteColleague(page), await inviteColleague(page)];
  let spoken = 1;
  const colleague = await joinAsColleague(colleaguesLink, () => spoken);
  const filing = async () => (await colleague.records()).find(({ kind }) => kind === 'filing');
  expect((await filing())?.fields['expiry']).toBe('2030-06-30');

  await server.stop();
  await startAnother({ protocols: { oldest: 2, newest: 2 } });
  spoken = 2;
  await writeNote(page, '续期材料在法务');
  await syncNow(page);
  await seeText(page, '服务器版本与扩展不同，只能读取，改动存在本机。请更新扩展或服务器');
  await seeText(page, '续期材料在法务');
  const before = await filing();
  expect(before?.fields['note']).toBeUndefined();

  // A colleague's extension is up to date already: what it writes is read here all the same.
  if (before === undefined) throw new Error('The filing never reached the server.');
  expect(await colleague.change(before, { number: '京网文〔2024〕0001-001号' })).toBe('applied');
  await syncNow(page);
  await seeText(page, '京网文〔2024〕0001-001号');
  await seeText(page, '续期材料在法务');

  const newcomer = await launchExtension();
  const second = await newcomer.openPage('options.html#team');
  await joinByLink(second, newcomersLink, '丙');
  await seeText(second, '服务器比扩展新，请先更新扩展再加入；邀请链接仍然有效');
  expect(await typedInJoinForm(second)).toEqual([newcomersLink, '丙']);

  await stopAnother();
  await server.start();
  spoken = 1;
  await syncNow(page);
  await expect.poll(async () => (await filing())?.fields['note']).toBe('续期材料在法务');
  await seeText(page, '已同步');
  await click(second, 'button', '加入团队');
  await seeText(second, '离开团队');
  await goTo(second, 'filings');
  await seeText(second, '续期材料在法务');
  await newcomer.close();
});

test('more than the server takes at once is sent in smaller parts', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  for (let year = 2028; year < 2035; year += 1) await addFiling(page, 'online-culture', `${year}-06-30`);
  const limits = { ops: 3, bytes: 5_000 };
  const { ownerLink } = await startAnother({ limits });
  await joinByLink(page, ownerLink ?? '', '甲');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await syncNow(page);
  expect(await colleague.records()).toHaveLength(8);
  await seeText(page, '已同步');
  // Told by the refusal alone: the device had believed in larger ones.
  expect((await storedOf<DeviceState>(page, 'device')).limits).toEqual(limits);
});

test('a single change that is too large waits in the tray with its reason, whole, and holds up nothing', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', '2030-06-30');
  await joinByLink(page, await server.start(), '甲');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  const long = `开头${'很长的备注'.repeat(90_000)}`;
  await writeNote(page, long);
  await syncNow(page);
  await click(page, 'link', '有 1 处改动未被服务器接受，去处理');
  await seeText(page, '内容太大，服务器收不下');
  // Beside the tray the line need not lead to it, and sending again what is too large is not offered.
  await page.waitForFunction(
    () => document.querySelector('.sync-line')?.textContent === '⚠ 有 1 处改动未被服务器接受',
    { polling: 50 },
  );
  expect(await page.$$eval('.refused-list button', (all) => all.map(({ innerText }) => innerText))).toEqual([
    `复制全文（${long.length.toLocaleString('en')} 字）`,
    '放弃',
  ]);
  await seeText(page, '网络文化经营许可证');
  await seeText(page, '开头很长的备注');
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      (globalThis as { copied?: string }).copied = text;
      return Promise.resolve();
    };
  });
  await click(page, 'button', `复制全文（${long.length.toLocaleString('en')} 字）`);
  await seeText(page, '已复制');
  expect(await page.evaluate(() => (globalThis as { copied?: string }).copied)).toBe(long);

  await writeNote(page, '短的备注');
  await syncNow(page);
  const filing = (await colleague.records()).find(({ kind }) => kind === 'filing');
  expect(filing?.fields['note']).toBe('短的备注');

  await goTo(page, 'team');
  await click(page, 'button', '放弃');
  await seeText(page, '放弃后，上面的内容就没有了');
  await click(page, 'button', '放弃');
  await page.waitForFunction(() => document.querySelector('.refused-list') === null, { polling: 50 });
  await seeText(page, '已同步');
});

test('another server where the team’s was: changes wait here, and go when ours is back', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', '2030-06-30');
  await joinByLink(page, await server.start(), '甲');
  const colleague = await joinAsColleague(await inviteColleague(page), () => 1);
  await server.stop();
  const other = createServer((_, response) =>
    response.writeHead(200, { ...HTML, ...ANY_ORIGIN }).end(HOME_PAGE),
  );
  await new Promise<void>((resolve) => other.listen(server.port, '127.0.0.1', resolve));
  await writeNote(page, '续期材料在法务');
  await syncNow(page);
  await seeText(page, '服务器回答异常，稍后自动重试；改动都在本机');
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
  await server.start();
  await syncNow(page);
  await seeText(page, '已同步');
  const filing = (await colleague.records()).find(({ kind }) => kind === 'filing');
  expect(filing?.fields['note']).toBe('续期材料在法务');
});

/** Whether the device's database takes a large draft. Runs in a page of the extension. */
async function canStore(): Promise<boolean> {
  const opening = indexedDB.open('shouxian');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('The database did not open.')));
  });
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
  transaction.objectStore('drafts').put('x'.repeat(100_000), 'trial');
  transaction.objectStore('drafts').delete('trial');
  const stored = await new Promise<boolean>((resolve) => {
    transaction.addEventListener('complete', () => resolve(true));
    transaction.addEventListener('abort', () => resolve(false));
  });
  database.close();
  return stored;
}

/** The extension as it would be without a permission. */
async function copyWithout(permission: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shouxian-extension-'));
  await cp(EXTENSION_FOLDER, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((each) => each !== permission);
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

test('a full disk on this device: what was typed stays in the form, and is stored once there is space', async () => {
  // A quota stands for the disk, and the extension as it is shipped has none.
  const folder = await copyWithout('unlimitedStorage');
  await extension.close();
  extension = await launchExtension({ folder });
  const page = await extension.openPage('options.html#entities');
  const devtools = await page.createCDPSession();
  const origin = `chrome-extension://${EXTENSION_ID}`;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // The browser goes on for a while with the space it had found before.
  await expect.poll(() => page.evaluate(canStore), { timeout: 100_000, interval: 1_000 }).toBe(false);
  await type(page, '粘贴营业执照文字', LICENCE);
  await click(page, 'button', '保存这 10 项');
  await seeText(page, '没有存上，可能是磁盘已满');
  expect(await valueOf(page, '粘贴营业执照文字')).toBe(LICENCE);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await click(page, 'button', '保存这 10 项');
  await page.waitForFunction((name) => document.querySelector('h1')?.textContent === name, {}, COMPANY);
  await page.reload();
  await seeText(page, COMPANY);
  await rm(folder, { recursive: true });
});

test('a full disk on the server: reading goes on, changes wait, and go once there is space', async () => {
  const page = await extension.openPage('options.html#entities');
  await enterCompany(page);
  await addFiling(page, 'online-culture', '2030-06-30');
  await joinByLink(page, await server.start(), '甲');
  await seeText(page, '已同步');
  await server.stop();
  const file = join(server.dataFolder, 'shouxian.db');
  const client = openDatabase(file, Date.now());
  client.pragma(`max_page_count = ${String(client.pragma('page_count', { simple: true }))}`);
  const store = storeOn(client);
  await startAnother({ store });
  await writeNote(page, '续办材料在档案室。'.repeat(2_000));
  await goTo(page, 'team');
  await syncNow(page);
  await seeText(page, '团队服务器的磁盘已满，只能读取，改动都在本机');
  client.pragma('max_page_count = 1000000');
  expect(JSON.stringify(await everything(store))).not.toContain('档案室');
  await syncNow(page);
  await seeText(page, '已同步');
  expect(JSON.stringify(await everything(store))).toContain('档案室');
});
