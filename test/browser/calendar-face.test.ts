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
