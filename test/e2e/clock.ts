/**
 * Another clock for the extension, set from outside through DevTools, which no page can do: in its worker, and in a page
 * of it. The browser's own clock, and so its alarms, run on; a test rings those itself.
 */
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch-extension.ts';

/** An instant in Shanghai: `2026-10-12 23:59:50`. */
export function shanghaiInstant(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}+08:00`);
}

/** From now on the worker believes that it is this instant, in ms. */
export function setWorkerClock(extension: ExtensionBrowser, now: number): Promise<void> {
  return extension.inBackground((instant) => {
    Date.now = () => instant;
  }, now);
}

/** The same for a page, also after it is loaded again. */
export async function setPageClock(page: Page, now: number): Promise<void> {
  const set = (instant: number): void => {
    Date.now = () => instant;
  };
  await page.evaluateOnNewDocument(set, now);
  await page.evaluate(set, now);
}

/** One of the extension's own alarms, now instead of when its time comes. */
export function ringAlarm(extension: ExtensionBrowser, name: 'day' | 'midnight' | 'sync'): Promise<void> {
  return extension.inBackground(
    ({ alarm, when }) =>
      alarm === 'midnight'
        ? chrome.alarms.create(alarm, { when })
        : chrome.alarms.create(alarm, { when, periodInMinutes: 10 }),
    { alarm: name, when: Date.now() + 1 },
  );
}
