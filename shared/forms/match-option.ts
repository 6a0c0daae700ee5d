/** Which option of a list means a value. Equal words, then known spellings of the same thing, then a unique part. */
import type { FieldOption } from './form-reading.ts';
import { optionLexicon } from './lexicon/options.ts';
import { regionLexicon } from './lexicon/regions.ts';
import { foldText } from './normalise-label.ts';

const EMPTY: ReadonlySet<string> = new Set(optionLexicon.emptyOptions);

/** `请选择`, `--请选择--`, `全部`: nothing is chosen. */
export function isEmptyChoice(text: string): boolean {
  const folded = foldText(text).replace(/[-=—_*<>.。…]+/gu, '');
  return EMPTY.has(folded) || folded.startsWith('请选择') || folded.startsWith('请先选择');
}

const REGION_END =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|地区|省|市|区|县|盟|旗)$/u;

/** Folded spelling → all spellings of its meaning; of a word in two groups the first counts. */
const GROUP_OF: ReadonlyMap<string, readonly string[]> = new Map(
  optionLexicon.groups.toReversed().flatMap((group) => group.map((word) => [foldText(word), group] as const)),
);

/** The other spellings of a value, without the value itself. */
export function sameMeaning(value: string): readonly string[] {
  const folded = foldText(value);
  const group = GROUP_OF.get(folded);
  if (group !== undefined) return group.filter((word) => foldText(word) !== folded);
  const province = regionLexicon.provinces.find((names) => names.includes(value));
  return province === undefined ? [] : province.filter((name) => name !== value);
}

/** A place may be listed without its suffix (海淀 for 海淀区). */
export function sameRegion(value: string): readonly string[] {
  const bare = value.replace(REGION_END, '');
  return [
    ...sameMeaning(value),
    ...(bare.length > 1 && bare !== value && !sameMeaning(value).includes(bare) ? [bare] : []),
  ];
}

/** @returns the one option that means `value`; null when none does or several might. */
export function matchOption(
  options: readonly FieldOption[],
  value: string,
  alternatives: readonly string[],
): FieldOption | null {
  const usable = options.filter((option) => !option.disabled && !isEmptyChoice(option.text));
  const wanted = foldText(value);
  const equal = usable.filter((option) => foldText(option.text) === wanted);
  if (equal.length === 1) return equal[0] ?? null;
  const others = new Set(alternatives.map(foldText));
  const same = usable.filter((option) => others.has(foldText(option.text)));
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null;
  const around = usable.filter((option) => {
    const text = foldText(option.text);
    return text.length > 2 && wanted.length > 2 && (text.includes(wanted) || wanted.includes(text));
  });
  return around.length === 1 ? (around[0] ?? null) : null;
}
