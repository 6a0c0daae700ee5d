/** Where fields and people are: nested shadow roots, frames, boxes that scroll; a run brings everybody back to their place. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFillBrowser, type FillBrowser, type FillSession, type Wanted } from './fill-session.ts';

const ADDRESS = 'https://libraries.example/places';

declare global {
  var __inside: Record<string, HTMLInputElement>;
}

let browser: FillBrowser;
let session: FillSession;
beforeAll(async () => {
  browser = await startFillBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  session = await browser.open(ADDRESS);
});
afterEach(() => session.page.close());

const put = (label: string, text: string): Wanted => ({ label, value: { kind: 'text', text } });
const day = (label: string): Wanted => ({ label, value: { kind: 'date', date: '2018-05-09' } });
const outcomes = async (wanted: readonly Wanted[]) =>
  (await session.run(wanted)).map(({ outcome, reason }) => reason ?? outcome);

describe('nested shadow roots', () => {
  it.each(['closed-closed', 'open-closed', 'closed-open'])('%s: read, filled and undone', async (name) => {
    const label = `深处 ${name}`;
    expect(session.field(label)).toMatchObject({ visible: true });
    expect(await outcomes([put(label, '到底')])).toEqual(['filled']);
    expect(await session.model()).toMatchObject({ [name]: '到底' });
    expect(await outcomes([put(label, '到底')])).toEqual(['already']);
    await session.read();
    await session.run([{ ...put(label, '又一次'), overwrite: true }]);
    await session.undo();
    expect(await session.model()).toMatchObject({ [name]: '到底' });
  });

  it('what is slotted through two closed roots stands under the title that the inner one draws', async () => {
    expect(session.field('穿过两层')).toMatchObject({ visible: true, section: '卡片' });
    expect(await outcomes([put('穿过两层', '到了')])).toEqual(['filled']);
    expect(await session.model()).toMatchObject({ through: '到了' });
  });
});

describe('what no box around it shows just now', () => {
  const hiddenInPreview = async (label: string) => {
    const { id } = session.field(label);
    const answer = await session.ask({ type: 'look', fieldIds: [id] });
    return answer.type === 'looked' && answer.hidden.includes(id);
  };

  it('is scrolled to where a person could', async () => {
    expect(await hiddenInPreview('经营范围')).toBe(false);
    expect(await outcomes([put('经营范围', '技术服务')])).toEqual(['filled']);
    expect(await session.model()).toMatchObject({ scope: '技术服务' });
  });

  it('and is left where only a script could', async () => {
    expect(await hiddenInPreview('藏在盒里')).toBe(true);
    expect(await outcomes([put('藏在盒里', '不该写入')])).toEqual(['covered']);
    expect(await session.model()).toMatchObject({ boxed: '' });
  });
});

describe('a run brings the person back', () => {
  it.each(['closed-closed', 'open-closed', 'closed-open'])('into a shadow root (%s)', async (name) => {
    const place = () =>
      session.page.evaluate((key) => {
        const box = __inside[key];
        const tree = box?.getRootNode();
        return [
          tree instanceof ShadowRoot && tree.activeElement === box,
          box?.selectionStart,
          box?.selectionEnd,
        ];
      }, name);
    await session.page.evaluate((key) => {
      const box = __inside[key];
      if (box === undefined) return;
      box.value = '光标在这里';
      box.focus();
      box.setSelectionRange(1, 3);
    }, name);
    expect(await place()).toEqual([true, 1, 3]);
    expect(await outcomes([put('企业名称', '某某公司'), put('经营范围', '技术服务')])).toEqual([
      'filled',
      'filled',
    ]);
    expect(await place()).toEqual([true, 1, 3]);
  });

  it('into a text area, to the words that were marked', async () => {
    const place = () =>
      session.page.evaluate(() => {
        const box = document.activeElement;
        return box instanceof HTMLTextAreaElement
          ? [box.name, box.selectionStart, box.selectionEnd, box.selectionDirection]
          : [box?.tagName];
      });
    await session.page.fill('[name=note]', '一二三四五六');
    await session.page.evaluate(() =>
      document.querySelector<HTMLTextAreaElement>('[name=note]')?.setSelectionRange(2, 4, 'backward'),
    );
    expect(await outcomes([put('企业名称', '某某公司')])).toEqual(['filled']);
    expect(await place()).toEqual(['note', 2, 4, 'backward']);
  });

  it('into a rich text, to the words that were marked', async () => {
    await session.page.evaluate(() => {
      const rich = document.getElementById('rich');
      rich?.focus();
      const text = rich?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 2, text, 4);
    });
    expect(await outcomes([put('企业名称', '某某公司')])).toEqual(['filled']);
    const place = await session.page.evaluate(() => [document.activeElement?.id, getSelection()?.toString()]);
    expect(place).toEqual(['rich', '这里']);
  });

  it('to where a box inside the page was scrolled', async () => {
    const place = () =>
      session.page.evaluate(() => {
        const box = document.getElementById('scroller');
        return [scrollX, scrollY, box?.scrollLeft, box?.scrollTop];
      });
    await session.page.evaluate(() => {
      document.getElementById('scroller')?.scrollTo(40, 30);
      scrollTo(0, 90);
    });
    expect(await outcomes([put('经营范围', '技术服务')])).toEqual(['filled']);
    expect(await place()).toEqual([0, 90, 40, 30]);
  });

  it('to the field of the page, after a frame was filled, and where page and frame were scrolled', async () => {
    const { page } = session;
    await page.fill('[name=name]', '光标在这里');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('[name=name]')?.setSelectionRange(1, 3);
      scrollTo(0, 25);
    });
    const { entries } = await browser.fillWithFrames(ADDRESS, { 联系电话: '0571-00000000' });
    expect(entries.map(({ outcome }) => outcome)).toEqual(['filled']);
    const place = await page.evaluate(() => {
      const box = document.activeElement;
      return box instanceof HTMLInputElement
        ? [box.name, box.selectionStart, box.selectionEnd, scrollY]
        : [box?.tagName, scrollY];
    });
    expect(place).toEqual(['name', 1, 3, 25]);
  });

  it('to the field of a frame, after the page was filled', async () => {
    const { page } = session;
    const inner = page.frames().find((frame) => frame.url().endsWith('/frame-inner'));
    await inner?.fill('[name=scope]', '光标在这里');
    await browser.fillWithFrames(ADDRESS, { 企业名称: '某某公司' });
    expect(await session.model()).toMatchObject({ name: '某某公司' });
    const at = [
      await page.evaluate(() => document.activeElement?.tagName),
      await inner?.evaluate(() => [document.activeElement?.getAttribute('name'), document.hasFocus()]),
    ];
    expect(at).toEqual(['IFRAME', ['scope', true]]);
  });
});

describe('native dates', () => {
  it('a day is the first moment of that day, or its week; a time of day is no day', async () => {
    const start = await session.model();
    expect(await outcomes([day('填报时间'), day('填报周'), day('营业时间')])).toEqual([
      'filled',
      'filled',
      'unsupported',
    ]);
    expect(await session.model()).toEqual({ ...start, moment: '2018-05-09T00:00', week: '2018-W19' });
    await session.undo();
    expect(await session.model()).toEqual(start);
  });
});
