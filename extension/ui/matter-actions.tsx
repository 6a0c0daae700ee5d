/** What was done about an obligation, from prepared to granted: one click and a day, today unless changed. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { conflictsOf } from 'shared/deadlines/decide-conflicts.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import {
  matterDayField,
  matterWordsField,
  MATTER_STATES,
  type Matter,
  type MatterState,
} from 'shared/entity/matter.ts';
import { nextStates, standingOfMatter, startsAnew } from 'shared/entity/matter-steps.ts';
import { editRecord } from '../store/records.ts';
import { matters, team } from './live-data.ts';
import { MatterStepForm } from './matter-step-form.tsx';
import { wordDate } from './word-date.ts';

export function MatterActions({ obligation }: { readonly obligation: Obligation }) {
  const [step, setStep] = useState<MatterState | null>(null);
  // Without the day its clock hangs on there is nothing that a matter could answer.
  if (obligation.anchorOn === null) return null;
  const matter = latestMatter(obligation);
  const standing = standingOfMatter(matter);
  const history = historyOf(matter);
  return (
    <div class="matter-actions small">
      {history.length > 0 && (
        <ul class="muted">
          {history.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <div class="row">
        {nextStates(standing).map((state) => (
          <button
            key={state}
            type="button"
            class="plain"
            aria-expanded={step === state}
            onClick={() => setStep(step === state ? null : state)}
          >
            {i18n.t(`matter.${matterDayField(state)}`)}
          </button>
        ))}
        {matter && standing !== 'none' && (
          <button type="button" class="plain quiet" onClick={() => void undo(matter, standing)}>
            {i18n.t('matter.undo', { state: i18n.t(`matter.${matterDayField(standing)}`) })}
          </button>
        )}
      </div>
      {step && (
        <MatterStepForm
          key={step}
          obligation={obligation}
          matter={startsAnew(standing) ? undefined : matter}
          state={step}
          onDone={() => setStep(null)}
        />
      )}
    </div>
  );
}

/** Of several matters the one that something happened to last; a matter on a rule about the same thing answers this one too. */
function latestMatter({ filingId, typeId, rule, anchorOn }: Obligation): Matter | undefined {
  const type = team.value.typeOf(typeId);
  const ruleIds = [rule.id, ...((type && conflictsOf(type).get(rule.id)) ?? [])];
  return matters.value
    .filter(
      (each) => each.filingId === filingId && ruleIds.includes(each.ruleId) && each.anchorOn === anchorOn,
    )
    .toSorted((a, b) => compareText(lastDay(a), lastDay(b)))
    .at(-1);
}

/** The last day, and for one and the same day the matter that is still open. */
function lastDay(matter: Matter): string {
  const days = MATTER_STATES.map((state) => matter[matterDayField(state)] ?? '');
  const last = days.reduce((latest, day) => (day > latest ? day : latest));
  return `${last} ${startsAnew(standingOfMatter(matter)) ? 0 : 1}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function historyOf(matter: Matter | undefined): string[] {
  if (matter === undefined) return [];
  return MATTER_STATES.flatMap((state) => {
    const on = matter[matterDayField(state)];
    if (on === null) return [];
    const words = matter.words[state];
    const known = { state: i18n.t(`matter.${matterDayField(state)}`), date: wordDate(on) };
    return [words === undefined ? i18n.t('matter.step', known) : i18n.t('matter.said', { ...known, words })];
  });
}

/** A wrong click is taken back; the last step of a matter takes the matter with it. */
async function undo(matter: Matter, state: MatterState): Promise<void> {
  const others = MATTER_STATES.some((each) => each !== state && matter[matterDayField(each)] !== null);
  if (!others) return editRecord({ record: matter.id, kind: 'matter', delete: true });
  const unset = [matterDayField(state), matterWordsField(state)];
  await editRecord({
    record: matter.id,
    kind: 'matter',
    unset: state === 'sentBack' ? [...unset, 'correctionDueOn'] : unset,
  });
}
