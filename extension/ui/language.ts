/** The interface's language follows the browser's; names in the catalogue come in both and are picked here. */
import { browser } from 'wxt/browser';

export type Language = 'zh' | 'en';

/** English only for an English browser; every other language gets the Chinese that the manifest defaults to. */
export function uiLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'zh';
}

export function pick(names: { readonly zh: string; readonly en: string }): string {
  return names[uiLanguage()];
}
