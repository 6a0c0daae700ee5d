/**
 * Whether a form is a record that somebody keeps of another, by what stands on it beside the name: 跟进销售, 保单状态, 学员姓名,
 * or a title like 商户巡检. What speaks to us (入驻申请, 我已阅读) is heard before these.
 */
import { isTypedOnly } from './form-fields.ts';
import { recordWordLexicon } from './lexicon/record-words.ts';
import { isOwnTitle, namesSite } from './form-title.ts';
import { foldText } from './normalise-label.ts';
import { oncePerReading } from './once-per-reading.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReading } from './read-label.ts';
import { WordFinder } from './word-finder.ts';

const LABELS: ReadonlySet<string> = new Set(recordWordLexicon.labels);
const PERSON_LABELS: ReadonlySet<string> = new Set(recordWordLexicon.personLabels);
const STEMS = new WordFinder(recordWordLexicon.stems);
const BEGINNINGS = new WordFinder(recordWordLexicon.beginnings);
const TITLES = new WordFinder(recordWordLexicon.titles);
const PROMPTS: ReadonlySet<string> = new Set(recordWordLexicon.prompts);

/** 是否特殊监管对象 is asked of oneself. */
const ASKS_WHETHER = /^(?:是否|有无)/u;

/** 外国国籍、境外永久居留或者长期居留许可及涉外婚姻关系情况: a whole question has some such word by chance. */
const LONG_QUESTION = 20;

/** The word of a record that a label says. */
const wordOfAnother = oncePerReading(({ text }: LabelReading, _known: null): string | null => {
  if (LABELS.has(text)) return text;
  if (text.length >= LONG_QUESTION || ASKS_WHETHER.test(text)) return null;
  return STEMS.in(text) ?? BEGINNINGS.at(text, 0);
});

const asksOfAnother = (label: LabelReading): boolean => wordOfAnother(label, null) !== null;

/** 报价单号 is only shown by whoever wrote the quotation. */
const OF_DEAL = /^(?:报价|询价|销售|出库|入库|跟进|回访|拜访)[\u4e00-\u9fff]{0,2}(?:单号|编号)$/u;

/** 新增合作伙伴, 开通下级代理, whatever else the page says: nobody adds oneself. */
const ADDS = /^(?:快速)?(?:新增|添加|新建|编辑|修改|开通下级)/u;

/** 用水单位注册信息: whoever registers is asked for a second 联系人 too. */
const REGISTERS = /注册(?:信息|资料)?$/u;

/** What is only shown may have been put there by whoever keeps us: 客户经理, 开户日期. */
const isAsked = (entry: ReadField): boolean =>
  (!entry.field.disabled && !entry.field.readonly) || OF_DEAL.test(mainText(entry).text);

/** A title like 企业申请 or a box like 取件方式 may stand over one box of the kind, hardly over several. */
const SEVERAL = 2;

/** 采购负责人, 受益人姓名: somebody at the company as often as somebody who deals with it. */
const OF_SOMEBODY = /(?:姓名|负责人|员|人)$/u;

/** 不清楚可不填, 输入要查的企业: whoever is told so may not know the number of the company, so it is none of theirs. */
const MAY_NOT_KNOW =
  /如(?:果)?(?:知晓|知道)|不(?:清楚|知道|详|明).{0,3}可(?:以)?(?:不填|留空|空)|要查(?:询)?的(?:企业|公司|单位)|除我司|客户侧/u;

const mayNotKnow = ({ field }: ReadField): boolean =>
  field.placeholder !== '' && MAY_NOT_KNOW.test(field.placeholder);

/** Whoever sets the state of an account and a new password for it, and need not know the old one, keeps accounts of others. */
const STATE_OF_ACCOUNT = /^(?:[账帐][号户]|会员|用户)?状态$/u;
const NEW_PASSWORD = /^新(?:的)?(?:登录)?密码$/u;
const OLD_PASSWORD = /(?:原|旧|当前|现)(?:的)?(?:登录)?密码/u;

const keepsAccount = (fields: readonly ReadField[]): boolean => {
  const asks = (kind: RegExp): boolean =>
    fields.some((entry) => isAsked(entry) && kind.test(mainText(entry).text));
  return asks(NEW_PASSWORD) && asks(STATE_OF_ACCOUNT) && !asks(OLD_PASSWORD);
};

/** 创建人 and 修改人, both open: the columns that every record of a back office has, and nobody fills in of oneself. */
const CREATED_BY = /^(?:创建|录入|添加)(?:人员?|者)$/u;
const CHANGED_BY = /^(?:最后|最近)?(?:修改|更新)(?:人员?|者)$/u;

const isLedgerEntry = (fields: readonly ReadField[]): boolean =>
  [CREATED_BY, CHANGED_BY].every((asked) =>
    fields.some((entry) => isAsked(entry) && asked.test(mainText(entry).text)),
  );

/** 设为该客户默认结算主体: whom the page points at is not whoever sits before it. */
const POINTS_AT = /[该此](?:客户|供应商|供货商|会员|租户|代理商|经销商|分销商|加盟商|员工|用户|学员)/u;

const pointsAtAnother = (fields: readonly ReadField[]): boolean =>
  fields.some((entry) => isAsked(entry) && POINTS_AT.test(mainText(entry).text));

export interface HowItSpeaks {
  /** The title or a box is one that the company itself sees. */
  readonly toUs?: boolean;
  /** It asks for so much of one company that a single word hardly makes it another's. */
  readonly ofOneself?: boolean;
}

/** `said` where a second word, or a prompt, agrees with the first. */
export type RecordOfOthers = 'no' | 'seems' | 'said';

export function recordOfOthers(
  title: string,
  fields: readonly ReadField[],
  { toUs = false, ofOneself = false }: HowItSpeaks = {},
): RecordOfOthers {
  const said = fields.filter(
    (entry) =>
      isAsked(entry) && asksOfAnother(mainText(entry)) && !REGISTERS.test(foldText(entry.field.section)),
  );
  // 入职日期 in every row of a table of our own staff is one question.
  const asked = [...new Set(said.map((entry) => mainText(entry).text))];
  const spokenTo = toUs || isOwnTitle(title);
  const titled = (!spokenTo || ADDS.test(title)) && TITLES.in(title) !== null && !namesSite(title);
  if (fields.some(mayNotKnow) || pointsAtAnother(fields) || keepsAccount(fields) || isLedgerEntry(fields))
    return 'said';
  const onlyPeople = asked.every((text) => OF_SOMEBODY.test(text));
  if (!titled && asked.length < (spokenTo || ofOneself || onlyPeople ? SEVERAL : 1)) return 'no';
  return asked.length + (titled ? 1 : 0) >= SEVERAL ? 'said' : 'seems';
}

/** 座右铭 or 就诊卡号: no company has one, though a form about a company may ask it of somebody there. */
export const asksOfPerson = (fields: readonly ReadField[]): boolean =>
  fields.some((entry) => isAsked(entry) && PERSON_LABELS.has(mainText(entry).text));

/** 企业名称或编码, 检查时间起: what stands in a bar over a list, as a label or as the prompt of most of its boxes. */
export function promptsLookUp(fields: readonly ReadField[]): boolean {
  if (!isTypedOnly(fields)) return false;
  const prompting = fields.filter(({ field }) => PROMPTS.has(foldText(field.placeholder)));
  return prompting.length > fields.length / 2 || fields.some(({ label }) => PROMPTS.has(label.text));
}
