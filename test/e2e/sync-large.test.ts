/** A team with ten thousand records is joined with a percentage that moves; a disk that is full is one sentence. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinAsColleague } from './colleague.ts';
import { launchExtension, type ExtensionBrowser } from './launch-extension.ts';
import {
  addFiling,
  enterCompany,
  goTo,
  inviteColleague,
  joinByLink,
  seeText,
  storedOf,
  syncNow,
} from './person.ts';
import type { DeviceState } from 'shared/sync/device.ts';
import { makeServerProcess, type ServerProcess } from './server-process.ts';

const RECORDS = 10_000;

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

test(`the first sync of ${RECORDS} records says how far it has come`, { timeout: 240_000 }, async () => {
  const one = await first.openPage('options.html#entities');
  await enterCompany(one);
  await addFiling(one, 'online-culture', '2030-06-30');
  await joinByLink(one, await server.start(), '甲');
  const [link, colleaguesLink] = [await inviteColleague(one), await inviteColleague(one)];
  const colleague = await joinAsColleague(colleaguesLink, () => 1);
  await colleague.create(
    Array.from({ length: RECORDS }, (_, index) => ({
      record: `note-${index}`,
      kind: 'note',
      set: { title: `示例记录 ${index}`, text: '示例内容'.repeat(20) },
    })),
  );

  const two = await second.openPage('options.html#team');
  await two.evaluate(() => {
    const seen = new Set<string>();
    (globalThis as { seen?: Set<string> }).seen = seen;
    new MutationObserver(() => {
      const percent = /正在接收团队数据：(\d+)%/.exec(document.body.innerText)?.[1];
      if (percent !== undefined) seen.add(percent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await joinByLink(two, link, '乙');
  await seeText(two, '已同步', 180_000);
  const percents = await two.evaluate(() =>
    [...((globalThis as { seen?: Set<string> }).seen ?? [])].map(Number),
  );
  expect(percents.length).toBeGreaterThan(3);
  expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  expect(Math.max(...percents)).toBeLessThan(100);
  const held = await two.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('shouxian');
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('held').objectStore('held').count();
          counting.addEventListener('success', () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  );
  expect(held).toBeGreaterThan(RECORDS);
  expect((await storedOf<DeviceState>(two, 'device')).seen).toBeGreaterThan(RECORDS);
  await goTo(two, 'filings');
  await seeText(two, '网络文化经营许可证');
});

/** What the database says when the disk is full, in the worker that receives: of one store, or of all of them. */
async function fillDisk(extension: ExtensionBrowser, stores: readonly string[]): Promise<void> {
  await extension.inBackground((full) => {
    type Put = (this: IDBObjectStore, ...given: unknown[]) => unknown;
    const scope = globalThis as { put?: Put };
    const { prototype } = IDBObjectStore;
    scope.put ??= Object.getOwnPropertyDescriptor(prototype, 'put')?.value as Put;
    const { put } = scope;
    const failing: Put = function (...given) {
      if (full.includes(this.name)) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, given);
    };
    Object.defineProperty(prototype, 'put', { value: failing, configurable: true, writable: true });
  }, stores);
}

test.each([
  ['for what is received', ['held']],
  ['for anything', ['held', 'meta', 'conflicts', 'operations']],
])('a disk that is full %s is one sentence, and syncing goes on when there is room', async (_, stores) => {
  const one = await first.openPage('options.html#team');
  const colleague = await joinAsColleague(await inviteColleague(one), () => 1);
  const two = await second.openPage('options.html#team');
  await seeText(two, '已同步');
  await fillDisk(second, stores);
  const title = `写满磁盘时 ${stores.length}`;
  await colleague.create([{ record: `full-${stores.length}`, kind: 'note', set: { title } }]);
  await syncNow(two);
  await seeText(two, '本机存储失败，可能是磁盘已满');
  await fillDisk(second, []);
  await syncNow(two);
  await seeText(two, '已同步');
  expect((await storedOf<DeviceState>(two, 'device')).seen).toBeGreaterThan(RECORDS);
  await one.close();
  await two.close();
});
