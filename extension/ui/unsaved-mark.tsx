/** What was typed into a form that is shut, and not saved, is not forgotten behind its button. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readDrafts } from '../store/drafts.ts';

interface Props {
  /** Whose form it is: a record, or `new-filing`. */
  readonly record: string;
  readonly text: string;
  readonly onGoOn: () => void;
}

export function UnsavedMark({ record, text, onGoOn }: Props) {
  const [isAny, setAny] = useState(false);
  useEffect(() => {
    let current = true;
    void readDrafts(record).then((drafts) => {
      if (current) setAny([...drafts.values()].some((text) => text.trim() !== ''));
    });
    return () => {
      current = false;
    };
  }, [record]);
  if (!isAny) return null;
  return (
    <p class="row small warning-text" role="status">
      {text}
      <button type="button" onClick={onGoOn}>
        {i18n.t('unsaved.goOn')}
      </button>
    </p>
  );
}
