/** What is typed into a filing's form: kept as drafts until it is saved, with what stood there when it was typed. */
import { useEffect, useState } from 'preact/hooks';
import type { Filing } from 'shared/entity/filing.ts';
import { clearDraft, readDrafts, writeDraft } from '../store/drafts.ts';
import {
  formFieldsFor,
  formFieldsOf,
  recordField,
  storedText,
  withWholePlace,
  type FormFields,
} from './filing-form-fields.ts';
import { ledger } from './live-data.ts';
import { useBasis } from './use-basis.ts';

/** `company` is whose a new one is until the person says otherwise. */
export function useFilingDraft(filing: Filing | null, company: string) {
  const draftOf = filing?.id ?? 'new-filing';
  const stored = filing === null ? null : (ledger.value.filingFields.get(filing.id) ?? null);
  const [typed, setTyped] = useState<FormFields>({});
  // What nobody typed here is as it is stored now: what a colleague changed since the form was opened is not taken back.
  const untyped = formFieldsOf(stored, company);
  const fields: FormFields = { ...untyped, ...typed };
  const basis = useBasis(draftOf);
  useEffect(() => {
    // Whoever types while the drafts are being read means what they type.
    void readDrafts(draftOf).then((drafts) =>
      setTyped((current) => withWholePlace({ ...Object.fromEntries(drafts), ...current }, untyped)),
    );
  }, [draftOf]);

  return {
    draftOf,
    stored,
    fields,
    /** What stood in each field when it was typed over. */
    basisOf: basis.of,
    put(field: string, value: string): void {
      setTyped((current) => withWholePlace({ ...current, [field]: value }, untyped));
      void writeDraft(draftOf, field, value);
      if (stored !== null) basis.note(recordField(field), storedText(stored, recordField(field)));
    },
    /** Gives way to what is stored in this field of the record. */
    async keep(field: string): Promise<void> {
      const typedIn = formFieldsFor(field);
      setTyped((current) =>
        Object.fromEntries(Object.entries(current).filter(([each]) => !typedIn.includes(each))),
      );
      await Promise.all([basis.drop(field), ...typedIn.map((each) => clearDraft(draftOf, each))]);
    },
    async clear(): Promise<void> {
      await Promise.all([basis.clear(), ...Object.keys(fields).map((field) => clearDraft(draftOf, field))]);
      setTyped({});
    },
  };
}
