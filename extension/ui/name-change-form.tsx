/** What a recorded change was of, where nobody said: chosen among what the company's filings are told, and shown with what it starts. */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { eventReach } from 'shared/deadlines/event-reach.ts';
import { isChangeEvent } from 'shared/deadlines/fan-out.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import { FACTS } from 'shared/entity/fact-keys.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { editRecord } from '../store/records.ts';
import { EventReachList } from './event-reach-list.tsx';
import { FormRow } from './form-row.tsx';
import { filings, team, today } from './live-data.ts';
import { SaveFailure } from './save-failure.tsx';
import { SaveRow } from './save-row.tsx';
import type { UnnamedChange } from './unnamed-change.ts';
import { useFormFocus } from './use-form-focus.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordEvent, wordFact } from './word-event.ts';

interface Props {
  readonly filing: Filing;
  readonly change: UnnamedChange;
  readonly onDone: () => void;
}

export function NameChangeForm({ filing, change, onDone }: Props) {
  const [fact, setFact] = useState('');
  const [failed, setFailed] = useState(false);
  const id = useId();
  const form = useFormFocus<HTMLFormElement>();
  const reach = fact === '' ? null : eventReach(change.without, change.place, [{ ...change.event, fact }]);
  const save = useOneAtATime(async () => {
    try {
      await editRecord(change.naming(fact));
      onDone();
    } catch {
      setFailed(true);
    }
  });
  return (
    <form
      ref={form}
      class="stack inset"
      aria-label={i18n.t('change.name')}
      onSubmit={(event) => {
        event.preventDefault();
        if (fact !== '') save();
      }}
    >
      <FormRow
        id={id}
        label={i18n.t('event.fact')}
        hint={i18n.t('change.nameHint', { event: wordEvent(change.event) })}
      >
        <select id={id} value={fact} onChange={(event) => setFact(event.currentTarget.value)}>
          <option value="">{i18n.t('event.chooseKind')}</option>
          {toldFacts(filing.entityId).map((key) => (
            <option key={key} value={key}>
              {wordFact(key)}
            </option>
          ))}
        </select>
      </FormRow>
      {reach !== null && <EventReachList reach={reach} />}
      {failed && <SaveFailure />}
      <SaveRow disabled={fact === ''} onLeave={onDone} />
    </form>
  );
}

/** All facts that a change of this company may have to be told of, in the order in which they stand everywhere. */
function toldFacts(company: string): readonly string[] {
  const told = new Set(
    filings.value
      .filter(({ entityId }) => entityId === company)
      .flatMap((filing) => {
        const type = team.value.typeOf(filing.typeId);
        return type === undefined ? [] : filingNeeds(type, filing, today.value).recordable;
      })
      .flatMap(({ kind, facts }) => (isChangeEvent(kind) ? facts : [])),
  );
  return FACTS.flatMap(({ key }) => (told.has(key) ? [key] : []));
}
