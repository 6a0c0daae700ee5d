/**
 * Facts of a company that have another value and of which it is asked on which day they changed. What is asked stays asked:
 * whoever leaves without an answer finds the question again. Kept beside the company's drafts, and goes with them.
 */
import { isFactKey, type FactKey } from 'shared/entity/fact-keys.ts';
import { openDatabase } from './database.ts';
import { clearDraft, readDraftKey, readDrafts, writeDraft } from './drafts.ts';

/** `asked-changes`: each fact by itself, where it stands · `asked-together`: those of one pasted licence, one day for all. */
export const ASKED_FIELDS = ['asked-changes', 'asked-together'] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

export const isAskedField = (field: string): field is AskedField =>
  (ASKED_FIELDS as readonly string[]).includes(field);

const factsIn = (text: string): readonly FactKey[] => text.split(' ').filter(isFactKey);

export async function readAsked(company: string, field: AskedField): Promise<readonly FactKey[]> {
  return factsIn((await readDrafts(company)).get(field) ?? '');
}

export async function writeAsked(
  company: string,
  field: AskedField,
  facts: readonly FactKey[],
): Promise<void> {
  await (facts.length === 0 ? clearDraft(company, field) : writeDraft(company, field, facts.join(' ')));
}

/** The key and the text of the draft that asks about these besides what its text asked `before`. */
export const askedKey = (company: string): string => `${company}/asked-changes`;
export const withAsked = (before: string, facts: readonly FactKey[]): string =>
  [...new Set([...factsIn(before), ...facts])].join(' ');

/** All of them, by company. */
export async function readAllAsked(): Promise<ReadonlyMap<string, readonly FactKey[]>> {
  const { store } = (await openDatabase()).transaction('drafts', 'readonly');
  const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const asked = new Map<string, FactKey[]>();
  for (const [index, key] of keys.entries()) {
    const { record, scope, field } = readDraftKey(key);
    const facts = scope === record && isAskedField(field) ? factsIn(texts[index] ?? '') : [];
    if (facts.length > 0) asked.set(record, [...new Set([...(asked.get(record) ?? []), ...facts])]);
  }
  return asked;
}
