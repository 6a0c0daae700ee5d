import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { portalHostPermissions } from './shared/portals/host-permissions.ts';
import { EXTENSION_KEY, FIREFOX_ADDON_ID } from './shared/sync/extension-identity.ts';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modulesDir: 'extension/modules',
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'zh_CN',
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'activeTab'],
    host_permissions: portalHostPermissions(),
    optional_host_permissions: ['*://*/*'],
    // Firefox upgrades http to https by default, which would cut off a sync server on the local network.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: FIREFOX_ADDON_ID, data_collection_permissions: { required: ['none'] } },
          },
        }
      : { key: EXTENSION_KEY, minimum_chrome_version: '120' }),
  }),
});
