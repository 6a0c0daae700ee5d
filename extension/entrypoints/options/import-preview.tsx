/** What an import would change here, before it does: what is new, what is filled in, what differs, and what is not taken. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isSensitiveFact } from 'shared/entity/fact-keys.ts';
import { isAnsweredField } from 'shared/entity/filing.ts';
import type { ExportedDraft, ExportedRecord } from 'shared/sync/exported-file.ts';
import { editsOf, type ImportDifference, type ImportPlan } from 'shared/sync/plan-import.ts';
import { undatedChanges } from 'shared/sync/undated-changes.ts';
import { importRecords, PlanMoved } from '../../store/import-data.ts';
import { today } from '../../ui/live-data.ts';
import { reportedFacts } from '../../ui/record-change.tsx';
import { ownedName, recordName } from '../../ui/record-name.ts';
import { SaveFailure } from '../../ui/save-failure.tsx';
import { shownValue } from '../../ui/word-draft.ts';
import { wordField } from '../../ui/word-field.ts';
import { Listed } from './listed.tsx';

interface Props {
  /** What it comes from, in words. */
  readonly source: string;
  readonly records: readonly ExportedRecord[];
  readonly plan: ImportPlan;
  /** Unsaved texts that come along. */
  readonly drafts?: readonly ExportedDraft[];
  /** It was another when it was shown before. */
  readonly moved: boolean;
  /** What is left out of it. */
  readonly children?: ComponentChildren;
  readonly onDone: () => void;
  /** Something was changed since the plan was made: it is to be shown anew. */
  readonly onMoved: () => void;
  readonly onCancel: () => void;
}

export function ImportPreview({
  source,
  records,
  plan,
  drafts = [],
  moved,
  children,
  onDone,
  onMoved,
  onCancel,
}: Props) {
  const [takeFile, setTakeFile] = useState(false);
  const [failed, setFailed] = useState(false);
  const { added, revived, completed, differing, twins, clashing } = plan;
  const filled = completed.flatMap(({ record, kind, set }) =>
    Object.entries(set).map(([field, inFile]) => ({ record, kind, field, inFile })),
  );
  const isOwn = ({ field }: ImportDifference): boolean => isSensitiveFact(field);
  const open = differing.filter((each) => !isOwn(each));
  const kept = differing.filter(isOwn);
  const edits = editsOf(plan, takeFile, today.value);
  const changes = edits.length > 0 || drafts.length > 0;
  const dated = edits.some(({ set = {} }) => Object.keys(set).some(isAnsweredField));
  const take = (): void => {
    // Before it is stored: the filings that are here told the value that is here.
    const asked = new Map(
      [...undatedChanges(plan, takeFile)]
        .map(([company, facts]) => [company, reportedFacts(company, facts)] as const)
        .filter(([, facts]) => facts.length > 0),
    );
    void importRecords(records, plan, takeFile, { drafts, asked }).then(onDone, (error: unknown) =>
      error instanceof PlanMoved ? onMoved() : setFailed(true),
    );
  };
  return (
    <div class="stack notice" role="group" aria-label={i18n.t('importing.title')}>
      {moved && <p class="warning-text">{i18n.t('importing.moved')}</p>}
      <p class="muted">{source}</p>
      {added.length > 0 && <p>{i18n.t('importing.added', { what: wordKinds(added) })}</p>}
      {revived.length > 0 && <p>{i18n.t('importing.revived', { what: wordKinds(revived) })}</p>}
      {filled.length > 0 && (
        <>
          <p>{i18n.t('importing.completed', filled.length)}</p>
          <Listed items={filled} more={(count) => i18n.t('importing.moreRows', count)} word={wordFilled} />
        </>
      )}
      {!changes && differing.length === 0 && <p>{i18n.t('importing.unchanged')}</p>}
      {open.length > 0 && (
        <>
          <p>{i18n.t('importing.differing', open.length)}</p>
          <Listed
            items={open}
            more={(count) => i18n.t('importing.moreDiffering', count)}
            word={wordDifference}
          />
          <label class="row">
            <input
              type="checkbox"
              checked={takeFile}
              onChange={({ currentTarget }) => setTakeFile(currentTarget.checked)}
            />
            {i18n.t('importing.takeFile')}
          </label>
        </>
      )}
      {dated && <p>{i18n.t('importing.answersDated')}</p>}
      {kept.length > 0 && (
        <>
          <p>{i18n.t('importing.kept', kept.length)}</p>
          <Listed
            items={kept}
            more={(count) => i18n.t('importing.moreDiffering', count)}
            word={wordDifference}
          />
        </>
      )}
      {twins.length > 0 && (
        <div class="warning-text">
          <Listed
            items={twins}
            more={(count) => i18n.t('importing.moreRows', count)}
            word={(twin) => i18n.t('importing.twin', { name: recordName(twin) })}
          />
        </div>
      )}
      {clashing.length > 0 && <p class="warning-text">{i18n.t('importing.clashing', clashing.length)}</p>}
      {children}
      {failed && <SaveFailure />}
      <div class="row">
        {changes && (
          <button type="button" class="primary" onClick={take}>
            {i18n.t('importing.confirm')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </button>
      </div>
    </div>
  );
}

/** 主体 2 家、备案与证照 5 份. */
function wordKinds(records: readonly ExportedRecord[]): string {
  const known = ['entity', 'filing', 'matter', 'event', 'ruleOverride'];
  const count = (wanted: string): number => records.filter(({ kind }) => kind === wanted).length;
  const others = records.filter(({ kind }) => !known.includes(kind)).length;
  return [
    count('entity') > 0 && i18n.t('importing.entities', count('entity')),
    count('filing') > 0 && i18n.t('importing.filings', count('filing')),
    count('matter') > 0 && i18n.t('importing.matters', count('matter')),
    count('event') > 0 && i18n.t('importing.events', count('event')),
    count('ruleOverride') > 0 && i18n.t('importing.overrides', count('ruleOverride')),
    others > 0 && i18n.t('importing.others', others),
  ]
    .filter((words) => words !== false)
    .join(i18n.t('list.separator'));
}

function wordDifference({ record, kind, field, here, inFile }: ImportDifference): string {
  return i18n.t('importing.difference', {
    record: ownedName({ record, kind }),
    field: wordField(field, record),
    here: shownValue(field, here, record),
    inFile: shownValue(field, inFile, record),
  });
}

function wordFilled({ record, kind, field, inFile }: Omit<ImportDifference, 'here'>): string {
  return i18n.t('importing.fills', {
    record: ownedName({ record, kind }),
    field: wordField(field, record),
    inFile: shownValue(field, inFile, record),
  });
}
