/**
 * Whether a form is the company's own by what it asks for, where nothing on it speaks of another: enough that only a company
 * has, or a little of the kind that is asked of nobody else.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';
import { namesCompanyAlone } from './form-title.ts';
import { setsUpSite } from './speaks-to-company.ts';
import type { Vocabulary } from './vocabulary.ts';
import { includesAny } from './word-finder.ts';

/** Fewer facts than this are chance, unless they are of the kind that only a company has. */
export const ENOUGH_FACTS = 3;
/** So many of what only a company has are no chance. */
export const ENOUGH_ANCHORS = 2;
/** So many facts will do where a form names the company. */
export const ENOUGH_WHEN_NAMED = 2;

/** Asked of anybody: an employee, a customer, the keeper of a machine. Without more they do not make a form ours. */
const ANYBODYS =
  /^(?:contact|principal|agent|bank|address\.office)\.|^entity\.(?:phone|email|fax|postcode|intro|website|employees|industry)$/u;

const isAnchor = (key: FactKey): boolean => !ANYBODYS.test(key);

const IDENTITY = /^legalRep\.|^entity\.(?:name|uscc|regNo|taxNo|orgCode)$/u;

/** A name or a number of the company, or who represents it. */
export const saysWhoItIs = (key: FactKey): boolean => IDENTITY.test(key);

export const namesCompany = (facts: ReadonlySet<FactKey>): boolean => [...facts].some(saysWhoItIs);

/** Somebody at the head and somebody with power to act for them: 负责人（经营者） and 委托代理人. */
const actsForUs = (facts: ReadonlySet<FactKey>): boolean =>
  facts.has('principal.name') && facts.has('agent.name');

/** 开户名称, 银行账号, 开户银行, 开户许可证 and nothing else: the account of whoever the site is for, unless somebody comes in person. */
const OF_ACCOUNT = /开户|账户|账号|帐号|币种|对公|银行|支行|许可证|联行|授权|委托书|电话|手机/u;
/** Said of any row that is kept. */
const OF_ANY_ROW = /^(?:备注|说明|是否默认|默认|设为默认|状态|是否启用|排序)/u;
const IN_PERSON = /姓名|持卡|身份证|微信|支付宝|关系/u;
/** Money that goes to whoever asks, a company or not. */
const PAYS_OUT = /提现|退款|退费|报销|打款/u;

/** 企业户名 and 对公账号, 基本户 and 开户许可证: a company's account, whatever else is asked of it. */
const OF_COMPANY_ACCOUNT =
  /对公|(?:企业|公司|单位)(?:户名|账户|账号)|基本(?:户|存款|账户)|一般(?:户|存款)|开户许可证|结算账户/u;

const givesCompanyAccount = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.has('bank.account') &&
  (facts.has('bank.accountName') || facts.has('bank.name')) &&
  fields.some(({ field }) => OF_COMPANY_ACCOUNT.test(field.label)) &&
  fields.every((entry) => mainText(entry).otherParty === null && !IN_PERSON.test(entry.field.label));

const givesAccount = (title: string, facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  !PAYS_OUT.test(title) &&
  facts.has('bank.account') &&
  (facts.has('bank.accountName') || facts.has('bank.name')) &&
  fields.every(
    ({ field }) =>
      OF_ANY_ROW.test(foldText(field.label)) ||
      (OF_ACCOUNT.test(field.label + field.placeholder) && !IN_PERSON.test(field.label + field.placeholder)),
  );

/** 负责人 and 填表人 at the foot of a report. */
export const FILLS_IN = /^(?:填表|填报|制表)人/u;

const signsReport = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.has('principal.name') &&
  facts.has('contact.name') &&
  fields.some((entry) => FILLS_IN.test(mainText(entry).text));

/** 联络员 with the number of their card: whom a company names to the office that registers it, and nobody else. */
const LIAISON = /联络员/u;

const namesLiaison = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.has('contact.idNo') &&
  fields.some((entry) => LIAISON.test(entry.field.section) || LIAISON.test(mainText(entry).text));

/** 网站关键词, 网站描述, 版权信息: what every page of one's own site says. */
const OF_PAGES = /关键[字词]|描述|版权|技术支持|统计代码|备案号|keywords|description|copyright/iu;
const ENOUGH_OF_PAGES = 2;

/** 系统名称 with the number that its pages are filed under: the settings of a site. */
const SYSTEM = /^(?:系统|平台)(?:名称|全称|标题)$/u;

const OF_SITE: ReadonlySet<FactKey> = new Set<FactKey>([
  'site.name',
  'site.domain',
  'site.homepage',
  'entity.website',
  'entity.icpNo',
]);

const describesPages = (fields: readonly ReadField[]): boolean =>
  fields.filter(({ field }) => OF_PAGES.test(field.label)).length >= ENOUGH_OF_PAGES;

/**
 * 新办网站申请 or 网站设置 with a 网站名称 and a 网站域名. Whoever writes its ICP number beside its name shows it on a site of their
 * own; a list of friendly links asks for none.
 */
function appliesForSite(
  facts: ReadonlySet<FactKey>,
  headings: readonly string[],
  fields: readonly ReadField[],
): boolean {
  const known = [...facts].filter((key) => OF_SITE.has(key)).length;
  // 版权声明, 技术支持, 联系地址 and 联系电话: what stands at the foot of each.
  const stands = facts.has('entity.phone') && facts.has('address.office.full');
  if (describesPages(fields) && (known > 0 || stands)) return true;
  if (facts.has('entity.icpNo') && fields.some((entry) => SYSTEM.test(mainText(entry).text))) return true;
  const sets = headings.some((text) => setsUpSite(text));
  if (!facts.has('site.name')) return sets && (facts.has('site.domain') || known > 1);
  if (facts.has('entity.icpNo')) return true;
  const applies = headings.some((text) => includesAny(text, formWordLexicon.ownTitles));
  const address = facts.has('site.domain') || facts.has('site.homepage') || facts.has('entity.website');
  return address && (sets || applies);
}

/** 公司名称, 联系电话 and 地址 under 系统设置: what the foot of one's own pages says. */
const setsUp = (facts: ReadonlySet<FactKey>, headings: readonly string[]): boolean =>
  headings.some(setsUpSite) && facts.has('entity.name') && facts.size >= ENOUGH_FACTS;

/**
 * 地址, 网址 and 传真 under 企业信息, 开户银行, 账号 and 企业电话 under an 申请: a later page of the company's own form, of which the
 * first asked who it is.
 */
function goesOn(title: string, { headings }: Vocabulary, facts: ReadonlySet<FactKey>): boolean {
  if (headings.in(title) !== null && facts.size > ENOUGH_FACTS) return true;
  if (namesCompanyAlone(title) && facts.size >= ENOUGH_FACTS) return true;
  const account = facts.has('bank.account') && [...facts].some((key) => key.startsWith('entity.'));
  return account && facts.size >= ENOUGH_FACTS && includesAny(title, formWordLexicon.ownTitles);
}

/** 项目申报 and whom to reach about it: what is filed there is filed by a company. A 报名 may be anybody's. */
const FILES = /申报|备案|年报|年检|入驻|参展|招商|申领|招募/u;

const filesSomething = (title: string, facts: ReadonlySet<FactKey>): boolean =>
  FILES.test(title) && facts.has('contact.name') && facts.size >= ENOUGH_FACTS;

/** 填报单位: whoever fills the form in, and nobody else. */
const REPORTS = /^(?:填报|填表|申报|上报|报送)(?:单位|企业|公司|机构)(?:名称|全称)?$/u;

const reportsForItself = (fields: readonly ReadField[]): boolean =>
  fields.some((entry) => REPORTS.test(mainText(entry).text));

/**
 * 酒店名称, 酒店电话, 酒店地址: one word for the company all along, so it is what the form is about. A 单位 or a 公司 is as
 * often where somebody works.
 */
const ENOUGH_SAID = 3;
const EMPLOYERS: ReadonlySet<string> = new Set(['单位', '公司']);

function describesOneCompany({ companyWords }: Vocabulary, fields: readonly ReadField[]): boolean {
  const said = fields.map((entry) => mainText(entry).text);
  const word = said
    .flatMap((text) => /^([\u4e00-\u9fff]{2,4})(?:名称|全称)$/u.exec(text)?.[1] ?? [])
    .find((one) => companyWords.has(one));
  if (word === undefined) return false;
  const times = said.filter((text) => text.startsWith(word)).length;
  // With nothing else on the form nobody is said to work there.
  if (EMPLOYERS.has(word))
    return times > ENOUGH_SAID && said.every((text) => text === '' || text.startsWith(word));
  return times >= ENOUGH_SAID;
}

/** 企业名称, 联系人 and 联系电话: nobody is asked whom to reach where they work. A 单位名称 may still be of somebody's employer. */
const OF_EMPLOYER = /^单位/u;

const namesWhomToReach = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.has('contact.name') && !fields.some((entry) => OF_EMPLOYER.test(mainText(entry).text));

/** 企业电话, 企业邮箱, 企业传真: said of one company over and over, though nobody asks its name. A 单位 may be where somebody works. */
const OF_COMPANY = /^(?:企业|公司|机构|商户|商家)/u;

const saysCompanyOften = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  [...facts].filter((key) => /^(?:entity|address)\./u.test(key)).length >= ENOUGH_SAID &&
  fields.filter((entry) => OF_COMPANY.test(mainText(entry).text)).length >= ENOUGH_SAID;

/** 网站负责人 with their card, 主办单位 with its number: of whoever files a site. */
const OF_FILING = /^(?:网站|主办单位|开办主体)(?:的)?(?:负责人|证件)/u;

export const filesSite = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.size >= ENOUGH_WHEN_NAMED && fields.some((entry) => OF_FILING.test(mainText(entry).text));

/** Handed in or proved by the company alone; a bar over a list was told before. */
const PROVES_ALONE: ReadonlySet<FactKey> = new Set([
  'entity.uscc',
  'entity.icpNo',
  'legalRep.idNo',
  'attachment.businessLicence',
  'attachment.legalRepId',
]);

/** 行业类别, 企业简介, 联系人, 传真, 通讯地址: a page that goes on where another asked the name. Nobody is described by so much. */
const ENOUGH_WITHOUT_NAME = 5;

/** The parts of an address are one thing that is asked. */
const thingOf = (key: FactKey): string => (key.startsWith('address.') ? 'address' : key);
const ENOUGH_OF_COMPANY = 2;

export const asksMuch = (facts: ReadonlySet<FactKey>): boolean =>
  new Set([...facts].map(thingOf)).size >= ENOUGH_WITHOUT_NAME &&
  [...facts].filter((key) => key.startsWith('entity.')).length >= ENOUGH_OF_COMPANY;

/** 财务负责人, 办税人: whom a company names to the tax office, and nobody else. */
const OFFICER = /^(?:财务负责人|办税人|办税员|购票员|发票管理人)/u;

export const namesOfficers = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  [...facts].some((key) => key.endsWith('.idNo')) &&
  fields.some((entry) => OFFICER.test(mainText(entry).text));

/** 企业经办人信息: whose person it is the title says, and their card proves it. */
const provesPerson = (title: string, { headings }: Vocabulary, facts: ReadonlySet<FactKey>): boolean =>
  headings.in(title) !== null && facts.size >= ENOUGH_FACTS && facts.has('agent.idNo');

/** 负责人身份验证, 经办人实名认证: whoever acts for a company proves it there. */
const VERIFIES = /(?:负责人|经办人)(?:身份|实名)*(?:认证|验证|核验|校验)/u;

const verifiesPerson = (title: string, facts: ReadonlySet<FactKey>): boolean =>
  VERIFIES.test(title) && (facts.has('principal.idNo') || facts.has('agent.idNo'));

/** 联系人 and 经营范围 among forty questions of a 车辆: one in so many says nothing of whose the form is. */
const FEW_OF = 8;

export interface FormFacts {
  readonly vocabulary: Vocabulary;
  readonly title: string;
  readonly fields: readonly ReadField[];
  /** What is surely asked for. */
  readonly facts: ReadonlySet<FactKey>;
  /** The title, a heading or the way it speaks says that the company before the screen is meant. */
  readonly named: boolean;
}

export function isOwnByFacts({ vocabulary, title, fields, facts, named }: FormFacts): boolean {
  const anchors = [...facts].filter(isAnchor);
  const enough = anchors.length >= ENOUGH_ANCHORS || (named && facts.size >= ENOUGH_WHEN_NAMED);
  if (namesCompany(facts) && enough) return true;
  if (facts.has('entity.name') && reportsForItself(fields)) return true;
  // A name and how to reach whoever bears it are asked of anybody's employer.
  const onlyName =
    !named &&
    !describesOneCompany(vocabulary, fields) &&
    anchors.length === 1 &&
    anchors[0] === 'entity.name' &&
    !facts.has('agent.name') &&
    !facts.has('entity.intro') &&
    !facts.has('entity.employees') &&
    !namesWhomToReach(facts, fields);
  const lost = !named && !namesCompany(facts) && facts.size * FEW_OF < fields.length;
  if (facts.size >= ENOUGH_FACTS && (anchors.length > 0 || actsForUs(facts)) && !onlyName && !lost)
    return true;
  if (facts.has('attachment.businessLicence') && facts.has('attachment.legalRepId')) return true;
  const nobodyElse = fields.every((entry) => mainText(entry).otherParty === null);
  if (nobodyElse && [...facts].some((key) => PROVES_ALONE.has(key))) return true;
  const headings = [title, ...new Set(fields.map(({ field }) => foldText(field.section)))];
  return (
    asksMuch(facts) ||
    namesOfficers(facts, fields) ||
    provesPerson(title, vocabulary, facts) ||
    verifiesPerson(title, facts) ||
    goesOn(title, vocabulary, facts) ||
    saysCompanyOften(facts, fields) ||
    filesSomething(title, facts) ||
    filesSite(facts, fields) ||
    signsReport(facts, fields) ||
    namesLiaison(facts, fields) ||
    givesAccount(title, facts, fields) ||
    givesCompanyAccount(facts, fields) ||
    setsUp(facts, headings) ||
    appliesForSite(facts, headings, fields)
  );
}
