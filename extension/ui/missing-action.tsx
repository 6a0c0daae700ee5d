/** Where an obligation says that something is missing: one press to where it is entered. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { EventName } from 'shared/entity/filing-event.ts';
import { undecidedOf } from './word-undecided.ts';
import { ledger, mayEdit, teamToday, today } from './live-data.ts';
import { missingOf } from './missing-of.ts';
import { NameChangeForm } from './name-change-form.tsx';
import { unnamedChange, type UnnamedChange } from './unnamed-change.ts';

interface Props {
  readonly obligation: Obligation;
  readonly filing: Filing;
  readonly type: FilingType;
  /** Opens the filing's form at this field. */
  readonly onEdit: (field: string) => void;
  /** Opens the form of an event with this one chosen. */
  readonly onRecord: (event: EventName) => void;
  /** Where what changed is not named here: leads to where it is. */
  readonly onName?: () => void;
}

export function MissingAction({ obligation, filing, type, onEdit, onRecord, onName }: Props) {
  const [naming, setNaming] = useState<UnnamedChange | null>(null);
  const missing = missingOf(
    obligation,
    () => filingNeeds(type, filing, today.value),
    undecidedOf(obligation, type, filing),
  );
  if (missing === null || !mayEdit.value) return null;
  const change =
    missing.in === 'change'
      ? unnamedChange(filing, missing.on, teamToday.value, ledger.value.filingFields)
      : null;
  if (missing.in === 'change' && change === null) return null;
  const open = (): void => {
    if (missing.in === 'form') onEdit(missing.field);
    else if (missing.in === 'event') onRecord(missing.event);
    else if (onName !== undefined) onName();
    else setNaming(naming === null ? change : null);
  };
  return (
    <>
      <button
        type="button"
        class="compact"
        aria-expanded={missing.in === 'change' && onName === undefined ? naming !== null : undefined}
        onClick={open}
      >
        {i18n.t(`reason.add.${missing.is}`)}
      </button>
      {naming !== null && <NameChangeForm filing={filing} change={naming} onDone={() => setNaming(null)} />}
    </>
  );
}
