import type { FilingType } from '../filing-type.ts';
import { ISSUE_TIME, LICENSING_ART_70 } from '../laws.ts';
import type { Source } from '../source.ts';

const PROVISIONS = {
  document: {
    zh: '互联网文化管理暂行规定',
    en: 'Interim Provisions on the Administration of Internet Culture',
  },
  checked: '2026-11-23',
} as const;

/** Articles 8 and 9 were read in the 2011 text; 文化部令第57号 (2017-12-15) amended it, and its articles were not read. */
const READ = { ...PROVISIONS, address: 'http://chanye.07073.com/zhengce/449196_2.html' } as const;
const REMEMBERED = { ...PROVISIONS, address: 'no page found', seen: 'memory' } as const;

const ARTICLE_9: Source = { ...READ, article: '第九条' };

const ARTICLE_23: Source = {
  ...PROVISIONS,
  article: '第二十三条',
  address: 'http://95019565.007swz.com/news-156483.html',
  seen: 'quoted',
};

const agency = (address: string): Source => ({
  document: { zh: '代办机构网页', en: 'A filing agency’s page' },
  article: '',
  address,
  checked: '2026-11-23',
});

const CHANGE_GUIDE = agency('http://jiu0.90561.cn/bd/52926');

/** The 2017 amendment reworded the list, and its wording was not read. */
const LIST_OF_2011 = {
  source: { ...ARTICLE_9, seen: 'earlier' },
  confidence: 'law',
  note: {
    zh: '材料据2011年的规定；2017年修改后的清单未核实，办理前请向主管部门确认。',
    en: 'By the provisions of 2011; the list as amended in 2017 is not verified, so confirm it with the authority before filing.',
  },
} as const;

const IN_FORCE = { from: '2011-04-01' };

export const onlineCulture: FilingType = {
  id: 'online-culture',
  names: { zh: '网络文化经营许可证', en: 'Online culture business permit' },
  authority: { zh: '省级文化和旅游厅（局）', en: 'Provincial department of culture and tourism' },
  kind: 'licence',
  standsFor: 'company',
  portals: ['mct-culture-market'],
  number: {
    // The ministry's own older form, 文网文[2010] and three digits, is not covered: those permits have long ended.
    pattern: '^[\\u4e00-\\u9fa5]网文[\\[〔【(（]\\d{4}[\\]〕】)）]\\d{4}-\\d{3,4}号$',
    // Fictitious: no permit was ever numbered 0000.
    example: '京网文〔2020〕0000-000号',
    source: {
      document: { zh: '公开网站页脚所印编号', en: 'Numbers printed in public site footers' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: { months: 36, source: ARTICLE_9, confidence: 'law' },
  attributes: [
    {
      id: 'annual-check',
      names: { zh: '发证机关是否要求年检', en: 'Annual check required by the authority' },
      values: [
        { id: 'not-asked', names: { zh: '不要求或不知道', en: 'Not required, or not known' } },
        { id: 'asked', names: { zh: '要求', en: 'Required' } },
      ],
      default: 'not-asked',
    },
  ],
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '申请续办', en: 'Apply for renewal' },
      // 届满30日前: no opening day, closes 30 days before. The opposite of online-av.
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'reapply',
      inForce: IN_FORCE,
      source: { ...ARTICLE_9, quote: '届满30日前申请续办' },
      confidence: 'law',
      note: {
        zh: '没有条文说明第30日当天是否仍算“30日前”，建议再提前一个工作日。续办后许可证编号会变，网站页脚须同步修改。代办机构所称“60个工作日前”“有效期5年”与第九条不符。',
        en: 'No text settles whether the 30th day itself is still in time: file one working day earlier if you can. The number changes on renewal, so the site footer must follow. Agencies’ claims of “60 working days” and “valid 5 years” contradict article 9.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '办理变更', en: 'Report a change' },
      window: { closes: { count: 20, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: [
        'entity.name',
        'site.domain',
        'legalRep.name',
        'principal.name',
        'address.registered.full',
        'address.office.full',
        'entity.shareholders',
        'entity.scope',
        // Only agencies name the registered capital.
        'entity.regCapital',
      ],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REMEMBERED, article: '第十二条' },
      confidence: 'unverified',
      note: {
        zh: '条文未核实：一说变更之日起20日内，代办机构称30日内。办理前请向发证机关确认，并按较严的20日准备。单位名称、域名、法定代表人或主要负责人、注册地址或经营地址、股权结构、业务范围变更须办理；代办机构另列注册资本。',
        en: 'The article is not verified: 20 days after the change by one account, 30 by agencies. Ask the authority before filing, and prepare for the stricter 20. Covers name, domain, legal representative or principal, registered or business address, equity structure and scope; agencies add registered capital.',
      },
    },
    {
      id: 'annual-practice',
      about: 'annual',
      title: { zh: '年检', en: 'Annual check' },
      window: { opens: { on: '01-01' }, closes: { on: '03-31' } },
      cycle: { every: 'year' },
      // No article knows it: counted only where the team says that its authority asks for it.
      when: [{ attribute: 'annual-check', is: ['asked'] }],
      late: 'unknown',
      inForce: IN_FORCE,
      source: agency('http://www.e-bentley.cn/www.html'),
      confidence: 'practice',
      note: {
        zh: '只有代办机构称每年1月至3月年检，没有查到条文；请向发证机关确认。',
        en: 'Only agencies speak of an annual check from January to March; no article was found. Ask the authority.',
      },
    },
    {
      id: 'idle',
      about: 'periodic',
      title: {
        zh: '取得许可证后180日未开展业务的，注销许可证',
        en: 'No business within 180 days of the permit: the permit is cancelled',
      },
      window: { closes: { count: 180, unit: 'day', direction: 'after', anchor: 'permitIssued' } },
      late: 'reapply',
      inForce: IN_FORCE,
      source: { ...REMEMBERED, article: '第十四条' },
      confidence: 'unverified',
    },
    {
      id: 'domestic-product',
      about: 'per-event',
      title: {
        zh: '国产网络文化产品上线后备案',
        en: 'File a domestic product after its launch',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'serviceStarted' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REMEMBERED, article: '第十五条' },
      confidence: 'unverified',
    },
    {
      id: 'imported-product',
      about: 'per-event',
      title: {
        zh: '进口网络文化产品上线前内容审查',
        en: 'Imported product: content review before its launch',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REMEMBERED, article: '第十五条' },
      confidence: 'unverified',
    },
  ],
  facts: [
    'entity.name',
    'legalRep.name',
    'principal.name',
    'address.registered.full',
    'address.office.full',
    'entity.scope',
    'entity.regCapital',
    'entity.shareholders',
    'entity.articles',
    'entity.phone',
    'entity.fax',
    'entity.postcode',
    'contact.name',
    'site.domain',
    'site.ip',
    'site.name',
  ],
  unusualFields: [
    {
      zh: '网站域名、IP地址、网站中文名、英文名（最多五行）',
      en: 'Domain, IP address, Chinese and English name of the site, in up to five rows',
    },
    { zh: '许可证证号', en: 'Number of the permit' },
    { zh: '许可业务经营范围', en: 'Licensed scope of business' },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请书', en: 'Application' },
        stale: [{ by: 'never' }],
        ...LIST_OF_2011,
      },
      {
        names: { zh: '营业执照和章程', en: 'Business licence and articles of association' },
        stale: [{ by: 'facts' }],
        ...LIST_OF_2011,
      },
      {
        names: { zh: '资金来源、数额及信用证明', en: 'Proof of funds and credit' },
        stale: [{ by: 'fresh' }],
        ...LIST_OF_2011,
      },
      {
        names: {
          zh: '法定代表人、主要负责人、主要经营管理人员和专业技术人员的身份证明、资格证明',
          en: 'Legal representative, managers and technicians: identity documents and qualifications',
        },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        ...LIST_OF_2011,
      },
      {
        names: { zh: '工作场所使用权证明', en: 'Right to use the premises' },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        ...LIST_OF_2011,
      },
      {
        names: { zh: '业务发展报告', en: 'Business development report' },
        stale: [{ by: 'fresh' }],
        ...LIST_OF_2011,
      },
    ],
    renewal: [],
    change: [
      {
        names: { zh: '变更申请表', en: 'Application form' },
        stale: [{ by: 'fresh' }],
        source: CHANGE_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '许可证原件', en: 'Original of the permit' },
        stale: [{ by: 'never' }],
        source: CHANGE_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '变更后的营业执照复印件', en: 'Copy of the new business licence' },
        stale: [{ by: 'facts' }],
        source: CHANGE_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '章程及追溯至自然人的股权结构图',
          en: 'Articles, and the shareholding tree up to natural persons',
        },
        stale: [{ by: 'facts' }],
        source: CHANGE_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '无外资承诺书', en: 'Statement of no foreign capital' },
        stale: [{ by: 'facts' }],
        source: CHANGE_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '法定代表人及一级股东身份证件',
          en: 'Identity documents of the legal representative and first-level shareholders',
        },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: CHANGE_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '域名证书', en: 'Domain certificate' },
        stale: [{ by: 'endsOn' }],
        source: CHANGE_GUIDE,
        confidence: 'practice',
      },
    ],
  },
  decisionTimes: [
    {
      stage: { zh: '受理后作出决定', en: 'Decision after acceptance' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: ARTICLE_9,
      confidence: 'law',
      note: {
        zh: '条文写“20日”；依行政许可法第八十二条为工作日，依第四十二条经批准可再延长十个工作日。',
        en: 'The article says “20 days”; by art. 82 of the Administrative Licensing Law these are working days, and by art. 42 ten more may be added.',
      },
    },
    ISSUE_TIME,
  ],
  requires: [],
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
      of: 'lateRenewal',
      text: {
        zh: '2008年，文化部以未按期续办为由注销121份许可证。',
        en: 'In 2008 the ministry cancelled 121 permits for missing the renewal.',
      },
      source: {
        document: { zh: '文化部注销许可证的报道', en: 'Report on the ministry’s cancellations' },
        article: '',
        address: 'http://soeasy.cn/HtmlWebs/200812/05101656.htm',
        checked: '2026-11-23',
      },
      confidence: 'practice',
    },
    {
      of: 'lateChange',
      text: {
        zh: '违反第十二条、第十三条、第十四条、第十九条、第二十条的，警告，责令限期改正，并处五千元以下罚款。',
        en: 'Breach of articles 12, 13, 14, 19 or 20: warning, order to correct and a fine of up to 5,000 yuan.',
      },
      source: ARTICLE_23,
      confidence: 'law',
    },
  ],
  note: {
    zh: '规定自2011年4月1日施行，2017年12月15日以文化部令第57号修改；这里的条文依2011年的文本，办理前请确认是否已修改。主页须标明许可证编号（第十三条，条文未核实）。没有查到注销的期限，请向发证机关确认。',
    en: 'The provisions are in force since 1 April 2011 and were amended by order 57 of 15 December 2017; the articles here follow the text of 2011, so check before filing whether they were amended. The home page must show the permit’s number (art. 13, not verified). No time limit for cancellation was found; ask the issuing authority.',
  },
};
