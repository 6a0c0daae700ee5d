/**
 * One filing: what it is, what is printed on it, and exactly what its type's rules need besides. Stored as one change
 * when the person saves; kept as drafts until then.
 */
import { useEffect, useId, useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import type { Entity } from '../store/ledger.ts';
import { editRecord, newRecordId } from '../store/records.ts';
import { byName } from './by-name.ts';
import {
  draftFiling,
  fieldOfProblem,
  formFieldsFor,
  formFieldsOf,
  overtakenBy,
  readForm,
  recordField,
  storedText,
  withWholePlace,
  type FormFields,
  type FormProblem,
} from './filing-form-fields.ts';
import { FormRow, noticeId, TextRow, type FieldNotice } from './form-row.tsx';
import { KeptOrMine } from './kept-or-mine.tsx';
import { ledger, today } from './live-data.ts';
import { longName } from './long-name.ts';
import { SaveRow } from './save-row.tsx';
import { TypeQuestions } from './type-questions.tsx';
import { TypeSelect } from './type-select.tsx';
import { useBasis } from './use-basis.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordField } from './word-field.ts';
import { wordFormProblem } from './word-form-problem.ts';
import { wordValue } from './word-value.ts';

interface Props {
  /** Null for a new one. */
  readonly filing: Filing | null;
  readonly entities: readonly Entity[];
  /** Whose a new one is until the person says otherwise; null where nothing says. */
  readonly company?: string | null;
  /** The field that takes the focus; the form's first where it is null. */
  readonly startAt?: string | null;
  /** Whether a heading of its own says what it is; not where the page says so already. */
  readonly isTitled?: boolean;
  /** Whether there is something to go back to. */
  readonly mayCancel?: boolean;
  /** With the record that was saved, or null where nothing was. */
  readonly onDone: (saved: string | null) => void;
}

interface Notice extends FieldNotice {
  /** The field that it stands at; null for one about the whole form. */
  readonly field: string | null;
}

/** English characters that the list of companies takes. */
const ROOM = 60;

export function FilingForm({
  filing,
  entities,
  company = null,
  startAt = null,
  isTitled = true,
  mayCancel = true,
  onDone,
}: Props) {
  const draftOf = filing?.id ?? 'new-filing';
  const stored = filing === null ? null : (ledger.value.filingFields.get(filing.id) ?? null);
  const [typed, setTyped] = useState<FormFields>({});
  // What nobody typed here is as it is stored now: what a colleague changed since the form was opened is not taken back.
  const untyped = formFieldsOf(stored, company ?? onlyCompany(entities));
  const fields: FormFields = { ...untyped, ...typed };
  const [notice, setNotice] = useState<Notice | null>(null);
  const basis = useBasis(draftOf);
  // What the person was told of and means to replace all the same.
  const [told, setTold] = useState('');
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();
  useLayoutEffect(() => {
    if (startAt !== null) document.getElementById(prefix + startAt)?.focus();
  }, []);
  useEffect(() => {
    // Whoever types while the drafts are being read means what they type.
    void readDrafts(draftOf).then((drafts) =>
      setTyped((current) => withWholePlace({ ...Object.fromEntries(drafts), ...current }, untyped)),
    );
  }, [draftOf]);

  const type = findFilingType(fields['typeId'] ?? '');
  const entity = entities.find(({ id }) => id === fields['entityId']);
  const needs = type === undefined ? null : filingNeeds(type, draftFiling(fields), today.value);
  const put = (field: string, value: string): void => {
    setTyped((current) => withWholePlace({ ...current, [field]: value }, untyped));
    setNotice(null);
    void writeDraft(draftOf, field, value);
    if (stored !== null) basis.note(recordField(field), storedText(stored, recordField(field)));
  };
  const leave = async (saved: string | null): Promise<void> => {
    await Promise.all([basis.clear(), ...Object.keys(fields).map((field) => clearDraft(draftOf, field))]);
    setTyped({});
    onDone(saved);
  };
  const say = (problem: FormProblem, isDoubt: boolean): void => {
    const field = fieldOfProblem(problem);
    setNotice({ text: wordFormProblem(problem), isDoubt, field });
    if (field !== null) document.getElementById(prefix + field)?.focus();
  };
  const founded = entity?.facts['entity.establishedOn'] ?? null;
  const read = readForm({ fields, stored, needs, founded, today: today.value });
  const overtaken = read.ok ? overtakenBy(read, basis.of, stored) : [];
  const meeting = JSON.stringify(overtaken);
  const keep = async (field: string): Promise<void> => {
    const typedIn = formFieldsFor(field);
    setTyped((current) =>
      Object.fromEntries(Object.entries(current).filter(([each]) => !typedIn.includes(each))),
    );
    document.getElementById(prefix + typedIn[0])?.focus();
    await Promise.all([basis.drop(field), ...typedIn.map((each) => clearDraft(draftOf, each))]);
  };
  const save = useOneAtATime(async () => {
    if (!read.ok) return say(read.problem, false);
    const [doubt] = read.doubts;
    // Odd, but possible: saved when the person says so again.
    if (doubt !== undefined && notice?.isDoubt !== true) return say(doubt, true);
    if (overtaken.length > 0 && told !== meeting) return setTold(meeting);
    try {
      const { set, unset } = read;
      const record = filing?.id ?? newRecordId();
      if (Object.keys(set).length > 0 || unset.length > 0)
        await editRecord({ record, kind: 'filing', set, unset });
      await leave(record);
    } catch {
      setNotice({ text: i18n.t('failure.save'), isDoubt: false, field: null });
    }
  });

  const text = (field: 'name' | 'number' | 'owner' | 'note', hint?: string | null) => (
    <TextRow
      id={`${prefix}${field}`}
      label={i18n.t(`filingForm.${field}`)}
      value={fields[field] ?? ''}
      hint={hint}
      // One person written in two ways would be two.
      list={field === 'owner' ? `${prefix}owners` : undefined}
      onInput={(value) => put(field, value)}
    />
  );
  const isUnknown = filing !== null && type === undefined;
  const at = (field: string): FieldNotice | null => (notice?.field === field ? notice : null);
  const title = i18n.t(filing === null ? 'filingForm.title.add' : 'filingForm.title.edit');
  return (
    <form
      ref={form}
      class="stack filing-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {isTitled && (filing === null ? <h2>{title}</h2> : <h3>{title}</h3>)}
      {!isUnknown && (
        <FormRow id={`${prefix}typeId`} label={i18n.t('filingForm.type')} notice={at('typeId')}>
          <TypeSelect
            id={`${prefix}typeId`}
            value={fields['typeId'] ?? ''}
            disabled={filing !== null}
            isInvalid={at('typeId') !== null}
            onChange={(typeId) => put('typeId', typeId)}
          />
        </FormRow>
      )}
      {entities.length > 1 && !isUnknown && (
        <FormRow
          id={`${prefix}entityId`}
          label={i18n.t('filingForm.entity')}
          hint={longName(entity?.facts['entity.name'] ?? '', ROOM)}
          notice={at('entityId')}
        >
          <select
            id={`${prefix}entityId`}
            value={fields['entityId'] ?? ''}
            aria-invalid={at('entityId') !== null}
            aria-describedby={at('entityId') === null ? undefined : noticeId(`${prefix}entityId`)}
            onChange={(event) => put('entityId', event.currentTarget.value)}
          >
            <option value="">{i18n.t('filingForm.chooseEntity')}</option>
            {byName(entities, ({ facts }) => facts['entity.name'] ?? '').map((each) => (
              <option key={each.id} value={each.id}>
                {each.facts['entity.name'] ?? i18n.t('entity.unnamed')}
              </option>
            ))}
          </select>
        </FormRow>
      )}
      {text('name', i18n.t('filingForm.nameHint'))}
      {!isUnknown && text('number', numberWarning(type, fields['number'] ?? ''))}
      {type && needs && (
        <TypeQuestions
          prefix={prefix}
          needs={needs}
          fields={fields}
          entity={entity}
          isNew={filing === null}
          kind={type.kind}
          noticeAt={at}
          onPut={put}
        />
      )}
      {text('owner')}
      <datalist id={`${prefix}owners`}>
        {[...new Set(ledger.value.filings.map(({ owner }) => owner.trim()))]
          .filter((owner) => owner !== '')
          .map((owner) => (
            <option key={owner} value={owner} />
          ))}
      </datalist>
      {text('note')}
      {overtaken.map(({ field, now, mine }) => (
        <KeptOrMine
          key={field}
          field={wordField(field, draftOf)}
          now={wordValue(field, now, draftOf)}
          mine={wordValue(field, mine, draftOf)}
          onKeep={() => void keep(field)}
        />
      ))}
      {overtaken.length > 0 && told === meeting && (
        <p class="notice warning small" role="alert">
          {i18n.t('met.again')}
        </p>
      )}
      {notice?.field === null && (
        <p class={`notice ${notice.isDoubt ? 'warning' : 'error'}`} role="alert">
          {notice.text}
        </p>
      )}
      <SaveRow onLeave={mayCancel ? () => void leave(null) : undefined} />
    </form>
  );
}

/** Among several nobody is taken for granted. */
function onlyCompany(entities: readonly Entity[]): string {
  const [first] = entities;
  return first !== undefined && entities.length === 1 ? first.id : '';
}

function numberWarning(type: FilingType | undefined, number: string): string | null {
  if (!type?.number || number.trim() === '') return null;
  return new RegExp(type.number.pattern).test(number.trim())
    ? null
    : i18n.t('filingForm.numberUnusual', { example: type.number.example });
}
