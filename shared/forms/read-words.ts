/**
 * One run of words → what it means: whole first, then with role, address and company words taken off the front, then
 * without harmless words, last the longest known ending. It sees no brackets and no alternatives (`read-label.ts`).
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { composedMeaning } from './compose-words.ts';
import type { Meaning } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How much of the label was understood: all of it, all but harmless words, all of it though it often means something
 * else, or only its end.
 */
export type Fit = 'whole' | 'stripped' | 'doubtful' | 'ending';

/** 修理厂类型, 酒店类别: which of the kinds that there are of such a place, and no form of enterprise. */
const OF_A_KIND = /[厂店站场馆院园校所](?:类型|类别|种类)$/u;

export interface WordsReading {
  readonly meanings: readonly Meaning[];
  readonly fit: Fit;
}

/** Words that count as the company for this form: 供应商 on a page called 供应商注册. */
export type Aliases = ReadonlySet<string>;

/** Shortest ending worth comparing: 联系电话 in 职业卫生机构联系电话 is one, 电话 is not. */
const SHORTEST_ENDING = 4;
const LONGEST_PREFIX = 14;

/** Facts that a company has by its address: 注册地 + 邮编. Not the mail: a 注册邮箱 belongs to an account. */
const AT_AN_ADDRESS: ReadonlySet<FactKey> = new Set(['entity.postcode', 'entity.phone', 'entity.fax']);

/** A number or mail that a person has as well as a company. */
const isReachOfAnybody = (meaning: Meaning): boolean =>
  meaning.says === 'fact' && (meaning.key === 'entity.phone' || meaning.key === 'entity.email');

const isName = (meaning: Meaning): boolean => meaning.says === 'person' && meaning.attribute === 'name';

const NOTHING: readonly Meaning[] = [];

const isBarePerson = (meaning: Meaning): boolean => meaning.says === 'person' && meaning.role === null;

/** 企业联系手机: no company carries a mobile, so somebody of ours does, and the label does not say who. */
const isMobile = (meaning: Meaning): boolean => meaning.says === 'person' && meaning.attribute === 'mobile';

const isPersonsPaper = (meaning: Meaning): boolean =>
  meaning.says === 'person' && meaning.attribute === 'idFile' && meaning.role === null;

/** Says whose paper it is: 单位证件照片. 企业法人 is a person. */
const OF_COMPANY = /^(?:营业执照|工商|主体|(?:企业|公司|单位|机构)(?!法))/u;

/** As it stands on the licence. */
const ON_LICENCE =
  /执照(?=[中上所载登标的])(?:中|上)?(?:所?载明?|所?登记|所?标明)?(?:中|上)?的?(?=名称|地址|住所|单位|企业|公司|统一|注册|法人|法定|经营|成立|登记|有效)/u;

type Beginnings = ReadonlySet<number>;

const beginningsOf = (...lists: readonly Iterable<string>[]): Beginnings =>
  new Set(lists.flatMap((words) => [...words].map((word) => word.charCodeAt(0))));

interface KnownBeginnings {
  readonly roles: Beginnings;
  readonly addresses: Beginnings;
  readonly companies: Beginnings;
  readonly neutral: Beginnings;
}

const KNOWN_BEGINNINGS = new WeakMap<Vocabulary, KnownBeginnings>();

/** The first characters of each list: a text that begins otherwise need not be cut to pieces. */
function knownBeginnings(vocabulary: Vocabulary): KnownBeginnings {
  const known = KNOWN_BEGINNINGS.get(vocabulary) ?? {
    roles: beginningsOf(vocabulary.roleByLabel.keys()),
    addresses: beginningsOf(vocabulary.addressBefore.keys()),
    companies: beginningsOf(vocabulary.companyWords.keys(), vocabulary.eitherWords.keys()),
    neutral: beginningsOf(vocabulary.neutralBefore.keys()),
  };
  KNOWN_BEGINNINGS.set(vocabulary, known);
  return known;
}

export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #aliases: Aliases;
  readonly #beginnings: KnownBeginnings;

  constructor(vocabulary: Vocabulary, aliases: Aliases) {
    this.#vocabulary = vocabulary;
    this.#aliases = aliases;
    const known = knownBeginnings(vocabulary);
    this.#beginnings =
      aliases.size === 0
        ? known
        : { ...known, companies: new Set([...known.companies, ...beginningsOf(aliases)]) };
  }

  read(text: string): WordsReading {
    if (text.length < 2) return { meanings: [], fit: 'ending' };
    const direct = this.#direct(text);
    if (direct.length > 0) return { meanings: direct, fit: 'whole' };
    if (this.#vocabulary.knownNotOurs.has(text)) return { meanings: [], fit: 'whole' };
    const doubtful = this.#doubtful(text);
    if (doubtful !== undefined)
      return { meanings: doubtful.map((key) => ({ says: 'fact', key })), fit: 'doubtful' };
    for (const shorter of this.#shorter(text)) {
      if (this.#vocabulary.knownNotOurs.has(shorter)) return { meanings: [], fit: 'whole' };
      const found = this.#direct(shorter);
      // 联系人信息 in one box is more than a name.
      if (found.some(isName) && text.endsWith('信息')) return { meanings: found, fit: 'doubtful' };
      // 营业执照证件照片 is no identity card, whosever name stands before it.
      if (found.some(isPersonsPaper) && OF_COMPANY.test(text)) continue;
      if (found.length > 0) return { meanings: found, fit: 'stripped' };
    }
    const paper = this.#paper(text);
    return paper.length > 0
      ? { meanings: paper, fit: 'stripped' }
      : { meanings: this.#ending(text), fit: 'ending' };
  }

  isCompanyWord(word: string): boolean {
    return this.#vocabulary.companyWords.has(word) || this.#aliases.has(word);
  }

  /** The company word that the text begins with; null where it begins with none, or is one. */
  companyWordOf(text: string): string | null {
    if (!this.#beginnings.companies.has(text.charCodeAt(0))) return null;
    for (let length = Math.min(text.length - 2, LONGEST_PREFIX); length >= 2; length -= 1)
      if (this.isCompanyWord(text.slice(0, length))) return text.slice(0, length);
    return null;
  }

  /** 存款人类别 is as doubtful as 企业类别. */
  #doubtful(text: string): readonly FactKey[] | undefined {
    const { doubtfulFacts } = this.#vocabulary;
    const direct = doubtfulFacts.get(text);
    if (direct !== undefined || !this.#beginnings.companies.has(text.charCodeAt(0))) return direct;
    for (let length = Math.min(text.length - 2, LONGEST_PREFIX); length >= 2; length -= 1) {
      const found = doubtfulFacts.get(`企业${text.slice(length)}`);
      if (found !== undefined && this.isCompanyWord(text.slice(0, length))) return found;
    }
    return undefined;
  }

  #whole(text: string): readonly Meaning[] {
    return this.#vocabulary.whole.get(text) ?? NOTHING;
  }

  #direct(text: string): readonly Meaning[] {
    const whole = this.#whole(text);
    if (whole.length > 0 || this.#vocabulary.knownNotOurs.has(text)) return whole;
    const person = this.#behindRole(text);
    if (person.length > 0) return person;
    const address = this.#behindAddressWord(text);
    if (address.length > 0) return address;
    const composed = composedMeaning(this.#vocabulary, text);
    return composed.length > 0 ? composed : this.#behindCompanyWord(text, 2);
  }

  /** 法定代表人 + 手机号: the longest role whose rest is an attribute. */
  #behindRole(text: string): readonly Meaning[] {
    if (!this.#beginnings.roles.has(text.charCodeAt(0))) return NOTHING;
    for (let length = Math.min(text.length - 1, LONGEST_PREFIX); length >= 2; length -= 1) {
      const role = this.#vocabulary.roleByLabel.get(text.slice(0, length));
      if (role === undefined) continue;
      // 联系人1-手机: the first of several, and we hold one.
      const rest = text
        .slice(length)
        .replace(/^1-?(?=[\u4e00-\u9fff])/u, '')
        .replace(/^(?:的|情况|信息|本人|个人|实名|预留|有效|常用|居民|联系人)+/u, '');
      const found = this.#vocabulary.attributesByLabel.get(rest);
      // 经营者地址: whoever bears the name, we hold no address of a person and one of the business.
      const place = found?.[0] === 'address' && this.#vocabulary.eitherWords.has(text.slice(0, length));
      if (found !== undefined && !place)
        return found.map((attribute) => ({ says: 'person', role, attribute }));
      if (this.#paperOf(rest)?.[0] === 'idFile') return [{ says: 'person', role, attribute: 'idFile' }];
    }
    return [];
  }

  /** 注册 + 地区编码 and 注册地 + 区县: the split that leaves a known part is the right one. */
  #behindAddressWord(text: string): readonly Meaning[] {
    if (!this.#beginnings.addresses.has(text.charCodeAt(0))) return NOTHING;
    const { addressBefore, partByLabel, factsAfterCompany } = this.#vocabulary;
    for (let length = Math.min(text.length - 2, 8); length >= 2; length -= 1) {
      const kind = addressBefore.get(text.slice(0, length));
      if (kind === undefined) continue;
      const rest = text.slice(length);
      const there = factsAfterCompany.get(rest)?.find((key) => AT_AN_ADDRESS.has(key));
      if (there !== undefined) return [{ says: 'fact', key: there }];
      const part = partByLabel.get(rest);
      if (part !== undefined) return [{ says: 'address', kind, part }];
    }
    return [];
  }

  /** 企业 + 税号, 申请人 + 单位 + 名称. A bare attribute of a person stays bare: 单位 + 姓名 means nothing. */
  #behindCompanyWord(text: string, depth: number): readonly Meaning[] {
    if (!this.#beginnings.companies.has(text.charCodeAt(0))) return NOTHING;
    for (let length = Math.min(text.length - 2, LONGEST_PREFIX); length >= 2; length -= 1) {
      const word = text.slice(0, length);
      const either = this.#vocabulary.eitherWords.has(word);
      if (!either && !this.isCompanyWord(word)) continue;
      const rest = text.slice(length).replace(/^的/u, '');
      const found: Meaning[] = (this.#vocabulary.factsAfterCompany.get(rest) ?? [])
        .filter((key) => key !== 'entity.type' || !OF_A_KIND.test(text))
        .map((key) => ({ says: 'fact', key }));
      if (!this.#vocabulary.knownNotOurs.has(rest) || found.length > 0) {
        found.push(...this.#whole(rest).filter((meaning) => !isBarePerson(meaning) || isMobile(meaning)));
        if (found.length === 0) found.push(...this.#behindRole(rest), ...this.#behindAddressWord(rest));
        if (found.length === 0) found.push(...composedMeaning(this.#vocabulary, rest, true));
        if (found.length === 0 && depth > 1) found.push(...this.#behindCompanyWord(rest, depth - 1));
      }
      if (either) return found.filter((meaning) => !isReachOfAnybody(meaning));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The text without harmless words at its start and end, and without a running number (联系方式1, 18位信用代码). */
  *#shorter(text: string): Generator<string> {
    const numbered = text.replace(/^\d{0,2}位(?:的)?/u, '').replace(/\d{1,2}位?$/u, '');
    let left = numbered.length >= 2 ? numbered : text;
    if (left !== text) yield left;
    // 纳税人识别号码 is a number as 纳税人识别号 is, and 营业执照上的名称 what 营业执照名称 is.
    if (left.endsWith('号码')) yield left.slice(0, -1);
    if (ON_LICENCE.test(left)) yield left.replace(ON_LICENCE, '执照');
    for (let round = 0; round < 3; round += 1) {
      const before = this.#neutralPrefix(left);
      const after = this.#vocabulary.neutralAfter.find(
        (word) => left.length > word.length + 1 && left.endsWith(word),
      );
      if (before === null && after === undefined) return;
      if (after !== undefined) yield left.slice(0, -after.length);
      if (before !== null) yield left.slice(before.length);
      left = left.slice(before?.length ?? 0, after === undefined ? undefined : -after.length);
      yield left;
    }
  }

  #neutralPrefix(text: string): string | null {
    if (!this.#beginnings.neutral.has(text.charCodeAt(0))) return null;
    for (let length = Math.min(text.length - 2, 8); length >= 2; length -= 1) {
      const prefix = text.slice(0, length);
      if (this.#vocabulary.neutralBefore.has(prefix)) return prefix;
    }
    return null;
  }

  #paper(text: string): Meaning[] {
    return (this.#paperOf(text) ?? []).map((found) =>
      found === 'idFile' ? { says: 'person', role: null, attribute: found } : { says: 'fact', key: found },
    );
  }

  /** 企业营业执照副本扫描件（加盖公章） without everything that only says how it is photographed. */
  #paperOf(text: string): ('idFile' | 'attachment.businessLicence')[] | null {
    let left = text;
    for (let round = 0; round < 6; round += 1) {
      if (this.#vocabulary.factsByLabel.get(left)?.[0] === 'attachment.businessLicence')
        return ['attachment.businessLicence'];
      if (this.#vocabulary.attributesByLabel.get(left)?.includes('idFile') === true)
        return OF_COMPANY.test(text) ? null : ['idFile'];
      const word = this.#vocabulary.aroundPapers.find(
        (one) => left.length > one.length + 1 && (left.endsWith(one) || left.startsWith(one)),
      );
      if (word === undefined) return null;
      left = (left.endsWith(word) ? left.slice(0, -word.length) : left.slice(word.length)).replace(/-$/u, '');
    }
    return null;
  }

  #ending(text: string): Meaning[] {
    for (let start = 1; start <= text.length - SHORTEST_ENDING; start += 1) {
      const found = this.#whole(text.slice(start)).filter((meaning) => meaning.says === 'fact');
      if (found.length > 0) return found;
    }
    return [];
  }
}
