import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

/** Full text read. It knows no validity, no renewal, no annual duty, and for changes no number of days. */
const MEASURES = {
  document: {
    zh: '计算机信息网络国际联网安全保护管理办法',
    en: 'Measures for Security Protection of International Networking of Computer Information Networks',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/计算机信息网络国际联网安全保护管理办法(2011-01-08).md',
  checked: '2026-11-23',
} as const;

const ARTICLE_12: Source = { ...MEASURES, article: '第十二条', quote: '30日内' };

const HANDBOOK: Source = {
  document: {
    zh: '全国互联网安全管理服务平台操作手册（2023年，转载）',
    en: 'Handbook of the platform (2023, a copy)',
  },
  article: '',
  address: 'http://www.gamesbox99.com/news/5465.html',
  checked: '2026-11-23',
};

const VENDOR: Source = {
  document: { zh: '云服务商的备案帮助页', en: 'A cloud vendor’s help page' },
  article: '',
  address: 'https://yun.pingan.com/ssr/help/domain/icp/PSFO.PSF',
  checked: '2026-11-23',
};

/** The compilation cites the page banshi.beijing.gov.cn/pubtask/task/1/110118000000/13fe0bac-c386-4c25-8729-b0e859d261f4.html. */
const BEIJING_SERVICE: Source = {
  document: {
    zh: '北京市政务服务事项页（第三方整理）',
    en: 'Beijing service page (third-party compilation)',
  },
  article: '',
  address:
    'https://github.com/Xaiver03/heyta/blob/16da3ecb95dfe0be1b1bfbbe9351cd2c00ebb711/docs/research/legal-filing-prerequisites.md',
  checked: '2026-11-23',
};

const IN_FORCE = { from: '1997-12-30' };

const PERSON = [{ by: 'endsOn' }, { by: 'person' }] as const;

export const policeFiling: FilingType = {
  id: 'police-filing',
  names: { zh: '公安联网备案', en: 'Public-security internet filing' },
  authority: {
    zh: '省级公安机关指定的受理机关（网安）',
    en: 'Public security organ designated by the province (network security)',
  },
  kind: 'filing',
  standsFor: 'site',
  portals: ['mps-internet-security'],
  number: {
    pattern: '^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]公网安备\\s?\\d{11,14}\\s?号$',
    // Fictitious: the region code 000000 does not exist.
    example: '京公网安备00000000000000号',
    source: {
      document: { zh: '公开网站页脚所印编号（4 例）', en: 'Numbers printed in public site footers (4 seen)' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: {
    none: true,
    source: { ...MEASURES, article: '全文' },
    confidence: 'law',
  },
  rules: [
    {
      id: 'first',
      about: 'first',
      title: { zh: '联网备案', en: 'File after connecting' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'networkConnected' } },
      late: 'suspended',
      inForce: IN_FORCE,
      source: ARTICLE_12,
      confidence: 'law',
      note: {
        zh: '自网络正式联通之日起三十日内。',
        en: 'Counted from the day on which the network is formally connected.',
      },
    },
    {
      id: 'first-site-opened',
      about: 'first',
      title: {
        zh: '网站或应用开通后备案（服务商说法）',
        en: 'File after the site or app opens (vendors’ reading)',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'serviceStarted' } },
      late: 'suspended',
      inForce: IN_FORCE,
      conflictsWith: ['first'],
      source: VENDOR,
      confidence: 'practice',
      note: {
        zh: '条文从网络正式联通之日起算；服务商从网站或应用开通之日起算。',
        en: 'The article counts from the connection of the network; vendors count from the opening of the site or app.',
      },
    },
    {
      id: 'display',
      about: 'per-event',
      title: {
        zh: '在页面底部展示备案号、图标和链接',
        en: 'Show number, icon and link at the bottom of the page',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'approvalReceived' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: VENDOR,
      confidence: 'practice',
      note: {
        zh: '期限只见于服务商网页，自审核通过之日起算。',
        en: 'Only a vendor’s page gives the limit, counted from the approval.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '在平台办理变更', en: 'File the change on the platform' },
      // No text gives a number of days.
      window: {},
      triggers: 'filed',
      late: 'unknown',
      inForce: IN_FORCE,
      source: HANDBOOK,
      confidence: 'practice',
      note: {
        zh: '平台可按主体、网站、应用分别变更。第十二条没有天数，只要求接入单位“及时”报告；代办机构所说的30日没有依据，不计算。',
        en: 'The platform has a change per company, site and app. Article 12 gives no days and asks only connected units to report “timely”; the 30 days that agencies claim have no source and are not counted.',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '在平台办理注销', en: 'Cancel the filing on the platform' },
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: HANDBOOK,
      confidence: 'practice',
      note: { zh: '平台有注销功能；没有规定期限。', en: 'The platform has this function; no limit is set.' },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'address.registered.full',
    'legalRep.name',
    'entity.icpNo',
    'site.name',
    'site.domain',
    'site.homepage',
    'site.accessProvider',
    'site.ip',
    'app.name',
  ],
  unusualFields: [
    {
      zh: '三名不同人员：网站负责人、应急联络人、网络安全负责人',
      en: 'Three different persons: site head, emergency contact, network-security head',
    },
    { zh: '开通日期', en: 'Day of opening' },
    { zh: '接入商与域名注册商', en: 'Access provider and domain registrar' },
    { zh: '服务器IP', en: 'Server IP' },
    { zh: '服务类型（是否交互式）', en: 'Type of service (interactive or not)' },
    { zh: '投诉举报机制', en: 'Complaint and report channel' },
  ],
  materials: {
    first: [
      {
        names: { zh: '营业执照', en: 'Business licence' },
        stale: [{ by: 'facts' }],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '网站负责人身份证件', en: 'Identity document of the site head' },
        stale: [...PERSON],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '应急联络人身份证件', en: 'Identity document of the emergency contact' },
        stale: [...PERSON],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '网络安全负责人身份证件', en: 'Identity document of the network-security head' },
        stale: [...PERSON],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '域名证书', en: 'Domain certificate' },
        stale: [{ by: 'endsOn' }],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '服务器或接入合同', en: 'Server or access contract' },
        stale: [{ by: 'contract' }],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '用户备案表', en: 'User filing form' },
        stale: [{ by: 'fresh' }],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '安全管理制度文本', en: 'Text of the security rules' },
        stale: [{ by: 'never' }],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
      {
        names: { zh: '投诉举报渠道', en: 'Complaint channel' },
        stale: [{ by: 'never' }],
        source: BEIJING_SERVICE,
        confidence: 'practice',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '审核', en: 'Review' },
      for: 'first',
      count: 7,
      atLeast: 3,
      unit: 'workday',
      source: {
        document: { zh: '代办机构网页', en: 'An agency’s page' },
        article: '',
        address: 'https://aliyunyh.com/656856.html',
        checked: '2026-11-23',
      },
      confidence: 'practice',
    },
  ],
  requires: [
    {
      type: 'icp-filing',
      for: 'first',
      why: { zh: '须先取得ICP备案号。', en: 'The ICP filing number must exist first.' },
      source: BEIJING_SERVICE,
      confidence: 'practice',
    },
  ],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '不履行备案职责的，由公安机关给予警告或者停机整顿不超过六个月的处罚。',
        en: 'Whoever does not file is warned or stopped for up to six months.',
      },
      source: { ...MEASURES, article: '第二十三条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '没有有效期，也没有年度义务。据代办机构，交互式服务可能须现场面谈或检查，并提交安全评估。',
    en: 'No validity and no annual duty. Agencies say that interactive services may be interviewed or inspected on site and must hand in a safety assessment.',
  },
};
