/** What was done about an obligation, from prepared to granted: one click and a day, today unless changed. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { matterDayField, type Matter, type MatterState } from 'shared/entity/matter.ts';
import { nextStates, standingOfMatter } from 'shared/entity/matter-steps.ts';
import { pick } from './language.ts';
import { ledger, mayEdit, team } from './live-data.ts';
import { isEnded, matterOf } from './matter-of.ts';
import { MatterStepForm } from './matter-step-form.tsx';
import { ruleOfMatter } from './rule-of-matter.ts';
import { SaveFailure } from './save-failure.tsx';
import { useOfferedForms } from './small-forms.ts';
import { stepScope } from './step-scope.ts';
import { undoMatterStep } from './undo-matter-step.ts';
import { useFocusInPlace } from './use-focus-in-place.ts';
import { wordSteps } from './word-matter.ts';

export function MatterActions({ obligation }: { readonly obligation: Obligation }) {
  const [step, setStep] = useState<MatterState | null>(null);
  const [failed, setFailed] = useState(false);
  const group = useFocusInPlace<HTMLDivElement>();
  const matter = matterOf(obligation);
  const standing = standingOfMatter(matter);
  const lacksLimit = standing === 'sentBack' && matter?.correctionDueOn === null;
  // By one day this or that is done, and what was begun for the other answers both: it goes on where it was begun.
  const begunFor = matter && ruleOfMatter(matter, team.value.typeOf(obligation.typeId));
  const isOfAnother = begunFor !== undefined && begunFor.about !== obligation.rule.about;
  const goesOnThere = matter !== undefined && isOfAnother && standing !== 'none' && !isEnded(matter);
  const hasSteps = obligation.anchorOn !== null && mayEdit.value && !goesOnThere;
  const steps = [...(lacksLimit ? (['sentBack'] as const) : []), ...nextStates(standing)];
  useOfferedForms(
    new Map(hasSteps ? steps.map((state) => [stepScope(obligation, state), () => setStep(state)]) : []),
  );
  // Without the day its clock hangs on there is nothing that a matter could answer.
  if (obligation.anchorOn === null) return null;
  const history = matter === undefined ? [] : wordSteps(matter);
  const takeBack = (from: Matter, state: MatterState): void =>
    void undoMatterStep(from, state, ledger.value.filingFields.get(from.filingId) ?? {}).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    // The same few buttons stand at each duty of each filing: who hears them is told of which.
    <div class="matter-actions small" ref={group} role="group" aria-label={pick(obligation.rule.title)}>
      {history.length > 0 && (
        <ul class="muted">
          {history.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {goesOnThere && <p>{i18n.t('matter.begunFor', { title: pick(begunFor.title) })}</p>}
      {hasSteps && (
        <div class="row">
          {lacksLimit && (
            <button
              type="button"
              class="compact"
              aria-expanded={step === 'sentBack'}
              onClick={() => setStep(step === 'sentBack' ? null : 'sentBack')}
            >
              {i18n.t('matter.addCorrectionDue')}
            </button>
          )}
          {nextStates(standing).map((state) => (
            <button
              key={state}
              type="button"
              class="compact"
              aria-expanded={step === state}
              onClick={() => setStep(step === state ? null : state)}
            >
              {i18n.t(`matter.mark.${matterDayField(state)}`)}
            </button>
          ))}
          {matter && standing !== 'none' && (
            <button type="button" class="plain" onClick={() => takeBack(matter, standing)}>
              {i18n.t('matter.undo', { state: i18n.t(`matter.${matterDayField(standing)}`) })}
            </button>
          )}
        </div>
      )}
      {failed && <SaveFailure />}
      {step && (
        <MatterStepForm
          key={step}
          obligation={obligation}
          matter={matter !== undefined && (isEnded(matter) || isOfAnother) ? undefined : matter}
          state={step}
          // Somebody may have opened the next step while this one was still being put away.
          onDone={() => setStep((open) => (open === step ? null : open))}
        />
      )}
    </div>
  );
}
