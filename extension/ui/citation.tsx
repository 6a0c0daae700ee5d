/** A source with its confidence in words. Addresses are links; a file in an archive is named as text. */
import { i18n } from '#i18n';
import { wordDate } from './word-date.ts';
import type { WordedSource } from './word-source.ts';

export function Citation({ source }: { readonly source: WordedSource }) {
  const { text, address, checked, confidence, isUnchecked } = source;
  const title = `${address}\n${i18n.t('details.checked', { date: wordDate(checked) })}`;
  return (
    <span class="citation">
      {/^https?:\/\/\S+$/.test(address) ? (
        <a href={address} target="_blank" rel="noreferrer noopener" title={title}>
          {text}
        </a>
      ) : (
        <span title={title}>{text}</span>
      )}{' '}
      <span class="basis" data-basis={confidence === 'law' && isUnchecked ? 'unchecked' : confidence}>
        {i18n.t(`confidence.${confidence === 'law' && isUnchecked ? 'unchecked' : confidence}`)}
      </span>
    </span>
  );
}
