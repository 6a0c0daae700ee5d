/** Two people changed the same thing without having seen each other: both values, until somebody says *seen*. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DELETION, type ConflictNotice, type JsonValue } from 'shared/sync/protocol.ts';
import { onChange } from '../../store/change-signal.ts';
import { dismissConflict, readConflicts } from '../../store/conflicts.ts';
import { wordField } from '../../ui/word-field.ts';

export function ConflictList() {
  const [notices, setNotices] = useState<readonly ConflictNotice[]>([]);
  useEffect(() => {
    const load = (): void => void readConflicts().then(setNotices);
    load();
    return onChange(load);
  }, []);
  if (notices.length === 0) return null;
  return (
    <div class="stack">
      <h2>{i18n.t('conflict.title', notices.length)}</h2>
      <ul class="plain-list">
        {notices.map((notice) => (
          <li key={notice.opId} class="stack tight">
            {notice.conflicts.map((conflict) => (
              <p key={conflict.field}>
                {conflict.field === DELETION
                  ? i18n.t('conflict.deletion')
                  : i18n.t('conflict.field', {
                      field: wordField(conflict.field),
                      kept: show(conflict.kept),
                      lost: show(conflict.lost),
                    })}
              </p>
            ))}
            <div>
              <button
                type="button"
                class="plain"
                onClick={() => void dismissConflict(notice.opId).then(() => readConflicts().then(setNotices))}
              >
                {i18n.t('conflict.seen')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function show(value: JsonValue | undefined): string {
  if (value === undefined || value === '') return i18n.t('conflict.empty');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
