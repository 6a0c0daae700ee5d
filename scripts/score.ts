/** `pnpm score <what> …`: measures one part of the product on data that is not in its tests. */
import { scoreFields } from './score-fields.ts';

const [what, ...rest] = process.argv.slice(2);
if (what === 'fields') {
  process.exitCode = scoreFields(rest, (line) => console.log(line));
} else {
  console.error('Say what to score: pnpm score fields FILE [--errors] [--leave-out]');
  process.exitCode = 2;
}
