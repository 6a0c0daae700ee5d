import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { portalHostPermissions } from './shared/portals/host-permissions.ts';

/** Fixes the extension's id while it is loaded unpacked; the matching private key was thrown away. */
const KEY = process.env['SHOUXIAN_EXTENSION_KEY'];

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
    ...(KEY ? { key: KEY } : {}),
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'activeTab'],
    host_permissions: portalHostPermissions(),
    optional_host_permissions: ['*://*/*'],
  }),
});
