/** What would be filled, where, and why. Nothing is on the page yet; the ticks decide. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FillPlan } from 'shared/forms/fill-plan.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { showsNothing } from 'shared/forms/shown-value.ts';
import type { Meaning } from '../../store/field-lessons.ts';
import { chooseSteps, isTicked } from './chosen-steps.ts';
import { PreviewStep } from './preview-step.tsx';
import { TeachField } from './teach-field.tsx';
import { UnfilledLine, wordRefusal } from './unfilled-line.tsx';

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
  const fields = new Map(reading.fields.map((field) => [field.id, field]));
  const empty = new Set(reading.fields.filter(showsNothing).map(({ id }) => id));
  if (plan.otherCompany !== null) {
    // Which one, and what to do, stands under the chosen company in the header.
    return (
      <div class="notice error stack">
        <p>{i18n.t('fill.otherCompanyHere')}</p>
        <div>
          <button type="button" onClick={onRead}>
            {i18n.t('fill.readAgain')}
          </button>
        </div>
      </div>
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
            <PreviewStep
              key={step.fieldId}
              step={step}
              field={fields.get(step.fieldId)}
              ticked={isTicked(step, { ticks, seen })}
              onTick={(ticked) => setTicks(new Map(ticks).set(step.fieldId, ticked))}
              origin={origins.get(step.fieldId)}
              taught={taught.get(step.fieldId)}
              onTeach={(means) => onTeach(step.fieldId, means)}
            />
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
      {plan.refusals.length > 0 && (
        <LeftAlone reading={reading} plan={plan} taught={taught} onTeach={onTeach} />
      )}
    </div>
  );
}

function LeftAlone({
  reading,
  plan,
  taught,
  onTeach,
}: Pick<Props, 'reading' | 'plan' | 'taught' | 'onTeach'>) {
  return (
    <details class="small">
      <summary>{i18n.t('fill.refused', plan.refusals.length)}</summary>
      <ul class="refusals">
        {plan.refusals.map((refusal) => (
          <UnfilledLine
            key={refusal.fieldId}
            label={refusal.label}
            fact={refusal.key}
            fieldId={refusal.fieldId}
            reading={reading}
            why={wordRefusal(refusal)}
          >
            <TeachField
              label={refusal.label}
              taught={taught.get(refusal.fieldId)}
              onTeach={(means) => onTeach(refusal.fieldId, means)}
            />
          </UnfilledLine>
        ))}
      </ul>
    </details>
  );
}
