/**
 * A label as a person wrote it → the words it says. Pure text: what the words mean is `read-label.ts`.
 * Every expression here is linear in the text, and the text is cut first: labels are the page's and may be hostile.
 */
import { TRADITIONAL } from './lexicon/traditional.ts';
import { isUnit, withoutWord } from './lexicon/units.ts';

export interface NormalisedLabel {
  /** Without marks, numbering, prompts, brackets and spaces; lower case, simplified characters. Empty if nothing is left. */
  readonly text: string;
  /** What stood in brackets, each normalised: 法定代表人（负责人） → 负责人. Units are not among them. */
  readonly bracketed: readonly string[];
  /** The parts of A/B, A或B, A、B; empty when there is one part only. */
  readonly alternatives: readonly string[];
  /** 万元, 元, 人, ㎡ …, as printed after the label; null if none. */
  readonly unit: string | null;
}

/** Longer text is help, not a label. */
const LONGEST_LABEL = 40;
const LONGEST_READ = 160;

const PROMPT =
  /^(?:(?:再次|重复|重新)输入(?=[一-鿿])|请(?:您|先|正确|准确|如实|认真|务必|再次|手动|点击|在此|在这里){0,2}(?:输入|填写|选择|上传|录入|填|选|点击选择|提供|描述)|(?:输入|填写|选择|点击选择|点击上传|录入)(?=[^框项内了人员者]))(?:您的|你的|您|你|真实的|正确的|有效的|贵公司的?|贵单位的?|所在|完整的|最新的|具体的|详细的)?/u;
/** 与营业执照一致的企业名称, 营业执照对应的企业名称: how it is to be written, and nothing of what. */
const AS_ON_LICENCE =
  /^(?:[需须应请要]?与?(?:企业|公司|单位|工商){0,2}(?:营业)?(?:执照|证件)[中上]?的?(?:信息|名称)?(?:保持)?(?:完全)?(?:一致|相同|相符)的|营业执照对应的(?=[\u4e00-\u9fff]{2,8}(?:名称|全称|代码|代表人|姓名|号码?|资本|范围|期限|日期)$))/u;
const NUMBERING =
  /^(?:附?表[一二三四五六七八九十\d]{1,3}(?=[^号格头])|[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,3}(?:\.\d{1,3}){0,3}[、.．)）]|\d{1,2}(?=[\u4e00-\u9fff]{2})|[①-⑳]|第[一二三四五六七八九十]步)\s*/u;
const MARKS =
  /[*＊∗✱✳⁎※:：?？!！❗;；"'“”‘’《》<>【】|=_~`^·•◦▪●○◎★☆⭐▲△▼▽▶►■□◆◇♦→←↓↑…—√✓✔×✕]+|-{2,}|\.{2,}/gu;
const EDGES = /^[-,，.。、/\\+&]+|[-,，.。、/\\+&]+$/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

const ANY_TRADITIONAL = new RegExp(
  `[${[...TRADITIONAL].flatMap(([from, to]) => (from === to ? [] : [from])).join('')}]`,
  'u',
);

/** Whether any character of it is one that the mainland writes otherwise. */
export const isTraditional = (text: string): boolean => ANY_TRADITIONAL.test(text);

/** Nothing in it has another form: most labels. */
const PLAIN = /^[a-z0-9\u4e00-\u9fff]*$/u;

const simplify = (text: string): string =>
  ANY_TRADITIONAL.test(text)
    ? Array.from(text, (character) => TRADITIONAL.get(character) ?? character).join('')
    : text;

/** The same text in one width, script and case, without spaces and characters that cannot be seen. */
export function foldText(text: string): string {
  if (text.length <= LONGEST_READ && PLAIN.test(text)) return simplify(text);
  const cut = text.slice(0, LONGEST_READ).replace(INVISIBLE, '');
  const folded = cut
    .normalize('NFKC')
    .slice(0, LONGEST_READ)
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/\s+/gu, '');
  return simplify(folded);
}

interface Bracketed {
  readonly outside: string;
  readonly inside: readonly string[];
}

const ANY_BRACKET = /[()[\]{}〔〕［］【】]/u;

/** One pass, no nesting beyond the outermost pair; an unclosed bracket is dropped with the rest kept. */
function takeBrackets(text: string): Bracketed {
  let outside = '';
  let current = '';
  let depth = 0;
  const inside: string[] = [];
  for (const character of text) {
    if ('([{〔［【'.includes(character)) {
      if (depth > 0) current += character;
      depth += 1;
    } else if (')]}〕］】'.includes(character) && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        inside.push(current);
        current = '';
      } else current += character;
    } else if (depth > 0) current += character;
    else outside += character;
  }
  return { outside: depth > 0 ? outside + current : outside, inside };
}

/** 详细地址，精确到门牌号: how to write it, and nothing of what is asked. */
const IN_WHAT_WAY =
  /(?<=[\u4e00-\u9fff]{2})[,:](?:精确到|请?[照按与](?:企业|公司)?营业执照).*$|(?<=[\u4e00-\u9fff]{2})注意:?请.*$/u;
/** 企业名称 请输入: a box that stands in its label. */
const PROMPT_BEHIND = /(?<=[\u4e00-\u9fff]{2})请(?:输入|填写|选择|上传)$/u;
const DOWN_TO = /^精确到[\u4e00-\u9fff]{1,4}的/u;

/** Characters alone, none of which begins or ends a prompt or a number: nothing to clean. */
const CLEAN = /^(?![请输填选点录必可第与需须表附再重精]|营业执照对应)[\u4e00-\u9fff]*(?<![填选项入写择传])$/u;
/** The commonest prompt before a text that is clean and does not go on prompting (请输入您的…). */
const PROMPTED =
  /^请(?:输入|选择|填写)(?![您你真正有贵所完最具详请输填选点录必可第与需须精]|营业执照对应)(?=[\u4e00-\u9fff]*(?<![填选项入写择传])$)/u;
const PROMPT_LENGTH = 3;

function clean(text: string): string {
  if (CLEAN.test(text)) return text;
  if (PROMPTED.test(text)) return text.slice(PROMPT_LENGTH);
  let left = text;
  // Removing one thing may uncover the next (`1. *请输入`), so it is repeated until nothing changes; each round shortens.
  for (;;) {
    const next = left
      .replace(NUMBERING, '')
      .replace(MARKS, '')
      .replace(EDGES, '')
      .replace(PROMPT, '')
      .replace(AS_ON_LICENCE, '')
      .replace(IN_WHAT_WAY, '')
      .replace(DOWN_TO, '')
      .replace(PROMPT_BEHIND, '')
      .replace(/^(?:必填|选填|可选|必传|选传)[项]?/u, '')
      .replace(
        /(?:必填|选填|可选|必传|选传|必选)[项]?$|(?:限|最多|不超过)\d{1,5}个?(?:汉字|字符?)$|\d{1,5}个?(?:汉字|字符?)(?:以内|之?内)$/u,
        '',
      );
    if (next === left) return left;
    left = next;
  }
}

const ANY_ALTERNATIVE = /[/\\、|或]/u;

function splitAlternatives(text: string): readonly string[] {
  if (!ANY_ALTERNATIVE.test(text)) return [];
  const parts = text.split(/[/\\、|]|或者|或(?!有)/u).map(clean);
  return parts.length > 1 && parts.length <= 6 ? parts.filter((part) => part.length > 1) : [];
}

/** 注册资本:万元. Only behind an amount: 美元 and 单元 end alike. */
const UNBRACKETED = /^(.{0,20}(?:资本|资金|总额|金额|数额))(?:单位)?((?:万|亿)?元)$/u;

function takeUnit(folded: string): { readonly text: string; readonly unit: string | null } {
  const [, text, unit] = folded.endsWith('元') ? (UNBRACKETED.exec(folded) ?? []) : [];
  return text === undefined || unit === undefined ? { text: folded, unit: null } : { text, unit };
}

/** 营业期限（起）, 注册地（省）. */
const ONE_SAYS_IT = /^[起止自至省市区县]$/u;

/** 详细地址：如 某某大道12号: folding takes the colon away, so the example goes first. */
const FOR_EXAMPLE =
  /(?<=[\u4e00-\u9fff]{2})\s*[：:,，]\s*(?:如|例如|比如|例)\s*[：:]?(?![果实需无有期何数]).*$/u;

/** 101 统一社会信用代码: a number set apart by a space, which folding takes away. */
const NUMBERED_APART = /^\s*\d{1,3}(?:-\d{1,2})?[\s\u3000]+(?=\S)/u;

/** 联系人姓名【参展联系人】: an aside as in brackets, where the marks before a label (【必填】企业名称) say nothing. */
const ASIDE = /(?<=[\u4e00-\u9fff])【([^【】]{1,20})】$/u;

/** Applied to its own `text` it changes nothing. */
export function normaliseLabel(label: string): NormalisedLabel {
  const nothing: NormalisedLabel = { text: '', bracketed: [], alternatives: [], unit: null };
  const said = foldText(label.slice(0, LONGEST_READ).replace(NUMBERED_APART, '').replace(FOR_EXAMPLE, ''));
  const folded = clean(said.endsWith('】') ? said.replace(ASIDE, '($1)') : said);
  if (folded === '' || folded.length > LONGEST_READ) return nothing;
  if (!ANY_BRACKET.test(folded)) {
    if (folded.length > LONGEST_LABEL) return nothing;
    const { text, unit } = takeUnit(folded);
    return { text, bracketed: [], alternatives: splitAlternatives(text), unit };
  }
  const { outside, inside } = takeBrackets(folded);
  const unit = inside.find(isUnit);
  // A bracket that was never closed says nothing; what stands behind it does.
  const text = clean(outside.replace(/[()[\]{}〔〕【】]+/gu, ''));
  if (text.length > LONGEST_LABEL) return nothing;
  return {
    text,
    bracketed: inside
      .filter((part) => !isUnit(part))
      .map(clean)
      .map((part) => (/^(?:英|en)$/u.test(part) ? '英文' : part))
      .filter((part) => (part.length > 1 || ONE_SAYS_IT.test(part)) && part.length <= LONGEST_LABEL),
    alternatives: splitAlternatives(text),
    unit: unit === undefined ? null : withoutWord(unit),
  };
}

/** `qyjbqkBean.zcdz` → `zcdz`, `LEGAL_NAME` → `legalname`: the last step of a model path, letters and digits. */
export function normaliseName(name: string): string {
  const last =
    name
      .slice(0, LONGEST_READ)
      .split(/[.[\]]/u)
      .filter((step) => step !== '' && !/^\d+$/u.test(step))
      .at(-1) ?? '';
  return last.toLowerCase().replace(/[^a-z0-9]/gu, '');
}
