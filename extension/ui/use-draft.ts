/** What somebody types into a small form, kept on this device until it is saved or put aside by the person. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';

export interface Draft<F extends string> {
  readonly fields: Readonly<Record<F, string>>;
  put(change: Readonly<Partial<Record<F, string>>>): void;
  clear(): Promise<void>;
}

/**
 * The drafts of a form that belongs to a record: `<record>:<form>`. They go with the record when it is forgotten, and do
 * not mix with the drafts of the record's own fields.
 */
export function draftScope(record: string, form: string): string {
  return `${record}:${form}`;
}

export function useDraft<F extends string>(scope: string, initial: Readonly<Record<F, string>>): Draft<F> {
  const [fields, setFields] = useState(initial);
  const typed = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let current = true;
    typed.current = new Set();
    void readDrafts(scope).then((drafts) => {
      // Whoever types while the drafts are being read means what they type.
      const known = [...drafts].filter(
        ([field]) => Object.hasOwn(initial, field) && !typed.current.has(field),
      );
      if (current && known.length > 0) setFields((shown) => ({ ...shown, ...Object.fromEntries(known) }));
    });
    return () => {
      current = false;
    };
  }, [scope]);
  return {
    fields,
    put(change) {
      typed.current = new Set([...typed.current, ...Object.keys(change)]);
      setFields((shown) => ({ ...shown, ...change }));
      for (const [field, text] of Object.entries<string | undefined>(change)) {
        if (text !== undefined) void writeDraft(scope, field, text);
      }
    },
    async clear() {
      await Promise.all(Object.keys(initial).map((field) => clearDraft(scope, field)));
    },
  };
}
