/** What weakens a date, beside it: that no law says it, or that a year's working days are not published yet. */
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { i18n } from '#i18n';

interface Props {
  readonly basis: Obligation['rule']['confidence'];
  readonly provisional: boolean;
}

export function DueMarks({ basis, provisional }: Props) {
  return (
    <>
      {basis !== 'law' && (
        <>
          {' '}
          <span class="basis" data-basis={basis}>
            {i18n.t(`confidence.${basis}`)}
          </span>
        </>
      )}
      {provisional && (
        <>
          {' '}
          <span class="basis" data-basis="unverified">
            {i18n.t('days.provisional')}
          </span>
        </>
      )}
    </>
  );
}
