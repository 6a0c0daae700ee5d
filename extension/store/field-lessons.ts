/**
 * What people taught about fields: *this field is that fact*, or *never*. A lesson is a synced record of its own, known by
 * portal, page and what the field looks like (section, label, widget, place among equals), so that it survives a new
 * layout and two people who teach the same field edit the same record.
 */
import { isFactKey, type FactKey } from 'shared/entity/fact-keys.ts';
import type { Corrections } from 'shared/forms/correction.ts';
import type { Edit } from 'shared/sync/device.ts';
import type { RecordView } from 'shared/sync/record-view.ts';

export const FIELD_LESSON = 'fieldLesson';

export interface TaughtPage {
  /** Host of the portal. */
  readonly portal: string;
  /** Path as the reader gives it; numbers in it name one filing and not the page. */
  readonly path: string;
}

export type Meaning = FactKey | 'never';

/** The lessons for one page, by the signature of the field. */
export function lessonsFor({ portal, path }: TaughtPage, records: readonly RecordView[]): Corrections {
  const lessons = new Map<string, Meaning>();
  for (const { kind, deleted, fields } of records) {
    if (kind !== FIELD_LESSON || deleted) continue;
    const { portal: host, path: of, field, means } = fields;
    if (host !== portal || of !== pageKind(path) || typeof field !== 'string') continue;
    // A newer version may teach more than this one knows; what it cannot use it leaves alone.
    if (typeof means === 'string' && (means === 'never' || isFactKey(means))) lessons.set(field, means);
  }
  return lessons;
}

/** The edit that teaches; `null` takes the lesson back. */
export async function teach(page: TaughtPage, field: string, means: Meaning | null): Promise<Edit> {
  const path = pageKind(page.path);
  const record = await lessonId([page.portal, path, field]);
  return means === null
    ? { record, kind: FIELD_LESSON, delete: true }
    : { record, kind: FIELD_LESSON, set: { portal: page.portal, path, field, means } };
}

/** `/filing/20260301/edit` and `/filing/7/edit` are one page of the portal. */
function pageKind(path: string): string {
  return path.replaceAll(/(?<=\/)[0-9a-f-]*\d[0-9a-f-]*(?=\/|$)/gi, '*');
}

async function lessonId(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `field-lesson-${Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
