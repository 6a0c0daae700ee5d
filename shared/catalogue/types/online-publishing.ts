import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType, Material } from '../filing-type.ts';
import { LICENSING_ART_32, LICENSING_ART_70 } from '../laws.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

const RULE = {
  zh: '网络出版服务管理规定（国家新闻出版广电总局、工业和信息化部令第5号）',
  en: 'Provisions on the Administration of Online Publishing Services (SAPPRFT and MIIT Order 5)',
};

/** Art. 13 to 16, read in the copy of a university journal. */
const ARTICLES_13_16 = {
  document: RULE,
  address: 'https://xuebao.whpu.edu.cn/info/1010/1113_6.htm',
  checked: CHECKED,
} as const;

const PUBLISHING_REGULATIONS = {
  document: { zh: '出版管理条例', en: 'Regulations on the Administration of Publication' },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/出版管理条例(2020-11-29).md',
  checked: CHECKED,
} as const;

const VERIFICATION_ARTICLE: Source = {
  document: RULE,
  article: '年度核验条',
  address: 'https://ip.66law.cn/zs/241449.html',
  checked: CHECKED,
};

/** An agency's page that quotes the conditions of the rule. */
const CONDITIONS: Source = {
  document: RULE,
  article: '',
  address: 'http://www.dttc-icp.com/newsarticle/11975.html',
  checked: CHECKED,
  seen: 'quoted',
};

const REMEMBERED: Source = {
  document: RULE,
  article: '',
  address: 'no page found',
  checked: CHECKED,
  seen: 'memory',
};

/** 条例 art. 18 and 19 give publishers the same 180 days; for this rule nobody has read the two articles. */
const ARTICLES_17_18: Source = { ...REMEMBERED, article: '第十七条、第十八条' };

const IN_FORCE = { from: '2016-03-10' };

const remembered = { source: REMEMBERED, confidence: 'unverified' } as const;

// Renewal goes by the whole procedure of a first application (art. 14), and so do the documents.
const APPLICATION: Material[] = [
  { names: { zh: '申请表', en: 'Application form' }, stale: [{ by: 'fresh' }], ...remembered },
  {
    names: { zh: '公司章程和资金证明', en: 'Articles of association and proof of capital' },
    stale: [{ by: 'facts' }],
    ...remembered,
  },
  { names: { zh: '可行性报告', en: 'Feasibility report' }, stale: [{ by: 'version' }], ...remembered },
  {
    names: {
      zh: '法定代表人和主要负责人简历、身份证件',
      en: 'Legal representative and principal: curriculum vitae and identity document',
    },
    stale: [{ by: 'endsOn' }, { by: 'person' }],
    ...remembered,
    note: {
      zh: '条件：法定代表人须为在境内居住的中国公民（条文据转引）。',
      en: 'The legal representative must be a Chinese citizen resident in China (cited at second hand).',
    },
  },
  {
    names: {
      zh: '八名以上编辑人员的职业资格证书（其中中级以上三名）',
      en: 'Certificates of at least eight editors, three of middle rank or above',
    },
    stale: [{ by: 'person' }, { by: 'endsOn' }],
    source: CONDITIONS,
    confidence: 'law',
    note: {
      zh: '人员离职或注册逾期未续即失效。',
      en: 'Stale when an editor leaves or a registration is not renewed.',
    },
  },
  { names: { zh: '工作场所证明', en: 'Proof of the workplace' }, stale: [{ by: 'endsOn' }], ...remembered },
  {
    names: {
      zh: '域名证书和服务器在境内的证明',
      en: 'Domain certificate and proof that the server is in China',
    },
    stale: [{ by: 'endsOn' }, { by: 'contract' }],
    ...remembered,
  },
  {
    names: { zh: '内容审校制度', en: 'Rules on review of content' },
    stale: [{ by: 'version' }],
    ...remembered,
  },
];

export const onlinePublishing: FilingType = {
  id: 'online-publishing',
  names: { zh: '网络出版服务许可证', en: 'Online publishing service licence' },
  authority: {
    zh: '国家新闻出版署（经省级出版主管部门初审、发证、核验）',
    en: 'National Press and Publication Administration; the provincial bureau pre-reviews, issues and verifies',
  },
  kind: 'licence',
  standsFor: 'company',
  portals: 'none',
  number: {
    pattern:
      '^(?:(?:[（(][总署][）)]网出证)?[（(][京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][）)]字第|新出网证[（(][京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][）)]字第?)\\d{3}号$',
    // Fictitious: no licence is numbered 000.
    example: '（总）网出证（京）字第000号',
    source: {
      document: { zh: '公开网站页脚所印编号（3 例）', en: 'Numbers printed in public site footers (3 seen)' },
      article: '',
      address: 'public site footers',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  validity: { months: 60, source: { ...ARTICLES_13_16, article: '第十四条' }, confidence: 'law' },
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: {
        zh: '按首次申请程序申请延续',
        en: 'Apply for renewal, by the procedure of a first application',
      },
      // 届满60日前: no opening day, closes 60 days before. Some agencies read it as the last 60 days, or as 30.
      window: { closes: { count: 60, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'reapply',
      inForce: IN_FORCE,
      source: { ...ARTICLES_13_16, article: '第十四条', quote: '届满60日前' },
      confidence: 'law',
      note: {
        zh: '须走第十一条的首次申请程序，国家层面审批六十日，另加省级时间，请尽早递交。代办机构有写成“期限届满前60天”之内，也有写三十日的，均与条文不符。',
        en: 'It runs by article 11 like a first application: up to 60 days nationally, and the province’s time besides, so file early. Agencies that write “inside the last 60 days”, or 30 days, contradict the text.',
      },
    },
    {
      id: 'register',
      about: 'first',
      title: {
        zh: '收到批准决定后到省级出版主管部门办理登记',
        en: 'Register with the provincial bureau after the approval',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'approvalReceived' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...ARTICLES_13_16, article: '第十三条' },
      confidence: 'law',
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '变更许可证登记事项、资本结构，合并、分立，设立分支机构：事先审批',
        en: 'Licensed items, capital structure, merger, division, branch: approval first',
      },
      // Art. 16 wants the approval of art. 11 before the change and names no days.
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: 'filed',
      blocking: true,
      late: 'suspended',
      inForce: IN_FORCE,
      source: { ...ARTICLES_13_16, article: '第十六条' },
      confidence: 'law',
      note: {
        zh: '按第十一条办理审批，批准后再到电信主管部门办理。条文没有天数；代办机构所称“变更后30日内”不在第十六条中。',
        en: 'By the procedure of article 11, then the telecommunications authority. The article names no days; the “30 days after the change” of an agency is not in it.',
      },
    },
    {
      id: 'annual-verification',
      about: 'annual',
      title: {
        zh: '年度核验：提交自检报告和登记表',
        en: 'Annual verification: self-report and form to the province',
      },
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      late: 'unknown',
      inForce: IN_FORCE,
      source: VERIFICATION_ARTICLE,
      confidence: 'law',
      note: {
        zh: '日期由各省自定，规定中没有。核验通过后在许可证上加盖核验章。',
        en: 'Each province sets the date; the rule has none. The licence is stamped afterwards.',
      },
    },
    {
      id: 'suspension',
      about: 'per-event',
      title: {
        zh: '中止服务的，向省级出版主管部门备案，不超过180日',
        en: 'A suspension is filed with the province and lasts at most 180 days',
      },
      window: { closes: { count: 180, unit: 'day', direction: 'after', anchor: 'businessPaused' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: ARTICLES_17_18,
      confidence: 'unverified',
      note: {
        zh: '本规定的条文未核实，请向主管部门确认；出版管理条例对出版单位也规定180日（第十八、十九条）。',
        en: 'The article of this rule is not verified: ask the authority. The Publication Regulations have the same 180 days for publishers (articles 18 and 19).',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '终止服务后办理注销', en: 'Cancel the licence after the service ends' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: ARTICLES_17_18,
      confidence: 'unverified',
    },
    {
      id: 'idle',
      about: 'per-event',
      title: {
        zh: '登记之日起180日内开展业务，否则注销登记',
        en: 'Begin within 180 days of registration, or the licence is cancelled',
      },
      window: { closes: { count: 180, unit: 'day', direction: 'after', anchor: 'permitIssued' } },
      late: 'reapply',
      inForce: IN_FORCE,
      source: ARTICLES_17_18,
      confidence: 'unverified',
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.regCapital',
    'entity.shareholders',
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
    'site.domain',
    'app.name',
  ],
  unusualFields: [
    { zh: '业务范围（文字、游戏等）', en: 'Scope of business (text, games …)' },
    { zh: '域名、APP平台清单', en: 'List of domains and app platforms' },
    { zh: '编辑人员职业资格', en: 'Professional certificates of the editors' },
    { zh: '服务器所在地', en: 'Place of the server' },
    { zh: '主管单位、主办单位', en: 'Supervising and sponsoring units' },
  ],
  materials: { first: APPLICATION, renewal: APPLICATION, change: [] },
  decisionTimes: [
    {
      stage: { zh: '国家新闻出版署自受理之日起作出决定', en: 'National decision after acceptance' },
      for: 'any',
      count: 60,
      unit: 'day',
      source: {
        document: RULE,
        article: '',
        address:
          'http://tianyoufuwu.com/index.php?a=show&c=content&id=1844; http://www.dttc-icp.com/newsarticle/2462.html',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'law',
      note: {
        zh: '另加省级初审时间。',
        en: 'The pre-review of the province comes on top.',
      },
    },
    {
      stage: { zh: '登记后发证', en: 'Issue of the licence after registration' },
      for: 'first',
      count: 10,
      unit: 'day',
      source: { ...ARTICLES_13_16, article: '第十三条' },
      confidence: 'law',
    },
    {
      stage: {
        zh: '年度核验：省级出版主管部门作出结论',
        en: 'Annual verification: decision of the province',
      },
      for: 'any',
      count: 45,
      unit: 'day',
      source: VERIFICATION_ARTICLE,
      confidence: 'law',
    },
    {
      stage: { zh: '年度核验：省级上报', en: 'Annual verification: report of the province' },
      for: 'any',
      count: 15,
      unit: 'day',
      source: VERIFICATION_ARTICLE,
      confidence: 'law',
    },
    {
      stage: { zh: '一次性告知需补正的全部内容', en: 'Notice, once, of everything to supplement' },
      for: 'any',
      count: 5,
      unit: 'workday',
      source: LICENSING_ART_32,
      confidence: 'law',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '届满未延续的，许可证注销，须重新申请。',
        en: 'Not renewed at expiry, the licence is cancelled and must be applied for anew.',
      },
      source: LICENSING_ART_70,
      confidence: 'law',
    },
    {
      of: 'lateRenewal',
      text: {
        zh: '逾期未办的，证书作废（机构说法）。',
        en: 'The certificate is void once late (an agency’s page).',
      },
      source: {
        document: { zh: '代办机构网页', en: 'A filing agency’s page' },
        article: '',
        address: 'http://www.9mayi.cn/wlchuban/15825.html',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '未经批准从事网络出版的，予以取缔，没收出版物和违法所得，处经营额五倍以上十倍以下罚款或五万元以下罚款。',
        en: 'Unlicensed: banned, goods and gain seized, fine of 5 to 10 times the turnover or up to 50,000 yuan.',
      },
      source: { ...PUBLISHING_REGULATIONS, article: '第六十一条' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未经批准变更的，责令改正，给予警告；情节严重的，责令停业整顿或者吊销许可证。',
        en: 'A change without approval: order to correct, warning; in serious cases suspension or revocation.',
      },
      source: { ...PUBLISHING_REGULATIONS, article: '第六十七条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '许可证被吊销的，其法定代表人或者主要负责人十年内不得担任出版单位的同类职务。',
        en: 'The head of a company whose licence is revoked is barred from such a post for ten years.',
      },
      source: { ...PUBLISHING_REGULATIONS, article: '第七十条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '材料交省级出版主管部门，没有全国统一的办理网址可列。罚则引自出版管理条例；本规定第五十一条以下未核实。部分网站只印“（京）字第…号”，前缀可省。',
    en: 'Hand in at the provincial bureau; there is no national portal to list. Penalties are those of the Publication Regulations; arts 51 and following of this rule are not verified. Some sites print the number without its prefix; that is accepted.',
  },
};
