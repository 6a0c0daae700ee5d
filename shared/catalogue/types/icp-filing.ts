import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType, Material } from '../filing-type.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

const FILING_MEASURES = {
  zh: '非经营性互联网信息服务备案管理办法（信息产业部令第33号）',
  en: 'Measures on the Filing of Non-commercial Internet Information Services (MII Order 33)',
};

/** The guide of the Zhejiang administration, which quotes art. 14 and lists the items of the filing form. */
const ZHEJIANG_GUIDE: Source = {
  document: {
    zh: '浙江省通信管理局办事指南：非经营性互联网信息服务备案核准',
    en: 'Guide of the Zhejiang Communications Administration on ICP filing',
  },
  article: '',
  address:
    'https://zjca.miit.gov.cn/bsfw/bszn/fjyxhlwxxfwbahz/art/2020/art_eb10dc6e09094ce28d6d81b3b760e1e2.html',
  checked: CHECKED,
};

const ARTICLE_14: Source = {
  ...ZHEJIANG_GUIDE,
  document: FILING_MEASURES,
  article: '第十四条',
  quote: '提前三十日',
};

const SERVICE_MEASURES = {
  document: {
    zh: '互联网信息服务管理办法',
    en: 'Measures on the Administration of Internet Information Services',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务管理办法(2011-01-08).md',
  checked: CHECKED,
} as const;

const COMPILATION: Source = {
  document: {
    zh: '备案要求整理（第三方，2026-10-01，引官方网址）',
    en: 'Compilation of filing requirements (third party, 2026-10-01, citing official addresses)',
  },
  article: '',
  address:
    'https://github.com/Xaiver03/heyta/blob/16da3ecb95dfe0be1b1bfbbe9351cd2c00ebb711/docs/research/legal-filing-prerequisites.md',
  checked: CHECKED,
};

const HUBEI_NOTICE: Source = {
  document: {
    zh: '湖北省2020年备案年度审核通知（转载）',
    en: 'Hubei notice on the annual review of filings in 2020 (copy)',
  },
  article: '',
  address: 'https://i9935.com/help/article/750.html',
  checked: CHECKED,
};

const ARTICLE_21: Source = {
  ...HUBEI_NOTICE,
  document: FILING_MEASURES,
  article: '第二十一条',
  seen: 'quoted',
};

/** 信息产业部令第33号 and what rests on it. */
const IN_FORCE = { from: '2005-03-20' };

const BUSINESS_LICENCE: Material = {
  names: { zh: '主办单位营业执照', en: 'Business licence of the organiser' },
  stale: [{ by: 'facts' }],
  source: ZHEJIANG_GUIDE,
  confidence: 'law',
};

const HEADS_IDS: Material = {
  names: {
    zh: '主体负责人和网站负责人身份证件',
    en: 'Identity documents of the head of the subject and of the head of the site',
  },
  stale: [{ by: 'endsOn' }, { by: 'person' }],
  source: ZHEJIANG_GUIDE,
  confidence: 'law',
};

const LIVE_CHECK: Material = {
  names: { zh: '现场照片或视频核验', en: 'Live photo or video check' },
  stale: [{ by: 'fresh' }],
  source: ZHEJIANG_GUIDE,
  confidence: 'law',
};

export const icpFiling: FilingType = {
  id: 'icp-filing',
  names: {
    zh: 'ICP备案（非经营性互联网信息服务备案，含APP、小程序）',
    en: 'ICP filing (non-commercial internet information service, apps included)',
  },
  authority: {
    zh: '主办单位所在地通信管理局（经接入服务提供者提交）',
    en: 'Communications administration of the company’s province, through the access provider',
  },
  // A power list of Sichuan counts it among 行政许可 (as an approved filing); the regulation calls it 备案 and knows no validity, so
  // neither the renewal of 行政许可法 art. 50 nor its deemed approval is applied.
  kind: 'filing',
  standsFor: 'site',
  portals: ['miit-icp-filing'],
  number: {
    pattern:
      '^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备\\d{8}(\\d{2})?号(-\\d+[A-Z]?)?$',
    // Fictitious: no filing is numbered 00000000.
    example: '京ICP备00000000号-1',
    source: {
      document: { zh: '公开网站页脚所印编号（4 例）', en: 'Numbers printed in public site footers (4 seen)' },
      article: '',
      address: 'public site footers',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  validity: {
    none: true,
    source: { ...ARTICLE_14, quote: '备案有效期内' },
    confidence: 'law',
  },
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
      id: 'first',
      about: 'first',
      title: {
        zh: '开通前完成备案，未备案不得提供服务',
        en: 'Complete the filing before the service opens',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'suspended',
      inForce: { from: '2000-09-25' },
      source: { ...SERVICE_MEASURES, article: '第四条第二款' },
      confidence: 'law',
      note: {
        zh: '备案号须在开通前取得，管局审核需二十个工作日，请提前递交。工信部信管〔2023〕105号后，APP同样须先备案。',
        en: 'The number must be there before the service opens, and the authority has 20 working days: hand in earlier. Since notice 105 of 2023 apps must be filed too.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '变更备案登记表所列事项前办理变更',
        en: 'File a change of any item of the filing form before it happens',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: 'filed',
      late: 'unknown',
      inForce: IN_FORCE,
      conflictsWith: ['change-service', 'change-practice', 'change-registered'],
      source: ARTICLE_14,
      confidence: 'law',
      note: {
        zh: '主体：主办单位名称、证件类型和号码、主体负责人及其证件；网站：网站负责人、域名、新增接入、新增网站；APP：包名、公钥、签名、域名、SDK。名称和法定代表人要等工商变更完成才能变更备案，无法提前三十日，见“登记变更完成后”的规则。',
        en: 'Subject: name, kind and number of its document, its head; site: its head, domain, new access, new site; app: package name, public key, signature, domain, SDK. A name or legal representative can only be filed once the company registration has changed, so for these thirty days before cannot be met; see the rule on the completed registration.',
      },
    },
    {
      id: 'change-service',
      about: 'change',
      title: {
        zh: '变更服务项目、网站网址等前办理变更',
        en: 'File a change of service items or site address before it happens',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['site.domain', 'site.homepage'],
      late: 'unknown',
      inForce: { from: '2000-09-25' },
      source: { ...SERVICE_MEASURES, article: '第十一条第三款', quote: '提前30日' },
      confidence: 'law',
    },
    {
      id: 'change-practice',
      about: 'change',
      title: {
        zh: '变更后更新备案',
        en: 'Update the filing after a change',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: 'filed',
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: { zh: '代办机构网页', en: 'A filing agency’s page' },
        article: '',
        address: 'https://aliyunyh.com/747494.html',
        checked: CHECKED,
        quote: '30日内',
      },
      confidence: 'practice',
      note: {
        zh: '与条文相反：第十四条要求变更前三十日办理。变更已发生时，请立即办理，不要等到这一天。',
        en: 'Contradicts the text: article 14 asks for thirty days before the change. Once it has happened, file at once and do not wait for this day.',
      },
    },
    {
      id: 'change-registered',
      about: 'change',
      title: {
        zh: '名称或法定代表人登记变更完成后，立即办理备案变更',
        en: 'Name or legal representative: file as soon as the registration has changed',
      },
      // No text gives days: open from the registration on, and no last day to count to.
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'registrationCompleted' } },
      triggers: ['entity.name', 'legalRep.name'],
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...ARTICLE_14, seen: 'reading' },
      confidence: 'practice',
      note: {
        zh: '没有条文规定登记变更完成后的天数。条文要求提前三十日，但备案系统只接受已完成工商变更的名称和法定代表人，只能完成当日即办。',
        en: 'No text gives days after the registration. The article asks for thirty days before, yet the filing system only takes a name or legal representative already registered: file the very day.',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '终止服务当日办理注销', en: 'Cancel the filing on the day the service ends' },
      window: { closes: { count: 0, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: FILING_MEASURES,
        article: '第十五条',
        address: 'no page found',
        checked: CHECKED,
        seen: 'memory',
      },
      confidence: 'unverified',
    },
    {
      id: 'annual-review',
      about: 'annual',
      title: { zh: '备案年度审核', en: 'Annual review of the filing' },
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      late: 'unknown',
      inForce: IN_FORCE,
      source: ARTICLE_21,
      confidence: 'law',
      note: {
        zh: '条文规定年度审核，日期由各省通信管理局公布；有的省不开展（有网页称“无需年审”）。本省未公布的，以管局答复为准。',
        en: 'The duty is in the text, the dates are announced by each province, and some hold none (one web page says there is no yearly review). Where nothing is announced, ask the provincial administration.',
      },
    },
    {
      id: 'annual-review-hubei',
      about: 'annual',
      title: { zh: '备案年度审核（湖北）', en: 'Annual review of the filing (Hubei)' },
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      usual: { opens: '01-15', closes: '04-15', source: HUBEI_NOTICE, confidence: 'practice' },
      late: 'unknown',
      inForce: IN_FORCE,
      region: '湖北省',
      replaces: ['annual-review'],
      source: ARTICLE_21,
      confidence: 'law',
      note: {
        zh: '湖北2020年审核为1月15日至4月15日，以短信答复。此后年份没有查到通知，请留意管局的短信。',
        en: 'Hubei held it from 15 January to 15 April in 2020, answered by text message. No notice of later years was found; watch for the administration’s text message.',
      },
    },
    {
      id: 'sms-check',
      about: 'per-event',
      title: {
        zh: '收到工信部核验短信后24小时内完成核验',
        en: 'Answer the ministry’s text message within 24 hours',
      },
      // Hours in the source; a day is the smallest unit that is counted, and nothing unverified is counted at all.
      window: { closes: { count: 1, unit: 'day', direction: 'after', anchor: 'noticeReceived' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: { zh: '短信核验要求', en: 'The text message check' },
        article: '',
        address: 'no page found',
        checked: CHECKED,
        seen: 'memory',
      },
      confidence: 'unverified',
      note: {
        zh: '所称期限是24小时，不是一个自然日；未找到出处，以短信为准。',
        en: 'The time claimed is 24 hours, not a calendar day; no page was found. Go by the message.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
    'address.registered.full',
    'address.registered.province',
    'address.registered.city',
    'address.registered.district',
    'address.office.full',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'principal.name',
    'principal.idType',
    'principal.idNo',
    'principal.mobile',
    'principal.email',
    'site.name',
    'site.domain',
    'site.homepage',
    'site.accessProvider',
    'site.ip',
    'app.name',
  ],
  unusualFields: [
    { zh: '主体负责人证件有效期起止', en: 'Validity of the head’s identity document' },
    { zh: '应急电话', en: 'Emergency phone' },
    { zh: '服务内容分类', en: 'Category of the content' },
    { zh: '备注（不少于15字）', en: 'Remark of at least 15 characters' },
    { zh: '前置审批类型', en: 'Kind of approval needed beforehand' },
    { zh: 'APP包名、公钥、签名（证书MD5或SHA-1）', en: 'App: package name, public key, certificate digest' },
    { zh: '是否含SDK', en: 'Whether it contains SDKs' },
    { zh: '云资源IP', en: 'IP of the cloud resource' },
    { zh: '网站语言', en: 'Language of the site' },
  ],
  materials: {
    first: [
      BUSINESS_LICENCE,
      HEADS_IDS,
      LIVE_CHECK,
      {
        names: {
          zh: '域名证书（实名所有者须为主办单位）',
          en: 'Domain certificate, its real-name owner being the organiser',
        },
        stale: [{ by: 'endsOn' }, { by: 'facts' }],
        source: ZHEJIANG_GUIDE,
        confidence: 'law',
      },
      {
        names: { zh: '承诺书', en: 'Pledge' },
        stale: [{ by: 'never' }],
        source: ZHEJIANG_GUIDE,
        confidence: 'law',
      },
      {
        names: {
          zh: '前置审批文件（新闻、出版、教育、宗教等）',
          en: 'Approval needed beforehand (news, publishing, education, religion …)',
        },
        stale: [{ by: 'endsOn' }],
        source: ZHEJIANG_GUIDE,
        confidence: 'law',
        note: { zh: '随该许可证自身的有效期失效。', en: 'Ends with that licence’s own validity.' },
      },
      {
        names: {
          zh: 'APP包名、公钥、证书MD5或SHA-1',
          en: 'App: package name, public key, MD5 or SHA-1 of its certificate',
        },
        stale: [{ by: 'version' }],
        source: COMPILATION,
        confidence: 'practice',
        note: { zh: '更换签名密钥即失效。', en: 'Stale as soon as the signing key changes.' },
      },
    ],
    renewal: [],
    change: [BUSINESS_LICENCE, HEADS_IDS, LIVE_CHECK],
  },
  decisionTimes: [
    {
      stage: {
        zh: '材料齐全后备案或说明不予备案的理由',
        en: 'Filing, or refusal with reasons, after complete material',
      },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: {
        document: FILING_MEASURES,
        article: '第十二条',
        address: 'http://ghyun.com.cn/home/document/document/104',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'law',
    },
    {
      stage: { zh: '地方承诺（淄博）', en: 'Local promise (Zibo)' },
      for: 'any',
      count: 10,
      unit: 'workday',
      source: {
        document: { zh: '淄博备案说明', en: 'A page on filing in Zibo' },
        article: '',
        address: 'http://uianet.net/dictionary/b9093557.html',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
  ],
  // The other kinds of 前置审批 rest on licences of their own; publishing is the one whose expiry is counted here.
  requires: [
    {
      type: 'internet-news',
      for: 'holding',
      why: {
        zh: '从事互联网新闻信息服务的，须先取得并保持互联网新闻信息服务许可证。',
        en: 'A site with internet news needs the Internet News Information Service Licence first and for as long as it has it.',
      },
      when: [{ attribute: 'preapproval', is: ['news'] }],
      source: ZHEJIANG_GUIDE,
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
      source: ZHEJIANG_GUIDE,
      confidence: 'law',
    },
    {
      type: 'online-publishing',
      for: 'holding',
      why: {
        zh: '从事网络出版的，须先取得并保持网络出版服务许可证。',
        en: 'A site that publishes needs the online publishing service licence first and for as long as it does.',
      },
      when: [{ attribute: 'preapproval', is: ['publishing'] }],
      source: ZHEJIANG_GUIDE,
      confidence: 'law',
    },
  ],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '未备案或超出备案项目提供服务的，责令限期改正；拒不改正的，责令关闭网站。',
        en: 'Without filing or beyond what was filed: order to correct, on refusal the site is closed.',
      },
      source: { ...SERVICE_MEASURES, article: '第十九条第二款' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '未在主页标明备案编号的，责令改正，处五千元以上五万元以下罚款。',
        en: 'No number shown on the home page: order to correct and a fine of 5,000 to 50,000 yuan.',
      },
      source: { ...SERVICE_MEASURES, article: '第二十二条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '备案编号须标在主页底部中央并链接备案系统。',
        en: 'The number stands at the bottom centre of the home page, linked to the filing system.',
      },
      source: {
        document: FILING_MEASURES,
        article: '第十三条',
        address: 'http://www.edong.com/help_show.php?cls_id=34&id=349',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: 'APP须在显著位置标明备案编号。',
        en: 'An app shows its number at a prominent place.',
      },
      source: {
        document: {
          zh: '工业和信息化部关于开展移动互联网应用程序备案工作的通知（工信部信管〔2023〕105号）',
          en: 'MIIT notice on the filing of mobile apps (105 of 2023)',
        },
        article: '',
        address: 'https://v2ex.com/amp/t/963531',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '2024年4月1日起，未备案的APP下架；应用商店、接入服务提供者和终端厂商不得为其提供服务。',
        en: 'From 1 April 2024 unfiled apps are taken down; stores, access providers and device makers must refuse them.',
      },
      source: {
        document: {
          zh: '工业和信息化部关于开展移动互联网应用程序备案工作的通知（工信部信管〔2023〕105号）',
          en: 'MIIT notice on the filing of mobile apps (105 of 2023)',
        },
        article: '',
        address: 'http://www.jyu.edu.cn/info/1040/13566.htm',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '接入失效（空壳）、域名过期、主体或证件信息不实的，备案被注销。',
        en: 'Access lost, domain expired, or wrong data on the subject or its documents: the authority cancels the filing.',
      },
      source: {
        document: { zh: '接入商与代办网页', en: 'Pages of an access provider and an agency' },
        article: '',
        address:
          'http://pc004.com/webmanage/guide/1407/28/3762100.shtml; http://kuaibeiwang.com/post/2317.html',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
  ],
  note: {
    zh: '备案没有法定有效期，但域名过期、接入失效、证件信息不实都会使其被注销。第十四条所称“备案有效期”没有规定长度。四川省通信管理局的权责清单把它列为行政许可（备案核准）。互联网信息服务管理办法2024-12-06修改后，前置审批只列新闻、出版、教育（第五条）；本页所引各条未改（施行日期2025-01-20未核实）。编号的后缀字母以所发的为准（据称 A 为APP、X 为小程序）。',
    en: 'No validity is fixed, but an expired domain, lost access or wrong identity data end it in fact. Article 14 speaks of a validity without giving a length. The power list of the Sichuan administration counts it among licences (as an approved filing). Since the amendment of 2024-12-06 art. 5 of the Measures on Internet Information Services asks a prior approval for news, publishing and education only; the articles cited here were not changed (in force since 2025-01-20, a date not verified). Take the suffix letter of the number as issued (A is said to stand for apps, X for mini-programs).',
  },
};
