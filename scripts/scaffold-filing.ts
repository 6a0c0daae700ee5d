/**
 * The skeleton of a filing type: its data file with the questions to answer between 《 》, its entry in the catalogue, and
 * an empty file for cases worked out by hand. The repository's tests stay red until every question is answered.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface NewFiling {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** The day on which the sources are read, YYYY-MM-DD. */
  readonly checked: string;
}

export type Scaffolded =
  | { readonly ok: true; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Writes nothing when any of the files is there already, or the list of types does not look as expected. */
export async function scaffoldFiling(filing: NewFiling, root: string): Promise<Scaffolded> {
  const typeFile = `shared/catalogue/types/${filing.id}.ts`;
  const caseFile = `test/golden/cases/${filing.id}.jsonl`;
  const listFile = 'shared/catalogue/all.ts';
  for (const file of [typeFile, caseFile]) {
    if (existsSync(join(root, file)))
      return { ok: false, reason: `${file} exists already; nothing was written.` };
  }
  const list = addToList(await readFile(join(root, listFile), 'utf8'), filing.id);
  if (list === null) {
    return {
      ok: false,
      reason: `${listFile} has no list FILING_TYPES that ends in "];"; nothing was written.`,
    };
  }
  await writeFile(join(root, typeFile), skeleton(filing));
  await writeFile(join(root, caseFile), '');
  await writeFile(join(root, listFile), list);
  return { ok: true, files: [typeFile, caseFile, listFile] };
}

export function exportName(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function addToList(list: string, id: string): string | null {
  const start = list.indexOf('export const FILING_TYPES');
  const end = list.indexOf('];', start);
  if (start < 0 || end < 0) return null;
  const entries = list.slice(start, end).trimEnd().replace(/,$/, '');
  return `import { ${exportName(id)} } from './types/${id}.ts';\n${list.slice(0, start)}${entries}, ${exportName(id)}${list.slice(end)}`;
}

function skeleton({ id, zh, en, checked }: NewFiling): string {
  return `import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const ARTICLE: Source = {
  document: { zh: '《文件名称》', en: '《Name of the document》' },
  article: '《第…条》',
  address: '《where the text was read》',
  checked: '${checked}',
  quote: '《the few words that carry the number》',
};

export const ${exportName(id)}: FilingType = {
  id: '${id}',
  names: { zh: '${zh}', en: '${en}' },
  authority: { zh: '《主管部门》', en: '《The authority》' },
  // licence: 行政许可法 applies, spread DEFAULT_RENEWAL of laws.ts where its own rules set no window · filing: it does not.
  kind: 'licence',
  standsFor: 'company',
  portals: 'none',
  validity: { asPrinted: true, source: ARTICLE, confidence: 'unverified' },
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '《申请延续》', en: '《Apply for renewal》' },
      // 届满30日前: closes 30 before, no opens · 届满前30日内: opens 30 before, closes 0 before. Never one number for both.
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'unknown',
      inForce: { from: '${checked}' },
      source: ARTICLE,
      confidence: 'unverified',
    },
  ],
  facts: ['entity.name', 'entity.uscc', 'legalRep.name'],
  materials: { first: [], renewal: [], change: [] },
  decisionTimes: [],
  requires: [],
  consequences: [],
};
`;
}
