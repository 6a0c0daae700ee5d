/**
 * Whose form it is. Only on the company's own form is anything ticked: a search bar, a login, a customer record carry the
 * same labels. Where nothing tells, it is `unclear`.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { namedFirst } from './first-named.ts';
import type { FormReading } from './form-reading.ts';
import { blockOf, includesAny, titleNamesOtherParty, titleOf, type FormSubjects } from './form-subject.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { FormCharacter, Recognition } from './recognition.ts';
import type { Vocabulary } from './vocabulary.ts';
import { SURE } from './weights.ts';

/** Fewer facts than this are chance, unless they are of the kind that only a company has. */
const ENOUGH_FACTS = 3;
const ENOUGH_ANCHORS = 2;
const ENOUGH_WHEN_NAMED = 2;
/** A register-and-describe-yourself form has a password too; a login has hardly any fact beside it. */
const LOGIN_FACTS = 2;
/** A bar of a few boxes under a title like 企业列表. */
const SEARCH_FIELDS = 8;

/** Asked of anybody: an employee, a customer, the keeper of a machine. Without more they do not make a form ours. */
const ANYBODYS =
  /^(?:contact|principal|agent|bank|address\.office)\.|^entity\.(?:phone|email|fax|postcode|intro|website|employees|industry)$/u;

/** Says of itself that a company is asked for. */
const IDENTITY = /^legalRep\.|^entity\.(?:name|uscc|regNo|taxNo|orgCode)$/u;

/** What lists are narrowed down by, and what is looked for in them. */
const NARROWS = /^entity\.(?:type|industry)$|^address\.\w+\.(?:province|city|district)$/u;
const LOOKED_UP = /^entity\.(?:name|shortName|uscc|regNo|orgCode)$|^(?:legalRep|contact|principal)\.name$/u;
const STATE = /状态$/u;
/** A name and a number, and nothing else on the form: as often looked up as proved. */
const BARE_SEARCH = 2;
const NUMBERS = /^entity\.(?:uscc|regNo|orgCode)$/u;
/** The second of two boxes for the days between which something happened: 申请时间 and 至. */
const UNTIL = /^[至到]$/u;

const isBetweenDays = (entry: ReadField): boolean =>
  entry.field.widget === 'dateRange' || UNTIL.test(mainText(entry).text);

/**
 * 企业名称, 统一社会信用代码, 所在地市, 审核状态: nothing to reach the company by and nothing to write down of it. Such a form
 * is as likely a search as a record. 企业名称, 统一社会信用代码 and 法定代表人 alone prove who one is.
 */
function onlyLooksUp(facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean {
  const keys = [...facts];
  if (!isTypedOnly(fields) || !keys.every((key) => NARROWS.test(key) || LOOKED_UP.test(key))) return false;
  if (fields.length <= BARE_SEARCH && keys.some((key) => NUMBERS.test(key))) return true;
  return (
    keys.some((key) => NARROWS.test(key)) ||
    fields.some((entry) => STATE.test(mainText(entry).text) || isBetweenDays(entry))
  );
}

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

const describesSomebody = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  fields.filter((entry) => PERSON_MARKERS.has(mainText(entry).text)).length >= ENOUGH_MARKERS &&
  ![...facts].some((key) => PROVES_COMPANY.test(key));

/** 出资比例, and hardly anything of the company that holds it: one of the owners, and we do not own ourselves. */
const FACTS_OF_OWNER = 3;
const EQUITY_FIELDS: ReadonlySet<string> = new Set(formWordLexicon.equityFields);

const asksForShare = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.size <= FACTS_OF_OWNER && fields.some((entry) => EQUITY_FIELDS.has(mainText(entry).text));

const isAnchor = (key: FactKey): boolean => !ANYBODYS.test(key);

/** 单位查询, 查询条件: nothing is kept of what is typed there. */
const ASKS_ONLY = /(?:查询|搜索|检索|筛选)(?:条件|区|栏)?$/u;

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

/** 成立日期 from one day to another: no company was founded on two. */
const spansDay = (entry: ReadField): boolean =>
  entry.field.widget === 'dateRange' &&
  mainText(entry).meanings.some(
    ({ meaning, fit }) =>
      fit !== 'ending' && meaning.says === 'fact' && meaning.key === 'entity.establishedOn',
  );

const TYPED_IN: ReadonlySet<string> = new Set(['text', 'number']);

const isTypedOnly = (fields: readonly ReadField[]): boolean =>
  fields.every(({ field }) => field.widget !== 'textarea' && field.widget !== 'file' && !field.required);

/** 模糊查询, 输入姓名按回车搜索: said in the box itself, and one box may look a company up in a form that is filled in. */
const PROMPTS_SEARCH = /模糊|查询|搜索|检索|查找/u;
const ENOUGH_PROMPTS = 2;

/** 关键字 to type and nothing to write down: a list is looked through, whatever else narrows it. */
const KEYWORD = /^(?:搜索|查询)?关键[字词](?:查询|搜索|检索)?$/u;

const asksForKeyword = (fields: readonly ReadField[]): boolean =>
  isTypedOnly(fields) && fields.some((entry) => KEYWORD.test(mainText(entry).text));

const promptsSearch = (fields: readonly ReadField[]): boolean => {
  const typed = fields.filter(({ field }) => TYPED_IN.has(field.widget));
  const prompting = typed.filter(({ field }) => PROMPTS_SEARCH.test(foldText(field.placeholder)));
  return prompting.length >= Math.max(ENOUGH_PROMPTS, typed.length / 2);
};

function looksLikeSearch(title: string, fields: readonly ReadField[]): boolean {
  if (fields.length <= SEARCH_FIELDS && (promptsSearch(fields) || asksForKeyword(fields))) return true;
  if (
    fields.length <= SEARCH_FIELDS &&
    fields.some((one) => takesEither(one) || spansDay(one)) &&
    isTypedOnly(fields)
  )
    return true;
  const headings = [...new Set(fields.map(({ field }) => foldText(field.section)))];
  const asksOnly = ASKS_ONLY.test(title) || headings.every((heading) => ASKS_ONLY.test(heading));
  if (asksOnly && fields.length <= SEARCH_FIELDS) return true;
  return (
    includesAny(title, formWordLexicon.searchWords) && fields.length <= SEARCH_FIELDS && isTypedOnly(fields)
  );
}

/** Somebody at the head and somebody with power to act for them: 负责人（经营者） and 委托代理人. */
const actsForUs = (facts: ReadonlySet<FactKey>): boolean =>
  facts.has('principal.name') && facts.has('agent.name');

/** 新办网站申请 with a 网站名称 and a 网站域名: those of a settings page are a site's too, but nobody applies there. */
const appliesForSite = (facts: ReadonlySet<FactKey>, headings: readonly string[]): boolean =>
  facts.has('site.name') &&
  facts.has('site.domain') &&
  headings.some((text) => includesAny(text, formWordLexicon.ownTitles));

/** 上级组织 to choose before anything else, and nothing that proves a company: one more branch of somebody's tree. */
const IN_A_TREE = /^(?:上级|父级|所属上级|直属上级)(?:组织|机构|部门|单位|公司|企业|节点)?(?:名称)?$/u;
const PROVES_BRANCH = /^entity\.(?:uscc|regNo|taxNo|orgCode)$|^legalRep\.idNo$|^attachment\./u;

function isInTree(facts: ReadonlySet<FactKey>, [first]: readonly ReadField[]): boolean {
  if (first === undefined || !IN_A_TREE.test(mainText(first).text)) return false;
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
  if ((searches && !submits) || (!submits && looksLikeSearch(title, fields))) return 'search';
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
    (ofCompany.has('entity.name') && ofCompany.size > ENOUGH_FACTS);
  const headings = [title, ...sections.map(foldText)];
  // A title or heading that names the company makes up for a fact.
  const named =
    identity &&
    (includesAny(title, formWordLexicon.ownTitles) ||
      naming.size > 0 ||
      vocabulary.headings.in(title) !== null);
  const login =
    fields.some(({ field }) => field.inputType === 'password') ||
    includesAny(title, formWordLexicon.loginWords);
  if (includesAny(title, formWordLexicon.passwordTitles)) return 'login';
  const signsUp = COMPANY_SIGNS_UP.test(title);
  if (login && facts.size <= LOGIN_FACTS && !((named || signsUp) && facts.size === LOGIN_FACTS))
    return 'login';
  if (
    titleNamesOtherParty(vocabulary, title) ||
    subjects.first === 'other' ||
    (subjects.first === 'person' && !withCompany) ||
    asksForShare(facts, fields) ||
    describesSomebody(facts, fields) ||
    (fields.length > 0 && fields.every(({ field }) => subjects.foreign.has(blockOf(field))))
  )
    return 'otherParty';
  const proves = facts.has('legalRep.idNo') || facts.has('attachment.legalRepId');
  const aboutOther = looksLikeCounterparty(facts) || (!proves && namedFirst(vocabulary, fields) !== null);
  if (!named && (onlyLooksUp(facts, fields) || isInTree(facts, fields) || aboutOther)) return 'unclear';
  if (identity && (anchors.length >= ENOUGH_ANCHORS || (named && facts.size >= ENOUGH_WHEN_NAMED)))
    return 'own';
  // A name and how to reach whoever bears it are asked of anybody's employer.
  const onlyName =
    !named &&
    anchors.length === 1 &&
    anchors[0] === 'entity.name' &&
    !facts.has('agent.name') &&
    !facts.has('entity.intro');
  if (facts.size >= ENOUGH_FACTS && (anchors.length > 0 || actsForUs(facts)) && !onlyName) return 'own';
  // Papers alone, under a title that says what for: 企业注册认证.
  const handsIn = facts.has('attachment.businessLicence') && includesAny(title, formWordLexicon.ownTitles);
  if (signsUp && facts.size >= ENOUGH_WHEN_NAMED) return 'own';
  return handsIn || appliesForSite(facts, headings) ? 'own' : 'unclear';
}
