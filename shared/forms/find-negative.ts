/** Words in a label or heading that say *not ours*: another party, a password, a remark. */
import { negativeLexicon } from './lexicon/negatives.ts';
import { COMPANY_WORDS, ROLE_BY_LABEL } from './lexicon/index-labels.ts';

export interface Negative {
  readonly word: string | null;
  readonly otherParty: string | null;
}

/** 办税人, 收货人, 复核人员: somebody, and none of the four people we know. Capped, so linear. */
const SOME_PERSON =
  /^[\u4e00-\u9fff]{1,8}(?:人|人员|员|负责人|经理|主任|联系人)(?:姓名|名称|信息|电话|手机|手机号|手机号码|联系电话|联系方式|证件类型|证件号码|身份证号|身份证号码|身份证|邮箱|职务)?$/u;

/** `understood`: the whole label is a known one, so a harmless word inside it (数量, 金额) does not count. */
export function findNegative(text: string, understood: boolean): Negative {
  const otherParty =
    understood && ROLE_BY_LABEL.has(text)
      ? null
      : (negativeLexicon.otherParties.find((word) => text.includes(word)) ?? null);
  const word = understood ? null : (negativeLexicon.anywhere.find((part) => text.includes(part)) ?? null);
  // 申请人, 备案人, 纳税人 are people by their ending and companies by their use.
  const person = !understood && !COMPANY_WORDS.has(text) && SOME_PERSON.test(text);
  const stranger = otherParty === null && person ? text : null;
  return { word, otherParty: otherParty ?? stranger };
}
