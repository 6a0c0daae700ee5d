/**
 * Two people changed the same thing without having seen each other: both values, said from this person's side, until they
 * have been seen. The other value can be put in place with one press; that is an edit like any other.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conflict, JsonValue } from 'shared/sync/protocol.ts';
import { sameJson } from 'shared/sync/same-json.ts';
import { DELETION } from 'shared/sync/wire-names.ts';
import { dismissConflict, settleConflict, type MetNotice } from '../../store/conflicts.ts';
import { editRecord } from '../../store/records.ts';
import { conflicts, ledgerKinds, mayEdit, session } from '../../ui/live-data.ts';
import { ownedName } from '../../ui/record-name.ts';
import { SaveFailure } from '../../ui/save-failure.tsx';
import { IN_SENTENCE, ON_BUTTON, shorten, shortenPair } from '../../ui/shorten.ts';
import { wordField } from '../../ui/word-field.ts';
import { wordNumber } from '../../ui/word-number.ts';
import { wordValue } from '../../ui/word-value.ts';

export function ConflictList() {
  const notices = conflicts.value;
  if (notices.length === 0) return null;
  return (
    <div class="stack conflict-list">
      <h2>{i18n.t('conflict.title', notices.length, { count: wordNumber(notices.length) })}</h2>
      <ul class="plain-list">
        {notices.map((notice) => (
          <li key={notice.opId} class="stack tight">
            <p class="muted small">{ownedName(notice)}</p>
            {notice.conflicts.map((conflict, index) => (
              <Met key={conflict.field} notice={notice} conflict={conflict}>
                {index === notice.conflicts.length - 1 && (
                  <button type="button" class="plain" onClick={() => void dismissConflict(notice)}>
                    {i18n.t('conflict.seen')}
                  </button>
                )}
              </Met>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MetProps {
  readonly notice: MetNotice;
  readonly conflict: Conflict;
  /** What else can be done, beside what can be done about this value. */
  readonly children: ComponentChildren;
}

function Met({ notice, conflict, children }: MetProps) {
  const [failed, setFailed] = useState(false);
  const kind = ledgerKinds.value.get(notice.record);
  const lost = conflict.lostBy === session.value?.member.id;
  if (conflict.field === DELETION) {
    return (
      <div class="stack tight">
        <p>{i18n.t(lost ? 'conflict.myDeletion' : 'conflict.theirDeletion')}</p>
        <div class="row small">{children}</div>
      </div>
    );
  }
  const show = (value: JsonValue | undefined): string => wordValue(conflict.field, value, notice.record);
  const empty = i18n.t('conflict.empty');
  const both = (most: number) => {
    const [kept, lost] = shortenPair(show(conflict.kept), show(conflict.lost), most);
    return { kept: kept || empty, lost: lost || empty };
  };
  const words = { field: wordField(conflict.field, notice.record), ...both(IN_SENTENCE) };
  // Neither of the two may be what stands there by now.
  const now = notice.now[conflict.field];
  const isOver = !sameJson(now, conflict.kept);
  const takeOther = async (): Promise<void> => {
    if (kind === undefined) return;
    const change =
      conflict.lost === undefined
        ? { unset: [conflict.field] }
        : { set: { [conflict.field]: conflict.lost } };
    try {
      await editRecord({ record: notice.record, kind, ...change });
      // What else met in the same edit is still to be looked at.
      await settleConflict(notice, conflict);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="stack tight">
      <p>{i18n.t(lost ? 'conflict.mineLost' : 'conflict.theirsLost', words)}</p>
      {isOver && <p>{i18n.t('conflict.since', { now: shorten(show(now), IN_SENTENCE) || empty })}</p>}
      <div class="row small">
        {kind !== undefined && mayEdit.value && !sameJson(now, conflict.lost) && (
          <button type="button" onClick={() => void takeOther()}>
            {i18n.t('conflict.takeOther', { lost: both(ON_BUTTON).lost })}
          </button>
        )}
        {children}
      </div>
      {failed && <SaveFailure />}
    </div>
  );
}
