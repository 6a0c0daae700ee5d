/**
 * What a form notes of a party that it keeps: its number, its rank, what was dealt with it, of which kind it is. Whoever
 * fills in a form of their own notes none of it.
 */
import { formWordLexicon } from './lexicon/form-words.ts';
import { foldText } from './normalise-label.ts';
import { isList, mainText, type ReadField } from './read-field.ts';
import type { LabelReader } from './read-label.ts';
import { WordFinder } from './word-finder.ts';

/** A salesman of the portal (客户经理), whom we sell to at all (客户群体), what a site counts with (第三方统计代码): in our own forms too. */
export const NOT_A_RECORD =
  /^(?:客户经理|客户服务|产品经理|代理人|代理记账|第三方(?:平台|店铺|统计|登[录陆]|支付|接口|代码|账[号户]|应用|插件)|(?:客户|供应商)(?:群体?|分布|数量|案例|结构|构成|评价)|[\u4e00-\u9fff]{2}方[式法案向]|收件(?:号|编号|时间|日期))/u;
/** 代储企业编号: by the number that it has in somebody's list. */
export const NUMBER_OF = /(?:编号|编码|代码|代号|id)$/u;
/** A meter and a bill have a 客户编号 too, and there we are the customer. */
const OF_SUPPLY = /^(?:用电|用水|用气|用热|电力|供电|供水|燃气|水务|缴费|户号)/u;
/** 经销商级别, 供应商状态: said of those one deals with, and by nobody of oneself. */
const RANK_OF = /(?:等级|级别|评级|评分|状态|来源|标签)$/u;
/** 客户类型 to choose: said of the one whose record it is. Typed, or prompted as 主要客户类型, it is of all whom we sell to. */
const KIND_OF = /(?:类型|类别|分类|性质)$/u;
const OF_SEVERAL = /主要|目标/u;
const KEPT_PARTIES = new WordFinder(formWordLexicon.keptParties);

/**
 * 供应商编号, 新客户代码: the number that whoever keeps the record gives to those it deals with. One that is only shown
 * may be ours, and a 标的编号 or a 制造商代码 is no record's own.
 */
function numbersParty({ aliases }: LabelReader, entry: ReadField): boolean {
  const { text } = mainText(entry);
  const said = text.replace(NUMBER_OF, '').replace(RANK_OF, '');
  const party =
    isList(entry.field) && !OF_SEVERAL.test(entry.field.placeholder) ? said.replace(KIND_OF, '') : said;
  if (party === text || OF_SUPPLY.test(text) || entry.field.disabled || entry.field.readonly) return false;
  const named = KEPT_PARTIES.in(party, aliases);
  return named !== null && party.endsWith(named);
}

/** 客户质量, 供应商地址: what is noted of a party, wherever it stands. A 客户端 is a program, and the name alone may be that of one of several. */
const OF_PARTY =
  /^((?:集团)?客户(?!端)|供应商|供货商|经销商|代理商|分销商|加盟商|渠道商|服务商)(?!(?:公司|企业|单位)?(?:名称|全称)?$)/u;

const notesParty = ({ aliases }: LabelReader, entry: ReadField): boolean => {
  const { text } = mainText(entry);
  const party = OF_PARTY.exec(text)?.[1];
  if (party === undefined || aliases.has(party) || entry.field.disabled || entry.field.readonly) return false;
  return !KIND_OF.test(text) && !NOT_A_RECORD.test(text) && entry.field.widget !== 'file';
};

/** 我是: 供应商, 经销商. Whoever signs up says what they are. */
const WE_ARE =
  /^(?:我是|您是|我的身份|(?:企业|用户|注册)?(?:角色|身份)(?:类型)?|注册类型|入驻类型|交易角色)$/u;

/** 经营模式: 生产厂家, 代理商. What a company does, and nobody it deals with. */
const HOW_WE_WORK = /模式|方式|业态|行业/u;

/** 单位类别: 供货单位, 购买单位. Where they may be chosen, the record is one of them; on a page called 入驻 it is we who choose. */
function offersOtherParties({ vocabulary, aliases }: LabelReader, entry: ReadField): boolean {
  const { field } = entry;
  const { text } = mainText(entry);
  if (field.options.length < 2 || field.options.length > 12 || WE_ARE.test(text) || HOW_WE_WORK.test(text))
    return false;
  const parties = field.options.filter(
    ({ text }) => vocabulary.recordParties.at(foldText(text), 0, aliases) !== null,
  );
  return parties.length > 1;
}

/** 客户公司 and then 单位全称: whoever chooses a customer keeps a record of one. */
const CUSTOMER = /^客户(?:公司|单位|企业)?(?:名称|全称)?$/u;

const KIND_OF_COMPANY = /^(?:企业|公司|单位|机构|商户|商家)(?:类型|类别|性质|分类)$/u;
const SIDE = /[甲乙丙]方/u;

/** 企业类型: 制造商, 供应商. Beside all that a company says of itself it is what it does in the trade, and no side of a contract. */
export const asksKindOfCompany = (entry: ReadField): boolean =>
  KIND_OF_COMPANY.test(mainText(entry).text) && !entry.field.options.some(({ text }) => SIDE.test(text));

/** @param beforeName whether our own name is asked further down. */
export const marksParty = (reader: LabelReader, entry: ReadField, beforeName: boolean): boolean =>
  offersOtherParties(reader, entry) ||
  numbersParty(reader, entry) ||
  notesParty(reader, entry) ||
  (beforeName && CUSTOMER.test(mainText(entry).text));
