/** The last row of a form: store what was entered, or leave it. */
import { i18n } from '#i18n';

interface Props {
  /** Whether what was entered can be stored. */
  readonly disabled?: boolean;
  /** What leaving is called where it says more than that. */
  readonly leaving?: string;
  /** Absent where there is nothing to go back to. */
  readonly onLeave?: (() => void) | undefined;
}

export function SaveRow({ disabled = false, leaving = i18n.t('action.cancel'), onLeave }: Props) {
  return (
    <div class="row">
      <button type="submit" class="primary" disabled={disabled}>
        {i18n.t('action.save')}
      </button>
      {onLeave && (
        <button type="button" onClick={onLeave}>
          {leaving}
        </button>
      )}
    </div>
  );
}
