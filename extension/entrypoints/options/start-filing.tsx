/** The second step: one licence or filing, so that there is something to count. */
import { i18n } from '#i18n';
import { FilingForm } from '../../ui/filing-form.tsx';
import { entities } from '../../ui/live-data.ts';

export function StartFiling() {
  return (
    <>
      <p class="muted">{i18n.t('start.filingHint')}</p>
      <FilingForm
        isTitled={false}
        mayCancel={false}
        filing={null}
        entities={entities.value}
        onDone={() => undefined}
      />
    </>
  );
}
