/**
 * One filing: what it is, what is printed on it, and the days its clocks start from. Stored as one change when the person
 * saves; kept as drafts until then.
 */
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { EXPIRY_WORDS, type EventName, type Filing } from 'shared/entity/filing.ts';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import type { Entity } from '../store/ledger.ts';
import { editRecord, newRecordId } from '../store/records.ts';
import { DateInput } from './date-input.tsx';
import { pick } from './language.ts';
import { readTypedDate } from './typed-date.ts';

interface Props {
  /** Null for a new one. */
  readonly filing: Filing | null;
  readonly entities: readonly Entity[];
  readonly onDone: () => void;
}

type Fields = Record<string, string>;

export function FilingForm({ filing, entities, onDone }: Props) {
  const draftOf = filing?.id ?? 'new-filing';
  const [fields, setFields] = useState<Fields>(() => fieldsOf(filing, entities));
  const [problem, setProblem] = useState<string | null>(null);
  const prefix = useId();
  useEffect(() => {
    void readDrafts(draftOf).then((drafts) =>
      setFields((current) => ({ ...current, ...Object.fromEntries(drafts) })),
    );
  }, [draftOf]);

  const type = findFilingType(fields['typeId'] ?? '');
  const put = (field: string, value: string): void => {
    setFields((current) => ({ ...current, [field]: value }));
    setProblem(null);
    void writeDraft(draftOf, field, value);
  };
  const discard = async (): Promise<void> => {
    await Promise.all(Object.keys(fields).map((field) => clearDraft(draftOf, field)));
    onDone();
  };
  const save = async (): Promise<void> => {
    const read = readFields(fields, type);
    if (!read.ok) return setProblem(i18n.t(`filingForm.problem.${read.problem}`));
    try {
      const known = filing ? fieldsOf(filing, entities) : {};
      const set = Object.fromEntries(
        Object.entries(read.set).filter(([field, value]) => known[field] !== value),
      );
      const unset = read.unset.filter((field) => (known[field] ?? '') !== '');
      if (Object.keys(set).length > 0 || unset.length > 0) {
        await editRecord({ record: filing?.id ?? newRecordId(), kind: 'filing', set, unset });
      }
      await discard();
    } catch {
      setProblem(i18n.t('failure.save'));
    }
  };

  const text = (field: string, label: string, hint?: string) => (
    <div class="fact">
      <label for={`${prefix}${field}`}>{label}</label>
      <div>
        <input
          id={`${prefix}${field}`}
          value={fields[field] ?? ''}
          autoComplete="off"
          onInput={(event) => put(field, event.currentTarget.value)}
        />
        {hint && <p class="small muted">{hint}</p>}
      </div>
    </div>
  );
  const numberHint = numberWarning(type, fields['number'] ?? '');
  const expiryIsWord = (EXPIRY_WORDS as readonly string[]).includes(fields['expiry'] ?? '');

  return (
    <form
      class="stack filing-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="fact">
        <label for={`${prefix}typeId`}>{i18n.t('filingForm.type')}</label>
        <select
          id={`${prefix}typeId`}
          value={fields['typeId'] ?? ''}
          disabled={filing !== null}
          onChange={(event) => put('typeId', event.currentTarget.value)}
        >
          {FILING_TYPES.map((each) => (
            <option key={each.id} value={each.id}>
              {pick(each.names)}
            </option>
          ))}
        </select>
      </div>
      {entities.length > 1 && (
        <div class="fact">
          <label for={`${prefix}entityId`}>{i18n.t('filingForm.entity')}</label>
          <select
            id={`${prefix}entityId`}
            value={fields['entityId'] ?? ''}
            onChange={(event) => put('entityId', event.currentTarget.value)}
          >
            {entities.map((entity) => (
              <option key={entity.id} value={entity.id}>
                {entity.facts['entity.name'] ?? i18n.t('entity.unnamed')}
              </option>
            ))}
          </select>
        </div>
      )}
      {text('name', i18n.t('filingForm.name'), i18n.t('filingForm.nameHint'))}
      {text('number', i18n.t('filingForm.number'), numberHint ?? undefined)}
      <div class="fact">
        <label for={`${prefix}expiryKind`}>{i18n.t('filingForm.expiry')}</label>
        <div class="stack tight">
          <select
            id={`${prefix}expiryKind`}
            value={expiryIsWord ? fields['expiry'] : 'date'}
            onChange={(event) =>
              put('expiry', event.currentTarget.value === 'date' ? '' : event.currentTarget.value)
            }
          >
            <option value="date">{i18n.t('filingForm.printed')}</option>
            {EXPIRY_WORDS.map((word) => (
              <option key={word} value={word}>
                {i18n.t(`expiry.${word}`)}
              </option>
            ))}
          </select>
          {!expiryIsWord && (
            <DateInput
              id={`${prefix}expiry`}
              label={i18n.t('filingForm.printedDate')}
              value={fields['expiry'] ?? ''}
              onInput={(value) => put('expiry', value)}
            />
          )}
        </div>
      </div>
      {eventsOf(type).map((event) => (
        <div class="fact" key={event}>
          <label for={`${prefix}${event}`}>
            {i18n.t('filingForm.event', { event: i18n.t(`anchor.${event}`) })}
          </label>
          <DateInput
            id={`${prefix}${event}`}
            label={i18n.t(`anchor.${event}`)}
            value={fields[`event.${event}`] ?? ''}
            onInput={(value) => put(`event.${event}`, value)}
          />
        </div>
      ))}
      {text('owner', i18n.t('filingForm.owner'))}
      {text('note', i18n.t('filingForm.note'))}
      {problem && (
        <p class="notice error" role="alert">
          {problem}
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

function fieldsOf(filing: Filing | null, entities: readonly Entity[]): Fields {
  if (filing === null) {
    return {
      typeId: FILING_TYPES[0]?.id ?? '',
      entityId: entities[0]?.id ?? '',
      name: '',
      number: '',
      expiry: '',
      owner: '',
      note: '',
    };
  }
  const { typeId, entityId, name, number, expiry, owner, note } = filing;
  const events = Object.fromEntries(
    Object.entries(filing.events).map(([event, on]) => [`event.${event}`, on]),
  );
  return { typeId, entityId, name, number, expiry, owner, note, ...events };
}

type Read =
  | { readonly ok: true; readonly set: Fields; readonly unset: readonly string[] }
  | { readonly ok: false; readonly problem: 'noType' | 'noEntity' | 'noSuchDay' | 'notADate' | 'noExpiry' };

/** Every date is a day that exists, or nothing is stored: a countdown to a mistyped day is worse than none. */
function readFields(fields: Fields, type: FilingType | undefined): Read {
  if (!type) return { ok: false, problem: 'noType' };
  if ((fields['entityId'] ?? '') === '') return { ok: false, problem: 'noEntity' };
  const set: Fields = {};
  const unset: string[] = [];
  for (const [field, raw] of Object.entries(fields)) {
    const value = raw.trim();
    const isWord = field === 'expiry' && (EXPIRY_WORDS as readonly string[]).includes(value);
    if (field === 'expiry' && value === '') return { ok: false, problem: 'noExpiry' };
    if (value === '') unset.push(field);
    else if (!isWord && (field === 'expiry' || field.startsWith('event.'))) {
      const date = readTypedDate(value);
      if (!date.ok) return { ok: false, problem: date.problem };
      set[field] = date.date;
    } else set[field] = value;
  }
  return { ok: true, set, unset };
}

/** The events that this type's rules count from, in the order of the rules. */
function eventsOf(type: FilingType | undefined): readonly EventName[] {
  const anchors = (type?.rules ?? []).flatMap(({ window }) => [window.opens?.anchor, window.closes?.anchor]);
  return [...new Set(anchors.filter((anchor) => anchor !== undefined && anchor !== 'expiry'))];
}

function numberWarning(type: FilingType | undefined, number: string): string | null {
  if (!type?.number || number.trim() === '') return null;
  return new RegExp(type.number.pattern).test(number.trim())
    ? null
    : i18n.t('filingForm.numberUnusual', { example: type.number.example });
}
