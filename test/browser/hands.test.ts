/** The guard of the hands: a driver that goes wrong cannot press what is not its own, nor anything that submits. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import type { createHands } from '../../extension/page/drivers/hands.ts';
import type { Page } from 'playwright-core';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

declare global {
  var handsUnderTest: { createHands: typeof createHands };
}

const PAGE = `
  <form id="form">
    <div id="widget"><input id="box"><button id="go">提交</button><button id="more" type="button">下一步</button><b id="item">选项</b></div>
    <button id="outside" type="button">别处</button>
  </form>
  <div id="overlay"><li id="option">选项</li><a id="link" href="#">保存</a></div>`;

let browser: FillBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startFillBrowser();
  page = await browser.context.newPage();
  await page.setContent(PAGE);
  await page.addScriptTag({ content: await bundle() });
});
afterAll(() => browser.close());

/** Presses the element with the hands of `#widget`; answers what the page heard, or the error. */
const press = (id: string, adopted: readonly string[] = []) =>
  page.evaluate(
    ([target, overlays]) => {
      const { createHands } = handsUnderTest;
      const find = (name: string) => {
        const element = document.getElementById(name);
        if (element === null) throw new Error(`no ${name}`);
        return element;
      };
      const heard: string[] = [];
      const listen = (event: Event) => {
        event.preventDefault();
        heard.push((event.target as Element).id);
      };
      document.addEventListener('click', listen);
      try {
        const hands = createHands([find('widget')], window, new AbortController().signal);
        for (const overlay of overlays) hands.adopt(find(overlay));
        hands.press(find(target));
        return heard;
      } catch (error) {
        return error instanceof Error ? [error.message, ...heard] : heard;
      } finally {
        document.removeEventListener('click', listen);
      }
    },
    [id, adopted] as const,
  );

describe('pressing', () => {
  it('reaches the own widget and an overlay it opened', async () => {
    expect(await press('item')).toEqual(['item']);
    expect(await press('option', ['overlay'])).toEqual(['option']);
  });

  it.each([
    ['outside', [], 'outside its widget'],
    ['option', [], 'outside its widget'],
    ['go', [], 'submits or moves on'],
    ['more', [], 'submits or moves on'],
    ['link', ['overlay'], 'submits or moves on'],
    ['outside', ['form'], 'the page itself'],
  ])('%s with %j throws: %s, and the page hears nothing', async (id, adopted, message) => {
    expect(await press(id, adopted)).toEqual([expect.stringContaining(message)]);
  });
});

describe('waiting', () => {
  it('ends at once when the run is stopped', async () => {
    const found = await page.evaluate(async () => {
      const { createHands } = handsUnderTest;
      const stop = new AbortController();
      const hands = createHands([document.body], window, stop.signal);
      const waiting = [hands.until(() => null, 60_000), hands.settled().then(() => null)];
      stop.abort();
      return Promise.all(waiting);
    });
    expect(found).toEqual([null, null]);
  });

  it('ends as soon as what is looked for is there, not at its cap', async () => {
    const found = await page.evaluate(async () => {
      const { createHands } = handsUnderTest;
      const hands = createHands([document.body], window, new AbortController().signal);
      const waiting = hands.until(() => document.getElementById('late')?.id ?? null, 60_000);
      document.body.insertAdjacentHTML('beforeend', '<i id="late"></i>');
      return waiting;
    });
    expect(found).toBe('late');
  });
});

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../extension/page/drivers/hands.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'handsUnderTest' } },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built.');
  return chunk.code;
}
