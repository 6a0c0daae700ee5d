/** `pnpm new filing|portal|driver …`: the form to fill in for a thing that is added often. */
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';
import { scaffoldDriver } from './scaffold-driver.ts';
import { scaffoldFiling, type Scaffolded } from './scaffold-filing.ts';
import { scaffoldPortal } from './scaffold-portal.ts';

const ID = /^[a-z][a-z0-9-]*$/;
const USAGE = `Say what is new:
  pnpm new filing some-licence 某某许可证 "Some licence"
  pnpm new portal some-site some.gov.cn 某某平台 "Some site"
  pnpm new driver some-library select
An id is small letters, digits and hyphens and begins with a letter; a host is whole, without https:// and path.`;

const root = fileURLToPath(new URL('..', import.meta.url));
const made = await scaffold(process.argv.slice(2));
if (made === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (made.ok) {
  console.log(`Written:\n${made.files.map((file) => `  ${file}`).join('\n')}`);
  console.log(made.next);
} else {
  console.error(made.reason);
  process.exitCode = 1;
}

type Made =
  | (Scaffolded & { readonly ok: false })
  | (Scaffolded & { readonly ok: true; readonly next: string });

/** Null when the words do not say what is new. */
async function scaffold([what = '', ...words]: readonly string[]): Promise<Made | null> {
  const [id = '', one = '', two = '', three = ''] = words;
  if (!ID.test(id)) return null;
  const checked = new Date().toISOString().slice(0, 10);
  if (what === 'filing' && one !== '' && two !== '') {
    const next =
      'Fill in what stands between 《 》, add the type to the list in shared/catalogue/types.test.ts and to both READMEs, ' +
      'then: pnpm fix, pnpm golden, pnpm check, pnpm unit (docs/dates.md)';
    const filing = await scaffoldFiling({ id, zh: one, en: two, checked }, root);
    // In a process of its own: this one has read the catalogue as it was.
    if (filing.ok) await runProgram([process.execPath, 'scripts/write-golden.ts'], { output: 'show' });
    return withNext(filing, next);
  }
  if (what === 'portal' && /^[a-z0-9.-]+$/.test(one) && two !== '' && three !== '') {
    const next =
      'Say where the host was read, name the portal in its filing types and the host in both READMEs, ' +
      'then: pnpm fix, pnpm golden, pnpm check';
    return withNext(await scaffoldPortal({ id, host: one, zh: two, en: three, checked }, root), next);
  }
  if (what === 'driver' && ID.test(one)) {
    const next =
      'Measure it on a page in test/portals/pages, write it, add its cases to the driver contract, then: pnpm fix, pnpm check (docs/filling.md)';
    return withNext(await scaffoldDriver({ library: id, widget: one }, root), next);
  }
  return null;
}

function withNext(result: Scaffolded, next: string): Made {
  return result.ok ? { ...result, next } : result;
}
