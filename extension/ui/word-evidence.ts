/** One observation of the recogniser in words. Its text comes from the page and is shown as text, never as markup. */
import { i18n } from '#i18n';
import type { Evidence } from 'shared/forms/recognition.ts';

export function wordEvidence({ kind, text }: Evidence): string {
  return i18n.t(`evidence.${kind}`, { text });
}
