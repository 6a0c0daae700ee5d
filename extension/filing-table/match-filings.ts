/**
 * Which of the filings that are here each row of a table is. The surest are found first over the whole table, so that no row
 * takes what another one says more exactly; what is none of them is new.
 */
import type { Filing } from 'shared/entity/filing.ts';
import { plainNumber, plainText } from './plain-text.ts';

/** What makes two the same, the surest first. */
const SIGNS: readonly ((row: Filing, here: Filing) => boolean)[] = [
  (row, here) => sameNumber(row, here) && sameName(row, here) && row.expiry === here.expiry,
  (row, here) => sameNumber(row, here) && sameName(row, here),
  sameNumber,
  (row, here) => isBare(row) && isBare(here) && row.expiry === here.expiry,
  (row, here) => sameName(row, here) && lacksNumber(row, here) && row.expiry === here.expiry,
  (row, here) => sameName(row, here) && row.name !== '' && lacksNumber(row, here),
];

/** The id of each row's, in their order; null where it is not here. */
export function matchFilings(rows: readonly Filing[], here: readonly Filing[]): (string | null)[] {
  const rowsByKind = Map.groupBy(rows.keys(), (index) => kindOf(rows[index]));
  const hereByKind = Map.groupBy(here, kindOf);
  const found: (string | null)[] = rows.map(() => null);
  const taken = new Set<string>();
  for (const [kind, indices] of rowsByKind) {
    const kin = hereByKind.get(kind) ?? [];
    for (const isSame of [...SIGNS, isOnly(indices.length, kin.length)]) {
      for (const index of indices) {
        const row = rows[index];
        if (row === undefined || found[index] !== null) continue;
        const same = kin.find((each) => !taken.has(each.id) && isSame(row, each));
        if (same === undefined) continue;
        found[index] = same.id;
        taken.add(same.id);
      }
    }
  }
  return found;
}

/** The company's only one of the type, where nothing tells them apart; a number is given only to the only one by the only row. */
function isOnly(rows: number, here: number): (row: Filing, here: Filing) => boolean {
  return (row, each) =>
    here === 1 &&
    (rows === 1 || row.number === '') &&
    row.name === '' &&
    each.name === '' &&
    lacksNumber(row, each);
}

function kindOf(filing: Filing | undefined): string {
  return filing === undefined ? '' : `${filing.entityId}/${filing.typeId}`;
}

function sameNumber({ number }: Filing, here: Filing): boolean {
  return number !== '' && plainNumber(number) === plainNumber(here.number);
}

function sameName({ name }: Filing, here: Filing): boolean {
  return plainText(name) === plainText(here.name);
}

const isBare = ({ name, number }: Filing): boolean => name === '' && number === '';

/** One of the two does not say its number: it may be the other's. */
const lacksNumber = (row: Filing, here: Filing): boolean => row.number === '' || here.number.trim() === '';
