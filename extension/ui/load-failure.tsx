/** The stored data could not be read. Nothing is written over it; the person is told what to do. */
import { i18n } from '#i18n';

export function LoadFailure({ reason }: { readonly reason: string }) {
  return (
    <div class="notice error" role="alert">
      <p>{i18n.t('failure.load')}</p>
      <p class="small muted">{i18n.t('failure.detail', { reason })}</p>
    </div>
  );
}
