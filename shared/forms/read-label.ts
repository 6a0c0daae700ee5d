/**
 * What a label says, by itself: facts, an attribute of a person, a part of an address, or something known not to be ours.
 * It never looks at the form around it: who a bare 姓名 belongs to is decided elsewhere.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { readLevel } from './compose-words.ts';
import { findNegative } from './find-negative.ts';
import { isTraditional, normaliseLabel, type NormalisedLabel } from './normalise-label.ts';
import type { AddressKind } from './lexicon/schema.ts';
import { MEANT_IN_TRADITIONAL } from './lexicon/traditional.ts';
import type { Meaning } from './meaning.ts';
import { WordReader, type Aliases, type Fit } from './read-words.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { Meaning } from './meaning.ts';
export type { Aliases, Fit } from './read-words.ts';

export interface FittedMeaning {
  readonly meaning: Meaning;
  readonly fit: Fit;
}

export interface LabelReading {
  readonly text: string;
  readonly unit: string | null;
  readonly meanings: readonly FittedMeaning[];
  /** A word that says *not ours*, if any. */
  readonly negative: string | null;
  /** Another party the label names, if any (供应商, 财务负责人). */
  readonly otherParty: string | null;
  /** Keys to ask about whatever else is found. */
  readonly ambiguous: readonly FactKey[];
}

export interface LabelReader {
  readonly vocabulary: Vocabulary;
  readonly aliases: Aliases;
  read(label: string): LabelReading;
  /** The facts that a label means once its heading is read with it: 有效期 under 营业执照信息. Whole matches only. */
  readUnder(heading: string, label: string): readonly FactKey[];
}

const sameMeaning = (one: Meaning, other: Meaning): boolean => JSON.stringify(one) === JSON.stringify(other);

const CODES_BEFORE: readonly FactKey[] = ['entity.regNo', 'entity.orgCode', 'entity.taxNo'];

/**
 * Of several facts that one box takes, the one that is meant: the code that replaced the others (三证合一, 2015), the
 * first of two people (法定代表人/负责人: the second is for those who have no first), the registered address, the first
 * of two kinds of number.
 */
function preferAmongAlternatives(found: readonly FittedMeaning[]): FittedMeaning[] {
  const unified = found.some(({ meaning }) => meaning.says === 'fact' && meaning.key === 'entity.uscc');
  const people = found.flatMap(({ meaning }) =>
    meaning.says === 'person' && meaning.role !== null ? [meaning] : [],
  );
  const firstRole = people.find((person) => person.role === 'legalRep') ?? people[0];
  const role = firstRole?.role ?? null;
  const registered = found.some(({ meaning }) => meaning.says === 'address' && meaning.kind === 'registered');
  const firstNumber = found.find(
    ({ meaning }) =>
      meaning.says === 'person' && (meaning.attribute === 'phone' || meaning.attribute === 'mobile'),
  )?.meaning;
  return found.filter(({ meaning }) => {
    if (meaning.says === 'fact') return !(unified && CODES_BEFORE.includes(meaning.key));
    if (meaning.says === 'address') return !(registered && meaning.kind !== 'registered');
    if (firstNumber?.says === 'person' && (meaning.attribute === 'phone' || meaning.attribute === 'mobile'))
      return meaning.attribute === firstNumber.attribute && (role === null || meaning.role === role);
    return role === null || meaning.role === null || meaning.role === role;
  });
}

/**
 * 法定代表人/负责人身份证号: what the last one asks for is asked of all who are named. 联系人/联系方式 wants two things in
 * one box: both are kept, which is a question.
 */
function shareAttribute(parts: readonly FittedMeaning[][]): FittedMeaning[] {
  const people = parts.flat().flatMap(({ meaning }) => (meaning.says === 'person' ? [meaning] : []));
  const last = people.at(-1);
  const named = people.find(({ role, attribute }) => role !== null && attribute === 'name');
  if (named !== undefined && last !== undefined && last.role === null && last.attribute !== 'name')
    return parts.flat().map(({ meaning, fit }) => ({
      meaning:
        meaning.says === 'person' && meaning.role === null ? { ...meaning, role: named.role } : meaning,
      fit,
    }));
  const asked = last?.attribute ?? 'name';
  return parts.flat().map(({ meaning, fit }) => {
    const named = meaning.says === 'person' && meaning.role !== null && meaning.attribute === 'name';
    return named ? { meaning: { ...meaning, attribute: asked }, fit } : { meaning, fit };
  });
}

/** 联系电话（对外）: the company's, whoever stands before it. */
const MADE_PUBLIC = /^(?:对外|公开|公示)/u;

const BOTH_LANGUAGES = /^([\u4e00-\u9fff]{2,20})[/-]?[a-z][a-z'.&/-]{2,39}$/u;
/** fax传真, Tel.联系方式: the English first. */
const ENGLISH_FIRST =
  /^(?:tel|phone|fax|e-?mail|address|contact|company|website|zip)[./-]?([\u4e00-\u9fff]{2,20})$/u;

/** 开户行（市）: where the bank is, which we do not hold. */
const WHERE_BANK_IS = /[银支开户]行$/u;

/** 上传图片(营业执照): the bracket says of what. */
const SAYS_UPLOAD = /^(?:点击)?(?:上传)?(?:图片|照片|附件|文件|扫描件)$|^(?:点击)?上传$/u;

/** Readings kept, and the longest label that is a key to one. */
const MOST_KEPT = 5000;
const LONGEST_KEPT = 200;

class Reader implements LabelReader {
  readonly vocabulary: Vocabulary;
  readonly aliases: Aliases;
  readonly #words: WordReader;
  readonly #known = new Map<string, LabelReading>();

  constructor(vocabulary: Vocabulary, aliases: Aliases) {
    this.vocabulary = vocabulary;
    this.aliases = aliases;
    this.#words = new WordReader(vocabulary, aliases);
  }

  read(label: string): LabelReading {
    const known = this.#known.get(label);
    if (known !== undefined) return known;
    const normalised = normaliseLabel(label);
    const { text, bracketed, unit } = normalised;
    // Its own text changes nothing when it is normalised again: 请输入企业名称 and 企业名称 are one reading.
    const plain = bracketed.length === 0 && unit === null;
    const meant = isTraditional(label) ? MEANT_IN_TRADITIONAL.get(text) : undefined;
    if (meant !== undefined)
      return {
        ...this.#readNew(normalised),
        meanings: [{ meaning: { says: 'fact', key: meant }, fit: 'whole' }],
      };
    const reading = (plain ? this.#known.get(text) : undefined) ?? this.#readNew(normalised);
    // A page may make up labels without end; those of honest pages fit in many times over.
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    if (label.length <= LONGEST_KEPT) this.#known.set(label, reading);
    if (plain) this.#known.set(text, reading);
    return reading;
  }

  readUnder(heading: string, label: string): readonly FactKey[] {
    const { factsByLabel, factsAfterCompany, knownNotOurs } = this.vocabulary;
    const found = factsByLabel.get(heading + label) ?? [];
    if (found.length > 0) return found;
    // 营业执照类型 is known for none of ours, and under 企业信息 no more than by itself.
    const swallowed = this.#words.companyWordOf(heading + label) !== heading;
    if (swallowed && knownNotOurs.has(label)) return [];
    if (this.#words.isCompanyWord(heading) && factsAfterCompany.has(label))
      return factsAfterCompany.get(label) ?? [];
    const { meanings, fit } = this.#words.read(heading + label);
    return fit === 'whole'
      ? meanings.flatMap((meaning) => (meaning.says === 'fact' ? [meaning.key] : []))
      : [];
  }

  #readNew(normalised: NormalisedLabel): LabelReading {
    const { text, bracketed, unit } = normalised;
    const { vocabulary, aliases } = this;
    const ambiguous = vocabulary.ambiguous.get(text) ?? [];
    let meanings = text.length < 2 || ambiguous.length > 0 ? [] : this.#readAll(normalised);
    let together = false;
    // 企业名称（英文）: the bracket changes the meaning when the two together are a known label.
    for (const extra of bracketed) {
      const joined = this.#words.read(text + extra);
      if (joined.fit !== 'whole' || joined.meanings.length === 0) continue;
      meanings = joined.meanings.map((meaning) => ({ meaning, fit: 'whole' }));
      together = true;
    }
    meanings = this.#qualify(meanings, bracketed);
    if ((text.length < 2 || SAYS_UPLOAD.test(text)) && bracketed[0] !== undefined)
      meanings = this.#readAll(normaliseLabel(bracketed[0]));
    const understood = ambiguous.length > 0 || meanings.some(({ fit }) => fit === 'whole');
    // 固定联系人: all but a harmless word is one of our people, so nobody else.
    const ours = meanings.some(
      ({ meaning, fit }) => fit === 'stripped' && meaning.says === 'person' && meaning.role !== null,
    );
    const { word, otherParty } = findNegative(vocabulary, aliases, text, understood, ours);
    const version = together
      ? undefined
      : bracketed.find((part) => vocabulary.bracketed.at(part, 0) !== null);
    const place = WHERE_BANK_IS.test(text) ? bracketed.find((part) => readLevel(part) !== null) : undefined;
    const beside = bracketed
      .map((part) => findNegative(vocabulary, aliases, part, true).otherParty)
      .find((party) => party !== null);
    return {
      text,
      unit,
      meanings,
      negative: word ?? version ?? place ?? null,
      otherParty: otherParty ?? beside ?? null,
      ambiguous,
    };
  }

  #readAll(label: NormalisedLabel): FittedMeaning[] {
    const direct = this.#words.read(label.text);
    const fitted = (): FittedMeaning[] => direct.meanings.map((meaning) => ({ meaning, fit: direct.fit }));
    if ((direct.meanings.length > 0 && direct.fit !== 'ending') || direct.fit === 'whole') return fitted();
    const parts = this.#readParts(label.alternatives);
    if (parts.length > 0) return parts;
    // 法定代表人 Legal Representative: the same said twice, the second time in English.
    const chinese = BOTH_LANGUAGES.exec(label.text)?.[1] ?? ENGLISH_FIRST.exec(label.text)?.[1];
    if (chinese !== undefined) {
      const { meanings, fit } = this.#words.read(chinese);
      if (meanings.length > 0 && fit !== 'ending')
        return meanings.map((meaning) => ({ meaning, fit: fit === 'doubtful' ? fit : 'stripped' }));
    }
    // 省/直辖市, 省、市、区: one thing after all.
    const joined = label.text.replace(/[/\\、]/gu, '');
    if (joined !== label.text) {
      const { meanings, fit } = this.#words.read(joined);
      if (meanings.length > 0 && fit === 'whole')
        return meanings.map((meaning) => ({ meaning, fit: 'stripped' }));
    }
    // 服务器地址，每行一个: what stands behind a comma is help.
    const clause = /^[^，,；;。]{2,}(?=[，,；;。])/u.exec(label.text)?.[0];
    if (clause !== undefined) {
      const { meanings, fit } = this.#words.read(clause);
      if (meanings.length > 0 && fit !== 'ending')
        return meanings.map((meaning) => ({ meaning, fit: fit === 'doubtful' ? fit : 'stripped' }));
    }
    return fitted();
  }

  /** A/B is read by its parts. One that nobody understands makes the whole less sure; a known stranger spoils it. */
  #readParts(alternatives: readonly string[]): FittedMeaning[] {
    const read: FittedMeaning[][] = [];
    let understood = true;
    const owner = this.#words.companyWordOf(alternatives[0] ?? '');
    for (const [index, part] of alternatives.entries()) {
      const alone = this.#words.read(part);
      // 企业性质/类型: the company of the first is that of the second.
      const shared =
        index > 0 && owner !== null && alone.meanings.length === 0 ? this.#words.read(owner + part) : alone;
      const { meanings, fit } = shared.meanings.length > 0 ? shared : alone;
      if (meanings.length === 0 && this.#words.isCompanyWord(part)) continue;
      const known = meanings.length > 0 && fit !== 'ending';
      if (known) read.push(meanings.map((meaning) => ({ meaning, fit })));
      else understood = false;
      if (!known && (fit === 'whole' || this.vocabulary.anywhere.in(part) !== null)) return [];
    }
    const found: FittedMeaning[] = [];
    for (const one of shareAttribute(read))
      if (!found.some((other) => sameMeaning(other.meaning, one.meaning))) found.push(one);
    return preferAmongAlternatives(found).map(({ meaning, fit }) => ({
      meaning,
      fit: understood || fit !== 'whole' ? fit : 'stripped',
    }));
  }

  /** 营业场所（注册地址）: which of the company's places is meant. */
  #placeIn(bracketed: readonly string[]): AddressKind | null {
    const read = bracketed.flatMap((part) => this.#words.read(part).meanings);
    const kinds = read.flatMap((meaning) => (meaning.says === 'address' ? [meaning.kind] : []));
    return kinds.find((kind) => kind !== null) ?? null;
  }

  /** 姓名（法定代表人） names the owner, 联系电话（手机） the attribute; a bracket never turns a fact into another. */
  #qualify(meanings: readonly FittedMeaning[], bracketed: readonly string[]): FittedMeaning[] {
    const { roleByLabel, attributesByLabel } = this.vocabulary;
    const role = bracketed.map((part) => roleByLabel.get(part)).find((found) => found !== undefined);
    const mobile = bracketed.some((part) => attributesByLabel.get(part)?.[0] === 'mobile');
    const ofCompany = bracketed.some((part) => this.#words.isCompanyWord(part) || MADE_PUBLIC.test(part));
    const place = this.#placeIn(bracketed);
    const level = bracketed.map(readLevel).find((found) => found !== null);
    return meanings.map(({ meaning, fit }): FittedMeaning => {
      // 注册所在地（市、州、盟）
      if (meaning.says === 'address' && level !== undefined && meaning.part !== 'detail')
        return { meaning: { ...meaning, part: level }, fit };
      if (meaning.says === 'address' && meaning.kind !== 'registered' && place !== null)
        return { meaning: { ...meaning, kind: place }, fit };
      if (meaning.says !== 'person') return { meaning, fit };
      // 联系电话（单位）
      if (
        ofCompany &&
        meaning.role === null &&
        (meaning.attribute === 'phone' || meaning.attribute === 'email')
      )
        return { meaning: { says: 'fact', key: `entity.${meaning.attribute}` }, fit };
      // 负责人（法定代表人）: the office that the law knows decides.
      if (meaning.role === 'principal' && role === 'legalRep') return { meaning: { ...meaning, role }, fit };
      const attribute = mobile && meaning.attribute === 'phone' ? 'mobile' : meaning.attribute;
      return { meaning: { ...meaning, role: meaning.role ?? role ?? null, attribute }, fit };
    });
  }
}

/** Reads each label once. */
export function makeLabelReader(vocabulary: Vocabulary, aliases: Aliases = new Set()): LabelReader {
  return new Reader(vocabulary, aliases);
}
