/**
 * Labels made of a known word and an ending that only turns it: 生产经营期限 + 起, 注册场所 + 地址, 对公银行账户 + 开户名称.
 * Composed, not listed: nobody can list them all.
 */
import { shapedFact } from './label-shapes.ts';
import type { Meaning } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longer than any of the words in question. */
const LONGEST_BEFORE = 8;

const SIDE =
  /^(.{3,12}?)的?(?:(起始?|自|从|始|开始|生效)|(止|至|到|截止|结束|终止|到期|届满|失效))(?:日期|时间|日)?$/u;

/** 生产经营期限起 and 合伙期限截止日期: one side of a term that is known as a whole. */
function termSide({ factsByLabel }: Vocabulary, text: string): Meaning | null {
  const [, stem, begins] = SIDE.exec(text) ?? [];
  if (stem === undefined || factsByLabel.get(stem)?.includes('entity.termTo') !== true) return null;
  return { says: 'fact', key: begins === undefined ? 'entity.termTo' : 'entity.termFrom' };
}

/** 注册场所地址: an address that says of itself that it is one. */
function addressTwice({ whole }: Vocabulary, text: string): Meaning | null {
  if (!text.endsWith('地址')) return null;
  const stem = text.slice(0, -2).replace(/(?:的|详细|具体)$/u, '');
  return whole.get(stem)?.find((meaning) => meaning.says === 'address' && meaning.kind !== null) ?? null;
}

const SEPARATORS = /[/\\、|-]/gu;

/** 省/市地址, 国家省市区地区: levels one behind the other, and that they are a place. */
const LEVELS_OF_PLACE =
  /^(?:国家)?(?:所[在属])?(?:省份?|直辖市|自治区){1,3}(?:地级)?(?:城?市|市州)?([区县旗]{1,3})?(?:地址|地区|区域|位置)?$/u;

const OR_REGION = /^(?:所[在属])?省份?[/\\、|](?:地区|区域)$/u;

function placeByLevels(text: string): Meaning | null {
  const levels = LEVELS_OF_PLACE.exec(text.replace(SEPARATORS, ''));
  if (levels === null || !/市|[区县旗]/u.test(text)) return null;
  // 省/地区 asks for the province, whatever the country calls it.
  if (OR_REGION.test(text)) return { says: 'address', kind: null, part: 'province' };
  // 省/直辖市 is one level, whose second name ends in 市.
  const below = /市|[区县旗]/u.test(text.replace(/直辖市|自治区/gu, ''));
  const part = levels[1] !== undefined ? 'district' : below ? 'city' : 'province';
  return { says: 'address', kind: null, part };
}

const PROVINCE = /^(?:省份?|州省|省州|省级|直辖市|自治区|省(?:直辖市|自治区|市)+)$/u;
const CITY = /^(?:地级市|城市|[市地州盟]{1,4})$/u;
const DISTRICT = /^[区县旗][市区县旗]{0,3}$/u;

/** 省 → province, 市、州、盟 → city, 区县 → district; null where the text names no level. */
export function readLevel(text: string): 'province' | 'city' | 'district' | null {
  const name = text.replace(SEPARATORS, '');
  if (PROVINCE.test(name)) return 'province';
  if (CITY.test(name)) return 'city';
  return DISTRICT.test(name) ? 'district' : null;
}

/** 所在地区-省, 注册地址省, 住所-市: a place, and which level of it. */
const LEVEL_BEHIND = /^(.{2,12}?)[-－—]?(省份?|城?市|区县?|县)$/u;
/** 所属县, 省的名称: a level of the place where we are. */
const LEVEL_OF_OURS = /^(?:所[在属]|归属)(.{1,3})$|^([省市区县]级?)的?名称$/u;
const ANY_PLACE = /^(?:所[在属])?(?:地区|区域|地址|地)$/u;

function levelBehind({ whole }: Vocabulary, text: string): Meaning | null {
  const ours = LEVEL_OF_OURS.exec(text);
  const alone = ours === null ? null : readLevel((ours[1] ?? ours[2] ?? '').replace(/级$/u, ''));
  if (alone !== null) return { says: 'address', kind: null, part: alone };
  const [, stem, level] = LEVEL_BEHIND.exec(text) ?? [];
  if (stem === undefined || level === undefined) return null;
  const part = readLevel(level);
  if (part === null) return null;
  const place = whole
    .get(stem)
    ?.find(
      (meaning) => meaning.says === 'address' && (meaning.part === 'full' || meaning.part === 'district'),
    );
  if (place?.says === 'address') return { says: 'address', kind: place.kind, part };
  return ANY_PLACE.test(stem) && text !== stem + level ? { says: 'address', kind: null, part } : null;
}

/** 统一信用社代码, 社会统一认证代码: the words of one number in any order, and slips of them. */
const SLIP_OF_CODE =
  /^(?=.*统一)(?=.*(?:信用|社会))(?:统一|社会|信用|认证|征信|社|会|机构|证){2,6}(?:代码|编码|代号|号码|码|号)$/u;

const creditCode = (text: string): Meaning | null =>
  SLIP_OF_CODE.test(text) ? { says: 'fact', key: 'entity.uscc' } : null;

const LICENCE = '执照';

/** 营业执照截止有效期, 执照失效时间: a side of the term, in any order. Days of issue (发证, 核发) are none. */
const TERM_OF_LICENCE =
  /^(?:营业)?执照(?:有效期?)?(?:(起始?|开始|生效)|(止|截止|到期|失效|结束|终止|届满))(?:有效)?(?:日|日期|时间|期|期限|有效期)?$/u;

function termOfLicence(text: string): Meaning | null {
  const sides = TERM_OF_LICENCE.exec(text);
  if (sides === null) return null;
  return { says: 'fact', key: sides[1] === undefined ? 'entity.termTo' : 'entity.termFrom' };
}

/** 统一社会信用代码到期时间: a number lasts as long as the licence that bears it. */
const TERM_OF_NUMBER = /^(?:统一)?社会信用代码证?(?=.*(?:有效|到期|期限|失效|截止))/u;

/** 执照有效日期 is what 营业执照有效日期 says in full. */
function ofLicence({ factsByLabel }: Vocabulary, text: string): Meaning | null {
  const licence = text.replace(TERM_OF_NUMBER, LICENCE);
  if (!licence.startsWith(LICENCE)) return null;
  const [key] = factsByLabel.get(`营业${licence}`) ?? [];
  return key === undefined ? null : { says: 'fact', key };
}

/** 基本户户名: an account, and what is asked of it. */
function ofAccount({ accountBefore, accountParts, companyWords }: Vocabulary, text: string): Meaning | null {
  // 缴存单位名称 is the 缴存单位 by its name, and no 单位名称 of an account.
  if (companyWords.has(text.replace(/(?:名称|全称)$/u, ''))) return null;
  for (let length = Math.min(text.length - 1, LONGEST_BEFORE); length >= 2; length -= 1) {
    if (!accountBefore.has(text.slice(0, length))) continue;
    const key = accountParts.get(text.slice(length).replace(/^的/u, ''));
    if (key !== undefined) return { says: 'fact', key };
  }
  return null;
}

function ofShape(text: string, behindCompany: boolean): Meaning | null {
  const key = shapedFact(text, behindCompany);
  return key === null ? null : { says: 'fact', key };
}

/** What the whole text says when it is made of two or more; empty when it is not. `behindCompany`: 企业 stood before it. */
export function composedMeaning(
  vocabulary: Vocabulary,
  text: string,
  behindCompany = false,
): readonly Meaning[] {
  const found =
    ofAccount(vocabulary, text) ??
    termSide(vocabulary, text) ??
    addressTwice(vocabulary, text) ??
    ofLicence(vocabulary, text) ??
    termOfLicence(text) ??
    placeByLevels(text) ??
    levelBehind(vocabulary, text) ??
    creditCode(text) ??
    ofShape(text, behindCompany);
  return found === null ? [] : [found];
}
