/** What was typed and is not saved, as it is listed where its form is not open: what it is of, and what it says. */
import { i18n } from '#i18n';
import { coverIdNumbers } from 'shared/entity/cover-id-numbers.ts';
import { findFact, isSensitiveFact } from 'shared/entity/fact-keys.ts';
import { maskFact } from 'shared/entity/mask-fact.ts';
import type { JsonValue } from 'shared/sync/protocol.ts';
import { isAskedField } from '../store/asked-changes.ts';
import { TABLE_DRAFT, type TypedText } from '../store/drafts.ts';
import { recordField } from './filing-form-fields.ts';
import { wordField } from './word-field.ts';
import { wordValue } from './word-value.ts';

export interface WordedDraft {
  readonly label: string;
  /** With what is sensitive covered. */
  readonly value: string;
  /** As it was typed. */
  readonly text: string;
}

/** `fields`: the record's own, as they are stored. Null where nothing was typed that is not stored, and for a mere choice. */
export function wordDraft(draft: TypedText, fields: Readonly<Record<string, unknown>>): WordedDraft | null {
  const { record, scope, field, text } = draft;
  const label = labelOf(draft, fields);
  if (label === null || text.trim() === '' || (scope === record && fields[field] === text)) return null;
  return { label, value: shownValue(field, text, record, typeOf(fields)), text };
}

function labelOf(
  { record, scope, field }: TypedText,
  fields: Readonly<Record<string, unknown>>,
): string | null {
  if (scope !== record) return FORM_LABELS[field]?.() ?? null;
  if (scope === TABLE_DRAFT.scope) return i18n.t('importing.table.paste');
  if (field === 'licence') return i18n.t('licence.paste');
  // Chosen, not typed; and which facts are asked about.
  if (field === 'covered' || field === 'entityId' || isAskedField(field)) return null;
  return wordField(recordField(field), record, typeOf(fields));
}

/** What can be typed in the small forms; the rest of them is chosen. */
const FORM_LABELS: Readonly<Record<string, () => string>> = {
  day: () => i18n.t('event.day'),
  firstDay: () => i18n.t('event.firstDay'),
  words: () => i18n.t('matter.words'),
  due: () => i18n.t('matter.correctionDueOn'),
  number: () => i18n.t('matter.newNumber'),
  expiry: () => i18n.t('matter.newExpiry'),
  reason: () => i18n.t('recordField.reason'),
  by: () => i18n.t('override.by'),
  opensValue: () => i18n.t('override.opens'),
  closesValue: () => i18n.t('override.closes'),
};

/** Of a filing's fields. */
export function typeOf({ typeId }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof typeId === 'string' ? typeId : undefined;
}

/** A value as it may stand on a screen that others can see. */
export function shownValue(field: string, value: JsonValue, record: string, typeId?: string): string {
  const worded = wordValue(field, value, record, typeId);
  const fact = isSensitiveFact(field) ? findFact(field) : undefined;
  return fact === undefined ? coverIdNumbers(worded) : maskFact(fact.kind, worded);
}
