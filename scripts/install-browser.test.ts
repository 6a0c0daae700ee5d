/** Which way a browser comes to a machine, on machines of every kind; nothing here is installed. */
import { describe, expect, it } from 'vitest';
import type { BrowserSearch } from './find-browser.ts';
import { findOrInstallBrowser, type InstallWorld } from './install-browser.ts';

const NONE: BrowserSearch = { ok: false, reason: 'No browser was found. Install one.' };
const WRONG: BrowserSearch = { ok: false, named: '/no/such', reason: 'SHOUXIAN_BROWSER names /no/such.' };
const found = (path: string): BrowserSearch => ({ ok: true, path, brand: 'chromium' });
const DEBIAN = found('/usr/bin/chromium');
const PLAYWRIGHT = found('/cache/playwright/chrome');

interface Machine {
  readonly browser?: BrowserSearch;
  readonly root?: boolean;
  readonly chinese?: boolean;
  readonly fonts?: string;
  /** Commands that fail on this machine, by their beginning. */
  readonly fails?: readonly string[];
}

/** A machine that changes as a real one would when its commands succeed, and the commands it was given. */
function machine({ browser = NONE, root = false, chinese = true, fonts = 'Noto', fails = [] }: Machine) {
  const commands: string[] = [];
  let present = browser;
  const world: InstallWorld = {
    find: () => present,
    exists: (path) => chinese && path.endsWith('zh-CN.pak'),
    mayInstallPackages: root,
    playwright: ['playwright', 'install', 'chromium'],
    run: (command) => {
      const line = command.join(' ');
      commands.push(line);
      const ok = !fails.some((each) => line.startsWith(each));
      if (ok && line.includes('install') && line.includes('chromium') && !present.ok)
        present = line.startsWith('apt-get') ? DEBIAN : PLAYWRIGHT;
      return Promise.resolve({ ok, output: line.startsWith('fc-list') ? fonts : '' });
    },
  };
  return { world, commands };
}

const UPDATE = 'apt-get update';
const CHROMIUM = 'apt-get install -y --no-install-recommends chromium chromium-l10n';
const FONT_LIST = 'fc-list :lang=zh';
const FONTS = 'apt-get install -y --no-install-recommends fonts-noto-cjk';
const DOWNLOAD = 'playwright install chromium';

describe('a browser comes to a machine that', () => {
  it.each<[string, Machine, BrowserSearch, readonly string[]]>([
    ['has one: nothing is touched', { browser: found('/opt/chrome'), root: true }, found('/opt/chrome'), []],
    ['has Debian’s with Chinese', { browser: DEBIAN, root: true }, DEBIAN, []],
    [
      'has Debian’s in English alone: the languages are added',
      { browser: DEBIAN, root: true, chinese: false },
      DEBIAN,
      [UPDATE, CHROMIUM, FONT_LIST],
    ],
    ['has Debian’s in English alone and is not ours', { browser: DEBIAN, chinese: false }, DEBIAN, []],
    [
      'has another browser in a folder without languages',
      { browser: found('/opt/c'), chinese: false, root: true },
      found('/opt/c'),
      [],
    ],
    ['names a wrong one: that is the person’s to mend', { browser: WRONG, root: true }, WRONG, []],
    ['has none, is Debian and ours', { root: true }, DEBIAN, [UPDATE, CHROMIUM, FONT_LIST]],
    ['has no Chinese font either', { root: true, fonts: '' }, DEBIAN, [UPDATE, CHROMIUM, FONT_LIST, FONTS]],
    [
      'cannot list its fonts',
      { root: true, fails: ['fc-list'] },
      DEBIAN,
      [UPDATE, CHROMIUM, FONT_LIST, FONTS],
    ],
    ['has none and is not ours', {}, PLAYWRIGHT, [DOWNLOAD]],
    [
      'has none, and whose package source does not answer',
      { root: true, fails: ['apt-get'] },
      PLAYWRIGHT,
      [UPDATE, CHROMIUM, FONT_LIST, DOWNLOAD],
    ],
    [
      'reaches nothing: the sentence says what to do',
      { root: true, fails: ['apt-get', 'playwright'] },
      NONE,
      [UPDATE, CHROMIUM, FONT_LIST, DOWNLOAD],
    ],
  ])('%s', async (_, given, expected, commands) => {
    const { world, commands: run } = machine(given);
    expect(await findOrInstallBrowser(world)).toEqual(expected);
    expect(run).toEqual(commands);
  });
});
