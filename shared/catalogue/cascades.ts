/**
 * What happens to one filing and starts a clock on another of the same company. A completed company registration starts
 * the clocks of everybody who was told the old fact; a permit that comes, changes or goes starts two of the registration's.
 */
import type { Cascade } from './cascade-schema.ts';
import { isOneOf } from '../deadlines/attribute-value.ts';
import type { FactKey } from '../entity/fact-keys.ts';
import type { Filing } from '../entity/filing.ts';
import type { FilingType } from './filing-type.ts';

const REGISTRATION_RULES =
  'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/市场主体登记管理条例(2021-07-27).md';

/** What of the business licence is a registration, and what each registers; the rest publishes, displays or pays. */
const REGISTRATIONS = {
  'change-registered': [],
  'change-registered-by-event': [],
  'change-filed': [],
  'change-filed-by-event': [],
  'change-registered-branch': [],
  'change-registered-branch-by-event': [],
  move: ['address.registered.full'],
  'move-branch': ['address.office.full'],
  'scope-approved': ['entity.scope'],
  'permit-lost': ['entity.scope'],
} as const satisfies Readonly<Record<string, readonly FactKey[]>>;

const REGISTERED = Object.fromEntries(Object.entries(REGISTRATIONS).map(([id, facts]) => [id, [...facts]]));

const PERMITS_PUBLISHED = {
  document: {
    zh: '企业信息公示暂行条例',
    en: 'Interim Regulations on Enterprise Information Disclosure',
  },
  article: '第十条',
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/企业信息公示暂行条例(2014-08-07).md',
  checked: '2026-11-23',
};

export const CASCADES: readonly Cascade[] = [
  {
    id: 'registration-completed',
    from: { types: ['business-licence'] },
    when: { registered: REGISTERED },
    starts: 'registrationCompleted',
    at: 'every',
    itself: true,
    source: {
      document: { zh: '人力资源市场暂行条例', en: 'Interim Regulations on the Human Resources Market' },
      article: '第二十一条',
      address:
        'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/人力资源市场暂行条例(2018-06-29).md',
      checked: '2026-11-23',
    },
    confidence: 'law',
  },
  {
    // Most texts count from 变更之日 and do not say which day that is. A decision binds nobody outside until it is
    // registered, so the others' days count from there, unless somebody entered the day of the change itself.
    id: 'registered-change',
    from: { types: ['business-licence'] },
    when: { registered: REGISTERED },
    starts: 'factChanged',
    at: 'every',
    source: {
      document: { zh: '公司法', en: 'Company Law' },
      article: '第三十四条第二款',
      address: 'https://xingfushuangcheng.com/new/7da0b63dcb114e4d9e6078cdea4da341',
      checked: '2026-11-28',
      quote: '未经登记或者未经变更登记，不得对抗善意相对人',
      seen: 'reading',
    },
    confidence: 'practice',
  },
  {
    id: 'permit-public-notice',
    from: { kinds: ['licence'] },
    when: { granted: ['first', 'renewal', 'change'] },
    starts: 'permitIssued',
    at: ['business-licence'],
    source: PERMITS_PUBLISHED,
    confidence: 'law',
  },
  {
    id: 'permit-entered',
    from: { kinds: ['licence'] },
    when: { issued: true },
    starts: 'permitIssued',
    at: ['business-licence'],
    source: PERMITS_PUBLISHED,
    confidence: 'law',
  },
  {
    id: 'permit-lost',
    from: { kinds: ['licence'] },
    when: { lapsed: true },
    starts: 'permitLost',
    at: ['business-licence'],
    source: {
      document: {
        zh: '市场主体登记管理条例',
        en: 'Regulations on the Registration of Market Entities',
      },
      article: '第二十六条',
      address: REGISTRATION_RULES,
      checked: '2026-11-23',
    },
    confidence: 'law',
  },
  {
    // Its dissolution is due from there; until its assets are handed out it may still extend the term and live on (art. 230).
    id: 'term-ended',
    from: { types: ['business-licence'] },
    when: { lapsed: true },
    starts: 'serviceEnded',
    at: 'itself',
    source: {
      document: { zh: '公司法', en: 'Company Law' },
      article: '第二百二十九条第一款第一项、第二百三十二条第一款',
      address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 民法商法/公司法(2023-12-29).md',
      checked: '2026-11-23',
      quote: '公司章程规定的营业期限届满',
    },
    confidence: 'law',
  },
];

export function comesFrom(cascade: Cascade, type: FilingType, filing: Filing): boolean {
  return 'types' in cascade.from
    ? cascade.from.types.includes(type.id)
    : cascade.from.kinds.includes(kindOf(type, filing));
}

/** What this filing is: the kind of its attribute's value where that has one of its own, else its type's. */
export function kindOf(type: FilingType, filing: Filing): FilingType['kind'] {
  for (const { id, values, default: taken } of type.attributes ?? []) {
    const said = filing.attributes[id]?.trim() || taken;
    const own = values.find((value) => said !== undefined && isOneOf(said, [value.id]))?.kind;
    if (own !== undefined) return own;
  }
  return type.kind;
}
