/** What somebody typed and nobody stored: to be read, copied or let go. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { ConfirmButton } from './confirm-button.tsx';
import { CopyButton } from './copy-button.tsx';
import { IN_SENTENCE, shorten } from './shorten.ts';
import type { WordedDraft } from './word-draft.ts';

interface Props {
  readonly words: readonly WordedDraft[];
}

export function TypedWords({ words }: Props) {
  return (
    <ul class="small">
      {words.map(({ label, value }, index) => (
        <li key={index} class="typed-value">
          <span class="muted">{label}</span> {shorten(value, IN_SENTENCE)}
        </li>
      ))}
    </ul>
  );
}

interface WaysProps extends Props {
  readonly onDiscard: () => void;
  /** A way on, before the two ways out. */
  readonly children?: ComponentChildren;
}

export function CopyOrDiscard({ words, onDiscard, children }: WaysProps) {
  return (
    <div class="row small">
      {children}
      <CopyButton
        label={i18n.t('orphan.copy')}
        text={() => words.map(({ label, text }) => `${label}\t${text}`).join('\n')}
        of={words}
      />
      <ConfirmButton
        label={i18n.t('orphan.discard')}
        question={i18n.t('refused.confirmDiscard')}
        onConfirm={onDiscard}
      />
    </div>
  );
}
