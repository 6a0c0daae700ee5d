/** Shows a covered value, or covers it again. */
import { i18n } from '#i18n';

interface Props {
  /** Name of the fact whose value it is. */
  readonly fact: string;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

export function CoverButton({ fact, shown, onToggle }: Props) {
  return (
    <button
      type="button"
      class="plain small"
      aria-label={i18n.t(shown ? 'copy.hideNamed' : 'copy.showNamed', { fact })}
      onClick={onToggle}
    >
      {i18n.t(shown ? 'copy.hide' : 'copy.show')}
    </button>
  );
}
