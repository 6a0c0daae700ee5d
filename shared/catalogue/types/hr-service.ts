import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType } from '../filing-type.ts';
import { DEFAULT_RENEWAL, LICENSING_ART_44 } from '../laws.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

const REGULATIONS: Omit<Source, 'article'> = {
  document: {
    zh: '人力资源市场暂行条例',
    en: 'Interim Regulations on the Human Resources Market',
  },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/人力资源市场暂行条例(2018-06-29).md',
  checked: CHECKED,
};

/** 人社部令第50号, in force 2023-08-01; its articles 5 to 7 are read as quoted, its article on validity was not readable. */
const PROVISIONS: Source = {
  document: {
    zh: '人力资源服务机构管理规定',
    en: 'Provisions on the Administration of Human Resources Service Agencies',
  },
  article: '第六条、第七条',
  address: 'http://www.btfans.org/?show=1649',
  checked: CHECKED,
  seen: 'quoted',
};

const HENAN_2019: Source = {
  document: {
    zh: '河南省人社厅文件（引人社部发〔2018〕60号）',
    en: 'Notice of the Henan department (citing the ministry’s circular 60 of 2018)',
  },
  article: '',
  address: 'http://hrss.henan.gov.cn/2020/07-09/1705457.html',
  checked: CHECKED,
};

const BEIJING_2026: Source = {
  document: {
    zh: '北京市人社局通知（2026-01-27）',
    en: 'Notice of the Beijing bureau (2026-01-27)',
  },
  article: '',
  address: 'https://rsj.beijing.gov.cn/xxgk/2024qt/202601/t20260127_4469505.html',
  checked: CHECKED,
};

const SHANGHAI_AGENCY: Source = {
  document: { zh: '上海代办机构网页', en: 'A Shanghai agency’s page' },
  article: '',
  address: 'jinpucn.com/zhucebk/11791',
  checked: CHECKED,
};

const IN_FORCE = { from: '2018-10-01' };
const LICENCE = [{ attribute: 'form', is: ['licence'] }];
const FILING = [{ attribute: 'form', is: ['filing'] }];

const ANNUAL = {
  about: 'annual',
  title: { zh: '提交经营情况年度报告', en: 'Submit the annual report on the business' },
  window: ANNOUNCED_ROUND,
  // The report is on the year before: an agency of this year has none to report on. A filing may follow its start into
  // the next year.
  cycle: { every: 'year', skipsFirst: true, since: 'serviceStarted' },
  late: 'fine',
  inForce: IN_FORCE,
  source: { ...REGULATIONS, article: '第三十六条第一款', quote: '应当在规定期限内' },
  confidence: 'law',
} as const;

export const hrService: FilingType = {
  id: 'hr-service',
  names: { zh: '人力资源服务许可证', en: 'Human resources service licence' },
  authority: {
    zh: '所在地人力资源社会保障行政部门',
    en: 'Human resources and social security department of the place',
  },
  kind: 'licence',
  standsFor: 'company',
  portals: ['beijing-hrss'],
  number: {
    pattern: '^[（(]?[\\u4e00-\\u9fa5][）)]?人服证字[\\[〔(（]\\d{4}[\\]〕)）]第?\\d{6,10}号$',
    // Fictitious: no licence was ever numbered 0000000.
    example: '(沪)人服证字[2026]第0000000号',
    source: {
      document: { zh: '公开代码中的测试数据', en: 'Test data in public code' },
      article: '',
      address: 'public code',
      checked: CHECKED,
    },
    confidence: 'unverified',
  },
  validity: { asPrinted: true, source: HENAN_2019, confidence: 'practice' },
  attributes: [
    {
      id: 'form',
      names: { zh: '许可或备案', en: 'Licence or filing' },
      values: [
        { id: 'licence', names: { zh: '许可（职业中介活动）', en: 'Licence (job placement)' } },
        {
          id: 'filing',
          names: { zh: '备案（其他人力资源服务）', en: 'Filing (other services)' },
          kind: 'filing',
        },
      ],
      default: 'licence',
    },
  ],
  rules: [
    {
      id: 'renewal',
      ...DEFAULT_RENEWAL,
      when: LICENCE,
      note: {
        zh: '条例没有规定延续期限，适用行政许可法。有的机构和机关按三十个工作日掌握，建议提前。有效期以证面为准，可能为长期或随营业执照。',
        en: 'The regulations set no window, so the Licensing Law does. Some agencies and offices read thirty working days: file earlier if you can. The term is what the certificate prints; it may be without end (长期), or that of the business licence.',
      },
    },
    {
      id: 'first-licence',
      about: 'first',
      title: {
        zh: '从事职业中介活动前取得许可证',
        en: 'Obtain the licence before placing people in jobs',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      when: LICENCE,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第十八条第一款' },
      confidence: 'law',
    },
    {
      id: 'first-filing',
      about: 'first',
      title: { zh: '开展业务后备案', en: 'File after the business has begun' },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'serviceStarted' } },
      when: FILING,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第十八条第二款', quote: '自开展业务之日起15日内' },
      confidence: 'law',
      note: {
        zh: '人力资源供求信息的收集和发布、就业和创业指导、管理咨询、测评、培训、承接服务外包等业务；备案没有有效期。',
        en: 'For collecting and publishing vacancies, guidance, consulting, assessment, training, outsourcing. The filing has no end.',
      },
    },
    {
      id: 'change',
      about: 'change',
      reportsOnly: true,
      title: { zh: '变更后书面报告', en: 'Report a change in writing' },
      // The clock starts when the registration is done, not when the change is decided.
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'registrationCompleted' } },
      triggers: ['entity.name', 'address.registered.full', 'legalRep.name'],
      late: 'fine',
      inForce: IN_FORCE,
      source: {
        ...REGULATIONS,
        article: '第二十一条',
        quote: '自工商变更登记或者注销登记办理完毕之日起15日内',
      },
      confidence: 'law',
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '终止经营后书面报告', en: 'Report the end of the business in writing' },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: {
        ...REGULATIONS,
        article: '第二十一条',
        quote: '自工商变更登记或者注销登记办理完毕之日起15日内',
      },
      confidence: 'law',
      note: {
        zh: '自注销（或者变更）登记办理完毕之日起算，该日填入“服务终止”。',
        en: 'Counted from the day the registration was cancelled or changed: enter that day as the end of service.',
      },
    },
    {
      id: 'branch',
      about: 'per-event',
      title: {
        zh: '设立分支机构后书面报告',
        en: 'Report a new branch in writing to the department of its place',
      },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'branchRegistered' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第二十条', quote: '自工商登记办理完毕之日起15日内' },
      confidence: 'law',
      note: {
        zh: '报告分支机构所在地人力资源社会保障行政部门。',
        en: 'To the department of the place of the branch.',
      },
    },
    {
      id: 'annual-report',
      ...ANNUAL,
      note: {
        zh: '条例没有写明日期，由当地规定。',
        en: 'The regulations name no day; the place does.',
      },
    },
    {
      id: 'annual-report-beijing-2026',
      about: 'annual',
      title: { zh: '提交经营情况年度报告（北京2026年）', en: 'Submit the annual report (Beijing, 2026)' },
      window: { opens: { on: '01-01' }, closes: { on: '02-28' } },
      cycle: ANNUAL.cycle,
      late: 'fine',
      inForce: { from: '2026-01-01', to: '2026-12-31' },
      region: '北京市',
      replaces: ['annual-report-beijing', 'annual-report'],
      source: BEIJING_2026,
      confidence: 'practice',
      note: {
        zh: '通知就统计年报所定；报告义务见条例第三十六条。',
        en: 'The notice sets the days of the annual statistics; the duty to report is article 36.',
      },
    },
    {
      id: 'annual-report-beijing',
      ...ANNUAL,
      region: '北京市',
      replaces: ['annual-report'],
      usual: { opens: '01-01', closes: '02-28', source: BEIJING_2026, confidence: 'practice' },
      note: {
        zh: '2026年为1月1日至2月28日（统计年报）；当年日期以通知为准。',
        en: 'In 2026 from 1 January to 28 February (annual statistics); each year’s notice decides.',
      },
    },
    {
      id: 'annual-report-shanghai',
      ...ANNUAL,
      region: '上海市',
      replaces: ['annual-report'],
      usual: { closes: '03-31', source: SHANGHAI_AGENCY, confidence: 'practice' },
      note: {
        zh: '代办机构称截至3月31日；当年日期以通知为准。',
        en: 'An agency says by 31 March; each year’s notice decides.',
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
    'entity.icpNo',
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
    'agent.name',
    'agent.mobile',
    'agent.email',
    'site.name',
    'site.domain',
  ],
  unusualFields: [
    { zh: '专职工作人员名册', en: 'Roster of full-time staff' },
    { zh: '场所面积', en: 'Floor area' },
    { zh: '服务项目', en: 'Services offered' },
    {
      zh: '电信业务经营许可证编号（网络招聘）',
      en: 'Number of the telecom licence, for recruiting online',
    },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请书', en: 'Application' },
        stale: [{ by: 'fresh' }],
        source: PROVISIONS,
        confidence: 'law',
      },
      {
        names: { zh: '机构章程和管理制度', en: 'Articles and rules of the agency' },
        stale: [{ by: 'never' }],
        source: PROVISIONS,
        confidence: 'law',
      },
      {
        names: { zh: '场所证明', en: 'Proof of premises' },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        source: PROVISIONS,
        confidence: 'law',
      },
      {
        names: {
          zh: '三名以上专职工作人员的证明（劳动合同、社会保险）',
          en: 'Three or more full-time staff: contracts and social insurance',
        },
        stale: [{ by: 'person' }, { by: 'contract' }],
        source: PROVISIONS,
        confidence: 'law',
      },
      {
        names: { zh: '开办资金证明', en: 'Proof of opening funds' },
        stale: [{ by: 'never' }],
        source: PROVISIONS,
        confidence: 'law',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '作出许可决定', en: 'Decision' },
      for: 'first',
      count: 20,
      unit: 'workday',
      source: { ...REGULATIONS, article: '第十九条；行政许可法第八十二条', quote: '20日内' },
      confidence: 'law',
      note: {
        zh: '条文写“20日”，行政机关的期限按工作日计；告知承诺的当场办结（网页所述）。',
        en: 'The text says 20 days; an authority’s days are working days. On the spot where the applicant gives a promise (by a web page).',
      },
    },
    {
      stage: { zh: '决定后颁发证件', en: 'Issue of the certificate after the decision' },
      for: 'any',
      count: 10,
      unit: 'workday',
      source: LICENSING_ART_44,
      confidence: 'law',
    },
  ],
  requires: [
    {
      type: 'icp-licence',
      for: 'holding',
      why: {
        zh: '仅限网络招聘服务：开展网络招聘的，须依法取得并保持电信业务经营许可证。',
        en: 'Online recruiting only: it needs the telecom business licence for as long as it is offered.',
      },
      source: { ...PROVISIONS, article: '第五条' },
      confidence: 'law',
    },
  ],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '未经许可从事职业中介活动的，予以关闭或者责令停止；没收违法所得，并处1万元以上5万元以下罚款。',
        en: 'Placing people without a licence: closed or stopped; gains confiscated and a fine of 10,000 to 50,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第四十二条第一款' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未备案、设立分支机构或者变更、注销未书面报告的，责令改正；拒不改正的，处5000元以上1万元以下罚款。',
        en: 'A filing, branch, change or end not reported: order to correct; on refusal a fine of 5,000 to 10,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第四十二条第二款' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '未提交年度报告的，责令改正；拒不改正的，处5000元以上1万元以下罚款。',
        en: 'No annual report: order to correct; on refusal a fine of 5,000 to 10,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第四十四条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '辽宁：申请人未按期补正的，视为撤回申请。',
        en: 'Liaoning: an application not supplemented in time counts as withdrawn.',
      },
      source: {
        document: { zh: '辽宁省人社厅网页', en: 'Page of the Liaoning department' },
        article: '',
        address: 'https://rst.ln.gov.cn/rst/ztzl/xzzf/2022112310270843998/index.shtml',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
  ],
  note: {
    zh: '有效期按证面填写：2018年通知为5年；2023年新规的有效期条文未核实，上海代办机构称随营业执照期限，另有称长期。各地在本地人社网上大厅办理，此处仅列北京。',
    en: 'Take the term from the certificate: five years by the 2018 circular; the article of the 2023 provisions is not verified; Shanghai agencies say the business licence’s term, another says no end. Each place has its own online hall; only Beijing’s is listed.',
  },
};
