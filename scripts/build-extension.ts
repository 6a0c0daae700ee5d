/** Builds the extension for the Chromium family into `EXTENSION_FOLDER`, quietly; a failure is a sentence and a log file. */
import { writeFile } from 'node:fs/promises';
import { packageProgram } from './project-root.ts';
import { runProgram } from './run-program.ts';

export type Build = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** `logFile` gets everything the build tool said; `signal` ends the build. */
export async function buildExtension(logFile: string, signal: AbortSignal): Promise<Build> {
  const { ok, output } = await runProgram([...packageProgram('wxt'), 'build'], {
    output: 'keep',
    environment: { NO_COLOR: '1' },
    signal,
  });
  await writeFile(logFile, output);
  return ok ? { ok } : { ok, reason: firstError(output) };
}

/** The first line that says what is wrong; the tool repeats it with stack traces that tell a person nothing. */
function firstError(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return (
    lines.find((line) => line.startsWith('Error: ')) ?? lines.find((line) => line.includes('ERROR')) ?? ''
  );
}
