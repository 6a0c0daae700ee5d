/** A form that was being filled in here went away with its filing: what was typed is kept, and decided in the workbench. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readOrphanDrafts } from '../../store/orphan-drafts.ts';
import { ledger } from '../../ui/live-data.ts';
import { openWorkbench } from '../../ui/open-workbench.ts';
import { wordDraft } from '../../ui/word-draft.ts';

export function OrphanLine() {
  const [isAny, setAny] = useState(false);
  useEffect(() => {
    void readOrphanDrafts().then(
      (orphans) =>
        setAny(orphans.some(({ typed, fields }) => typed.some((draft) => wordDraft(draft, fields) !== null))),
      () => undefined,
    );
  }, [ledger.value]);
  if (!isAny) return null;
  return (
    <div class="stack tight notice warning small" role="alert">
      <p>{i18n.t('orphan.elsewhere')}</p>
      <div>
        <button type="button" onClick={() => void openWorkbench('filings')}>
          {i18n.t('orphan.see')}
        </button>
      </div>
    </div>
  );
}
