import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType, Material } from '../filing-type.ts';
import { DEFAULT_RENEWAL } from '../laws.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

const REGULATIONS = {
  document: { zh: '出版管理条例', en: 'Regulations on the Administration of Publication' },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/出版管理条例(2020-11-29).md',
  checked: CHECKED,
} as const;

const MARKET_PROVISIONS = {
  zh: '出版物市场管理规定（国家新闻出版广电总局、商务部令第10号）',
  en: 'Provisions on the Administration of the Publications Market (SAPPRFT and MOFCOM Order 10)',
};

/** Art. 7 to 10, as a page on the rule quotes them. */
const ARTICLE_8: Source = {
  document: MARKET_PROVISIONS,
  article: '第八条',
  address: 'http://m.yueduku.com/work/guizhang/134/134655.html',
  checked: CHECKED,
  seen: 'quoted',
};

const SHANGHAI = {
  document: {
    zh: '上海市出版物发行管理条例',
    en: 'Shanghai Regulations on the Distribution of Publications',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, DLC/上海地方法规/…/上海市出版物发行管理条例(2021-08-25).md',
  checked: CHECKED,
} as const;

const ZHEJIANG_2026: Source = {
  document: {
    zh: '浙江省2026年出版物发行单位年度核验通知',
    en: 'Zhejiang notice of 2026 on the annual verification of distributors',
  },
  article: '',
  address: 'https://xwcbj.zj.gov.cn/col/col1229516245/art/2026/art_bc8fd3b22f8c4505b052bcf0887193bc.html',
  checked: CHECKED,
};

const NATIONAL_2024: Source = {
  document: {
    zh: '国新出发电〔2024〕7号（年度核验通知）',
    en: 'National notice on the annual verification, 7 of 2024',
  },
  article: '',
  address: 'https://www.miibt.com/show-12-4508-1.html',
  checked: CHECKED,
};

const USUAL_PATTERN: Source = {
  document: { zh: '往年核验安排（网页）', en: 'The pattern of earlier years (a web page)' },
  article: '',
  address: 'http://c833.cn/g87105430.html',
  checked: CHECKED,
};

const YANTAI_2026: Source = {
  document: {
    zh: '烟台高新区2026年年度核验通知（报道）',
    en: 'Notice of the Yantai high-tech zone on the annual verification of 2026 (news report)',
  },
  article: '',
  address: 'https://m.163.com/dy/article/KIR42QQ80514TTO1.html',
  checked: CHECKED,
};

const agency = (address: string): Source => ({
  document: { zh: '代办机构网页', en: 'A filing agency’s page' },
  article: '',
  address,
  checked: CHECKED,
});

/** A paraphrase of the rule on a page full of advertisements; the articles themselves were not seen. */
const PARAPHRASE: Source = {
  document: { zh: '对出版物市场管理规定的转述', en: 'A paraphrase of the Provisions' },
  article: '',
  address: 'https://online-kaiyun-304.com/xinwenzixun/223.html',
  checked: CHECKED,
};

/** 出版物市场管理规定; the articles of the 条例 are older. */
const IN_FORCE = { from: '2016-06-01' };
/** The day of the text that was read; the notes give no day on which it came into force. */
const SHANGHAI_IN_FORCE = { from: '2021-08-25' };

const LICENCE_COPY: Material = {
  names: { zh: '营业执照', en: 'Business licence' },
  stale: [{ by: 'facts' }],
  source: ARTICLE_8,
  confidence: 'law',
};

const RENEWAL_SOURCE = {
  source: agency(
    'http://www.qhhyzx.cn/shows/44/40332.html; http://www.fangzhouzhiyun.cn/shows/23/28286.html',
  ),
  confidence: 'practice',
} as const;

export const publicationTrade: FilingType = {
  id: 'publication-trade',
  names: {
    zh: '出版物经营许可证（批发、零售，含网上书店、教辅）',
    en: 'Publication distribution licence (wholesale, retail, online bookshops, teaching aids)',
  },
  authority: {
    zh: '批发：省级出版主管部门；零售：县级出版主管部门',
    en: 'Wholesale: provincial bureau; retail: county bureau',
  },
  kind: 'licence',
  standsFor: 'company',
  // Applications go through each province's own portal; the annual verification is national.
  portals: ['nppa'],
  number: {
    pattern: '^新出发[（(]?[\\u4e00-\\u9fa5]{1,6}[）)]?\\s?字?第?[\\u4e00-\\u9fa5A-Z（）()\\-]*\\s?\\d+号$',
    // Fictitious: no licence is numbered 000.
    example: '新出发(苏)批字第N-000号',
    source: {
      document: { zh: '公开网站页脚所印编号（3 例）', en: 'Numbers printed in public site footers (3 seen)' },
      article: '',
      address: 'public site footers',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  // Read it off the certificate: often 31 March or 31 December of a year.
  validity: {
    asPrinted: true,
    source: { ...ARTICLE_8, article: '', address: 'no page found', seen: 'memory' },
    confidence: 'unverified',
  },
  rules: [
    {
      id: 'renewal',
      ...DEFAULT_RENEWAL,
      conflictsWith: ['renewal-practice-60', 'renewal-practice-30'],
      note: {
        zh: '没有查到专门规定，适用行政许可法的一般规则。各地通知和机构说法不一（30日、60日、“3至6个月”），请以发证机关通知为准。许可证有效期以证上所印为准。',
        en: 'No rule of its own was found, so the general one applies. Local notices and agencies differ (30 days, 60 days, “3 to 6 months”): go by the issuing authority’s notice. The certificate prints its own end.',
      },
    },
    {
      id: 'renewal-practice-60',
      about: 'renewal',
      title: {
        zh: '申请延续（提前60日）',
        en: 'Apply for renewal (60 days before)',
      },
      window: { closes: { count: 60, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: agency(
        'http://www.qhhyzx.cn/shows/44/40332.html; http://www.fangzhouzhiyun.cn/shows/23/28323.html; http://www.fangzhouzhiyun.cn/shows/23/14188.html',
      ),
      confidence: 'practice',
      note: {
        zh: '机构页面分别写30日和60日，另有一处写“3至6个月”，无从核对。',
        en: 'Agencies write 30 or 60 days, one “3 to 6 months”; none could be checked.',
      },
    },
    {
      id: 'renewal-practice-30',
      about: 'renewal',
      title: {
        zh: '申请延续（届满前30日内）',
        en: 'Apply for renewal (inside the last 30 days)',
      },
      window: {
        opens: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      late: 'unknown',
      inForce: IN_FORCE,
      source: agency(
        'http://www.qhhyzx.cn/shows/44/40332.html; http://www.fangzhouzhiyun.cn/shows/23/28323.html; http://www.fangzhouzhiyun.cn/shows/23/14188.html',
      ),
      confidence: 'practice',
      note: {
        zh: '与行政许可法第五十条的“届满三十日前”方向相反，不可据以推迟。',
        en: 'The opposite of “30 days before expiry” in article 50 of the Licensing Law: never wait for it.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '变更许可证登记事项，或者合并、分立：先经原发证机关批准',
        en: 'Registered items, merger, division: approval of the issuing body first',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: 'filed',
      blocking: true,
      late: 'suspended',
      inForce: IN_FORCE,
      source: {
        ...REGULATIONS,
        // The second article as it stands at https://blog.11467.com/b11411883.htm.
        article: '第三十七条；出版物市场管理规定第十九条',
      },
      confidence: 'law',
      note: {
        zh: '条文没有规定天数，批准前不得变更。',
        en: 'No number of days: the change waits for the approval.',
      },
    },
    {
      id: 'scope-change-shanghai',
      about: 'change',
      title: {
        zh: '变更业务范围或者经营方式：重新申领许可证（上海）',
        en: 'Change of scope or mode of business: a new licence (Shanghai)',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'suspended',
      inForce: SHANGHAI_IN_FORCE,
      region: '上海市',
      source: { ...SHANGHAI, article: '第十一条' },
      confidence: 'law',
      note: { zh: '其他登记事项办理变更。', en: 'Other items are a change of the licence.' },
    },
    {
      id: 'online-sales',
      about: 'per-event',
      title: { zh: '开展网络发行后备案', en: 'File after the start of online sales' },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'serviceStarted' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: MARKET_PROVISIONS,
        article: '',
        address: 'no page found',
        checked: CHECKED,
        seen: 'memory',
      },
      confidence: 'unverified',
      note: {
        zh: '全国规定中的15日条文未核实，请向主管部门确认；上海条例第十四条为15日。年度核验会检查是否备案、网页是否公示许可证。',
        en: 'The 15 days of the national rule are not verified: ask the authority. Art. 14 of the Shanghai Regulations has them. The annual verification checks the filing and the licence shown on the page.',
      },
    },
    {
      id: 'online-sales-shanghai',
      about: 'per-event',
      title: { zh: '开展网络发行后备案（上海）', en: 'File after the start of online sales (Shanghai)' },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'serviceStarted' } },
      late: 'unknown',
      inForce: SHANGHAI_IN_FORCE,
      region: '上海市',
      replaces: ['online-sales'],
      source: { ...SHANGHAI, article: '第十四条', quote: '15日内' },
      confidence: 'law',
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: {
        zh: '终止经营后备案并注销许可证',
        en: 'File the end of the business; the licence is cancelled',
      },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: PARAPHRASE,
      confidence: 'practice',
      note: {
        zh: '出版管理条例第三十七条第二款只规定向原批准机关备案，没有天数，也没有写注销；15日和注销据转述。',
        en: 'Article 37 paragraph 2 of the Publication Regulations only asks for a filing with the approving body, without days and without a word of cancelling; the 15 days and the cancelling are from a paraphrase.',
      },
    },
    {
      id: 'branch',
      about: 'per-event',
      title: {
        zh: '设立不具法人资格的发行分支机构，登记后备案',
        en: 'Branch without legal personality: file after its registration',
      },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'branchRegistered' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: PARAPHRASE,
      confidence: 'practice',
    },
    {
      id: 'annual-verification-yantai-2026',
      about: 'annual',
      title: {
        zh: '年度核验：网上填报（烟台2026年）',
        en: 'Annual verification: online form (Yantai, 2026)',
      },
      window: { closes: { on: '01-25' } },
      cycle: { every: 'year' },
      late: 'suspended',
      inForce: { from: '2026-01-01', to: '2026-12-31' },
      region: '山东省烟台市',
      replaces: ['annual-verification-yantai', 'annual-verification'],
      source: YANTAI_2026,
      confidence: 'practice',
      note: {
        zh: '通知由烟台高新区发布；其他区县以当地通知为准。',
        en: 'The notice is the high-tech zone’s; other districts go by their own.',
      },
    },
    {
      id: 'annual-verification-yantai-2026-paper',
      about: 'annual',
      title: { zh: '年度核验：提交纸质材料（烟台2026年）', en: 'Annual verification: paper (Yantai, 2026)' },
      window: { opens: { on: '01-26' }, closes: { on: '01-30' } },
      cycle: { every: 'year' },
      late: 'suspended',
      inForce: { from: '2026-01-01', to: '2026-12-31' },
      region: '山东省烟台市',
      source: YANTAI_2026,
      confidence: 'practice',
    },
    {
      id: 'annual-verification-yantai',
      about: 'annual',
      title: { zh: '年度核验（烟台）', en: 'Annual verification (Yantai)' },
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      usual: { closes: '01-25', source: YANTAI_2026, confidence: 'practice' },
      late: 'suspended',
      inForce: { from: '2026-01-01' },
      region: '山东省烟台市',
      replaces: ['annual-verification'],
      source: NATIONAL_2024,
      confidence: 'law',
      note: {
        zh: '烟台2026年早于往年惯例，须从年初起留意当年通知。',
        en: 'In 2026 Yantai was earlier than the usual pattern: look for the notice from the turn of the year.',
      },
    },
    {
      id: 'annual-verification',
      about: 'annual',
      title: { zh: '年度核验（上一年度）', en: 'Annual verification for the past year' },
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      usual: { opens: '03-01', closes: '05-31', source: USUAL_PATTERN, confidence: 'practice' },
      late: 'suspended',
      inForce: IN_FORCE,
      source: NATIONAL_2024,
      confidence: 'law',
      note: {
        zh: '日期每年由国家和省级通知确定。往年三月开始，五月底前填报，六月底前审核完毕。核验内容：违法情况、设立条件、经营情况，网络发行是否备案、网页是否公示许可证（浙江2026年）。',
        en: 'National and provincial notices set the dates each year. Usually it opens in March, forms by the end of May, review by the end of June. Checked: offences, conditions, business, whether online sales were filed and the licence is shown on the page (Zhejiang, 2026).',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.regCapital',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'principal.name',
    'principal.idType',
    'principal.idNo',
    'address.registered.full',
    'address.registered.province',
    'address.registered.city',
    'address.registered.district',
    'address.office.full',
  ],
  unusualFields: [
    { zh: '发行方式（批发、零售）', en: 'Mode of distribution (wholesale, retail)' },
    { zh: '经营范围（图书、期刊、音像等）', en: 'Scope (books, periodicals, audio-visual …)' },
    { zh: '经营场所面积（批发不少于50平方米）', en: 'Area of the premises (wholesale: at least 50 m²)' },
    { zh: '网店名称、网址、平台', en: 'Online shop: name, address, platform' },
    {
      zh: '年度销售数量、品种、收入、利润',
      en: 'Yearly sales: quantity, titles, revenue, profit',
    },
  ],
  materials: {
    first: [
      LICENCE_COPY,
      {
        names: { zh: '申请书', en: 'Application' },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_8,
        confidence: 'law',
      },
      {
        names: { zh: '企业章程', en: 'Articles of association' },
        stale: [{ by: 'facts' }],
        source: ARTICLE_8,
        confidence: 'law',
      },
      {
        names: {
          zh: '注册资本数额、来源及性质证明',
          en: 'Proof of the amount, source and nature of the capital',
        },
        stale: [{ by: 'facts' }],
        source: ARTICLE_8,
        confidence: 'law',
      },
      {
        names: { zh: '经营场所情况及使用权证明', en: 'Premises and right to use them' },
        stale: [{ by: 'endsOn' }],
        source: ARTICLE_8,
        confidence: 'law',
      },
      {
        names: {
          zh: '法定代表人及主要负责人身份证明',
          en: 'Identity documents of the legal representative and the principal',
        },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: ARTICLE_8,
        confidence: 'law',
      },
      {
        names: { zh: '信息管理系统情况证明', en: 'Proof of the information management system' },
        stale: [{ by: 'version' }],
        source: ARTICLE_8,
        confidence: 'law',
      },
    ],
    renewal: [
      {
        names: { zh: '出版物经营许可证', en: 'The licence' },
        stale: [{ by: 'never' }],
        ...RENEWAL_SOURCE,
      },
      { names: { zh: '营业执照', en: 'Business licence' }, stale: [{ by: 'facts' }], ...RENEWAL_SOURCE },
      {
        names: { zh: '身份证件', en: 'Identity documents' },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        ...RENEWAL_SOURCE,
      },
      {
        names: { zh: '经营场所证明', en: 'Proof of premises' },
        stale: [{ by: 'endsOn' }],
        ...RENEWAL_SOURCE,
      },
      {
        names: { zh: '经营情况报告', en: 'Report on the business' },
        stale: [{ by: 'lookBack', months: 12 }],
        ...RENEWAL_SOURCE,
      },
      {
        names: { zh: '年度核验表', en: 'Form of the annual verification' },
        stale: [{ by: 'lookBack', months: 12 }],
        ...RENEWAL_SOURCE,
      },
    ],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '自受理之日起作出决定', en: 'Decision after acceptance' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: ARTICLE_8,
      confidence: 'law',
    },
    {
      stage: { zh: '经设区的市转报的，另加', en: 'Handed in through the city: in addition' },
      for: 'any',
      count: 10,
      unit: 'workday',
      source: ARTICLE_8,
      confidence: 'law',
    },
    {
      stage: { zh: '上海：作出决定', en: 'Shanghai: decision' },
      for: 'any',
      count: 20,
      unit: 'day',
      source: { ...SHANGHAI, article: '第十条' },
      confidence: 'law',
    },
    {
      stage: { zh: '上海：网络发行备案回执', en: 'Shanghai: receipt for the filing of online sales' },
      for: 'any',
      count: 10,
      unit: 'workday',
      source: { ...SHANGHAI, article: '第十四条' },
      confidence: 'law',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateReport',
      text: {
        zh: '核验内容包括违法情况、设立条件、经营情况，以及网络发行是否备案、网页是否公示许可证。',
        en: 'The verification looks at offences, conditions and business, and whether online sales were filed and the licence is shown on the page.',
      },
      source: ZHEJIANG_2026,
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '未按时核验的暂缓核验，一般不超过六个月；连续两年未核验的，吊销许可证。',
        en: 'A late verification is suspended, usually for up to six months; two years missed and the licence is revoked.',
      },
      source: agency('https://beijing.11467.com/info/34615389.htm'),
      confidence: 'practice',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '无证经营的，处经营额五倍以上十倍以下罚款；经营额不足一万元的，处五万元以下罚款。',
        en: 'Unlicensed: fine of 5 to 10 times the turnover, or up to 50,000 yuan where it is under 10,000.',
      },
      source: { ...REGULATIONS, article: '第六十一条' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未经批准变更的，责令改正，给予警告；情节严重的，责令停业整顿或者吊销许可证。',
        en: 'A change without approval: order to correct, warning; in serious cases suspension or revocation.',
      },
      source: { ...REGULATIONS, article: '第六十七条第七项' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '网络交易平台须查验经营者的许可证。',
        en: 'Platforms must check the licences of their sellers.',
      },
      source: { ...REGULATIONS, article: '第三十六条第二款' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '有效期以许可证所印为准，各省不同，常为某年3月31日或12月31日。教辅凭本许可证销售；中小学教科书发行资质是另一项全国性资质，由国家新闻出版署单独核验（国新出发电〔2024〕7号；上海条例第十九条）。有的省把批发单位的核验委托设区的市（浙江）。申请在各省政务服务网办理。',
    en: 'Read the end off the certificate: provinces differ, often 31 March or 31 December of a year. Teaching aids are sold under this licence; school textbooks need a separate national qualification with its own verification (notice 7 of 2024; article 19 of the Shanghai Regulations). Some provinces leave the verification of wholesalers to the cities (Zhejiang). Applications go through each province’s service portal.',
  },
};
