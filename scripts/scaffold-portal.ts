/** The skeleton of a portal: its data file and its entry in the list; the questions stand between 《 》. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportName, type Scaffolded } from './scaffold-filing.ts';

export interface NewPortal {
  readonly id: string;
  /** Whole host name; it becomes a permission that people grant at installation. */
  readonly host: string;
  readonly zh: string;
  readonly en: string;
  /** The day on which the site was looked at, YYYY-MM-DD. */
  readonly checked: string;
}

/** Writes nothing when the file is there already, or the list of portals does not look as expected. */
export async function scaffoldPortal(portal: NewPortal, root: string): Promise<Scaffolded> {
  const siteFile = `shared/portals/sites/${portal.id}.ts`;
  const listFile = 'shared/portals/all.ts';
  if (existsSync(join(root, siteFile)))
    return { ok: false, reason: `${siteFile} exists already; nothing was written.` };
  const list = addToList(await readFile(join(root, listFile), 'utf8'), portal.id);
  if (list === null)
    return { ok: false, reason: `${listFile} has no list PORTALS that ends in "];"; nothing was written.` };
  await writeFile(join(root, siteFile), skeleton(portal));
  await writeFile(join(root, listFile), list);
  return { ok: true, files: [siteFile, listFile] };
}

function addToList(list: string, id: string): string | null {
  const start = list.indexOf('export const PORTALS');
  const end = list.indexOf('];', start);
  if (start < 0 || end < 0) return null;
  const entries = list.slice(start, end).trimEnd().replace(/,$/, '');
  return `import { ${exportName(id)} } from './sites/${id}.ts';\n${list.slice(0, start)}${entries}, ${exportName(id)}${list.slice(end)}`;
}

function skeleton({ id, host, zh, en, checked }: NewPortal): string {
  return `import type { Portal } from '../portal.ts';

export const ${exportName(id)}: Portal = {
  id: '${id}',
  names: { zh: '${zh}', en: '${en}' },
  hosts: ['${host}'],
  reason: {
    zh: '在${zh}显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the site “${en}” and fills its forms when you ask',
  },
  source: { address: '《where the host name was read》', checked: '${checked}' },
};
`;
}
