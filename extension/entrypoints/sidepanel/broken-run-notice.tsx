/** Says what a run had filled and what not when its page went away. Nothing of it goes on by itself. */
import { i18n } from '#i18n';
import { brokenRun } from './broken-run.ts';
import { ReceiptLine } from './receipt-line.tsx';

export function BrokenRunNotice() {
  const run = brokenRun.value;
  if (run === null) return null;
  const { title, entries } = run;
  const steps = new Map(run.steps.map((step) => [step.fieldId, step]));
  const kept = entries.filter(({ outcome }) => outcome === 'filled' || outcome === 'already').length;
  return (
    <section class="notice warning stack broken-run" role="status" aria-label={i18n.t('fill.broken.title')}>
      <p>
        {i18n.t('fill.broken.said', {
          title: title === '' ? i18n.t('fill.broken.untitled') : title,
          kept: String(kept),
          of: String(entries.length),
        })}
      </p>
      <ul class="receipt">
        {entries.map((entry) => (
          <ReceiptLine key={entry.fieldId} entry={entry} step={steps.get(entry.fieldId)} />
        ))}
      </ul>
      <div class="row">
        <button type="button" onClick={() => (brokenRun.value = null)}>
          {i18n.t('fill.broken.seen')}
        </button>
      </div>
    </section>
  );
}
