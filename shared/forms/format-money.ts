/**
 * Money is held in 万元 as a decimal number. Moving the point is done on the digits: a binary fraction would turn
 * 1234.56 万元 into 12345599.999 元.
 */

export type MoneyUnit = '元' | '万元' | '亿元';

const SHIFT: Record<MoneyUnit, number> = { 元: 4, 万元: 0, 亿元: -4 };
const AMOUNT = /^\d{1,15}(?:\.\d{1,8})?$/u;

/** The unit that a label or prompt names; null when none does, or one that is not yuan. */
export function moneyUnit(texts: readonly (string | null)[]): MoneyUnit | null {
  for (const text of texts) {
    if (text === null || /美元|港元|欧元|日元|外币/u.test(text)) continue;
    if (text.includes('亿元')) return '亿元';
    if (/万元|万人民币|^万$|人民币万/u.test(text)) return '万元';
    if (/元|人民币|rmb/iu.test(text)) return '元';
  }
  return null;
}

/** `value` in 万元 → the same amount in `unit`, without grouping or trailing zeros; null if it is no amount. */
export function formatMoney(value: string, unit: MoneyUnit): string | null {
  const text = value.replace(/[,，\s]/gu, '').replace(/万元?$/u, '');
  if (!AMOUNT.test(text)) return null;
  const [whole = '', fraction = ''] = text.split('.');
  const digits = whole + fraction;
  const point = whole.length + SHIFT[unit];
  const padded = digits.padEnd(point, '0').padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(point, 1);
  const front = padded.slice(0, at).replace(/^0+(?=\d)/u, '');
  const back = padded.slice(at).replace(/0+$/u, '');
  return back === '' ? front : `${front}.${back}`;
}
