/** Whether two spellings of an attribute's value mean the same: 3, 三级, 第三级, III and Ⅲ类 are one level or class. */

const DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
};

/** Few values recur over very many filings; what people typed beyond these is spelled out each time. */
const KNOWN = new Map<string, string>();
const KNOWN_AT_MOST = 1000;

export function canonicalValue(value: string): string {
  const known = KNOWN.get(value);
  if (known !== undefined) return known;
  const bare = value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s第级类]|level|class|grade/g, '');
  const canonical = DIGITS[bare] ?? bare;
  if (KNOWN.size < KNOWN_AT_MOST) KNOWN.set(value, canonical);
  return canonical;
}

export function isOneOf(value: string, values: readonly string[]): boolean {
  const wanted = canonicalValue(value);
  for (const each of values) if (canonicalValue(each) === wanted) return true;
  return false;
}
