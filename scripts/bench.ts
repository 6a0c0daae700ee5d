/** `pnpm bench NAME`: a benchmark of `test/bench`, which prints its figures beside a floor of the same run. */

const BENCHMARKS: Readonly<Record<string, () => Promise<{ bench: () => void | Promise<void> }>>> = {
  deadlines: () => import('../test/bench/deadlines.ts'),
  sync: () => import('../test/bench/sync.ts'),
  forms: () => import('../test/bench/forms.ts'),
  page: () => import('../test/bench/page.ts'),
  screens: () => import('../test/bench/screens.ts'),
};

const [name = ''] = process.argv.slice(2);
const load = BENCHMARKS[name];
if (load === undefined) {
  console.error(`Say which benchmark: pnpm bench ${Object.keys(BENCHMARKS).join('|')}`);
  process.exitCode = 2;
} else {
  const { bench } = await load();
  await bench();
}
