/** Somebody deleted what was being edited here: who, what had been typed, and what becomes of it. Nothing goes by itself. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Member } from 'shared/sync/protocol.ts';
import { bringBack } from '../../store/bring-back.ts';
import { clearDraftsOf } from '../../store/drafts.ts';
import { readOrphanDrafts, type OrphanDrafts as Orphan } from '../../store/orphan-drafts.ts';
import { readMembers } from '../../store/team.ts';
import { ledger, mayEdit, session } from '../../ui/live-data.ts';
import { ownedName } from '../../ui/record-name.ts';
import { CopyOrDiscard, TypedWords } from '../../ui/typed-words.tsx';
import { wordDraft, type WordedDraft } from '../../ui/word-draft.ts';

interface Left extends Orphan {
  readonly words: readonly WordedDraft[];
}

export function OrphanDrafts() {
  const [orphans, setOrphans] = useState<readonly Orphan[]>([]);
  const [members, setMembers] = useState<readonly Member[]>([]);
  const load = (): void => void readOrphanDrafts().then(setOrphans, () => undefined);
  // Read again whenever something was deleted or came back.
  useEffect(load, [ledger.value]);
  const left = orphans.flatMap((orphan): Left[] => {
    const words = orphan.typed.flatMap((draft) => wordDraft(draft, orphan.fields) ?? []);
    return words.length === 0 ? [] : [{ ...orphan, words }];
  });
  const current = session.value;
  const isAny = left.length > 0;
  useEffect(() => {
    if (!isAny || current === null) return;
    void readMembers(current).then((answer) => answer.ok && setMembers(answer.value.members));
  }, [isAny, current?.token]);
  return left.map((each) => (
    <Orphaned
      key={each.record}
      orphan={each}
      by={members.find(({ id }) => id === each.deletedBy)?.name ?? null}
      onGone={load}
    />
  ));
}

interface Props {
  readonly orphan: Left;
  /** The name of who deleted it; null while it is not known. */
  readonly by: string | null;
  readonly onGone: () => void;
}

function Orphaned({ orphan: { record, kind, fields, isForgotten, words }, by, onGone }: Props) {
  const [failed, setFailed] = useState(false);
  const name = ownedName({ record, kind, fields });
  const restore = async (): Promise<void> => {
    try {
      await bringBack({ record, kind, fields });
      location.hash = `#${kind === 'entity' ? 'entities' : 'filings'}/${encodeURIComponent(record)}`;
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="stack tight notice warning orphan" role="alert">
      <p>
        {isForgotten
          ? i18n.t('orphan.forgotten')
          : by === null
            ? i18n.t('orphan.deleted', { record: name })
            : i18n.t('orphan.deletedBy', { record: name, member: by })}
      </p>
      <TypedWords words={words} />
      <CopyOrDiscard
        words={words}
        onDiscard={() => void clearDraftsOf(record).then(onGone, () => setFailed(true))}
      >
        {mayEdit.value && !isForgotten && (
          <button type="button" onClick={() => void restore()}>
            {i18n.t('orphan.restore')}
          </button>
        )}
      </CopyOrDiscard>
      {failed && <p class="error-text">{i18n.t('failure.save')}</p>}
    </div>
  );
}
