/**
 * One filing: what it is, what is printed on it, and exactly what its type's rules need besides. Stored as one change
 * when the person saves; kept as drafts until then.
 */
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import type { Entity } from '../store/ledger.ts';
import { editRecord, newRecordId } from '../store/records.ts';
import { draftFiling, formFieldsOf, readForm, type FormFields } from './filing-form-fields.ts';
import { FormRow, TextRow } from './form-row.tsx';
import { ledger, today } from './live-data.ts';
import { TypeQuestions } from './type-questions.tsx';
import { TypeSelect } from './type-select.tsx';
import { useFormFocus } from './use-form-focus.ts';
import { wordFormProblem } from './word-form-problem.ts';

interface Props {
  /** Null for a new one. */
  readonly filing: Filing | null;
  readonly entities: readonly Entity[];
  readonly onDone: () => void;
}

interface Notice {
  readonly text: string;
  /** Odd, but possible: saved when the person says so again. */
  readonly isDoubt: boolean;
}

export function FilingForm({ filing, entities, onDone }: Props) {
  const draftOf = filing?.id ?? 'new-filing';
  const stored = filing === null ? null : (ledger.value.filingFields.get(filing.id) ?? null);
  const [fields, setFields] = useState<FormFields>(() => formFieldsOf(stored, entities[0]?.id ?? ''));
  const [notice, setNotice] = useState<Notice | null>(null);
  const prefix = useId();
  const form = useFormFocus<HTMLFormElement>();
  useEffect(() => {
    void readDrafts(draftOf).then((drafts) =>
      setFields((current) => ({ ...current, ...Object.fromEntries(drafts) })),
    );
  }, [draftOf]);

  const type = findFilingType(fields['typeId'] ?? '');
  const entity = entities.find(({ id }) => id === fields['entityId']);
  const needs = type === undefined ? null : filingNeeds(type, draftFiling(fields), today.value);
  const put = (field: string, value: string): void => {
    setFields((current) => ({ ...current, [field]: value }));
    setNotice(null);
    void writeDraft(draftOf, field, value);
  };
  const discard = async (): Promise<void> => {
    await Promise.all(Object.keys(fields).map((field) => clearDraft(draftOf, field)));
    onDone();
  };
  const save = async (): Promise<void> => {
    const founded = entity?.facts['entity.establishedOn'] ?? null;
    const read = readForm({ fields, stored, needs, founded });
    if (!read.ok) return setNotice({ text: wordFormProblem(read.problem), isDoubt: false });
    const [doubt] = read.doubts;
    if (doubt !== undefined && notice?.isDoubt !== true) {
      return setNotice({ text: wordFormProblem(doubt), isDoubt: true });
    }
    try {
      const { set, unset } = read;
      if (Object.keys(set).length > 0 || unset.length > 0) {
        await editRecord({ record: filing?.id ?? newRecordId(), kind: 'filing', set, unset });
      }
      await discard();
    } catch {
      setNotice({ text: i18n.t('failure.save'), isDoubt: false });
    }
  };

  const text = (field: 'name' | 'number' | 'owner' | 'note', hint?: string | null) => (
    <TextRow
      id={`${prefix}${field}`}
      label={i18n.t(`filingForm.${field}`)}
      value={fields[field] ?? ''}
      hint={hint}
      onInput={(value) => put(field, value)}
    />
  );
  const isUnknown = filing !== null && type === undefined;
  return (
    <form
      ref={form}
      class="stack filing-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {!isUnknown && (
        <FormRow id={`${prefix}typeId`} label={i18n.t('filingForm.type')}>
          <TypeSelect
            id={`${prefix}typeId`}
            value={fields['typeId'] ?? ''}
            disabled={filing !== null}
            onChange={(typeId) => put('typeId', typeId)}
          />
        </FormRow>
      )}
      {entities.length > 1 && !isUnknown && (
        <FormRow id={`${prefix}entityId`} label={i18n.t('filingForm.entity')}>
          <select
            id={`${prefix}entityId`}
            value={fields['entityId'] ?? ''}
            onChange={(event) => put('entityId', event.currentTarget.value)}
          >
            {entities.map((each) => (
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
        <TypeQuestions prefix={prefix} needs={needs} fields={fields} entity={entity} onPut={put} />
      )}
      {text('owner')}
      {text('note')}
      {notice && (
        <p class={`notice ${notice.isDoubt ? 'warning' : 'error'}`} role="alert">
          {notice.text}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {i18n.t('action.save')}
        </button>
        <button type="button" onClick={() => void discard()}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </form>
  );
}

function numberWarning(type: FilingType | undefined, number: string): string | null {
  if (!type?.number || number.trim() === '') return null;
  return new RegExp(type.number.pattern).test(number.trim())
    ? null
    : i18n.t('filingForm.numberUnusual', { example: type.number.example });
}
