/** What the extension asks for: the hosts of the listed portals, each with its reason in the README, and nothing more. */
import { describe, expect, it } from 'vitest';
import { PORTALS } from 'shared/portals/all.ts';
import { portalHostPermissions } from 'shared/portals/host-permissions.ts';
import wxtConfig from '../../wxt.config.ts';
import { readRepositoryFile } from './source-files.ts';

const hosts = PORTALS.flatMap((portal) => portal.hosts);

async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = wxtConfig;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts gives the manifest per browser.');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

describe('permissions', () => {
  it.each(['chrome', 'firefox'] as const)('%s asks for the portals’ hosts and no other', async (browser) => {
    const { host_permissions } = await manifestFor(browser);
    expect(host_permissions).toEqual(hosts.map((host) => `*://${host}/*`));
    expect(host_permissions).toEqual(portalHostPermissions());
  });

  it('names each host once, whole and without wildcards', () => {
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
  });

  it('says of each portal where its hosts were read: no question of a skeleton is left', () => {
    expect(PORTALS.filter((portal) => JSON.stringify(portal).includes('《'))).toEqual([]);
  });

  it('asks at installation for no permission beyond what the README explains', async () => {
    const { permissions } = await manifestFor('chrome');
    const readme = readRepositoryFile('README.md');
    expect((permissions ?? []).filter((permission: string) => !readme.includes(`\`${permission}\``))).toEqual(
      [],
    );
  });

  it.each(['chrome', 'firefox'] as const)('%s never clears what somebody has only here', async (browser) => {
    const { permissions } = await manifestFor(browser);
    expect(permissions).toContain('unlimitedStorage');
  });

  it('is for browsers alone that know what it relies on', async () => {
    // Older ones take no notice of `visibilityProperty` (browser-compat-data: Chrome 121, Firefox 122), so that hidden fields
    // would count as seen, or of `optional_host_permissions` (Firefox 128).
    const { minimum_chrome_version } = await manifestFor('chrome');
    expect(Number(minimum_chrome_version)).toBeGreaterThanOrEqual(121);
    const { browser_specific_settings } = await manifestFor('firefox');
    expect(Number(browser_specific_settings?.gecko?.strict_min_version)).toBeGreaterThanOrEqual(128);
  });

  it.each(['README.md', 'README.zh-CN.md'])(
    '%s says from which version on a browser will do',
    async (file) => {
      const { minimum_chrome_version } = await manifestFor('chrome');
      expect(readRepositoryFile(file)).toMatch(new RegExp(`Chrome[^.。]*${minimum_chrome_version}`));
    },
  );

  it.each(['README.md', 'README.zh-CN.md'])('%s lists every host', (file) => {
    const readme = readRepositoryFile(file);
    expect(hosts.filter((host) => !readme.includes(host))).toEqual([]);
  });
});
