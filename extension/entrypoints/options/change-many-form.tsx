/** What can be said of all filings that are listed at once: who handles them, and that their last cycle was done. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Filing } from 'shared/entity/filing.ts';
import { editRecords } from '../../store/records.ts';
import { filings as allFilings, ledger, obligations, today } from '../../ui/live-data.ts';
import { SaveFailure } from '../../ui/save-failure.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { answerLastCycles, editOf, handOver, takeBack, type FilingChange } from './change-many.ts';

interface Props {
  readonly listed: readonly Filing[];
}

interface Done {
  readonly sentence: string;
  /** Empty once they are taken back. */
  readonly changes: readonly FilingChange[];
}

export function ChangeManyForm({ listed }: Props) {
  const [owner, setOwner] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();
  const handed = handOver(listed, owner);
  const answered = answerLastCycles(listed, obligations.value, today.value);
  const owners = new Set(allFilings.value.map((filing) => filing.owner.trim()).filter(Boolean));

  const store = async (changes: readonly FilingChange[], said: Done): Promise<void> => {
    try {
      await editRecords(changes.map(editOf));
      setDone(said);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const hand = useOneAtATime(async () => {
    const words = { count: String(handed.length), owner: owner.trim() };
    await store(handed, { sentence: i18n.t('many.handed', words), changes: handed });
    setOwner('');
  });
  const answer = useOneAtATime(() =>
    store(answered, {
      sentence: i18n.t('many.answered', { count: String(answered.length) }),
      changes: answered,
    }),
  );
  const undo = useOneAtATime(async () => {
    const back = takeBack(done?.changes ?? [], ledger.value.filingFields);
    const words = { count: String(back.length), all: String(done?.changes.length ?? 0) };
    await store(back, { sentence: i18n.t('many.undone', words), changes: [] });
  });
  // What was done to those that stood here, by which they may have left the list, can still be undone.
  if (listed.length === 0 && done === null) return null;
  return (
    <details class="fold change-many">
      <summary>{i18n.t('many.title', { count: String(listed.length) })}</summary>
      <div class="stack">
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (owner.trim() !== '' && handed.length > 0) hand();
          }}
        >
          <label for={id}>{i18n.t('many.owner')}</label>
          <input
            id={id}
            class="inline"
            value={owner}
            list={`${id}-owners`}
            autoComplete="off"
            onInput={({ currentTarget }) => setOwner(currentTarget.value)}
          />
          <datalist id={`${id}-owners`}>
            {[...owners].map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <button type="submit" disabled={owner.trim() === '' || handed.length === 0}>
            {owner.trim() !== '' && handed.length === 0
              ? i18n.t('many.allHis')
              : i18n.t('many.hand', { count: String(owner.trim() === '' ? listed.length : handed.length) })}
          </button>
        </form>
        {answered.length > 0 && (
          <div class="stack tight">
            <p>{i18n.t('many.unanswered', { count: String(answered.length) })}</p>
            <p>
              <button type="button" onClick={answer}>
                {i18n.t('many.answer', { count: String(answered.length) })}
              </button>
            </p>
          </div>
        )}
      </div>
      <p class="row" role="status">
        {done?.sentence}
        {done !== null && done.changes.length > 0 && (
          <button type="button" class="plain" onClick={undo}>
            {i18n.t('many.undo')}
          </button>
        )}
      </p>
      {failed && <SaveFailure />}
    </details>
  );
}
