/** Whom a heading, a legend or the head of a row is about: one of our people, the company, or somebody else. */
import { findNegative } from './find-negative.ts';
import { ROLE_BY_LABEL } from './lexicon/index-labels.ts';
import { companyWordLexicon } from './lexicon/company-words.ts';
import type { AddressKind, Role } from './lexicon/schema.ts';
import { normaliseLabel } from './normalise-label.ts';

export interface HeadingReading {
  readonly text: string;
  readonly role: Role | null;
  /** The other party it names. */
  readonly stranger: string | null;
  readonly company: boolean;
  readonly bank: boolean;
  readonly address: AddressKind | null;
}

const TAIL =
  /(?:(?:的|基本|身份|详细|登记|主要|个人|联系)*(?:信息|资料|情况|登记|填写|说明|方式|证件|栏|表))+$/u;

function findRole(text: string): Role | null {
  const direct = ROLE_BY_LABEL.get(text) ?? ROLE_BY_LABEL.get(text.replace(TAIL, ''));
  if (direct !== undefined) return direct;
  const roles = new Set<Role>();
  let rest = text;
  const words = [...ROLE_BY_LABEL.keys()]
    .filter((word) => text.includes(word))
    .sort((a, b) => b.length - a.length);
  for (const word of words) {
    const role = ROLE_BY_LABEL.get(word);
    // A longer word is taken out first, so that 法人 inside 法定代表人法人 is not counted twice.
    if (role === undefined || !rest.includes(word)) continue;
    roles.add(role);
    rest = rest.replaceAll(word, '');
  }
  const [only] = roles;
  return roles.size === 1 && only !== undefined ? only : null;
}

export function readHeading(heading: string): HeadingReading {
  const { text, bracketed } = normaliseLabel(heading);
  const bare = text.replace(TAIL, '');
  const known = ROLE_BY_LABEL.has(text) || ROLE_BY_LABEL.has(bare);
  const stranger =
    text === '' || known
      ? null
      : (findNegative(bare, false).otherParty ?? findNegative(text, false).otherParty);
  const role = stranger === null && text !== '' ? findRole(text) : null;
  const address = /注册地|住所|登记地/u.test(text)
    ? 'registered'
    : /办公|经营场所|经营地|通讯|通信/u.test(text)
      ? 'office'
      : null;
  return {
    text: text === '' ? (bracketed[0] ?? '') : text,
    role,
    stranger,
    company:
      stranger === null && role === null && companyWordLexicon.headings.some((word) => text.includes(word)),
    bank: /银行|开户|账户|结算/u.test(text),
    address,
  };
}
