import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType } from '../filing-type.ts';
import { DEFAULT_RENEWAL, ISSUE_TIME, LICENSING_ART_70 } from '../laws.ts';
import type { Source } from '../source.ts';

const LAW = {
  document: { zh: '文物保护法', en: 'Cultural Relics Protection Law' },
  address:
    'https://github.com/qisehong/china-law-db, commit b477e47, laws/法律/行政法/文物保护法(2024-11-08).md',
  checked: '2026-11-23',
} as const;

const IMPLEMENTING = {
  document: {
    zh: '文物保护法实施条例',
    en: 'Implementing Regulations of the Cultural Relics Protection Law',
  },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 文物保护法实施条例(2017-10-07)',
  checked: '2026-11-23',
} as const;

/** 文物博函〔2011〕2号: perhaps superseded since the power was delegated in 2015. */
const REVIEW_RULES: Source = {
  document: {
    zh: '文物拍卖企业资质年审管理办法（文物博函〔2011〕2号）',
    en: 'Measures on the review of relic auction companies (Wenwubohan 2011 no. 2)',
  },
  article: '第三条、第五条',
  address: 'http://www.motorsportsartist.com/news/zhengcexinxi/20150528279.html',
  checked: '2026-11-23',
};

const AGENCY: Source = {
  document: { zh: '代办机构网页', en: 'A filing agency’s page' },
  article: '',
  address: 'http://www.chuangketech.cn/zzxk/88.html',
  checked: '2026-11-23',
};

/** The 2024 text. */
const LAW_IN_FORCE = { from: '2025-03-01' };
const REVIEW_IN_FORCE = { from: '2011-01-01' };

const REVIEW_NOTE = {
  zh: '每两年一次，年审年份的6月30日前报送材料，结果决定能否继续经营。2015年下放审批权后，该办法可能已被取代，请向省级文物主管部门确认。',
  en: 'Every two years, papers by 30 June of the review year; the result decides whether business goes on. The measures may be superseded since the power was delegated in 2015: ask the province.',
};

export const relicAuction: FilingType = {
  id: 'relic-auction',
  names: { zh: '文物拍卖许可证', en: 'Cultural relics auction permit' },
  authority: { zh: '省级文物主管部门', en: 'Provincial cultural relics department' },
  kind: 'licence',
  standsFor: 'company',
  // No portal was found.
  portals: 'none',
  // The law sets no term: agencies say 10 years (Beijing) and 3 (Shanghai).
  validity: { asPrinted: true, source: REVIEW_RULES, confidence: 'practice' },
  attributes: [
    {
      id: 'review-years',
      names: { zh: '年审年份', en: 'Review years' },
      values: [
        { id: 'announced', names: { zh: '按通知，或不知道', en: 'As announced, or not known' } },
        { id: 'odd', names: { zh: '单数年', en: 'Odd years' } },
        { id: 'even', names: { zh: '双数年', en: 'Even years' } },
      ],
      default: 'announced',
    },
  ],
  rules: [
    {
      id: 'renewal',
      ...DEFAULT_RENEWAL,
      note: {
        zh: '依文物保护法第一百条，期限等适用行政许可法。有效期以证书所印为准：代办机构所说的10年（北京）与3年（上海）互相矛盾。没有条文说明第30日当天是否仍算“三十日前”；有的机关和代办机构把“三十日”理解为工作日，建议在届满三十个工作日之前递交。',
        en: 'By art. 100 of the Cultural Relics Protection Law the Administrative Licensing Law applies to time limits. The printed expiry decides: agencies contradict each other (10 years in Beijing, 3 in Shanghai). No text settles whether the 30th day itself is still in time, and some authorities and agencies read “30 days” as working days: better file 30 working days before the expiry.',
      },
    },
    {
      id: 'review',
      about: 'periodic',
      title: { zh: '参加两年一次的年审', en: 'Take part in the two-yearly review' },
      // Which years are review years is not in the law: until somebody says, each year’s announcement is asked for.
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      usual: { closes: '06-30', source: REVIEW_RULES, confidence: 'practice' },
      when: [{ attribute: 'review-years', is: ['announced'] }],
      late: 'unknown',
      inForce: REVIEW_IN_FORCE,
      source: REVIEW_RULES,
      confidence: 'practice',
      note: REVIEW_NOTE,
    },
    {
      id: 'review-odd',
      about: 'periodic',
      title: { zh: '报送年审材料（单数年）', en: 'Papers for the review (odd years)' },
      window: { closes: { on: '06-30' } },
      cycle: { every: 'year', years: 'odd' },
      when: [{ attribute: 'review-years', is: ['odd'] }],
      late: 'unknown',
      inForce: REVIEW_IN_FORCE,
      source: REVIEW_RULES,
      confidence: 'practice',
      note: REVIEW_NOTE,
    },
    {
      id: 'review-even',
      about: 'periodic',
      title: { zh: '报送年审材料（双数年）', en: 'Papers for the review (even years)' },
      window: { closes: { on: '06-30' } },
      cycle: { every: 'year', years: 'even' },
      when: [{ attribute: 'review-years', is: ['even'] }],
      late: 'unknown',
      inForce: REVIEW_IN_FORCE,
      source: REVIEW_RULES,
      confidence: 'practice',
      note: REVIEW_NOTE,
    },
    {
      id: 'lots-review',
      about: 'per-event',
      title: {
        zh: '拍卖前报省级文物主管部门审核拍卖标的',
        en: 'Have the lots reviewed by the province before the sale',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'fine',
      inForce: LAW_IN_FORCE,
      source: { ...LAW, article: '第七十三条' },
      confidence: 'law',
      note: {
        zh: '条文没有天数：审核通过之前不得拍卖。',
        en: 'The article names no days: no sale before the review.',
      },
    },
    {
      id: 'sale-record',
      about: 'per-event',
      title: { zh: '拍卖后将记录报备案', en: 'File the record of the sale' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'plannedOn' } },
      late: 'fine',
      inForce: LAW_IN_FORCE,
      source: { ...LAW, article: '第七十四条' },
      confidence: 'law',
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '变更许可证事项', en: 'Report a change' },
      // No days were found.
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: 'filed',
      late: 'unknown',
      inForce: LAW_IN_FORCE,
      source: {
        document: { zh: '文物拍卖管理办法（2016年）', en: 'Measures on Relic Auctions (2016)' },
        article: '',
        address: 'no page found',
        checked: '2026-11-23',
        seen: 'memory',
      },
      confidence: 'unverified',
      note: {
        zh: '没有查到变更期限；请向省级文物主管部门确认。',
        en: 'No time limit for changes was found: ask the provincial cultural relics department.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
    'entity.establishedOn',
    'entity.regCapital',
    'entity.scope',
    'entity.shareholders',
    'entity.phone',
    'entity.fax',
    'entity.postcode',
    'address.registered.full',
    'address.office.full',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'legalRep.mobile',
    'principal.name',
    'contact.name',
    'contact.mobile',
    'contact.email',
  ],
  unusualFields: [
    {
      zh: '五名专业人员（姓名、职称、专业、年龄）',
      en: 'Five experts (name, title, speciality, age)',
    },
    { zh: '许可经营类别（一、二、三类）', en: 'Permitted categories (I, II, III)' },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请表', en: 'Application form' },
        stale: [{ by: 'never' }],
        source: AGENCY,
        confidence: 'practice',
      },
      {
        names: {
          zh: '营业执照和拍卖经营批准证书',
          en: 'Business licence and auction certificate',
        },
        stale: [{ by: 'facts' }, { by: 'endsOn' }],
        source: AGENCY,
        confidence: 'practice',
      },
      {
        names: { zh: '注册资本证明', en: 'Proof of capital' },
        stale: [{ by: 'never' }],
        source: AGENCY,
        confidence: 'practice',
      },
      {
        names: {
          zh: '五名专业人员的职称证明和（返）聘用材料',
          en: 'Five experts: titles and papers of (re)employment',
        },
        stale: [{ by: 'person' }, { by: 'contract' }],
        source: AGENCY,
        confidence: 'practice',
      },
      {
        names: { zh: '经营场所证明', en: 'Proof of premises' },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        source: AGENCY,
        confidence: 'practice',
      },
      {
        names: { zh: '拍卖规则', en: 'Auction rules' },
        stale: [{ by: 'never' }],
        source: AGENCY,
        confidence: 'practice',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '收到申请后作出决定', en: 'Decision after receipt' },
      for: 'any',
      count: 30,
      unit: 'workday',
      source: { ...IMPLEMENTING, article: '第四十二条' },
      confidence: 'law',
    },
    ISSUE_TIME,
    {
      stage: {
        zh: '省级主管部门报国家文物局备案（机关自己的期限）',
        en: 'Filing by the province with the national administration (the authority’s own limit)',
      },
      for: 'any',
      count: 30,
      unit: 'workday',
      source: {
        document: {
          zh: '国家文物局文物博函〔2015〕2526号',
          en: 'State administration, Wenwubohan 2015 no. 2526',
        },
        article: '',
        address: 'http://aaa123.org.cn/home/category/detail/id/2189.html',
        checked: '2026-11-23',
      },
      confidence: 'practice',
    },
  ],
  requires: [
    {
      type: 'auction',
      for: 'holding',
      why: {
        zh: '须先有拍卖经营批准证书',
        en: 'The auction certificate comes first',
      },
      source: AGENCY,
      confidence: 'practice',
    },
  ],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '有效期届满未延续的，注销许可证，须重新申请。',
        en: 'Not renewed by its expiry, the permit is cancelled; a new application is needed.',
      },
      source: LICENSING_ART_70,
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '未经许可从事文物拍卖的，处成交额二倍以上十倍以下罚款，或者五万元以上二十五万元以下罚款。',
        en: 'Without a permit: 2 to 10 times the turnover, or 50,000 to 250,000 yuan.',
      },
      source: { ...LAW, article: '第八十九条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '拍卖未经审核的文物的，处成交额二倍以上十倍以下罚款，或者五万元以上二十五万元以下罚款，直至吊销许可证。',
        en: 'Lots not reviewed: 2 to 10 times the turnover, or 50,000 to 250,000 yuan, up to revocation.',
      },
      source: { ...LAW, article: '第九十条' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '未将拍卖记录报备案的，责令改正；情节严重的，处十万元以上三百万元以下罚款，或者吊销许可证。',
        en: 'Record not filed: order to correct; serious: 100,000 to 3,000,000 yuan, or revocation.',
      },
      source: { ...LAW, article: '第九十三条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '须有五名以上高级职称的专业人员，注册资本不低于一千万元（实施条例第四十一条、拍卖法第十三条）。文物保护法2024年11月8日修订，2025年3月1日施行。证书编号以证面所印为准；申报平台请向省级文物主管部门确认。',
    en: 'At least five experts with senior titles, registered capital of at least 10,000,000 yuan (implementing regulations, art. 41; Auction Law, art. 13). The law was revised on 8 November 2024, in force since 1 March 2025. Enter the number as printed; ask the provincial cultural relics department where to file.',
  },
};
