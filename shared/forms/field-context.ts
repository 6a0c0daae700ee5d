/**
 * What the fields around one field say of its owner. One walk in document order per block (form and section): a label
 * that names a person gives the bare fields after it to that person, until the company's own facts take over.
 */
import {
  asksNameOfAnybody,
  namedPerson,
  peopleNamed,
  onlyPerson,
  type OnlyPerson,
  type Owner,
} from './named-person.ts';
import { asCompany, asNeutral, readHeading, type HeadingReading } from './read-heading.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReader, LabelReading } from './read-label.ts';
import { documentsOffered } from './evidence/options-evidence.ts';
import { asksForCompanyName } from './first-named.ts';
import { HANDLES_PARCELS } from './handles-parcels.ts';
import { namesCompanyAlone, namesPersonAlone } from './form-title.ts';
import { areInOneBlock, blockOf, isChecked } from './form-subject.ts';
import { reachOf, type Reach } from './settle-reach.ts';
import { bankBehind, domainEndsBehind, officeBehind, signsIn } from './stands-behind.ts';
import { thingOfOurs } from './thing-of-ours.ts';
import { traitsOf } from './label-traits.ts';

export interface NamedPerson {
  readonly owner: Owner;
  readonly text: string;
  readonly distance: number;
  /** Facts of the company stood in between: a telephone may still be theirs, a document is not. */
  readonly interrupted: boolean;
}

export interface FieldContext {
  readonly section: HeadingReading;
  readonly row: HeadingReading;
  /** The last person named before this field in the block, and how many fields ago. */
  readonly person: NamedPerson | null;
  /** A fact of the company stands before this field, and nobody whose number this might be. */
  readonly company: string | null;
  /** 证件类型 just before offers papers of companies (营业执照): the number behind it is theirs. */
  readonly companyPapers: string | null;
  /** A 验证码 or 密码 stands right behind: a bare number or mail here is for signing in. */
  readonly verified: boolean;
  /** What a bare mobile or mail may be settled by; null where it stays a question. Few fields ask. */
  readonly reach: () => Reach | null;
  /** What stands right behind says it is none of ours: 经办日期 behind a 经办人, 到期时间 behind the 注册时间 of a domain. */
  readonly givenAway: string | null;
  /** A number of the company stands right before or behind: a bare 名称 there is the company's. */
  readonly besideCode: string | null;
  /** Another company was just named: a place or a number that says nothing of its own is that one's. */
  readonly elsewhere: string | null;
  /** The bank of an account was just asked for: a bare 账号 behind it is that account's. */
  readonly bank: string | null;
  /** The company's name was asked for right before. */
  readonly behindName: boolean;
  /** The post of the person just named was asked for right before: 办公电话 behind it is theirs. */
  readonly behindPost: boolean;
  /** A 负责人 of something else was just named, and this is a number of theirs. */
  readonly otherHead: boolean;
  /** The first fact of the company in a form that names nobody: how to reach it is asked of the company itself. */
  readonly companyAlone: string | null;
  /** 联系人, where the form names nobody of ours beside. */
  readonly contactAlone: string | null;
  /** The one person of ours whom the whole form names: their papers may be asked for anywhere in it. */
  readonly only: OnlyPerson | null;
  /** A site was just named: a bare 备案号 behind it is that site's. */
  readonly site: string | null;
}

/** A label that was passed, and how many fields ago. */
interface Passed {
  readonly text: string;
  readonly distance: number;
}

interface Walk {
  person: NamedPerson | null;
  company: string | null;
  papers: string | null;
  bank: Passed | null;
  site: Passed | null;
  elsewhere: Passed | null;
}

/** How many fields after the bank its account may come, after a site its number, and after another company what is asked of it. */
const NEAR_REACH = 2;
const ELSEWHERE_REACH = 2;

/** 上级主管部门 is one more fact of the company: once its address is asked for, the mail behind it is its own again. */
const ABOVE = /^(?:上级|上一级|主管|所属|归口)[\u4e00-\u9fff]{0,6}(?:部门|单位|机关|机构|局)(?:名称)?$/u;

const BY_LAST_WORD = /(单位|机构|公司|企业|厂家|厂商|集团|商户|商家)(?:名称|全称)?$/u;

/** 机构人数 right behind 评价机构名称 is said of that one: the same word begins the one and ends the other. */
export function carriesOnElsewhere({ elsewhere }: FieldContext, text: string): boolean {
  const word = BY_LAST_WORD.exec(elsewhere ?? '')?.[1];
  return word !== undefined && text.startsWith(word);
}

/** A paper of a company: the label asks for its kind, the options name 营业执照 and no identity card. */
const asksForCompanyPapers = (label: LabelReading, entry: ReadField): boolean =>
  label.meanings.some(({ meaning }) => meaning.says === 'person' && meaning.attribute === 'idType') &&
  documentsOffered(entry.field) === 'company';

const asksForPost = (said: LabelReading): boolean =>
  said.meanings.some(
    ({ meaning }) => meaning.says === 'person' && meaning.role === null && meaning.attribute === 'title',
  );

const oneFieldOn = (passed: Passed | null, here: boolean, { text }: LabelReading): Passed | null => {
  if (here) return { text, distance: 0 };
  return passed === null ? null : { ...passed, distance: passed.distance + 1 };
};

/** 维保负责人 and then 负责人电话: of the one just named. */
const HEAD_OF = /^负责人(?:电话|联系电话|手机|手机号|手机号码|联系方式|邮箱|身份证号?码?|证件号码?)$/u;

const isOfOtherHead = ({ person }: Walk, { text }: LabelReading): boolean =>
  person?.owner === 'stranger' && /负责人(?:姓名)?$/u.test(person.text) && HEAD_OF.test(text);

function step(walk: Walk, entry: ReadField, section: HeadingReading, reader: LabelReader): void {
  const said = mainText(entry);
  const traits = traitsOf(said, reader);
  walk.bank = oneFieldOn(walk.bank, traits.bank, said);
  walk.site = oneFieldOn(walk.site, traits.site, said);
  walk.elsewhere = oneFieldOn(walk.elsewhere, traits.anotherCompany && !isChecked(entry), said);
  if (asksForCompanyPapers(said, entry)) {
    Object.assign(walk, { papers: said.text, person: null });
    return;
  }
  const owner = isOfOtherHead(walk, said) ? 'stranger' : namedPerson(said, section);
  if (owner !== null) {
    Object.assign(walk, {
      person: { owner, text: said.text, distance: 0, interrupted: false },
      papers: null,
    });
    return;
  }
  // A number of that person was just asked for: the block still is about them.
  if (walk.person !== null && traits.asks) {
    walk.person = { ...walk.person, distance: 0 };
    return;
  }
  if (!traits.companyFact) return;
  // 法定代表人 and 负责人 are facts among the company's; whoever else was named may still be asked for a number.
  const passing = walk.person?.owner === 'legalRep' || walk.person?.owner === 'principal';
  // 财务总监, 公司网站, 联系电话: the company is spoken of again, save where a parcel goes.
  const over = walk.person?.owner === 'stranger' && !HANDLES_PARCELS.test(walk.person.text);
  if (passing || over || ABOVE.test(walk.person?.text ?? '')) walk.person = null;
  else if (walk.person !== null) walk.person = { ...walk.person, interrupted: true };
  walk.company = said.text;
}

function codeBeside(reader: LabelReader, entry: ReadField, other: ReadField | undefined): string | null {
  if (other === undefined || !areInOneBlock(other.field, entry.field)) return null;
  const said = mainText(other);
  return traitsOf(said, reader).code ? said.text : null;
}

/** How far behind a 名称 that begins its block the company's number may come. */
const CODE_REACH = 8;

/** The first box of a block, and the company's number or a thing that nobody else has among those behind it. */
function codeAhead(
  reader: LabelReader,
  fields: readonly ReadField[],
  index: number,
  section: HeadingReading,
): string | null {
  const entry = fields[index];
  const before = fields[index - 1];
  if (entry === undefined) return null;
  const begins = before === undefined || !areInOneBlock(before.field, entry.field);
  if (mainText(entry).ambiguous.length === 0 && !(begins && asksNameOfAnybody(mainText(entry).text)))
    return null;
  for (const other of fields.slice(index + 1, index + 1 + CODE_REACH)) {
    if (!areInOneBlock(other.field, entry.field)) break;
    const said = mainText(other);
    const { code, companyAlone } = traitsOf(said, reader);
    // Under a heading that nobody knows the capital may be another's too.
    if (code || (begins && companyAlone && (section.text === '' || section.company))) return said.text;
  }
  return null;
}

/** Nothing but a site is filed under a bare number, wherever its name stands. */
const BARE_FILING = /^备案(?:号|号码|编号)$/u;

/** 系统名称, 版权信息: the settings of a site, though nobody calls it one. */
const SITE_IN_OTHER_WORDS = /^(?:系统|平台)(?:名称|全称|标题|简称)$|^版权/u;

/** Headings kept, and the longest that is a key. */
const MOST_KEPT = 1000;
const LONGEST_KEPT = 200;

/** Readings of headings, kept by whoever asks for more forms of one page with the same reader. */
export type KnownHeadings = Map<string, HeadingReading>;

export function contextsOf(
  reader: LabelReader,
  fields: readonly ReadField[],
  headings: KnownHeadings,
  title: string,
): FieldContext[] {
  const heading = (text: string): HeadingReading => {
    const known = headings.get(text);
    if (known !== undefined) return known;
    const read = readHeading(reader, text);
    if (headings.size >= MOST_KEPT) headings.clear();
    if (text.length <= LONGEST_KEPT) headings.set(text, read);
    return read;
  };
  const { vocabulary } = reader;
  const aboutThing = (section: string): boolean => vocabulary.things.in(section) !== null;
  const start = (): Walk => ({
    person: null,
    company: null,
    papers: null,
    bank: null,
    site: null,
    elsewhere: null,
  });
  const ofCompany = (entry: ReadField): boolean =>
    fields.some(
      (other) => blockOf(other.field) === blockOf(entry.field) && traitsOf(mainText(other), reader).code,
    );
  // 企业信息 over fields that no heading divides says what a heading would.
  const above = namesCompanyAlone(title) || namesPersonAlone(title) ? title : '';
  const ofOurs = thingOfOurs(fields);
  const only = onlyPerson(fields, heading);
  const people = peopleNamed(fields, heading);
  const companyFact = fields.map(mainText).find((said) => traitsOf(said, reader).companyFact)?.text ?? null;
  const companyAlone = people.none ? companyFact : null;
  const siteNamed =
    fields.map(mainText).find((said) => traitsOf(said, reader).site || SITE_IN_OTHER_WORDS.test(said.text))
      ?.text ?? null;
  let walk = start();
  return fields.map((entry, index) => {
    const before = fields[index - 1];
    if (before !== undefined && !areInOneBlock(before.field, entry.field)) walk = start();
    const { person, bank, site, elsewhere } = walk;
    const section = heading(entry.field.section === '' ? above : entry.field.section);
    const ahead = codeAhead(reader, fields, index, section);
    const context: FieldContext = {
      section:
        section.either && ofCompany(entry)
          ? asCompany(section)
          : ofOurs(entry, section)
            ? asNeutral(section)
            : section,
      row: heading(entry.field.rowHeader),
      person: person === null ? null : { ...person, distance: person.distance + 1 },
      company: walk.company,
      companyPapers: walk.papers,
      verified: signsIn(entry, fields[index + 1]),
      reach: () => reachOf(fields, index, companyFact, people),
      givenAway:
        officeBehind(entry, fields[index + 1]) ?? domainEndsBehind(entry, fields[index + 1], siteNamed),
      besideCode:
        codeBeside(reader, entry, before) ??
        codeBeside(reader, entry, fields[index + 1]) ??
        (ahead === null || aboutThing(entry.field.section) ? null : ahead),
      elsewhere: elsewhere !== null && elsewhere.distance < ELSEWHERE_REACH ? elsewhere.text : null,
      bank:
        bank !== null && bank.distance < NEAR_REACH
          ? bank.text
          : bankBehind(reader, entry, fields[index + 1]),
      only,
      companyAlone,
      contactAlone: people.contactAlone,
      behindPost:
        person !== null &&
        before !== undefined &&
        areInOneBlock(before.field, entry.field) &&
        asksForPost(mainText(before)),
      otherHead: isOfOtherHead(walk, mainText(entry)),
      behindName:
        before !== undefined &&
        areInOneBlock(before.field, entry.field) &&
        asksForCompanyName(mainText(before)),
      site:
        site !== null && site.distance < NEAR_REACH
          ? site.text
          : BARE_FILING.test(mainText(entry).text)
            ? siteNamed
            : null,
    };
    if (person !== null) walk.person = { ...person, distance: person.distance + 1 };
    step(walk, entry, context.section, reader);
    return context;
  });
}
