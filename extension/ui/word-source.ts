/** A source as it is cited, with its address and how far to trust it. */
import { i18n } from '#i18n';
import type { Confidence, Source } from 'shared/catalogue/source.ts';
import { englishArticle } from './english-article.ts';
import { pick, uiLanguage } from './language.ts';

export interface WordedSource {
  /** 《办法》第九条. */
  readonly text: string;
  readonly address: string;
  /** The day somebody last read it. */
  readonly checked: string;
  readonly confidence: Confidence;
  /** Nobody has compared it with the text in force: it stands on somebody else's page, or in an earlier wording. */
  readonly isUnchecked: boolean;
}

export function wordSource({
  source,
  confidence,
}: {
  readonly source: Source;
  readonly confidence: Confidence;
}): WordedSource {
  const document = pick(source.document);
  const { address, checked, seen } = source;
  const article = uiLanguage() === 'en' ? englishArticle(source.article) : source.article;
  const text = article === '' ? document : i18n.t('reason.citation', { document, article });
  return { text, address, checked, confidence, isUnchecked: seen !== undefined && seen !== 'reading' };
}
