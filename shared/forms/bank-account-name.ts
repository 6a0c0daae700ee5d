/** 账户名称 is the holder of a bank account where a bank is asked for, and the name of a login where none is. */
import { combineEvidence } from './combine-evidence.ts';
import type { FormField } from './form-reading.ts';
import type { Recognition } from './recognition.ts';
import { REPEATED } from './weights.ts';

const SAYS_BANK = /银行|开户|收款|对公|结算|基本户/u;

export function holdersOfBanks(fields: readonly FormField[], decided: readonly Recognition[]): Recognition[] {
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
