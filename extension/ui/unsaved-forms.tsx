/**
 * What was typed into the small forms of a record and not saved, where its form is shut: one press opens the form again, and
 * where the duty that it was for has moved on, what was typed is still here to be copied or let go.
 */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { clearForm, readFormDrafts, type TypedText } from '../store/drafts.ts';
import { ledger, mayEdit } from './live-data.ts';
import { SaveFailure } from './save-failure.tsx';
import { openerOf, openForms, savingForms } from './small-forms.ts';
import { CopyOrDiscard, TypedWords } from './typed-words.tsx';
import { typeOf, wordDraft, type WordedDraft } from './word-draft.ts';
import { wordForm } from './word-form.ts';

interface Props {
  readonly record: string;
  /** The record's own. */
  readonly fields: Readonly<Record<string, unknown>>;
}

interface DraftsRead {
  readonly typed: readonly TypedText[];
  /** The forms that stood open or were being stored when this was read: what it says of them is out of date once they do not. */
  readonly busy: ReadonlySet<string>;
}

export function UnsavedForms({ record, fields }: Props) {
  const [{ typed, busy }, setRead] = useState<DraftsRead>({ typed: [], busy: new Set() });
  const [again, setAgain] = useState(0);
  const open = openForms.value;
  const saving = savingForms.value;
  useEffect(() => {
    let current = true;
    readFormDrafts(record).then(
      (found) => current && setRead({ typed: found, busy: new Set([...open, ...saving]) }),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // Read again when a form was shut, was stored, and when what the forms are for has moved on.
  }, [record, open, saving, ledger.value, again]);
  if (!mayEdit.value) return null;
  return [...Map.groupBy(typed, ({ scope }) => scope)].map(([scope, own]) => {
    const words = own.flatMap((draft) => wordDraft(draft, fields) ?? []);
    if (words.length === 0 || [open, saving, busy].some((forms) => forms.has(scope))) return null;
    return (
      <UnsavedForm
        key={scope}
        form={wordForm(scope, record, typeOf(fields))}
        scope={scope}
        words={words}
        onDiscarded={() => setAgain((count) => count + 1)}
      />
    );
  });
}

interface FormProps {
  /** In words. */
  readonly form: string;
  readonly scope: string;
  readonly words: readonly WordedDraft[];
  readonly onDiscarded: () => void;
}

function UnsavedForm({ form, scope, words, onDiscarded }: FormProps) {
  const [failed, setFailed] = useState(false);
  const goOn = openerOf(scope);
  return (
    <div class="stack tight notice warning small unsaved-form" role="status">
      <p>{i18n.t('unsaved.inForm', { form })}</p>
      <TypedWords words={words} />
      {goOn === undefined && <p>{i18n.t('unsaved.movedOn')}</p>}
      <CopyOrDiscard
        words={words}
        onDiscard={() => void clearForm(scope).then(onDiscarded, () => setFailed(true))}
      >
        {goOn !== undefined && (
          // Asked again: what leads there may have been drawn anew since.
          <button type="button" onClick={() => openerOf(scope)?.()}>
            {i18n.t('unsaved.goOn')}
          </button>
        )}
      </CopyOrDiscard>
      {failed && <SaveFailure />}
    </div>
  );
}
