/** What nobody would see on a page: text boxes hidden inside an honest frame, and what hides once it is touched. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser } from './fill-session.ts';

const SECRET = '91330106MA00SECRET';

let browser: FillBrowser;
beforeAll(async () => {
  browser = await startFillBrowser();
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
  const page = await browser.context.newPage();
  try {
    await page.goto('https://libraries.example/blank');
    await page.evaluate(
      ([html, script]) => {
        document.body.innerHTML = `<form>${html}</form>`;
        // oxlint-disable-next-line typescript/no-implied-eval -- The pages of these tests are written here.
        new Function(script)();
      },
      [markup, prepare] as const,
    );
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
  } finally {
    await page.close();
  }
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
