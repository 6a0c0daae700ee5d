import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType } from '../filing-type.ts';
import { DEFAULT_DECISION_TIMES, DEFAULT_RENEWAL, LICENSING_ART_43, LICENSING_ART_70 } from '../laws.ts';
import type { Source } from '../source.ts';

const LAW = {
  document: { zh: '拍卖法', en: 'Auction Law' },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 民法商法/拍卖法(2015-04-24).md',
  checked: '2026-11-23',
} as const;

/** 商务部令2004年第24号, amended in 2015 and 2019 on days that nobody checked; read as quoted only. */
const MEASURES: Source = {
  document: { zh: '拍卖管理办法', en: 'Measures on the Administration of Auctions' },
  article: '',
  address: 'http://uianet.net/dictionary/b10070103.html',
  checked: '2026-11-23',
  seen: 'quoted',
};

const SHAANXI: Source = {
  document: {
    zh: '陕西省商务厅陕商函〔2022〕230号',
    en: 'Shaanxi commerce department, circular 2022 no. 230',
  },
  article: '',
  address: 'https://fawtography.com/faguiku/qbk/zh20230629202401.shtml',
  checked: '2026-11-23',
};

const CHANGZHOU: Source = {
  document: {
    zh: '常州市拍卖企业核查通知（2020年）',
    en: 'Changzhou, notice on the check of auction companies (2020)',
  },
  article: '',
  address: 'www9599116.com/gi_news/694158373649716',
  checked: '2026-11-23',
};

const GUANGZHOU: Source = {
  document: {
    zh: '广州市拍卖企业核查通知（2018年）',
    en: 'Guangzhou, notice on the check of auction companies (2018)',
  },
  article: '',
  address: 'http://gz.kjzxfw.com/zhengcexinxi/index/detail/_kDzMNzgk_T_M.html',
  checked: '2026-11-23',
};

const GUANGDONG: Source = {
  document: {
    zh: '广东省商务厅公告（2023年8月22日）',
    en: 'Guangdong commerce department, notice of 22 August 2023',
  },
  article: '',
  address: 'https://com.gd.gov.cn/zwgk/gggs/content/post_4240361.html',
  checked: '2026-11-23',
};

const SHANGHAI_GUIDE: Source = {
  document: { zh: '上海市办事指南', en: 'Shanghai, service guide' },
  article: '',
  address: 'http://zwdt.sh.gov.cn/govPortals/bsfw/item/24ffb4c5-aaa8-44af-bec2-01de29496786',
  checked: '2026-11-23',
};

/** The text that was read is in force since its last amendment; what it said before was not compared. */
const LAW_IN_FORCE = { from: '2015-04-24' };
/** The order is of 2004; the exact day was not read and lies before anything that is counted. */
const MEASURES_IN_FORCE = { from: '2005-01-01' };

export const auction: FilingType = {
  id: 'auction',
  names: { zh: '拍卖经营批准证书（从事拍卖业务许可）', en: 'Auction business approval' },
  authority: {
    zh: '省级商务主管部门（设区的市初审）',
    en: 'Provincial commerce department, after a review by the city',
  },
  kind: 'licence',
  standsFor: 'company',
  portals: ['mofcom-auction', 'mofcom-unified'],
  // The law sets no term, and yet certificates end: what is printed decides.
  validity: { asPrinted: true, source: SHAANXI, confidence: 'practice' },
  rules: [
    {
      id: 'renewal',
      ...DEFAULT_RENEWAL,
      note: {
        zh: '拍卖法没有规定有效期；陕西省的通知提到“有效期延续”，代办机构称10年，以证书所印为准。没有条文说明第30日当天是否仍算“三十日前”；有的机关和代办机构把“三十日”理解为工作日，建议在届满三十个工作日之前递交。',
        en: 'The Auction Law sets no term; a notice of Shaanxi speaks of extending the validity, agencies of 10 years: the certificate decides. No text settles whether the 30th day itself is still in time, and some authorities and agencies read “30 days” as working days: better file 30 working days before the expiry.',
      },
    },
    {
      id: 'renewal-practice',
      about: 'renewal',
      title: { zh: '申请延续', en: 'Apply for renewal' },
      window: { closes: { count: 1, unit: 'month', direction: 'before', anchor: 'expiry' } },
      conflictsWith: ['renewal'],
      late: 'reapply',
      inForce: MEASURES_IN_FORCE,
      source: {
        document: { zh: '代办机构文章', en: 'An agency’s article' },
        article: '',
        address: 'https://m.163.com/news/article/KDF2QQN0055643MC.html',
        checked: '2026-11-23',
      },
      confidence: 'practice',
      note: {
        zh: '代办机构称须提前1个月，否则作废；法定期限是届满三十日前。',
        en: 'Agencies say one month before, else void; by law it is 30 days before.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '办理企业变更登记前，先经省级商务主管部门批准并换领证书',
        en: 'Before applying to change the company registration: provincial approval and a new certificate',
      },
      // Before the registration and not after it: the opposite of every other clock that a changed company starts.
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: [
        'entity.name',
        'entity.type',
        'entity.scope',
        'entity.regCapital',
        'address.registered.full',
        'legalRep.name',
        'entity.shareholders',
      ],
      blocking: true,
      late: 'unknown',
      inForce: MEASURES_IN_FORCE,
      source: MEASURES,
      confidence: 'law',
      note: {
        zh: '计划之日填申请企业变更登记之日。所列事项为登记事项（市场主体登记管理条例第八条）。',
        en: 'Enter the day of applying to the company registry as the planned day. The items are those of the company registration (Regulations on the Registration of Market Entities, art. 8).',
      },
    },
    {
      id: 'monthly-report',
      about: 'periodic',
      title: {
        zh: '每月报送上月经营情况（无业务也须零申报）',
        en: 'Report last month’s business, nil returns included',
      },
      window: { closes: { on: '06', rolls: 'later' } },
      // Last month is its subject: who was approved this month has none to report.
      cycle: { every: 'month', skipsFirst: true },
      late: 'unknown',
      // The notice is of 2022.
      inForce: { from: '2022-01-01' },
      source: SHAANXI,
      confidence: 'practice',
      note: {
        zh: '每月6日前，遇法定节假日顺延；常州市同样要求无业务的企业零申报。',
        en: 'By the 6th, later over public holidays; Changzhou too asks companies without business for a nil return.',
      },
    },
    {
      id: 'annual-check',
      about: 'annual',
      title: { zh: '参加年度核查', en: 'Take part in the annual check' },
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      usual: { opens: '03-10', closes: '04-10', source: CHANGZHOU, confidence: 'practice' },
      late: 'unknown',
      inForce: MEASURES_IN_FORCE,
      source: CHANGZHOU,
      confidence: 'practice',
      note: {
        zh: '日期由各省市每年公布，多在3月至5月：常州2020年自查3月10日至4月10日，广州2018年3月10日至20日，广东2025年4月公布结果。未参加视为不合格。',
        en: 'The province or city announces the days each year, mostly March to May: Changzhou’s self-check of 2020 ran from 10 March to 10 April, Guangzhou’s of 2018 from 10 to 20 March, Guangdong published results in April 2025. Not taking part counts as failed.',
      },
    },
    {
      id: 'annual-check-guangzhou',
      about: 'annual',
      title: { zh: '参加年度核查（广州）', en: 'Take part in the annual check (Guangzhou)' },
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      usual: { opens: '03-10', closes: '03-20', source: GUANGZHOU, confidence: 'practice' },
      region: '广东省广州市',
      replaces: ['annual-check'],
      late: 'unknown',
      inForce: { from: '2018-01-01' },
      source: GUANGZHOU,
      confidence: 'practice',
      note: {
        zh: '2018年为3月10日至20日；每年以通知为准。未参加视为不合格。',
        en: 'In 2018 from 10 to 20 March; each year’s notice decides. Not taking part counts as failed.',
      },
    },
    {
      id: 'sale-notice',
      about: 'per-event',
      title: { zh: '拍卖日七日前发布拍卖公告', en: 'Publish the notice of the sale' },
      window: { closes: { count: 7, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      late: 'unknown',
      inForce: LAW_IN_FORCE,
      source: { ...LAW, article: '第四十五条' },
      confidence: 'law',
      note: {
        zh: '业务记录等资料自委托拍卖合同终止之日起至少保存五年（第五十四条）。',
        en: 'Records are kept for at least five years after the contract ends (art. 54).',
      },
    },
    {
      id: 'sale-display',
      about: 'per-event',
      title: { zh: '拍卖前展示拍卖标的不少于两日', en: 'Display the lots for at least two days' },
      // Two whole days lie before the sale: the display begins on the second day before it at the latest.
      window: { closes: { count: 2, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      late: 'unknown',
      inForce: LAW_IN_FORCE,
      source: { ...LAW, article: '第四十八条' },
      confidence: 'law',
    },
    {
      id: 'idle',
      about: 'periodic',
      title: {
        zh: '无正当理由连续6个月未举办拍卖的，收回证书',
        en: 'No auction for six months on end without good reason: the certificate is taken back',
      },
      window: { closes: { count: 6, unit: 'month', direction: 'after', anchor: 'businessPaused' } },
      late: 'reapply',
      inForce: MEASURES_IN_FORCE,
      source: GUANGDONG,
      confidence: 'practice',
      note: {
        zh: '停业之日填最近一次拍卖之日；公告引拍卖管理办法。',
        en: 'Enter the day of the last auction as the pause of the business; the notice cites the measures.',
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
    {
      zh: '拍卖师（姓名、执业资格证号、注册单位）',
      en: 'Auctioneers (name, certificate number, registered unit)',
    },
    { zh: '分类别的月度成交额', en: 'Monthly turnover by category' },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请书', en: 'Application' },
        stale: [{ by: 'never' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '股东会决议', en: 'Resolution of the shareholders' },
        stale: [{ by: 'never' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '营业执照复印件', en: 'Copy of the business licence' },
        stale: [{ by: 'facts' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '机读档案登记资料', en: 'Extract of the company register' },
        stale: [{ by: 'fresh' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '公司章程', en: 'Articles of association' },
        stale: [{ by: 'never' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '法定代表人无犯罪记录证明或承诺',
          en: 'Legal representative: certificate of no crime, or a promise',
        },
        stale: [{ by: 'fresh' }, { by: 'person' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '拍卖业务规则', en: 'Auction rules' },
        stale: [{ by: 'never' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '至少一名拍卖师的执业资格证及中拍协变更意见',
          en: 'Certificate of at least one auctioneer, and the transfer opinion of the auction association',
        },
        stale: [{ by: 'person' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '系统填报的申请表', en: 'Form filled in the system' },
        stale: [{ by: 'fresh' }],
        source: SHANGHAI_GUIDE,
        confidence: 'practice',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '设区的市商务主管部门初审', en: 'Review by the city’s commerce department' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: LICENSING_ART_43,
      confidence: 'law',
    },
    ...DEFAULT_DECISION_TIMES,
  ],
  requires: [],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '有效期届满未延续的，注销许可，须重新申请。',
        en: 'Not renewed by its expiry, the approval is cancelled; a new application is needed.',
      },
      source: LICENSING_ART_70,
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '未参加年度核查的，视为不合格。',
        en: 'Who does not take part in the annual check has failed it.',
      },
      source: CHANGZHOU,
      confidence: 'practice',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '予以取缔，没收违法所得，并处违法所得一倍以上五倍以下罚款。',
        en: 'Shut down, gains confiscated, fine of 1 to 5 times the gains.',
      },
      source: { ...LAW, article: '第六十条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '注册资本不低于一百万元（拍卖法第十二条）。拍卖管理办法2004年公布，2015年、2019年修改；条文据转引，办理前请向主管部门确认。证书编号以证面所印为准。',
    en: 'Registered capital of at least 1,000,000 yuan (Auction Law, art. 12). The measures of 2004 were amended in 2015 and 2019; its articles are cited at second hand, so confirm them with the authority before filing. Enter the number as printed.',
  },
};
