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

export function canonicalValue(value: string): string {
  const bare = value
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s第级类]|level|class|grade/g, '');
  return DIGITS[bare] ?? bare;
}

export function isOneOf(value: string, values: readonly string[]): boolean {
  const wanted = canonicalValue(value);
  return values.some((each) => canonicalValue(each) === wanted);
}
