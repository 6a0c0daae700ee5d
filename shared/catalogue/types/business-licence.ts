import type { FactKey } from '../../entity/fact-keys.ts';
import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';
const COPY = 'https://github.com/LawRefBook/Laws, commit 2f4c5c2';

const REGISTRATION: Omit<Source, 'article'> = {
  document: {
    zh: '市场主体登记管理条例',
    en: 'Regulations on the Registration of Market Entities',
  },
  address: `${COPY}, 行政法规/市场主体登记管理条例(2021-07-27).md`,
  checked: CHECKED,
};

const DETAILED_RULES: Omit<Source, 'article'> = {
  document: {
    zh: '市场主体登记管理条例实施细则',
    en: 'Detailed Rules of the Regulations on the Registration of Market Entities',
  },
  address: `${COPY}, 部门规章/市场监督管理总局/市场主体登记管理条例实施细则(2022-03-01).md`,
  checked: CHECKED,
};

/** Read in the 2014 text; 国务院令第777号 amended the regulations from 2024-05-01. */
const DISCLOSURE: Omit<Source, 'article'> = {
  document: {
    zh: '企业信息公示暂行条例（2014年文本）',
    en: 'Interim Regulations on Enterprise Information Disclosure (2014 text)',
  },
  address: `${COPY}, 行政法规/企业信息公示暂行条例(2014-08-07).md`,
  checked: CHECKED,
};

const COMPANY_LAW: Omit<Source, 'article'> = {
  document: { zh: '公司法', en: 'Company Law' },
  address: `${COPY}, 民法商法/公司法(2023-12-29).md`,
  checked: CHECKED,
};

/** Carries out 公司法 arts. 47 and 266. */
const CAPITAL_RULES: Omit<Source, 'article'> = {
  document: {
    zh: '国务院关于实施公司法注册资本登记管理制度的规定',
    en: 'State Council Provisions on the Registration of Capital under the Company Law',
  },
  address: COPY,
  checked: CHECKED,
};

const BENEFICIAL_OWNERS: Source = {
  document: {
    zh: '受益所有人信息备案期限（网页引述）',
    en: 'Time limit for filing beneficial owners (quoted on a web page)',
  },
  article: '',
  address: 'https://www.amlcn.com/4031.html',
  checked: CHECKED,
  seen: 'quoted',
};

const CHANGDE_NOTICE: Source = {
  document: {
    zh: '常德市市场监督管理局通告',
    en: 'Notice of the Changde market regulation bureau',
  },
  article: '',
  address: 'https://scjg.changde.gov.cn/xwzx/tzgg/content_78179997',
  checked: CHECKED,
};

const REGISTRATION_IN_FORCE = { from: '2022-03-01' };
const DISCLOSURE_IN_FORCE = { from: '2014-10-01' };
const COMPANY_LAW_IN_FORCE = { from: '2024-07-01' };

const COMPANY = [{ attribute: 'form', is: ['company'] }];
const BRANCH = [{ attribute: 'form', is: ['branch'] }];
const COMPANY_OR_BRANCH = [{ attribute: 'form', is: ['company', 'branch'] }];
const DORMANCY = [{ attribute: 'form', is: ['dormancy'] }];

/** 条例 art. 8. */
const REGISTERED_ITEMS: FactKey[] = [
  'entity.name',
  'entity.type',
  'entity.scope',
  'address.registered.full',
  'entity.regCapital',
  'legalRep.name',
  'entity.shareholders',
];

/** 条例 art. 9; what each shareholder has subscribed is told with the shareholders. */
const FILED_ITEMS: FactKey[] = [
  'entity.articles',
  'entity.termFrom',
  'entity.termTo',
  'entity.directors',
  'entity.liaison',
  'entity.beneficialOwners',
];

const DISSOLUTION_NOTE = {
  zh: '解散事由：营业期限届满、章程规定的其他事由、股东会决议、合并分立、被吊销或责令关闭、法院判决。发生之日填入“终止”。',
  en: 'Causes of dissolution: the end of the term, another cause in the articles, a resolution, a merger or division, revocation or an order to close, a judgment. Enter its day as the end of service.',
};

export const businessLicence: FilingType = {
  id: 'business-licence',
  names: { zh: '营业执照', en: 'Business licence and company registration' },
  authority: {
    zh: '登记机关（县级以上市场监督管理部门）',
    en: 'Registration authority (market regulation department, county level or above)',
  },
  kind: 'registration',
  standsFor: 'company',
  portals: 'none',
  number: {
    pattern: '^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$',
    // Fictitious: no region has the code 000000.
    example: '91000000000000000K',
    source: {
      document: {
        zh: '统一社会信用代码编码规则（GB 32100-2015，网页引述）',
        en: 'Rules of the unified social credit code (GB 32100-2015, quoted on a web page)',
      },
      article: '',
      address: 'https://juejin.cn/post/6994082346274127885',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  // The term stands in the articles of association and may be 长期; art. 23 does not list it among what the licence shows.
  validity: {
    asPrinted: true,
    source: { ...DETAILED_RULES, article: '第二十三条' },
    confidence: 'law',
  },
  attributes: [
    {
      id: 'form',
      names: { zh: '登记种类', en: 'Kind of registration' },
      values: [
        { id: 'company', names: { zh: '公司', en: 'Company' } },
        { id: 'branch', names: { zh: '分支机构', en: 'Branch' } },
        { id: 'dormancy', names: { zh: '歇业备案', en: 'Dormancy filing' } },
      ],
      default: 'company',
    },
  ],
  rules: [
    {
      id: 'annual-report',
      about: 'annual',
      title: { zh: '报送并公示上一年度年度报告', en: 'File and publish the report on the previous year' },
      window: { opens: { on: '01-01' }, closes: { on: '06-30' } },
      cycle: { every: 'year', skipsFirst: true },
      when: COMPANY_OR_BRANCH,
      late: 'fine',
      inForce: DISCLOSURE_IN_FORCE,
      source: { ...DISCLOSURE, article: '第八条', quote: '每年1月1日至6月30日' },
      confidence: 'law',
      note: {
        zh: '实施细则第六十三条同此。当年设立的自下一年起报送；歇业的也须报送。年度报告公示信息的更正也应在6月30日前完成（第十二条）。该条例自2024-05-01起经国务院令第777号修订，条文按2014年文本核对。',
        en: 'So also art. 63 of the Detailed Rules. Companies founded this year begin next year; dormant ones report too. Corrections to a published report must be made by 30 June as well (art. 12). Amended by State Council Order 777 from 2024-05-01; the articles here are those of the 2014 text.',
      },
    },
    {
      id: 'change-registered',
      about: 'change',
      title: { zh: '登记事项变更登记', en: 'Register a change of a registered item' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factDecided' } },
      triggers: REGISTERED_ITEMS,
      when: COMPANY,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: {
        ...REGISTRATION,
        article: '第二十四条第一款',
        quote: '自作出变更决议、决定或者法定变更事项发生之日起30日内',
      },
      confidence: 'law',
      note: {
        zh: '减少注册资本、合并分立须先公告45日，公告期满后再申请。变更住所须在迁入前申请。',
        en: 'A reduction of capital, a merger or a division needs 45 days of public notice first. A move must be applied for before moving in.',
      },
    },
    {
      id: 'change-registered-by-event',
      about: 'change',
      title: {
        zh: '法定变更事项发生后的变更登记',
        en: 'Register a change that an event in law brought about',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: REGISTERED_ITEMS,
      undecided: true,
      when: COMPANY,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      // The same article, its other starting day: where a later decision follows the event, the earlier counts.
      conflictsWith: ['change-registered'],
      source: { ...REGISTRATION, article: '第二十四条第一款', quote: '法定变更事项发生之日起30日内' },
      confidence: 'law',
      note: {
        zh: '没有决议、决定而依法发生变更的（如继承、判决）自发生之日起算。',
        en: 'For changes that come about without a resolution, such as inheritance or a judgment: counted from the day they happened.',
      },
    },
    {
      id: 'change-filed',
      about: 'change',
      title: { zh: '备案事项变更备案', en: 'File a change of a filed item' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factDecided' } },
      triggers: FILED_ITEMS,
      when: COMPANY,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: {
        ...REGISTRATION,
        article: '第二十九条',
        quote: '自作出变更决议、决定或者法定变更事项发生之日起30日内',
      },
      confidence: 'law',
      note: {
        zh: '章程、经营期限、认缴出资数额、董事监事高级管理人员、登记联络员、受益所有人信息（第九条，实施细则第七条）。',
        en: 'Articles, term, subscribed amounts, directors, supervisors and managers, liaison, beneficial owners (art. 9; art. 7 of the Detailed Rules).',
      },
    },
    {
      id: 'change-filed-by-event',
      about: 'change',
      title: {
        zh: '法定变更事项发生后的变更备案',
        en: 'File a change of a filed item that an event in law brought about',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: FILED_ITEMS,
      undecided: true,
      when: COMPANY,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      conflictsWith: ['change-filed'],
      source: { ...REGISTRATION, article: '第二十九条', quote: '法定变更事项发生之日起30日内' },
      confidence: 'law',
    },
    {
      id: 'change-branch',
      about: 'change',
      title: { zh: '分支机构随之变更登记', en: 'Register the change for the branches' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'registrationCompleted' } },
      triggers: REGISTERED_ITEMS,
      when: COMPANY_OR_BRANCH,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...DETAILED_RULES, article: '第三十一条第二款', quote: '变更登记之日起30日内' },
      confidence: 'law',
      note: {
        zh: '仅在变更涉及分支机构登记事项时；没有分支机构的可忽略。',
        en: 'Only where the change touches what is registered for the branches; without branches there is nothing to do.',
      },
    },
    {
      id: 'change-registered-branch',
      about: 'change',
      title: {
        zh: '分支机构负责人、经营场所变更登记',
        en: 'Branch: register a new person in charge or new premises',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factDecided' } },
      // 实施细则 art. 6(6): what a branch has of its own. Its name, type and scope follow the company's, in the rule above.
      triggers: ['principal.name', 'address.office.full'],
      when: BRANCH,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: {
        ...REGISTRATION,
        article: '第二十四条第一款；实施细则第六条第六项',
        quote: '自作出变更决议、决定或者法定变更事项发生之日起30日内',
      },
      confidence: 'law',
    },
    {
      id: 'change-registered-branch-by-event',
      about: 'change',
      title: {
        zh: '分支机构法定变更事项发生后的变更登记',
        en: 'Branch: register a change that an event in law brought about',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: ['principal.name', 'address.office.full'],
      undecided: true,
      when: BRANCH,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      conflictsWith: ['change-registered-branch'],
      source: {
        ...REGISTRATION,
        article: '第二十四条第一款；实施细则第六条第六项',
        quote: '法定变更事项发生之日起30日内',
      },
      confidence: 'law',
    },
    {
      id: 'display-update',
      about: 'change',
      title: { zh: '更新营业执照公示信息', en: 'Update the licence information on display' },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'registrationCompleted' } },
      // What the licence shows, art. 23; the day of establishment and the code do not change.
      triggers: [
        'entity.name',
        'legalRep.name',
        'entity.type',
        'entity.regCapital',
        'address.registered.full',
        'entity.scope',
        'entity.regAuthority',
      ],
      when: COMPANY,
      late: 'unknown',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...DETAILED_RULES, article: '第六十四条第三款', quote: '应当于15日内完成对应信息的更新公示' },
      confidence: 'law',
      note: {
        zh: '包括网站首页持续公示的营业执照信息或者链接标识（从事电子商务经营的）。',
        en: 'Includes the licence information or link on the home page of those who do business online.',
      },
    },
    {
      id: 'move',
      about: 'change',
      title: {
        zh: '迁入新住所前申请变更登记',
        en: 'Apply for registration of the new address before moving in',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['address.registered.full'],
      when: COMPANY,
      // 登记条例 arts. 24 and 27: one registration, applied for before the move.
      conflictsWith: ['change-registered', 'change-registered-by-event'],
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...REGISTRATION, article: '第二十七条', quote: '在迁入新的住所或者主要经营场所前' },
      confidence: 'law',
      note: {
        zh: '跨登记机关辖区的，向迁入地登记机关申请；实施细则第三十五条对所有住所变更同样要求迁入前申请。',
        en: 'To the authority of the new place where the district changes; art. 35 of the Detailed Rules asks the same of every move.',
      },
    },
    {
      id: 'move-branch',
      about: 'change',
      title: {
        zh: '分支机构迁入新场所前申请变更登记',
        en: 'Branch: apply for registration of new premises before moving in',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['address.office.full'],
      when: BRANCH,
      // 登记条例 arts. 24 and 27: one registration, applied for before the move.
      conflictsWith: ['change-registered-branch', 'change-registered-branch-by-event'],
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...DETAILED_RULES, article: '第三十五条' },
      confidence: 'law',
    },
    {
      id: 'scope-approved',
      about: 'change',
      title: {
        zh: '许可经营项目批准后变更经营范围',
        en: 'Register the scope after a licensed activity was approved',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'approvalReceived' } },
      when: COMPANY,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...REGISTRATION, article: '第二十六条', quote: '自批准之日起30日内' },
      confidence: 'law',
      note: {
        zh: '许可证书内容变化、重新批准的，同样自重新批准之日起30日内（实施细则第二十二条）。批准文件未规定有效期的，自批准之日起超过90日须重新确认。',
        en: 'The same 30 days run from the new approval where a permit’s content changed (art. 22 of the Detailed Rules). An approval without a term must be confirmed again after 90 days.',
      },
    },
    {
      id: 'permit-lost',
      about: 'change',
      title: {
        zh: '许可证被吊销、撤销或届满后变更或注销登记',
        en: 'Change or cancel the registration after a permit was revoked or expired',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'permitLost' } },
      when: COMPANY,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...REGISTRATION, article: '第二十六条', quote: '被吊销、撤销或者有效期届满之日起30日内' },
      confidence: 'law',
    },
    {
      id: 'permit-notice',
      about: 'per-event',
      title: {
        zh: '公示行政许可的取得、变更、延续',
        en: 'Publish that a permit was obtained, changed or renewed',
      },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'permitIssued' } },
      when: COMPANY,
      late: 'cure',
      inForce: DISCLOSURE_IN_FORCE,
      source: { ...DISCLOSURE, article: '第十条第一款第三项', quote: '形成之日起20个工作日内' },
      confidence: 'law',
    },
    {
      id: 'capital-notice',
      about: 'change',
      title: {
        zh: '公示认缴、实缴出资和股权变更',
        en: 'Publish subscribed and paid capital and transfers of equity',
      },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: ['entity.regCapital', 'entity.paidCapital', 'entity.shareholders'],
      when: COMPANY,
      late: 'fine',
      inForce: DISCLOSURE_IN_FORCE,
      source: { ...DISCLOSURE, article: '第十条第一款第一项、第二项', quote: '形成之日起20个工作日内' },
      confidence: 'law',
      note: {
        zh: '公司法第四十条、国务院注册资本规定第四条同样要求公示。',
        en: 'Art. 40 of the Company Law and art. 4 of the State Council’s capital provisions ask for the same publication.',
      },
    },
    {
      id: 'capital-notice-registered',
      about: 'change',
      title: {
        zh: '注册资本、股东变更登记后公示',
        en: 'Publish a registered change of capital or shareholders',
      },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'registrationCompleted' } },
      triggers: ['entity.regCapital', 'entity.shareholders'],
      when: COMPANY,
      late: 'fine',
      inForce: DISCLOSURE_IN_FORCE,
      conflictsWith: ['capital-notice'],
      source: {
        ...DISCLOSURE,
        article: '第十条第一款第一项、第二项',
        quote: '形成之日起20个工作日内',
        seen: 'reading',
      },
      confidence: 'law',
      note: {
        zh: '条文自信息形成之日起算，没有写明是哪一天：这里自变更登记之日起算；另记有变更之日的，以较早者为准。实缴出资不登记，请记录实缴之日。',
        en: 'The text counts from the day on which the information came about and does not say which day that is: here it is the day of registration; where the day of the change is recorded too, the earlier decides. Paid-in capital is not registered: record the day of payment.',
      },
    },
    {
      id: 'result-notice',
      about: 'per-event',
      title: {
        zh: '公示知识产权出质登记、受到的行政处罚',
        en: 'Publish a pledge of intellectual property or an administrative penalty',
      },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'resultReceived' } },
      when: COMPANY,
      late: 'cure',
      inForce: DISCLOSURE_IN_FORCE,
      source: { ...DISCLOSURE, article: '第十条第一款第四项、第五项', quote: '形成之日起20个工作日内' },
      confidence: 'law',
      note: {
        zh: '出质登记完成或处罚决定作出之日填入“收到结果”。',
        en: 'Enter the day of the pledge’s registration, or of the decision on the penalty, as the day the result was received.',
      },
    },
    {
      id: 'legal-rep-successor',
      about: 'per-event',
      title: {
        zh: '法定代表人辞任后确定新的法定代表人',
        en: 'Name a new legal representative after a resignation',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'noticeReceived' } },
      when: COMPANY,
      late: 'unknown',
      inForce: COMPANY_LAW_IN_FORCE,
      source: { ...COMPANY_LAW, article: '第十条第三款' },
      confidence: 'law',
      note: {
        zh: '公司收到辞任通知之日填入“收到通知”；确定后另行办理变更登记。',
        en: 'Enter the day the company received the resignation as the day of the notice; the change is registered separately.',
      },
    },
    {
      id: 'capital-five-years',
      about: 'per-event',
      title: {
        zh: '有限责任公司股东五年内缴足认缴的出资',
        en: 'Limited company: pay the subscribed capital within five years',
      },
      window: { closes: { count: 60, unit: 'month', direction: 'after', anchor: 'issued' } },
      issued: { from: '2024-07-01' },
      when: COMPANY,
      late: 'fine',
      inForce: COMPANY_LAW_IN_FORCE,
      source: { ...COMPANY_LAW, article: '第四十七条第一款' },
      confidence: 'law',
      note: {
        zh: '自公司成立之日起五年内，以章程规定为准。股份有限公司不适用。',
        en: 'Within five years of establishment, as the articles provide. It does not concern joint stock companies.',
      },
    },
    {
      id: 'capital-adjustment',
      about: 'change',
      title: {
        zh: '存量公司调整出资期限',
        en: 'Older companies: adjust the time for paying the capital',
      },
      window: { closes: { on: '2027-06-30' } },
      issued: { before: '2024-07-01' },
      when: COMPANY,
      late: 'unknown',
      inForce: COMPANY_LAW_IN_FORCE,
      source: { ...CAPITAL_RULES, article: '第二条' },
      confidence: 'law',
      note: {
        zh: '仅涉及出资期限超过规定的公司；2024-07-01前设立。',
        en: 'For companies founded before 2024-07-01 whose capital falls due later than the law now allows.',
      },
    },
    {
      id: 'beneficial-owners-first',
      about: 'per-event',
      title: {
        zh: '存量主体首次备案受益所有人信息',
        en: 'Older companies: file the beneficial owners for the first time',
      },
      window: { closes: { on: '2025-11-01' } },
      issued: { before: '2024-11-01' },
      when: COMPANY,
      late: 'fine',
      inForce: { from: '2024-11-01' },
      source: BENEFICIAL_OWNERS,
      confidence: 'law',
      note: {
        zh: '注册资本不超过一千万元且股东均为自然人的，承诺后可免。期限已过：已备案的请标记完成，未备案的应立即补办。',
        en: 'Exempt by a promise where the capital is at most ten million yuan and all holders are natural persons. The day is past: mark it done if it was filed, else file at once.',
      },
    },
    {
      id: 'beneficial-owners-first-changde',
      about: 'per-event',
      title: {
        zh: '存量主体首次备案受益所有人信息（常德延期）',
        en: 'Older companies: file the beneficial owners (extended in Changde)',
      },
      window: { closes: { on: '2025-11-30' } },
      issued: { before: '2024-11-01' },
      when: COMPANY,
      late: 'fine',
      inForce: { from: '2024-11-01' },
      region: '湖南省常德市',
      replaces: ['beneficial-owners-first'],
      source: CHANGDE_NOTICE,
      confidence: 'practice',
    },
    {
      id: 'term',
      about: 'renewal',
      title: {
        zh: '营业期限届满前修改章程延长期限',
        en: 'Amend the articles to extend the term before it ends',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' } },
      when: COMPANY,
      late: 'cure',
      inForce: COMPANY_LAW_IN_FORCE,
      // The articles name the end of the term and the way to live on; that it be done before the end is how we read them.
      source: { ...COMPANY_LAW, article: '第二百二十九条、第二百三十条', seen: 'reading' },
      confidence: 'law',
      note: {
        zh: '期限届满即为解散事由；届满后尚未分配财产的，仍可经三分之二以上表决权修改章程而存续，否则须清算。营业期限不印在营业执照上，请按章程填写；无固定期限填“长期”。',
        en: 'The end of the term is a cause of dissolution. Afterwards the company can still live on by amending its articles with two thirds of the votes while nothing was distributed; else it is wound up. The licence does not show the term: take it from the articles of association; choose “No end” if there is none.',
      },
    },
    {
      id: 'dissolution-notice',
      about: 'cancellation',
      title: { zh: '公示解散事由', en: 'Publish the cause of dissolution' },
      window: { closes: { count: 10, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      when: COMPANY,
      filingStays: true,
      late: 'unknown',
      inForce: COMPANY_LAW_IN_FORCE,
      source: { ...COMPANY_LAW, article: '第二百二十九条第二款', quote: '应当在十日内' },
      confidence: 'law',
      note: DISSOLUTION_NOTE,
    },
    {
      id: 'liquidation-group',
      about: 'cancellation',
      title: { zh: '组成清算组', en: 'Form the liquidation group' },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      when: COMPANY,
      filingStays: true,
      late: 'unknown',
      inForce: COMPANY_LAW_IN_FORCE,
      source: { ...COMPANY_LAW, article: '第二百三十二条第一款', quote: '解散事由出现之日起十五日内' },
      confidence: 'law',
      note: {
        zh: '因合并、分立而解散的不需要清算；其余解散事由（营业期限届满、章程规定的其他事由、股东会决议、被吊销或责令关闭、法院判决）发生之日填入“终止”。',
        en: 'A merger or division needs no liquidation. Enter the day of any other cause of dissolution (end of the term, another cause in the articles, a resolution, revocation or an order to close, a judgment) as the end of service.',
      },
    },
    {
      id: 'liquidation-notice',
      about: 'cancellation',
      title: { zh: '公告清算组成员', en: 'Publish the members of the liquidation group' },
      window: { closes: { count: 10, unit: 'day', direction: 'after', anchor: 'liquidationStarted' } },
      when: COMPANY,
      filingStays: true,
      late: 'unknown',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...REGISTRATION, article: '第三十二条第一款', quote: '自成立之日起10日内' },
      confidence: 'law',
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '申请注销登记', en: 'Apply to cancel the registration' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'liquidationEnded' } },
      when: COMPANY_OR_BRANCH,
      late: 'unknown',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...DETAILED_RULES, article: '第四十四条', quote: '自清算结束之日起30日内' },
      confidence: 'law',
      note: {
        zh: '依法不需要清算的，自决定作出之日起30日内，该日填入“清算结束”。条例第三十二条第二款同此；须先注销分支机构。',
        en: 'Where no liquidation is needed, 30 days from the decision: enter that day as the end of the liquidation. So also art. 32 of the Regulations; the branches are cancelled first.',
      },
    },
    {
      id: 'cancellation-simple',
      about: 'cancellation',
      title: { zh: '简易注销：公示期满后申请', en: 'Simple cancellation: apply after the public notice' },
      window: {
        closes: { count: 20, unit: 'day', direction: 'after', anchor: 'publicNoticeEnded' },
      },
      when: COMPANY,
      late: 'reapply',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...REGISTRATION, article: '第三十三条第二款', quote: '公示期届满之日起20日内' },
      confidence: 'law',
      note: {
        zh: '承诺书及注销申请先公示20日；有异议的不适用。',
        en: 'The promise and the application are published for 20 days first; an objection excludes the simple way.',
      },
    },
    {
      id: 'idle',
      about: 'per-event',
      title: {
        zh: '自行停业满六个月前恢复经营或办理歇业备案',
        en: 'Resume, or file dormancy, before six months of standing still',
      },
      window: { closes: { count: 6, unit: 'month', direction: 'after', anchor: 'businessPaused' } },
      when: COMPANY,
      late: 'unknown',
      inForce: COMPANY_LAW_IN_FORCE,
      source: {
        ...COMPANY_LAW,
        article: '第二百六十条第一款',
        quote: '自行停业连续六个月以上',
        seen: 'reading',
      },
      confidence: 'law',
      note: {
        zh: '成立后无正当理由超过六个月未开业的同样可被吊销；依法办理歇业的除外。',
        en: 'The same threatens a company that has not opened within six months of its founding without good reason; a dormancy filing is the exception.',
      },
    },
    {
      id: 'dormancy-first',
      about: 'first',
      title: { zh: '歇业前办理备案', en: 'File the dormancy before it begins' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      when: DORMANCY,
      late: 'unknown',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...REGISTRATION, article: '第三十条第三款', quote: '应当在歇业前向登记机关办理备案' },
      confidence: 'law',
      note: {
        zh: '歇业期限最长不得超过3年（第三十条第四款）；届满日填作本备案的有效期。',
        en: 'Dormancy lasts three years at most (art. 30, para. 4); enter its end as the expiry of this filing.',
      },
    },
    {
      id: 'dormancy-extension',
      about: 'renewal',
      title: { zh: '延长歇业期限', en: 'Extend the dormancy' },
      // 届满前30日内: opens 30 days before, closes on the last day.
      window: {
        opens: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      when: DORMANCY,
      late: 'none',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...DETAILED_RULES, article: '第四十一条第三款', quote: '期限届满前30日内' },
      confidence: 'law',
      note: {
        zh: '期限届满或累计歇业满3年，视为自动恢复经营。',
        en: 'At its end, or after three years in all, business counts as resumed by itself.',
      },
    },
    {
      id: 'dormancy-ended',
      about: 'per-event',
      title: { zh: '公示终止歇业', en: 'Publish the end of the dormancy' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'serviceStarted' } },
      when: DORMANCY,
      late: 'fine',
      inForce: REGISTRATION_IN_FORCE,
      source: { ...DETAILED_RULES, article: '第四十二条第一款', quote: '应当于30日内' },
      confidence: 'law',
      note: {
        zh: '决定恢复或已实际开展经营之日填入“服务上线”。',
        en: 'Enter the day business was resumed, or decided to be, as the start of service.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
    'entity.scope',
    'entity.regCapital',
    'entity.paidCapital',
    'entity.establishedOn',
    'entity.termFrom',
    'entity.termTo',
    'entity.regAuthority',
    'entity.shareholders',
    'entity.articles',
    'entity.directors',
    'entity.beneficialOwners',
    'entity.liaison',
    'entity.employees',
    'entity.phone',
    'entity.email',
    'entity.postcode',
    'entity.website',
    'address.registered.full',
    'address.office.full',
    'principal.name',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'legalRep.mobile',
    'agent.name',
    'agent.idNo',
    'agent.mobile',
    'contact.address',
    'site.name',
    'site.homepage',
  ],
  unusualFields: [
    { zh: '年报：存续状态', en: 'Annual report: whether operating, dormant or being wound up' },
    { zh: '年报：对外投资、购买股权', en: 'Annual report: companies founded, equity bought' },
    {
      zh: '年报：认缴与实缴的出资额、出资时间、出资方式',
      en: 'Annual report: capital subscribed and paid, when and in what form',
    },
    { zh: '年报：股权转让', en: 'Annual report: transfers of equity' },
    { zh: '年报：网站、网店的名称和网址', en: 'Annual report: sites and shops, name and address' },
    {
      zh: '年报：资产、负债、担保、所有者权益、营业总收入、主营业务收入、利润总额、净利润、纳税总额',
      en: 'Annual report: assets, debts, guarantees, equity, revenue, main revenue, profit, net profit, tax',
    },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请书', en: 'Application' },
        stale: [{ by: 'fresh' }],
        source: { ...DETAILED_RULES, article: '第二十五条' },
        confidence: 'law',
      },
      {
        names: { zh: '申请人主体资格文件或自然人身份证明', en: 'Proof of the applicants’ identity' },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: { ...DETAILED_RULES, article: '第二十五条' },
        confidence: 'law',
      },
      {
        names: { zh: '住所（主要经营场所）相关文件', en: 'Documents on the premises' },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        source: { ...DETAILED_RULES, article: '第二十五条' },
        confidence: 'law',
      },
      {
        names: { zh: '公司章程', en: 'Articles of association' },
        stale: [{ by: 'facts' }],
        source: { ...DETAILED_RULES, article: '第二十五条' },
        confidence: 'law',
      },
      {
        names: {
          zh: '法定代表人、董事、监事、高级管理人员的任职文件和身份证明',
          en: 'Appointments and identity documents of the legal representative, directors, supervisors and managers',
        },
        stale: [{ by: 'person' }, { by: 'endsOn' }],
        source: { ...DETAILED_RULES, article: '第二十六条' },
        confidence: 'law',
      },
    ],
    renewal: [
      {
        names: { zh: '修改后的章程或章程修正案及决议', en: 'Amended articles and the resolution' },
        stale: [{ by: 'facts' }],
        source: { ...COMPANY_LAW, article: '第二百三十条' },
        confidence: 'law',
      },
    ],
    change: [
      {
        names: {
          zh: '变更申请书（法定代表人变更由新任签署）',
          en: 'Application; signed by the new legal representative where that is the change',
        },
        stale: [{ by: 'fresh' }],
        source: { ...DETAILED_RULES, article: '第三十二条、第三十三条' },
        confidence: 'law',
      },
      {
        names: {
          zh: '修改后的章程或章程修正案、决议决定（涉及章程修改的）',
          en: 'Amended articles and the resolution, where the articles change',
        },
        stale: [{ by: 'facts' }],
        source: { ...DETAILED_RULES, article: '第三十二条第一项' },
        confidence: 'law',
      },
      {
        names: { zh: '新住所使用相关文件（变更住所的）', en: 'Documents on the new premises, for a move' },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        source: { ...DETAILED_RULES, article: '第三十五条' },
        confidence: 'law',
      },
      {
        names: { zh: '有关批准文件或许可证书（须审批的）', en: 'Approvals or permits, where needed' },
        stale: [{ by: 'endsOn' }],
        source: { ...DETAILED_RULES, article: '第二十二条' },
        confidence: 'law',
        note: {
          zh: '未规定有效期限的，自批准之日起超过90日须报审批机关确认或另行报批。',
          en: 'Without a printed term, an approval older than 90 days must be confirmed or applied for again.',
        },
      },
      {
        names: { zh: '营业执照正、副本（缴回换发）', en: 'The licence and its copies, to be exchanged' },
        stale: [{ by: 'facts' }],
        source: { ...DETAILED_RULES, article: '第二十三条第三款' },
        confidence: 'law',
      },
    ],
  },
  decisionTimes: [
    {
      stage: {
        zh: '不能当场登记的，审查登记（情形复杂可再延长3个工作日）',
        en: 'Registration, where not made on the spot (three more working days in complex cases)',
      },
      for: 'any',
      count: 3,
      unit: 'workday',
      source: { ...REGISTRATION, article: '第十九条第一款', quote: '应当在3个工作日内予以登记' },
      confidence: 'law',
      note: {
        zh: '材料不齐的一次性告知并退还，补正后重新提交（实施细则第十八条）；没有补正期限。',
        en: 'Incomplete papers are returned with one notice of all that is missing and handed in anew (art. 18 of the Detailed Rules); no time limit is set.',
      },
    },
    {
      stage: {
        zh: '减资、合并、分立的公告期（申请前）',
        en: 'Public notice of a reduction, merger or division, before the application',
      },
      for: 'change',
      count: 45,
      unit: 'day',
      source: { ...DETAILED_RULES, article: '第二十一条、第三十六条', quote: '公告期45日' },
      confidence: 'law',
    },
    {
      stage: {
        zh: '简易注销公示期（申请前）',
        en: 'Public notice of a simple cancellation, before the application',
      },
      for: 'any',
      count: 20,
      unit: 'day',
      source: { ...REGISTRATION, article: '第三十三条第二款', quote: '公示期为20日' },
      confidence: 'law',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateReport',
      text: {
        zh: '列入经营异常名录，可以处1万元以下罚款；满3年未履行的，列入严重违法企业名单。',
        en: 'Listed as abnormal, fine of up to 10,000 yuan; after three years listed as in serious violation.',
      },
      source: { ...DETAILED_RULES, article: '第七十条；企业信息公示暂行条例第十七条（2014年文本）' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '连续两年未报送年度报告且无法取得联系的，可能被吊销营业执照（2024年修订，条文未核实）。',
        en: 'Two years without a report and out of reach may cost the licence (2024 amendment; the article is not verified).',
      },
      source: {
        document: {
          zh: '企业信息公示暂行条例（2024年修订）',
          en: 'Interim Regulations on Enterprise Information Disclosure (2024 amendment)',
        },
        article: '',
        address: 'no page found',
        checked: CHECKED,
        seen: 'memory',
      },
      confidence: 'unverified',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未办理变更登记的，责令改正；拒不改正的，处1万元以上10万元以下罚款；情节严重的，吊销营业执照。',
        en: 'A change not registered: order to correct; on refusal a fine of 10,000 to 100,000 yuan; in serious cases revocation.',
      },
      source: { ...REGISTRATION, article: '第四十六条' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未办理备案（含受益所有人信息）的，责令改正；拒不改正的，处5万元以下罚款。',
        en: 'An item not filed, beneficial owners included: order to correct; on refusal a fine of up to 50,000 yuan.',
      },
      source: { ...REGISTRATION, article: '第四十七条；实施细则第七十三条' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '未依照公司法第四十条公示出资、股权等信息的，责令改正，可以处一万元以上五万元以下罚款；情节严重的，处五万元以上二十万元以下罚款。',
        en: 'Capital and equity not published under art. 40 of the Company Law: order to correct, fine of 10,000 to 50,000 yuan; in serious cases 50,000 to 200,000.',
      },
      source: { ...COMPANY_LAW, article: '第二百五十一条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '无正当理由超过六个月未开业，或者自行停业连续六个月以上的，可以吊销营业执照，但依法办理歇业的除外。',
        en: 'Not opened within six months without good reason, or standing still for six months in a row: the licence may be revoked, unless dormancy was filed.',
      },
      source: { ...COMPANY_LAW, article: '第二百六十条第一款' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '未按规定公示终止歇业的，责令改正；拒不改正的，处3万元以下罚款。',
        en: 'The end of a dormancy not published: order to correct; on refusal a fine of up to 30,000 yuan.',
      },
      source: { ...DETAILED_RULES, article: '第七十四条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '签发日期即成立日期，请填作发证日期。年报和公示在国家企业信用信息公示系统，登记在各省一网通。',
    en: 'The day of issue is the day of establishment: enter it as the day of issue. Annual reports and notices go through the National Enterprise Credit Information Publicity System, registration through the province’s one-stop site.',
  },
};
