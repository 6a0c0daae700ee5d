/**
 * Finds an installed browser of the Chromium family: the one named by SHOUXIAN_BROWSER, else Chrome, Edge or Chromium in
 * their usual places, else what Playwright downloaded. Looks only; `install-browser.ts` installs.
 */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserBrand = 'chrome' | 'edge' | 'chromium';

export interface FoundBrowser {
  readonly path: string;
  readonly brand: BrowserBrand;
}

export type BrowserSearch =
  | ({ readonly ok: true } & FoundBrowser)
  /** `reason` is a sentence that says what to do; `named` is the path in SHOUXIAN_BROWSER when it is no program. */
  | { readonly ok: false; readonly reason: string; readonly named?: string };

/** What a person can do without a browser. */
const INSTALL_BY_HAND =
  'Install Google Chrome, Microsoft Edge or Chromium (Debian: `apt-get install chromium`), or name one in SHOUXIAN_BROWSER.';

/** The world the search looks at; handed in, so that every system can be tried on any other. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
  /** Where Playwright keeps its own Chromium, whether or not it is there. */
  readonly playwrightPath: string;
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    environment: process.env,
    isProgram,
    playwrightPath: chromium.executablePath(),
  };
}

/** Answers the first browser that is there. A browser named by hand is never replaced by another one. */
export function findBrowser(machine: Machine = thisMachine()): BrowserSearch {
  const named = machine.environment['SHOUXIAN_BROWSER'];
  if (named) {
    return machine.isProgram(named)
      ? { ok: true, path: named, brand: brandOf(named) }
      : {
          ok: false,
          named,
          reason: `SHOUXIAN_BROWSER names ${named}, which is no program. Correct it or remove it.`,
        };
  }
  const browser = usualPlaces(machine).find(({ path }) => path !== '' && machine.isProgram(path));
  return browser
    ? { ok: true, ...browser }
    : { ok: false, reason: `No browser was found. ${INSTALL_BY_HAND}` };
}

function usualPlaces(machine: Machine): FoundBrowser[] {
  const own: FoundBrowser = { path: machine.playwrightPath, brand: 'chromium' };
  if (machine.platform === 'darwin') return [...macPlaces(machine.environment), own];
  if (machine.platform === 'win32') return [...windowsPlaces(machine.environment), own];
  return [...searchPath(machine.environment), own];
}

const LINUX_NAMES: readonly (readonly [BrowserBrand, string])[] = [
  ['chrome', 'google-chrome-stable'],
  ['chrome', 'google-chrome'],
  ['edge', 'microsoft-edge-stable'],
  ['edge', 'microsoft-edge'],
  ['chromium', 'chromium'],
  ['chromium', 'chromium-browser'],
];

function searchPath(environment: Machine['environment']): FoundBrowser[] {
  // Distributions put browsers here even where the shell that started us has a shorter PATH.
  const folders = new Set([
    ...(environment['PATH'] ?? '').split(':'),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ]);
  return LINUX_NAMES.flatMap(([brand, name]) =>
    [...folders]
      .filter((folder) => folder !== '')
      .map((folder) => ({ brand, path: posix.join(folder, name) })),
  );
}

const MAC_APPS: readonly (readonly [BrowserBrand, string])[] = [
  ['chrome', 'Google Chrome'],
  ['edge', 'Microsoft Edge'],
  ['chromium', 'Chromium'],
];

function macPlaces(environment: Machine['environment']): FoundBrowser[] {
  const folders = ['/Applications', ...(environment['HOME'] ? [`${environment['HOME']}/Applications`] : [])];
  return MAC_APPS.flatMap(([brand, app]) =>
    folders.map((folder) => ({ brand, path: `${folder}/${app}.app/Contents/MacOS/${app}` })),
  );
}

const WINDOWS_PROGRAMS: readonly (readonly [BrowserBrand, string])[] = [
  ['chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['chromium', 'Chromium\\Application\\chrome.exe'],
];

function windowsPlaces(environment: Machine['environment']): FoundBrowser[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => environment[name] ?? [],
  );
  return WINDOWS_PROGRAMS.flatMap(([brand, program]) =>
    folders.map((folder) => ({ brand, path: win32.join(folder, program) })),
  );
}

function brandOf(path: string): BrowserBrand {
  if (/chromium/i.test(path)) return 'chromium';
  if (/edge/i.test(path)) return 'edge';
  return 'chrome';
}

function isProgram(path: string): boolean {
  try {
    const target = realpathSync(path);
    if (!statSync(target).isFile()) return false;
    accessSync(target, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
