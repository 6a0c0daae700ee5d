/**
 * `pnpm score deadlines FILE` and `pnpm score fields FILE [--errors] [--leave-out [OTHERS]]`: measure one part of the product on
 * data that is not in its tests. The exit status is the part's own; 2 when it was not said what to score.
 */
import { scoreDeadlines } from './score-deadlines.ts';
import { scoreFields } from './score-fields.ts';

const [what, ...rest] = process.argv.slice(2);
if (what === 'fields') {
  process.exitCode = scoreFields(rest, (line) => console.log(line));
} else if (what === 'deadlines' && rest[0] !== undefined) {
  process.exitCode = (await scoreDeadlines(rest[0])) ? 0 : 1;
} else {
  console.error(
    'Say what to score: pnpm score deadlines FILE, or pnpm score fields FILE [--errors] [--leave-out [OTHERS]]',
  );
  process.exitCode = 2;
}
