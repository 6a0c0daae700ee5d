/** `pnpm golden`: writes the golden dates of every type anew, for review with `git diff test/golden`. */
import { writeFile } from 'node:fs/promises';
import { FILING_TYPES } from '../shared/catalogue/all.ts';
import { goldenDates } from '../test/golden/golden-dates.ts';

for (const type of FILING_TYPES) {
  await writeFile(new URL(`../test/golden/${type.id}.txt`, import.meta.url), goldenDates(type));
}
console.log(`${FILING_TYPES.length} golden files written; read them with: git diff test/golden`);
