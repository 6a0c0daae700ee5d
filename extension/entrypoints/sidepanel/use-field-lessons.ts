/** The lessons for the page that was read, kept in step with what is taught here and what comes from colleagues. */
import { useEffect, useState } from 'preact/hooks';
import type { Corrections } from 'shared/forms/correction.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { onChange } from '../../store/change-signal.ts';
import { FIELD_LESSON, lessonsFor, type TaughtPage } from '../../store/field-lessons.ts';
import { readRecordsOfKind } from '../../store/records.ts';

export function useFieldLessons(reading: FormReading | null): Corrections {
  const [lessons, setLessons] = useState<Corrections>(new Map());
  const page = reading === null ? null : taughtPage(reading);
  const [portal, path] = [page?.portal, page?.path];
  useEffect(() => {
    if (portal === undefined || path === undefined) return;
    let open = true;
    const load = async (): Promise<void> => {
      const records = await readRecordsOfKind(FIELD_LESSON);
      if (open) setLessons(lessonsFor({ portal, path }, records));
    };
    void load();
    const stop = onChange(() => void load());
    return () => {
      open = false;
      stop();
    };
  }, [portal, path]);
  return lessons;
}

export function taughtPage({ origin, path }: FormReading): TaughtPage {
  return { portal: URL.canParse(origin) ? new URL(origin).hostname : origin, path };
}
