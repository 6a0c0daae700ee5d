/**
 * A bare mobile or mail among what is asked of the company, and nobody near it named: the mobile is that of whoever is to
 * be reached, the mail the company's. It stays a question where somebody signs in with it, or where a bank card or a
 * person was asked for just before.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import { areInOneBlock } from './form-subject.ts';
import type { PeopleNamed } from './named-person.ts';
import { foldText } from './normalise-label.ts';
import { mainText, type ReadField } from './read-field.ts';
import type { LabelReading } from './read-label.ts';
import type { Evidence } from './recognition.ts';
import { OWNER } from './weights.ts';

/** How many fields on either side may say that the number is for signing in, or whose it is. */
const NEAR = 3;

const SIGNS_IN = /密码|口令|验证码|校验码|动态码|登录|登陆|账号|帐号|用户名|会员名/u;
/** 预留手机号 stands behind the card. */
const OF_CARD = /卡号|银行|开户|支行|持卡/u;
const OF_SOMEBODY = /姓名|性别|昵称|出生|生日|法人|法定代表|负责人|身份证|证件/u;

/** What the form asks of the company. */
export interface Reach {
  readonly companyFact: string;
  /** It names the 联系人, or nobody: a mobile may be theirs. */
  readonly leavesContact: boolean;
}

/** @returns null where what stands near leaves it open whose a bare mobile or mail is. */
export function reachOf(
  fields: readonly ReadField[],
  index: number,
  companyFact: string | null,
  { leavesContact }: PeopleNamed,
): Reach | null {
  const entry = fields[index];
  if (entry === undefined || companyFact === null) return null;
  const near = (from: number, to: number): LabelReading[] =>
    fields
      .slice(Math.max(0, from), to)
      .filter(({ field }) => areInOneBlock(entry.field, field))
      .map(mainText);
  const before = near(index - NEAR, index);
  const behind = near(index + 1, index + 1 + NEAR);
  const open =
    SIGNS_IN.test(foldText(entry.field.section)) ||
    [...before, ...behind].some(({ text }) => SIGNS_IN.test(text)) ||
    before.some(({ text }) => OF_CARD.test(text) || OF_SOMEBODY.test(text));
  return open ? null : { companyFact, leavesContact };
}

/** The mail is the company's, the mobile that of whom to reach. */
const SETTLED: readonly FactKey[] = ['entity.email', 'contact.mobile'];

/** @param open what the question would offer. */
export function settleReach(
  open: readonly FactKey[],
  surroundings: () => Reach | null,
): { key: FactKey; evidence: Evidence } | null {
  const key = SETTLED.find((one) => open.includes(one));
  const reach = key === undefined ? null : surroundings();
  if (key === undefined || reach === null) return null;
  if (key === 'contact.mobile' && !reach.leavesContact) return null;
  const evidence: Evidence = { kind: 'neighbour', text: reach.companyFact, weight: OWNER.companyNear };
  return { key, evidence };
}
