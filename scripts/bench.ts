/** `pnpm bench NAME`: runs `test/bench/NAME.ts`, which prints its figures beside a floor of the same run. */
import { existsSync } from 'node:fs';

const [name = ''] = process.argv.slice(2);
const file = new URL(`../test/bench/${name}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error('Say which benchmark: pnpm bench NAME, where test/bench/NAME.ts exists.');
  process.exitCode = 2;
} else {
  const { bench } = (await import(file.href)) as { bench: () => void | Promise<void> };
  await bench();
}
