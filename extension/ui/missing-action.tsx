/** Where an obligation says that something is missing: one press to where it is entered. */
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { EventName } from 'shared/entity/filing-event.ts';
import { mayEdit, today } from './live-data.ts';
import { missingOf } from './missing-of.ts';

interface Props {
  readonly obligation: Obligation;
  readonly filing: Filing;
  readonly type: FilingType;
  /** Opens the filing's form at this field. */
  readonly onEdit: (field: string) => void;
  /** Opens the form of an event with this one chosen. */
  readonly onRecord: (event: EventName) => void;
}

export function MissingAction({ obligation, filing, type, onEdit, onRecord }: Props) {
  const missing = missingOf(obligation, () => filingNeeds(type, filing, today.value));
  if (missing === null || !mayEdit.value) return null;
  return (
    <button
      type="button"
      class="compact"
      onClick={() => (missing.in === 'form' ? onEdit(missing.field) : onRecord(missing.event))}
    >
      {i18n.t(`reason.add.${missing.is}`)}
    </button>
  );
}
