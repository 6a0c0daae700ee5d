/** Who changed what of one record, and taking it back; a deleted record can be brought back. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordView } from 'shared/sync/record-view.ts';
import { bringBack } from '../../store/bring-back.ts';
import { readDeleted } from '../../store/history.ts';
import type { Session } from '../../store/session.ts';
import { HistoryEntries, Restore } from '../../ui/history-entries.tsx';
import { entities, entitiesByName, filings, syncState } from '../../ui/live-data.ts';
import { ownedName } from '../../ui/record-name.ts';

/** What can be told by a name. What belongs to one of these is taken back where it stands. */
const KINDS: ReadonlySet<string> = new Set(['entity', 'filing']);

/** Each company and what it holds below it; last what belongs to none that is here. */
function byCompany(): readonly string[] {
  const held = Map.groupBy(filings.value, ({ entityId }) => entityId);
  const companies = entitiesByName.value.map(({ id }) => id);
  const others = [...held.keys()].filter((id) => !companies.includes(id));
  const idsOf = (company: string): string[] => (held.get(company) ?? []).map(({ id }) => id);
  return [...companies.flatMap((id) => [id, ...idsOf(id)]), ...others.flatMap(idsOf)];
}

export function RecordHistory({ session }: { readonly session: Session | null }) {
  const [record, setRecord] = useState('');
  const [deleted, setDeleted] = useState<readonly RecordView[]>([]);
  const answeredAt = syncState.value.answeredAt;
  useEffect(
    () => void readDeleted().then((gone) => setDeleted(gone.filter(({ kind }) => KINDS.has(kind)))),
    [answeredAt, entities.value, filings.value],
  );
  const gone = deleted.find((view) => view.record === record);
  return (
    <div class="stack record-history">
      <h2>{i18n.t('history.title')}</h2>
      <p class="muted">{i18n.t(session === null ? 'history.hintAlone' : 'history.hint')}</p>
      <label class="stack tight">
        {i18n.t('history.choose')}
        <select value={record} onChange={(event) => setRecord(event.currentTarget.value)}>
          <option value="">{i18n.t('history.none')}</option>
          {byCompany().map((id) => (
            <option key={id} value={id}>
              {ownedName({ record: id })}
            </option>
          ))}
          {deleted.map((view) => (
            <option key={view.record} value={view.record}>
              {i18n.t('history.deleted', { name: ownedName(view) })}
            </option>
          ))}
        </select>
      </label>
      {gone && <Restore label={i18n.t('history.revive')} restore={() => bringBack(gone)} />}
      {record !== '' && <HistoryEntries key={record} session={session} record={record} />}
    </div>
  );
}
