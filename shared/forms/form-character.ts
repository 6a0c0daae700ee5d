/**
 * Whose form it is. Only on the company's own form is anything ticked: a search bar, a login, a customer record carry the
 * same labels. Where nothing tells, it is `unclear`.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { namedFirst, namedThroughout } from './first-named.ts';
import { asksOfOneself, isOfOneself } from './asks-of-oneself.ts';
import type { FormReading } from './form-reading.ts';
import { OF_INVOICE, blockOf, saysWhoWeAre, type FormSubjects } from './form-subject.ts';
import { isOwnTitle, namesCompanyAlone, titleNamesOtherParty } from './form-title.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { COMPANY_SIGNS_UP, asksPassword, choosesPassword } from './signs-up.ts';
import { looksForRecords, looksLikeSearch, onlyLooksUp } from './search-form.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { FormCharacter, Recognition } from './recognition.ts';
import { asksOfPerson, recordOfOthers, promptsLookUp } from './record-of-others.ts';
import {
  ENOUGH_ANCHORS,
  ENOUGH_FACTS,
  ENOUGH_WHEN_NAMED,
  asksMuch,
  filesSite,
  isOwnByFacts,
  namesCompany,
  namesOfficers,
  saysWhoItIs,
} from './own-by-facts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { addressesCompany, setsUpSite, speaksToCompany } from './speaks-to-company.ts';
import { includesAny } from './word-finder.ts';
import { SURE } from './weights.ts';

/** Whoever complains of a company agrees to terms too, and names it and where it is. */
const ENOUGH_WHEN_SPOKEN_TO = 3;
/** A register-and-describe-yourself form has a password too; a login has hardly any fact beside it. */
const LOGIN_FACTS = 2;
/** Who heads a company and who acts for it, beside what it says of itself. */
const ITS_PEOPLE = /^(?:legalRep|principal|agent)\./u;

const isOurs = (key: FactKey): boolean => ITS_PEOPLE.test(key) || isOfOneself(key);

/** A licence to hand in, or a capital, a scope, a day of founding and a legal representative: hardly anybody notes so much of another. */
const MUCH_OF_ONESELF = 5;

/** Whoever keeps a customer may know 企业性质, 成立时间, 法人代表 and 主营业务, and has the name elsewhere. */
const BY_NAME = /^entity\.(?:name|uscc|regNo|taxNo|orgCode)$/u;

const showsItself = (facts: ReadonlySet<FactKey>): boolean =>
  [...facts].some((key) => key.startsWith('attachment.')) ||
  ([...facts].some((key) => BY_NAME.test(key)) && [...facts].filter(isOurs).length >= MUCH_OF_ONESELF);

/** A tax number, a bank, somebody to call and nothing else: so a ledger keeps whoever is paid or pays. */
function looksLikeCounterparty(facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean {
  const keys = [...facts];
  return (
    !fields.some((entry) => OF_INVOICE.test(mainText(entry).text)) &&
    keys.some((key) => key.startsWith('bank.')) &&
    keys.some((key) => key.startsWith('contact.')) &&
    !keys.some(isOurs)
  );
}

/** 最高学历 and 毕业院校 where nothing proves a company: whoever is asked works somewhere. */
const ENOUGH_MARKERS = 2;
const PERSON_MARKERS: ReadonlySet<string> = new Set(formWordLexicon.personMarkers);
const PROVES_COMPANY = /^legalRep\.|^entity\.(?:uscc|regNo|orgCode|taxNo|regCapital|scope)$/u;

const provesCompany = (facts: ReadonlySet<FactKey>): boolean =>
  [...facts].some((key) => PROVES_COMPANY.test(key));

/** 性别, 民族, 政治面貌, 毕业院校 and more under one heading: of one person, whoever pays them. */
const MANY_MARKERS = 6;

function describesSomebody(facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean {
  const marked = fields.filter((entry) => PERSON_MARKERS.has(mainText(entry).text));
  if (!provesCompany(facts)) return marked.length >= ENOUGH_MARKERS;
  // 性别 and 学历 of the head, of their deputy and of whom to call are asked of each: of nobody so much as of one.
  const blocks = Map.groupBy(marked, ({ field }) => blockOf(field));
  return [...blocks.values()].some(
    (block) => new Set(block.map((entry) => mainText(entry).text)).size >= MANY_MARKERS,
  );
}

/** 出资比例, and hardly anything of the company that holds it: one of the owners, and we do not own ourselves. */
const FACTS_OF_OWNER = 3;
const EQUITY_FIELDS: ReadonlySet<string> = new Set(formWordLexicon.equityFields);

const asksForShare = (facts: ReadonlySet<FactKey>, fields: readonly ReadField[]): boolean =>
  facts.size <= FACTS_OF_OWNER && fields.some((entry) => EQUITY_FIELDS.has(mainText(entry).text));

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

const DECIDING_FIELDS: ReadonlySet<string> = new Set(formWordLexicon.decidingFields);
const DECIDING_BUTTONS: ReadonlySet<string> = new Set(formWordLexicon.decidingButtons);

/** 驳回理由 under 企业信息: what the company is told, though its box is not locked. */
const REASON = /(?:原因|理由)$/u;
/** 审核意见 under 审核信息, below all that 单位信息维护 asks: told there as well. */
const WHAT_IS_TOLD = /^审[核批](?:信息|结果|状态|情况|意见)$/u;
/** 审批结果: how it went, where an opinion would be given. */
const RESULT = /^审[核批](?:结果|状态)$/u;

const isTold = (entry: ReadField): boolean =>
  REASON.test(mainText(entry).text) || WHAT_IS_TOLD.test(foldText(entry.field.section));

/** 企业信息审核, 新建证照签发, 同意创建企业: done with what another handed in. For a 资质审核 it is handed in. */
const JUDGES = /(?:(?<!资质|资格)审[核批查]|复[核审]|签发|核发)$|^(?:同意|批准|拒绝|驳回)/u;

const judgesAnother = (title: string, fields: readonly ReadField[]): boolean => {
  const headings = new Set(fields.map(({ field }) => foldText(field.section)));
  return JUDGES.test(title) || (headings.size === 1 && [...headings].some((heading) => JUDGES.test(heading)));
};

/** 审核意见 to be written, or 驳回 to be pressed: somebody judges what another handed in. */
const decidesOnAnother = (
  buttons: readonly string[],
  fields: readonly ReadField[],
  named: boolean,
  files: boolean,
): boolean =>
  buttons.some((text) => DECIDING_BUTTONS.has(text)) ||
  fields.some(
    (entry) =>
      !entry.field.disabled &&
      !entry.field.readonly &&
      DECIDING_FIELDS.has(mainText(entry).text) &&
      !(named && isTold(entry)) &&
      !(files && RESULT.test(mainText(entry).text)),
  );

/** 合作单位基本情况, then 法定代表人 and 联系人 under headings of their own: who heads the one that was named, and whom to call there. */
function isOfStrangersAlone(
  fields: readonly ReadField[],
  found: readonly Recognition[],
  isStranger: (entry: ReadField) => boolean,
): boolean {
  const others = fields.filter((entry) => !isStranger(entry));
  if (others.length === 0) return fields.length > 0;
  // Whoever signs off a branch of ours is of ours: no head is named.
  const headed = found.some((one) => one.outcome === 'fact' && one.key.startsWith('legalRep.'));
  return (
    headed &&
    fields.some((entry) => isStranger(entry) && saysWhoWeAre(mainText(entry))) &&
    others.every((entry) => mainText(entry).meanings.every(({ meaning }) => meaning.says === 'person'))
  );
}

/** 添加银行卡, 请绑定持卡人本人的银行卡: somebody's own. */
const OF_CARD = /(?:添加|绑定|新增|我的|本人的).{0,4}银行卡$/u;

/** A tab called so may stay the title of a page that asks for the company by now. Who has forgotten theirs is asked who they are. */
const OLD_TAB = /^修改密码$/u;

/**
 * 维修企业信息管理 over a few boxes: the page of a list, and the bar that narrows it down, unless something is handed in. Of
 * 公司信息 or a 网站 there is one.
 */
const KEEPS_LIST = /^(?!(?:公司|网站|站点|本单位)(?:基本)?(?:信息|资料)?管理$).*(?:管理|列表|台账|一览表?)$/u;
const FEW_IN_BAR = 6;

export interface FormToJudge {
  readonly reading: FormReading;
  readonly vocabulary: Vocabulary;
  readonly form: number;
  /** Folded. */
  readonly title: string;
  /** Those of the form, with what was found for each. */
  readonly fields: readonly ReadField[];
  readonly found: readonly Recognition[];
  readonly subjects: FormSubjects;
  /** Those under a heading about somebody else (实际控制人信息): what is asked of them is not asked of the form's subject. */
  readonly aside: ReadonlySet<string>;
  /** Those under a heading that names another company: 合作单位基本情况. */
  readonly strangers: ReadonlySet<string>;
}

export interface JudgedForm {
  readonly character: FormCharacter;
  /** A title, a label or a button says so, and however the rest of the form leans does not matter. */
  readonly said: boolean;
  /** It names a company, and a title, a heading or a button to hand it in agrees: fewer words will do to say the rest. */
  readonly agreed?: boolean;
}

const said = (character: FormCharacter): JudgedForm => ({ character, said: true });
const seems = (character: FormCharacter): JudgedForm => ({ character, said: false });

export function formCharacter({
  reading,
  vocabulary,
  form,
  title,
  fields,
  found,
  subjects,
  aside,
  strangers,
}: FormToJudge): JudgedForm {
  const group = reading.forms.find((one) => one.form === form);
  const buttons = (group?.buttons ?? []).map(foldText);
  const facts = new Set<FactKey>();
  for (const one of found) if (one.outcome === 'fact' && one.score >= SURE) facts.add(one.key);
  const searches = looksForRecords(buttons);
  const submits = buttons.some((text) => includesAny(text, formWordLexicon.submitButtons));
  if (
    decidesOnAnother(
      buttons,
      fields,
      vocabulary.headings.in(title) !== null && asksOfOneself(fields.map(mainText)),
      filesSite(facts, fields),
    ) ||
    includesAny(title, formWordLexicon.personTitles) ||
    (OF_CARD.test(title) && !namesCompany(facts)) ||
    judgesAnother(title, fields)
  )
    return said('otherParty');
  const addressed = addressesCompany(fields);
  const speaksToUs = speaksToCompany(title, fields, addressed);
  const ofOurs = (isOwnTitle(title) && namesCompany(facts)) || provesCompany(facts) || asksMuch(facts);
  const ofPerson = !ofOurs && asksOfPerson(fields);
  const speaks = { toUs: speaksToUs, ofOneself: showsItself(facts) };
  const ofSubject = fields.filter(({ field }) => !aside.has(field.id));
  const namesOther =
    titleNamesOtherParty(vocabulary, title) || (subjects.first === 'other' && subjects.named);
  const record = recordOfOthers(title, ofSubject, { ...speaks, toUs: speaksToUs || addressed });
  // 企业基本信息编辑 with all that a company says of itself: one word of a record (入孵编号) is what is noted of us.
  const ofItself = namesCompanyAlone(title) && showsItself(facts);
  if (record !== 'no' && !setsUpSite(title) && !ofItself)
    return { character: 'otherParty', said: record === 'said' || namesOther };
  if (!speaksToUs && ofPerson) return { character: 'otherParty', said: namesOther };
  if ((searches && !submits) || (!submits && (looksLikeSearch(title, fields) || promptsLookUp(fields))))
    return said('search');
  const identity = namesCompany(facts);
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
    [...ofCompany].filter(saysWhoItIs).length >= ENOUGH_ANCHORS ||
    (ofCompany.has('entity.name') &&
      (ofCompany.size > ENOUGH_FACTS || includesAny(title, formWordLexicon.ownTitles)));
  // A title or heading that names the company makes up for a fact.
  const named =
    identity &&
    (includesAny(title, formWordLexicon.ownTitles) ||
      naming.size > 0 ||
      (speaksToUs && facts.size >= ENOUGH_WHEN_SPOKEN_TO) ||
      vocabulary.headings.in(title) !== null);
  const guarded = fields.some(asksPassword);
  const login = guarded || includesAny(title, formWordLexicon.loginWords);
  const oldTab = OLD_TAB.test(title) && !guarded && facts.size > LOGIN_FACTS;
  if (includesAny(title, formWordLexicon.passwordTitles) && !oldTab) return said('login');
  const joins = choosesPassword(title, fields) && facts.has('entity.name');
  const signsUp = COMPANY_SIGNS_UP.test(title) || joins;
  if (login && facts.size <= LOGIN_FACTS && !joins && !((named || signsUp) && facts.size === LOGIN_FACTS))
    return seems('login');
  if (namesOther) return said('otherParty');
  if (subjects.first === 'other') return seems('otherParty');
  if (
    (subjects.first === 'person' && !withCompany) ||
    (!named && asksForShare(facts, fields)) ||
    describesSomebody(facts, fields) ||
    isOfStrangersAlone(
      fields,
      found,
      ({ field }) => strangers.has(field.id) || subjects.foreign.has(blockOf(field)),
    )
  )
    return seems('otherParty');
  const proves =
    facts.has('legalRep.idNo') || facts.has('attachment.legalRepId') || namesOfficers(facts, fields);
  const aboutOther =
    looksLikeCounterparty(facts, fields) ||
    namedThroughout(vocabulary, fields) !== null ||
    (!proves && namedFirst(vocabulary, fields) !== null);
  // Where something is handed in and nothing is looked for, what else a bar would ask for is written down.
  const looksUp = (searches || !submits) && onlyLooksUp(facts, fields);
  if (!named && isInTree(title, facts, fields)) return said('unclear');
  if (!named && (looksUp || aboutOther)) return seems('unclear');
  if (!submits && fields.length <= FEW_IN_BAR && KEEPS_LIST.test(title)) return seems('unclear');
  if (joins || isOwnByFacts({ vocabulary, title, fields, facts, named })) return seems('own');
  const agreed = named || (identity && submits);
  return { ...seems(signsUp && facts.size >= ENOUGH_WHEN_NAMED ? 'own' : 'unclear'), agreed };
}
