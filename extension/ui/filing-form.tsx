/**
 * One filing: what it is, what is printed on it, and exactly what its type's rules need besides. Stored as one change
 * when the person saves; kept as drafts until then.
 */
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Filing } from 'shared/entity/filing.ts';
import type { Entity } from '../store/ledger.ts';
import { editRecord, newRecordId } from '../store/records.ts';
import { draftFiling, formFieldsFor, overtakenBy, readForm } from './filing-form-fields.ts';
import { fieldOfProblem, type Doubt, type FormProblem } from './form-problem.ts';
import { CompanyRow, OwnerNames, TypeRow } from './filing-form-rows.tsx';
import { TextRow, type FieldNotice } from './form-row.tsx';
import { KeptOrMine } from './kept-or-mine.tsx';
import { filings, today, todayToKeep } from './live-data.ts';
import { SaveRow } from './save-row.tsx';
import { TypeQuestions } from './type-questions.tsx';
import { useDoubts } from './use-doubts.ts';
import { useFilingDraft } from './use-filing-draft.ts';
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

/** What keeps it from being stored. */
interface Refusal {
  readonly sentence: string;
  /** The field that it stands at; null for one about the whole form. */
  readonly field: string | null;
}

export function FilingForm({
  filing,
  entities,
  company = null,
  startAt = null,
  isTitled = true,
  mayCancel = true,
  onDone,
}: Props) {
  const draft = useFilingDraft(filing, company ?? onlyCompany(entities));
  const { draftOf, stored, fields } = draft;
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // What the person was told of and means to replace all the same.
  const [told, setTold] = useState('');
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();
  useLayoutEffect(() => {
    // In the list of companies, which comes first, a key that is meant for something else would move the filing to another.
    const first = startAt ?? (filing === null ? null : 'name');
    if (first !== null) document.getElementById(prefix + first)?.focus();
  }, []);

  const type = findFilingType(fields['typeId'] ?? '');
  const entity = entities.find(({ id }) => id === fields['entityId']);
  const needs = type === undefined ? null : filingNeeds(type, draftFiling(fields), today.value);
  const put = (field: string, value: string): void => {
    setRefusal(null);
    draft.put(field, value);
  };
  const leave = async (saved: string | null): Promise<void> => {
    await draft.clear();
    onDone(saved);
  };
  const goTo = (problem: FormProblem): void => {
    const field = fieldOfProblem(problem);
    if (field !== null) document.getElementById(prefix + field)?.focus();
  };
  const refuse = (problem: FormProblem): void => {
    setRefusal({ sentence: wordFormProblem(problem), field: fieldOfProblem(problem) });
    goTo(problem);
  };
  const founded = entity?.facts['entity.establishedOn'] ?? null;
  // Nothing new is entered for a company that a colleague deleted meanwhile, or that an old address names.
  const isOfNobody = filing === null && entity === undefined;
  const read = readForm({
    fields: isOfNobody ? { ...fields, entityId: '' } : fields,
    stored,
    needs,
    founded,
    others: filings.value.filter(({ id }) => id !== filing?.id),
    today: todayToKeep(),
  });
  const doubts = useDoubts<Doubt>(read.ok ? read.doubts : []);
  const overtaken = read.ok ? overtakenBy(read, draft.basisOf, stored) : [];
  const meeting = JSON.stringify(overtaken);
  const keep = (field: string): void => {
    document.getElementById(prefix + formFieldsFor(field)[0])?.focus();
    void draft.keep(field);
  };
  const save = useOneAtATime(async () => {
    if (!read.ok) return refuse(read.problem);
    const [doubt] = doubts.ask();
    // Odd, but possible: saved when the person says so again.
    if (doubt !== undefined) return goTo(doubt);
    if (overtaken.length > 0 && told !== meeting) return setTold(meeting);
    try {
      const { set, unset } = read;
      const record = filing?.id ?? newRecordId();
      if (Object.keys(set).length > 0 || unset.length > 0)
        await editRecord({ record, kind: 'filing', set, unset });
      await leave(record);
    } catch {
      setRefusal({ sentence: i18n.t('failure.save'), field: null });
    }
  });

  const at = (field: string): FieldNotice | null => {
    if (refusal?.field === field) return { sentences: [refusal.sentence], isDoubt: false };
    const odd = doubts.asked.filter((doubt) => fieldOfProblem(doubt) === field);
    return odd.length === 0 ? null : { sentences: odd.map(wordFormProblem), isDoubt: true };
  };
  const text = (field: 'name' | 'number' | 'owner' | 'note', hint?: string | null) => (
    <TextRow
      id={`${prefix}${field}`}
      label={i18n.t(`filingForm.${field}`)}
      value={fields[field] ?? ''}
      hint={hint}
      notice={at(field)}
      list={field === 'owner' ? `${prefix}owners` : undefined}
      onInput={(value) => put(field, value)}
    />
  );
  const isUnknown = filing !== null && type === undefined;
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
        <TypeRow
          id={`${prefix}typeId`}
          value={fields['typeId'] ?? ''}
          notice={at('typeId')}
          isStored={filing !== null}
          onChange={(typeId) => put('typeId', typeId)}
        />
      )}
      {(entities.length > 1 || isOfNobody) && !isUnknown && (
        <CompanyRow
          id={`${prefix}entityId`}
          value={fields['entityId'] ?? ''}
          notice={at('entityId')}
          entities={entities}
          onChange={(entityId) => put('entityId', entityId)}
        />
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
      <OwnerNames id={`${prefix}owners`} />
      {text('note')}
      {overtaken.map(({ field, now, mine }) => (
        <KeptOrMine
          key={field}
          field={wordField(field, draftOf)}
          now={wordValue(field, now, draftOf)}
          mine={wordValue(field, mine, draftOf)}
          onKeep={() => keep(field)}
        />
      ))}
      {overtaken.length > 0 && told === meeting && (
        <p class="notice warning small" role="alert">
          {i18n.t('met.again')}
        </p>
      )}
      {/* One that stands further up is not stored unseen. */}
      {doubts.asked.length > 1 && (
        <p class="notice warning small" role="alert">
          {i18n.t('filingForm.doubts', { count: String(doubts.asked.length) })}
        </p>
      )}
      {refusal?.field === null && (
        <p class="notice error" role="alert">
          {refusal.sentence}
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
