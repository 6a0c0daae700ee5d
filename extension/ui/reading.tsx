/** The device's data is being read. Said only when it takes long enough to be noticed; see `.reading` in base.css. */
import { i18n } from '#i18n';

export function Reading() {
  return (
    <p class="reading muted" role="status">
      {i18n.t('page.reading')}
    </p>
  );
}
