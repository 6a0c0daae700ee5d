/**
 * What the company is called on a form of its own where no list knows the word: 培训机构名称, 驾校规模, 物业公司地址. A form
 * that asks its 法定代表人, 注册资本 and 经营范围 is filled in by whoever it names first.
 */
import { asksOfOneself, handsInLicence } from './asks-of-oneself.ts';
import { asksForCompanyName } from './first-named.ts';
import { namesAnotherCompany, namesOtherParty, saysWhoWeAre } from './form-subject.ts';
import { NUMBER_OF } from './notes-of-party.ts';
import { isOwnTitle, namesCompanyAlone, titleNamesOtherParty } from './form-title.ts';
import { ABOVE_US, APPLIES } from './other-unit.ts';
import { FILLS_IN } from './own-by-facts.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReader, LabelReading, Meaning } from './read-label.ts';

/** Trades of which there is a company on either side. */
const OF_TRADE =
  /^((?:劳务|物业|保险|经纪|房产|中介|担保|保洁|保安|物流|快递|货代|船)(?:服务)?(?:公司|企业|机构|单位))/u;

/** 填报人 at the foot: whoever reports does so for the unit that the form begins with. */
const isReported = (said: readonly LabelReading[]): boolean => said.some(({ text }) => FILLS_IN.test(text));

const NAMED = /^([\u4e00-\u9fff]{2,10}?)(?:名称|全称)$/u;

/** One of ours, or somebody by name or card. A bare 联系电话 before 厂商名称 is that of an account. */
const namesSomebody = ({ role, attribute }: Extract<Meaning, { says: 'person' }>): boolean =>
  role !== null || attribute === 'name' || attribute === 'idNo';

/** 培训机构 of 培训机构名称. */
const nounOf = (text: string): string => NAMED.exec(text)?.[1] ?? text.replace(NUMBER_OF, '');

/** 审查机构名称, 勘察单位名称, 设计单位名称: a form that lists so many parties begins with one of them, not with us. */
const PARTIES = 3;

const listsParties = (reader: LabelReader, said: readonly LabelReading[]): boolean =>
  said.filter(
    (one) => NAMED.test(one.text) && (namesOtherParty(reader, one.text) || namesAnotherCompany(reader, one)),
  ).length >= PARTIES;

const LAST_WORD = /(?:机构|公司|企业|单位)$/u;

/** A 合作企业 or a 代理机构 is another's under 企业信息 too. */
function titledNoun(reader: LabelReader, title: string, first: ReadField | undefined): string | null {
  if (first === undefined || namesOtherParty(reader, mainText(first).text)) return null;
  const noun = NAMED.exec(mainText(first).text)?.[1] ?? null;
  const word = LAST_WORD.exec(noun ?? '')?.[0];
  return noun !== null &&
    word !== undefined &&
    noun !== word &&
    !ABOVE_US.test(noun) &&
    namesCompanyAlone(title) &&
    title.includes(word)
    ? noun
    : null;
}

/**
 * The noun by which the form calls the company that fills it in: of a trade or by its last word where the form asks much
 * of oneself, a party on a page that takes applications (代理商名称 under 注册). Null where it calls it by a known word, or
 * begins with somebody else.
 */
export function ownNoun(reader: LabelReader, fields: readonly ReadField[], title: string): string | null {
  const { vocabulary } = reader;
  if (titleNamesOtherParty(vocabulary, title)) return null;
  // 修改机构信息, and 检测机构名称 before all: the title calls it by the same word.
  const titled = titledNoun(reader, title, fields[0]);
  if (titled !== null) return titled;
  const said = fields.map(mainText);
  for (const one of said) {
    const { text } = one;
    if (saysWhoWeAre(one) || APPLIES.test(text)) return null;
    if (one.meanings.some(({ meaning }) => meaning.says === 'person' && namesSomebody(meaning))) return null;
    const trade = OF_TRADE.exec(text)?.[1];
    if (namesOtherParty(reader, text)) {
      if (NAMED.test(text) && isOwnTitle(title) && (asksOfOneself(said) || handsInLicence(said)))
        return nounOf(text);
      return trade !== undefined && asksOfOneself(said) ? trade : null;
    }
    if (namesAnotherCompany(reader, one)) {
      // 设计单位 and 企业名称 further down: the designer is not what the form is about. A 代储企业编号 is our number.
      if (!NUMBER_OF.test(text) && said.some(asksForCompanyName)) return null;
      return (isOwnTitle(title) && !listsParties(reader, said)) ||
        asksOfOneself(said) ||
        (NAMED.test(text) && isReported(said))
        ? (trade ?? nounOf(text))
        : null;
    }
  }
  return null;
}
