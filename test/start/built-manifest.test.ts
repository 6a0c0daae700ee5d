/** The manifest as it was built, which is what the browser's installation dialog reads. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portalHostPermissions } from 'shared/portals/host-permissions.ts';
import { EXTENSION_KEY } from 'shared/sync/extension-identity.ts';
import { EXTENSION_FOLDER, PROJECT_ROOT } from '../../scripts/project-root.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly key: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}

const manifest: Manifest = JSON.parse(await readFile(join(EXTENSION_FOLDER, 'manifest.json'), 'utf8'));

describe('the built manifest', () => {
  it('asks at installation for the portals’ hosts and no other', () => {
    expect(manifest.host_permissions).toEqual(portalHostPermissions());
  });

  it('asks for no permission that the README does not explain, those that the build tool adds included', async () => {
    const readme = await readFile(join(PROJECT_ROOT, 'README.md'), 'utf8');
    expect(manifest.permissions).toContain('sidePanel');
    expect(manifest.permissions.filter((permission) => !readme.includes(`\`${permission}\``))).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('puts its script into the portals’ pages and no other', () => {
    const matches = manifest.content_scripts?.flatMap((script) => script.matches) ?? [];
    expect(matches.filter((match) => !portalHostPermissions().includes(match))).toEqual([]);
  });

  it('keeps its identity', () => {
    expect([manifest.manifest_version, manifest.key]).toEqual([3, EXTENSION_KEY]);
  });
});
