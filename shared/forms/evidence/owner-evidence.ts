/**
 * Whose is a bare 姓名, 证件号码, 联系电话? The head of the row, the section, the person named just before, or the
 * attribute name may say; if none does, the field stays without a candidate and the person is asked.
 */
import type { FactKey } from '../../entity/fact-keys.ts';
import type { FieldContext } from '../field-context.ts';
import { asksNameOfAnybody } from '../named-person.ts';
import type { FormField } from '../form-reading.ts';
import type { PersonAttribute, Role } from '../lexicon/schema.ts';
import type { LabelReader, LabelReading } from '../read-label.ts';
import type { Evidence } from '../recognition.ts';
import { personKey } from '../vocabulary.ts';
import { LABEL, OWNER } from '../weights.ts';
import { addEvidence, type Candidates } from './candidates.ts';

/** The attributes that a company has as well as a person. */
const OF_COMPANY: Partial<Record<PersonAttribute, FactKey>> = {
  phone: 'entity.phone',
  email: 'entity.email',
};

/** 联系邮箱: where whoever it may be is reached. */
const TO_REACH = /^联系/u;

/** A paper that only a person has. */
const OF_PERSON = /身份/u;

const isDocument = (attribute: PersonAttribute): boolean =>
  attribute === 'idType' || attribute === 'idNo' || attribute === 'idFile';

/** A number that is a mobile in all but name: 联系方式 with eleven digits. */
function attributesMeant(
  attributes: readonly PersonAttribute[],
  mobileMeant: boolean,
): readonly PersonAttribute[] {
  return attributes.map((attribute) => (attribute === 'phone' && mobileMeant ? 'mobile' : attribute));
}

/** Whom the surroundings name, nearest first: the row, the section, the field before. */
export function ownerAround(context: FieldContext): { role: Role; evidence: Evidence } | null {
  const { row, section, person } = context;
  if (row.role !== null)
    return { role: row.role, evidence: { kind: 'row', text: row.text, weight: OWNER.row } };
  // Inside a section about one person, whoever was named before is that person's business too.
  if (section.role !== null)
    return { role: section.role, evidence: { kind: 'section', text: section.text, weight: OWNER.section } };
  if (person === null || person.owner === 'stranger' || person.owner === 'unknown') return null;
  const weight = person.distance <= 4 ? OWNER.next : OWNER.near;
  return { role: person.owner, evidence: { kind: 'neighbour', text: person.text, weight } };
}

const SAYS_COMPANY = /^(?:公司|企业|单位|机构)(?:电话|联系电话|座机|邮箱|电子邮箱)$/u;

/**
 * 办公电话 under 单位负责人, or behind the 职务 of somebody, is that person's; by itself it is the company's, and 公司电话 is
 * wherever it stands.
 */
export function underOwner(reading: LabelReading, { row, section, behindPost }: FieldContext): LabelReading {
  const owned = row.role !== null || section.role !== null || behindPost;
  if (!owned || SAYS_COMPANY.test(reading.text)) return reading;
  const bare = reading.meanings.filter(
    ({ meaning }) => meaning.says === 'person' && meaning.role === null && meaning.attribute !== 'address',
  );
  return bare.length === 0 ? reading : { ...reading, meanings: bare };
}

/** 联系电话 under a heading of its own, in a form that names nobody: of the company that it is about. */
function companyAlone({
  person,
  section,
  verified,
  elsewhere,
  companyAlone: text,
}: FieldContext): Evidence | null {
  const others = person !== null || verified || elsewhere !== null || section.stranger !== null;
  return others || section.account || text === null
    ? null
    : { kind: 'neighbour', text, weight: OWNER.companyNear };
}

function companyAround({ person, section, company, verified, elsewhere }: FieldContext): Evidence | null {
  if (person !== null || verified || elsewhere !== null) return null;
  if (section.company) return { kind: 'section', text: section.text, weight: OWNER.companySection };
  return company === null ? null : { kind: 'neighbour', text: company, weight: OWNER.companyNear };
}

/** Among facts of a company these are its own, though they do not say so. A bare 类型 or 状态 may be the record's. */
const OF_WHOM_ELSE = /^(?:简介|介绍|概况|规模|人数|性质|基本情况)$/u;

/** What a heading may lend to the labels under it: 营业执照 + 有效期, 银行 + 账号, 网站 + 名称, 企业 + 类型. */
const LENDS: readonly string[] = ['营业执照', '银行', '网站', 'app', '企业'];

/** How long a paper is good for. */
const VALIDITY =
  /^(?:证件|证照|证书)(?:有效|到期|截止|失效)(?:期|期限|期至|期止|日|日期|时间|截止日期|到期日|期截止日期|期到期日)?$/u;

/** 公司账号 behind its bank. */
const COMPANY_FIRST = /^(?:公司|企业|单位|对公|商户|机构)(?=账号|帐号|账户|帐户)/u;

interface Said {
  readonly candidates: Candidates;
  readonly reader: LabelReader;
  readonly reading: LabelReading;
  readonly context: FieldContext;
  readonly said: Evidence;
}

function headingEvidence({ candidates, reader, reading, context, said }: Said): void {
  const { section, bank, site } = context;
  // A box that nothing is said of is no more 网站 or 银行 than its neighbours are; an upload may be 营业执照 all the same.
  const unsaid = reading.text === '';
  const lend = (word: string, from: Evidence, text = reading.text): boolean => {
    const keys = unsaid && word !== '营业执照' ? [] : reader.readUnder(word, text);
    for (const key of keys) addEvidence(candidates, key, said, from);
    return keys.length > 0;
  };
  const { besideCode } = context;
  if (besideCode !== null && asksNameOfAnybody(reading.text)) {
    addEvidence(candidates, 'entity.name', said, { kind: 'neighbour', text: besideCode, weight: OWNER.next });
    return;
  }
  if (context.companyPapers !== null && VALIDITY.test(reading.text)) {
    const papers: Evidence = { kind: 'neighbour', text: context.companyPapers, weight: OWNER.papers };
    addEvidence(candidates, 'entity.termTo', said, papers);
    return;
  }
  // 有效期限开始日期 under 主体资质, where nobody was named: of the licence that proves who one is.
  const proven = section.namesCompany && context.person === null && context.company !== null;
  if (proven && reading.text.startsWith('有效期')) {
    if (lend('营业执照', { kind: 'section', text: section.text, weight: OWNER.papers })) return;
  }
  // 证件有效期 behind a person is that of their identity card, whatever the heading says.
  if (context.person !== null && VALIDITY.test(reading.text)) return;
  if (bank !== null) {
    const near: Evidence = { kind: 'neighbour', text: bank, weight: OWNER.bankNear };
    if (lend('银行', near) || lend('银行', near, reading.text.replace(COMPANY_FIRST, ''))) return;
  }
  if (site !== null && lend('网站', { kind: 'neighbour', text: site, weight: OWNER.bankNear })) return;
  if (section.stranger !== null || section.role !== null || section.account) return;
  if (OF_WHOM_ELSE.test(reading.text) && context.person === null && context.company !== null) {
    if (lend('企业', { kind: 'neighbour', text: context.company, weight: OWNER.companyNear })) return;
  }
  for (const word of LENDS) {
    // 企业姓名 is a slip for the company's name; 姓名 under 企业注册 is somebody's.
    if (word === '企业' && reading.text === '姓名') continue;
    const lent =
      section.text.includes(word) ||
      (word === '营业执照' && section.text.includes('工商')) ||
      (word === '企业' && section.namesCompany) ||
      // 账号 and 密码 under 账户信息: one signs in with it.
      (word === '银行' && section.bank && !context.verified);
    if (lent && lend(word, { kind: 'section', text: section.text, weight: OWNER.companySection })) return;
  }
}

/** 证件上传, 本地上传 under 营业执照: the paper that the heading names. */
const UNDER_LICENCE = /^(?:上传|请上传)?(?:企业|公司)?营业执照(?:信息|上传|照片|附件|副本|资料)?$/u;
const ANY_PAPER =
  /^(?:(?:本地|点击)?(?:上传)?(?:证件|证照|证书|图片|照片|附件|文件|资质图片?)?(?:上传|图片|照片|照|附件|文件|扫描件)?|正面|副本)$/u;

/** 身份证人像面, or no label at all, under 请上传法人证件信息: one side of the card of whoever represents us. */
const UNDER_CARD = /(?:法人|法定代表人)(?:的)?(?:身份证?|证件)/u;
const ANY_SIDE =
  /^(?:(?:本地|点击|请)?(?:上传)?(?:身份证|证件)?(?:人像|国徽|头像|正|反|背)?面?(?:照片|照|图片|扫描件|上传)?)?$/u;

/** The paper that the heading over an upload names, where its label says no other. */
function paperOfHeading(
  { widget }: FormField,
  { text }: LabelReading,
  { section }: FieldContext,
): FactKey | null {
  if (widget !== 'file') return null;
  if (UNDER_LICENCE.test(section.text) && ANY_PAPER.test(text)) return 'attachment.businessLicence';
  return UNDER_CARD.test(section.text) && ANY_SIDE.test(text) ? 'attachment.legalRepId' : null;
}

export interface BareSource {
  readonly field: FormField;
  readonly reader: LabelReader;
  readonly reading: LabelReading;
  readonly context: FieldContext;
  /** The box takes a mobile whatever its label says. */
  readonly mobileMeant: boolean;
}

/** Adds what the surroundings say; returns the bare attributes of the label, for the question if nothing is found. */
export function bareEvidence(
  candidates: Candidates,
  { field, reader, reading, context, mobileMeant }: BareSource,
): readonly PersonAttribute[] {
  const named = paperOfHeading(field, reading, context);
  if (named !== null) {
    const paper: Evidence = { kind: 'label', text: reading.text, weight: LABEL.bare };
    const heading: Evidence = { kind: 'section', text: context.section.text, weight: OWNER.papers };
    addEvidence(candidates, named, paper, heading);
    return [];
  }
  const bare = reading.meanings.flatMap(({ meaning }) =>
    meaning.says === 'person' && meaning.role === null && meaning.attribute !== 'address'
      ? [meaning.attribute]
      : [],
  );
  const said: Evidence = { kind: 'label', text: reading.text, weight: LABEL.bare };
  const attributes = attributesMeant(bare, mobileMeant);
  if (context.companyPapers !== null && bare.includes('idNo')) {
    const papers: Evidence = { kind: 'neighbour', text: context.companyPapers, weight: OWNER.papers };
    addEvidence(candidates, 'entity.uscc', said, papers);
    return attributes;
  }
  if (context.companyPapers !== null && bare.includes('idFile')) {
    const papers: Evidence = { kind: 'neighbour', text: context.companyPapers, weight: OWNER.papers };
    addEvidence(candidates, 'attachment.businessLicence', said, papers);
    return [];
  }
  const owner = ownerAround(context);
  // 证件号码 under 主体资质 or right behind 企业名称, where nobody was named: the company's.
  const { section, company: before, behindName } = context;
  const ofCompany = behindName || (section.namesCompany && before !== null);
  if (owner === null && bare.includes('idNo') && ofCompany && context.person === null) {
    const text = behindName ? (before ?? '') : section.text;
    const kind = behindName ? 'neighbour' : 'section';
    addEvidence(candidates, 'entity.uscc', said, { kind, text, weight: OWNER.papers });
  }
  for (const attribute of owner === null ? [] : attributes) {
    if (isDocument(attribute) && owner?.evidence.kind === 'neighbour' && context.person?.interrupted === true)
      continue;
    const key = owner === null ? null : personKey(owner.role, attribute);
    // A mail right behind 法定代表人 is the company's as often as theirs, and further on hardly ever theirs.
    const mail = attribute === 'email' && owner?.role === 'legalRep' && owner.evidence.kind === 'neighbour';
    const far =
      mail && ((context.person?.distance ?? 1) > 1 || TO_REACH.test(reading.text) || section.namesCompany);
    if (owner !== null && key !== null && !far) addEvidence(candidates, key, said, owner.evidence);
    if (owner !== null && mail) addEvidence(candidates, 'entity.email', said, owner.evidence);
  }
  const { only } = context;
  // 身份证号码 far behind the one person whom the form names; a 证件编号 may be the company's as well.
  if (owner === null && only !== null && OF_PERSON.test(reading.text))
    for (const attribute of attributes.filter(isDocument)) {
      const key = personKey(only.role, attribute);
      const alone: Evidence = { kind: 'neighbour', text: only.text, weight: OWNER.next };
      if (key !== null) addEvidence(candidates, key, said, alone);
    }
  // 移动电话 among the company's facts, and 联系人 the only one whom the form names, before it or behind.
  const { contactAlone, person } = context;
  const free = owner === null && person === null && !context.verified && section.stranger === null;
  if (free && contactAlone !== null && attributes.includes('mobile')) {
    const alone: Evidence = { kind: 'neighbour', text: contactAlone, weight: OWNER.next };
    addEvidence(candidates, 'contact.mobile', said, alone);
  }
  const company = companyAround(context) ?? (mobileMeant ? null : companyAlone(context));
  for (const attribute of company === null ? [] : bare) {
    const key = OF_COMPANY[attribute];
    if (company !== null && key !== undefined && owner === null) addEvidence(candidates, key, said, company);
  }
  // 名称 under a heading is a company's as often as a person's; numbers of people were dealt with above.
  if (bare.length === 0 || bare.includes('name'))
    headingEvidence({ candidates, reader, reading, context, said });
  return attributes;
}
