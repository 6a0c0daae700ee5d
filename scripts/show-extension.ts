/** Brings the built extension in front of a person: in a browser that we open, or by telling how to load it. */
import { join } from 'node:path';
import { findBrowser, type BrowserBrand, type FoundBrowser } from './find-browser.ts';
import { openBrowser, type OpenBrowser } from './open-browser.ts';
import { EXTENSION_FOLDER } from './project-root.ts';
import {
  browserClosed,
  browserFailed,
  browserOpened,
  loadByHand,
  namedBrowserMissing,
  noBrowserFound,
  noDisplay,
  say,
  withoutSandbox,
  type Message,
} from './start-messages.ts';

export interface Showing {
  /** The page to open; its fragment may hold the owner's link, so it is never printed. */
  readonly address: string;
  /** The same page without its fragment. */
  readonly welcome: string;
  readonly dataFolder: string;
  readonly wanted: boolean;
}

/** Answers the open browser, or null where there is none; the server goes on either way. */
export async function showExtension(showing: Showing): Promise<OpenBrowser | null> {
  const extraArguments = (process.env['SHOUXIAN_BROWSER_ARGS'] ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const browser = showing.wanted ? usableBrowser(extraArguments) : null;
  if (browser === null || !('path' in browser)) {
    if (browser !== null) say(browser);
    say(loadByHand(EXTENSION_FOLDER, showing.welcome));
    return null;
  }
  try {
    return await openFor(showing, browser, extraArguments);
  } catch (error) {
    say(browserFailed(firstLine(error)));
    say(loadByHand(EXTENSION_FOLDER, showing.welcome));
    return null;
  }
}

async function openFor(
  showing: Showing,
  browser: FoundBrowser,
  extraArguments: readonly string[],
): Promise<OpenBrowser> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) say(withoutSandbox);
  const open = await openBrowser({
    executable: browser.path,
    extensionFolder: EXTENSION_FOLDER,
    profileFolder: join(showing.dataFolder, 'browser-profile'),
    address: showing.address,
    withoutSandbox: asRoot,
    extraArguments,
  });
  say(browserOpened(NAMES[browser.brand]));
  let closing = false;
  void open.gone.then(() => {
    if (!closing) say(browserClosed);
  });
  const close = () => {
    closing = true;
    return open.close();
  };
  return { gone: open.gone, close };
}

const NAMES: Readonly<Record<BrowserBrand, string>> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  chromium: 'Chromium',
};

function usableBrowser(extraArguments: readonly string[]): FoundBrowser | Message {
  const search = findBrowser();
  if (!search.ok) return search.named === undefined ? noBrowserFound : namedBrowserMissing(search.named);
  return hasDisplay(extraArguments) ? search : noDisplay;
}

function hasDisplay(extraArguments: readonly string[]): boolean {
  if (process.platform !== 'linux' || extraArguments.some((word) => word.startsWith('--headless')))
    return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Other programs' errors go on for pages; their first line says what happened. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}
