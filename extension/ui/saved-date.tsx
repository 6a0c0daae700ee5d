/** A day that is stored when the person leaves the field; what cannot be read as a day stays there and is said. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DateInput } from './date-input.tsx';
import { KeptOrMine } from './kept-or-mine.tsx';
import { readTypedDate } from './typed-date.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Empty while there is none. */
  readonly value: string;
  /** Null when it was emptied. */
  readonly onSave: (on: string | null) => Promise<void>;
  /** Told while something else stands in the field than is stored: what is said of the stored day does not hold then. */
  readonly onPending?: (pending: boolean) => void;
}

export function SavedDate({ id, label, value, onSave, onPending }: Props) {
  const [text, setText] = useState(value);
  const [failed, setFailed] = useState(false);
  const focused = useRef(false);
  const isTyped = useRef(false);
  /** What stood here when the person began to type. */
  const basis = useRef(value);
  useEffect(() => {
    if (!focused.current && !isTyped.current) setText(value);
  }, [value]);
  const pending = text.trim() !== value;
  useEffect(() => onPending?.(pending), [pending]);
  const save = async (): Promise<void> => {
    focused.current = false;
    // Passed through only: what a colleague changed meanwhile is shown, and not taken back.
    if (!isTyped.current) return setText(value);
    const typed = text.trim();
    const read = readTypedDate(typed);
    if (typed !== '' && !read.ok) return;
    const next = read.ok ? read.date : null;
    if ((next ?? '') === value) {
      isTyped.current = false;
      return setText(value);
    }
    if (basis.current !== value) return;
    try {
      await onSave(next);
      isTyped.current = false;
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const put = (typed: string): void => {
    if (!isTyped.current) basis.current = value;
    isTyped.current = true;
    setText(typed);
  };
  const keep = (): void => {
    isTyped.current = false;
    setText(value);
  };
  const takeMine = (): void => {
    basis.current = value;
    void save();
  };
  const isMet = isTyped.current && pending && basis.current !== value;
  return (
    <div class="saved-date" onFocusIn={() => (focused.current = true)} onFocusOut={() => void save()}>
      <DateInput id={id} label={label} value={text} onInput={put} />
      {isMet && <KeptOrMine now={value} mine={text.trim()} onKeep={keep} onMine={takeMine} />}
      {failed && (
        <p class="small error-text" role="alert">
          {i18n.t('failure.save')}
        </p>
      )}
    </div>
  );
}
