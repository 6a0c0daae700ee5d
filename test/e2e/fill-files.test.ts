/** The file slots of the real side panel: the one file that the person picked goes into the one slot, and nothing else moves. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { click, COMPANY, seeText } from './person.ts';
import { openBeside, startPortalWorld, type PortalPanel, type PortalWorld } from './portal-panel.ts';

const ADDRESS = 'https://zw.nrta.gov.cn/files';
const EMPTY = { name: '', code: '', legal: '', licence: '', licenceText: '', uploaded: [], other: '' };

let world: PortalWorld;
let folder: string;
let beside: PortalPanel;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-slots-'));
  world = await startPortalWorld();
});
afterAll(async () => {
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  beside = await openBeside(world.extension, ADDRESS);
  await beside.read();
});
afterEach(() => beside.close());

/** The person picks that file for that slot, in the panel. */
async function pick(slot: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const input = await beside.panel.waitForSelector(`input[type=file][aria-label="为「${slot}」选择文件"]`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

test('a picked file lands in its slot with its contents; the other slots and fields stay as they were', async () => {
  expect(await slots()).toEqual(['营业执照', '授权委托书', '其他材料']);
  await pick('营业执照', '执照.pdf', '%PDF 虚构的执照');
  await seeText(beside.panel, '已放入 执照.pdf，请在页面上核对');
  await expect
    .poll(() => beside.model())
    .toEqual({ ...EMPTY, licence: '执照.pdf', licenceText: '%PDF 虚构的执照' });
  expect(world.portals.requests()).toHaveLength(0);

  // A slot that holds a file is never filled over.
  await pick('营业执照', '另一份.pdf', '另一份');
  await seeText(beside.panel, '其间已有内容，没有覆盖');
  expect(await beside.model()).toMatchObject({ licence: '执照.pdf' });
});

test('a slot that uploads at once sends that one file, to the page’s own address', async () => {
  const sent = world.portals.requests().length;
  await pick('授权委托书', '委托书.pdf', '%PDF 虚构的委托书');
  await seeText(beside.panel, '已放入 委托书.pdf，请在页面上核对');
  await expect.poll(() => beside.model()).toEqual({ ...EMPTY, uploaded: ['委托书.pdf'] });
  const uploads = world.portals.requests().slice(sent);
  expect(uploads.map(({ host, path }) => `${host}${path}`)).toEqual(['zw.nrta.gov.cn/upload']);
  expect(JSON.stringify(uploads[0]?.body)).toContain('虚构的委托书');
});

test('what the slot does not take, and what is too big, is refused with a reason and nothing is touched', async () => {
  await pick('营业执照', '执照.txt', '文字');
  await seeText(beside.panel, '此栏不收这种文件');
  await pick('其他材料', '大文件.bin', new Uint8Array(20 * 1024 * 1024 + 1));
  await seeText(beside.panel, '文件超过 20 MB，请直接在页面上选择。');
  expect(await beside.model()).toEqual(EMPTY);
});

test('a fill puts in no file, and undo takes none out', async () => {
  await pick('其他材料', '说明.pdf', '%PDF 虚构的说明');
  await seeText(beside.panel, '已放入 说明.pdf');
  await beside.fill();
  await seeText(beside.panel, '没有提交，请核对后自行提交。', 60_000);
  expect(await beside.model()).toEqual({
    ...EMPTY,
    name: COMPANY,
    code: '91350100M000100Y43',
    legal: '林听潮',
    other: '说明.pdf',
  });
  await click(beside.panel, 'button', '撤销本次填入');
  await seeText(beside.panel, '已撤销', 60_000);
  expect(await beside.model()).toEqual({ ...EMPTY, other: '说明.pdf' });
  const files = await beside.page.$$eval('input[type=file]', (inputs) =>
    inputs.map((input) => [...(input.files ?? [])].map(({ name }) => name).join()),
  );
  expect(files).toEqual(['', '', '说明.pdf']);
});

const slots = () =>
  beside.panel.$$eval('section[aria-label="文件栏"] .page-label', (labels) =>
    labels.map(({ textContent }) => textContent),
  );
