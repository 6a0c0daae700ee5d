/** A source with its confidence in words. Addresses are links; a file in an archive is named as text. */
import { i18n } from '#i18n';
import { wordDate } from './word-date.ts';
import type { WordedSource } from './word-source.ts';

interface Props {
  readonly source: WordedSource;
  /** The sentence before it says already how far to trust it. */
  readonly isBare?: boolean;
}

export function Citation({ source, isBare = false }: Props) {
  const { text, address, checked, confidence, isUnchecked } = source;
  const basis = confidence === 'law' && isUnchecked ? 'unchecked' : confidence;
  const title = `${address}\n${i18n.t('details.checked', { date: wordDate(checked) })}`;
  return (
    <span class="citation">
      {/^https?:\/\/\S+$/.test(address) ? (
        <a href={address} target="_blank" rel="noreferrer noopener" title={title}>
          {text}
        </a>
      ) : (
        <span title={title}>{text}</span>
      )}
      {!isBare && (
        <>
          {' '}
          <span class="basis" data-basis={basis}>
            {i18n.t(`confidence.${basis}`)}
          </span>
        </>
      )}
    </span>
  );
}
