/**
 * What a page shows beside what the company's facts say: the portal's own record may be older than ours, or ours wrong.
 * Pure, and only about fields that surely ask for a fact; nothing is planned or written from it.
 */
import { isSensitiveFact, type FactKey } from '../entity/fact-keys.ts';
import { addressRemainder } from './address-remainder.ts';
import type { Corrections } from './correction.ts';
import { fieldSignatures } from './correction.ts';
import { deriveFacts } from './derive-facts.ts';
import type { FormReading } from './form-reading.ts';
import { formatValue } from './format-value.ts';
import { keysByForm, type KeyedField } from './plan-parents.ts';
import { isSure } from './recognise.ts';
import type { FormRecognition } from './recognition.ts';
import { showsAlready, showsNothing } from './shown-value.ts';

export interface PageFact {
  readonly fieldId: string;
  readonly key: FactKey;
  /** As the page prints it; untrusted. */
  readonly label: string;
  /** What the page shows; never empty. */
  readonly shown: string;
  /** What the fact says, as this field would show it; null where the company holds no such fact. */
  readonly held: string | null;
  readonly agrees: boolean;
  /** Not to be shown in full before somebody asks. */
  readonly sensitive: boolean;
}

export interface PageToCompare {
  readonly reading: FormReading;
  readonly recognition: FormRecognition;
  readonly facts: Partial<Record<FactKey, string>>;
  readonly corrections?: Corrections;
}

/** In the order of the page. Forms of other parties, searches and logins are not ours to compare. */
export function comparePage({ reading, recognition, facts, corrections }: PageToCompare): PageFact[] {
  const held = deriveFacts(facts, facts['entity.name'] ?? '', facts['entity.uscc'] ?? '');
  const signatures = corrections === undefined ? null : fieldSignatures(reading);
  const keyed = reading.fields.map((field, index): KeyedField => {
    const taught = corrections?.get(signatures?.get(field.id) ?? '');
    const found = recognition.fields[index];
    if (taught === 'never') return { field, key: null };
    return { field, key: taught ?? (found?.outcome === 'fact' && isSure(found) ? found.key : null) };
  });
  const taken = keysByForm(keyed);
  return keyed.flatMap(({ field, key }): PageFact[] => {
    if (key === null || !field.visible || field.widget === 'file' || showsNothing(field)) return [];
    if (recognition.character.get(field.form) !== 'own') return [];
    const base = {
      fieldId: field.id,
      key,
      label: field.label.trim() || field.placeholder.trim() || field.title.trim(),
      shown: field.shown.trim(),
    };
    const fact = addressRemainder(key, taken.get(field.form) ?? new Set(), held) ?? held.get(key);
    if (fact === undefined) return [{ ...base, held: null, agrees: false, sensitive: isSensitiveFact(key) }];
    const formatted = formatValue(field, key, fact.value, held);
    const [text, agrees] =
      'reason' in formatted
        ? [fact.value, base.shown === fact.value]
        : [formatted.after, showsAlready(field, formatted.value)];
    return [{ ...base, held: text, agrees, sensitive: fact.sensitive }];
  });
}
