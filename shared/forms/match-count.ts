/** A number among ranges: 120 people are `100-499人`, 800 万元 `500万－1000万`; never two of them. */
import { foldText } from './normalise-label.ts';

/** A line of a list; one that is disabled cannot be chosen. */
interface Line {
  readonly text: string;
  readonly disabled?: boolean;
}

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

/** In 万元; `100-500万` says its unit once. Null where no unit is said: 元 or 万元 nobody knows. */
function readMoneyRange(text: string): Range | null {
  const folded = foldText(text).replace(/[,，]/gu, '');
  const units = [...folded.matchAll(/(\d{1,9}(?:\.\d{1,4})?)(万|亿)?/gu)].map(([, digits, unit]) => ({
    digits,
    unit,
  }));
  const last = units.at(-1)?.unit;
  if (last === undefined || units.length > 2) return null;
  const amounts = units.map(({ digits, unit }) => Number(digits) * ((unit ?? last) === '亿' ? 10_000 : 1));
  const rest = readRange(folded.replace(/\d+(?:\.\d+)?[万亿]?/gu, '1'));
  const [low = 0, high] = amounts;
  if (high !== undefined) return { from: low, to: high };
  if (rest?.to === Infinity) return { from: low, to: Infinity };
  return rest?.from === 0 ? { from: 0, to: low } : { from: low, to: low };
}

const onlyRange = <T extends Line>(
  options: readonly T[],
  number: number,
  read: (text: string) => Range | null,
): T | null => {
  const fits = options.filter((option) => {
    const range = option.disabled === true ? null : read(option.text);
    return range !== null && range.from <= number && number <= range.to;
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
};

/** Whether a list offers amounts of money to choose among. */
export const offersAmounts = (options: readonly Line[]): boolean =>
  options.filter(({ text }) => readMoneyRange(text) !== null).length > 1;

/** `amount` in 万元, as facts hold it. */
export function matchAmount<T extends Line>(options: readonly T[], amount: string): T | null {
  return /^\d{1,12}(?:\.\d{1,8})?$/u.test(amount) ? onlyRange(options, Number(amount), readMoneyRange) : null;
}

/** @returns the only option whose range holds `count`; null when none or several do (50 in 20-50 and 50-100). */
export function matchCount<T extends Line>(options: readonly T[], count: string): T | null {
  if (!/^\d{1,9}$/u.test(count)) return null;
  return onlyRange(options, Number(count), readRange);
}
