/**
 * What stood in each field when the person began to type there, kept beside the drafts: a value that is not it any more
 * was written meanwhile by somebody whom the person has not seen, and is replaced only knowingly.
 */
import { useEffect, useState } from 'preact/hooks';
import { basisScope, clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';

export interface Basis {
  readonly of: Readonly<Record<string, string>>;
  /** The first value counts until the field is dropped. */
  note(field: string, standing: string): void;
  drop(field: string): Promise<void>;
  clear(): Promise<void>;
}

/** `drafts`: the scope of the drafts that it belongs to. Goes with them when their record is forgotten. */
export function useBasis(drafts: string): Basis {
  const scope = basisScope(drafts);
  const [of, setOf] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    let current = true;
    void readDrafts(scope).then((found) => {
      if (current && found.size > 0) setOf((own) => ({ ...Object.fromEntries(found), ...own }));
    });
    return () => {
      current = false;
    };
  }, [scope]);
  return {
    of,
    note(field, standing) {
      if (Object.hasOwn(of, field)) return;
      setOf((own) => ({ [field]: standing, ...own }));
      void writeDraft(scope, field, standing);
    },
    drop(field) {
      setOf((own) => Object.fromEntries(Object.entries(own).filter(([each]) => each !== field)));
      return clearDraft(scope, field);
    },
    async clear() {
      setOf({});
      await Promise.all(Object.keys(of).map((field) => clearDraft(scope, field)));
    },
  };
}
