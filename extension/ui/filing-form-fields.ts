/**
 * What stands in the form of a filing, and what it means as a change of the record: only what the person changed, only
 * days that exist, and never a field that the form did not show.
 */
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { lastDayBefore } from 'shared/deadlines/cycles.ts';
import type { FilingNeeds } from 'shared/deadlines/filing-needs.ts';
import { oddDays, type OddDay } from 'shared/deadlines/odd-day.ts';
import { checkFilingDates } from 'shared/entity/check-filing-dates.ts';
import { answerDays } from 'shared/entity/answer-days.ts';
import { EXPIRY_WORDS, readFiling, type Filing } from 'shared/entity/filing.ts';
import { eventField } from 'shared/entity/filing-event.ts';
import { ALL_PROVINCES, canonicalRegion } from 'shared/entity/region.ts';
import { plainNumber } from '../filing-table/plain-text.ts';
import type { Doubt, FormProblem, SameNumber } from './form-problem.ts';
import { readTypedDate } from './typed-date.ts';

/** Text by field of the record; `province` and `city` make `region`, `covered` is yes or no. */
export type FormFields = Readonly<Record<string, string>>;
/** A record's fields as stored. */
export type StoredFields = Readonly<Record<string, unknown>>;

export const COVERED_FIELD = eventField('coveredUpTo');

/** What the form shows of a stored filing, or of a new one of this company. */
export function formFieldsOf(stored: StoredFields | null, entityId: string): FormFields {
  if (stored === null) return { entityId };
  const fields: Record<string, string> = {};
  for (const [field, value] of Object.entries(stored)) if (typeof value === 'string') fields[field] = value;
  return { ...fields, ...splitRegion(fields['region'] ?? '') };
}

/** The field of the record that a field of the form is stored in. */
export function recordField(field: string): string {
  if (field === 'province' || field === 'city') return 'region';
  return field === 'covered' ? COVERED_FIELD : field;
}

/** The fields of the form that make one field of the record. */
export function formFieldsFor(field: string): readonly string[] {
  if (field === 'region') return ['province', 'city'];
  return field === COVERED_FIELD ? [field, 'covered'] : [field];
}

/** A change that meets a value which the person had not seen when they began to type it. */
export interface Overtaken {
  readonly field: string;
  readonly now: string;
  readonly mine: string;
}

/** `basis`: what stood in the fields of the record when the person began to type in each. */
export function overtakenBy(
  { set, unset }: { readonly set: Readonly<Record<string, string>>; readonly unset: readonly string[] },
  basis: Readonly<Record<string, string>>,
  stored: StoredFields | null,
): readonly Overtaken[] {
  return [...Object.keys(set), ...unset].flatMap((field) => {
    const now = storedText(stored, field);
    const seen = basis[field];
    return seen === undefined || seen === now ? [] : [{ field, now, mine: set[field] ?? '' }];
  });
}

/** What was typed, with the other half of a place of which one half was: no colleague's half is put to it later. */
export function withWholePlace(typed: FormFields, shown: FormFields): FormFields {
  if (typed['province'] === undefined && typed['city'] === undefined) return typed;
  return { province: shown['province'] ?? '', city: shown['city'] ?? '', ...typed };
}

/** The filing as far as the form says it: what is mistyped counts as not said. */
export function draftFiling(fields: FormFields): Filing {
  const read: Record<string, string> = { ...fields, region: joinRegion(fields) };
  for (const field of Object.keys(fields)) {
    if (!isDateField(field)) continue;
    const date = readTypedDate(fields[field] ?? '');
    if (date.ok) read[field] = date.date;
    else if (!isExpiryWord(fields[field] ?? '')) delete read[field];
  }
  return readFiling('draft', read);
}

export type ReadForm =
  | {
      readonly ok: true;
      readonly set: Record<string, string>;
      readonly unset: readonly string[];
      /** Asked about once. */
      readonly doubts: readonly Doubt[];
    }
  | { readonly ok: false; readonly problem: FormProblem };

export interface FormInput {
  readonly fields: FormFields;
  /** Null for a new filing. */
  readonly stored: StoredFields | null;
  /** Null for a type that this version does not know: only its name, owner and note are edited. */
  readonly needs: FilingNeeds | null;
  /** The day the company was founded; null while nobody entered it. */
  readonly founded: string | null;
  /** All filings but this one. */
  readonly others: readonly Filing[];
  readonly today: string;
}

export function readForm({ fields, stored, needs, founded, others, today }: FormInput): ReadForm {
  const failed = (problem: FormProblem): ReadForm => ({ ok: false, problem });
  if (needs === null) {
    if (stored === null) return failed({ kind: (fields['typeId'] ?? '') === '' ? 'noType' : 'unknownType' });
    return { ok: true, ...changes(texts(fields, ['name', 'owner', 'note']), stored), doubts: [] };
  }
  if ((fields['entityId'] ?? '') === '') return failed({ kind: 'noEntity' });
  const wanted = texts(fields, ['typeId', 'entityId', 'name', 'number', 'owner', 'note']);
  if (stored === null) wanted['enteredOn'] = today;
  for (const { id } of needs.attributes) wanted[`attribute.${id}`] = fields[`attribute.${id}`] ?? '';
  if (needs.region) wanted['region'] = joinRegion(fields);

  const dates: Record<string, string> = {};
  for (const field of shownDateFields(needs, fields)) {
    const text = (fields[field] ?? '').trim();
    wanted[field] = text;
    if (field === 'expiry' && text === '') return failed({ kind: 'noExpiry' });
    if (text === '' || (field === 'expiry' && isExpiryWord(text))) continue;
    const date = readTypedDate(text);
    if (!date.ok) return failed({ kind: date.problem, field });
    wanted[field] = date.date;
    dates[field] = date.date;
  }
  const { expiry = null, issuedOn = null, ...events } = dates;
  const contradictions = checkFilingDates({
    expiresOn: expiry,
    issuedOn: needs.issuedOn === 'founded' ? null : issuedOn,
    events: Object.entries(events).map(([field, on]) => ({ field, on })),
    founded,
  });
  const impossible = contradictions.find(({ kind }) => kind === 'expiryBeforeIssue');
  if (impossible !== undefined) return failed(impossible);

  // Either answer taken for granted would be wrong for somebody: alarmed for nothing, or not told of what is owed.
  if (stored === null && needs.lastClosed !== null && coveredAnswer(fields, needs, true) === '')
    return failed({ kind: 'notAnswered' });
  const covered = coveredChange(fields, stored, needs);
  if (covered !== null) wanted[COVERED_FIELD] = covered;
  if (needs.lastCycleClosed !== null && fields['covered'] !== undefined)
    wanted['undoneOn'] = isCovered(fields, needs) ? '' : undoneSince(stored, needs.lastCycleClosed);
  const { set, unset } = changes(wanted, stored);
  const emptied = Object.fromEntries(unset.map((field) => [field, '']));
  const days = stored === null ? {} : answerDays(stored, { ...set, ...emptied }, needs.attributes, today);
  return {
    ok: true,
    set: { ...set, ...days },
    unset,
    doubts: [...sameNumberOf(set, fields, others), ...oddOf(fields, set, today), ...contradictions],
  };
}

/** Only of what is typed now: nobody is asked again about a day that was stored when they were asked. */
function oddOf(fields: FormFields, set: Readonly<Record<string, string>>, today: string): OddDay[] {
  const type = findFilingType(fields['typeId'] ?? '');
  const odd = type === undefined ? [] : oddDays(type, draftFiling(fields), today);
  return odd.filter(({ field }) => set[field] !== undefined);
}

/** Only of a number that is typed now, as `oddOf`. */
function sameNumberOf(
  { number = '' }: Readonly<Record<string, string>>,
  { typeId }: FormFields,
  others: readonly Filing[],
): SameNumber[] {
  const typed = plainNumber(number);
  const twin = others.find((other) => other.typeId === typeId && plainNumber(other.number) === typed);
  return typed === '' || twin === undefined
    ? []
    : [{ kind: 'sameNumber', field: 'number', entityId: twin.entityId }];
}

/** The date fields to show: those that are needed, and those that hold something already. */
export function shownDateFields(needs: FilingNeeds, fields: FormFields): string[] {
  const held = (field: string): boolean => (fields[field] ?? '') !== '';
  return [
    ...(needs.expiry || held('expiry') ? ['expiry'] : []),
    ...(needs.issuedOn !== null || held('issuedOn') ? ['issuedOn'] : []),
    ...[...needs.events, ...needs.endings].map((event) => eventField(event)),
  ];
}

/** Whether everything that recurs was done up to the last closing day, as the person says or as it is stored. */
export function isCovered(fields: FormFields, needs: FilingNeeds): boolean {
  const said = fields['covered'];
  if (said !== undefined) return said === 'yes';
  return needs.lastClosed !== null && (fields[COVERED_FIELD] ?? '') >= needs.lastClosed;
}

/** As the question stands in the form: of a new filing it has no answer until the person gives one, or where nothing is asked. */
export function coveredAnswer(fields: FormFields, needs: FilingNeeds, isNew: boolean): 'yes' | 'no' | '' {
  if (needs.lastClosed === null) return '';
  if (isNew && fields['covered'] !== 'yes' && fields['covered'] !== 'no') return '';
  return isCovered(fields, needs) ? 'yes' : 'no';
}

/** Null where the answer changes nothing. */
function coveredChange(fields: FormFields, stored: StoredFields | null, needs: FilingNeeds): string | null {
  if (needs.lastClosed === null || fields['covered'] === undefined) return null;
  const before = storedText(stored, COVERED_FIELD);
  const wasCovered = before >= needs.lastClosed;
  const covered = isCovered(fields, needs);
  if (covered === wasCovered) return null;
  if (covered) return needs.lastClosed;
  // What fell due here in earlier years was said to be done, and is not taken back with the last cycle.
  const yearBefore = lastDayBefore(needs.lastClosed);
  const enteredOn = storedText(stored, 'enteredOn');
  return enteredOn !== '' && enteredOn <= yearBefore ? yearBefore : '';
}

/** A second no takes back nothing of the first. */
function undoneSince(stored: StoredFields | null, lastClosed: string): string {
  const before = storedText(stored, 'undoneOn');
  return before !== '' && before < lastClosed ? before : lastClosed;
}

export function isExpiryWord(text: string): boolean {
  return (EXPIRY_WORDS as readonly string[]).includes(text);
}

/** 山东省 and 烟台市 of 山东省烟台市; a place that names no province is all city. */
export function splitRegion(region: string): { readonly province: string; readonly city: string } {
  const whole = canonicalRegion(region);
  const province = ALL_PROVINCES.find(({ zh }) => whole.startsWith(zh))?.zh ?? '';
  return { province, city: whole.slice(province.length) };
}

function joinRegion(fields: FormFields): string {
  return canonicalRegion(`${fields['province'] ?? ''}${(fields['city'] ?? '').trim()}`);
}

function isDateField(field: string): boolean {
  return field === 'expiry' || field === 'issuedOn' || field.startsWith('event.');
}

function texts(fields: FormFields, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, (fields[name] ?? '').trim()]));
}

function changes(
  wanted: Readonly<Record<string, string>>,
  stored: StoredFields | null,
): { readonly set: Record<string, string>; readonly unset: string[] } {
  const set: Record<string, string> = {};
  const unset: string[] = [];
  for (const [field, value] of Object.entries(wanted)) {
    const known = storedText(stored, field);
    if (value === known) continue;
    if (value === '') unset.push(field);
    else set[field] = value;
  }
  return { set, unset };
}

export function storedText(stored: StoredFields | null, field: string): string {
  const value = stored?.[field];
  return typeof value === 'string' ? value : '';
}
