/** What was said before a process ended, whichever way it ended. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const FILE = new URL('open-log.ts', import.meta.url).href;

function messages(program: string): string[] {
  const script = `import { openLog } from ${JSON.stringify(FILE)}; const { log, flush } = openLog('info'); ${program}`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return stderr
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly msg: string }).msg);
}

test('a process that ends by itself, or is ended, says all it had to say', () => {
  expect(messages("log.info('asked'); log.info('answered')")).toEqual(['asked', 'answered']);
  expect(messages("log.info('asked'); process.exit(3)")).toEqual(['asked']);
});

test('what went wrong is written before anything else can happen, and what was said before it as well', () => {
  const killed = "process.kill(process.pid, 'SIGKILL')";
  expect(messages(`log.info('asked'); log.error('failed'); ${killed}`)).toEqual(['asked', 'failed']);
  expect(messages(`log.info('asked'); flush(); ${killed}`)).toEqual(['asked']);
});
