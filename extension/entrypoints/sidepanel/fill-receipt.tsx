/** What each field really holds now, as the widget renders it; what failed comes first. */
import { i18n } from '#i18n';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { ReceiptEntry, ReceiptOutcome } from 'shared/forms/receipt.ts';

interface Props {
  readonly plan: FillPlan;
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
const MARKS: Readonly<Record<ReceiptOutcome, string>> = {
  failed: '✕',
  changedByPage: '≠',
  refused: '–',
  filled: '✓',
  already: '=',
  undone: '↺',
};

export function FillReceipt({ plan, entries, undone, onUndo, onRead }: Props) {
  const labels = new Map(plan.steps.map(({ fieldId, label }) => [fieldId, label]));
  const sorted = entries.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  const kept = entries.filter(({ outcome }) => outcome === 'filled' || outcome === 'already').length;
  const allKept = kept === entries.length;
  return (
    <div class="stack">
      <div class={`notice ${undone ? '' : allKept ? 'good' : 'warning'}`} role="status">
        <p>
          {undone
            ? i18n.t('fill.undone', entries.filter(({ outcome }) => outcome === 'undone').length)
            : i18n.t('fill.summary', { kept: String(kept), of: String(entries.length) })}
        </p>
        <p>{i18n.t('fill.notSubmitted')}</p>
      </div>
      <ul class="receipt">
        {sorted.map((entry) => (
          <li key={entry.fieldId} data-outcome={entry.outcome}>
            <span class="mark" aria-hidden="true">
              {MARKS[entry.outcome]}
            </span>
            <span>
              <span class="spread">
                <bdi class="page-label">{labels.get(entry.fieldId) ?? ''}</bdi>
                <span class="small muted">{i18n.t(`fill.outcome.${entry.outcome}`)}</span>
              </span>
              <span class="shown">
                {entry.shown === '' ? i18n.t('fill.showsNothing') : <bdi>{entry.shown}</bdi>}
              </span>
              {entry.reason && (
                <span class="small warning-text">{i18n.t(`fill.failure.${entry.reason}`)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
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
