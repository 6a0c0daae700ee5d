/** A day as text: people paste it in many forms, and a field of the browser would swallow 2026-02-30 without a word. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { noticeId } from './form-row.tsx';
import { readTypedDate } from './typed-date.ts';
import { wordDate } from './word-date.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Said beside it by whoever asked for it. */
  readonly isInvalid?: boolean;
  readonly onInput: (value: string) => void;
}

export function DateInput({ id, label, value, isInvalid = false, onInput }: Props) {
  const read = value.trim() === '' ? null : readTypedDate(value);
  const [left, setLeft] = useState(false);
  // Half of a date is no mistake while it is being typed.
  const half = read?.ok === false && (value.trim().length < 8 || read.problem === 'noDay');
  const problem = read?.ok === false && (left || !half || read.problem === 'noSuchDay') ? read.problem : null;
  return (
    <div>
      <input
        id={id}
        class="figures"
        value={value}
        placeholder={i18n.t('date.example')}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== null || isInvalid}
        aria-describedby={isInvalid ? `${id}-note ${noticeId(id)}` : `${id}-note`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
      />
      <p id={`${id}-note`} class={`small ${problem ? 'error-text' : 'muted'}`} role="status">
        {problem && !isInvalid ? i18n.t(`date.${problem}`) : read?.ok ? wordDate(read.date) : ''}
      </p>
    </div>
  );
}
