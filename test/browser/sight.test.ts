/** What nobody would see on a page: text boxes hidden inside an honest frame, and what hides once it is touched. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

const SECRET = '91330106MA00SECRET';

let browser: FillBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startFillBrowser();
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

interface Tried {
  /** Whether the preview would offer it. */
  readonly offered: boolean;
  readonly ends: string | undefined;
  readonly held: string;
}

/** Puts markup into an empty page, and a secret into its one field. */
async function tryOn(markup: string, prepare = ''): Promise<Tried> {
  // Loaded anew in one tab: a tab for each costs more than the test.
  await page.goto('https://libraries.example/blank');
  await page.evaluate((html) => {
    document.body.innerHTML = `<form>${html}</form>`;
  }, markup);
  await page.evaluate(`{ ${prepare} }`);
  await page.bringToFront();
  const session = await browser.connect(page);
  const [field] = session.reading.fields;
  if (field === undefined) throw new Error('No field was read.');
  const { origin, path } = session.reading;
  const looked = await session.ask({ type: 'look', fieldIds: [field.id] });
  const value = { kind: 'text', text: SECRET } as const;
  const steps = [{ fieldId: field.id, value, expected: field.shown, overwrite: true }];
  const answer = await session.ask({ type: 'run', origin, path, steps });
  const [entry] = answer.type === 'receipt' ? answer.entries : [];
  return {
    offered: looked.type === 'looked' && looked.hidden.length === 0,
    ends: entry?.reason ?? entry?.outcome,
    held: await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea, [contenteditable]')]
        .map((box) => box.value ?? box.textContent)
        .join(''),
    ),
  };
}

/** Neither offered in the preview nor written. */
async function refuses(markup: string, prepare = ''): Promise<void> {
  const { offered, ends, held } = await tryOn(markup, prepare);
  expect({ offered, held }).toEqual({ offered: false, held: '' });
  expect(['hidden', 'covered']).toContain(ends);
}

async function fills(markup: string, prepare = ''): Promise<void> {
  expect(await tryOn(markup, prepare)).toEqual({ offered: true, ends: 'filled', held: SECRET });
}

const FRAME = 'width: 200px; height: 30px; border: 1px solid';
const elementBox = (style: string) =>
  `<label>企业名称</label><div class="el-input" style="${FRAME}"><input class="el-input__inner" name="x" style="${style}"></div>`;

describe('a box hidden inside a frame that one sees', () => {
  it.each([
    ['beside the page', elementBox('position: absolute; left: -9999px')],
    ['above it', elementBox('position: fixed; top: -500px')],
    ['transparent', elementBox('opacity: 0; width: 1px; height: 1px; border: 0; padding: 0')],
    ['not drawn', elementBox('display: none')],
    ['cut away', elementBox('clip-path: inset(50%)')],
    [
      'of Element Plus',
      `<label>企业名称</label><div class="el-input" style="${FRAME}"><div class="el-input__wrapper"><input class="el-input__inner" name="x" style="clip-path: inset(50%)"></div></div>`,
    ],
    [
      'of EasyUI',
      `<label>企业名称</label><input class="textbox-f" style="display: none"><span class="textbox" style="display: inline-block; ${FRAME}"><input class="textbox-text" style="position: absolute; left: -9999px"><input type="hidden" class="textbox-value" name="x"></span>`,
    ],
    [
      'of a text area',
      `<label>企业名称</label><div class="el-textarea" style="${FRAME}"><textarea class="el-textarea__inner" name="x" style="position: absolute; left: -9999px"></textarea></div>`,
    ],
  ])('%s is refused', async (_, markup) => refuses(markup));

  it('is filled where it fills its frame', async () => fills(elementBox('width: 100%; border: 0')));
});

describe('a box that hides once it is touched', () => {
  const box =
    '<div id="row"><label>企业名称 <input id="box" name="x" style="width: 200px; height: 24px"></label></div>';
  const onFocus = (act: string) =>
    `const box = document.getElementById('box'), row = document.getElementById('row'); box.addEventListener('focus', () => { ${act} })`;

  it.each([
    [
      'under a lid',
      "document.body.insertAdjacentHTML('beforeend', '<div style=\"position: fixed; inset: 0; background: #fff\"></div>')",
    ],
    ['behind a cut', "box.style.clipPath = 'inset(50%)'"],
    ['in a row without height', "row.style.overflow = 'hidden'; row.style.height = '0'"],
    ['by transparency', "row.style.opacity = '0'"],
  ])('%s gets nothing', async (_, act) => {
    const { ends, held } = await tryOn(box, onFocus(act));
    expect({ ends, held }).toEqual({ ends: 'hidden', held: '' });
  });

  it('and one that lists proposals below itself is filled', async () =>
    fills(
      box,
      onFocus(
        "row.insertAdjacentHTML('beforeend', '<div style=\"position: absolute; height: 90px; width: 200px; background: #fff\">甲</div>')",
      ),
    ));
});

describe('a box of which too little shows', () => {
  const box = '<label>企业名称 <input name="x" style="width: 200px; height: 24px"></label>';
  it.each([1, 5, 8])('in %i px that scroll is refused', async (height) =>
    refuses(`<div style="overflow: auto; width: 300px; height: ${height}px">${box}</div>`),
  );
  it('in nothing that scrolls is refused', async () =>
    refuses(`<div style="overflow: auto; width: 0; height: 0">${box}</div>`));
  it('in a hidden rest of 6 px is refused', async () =>
    refuses(`<div style="overflow: hidden; width: 300px; height: 6px">${box}</div>`));
  it('in a row that scrolls is filled', async () =>
    fills(
      `<div style="overflow: auto; width: 300px; height: 40px"><div style="height: 200px"></div>${box}</div>`,
    ));
  it('in a cell that scrolls aside is filled', async () =>
    fills(
      `<div style="overflow: auto; width: 120px"><div style="width: 600px; padding-left: 300px">${box}</div></div>`,
    ));
  it('because it is taller than its box is filled', async () =>
    fills(
      '<div style="overflow: auto; width: 300px; height: 90px"><label>企业名称 <textarea name="x" style="height: 900px"></textarea></label></div>',
    ));
});

const BOX = '<label>企业名称 <input name="x" style="width: 200px; height: 24px"></label>';
const WHITE = 'pointer-events: none; background: #fff';
const place = (inner: string) => `<div style="position: relative; width: 400px">${inner}</div>`;
const boxWith = (style: string) =>
  `<label>企业名称 <input name="x" style="width: 200px; height: 24px; border: 0; outline: 0; ${style}"></label>`;
const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='400' height='60'%3E%3Crect width='400' height='60' fill='white'/%3E%3C/svg%3E";
const SHEER =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='400' height='60'%3E%3Ctext x='300' y='50' fill='gray'%3E水印%3C/text%3E%3C/svg%3E";

describe('what lies over a box and lets the mouse through', () => {
  it.each([
    [
      'drawn by a style',
      `<style>.w { position: relative; display: inline-block } .w::after { content: ''; position: absolute; inset: 0; ${WHITE} }</style><div class="w">${BOX}</div>`,
    ],
    ['earlier in the page', place(`<div style="position: absolute; inset: 0; ${WHITE}"></div>${BOX}`)],
    [
      'a picture',
      place(
        `${BOX}<img src="${PICTURE}" style="position: absolute; inset: 0; width: 400px; height: 60px; pointer-events: none">`,
      ),
    ],
    [
      'a drawing',
      place(
        `${BOX}<svg style="position: absolute; inset: 0; width: 400px; height: 60px; pointer-events: none"><rect width="400" height="60" fill="white" /></svg>`,
      ),
    ],
    [
      'a shadow',
      place(
        `${BOX}<div style="position: absolute; left: 500px; top: 5px; width: 10px; height: 10px; box-shadow: -300px 0 0 200px #fff"></div>`,
      ),
    ],
    [
      'a shadow that falls inwards',
      place(
        `${BOX}<div style="position: absolute; inset: 0; height: 60px; box-shadow: inset 0 0 0 99px #fff; pointer-events: none"></div>`,
      ),
    ],
    [
      'an outline',
      place(
        `${BOX}<div style="position: absolute; left: 0; top: 80px; width: 10px; height: 10px; outline: 300px solid #fff"></div>`,
      ),
    ],
    [
      'a frame',
      place(
        `${BOX}<iframe srcdoc="<body style='background: #fff'>" style="position: absolute; inset: 0; width: 400px; height: 60px; border: 0; pointer-events: none"></iframe>`,
      ),
    ],
    [
      'moved there',
      `<div style="width: 400px">${BOX}<div style="transform: translateY(-40px); height: 60px; ${WHITE}"></div></div>`,
    ],
    [
      'a border',
      place(
        `${BOX}<div style="position: absolute; left: 0; top: 0; border-top: 60px solid #fff; width: 400px; height: 0; pointer-events: none"></div>`,
      ),
    ],
    [
      'two halves',
      '<div style="position: relative; height: 40px"><input name="x" aria-label="企业名称" style="position: absolute; left: 0; top: 0; width: 200px; height: 24px">' +
        `<div style="position: absolute; left: 0; width: 99px; height: 40px; ${WHITE}"></div><div style="position: absolute; left: 101px; width: 120px; height: 40px; ${WHITE}"></div></div>`,
    ],
    ['inert', place(`${BOX}<div inert style="position: absolute; inset: 0; background: #fff"></div>`)],
    [
      'at the end of a long page',
      place(`${BOX}${'<i></i>'.repeat(20_001)}<div style="position: absolute; inset: 0; ${WHITE}"></div>`),
    ],
  ])('%s', async (_, markup) => refuses(markup));

  it('in the top layer', async () =>
    refuses(
      `<div style="position: relative; z-index: 9">${BOX}</div><div id="top" popover="manual" style="inset: 0; width: 400px; height: 90px; margin: 0; border: 0; ${WHITE}"></div>`,
      `document.getElementById('top').showPopover()`,
    ));

  it('in an open shadow tree', async () =>
    refuses(
      place(`${BOX}<div id="host"></div>`),
      `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<div style="position: absolute; inset: 0; height: 60px; ${WHITE}"></div>'`,
    ));

  it.each([
    [
      'a sheer picture',
      place(
        `${BOX}<img src="${SHEER}" style="position: absolute; inset: 0; width: 400px; height: 60px; pointer-events: none">`,
      ),
    ],
    [
      'a watermark drawn by a style',
      `<style>body::after { content: ''; position: fixed; inset: 0; background: url("${SHEER}"); pointer-events: none }</style>${BOX}`,
    ],
    [
      'a line drawn by a style',
      `<style>.w { position: relative } .w::after { content: ''; position: absolute; left: 0; right: 0; bottom: 0; border-bottom: 2px solid #00f; pointer-events: none }</style><div class="w">${BOX}</div>`,
    ],
    [
      'a line that grows once one writes',
      `<style>.w { position: relative; width: 200px } .w::after { content: ''; position: absolute; inset: 0; border: solid #00f; border-width: 0 0 2px; transform: scaleX(0); pointer-events: none }</style><div class="w"><input name="x" aria-label="企业名称" style="width: 200px"></div>`,
    ],
    [
      'a frame drawn beside it',
      place(
        `${BOX}<div style="position: absolute; inset: 0; border: 1px solid #888; pointer-events: none"></div>`,
      ),
    ],
    [
      'a ground that lies below it',
      place(
        `<div style="position: absolute; inset: 0; ${WHITE}"></div><div style="position: relative">${BOX}</div>`,
      ),
    ],
    [
      'a button with the ring of the focus beside it',
      place(`<button style="outline: 2px solid #00f; outline-offset: 2px">选</button>${BOX}`),
    ],
    [
      'an empty frame that lies below it',
      place(
        `<div style="position: relative">${BOX}<object style="position: absolute; inset: 0; z-index: -1; width: 400px; height: 60px; pointer-events: none" data="about:blank"></object></div>`,
      ),
    ],
    [
      'a card with a shadow beside it',
      place(
        `${BOX}<div style="position: absolute; left: 420px; top: 0; width: 90px; height: 40px; box-shadow: 0 2px 12px #000"></div>`,
      ),
    ],
  ])('is not %s', async (_, markup) => fills(markup));
});

describe('a style that leaves nothing to see', () => {
  it.each([
    'filter: opacity(0.0000001)',
    'filter: blur(1000000px)',
    'filter: contrast(0)',
    'filter: brightness(1000)',
    'filter: invert(0.5)',
    '-webkit-mask-box-image: linear-gradient(transparent, transparent)',
    'background: #fff; mix-blend-mode: lighten',
  ])('%s', async (style) => refuses(`<div style="${style}">${BOX}</div>`));

  it.each(['filter: grayscale(100%)', 'filter: invert(1) hue-rotate(180deg)', 'filter: brightness(0.9)'])(
    'is not %s',
    async (style) => fills(`<div style="${style}">${BOX}</div>`),
  );
});

describe('text that nobody could read', () => {
  it.each([
    ['transparent', boxWith('background: transparent; color: transparent')],
    ['in the colour of its ground', boxWith('background: #fff; color: #fff')],
    ['in nearly that colour', boxWith('background: #fff; color: rgb(254, 254, 250)')],
    ['in that colour, said in other words', boxWith('background: #fff; color: oklch(1 0 0)')],
    ['in a frame of that colour', boxWith('border: 1px solid #fff; background: #fff; color: #fff')],
    [
      'in a shadow that is none',
      boxWith('background: #fff; color: #fff; box-shadow: 0 0 0 0 #000; text-shadow: 0 0 2px transparent'),
    ],
    ['in a slit', boxWith('height: 5px')],
    ['without size', boxWith('background: transparent; font-size: 0')],
    ['beside its box', boxWith('background: transparent; text-indent: -9999px')],
    [
      'transparent in an element that one edits',
      '<label id="name">企业名称</label><div contenteditable role="textbox" aria-labelledby="name" style="width: 200px; height: 24px; color: transparent"></div>',
    ],
  ])('%s', async (_, markup) => refuses(markup));

  it.each([
    ['plain text without a frame', boxWith('background: transparent')],
    [
      'white text on a dark page',
      `<div style="background: #123; color: #fff">${boxWith('background: transparent; color: #fff')}</div>`,
    ],
    ['black on the grey of a patch', boxWith('background: #eee; color: #eee')],
    ['a frame of pale lines', boxWith('border: 1px solid oklch(0.9 0.01 200); background: #fff')],
    [
      'text that lies on its side',
      `<div style="height: 200px"></div><div style="transform: rotate(90deg); width: 220px">${BOX}</div>`,
    ],
    ['an indented text', boxWith('text-indent: 2em')],
    ['the shadow of a text', boxWith('background: transparent; color: transparent; text-shadow: 0 0 0 #333')],
  ])('is not %s', async (_, markup) => fills(markup));
});

describe('a box in a frame of the page’s own origin', () => {
  const FRAMED = '<iframe src="/blank?inner" style="width: 500px; height: 400px; border: 0"></iframe>';
  const LOW =
    '<div style="height: 320px"></div><label>企业名称 <input name="x" style="width: 200px; height: 24px"></label>';

  /** Puts a frame into a page, a form into the frame, and a secret into the form's one field. */
  async function fillFramed(name: string, outer: string): Promise<readonly [string | undefined, string]> {
    const page = await browser.context.newPage();
    try {
      await page.setViewportSize({ width: 1000, height: 600 });
      await page.goto(`https://libraries.example/blank?${encodeURIComponent(name)}`);
      const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().endsWith('?inner'));
      await page.evaluate((html) => {
        document.body.innerHTML = html;
      }, outer);
      const frame = await loaded;
      await frame.waitForLoadState();
      await frame.evaluate((html) => {
        document.body.innerHTML = `<form>${html}</form>`;
      }, LOW);
      await page.bringToFront();
      const { entries } = await browser.fillWithFrames(page.url(), { 企业名称: SECRET });
      return [entries[0]?.reason ?? entries[0]?.outcome, await frame.inputValue('input')];
    } finally {
      await page.close();
    }
  }

  it.each([
    ['cut off by what is around the frame', `<div style="overflow: hidden; height: 260px">${FRAMED}</div>`],
    [
      'under a lid on the frame',
      place(
        `${FRAMED}<div style="position: absolute; left: 0; top: 300px; width: 500px; height: 100px; background: #fff"></div>`,
      ),
    ],
    [
      'under a veil on the frame',
      place(
        `${FRAMED}<div style="position: absolute; left: 0; top: 300px; width: 500px; height: 100px; ${WHITE}"></div>`,
      ),
    ],
    [
      'below a window that does not scroll',
      `<style>html, body { overflow: hidden; height: 100% }</style><div style="height: 390px"></div>${FRAMED}`,
    ],
  ])('%s is refused', async (name, outer) => {
    const [ends, held] = await fillFramed(name, outer);
    expect(held).toBe('');
    expect(['hidden', 'covered']).toContain(ends);
  });

  it.each([
    ['seen', FRAMED],
    ['scrolled to', `<div style="height: 1500px"></div>${FRAMED}<div style="height: 1500px"></div>`],
    [
      'in a frame longer than the window',
      `<div style="height: 500px"></div>${FRAMED.replace('400px', '2400px')}<div style="height: 1500px"></div>`,
    ],
    ['drawn smaller', `<div style="transform: scale(0.8); transform-origin: 0 0">${FRAMED}</div>`],
    ['behind borders', FRAMED.replace('border: 0', 'border: 12px solid; padding: 20px')],
  ])('%s is filled', async (name, outer) => {
    expect(await fillFramed(name, outer)).toEqual(['filled', SECRET]);
  });
});
