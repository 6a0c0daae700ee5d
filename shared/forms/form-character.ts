/**
 * Whose form it is. Only on the company's own form is anything ticked: a search bar, a login, a customer record carry the
 * same labels. Where nothing tells, it is `unclear`.
 */
import type { FormReading } from './form-reading.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { negativeLexicon } from './lexicon/negatives.ts';
import { foldText } from './normalise-label.ts';
import type { FormCharacter, Recognition } from './recognition.ts';
import type { ReadField } from './field-context.ts';
import { SURE } from './weights.ts';

/** Fewer facts than this are chance. */
const ENOUGH_FACTS = 3;
/** A register-and-describe-yourself form has a password too; a login has hardly any fact beside it. */
const LOGIN_FACTS = 2;

const includesAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** 供应商名称, 客户单位全称, 甲方: the record is about that party, so its 法定代表人 is not ours. */
const PARTY_NAME =
  /^(?:所属|关联|新增|选择)?(.{2,8}?)(?:单位|公司|企业|机构)?(?:中文)?(?:名称|全称|姓名|编码|编号|代码|简称|类型|级别|等级|)$/u;

export function namesOtherParty(text: string): boolean {
  const party = PARTY_NAME.exec(text)?.[1];
  return party !== undefined && negativeLexicon.otherParties.includes(party);
}

/** Blocks (form and section) whose subject is another party, by the labels in them. */
export function otherPartyBlocks(fields: readonly ReadField[]): ReadonlySet<string> {
  const blocks = new Set<string>();
  for (const { field, label } of fields)
    if (COMPANIES.some((word) => label.text.startsWith(word)) && namesOtherParty(label.text))
      blocks.add(blockOf(field));
  return blocks;
}

export const blockOf = (field: { readonly form: number; readonly section: string }): string =>
  `${field.form}\n${field.section}`;

/** The parties that are companies: a form that names one of them is a record about it. People are handled field by field. */
const COMPANIES: readonly string[] = [
  '供应商',
  '供货',
  '客户',
  '甲方',
  '乙方',
  '丙方',
  '对方',
  '往来单位',
  '合作',
  '协议单位',
  '签约单位',
  '合同单位',
  '分支机构',
  '子公司',
  '分公司',
  '担保',
  '被举报',
  '被投诉',
  '举报',
  '原告',
  '被告',
  '当事人',
  '诉讼',
  '借款',
  '债务人',
  '债权人',
  '收货',
  '发货',
  '收发货',
  '承运',
  '加盟商',
  '经销商',
  '代理商',
  '分销商',
  '渠道商',
  '服务商',
  '买方',
  '卖方',
  '采购',
  '施工',
  '委托',
  '被检查',
  '客商',
  '货主',
  '出租',
  '承租',
  '检查对象',
  '被投资',
  '投资',
  '中介',
  '品牌商',
];

function titleSaysOtherParty(title: string): boolean {
  return includesAny(title, COMPANIES) && !includesAny(title, formWordLexicon.ownTitles);
}

export function formCharacter(
  reading: FormReading,
  form: number,
  fields: readonly ReadField[],
  found: readonly Recognition[],
  foreign: ReadonlySet<string>,
): FormCharacter {
  const group = reading.forms.find((one) => one.form === form);
  const titles = foldText(`${group?.title ?? ''}|${reading.title}`);
  const buttons = (group?.buttons ?? []).map(foldText);
  const facts = new Set<string>();
  for (const one of found) if (one.outcome === 'fact' && one.score >= SURE) facts.add(one.key);
  const searches = buttons.some((text) => includesAny(text, formWordLexicon.searchButtons));
  const submits = buttons.some((text) => includesAny(text, formWordLexicon.submitButtons));
  if (searches && !submits) return 'search';
  const password = fields.some(({ field }) => field.inputType === 'password');
  if (password && facts.size <= LOGIN_FACTS) return 'login';
  if (includesAny(foldText(group?.title ?? ''), formWordLexicon.loginWords) && facts.size <= LOGIN_FACTS)
    return 'login';
  if (
    titleSaysOtherParty(titles) ||
    (fields.length > 0 && fields.every(({ field }) => foreign.has(blockOf(field))))
  )
    return 'otherParty';
  return facts.size >= ENOUGH_FACTS ? 'own' : 'unclear';
}
