/**
 * A list of filings from a spreadsheet, pasted: what it would bring is shown first, and one row that cannot be read stops it
 * all.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { coverIdNumbers } from 'shared/entity/cover-id-numbers.ts';
import type { ImportPlan } from 'shared/sync/plan-import.ts';
import { readFilingTable, type BadTableRow, type ReadTable } from '../../filing-table/read-filing-table.ts';
import { headingOf, TABLE_COLUMNS } from '../../filing-table/table-columns.ts';
import type { TableProblem } from '../../filing-table/table-row.ts';
import { clearDraft, readDrafts, TABLE_DRAFT, writeDraft } from '../../store/drafts.ts';
import { previewImport } from '../../store/import-data.ts';
import { readLedger } from '../../store/ledger.ts';
import { newRecordId } from '../../store/records.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { pick, uiLanguage } from '../../ui/language.ts';
import { mayEdit, todayToKeep } from '../../ui/live-data.ts';
import { recordName } from '../../ui/record-name.ts';
import { wordDate } from '../../ui/word-date.ts';
import { ImportPreview } from './import-preview.tsx';
import { Listed } from './listed.tsx';
import { TableFile } from './table-file.tsx';

type Good = Extract<ReadTable, { readonly ok: true }>;
type State =
  | { readonly step: 'idle' | 'done' }
  | { readonly step: 'refused'; readonly sentence: string; readonly rows: readonly BadTableRow[] }
  | {
      readonly step: 'shown';
      readonly table: Good;
      readonly plan: ImportPlan;
      readonly moved: boolean;
      readonly allCovered: boolean;
    };

interface LookOptions {
  readonly moved?: boolean;
  readonly allCovered?: boolean;
}

const heading = (column: (typeof TABLE_COLUMNS)[number]): string => headingOf(column, uiLanguage());

export function ImportTable() {
  /** Null until it is known what was left here: a box that is drawn before would mix it with the first keys. */
  const [text, setText] = useState<string | null>(null);
  /** An empty box would invite writing over what was left here and cannot be read. */
  const [isUnreadable, setUnreadable] = useState(false);
  const [state, setState] = useState<State>({ step: 'idle' });
  const id = useId();
  const asked = useRef(0);
  useEffect(() => {
    // Whoever looks something up elsewhere finds it here again.
    void readDrafts(TABLE_DRAFT.scope)
      .then((drafts) => setText(drafts.get(TABLE_DRAFT.field) ?? ''))
      .catch(() => setUnreadable(true));
  }, []);
  /** An answer about a text that was changed meanwhile is none. */
  const read = async (options?: LookOptions, of = text ?? ''): Promise<void> => {
    const own = ++asked.current;
    const answer = await look(of, options);
    if (own === asked.current) setState(answer);
  };
  if (!mayEdit.value) return null;
  if (isUnreadable) return <Unreadable />;
  if (text === null) return null;
  const put = (typed: string): void => {
    asked.current += 1;
    setText(typed);
    setState({ step: 'idle' });
    void writeDraft(TABLE_DRAFT.scope, TABLE_DRAFT.field, typed);
  };
  const headings = TABLE_COLUMNS.map(heading);
  return (
    <div class="stack" id="import-table">
      <h2>{i18n.t('importing.table.title')}</h2>
      <p id={`${id}-hint`}>
        {i18n.t('importing.table.hint', { columns: headings.join(i18n.t('list.separator')) })}
      </p>
      <label for={id}>{i18n.t('importing.table.paste')}</label>
      <textarea
        id={id}
        class="pasted-table"
        rows={5}
        spellcheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={({ currentTarget }) => put(currentTarget.value)}
      />
      <TableFile
        text={text}
        onText={(found) => {
          put(found);
          void read({}, found);
        }}
      />
      <div class="row">
        <button type="button" class={state.step === 'shown' ? '' : 'primary'} onClick={() => void read()}>
          {i18n.t('importing.table.read')}
        </button>
        <CopyButton label={i18n.t('importing.table.copyHeadings')} text={() => headings.join('\t')} />
      </div>
      {state.step === 'refused' && (
        <div class="notice error stack tight" role="alert">
          <p>{state.sentence}</p>
          <Listed
            items={state.rows}
            more={(count) => i18n.t('importing.moreRows', count)}
            word={({ row, problem }) =>
              i18n.t('importing.table.row', {
                row: String(row),
                problem: coverIdNumbers(wordProblem(problem)),
              })
            }
          />
        </div>
      )}
      {state.step === 'shown' && (
        <ImportPreview
          source={i18n.t('importing.table.source', state.table.rows)}
          records={state.table.records}
          plan={state.plan}
          moved={state.moved}
          onDone={() => {
            setText('');
            void clearDraft(TABLE_DRAFT.scope, TABLE_DRAFT.field);
            setState({ step: 'done' });
          }}
          onMoved={() => void read({ moved: true, allCovered: state.allCovered })}
          onCancel={() => setState({ step: 'idle' })}
        >
          <LeftOut table={state.table} plan={state.plan} />
          {state.table.unanswered > 0 && (
            <>
              <p class="warning-text">{i18n.t('importing.table.unanswered', state.table.unanswered)}</p>
              <label class="row">
                <input
                  type="checkbox"
                  checked={state.allCovered}
                  onChange={({ currentTarget: { checked } }) => void read({ allCovered: checked })}
                />
                {i18n.t('importing.table.allCovered')}
              </label>
            </>
          )}
        </ImportPreview>
      )}
      <p role="status">{state.step === 'done' && i18n.t('importing.done')}</p>
    </div>
  );
}

function Unreadable() {
  return (
    <div class="stack" id="import-table">
      <h2>{i18n.t('importing.table.title')}</h2>
      <p class="notice error" role="alert">
        {i18n.t('failure.load')}
      </p>
    </div>
  );
}

/** Which companies are new, what was read another way than it is written, and what was not read at all. */
function LeftOut({ table, plan }: { readonly table: Good; readonly plan: ImportPlan }) {
  const { takenFor, calledOtherwise, underAbove, odd, unread, repeated } = table;
  const more = (count: number): string => i18n.t('importing.moreRows', count);
  const newCompanies = plan.added.filter(({ kind }) => kind === 'entity');
  return (
    <>
      <Listed
        items={newCompanies}
        more={more}
        word={(company) => i18n.t('importing.table.newCompany', { name: recordName(company) })}
      />
      <Listed
        items={[...calledOtherwise]}
        more={more}
        word={([said, name]) => i18n.t('importing.table.calledOtherwise', { said, name })}
      />
      <Listed
        items={underAbove}
        more={more}
        word={({ row, company }) => i18n.t('importing.table.underAbove', { row: String(row), company })}
      />
      <Listed
        items={[...takenFor]}
        more={more}
        word={([said, type]) => i18n.t('importing.table.takenFor', { said, type: pick(type.names) })}
      />
      {odd.length > 0 && (
        <div class="warning-text">
          <Listed
            items={odd}
            more={more}
            word={({ row, day: { kind, on } }) =>
              i18n.t('importing.table.row', {
                row: String(row),
                problem: i18n.t(`importing.table.odd.${kind}`, { date: wordDate(on) }),
              })
            }
          />
        </div>
      )}
      {repeated > 0 && <p>{i18n.t('importing.table.repeated', repeated)}</p>}
      {unread.length > 0 && (
        <p class="warning-text">
          {i18n.t('importing.table.unread', {
            columns: unread
              .map(({ heading: words, at }) =>
                words === '' ? i18n.t('importing.table.headless', { at: String(at) }) : words,
              )
              .join(i18n.t('list.separator')),
          })}
        </p>
      )}
    </>
  );
}

/** Read anew when something was changed meanwhile: what is here already may be another. */
async function look(text: string, { moved = false, allCovered = false }: LookOptions = {}): Promise<State> {
  let table: ReadTable;
  try {
    // From the store: what came in a moment ago may not stand in the page's mirror yet, and would come in twice.
    const { entities, filings } = await readLedger();
    table = readFilingTable(text, {
      today: todayToKeep(),
      entities,
      filings,
      newId: newRecordId,
      allCovered,
    });
  } catch {
    return { step: 'refused', sentence: i18n.t('failure.load'), rows: [] };
  }
  if (table.ok) {
    try {
      return { step: 'shown', table, plan: await previewImport(table.records), moved, allCovered };
    } catch {
      return { step: 'refused', sentence: i18n.t('failure.load'), rows: [] };
    }
  }
  if (table.problem !== 'rows')
    return { step: 'refused', sentence: i18n.t(`importing.table.${table.problem}`), rows: [] };
  return {
    step: 'refused',
    sentence: i18n.t('importing.table.rows', table.rows.length),
    rows: table.rows,
  };
}

function wordProblem(problem: TableProblem): string {
  switch (problem.code) {
    case 'noSuchDay':
    case 'noDay':
    case 'notADate':
    case 'serialNumber':
    case 'cellError':
      return i18n.t(`importing.table.problem.${problem.code}`, {
        column: heading(problem.column),
        said: problem.said,
      });
    case 'unknownType':
    case 'notYesOrNo':
    case 'otherCode':
    case 'manyCompanies':
    case 'badCode':
      return i18n.t(`importing.table.problem.${problem.code}`, { said: problem.said });
    case 'twice':
      return i18n.t('importing.table.problem.twice', { row: String(problem.row) });
    case 'manyTypes':
      return i18n.t('importing.table.problem.manyTypes', {
        said: problem.said,
        types: problem.types.map(({ names }) => pick(names)).join(i18n.t('list.separator')),
      });
    default:
      return i18n.t(`importing.table.problem.${problem.code}`);
  }
}
