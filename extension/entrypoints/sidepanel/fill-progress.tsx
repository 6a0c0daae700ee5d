/** While the page is being filled: how far, and a way to stop. */
import { i18n } from '#i18n';

interface Props {
  readonly done: number;
  readonly of: number;
  readonly onStop: () => void;
}

export function FillProgress({ done, of, onStop }: Props) {
  return (
    <div class="row" role="status">
      <progress aria-label={i18n.t('fill.progressLabel')} value={done} max={of} />
      <span class="figures">{i18n.t('fill.progress', { done: String(done), of: String(of) })}</span>
      <button type="button" onClick={onStop}>
        {i18n.t('fill.stop')}
      </button>
    </div>
  );
}
