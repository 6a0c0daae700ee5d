/**
 * One step of a matter: its day, what the portal said, and what the step brings with it — the portal's limit of a
 * correction, the new printed dates of a certificate that was granted.
 */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { oddExpiry } from 'shared/deadlines/odd-day.ts';
import { matterDayField, type Matter, type MatterState } from 'shared/entity/matter.ts';
import { standingOfMatter } from 'shared/entity/matter-steps.ts';
import { DateInput } from './date-input.tsx';
import { FormRow, TextRow } from './form-row.tsx';
import { KeptOrMine } from './kept-or-mine.tsx';
import { filings, ledger, team, today } from './live-data.ts';
import { readMatterStep, type MatterStepProblem } from './read-matter-step.ts';
import { SaveFailure } from './save-failure.tsx';
import { SaveRow } from './save-row.tsx';
import { saveMatterStep } from './save-matter-step.ts';
import { stepScope } from './step-scope.ts';
import { useDraft } from './use-draft.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordDate } from './word-date.ts';

interface Props {
  readonly obligation: Obligation;
  /** The matter that goes on; undefined where the step begins one. */
  readonly matter: Matter | undefined;
  readonly state: MatterState;
  readonly onDone: () => void;
}

/** States that the portal answers with words. */
const ANSWERED: ReadonlySet<MatterState> = new Set(['accepted', 'sentBack', 'granted', 'refused']);

export function MatterStepForm({ obligation, matter, state, onDone }: Props) {
  const filing = filings.value.find(({ id }) => id === obligation.filingId);
  const type = team.value.typeOf(obligation.typeId);
  const { filingId, rule } = obligation;
  const standingNumber = filing?.number ?? '';
  const isSaidAgain = standingOfMatter(matter) === state;
  /** As it is stored by now: said again to add the notice's limit, what was said of it the first time. */
  const standing = {
    day: (isSaidAgain ? matter?.[matterDayField(state)] : null) ?? '',
    words: (isSaidAgain ? matter?.words[state] : undefined) ?? '',
    number: standingNumber,
    due: '',
    expiry: '',
  };
  const draft = useDraft(
    stepScope(obligation, state),
    { ...standing, day: standing.day || today.value },
    standing,
  );
  const { day, words, due, expiry, number } = draft.fields;
  const meeting = (['day', 'words', 'number'] as const).filter((field) => draft.met.includes(field));
  const [told, setTold] = useState(false);
  const [failed, setFailed] = useState(false);
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();

  const { about } = rule;
  const bringsCertificate = state === 'granted' && (about === 'renewal' || about === 'first');
  const needs = filing && type && bringsCertificate ? filingNeeds(type, filing, today.value) : null;
  const read = readMatterStep({
    state,
    matter,
    today: today.value,
    day,
    due: state === 'sentBack' ? due : '',
    newExpiry: needs?.expiry ? expiry : '',
    oldExpiry: about === 'renewal' ? obligation.expiresOn : null,
  });
  const newExpiry = read.ok ? read.step.expiry : null;
  const odd =
    filing && type && newExpiry !== null
      ? oddExpiry(type, { ...filing, expiry: newExpiry }, today.value)
      : null;
  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = useOneAtATime(async () => {
    if (!read.ok) return;
    if (meeting.length > 0 && !told) return setTold(true);
    const printed = number.trim() === standingNumber ? '' : number.trim();
    const certificate = ledger.value.filingFields.get(filingId) ?? {};
    const brings =
      needs === null
        ? {}
        : { number: printed, issued: needs.issuedOn !== null && about === 'first', certificate };
    try {
      await draft.store(() =>
        saveMatterStep({ obligation, matter, state, words: words.trim(), ...read.step, ...brings }),
      );
      onDone();
    } catch {
      setFailed(true);
    }
  });
  const label = i18n.t(`matter.dayOf.${matterDayField(state)}`);
  const stepLabels = { day: label, words: i18n.t('matter.words'), number: i18n.t('matter.newNumber') };
  return (
    <form
      ref={form}
      class="stack inset"
      aria-label={i18n.t(`matter.mark.${matterDayField(state)}`)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FormRow id={`${prefix}day`} label={label}>
        <DateInput
          id={`${prefix}day`}
          label={label}
          value={day}
          onInput={(text) => draft.put({ day: text })}
        />
      </FormRow>
      {state === 'sentBack' && (
        <FormRow id={`${prefix}due`} label={i18n.t('matter.correctionDueOn')}>
          <DateInput
            id={`${prefix}due`}
            label={i18n.t('matter.correctionDueOn')}
            value={due}
            onInput={(text) => draft.put({ due: text })}
          />
        </FormRow>
      )}
      {needs?.expiry && (
        <FormRow id={`${prefix}expiry`} label={i18n.t('matter.newExpiry')} hint={i18n.t('matter.newLater')}>
          <DateInput
            id={`${prefix}expiry`}
            label={i18n.t('matter.newExpiry')}
            value={expiry}
            onInput={(text) => draft.put({ expiry: text })}
          />
        </FormRow>
      )}
      {needs && (
        <TextRow
          id={`${prefix}number`}
          label={i18n.t('matter.newNumber')}
          value={number}
          onInput={(text) => draft.put({ number: text })}
        />
      )}
      {ANSWERED.has(state) && (
        <TextRow
          id={`${prefix}words`}
          label={i18n.t('matter.words')}
          value={words}
          onInput={(text) => draft.put({ words: text })}
        />
      )}
      {!read.ok && read.problem.kind !== 'unreadable' && (
        <p class="notice error" role="alert">
          {wordProblem(read.problem)}
        </p>
      )}
      {odd !== null && (
        <p class="notice warning small" role="status">
          {i18n.t(`matter.oddExpiry.${odd.kind}`, { date: wordDate(odd.on) })}
        </p>
      )}
      {meeting.map((field) => (
        <KeptOrMine
          key={field}
          field={stepLabels[field]}
          now={standing[field]}
          mine={draft.fields[field]}
          onKeep={() => {
            document.getElementById(prefix + field)?.focus();
            void draft.keep(field);
          }}
        />
      ))}
      {meeting.length > 0 && told && (
        <p class="notice warning small" role="alert">
          {i18n.t('met.again')}
        </p>
      )}
      {failed && <SaveFailure />}
      <SaveRow disabled={!read.ok} onLeave={() => void leave()} />
    </form>
  );
}

function wordProblem(problem: Exclude<MatterStepProblem, { kind: 'unreadable' }>): string {
  switch (problem.kind) {
    case 'notYet':
    case 'dueBeforeReturn':
      return i18n.t(`matter.problem.${problem.kind}`);
    case 'beforeEarlierStep':
      return i18n.t('matter.problem.beforeEarlierStep', {
        state: i18n.t(`matter.${matterDayField(problem.state)}`),
        date: wordDate(problem.on),
      });
    case 'newExpiryNotLater':
      return i18n.t('matter.problem.newExpiryNotLater', { date: wordDate(problem.old) });
  }
}
