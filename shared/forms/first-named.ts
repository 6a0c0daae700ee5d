/**
 * What a form names before anything else, where no word list knows it: 渠道名称 first and 渠道等级 further down, and
 * nowhere a company. Whatever a 渠道 is, the record is about one of them, and so is the 统一社会信用代码 in it.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { formWordLexicon } from './lexicon/form-words.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReading } from './read-label.ts';
import type { Vocabulary } from './vocabulary.ts';

const asksFor =
  (keys: ReadonlySet<FactKey>) =>
  ({ meanings, negative, otherParty }: LabelReading): boolean =>
    negative === null &&
    otherParty === null &&
    meanings.some(({ meaning, fit }) => fit !== 'ending' && meaning.says === 'fact' && keys.has(meaning.key));

/** 企业名称, 申请单位名称: the company's own name, whatever the list of its words. */
export const asksForCompanyName = asksFor(new Set<FactKey>(['entity.name']));

/** 统一社会信用代码, 注册号, 组织机构代码. */
export const asksForCompanyNumber = asksFor(
  new Set<FactKey>(['entity.uscc', 'entity.regNo', 'entity.orgCode']),
);

const SHORTEST_NOUN = 2;
const LONGEST_NOUN = 6;

/** By its name or by the number that it has in a list. */
const NAMED = /^([\u4e00-\u9fff]{2,6}?)(?:名称|全称|姓名|编号|编码|代码)$/u;

const OUR_THINGS: ReadonlySet<string> = new Set(formWordLexicon.ourThings);

/** The noun, if it is none of the words that we know for ourselves, our people, our addresses and what we file for. */
function unknownNoun(vocabulary: Vocabulary, { text, meanings }: LabelReading): string | null {
  const noun = NAMED.exec(text)?.[1];
  if (noun === undefined || meanings.some(({ fit }) => fit !== 'ending') || OUR_THINGS.has(noun)) return null;
  const { companyWords, eitherWords, roleByLabel, addressBefore, accountBefore, whole } = vocabulary;
  const known = [companyWords, eitherWords, roleByLabel, addressBefore, accountBefore, whole];
  return known.some((list) => list.has(noun)) ? null : noun;
}

/** Something of a company or of one of our people: what is named behind it is not what the form begins with. */
const isOfOurs = ({ meanings }: LabelReading): boolean =>
  meanings.some(
    ({ meaning, fit }) => fit !== 'ending' && (meaning.says !== 'person' || meaning.role !== null),
  );

/** How many questions of one thing make a form about it, whatever stands before the first. */
const OFTEN = 4;

/** 基金名称 somewhere, and 基金编号, 基金份额, 基金管理人: behind a 法定代表人 too, the form is about a 基金. */
function namedOften(vocabulary: Vocabulary, said: readonly LabelReading[]): string | null {
  const nouns = new Set(said.map((one) => unknownNoun(vocabulary, one)).filter((noun) => noun !== null));
  if (nouns.size === 0) return null;
  const begun = new Map<string, number>();
  for (const { text } of said) {
    for (let length = SHORTEST_NOUN; length <= Math.min(LONGEST_NOUN, text.length); length += 1) {
      const noun = text.slice(0, length);
      if (nouns.has(noun)) begun.set(noun, (begun.get(noun) ?? 0) + 1);
    }
  }
  return [...begun].find(([, times]) => times >= OFTEN)?.[0] ?? null;
}

/** 代理信息 over 代理全称, 代理类型, 代理上限: what heads the form and runs through it the form is about, whoever stands behind it. */
export function namedThroughout(vocabulary: Vocabulary, fields: readonly ReadField[]): string | null {
  const said = fields.map(mainText);
  if (said.some(asksForCompanyName)) return null;
  const noun = namedOften(vocabulary, said);
  return noun !== null && fields[0]?.field.section.startsWith(noun) === true ? noun : null;
}

/** @returns the noun that the form is about; null where it names a company, or nothing twice. */
export function namedFirst(vocabulary: Vocabulary, fields: readonly ReadField[]): string | null {
  const said = fields.map(mainText);
  if (said.some(asksForCompanyName)) return null;
  const often = namedOften(vocabulary, said);
  if (often !== null) return often;
  const at = said.findIndex((one) => NAMED.test(one.text));
  const first = said[at];
  const noun =
    first === undefined || said.slice(0, at).some(isOfOurs) ? null : unknownNoun(vocabulary, first);
  const again = said.some((one, index) => index !== at && noun !== null && one.text.startsWith(noun));
  return again ? noun : null;
}
