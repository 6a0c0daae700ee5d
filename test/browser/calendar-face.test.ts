/** Which month each run of days in an open calendar is. */
import { expect, it } from 'vitest';
import { openScriptPage } from './script-page.ts';

const days = (count: number) =>
  `<table><tr>${Array.from({ length: count }, (_, day) => `<td>${day + 1}</td>`).join('')}</tr></table>`;

const opened = openScriptPage('<div id="calendar"></div>', 'overlays');

it.each([
  ['one month', `<b>2024年3月</b>${days(31)}`, ['2024-3']],
  ['each under its head', `<b>2024年3月</b>${days(31)}<b>2024年4月</b>${days(30)}`, ['2024-3', '2024-4']],
  // As one slides out while the other slides in, and as some draw two side by side.
  ['both heads, then both', `<b>2024年4月</b><b>2024年3月</b>${days(30)}${days(31)}`, ['2024-4', '2024-3']],
  ['a chosen day above the head', `<i>2026-11-27</i><b>2024年3月</b>${days(31)}`, ['2024-3']],
])('%s', async (_, html, expected) => {
  const months = await opened.page.evaluate((markup) => {
    const calendar = document.getElementById('calendar');
    if (calendar === null) throw new Error('no calendar');
    calendar.innerHTML = markup;
    return overlays.calendarFaces(calendar).map(({ at }) => `${Math.floor(at / 12)}-${(at % 12) + 1}`);
  }, html);
  expect(months).toEqual(expected);
});

it('the month on show, and not one that waits beside it', async () => {
  const month = (id: string, count: number) => `<div id="${id}" style="width: 300px">${days(count)}</div>`;
  const html = `<b>十一月 2026</b><div style="width: 300px; overflow: hidden"><div style="display: flex; width: 900px; transform: translateX(-300px)">${month('before', 31)}${month('now', 30)}${month('after', 31)}</div></div>`;
  const shown = await opened.page.evaluate((markup) => {
    const calendar = document.getElementById('calendar');
    if (calendar === null) throw new Error('no calendar');
    calendar.innerHTML = markup;
    const faces = overlays.calendarFaces(calendar);
    return faces.map(({ at, cells }) => [at, cells[0]?.element.closest('div')?.id]);
  }, html);
  expect(shown).toEqual([[2026 * 12 + 10, 'now']]);
});
