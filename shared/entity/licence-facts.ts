/** What a business licence shows, so that a change of anything else makes nobody doubt the copy of it. */

/** The places that the printed form has, as `read-business-licence.ts` reads them. */
const ON_LICENCE: ReadonlySet<string> = new Set([
  'entity.uscc',
  'entity.name',
  'entity.type',
  'entity.scope',
  'entity.regCapital',
  'entity.establishedOn',
  'entity.termFrom',
  'entity.termTo',
  'legalRep.name',
]);
const REGISTERED_ADDRESS = 'address.registered.';

/**
 * Whether a document of this Chinese name shows the fact. Only of the licence by itself is it known what stands on it; any
 * other may show anything.
 */
export function mayShow(document: string, fact: string): boolean {
  const isLicence = document.includes('营业执照') && !/[和及、]/u.test(document);
  return !isLicence || ON_LICENCE.has(fact) || fact.startsWith(REGISTERED_ADDRESS);
}
