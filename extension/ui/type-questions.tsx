/** What the rules of the chosen type need to know of this filing, and nothing more. */
import { i18n } from '#i18n';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { FilingNeeds } from 'shared/deadlines/filing-needs.ts';
import { EXPIRY_WORDS } from 'shared/entity/filing.ts';
import { eventField, type EventName } from 'shared/entity/filing-event.ts';
import { ALL_PROVINCES } from 'shared/entity/region.ts';
import { deriveFacts } from 'shared/forms/derive-facts.ts';
import type { Entity } from '../store/ledger.ts';
import { DateInput } from './date-input.tsx';
import {
  coveredAnswer,
  isExpiryWord,
  shownDateFields,
  splitRegion,
  type FormFields,
} from './filing-form-fields.ts';
import { FormRow, noticeId, type FieldNotice } from './form-row.tsx';
import { pick } from './language.ts';
import { wordDate } from './word-date.ts';
import { wordTitles } from './word-event.ts';

interface Props {
  readonly prefix: string;
  readonly needs: FilingNeeds;
  readonly fields: FormFields;
  readonly entity: Entity | undefined;
  readonly isNew: boolean;
  /** What an authority did on the day that is asked for: it issues a licence, and takes a filing. */
  readonly kind: FilingType['kind'];
  /** What is wrong with a field, to stand at it. */
  readonly noticeAt: (field: string) => FieldNotice | null;
  readonly onPut: (field: string, value: string) => void;
}

export function TypeQuestions({ prefix, needs, fields, entity, isNew, kind, noticeAt, onPut }: Props) {
  const shown = shownDateFields(needs, fields);
  const date = (field: string, label: string) => (
    <DateInput
      id={`${prefix}${field}`}
      label={label}
      value={fields[field] ?? ''}
      isInvalid={noticeAt(field) !== null}
      onInput={(value) => onPut(field, value)}
    />
  );
  const eventRow = (event: EventName) => {
    const label = i18n.t(`filingForm.dayOf.${event}`);
    const rules = needs.recordable.find(({ kind }) => kind === event)?.rules ?? [];
    const hint = i18n.t('filingForm.eventHint', { rules: wordTitles(rules) });
    return (
      <FormRow
        key={event}
        id={`${prefix}${eventField(event)}`}
        label={label}
        hint={hint}
        notice={noticeAt(eventField(event))}
      >
        {date(eventField(event), label)}
      </FormRow>
    );
  };
  // The business licence itself ends with no other; whoever once said so still sees it.
  const words = EXPIRY_WORDS.filter(
    (word) =>
      word !== 'asBusinessLicence' ||
      needs.issuedOn !== 'founded' ||
      fields['expiry'] === 'asBusinessLicence',
  );
  const issuedLabel = i18n.t(
    needs.issuedOn === 'founded' ? 'filingForm.founded' : `filingForm.issued.${kind}`,
  );
  const foundedOn = needs.issuedOn === 'founded' ? entity?.facts['entity.establishedOn'] : undefined;
  return (
    <>
      {needs.attributes.map(({ id, names, values, default: taken }) => {
        const field = `attribute.${id}`;
        const takenName = values.find((value) => value.id === taken)?.names;
        return (
          <FormRow key={field} id={`${prefix}${field}`} label={pick(names)}>
            <select
              id={`${prefix}${field}`}
              value={fields[field] ?? ''}
              onChange={(event) => onPut(field, event.currentTarget.value)}
            >
              <option value="">
                {takenName === undefined
                  ? i18n.t('filingForm.choose')
                  : i18n.t('filingForm.defaultsTo', { value: pick(takenName) })}
              </option>
              {values.map((value) => (
                <option key={value.id} value={value.id}>
                  {pick(value.names)}
                </option>
              ))}
            </select>
          </FormRow>
        );
      })}
      {needs.region && <RegionRow prefix={prefix} fields={fields} entity={entity} onPut={onPut} />}
      {shown.includes('expiry') && (
        <FormRow
          id={`${prefix}expiryKind`}
          label={i18n.t('filingForm.expiry')}
          notice={noticeAt('expiry')}
          noticeOf={`${prefix}expiry`}
        >
          <div class="stack tight">
            <select
              id={`${prefix}expiryKind`}
              value={isExpiryWord(fields['expiry'] ?? '') ? fields['expiry'] : 'date'}
              onChange={(event) => {
                const { value } = event.currentTarget;
                onPut('expiry', value === 'date' ? '' : value);
              }}
            >
              <option value="date">{i18n.t('filingForm.printed')}</option>
              {words.map((word) => (
                <option key={word} value={word}>
                  {i18n.t(`expiry.${word}`)}
                </option>
              ))}
            </select>
            {!isExpiryWord(fields['expiry'] ?? '') && date('expiry', i18n.t('filingForm.printedDate'))}
          </div>
        </FormRow>
      )}
      {shown.includes('issuedOn') && (
        <FormRow id={`${prefix}issuedOn`} label={issuedLabel} notice={noticeAt('issuedOn')}>
          {date('issuedOn', issuedLabel)}
          {foundedOn !== undefined && (fields['issuedOn'] ?? '') === '' && (
            <Offer
              text={i18n.t('filingForm.offer', { value: wordDate(foundedOn) })}
              onTake={() => onPut('issuedOn', foundedOn)}
            />
          )}
        </FormRow>
      )}
      {needs.events.map(eventRow)}
      {needs.lastClosed !== null && (
        <FormRow
          id={`${prefix}covered`}
          label={i18n.t('filingForm.covered', { date: needs.lastClosed })}
          notice={noticeAt('covered')}
        >
          <select
            id={`${prefix}covered`}
            value={coveredAnswer(fields, needs, isNew)}
            aria-invalid={noticeAt('covered') !== null}
            aria-describedby={noticeAt('covered') === null ? undefined : noticeId(`${prefix}covered`)}
            onChange={(event) => onPut('covered', event.currentTarget.value)}
          >
            {isNew && <option value="">{i18n.t('filingForm.choose')}</option>}
            <option value="yes">{i18n.t('filingForm.coveredYes')}</option>
            <option value="no">{i18n.t('filingForm.coveredNo')}</option>
          </select>
        </FormRow>
      )}
      {needs.endings.length > 0 && (
        <details open={needs.endings.some((event) => (fields[eventField(event)] ?? '') !== '')}>
          <summary class="small muted">{i18n.t('filingForm.endings')}</summary>
          {needs.endings.map(eventRow)}
        </details>
      )}
    </>
  );
}

type RegionProps = Pick<Props, 'prefix' | 'fields' | 'entity' | 'onPut'>;

function RegionRow({ prefix, fields, entity, onPut }: RegionProps) {
  const facts = deriveFacts(entity?.facts ?? {}, '', '');
  const province = facts.get('address.registered.province')?.value ?? '';
  const city = facts.get('address.registered.city')?.value ?? '';
  // A municipality is its own city.
  const offered = splitRegion(city === province ? province : province + city);
  const isEmpty = (fields['province'] ?? '') === '' && (fields['city'] ?? '') === '';
  return (
    <FormRow id={`${prefix}province`} label={i18n.t('filingForm.region')}>
      <div class="row region">
        <select
          id={`${prefix}province`}
          aria-label={i18n.t('filingForm.province')}
          value={fields['province'] ?? ''}
          onChange={(event) => onPut('province', event.currentTarget.value)}
        >
          <option value="">{i18n.t('filingForm.chooseProvince')}</option>
          {ALL_PROVINCES.map((province) => (
            <option key={province.code} value={province.zh}>
              {pick(province)}
            </option>
          ))}
        </select>
        <input
          aria-label={i18n.t('filingForm.city')}
          placeholder={i18n.t('filingForm.cityHint')}
          autoComplete="off"
          value={fields['city'] ?? ''}
          onInput={(event) => onPut('city', event.currentTarget.value)}
        />
      </div>
      {isEmpty && offered.province !== '' && (
        <Offer
          text={i18n.t('filingForm.offer', { value: `${offered.province}${offered.city}` })}
          onTake={() => {
            onPut('province', offered.province);
            onPut('city', offered.city);
          }}
        />
      )}
    </FormRow>
  );
}

function Offer({ text, onTake }: { readonly text: string; readonly onTake: () => void }) {
  return (
    <button type="button" class="plain small" onClick={onTake}>
      {text}
    </button>
  );
}
