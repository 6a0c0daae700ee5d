/** Who changed what of one record, or of one field of it, newest first; each change can be taken back. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryEntry, JsonValue, Member } from 'shared/sync/protocol.ts';
import { undoEntry } from 'shared/sync/undo-entry.ts';
import type { Edit } from 'shared/sync/device.ts';
import { readHistory } from '../store/history.ts';
import { editRecord } from '../store/records.ts';
import type { ServerFailure } from '../store/server-client.ts';
import type { Session } from '../store/session.ts';
import { readMembers } from '../store/team.ts';
import { syncState } from './live-data.ts';
import { wordField } from './word-field.ts';
import { wordTime } from './word-time.ts';

interface Props {
  readonly session: Session;
  readonly record: string;
  /** Only what was done to this field. */
  readonly field?: string;
}

export function HistoryEntries({ session, record, field }: Props) {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [state, setState] = useState<'reading' | 'read' | ServerFailure>('reading');
  const [more, setMore] = useState(false);
  const load = async (before: number | null): Promise<void> => {
    const answer = await readHistory(session, record, before);
    setState(answer.ok ? 'read' : answer.failure);
    if (!answer.ok) return;
    const read = answer.value.entries;
    setEntries((known) => (before === null ? read : [...known, ...read]));
    setMore((read.at(-1)?.seq ?? 1) > 1 && read.length === PAGE);
  };
  // Read again when the server has answered since.
  const { answeredAt } = syncState.value;
  useEffect(() => void load(null), [answeredAt, record]);
  useEffect(
    () => void readMembers(session).then((answer) => answer.ok && setMembers(answer.value.members)),
    [session.token],
  );
  const nameOf = (id: string): string =>
    members.find((member) => member.id === id)?.name ?? i18n.t('history.somebody');
  const shown = entries
    .map((entry, index) => ({ entry, isFirst: !more && index === entries.length - 1 }))
    .filter(({ entry }) => field === undefined || touches(entry, field));
  return (
    <div class="stack tight">
      {state === 'reading' && (
        <p class="muted" role="status">
          {i18n.t('history.reading')}
        </p>
      )}
      {state !== 'reading' && state !== 'read' && (
        <p class="notice warning">{i18n.t(`join.failure.${state}`)}</p>
      )}
      {state === 'read' && shown.length === 0 && <p class="muted">{i18n.t('history.empty')}</p>}
      <ul class="plain-list">
        {shown.map(({ entry, isFirst }) => (
          <Entry key={entry.opId} entry={entry} field={field} member={nameOf(entry.by)} isFirst={isFirst} />
        ))}
      </ul>
      {more && (
        <div>
          <button type="button" onClick={() => void load(entries.at(-1)?.seq ?? null)}>
            {i18n.t('history.more')}
          </button>
        </div>
      )}
    </div>
  );
}

/** As many as the server answers when nothing is said. */
const PAGE = 100;

function touches({ set, unset, delete: gone }: HistoryEntry, field: string): boolean {
  return gone || Object.hasOwn(set, field) || unset.includes(field);
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly field: string | undefined;
  readonly member: string;
  /** It made the record: there is no before. */
  readonly isFirst: boolean;
}

function Entry({ entry, field, member, isFirst }: EntryProps) {
  const touched = [...new Set([...Object.keys(entry.set), ...entry.unset])].filter(
    (each) => field === undefined || each === field,
  );
  const edit = isFirst ? null : field === undefined ? undoEntry(entry) : undoField(entry, field);
  return (
    <li class="stack tight">
      <p class="muted small">{i18n.t('history.entry', { time: wordTime(entry.at), member })}</p>
      {entry.delete && <p>{i18n.t('history.removed')}</p>}
      {isFirst && field === undefined && touched.length > 0 && <p>{i18n.t('history.created')}</p>}
      {isFirst && field !== undefined && (
        <p>{i18n.t('history.firstValue', { value: show(entry.set[field]) })}</p>
      )}
      {edit !== null &&
        touched.map((each) => (
          <p key={each} class="changed-field">
            {wordChange(wordField(each), entry.previous[each], entry.set[each])}
          </p>
        ))}
      {edit !== null && <Restore label={i18n.t('history.undo')} edit={edit} />}
    </li>
  );
}

/** One field as it was before the operation, the others as they are. */
function undoField(entry: HistoryEntry, field: string): Edit | null {
  const whole = undoEntry(entry);
  if (whole === null || !touches({ ...entry, delete: false }, field)) return null;
  const { record, kind } = whole;
  const before = entry.previous[field];
  return before === undefined ? { record, kind, unset: [field] } : { record, kind, set: { [field]: before } };
}

export function Restore({ label, edit }: { readonly label: string; readonly edit: Edit }) {
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

function wordChange(field: string, before: JsonValue | undefined, after: JsonValue | undefined): string {
  if (isEmpty(after)) return i18n.t('history.emptied', { field, before: show(before) });
  if (isEmpty(before)) return i18n.t('history.entered', { field, after: show(after) });
  return i18n.t('history.changed', { field, before: show(before), after: show(after) });
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === '';
}

function show(value: JsonValue | undefined): string {
  if (value === undefined || isEmpty(value)) return i18n.t('conflict.empty');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
