/** The interface's language follows the browser's; names in the catalogue come in both and are picked here. */
import { browser } from 'wxt/browser';

export type Language = 'zh' | 'en';

/** A browser changes its language by starting anew: asked once, since names are picked by the hundred. */
let known: Language | undefined;

/** English only for an English browser; every other language gets the Chinese that the manifest defaults to. */
export function uiLanguage(): Language {
  known ??= browser.i18n.getUILanguage().toLowerCase().startsWith('en') ? 'en' : 'zh';
  return known;
}

export function pick(names: { readonly zh: string; readonly en: string }): string {
  return names[uiLanguage()];
}
