/** A button for what cannot be taken back: it asks before it does it. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { takeFocus } from './take-focus.ts';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly onConfirm: () => void;
}

export function ConfirmButton({ label, question, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const wasAsked = useRef(false);
  const leave = (): void => {
    wasAsked.current = true;
    setAsking(false);
  };
  if (!asking) {
    return (
      <button
        type="button"
        class="plain small"
        // Whoever was asked goes on from where they were.
        ref={(button) => {
          if (button === null || !wasAsked.current) return;
          wasAsked.current = false;
          button.focus();
        }}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    <span class="row" onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <span>{question}</span>
      <button
        type="button"
        onClick={() => {
          leave();
          onConfirm();
        }}
      >
        {label}
      </button>
      {/* What does no harm has the focus. */}
      <button type="button" ref={takeFocus} onClick={leave}>
        {i18n.t('action.cancel')}
      </button>
    </span>
  );
}
