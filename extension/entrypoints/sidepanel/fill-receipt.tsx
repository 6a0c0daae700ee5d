/** What each field really holds now, what failed first, and which fields were not filled and why. */
import { i18n } from '#i18n';
import type { Entity } from 'shared/entity/entity.ts';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import type { ReceiptEntry, ReceiptOutcome } from 'shared/forms/receipt.ts';
import { ReceiptLine } from './receipt-line.tsx';
import { unfilledFields } from './unfilled-fields.ts';
import { UnfilledLine, wordRefusal } from './unfilled-line.tsx';

interface Props {
  readonly reading: FormReading;
  readonly plan: FillPlan;
  /** Whose facts stand on the page, where that is not the company that is chosen now. */
  readonly otherCompany: Entity | null;
  readonly entries: readonly ReceiptEntry[];
  readonly undone: boolean;
  readonly onUndo: () => void;
  readonly onRead: () => void;
}

const ORDER: readonly ReceiptOutcome[] = [
  'failed',
  'changedByPage',
  'refused',
  'filled',
  'already',
  'undone',
];

export function FillReceipt({ reading, plan, otherCompany, entries, undone, onUndo, onRead }: Props) {
  const steps = new Map(plan.steps.map((step) => [step.fieldId, step]));
  const sorted = entries.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const kept = entries.filter(({ outcome }) => outcome === 'filled' || outcome === 'already').length;
  const allKept = kept === entries.length;
  return (
    <div class="stack">
      {otherCompany !== null && !undone && (
        <p class="notice warning" role="alert">
          {i18n.t('fill.filledForOther', {
            company: otherCompany.facts['entity.name'] ?? i18n.t('entity.unnamed'),
          })}
        </p>
      )}
      <div
        class={`notice ${undone || otherCompany !== null ? '' : allKept ? 'good' : 'warning'}`}
        role="status"
      >
        <p>
          {undone
            ? i18n.t('fill.undone', entries.filter(({ outcome }) => outcome === 'undone').length)
            : i18n.t('fill.summary', { kept: String(kept), of: String(entries.length) })}
        </p>
        <p>{i18n.t('fill.notSubmitted')}</p>
      </div>
      <ul class="receipt">
        {sorted.map((entry) => (
          <ReceiptLine key={entry.fieldId} entry={entry} step={steps.get(entry.fieldId)} ofUndo={undone} />
        ))}
      </ul>
      <LeftOut reading={reading} plan={plan} entries={entries} />
      <div class="row sticky-actions">
        {!undone && (
          <button type="button" onClick={onUndo}>
            {i18n.t('fill.undo')}
          </button>
        )}
        <button type="button" onClick={onRead}>
          {i18n.t('fill.readAgain')}
        </button>
      </div>
    </div>
  );
}

function LeftOut({ reading, plan, entries }: Pick<Props, 'reading' | 'plan' | 'entries'>) {
  const unfilled = unfilledFields(plan, entries);
  if (unfilled.length === 0) return null;
  return (
    <details class="small unfilled">
      <summary>{i18n.t('fill.unfilled', unfilled.length)}</summary>
      <ul class="refusals">
        {unfilled.map((each) => {
          const { fieldId, label, key } = 'step' in each ? each.step : each.refusal;
          const why = 'step' in each ? i18n.t(`fill.left.${each.why}`) : wordRefusal(each.refusal);
          return (
            <UnfilledLine
              key={fieldId}
              label={label}
              fact={key}
              fieldId={fieldId}
              reading={reading}
              why={why}
            />
          );
        })}
      </ul>
    </details>
  );
}
