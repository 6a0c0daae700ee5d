import { preact } from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'wxt';
import { inlineStyles } from './scripts/inline-styles.ts';
import { portalHostPermissions } from './shared/portals/host-permissions.ts';
import { EXTENSION_KEY, FIREFOX_ADDON_ID } from './shared/sync/extension-identity.ts';

export default defineConfig({
  srcDir: 'extension',
  // A person looks for this folder in a file dialog, which hides names that begin with a dot.
  outDir: 'build',
  publicDir: 'extension/public',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact(), inlineStyles()] }),
  hooks: {
    // Each page from one script of its own: a page waits for every file it names, and what two pages share is loaded for
    // each of them anyway. Measured: the panel 25 ms earlier, the popup 8, for half a megabyte on the disk.
    'entrypoints:grouped'(_wxt, groups) {
      const each = groups.flatMap((group) => (Array.isArray(group) ? group.map((page) => [page]) : [group]));
      groups.splice(0, groups.length, ...each);
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type === 'content-script')) leaveOutPolyfill(config);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    // `unlimitedStorage`: a browser that runs short of disk must not clear what somebody has only here.
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage', 'activeTab'],
    // The popup without a mouse; the person may change the keys in the browser's own settings.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    host_permissions: portalHostPermissions(),
    optional_host_permissions: ['*://*/*'],
    // Asked for in the panel by whoever wants copied facts cleared again; see copy-for-a-minute.ts.
    optional_permissions: ['clipboardRead', ...(browser === 'firefox' ? ['clipboardWrite'] : [])],
    // Firefox upgrades http to https by default, which would cut off a sync server on the local network.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ADDON_ID,
              // The first that knows `optional_host_permissions`; before 127 no chip appears, for hosts are not given at the installation.
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: EXTENSION_KEY,
          // The first in which `checkVisibility` knows `visibilityProperty`: before it a field that nobody sees is filled.
          minimum_chrome_version: '121',
        }),
  }),
});

/**
 * What waits in every page of a portal stays small: WXT's wrapper asks the browser for one thing, `runtime.id`, and does
 * not need the polyfill that pages and background are given under the same name.
 */
function leaveOutPolyfill(config: InlineConfig): void {
  const { alias } = config.resolve ?? {};
  if (alias === undefined || Array.isArray(alias) || !('wxt/browser' in alias)) {
    throw new Error('The polyfill is no alias of wxt/browser any more: see how to keep it out of the chip.');
  }
  const { 'wxt/browser': _polyfill, ...others } = alias as Record<string, string>;
  config.resolve = { ...config.resolve, alias: others };
}
