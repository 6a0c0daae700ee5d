/** One planned field: the tick, what stands there, what would stand there, and what to look at before. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact } from 'shared/entity/fact-keys.ts';
import { maskFact } from 'shared/entity/mask-fact.ts';
import { awaitsOptions } from 'shared/forms/chosen-option.ts';
import type { PlanStep } from 'shared/forms/fill-plan.ts';
import type { FormField } from 'shared/forms/form-reading.ts';
import { showsNothing } from 'shared/forms/shown-value.ts';
import type { Meaning } from '../../store/field-lessons.ts';
import { CoverButton } from '../../ui/cover-button.tsx';
import { wordEvidence } from '../../ui/word-evidence.ts';
import { factName, factNameBeside } from '../../ui/word-fact.ts';
import { TeachField } from './teach-field.tsx';

interface Props {
  readonly step: PlanStep;
  readonly field: FormField | undefined;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  /** Set for a field in a frame of another origin. */
  readonly origin: string | undefined;
  readonly taught: Meaning | undefined;
  readonly onTeach: (means: Meaning | null) => void;
}

export function PreviewStep({ step, field, ticked, onTick, origin, taught, onTeach }: Props) {
  const [shown, setShown] = useState(false);
  const isHeld = field !== undefined && !showsNothing(field);
  const cover = (text: string): string =>
    step.sensitive && !shown ? maskFact(findFact(step.key)?.kind ?? 'text', text) : text;
  return (
    <li>
      <label>
        <input type="checkbox" checked={ticked} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span class="step">
          <span class="spread">
            <bdi class="page-label">{step.label}</bdi>
            <span class="small muted">{factNameBeside(step.key, step.label)}</span>
          </span>
          <span class="change">
            {isHeld && (
              <>
                <del>{cover(step.before)}</del>{' '}
              </>
            )}
            <bdi>{cover(step.after)}</bdi>
          </span>
          {isHeld && <span class="small warning-text">{i18n.t('fill.overwrites')}</span>}
          {field && awaitsOptions(field, step.value) && (
            <span class="small muted">{i18n.t('fill.listNotLoaded')}</span>
          )}
          {step.sensitive && <span class="small warning-text">{i18n.t('fill.sensitive')}</span>}
          {/* What is put into a field of another site goes to that site. */}
          {origin !== undefined && (
            <span class="small warning-text">{i18n.t('fill.inFrame', { origin })}</span>
          )}
          {step.unticked !== null && step.unticked !== 'sensitive' && step.unticked !== 'occupied' && (
            <span class="small warning-text">{i18n.t(`fill.unticked.${step.unticked}`)}</span>
          )}
        </span>
      </label>
      {step.sensitive && (
        <div class="beside-tick">
          <CoverButton fact={factName(step.key)} shown={shown} onToggle={() => setShown(!shown)} />
        </div>
      )}
      <details class="small muted">
        <summary>{i18n.t('fill.why')}</summary>
        {step.evidence.map((evidence, index) => (
          <p key={index}>{wordEvidence(evidence)}</p>
        ))}
        <TeachField label={step.label} taught={taught} onTeach={onTeach} />
      </details>
    </li>
  );
}
