/**
 * Levels of an administrative path. Portals differ in suffixes (北京 / 北京市) and in whether a municipality has a level
 * between itself and its districts (市辖区, or its own name again). Pure.
 */
import { printedPaths } from 'shared/forms/printed-path.ts';
import { foldOption } from './match-option.ts';

const SUFFIX =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|地区|省|市|区|县|盟|旗)$/;
const SUFFIX_FIRST = new RegExp(`^${SUFFIX.source.replace(/\$$/, '')}`);
const FILLER = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Splits what a cascader prints: 「北京市 / 市辖区 / 海淀区」. */
export function splitLevels(shown: string): readonly string[] {
  return shown
    .split(/\s*[/>→]\s*|\s+-\s+/)
    .map((level) => level.trim())
    .filter((level) => level !== '');
}

export function sameLevel(one: string, other: string): boolean {
  const [a, b] = [foldOption(one), foldOption(other)];
  if (a === b) return a !== '';
  const [bareA, bareB] = [a.replace(SUFFIX, ''), b.replace(SUFFIX, '')];
  // Of two spellings one must lack its suffix; 北京市 and 北京县 are not the same place.
  return bareA.length > 1 && bareA === bareB && (bareA === a || bareB === b);
}

/** Whether two paths name the same place, levels that name none left out. */
export function sameLevels(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [telling(one), telling(other)];
  return a.length > 0 && a.length === b.length && a.every((level, index) => sameLevel(level, b[index] ?? ''));
}

/** Whether a cascader that prints this shows the whole path; levels may stand right behind each other (displayed as one word). */
export function printsPath(shown: string, levels: readonly string[]): boolean {
  return printedPaths(shown).some((path) => sameLevels(path, levels)) || isJoined(foldOption(shown), levels);
}

function isJoined(text: string, [level, ...rest]: readonly string[]): boolean {
  if (level === undefined) return text === '';
  if (FILLER.has(level) && isJoined(text, rest)) return true;
  const word = foldOption(level);
  const bare = word.replace(SUFFIX, '');
  if (text.startsWith(word) && isJoined(text.slice(word.length), rest)) return true;
  if (bare.length < 2 || !text.startsWith(bare)) return false;
  // As with levels that stand apart, one of the two spellings must lack its suffix.
  const behind = text.slice(bare.length);
  const [suffix] = bare === word ? (SUFFIX_FIRST.exec(behind) ?? ['']) : [''];
  return isJoined(behind.slice(suffix.length), rest);
}

/**
 * The option to take at one level and the levels left for the next.
 * A level of ours that the portal leaves out is skipped when it names no place; one of the portal's that we lack is taken
 * when it is the only one there. @returns null when nothing, or more than one line, fits.
 */
export function matchLevel<T extends { readonly text: string }>(
  options: readonly T[],
  levels: readonly string[],
): { readonly option: T; readonly rest: readonly string[] } | null {
  const [level = '', next] = levels;
  const exact = options.filter((option) => foldOption(option.text) === foldOption(level));
  const fits = exact.length > 0 ? exact : options.filter((option) => sameLevel(option.text, level));
  if (fits.length > 1) return null;
  if (fits[0] !== undefined) return { option: fits[0], rest: levels.slice(1) };
  if (FILLER.has(level) && next !== undefined) return matchLevel(options, levels.slice(1));
  const [only, another] = options;
  if (only !== undefined && another === undefined && FILLER.has(only.text))
    return { option: only, rest: levels };
  return null;
}

/** A path without fillers and without a level that repeats the one above it (北京市 / 北京市 / 海淀区). */
function telling(levels: readonly string[]): readonly string[] {
  return levels.filter((level, index) => !FILLER.has(level) && !sameLevel(level, levels[index - 1] ?? ''));
}
