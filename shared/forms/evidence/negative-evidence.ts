/** What speaks against every fact of ours: another party in the label, the row or the heading; a word like 验证码. */
import type { FieldContext } from '../field-context.ts';
import type { Evidence } from '../recognition.ts';
import type { LabelReading } from '../read-label.ts';

/** 统一社会信用代码 under 排污许可证信息 is printed there: it is the holder's, whose form this is. */
const LICENCE_HEADING = /许可证(?:基本)?(?:信息|情况|资料)?$/u;
const PRINTED: ReadonlySet<string> = new Set(['entity.name', 'entity.uscc', 'address.registered.full']);

const isPrintedOnLicence = (label: LabelReading, { section }: FieldContext): boolean =>
  LICENCE_HEADING.test(section.text) &&
  label.meanings.some(
    ({ meaning, fit }) =>
      fit === 'whole' &&
      ((meaning.says === 'fact' && PRINTED.has(meaning.key)) ||
        (meaning.says === 'person' && meaning.role === 'legalRep' && meaning.attribute === 'name')),
  );

/** 统一信用代码 and 法人姓名 under 店铺基本信息: no shop has them, so they are those of the company that runs it. */
const RUN_BY_US: ReadonlySet<string> = new Set(['店铺', '门店', '网点', '场所']);
const OF_COMPANY = /^entity\.(?:uscc|regNo|taxNo|orgCode|regCapital|scope)$|^attachment\.businessLicence$/u;

const isOfWhoRunsIt = (label: LabelReading, { section }: FieldContext): boolean =>
  section.stranger !== null &&
  RUN_BY_US.has(section.stranger) &&
  label.meanings.some(
    ({ meaning, fit }) =>
      fit !== 'ending' &&
      ((meaning.says === 'fact' && OF_COMPANY.test(meaning.key)) ||
        (meaning.says === 'person' && meaning.role === 'legalRep')),
  );

/** 企业法人, 企业电话 under 资质证书等级: they say for themselves whose they are. A contract names the other side. */
const OF_WHAT_WE_HAVE = /资质|证书|许可|产品|荣誉/u;
const SAYS_COMPANY = /^(?:企业|公司|本单位|本企业|工商|营业执照|统一社会)/u;

const saysForItself = (label: LabelReading, { section }: FieldContext): boolean =>
  section.thing &&
  OF_WHAT_WE_HAVE.test(section.text) &&
  SAYS_COMPANY.test(label.text) &&
  label.meanings.some(
    ({ meaning, fit }) =>
      fit === 'whole' &&
      (meaning.says === 'fact' || (meaning.says === 'person' && meaning.role === 'legalRep')),
  );

/** 法人姓名 under 管理员信息: who runs the account may be who heads the company, and the label says that they are meant. */
const RUNS_ACCOUNT = /^(?:管理|操作|经办|业务|系统管理|超级管理)员$/u;

/** 法人姓名 under 法定代表人/大股东信息: the heading is over both, and the label says which. */
const OVER_OUR_HEAD = /法定代表人|法人(?!机构|单位|企业)/u;

const namesOurHead = (label: LabelReading, { section }: FieldContext): boolean =>
  section.stranger !== null &&
  (RUNS_ACCOUNT.test(section.stranger) || OVER_OUR_HEAD.test(section.text)) &&
  label.meanings.some(
    ({ meaning, fit }) => fit === 'whole' && meaning.says === 'person' && meaning.role === 'legalRep',
  );

/** 从业人员总数 under 从业人员信息: how many there are, and nothing of any of them. */
const STAFF_HEADING = /^(?:从业人员|员工|职工|人员)/u;

const countsStaff = (label: LabelReading, { section }: FieldContext): boolean =>
  STAFF_HEADING.test(section.text) &&
  label.meanings.some(
    ({ meaning, fit }) => fit !== 'ending' && meaning.says === 'fact' && meaning.key === 'entity.employees',
  );

/** 开户银行 under 个人实名认证 or 商户个人收款账号: the account of whoever comes in person. */
const IN_PERSON = /^个人|个人(?:收款|结算|银行|提现)*(?:[账帐][号户]|银行卡)/u;

const personsAccount = (label: LabelReading, { section }: FieldContext): string | null =>
  IN_PERSON.test(section.text) &&
  label.meanings.some(({ meaning }) => meaning.says === 'fact' && meaning.key.startsWith('bank.'))
    ? section.text
    : null;

/** Whoever was asked for a 身份证号 has said what kind of paper it is: a 证件类型 behind it is another's. */
const typeBehindNumber = (label: LabelReading, { person }: FieldContext): string | null =>
  person !== null &&
  /身份证(?:号码?|件号码?|编号)$/u.test(person.text) &&
  label.meanings.some(
    ({ meaning }) => meaning.says === 'person' && meaning.role === null && meaning.attribute === 'idType',
  )
    ? person.text
    : null;

export function negativeEvidence(label: LabelReading, context: FieldContext): Evidence[] {
  const evidence: Evidence[] = [];
  const against = (kind: Evidence['kind'], text: string | null): void => {
    if (text !== null) evidence.push({ kind, text, weight: -1 });
  };
  against('negative', label.negative);
  against('role', label.otherParty);
  against('neighbour', context.givenAway);
  against('row', context.row.stranger);
  against('neighbour', typeBehindNumber(label, context));
  against('section', personsAccount(label, context));
  const known = [isPrintedOnLicence, countsStaff, isOfWhoRunsIt, saysForItself, namesOurHead];
  if (!known.some((one) => one(label, context))) against('section', context.section.stranger);
  return evidence;
}
