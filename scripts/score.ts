/** `pnpm score deadlines FILE`: how many of the dates in a file the engine gets right. Exits 0 only when all are. */
import { scoreDeadlines } from './score-deadlines.ts';

const SCORES: Readonly<Record<string, (file: string) => Promise<boolean>>> = { deadlines: scoreDeadlines };

const [what = '', file] = process.argv.slice(2);
const score = SCORES[what];
if (score === undefined || file === undefined) {
  console.error(`Say what to score and the file: pnpm score ${Object.keys(SCORES).join('|')} FILE`);
  process.exitCode = 2;
} else {
  process.exitCode = (await score(file)) ? 0 : 1;
}
