/** Two browsers and a server that is stopped and started: they agree, and nothing typed is lost. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import { addFiling, click, enterCompany, seeText, type } from './person.ts';

let folder: string;
let port: number;
let server: ChildProcess;
let ownerLink: string;
let first: ExtensionBrowser;
let second: ExtensionBrowser;
/** Spent by the first test. */
let usedLink = '';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the server as its own process; answers what it printed by the time it is healthy. */
async function startServer(): Promise<string> {
  let printed = '';
  server = spawn(process.execPath, ['server/main.ts'], {
    cwd: new URL('../..', import.meta.url).pathname,
    env: { ...process.env, PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'warn' },
  });
  server.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  server.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await vi.waitFor(
    async () => {
      const { status } = await fetch(`http://127.0.0.1:${port}/health`);
      if (status !== 200) throw new Error(`The server is not healthy: ${printed}`);
    },
    { timeout: 15_000, interval: 100 },
  );
  return printed;
}

async function stopServer(): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shouxian-e2e-'));
  port = await freePort();
  const printed = await startServer();
  ownerLink = /http:\/\/\S+\/join#[\w-]+/.exec(printed)?.[0] ?? '';
  [first, second] = await Promise.all([launchExtension(), launchExtension()]);
});
afterAll(async () => {
  await Promise.all([first?.close(), second?.close()]);
  if (server.exitCode === null) await stopServer();
  await rm(folder, { recursive: true, force: true });
});

async function join_(page: Page, link: string, name: string): Promise<void> {
  await page.evaluate(() => (location.hash = '#team'));
  await type(page, '邀请链接', link);
  await type(page, '您的姓名（同事会看到）', name);
  await click(page, 'button', '加入团队');
}

async function invitation(page: Page): Promise<string> {
  await page.evaluate(() => (location.hash = '#team'));
  await click(page, 'button', '邀请同事（可编辑）');
  const link = await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('#invitation-link')?.value,
    { polling: 50 },
  );
  return (await link.jsonValue()) ?? '';
}

test('a team of two: joining, two seconds, a stopped server, and agreement', async () => {
  expect(ownerLink).not.toBe('');
  const one = await first.openPage('options.html#entities');
  await enterCompany(one);
  await addFiling(one, 'online-culture', '2030-06-30');
  await join_(one, ownerLink, '甲');
  await seeText(one, '邀请同事');
  usedLink = await invitation(one);

  const two = await second.openPage('options.html#entities');
  await join_(two, usedLink, '乙');
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
  await stopServer();
  await two.bringToFront();
  await click(two, 'button', '编辑');
  await type(two, '备注', '乙离线时写的');
  await click(two, 'button', '保存');
  await seeText(two, '乙离线时写的');
  await one.bringToFront();
  await click(one, 'button', '编辑');
  await type(one, '证照编号', '京网文〔2024〕0001-001号');
  await click(one, 'button', '保存');
  await seeText(one, '京网文〔2024〕0001-001号');

  await startServer();
  await sync(one);
  await sync(two);
  await sync(one);
  await seeText(one, '乙离线时写的');
  await seeText(two, '京网文〔2024〕0001-001号');
});

/** What the alarm does once a minute, now. */
async function sync(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ id: Date.now(), type: 'syncNow', timestamp: Date.now() }),
  );
}

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

interface StoredSession {
  readonly server: string;
  readonly token: string;
  readonly device: string;
  readonly team: { readonly id: string };
}

function sessionOf(page: Page): Promise<StoredSession> {
  return page.evaluate(
    () =>
      new Promise<StoredSession>((resolve, reject) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('error', () => reject(new Error('The database does not open.')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('meta').objectStore('meta').get('session');
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as StoredSession);
          });
        });
      }),
  );
}

test.each([
  ['不是链接', '这不是完整的邀请链接'],
  ['http://127.0.0.1:9/join#abcdefghijklmnopqrstuvwxyz', '连不上这台服务器'],
  ['a used one', '这条邀请已经用过'],
])('joining with %s is answered by a sentence, and what was typed stays', async (wanted, sentence) => {
  const link = wanted === 'a used one' ? usedLink : wanted;
  const page = await first.openPage('options.html#entities');
  await page.evaluate(() => (location.hash = '#team'));
  await seeText(page, '团队');
  if ((await page.$('.join-form')) === null) {
    await click(page, 'button', '离开团队');
    await page.waitForFunction(() => document.querySelector('.notice button'), { polling: 50 });
    await page.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
  }
  await join_(page, link, '甲');
  await seeText(page, sentence);
  const typed = await page.$$eval('.join-form input', (inputs) => inputs.map(({ value }) => value));
  expect(typed).toEqual([link, '甲']);
  await page.close();
});
