/**
 * The search of the popup: every typed word must stand somewhere in a filing's name, number, type, company, owner or note, or
 * in what the portal answered.
 */
import type { FilingIndex, IndexedFiling } from '../../store/glance.ts';

export interface FoundFiling extends Omit<IndexedFiling, 'type' | 'company'> {
  readonly type: string;
  readonly company: string;
}

export interface Found {
  /** The most pressing first, at most as many as asked for. */
  readonly filings: readonly FoundFiling[];
  readonly total: number;
}

/** Of one company, or of all for null. */
export type FindFilings = (typed: string, company: string | null, limit: number) => Found;

/** Makes the texts ready once, so that each keystroke only compares. */
export function createSearch({ types, companies, filings }: FilingIndex): FindFilings {
  const texts = filings.map((filing) =>
    plain(
      [
        filing.name,
        filing.number,
        filing.owner,
        filing.also ?? '',
        types[filing.type] ?? '',
        companies[filing.company]?.name ?? '',
      ].join('\n'),
    ),
  );
  return (typed, company, limit) => {
    const words = plain(typed).split(/\s+/).filter(Boolean);
    const found: FoundFiling[] = [];
    let total = 0;
    for (const [index, text] of texts.entries()) {
      if (!words.every((word) => text.includes(word))) continue;
      const filing = filings[index];
      if (filing === undefined) continue;
      const of = companies[filing.company];
      if (company !== null && of?.id !== company) continue;
      total += 1;
      if (found.length >= limit) continue;
      found.push({
        ...filing,
        type: types[filing.type] ?? '',
        company: of?.name ?? '',
      });
    }
    return { filings: found, total };
  };
}

/** Wide and narrow, upper and lower case are one: 京网文（２０２４） is found by 京网文(2024). */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
