/** Finds the one option that a choice means. Two that fit equally are none: ambiguity is a refusal. */
import type { FillValue } from 'shared/forms/fill-plan.ts';
import { matchCount } from 'shared/forms/match-count.ts';

/** Full-width forms, spaces and brackets differ between portals; the words do not. */
export function foldOption(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}

/** The wordings that a value may stand under in a list, best first. */
export function wordings(value: FillValue): readonly string[] {
  if (value.kind === 'choice') return [value.text, ...value.alternatives];
  if (value.kind === 'path') return value.levels.slice(-1);
  if (value.kind === 'range' || value.kind === 'choices') return [];
  return [value.kind === 'date' ? value.date : value.text];
}

/** @returns the option with that text, or the first of its alternatives that occurs; null when none or several do. */
export function matchOption<T extends { readonly text: string }>(
  options: readonly T[],
  value: FillValue,
): T | null {
  for (const wording of wordings(value)) {
    const wanted = foldOption(wording);
    const found = options.filter((option) => foldOption(option.text) === wanted);
    if (found.length === 1) return found[0] ?? null;
    if (found.length > 1) return null;
  }
  return matchRange(options, value);
}

/** The one line whose range holds the number, where the plan could not see the lines. */
function matchRange<T extends { readonly text: string }>(options: readonly T[], value: FillValue): T | null {
  return value.kind === 'choice' && value.within === 'count' ? matchCount(options, value.text) : null;
}

export function isOneOf(shown: string, value: FillValue): boolean {
  const folded = foldOption(shown);
  if (folded === '') return false;
  const isSame = wordings(value).some((wording) => foldOption(wording) === folded);
  return isSame || matchRange([{ text: shown }], value) !== null;
}
