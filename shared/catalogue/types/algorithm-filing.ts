import type { FilingType, Source } from '../filing-type.ts';

const REGULATION = {
  zh: '互联网信息服务算法推荐管理规定',
  en: 'Provisions on the Administration of Algorithmic Recommendation in Internet Information Services',
};

/** Full text read. 深度合成管理规定 art. 19 sends deep-synthesis providers to the same three clocks. */
const article24: Source = {
  document: REGULATION,
  article: '第二十四条',
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务算法推荐管理规定(2021-11-16).md',
  checked: '2026-11-23',
};

const IN_FORCE = { from: '2022-03-01' };

export const algorithmFiling: FilingType = {
  id: 'algorithm-filing',
  names: { zh: '互联网信息服务算法备案', en: 'Internet information service algorithm filing' },
  authority: {
    zh: '国家互联网信息办公室',
    en: 'Cyberspace Administration of China',
  },
  kind: 'filing',
  standsFor: 'algorithm',
  portals: ['cac-algorithm'],
  number: {
    pattern: '^网信算备[:：]?\\d{21}号$',
    // Fictitious: the region code 000000 does not exist.
    example: '网信算备000000000000260000001号',
    source: 'practice: numbers printed in public site footers',
  },
  validity: { none: true, source: { ...article24, article: '全文', quote: '全文无有效期' } },
  rules: [
    {
      id: 'first',
      about: 'first',
      title: { zh: '首次备案', en: 'File for the first time' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'serviceStarted' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...article24, article: '第二十四条第一款', quote: '提供服务之日起十个工作日内' },
      confidence: 'law',
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '变更备案', en: 'File a change' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: ['entity.name', 'legalRep.name'],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...article24, article: '第二十四条第二款', quote: '变更之日起十个工作日内' },
      confidence: 'law',
      note: {
        zh: '名称、服务形式、应用领域、算法类型、自评估报告、拟公示内容变更均须办理；系统还要求法定代表人、安全责任人、关联产品、模型供应方。',
        en: 'Covers name, service form, field, algorithm type, self-assessment and published content; by the portal also legal representative, security officer, linked product and model supplier.',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '注销备案', en: 'Cancel the filing' },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'serviceEnded' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...article24, article: '第二十四条第三款', quote: '终止服务之日起二十个工作日内' },
      confidence: 'law',
    },
    {
      id: 'renewal-practice',
      about: 'renewal',
      title: { zh: '延续（机构经验）', en: 'Renewal (agencies’ practice)' },
      window: {
        opens: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      late: 'reapply',
      inForce: IN_FORCE,
      source: {
        document: { zh: '代办机构网页', en: 'A filing agency’s page' },
        article: '',
        address: 'http://www.9mayi.cn/suanfabeian/38814.html',
        checked: '2026-11-23',
        quote: '有效期届满前30日内',
      },
      confidence: 'practice',
      note: {
        zh: '规定全文没有有效期，也没有延续；代办机构称届满前30日内须办理，逾期即失效、重新备案至少两个月。仅在备案上印有日期时计算。',
        en: 'The regulation knows no validity and no renewal. Agencies claim a renewal inside the last 30 days and, one day late, a new filing of at least two months. Counted only when a date is printed.',
      },
    },
  ],
};
