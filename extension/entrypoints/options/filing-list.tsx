/** Every duty as one line of a table, to be read down, printed and handed over; the card of each is one press away. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { changedFacts, type Obligation } from 'shared/deadlines/obligation.ts';
import { lackOf } from 'shared/deadlines/lack-of.ts';
import { printedExpiry, type Filing } from 'shared/entity/filing.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DatedText } from '../../ui/dated-text.tsx';
import { DueMarks } from '../../ui/due-marks.tsx';
import { pick } from '../../ui/language.ts';
import { entities, filingNames, today } from '../../ui/live-data.ts';
import { matterOf } from '../../ui/matter-of.ts';
import { PartedText } from '../../ui/parted-text.tsx';
import { PhaseMark } from '../../ui/phase-mark.tsx';
import { wordDate } from '../../ui/word-date.ts';
import { wordDue } from '../../ui/word-due.ts';
import { wordFacts } from '../../ui/word-event.ts';
import { wordSteps } from '../../ui/word-matter.ts';
import { wordFiling } from '../../ui/word-obligation.ts';
import { wordUndecided } from '../../ui/word-undecided.ts';
import { addressOf, WHOLE_VIEW, type FilingView } from './filing-view.ts';
import type { Line } from './narrow-filings.ts';
import { wordList } from './word-list.ts';
import { wordTotal } from './word-total.ts';

/** As many lines as are drawn at once. */
const PAGE = 200;
const COLUMNS = ['left', 'duty', 'filing', 'company', 'owner', 'phase'] as const;
type Column = (typeof COLUMNS)[number];

interface Props {
  readonly lines: readonly Line[];
  readonly view: FilingView;
}

export function FilingList({ lines, view }: Props) {
  const [limit, setLimit] = useState(PAGE);
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    if (!printing) return;
    print();
    setPrinting(false);
  }, [printing]);
  if (lines.length === 0) return null;
  const names = new Map(entities.value.map(({ id, facts }) => [id, facts['entity.name'] ?? '']));
  const companyOf = ({ entityId }: Filing): string => names.get(entityId) || i18n.t('entity.unnamed');
  const groups = groupsOf(lines.slice(0, printing ? lines.length : limit), view.by, companyOf);
  // What is the same on every line is said once, above them.
  const said = new Set<Column>([
    ...(view.by === 'company' || view.company !== null || names.size === 1 ? (['company'] as const) : []),
    ...(view.by === 'owner' || view.owner !== null ? (['owner'] as const) : []),
  ]);
  const columns = COLUMNS.filter((column) => !said.has(column));
  return (
    <>
      <div class="spread">
        <p class="small muted figures" role="status">
          {headOf(view, lines, names)}
        </p>
        <span class="row">
          <CopyButton label={i18n.t('narrow.copy')} text={() => wordList(lines, companyOf)} of={lines} />
          <button type="button" onClick={() => setPrinting(true)}>
            {i18n.t('narrow.print')}
          </button>
        </span>
      </div>
      <table class="filing-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {i18n.t(`narrow.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(([name, group]) => (
          <tbody key={name}>
            {view.by !== 'none' && (
              <tr class="group-title">
                <th scope="rowgroup" colSpan={columns.length}>
                  {name} <span class="muted small figures">{wordTotal(group)}</span>
                </th>
              </tr>
            )}
            {group.map(({ filing, duty }) => (
              <tr
                key={duty?.id ?? filing.id}
                style={{ '--phase-colour': `var(--phase-${duty?.phase ?? 'done'})` }}
              >
                {columns.map((column) => (
                  <Cell
                    key={column}
                    column={column}
                    filing={filing}
                    duty={duty}
                    company={companyOf(filing)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {lines.length > limit && !printing && (
        <p class="row">
          <button type="button" onClick={() => setLimit(limit + PAGE)}>
            {i18n.t('filing.more')}
          </button>
          <span class="muted small figures">
            {i18n.t('narrow.shown', lines.length, { shown: String(limit) })}
          </span>
        </p>
      )}
    </>
  );
}

interface CellProps extends Line {
  readonly column: Column;
  readonly company: string;
}

function Cell({ column, filing, duty, company }: CellProps) {
  switch (column) {
    case 'left':
      return <td class="left figures">{wordLeft(duty)}</td>;
    case 'duty':
      return <td>{duty === null ? <NothingDue /> : <Duty duty={duty} filing={filing} />}</td>;
    case 'filing':
      return (
        <td>
          <FilingName filing={filing} />
        </td>
      );
    case 'company':
      return <td class="company">{company}</td>;
    case 'owner':
      return <td class="owner">{filing.owner}</td>;
    case 'phase':
      return <td>{duty && <PhaseMark phase={duty.phase} lack={lackOf(duty)} />}</td>;
  }
}

function wordLeft(duty: Obligation | null): string {
  return duty === null || duty.daysLeft === null || duty.phase === 'submitted' ? '–' : String(duty.daysLeft);
}

function NothingDue() {
  return <span class="muted">{i18n.t('narrow.nothingDue')}</span>;
}

function Duty({ duty, filing }: { readonly duty: Obligation; readonly filing: Filing }) {
  const undecided = wordUndecided(duty, () => filing);
  const due = wordDue(duty, today.value);
  const changed = wordFacts(changedFacts(duty));
  const matter = matterOf(duty);
  const step = matter && wordSteps(matter).at(-1);
  return (
    <>
      <span class="line">
        {pick(duty.rule.title)}
        {changed !== '' && <span class="muted"> · {changed}</span>}
      </span>
      {due !== null && (
        <span class="line small figures">
          <DatedText text={due} />
          {/* The mark of the phase says that nobody could verify it. */}
          {lackOf(duty) !== 'ask' && <DueMarks basis={duty.rule.confidence} provisional={duty.provisional} />}
        </span>
      )}
      {undecided !== null && <span class="line small warning-text">{undecided}</span>}
      {step !== undefined && (
        <span class="line small muted">
          <DatedText text={step} />
        </span>
      )}
    </>
  );
}

function FilingName({ filing }: { readonly filing: Filing }) {
  const name = filingNames.value.get(filing.id) ?? '';
  const expiresOn = printedExpiry(filing);
  const facts = [
    // In the name already, where it tells this one from another.
    filing.number === name ? '' : filing.number,
    expiresOn === null ? '' : i18n.t('filing.expires', { expiry: wordDate(expiresOn) }),
  ];
  return (
    <>
      <a class="line" href={addressOf(WHOLE_VIEW, filing.id)}>
        {wordFiling(filing.typeId, name)}
      </a>
      <span class="line small muted">
        <PartedText parts={facts} />
      </span>
    </>
  );
}

/** In the order of their most pressing line; ungrouped there is one. */
function groupsOf(
  lines: readonly Line[],
  by: FilingView['by'],
  companyOf: (filing: Filing) => string,
): (readonly [name: string, lines: readonly Line[]])[] {
  if (by === 'none') return [['', lines]];
  const nameOf = ({ filing }: Line): string =>
    by === 'company' ? companyOf(filing) : filing.owner.trim() || i18n.t('narrow.nobody');
  return [...Map.groupBy(lines, nameOf)];
}

/** Of whom and of which days the list is, on which day: what somebody who gets it on paper has to know. */
function headOf(view: FilingView, lines: readonly Line[], names: ReadonlyMap<string, string>): string {
  const company = view.company === null ? '' : (names.get(view.company) ?? '');
  return [
    company,
    view.owner === null ? '' : i18n.t('filing.owner', { owner: view.owner || i18n.t('narrow.nobody') }),
    view.due === null ? '' : i18n.t(`narrow.span.${view.due}`),
    view.find.trim() === '' ? '' : i18n.t('narrow.finding', { text: view.find.trim() }),
    wordTotal(lines),
    i18n.t('narrow.asOf', { date: wordDate(today.value) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
