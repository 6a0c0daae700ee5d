/** What would be filled, where, and why. Nothing is on the page yet; the ticks decide. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import type { FillPlan, PlanRefusal } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { showsNothing } from 'shared/forms/shown-value.ts';
import { pick } from '../../ui/language.ts';
import type { Meaning } from '../../store/field-lessons.ts';
import { wordEvidence } from '../../ui/word-evidence.ts';
import { chooseSteps, isTicked } from './chosen-steps.ts';
import { TeachField } from './teach-field.tsx';

interface Props {
  /** What the plan was made from: it tells a prompt that a widget shows (请选择) from something that stands there. */
  readonly reading: FormReading;
  readonly plan: FillPlan;
  /** Fields that were looked at and can be seen. */
  readonly seen: ReadonlySet<string>;
  /** Fields in frames of another origin, with that origin. */
  readonly origins: ReadonlyMap<string, string>;
  /** What was taught about each field, by its id, and how to teach it. */
  readonly taught: ReadonlyMap<string, Meaning>;
  readonly onTeach: (fieldId: string, means: Meaning | null) => void;
  readonly onFill: (ticked: ReadonlySet<string>, overwrite: ReadonlySet<string>) => void;
  readonly onRead: () => void;
}

export function FillPreview({ reading, plan, seen, origins, taught, onTeach, onFill, onRead }: Props) {
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const { steps, sensitive, isConfirmed } = chooseSteps(plan.steps, { ticks, seen, confirmed });
  const empty = new Set(reading.fields.filter(showsNothing).map(({ id }) => id));
  if (plan.otherCompany !== null) {
    return (
      <p class="notice error" role="alert">
        {i18n.t('fill.otherCompany', { company: plan.otherCompany })}
      </p>
    );
  }
  const fill = (): void => {
    const ids = new Set(steps.map(({ fieldId }) => fieldId));
    const overwrite = new Set([...ids].filter((id) => !empty.has(id)));
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
                  checked={isTicked(step, { ticks, seen })}
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
                  <FrameNote origin={origins.get(step.fieldId)} />
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
                <TeachField
                  label={step.label}
                  taught={taught.get(step.fieldId)}
                  onTeach={(means) => onTeach(step.fieldId, means)}
                />
              </details>
            </li>
          ))}
        </ul>
      )}
      {sensitive.length > 0 && (
        <label class="notice warning confirm-sensitive">
          <input
            type="checkbox"
            checked={isConfirmed}
            onChange={(event) =>
              setConfirmed(
                new Set(event.currentTarget.checked ? sensitive.map(({ fieldId }) => fieldId) : []),
              )
            }
          />
          <span>
            {i18n.t('fill.confirmSensitive', {
              labels: sensitive.map(({ label }) => label).join(i18n.t('list.separator')),
              origin: reading.origin,
            })}
          </span>
        </label>
      )}
      <div class="row sticky-actions">
        <button type="button" class="primary" disabled={steps.length === 0} onClick={fill}>
          {i18n.t('fill.do', steps.length)}
        </button>
        <button type="button" onClick={onRead}>
          {i18n.t('fill.readAgain')}
        </button>
      </div>
      {plan.refusals.length > 0 && <Refusals refusals={plan.refusals} taught={taught} onTeach={onTeach} />}
    </div>
  );
}

/** A field of another site says so: what is put there goes to that site. */
function FrameNote({ origin }: { readonly origin: string | undefined }) {
  if (origin === undefined) return null;
  return <span class="small warning-text">{i18n.t('fill.inFrame', { origin })}</span>;
}

interface RefusalsProps extends Pick<Props, 'taught' | 'onTeach'> {
  readonly refusals: readonly PlanRefusal[];
}

function Refusals({ refusals, taught, onTeach }: RefusalsProps) {
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
            </span>{' '}
            <TeachField
              label={refusal.label}
              taught={taught.get(refusal.fieldId)}
              onTeach={(means) => onTeach(refusal.fieldId, means)}
            />
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
