/** Whether a page speaks to the company before it: by how it addresses it, by what it makes it promise, by what only it is asked. */
import { ownWordLexicon } from './lexicon/own-words.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';
import { WordFinder } from './word-finder.ts';

const TITLES = new WordFinder(ownWordLexicon.titles);
const LABELS: ReadonlySet<string> = new Set(ownWordLexicon.labels);

/** 请输入贵公司名称. */
const SPEAKS_TO_US =
  /贵(?:公司|单位|司|企业|机构)|您(?:的)?(?:公司|企业|单位)|我(?:司|公司|单位)|本(?:公司|企业|单位)/u;

const addressesUs = (fields: readonly ReadField[]): boolean =>
  fields.some(
    ({ field }) =>
      SPEAKS_TO_US.test(field.label) ||
      SPEAKS_TO_US.test(field.placeholder) ||
      SPEAKS_TO_US.test(field.section),
  );

/**
 * 短信验证码 to type, 我已阅读并同意《入驻协议》 to tick: the page proves that somebody sits before it and binds them. Whoever
 * keeps a record of another does neither.
 */
const PROVES_PRESENCE =
  /验证码|(?:阅读|知晓|了解|同意|接受|遵守).{0,24}(?:协议|条款|须知|声明|政策|承诺|约定)/u;

const AGREES = /(?:同意|接受|遵守).{0,24}(?:协议|条款|须知|承诺|约定)/u;

/** 请与营业执照保持一致: whoever is told so has it at hand. */
const HAS_LICENCE = /(?:与|按|以|同)(?:企业|公司|工商)?(?:营业)?执照|执照[上中]的/u;

/** 是否同意协议, asked of whoever fills the form in. */
export const agreesToTerms = (fields: readonly ReadField[]): boolean =>
  fields.some(({ field }) => AGREES.test(field.label));

const bindsUs = (fields: readonly ReadField[]): boolean =>
  fields.some(
    ({ field }) =>
      PROVES_PRESENCE.test(field.label) ||
      PROVES_PRESENCE.test(field.placeholder) ||
      HAS_LICENCE.test(field.placeholder) ||
      (field.widget === 'checkbox' && field.options.some(({ text }) => PROVES_PRESENCE.test(text))),
  );

/** 网站设置, 站点信息配置: of the site whose back office it is. */
const SETS_SITE =
  /^(?:(?:系统|基本|基础|全局|平台|常规)(?:基本|基础)?(?:参数|信息)?(?:设置|配置|参数)|(?:网站|站点|商城|官网)(?:基本|基础)?(?:信息|参数)?(?:设置|配置|参数|信息|维护))$/u;

export const setsUpSite = (title: string): boolean => SETS_SITE.test(title);

const asksUs = (title: string, fields: readonly ReadField[]): boolean =>
  TITLES.in(title) !== null ||
  setsUpSite(title) ||
  fields.some((entry) => LABELS.has(mainText(entry).text)) ||
  [...new Set(fields.map(({ field }) => field.section))].some(
    (section) => TITLES.in(foldText(section)) !== null,
  );

/** It calls the company by 贵 or 您的, or binds whoever sits before it. */
export const addressesCompany = (fields: readonly ReadField[]): boolean =>
  addressesUs(fields) || bindsUs(fields);

/** `addressed`: what `addressesCompany` says of these fields. */
export const speaksToCompany = (title: string, fields: readonly ReadField[], addressed: boolean): boolean =>
  addressed || asksUs(title, fields);
