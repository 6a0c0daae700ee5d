/** `pnpm new filing ID 名称 "English name"`: the form to fill in for a thing that is added often. */
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';
import { scaffoldFiling } from './scaffold-filing.ts';

const [what = '', id = '', zh = '', en = ''] = process.argv.slice(2);
if (what !== 'filing' || !/^[a-z][a-z0-9-]*$/.test(id) || zh === '' || en === '') {
  console.error('Say what is new: pnpm new filing some-licence 某某许可证 "Some Licence"');
  process.exitCode = 2;
} else {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const made = await scaffoldFiling({ id, zh, en, checked: today() }, root);
  if (made.ok) {
    console.log(`Written:\n${made.files.map((file) => `  ${file}`).join('\n')}`);
    // In a process of its own: this one has read the catalogue as it was.
    await runProgram([process.execPath, 'scripts/write-golden.ts'], { output: 'show' });
    console.log('Fill in what stands between 《 》, then: pnpm fix, pnpm golden, pnpm check');
  } else {
    console.error(made.reason);
    process.exitCode = 1;
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
