/** Where filings of a type are filed; null where no portal is listed. */
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import { PORTALS } from 'shared/portals/all.ts';

export function portalAddress(typeId: string): string | null {
  const portals = findFilingType(typeId)?.portals ?? 'none';
  const [first] = portals === 'none' ? [] : portals;
  const host = PORTALS.find(({ id }) => id === first)?.hosts[0];
  return host === undefined ? null : `https://${host}/`;
}
