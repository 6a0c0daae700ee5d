/**
 * What the contract does not see of daterangepicker: that no month is turned to reach a day far away, that the page hears
 * nothing of a day that it does not allow, and that one day in a box that is called a range makes it a box of one day.
 */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { date, range } from './driver-contract.ts';
import { startFillBrowser, type FillBrowser, type FillSession } from './fill-session.ts';

let browser: FillBrowser;
let session: FillSession;
beforeAll(async () => {
  browser = await startFillBrowser();
});
beforeEach(async () => {
  session = await browser.open('https://libraries.example/jquery-widgets');
  return () => session.page.close();
});
afterAll(() => browser.close());

it.each([
  ['段日期', date('1996-02-29')],
  ['段期限', range('2006-05-09', '2026-05-08')],
])('%s: no month is turned', async (label, value) => {
  const turns = await session.page.evaluateHandle(() => {
    const pressed: string[] = [];
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.closest('.prev, .next') !== null) pressed.push('turn');
    };
    document.addEventListener('click', note, { capture: true });
    return pressed;
  });
  const [entry] = await session.run([{ label, value }]);
  expect(entry?.outcome).toBe('filled');
  expect(await turns.jsonValue()).toEqual([]);
});

it.each(['段限期日期', '段限期框'])(
  '%s: the page hears nothing of a day that it does not allow',
  async (label) => {
    const [entry] = await session.run([{ label, value: date('2021-01-01') }]);
    expect(entry).toMatchObject({ outcome: 'failed', reason: 'noOption', shown: '' });
    const { spanPast, spanPastBox, spanHeard } = await session.model();
    expect([spanPast, spanPastBox, spanHeard]).toEqual(['', '', []]);
  },
);

it('a box that is called a range and shows one day is a box of one day', async () => {
  const field = session.field('段名日期');
  expect(field).toMatchObject({ widget: 'date', shown: '2020-02-02' });
  const value = date('1996-02-29');
  const [entry] = await session.run([{ label: '段名日期', value, overwrite: true }]);
  expect(entry).toMatchObject({ outcome: 'filled', shown: '1996-02-29' });
  expect((await session.model())['spanNamed']).toBe('1996-02-29');
});
