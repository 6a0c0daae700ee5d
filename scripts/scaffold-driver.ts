/**
 * The skeleton of a driver: one file in its library's folder, one line in the registry, and the three places where it must
 * still be measured, said and tried. It refuses every value until it is written, so that it can do no harm meanwhile.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exportName, type Scaffolded } from './scaffold-filing.ts';

export interface NewDriver {
  /** Folder and `FormField.driver`, such as `some-library`. */
  readonly library: string;
  readonly widget: string;
}

/** Writes nothing when the file is there already, or the registry does not look as expected. */
export async function scaffoldDriver({ library, widget }: NewDriver, root: string): Promise<Scaffolded> {
  const file = `extension/page/drivers/${library}/${widget}.ts`;
  const registryFile = 'extension/page/drivers/registry.ts';
  if (existsSync(join(root, file)))
    return { ok: false, reason: `${file} exists already; nothing was written.` };
  const registry = register(await readFile(join(root, registryFile), 'utf8'), { library, widget });
  if (registry === null)
    return { ok: false, reason: `${registryFile} has no list DRIVERS; nothing was written.` };
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), skeleton({ library, widget }));
  await writeFile(join(root, registryFile), registry);
  return { ok: true, files: [file, registryFile] };
}

/** Before all others: a widget of a library is known by its class, and everything after it is more general. */
function register(registry: string, driver: NewDriver): string | null {
  const start = registry.indexOf('export const DRIVERS');
  const open = registry.indexOf('= [', start);
  const firstImport = registry.indexOf('import ');
  if (start < 0 || open < 0 || firstImport < 0) return null;
  const at = open + '= ['.length;
  const list = `${registry.slice(0, at)}\n  ${nameOf(driver)},${registry.slice(at)}`;
  const line = `import { ${nameOf(driver)} } from './${driver.library}/${driver.widget}.ts';\n`;
  return `${list.slice(0, firstImport)}${line}${list.slice(firstImport)}`;
}

function nameOf({ library, widget }: NewDriver): string {
  return exportName(`${library}-${widget}`);
}

function skeleton(driver: NewDriver): string {
  const name = nameOf(driver);
  return `/**
 * 《What was measured, on which version: what a person's action does to the page's own model, and what does not.》
 */
import type { Driver } from '../driver.ts';

export const ${name}: Driver = {
  library: '${driver.library}',
  name: '${driver.widget}',
  selectors: ['.《outermost-element》'],
  claim(element) {
    const input = element.querySelector<HTMLInputElement>('input');
    return input === null ? null : { widget: 'unknown', root: element, input, members: [], whole: true };
  },
  state: ({ input }) => ({ disabled: input?.matches(':disabled') === true, readonly: false }),
  options: () => [],
  // What a person reads; empty for a prompt such as 请选择.
  shown: ({ input }) => (input instanceof HTMLInputElement ? input.value : ''),
  held: () => null,
  // Press and wait through the hands alone; return a reason for what cannot be done.
  set: () => Promise.resolve('unsupported'),
  shows: () => false,
  clear: () => Promise.resolve('unsupported'),
  close: () => Promise.resolve(),
};
`;
}
