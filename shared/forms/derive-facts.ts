/**
 * Facts that follow from others, in one place: the tax number is the credit code, an address and its parts are each
 * other, a phone box takes the mobile when there is no other number. What a person stored is never replaced.
 */
import { isSensitiveFact, type FactKey } from '../entity/fact-keys.ts';
import { joinAddress, splitAddress } from './split-address.ts';

export interface HeldFact {
  readonly value: string;
  /** True if it is, or was made from, a fact that must not be filled without its own tick. */
  readonly sensitive: boolean;
}

export type HeldFacts = ReadonlyMap<FactKey, HeldFact>;

const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/u;
const RESIDENT_ID = /^\d{17}[\dXx]$/u;
const PARTS = ['province', 'city', 'district', 'detail'] as const;

export function deriveFacts(
  facts: Partial<Record<FactKey, string>>,
  companyName: string,
  uscc: string,
): HeldFacts {
  const held = new Map<FactKey, HeldFact>();
  const hold = (key: FactKey, value: string | undefined, from: FactKey = key): void => {
    const text = value?.trim() ?? '';
    if (text === '' || held.has(key)) return;
    held.set(key, { value: text, sensitive: isSensitiveFact(key) || (held.get(from)?.sensitive ?? false) });
  };
  const value = (key: FactKey): string => held.get(key)?.value ?? '';

  for (const [key, text] of Object.entries(facts)) hold(key as FactKey, text);
  hold('entity.name', companyName);
  hold('entity.uscc', uscc);

  const code = value('entity.uscc');
  hold('entity.taxNo', code);
  hold('entity.regNo', code);
  // GB 32100-2015: characters 9 to 17 of the credit code are the organisation code, its last one the check character.
  if (CREDIT_CODE.test(code)) hold('entity.orgCode', `${code.slice(8, 16)}-${code.slice(16, 17)}`);
  hold('bank.accountName', value('entity.name'));

  for (const kind of ['registered', 'office'] as const) {
    const parts = splitAddress(value(`address.${kind}.full`));
    if (parts !== null) for (const part of PARTS) hold(`address.${kind}.${part}`, parts[part]);
    const [province = '', city = '', district = '', detail = ''] = PARTS.map((part) =>
      value(`address.${kind}.${part}`),
    );
    if (province !== '' && district !== '' && detail !== '') {
      hold(`address.${kind}.full`, joinAddress({ province, city, district, detail }));
    }
  }
  for (const role of ['legalRep', 'contact', 'agent', 'principal'] as const) {
    if (RESIDENT_ID.test(value(`${role}.idNo`))) hold(`${role}.idType`, '居民身份证');
    hold(`${role}.phone`, value(`${role}.mobile`), `${role}.mobile`);
  }
  return held;
}
