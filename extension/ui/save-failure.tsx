/** What was to be stored is not: what to do, and that nothing typed is lost. */
import { i18n } from '#i18n';

export function SaveFailure() {
  return (
    <p class="notice error" role="alert">
      {i18n.t('failure.save')}
    </p>
  );
}
