/** What the options of a list say of the question: places, kinds of company, identity papers, banks, numbers of people. */
import { findFact, type FactKey } from '../../entity/fact-keys.ts';
import type { FormField } from '../form-reading.ts';
import { isEmptyChoice } from '../match-option.ts';
import { companySector } from '../match-sector.ts';
import { foldText } from '../normalise-label.ts';
import type { Evidence } from '../recognition.ts';
import { OPTIONS } from '../weights.ts';

/** Fewer than two options are a list that is not loaded yet. */
const ENOUGH = 2;
const LOOKED_AT = 60;

const PLACE =
  /(?:省|市|区|县|州|盟|旗|自治区|特别行政区|街道|镇|乡)$|^(?:北京|天津|上海|重庆|香港|澳门|台湾|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)$/u;
const COMPANY_KIND =
  /有限|股份|合伙|独资|国有|民营|私营|集体|外商|外资|合资|港澳台|个体|事业单位|机关|社会团体|民办非|国企|央企|内资|联营|上市|农民专业合作/u;
const PERSON_PAPER = /身份证|护照|通行证|居住证|居留证|军官证|士兵证|港澳|台胞|回乡证/u;
const COMPANY_PAPER = /营业执照|统一社会信用代码|组织机构代码|税务登记证|法人证书|登记证书|社会团体/u;
const BANK = /银行|信用社|信用联社|农商|支行/u;
const PEOPLE = /\d|人/u;

const LOOKS: Partial<Record<string, RegExp>> = {
  region: PLACE,
  type: COMPANY_KIND,
  idType: PERSON_PAPER,
  bank: BANK,
  count: PEOPLE,
};

function shapeOf(key: FactKey): RegExp | undefined {
  if (key === 'entity.type') return LOOKS['type'];
  if (key === 'bank.name') return LOOKS['bank'];
  return LOOKS[findFact(key)?.kind ?? ''];
}

const textsOf = (field: FormField): string[] =>
  field.options
    .slice(0, LOOKED_AT)
    .map(({ text }) => foldText(text))
    .filter((text) => !isEmptyChoice(text));

/** 个体工商户 or 非个体工商户: a question of yes or no, and none of our values is the answer. */
const areOpposites = ([one, other, ...more]: readonly string[]): boolean =>
  one !== undefined &&
  other !== undefined &&
  more.length === 0 &&
  [`非${one}`, `不${one}`].includes(other) !== [`非${other}`, `不${other}`].includes(one);

export function optionsEvidence(field: FormField, key: FactKey): Evidence[] {
  if (field.options.length < ENOUGH) return [];
  const texts = textsOf(field);
  if (areOpposites(texts)) return [{ kind: 'options', text: texts[0] ?? '', weight: OPTIONS.misfit }];
  const shape = shapeOf(key);
  if (shape === undefined || texts.length < ENOUGH) return [];
  const sector = key === 'entity.type' ? companySector(field.options) : null;
  const fitting = sector === null ? texts.find((text) => shape.test(text)) : foldText(sector.text);
  return fitting === undefined
    ? [{ kind: 'options', text: texts[0] ?? '', weight: OPTIONS.misfit }]
    : [{ kind: 'options', text: fitting, weight: OPTIONS.fit }];
}

/** Whose papers a list of 证件类型 offers; null when it is no such list or offers both. */
export function documentsOffered(field: FormField): 'company' | 'person' | null {
  if (field.options.length === 0) return null;
  const texts = textsOf(field);
  const [company, person] = [COMPANY_PAPER, PERSON_PAPER].map((shape) =>
    texts.some((text) => shape.test(text)),
  );
  if (company === person) return null;
  return company === true ? 'company' : 'person';
}
