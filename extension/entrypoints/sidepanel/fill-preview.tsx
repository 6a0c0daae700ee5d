/** What would be filled, where, and why. Nothing is on the page yet; the ticks decide. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import type { FillPlan, PlanRefusal, PlanStep } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { showsNothing } from 'shared/forms/shown-value.ts';
import { pick } from '../../ui/language.ts';
import { wordEvidence } from '../../ui/word-evidence.ts';

interface Props {
  /** What the plan was made from: it tells a prompt that a widget shows (请选择) from something that stands there. */
  readonly reading: FormReading;
  readonly plan: FillPlan;
  readonly onFill: (ticked: ReadonlySet<string>, overwrite: ReadonlySet<string>) => void;
  readonly onRead: () => void;
}

export function FillPreview({ reading, plan, onFill, onRead }: Props) {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = (step: PlanStep): boolean => ticks.get(step.fieldId) ?? step.ticked;
  const ticked = plan.steps.filter(isTicked);
  const empty = new Set(reading.fields.filter(showsNothing).map(({ id }) => id));
  if (plan.otherCompany !== null) {
    return (
      <p class="notice error" role="alert">
        {i18n.t('fill.otherCompany', { company: plan.otherCompany })}
      </p>
    );
  }
  const fill = (): void => {
    const ids = new Set(ticked.map(({ fieldId }) => fieldId));
    const overwrite = new Set(ticked.map(({ fieldId }) => fieldId).filter((id) => !empty.has(id)));
    onFill(ids, overwrite);
  };
  return (
    <div class="stack">
      {plan.steps.length === 0 ? (
        <p class="notice">{i18n.t('fill.nothing')}</p>
      ) : (
        <ul class="steps">
          {plan.steps.map((step) => (
            <li key={step.fieldId}>
              <label>
                <input
                  type="checkbox"
                  checked={isTicked(step)}
                  onChange={(event) =>
                    setTicks(new Map(ticks).set(step.fieldId, event.currentTarget.checked))
                  }
                />
                <span class="step">
                  <span class="spread">
                    <bdi class="page-label">{step.label}</bdi>
                    <span class="small muted">{factName(step.key)}</span>
                  </span>
                  <span class="change">
                    {!empty.has(step.fieldId) && (
                      <>
                        <del>{step.before}</del>{' '}
                      </>
                    )}
                    <bdi>{step.after}</bdi>
                  </span>
                  {!empty.has(step.fieldId) && (
                    <span class="small warning-text">{i18n.t('fill.overwrites')}</span>
                  )}
                  {step.sensitive && <span class="small warning-text">{i18n.t('fill.sensitive')}</span>}
                  {step.unticked !== null &&
                    step.unticked !== 'sensitive' &&
                    step.unticked !== 'occupied' && (
                      <span class="small warning-text">{i18n.t(`fill.unticked.${step.unticked}`)}</span>
                    )}
                </span>
              </label>
              <details class="small muted">
                <summary>{i18n.t('fill.why')}</summary>
                {step.evidence.map((evidence, index) => (
                  <p key={index}>{wordEvidence(evidence)}</p>
                ))}
              </details>
            </li>
          ))}
        </ul>
      )}
      <div class="row sticky-actions">
        <button type="button" class="primary" disabled={ticked.length === 0} onClick={fill}>
          {i18n.t('fill.do', ticked.length)}
        </button>
        <button type="button" onClick={onRead}>
          {i18n.t('fill.readAgain')}
        </button>
      </div>
      {plan.refusals.length > 0 && <Refusals refusals={plan.refusals} />}
    </div>
  );
}

function Refusals({ refusals }: { readonly refusals: readonly PlanRefusal[] }) {
  return (
    <details class="small">
      <summary>{i18n.t('fill.refused', refusals.length)}</summary>
      <ul class="refusals">
        {refusals.map((refusal) => (
          <li key={refusal.fieldId}>
            <bdi class="page-label">{refusal.label === '' ? i18n.t('fill.unlabelled') : refusal.label}</bdi>{' '}
            <span class="muted">
              {refusal.limit
                ? i18n.t('fill.refusal.tooLong', {
                    length: String(refusal.limit.length),
                    max: String(refusal.limit.max),
                  })
                : i18n.t(`fill.refusal.${refusal.reason as Exclude<PlanRefusal['reason'], 'tooLong'>}`)}
              {refusal.candidates.length > 0 &&
                ` ${i18n.t('fill.candidates', { facts: refusal.candidates.map(factName).join(i18n.t('list.separator')) })}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function factName(key: string): string {
  const fact = findFact(key);
  return fact ? pick(fact.names) : key;
}
