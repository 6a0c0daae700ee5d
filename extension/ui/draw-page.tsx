/** What every page does first: tokens, language, title, and the page itself. */
import { render, type ComponentChild } from 'preact';
import { i18n } from '#i18n';
import { tokensCss } from './design-tokens.ts';
import { uiLanguage } from './language.ts';

export function drawPage(page: ComponentChild, title: string): void {
  const style = document.createElement('style');
  style.textContent = tokensCss();
  document.head.append(style);
  document.documentElement.lang = uiLanguage() === 'en' ? 'en' : 'zh-CN';
  document.title = i18n.t('page.title', { title });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw into.');
  render(page, root);
}
