/**
 * `pnpm score deadlines FILE`: every line of the file is a filing, a day and the expected window (see
 * `test/golden/deadline-case.ts`). Prints each miss with what was expected and the chain that was found; last
 * `deadlines: right=N of=M`. Exits 0 only when all are right.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Source } from '../shared/catalogue/source.ts';
import type { Obligation } from '../shared/deadlines/obligation.ts';
import { deadlineCase, scoreCase, type DeadlineCase } from '../test/golden/deadline-case.ts';

export async function scoreDeadlines(file: string): Promise<boolean> {
  // pnpm runs scripts in the project's folder; the path is meant from where the person stands.
  const path = resolve(process.env['INIT_CWD'] ?? '.', file);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    console.error(
      `Cannot read ${path} (${error.code}). Name a file with one case a line, such as test/golden/cases/food.jsonl.`,
    );
    return null;
  });
  if (text === null) return false;
  const lines = text.split(/\r?\n/);
  let right = 0;
  let total = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    total += 1;
    const read = readCase(line);
    if (typeof read === 'string') {
      console.log(`line ${index + 1} cannot be read: ${read}`);
      continue;
    }
    const score = scoreCase(read);
    if (score.right) right += 1;
    else {
      const { id, filing, today, rule, expect } = read;
      console.log(`\n${id} (${filing.type}, ${rule}, today ${today}): ${score.why}`);
      console.log(`  expected ${JSON.stringify(expect)}`);
      for (const obligation of score.found) console.log(`  found    ${describe(obligation)}`);
    }
  }
  console.log(`deadlines: right=${right} of=${total}`);
  return total > 0 && right === total;
}

function readCase(line: string): DeadlineCase | string {
  try {
    const parsed = deadlineCase.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function describe({
  rule,
  reasons,
  opensOn,
  dueOn,
  fileBy,
  phase,
  daysLeft,
  workdaysLeft,
}: Obligation): string {
  const face = JSON.stringify({ opensOn, dueOn, fileBy, phase, daysLeft, workdaysLeft });
  const chain = reasons.map((reason) =>
    JSON.stringify(reason, (key, value: unknown) => (key === 'source' ? articleOf(value) : value)),
  );
  return `${rule.id} [${rule.confidence}] ${face}\n           ${chain.join(' → ')}`;
}

function articleOf(source: unknown): string {
  const { document, article } = source as Source;
  return `${document.zh} ${article}`.trim();
}
