/**
 * Opens a normal browser window with the unpacked extension in it, on a profile of its own that stays between starts.
 * The extension is loaded over the DevTools pipe, the one way that branded Chrome still allows; we attach to no page.
 */
import { launch, type Browser } from 'puppeteer-core';

export interface BrowserOpening {
  readonly executable: string;
  readonly extensionFolder: string;
  readonly profileFolder: string;
  readonly address: string;
  /** Chromium refuses to run as root inside its sandbox. */
  readonly withoutSandbox: boolean;
  readonly extraArguments: readonly string[];
}

export interface OpenBrowser {
  /** Settles when the browser is gone, whoever closed it. */
  readonly gone: Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long a browser may take to save and leave before it is ended, in ms. */
const CLOSING_TIME = 5_000;

/** Throws when the browser does not start or does not take the extension; then nothing of it is left running. */
export async function openBrowser(opening: BrowserOpening): Promise<OpenBrowser> {
  const browser = await launch({
    executablePath: opening.executable,
    pipe: true,
    headless: false,
    defaultViewport: null,
    // A person works here: none of the switches that make a browser a test machine.
    ignoreDefaultArgs: true,
    args: browserArguments(opening),
    targetFilter: () => false,
    waitForInitialPage: false,
    networkEnabled: false,
    issuesEnabled: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  try {
    await browser.installExtension(opening.extensionFolder);
    await showAddress(browser, opening.address);
  } catch (error) {
    await close(browser);
    throw error;
  }
  return { gone, close: () => close(browser) };
}

function browserArguments(opening: BrowserOpening): string[] {
  return [
    `--user-data-dir=${opening.profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    '--hide-crash-restore-bubble',
    // Needed by versions before 2026 to take an extension over the pipe; the later ones ignore it.
    '--enable-unsafe-extension-debugging',
    ...(opening.withoutSandbox ? ['--no-sandbox'] : []),
    ...opening.extraArguments,
    'about:blank',
  ];
}

/** Opens the address in a new tab and takes away the blank one; the extension is there before the page. */
async function showAddress(browser: Browser, address: string): Promise<void> {
  const devTools = await browser.target().createCDPSession();
  const { targetInfos } = await devTools.send('Target.getTargets');
  await devTools.send('Target.createTarget', { url: address });
  for (const { targetId, type, url } of targetInfos) {
    if (type === 'page' && url === 'about:blank') await devTools.send('Target.closeTarget', { targetId });
  }
  await devTools.detach();
}

/** Asks the browser to leave, and ends it when it does not. */
async function close(browser: Browser): Promise<void> {
  const child = browser.process();
  const exited = new Promise<void>((resolve) => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const impatience = setTimeout(() => child?.kill('SIGKILL'), CLOSING_TIME);
  await browser.close().catch(() => child?.kill('SIGKILL'));
  await exited;
  clearTimeout(impatience);
}
