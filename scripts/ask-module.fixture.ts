/** Asks a module that a test has just written, in a process of its own, where it runs as it stands. */
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program.ts';

/** The JSON of what `expression` makes of the module `m`; it may await. */
export async function askModule(file: string, expression: string): Promise<unknown> {
  const address = JSON.stringify(pathToFileURL(file).href);
  const program = `const m = await import(${address}); process.stdout.write(JSON.stringify(${expression}))`;
  const { output } = await runProgram([process.execPath, '--input-type=module', '--eval', program], {
    output: 'keep',
  });
  return JSON.parse(output);
}
