/**
 * One fact belongs once into one section. A second field that claims it is either a confirmation (确认邮箱), the next
 * control of the same item, or a mistake: mistakes keep the reading but lose the tick.
 */
import { FACTS, findFact } from '../entity/fact-keys.ts';
import { combineEvidence } from './combine-evidence.ts';
import type { FormField } from './form-reading.ts';
import { normaliseLabel } from './normalise-label.ts';
import type { Evidence, Recognition } from './recognition.ts';
import { REPEATED } from './weights.ts';

type Fact = Extract<Recognition, { outcome: 'fact' }>;

const CONFIRMS = /确认|再次|重复|重新输入/u;
const PICKED: ReadonlySet<string> = new Set(['select', 'cascader']);

/** 开户银行 and its branch box, 行业大类 and 行业小类: one item drawn as two controls that stand together. */
function carriesOn(previous: FormField | undefined, field: FormField): boolean {
  if (previous === undefined || !PICKED.has(previous.widget)) return false;
  const label = normaliseLabel(field.label).text;
  return label === '' || label === normaliseLabel(previous.label).text;
}

/** Numbers that were several and became one (三证合一, 2015): asked for under two names, it is the same number. */
const ONE_NUMBER: ReadonlySet<string> = new Set(['entity.uscc', 'entity.taxNo', 'entity.regNo']);
/**
 * 企业性质, 登记注册类型, 经济类型: who owns it, what it is registered as, whose money it is. What we hold answers each as far
 * as its list allows. 注册地邮编 and then 经营地邮编: we hold one.
 */
const ONE_ANSWER: ReadonlySet<string> = new Set(['entity.type', 'entity.postcode']);
/** 公司名称 and then 营业执照名称 or 单位全称: the same name, as it is registered. */
const IN_FULL = /全称|执照/u;
/** 企业规模 is a list of sizes, 从业人员数量 the figure. */
const BY_SIZE = /规模/u;
/** The second box of a bank: its branch. */
const BRANCH = /支行|分行|网点|分理处/u;
const BRANCH_REACH = 3;

/** 行政区域 and then 通讯地址: whose district it is and where it works, each over lists of its own. */
const REGION_PART = /^address\.\w+\.(?:province|city|district)$/u;
const BY_JURISDICTION = /(?:区划|区域|辖区|属地|地区|行政区)$/u;

/** 企业电话 and then 企业固话 or 生产经营地联系电话: the same line under another name. */
const BY_LINE = /固话|座机|固定电话|注册电话|经营地/u;
/** 通讯地址 and then 单位地址 or 办公地址: the second says that it is the company's own. */
const BY_COMPANY = /^(?:企业|公司|单位|机构|主办单位|所在单位|办公)/u;

/** 公司地址 and then 开票地址: the same company, as an invoice names it. */
const FOR_INVOICES = /^(?:开票|发票)/u;

/**
 * 行业大类 and 行业小类, 经营范围 and 主营业务, 公司简介 and 企业详细介绍: what a company does is asked twice in other words, and
 * there is one answer.
 */
const SAID_IN_OTHER_WORDS: ReadonlySet<string> = new Set(['entity.industry', 'entity.scope', 'entity.intro']);
/** 行业代码 beside 所属行业: another answer, which we do not hold. */
const CODE = /代码|编码/u;

/** 详细地址 and then 经营场所 or 生产经营地: the second says where the work is done. */
const BY_WORK = /^(?:实际|主要)?(?:生产|经营|营业)/u;

/** Another question whose answer is the same fact: 税务登记证号 and 纳税人识别号, 开户银行 and 支行名称. */
function asksAgain(fields: readonly FormField[], index: number, key: string, first: number): boolean {
  const [here, there] = [fields[index], fields[first]].map(
    (field) => normaliseLabel(field?.label ?? '').text,
  );
  if (here === there || here === undefined) return false;
  if (
    ONE_NUMBER.has(key) ||
    ONE_ANSWER.has(key) ||
    FOR_INVOICES.test(here) !== FOR_INVOICES.test(there ?? '')
  )
    return true;
  const differ = (kind: RegExp): boolean => kind.test(here) !== kind.test(there ?? '');
  if (key === 'entity.employees') return differ(BY_SIZE);
  if (key === 'entity.name') return differ(IN_FULL);
  if (key === 'entity.phone') return differ(BY_LINE);
  if (SAID_IN_OTHER_WORDS.has(key)) return !CODE.test(here);
  if (key === 'address.office.full' && (BY_COMPANY.test(here) || BY_WORK.test(here))) return true;
  if (REGION_PART.test(key)) return BY_JURISDICTION.test(here) !== BY_JURISDICTION.test(there ?? '');
  const picked = [fields[index], fields[first]].map((field) => PICKED.has(field?.widget ?? ''));
  return (
    key === 'bank.name' &&
    (differ(BRANCH) || picked[0] !== picked[1]) &&
    Math.abs(index - first) <= BRANCH_REACH
  );
}

/** 长期 to tick or 固定期限 to choose is one half of the question, the day the other. */
const isHalf = ({ widget }: FormField, key: string): boolean =>
  widget === 'checkbox' || (key === 'entity.termTo' && (widget === 'radio' || widget === 'select'));

/** 主办单位通讯地址 says that it is the company's. */
const FOR_LETTERS = /^(?!主办单位|单位|企业|公司|机构).*(?:通讯|通信|联系|联络|邮寄)(?:地址|住址)$/u;

const sameLabel = (previous: FormField | undefined, field: FormField): boolean =>
  previous !== undefined && normaliseLabel(previous.label).text === normaliseLabel(field.label).text;

/** What stands right before under the same heading: the last box of another block has nothing to do with it. */
function before(fields: readonly FormField[], index: number): FormField | undefined {
  const [previous, here] = [fields[index - 1], fields[index]];
  return previous?.section === here?.section ? previous : undefined;
}

export function oncePerSection(fields: readonly FormField[], decided: readonly Recognition[]): Recognition[] {
  const best = new Map<string, { readonly claim: Fact; readonly index: number }>();
  const places = decided.map((recognition, index) => {
    const field = fields[index];
    if (recognition.outcome !== 'fact' || field === undefined) return null;
    // 长期 beside the day on which a term ends is the other half of that question.
    const place = `${field.form}\n${field.section}\n${field.rowHeader}\n${recognition.key}\n${isHalf(field, recognition.key)}`;
    const known = best.get(place);
    if (known === undefined || recognition.score > known.claim.score + 1e-9)
      best.set(place, { claim: recognition, index });
    return place;
  });
  return decided.map((recognition, index) => {
    const field = fields[index];
    if (recognition.outcome !== 'fact' || field === undefined) return recognition;
    const previous = before(fields, index);
    const holder = best.get(places[index] ?? '');
    // The two sides of an identity card are two files of one fact.
    if (holder === undefined || holder.index === index || findFact(recognition.key)?.kind === 'file')
      return recognition;
    if (CONFIRMS.test(field.label) || CONFIRMS.test(field.placeholder) || carriesOn(previous, field))
      return recognition;
    if (asksAgain(fields, index, recognition.key, holder.index)) return recognition;
    // 公司地址 and then 通讯地址: the second is where letters go.
    if (recognition.key === 'address.office.full' && FOR_LETTERS.test(normaliseLabel(field.label).text))
      return { ...recognition, key: 'contact.address' };
    // 负责人 over three boxes: the first is the name, what the others want nobody said.
    if (findFact(recognition.key)?.kind === 'personName' && sameLabel(previous, field)) {
      const { fieldId, key, evidence } = recognition;
      const group = key.slice(0, key.indexOf('.'));
      const candidates = FACTS.flatMap((fact) =>
        fact.group === group && fact.kind !== 'file' ? [fact.key] : [],
      );
      return { fieldId, outcome: 'ask', candidates, evidence };
    }
    const repeated: Evidence = { kind: 'negative', text: field.label, weight: REPEATED };
    const evidence = [...recognition.evidence, repeated];
    return { ...recognition, evidence, score: combineEvidence(evidence) };
  });
}
