/** What was done about an obligation: handed in, sent back, granted. One click and a day, today unless changed. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { editRecord, newRecordId } from '../store/records.ts';
import { DateInput } from './date-input.tsx';
import { matters, today } from './live-data.ts';
import { readTypedDate } from './typed-date.ts';

type Step = 'submittedOn' | 'sentBackOn' | 'grantedOn';

export function MatterActions({ obligation }: { readonly obligation: Obligation }) {
  const [step, setStep] = useState<Step | null>(null);
  const [day, setDay] = useState(today.value);
  if (obligation.dueOn === null || obligation.phase === 'done') return null;
  const matter = matters.value.find(
    (each) =>
      each.filingId === obligation.filingId &&
      each.ruleId === obligation.rule.id &&
      each.anchorOn === obligation.anchorOn &&
      each.grantedOn === null,
  );
  const offered: readonly Step[] = matter?.submittedOn
    ? ['sentBackOn', 'grantedOn']
    : ['submittedOn', 'grantedOn'];
  const read = readTypedDate(day);

  const save = async (chosen: Step): Promise<void> => {
    if (!read.ok) return;
    await editRecord({
      record: matter?.id ?? newRecordId(),
      kind: 'matter',
      set: {
        filingId: obligation.filingId,
        ruleId: obligation.rule.id,
        ...(obligation.anchorOn === null ? {} : { anchorOn: obligation.anchorOn }),
        [chosen]: read.date,
      },
      // A matter handed in again is no longer waiting for its correction.
      ...(chosen === 'submittedOn' && matter ? { unset: ['sentBackOn', 'correctionDueOn'] } : {}),
    });
    setStep(null);
  };
  return (
    <div class="row small matter-actions">
      {offered.map((each) => (
        <button
          key={each}
          type="button"
          class="plain"
          aria-expanded={step === each}
          onClick={() => {
            setDay(today.value);
            setStep(step === each ? null : each);
          }}
        >
          {i18n.t(`matter.${each}`)}
        </button>
      ))}
      {step && (
        <>
          <DateInput
            id={`matter-${obligation.id}`}
            label={i18n.t(`matter.${step}`)}
            value={day}
            onInput={setDay}
          />
          <button type="button" disabled={!read.ok} onClick={() => void save(step)}>
            {i18n.t('action.save')}
          </button>
        </>
      )}
    </div>
  );
}
