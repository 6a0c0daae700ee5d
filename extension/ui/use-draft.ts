/** What somebody types into a small form, kept on this device until it is saved or put aside by the person. */
import { useEffect, useState } from 'preact/hooks';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import { useOpenForm, whileSaving } from './small-forms.ts';
import { useBasis } from './use-basis.ts';

export interface Draft<F extends string> {
  readonly fields: Readonly<Record<F, string>>;
  put(change: Readonly<Partial<Record<F, string>>>): void;
  /** Typed fields in which something else stands by now than when the person began to type there. */
  readonly met: readonly F[];
  /** What stands there now, in place of what was typed. */
  keep(field: F): Promise<void>;
  clear(): Promise<void>;
  /** Stores by `save`, then lets go what was typed. Rejects as `save` does, and then nothing is let go. */
  store(save: () => Promise<unknown>): Promise<void>;
}

/**
 * The drafts of a form that belongs to a record: `<record>:<form>`. They go with the record when it is forgotten, and do
 * not mix with the drafts of the record's own fields.
 */
export function draftScope(record: string, form: string): string {
  return `${record}:${form}`;
}

/**
 * `initial`: what stands in the fields that nobody typed in, as it is now. `stored`: what of it somebody said, where that is
 * not all: a day that is only proposed is another one tomorrow, and nobody changed it.
 */
export function useDraft<F extends string>(
  scope: string,
  initial: Readonly<Record<F, string>>,
  stored: Readonly<Record<F, string>> = initial,
): Draft<F> {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    let current = true;
    void readDrafts(scope).then((drafts) => {
      const known = [...drafts].filter(([field]) => Object.hasOwn(initial, field));
      // Whoever types while the drafts are being read means what they type.
      if (current && known.length > 0) setTyped((own) => ({ ...Object.fromEntries(known), ...own }));
    });
    return () => {
      current = false;
    };
  }, [scope]);
  useOpenForm(scope);
  const basis = useBasis(scope);
  const fieldNames = Object.keys(initial) as F[];
  const clear = async (): Promise<void> => {
    await Promise.all([basis.clear(), ...fieldNames.map((field) => clearDraft(scope, field))]);
  };
  return {
    fields: { ...initial, ...typed },
    met: fieldNames.filter((field) => {
      const seen = basis.of[field];
      const mine = typed[field];
      return seen !== undefined && mine !== undefined && seen !== stored[field] && mine !== stored[field];
    }),
    async keep(field) {
      setTyped((own) => Object.fromEntries(Object.entries(own).filter(([each]) => each !== field)));
      await Promise.all([basis.drop(field), clearDraft(scope, field)]);
    },
    put(change) {
      setTyped((own) => ({ ...own, ...change }));
      for (const [field, text] of Object.entries<string | undefined>(change)) {
        if (text === undefined) continue;
        void writeDraft(scope, field, text);
        basis.note(field, stored[field as F]);
      }
    },
    clear,
    store: (save) =>
      whileSaving(scope, async () => {
        await save();
        await clear();
      }),
  };
}
