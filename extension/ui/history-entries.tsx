/**
 * Who changed what of one record, or of one field of it, newest first; each change can be taken back. In a team its server
 * remembers, alone this device.
 */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HistoryEntry, Member } from 'shared/sync/protocol.ts';
import { undoEntry } from 'shared/sync/undo-entry.ts';
import type { Edit } from 'shared/sync/device.ts';
import { readHistory } from '../store/history.ts';
import { editRecord } from '../store/records.ts';
import type { ServerFailure } from '../store/server-client.ts';
import type { Session } from '../store/session.ts';
import { readMembers } from '../store/team.ts';
import { ledger, mayEdit, syncState } from './live-data.ts';
import { useFocusHandedOn } from './use-focus-handed-on.ts';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { wordField } from './word-field.ts';
import { wordTime } from './word-time.ts';
import { wordValue } from './word-value.ts';

interface Props {
  /** Null alone. */
  readonly session: Session | null;
  readonly record: string;
  /** Only what was done to this field. */
  readonly field?: string;
}

export function HistoryEntries({ session, record, field }: Props) {
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  const [members, setMembers] = useState<readonly Member[]>([]);
  const [state, setState] = useState<'reading' | 'read' | ServerFailure>('reading');
  const [more, setMore] = useState(false);
  const [made, setMade] = useState<ReadonlySet<string>>(new Set());
  const load = async (before: number | null): Promise<void> => {
    const page = await readHistory(session, record, before);
    setState(page.ok ? 'read' : page.failure);
    if (!page.ok) return;
    setEntries((known) => (before === null ? page.entries : [...known, ...page.entries]));
    setMore(page.more);
    setMade(page.made);
  };
  // Read again when the server has answered since; alone, when something was changed here.
  const changed = session === null ? ledger.value : syncState.value.answeredAt;
  useEffect(() => void load(null), [changed, record]);
  useEffect(() => {
    if (session === null) return;
    void readMembers(session).then((answer) => answer.ok && setMembers(answer.value.members));
  }, [session?.token]);
  const nameOf = (id: string): string =>
    id === ''
      ? i18n.t('team.thisDevice')
      : (members.find((member) => member.id === id)?.name ?? i18n.t('history.somebody'));
  const shown = entries.filter((entry) => field === undefined || touches(entry, field));
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
        {shown.map((entry) => (
          <Entry
            key={entry.opId}
            entry={entry}
            field={field}
            member={nameOf(entry.by)}
            isFirst={made.has(entry.opId)}
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
    </div>
  );
}

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
      {!entry.delete && touched.length === 0 && <p>{i18n.t('history.revived')}</p>}
      {isFirst && field === undefined && touched.length > 0 && <p>{i18n.t('history.created')}</p>}
      {isFirst && field !== undefined && (
        <p>
          {i18n.t('history.firstValue', { value: shown(wordValue(field, entry.set[field], entry.record)) })}
        </p>
      )}
      {edit !== null &&
        touched.map((each) => (
          <p key={each} class="changed-field">
            {wordChange(
              wordField(each, entry.record),
              wordValue(each, entry.previous[each], entry.record),
              wordValue(each, entry.set[each], entry.record),
            )}
          </p>
        ))}
      {edit !== null && <Restore label={i18n.t('history.undo')} restore={() => editRecord(edit)} />}
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

interface RestoreProps {
  readonly label: string;
  readonly restore: () => Promise<void>;
}

export function Restore({ label, restore }: RestoreProps) {
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const press = useOneAtATime(async () => {
    if (state === 'done') return;
    await restore().then(
      () => setState('done'),
      () => setState('failed'),
    );
  });
  const place = useFocusHandedOn<HTMLDivElement>();
  if (!mayEdit.value) return null;
  return (
    <div class="row small" ref={place}>
      {/* Not disabled: it would lose the focus to the whole page. */}
      <button type="button" onClick={press} aria-disabled={state === 'done'}>
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

function wordChange(field: string, before: string, after: string): string {
  if (after === '') return i18n.t('history.emptied', { field, before: shown(before) });
  if (before === '') return i18n.t('history.entered', { field, after });
  return i18n.t('history.changed', { field, before, after });
}

function shown(value: string): string {
  return value === '' ? i18n.t('conflict.empty') : value;
}
