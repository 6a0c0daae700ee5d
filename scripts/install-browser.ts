/**
 * Brings a browser to a machine that has none, for the tests and the pictures: Debian's Chromium where we may install
 * packages, else Playwright's own download. Never touches a browser that is there.
 */
import { existsSync } from 'node:fs';
import { findBrowser, type BrowserSearch } from './find-browser.ts';
import { packageProgram } from './project-root.ts';
import { runProgram, type ProgramResult } from './run-program.ts';

/** The machine as the installation sees and changes it; handed in, so that every case can be tried on any other. */
export interface InstallWorld {
  readonly find: () => BrowserSearch;
  readonly exists: (path: string) => boolean;
  /** Whether packages of the system may be installed: Debian's `apt-get`, and we are root. */
  readonly mayInstallPackages: boolean;
  readonly run: (
    command: readonly string[],
    options: { readonly output: 'show' | 'keep'; readonly environment?: Readonly<Record<string, string>> },
  ) => Promise<ProgramResult>;
  /** The command that downloads Playwright's own Chromium. */
  readonly playwright: readonly string[];
}

function thisWorld(): InstallWorld {
  return {
    find: () => findBrowser(),
    exists: existsSync,
    mayInstallPackages:
      process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    run: runProgram,
    playwright: [...packageProgram('playwright-core'), 'install', 'chromium'],
  };
}

/** The browser that is there, or that could be installed. A wrong SHOUXIAN_BROWSER is the person's to mend, not ours. */
export async function findOrInstallBrowser(world: InstallWorld = thisWorld()): Promise<BrowserSearch> {
  const present = world.find();
  if (present.ok) {
    if (lacksChinese(present.path, world) && world.mayInstallPackages) await installDebianChromium(world);
    return present;
  }
  if (present.named !== undefined) return present;
  if (world.mayInstallPackages) {
    await installDebianChromium(world);
    const installed = world.find();
    if (installed.ok) return installed;
  }
  await world.run(world.playwright, { output: 'show' });
  return world.find();
}

/** Debian's Chromium speaks English alone without a package of its own; the tests read the Chinese interface. */
function lacksChinese(path: string, { exists }: InstallWorld): boolean {
  return path === '/usr/bin/chromium' && !exists('/usr/lib/chromium/locales/zh-CN.pak');
}

async function installDebianChromium({ run }: InstallWorld): Promise<void> {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => run(['apt-get', ...words], { output: 'show', environment });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium', 'chromium-l10n');
  // Without a Chinese font every text of a page has the width of a box; the tests pass, the pictures do not.
  const fonts = await run(['fc-list', ':lang=zh'], { output: 'keep' });
  if (!fonts.ok || fonts.output.trim() === '')
    await apt('install', '-y', '--no-install-recommends', 'fonts-noto-cjk');
}

if (import.meta.main) {
  const search = await findOrInstallBrowser();
  if (search.ok) console.log(search.path);
  else console.error(search.reason);
  process.exitCode = search.ok ? 0 : 1;
}
