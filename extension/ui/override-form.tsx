/** The team's own number for a rule: who set it and why is asked, and stands in the chain for everybody. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isCounted, type Bound } from 'shared/catalogue/bound.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import { jsonValue } from 'shared/sync/protocol.ts';
import { editRecord, newRecordId } from '../store/records.ts';
import { FormRow, TextRow } from './form-row.tsx';
import { pick } from './language.ts';
import { ledger, mayEdit, session } from './live-data.ts';
import { inputOf, readOverride, typedBound, type BoundInput, type OverrideProblem } from './read-override.ts';
import { SaveFailure } from './save-failure.tsx';
import { SaveRow } from './save-row.tsx';
import { useOfferedForms } from './small-forms.ts';
import { draftScope, useDraft } from './use-draft.ts';
import { useFocusInPlace } from './use-focus-in-place.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordBound, type Side } from './word-bound.ts';

interface Props {
  readonly obligation: Obligation;
}

const UNITS = ['day', 'workday', 'month'] as const;

/** Nothing for a rule without a number, and for one of the law beside which the team's own stands already. */
export function OverrideActions({ obligation }: Props) {
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const group = useFocusInPlace<HTMLDivElement>();
  const { rule, typeId } = obligation;
  const base = baseRuleId(obligation);
  const stored = ledger.value.ruleOverrides.findLast(
    (each) => each.typeId === typeId && each.ruleId === base,
  );
  const isOwn = rule.override !== undefined;
  const hasNumber = rule.window.opens !== undefined || rule.window.closes !== undefined;
  const mayOpen = hasNumber && (isOwn || stored === undefined) && mayEdit.value;
  useOfferedForms(
    new Map(mayOpen ? [[draftScope(obligation.filingId, `override/${base}`), () => setOpen(true)]] : []),
  );
  if (!mayOpen) return null;
  const remove = (record: string): void =>
    void editRecord({ record, kind: 'ruleOverride', delete: true }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="override small" ref={group}>
      {open ? (
        <OverrideForm
          obligation={obligation}
          ruleId={base}
          recordId={stored?.id ?? null}
          onDone={() => setOpen(false)}
        />
      ) : (
        <div class="row">
          <button type="button" class="plain" onClick={() => setOpen(true)}>
            {i18n.t(isOwn ? 'override.change' : 'override.set')}
          </button>
          {isOwn && stored && (
            <button type="button" class="plain" onClick={() => remove(stored.id)}>
              {i18n.t('override.remove')}
            </button>
          )}
        </div>
      )}
      {failed && <SaveFailure />}
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
  const [ends] = useState(() => ({ opens: inputOf(window.opens), closes: inputOf(window.closes) }));
  // One statement of somebody's: what another said of the same rule meanwhile is no part of it.
  const [initial] = useState({
    opensValue: ends.opens?.value ?? '',
    opensUnit: ends.opens?.unit ?? 'day',
    closesValue: ends.closes?.value ?? '',
    closesUnit: ends.closes?.unit ?? 'day',
    reason: override?.reason ?? '',
    by: override?.by ?? session.value?.member.name ?? '',
  });
  const draft = useDraft(draftScope(obligation.filingId, `override/${ruleId}`), initial);
  const { opensValue, opensUnit, closesValue, closesUnit, reason, by } = draft.fields;
  const opens = ends.opens && { value: opensValue, unit: unitOf(opensUnit) };
  const closes = ends.closes && { value: closesValue, unit: unitOf(closesUnit) };
  const [problem, setProblem] = useState<OverrideProblem | 'failed' | 'met' | null>(null);
  // What the team has by now; what it had when the form was opened, or when the person was told of another.
  const standing = JSON.stringify([window, override?.reason, override?.by]);
  const [seen, setSeen] = useState(standing);
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();
  const type = findFilingType(typeId);
  const title = i18n.t(override === undefined ? 'override.title.set' : 'override.title.change');
  const isLaw = type?.rules.find(({ id }) => id === ruleId)?.confidence === 'law';

  /** The rule as it would stand with what is typed; what cannot be read is said in its place. */
  const wordTyped = (side: Side): string => {
    const typed = { opens: typedEnd(window.opens, opens), closes: typedEnd(window.closes, closes) };
    const bound = typed[side];
    if (typeof bound === 'string') return i18n.t(`override.problem.${bound}`);
    const read = Object.entries(typed).filter(([, end]) => typeof end === 'object');
    return bound === undefined ? '' : wordBound(bound, side, { ...rule, window: Object.fromEntries(read) });
  };
  const leave = async (): Promise<void> => {
    await draft.clear();
    onDone();
  };
  const save = useOneAtATime(async () => {
    const read = readOverride({ window, opens, closes, reason, by });
    if (!read.ok) return setProblem(read.problem);
    if (standing !== seen) {
      setSeen(standing);
      return setProblem('met');
    }
    const set = { typeId, ruleId, window: jsonValue.parse(read.window), reason: read.reason, by: read.by };
    try {
      await draft.store(() => editRecord({ record: recordId ?? newRecordId(), kind: 'ruleOverride', set }));
      onDone();
    } catch {
      setProblem('failed');
    }
  });
  return (
    <form
      ref={form}
      class="stack inset"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3>{title}</h3>
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
            bound={bound}
            hint={wordTyped(side)}
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
      <SaveRow onLeave={() => void leave()} />
    </form>
  );
}

/** Undefined where the rule has no such end. */
function typedEnd(bound: Bound | undefined, input: BoundInput | null): Bound | 'count' | 'day' | undefined {
  return bound === undefined || input === null ? undefined : typedBound(bound, input);
}

/** A draft is text; a unit that is none is the smallest. */
function unitOf(text: string): BoundInput['unit'] {
  return UNITS.find((unit) => unit === text) ?? 'day';
}

interface BoundRowProps {
  readonly id: string;
  readonly side: Side;
  readonly input: BoundInput;
  /** As the rule has it: what it is counted from, and whether before or after that. */
  readonly bound: Bound;
  readonly hint: string;
  readonly onInput: (input: BoundInput) => void;
}

function BoundRow({ id, side, input, bound, hint, onInput }: BoundRowProps) {
  const isCount = isCounted(bound);
  const label = isCount
    ? i18n.t(`override.counted.${side}.${bound.direction}`, { anchor: i18n.t(`anchor.${bound.anchor}`) })
    : i18n.t(`override.${side}`);
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
