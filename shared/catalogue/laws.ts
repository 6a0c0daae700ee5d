/**
 * Articles that many filing types rest on. 行政许可法 applies to every licence and to no 备案: its art. 50 is the renewal
 * deadline wherever no law, regulation or rule sets another, its art. 82 makes the authority's own days working days.
 */
import type { DecisionTime } from './filing-type.ts';
import type { Rule } from './rule.ts';
import type { Source } from './source.ts';

const LICENSING_LAW: Omit<Source, 'article'> = {
  document: { zh: '行政许可法', en: 'Administrative Licensing Law' },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法/行政许可法(2019-04-23).md',
  checked: '2026-11-23',
};

export const LICENSING_ART_32: Source = { ...LICENSING_LAW, article: '第三十二条第四项' };
export const LICENSING_ART_42: Source = { ...LICENSING_LAW, article: '第四十二条、第八十二条' };
export const LICENSING_ART_43: Source = { ...LICENSING_LAW, article: '第四十三条、第八十二条' };
export const LICENSING_ART_44: Source = { ...LICENSING_LAW, article: '第四十四条、第八十二条' };
export const LICENSING_ART_50: Source = {
  ...LICENSING_LAW,
  article: '第五十条第一款',
  quote: '有效期届满三十日前',
};
/** Silence on a renewal handed in in time grants it. */
export const LICENSING_ART_50_SILENCE: Source = {
  ...LICENSING_LAW,
  article: '第五十条第二款',
  quote: '视为准予延续',
};
export const LICENSING_ART_70: Source = { ...LICENSING_LAW, article: '第七十条第一项' };

/** The renewal of any licence whose own rules set no other window. Spread it into a rule; it applies to licences only. */
export const DEFAULT_RENEWAL = {
  about: 'renewal',
  title: { zh: '申请延续', en: 'Apply for renewal' },
  window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' } },
  late: 'reapply',
  inForce: { from: '2004-07-01' },
  source: LICENSING_ART_50,
  confidence: 'law',
  note: {
    zh: '没有条文说明第30日当天是否仍算“三十日前”；有的机关和代办机构把“三十日”理解为工作日。建议在届满三十个工作日之前递交。',
    en: 'No text settles whether the 30th day itself is still in time, and some authorities and agencies read “30 days” as working days: better file 30 working days before the expiry.',
  },
} as const satisfies Omit<Rule, 'id'>;

/** The days to issue what was decided, after any licensing decision. */
export const ISSUE_TIME: DecisionTime = {
  stage: { zh: '决定后颁发证件', en: 'Issue of the certificate after the decision' },
  for: 'any',
  count: 10,
  unit: 'workday',
  source: LICENSING_ART_44,
  confidence: 'law',
};

/** The time of any licensing authority whose own rules set no other, and the days to issue what was decided. */
export const DEFAULT_DECISION_TIMES: DecisionTime[] = [
  {
    stage: { zh: '作出决定（经批准可再延长十个工作日）', en: 'Decision (ten more working days if extended)' },
    for: 'any',
    count: 20,
    unit: 'workday',
    source: LICENSING_ART_42,
    confidence: 'law',
  },
  ISSUE_TIME,
];
