/** A page that is after the data: traps of every kind, a script that records each value set anywhere, names taken from forms. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';

const SECRET = '91330106MA00SECRET';

declare global {
  var __recorded: string[];
}

let browser: FillBrowser;
let session: FillSession;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  session = await browser.open('https://libraries.example/hostile');
});
afterEach(() => session.page.close());

const recorded = () => session.page.evaluate(() => JSON.stringify(__recorded));

describe('what nobody sees is never written', () => {
  it.each([
    '移出屏幕',
    '零尺寸',
    '零缩放',
    '祖先透明',
    '层层透明',
    '滤镜透明',
    '剪去',
    '溢出',
    '盖住',
    '纱下',
    '背后',
    '折叠',
    '呆滞',
    '推开',
    '隐身',
    '不画',
    '裁掉',
    '蒙版',
    '图形滤镜',
    '模糊',
    '诱饵',
    '移走的诱饵',
    '按键的诱饵',
    '缩成点',
    '侧面',
    '盖住的影子',
  ])('%s', async (label) => {
    const fields = session.reading.fields.filter((field) => field.label === label);
    expect(fields).toHaveLength(1);
    const { origin, path } = session.reading;
    const value = { kind: 'text', text: SECRET } as const;
    const steps = fields.map(({ id }) => ({ fieldId: id, value, expected: '', overwrite: true }));
    const answer = await session.ask({ type: 'run', origin, path, steps });
    for (const entry of answer.type === 'receipt' ? answer.entries : []) {
      expect(['hidden', 'covered', 'disabled', 'gone']).toContain(entry.reason);
    }
    expect(answer.type).toBe('receipt');
    expect(await recorded()).not.toContain('SECRET');
  });

  it('nor in frames that nobody sees, though they are of the page’s own origin', async () => {
    const { labels, entries } = await browser.fillWithFrames(session.page.url(), {
      透明框: SECRET,
      微框: SECRET,
      夺名框: SECRET,
    });
    expect(labels).toEqual(expect.arrayContaining(['透明框', '微框', '夺名框']));
    expect(entries.map(({ reason }) => reason)).toEqual(['hidden', 'hidden', 'hidden']);
    expect(await recorded()).not.toContain('SECRET');
  });

  it('a list that hides itself when it is touched is not chosen from', async () => {
    const [entry] = await session.run([
      { label: '下拉诱饵', value: { kind: 'choice', text: '甲类', alternatives: [] } },
    ]);
    expect(entry).toMatchObject({ outcome: 'failed', reason: 'hidden' });
    expect(await session.model()).toMatchObject({ baitlist: '' });
  });

  it('and the one honest field beside them is', async () => {
    await session.run([{ label: '诚实项', value: { kind: 'text', text: SECRET } }]);
    expect(await session.model()).toMatchObject({ honest: SECRET });
    expect(await recorded()).toContain('SECRET');
  });
});

describe('before the click', () => {
  it('reading tells the page nothing and leaves nothing in it', async () => {
    const before = await session.page.evaluate(() => document.documentElement.outerHTML);
    const counts = () =>
      session.page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        Object.getOwnPropertyNames(window).length,
      ]);
    const had = await counts();
    await session.read();
    await session.read();
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await counts()).toEqual(had);
    expect(await recorded()).toBe('[]');
  });
});

describe('texts of the page', () => {
  it('with markup in them are only texts', async () => {
    const field = session.reading.fields.find(({ names }) => names.includes('markup'));
    expect(field?.label).toBe('<img src=x onerror=__broken()>标签');
    const [entry] = await session.run([
      {
        label: '带码选项',
        value: { kind: 'choice', text: '<b onclick=__broken()>甲类</b>', alternatives: [] },
      },
    ]);
    expect(entry).toMatchObject({ outcome: 'filled' });
    expect(await recorded()).not.toContain('markup ran');
  });
});

describe('a form whose own properties are taken by its fields', () => {
  it('is read and filled like any other', async () => {
    const labels = ['夺名项', '夺名二', '夺名三', '夺名四', '夺名五', '夺名六', '夺名七'];
    const entries = await session.run(
      labels.map((label) => ({ label, value: { kind: 'text', text: label } })),
    );
    expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual(labels.map(() => 'filled'));
    expect(await session.model()).toMatchObject({
      parentElement: '夺名项',
      previousElementSibling: '夺名七',
    });
    expect(await session.page.evaluate(() => __submits)).toBe(0);
  });
});

describe('a page of 5,000 inputs and 200 mutations a second', () => {
  it('goes on while the panel watches it, and is filled', async () => {
    // Its own recorder would be what makes that page slow: another page, then.
    await session.page.goto('https://beian.cac.gov.cn/traps');
    await session.reconnect();
    await session.page.evaluate(() => {
      const rows = Array.from(
        { length: 5_000 },
        (_, index) => `<div class="row"><label>大量${index} <input name="many${index}"></label></div>`,
      );
      document.body.insertAdjacentHTML('beforeend', `<p id="tick"></p>${rows.join('')}`);
      const tick = document.getElementById('tick');
      let count = 0;
      setInterval(() => {
        count += 1;
        if (tick !== null) tick.innerHTML = `<b>${count}</b>`;
      }, 5);
    });
    await session.read();
    // It goes on ticking while it is watched; how smoothly is a benchmark's business, not a test's.
    const ticks = () => session.page.evaluate(() => Number(document.getElementById('tick')?.textContent));
    const before = await ticks();
    await session.page.waitForFunction(
      (from) => Number(document.getElementById('tick')?.textContent) > from + 200,
      before,
    );
    // It never is quiet, and a field that comes is told of all the same.
    await session.page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<label>后来项 <input name="late"></label>'),
    );
    await expect.poll(async () => (await session.seen()).changed, { timeout: 15_000 }).toBe(1);
    const [entry] = await session.run([{ label: '大量4321', value: { kind: 'text', text: '到了' } }]);
    expect(entry).toMatchObject({ outcome: 'filled' });
    expect(await session.page.inputValue('[name=many4321]')).toBe('到了');
  });
});
