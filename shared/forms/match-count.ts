/** A number of people among ranges: 120 is `100-499人`, `100人以上`, never two of them. */
import type { FieldOption } from './form-reading.ts';
import { foldText } from './normalise-label.ts';

interface Range {
  readonly from: number;
  readonly to: number;
}

function readRange(text: string): Range | null {
  const folded = foldText(text).replace(/[,，]/gu, '');
  const [low, high] = [...folded.matchAll(/\d{1,9}/gu)].map(([digits]) => Number(digits));
  if (low === undefined) return null;
  if (high !== undefined) return { from: low, to: high };
  if (/以上|大于|超过|不少于|>|≥|\+/u.test(folded)) return { from: low, to: Infinity };
  if (/以下|以内|小于|少于|不足|<|≤/u.test(folded)) return { from: 0, to: low };
  return { from: low, to: low };
}

/** @returns the only option whose range holds `count`; null when none or several do (50 in 20-50 and 50-100). */
export function matchCount(options: readonly FieldOption[], count: string): FieldOption | null {
  if (!/^\d{1,9}$/u.test(count)) return null;
  const number = Number(count);
  const fits = options.filter((option) => {
    const range = option.disabled ? null : readRange(option.text);
    return range !== null && range.from <= number && number <= range.to;
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
