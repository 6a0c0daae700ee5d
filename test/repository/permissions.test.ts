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

  it.each(['README.md', 'README.zh-CN.md'])('%s lists every host', (file) => {
    const readme = readRepositoryFile(file);
    expect(hosts.filter((host) => !readme.includes(host))).toEqual([]);
  });
});
