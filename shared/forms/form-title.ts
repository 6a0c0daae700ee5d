/** What the title of a form says of whose it is. */
import { passiveParty } from './find-negative.ts';
import type { FormField, FormReading } from './form-reading.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { foldText } from './normalise-label.ts';
import type { Aliases } from './read-label.ts';
import { namesOtherUnit } from './other-unit.ts';
import type { Vocabulary } from './vocabulary.ts';
import { includesAny } from './word-finder.ts';

/** 物业管理单位概况表 without what the record is. */
const BEHIND_UNIT =
  /(?:基本|详细)?(?:信息|资料|管理|列表|档案|登记|详情|概况|情况|明细|汇总|一览)?表?(?:新增|添加|录入|编辑|修改|查看)?$/u;

/** 表一 单位信息: no 表一单位. */
const NUMBER_OF_TABLE = /^附?表[一二三四五六七八九十\d]{1,3}[:：、.-]?(?=[^号格头])/u;

/** The title of a form and, where it has none, of its page. */
export function titleOf(reading: FormReading, form: number): string {
  const title = foldText(reading.forms.find((one) => one.form === form)?.title ?? '');
  return (title === '' ? foldText(reading.title) : title).replace(NUMBER_OF_TABLE, '');
}

/** 申请贷款客户信息: whoever applies there, it is kept by somebody else. 客户开户申请 is the customer's own. */
const CLIENT_RECORD = /客户(?:基本|详细)?(?:信息|资料|档案|详情|管理|列表)$/u;

/** 物业公司设置, 店铺配置: of whoever works in that system. */
const SETS_UP =
  /(?:公司|企业|单位|机构|店铺|商户|商家|酒店|门店|学校|医院)(?:信息|资料|参数)?(?:设置|配置)$/u;

/** 成为经销商, 申请成为服务商: whoever reads it becomes one. */
const BECOMES = /成为.*(?:商|商[家户]|伙伴|会员|单位|企业|机构|厂家|开发者|卖家)$/u;

/** 供应商入驻: whoever fills it in speaks of themselves, whatever party it names. */
export const isOwnTitle = (title: string): boolean =>
  BECOMES.test(title) ||
  (includesAny(title, formWordLexicon.ownTitles) && !CLIENT_RECORD.test(title)) ||
  SETS_UP.test(title) ||
  ENTRUSTS.test(title);

/** 供货合作申请: whoever applies supplies. */
const SUPPLIES = /供货|供应/u;
const SUPPLIERS: readonly string[] = ['供应商', '供货商'];
/** 企业网上银行注册, 用电报装申请: whoever signs up there is the 客户. */
const SERVES = /银行|网银|开户|账户|证券|基金|保险|投保|用电|用水|用气|报装|宽带|月结/u;
const SERVED: readonly string[] = ['客户', '投保人'];
/** 入驻企业满意度调查表: the 客户 is whoever answers. */
const SURVEYS = /满意度|问卷|调查表|意见征集|意见反馈/u;
/** 在线借款申请: whoever applies borrows. */
const LENDS = /借款|贷款|融资|授信/u;
const BORROWERS: readonly string[] = ['借款人', '借款企业', '贷款企业', '融资方名称'];

/** 委托测试申请书, 检验委托单: whoever hands it in is the 委托单位. A 授权委托书 sends a person. */
const ENTRUSTS =
  /委托(?:检测|检验|测试|校准|鉴定|试验)?申请(?:书|表|单)?$|(?:检测|检验|测试|校准|鉴定|试验|测评)委托(?:书|单|申请|协议书?)$/u;
const WHO_ENTRUSTS: readonly string[] = ['委托单位', '委托方', '委托人'];

/** On a page called 供应商注册 the 供应商 is ourselves. */
function aliasesIn({ recordParties }: Vocabulary, title: string): string[] {
  if (!isOwnTitle(title)) return [];
  return [
    ...recordParties.all(title),
    ...(SUPPLIES.test(title) ? SUPPLIERS : []),
    ...(SERVES.test(title) ? SERVED : []),
    ...(SURVEYS.test(title) ? SERVED : []),
    ...(LENDS.test(title) ? BORROWERS : []),
    ...(ENTRUSTS.test(title) ? WHO_ENTRUSTS : []),
  ];
}

/** 供应商注册 over all that is asked, on a page called 平台注册: a second title. */
const headingOf = (fields: readonly FormField[]): string => {
  const headings = new Set(fields.map(({ section }) => section));
  const [heading = ''] = headings;
  return headings.size === 1 ? foldText(heading) : '';
};

export const aliasesOf = (vocabulary: Vocabulary, title: string, fields: readonly FormField[]): Aliases =>
  new Set([...aliasesIn(vocabulary, title), ...aliasesIn(vocabulary, headingOf(fields))]);

/** 您的联系方式将推送给客户经理: whoever is named there, we are who is spoken to. */
const ADDRESSES_US = /您的|贵(?:公司|单位|企业|司)/u;

/** 添加商户, 编辑部门: one of several, so whoever fills it in keeps a list. */
const ONE_MORE =
  /^(?:新增|增加|添加|新建|创建|录入|编辑|修改)(?:商户|商家|展商|门店|分店|影院|分公司|分支机构|商铺|租户|部门|科室|班组|网点|代理机构|中介机构|服务机构|投保企业|投保单位)(?:信息)?$|(?:商户|商家|门店|分店|分公司|分支机构|商铺|租户|部门|科室|班组|网点|代理机构|中介机构|服务机构|投保企业|投保单位|厂家|厂商)(?:信息)?(?:新增|添加|新建|创建|录入)$|(?:商户|商家|厂家|厂商|门店)(?:信息)?(?:预览|查看|详情)$/u;

/** 入驻单位台账, 企业名录: whoever keeps one keeps it of others, and so does whoever picks one (选择企业). */
const LEDGER =
  /(?:企业|单位|公司|商户|商家|机构|主体)(?:信息)?(?:台账|名录|名册|花名册|名单)(?:新增|添加|编辑|修改|管理)?$|^(?:选择|选取|挑选)(?:企业|单位|公司)$/u;

/** 新增非上市银行: a bank that somebody keeps. Our own stands with its account. */
const KEEPS_BANK =
  /^(?:新增|添加|新建|创建|编辑|修改)(?!开户|收款|对公|我的)[\u4e00-\u9fff]{0,6}银行(?:信息)?$/u;

/** 企业基本信息编辑, 新增公司: of a company and nothing more; in whatever back office it stands, it may be filled in by itself. */
const OF_COMPANY =
  /^(?:新增|添加|编辑|修改|完善|维护)?(?:企业|公司|单位|机构|组织机构)(?:基本|基础|详细|注册|工商)?(?:信息|资料|档案|情况)?(?:新增|添加|编辑|修改|完善|维护|录入|填写|登记)?$/u;

export const namesCompanyAlone = (title: string): boolean => OF_COMPANY.test(title);

/** 法定代表人实名认证, 企业经办人信息: what is asked without a heading is asked of that one of ours. A 联系人 is kept of others too. */
const OF_PERSON =
  /^(?:新增|添加|编辑|修改|完善|补充)?(?:企业|公司|单位|机构|商户|本单位)?(?:法定代表人|法人代表|法人|负责人|经办人)(?:身份|实名|个人|基本|基础)*(?:信息|资料|认证|验证|核验|校验)(?:完善|维护|录入|填写|登记|补充)?$/u;

export const namesPersonAlone = (title: string): boolean => OF_PERSON.test(title);

/** 关联企业信息新增, 股东信息: of those whom the company has to do with. */
const OF_RELATED =
  /^(?:新增|添加|编辑|修改)?(?:关联|对外投资|被投资|下属|控股|参股)(?:企业|公司|单位|方)|^(?:新增|添加|编辑|修改)?(?:股东|子公司|首营企业)/u;

/** 新增签约对象, 检查对象信息: whoever something is done with or to. */
const OBJECT_OF = /(?<!申报|申请|适用|招生)对象(?:信息|资料|管理)?$/u;

/** 供应商业务管理系统: the site by its name, and nobody whom this form is about. */
export const namesSite = (title: string): boolean => /(?:系统|平台|门户|网站)$/u.test(title);

/** 平台运营代车队注册: whoever fills it in does so for another. A 代理 and a 代表 act for us. */
const ON_BEHALF =
  /代(?![理表码办收付销购工扣记维替管])[\u4e00-\u9fff]{1,6}(?:注册|入驻|开户|申请|填报|录入)/u;

/** 添加兽药生产企业信息: of a trade that others work in. Whoever produces says 企业信息. */
const OF_TRADE =
  /^(?:新增|添加|新建|录入|编辑|修改)[\u4e00-\u9fff]{0,4}(?:生产企业|设计公司|物流公司|医药公司|劳务公司|建设单位|施工单位|监理单位)(?:信息)?$/u;

/** 开票申请(客户): whose of several kinds it is. */
const IN_BRACKETS = /\(([^()]+)\)$/u;

export function titleNamesOtherParty(vocabulary: Vocabulary, title: string): boolean {
  if (namesSite(title)) return false;
  if (ON_BEHALF.test(title)) return true;
  if (
    ONE_MORE.test(title) ||
    KEEPS_BANK.test(title) ||
    LEDGER.test(title) ||
    OF_RELATED.test(title) ||
    OBJECT_OF.test(title) ||
    OF_TRADE.test(title) ||
    passiveParty(title) !== null
  )
    return true;
  const apart = IN_BRACKETS.exec(title)?.[1];
  if (apart !== undefined && vocabulary.otherParties.in(apart) === apart) return true;
  if (isOwnTitle(title) || ADDRESSES_US.test(title)) return false;
  return (
    vocabulary.recordParties.in(title) !== null || namesOtherUnit(vocabulary, title.replace(BEHIND_UNIT, ''))
  );
}
