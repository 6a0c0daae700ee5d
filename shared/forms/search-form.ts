/**
 * What makes a form a search: nothing is kept of what is typed there, though the labels are those of a record. Some
 * forms are as likely a search as a record, and then nobody can tell.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { isTypedOnly } from './form-fields.ts';
import { includesAny } from './word-finder.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';

/** A bar of a few boxes under a title like 企业列表. */
const SEARCH_FIELDS = 8;

/** No bar over a list asks more. */
const MOST_ON_BAR = 12;

/** What lists are narrowed down by, and what is looked for in them. */
const NARROWS = /^entity\.(?:type|industry)$|^address\.\w+\.(?:province|city|district)$/u;
/** In a bar of a few boxes a whole address is looked for too. */
const WHOLE_ADDRESS = /^address\.\w+\.full$/u;
const LOOKED_UP =
  /^entity\.(?:name|shortName|uscc|regNo|orgCode|taxNo)$|^(?:legalRep|contact|principal)\.name$/u;
/** In what state a record is, and in whose district. */
const OF_RECORD = /(?:状态|责任区)$/u;
/** Of which year. */
const YEAR = /^(?:所属|申报|项目)?(?:年度|年份)$/u;
/** Whoever hands something in does not say when it was created; whoever looks through a list does. */
const CREATED = /^(?:创建|提交|更新|修改|添加|录入)(?:起始|开始|截止|结束)?(?:时间|日期)[起止从至]?$/u;
/** A name and a number, and nothing else on the form: as often looked up as proved. */
const BARE_SEARCH = 2;
const NUMBERS = /^entity\.(?:uscc|regNo|orgCode)$/u;
/** 申请时间 and 至: the second of two boxes for the days between which something happened. */
const UNTIL = /^[至到]$/u;
/** Two calendars, and between them nothing or a dash. */
const ONLY_DASH = /^[-—–~～至到]*$/u;

const takesTwoDays = (entry: ReadField, index: number, fields: readonly ReadField[]): boolean => {
  const next = fields[index + 1];
  return (
    entry.field.widget === 'dateRange' ||
    (entry.field.widget === 'date' && next?.field.widget === 'date' && ONLY_DASH.test(mainText(next).text))
  );
};

const isBetweenDays = (entry: ReadField, index: number, fields: readonly ReadField[]): boolean =>
  UNTIL.test(mainText(entry).text) || takesTwoDays(entry, index, fields);

const TYPED_IN: ReadonlySet<string> = new Set(['text', 'number']);

/** A few boxes with nothing but a prompt in them, and each for whom to find. */
const isUnlabelled = (fields: readonly ReadField[]): boolean =>
  fields.length <= SEARCH_FIELDS &&
  fields.every(({ field, label }) => label.text === '' && field.inputType !== 'password');

/** 资质类别 and 考评年度 beside a name and a number, all of them to be chosen: what a list is narrowed down by. */
const choosesTheRest = (fields: readonly ReadField[]): boolean =>
  fields.length <= SEARCH_FIELDS &&
  fields.filter(({ field }) => TYPED_IN.has(field.widget)).length <= BARE_SEARCH;

/**
 * 企业名称, 统一社会信用代码, 所在地市, 审核状态: nothing to reach the company by and nothing to write down of it. Such a form
 * is as likely a search as a record. 企业名称, 统一社会信用代码 and 法定代表人 alone prove who one is.
 */
export function onlyLooksUp(facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean {
  const keys = [...facts].filter((key) => fields.length > SEARCH_FIELDS || !WHOLE_ADDRESS.test(key));
  if (fields.length > MOST_ON_BAR) return false;
  if (!isTypedOnly(fields) || !keys.every((key) => NARROWS.test(key) || LOOKED_UP.test(key))) return false;
  if (isUnlabelled(fields)) return true;
  const bare = keys.length <= BARE_SEARCH && keys.some((key) => NUMBERS.test(key));
  if (bare && (fields.length <= BARE_SEARCH || choosesTheRest(fields))) return true;
  return (
    keys.some((key) => NARROWS.test(key)) ||
    fields.some(isBetweenDays) ||
    fields.some((entry) => OF_RECORD.test(mainText(entry).text) || YEAR.test(mainText(entry).text))
  );
}

/** 主体信息查询 beside a box brings one record into it. 高级查询 belongs to a bar. */
const BRINGS_ONE =
  /^(?!高级|条件|组合|精确|模糊|立即|重新|开始|综合|快速|点击|全部|列表|一键|确[认定]).{2,}(?:查询|检索)$/u;
/** A list is left by nothing, a record that is shown is. */
const LEADS_BACK = /返回|关闭/u;
const EXPORTS = '导出';

/** Whether its buttons are those of a search. */
export const looksForRecords = (buttons: readonly string[]): boolean => {
  const shown = buttons.some((text) => LEADS_BACK.test(text));
  return buttons.some(
    (text) =>
      includesAny(text, formWordLexicon.searchButtons) &&
      !BRINGS_ONE.test(text) &&
      !(shown && text === EXPORTS),
  );
};

/** 单位查询, 查询条件: nothing is kept of what is typed there. */
const ASKS_ONLY = /(?:查询|搜索|检索|筛选)(?:条件|区|栏|[与和及]?(?:导出|统计))?$/u;

/** A box that takes a name as well as a number (企业名称/统一社会信用代码): what is typed there is looked for. */
const LOOKED_FOR: readonly ReadonlySet<string>[] = [
  new Set(['entity.name', 'legalRep.name']),
  new Set(['entity.uscc', 'entity.regNo', 'entity.taxNo', 'entity.orgCode']),
];

const takesEither = ({ label, placeholder }: ReadField): boolean =>
  [label, placeholder].some(({ meanings }) =>
    LOOKED_FOR.every((keys) =>
      meanings.some(
        ({ meaning }) =>
          (meaning.says === 'fact' && keys.has(meaning.key)) ||
          (meaning.says === 'person' &&
            meaning.role !== null &&
            keys.has(`${meaning.role}.${meaning.attribute}`)),
      ),
    ),
  );

/** When something was done to a record: a thing of one day. */
const DONE_TO_RECORD =
  /(?:创建|提交|更新|修改|添加|录入|注销|审[核批]|受理|办结|发布|上报|变更|操作|检查)(?:时间|日期)$/u;

/** 成立日期范围: the days between which something lies are looked through. */
const RANGE_OF_DAYS = /(?:日期|时间)(?:范围|区间)$/u;

const asksForRange = (entry: ReadField): boolean =>
  entry.field.widget === 'dateRange' && RANGE_OF_DAYS.test(mainText(entry).text);

/** 成立日期 or 注销时间 from one day to another: no company was founded on two. */
const spansDay = (entry: ReadField, index: number, fields: readonly ReadField[]): boolean =>
  takesTwoDays(entry, index, fields) &&
  (DONE_TO_RECORD.test(mainText(entry).text) ||
    mainText(entry).meanings.some(
      ({ meaning, fit }) =>
        fit !== 'ending' && meaning.says === 'fact' && meaning.key === 'entity.establishedOn',
    ));

/** 注册资本从 … 至, 从业人数从 … 至: a company has one of each, so many are looked through. */
const FROM = /从$/u;
const ENOUGH_SPANS = 2;

const spansOften = (fields: readonly ReadField[]): boolean =>
  isTypedOnly(fields) &&
  fields.filter((entry, index) => {
    const next = fields[index + 1];
    return FROM.test(mainText(entry).text) && next !== undefined && UNTIL.test(mainText(next).text);
  }).length >= ENOUGH_SPANS;

/** 状态 and 创建时间 among a few boxes: what a list of records is narrowed down by. */
const narrowsRecords = (fields: readonly ReadField[]): boolean =>
  fields.length <= SEARCH_FIELDS &&
  isTypedOnly(fields) &&
  [OF_RECORD, CREATED].every((asked) =>
    fields.some((entry) => !entry.field.disabled && asked.test(mainText(entry).text)),
  );

/** 模糊查询, 输入姓名按回车搜索: said in the box itself, and one box may look a company up in a form that is filled in. */
const PROMPTS_SEARCH = /模糊|查询|搜索|检索|查找/u;
const ENOUGH_PROMPTS = 2;

/** 关键字 to type and nothing to write down: a list is looked through, whatever else narrows it. */
const KEYWORD = /^(?:搜索|查询)?关键[字词](?:查询|搜索|检索)?$/u;

/** 网站名称 or 描述 beside it: the words by which a page is to be found. */
const OF_PAGE = /^(?:网站|站点|页面)|^描述$|版权/u;

const asksForKeyword = (fields: readonly ReadField[]): boolean =>
  isTypedOnly(fields) &&
  fields.some((entry) => KEYWORD.test(mainText(entry).text)) &&
  !fields.some((entry) => OF_PAGE.test(mainText(entry).text));

const promptsSearch = (fields: readonly ReadField[]): boolean => {
  const typed = fields.filter(({ field }) => TYPED_IN.has(field.widget));
  const prompting = typed.filter(({ field }) => PROMPTS_SEARCH.test(foldText(field.placeholder)));
  return prompting.length >= Math.max(ENOUGH_PROMPTS, typed.length / 2);
};

/** 全部 among what may be chosen: a list is shown whole, and nothing is said of anybody. */
const EVERYTHING: ReadonlySet<string> = new Set(['全部', '不限', '所有']);

/** --全部--, 【全部】. */
const AROUND = /[^\u4e00-\u9fff]/gu;

/** Beyond these many it is a record, and 全部 has slipped in from the list that it was drawn for. */
const MOST_WITH_ALL = 20;

const KEEPS = /新增|添加|新建|编辑|修改/u;

const saysEverything = (text: string): boolean => EVERYTHING.has(foldText(text).replace(AROUND, ''));

const offersEverything = (title: string, fields: readonly ReadField[]): boolean =>
  !KEEPS.test(title) &&
  fields.length <= MOST_WITH_ALL &&
  isTypedOnly(fields) &&
  fields.some(
    ({ field }) =>
      field.options.some(({ text }) => saysEverything(text)) ||
      (field.widget === 'select' && saysEverything(field.placeholder)),
  );

export function looksLikeSearch(title: string, fields: readonly ReadField[]): boolean {
  if (offersEverything(title, fields) || spansOften(fields) || narrowsRecords(fields)) return true;
  if (fields.length <= SEARCH_FIELDS && (promptsSearch(fields) || asksForKeyword(fields))) return true;
  if (fields.length <= SEARCH_FIELDS && fields.some(takesEither) && isTypedOnly(fields)) return true;
  // A long form asks the same of us, badly; but none of us is asked in what 状态 the record is, or whose 责任区 it is in.
  const ofMany = (entry: ReadField): boolean => OF_RECORD.test(mainText(entry).text) || asksForRange(entry);
  const most = fields.some(ofMany) ? MOST_ON_BAR : SEARCH_FIELDS;
  if (
    fields.length <= most &&
    fields.some((...one) => spansDay(...one) || asksForRange(one[0])) &&
    isTypedOnly(fields)
  )
    return true;
  const headings = [...new Set(fields.map(({ field }) => foldText(field.section)))];
  const asksOnly = ASKS_ONLY.test(title) || headings.every((heading) => ASKS_ONLY.test(heading));
  if (asksOnly && (fields.length <= SEARCH_FIELDS || isTypedOnly(fields))) return true;
  return (
    includesAny(title, formWordLexicon.searchWords) && fields.length <= SEARCH_FIELDS && isTypedOnly(fields)
  );
}
