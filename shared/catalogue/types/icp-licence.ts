import type { FilingType, Material } from '../filing-type.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

const LICENCE_MEASURES = {
  zh: '电信业务经营许可管理办法（工业和信息化部令第42号）',
  en: 'Measures on Telecommunications Business Licences (MIIT Order 42)',
};

/** An agency's page that quotes art. 27 to 31 by their numbers. */
const QUOTED_MEASURES = {
  document: LICENCE_MEASURES,
  address: 'https://beijing0763157.11467.com/m/product/25688482.asp',
  checked: CHECKED,
  seen: 'quoted',
} as const;

/** A second quotation, fuller in places: the validity, and 注册资本 among the facts of art. 29. */
const SECOND_QUOTATION = {
  ...QUOTED_MEASURES,
  address: 'http://www.bjzhuge.com/Home/news/view/news_id/149/nav_id/7.html',
} as const;

const ARTICLES_35_38 = {
  document: LICENCE_MEASURES,
  address: 'https://www.lawfaq.cn/law/27-2071-5.html',
  checked: CHECKED,
} as const;

const REGULATIONS = {
  document: { zh: '电信条例', en: 'Telecommunications Regulations' },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/电信条例(2016-02-06).md',
  checked: CHECKED,
} as const;

const REGULATIONS_15: Source = { ...REGULATIONS, article: '第十五条' };

const SERVICE_MEASURES = {
  document: {
    zh: '互联网信息服务管理办法',
    en: 'Measures on the Administration of Internet Information Services',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务管理办法(2011-01-08).md',
  checked: CHECKED,
} as const;

const CHONGQING_NOTICE: Source = {
  document: {
    zh: '重庆市通信管理局2025年通知（年报）',
    en: 'Notice of the Chongqing administration of 2025 (annual report)',
  },
  article: '',
  address: 'https://cqca.miit.gov.cn/zwgk/tzgg/gggs/art/2025/art_2e9de9b6f2864936ab63c4932f032f93.html',
  checked: CHECKED,
};

/** 工信部信管〔2017〕321号 as a notice of Guangdong (2018) and an agency retell it. */
const CURE_NOTICE: Source = {
  document: {
    zh: '工信部信管〔2017〕321号（据广东2018年通知及机构转述）',
    en: 'MIIT notice 321 of 2017, as retold by a Guangdong notice of 2018 and an agency',
  },
  article: '',
  address: 'http://hy1518.com/newsinfo/97923.html; https://bjchaoyang020192.11467.com/news/5962861.asp',
  checked: CHECKED,
};

const AGENCY_ON_RENEWAL: Source = {
  document: {
    zh: '代办机构网页（引办法条文）',
    en: 'A filing agency’s page that quotes the Measures',
  },
  article: '',
  address: 'https://bjchaoyang020192.11467.com/m/news/7805920.asp',
  checked: CHECKED,
};

const REMEMBERED: Source = {
  document: LICENCE_MEASURES,
  article: '',
  address: 'no page found',
  checked: CHECKED,
  seen: 'memory',
};

/** 工业和信息化部令第42号. */
const IN_FORCE = { from: '2017-09-01' };
/** The day of the text that was read; the articles on change and stopping are older. */
const REGULATIONS_IN_FORCE = { from: '2016-02-06' };
/** The text of 2024-12-06, whose art. 5 names news, publishing and education. It speaks of the time before the application. */
const SERVICE_MEASURES_5: Source = {
  document: SERVICE_MEASURES.document,
  article: '第五条、第六条第三项',
  address:
    'https://github.com/qisehong/china-law-db, commit b477e47, laws/行政法规/互联网信息服务管理办法(2024-12-06).md',
  checked: '2026-11-25',
  seen: 'reading',
};

const SERVICE_MEASURES_IN_FORCE = { from: '2000-09-25' };

const remembered = { source: REMEMBERED, confidence: 'unverified' } as const;
const fromAgency = { source: AGENCY_ON_RENEWAL, confidence: 'practice' } as const;

const FIRST: Material[] = [
  { names: { zh: '营业执照', en: 'Business licence' }, stale: [{ by: 'facts' }], ...remembered },
  { names: { zh: '公司章程', en: 'Articles of association' }, stale: [{ by: 'facts' }], ...remembered },
  {
    names: {
      zh: '追溯至自然人的股权结构',
      en: 'Chain of shareholders up to natural persons',
    },
    stale: [{ by: 'facts' }],
    ...remembered,
  },
  {
    names: { zh: '员工社保缴纳名单', en: 'Social security list of staff' },
    stale: [{ by: 'lookBack', months: 1 }],
    ...remembered,
    note: {
      zh: '随月份失效，须用近月名单。“三名员工社保”是机构说法，第六条没有此要求。',
      en: 'Goes stale by the month: use that of the last months. “Three staff with social security” is agencies’ lore and not in article 6.',
    },
  },
  {
    names: { zh: '可行性研究报告', en: 'Feasibility report' },
    stale: [{ by: 'version' }],
    ...remembered,
  },
  {
    names: { zh: '网络与信息安全保障方案', en: 'Network and information security plan' },
    stale: [{ by: 'version' }],
    ...remembered,
  },
  { names: { zh: '域名证书', en: 'Domain certificate' }, stale: [{ by: 'endsOn' }], ...remembered },
  { names: { zh: 'ICP备案号', en: 'ICP filing number' }, stale: [{ by: 'facts' }], ...remembered },
  { names: { zh: '承诺书', en: 'Pledge' }, stale: [{ by: 'never' }], ...remembered },
];

const RENEWAL: Material[] = [
  {
    names: { zh: '业务已开通的证明', en: 'Proof that the service is open' },
    stale: [{ by: 'fresh' }],
    ...fromAgency,
  },
  { names: { zh: '业务开展情况报告', en: 'Report on operations' }, stale: [{ by: 'fresh' }], ...fromAgency },
  { names: { zh: '许可证原件', en: 'The licence, original' }, stale: [{ by: 'never' }], ...fromAgency },
  { names: { zh: '营业执照', en: 'Business licence' }, stale: [{ by: 'facts' }], ...fromAgency },
  {
    names: { zh: '财务报表', en: 'Financial statements' },
    stale: [{ by: 'lookBack', months: 12 }],
    ...fromAgency,
    note: { zh: '按年度失效。', en: 'Go stale with the year.' },
  },
  { names: { zh: '缴费记录', en: 'Records of fees paid' }, stale: [{ by: 'fresh' }], ...fromAgency },
  { names: { zh: '统计承诺书', en: 'Pledge on statistics' }, stale: [{ by: 'never' }], ...fromAgency },
  { names: { zh: '接入协议', en: 'Access contract' }, stale: [{ by: 'contract' }], ...fromAgency },
];

export const icpLicence: FilingType = {
  id: 'icp-licence',
  names: {
    zh: '增值电信业务经营许可证（ICP、EDI等）',
    en: 'Value-added telecommunications business licence (ICP, EDI …)',
  },
  authority: {
    zh: '省级通信管理局；跨地区业务为工业和信息化部',
    en: 'Communications administration of the province; MIIT where two or more provinces are covered',
  },
  kind: 'licence',
  standsFor: 'company',
  portals: ['miit-telecom-market'],
  number: {
    pattern:
      '^(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP证\\d{6}号|(?:合字)?[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?(?:[AB][12]\\.)*[AB][12]-\\d{8}(?:-\\d+)?)$',
    // Fictitious: no licence is numbered 00000000.
    example: '京B2-00000000',
    source: {
      document: { zh: '公开网站页脚所印编号（5 例）', en: 'Numbers printed in public site footers (5 seen)' },
      article: '',
      address: 'public site footers',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  validity: { months: 60, source: { ...SECOND_QUOTATION, article: '' }, confidence: 'law' },
  attributes: [
    {
      id: 'preapproval',
      names: { zh: '前置审批类型', en: 'Approval needed beforehand' },
      values: [
        { id: 'none', names: { zh: '无', en: 'None' } },
        { id: 'news', names: { zh: '新闻', en: 'News' } },
        { id: 'publishing', names: { zh: '出版', en: 'Publishing' } },
        { id: 'religion', names: { zh: '宗教', en: 'Religion' } },
        { id: 'other', names: { zh: '教育等其他', en: 'Education or another' } },
      ],
      default: 'none',
    },
  ],
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '继续经营的，申请延续', en: 'Apply for renewal (if business continues)' },
      // 提前90日: no opening day, closes 90 days before.
      window: { closes: { count: 90, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'refused',
      inForce: IN_FORCE,
      source: { ...QUOTED_MEASURES, article: '第二十七条', quote: '提前90日' },
      confidence: 'law',
      note: {
        zh: '逾期申请，或者从未开展业务的，届满不予延续；此前仍有效。部分业务种类未开展的，该种类被核减。请提早准备业务已开通的证明。',
        en: 'Late, or where the service was never opened, it is not renewed at expiry; until then it stays valid. Service types not used are cut. Collect the proof that the service is open early.',
      },
    },
    {
      id: 'not-continuing',
      about: 'cancellation',
      title: {
        zh: '不再继续经营的，报告并办理终止',
        en: 'Report that business will not continue after expiry',
      },
      window: { closes: { count: 90, unit: 'day', direction: 'before', anchor: 'expiry' } },
      // The licence lives until it expires, and the annual report is owed by whoever holds it on 31 December.
      filingStays: true,
      late: 'unknown',
      inForce: IN_FORCE,
      // By the same day one or the other: whichever was filed answers both.
      conflictsWith: ['renewal'],
      source: { ...QUOTED_MEASURES, article: '第二十七条' },
      confidence: 'law',
    },
    {
      id: 'change-registered',
      about: 'change',
      title: {
        zh: '公司名称、法定代表人变更登记后，办理许可证变更',
        en: 'Company name or legal representative: change the licence after the registration',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'registrationCompleted' } },
      triggers: ['entity.name', 'legalRep.name'],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...QUOTED_MEASURES, article: '第二十九条', quote: '30日内' },
      confidence: 'law',
      note: {
        zh: '自完成工商变更登记之日起算，不是自决议之日。',
        en: 'Counts from the day the company registration is done, not from the resolution.',
      },
    },
    {
      id: 'change-registered-capital',
      about: 'change',
      title: {
        zh: '注册资本变更登记后，办理许可证变更',
        en: 'Registered capital: change the licence after the registration',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'registrationCompleted' } },
      triggers: ['entity.regCapital'],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...SECOND_QUOTATION, article: '第二十九条' },
      confidence: 'law',
      note: {
        zh: '两处引文中只有一处列出注册资本，条文未核实。',
        en: 'Only one of two quotations lists registered capital; the article is not verified.',
      },
    },
    {
      id: 'change-decided',
      about: 'change',
      title: {
        zh: '合并、分立、股东变化、业务种类或覆盖范围变化：决定后申请变更',
        en: 'Merger, division, shareholders, business scope or coverage: apply after the decision',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factDecided' } },
      triggers: ['entity.shareholders', 'entity.scope'],
      late: 'fine',
      inForce: IN_FORCE,
      conflictsWith: ['change-planned'],
      source: { ...QUOTED_MEASURES, article: '第二十八条', quote: '30日内' },
      confidence: 'law',
      note: {
        zh: '自公司作出决定之日起算；旧版条文要求经批准后方可实施，宜先批后办。',
        en: 'Counts from the company’s decision. Older versions want the approval before it is carried out: wait for it.',
      },
    },
    {
      id: 'change-planned',
      about: 'change',
      title: {
        zh: '变更经营主体、业务范围：提前申请',
        en: 'Change of the operating subject or of the business scope: apply beforehand',
      },
      window: { closes: { count: 90, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['entity.shareholders', 'entity.scope'],
      late: 'unknown',
      inForce: REGULATIONS_IN_FORCE,
      source: REGULATIONS_15,
      confidence: 'law',
      note: {
        zh: '电信条例位阶高于部门规章，与“决定后30日”并存，以较早者为准。股东变化引起经营主体变更的适用本条。',
        en: 'The Regulations outrank the ministry’s Measures; both are kept and the earlier decides. A change of shareholders comes under it where it changes the operating subject.',
      },
    },
    {
      id: 'change-service',
      about: 'change',
      title: {
        zh: '变更服务项目、网站网址、APP：提前办理',
        en: 'Change of service items, site address or app: file beforehand',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['site.domain', 'site.homepage', 'app.name'],
      late: 'unknown',
      inForce: SERVICE_MEASURES_IN_FORCE,
      source: { ...SERVICE_MEASURES, article: '第十一条第三款', quote: '提前30日' },
      confidence: 'law',
    },
    {
      id: 'change-address',
      about: 'change',
      title: { zh: '住所变更后尽快办理变更', en: 'Change of address: file as soon as possible' },
      // No text gives days, and practice (seen for Shanghai) says 尽快.
      window: {},
      triggers: ['address.registered.full', 'address.office.full'],
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: { zh: '代办机构网页（上海）', en: 'A filing agency’s page (Shanghai)' },
        article: '',
        address: 'https://qyyi.cn/fuwu/show-753.html',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '停止经营：提前申请', en: 'Stop the business: apply beforehand' },
      window: { closes: { count: 90, unit: 'day', direction: 'before', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: REGULATIONS_IN_FORCE,
      conflictsWith: ['cancellation-decided'],
      source: REGULATIONS_15,
      confidence: 'law',
      note: {
        zh: '填写计划停止经营之日，往前数90日。旧办法（2001年，已废止）规定决定后30日内办理。',
        en: 'Enter the day on which the business is to end; 90 days count back from it. The old Measures (2001, repealed) gave 30 days after the decision.',
      },
    },
    {
      // The same limit for a team that enters its plan to stop as a plan.
      id: 'cancellation-planned',
      about: 'cancellation',
      title: { zh: '计划停止经营：提前申请', en: 'A planned stop of the business: apply beforehand' },
      window: { closes: { count: 90, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      late: 'unknown',
      inForce: REGULATIONS_IN_FORCE,
      conflictsWith: ['cancellation'],
      source: REGULATIONS_15,
      confidence: 'law',
      note: {
        zh: '计划的是变更而不是停止经营的，请在所计划的事里选定「哪一项」，本条即不适用。',
        en: 'If a change is planned and no stop, name the fact of the plan; then this does not apply.',
      },
    },
    {
      id: 'cancellation-decided',
      about: 'cancellation',
      title: {
        zh: '终止经营的决定作出后办理（2001年旧办法）',
        en: 'After the decision to end the business (old Measures of 2001)',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factDecided' } },
      late: 'unknown',
      // Repealed: kept for decisions of its own time, over at the latest when Order 42 came into force.
      inForce: { from: '2002-01-01', to: '2017-08-31' },
      source: {
        document: {
          zh: '电信业务经营许可证管理办法（2001年，已废止）',
          en: 'Measures on Telecommunications Business Licences (2001, repealed)',
        },
        article: '',
        address: 'https://code.fabao365.com/law_247913_4.html',
        checked: CHECKED,
      },
      confidence: 'law',
    },
    {
      id: 'annual-report',
      about: 'annual',
      title: { zh: '报送上一年度年报', en: 'File the annual report on the past year' },
      window: { opens: { on: '01-01' }, closes: { on: '03-31' } },
      // Owed by those who held the licence on 31 December: none in the year in which it was first issued. A renewed one is
      // dated anew, so what began the business is asked for.
      cycle: { every: 'year', skipsFirst: true, since: 'serviceStarted', ofHolders: true },
      late: 'cure',
      inForce: IN_FORCE,
      conflictsWith: ['annual-report-cure'],
      source: { ...ARTICLES_35_38, article: '第三十五条', quote: '每年第一季度' },
      confidence: 'law',
      note: {
        zh: '上年12月31日持证的都要报。待办的变更须先办完，否则年报无法正确填报。',
        en: 'Owed by all who held the licence on 31 December. Pending changes must be finished first, or the report cannot be filed correctly.',
      },
    },
    {
      id: 'annual-report-chongqing-2025',
      about: 'annual',
      title: {
        zh: '报送上一年度年报（重庆2025年）',
        en: 'File the annual report on the past year (Chongqing, 2025)',
      },
      window: { opens: { on: '01-10' }, closes: { on: '03-31' } },
      cycle: { every: 'year', skipsFirst: true, since: 'serviceStarted', ofHolders: true },
      late: 'cure',
      inForce: { from: '2025-01-01', to: '2025-12-31' },
      region: '重庆市',
      replaces: ['annual-report'],
      conflictsWith: ['annual-report-cure'],
      source: CHONGQING_NOTICE,
      confidence: 'law',
    },
    {
      id: 'annual-report-cure',
      about: 'annual',
      title: { zh: '年报逾期：四月内补报', en: 'Annual report missed: cure in April' },
      window: { opens: { on: '04-01' }, closes: { on: '04-30' } },
      cycle: { every: 'year', skipsFirst: true, since: 'serviceStarted', ofHolders: true },
      late: 'unknown',
      inForce: IN_FORCE,
      source: CURE_NOTICE,
      confidence: 'practice',
      note: {
        zh: '第三十八条规定责令限期补报；四月补报、五月列入不良名单的日期据转述。补报后移出名单。',
        en: 'Article 38 gives a term to cure; that it is April, with the bad list in May, is retold. Filing late takes the company off the list.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.regCapital',
    'entity.shareholders',
    'entity.scope',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'legalRep.mobile',
    'address.registered.full',
    'address.registered.province',
    'address.registered.city',
    'address.registered.district',
    'address.office.full',
    'contact.name',
    'contact.mobile',
    'contact.email',
    'site.domain',
    'site.homepage',
    'site.accessProvider',
    'site.ip',
    'app.name',
  ],
  unusualFields: [
    {
      zh: '业务种类和覆盖范围（按许可证附件）',
      en: 'Service types and coverage, as in the annex of the licence',
    },
    { zh: '网站、APP、IP、接入商清单', en: 'List of sites, apps, IPs and access providers' },
    { zh: '网络信息安全责任人', en: 'Officer for network and information security' },
    {
      zh: '上年度业务收入、用户数（年报）',
      en: 'Revenue and users of the past year (annual report)',
    },
  ],
  materials: { first: FIRST, renewal: RENEWAL, change: [] },
  decisionTimes: [
    {
      stage: { zh: '自收到申请之日起作出决定', en: 'Decision, from the receipt of the application' },
      for: 'any',
      // Set by the two regulations themselves, not by 行政许可法: art. 82 does not turn these days into working days.
      count: 60,
      unit: 'day',
      source: { ...REGULATIONS, article: '第十四条；互联网信息服务管理办法第七条' },
      confidence: 'law',
    },
    {
      stage: { zh: '一次性告知需补正的全部内容', en: 'Notice, once, of everything to supplement' },
      for: 'any',
      count: 5,
      unit: 'workday',
      source: {
        document: {
          zh: '工业和信息化部办事指南（转载）',
          en: 'Service guide of the MIIT (copy)',
        },
        article: '',
        address: 'https://m.trustexporter.com/cz11073814.htm',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'law',
    },
  ],
  requires: [
    {
      type: 'internet-news',
      for: 'holding',
      why: {
        zh: '从事互联网新闻信息服务的，须先取得并保持互联网新闻信息服务许可证。',
        en: 'A site with internet news needs the Internet News Information Service Licence first and for as long as it has it.',
      },
      when: [{ attribute: 'preapproval', is: ['news'] }],
      source: SERVICE_MEASURES_5,
      confidence: 'law',
    },
    {
      type: 'internet-religion',
      for: 'holding',
      why: {
        zh: '从事互联网宗教信息服务的，须先取得并保持互联网宗教信息服务许可证。',
        en: 'A site with religious information needs the Internet Religious Information Service Licence first and for as long as it has it.',
      },
      when: [{ attribute: 'preapproval', is: ['religion'] }],
      source: {
        document: SERVICE_MEASURES.document,
        article: '',
        address: 'no page found',
        checked: CHECKED,
        seen: 'memory',
      },
      confidence: 'unverified',
    },
    {
      type: 'online-publishing',
      for: 'holding',
      why: {
        zh: '从事网络出版的，须先取得并保持网络出版服务许可证。',
        en: 'A service that publishes needs the online publishing service licence first and for as long as it does.',
      },
      when: [{ attribute: 'preapproval', is: ['publishing'] }],
      source: SERVICE_MEASURES_5,
      confidence: 'law',
    },
  ],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '无证或超范围经营的，责令改正，没收违法所得，处违法所得三倍以上五倍以下罚款；没有违法所得或不足五万元的，处十万元以上一百万元以下罚款；情节严重的，责令停业整顿。',
        en: 'Without licence or beyond its scope: gain confiscated, fine of 3 to 5 times the gain, or 100,000 to 1,000,000 yuan where it is under 50,000; in serious cases the business is stopped.',
      },
      source: { ...REGULATIONS, article: '第六十九条；互联网信息服务管理办法第十九条' },
      confidence: 'law',
    },
    {
      of: 'lateRenewal',
      text: {
        zh: '未按时申请延续，或者从未开展业务的，届满不予延续；未开展的业务种类被核减。',
        en: 'Not renewed at expiry if late or if the service was never opened; service types not used are cut.',
      },
      source: { ...SECOND_QUOTATION, article: '第二十七条' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未按时变更或延续的，警告，并处五千元以上三万元以下罚款（数额见于2009年旧版，现行数额未核实）。',
        en: 'Late change or renewal: warning and a fine of 5,000 to 30,000 yuan (the figures of the 2009 version; the present ones are not verified).',
      },
      source: {
        document: {
          zh: '电信业务经营许可管理办法（2009年，工业和信息化部令第5号）',
          en: 'Measures on Telecommunications Business Licences (2009, MIIT Order 5)',
        },
        article: '',
        address: 'http://icphz.com/xkbg/126.html',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'practice',
    },
    {
      of: 'lateReport',
      text: {
        zh: '逾期未报年报的，责令限期补报；仍不报的，列入不良名单，补报后移出。',
        en: 'A missing annual report is to be cured within a term; after it the company is put on the bad list until it files.',
      },
      source: { ...ARTICLES_35_38, article: '第三十八条' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '四月为补报期，五月列入不良名单。',
        en: 'April is the month to cure; the bad list comes in May.',
      },
      source: CURE_NOTICE,
      confidence: 'practice',
    },
  ],
  note: {
    zh: '延续以业务已开通为条件，并按业务种类分别审核。“员工三人社保”之类是机构说法，不在第六条中。',
    en: 'Renewal presupposes that the service is open, service type by service type. Claims such as “three staff with social security” are agencies’ lore and not in article 6.',
  },
};
