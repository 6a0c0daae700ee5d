/** Who changed what of one record, and taking it back; a deleted record can be brought back. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryEntry, JsonValue, Member } from 'shared/sync/protocol.ts';
import type { RecordView } from 'shared/sync/record-view.ts';
import { reviveRecord, undoEntry } from 'shared/sync/undo-entry.ts';
import type { Edit } from 'shared/sync/device.ts';
import { readDeleted, readHistory } from '../../store/history.ts';
import { editRecord } from '../../store/records.ts';
import type { ServerFailure } from '../../store/server-client.ts';
import type { Session } from '../../store/session.ts';
import { readMembers } from '../../store/team.ts';
import { entities, filings, syncState } from '../../ui/live-data.ts';
import { recordName } from '../../ui/record-name.ts';
import { wordField } from '../../ui/word-field.ts';
import { wordTime } from '../../ui/word-sync.ts';

export function RecordHistory({ session }: { readonly session: Session | null }) {
  const [record, setRecord] = useState('');
  const [deleted, setDeleted] = useState<readonly RecordView[]>([]);
  const answeredAt = syncState.value.answeredAt;
  useEffect(() => void readDeleted().then(setDeleted), [answeredAt, entities.value, filings.value]);
  if (session === null) return null;
  const gone = deleted.find((view) => view.record === record);
  return (
    <div class="stack record-history">
      <h2>{i18n.t('history.title')}</h2>
      <p class="muted">{i18n.t('history.hint')}</p>
      <label class="stack tight">
        {i18n.t('history.choose')}
        <select value={record} onChange={(event) => setRecord(event.currentTarget.value)}>
          <option value="">{i18n.t('history.none')}</option>
          {[...entities.value, ...filings.value].map(({ id }) => (
            <option key={id} value={id}>
              {recordName(id)}
            </option>
          ))}
          {deleted.map((view) => (
            <option key={view.record} value={view.record}>
              {i18n.t('history.deleted', { name: deletedName(view) })}
            </option>
          ))}
        </select>
      </label>
      {gone && (
        <Restore label={i18n.t('history.revive')} edit={reviveRecord(gone.record, gone.kind, gone.fields)} />
      )}
      {record !== '' && <Entries key={record} session={session} record={record} looked={answeredAt} />}
    </div>
  );
}

interface EntriesProps {
  readonly session: Session;
  readonly record: string;
  /** Read again when the server has answered since. */
  readonly looked: number | null;
}

function Entries({ session, record, looked }: EntriesProps) {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [failure, setFailure] = useState<ServerFailure | null>(null);
  const [more, setMore] = useState(false);
  const load = async (before: number | null): Promise<void> => {
    const answer = await readHistory(session, record, before);
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    const read = answer.value.entries;
    setEntries((known) => (before === null ? read : [...known, ...read]));
    setMore((read.at(-1)?.seq ?? 1) > 1 && read.length === PAGE);
  };
  useEffect(() => void load(null), [looked]);
  useEffect(
    () => void readMembers(session).then((answer) => answer.ok && setMembers(answer.value.members)),
    [session.token],
  );
  const nameOf = (id: string): string =>
    members.find((member) => member.id === id)?.name ?? i18n.t('history.somebody');
  return (
    <>
      {failure && <p class="notice warning">{i18n.t(`join.failure.${failure}`)}</p>}
      <ul class="plain-list">
        {entries.map((entry, index) => (
          <Entry
            key={entry.opId}
            entry={entry}
            member={nameOf(entry.by)}
            isFirst={!more && index === entries.length - 1}
          />
        ))}
      </ul>
      {more && (
        <div>
          <button type="button" onClick={() => void load(entries.at(-1)?.seq ?? null)}>
            {i18n.t('history.more')}
          </button>
        </div>
      )}
    </>
  );
}

/** As many as the server answers when nothing is said. */
const PAGE = 100;

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly member: string;
  /** It made the record: there is no before. */
  readonly isFirst: boolean;
}

function Entry({ entry, member, isFirst }: EntryProps) {
  const edit = isFirst ? null : undoEntry(entry);
  const touched = [...new Set([...Object.keys(entry.set), ...entry.unset])];
  return (
    <li class="stack tight">
      <p class="muted small">{i18n.t('history.entry', { time: wordTime(entry.at), member })}</p>
      {entry.delete && <p>{i18n.t('history.removed')}</p>}
      {isFirst && touched.length > 0 && <p>{i18n.t('history.created')}</p>}
      {edit !== null &&
        touched.map((field) => (
          <p key={field}>
            {i18n.t('history.changed', {
              field: wordField(field),
              before: show(entry.previous[field]),
              after: show(entry.set[field]),
            })}
          </p>
        ))}
      {edit !== null && <Restore label={i18n.t('history.undo')} edit={edit} />}
    </li>
  );
}

function Restore({ label, edit }: { readonly label: string; readonly edit: Edit }) {
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const restore = (): void =>
    void editRecord(edit).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <div class="row small">
      <button type="button" onClick={restore} disabled={state === 'done'}>
        {state === 'done' ? i18n.t('history.undone') : label}
      </button>
      {state === 'failed' && (
        <span class="notice error" role="alert">
          {i18n.t('failure.save')}
        </span>
      )}
    </div>
  );
}

function deletedName({ record, fields }: RecordView): string {
  const name = fields['entity.name'] ?? fields['name'];
  return typeof name === 'string' && name !== '' ? name : recordName(record);
}

function show(value: JsonValue | undefined): string {
  if (value === undefined || value === '') return i18n.t('conflict.empty');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
