import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType } from '../filing-type.ts';
import { DEFAULT_DECISION_TIMES, DEFAULT_RENEWAL } from '../laws.ts';
import type { Source } from '../source.ts';

/** 34号令, in force 2004-08-20, amended by 国家广播电视总局令第7号 (2020-10-29); read as quoted only. */
const PROVISIONS = {
  document: {
    zh: '广播电视节目制作经营管理规定',
    en: 'Provisions on Radio and Television Programme Production',
  },
  checked: '2026-11-23',
} as const;

const REGULATIONS = {
  document: { zh: '广播电视管理条例', en: 'Regulations on Radio and Television' },
  address:
    'https://github.com/qisehong/china-law-db, commit b477e47, laws/行政法规/广播电视管理条例(2024-12-06).md',
  checked: '2026-11-23',
} as const;

const JIAOJIANG: Source = {
  document: {
    zh: '台州市椒江区人民政府：广播电视节目制作经营许可证问答（2024年4月29日）',
    en: 'Government of Jiaojiang, Taizhou: on the programme production licence (29 April 2024)',
  },
  article: '',
  address: 'http://www.jj.gov.cn/art/2024/4/29/art_1229787921_59084560.html',
  checked: '2026-11-23',
};

const FUJIAN: Source = {
  document: {
    zh: '福建省广播电视局通知（2021年2月7日）',
    en: 'Notice of the Fujian radio and television bureau (7 February 2021)',
  },
  article: '',
  address: 'http://gdj.fujian.gov.cn/xw/sjgz/202102/t20210207_5532791.htm',
  checked: '2026-11-23',
};

const agency = (address: string): Source => ({
  document: { zh: '代办机构网页', en: 'A filing agency’s page' },
  article: '',
  address,
  checked: '2026-11-23',
});

const FIRST_GUIDE = agency('fangzhouzhiyun.cn/shows/81/17460');
const RENEWAL_GUIDE = agency('https://beijing0763856.11467.com/product/32818875.asp');

const IN_FORCE = { from: '2004-08-20' };

export const broadcastProduction: FilingType = {
  id: 'broadcast-production',
  names: {
    zh: '广播电视节目制作经营许可证',
    en: 'Radio and television programme production licence',
  },
  authority: {
    zh: '省级广播电视主管部门；在京中央单位：国家广播电视总局',
    en: 'Provincial radio and television bureau; central bodies in Beijing: the national administration',
  },
  kind: 'licence',
  standsFor: 'company',
  portals: ['nrta-services'],
  number: {
    pattern: '^[（(]?[\\u4e00-\\u9fa5][）)]?字第\\d{3,6}号$',
    // Fictitious: nobody is number 00000.
    example: '（沪）字第00000号',
    source: {
      document: { zh: '公开网站页脚所印编号', en: 'Numbers printed in public site footers' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  // Two years at most, and for everybody until 31 March of an odd year: shorter where issued in between.
  validity: { months: 24, source: JIAOJIANG, confidence: 'practice' },
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
      ...DEFAULT_RENEWAL,
      // Whoever lets it lapse may apply anew only three years later, by the page that the review cites.
      late: 'barred',
      // One application: who files in the round has asked for the renewal.
      conflictsWith: ['review'],
      note: {
        zh: '全国许可证统一于单数年3月31日届满（下一次2027年3月31日），以证上所印日期为准。依行政许可法，最迟届满三十日前申请；各省公布的申报截止日可能更早，两者均须遵守。没有条文说明第30日当天是否仍算“三十日前”；有的机关和代办机构把“三十日”理解为工作日。',
        en: 'Every licence in the country ends on 31 March of an odd year (next: 31 March 2027); the printed day decides. By the Administrative Licensing Law the application must be in 30 days before; the round that the province announces may close earlier, and both must be kept. No text settles whether the 30th day itself is still in time, and some authorities and agencies read “30 days” as working days.',
      },
    },
    {
      id: 'review',
      about: 'renewal',
      title: {
        zh: '参加两年一次的业绩审核并申报换证',
        en: 'Take part in the two-yearly review and file for the new licence',
      },
      window: ANNOUNCED_ROUND,
      // What was issued in a review year was issued for the term that the review began, unless it ends that year.
      cycle: { every: 'year', years: 'odd', skipsFirst: true },
      usual: { opens: '01-01', closes: '02-19', source: FUJIAN, confidence: 'practice' },
      late: 'barred',
      inForce: IN_FORCE,
      source: { ...JIAOJIANG, article: '四' },
      confidence: 'practice',
      note: {
        zh: '没有固定天数：审核在单数年1月至3月进行，日期由各省公布；2021年福建网上申报于2月19日截止。未通过审核（无作品、未参加审核、有境外股东等）不予换证（广发〔2010〕70号，据转引）。',
        en: 'No counted window: the review runs from January to March of the odd year on days that the province announces; in 2021 the online filing in Fujian closed on 19 February. Who fails it (no works, not taking part, a foreign shareholder …) is not renewed (circular Guangfa 2010 no. 70, cited at second hand).',
      },
    },
    {
      id: 'annual-practice',
      about: 'annual',
      title: { zh: '年检', en: 'Annual check' },
      window: { closes: { on: '03-31' } },
      cycle: { every: 'year' },
      // An authority says that there is none: counted only where the team says that its own authority asks for it.
      when: [{ attribute: 'annual-check', is: ['asked'] }],
      late: 'unknown',
      inForce: IN_FORCE,
      source: agency('icp-1.com/gbds/28460; icp-1.com/gbds/26605'),
      confidence: 'practice',
      note: {
        zh: '代办机构称每年3月31日前年检；台州市椒江区人民政府称“无年检要求”。请向发证机关确认。',
        en: 'Agencies speak of a yearly check by 31 March; the government of Jiaojiang says that none is required. Ask the authority.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '变更名称、法定代表人、地址、注册资本、股权、章程',
        en: 'Change of name, legal representative, address, capital, equity or articles',
      },
      // No days were found.
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: [
        'entity.name',
        'legalRep.name',
        'address.registered.full',
        'address.office.full',
        'entity.regCapital',
        'entity.shareholders',
        'entity.articles',
      ],
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...PROVISIONS, article: '第二十七条', address: 'no page found', seen: 'memory' },
      confidence: 'unverified',
      note: {
        zh: '所列事项据代办机构；第二十七条未核实，也没有查到期限，办理前请向发证机关确认。',
        en: 'The items are an agency’s; article 27 is not verified and no time limit was found. Confirm with the issuing authority before filing.',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '终止业务后一周内办理注销', en: 'Cancel within one week of ending' },
      window: { closes: { count: 7, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...PROVISIONS, article: '第二十七条', address: 'no page found', seen: 'memory' },
      confidence: 'unverified',
      note: {
        zh: '“一周内”没有核实到依据，也有代办机构说没有这个期限；请向发证机关确认。',
        en: 'No verified source supports the week, and one agency says that there is no such limit. Ask the issuing authority.',
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
    'entity.articles',
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
    { zh: '无境外股东', en: 'No foreign shareholder' },
    { zh: '制作的作品及播出证明', en: 'Works produced, with proof of release' },
    { zh: '三名专业人员', en: 'Three professionals' },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请表', en: 'Application form' },
        stale: [{ by: 'never' }],
        source: FIRST_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '章程', en: 'Articles of association' },
        stale: [{ by: 'facts' }],
        source: FIRST_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '3名以上主要管理人员的简历和资历证明',
          en: 'CVs and credentials of at least three managers',
        },
        stale: [{ by: 'person' }],
        source: FIRST_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '法定代表人简历', en: 'CV of the legal representative' },
        stale: [{ by: 'person' }],
        source: FIRST_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '办公场所证明', en: 'Proof of premises' },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        source: FIRST_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '营业执照', en: 'Business licence' },
        stale: [{ by: 'facts' }],
        source: FIRST_GUIDE,
        confidence: 'practice',
      },
    ],
    renewal: [
      {
        names: {
          zh: '延续申请表和许可证（北京；可附告知承诺书）',
          en: 'Extension form and licence (Beijing; with a written promise where used)',
        },
        stale: [{ by: 'fresh' }],
        source: RENEWAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '企业经营情况和社会责任报告（广东）',
          en: 'Report on business and social responsibility (Guangdong)',
        },
        stale: [{ by: 'fresh' }],
        source: RENEWAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '作品截图，加盖公章（广东）', en: 'Stamped screenshots of works (Guangdong)' },
        stale: [{ by: 'fresh' }],
        source: RENEWAL_GUIDE,
        confidence: 'practice',
      },
    ],
    change: [],
  },
  decisionTimes: DEFAULT_DECISION_TIMES,
  requires: [],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '到期未换证的，须待届满3年后方可重新申请（台州市椒江区的说法，条文未核实）。',
        en: 'Not renewed, a company may apply again only three years after the expiry (a local statement; the article is not verified).',
      },
      source: { ...JIAOJIANG, article: '三' },
      confidence: 'practice',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '予以取缔，没收工具，并处一万元以上五万元以下罚款。',
        en: 'Banned; tools confiscated; fine of 10,000 to 50,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第四十八条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '证照到期日是全国统一的单数年3月31日，最长不超过两年，不能由发证日推算：2022年1月4日核发的，2023年3月31日届满。依据：广播电视管理条例第三十一条、第四十八条；34号令自2004年8月20日施行，2020年10月29日以第7号令修改（据转引）。',
    en: 'All licences end on 31 March of an odd year and never last more than two years; the day does not follow from the day of issue: issued on 4 January 2022, ended on 31 March 2023. Basis: Regulations on the Administration of Radio and Television, arts 31 and 48; order 34, in force since 20 August 2004, amended by order 7 of 29 October 2020 (cited at second hand).',
  },
};
