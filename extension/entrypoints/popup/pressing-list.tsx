/** The few obligations that matter now, under the phase they are in, the most pressing phase first. */
import { i18n } from '#i18n';
import type { Glance, GlanceList, GlanceRow } from '../../store/glance.ts';
import { openFilings } from '../../ui/open-workbench.ts';
import { PhaseMark } from '../../ui/phase-mark.tsx';
import { PressingRow } from './pressing-row.tsx';
import type { ActiveTab } from './use-active-tab.ts';

interface Props {
  readonly list: GlanceList;
  readonly seen: Glance;
  /** The one that is looked at; null is all. */
  readonly company: string | null;
  readonly tab: ActiveTab | null;
}

export function PressingList({ list, seen, company, tab }: Props) {
  const names = new Map(seen.companies.map(({ id, name }) => [id, name]));
  if (list.rows.length === 0) {
    return (
      <p class="muted">
        {i18n.t(list.filings === 0 ? 'popup.companyHoldsNothing' : 'filing.nothingToCount')}
      </p>
    );
  }
  // Rows come most pressing first, so the phase that is met first is the most pressing one. What is not counted is apart
  // by what it lacks.
  const groups = Map.groupBy(list.rows, ({ phase, lack }) => lack ?? phase);
  return (
    <div class="list">
      {[...groups].map(([group, rows]) => (
        <Group key={group} id={group} rows={rows}>
          {(row) => (
            <PressingRow
              key={row.id}
              row={row}
              company={company === null && seen.companies.length > 1 ? (names.get(row.entityId) ?? '') : null}
              tab={tab}
            />
          )}
        </Group>
      ))}
      {list.more > 0 && (
        <button type="button" class="plain" onClick={() => void openFilings(company)}>
          {i18n.t('popup.more', list.more)}
        </button>
      )}
    </div>
  );
}

interface GroupProps {
  readonly id: string;
  /** Of one phase and one lack. */
  readonly rows: readonly GlanceRow[];
  readonly children: (row: GlanceRow) => preact.ComponentChildren;
}

function Group({ id, rows, children }: GroupProps) {
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <section aria-labelledby={`phase-${id}`}>
      <h2 id={`phase-${id}`} class="phase-title">
        <PhaseMark phase={first.phase} lack={first.lack} />
      </h2>
      <ul>{rows.map(children)}</ul>
    </section>
  );
}
