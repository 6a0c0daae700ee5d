/** The filings that a view asks for, and of each what counts for it. */
import { lackOf } from 'shared/deadlines/lack-of.ts';
import type { Obligation } from 'shared/deadlines/obligation.ts';
import type { Filing } from 'shared/entity/filing.ts';
import { DUE_SPANS, type DueSpan, type FilingView } from './filing-view.ts';

/** One line of the list: a duty of a filing, or a filing that has none. */
export interface Line {
  readonly filing: Filing;
  readonly duty: Obligation | null;
}

export interface Narrowed {
  /** The most pressing first; those with nothing to count come last. */
  readonly filings: readonly Filing[];
  readonly lines: readonly Line[];
  /** How many duties each span would show, whichever is chosen. */
  readonly counts: Readonly<Record<DueSpan, number>>;
}

interface Input {
  readonly filings: readonly Filing[];
  /** The most pressing first. */
  readonly obligations: readonly Obligation[];
  readonly view: FilingView;
  /** Everything by which a filing can be found. */
  readonly textOf: (filing: Filing) => string;
}

export function narrowFilings({ filings, obligations, view, textOf }: Input): Narrowed {
  const words = plain(view.find).split(/\s+/u).filter(Boolean);
  const asked = new Map<string, Filing>();
  for (const filing of filings) {
    if (view.company !== null && filing.entityId !== view.company) continue;
    if (view.owner !== null && filing.owner.trim() !== view.owner) continue;
    const text = words.length === 0 ? '' : plain(textOf(filing));
    if (words.every((word) => text.includes(word))) asked.set(filing.id, filing);
  }
  const counts: Record<DueSpan, number> = {
    late: 0,
    week: 0,
    month: 0,
    quarter: 0,
    underway: 0,
    lacking: 0,
  };
  const lines: Line[] = [];
  const shown = new Map<string, Filing>();
  for (const duty of obligations) {
    const filing = asked.get(duty.filingId);
    // Of two rules about one thing the stricter speaks; the card shows both. What is done asks for nothing.
    if (filing === undefined || duty.yieldsTo !== null || duty.phase === 'done') continue;
    for (const span of DUE_SPANS) if (isIn(span, duty)) counts[span] += 1;
    if (view.due !== null && !isIn(view.due, duty)) continue;
    lines.push({ filing, duty });
    shown.set(filing.id, filing);
  }
  if (view.due === null) {
    for (const filing of asked.values()) {
      if (shown.has(filing.id)) continue;
      lines.push({ filing, duty: null });
      shown.set(filing.id, filing);
    }
  }
  return { filings: [...shown.values()], lines, counts };
}

export interface Total {
  readonly filings: number;
  readonly duties: number;
}

/** A filing that owes nothing has a line of its own and is no duty: the popup counts none for it either. */
export function totalOf(lines: readonly Line[]): Total {
  const filings = new Set(lines.map(({ filing }) => filing.id)).size;
  return { filings, duties: lines.filter(({ duty }) => duty !== null).length };
}

const DAYS = { week: 7, month: 30, quarter: 90 } as const;

function isIn(span: DueSpan, duty: Obligation): boolean {
  const { phase, daysLeft } = duty;
  switch (span) {
    case 'late':
      return phase === 'missed' || phase === 'lapsed';
    case 'underway':
      return phase === 'submitted' || phase === 'correction';
    case 'lacking':
      return lackOf(duty) !== null;
    default:
      return phase !== 'submitted' && daysLeft !== null && daysLeft >= 0 && daysLeft <= DAYS[span];
  }
}

/** Wide and narrow, upper and lower case are one: 京网文（２０２４） is found by 京网文(2024). */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
