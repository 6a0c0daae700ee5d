/** A button for what cannot be taken back: it asks before it does it. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

export function ConfirmButton({ label, question, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="plain small" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <span class="row">
      <span>{question}</span>
      <button
        type="button"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {label}
      </button>
      {/* What does no harm has the focus. */}
      <button type="button" ref={(button) => button?.focus()} onClick={() => setAsking(false)}>
        {i18n.t('action.cancel')}
      </button>
    </span>
  );
}
