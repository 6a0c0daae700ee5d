/** `pnpm start` as a person meets it: what it says, what it opens, what it refuses, and that nothing of it stays. */
import { stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reachableAddress } from 'server/reachable-address.ts';
import { EXTENSION_FOLDER } from '../../scripts/project-root.ts';
import { freePort, portIsFree, runStart, temporaryFolder, type StartProcess } from './start-process.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let port: number;
const processes: StartProcess[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  port = await freePort();
});

afterEach(async () => {
  for (const each of processes.splice(0)) {
    each.kill();
    await each.ended;
  }
  await folder.remove();
});

function start(
  environment: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): StartProcess {
  const started = runStart({ PORT: String(port), DATA_DIR: folder.path, ...environment }, options);
  processes.push(started);
  return started;
}

const RUNNING = 'The sync server is running';
const address = (path: string) => `http://127.0.0.1:${port}${path}`;

describe('start', () => {
  it('is healthy once the extension is built, and Ctrl-C leaves nothing behind', async () => {
    const before = Date.now();
    const process = start({}, ['--no-browser']);
    await process.printed(RUNNING);
    expect((await fetch(address('/health'))).status).toBe(200);
    const built = await stat(join(EXTENSION_FOLDER, 'manifest.json'));
    expect(built.mtimeMs).toBeGreaterThan(before - 1000);
    expect((await fetch(address('/practice'))).status).toBe(200);
    process.interrupt();
    expect(await process.ended).toBe(0);
    expect(await portIsFree(port)).toBe(true);
  });

  it('prints the owner’s link and how to load the extension where there is no display', async () => {
    const process = start();
    await process.printed(EXTENSION_FOLDER);
    expect(process.output()).toMatch(/\/join#[\w-]{20,}/);
    expect(process.output()).toContain('这台机器没有图形界面');
    expect(process.output()).toContain('chrome://extensions');
    expect(process.output()).toContain('加载已解压的扩展程序');
    process.interrupt();
    expect(await process.ended).toBe(0);
  });

  it('goes on without a browser, and says which one is missing', async () => {
    const process = start({ SHOUXIAN_BROWSER: join(folder.path, 'no-browser') });
    await process.printed(EXTENSION_FOLDER);
    expect(process.output()).toContain(
      `SHOUXIAN_BROWSER 指向的浏览器不存在：${join(folder.path, 'no-browser')}`,
    );
    expect((await fetch(address('/health'))).status).toBe(200);
    process.interrupt();
    expect(await process.ended).toBe(0);
  });

  it('prints a link that colleagues can open where it listens everywhere, and says how to set another', async () => {
    const process = start({ HOST: '0.0.0.0' }, ['--no-browser']);
    await process.printed(EXTENSION_FOLDER);
    const link = /http:\/\/\S+\/join(?=#)/.exec(process.output())?.[0] ?? '';
    const config = {
      port,
      host: '0.0.0.0',
      dataFolder: folder.path,
      extensionIds: [],
      logLevel: 'info',
    } as const;
    expect(link).toBe(`${reachableAddress(config, networkInterfaces())}/join`);
    expect(link).not.toContain('0.0.0.0');
    expect((await fetch(link)).status).toBe(200);
    expect(process.output()).toContain('SHOUXIAN_PUBLIC_URL');
    process.interrupt();
    expect(await process.ended).toBe(0);
  });

  it('stops while it is still building', async () => {
    const process = start({}, ['--no-browser']);
    await process.printed('Building the extension');
    process.interrupt();
    expect(await process.ended).toBe(0);
    expect(process.output()).not.toContain(RUNNING);
  });
});

/** What a person reads when it does not start: the sentence in both languages, and no trace of the code. */
function expectOneSentence(output: string, ...parts: readonly string[]): void {
  for (const part of parts) expect(output).toContain(part);
  expect(output).not.toMatch(/^\s+at |node:internal|Error:/m);
  expect(output.trim().split('\n').length).toBeLessThanOrEqual(2);
}

describe('start refuses', () => {
  it('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, () => resolve()));
    const process = start();
    expect(await process.ended).toBe(1);
    expectOneSentence(
      process.output(),
      `端口 ${port} 已被`,
      `PORT=${port + 1}`,
      'is taken by another program',
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it('a port that is none', async () => {
    const process = start({ PORT: 'eighty' });
    expect(await process.ended).toBe(1);
    expectOneSentence(process.output(), 'PORT', '改正', 'Correct');
  });

  it('an option that it does not know', async () => {
    const process = start({}, ['--no-browsers']);
    expect(await process.ended).toBe(1);
    expectOneSentence(process.output(), '--no-browsers', '不认识', 'not known');
  });

  it('a data folder that takes no files', async () => {
    // Below a file nobody can make a folder, not even root.
    const file = join(folder.path, 'file');
    await writeFile(file, '');
    const process = start({ DATA_DIR: join(file, 'data') });
    expect(await process.ended).toBe(1);
    expectOneSentence(process.output(), '数据文件夹不能写入', join(file, 'data'), 'cannot be written');
  });
});
