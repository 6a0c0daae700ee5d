/**
 * Brings a browser to a machine that has none, for the tests and for `start`: Debian's Chromium where we may install
 * packages, else Playwright's own download. Never touches a browser that is there.
 */
import { existsSync } from 'node:fs';
import { findBrowser, type BrowserSearch } from './find-browser.ts';
import { packageProgram } from './project-root.ts';
import { runProgram } from './run-program.ts';

/** The browser that is there, or that could be installed. A wrong SHOUXIAN_BROWSER is the person's to mend, not ours. */
export async function findOrInstallBrowser(): Promise<BrowserSearch> {
  const present = findBrowser();
  if (present.ok && lacksChinese(present.path) && mayInstallPackages()) await installDebianChromium();
  if (present.ok || present.named !== undefined) return present;
  if (mayInstallPackages()) {
    await installDebianChromium();
    const installed = findBrowser();
    if (installed.ok) return installed;
  }
  await runProgram([...packageProgram('playwright-core'), 'install', 'chromium'], { output: 'show' });
  return findBrowser();
}

/** Debian's Chromium speaks English alone without a package of its own; the tests read the Chinese interface. */
function lacksChinese(path: string): boolean {
  return path === '/usr/bin/chromium' && !existsSync('/usr/lib/chromium/locales/zh-CN.pak');
}

function mayInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installDebianChromium(): Promise<void> {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => runProgram(['apt-get', ...words], { output: 'show', environment });
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', 'chromium', 'chromium-l10n');
  // Without a Chinese font every text of a page has the width of a box; the tests pass, the pictures do not.
  const fonts = await runProgram(['fc-list', ':lang=zh'], { output: 'keep' });
  if (!fonts.ok || fonts.output.trim() === '')
    await apt('install', '-y', '--no-install-recommends', 'fonts-noto-cjk');
}

if (import.meta.main) {
  const search = await findOrInstallBrowser();
  if (search.ok) console.log(search.path);
  else console.error(search.reason);
  process.exitCode = search.ok ? 0 : 1;
}
