/** Rich editors keep a document of their own: what the receipt calls filled stands in that. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { text } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());

const LABELS = ['经营范围', '企业简介', '主营业务', '服务说明', '安全措施'];
const holding = (text: string) => ({
  scope: text,
  about: text,
  plain: text,
  terms: text,
  safety: text,
  closed: '',
  errors: [],
});

it('wangEditor, Quill, a plain one and two in frames take a text of one line and of two, another in its place, and undo', async () => {
  const session = await browser.open('https://libraries.example/editors');
  // Their tools and their hidden clipboards are no fields, and a sandbox is left alone.
  expect(session.reading.fields.map(({ label, widget }) => [label, widget])).toEqual(
    LABELS.map((label) => [label, 'contenteditable']),
  );
  for (const written of ['软件开发', '软件开发\n技术服务']) {
    await session.read();
    const entries = await session.run(
      LABELS.map((label) => ({ label, value: text(written), overwrite: true })),
    );
    expect(entries.map(({ outcome, shown }) => [outcome, shown])).toEqual(
      LABELS.map(() => ['filled', written]),
    );
    expect(await session.model()).toEqual(holding(written));
  }
  await session.undo();
  const before = '软件开发';
  expect(await session.model()).toEqual(holding(before));
  await session.page.close();
});

it('the text in a frame is one field, of the page around the frame', async () => {
  const session = await browser.open('https://libraries.example/editors');
  const { reading } = await browser.readWithFrames('https://libraries.example/editors');
  expect(reading.fields.map(({ label }) => label)).toEqual(LABELS);
  await session.page.close();
});

it('an empty one is emptied again', async () => {
  const session = await browser.open('https://libraries.example/editors');
  await session.run(LABELS.map((label) => ({ label, value: text('软件开发') })));
  const undone = await session.undo();
  expect(undone.map(({ outcome }) => outcome)).toEqual(LABELS.map(() => 'undone'));
  expect(await session.model()).toEqual(holding(''));
  await session.page.close();
});
