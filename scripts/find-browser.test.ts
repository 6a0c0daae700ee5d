import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

function machine(
  platform: NodeJS.Platform,
  programs: readonly string[],
  environment: Machine['environment'] = {},
): Machine {
  return {
    platform,
    environment,
    isProgram: (path) => programs.includes(path),
    playwrightPath: '/cache/playwright/chrome',
  };
}

const MAC_EDGE = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
const WINDOWS_CHROME = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

describe('findBrowser', () => {
  it.each([
    ['linux', ['/usr/bin/chromium'], {}, 'chromium', '/usr/bin/chromium'],
    [
      'linux',
      ['/opt/b/google-chrome', '/usr/bin/chromium'],
      { PATH: '/opt/b' },
      'chrome',
      '/opt/b/google-chrome',
    ],
    ['linux', ['/usr/bin/microsoft-edge'], { PATH: '' }, 'edge', '/usr/bin/microsoft-edge'],
    ['darwin', [MAC_EDGE], {}, 'edge', MAC_EDGE],
    ['win32', [WINDOWS_CHROME], { PROGRAMFILES: 'C:\\Program Files' }, 'chrome', WINDOWS_CHROME],
    ['linux', ['/cache/playwright/chrome'], {}, 'chromium', '/cache/playwright/chrome'],
  ] as const)('finds what %s has', (platform, programs, environment, brand, path) => {
    expect(findBrowser(machine(platform, programs, environment))).toEqual({ ok: true, brand, path });
  });

  it('prefers the browser named by hand', () => {
    const named = { SHOUXIAN_BROWSER: '/opt/my/chromium-nightly' };
    const both = machine('linux', ['/opt/my/chromium-nightly', '/usr/bin/google-chrome'], named);
    expect(findBrowser(both)).toEqual({ ok: true, brand: 'chromium', path: '/opt/my/chromium-nightly' });
  });

  it('says so when the named browser is not there, instead of taking another one', () => {
    const named = machine('linux', ['/usr/bin/chromium'], { SHOUXIAN_BROWSER: '/no/such/browser' });
    expect(findBrowser(named)).toMatchObject({ ok: false, named: '/no/such/browser' });
  });

  it('says that there is none', () => {
    expect(findBrowser(machine('linux', []))).toEqual({
      ok: false,
      reason: expect.stringContaining('SHOUXIAN_BROWSER'),
    });
  });
});
