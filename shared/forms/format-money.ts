/**
 * Money is held in 万元 as a decimal number. Moving the point is done on the digits: a binary fraction would turn
 * 1234.56 万元 into 12345599.999 元.
 */

export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '千万元' | '亿元';

const SHIFT: Record<MoneyUnit, number> = { 元: 4, 千元: 1, 万元: 0, 百万元: -2, 千万元: -3, 亿元: -4 };
const AMOUNT = /^\d{1,15}(?:\.\d{1,8})?$/u;

const FOREIGN = /美元|美金|港元|港币|欧元|日元|日圆|英镑|澳元|加元|外币|usd|hkd|eur|jpy|gbp/iu;
const SCALED = /(亿|[百千]?万|千)(?:元|人民币|rmb)|(?:人民币|rmb)(亿|[百千]?万|千)元?|^(万|亿)$/giu;
const PLAIN_YUAN = /(?<![亿万千单])元/u;
/** A currency is no unit yet: 注册资本（人民币） beside 万元 is in 万元. */
const CURRENCY = /人民币|rmb|￥|¥/iu;

export const isForeignMoney = (text: string): boolean => FOREIGN.test(text);

function unitsIn(text: string): readonly MoneyUnit[] {
  const scaled = [...text.matchAll(SCALED)].map(
    ([, before, after, alone]) => `${before ?? after ?? alone}元` as MoneyUnit,
  );
  return PLAIN_YUAN.test(text) ? [...scaled, '元'] : scaled;
}

export interface MoneyUnitRead {
  readonly unit: MoneyUnit;
  /** No text says it, or two say two things. */
  readonly assumed: boolean;
}

/**
 * The unit that the texts about a box name, folded (see `foldText`). Other currencies are no unit here.
 * @param near what stands beside the box and its label, nearest first: they must agree.
 * @param far prompts and hints, asked where the near ones are silent; the first that names a unit counts.
 */
export function moneyUnit(near: readonly string[], far: readonly string[] = []): MoneyUnitRead {
  const ofYuan = (texts: readonly string[]) => texts.filter((text) => !isForeignMoney(text));
  const [unit, other] = new Set(ofYuan(near).flatMap(unitsIn));
  if (unit !== undefined) return { unit, assumed: other !== undefined };
  const [hinted] = ofYuan(far).flatMap(unitsIn);
  if (hinted !== undefined) return { unit: hinted, assumed: false };
  const yuan = ofYuan([...near, ...far]).some((text) => CURRENCY.test(text));
  return yuan ? { unit: '元', assumed: false } : { unit: '万元', assumed: true };
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
