/** Words in a label or heading that say *not ours*: another party, a password, a remark. */
import type { Aliases } from './read-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { includesAny } from './word-finder.ts';

export interface Negative {
  readonly word: string | null;
  readonly otherParty: string | null;
}

/** 办税人, 收货人, 复核人员: somebody, and none of the four people we know. Capped, so linear. */
const SOME_PERSON =
  /^[\u4e00-\u9fff]{1,8}(?:(?<!法)人|人员|员|师|负责人|经理|主任|联系人|[厂校院园站店队组科处局班部]长|董事长|会长|秘书长|干部)(?:姓名|名称|信息|电话|手机|手机号|手机号码|联系电话|联系方式|证件类型|证件号码|身份证号|身份证号码|身份证|邮箱|职务)?$/u;

/** 被投企业, 被检查单位: whoever something is done to. 被授权人 and 被委托人 are our own people. */
const PASSIVE =
  /被(?!授权|委托|指派|指定)[\u4e00-\u9fff]{1,4}(?:企业|单位|公司|机构|主体|法人|个人|对象|方|人)/u;

/** The party that a text says something is done to. */
export const passiveParty = (text: string): string | null => PASSIVE.exec(text)?.[0] ?? null;

/** 常用联系人2: a second of a kind of whom we hold one. 联系方式2 is another number of the same. */
const ANOTHER_PERSON = /(?:联系人|联络员|联络人|对接人|负责人|经办人|代理人)(?:姓名)?[2-9](?!\d)/u;

/** 公司及联系人: several at once, so nobody of their own. */
const NAMES_SEVERAL = /[\u4e00-\u9fff][及和与][\u4e00-\u9fff]/u;

/** 纳税人信息 is about the 纳税人, and so about a company. */
const ABOUT = /(?:基本)?(?:信息|情况|资料|联系方式|联系电话)$/u;

/** 异议申请人, 商标申请人: whoever applies, and with a form in hand that is as likely ourselves. */
const endsInEither = ({ eitherWords }: Vocabulary, text: string): boolean => {
  const core = text.replace(ABOUT, '');
  for (let at = 0; at < core.length - 1; at += 1) if (eitherWords.has(core.slice(at))) return true;
  return false;
};

/** 派遣机构名称 where the 派遣机构 is ourselves: only what stands behind can name another. */
export function withoutAlias(aliases: Aliases, text: string): string {
  for (const alias of aliases) if (text.startsWith(alias)) return text.slice(alias.length);
  return text;
}

const LONGEST_COMPANY_WORD = 8;

/** 报关单位名称: the 报关单位 is ourselves, and only what stands behind it can name another. */
function partyIn(vocabulary: Vocabulary, aliases: Aliases, text: string): string | null {
  const said = withoutAlias(aliases, text);
  const party = vocabulary.otherParties.in(said, aliases);
  if (party === null || !said.startsWith(party)) return party;
  for (let length = Math.min(said.length, LONGEST_COMPANY_WORD); length > party.length; length -= 1)
    if (vocabulary.companyWords.has(said.slice(0, length)))
      return vocabulary.otherParties.in(said.slice(length), aliases);
  return party;
}

/** 备案号: the number of a filing, and of no case (案号). */
const FILING_NUMBER = /(?<=备)案号/u;

/**
 * `understood`: the whole label is a known one, so a harmless word inside it (数量, 金额) does not count. `ours`: it names
 * one of our people.
 */
export function findNegative(
  vocabulary: Vocabulary,
  aliases: Aliases,
  text: string,
  understood: boolean,
  ours = understood,
): Negative {
  if (text === '') return { word: null, otherParty: null };
  // 主办单位或主办人全称: listed as ours, whomever else it names.
  const known = understood && (vocabulary.roleByLabel.has(text) || vocabulary.factsByLabel.has(text));
  const otherParty = known
    ? null
    : (partyIn(vocabulary, aliases, text) ?? passiveParty(text) ?? ANOTHER_PERSON.exec(text)?.[0] ?? null);
  const word = understood ? null : vocabulary.anywhere.in(text.replace(FILING_NUMBER, ''));
  // 申请人, 备案人, 纳税人 are people by their ending and companies by their use.
  const person =
    !understood &&
    !ours &&
    !vocabulary.companyWords.has(text.replace(ABOUT, '')) &&
    SOME_PERSON.test(text) &&
    !NAMES_SEVERAL.test(text) &&
    !endsInEither(vocabulary, text) &&
    !includesAny(text, [...aliases]);
  const stranger = otherParty === null && person ? text : null;
  return { word, otherParty: otherParty ?? stranger };
}
