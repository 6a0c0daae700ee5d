/** Whom a heading, a legend or the head of a row is about: one of our people, the company, or somebody else. */
import { findNegative, passiveParty } from './find-negative.ts';
import { namesOtherParty } from './form-subject.ts';
import { namesOtherUnit, withoutAction } from './other-unit.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import type { AddressKind, Role } from './lexicon/schema.ts';
import { normaliseLabel } from './normalise-label.ts';
import type { LabelReader } from './read-label.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface HeadingReading {
  readonly text: string;
  readonly role: Role | null;
  /** The other party it names. */
  readonly stranger: string | null;
  /** It begins with a party of whom records are kept: 服务商基本信息, 进货单位信息. */
  readonly ofParty: boolean;
  /** What stands under it is the company's: it says so, or it says nothing else (基本信息). */
  readonly company: boolean;
  readonly namesCompany: boolean;
  readonly bank: boolean;
  /** The account of whoever uses the portal: its name, phone and mail are not the company's. */
  readonly account: boolean;
  readonly address: AddressKind | null;
  /** A person by this word, or the company: what stands under it decides (经营者信息). */
  readonly either: boolean;
  /** It is about a thing (项目, 设备), and no other party. */
  readonly thing: boolean;
}

/** 经营者信息 with a 统一社会信用代码 under it is about the company. */
export const asCompany = (heading: HeadingReading): HeadingReading => ({
  ...heading,
  role: null,
  company: true,
  namesCompany: true,
});

/** 项目基本信息 that begins with 企业名称: whose project it is, so the heading makes nobody else of it. */
export const asNeutral = (heading: HeadingReading): HeadingReading => ({
  ...heading,
  stranger: null,
  thing: false,
});

const TAIL = /(?:的|基本|身份证?|详细|登记|主要|个人|联系|信息|资料|情况|填写|说明|方式|证件|栏|表){1,12}$/u;

function findRole({ roleByLabel, companyWords }: Vocabulary, text: string): Role | null {
  const direct = roleByLabel.get(text) ?? roleByLabel.get(text.replace(TAIL, ''));
  if (direct !== undefined) return direct;
  const roles = new Set<Role>();
  // The longest word from each place on, so that 法人 inside 企业法人代表 is not counted twice, and no 业主 seen in 企业主体.
  for (let start = 0; start < text.length; start += 1) {
    for (let length = Math.min(text.length - start, 12); length >= 2; length -= 1) {
      const word = text.slice(start, start + length);
      const role = roleByLabel.get(word);
      if (role === undefined && !companyWords.has(word)) continue;
      if (role !== undefined) roles.add(role);
      start += length - 1;
      break;
    }
  }
  const [first] = roles;
  // 法定代表人或负责人: the second is for those who have no first. 联系人及经办人信息 is about two.
  const either = roles.size > 1 && /[/\\、]|或/u.test(text);
  // 经营者/法人信息: who the one is for a business is the other for a company, and we are one.
  if (either && roles.has('legalRep')) return 'legalRep';
  return first !== undefined && (roles.size === 1 || either) ? first : null;
}

/** 商家指定联系人: our own person, after words that say no more than that. */
function namesOurs({ roleByLabel, companyWords, neutralBefore }: Vocabulary, text: string): boolean {
  let rest = text;
  for (let taken = 0; taken < 3; taken += 1) {
    if (roleByLabel.has(rest)) return true;
    let length = Math.min(rest.length - 2, 6);
    while (
      length >= 2 &&
      !companyWords.has(rest.slice(0, length)) &&
      !neutralBefore.has(rest.slice(0, length))
    )
      length -= 1;
    if (length < 2) return false;
    rest = rest.slice(length);
  }
  return roleByLabel.has(rest);
}

/** 联系与场地: how to reach us as well, so each label says for itself. */
const WITH_CONTACT = /^联系(?:方式|信息)?[及和与]/u;
/** 人员情况, 主要人员信息: our own people, and each label says which of them. */
const OF_PEOPLE =
  /^(?:主要|相关|企业|单位|公司|机构|关键|管理)?(?:人员|负责人员|管理人员)(?:基本)?(?:信息|情况|资料|配备|名单)?$/u;
/** 申报单位人员信息 as well. */
function isOfOurPeople({ companyWords }: Vocabulary, about: string): boolean {
  const at = about.indexOf('人员');
  return OF_PEOPLE.test(companyWords.has(about.slice(0, at)) ? about.slice(at) : about);
}

/** 经办人和财务负责人信息: several, ours among them, and each label says which. */
function namesSeveral(vocabulary: Vocabulary, bare: string): boolean {
  const parts = bare.split(/[和与及]/u);
  return parts.length > 1 && parts.some((part) => namesOurs(vocabulary, part.replace(TAIL, '')));
}
/** 种子生产经营许可证申请表: the form by its name, and no thing. */
const NAMES_FORM = /(?:申请|申报|登记|备案|报名)(?:表|书)$/u;
/** 开户许可证: the paper of an account, and the account under it. */
const OF_BANK = /开户/u;
/** 非出租房相关信息: of everything else. */
const DENIED = /非[\u4e00-\u9fff]{2}/u;

/** 平台运营者身份证信息: somebody at the company who runs the account; the 运营者 by itself is the company. */
const RUNS_ACCOUNT = /(运营者)(?:本人)?(?:的)?身份证/u;

export function readHeading(reader: LabelReader, heading: string): HeadingReading {
  const { vocabulary, aliases } = reader;
  const { text, bracketed, alternatives } = normaliseLabel(heading);
  const about = withoutAction(text);
  const bare = about.replace(TAIL, '');
  // 法定代表人或单位负责人: each of them is one of ours, so nobody else is meant.
  const known =
    namesOurs(vocabulary, about) ||
    namesOurs(vocabulary, bare) ||
    (vocabulary.companyWords.has(bare) && passiveParty(bare) === null) ||
    (alternatives.length > 1 &&
      alternatives.every(
        (part) => namesOurs(vocabulary, part) || namesOurs(vocabulary, part.replace(TAIL, '')),
      ));
  const names = vocabulary.headings.in(text) !== null;
  const operator = RUNS_ACCOUNT.exec(about)?.[1];
  const party =
    operator !== undefined
      ? operator
      : text === '' || known || isOfOurPeople(vocabulary, about) || namesSeveral(vocabulary, bare)
        ? null
        : (findNegative(vocabulary, aliases, bare.replace(DENIED, ''), false).otherParty ??
          findNegative(vocabulary, aliases, about.replace(DENIED, ''), false).otherParty ??
          (!aliases.has(bare) && namesOtherUnit(vocabulary, bare) ? bare : null));
  const account = formWordLexicon.accountHeadings.some((word) => text.includes(word));
  const thing =
    text === '' || known || names || WITH_CONTACT.test(text) || OF_BANK.test(text) || NAMES_FORM.test(text)
      ? null
      : vocabulary.things.in(text.replace(DENIED, ''));
  // 公司及联系人信息 is about both: each label says for itself whose it is.
  const both = names && /[及和与]/u.test(text);
  const role = party === null && text !== '' && !both ? findRole(vocabulary, text) : null;
  const stranger = party ?? (role === null ? thing : null);
  return {
    text: text === '' ? (bracketed[0] ?? '') : text,
    role,
    stranger,
    thing: stranger !== null && stranger === thing,
    ofParty: party !== null && (namesOtherParty(reader, text) || namesOtherUnit(vocabulary, bare)),
    company:
      stranger === null &&
      role === null &&
      !account &&
      (names || vocabulary.generalHeadings.in(text) !== null),
    namesCompany: stranger === null && role === null && !account && names,
    bank: /银行|开户|账户|结算/u.test(text),
    account: account && role === null,
    either: role !== null && (vocabulary.eitherWords.has(text) || vocabulary.eitherWords.has(bare)),
    address: /注册地|住所|登记地/u.test(text)
      ? 'registered'
      : /办公|经营场所|经营地|通讯|通信/u.test(text)
        ? 'office'
        : null,
  };
}
