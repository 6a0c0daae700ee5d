/** Units as forms print them behind a label or beside a box. Text of a page: every look-up is linear in a short piece. */

const MONEY = [
  '元',
  '千元',
  '万元',
  '百万元',
  '千万元',
  '亿元',
  '万',
  '亿',
  '万人民币',
  '人民币',
  '人民币元',
  '人民币万元',
  '人民币亿元',
  '元人民币',
  '万元人民币',
  '亿元人民币',
  'rmb',
  '美元',
  '万美元',
  '港元',
  '万港元',
  '港币',
  '万港币',
  '欧元',
  '万欧元',
  '日元',
  '万日元',
];

/** Words by themselves too: 「日 期」 begins with none of them. */
const AMBIGUOUS = ['人', '个', '名', '年', '月', '天', '日'];

const UNITS: ReadonlySet<string> = new Set([...MONEY, ...AMBIGUOUS, '平方米', '%', '㎡', 'm2']);
const ALONE: ReadonlySet<string> = new Set([...AMBIGUOUS, '万', '亿']);

/** No unit is printed in more than this, brackets and all. */
const LONGEST = 40;
const WORDS = 3;

/** Whether a folded text (one width, small letters, no spaces) is a unit, also as 单位：万元. */
export function isUnit(folded: string): boolean {
  return UNITS.has(withoutWord(folded));
}

/** 单位：万元 → 万元 */
export function withoutWord(folded: string): string {
  return folded.replace(/^(?:金额|货币|计量|计价)?单位[:：]?|^[:：,，]/u, '');
}

/** The unit that a text is, or begins with: 「万元」, 「（人民币）万元，保留两位小数」, 「万元 成立日期：」. Empty if none. */
export function unitIn(text: string): string {
  return begin(text).unit;
}

/** What is left of a text behind the unit that it begins with: 「万元 成立日期：」 → 「成立日期：」. */
export function afterUnit(text: string): string {
  return begin(text).rest;
}

function begin(text: string): { readonly unit: string; readonly rest: string } {
  if (text.trim().length <= LONGEST) {
    const whole = plain(text);
    if (isUnit(whole)) return { unit: withoutWord(whole), rest: '' };
  }
  const words = text
    .slice(0, LONGEST)
    .trim()
    .split(/\s+|(?=[，,。；;、])/u);
  for (let count = Math.min(WORDS, words.length); count > 0; count -= 1) {
    const begun = plain(words.slice(0, count).join(''));
    if (!isUnit(begun) || ALONE.has(withoutWord(begun))) continue;
    return {
      unit: withoutWord(begun),
      rest: text.trim().slice(words.slice(0, count).join(' ').length).trim(),
    };
  }
  return { unit: '', rest: text };
}

/** What a title says of all amounts under it: 「财务情况（单位：万元）」. Empty if nothing. */
export function unitOfTitle(title: string): string {
  const said = /单位\s*[:：]\s*([^\s:：，,。；;）)\]】]{1,10})/u.exec(title.slice(0, 200))?.[1];
  return said === undefined ? '' : unitIn(said);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('萬', '万')
    .replaceAll('億', '亿')
    .replaceAll(/[\s()[\]【】〔〕*]/gu, '');
}
