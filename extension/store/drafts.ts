/**
 * What somebody typed and has not finished: kept per field until it is saved or cleared, so that a crash, a closed tab
 * or a value that does not pass its check loses nothing.
 */
import { openDatabase } from './database.ts';

/** The scope that keeps what stood in a field when its draft was begun; `drafts` is theirs. */
export function basisScope(drafts: string): string {
  return `${drafts}:basis`;
}

export function isBasis(key: string): boolean {
  return key.includes(':basis/');
}

/** Where a pasted table is kept until it was stored: it belongs to no record. */
export const TABLE_DRAFT = { scope: 'new-table', field: 'text' } as const;

/** Forms of what is no record yet, and the pasted table. */
export const IN_NO_RECORD: ReadonlySet<string> = new Set(['new-filing', 'new-entity', TABLE_DRAFT.scope]);

/** One draft: what was typed where. */
export interface TypedText {
  readonly record: string;
  /** The record itself, or a small form on its card: `<record>:<form>`. */
  readonly scope: string;
  readonly field: string;
  readonly text: string;
}

/** No name of a field has a stroke; the name of a form may. */
export function readDraftKey(key: string): Omit<TypedText, 'text'> {
  const end = key.lastIndexOf('/');
  const [record = ''] = key.split(/[/:]/u, 1);
  return { record, scope: key.slice(0, end), field: key.slice(end + 1) };
}

const keyOf = (record: string, field: string): string => `${record}/${field}`;

export async function readDrafts(record: string): Promise<Map<string, string>> {
  const database = await openDatabase();
  const range = IDBKeyRange.bound(`${record}/`, `${record}/\uffff`);
  const [keys, values] = await Promise.all([
    database.getAllKeys('drafts', range),
    database.getAll('drafts', range),
  ]);
  return new Map(keys.map((key, index) => [key.slice(record.length + 1), values[index] ?? '']));
}

export async function writeDraft(record: string, field: string, text: string): Promise<void> {
  const writing = (await openDatabase()).transaction('drafts', 'readwrite');
  const written = writing.store.put(text, keyOf(record, field));
  // Without waiting for the answer: a page that is left the moment after the keystroke would take it along.
  writing.commit();
  await Promise.all([written, writing.done]);
}

export async function clearDraft(record: string, field: string): Promise<void> {
  await (await openDatabase()).delete('drafts', keyOf(record, field));
}

/** What was typed in the small forms of a record, choices among it. */
export async function readFormDrafts(record: string): Promise<readonly TypedText[]> {
  const range = IDBKeyRange.bound(`${record}:`, `${record}:\uffff`);
  const { store } = (await openDatabase()).transaction('drafts', 'readonly');
  const [keys, texts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.flatMap((key, index) =>
    isBasis(key) ? [] : [{ ...readDraftKey(key), text: texts[index] ?? '' }],
  );
}

/** Of one small form alone: the name of another may begin with its name. */
export async function clearForm(scope: string): Promise<void> {
  const { store, done } = (await openDatabase()).transaction('drafts', 'readwrite');
  const keys = await store.getAllKeys(IDBKeyRange.bound(scope, `${scope}\uffff`));
  const own = keys.filter((key) => [scope, basisScope(scope)].includes(readDraftKey(key).scope));
  await Promise.all([...own.map((key) => store.delete(key)), done]);
}

/** Of the record's own fields, and of the small forms that stand on its card. */
export function draftRanges(record: string): readonly IDBKeyRange[] {
  return ['/', ':'].map((mark) => IDBKeyRange.bound(`${record}${mark}`, `${record}${mark}\uffff`));
}

export async function clearDraftsOf(record: string): Promise<void> {
  const { store, done } = (await openDatabase()).transaction('drafts', 'readwrite');
  await Promise.all([...draftRanges(record).map((range) => store.delete(range)), done]);
}
