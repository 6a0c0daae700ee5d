/** An address and its part, from the run of controls it belongs to; a heading may say whose or which address it is. */
import type { FieldContext } from '../field-context.ts';
import { HANDLES_PARCELS } from '../handles-parcels.ts';
import type { EvidenceKind } from '../recognition.ts';
import { personKey } from '../vocabulary.ts';
import type { LabelReading, Meaning } from '../read-label.ts';
import { addEvidence, type Candidates } from './candidates.ts';
import { addressKey } from './label-evidence.ts';

interface AddressSource {
  readonly meaning: Extract<Meaning, { says: 'address' }>;
  readonly reading: LabelReading;
  readonly kind: EvidenceKind;
  readonly weight: number;
  readonly context: FieldContext;
}

/** 联系地址, 通讯地址: where one is reached, not where one lives. */
const TO_REACH = /^(?:联系|通讯|通信)/u;

/** 公司详细地址 says for itself whose it is. */
const OF_COMPANY = /^(?:公司|企业|单位|机构|商户|经营|营业|办公)/u;

export function addressEvidence(candidates: Candidates, source: AddressSource): void {
  const { meaning, reading, kind, weight, context } = source;
  const owner = context.row.role ?? context.section.role;
  const said = { kind, text: reading.text, weight };
  // 注册地址 is the company's wherever it stands; 住所 under 法定代表人信息 is where they live.
  const says = (meaning.kind === 'registered' && reading.text !== '住所') || OF_COMPANY.test(reading.text);
  if (owner !== null && !says) {
    const key = meaning.part === 'full' ? personKey(owner, 'address') : null;
    if (key !== null) addEvidence(candidates, key, said);
    // 联系地址 in lists of 省, 市 and 区: whoever is to be reached is reached where the company works.
    if (owner !== 'contact' || meaning.part === 'full' || !TO_REACH.test(reading.text)) return;
    addEvidence(candidates, addressKey('office', meaning.part), said);
    return;
  }
  // 所属盟市 under 个人用户注册 is where whoever signs up lives.
  if (context.section.account && !says) return;
  addEvidence(candidates, addressKey(meaning.kind ?? context.section.address, meaning.part), said);
}

type AddressMeaning = Extract<Meaning, { says: 'address' }>;

const PARCEL_REACH = 6;

/** 企业地址 behind 邮寄地址 says for itself whose it is. */
const SAYS_COMPANY = /^(?:企业|公司|单位|本)/u;

const isForParcel = ({ person }: FieldContext, text: string): boolean =>
  !SAYS_COMPANY.test(text) &&
  person?.owner === 'stranger' &&
  person.distance <= PARCEL_REACH &&
  HANDLES_PARCELS.test(person.text);

/** 所在地区 under 退款银行信息 is where the branch is. */
const PLACE_ALONE = /^(?:所在|所属)?(?:省市区?|省份?|城市|市|区县|地区|区域|地)$/u;
const OF_BANK = /银行|账户|帐户/u;
/** 填写企业对公账户 names the company and asks for its bank. */
const ACCOUNT_LAST = /(?:账户|帐户|开户行|银行)(?:信息|资料)?$/u;

const isOfBank = ({ section }: FieldContext, text: string): boolean =>
  section.bank &&
  OF_BANK.test(section.text) &&
  (!section.namesCompany || ACCOUNT_LAST.test(section.text)) &&
  PLACE_ALONE.test(text);

/** 所在城市 right behind 境外办事机构 is that one's city; 注册地址 says for itself whose it is. */
export const addressHere = (
  address: AddressMeaning | undefined,
  context: FieldContext,
  text: string,
): AddressMeaning | undefined =>
  address?.kind === null &&
  (context.elsewhere !== null || isForParcel(context, text) || isOfBank(context, text))
    ? undefined
    : address;
