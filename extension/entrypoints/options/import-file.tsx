/**
 * A file that was exported before, read back in: what it would change is shown first, and one entry that cannot be read
 * stops it all.
 */
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  readExportedFile,
  withRefused,
  type BadRow,
  type ExportedFile,
  type ExportedRecord,
  type RowProblem,
} from 'shared/sync/exported-file.ts';
import type { ImportPlan } from 'shared/sync/plan-import.ts';
import { previewImport } from '../../store/import-data.ts';
import { planDrafts, type DraftPlan } from '../../store/import-drafts.ts';
import { mayEdit } from '../../ui/live-data.ts';
import { ownedName } from '../../ui/record-name.ts';
import { IN_SENTENCE, shorten } from '../../ui/shorten.ts';
import { shownValue, typeOf } from '../../ui/word-draft.ts';
import { wordField } from '../../ui/word-field.ts';
import { wordTime } from '../../ui/word-time.ts';
import { ImportPreview } from './import-preview.tsx';
import { Listed } from './listed.tsx';
import { UnsavedInFile } from './unsaved-in-file.tsx';

/** Far above what ten thousand filings with their history take. */
const MOST_MEGABYTES = 200;

/** What belongs below, where a table is read. */
const SPREADSHEET = /\.(?:xls[xmb]?|et|csv|tsv|ods)$/iu;

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
      readonly takeRefused: boolean;
      readonly drafts: DraftPlan;
      readonly takeDrafts: boolean;
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
        <ImportPreview
          key={state.name}
          source={wordSource(state.name, state.file)}
          records={recordsOf(state.file, state.takeRefused)}
          plan={state.plan}
          drafts={state.takeDrafts ? state.drafts.taken : []}
          moved={state.moved}
          onDone={() => setState({ step: 'done' })}
          onMoved={() => void preview(state.name, state.file, { ...state, moved: true }).then(setState)}
          onCancel={() => setState({ step: 'idle' })}
        >
          {state.file.refused.length > 0 && (
            <Refused
              file={state.file}
              taken={state.takeRefused}
              onTake={(takeRefused) =>
                void preview(state.name, state.file, { ...state, takeRefused, moved: false }).then(setState)
              }
            />
          )}
          <UnsavedInFile
            plan={state.drafts}
            records={state.file.records}
            taken={state.takeDrafts}
            onTake={(takeDrafts) => setState({ ...state, takeDrafts })}
          />
          <p class="small muted">{i18n.t('importing.history')}</p>
        </ImportPreview>
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
      return await preview(chosen.name, file);
    } catch {
      return refusal(i18n.t('failure.load'));
    }
  }
  if (file.problem === 'notJson' && SPREADSHEET.test(chosen.name))
    return refusal(i18n.t('importing.spreadsheet'));
  if (file.problem !== 'rows') return refusal(i18n.t(`importing.${file.problem}`));
  return refusal(i18n.t('importing.rows', file.rows.length), file.rows);
}

interface Choices {
  readonly takeRefused: boolean;
  readonly takeDrafts: boolean;
  readonly moved: boolean;
}

/** What was typed comes along unless the person says otherwise: it stays unsaved, and is looked at where it stands. */
const AT_FIRST: Choices = { takeRefused: false, takeDrafts: true, moved: false };

async function preview(
  name: string,
  file: Good,
  { takeRefused, takeDrafts, moved }: Choices = AT_FIRST,
): Promise<State> {
  const [plan, drafts] = await Promise.all([
    previewImport(recordsOf(file, takeRefused)),
    planDrafts(file.drafts, file.records),
  ]);
  return { step: 'shown', name, file, plan, moved, takeRefused, drafts, takeDrafts };
}

function recordsOf({ records, refused }: Good, takeRefused: boolean): readonly ExportedRecord[] {
  return takeRefused ? withRefused(records, refused) : records;
}

interface RefusedProps {
  readonly file: Good;
  readonly taken: boolean;
  readonly onTake: (take: boolean) => void;
}

/** What was typed on the other device and stands in none of its records. */
function Refused({ file: { records, refused }, taken, onTake }: RefusedProps) {
  const fields = refused.flatMap(({ fields: own, ...each }) => {
    // Of a record that was changed there the file's own copy says what it is.
    const known = records.find(({ record }) => record === each.record)?.fields;
    const named = { ...each, fields: known ?? own };
    return Object.entries(own).map(([field, value]) => ({ named, field, value }));
  });
  return (
    <>
      <p class="warning-text">{i18n.t('importing.refused', fields.length)}</p>
      <Listed
        items={fields}
        more={(count) => i18n.t('importing.moreRows', count)}
        word={({ named, field, value }) =>
          i18n.t('importing.fills', {
            record: ownedName(named),
            field: wordField(field, named.record, typeOf(named.fields)),
            inFile: shorten(shownValue(field, value, named.record, typeOf(named.fields)), IN_SENTENCE),
          })
        }
      />
      <label class="row">
        <input
          type="checkbox"
          checked={taken}
          onChange={({ currentTarget }) => onTake(currentTarget.checked)}
        />
        {i18n.t('importing.takeRefused')}
      </label>
    </>
  );
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

function wordSource(name: string, { exportedAt }: Good): string {
  const written = Date.parse(exportedAt);
  return Number.isNaN(written)
    ? i18n.t('importing.fileUndated', { name })
    : i18n.t('importing.file', { name, time: wordTime(written) });
}
