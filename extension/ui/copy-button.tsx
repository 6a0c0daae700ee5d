/** Puts a text on the clipboard and says so, or says that it could not. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  readonly label: string;
  readonly text: () => string;
  /** What the text is of: of anything else it is not copied yet. */
  readonly of?: unknown;
}

export function CopyButton({ label, text, of = null }: Props) {
  const [said, setSaid] = useState<{ readonly of: unknown; readonly key: 'copied' | 'copyFailed' } | null>(
    null,
  );
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid({ of, key: 'copied' });
    } catch {
      setSaid({ of, key: 'copyFailed' });
    }
  };
  return (
    <button type="button" onClick={() => void copy()}>
      {said !== null && said.of === of ? i18n.t(`action.${said.key}`) : label}
    </button>
  );
}
