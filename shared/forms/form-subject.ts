/**
 * Whom a block of fields is about. The first company it names is its subject: 统一社会信用代码 behind 制造单位名称 is the
 * maker's, behind 企业名称 ours. A block that names nobody says nothing.
 */
import { asksOfOneself } from './asks-of-oneself.ts';
import { asksForCompanyName } from './first-named.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { passiveParty, withoutAlias } from './find-negative.ts';
import type { PersonAttribute } from './lexicon/schema.ts';
import { foldText } from './normalise-label.ts';
import { oncePerReading } from './once-per-reading.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReader, LabelReading } from './read-label.ts';
import { isOwnTitle, titleNamesOtherParty } from './form-title.ts';
import { ABOVE_US, APPLIES, MEASURES, withoutRank } from './other-unit.ts';
import { NOT_A_RECORD, NUMBER_OF, asksKindOfCompany, marksParty } from './notes-of-party.ts';
import { agreesToTerms } from './speaks-to-company.ts';
import { WordFinder } from './word-finder.ts';

export type Subject = 'ours' | 'other';

/** A company by its last word, with whatever stands before it: 发出邀约的劳务公司, 制造单位名称. */
const NAMES_A_COMPANY = /(?:公司|企业|单位|机构|厂家|厂商|集团|商户|商家|供方|需方)(?:名称|全称)?$/u;
const PERSON_MARKERS: ReadonlySet<string> = new Set(formWordLexicon.personMarkers);
const RECORD_MARKERS: ReadonlySet<string> = new Set(formWordLexicon.recordMarkers);

const RECORD_STEMS = new WordFinder(formWordLexicon.recordStems);
const isRecordMarker = (text: string): boolean => RECORD_MARKERS.has(text) || RECORD_STEMS.in(text) !== null;

interface InBlock {
  readonly form: number;
  readonly section: string;
}

export const blockOf = (field: InBlock): string => `${field.form}\n${field.section}`;

export const areInOneBlock = (one: InBlock, other: InBlock): boolean =>
  one.form === other.form && one.section === other.section;

/** 现合作商名称, 当前承运商: the party, whenever. */
const THE_PRESENT = /^(?:现|当前|关联|对应)/u;

/** 供应商名称, 客户来源, 甲方联系人: the record is about that party, so the 法定代表人 beside it is not ours. */
export function namesOtherParty({ vocabulary, aliases }: LabelReader, text: string): boolean {
  if (vocabulary.roleByLabel.has(text)) return false;
  // 服务商公司名称 where the 服务商公司 is ourselves.
  if (withoutAlias(aliases, text) !== text) return false;
  if (text.startsWith('被') && passiveParty(text) !== null) return true;
  const named = text.replace(THE_PRESENT, '');
  return vocabulary.recordParties.at(named, 0, aliases) !== null && !NOT_A_RECORD.test(named);
}

const SAYS_WHO: ReadonlySet<string> = new Set([
  'entity.name',
  'entity.uscc',
  'entity.taxNo',
  'entity.regNo',
  'entity.orgCode',
]);

export const saysWhoWeAre = ({ meanings, otherParty, negative }: LabelReading): boolean =>
  otherParty === null &&
  negative === null &&
  meanings.some(
    ({ meaning, fit }) => fit !== 'ending' && meaning.says === 'fact' && SAYS_WHO.has(meaning.key),
  );

function namesCompanyLast({ vocabulary, aliases }: LabelReader, said: string): boolean {
  const { companyWords, eitherWords } = vocabulary;
  const text = said.replace(NUMBER_OF, '');
  return (
    NAMES_A_COMPANY.test(text) &&
    !aliases.has(text) &&
    !companyWords.has(text) &&
    !companyWords.has(withoutRank(text)) &&
    !eitherWords.has(text) &&
    !MEASURES.test(text) &&
    !ABOVE_US.test(text) &&
    !APPLIES.test(text) &&
    !text.includes('是否')
  );
}

/** 造价机构资质等级: what that unit may do is asked of it. A 建筑企业资质等级 is as often our own. */
const PAPER_OF_UNIT = /^([\u4e00-\u9fff]{2,6}(?:单位|机构))(?:资质|资格)/u;

/** A company by its last word, and none that we know for ourselves. 建设单位 may be either. */
export const namesAnotherCompany = (
  reader: LabelReader,
  { text, meanings, ambiguous }: LabelReading,
): boolean => {
  if (ambiguous.length > 0 || !meanings.every(({ fit }) => fit === 'ending')) return false;
  const unit = PAPER_OF_UNIT.exec(text)?.[1];
  return namesCompanyLast(reader, unit ?? text);
};

/** 服务商 by itself says who serves the company that 企业基本信息 is about; 服务商名称 would begin a record of theirs. */
const isPartyAlone = ({ vocabulary, aliases }: LabelReader, text: string): boolean =>
  vocabulary.recordParties.at(text, 0, aliases) === text;

/** 申请人基本信息 with 性别 and 出生日期 under it is about whoever came in person. */
const mayBePerson = ({ vocabulary }: LabelReader, section: string): boolean =>
  [...vocabulary.eitherWords.keys()].some((word) => foldText(section).includes(word));

/** `unit`: a company by its last word that no list knows, and so another unless the form names us as well. */
const subjectOf = oncePerReading((said: LabelReading, reader: LabelReader): Subject | 'unit' | null => {
  if (namesOtherParty(reader, said.text)) return 'other';
  if (saysWhoWeAre(said)) return 'ours';
  if (APPLIES.test(said.text) && said.otherParty === null) return 'ours';
  return namesAnotherCompany(reader, said) ? 'unit' : null;
});

/** Asking for these begins a record of a person; a 部门 or a 电话 does not. */
const IS_SOMEBODY: ReadonlySet<PersonAttribute> = new Set(['name', 'idNo']);

/** 中文姓名, 真实姓名: somebody's, and nobody says whose. */
const NAME_OF_SOMEBODY = /^(?:中文|英文|真实|本人|个人|用户)姓名$/u;

/** 姓名 and 身份证号 that are said to be nobody's of ours. */
const asksForSomebody = ({ text, meanings }: LabelReading): boolean =>
  NAME_OF_SOMEBODY.test(text) ||
  meanings.some(
    ({ meaning }) =>
      meaning.says === 'person' &&
      meaning.role === null &&
      !text.endsWith('名称') &&
      IS_SOMEBODY.has(meaning.attribute),
  );

/** 发票抬头: whoever asks for an invoice says what is to stand on it, and for which order. */
export const OF_INVOICE = /^(?:发票|开票|公司|单位|企业)?抬头/u;
const OF_ORDER = /^订单/u;

export interface FormSubjects {
  /** Blocks (`blockOf`) about another party. */
  readonly foreign: ReadonlySet<string>;
  /** Whom the form is about: the first it names, or another party that its other questions give away; null if nobody. */
  readonly first: Subject | 'person' | null;
  /** It is named, and not only given away. */
  readonly named: boolean;
}

const YES_NO: ReadonlySet<string> = new Set(['是', '否', '有', '无', '不是', '没有']);

/** 委托人身份证 to upload, and 安全生产重点企业: 是 or 否. Neither says whom the block is about. */
const namesNobody = ({ field }: ReadField): boolean =>
  field.widget === 'file' ||
  (field.options.length === 2 && field.options.every(({ text }) => YES_NO.has(foldText(text))));

/** 发包方名称, 委托单位: the party itself, and not what is noted of one. */
const NAMES_PARTY = /(?:名称|全称|姓名|单位|公司|企业|机构|[方商户人])$/u;

const BEARS_NAME = /(?:名称|全称)$/u;

/** 重点企业 to be checked is what we are; 客户 to be checked is what another is to us. */
export const isChecked = ({ field }: ReadField): boolean =>
  field.widget === 'checkbox' && field.options.length < 2;

/** Who is at the head of a company: asked of the one that the block is about. */
const headsUs = ({ meanings }: LabelReading): boolean =>
  meanings.some(
    ({ meaning, fit }) =>
      fit !== 'ending' &&
      meaning.says === 'person' &&
      (meaning.role === 'legalRep' || meaning.role === 'principal'),
  );

/** Asked of a company and of nobody else. */
const OF_COMPANY = /^(?:entity|bank|attachment)\.(?!phone|email|fax|postcode|website|intro|industry)/u;
const ENOUGH_BEFORE = 2;

const companyFacts = ({ meanings, otherParty }: LabelReading): readonly string[] =>
  otherParty !== null
    ? []
    : meanings.flatMap(({ meaning, fit }) =>
        fit !== 'ending' && meaning.says === 'fact' && OF_COMPANY.test(meaning.key) ? [meaning.key] : [],
      );

/** Anything that is the company's, and where it is. */
const asksOfCompany = ({ meanings, otherParty, negative }: LabelReading): boolean =>
  otherParty === null &&
  negative === null &&
  meanings.some(
    ({ meaning, fit }) =>
      fit !== 'ending' &&
      ((meaning.says === 'fact' && meaning.key.startsWith('entity.')) ||
        (meaning.says === 'address' && meaning.kind !== null)),
  );

interface Titled {
  readonly title: string;
  /** For each field, whether the heading over it begins the record of another party (服务商基本信息). */
  readonly underParty: readonly boolean[];
}

/** 收款单位名称 under 银行公账账户信息: who is paid into the account that the heading is about, and that is ours. */
const IS_PAID = /^(?:收款|入账)(?:单位|公司|企业|方|人)/u;
const OVER_ACCOUNT = /公账|对公|(?:银行|收款|结算).*[账帐]户|^[账帐]户信息$/u;

const isPaid = ({ field }: ReadField, { text }: LabelReading): boolean =>
  IS_PAID.test(text) && OVER_ACCOUNT.test(foldText(field.section));

/** `fields` are those of one form, in document order. */
export function subjectsOf(
  reader: LabelReader,
  fields: readonly ReadField[],
  { title, underParty }: Titled,
): FormSubjects {
  const byBlock = new Map<string, Subject>();
  const marked = new Set<string>();
  let first: FormSubjects['first'] = null;
  let person: string | null = null;
  const asked = new Set<string>();
  const askedIn = new Set<string>();
  const about =
    reader.vocabulary.headings.in(title) !== null && !titleNamesOtherParty(reader.vocabulary, title);
  const ownTitle = isOwnTitle(title);
  const ourName = fields.findLastIndex((entry) => asksForCompanyName(mainText(entry)));
  const applies = ownTitle && fields.some((entry) => APPLIES.test(mainText(entry).text));
  for (const [index, entry] of fields.entries()) {
    const block = blockOf(entry.field);
    const said = mainText(entry);
    const alone = about && isPartyAlone(reader, said.text);
    // 公司全称 under 服务商基本信息 is that party's, and so is what stands under 法人信息 further down.
    const theirs = !alone && !about && !ownTitle && underParty[index] === true && saysWhoWeAre(said);
    const named = alone || isPaid(entry, said) ? null : theirs ? 'other' : subjectOf(said, reader);
    const told = named === 'unit' && isChecked(entry) ? null : named;
    // 设计单位 and then 企业名称: the designer is one more thing that is asked of us.
    // Where 申报单位 is asked, the 施工单位 before it is one of those whom the filing names.
    const unit = told === 'unit' || (told === 'other' && applies && NAMES_A_COMPANY.test(said.text));
    // Behind 所属行业 and 经营地址 of ours a 安全管理机构 is one more thing too.
    const further: boolean = told === 'unit' && first === 'ours' && askedIn.has(block);
    const oneMore: boolean = (index < ourName || further) && !NUMBER_OF.test(said.text);
    const meant: Subject | null = unit ? (oneMore ? null : 'other') : told;
    const subject: Subject | null = meant === 'other' && namesNobody(entry) ? null : meant;
    // 中标项目 or 客户类型 on an 准入申请 is one more thing that is asked of whoever applies.
    const decides: boolean = subject !== 'other' || !ownTitle || NAMES_PARTY.test(said.text);
    // 统一社会信用代码 and then 客户名称, and no name of ours anywhere: the number was the customer's.
    const before = fields[index - 1];
    const bearsNumber =
      subject === 'other' &&
      ourName < 0 &&
      !ownTitle &&
      BEARS_NAME.test(said.text) &&
      before !== undefined &&
      areInOneBlock(before.field, entry.field) &&
      saysWhoWeAre(mainText(before));
    if (subject !== null && decides && (bearsNumber || !byBlock.has(block))) byBlock.set(block, subject);
    // 企业主要负责人 and then 保险公司名称: the block is ours, and the insurer one more thing that is asked of us.
    if (subject === null && headsUs(said) && !byBlock.has(block)) byBlock.set(block, 'ours');
    if (PERSON_MARKERS.has(said.text)) marked.add(block);
    const somebody = asksForSomebody(said);
    const ofRole = said.meanings.some(({ meaning }) => meaning.says === 'person' && meaning.role !== null);
    if (first === null && person === null && somebody && !ofRole) person = block;
    if (bearsNumber && asked.size < ENOUGH_BEFORE) first = 'other';
    if (first === null) first = ofRole && person === null ? 'ours' : decides ? subject : null;
    for (const key of companyFacts(said)) asked.add(key);
    if (asksOfCompany(said)) askedIn.add(block);
    // 对公户名, 对公账号, and then 担保公司: what was asked before was asked of us.
    if (first === null && asked.size >= ENOUGH_BEFORE) first = 'ours';
  }
  // 是否同意协议: whoever is asked says of themselves that they buy or supply.
  const spoken = ownTitle || agreesToTerms(fields);
  const ofOneself = asksOfOneself(fields.map(mainText));
  const invoiced = fields.some((entry) => OF_INVOICE.test(mainText(entry).text));
  const marks = fields.filter(
    (entry, index) =>
      (isRecordMarker(mainText(entry).text) && !(invoiced && OF_ORDER.test(mainText(entry).text))) ||
      (!spoken && !(ofOneself && asksKindOfCompany(entry)) && marksParty(reader, entry, index < ourName)),
  );
  // 供应商代码 among all that a company says of itself: the number that it has with whom it signs up.
  const ownNumber =
    first === 'ours' &&
    marks.every((entry) => NUMBER_OF.test(mainText(entry).text)) &&
    new Set(marks.map((entry) => mainText(entry).text)).size === 1 &&
    asksOfOneself(fields.map(mainText));
  const named = first === 'other';
  if (marks.length > 0 && !ownNumber) first = 'other';
  for (const { field } of marked.size === 0 ? [] : fields)
    if (marked.has(blockOf(field)) && !byBlock.has(blockOf(field)) && mayBePerson(reader, field.section))
      byBlock.set(blockOf(field), 'other');
  // 姓名, 性别, 身份证号 before any company: a record of a person, whatever company they work for.
  if (person !== null && marked.has(person)) first = 'person';
  return {
    foreign: new Set([...byBlock].flatMap(([block, subject]) => (subject === 'other' ? [block] : []))),
    first,
    named: named && first === 'other',
  };
}
