/** `pnpm learn forms`: what is fitted to data, fitted anew. The exit status is 2 when it was not said what to learn. */
import { writeLeanings } from './learn-leanings.ts';

if (process.argv[2] === 'forms') console.log(await writeLeanings(new Date().toISOString().slice(0, 10)));
else {
  console.error('Say what to learn: pnpm learn forms');
  process.exitCode = 2;
}
