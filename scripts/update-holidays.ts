/**
 * Writes `shared/deadlines/holidays/<year>.json` and `all.ts` from the JSON data of the `chinese-days` package.
 * Only its data is used: its functions call the holidays of an unpublished year working days and follow the process's
 * time zone. Run after the package's data grew, read the `git diff` against the notice on gov.cn, then commit.
 *
 *   pnpm exec node scripts/update-holidays.ts            writes
 *   pnpm exec node scripts/update-holidays.ts --check    writes nothing; exit code 1 when the files are not what it would write
 *
 * The vendored days change only when the data does, so `checked` is kept for a year whose days stay the same.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { holidayYear, type HolidayYear } from '../shared/deadlines/holiday-year.ts';
import { packageProgram } from './project-root.ts';

const FOLDER = fileURLToPath(new URL('../shared/deadlines/holidays/', import.meta.url));
const requireFromShared = createRequire(new URL('../shared/package.json', import.meta.url));

/** Where the notice itself can be read; the data names none. Add the new year's when its notice is out. */
const NOTICES: Readonly<Record<number, string>> = {
  2026: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
};

interface PackageData {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const { version } = requireFromShared('chinese-days/package.json') as { version: string };
const data = requireFromShared('chinese-days/dist/chinese-days.json') as PackageData;

/** A year is published when the data holds its New Year: a lone late December belongs to the next year's notice. */
function publishedYears(): number[] {
  const years = new Set(Object.keys(data.holidays).map((day) => Number(day.slice(0, 4))));
  return [...years].filter((year) => `${year}-01-01` in data.holidays).sort((a, b) => a - b);
}

const daysOf = (days: Readonly<Record<string, string>>, year: number): string[] =>
  Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort();

function readVendored(year: number): HolidayYear | null {
  const path = `${FOLDER}${year}.json`;
  return existsSync(path) ? holidayYear.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}

function holidayYearOf(year: number): HolidayYear {
  const days = { off: daysOf(data.holidays, year), worked: daysOf(data.workdays, year) };
  const before = readVendored(year);
  const same =
    before !== null &&
    JSON.stringify([before.off, before.worked]) === JSON.stringify([days.off, days.worked]);
  const source = same
    ? before.source
    : {
        data: `chinese-days ${version} (npm), dist/chinese-days.json`,
        checked: new Date().toISOString().slice(0, 10),
        ...(NOTICES[year] === undefined ? {} : { notice: NOTICES[year] }),
      };
  return holidayYear.parse({ year, source, ...days });
}

function indexOf(years: readonly number[]): string {
  return [
    '/** Every published year, oldest first. Written by `scripts/update-holidays.ts`; do not edit. */',
    "import type { HolidayYear } from '../holiday-year.ts';",
    ...years.map((year) => `import y${year} from './${year}.json' with { type: 'json' };`),
    '',
    'export const HOLIDAY_YEARS: readonly HolidayYear[] = [',
    ...years.map((year) => `  y${year},`),
    '];',
    '',
  ].join('\n');
}

function writeAll(years: readonly number[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const year of years) {
    writeFileSync(`${FOLDER}${year}.json`, `${JSON.stringify(holidayYearOf(year), null, 2)}\n`);
  }
  writeFileSync(`${FOLDER}all.ts`, indexOf(years));
  const [node, oxfmt] = packageProgram('oxfmt');
  execFileSync(node, [oxfmt, FOLDER]);
}

/** What differs between the data and the vendored files; empty when nothing does. */
function differences(years: readonly number[]): string[] {
  const vendored = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  const stale = vendored.filter((name) => !years.includes(Number.parseInt(name, 10)));
  const changed = years.filter(
    (year) => JSON.stringify(readVendored(year)) !== JSON.stringify(holidayYearOf(year)),
  );
  return [...stale, ...changed.map((year) => `${year}.json`)];
}

const years = publishedYears();
if (process.argv.includes('--check')) {
  const changed = differences(years);
  if (changed.length > 0) {
    console.error(
      `Holiday files differ from chinese-days ${version}: ${changed.join(', ')}. Run: pnpm exec node scripts/update-holidays.ts`,
    );
    process.exitCode = 1;
  }
} else {
  writeAll(years);
  console.log(`Published years: ${years[0]} to ${years.at(-1)}, from chinese-days ${version}.`);
}
