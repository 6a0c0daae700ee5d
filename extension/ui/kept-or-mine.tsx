/** What is typed here meets a value that was stored since the person began: said beside it, and the person decides. */
import { i18n } from '#i18n';
import { IN_SENTENCE, ON_BUTTON, shortenPair } from './shorten.ts';

interface Props {
  /** What it is about, where the place does not say it. */
  readonly field?: string;
  /** As it is worded; empty where it was taken away. */
  readonly now: string;
  readonly mine: string;
  readonly onKeep: () => void;
  /** Absent where another button of the form stores it. */
  readonly onMine?: () => void;
}

export function KeptOrMine({ field, now, mine, onKeep, onMine }: Props) {
  const empty = i18n.t('conflict.empty');
  const both = (most: number) => {
    const [ofNow, ofMine] = shortenPair(now, mine, most);
    return { now: ofNow || empty, mine: ofMine || empty };
  };
  const words = both(IN_SENTENCE);
  const onButton = both(ON_BUTTON);
  return (
    <div class="stack tight notice warning small" role="alert">
      <p>{field === undefined ? i18n.t('met.here', words) : i18n.t('met.field', { field, ...words })}</p>
      <div class="row">
        <button type="button" onClick={onKeep}>
          {i18n.t('met.keep', { now: onButton.now })}
        </button>
        {onMine && (
          <button type="button" onClick={onMine}>
            {i18n.t('met.mine', { mine: onButton.mine })}
          </button>
        )}
      </div>
    </div>
  );
}
