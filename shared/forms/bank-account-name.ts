/**
 * 账户名称 is the holder of a bank account where a bank is asked for, and the name of a login where none is.
 * Whoever opens an account has none yet: on such a form no bank of ours is asked for.
 */
import { combineEvidence } from './combine-evidence.ts';
import type { FormField } from './form-reading.ts';
import type { Recognition } from './recognition.ts';
import { REPEATED } from './weights.ts';

const SAYS_BANK = /银行|开户|收款|对公|结算|基本户/u;

/** 对公账户开户预约, 预约开户: not the 单位开户 of a fund or an insurance, which asks for the account that we have. */
const OPENS_ACCOUNT = /(?:账户|帐户|银行|预约).{0,4}(?:开户|开立)|(?:开户|开立)(?:预约|.{0,4}(?:账户|帐户))/u;

/** 银行卡号 and 银行预留手机号: the card that somebody carries. A company has an account, and a 账号. */
const CARD = /卡号/u;
const KEPT_AT_BANK = /预留手机|预留电话|持卡人|储蓄卡|借记卡|信用卡/u;

/** 账户类型, 开户支行: of an account that is settled to, though somebody's card may stand for it. */
const OF_ACCOUNT = /[账帐]户类型|开户许可证|开户支行|公司收款/u;

function cardHolders(fields: readonly FormField[]): ReadonlySet<string> {
  const says = (kind: RegExp): ReadonlySet<string> =>
    new Set(fields.flatMap(({ label, section }) => (kind.test(label) ? [section] : [])));
  const kept = says(KEPT_AT_BANK);
  const settled = says(OF_ACCOUNT);
  return new Set([...says(CARD)].filter((section) => kept.has(section) && !settled.has(section)));
}

export function holdersOfBanks(
  fields: readonly FormField[],
  decided: readonly Recognition[],
  title: string,
): Recognition[] {
  const cards = cardHolders(fields);
  const opens = OPENS_ACCOUNT.test(title);
  if (opens || cards.size > 0)
    return decided.map((one, index) => {
      const section = fields[index]?.section ?? '';
      if (one.outcome !== 'fact' || !one.key.startsWith('bank.') || !(opens || cards.has(section)))
        return one;
      const text = opens ? title : section;
      return { fieldId: one.fieldId, outcome: 'none', evidence: [{ kind: 'form', text, weight: -1 }] };
    });
  const bank = decided.some(
    (one) => one.outcome === 'fact' && (one.key === 'bank.name' || one.key === 'bank.account'),
  );
  return decided.map((one, index) => {
    const label = fields[index]?.label ?? '';
    if (bank || one.outcome !== 'fact' || one.key !== 'bank.accountName' || SAYS_BANK.test(label)) return one;
    const evidence = [...one.evidence, { kind: 'negative', text: label, weight: REPEATED } as const];
    return { ...one, evidence, score: combineEvidence(evidence) };
  });
}
