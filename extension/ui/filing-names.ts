/**
 * What each filing is called beside its type: its name; without one, where a company holds several of the type, its
 * number, else its expiry, so that they can be told apart.
 */
import type { CalendarDate } from 'shared/deadlines/calendar-date.ts';
import { printedExpiry, type Filing } from 'shared/entity/filing.ts';

/** By filing id; empty where the type says it all, or nothing tells two apart. `wordUntil` words an expiry. */
export function filingNamesOf(
  filings: readonly Filing[],
  wordUntil: (expiresOn: CalendarDate) => string,
): ReadonlyMap<string, string> {
  const held = new Map<string, number>();
  for (const filing of filings) held.set(kin(filing), (held.get(kin(filing)) ?? 0) + 1);
  return new Map(
    filings.map((filing) => [filing.id, nameAmong(filing, held.get(kin(filing)) ?? 1, wordUntil)]),
  );
}

function nameAmong(filing: Filing, count: number, wordUntil: (expiresOn: CalendarDate) => string): string {
  const { name, number } = filing;
  if (name !== '' || count === 1) return name;
  if (number.trim() !== '') return number.trim();
  const expiresOn = printedExpiry(filing);
  return expiresOn === null ? '' : wordUntil(expiresOn);
}

/** Of one company and one type. */
function kin({ entityId, typeId }: Filing): string {
  return `${entityId}/${typeId}`;
}
