/**
 * Whose form it is. Only on the company's own form is anything ticked: a search bar, a login, a customer record carry the
 * same labels. Where nothing tells, it is `unclear`.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { namedFirst } from './first-named.ts';
import type { FormReading } from './form-reading.ts';
import {
  blockOf,
  includesAny,
  isOwnTitle,
  titleNamesOtherParty,
  titleOf,
  type FormSubjects,
} from './form-subject.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { looksLikeSearch, onlyLooksUp } from './search-form.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { FormCharacter, Recognition } from './recognition.ts';
import { asksOfPerson, isRecordOfOthers, promptsLookUp } from './record-of-others.ts';
import type { Vocabulary } from './vocabulary.ts';
import { speaksToCompany } from './speaks-to-company.ts';
import { SURE } from './weights.ts';

/** Fewer facts than this are chance, unless they are of the kind that only a company has. */
const ENOUGH_FACTS = 3;
const ENOUGH_ANCHORS = 2;
const ENOUGH_WHEN_NAMED = 2;
/** A register-and-describe-yourself form has a password too; a login has hardly any fact beside it. */
const LOGIN_FACTS = 2;
/** Asked of anybody: an employee, a customer, the keeper of a machine. Without more they do not make a form ours. */
const ANYBODYS =
  /^(?:contact|principal|agent|bank|address\.office)\.|^entity\.(?:phone|email|fax|postcode|intro|website|employees|industry)$/u;

/** Says of itself that a company is asked for. */
const IDENTITY = /^legalRep\.|^entity\.(?:name|uscc|regNo|taxNo|orgCode)$/u;

/** What a company says of itself and hardly of whom it deals with. */
const OF_ONESELF =
  /^legalRep\.|^attachment\.|^principal\.|^agent\.|^entity\.(?:regCapital|paidCapital|scope|establishedOn|term|regAuthority|orgCode|regNo|employees|intro)/u;

/** A tax number, a bank, somebody to call and nothing else: so a ledger keeps whoever is paid or pays. */
function looksLikeCounterparty(facts: ReadonlySet<FactKey>): boolean {
  const keys = [...facts];
  return (
    keys.some((key) => key.startsWith('bank.')) &&
    keys.some((key) => key.startsWith('contact.')) &&
    !keys.some((key) => OF_ONESELF.test(key))
  );
}

/** 最高学历 and 毕业院校 where nothing proves a company: whoever is asked works somewhere. */
const ENOUGH_MARKERS = 2;
const PERSON_MARKERS: ReadonlySet<string> = new Set(formWordLexicon.personMarkers);
const PROVES_COMPANY = /^legalRep\.|^entity\.(?:uscc|regNo|orgCode|taxNo|regCapital|scope)$/u;

const provesCompany = (facts: ReadonlySet<FactKey>): boolean =>
  [...facts].some((key) => PROVES_COMPANY.test(key));

/** 性别, 民族, 政治面貌, 毕业院校 and more: of one person, whoever pays them. */
const MANY_MARKERS = 6;

function describesSomebody(facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean {
  const markers = fields.filter((entry) => PERSON_MARKERS.has(mainText(entry).text)).length;
  return markers >= (provesCompany(facts) ? MANY_MARKERS : ENOUGH_MARKERS);
}

/** 出资比例, and hardly anything of the company that holds it: one of the owners, and we do not own ourselves. */
const FACTS_OF_OWNER = 3;
const EQUITY_FIELDS: ReadonlySet<string> = new Set(formWordLexicon.equityFields);

const asksForShare = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.size <= FACTS_OF_OWNER && fields.some((entry) => EQUITY_FIELDS.has(mainText(entry).text));

const isAnchor = (key: FactKey): boolean => !ANYBODYS.test(key);

/** Somebody at the head and somebody with power to act for them: 负责人（经营者） and 委托代理人. */
const actsForUs = (facts: ReadonlySet<FactKey>): boolean =>
  facts.has('principal.name') && facts.has('agent.name');

/** 负责人 and 填表人 at the foot of a report. */
const FILLS_IN = /^(?:填表|填报|制表)人/u;

const signsReport = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.has('principal.name') &&
  facts.has('contact.name') &&
  fields.some((entry) => FILLS_IN.test(mainText(entry).text));

/** 联络员 with the number of their card: whom a company names to the office that registers it, and nobody else. */
const LIAISON = /联络员/u;

const namesLiaison = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.has('contact.idNo') &&
  fields.some((entry) => LIAISON.test(entry.field.section) || LIAISON.test(mainText(entry).text));

/**
 * 新办网站申请 with a 网站名称 and a 网站域名: those of a settings page are a site's too, but nobody applies there. Whoever
 * writes its ICP number beside them shows it on a site of their own; a list of friendly links asks for none.
 */
const appliesForSite = (facts: ReadonlySet<FactKey>, headings: readonly string[]): boolean =>
  facts.has('site.name') &&
  (facts.has('entity.icpNo') ||
    (facts.has('site.domain') &&
      headings.some((text) => SETS_SITE.test(text) || includesAny(text, formWordLexicon.ownTitles))));

/** 网站设置, 站点信息配置: of the site whose back office it is. */
const SETS_SITE = /^(?:网站|站点|网站基本|网站信息|站点信息|系统|基本|基础)(?:设置|配置|参数)$/u;

/**
 * 地址, 网址 and 传真 under 企业信息, 开户银行, 账号 and 企业电话 under an 申请: a later page of the company's own form, of which the
 * first asked who it is.
 */
function goesOn(title: string, { headings }: Vocabulary, facts: ReadonlySet<FactKey>): boolean {
  if (headings.in(title) !== null && facts.size > ENOUGH_FACTS) return true;
  const account = facts.has('bank.account') && [...facts].some((key) => key.startsWith('entity.'));
  return account && facts.size >= ENOUGH_FACTS && includesAny(title, formWordLexicon.ownTitles);
}

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

/** 新增用户, 账号管理: passwords are given to others there. */
const KEEPS_ACCOUNTS = /新增|添加|新建|创建|编辑|修改|管理/u;

/** A password and the same again: whoever types it signs up, and the company that they name is theirs. */
const choosesPassword = (title: string, fields: readonly ReadField[]): boolean =>
  !KEEPS_ACCOUNTS.test(title) && fields.filter(({ field }) => field.inputType === 'password').length > 1;

/** 上级组织 to choose before anything else, and nothing that proves a company: one more branch of somebody's tree. */
const IN_A_TREE = /^(?:上级|父级|所属上级|直属上级)(?:组织|机构|部门|单位|公司|企业|节点)?(?:名称)?$/u;
/** Right behind the name it is still asked before anything else. */
const FIRST_OF_TREE = 2;
const PROVES_BRANCH = /^entity\.(?:uscc|regNo|taxNo|orgCode)$|^legalRep\.idNo$|^attachment\./u;

function isInTree(title: string, facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean {
  const asked = fields.slice(0, FIRST_OF_TREE).some((entry) => IN_A_TREE.test(mainText(entry).text));
  if (!asked && !title.endsWith('节点')) return false;
  return ![...facts].some((key) => PROVES_BRANCH.test(key));
}

/** 供应商注册, 企业认证: a company signs up there, whatever it is called. A 用户注册 may be anybody's. */
const COMPANY_SIGNS_UP =
  /(?:企业|公司|单位|机构|商户|商家|供应商|服务商|经销商|厂商)(?:用户|账号|会员|资质|实名|主体)?(?:注册|入驻|认证)(?!.*(?:审核|列表|管理|记录|查询|统计))/u;

const DECIDING_FIELDS: ReadonlySet<string> = new Set(formWordLexicon.decidingFields);
const DECIDING_BUTTONS: ReadonlySet<string> = new Set(formWordLexicon.decidingButtons);

/** 审核意见 to be written, or 驳回 to be pressed: somebody judges what another handed in. */
const decidesOnAnother = (buttons: readonly string[], fields: readonly ReadField[]): boolean =>
  buttons.some((text) => DECIDING_BUTTONS.has(text)) ||
  fields.some(
    (entry) => !entry.field.disabled && !entry.field.readonly && DECIDING_FIELDS.has(mainText(entry).text),
  );

export interface FormToJudge {
  readonly reading: FormReading;
  readonly vocabulary: Vocabulary;
  readonly form: number;
  /** Those of the form, with what was found for each. */
  readonly fields: readonly ReadField[];
  readonly found: readonly Recognition[];
  readonly subjects: FormSubjects;
}

export function formCharacter({
  reading,
  vocabulary,
  form,
  fields,
  found,
  subjects,
}: FormToJudge): FormCharacter {
  const group = reading.forms.find((one) => one.form === form);
  const title = titleOf(reading, form);
  const buttons = (group?.buttons ?? []).map(foldText);
  const facts = new Set<FactKey>();
  for (const one of found) if (one.outcome === 'fact' && one.score >= SURE) facts.add(one.key);
  const searches = buttons.some((text) => includesAny(text, formWordLexicon.searchButtons));
  const submits = buttons.some((text) => includesAny(text, formWordLexicon.submitButtons));
  if (decidesOnAnother(buttons, fields) || includesAny(title, formWordLexicon.personTitles))
    return 'otherParty';
  const speaksToUs = speaksToCompany(title, fields);
  if (
    !speaksToUs &&
    !isOwnTitle(title) &&
    (isRecordOfOthers(title, fields) || (!provesCompany(facts) && asksOfPerson(fields)))
  )
    return 'otherParty';
  if ((searches && !submits) || (!submits && (looksLikeSearch(title, fields) || promptsLookUp(fields))))
    return 'search';
  const anchors = [...facts].filter(isAnchor);
  const identity = anchors.some((key) => IDENTITY.test(key));
  const sections = [...new Set(fields.map(({ field }) => field.section))];
  const naming = new Set(sections.filter((section) => vocabulary.headings.in(foldText(section)) !== null));
  const headed = new Set(fields.flatMap(({ field }) => (naming.has(field.section) ? [field.id] : [])));
  // 个人信息, then 企业信息: whoever signs up has a company, and its own heading tells the one from the other.
  const ofCompany = new Set(
    found.flatMap((one) =>
      one.outcome === 'fact' && one.score >= SURE && headed.has(one.fieldId) ? [one.key] : [],
    ),
  );
  const withCompany =
    [...ofCompany].filter((key) => IDENTITY.test(key)).length >= ENOUGH_ANCHORS ||
    (ofCompany.has('entity.name') &&
      (ofCompany.size > ENOUGH_FACTS || includesAny(title, formWordLexicon.ownTitles)));
  const headings = [title, ...sections.map(foldText)];
  // A title or heading that names the company makes up for a fact.
  const named =
    identity &&
    (includesAny(title, formWordLexicon.ownTitles) ||
      naming.size > 0 ||
      speaksToUs ||
      vocabulary.headings.in(title) !== null);
  const login =
    fields.some(({ field }) => field.inputType === 'password') ||
    includesAny(title, formWordLexicon.loginWords);
  if (includesAny(title, formWordLexicon.passwordTitles)) return 'login';
  const joins = choosesPassword(title, fields) && facts.has('entity.name');
  const signsUp = COMPANY_SIGNS_UP.test(title) || joins;
  if (login && facts.size <= LOGIN_FACTS && !joins && !((named || signsUp) && facts.size === LOGIN_FACTS))
    return 'login';
  if (
    titleNamesOtherParty(vocabulary, title) ||
    subjects.first === 'other' ||
    (subjects.first === 'person' && !withCompany) ||
    (!named && asksForShare(facts, fields)) ||
    describesSomebody(facts, fields) ||
    (fields.length > 0 && fields.every(({ field }) => subjects.foreign.has(blockOf(field))))
  )
    return 'otherParty';
  const proves = facts.has('legalRep.idNo') || facts.has('attachment.legalRepId');
  const aboutOther = looksLikeCounterparty(facts) || (!proves && namedFirst(vocabulary, fields) !== null);
  // Where something is handed in and nothing is looked for, what else a bar would ask for is written down.
  const looksUp = (searches || !submits) && onlyLooksUp(facts, fields);
  if (!named && (looksUp || isInTree(title, facts, fields) || aboutOther)) return 'unclear';
  if (identity && (anchors.length >= ENOUGH_ANCHORS || (named && facts.size >= ENOUGH_WHEN_NAMED)))
    return 'own';
  if (joins || (facts.has('entity.name') && reportsForItself(fields))) return 'own';
  // A name and how to reach whoever bears it are asked of anybody's employer.
  const onlyName =
    !named &&
    !describesOneCompany(vocabulary, fields) &&
    anchors.length === 1 &&
    anchors[0] === 'entity.name' &&
    !facts.has('agent.name') &&
    !facts.has('entity.intro');
  if (facts.size >= ENOUGH_FACTS && (anchors.length > 0 || actsForUs(facts)) && !onlyName) return 'own';
  // Papers alone, under a title that says what for: 企业注册认证.
  if (goesOn(title, vocabulary, facts)) return 'own';
  const handsIn = facts.has('attachment.businessLicence') && includesAny(title, formWordLexicon.ownTitles);
  if (signsUp && facts.size >= ENOUGH_WHEN_NAMED) return 'own';
  if (signsReport(facts, fields) || namesLiaison(facts, fields)) return 'own';
  return handsIn || appliesForSite(facts, headings) ? 'own' : 'unclear';
}
