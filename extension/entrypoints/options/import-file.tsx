/**
 * A file that was exported before, read back in: what it would change is shown first, and one entry that cannot be read
 * stops it all.
 */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findFact, isSensitiveFact } from 'shared/entity/fact-keys.ts';
import { maskFact } from 'shared/entity/mask-fact.ts';
import {
  readExportedFile,
  type BadRow,
  type ExportedFile,
  type ExportedRecord,
  type RowProblem,
} from 'shared/sync/exported-file.ts';
import { editsOf, type ImportDifference, type ImportPlan } from 'shared/sync/plan-import.ts';
import type { JsonValue } from 'shared/sync/protocol.ts';
import { importRecords, PlanMoved, previewImport } from '../../store/import-data.ts';
import { mayEdit } from '../../ui/live-data.ts';
import { recordName } from '../../ui/record-name.ts';
import { wordField } from '../../ui/word-field.ts';
import { wordTime } from '../../ui/word-time.ts';
import { wordValue } from '../../ui/word-value.ts';

/** Far above what ten thousand filings with their history take. */
const MOST_MEGABYTES = 200;
/** More of a kind are counted, not listed. */
const MOST_LISTED = 20;

type Good = Extract<ExportedFile, { readonly ok: true }>;
type State =
  | { readonly step: 'idle' }
  | { readonly step: 'refused'; readonly sentence: string; readonly rows: readonly BadRow[] }
  | {
      readonly step: 'shown';
      readonly name: string;
      readonly file: Good;
      readonly plan: ImportPlan;
      readonly moved: boolean;
    }
  | { readonly step: 'done' };

const refusal = (sentence: string, rows: readonly BadRow[] = []): State => ({
  step: 'refused',
  sentence,
  rows,
});

export function ImportFile() {
  const [state, setState] = useState<State>({ step: 'idle' });
  const id = useId();
  return (
    <div class="stack">
      <h2>{i18n.t('importing.title')}</h2>
      <p>{i18n.t('importing.hint')}</p>
      {mayEdit.value ? (
        <div class="row">
          <label for={id}>{i18n.t('importing.choose')}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // Choosing the same file again, mended meanwhile, is a choice too.
              currentTarget.value = '';
              if (file) void look(file).then(setState);
            }}
          />
        </div>
      ) : (
        <p class="muted">{i18n.t('importing.viewer')}</p>
      )}
      {state.step === 'refused' && <Refusal {...state} />}
      {state.step === 'shown' && (
        <Preview
          key={state.name}
          {...state}
          onDone={() => setState({ step: 'done' })}
          onMoved={() => void preview(state.name, state.file, true).then(setState)}
          onCancel={() => setState({ step: 'idle' })}
        />
      )}
      <p role="status">{state.step === 'done' && i18n.t('importing.done')}</p>
    </div>
  );
}

async function look(chosen: File): Promise<State> {
  if (chosen.size > MOST_MEGABYTES * 1024 * 1024)
    return refusal(i18n.t('importing.tooLarge', { most: String(MOST_MEGABYTES) }));
  let text: string;
  try {
    text = await chosen.text();
  } catch {
    return refusal(i18n.t('importing.unreadable'));
  }
  const file = readExportedFile(text);
  if (file.ok) {
    try {
      return await preview(chosen.name, file, false);
    } catch {
      return refusal(i18n.t('failure.load'));
    }
  }
  if (file.problem !== 'rows') return refusal(i18n.t(`importing.${file.problem}`));
  return refusal(i18n.t('importing.rows', file.rows.length), file.rows);
}

async function preview(name: string, file: Good, moved: boolean): Promise<State> {
  return { step: 'shown', name, file, plan: await previewImport(file.records), moved };
}

function Refusal({ sentence, rows }: { readonly sentence: string; readonly rows: readonly BadRow[] }) {
  return (
    <div class="notice error stack tight" role="alert">
      <p>{sentence}</p>
      <Listed
        items={rows}
        more={(count) => i18n.t('importing.moreRows', count)}
        word={({ row, name, problem }) =>
          i18n.t('importing.rowProblem', {
            row: name === '' ? i18n.t('importing.row', { row }) : i18n.t('importing.rowNamed', { row, name }),
            problem: wordProblem(problem),
          })
        }
      />
    </div>
  );
}

function wordProblem(problem: RowProblem): string {
  if (!('field' in problem)) return i18n.t(`importing.problem.${problem.code}`);
  return i18n.t(`importing.problem.${problem.code}`, { field: wordField(problem.field) });
}

interface PreviewProps {
  readonly name: string;
  readonly file: Good;
  readonly plan: ImportPlan;
  readonly moved: boolean;
  readonly onDone: () => void;
  /** Something was changed since the plan was made: it is to be shown anew. */
  readonly onMoved: () => void;
  readonly onCancel: () => void;
}

function Preview({ name, file, plan, moved, onDone, onMoved, onCancel }: PreviewProps) {
  const [takeFile, setTakeFile] = useState(false);
  const [failed, setFailed] = useState(false);
  const { added, revived, completed, differing, twins, clashing } = plan;
  const filled = completed.flatMap(({ record, kind, set }) =>
    Object.entries(set).map(([field, inFile]) => ({ record, kind, field, inFile })),
  );
  const isOwn = ({ field }: ImportDifference): boolean => isSensitiveFact(field);
  const open = differing.filter((each) => !isOwn(each));
  const kept = differing.filter(isOwn);
  const changes = editsOf(plan, takeFile).length > 0;
  const written = Date.parse(file.exportedAt);
  const take = (): void =>
    void importRecords(file.records, plan, takeFile).then(onDone, (error: unknown) =>
      error instanceof PlanMoved ? onMoved() : setFailed(true),
    );
  return (
    <div class="stack notice" role="group" aria-label={i18n.t('importing.title')}>
      {moved && <p class="warning-text">{i18n.t('importing.moved')}</p>}
      <p class="muted">
        {Number.isNaN(written)
          ? i18n.t('importing.fileUndated', { name })
          : i18n.t('importing.file', { name, time: wordTime(written) })}
      </p>
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
      {file.drafts > 0 && <p class="small muted">{i18n.t('importing.drafts', file.drafts)}</p>}
      {changes && <p class="small muted">{i18n.t('importing.history')}</p>}
      {failed && (
        <p class="notice error" role="alert">
          {i18n.t('failure.save')}
        </p>
      )}
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

interface ListedProps<Item> {
  readonly items: readonly Item[];
  readonly word: (item: Item) => string;
  readonly more: (count: number) => string;
}

function Listed<Item>({ items, word, more }: ListedProps<Item>) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.slice(0, MOST_LISTED).map((item, index) => (
        <li key={index}>
          <bdi>{word(item)}</bdi>
        </li>
      ))}
      {items.length > MOST_LISTED && <li>{more(items.length - MOST_LISTED)}</li>}
    </ul>
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

/** As it may stand on a screen that others see: sensitive facts are covered. */
function shownValue(field: string, value: JsonValue, record: string): string {
  const worded = wordValue(field, value, record);
  const fact = isSensitiveFact(field) ? findFact(field) : undefined;
  return fact === undefined ? worded : maskFact(fact.kind, worded);
}

function wordDifference({ record, kind, field, here, inFile }: ImportDifference): string {
  return i18n.t('importing.difference', {
    record: recordName({ record, kind }),
    field: wordField(field, record),
    here: shownValue(field, here, record),
    inFile: shownValue(field, inFile, record),
  });
}

function wordFilled({ record, kind, field, inFile }: Omit<ImportDifference, 'here'>): string {
  return i18n.t('importing.fills', {
    record: recordName({ record, kind }),
    field: wordField(field, record),
    inFile: shownValue(field, inFile, record),
  });
}
