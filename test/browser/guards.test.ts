/** What the engine refuses, and what it leaves behind: traps, takeovers, pages that change under it. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { startFillBrowser, type FillBrowser, type FillSession, type Wanted } from './fill-session.ts';

let browser: FillBrowser;
let session: FillSession;

beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  session = await browser.open('https://beian.cac.gov.cn/traps');
});
afterEach(() => session.page.close());

const value = (text: string): FillValue => ({ kind: 'text', text });
const put = (label: string, text: string, rest: Partial<Wanted> = {}): Wanted => ({
  label,
  value: value(text),
  ...rest,
});
const reasonOf = async (wanted: Wanted) => {
  const [entry] = await session.run([wanted]);
  return entry?.reason ?? entry?.outcome;
};

describe('fields that nobody sees', () => {
  it.each([
    ['移出屏幕', 'hidden', 'offscreen'],
    ['半透明', 'hidden', 'faint'],
    ['全透明', 'hidden', 'clear'],
    ['不显示', 'hidden', 'none'],
    ['零高度', 'hidden', 'flat'],
    ['被盖住', 'covered', 'covered'],
  ])('%s is refused as %s', async (label, reason, name) => {
    const before = await session.model();
    expect(await reasonOf(put(label, '不该写入', { overwrite: true }))).toBe(reason);
    expect((await session.model())[name]).toBe(before[name]);
  });

  it('their values are not even read, nor those of passwords and codes', async () => {
    const told = JSON.stringify(session.reading);
    for (const secret of ['透明值', '隐藏值', 'hunter2-replica', '998877', 'replica-token']) {
      expect(told).not.toContain(secret);
    }
    expect(session.field('登录密码')).toMatchObject({ inputType: 'password', shown: '' });
  });
});

describe('fields that are not ours to write', () => {
  it.each([
    ['只读项', 'readonly'],
    ['停用项', 'disabled'],
    ['登录密码', 'unsupported'],
    ['短信验证码', 'unsupported'],
  ])('%s is refused as %s', async (label, reason) => {
    const before = await session.model();
    expect(await reasonOf(put(label, '不该写入', { overwrite: true }))).toBe(reason);
    expect(await session.model()).toEqual(before);
  });

  it('a value longer than maxlength is refused whole, never cut', async () => {
    expect(await reasonOf(put('短项', '五个字符啊'))).toBe('tooLong');
    expect(await session.model()).toMatchObject({ short: '' });
    expect(await reasonOf(put('短项', '四个字符'))).toBe('filled');
  });

  it('what was typed since the plan was made is kept, unless overwriting was ticked', async () => {
    await session.page.fill('[name=plain]', '我写的');
    expect(await reasonOf(put('可见项', '计划值', { expected: '' }))).toBe('occupied');
    expect(await session.model()).toMatchObject({ plain: '我写的' });
    expect(await reasonOf(put('可见项', '计划值', { expected: '', overwrite: true }))).toBe('filled');
    await session.undo();
    expect(await session.model()).toMatchObject({ plain: '我写的' });
  });

  it('another origin or path than the plan’s writes nothing', async () => {
    const wanted = [put('可见项', '一')];
    expect((await session.run(wanted, { path: '/other' }))[0]?.reason).toBe('otherOrigin');
    expect((await session.run(wanted, { origin: 'https://beian.cac.gov.cn.example' }))[0]?.reason).toBe(
      'otherOrigin',
    );
    await session.page.evaluate(() => history.pushState({}, '', '/traps/step-2'));
    expect((await session.run(wanted))[0]?.reason).toBe('otherOrigin');
    expect(await session.model()).toMatchObject({ plain: '' });
  });

  it('a field that the page drew anew is found again, and undone there', async () => {
    await session.page.evaluate(() => {
      const row = document.querySelector('[name=plain]')?.closest('.row');
      row?.replaceWith(row.cloneNode(true));
    });
    expect(await reasonOf(put('可见项', '一'))).toBe('filled');
    expect(await session.model()).toMatchObject({ plain: '一' });
    await session.undo();
    expect(await session.model()).toMatchObject({ plain: '' });
  });

  it('a field that left the page is gone', async () => {
    await session.page.evaluate(() => document.querySelector('[name=plain]')?.remove());
    expect(await reasonOf(put('可见项', '一'))).toBe('gone');
  });
});

describe('what the page does to a value', () => {
  it('a field that rewrites it did not keep it', async () => {
    const [entry] = await session.run([put('大写项', '原文')]);
    expect(entry).toMatchObject({ outcome: 'failed', reason: 'notKept', shown: '改写', before: '' });
    await session.undo();
  });

  it('a value the portal replaces later in the run is told as changed by the page', async () => {
    const entries = await session.run([put('可见项', '我们的名称'), put('信用代码', '91110108MA00EXAMPL')]);
    expect(entries.map(({ outcome, shown }) => [outcome, shown])).toEqual([
      ['changedByPage', '门户带出的名称'],
      ['filled', '91110108MA00EXAMPL'],
    ]);
    expect((await session.seen()).progress.map(({ outcome }) => outcome)).toEqual(['filled', 'filled']);
    // Undo brings back what stood there before the run, also where the portal answered it with a value of its own.
    const undone = await session.undo();
    expect(undone.map(({ outcome, shown }) => [outcome, shown])).toEqual([
      ['undone', ''],
      ['undone', ''],
    ]);
  });

  it('fields that a value reveals are told of, and can then be filled', async () => {
    expect(session.field('补充项').visible).toBe(false);
    expect(await reasonOf(put('补充项', '早了'))).toBe('hidden');
    expect((await session.seen()).changed).toBe(0);
    await session.run([put('慢日期', '2026')]);
    await expect.poll(async () => (await session.seen()).changed).toBe(1);
    await session.read();
    expect(await reasonOf(put('补充项', '正好'))).toBe('filled');
  });
});

describe('after a fill', () => {
  /** A list that the choice beside it loads a moment later, and a field that the page draws anew meanwhile. */
  const addDependentList = () =>
    session.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<p><label>所在省 <select name="place"><option>请选择</option><option>甲省</option></select></label></p>
         <p><label>所在市 <select name="town"><option>请选择</option></select></label></p>
         <p id="drawn"><label>重画项 <input name="redrawn"></label></p>`,
      );
      document.querySelector('[name=place]')?.addEventListener('change', () => {
        setTimeout(() => {
          document.querySelector('[name=town]')?.insertAdjacentHTML('beforeend', '<option>乙市</option>');
          const drawn = document.querySelector('#drawn');
          if (drawn) drawn.innerHTML = '<label>重画项 <input name="redrawn"></label>';
        }, 200);
      });
    });
  const choose = (label: string, text: string): Wanted => ({
    label,
    value: { kind: 'choice', text, alternatives: [] },
    overwrite: true,
  });
  const addField = (label: string) =>
    session.page.evaluate(
      (name) => document.body.insertAdjacentHTML('beforeend', `<p><label>${name} <input></label></p>`),
      label,
    );
  const changed = async () => (await session.seen()).changed;

  it('a list that it loaded and a field drawn anew are not told of; a field that nobody has read is', async () => {
    await addDependentList();
    await session.read();
    const entries = await session.run([choose('所在省', '甲省'), choose('所在市', '乙市')]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['filled', 'filled']);
    // Longer than the page has to be quiet before it is looked at.
    await session.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
    expect(await changed()).toBe(0);
    await addField('后来的栏');
    await expect.poll(changed, { timeout: 15_000 }).toBe(1);
  });

  it('another row of the same name is told of', async () => {
    await addField('股东姓名');
    await session.read();
    await session.run([put('股东姓名', '某甲')]);
    await addField('股东姓名');
    await expect.poll(changed, { timeout: 15_000 }).toBe(1);
  });

  it('undo is followed the same way', async () => {
    await addDependentList();
    await session.read();
    await session.run([choose('所在省', '甲省')]);
    await session.undo();
    await session.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2_500)));
    expect(await changed()).toBe(0);
    await addField('后来的栏');
    await expect.poll(changed, { timeout: 15_000 }).toBe(1);
  });
});

describe('the person', () => {
  const three = [put('可见项', '一'), put('第二项', '二'), put('第三项', '三')];

  it.each(['keyboard', 'mouse', 'escape'] as const)('takes over by %s: the rest is left', async (by) => {
    const { page } = session;
    // Their act falls into the run: it happens while the second field is being written.
    await page.exposeFunction('act', async () => {
      if (by === 'keyboard') await page.keyboard.press('a');
      else if (by === 'escape') await page.keyboard.press('Escape');
      else await page.mouse.click(600, 5);
    });
    const acted = page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const second = document.querySelector('[name=second]');
          second?.addEventListener('input', () => {
            const act = Reflect.get(window, 'act') as () => Promise<void>;
            // The run waits while its field stirs, so that a slow hand still falls into it.
            const stirring = setInterval(() => second.toggleAttribute('data-stirs'), 10);
            void act()
              .finally(() => clearInterval(stirring))
              .then(resolve);
          });
        }),
    );
    const entries = await session.run(three);
    await acted;
    expect(entries[0]).toMatchObject({ outcome: 'filled' });
    expect(entries.at(-1)).toMatchObject({ outcome: 'refused', reason: 'stopped' });
    expect((await session.model())['third']).toBe('');
  });

  it('stops it from the panel', async () => {
    const asked = session.ask({
      type: 'run',
      origin: session.reading.origin,
      path: session.reading.path,
      steps: three.map((wanted) => session.step(wanted)),
    });
    await session.tell({ type: 'stop' });
    const answer = await asked;
    expect(answer.type === 'receipt' && answer.entries.at(-1)).toMatchObject({
      outcome: 'refused',
      reason: 'stopped',
    });
  });

  it('finds focus, selection and scroll where they were', async () => {
    const { page } = session;
    await page.fill('[name=third]', '光标在这里');
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('[name=third]')?.setSelectionRange(1, 3),
    );
    await page.evaluate(() => window.scrollTo(0, 37));
    await session.read();
    expect(await reasonOf(put('远处项', '滚动后'))).toBe('filled');
    const place = await page.evaluate(() => {
      const { activeElement } = document;
      const at = activeElement instanceof HTMLInputElement ? activeElement : null;
      return [window.scrollY, at?.name, at?.selectionStart, at?.selectionEnd];
    });
    expect(place).toEqual([37, 'third', 1, 3]);
  });

  it('has not submitted anything, and nor has the engine', async () => {
    await session.run(three);
    expect(await session.page.evaluate(() => __submits)).toBe(0);
    await session.page.click('#submit');
    expect(await session.page.evaluate(() => __submits)).toBe(1);
  });
});

describe('shadow trees', () => {
  it.each([
    ['开放影子', 'open'],
    ['封闭影子', 'closed'],
  ] as const)('%s is read, filled and undone', async (label, mode) => {
    const inside = () => session.page.evaluate((kind) => __shadow[kind].value, mode);
    expect(session.field(label)).toMatchObject({ labelSource: 'wrap', visible: true });
    expect(await reasonOf(put(label, '影子里'))).toBe('filled');
    expect(await inside()).toBe('影子里');
    await session.undo();
    expect(await inside()).toBe('');
  });
});

describe('slots', () => {
  it.each([
    ['开放插槽', 'slottedOpen'],
    ['封闭插槽', 'slottedClosed'],
    ['普通宿主插槽', 'slottedPlain'],
  ])('%s: what is slotted is read, filled and undone', async (label, name) => {
    expect(session.field(label)).toMatchObject({ visible: true });
    expect(await reasonOf(put(label, '插槽里'))).toBe('filled');
    expect((await session.model())[name]).toBe('插槽里');
    await session.undo();
    expect((await session.model())[name]).toBe('');
  });

  it.each([
    ['开放自有', 'openSlot'],
    ['封闭自有', 'closedSlot'],
    ['宿主自有', 'plainSlot'],
  ] as const)('%s: what stands beside the slot in the shadow root as well', async (label, key) => {
    expect(await reasonOf(put(label, '影子里'))).toBe('filled');
    expect(await session.page.evaluate((name) => __shadow[name].value, key)).toBe('影子里');
  });

  it('what no slot takes is not drawn, and not written', async () => {
    expect(session.field('无处可插').visible).toBe(false);
    expect(await reasonOf(put('无处可插', '不该写入', { overwrite: true }))).toBe('hidden');
    expect((await session.model())['slottedNowhere']).toBe('');
  });
});

describe('choices that change the form', () => {
  it('are followed for three rounds: the fourth level is reported, not chased', async () => {
    const entries = await session.run(
      ['第四层', '第三层', '第二层', '第一层'].map((label) => put(label, label)),
    );
    expect(entries.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'hidden',
      'filled',
      'filled',
      'filled',
    ]);
    expect(await session.model()).toMatchObject({ level4: '', level3: '第三层', level1: '第一层' });
    // The page goes on where the run stopped: the panel hears of the new field and offers to read again.
    await expect.poll(async () => (await session.seen()).changed).toBe(1);
  });

  it('that empty a field filled before have it filled again', async () => {
    const entries = await session.run([put('明细项', '明细'), put('类别项', '乙类')]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['filled', 'filled']);
    expect(await session.model()).toMatchObject({ detail: '明细', kind: '乙类' });
  });
});

describe('the preview', () => {
  it('asks which planned fields nobody sees, without scrolling the page', async () => {
    await session.page.evaluate(() => window.scrollTo(0, 0));
    const wanted = ['可见项', '移出屏幕', '半透明', '零高度', '被盖住', '远处项', '开放影子', '封闭插槽'];
    const ids = wanted.map((label) => session.field(label).id);
    const answer = await session.ask({ type: 'look', fieldIds: ids });
    const hidden = answer.type === 'looked' ? answer.hidden.map((id) => wanted[ids.indexOf(id)]) : [];
    expect(hidden).toEqual(['移出屏幕', '半透明', '零高度', '被盖住']);
    expect(await session.page.evaluate(() => window.scrollY)).toBe(0);
  });
});

describe('the port', () => {
  /** One field written over and over, each time on what the last left: still going when a slow machine is connected anew. */
  const longRun = (label: string) =>
    Array.from({ length: 10 }, (_, index) =>
      session.step({
        ...put(label, `旧面板${index}`),
        overwrite: true,
        expected: index === 0 ? '' : `旧面板${index - 1}`,
      }),
    );

  /** Longer than the rest of the ended run would have taken: as many steps again. */
  async function takeAsLong(): Promise<void> {
    const { origin, path } = session.reading;
    const answer = await session.ask({ type: 'run', origin, path, steps: longRun('第二项') });
    expect(answer.type).toBe('receipt');
  }

  it('injected twice, the engine answers once, and the newer panel takes over', async () => {
    await session.tell({
      type: 'run',
      origin: session.reading.origin,
      path: session.reading.path,
      steps: [...longRun('可见项'), session.step(put('第三项', '旧面板'))],
    });
    await session.reconnect();
    await session.run([put('远处项', '一'), put('大写项', '改写'), put('慢日期', '二')]);
    expect(await session.model()).toMatchObject({ third: '', far: '一' });
    expect((await session.seen()).progress).toHaveLength(3);
    await takeAsLong();
    expect(await session.model()).toMatchObject({ third: '' });
    const globals = await browser.globals(session.page.url());
    expect(globals.filter((name) => name.includes('shouxian'))).toEqual(['Symbol(shouxian.fill-engine)']);
    expect(await session.page.evaluate(() => Object.getOwnPropertySymbols(window).map(String))).not.toContain(
      'Symbol(shouxian.fill-engine)',
    );
  });

  it('a closed port ends the run', async () => {
    await session.tell({
      type: 'run',
      origin: session.reading.origin,
      path: session.reading.path,
      steps: [...longRun('可见项'), session.step(put('第三项', '旧面板'))],
    });
    await session.close();
    await session.reconnect();
    await takeAsLong();
    expect(await session.model()).toMatchObject({ third: '' });
  });

  it('a second run meanwhile, and a run before any reading, are told so', async () => {
    const steps = [session.step(put('可见项', '一')), session.step(put('第二项', '二'))];
    const { origin, path } = session.reading;
    const [one, other] = await Promise.all([
      session.ask({ type: 'run', origin, path, steps }),
      session.ask({ type: 'run', origin, path, steps }),
    ]);
    expect([one.type, other.type].toSorted()).toEqual(['failed', 'receipt']);
  });
});
