/**
 * An amount as a licence prints it, as a decimal number of 万元: 壹仟万元整, 1000万人民币, 1,000.5万元, 10000000元.
 * Null when it is not money, or in a currency other than yuan: converting is not ours to do.
 */
const DIGITS: Readonly<Record<string, number>> = Object.fromEntries([
  ...Array.from('零壹贰叁肆伍陆柒捌玖', (character, value) => [character, value]),
  ...Array.from('〇一二三四五六七八九', (character, value) => [character, value]),
  ['两', 2],
]);
const SMALL: Readonly<Record<string, number>> = { 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1_000, 千: 1_000 };

export function readChineseMoney(text: string): string | null {
  const compact = text.normalize('NFKC').replace(/[\s,，]/g, '');
  if (/美元|欧元|港[元币]|日元|英镑|USD|HKD|EUR/i.test(compact)) return null;
  const bare = compact.replace(/^(?:人民币|RMB|¥)/i, '').replace(/(?:人民币|RMB|\(人民币\)|整|正)+$/i, '');
  const plain = /^(\d+(?:\.\d+)?)(亿|万)?[元圆]?$/.exec(bare);
  if (plain?.[1]) return inTenThousands(Number(plain[1]), plain[2] ?? '');
  const written = bare.replace(/[元圆]$/, '');
  if (written === '' || !/^[零壹贰叁肆伍陆柒捌玖〇一二三四五六七八九两拾十佰百仟千万亿]+$/.test(written))
    return null;
  return inTenThousands(readNumerals(written), '');
}

function inTenThousands(amount: number, unit: string): string {
  const yuan = amount * (unit === '亿' ? 100_000_000 : unit === '万' ? 10_000 : 1);
  // Two decimals of a yuan are the smallest amount there is, so six of 万元 lose nothing.
  return String(Number((yuan / 10_000).toFixed(6)));
}

/** 壹仟贰佰万 → 12000000. 万 and 亿 multiply everything since the last of their rank. */
function readNumerals(text: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text) {
    if (character in DIGITS) digit = DIGITS[character] ?? 0;
    else if (character in SMALL) {
      section += (digit === 0 ? 1 : digit) * (SMALL[character] ?? 1);
      digit = 0;
    } else if (character === '万') {
      total += (section + digit) * 10_000;
      section = digit = 0;
    } else {
      total = (total + section + digit) * 100_000_000;
      section = digit = 0;
    }
  }
  return total + section + digit;
}
