/** The team's own number for a rule: who set it and why is asked, and stands in the chain for everybody. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isCounted } from 'shared/catalogue/bound.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { jsonValue } from 'shared/sync/protocol.ts';
import { editRecord, newRecordId } from '../store/records.ts';
import { FormRow, TextRow } from './form-row.tsx';
import { pick } from './language.ts';
import { ledger, session } from './live-data.ts';
import { inputOf, readOverride, type BoundInput, type OverrideProblem } from './read-override.ts';
import { draftScope, useDraft } from './use-draft.ts';
import { useFormFocus } from './use-form-focus.ts';
import { wordBound } from './word-bound.ts';

interface Props {
  readonly obligation: Obligation;
}

const UNITS = ['day', 'workday', 'month'] as const;

/** Nothing for a rule without a number, and for one of the law beside which the team's own stands already. */
export function OverrideActions({ obligation }: Props) {
  const [open, setOpen] = useState(false);
  const { rule, typeId } = obligation;
  const base = baseRuleId(obligation);
  const stored = ledger.value.ruleOverrides.findLast(
    (each) => each.typeId === typeId && each.ruleId === base,
  );
  const isOwn = rule.override !== undefined;
  if (rule.window.opens === undefined && rule.window.closes === undefined) return null;
  if (!isOwn && stored !== undefined) return null;
  return (
    <div class="override small">
      <div class="row">
        <button type="button" class="plain quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t(isOwn ? 'override.change' : 'override.set')}
        </button>
        {isOwn && stored && (
          <button
            type="button"
            class="plain quiet"
            onClick={() => void editRecord({ record: stored.id, kind: 'ruleOverride', delete: true })}
          >
            {i18n.t('override.remove')}
          </button>
        )}
      </div>
      {open && (
        <OverrideForm
          obligation={obligation}
          ruleId={base}
          recordId={stored?.id ?? null}
          onDone={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface FormProps extends Props {
  readonly ruleId: string;
  readonly recordId: string | null;
  readonly onDone: () => void;
}

function OverrideForm({ obligation, ruleId, recordId, onDone }: FormProps) {
  const { rule, typeId } = obligation;
  const { window, override } = rule;
  const [initial] = useState(() => ({ opens: inputOf(window.opens), closes: inputOf(window.closes) }));
  const draft = useDraft(draftScope(obligation.filingId, `override/${ruleId}`), {
    opensValue: initial.opens?.value ?? '',
    opensUnit: initial.opens?.unit ?? 'day',
    closesValue: initial.closes?.value ?? '',
    closesUnit: initial.closes?.unit ?? 'day',
    reason: override?.reason ?? '',
    by: override?.by ?? session.value?.member.name ?? '',
  });
  const { opensValue, opensUnit, closesValue, closesUnit, reason, by } = draft.fields;
  const opens = initial.opens && { value: opensValue, unit: unitOf(opensUnit) };
  const closes = initial.closes && { value: closesValue, unit: unitOf(closesUnit) };
  const [problem, setProblem] = useState<OverrideProblem | 'failed' | null>(null);
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();
  const type = findFilingType(typeId);
  const isLaw = type?.rules.find(({ id }) => id === ruleId)?.confidence === 'law';

  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = async (): Promise<void> => {
    const read = readOverride({ window, opens, closes, reason, by });
    if (!read.ok) return setProblem(read.problem);
    const set = { typeId, ruleId, window: jsonValue.parse(read.window), reason: read.reason, by: read.by };
    try {
      await editRecord({ record: recordId ?? newRecordId(), kind: 'ruleOverride', set });
      await leave();
    } catch {
      setProblem('failed');
    }
  };
  return (
    <form
      ref={form}
      class="stack inset"
      aria-label={i18n.t('override.set')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="muted">
        {i18n.t(isLaw ? 'override.besideLaw' : 'override.inPlace', {
          type: type ? pick(type.names) : typeId,
        })}
      </p>
      {(['opens', 'closes'] as const).map((side) => {
        const bound = window[side];
        const input = side === 'opens' ? opens : closes;
        if (bound === undefined || input === null) return null;
        return (
          <BoundRow
            key={side}
            id={`${prefix}${side}`}
            side={side}
            input={input}
            isCount={isCounted(bound)}
            hint={wordBound(bound, side, rule)}
            onInput={({ value, unit }) =>
              draft.put(
                side === 'opens'
                  ? { opensValue: value, opensUnit: unit }
                  : { closesValue: value, closesUnit: unit },
              )
            }
          />
        );
      })}
      <TextRow
        id={`${prefix}reason`}
        label={i18n.t('override.reason')}
        value={reason}
        onInput={(text) => draft.put({ reason: text })}
      />
      <TextRow
        id={`${prefix}by`}
        label={i18n.t('override.by')}
        value={by}
        onInput={(text) => draft.put({ by: text })}
      />
      {problem && (
        <p class="notice error" role="alert">
          {problem === 'failed' ? i18n.t('failure.save') : i18n.t(`override.problem.${problem}`)}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {i18n.t('action.save')}
        </button>
        <button type="button" onClick={() => void leave()}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

/** A draft is text; a unit that is none is the smallest. */
function unitOf(text: string): BoundInput['unit'] {
  return UNITS.find((unit) => unit === text) ?? 'day';
}

interface BoundRowProps {
  readonly id: string;
  readonly side: 'opens' | 'closes';
  readonly input: BoundInput;
  readonly isCount: boolean;
  readonly hint: string;
  readonly onInput: (input: BoundInput) => void;
}

function BoundRow({ id, side, input, isCount, hint, onInput }: BoundRowProps) {
  const label = i18n.t(`override.${side}`);
  return (
    <FormRow id={id} label={label} hint={hint}>
      <div class="row">
        <input
          id={id}
          class="inline figures"
          aria-label={i18n.t(`override.label.${side}.${isCount ? 'count' : 'day'}`)}
          inputMode={isCount ? 'numeric' : 'text'}
          autoComplete="off"
          value={input.value}
          onInput={(event) => onInput({ ...input, value: event.currentTarget.value })}
        />
        {isCount && (
          <select
            class="inline"
            aria-label={i18n.t(`override.label.${side}.unit`)}
            value={input.unit}
            onChange={(event) => onInput({ ...input, unit: event.currentTarget.value as BoundInput['unit'] })}
          >
            {UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {i18n.t(`override.units.${unit}`)}
              </option>
            ))}
          </select>
        )}
      </div>
    </FormRow>
  );
}

/** The rule of the catalogue that the number is about: beside a rule of the law the team's has an id of its own. */
function baseRuleId({ rule, typeId }: Obligation): string {
  const rules = findFilingType(typeId)?.rules ?? [];
  return rules.find(({ id }) => id === rule.id || `${id}-team` === rule.id)?.id ?? rule.id;
}
