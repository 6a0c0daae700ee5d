/** One change of many filings at once: as edits that are stored together, and what takes them back. */
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { filingNeeds } from 'shared/deadlines/filing-needs.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { eventField } from 'shared/entity/filing-event.ts';
import type { FieldValues } from 'shared/sync/protocol.ts';

export interface FilingChange {
  readonly record: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const COVERED = eventField('coveredUpTo');

/** Filings that are another's now; those that are this person's already stay as they are. */
export function handOver(filings: readonly Filing[], owner: string): readonly FilingChange[] {
  const after = owner.trim();
  return filings
    .filter((filing) => filing.owner !== after)
    .map(({ id, owner: before }) => ({ record: id, field: 'owner', before, after }));
}

/**
 * The filings whose recurring duties count as missed because nobody said that they were done, as an imported list leaves
 * them, with the answer that they were. Of which somebody said that one was not done are none of these: that is an answer,
 * and another one is given on the card.
 */
export function answerLastCycles(
  filings: readonly Filing[],
  obligations: readonly Obligation[],
  today: CalendarDate,
): readonly FilingChange[] {
  const missed = Map.groupBy(
    obligations.filter(({ phase, rule }) => phase === 'missed' && RECURRING.has(rule.about)),
    ({ filingId }) => filingId,
  );
  return filings.flatMap((filing) => {
    const type = findFilingType(filing.typeId);
    const duties = missed.get(filing.id);
    if (type === undefined || duties === undefined || filing.undoneOn !== null) return [];
    const { lastClosed } = filingNeeds(type, filing, today);
    const before = filing.events.find(({ kind }) => kind === 'coveredUpTo')?.on ?? '';
    // Of a cycle that is over the running one says nothing: early in the year none has closed in it yet.
    const after = duties.reduce((last, { dueOn, rule }) => {
      if (dueOn === null) return last;
      const isOfRunning = lastClosed !== null && dueOn <= lastClosed;
      const isOver = rule.cycle !== undefined && dueOn < today;
      const closed = isOfRunning ? lastClosed : isOver ? dueOn : '';
      return closed > last ? closed : last;
    }, '');
    return after === '' || before >= after ? [] : [{ record: filing.id, field: COVERED, before, after }];
  });
}

const RECURRING: ReadonlySet<Obligation['rule']['about']> = new Set(['annual', 'periodic']);

export function editOf({ record, field, after }: FilingChange) {
  return {
    record,
    kind: 'filing',
    ...(after === '' ? { unset: [field] } : { set: { [field]: after } }),
  };
}

/** What somebody changed again since stays as they left it. */
export function takeBack(
  changes: readonly FilingChange[],
  now: ReadonlyMap<string, FieldValues>,
): readonly FilingChange[] {
  return changes
    .filter(({ record, field, after }) => (now.get(record)?.[field] ?? '') === after && now.has(record))
    .map((change) => ({ ...change, before: change.after, after: change.before }));
}
