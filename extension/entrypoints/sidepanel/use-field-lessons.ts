/** The lessons for the page that was read, kept in step with what is taught here and what comes from colleagues. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Corrections } from 'shared/forms/correction.ts';
import type { FormReading } from 'shared/forms/form-reading.ts';
import { onChange } from '../../store/change-signal.ts';
import { FIELD_LESSON, lessonsFor, type Meaning, type TaughtPage } from '../../store/field-lessons.ts';
import { readRecordsOfKind } from '../../store/records.ts';

export interface FieldLessons {
  readonly lessons: Corrections;
  /** For the page as it stands here alone: of somebody whose edits the team does not take. */
  readonly teachHere: (field: string, means: Meaning | null) => void;
}

export function useFieldLessons(reading: FormReading | null): FieldLessons {
  const [known, setLessons] = useState<Corrections>(new Map());
  const [here, setHere] = useState<ReadonlyMap<string, Meaning | null>>(new Map());
  const page = reading === null ? null : taughtPage(reading);
  const [portal, path] = [page?.portal, page?.path];
  useEffect(() => {
    setHere(new Map());
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
  const lessons = useMemo(() => {
    const both = new Map(known);
    for (const [field, means] of here) {
      if (means === null) both.delete(field);
      else both.set(field, means);
    }
    return both;
  }, [known, here]);
  return { lessons, teachHere: (field, means) => setHere((all) => new Map([...all, [field, means]])) };
}

export function taughtPage({ origin, path }: FormReading): TaughtPage {
  return { portal: URL.canParse(origin) ? new URL(origin).hostname : origin, path };
}
