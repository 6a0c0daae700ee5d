/** 第二十四条第一款 as an English reader finds it: `art. 24 para. 1`. The catalogue keeps articles as their texts number them. */

const FIGURE = '[零〇一二两三四五六七八九十百千\\d]+';

/** Documents that an article names besides its own, in the English that the catalogue gives them. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  行政许可法: 'Administrative Licensing Law',
  互联网信息服务管理办法: 'Measures on the Administration of Internet Information Services',
  网络数据安全管理条例: 'Regulations on Network Data Security',
  企业信息公示暂行条例: 'Interim Regulations on Enterprise Information Disclosure',
  出版物市场管理规定: 'Provisions on the Administration of the Publications Market',
  实施细则: 'Detailed Rules',
  办法: 'Measures',
  年度核验条: 'the article on the annual verification',
};

const PARTS: readonly (readonly [RegExp, (figure: string) => string])[] = [
  [new RegExp(`^第(${FIGURE})条`), (figure) => `art.\u00a0${numberOf(figure)}`],
  [new RegExp(`^第(${FIGURE})款`), (figure) => `para.\u00a0${numberOf(figure)}`],
  [new RegExp(`^第(${FIGURE})项`), (figure) => `item\u00a0${numberOf(figure)}`],
  [/^(?:最后一款|末款)/, () => 'last\u00a0para.'],
  [/^全文/, () => 'full\u00a0text'],
  [/^（(\d{4})年(?:文本)?）/, (year) => `(${year}\u00a0text)`],
  // Where a text numbers its parts with bare figures: 三（四） is point (4) of part 3.
  [new RegExp(`^（(${FIGURE})）`), (figure) => `(${numberOf(figure)})`],
  [new RegExp(`^(${FIGURE})(?=$|（)`), (figure) => `part\u00a0${numberOf(figure)}`],
  [/^、/, () => ','],
  [/^；/, () => ';'],
  ...Object.entries(DOCUMENTS).map(([zh, en]) => [new RegExp(`^${zh}`), () => en] as const),
];

/** Converted as a whole, or as it stands: half of each would be read by nobody. */
export function englishArticle(article: string): string {
  const words: string[] = [];
  for (let rest = article; rest !== '';) {
    const found = nextPart(rest);
    if (found === null) return article;
    words.push(found.word);
    rest = rest.slice(found.length);
  }
  return words.join(' ').replaceAll(/ (?=[,;])/g, '');
}

function nextPart(rest: string): { readonly word: string; readonly length: number } | null {
  for (const [pattern, word] of PARTS) {
    const match = pattern.exec(rest);
    if (match !== null) return { word: word(match[1] ?? ''), length: match[0].length };
  }
  return null;
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二百六十 is 260, 十二 is 12; figures stay what they are. */
function numberOf(figure: string): number {
  if (/^\d+$/.test(figure)) return Number(figure);
  let total = 0;
  let digit = 0;
  for (const character of figure.replaceAll('〇', '零').replaceAll('两', '二')) {
    const unit = UNITS[character];
    if (unit === undefined) {
      digit = DIGITS.indexOf(character);
    } else {
      total += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
