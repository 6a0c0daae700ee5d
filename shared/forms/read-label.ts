/**
 * What a label says, by itself: facts, an attribute of a person, a part of an address, or something known not to be ours.
 * Whole words first, then with role and company words taken off the front, then the longest known ending. It never
 * looks at the form around it: who a bare 姓名 belongs to is decided elsewhere.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { findNegative } from './find-negative.ts';
import {
  ADDRESS_BEFORE,
  ADDRESS_BY_LABEL,
  AMBIGUOUS,
  ATTRIBUTES_BY_LABEL,
  COMPANY_WORDS,
  FACTS_AFTER_COMPANY,
  FACTS_BY_LABEL,
  KNOWN_NOT_OURS,
  NEUTRAL_AFTER,
  NEUTRAL_BEFORE,
  PART_BY_LABEL,
  ROLE_BY_LABEL,
  UNQUALIFIED_ADDRESS,
} from './lexicon/index-labels.ts';
import type { AddressKind, AddressPart, PersonAttribute, Role } from './lexicon/schema.ts';
import { normaliseLabel, type NormalisedLabel } from './normalise-label.ts';

export type Meaning =
  | { readonly says: 'fact'; readonly key: FactKey }
  | { readonly says: 'person'; readonly role: Role | null; readonly attribute: PersonAttribute }
  | { readonly says: 'address'; readonly kind: AddressKind | null; readonly part: AddressPart };

/** How much of the label was understood: all of it, all but harmless words, or only its end. */
export type Fit = 'whole' | 'stripped' | 'ending';

export interface LabelReading {
  readonly text: string;
  readonly unit: string | null;
  readonly meanings: readonly { readonly meaning: Meaning; readonly fit: Fit }[];
  /** A word that says *not ours*, if any. */
  readonly negative: string | null;
  /** Another party the label names, if any (供应商, 财务负责人). */
  readonly otherParty: string | null;
  /** Keys to ask about whatever else is found. */
  readonly ambiguous: readonly FactKey[];
}

/** Shortest ending worth comparing: 联系电话 in 职业卫生机构联系电话 is one, 电话 is not. */
const SHORTEST_ENDING = 4;

function wholeMeanings(text: string): Meaning[] {
  const found: Meaning[] = (FACTS_BY_LABEL.get(text) ?? []).map((key) => ({ says: 'fact', key }));
  const kind = ADDRESS_BY_LABEL.get(text);
  if (kind !== undefined) found.push({ says: 'address', kind, part: 'full' });
  const part = PART_BY_LABEL.get(text);
  if (part !== undefined) found.push({ says: 'address', kind: null, part });
  if (UNQUALIFIED_ADDRESS.has(text)) found.push({ says: 'address', kind: null, part: 'full' });
  const role = ROLE_BY_LABEL.get(text);
  if (role !== undefined) found.push({ says: 'person', role, attribute: 'name' });
  for (const attribute of ATTRIBUTES_BY_LABEL.get(text) ?? []) {
    found.push({ says: 'person', role: null, attribute });
  }
  return found;
}

/** The longest entry of `words` that `text` starts with and that leaves something over. */
function longestPrefix(text: string, has: (word: string) => boolean): string | null {
  for (let length = Math.min(text.length - 1, 16); length >= 2; length -= 1) {
    const prefix = text.slice(0, length);
    if (has(prefix)) return prefix;
  }
  return null;
}

function behindRole(text: string): Meaning[] {
  const prefix = longestPrefix(text, (word) => ROLE_BY_LABEL.has(word));
  const role = prefix === null ? undefined : ROLE_BY_LABEL.get(prefix);
  if (prefix === null || role === undefined) return [];
  const rest = text.slice(prefix.length).replace(/^(?:的|本人|个人|有效|常用|居民)+/u, '');
  return (ATTRIBUTES_BY_LABEL.get(rest) ?? []).map((attribute) => ({ says: 'person', role, attribute }));
}

/** Facts that a company has by its address: 注册地 + 邮编. Not the mail: a 注册邮箱 belongs to an account. */
const AT_AN_ADDRESS: ReadonlySet<FactKey> = new Set(['entity.postcode', 'entity.phone', 'entity.fax']);

/** 注册 + 地区编码 and 注册地 + 区县: the split that leaves a known part is the right one. */
function behindAddressWord(text: string): Meaning[] {
  for (let length = Math.min(text.length - 2, 8); length >= 2; length -= 1) {
    const kind = ADDRESS_BEFORE.get(text.slice(0, length));
    const rest = text.slice(length);
    const part = PART_BY_LABEL.get(rest);
    const there =
      kind === undefined ? undefined : FACTS_AFTER_COMPANY.get(rest)?.find((key) => AT_AN_ADDRESS.has(key));
    if (there !== undefined) return [{ says: 'fact', key: there }];
    if (kind !== undefined && part !== undefined) return [{ says: 'address', kind, part }];
  }
  return [];
}

function behindCompanyWord(text: string): Meaning[] {
  const found: Meaning[] = [];
  for (let length = Math.min(text.length - 2, 10); length >= 2; length -= 1) {
    if (!COMPANY_WORDS.has(text.slice(0, length))) continue;
    const rest = text.slice(length);
    for (const key of FACTS_AFTER_COMPANY.get(rest) ?? []) found.push({ says: 'fact', key });
    // A bare attribute of a person behind a company word stays bare (单位 + 姓名 means nothing): only facts and addresses pass.
    found.push(
      ...wholeMeanings(rest).filter((meaning) => meaning.says !== 'person' || meaning.role !== null),
    );
    found.push(...behindRole(rest), ...behindAddressWord(rest));
    if (found.length > 0) return found;
  }
  return found;
}

function* withoutNeutralWords(text: string): Generator<string> {
  let left = text;
  for (let round = 0; round < 3; round += 1) {
    const before = longestPrefix(left, (word) => NEUTRAL_BEFORE.has(word));
    const after = NEUTRAL_AFTER.find((word) => left.length > word.length + 1 && left.endsWith(word));
    if (before === null && after === undefined) return;
    if (after !== undefined) yield left.slice(0, -after.length);
    if (before !== null) yield left.slice(before.length);
    left = left.slice(before?.length ?? 0, after === undefined ? undefined : -after.length);
    yield left;
  }
}

const read = (text: string): Meaning[] => {
  const whole = wholeMeanings(text);
  if (whole.length > 0 || KNOWN_NOT_OURS.has(text)) return whole;
  const person = behindRole(text);
  if (person.length > 0) return person;
  const address = behindAddressWord(text);
  return address.length > 0 ? address : behindCompanyWord(text);
};

function endings(text: string): Meaning[] {
  for (let start = 1; start <= text.length - SHORTEST_ENDING; start += 1) {
    const found = wholeMeanings(text.slice(start)).filter((meaning) => meaning.says === 'fact');
    if (found.length > 0) return found;
  }
  return [];
}

function readText(text: string): { meanings: Meaning[]; fit: Fit } {
  const direct = read(text);
  if (direct.length > 0) return { meanings: direct, fit: 'whole' };
  if (KNOWN_NOT_OURS.has(text)) return { meanings: [], fit: 'whole' };
  for (const shorter of withoutNeutralWords(text)) {
    const found = KNOWN_NOT_OURS.has(shorter) ? [] : read(shorter);
    if (found.length > 0) return { meanings: found, fit: 'stripped' };
  }
  return { meanings: endings(text), fit: 'ending' };
}

const sameMeaning = (one: Meaning, other: Meaning): boolean => JSON.stringify(one) === JSON.stringify(other);

const CODES_BEFORE: readonly FactKey[] = ['entity.regNo', 'entity.orgCode', 'entity.taxNo'];

/**
 * 注册号/统一社会信用代码 wants the code that replaced the others (三证合一, 2015); of two people the first is meant
 * (法定代表人/负责人: the second is for those who have no first).
 */
function preferAmongAlternatives(
  found: readonly { meaning: Meaning; fit: Fit }[],
): { meaning: Meaning; fit: Fit }[] {
  const unified = found.some(({ meaning }) => meaning.says === 'fact' && meaning.key === 'entity.uscc');
  const firstRole = found.find(({ meaning }) => meaning.says === 'person' && meaning.role !== null)?.meaning;
  const role = firstRole?.says === 'person' ? firstRole.role : null;
  return found.filter(({ meaning }) => {
    if (meaning.says === 'fact') return !(unified && CODES_BEFORE.includes(meaning.key));
    return meaning.says !== 'person' || role === null || meaning.role === null || meaning.role === role;
  });
}

function readAll(label: NormalisedLabel): { meaning: Meaning; fit: Fit }[] {
  const direct = readText(label.text);
  if (direct.meanings.length > 0 && direct.fit !== 'ending') {
    return direct.meanings.map((meaning) => ({ meaning, fit: direct.fit }));
  }
  // The label as a whole is unknown: A/B is read by its parts.
  const found: { meaning: Meaning; fit: Fit }[] = [];
  for (const part of label.alternatives) {
    const { meanings, fit } = readText(part);
    for (const meaning of meanings) {
      if (!found.some((other) => sameMeaning(other.meaning, meaning))) found.push({ meaning, fit });
    }
  }
  const preferred = preferAmongAlternatives(found);
  if (preferred.length > 0) return preferred;
  return direct.meanings.map((meaning) => ({ meaning, fit: direct.fit }));
}

/** 姓名（法定代表人） names the owner, 联系电话（手机） the attribute; a bracket never turns a fact into another. */
function qualify(
  meanings: readonly { meaning: Meaning; fit: Fit }[],
  bracketed: readonly string[],
): { meaning: Meaning; fit: Fit }[] {
  const role = bracketed.map((part) => ROLE_BY_LABEL.get(part)).find((found) => found !== undefined);
  const mobile = bracketed.some((part) => ATTRIBUTES_BY_LABEL.get(part)?.[0] === 'mobile');
  return meanings.map(({ meaning, fit }) => {
    if (meaning.says !== 'person') return { meaning, fit };
    const attribute = mobile && meaning.attribute === 'phone' ? 'mobile' : meaning.attribute;
    return { meaning: { ...meaning, role: meaning.role ?? role ?? null, attribute }, fit };
  });
}

/** The facts that a label means once its heading is read with it: 有效期 under 营业执照信息. Only whole matches count. */
export function readUnder(heading: string, label: string): readonly FactKey[] {
  const found = FACTS_BY_LABEL.get(heading + label) ?? [];
  return found.length > 0 || !COMPANY_WORDS.has(heading) ? found : (FACTS_AFTER_COMPANY.get(label) ?? []);
}

export function readLabel(label: string): LabelReading {
  const normalised = normaliseLabel(label);
  const { text, bracketed, unit } = normalised;
  const ambiguous = AMBIGUOUS.get(text) ?? [];
  let meanings = text.length < 2 || ambiguous.length > 0 ? [] : readAll(normalised);
  // 企业名称（英文）: the bracket changes the meaning when the two together are a known label.
  for (const extra of bracketed) {
    const together = readText(text + extra);
    if (together.meanings.length > 0 && together.fit === 'whole')
      meanings = together.meanings.map((meaning) => ({ meaning, fit: 'whole' }));
  }
  meanings = qualify(meanings, bracketed);
  const understood = ambiguous.length > 0 || meanings.some(({ fit }) => fit === 'whole');
  const negative = findNegative(text, understood);
  const beside = bracketed.map((part) => findNegative(part, true).otherParty).find((party) => party !== null);
  return {
    text,
    unit,
    meanings:
      meanings.length === 0 && bracketed[0] !== undefined && text.length < 2
        ? readAll(normaliseLabel(bracketed[0]))
        : meanings,
    negative: negative.word,
    otherParty: negative.otherParty ?? beside ?? null,
    ambiguous,
  };
}
