/** What a field shows before anything is written: nothing, already the right thing, or something else. */
import type { FillValue } from './fill-plan.ts';
import type { FormField } from './form-reading.ts';
import { parseShownDate } from './format-date.ts';
import { isEmptyChoice } from './match-option.ts';
import { foldText } from './normalise-label.ts';
import { printedPaths } from './printed-path.ts';

const PICKED: ReadonlySet<string> = new Set(['select', 'radio', 'cascader', 'date', 'dateRange']);

export function showsNothing(field: FormField): boolean {
  return field.shown.trim() === '' || (PICKED.has(field.widget) && isEmptyChoice(field.shown));
}

const FILLER = new Set(['市辖区', '县']);
const telling = (levels: readonly string[]): string[] =>
  levels.map(foldText).filter((level) => level !== '' && !FILLER.has(level));

/** Width and spacing do not make another text; case does (a code, a mail address). Whole, however long. */
const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

function sameText(shown: string, text: string): boolean {
  const day = parseShownDate(text);
  return fold(shown) === fold(text) || (day !== null && parseShownDate(shown) === day);
}

function samePath(shown: string, levels: readonly string[]): boolean {
  const wanted = telling(levels).join('\n');
  return printedPaths(shown).some((path) => telling(path).join('\n') === wanted);
}

const ENDS = /\s+(?:-|~|至|到|—)\s+/u;

/** 2018-05-09 - 2038-05-08, as widgets for two days are read. */
function sameRange(shown: string, wanted: readonly string[]): boolean {
  const days = shown.split(ENDS).map(parseShownDate);
  return days.length === wanted.length && days.every((day, index) => day === wanted[index]);
}

export function showsAlready(field: FormField, value: FillValue): boolean {
  if (value.kind === 'text') return sameText(field.shown, value.text);
  if (value.kind === 'date') return parseShownDate(field.shown) === value.date;
  if (value.kind === 'path') return samePath(field.shown, value.levels);
  if (value.kind === 'range') return sameRange(field.shown, [value.from, value.to]);
  if (value.kind === 'choices') return false;
  if (value.levels !== undefined && samePath(field.shown, value.levels)) return true;
  return [value.text, ...value.alternatives].some((text) => foldText(text) === foldText(field.shown));
}
