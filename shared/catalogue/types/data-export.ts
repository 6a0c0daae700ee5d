import { ANNOUNCED_ROUND } from '../announced-round.ts';
import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

/** Order 11 of the CAC, full text read in a public repository. */
const ASSESSMENT_MEASURES = {
  document: {
    zh: '数据出境安全评估办法（国家互联网信息办公室令第11号）',
    en: 'Measures on the Security Assessment of Data Exports (CAC Order 11)',
  },
  address:
    'https://www.cac.gov.cn/2022-07/07/c_1658811536396503.htm (read in repository JH-gh07/ai4law, scripts/reingest_cn_reg_004.py)',
  checked: CHECKED,
} as const;

/** Order 16, which prevails over older rules (art. 13); art. 7, 9 and 13 as quoted in a public repository. */
const FLOW_PROVISIONS = {
  document: {
    zh: '促进和规范数据跨境流动规定（国家互联网信息办公室令第16号）',
    en: 'Provisions on Promoting and Regulating Cross-border Data Flows (CAC Order 16)',
  },
  address: 'https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm',
  checked: CHECKED,
  seen: 'quoted',
} as const;

const NETWORK_DATA = {
  document: { zh: '网络数据安全管理条例', en: 'Regulations on Network Data Security' },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/网络数据安全管理条例(2024-09-24).md',
  checked: CHECKED,
} as const;

const USER_MANUAL: Source = {
  document: {
    zh: '数据出境申报系统使用手册（2025年6月，转载）',
    en: 'User manual of the data export system (June 2025, copy)',
  },
  article: '',
  address: 'https://max.book118.com/html/2025/1228/8032126020010027.shtm',
  checked: CHECKED,
};

const ARTICLE_6: Source = { ...ASSESSMENT_MEASURES, article: '第六条' };

const ASSESSMENT_IN_FORCE = { from: '2022-09-01' };

export const dataExport: FilingType = {
  id: 'data-export',
  names: { zh: '数据出境安全评估', en: 'Data export security assessment' },
  authority: {
    zh: '国家互联网信息办公室（经省级网信办）',
    en: 'Cyberspace Administration of China, through its provincial office',
  },
  // An assessment of one export; 行政许可法 art. 50 is displaced by the articles on its validity.
  kind: 'approval',
  standsFor: 'export',
  portals: ['cac-data-export'],
  validity: {
    months: 36,
    source: { ...FLOW_PROVISIONS, article: '第九条' },
    confidence: 'law',
  },
  attributes: [
    {
      id: 'branch',
      names: { zh: '届满后如何继续', en: 'How to go on after expiry' },
      values: [
        { id: 'undecided', names: { zh: '尚未确定', en: 'Not decided yet' }, isOpen: true },
        {
          id: 'extension',
          names: {
            zh: '申请延长（未发生重新申报的情形）',
            en: 'Extension (nothing has happened that asks for a new assessment)',
          },
        },
        {
          id: 'reassessment',
          names: { zh: '重新申报评估', en: 'New assessment' },
        },
      ],
      // Both branches stand until somebody says: the new assessment closes on the day on which the extension opens.
      default: 'undecided',
    },
    {
      id: 'important-data',
      names: { zh: '是否处理重要数据', en: 'Whether important data are handled' },
      values: [
        { id: 'no', names: { zh: '否', en: 'No' } },
        { id: 'yes', names: { zh: '是', en: 'Yes' } },
      ],
      default: 'no',
    },
  ],
  rules: [
    {
      id: 'extension',
      about: 'renewal',
      title: { zh: '申请延长评估结果有效期', en: 'Apply to extend the validity of the result' },
      // 届满前60个工作日内: opens 60 working days before and closes at expiry.
      window: {
        opens: { count: 60, unit: 'workday', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      when: [{ attribute: 'branch', is: ['undecided', 'extension'] }],
      // 2024规定 art. 9 and 评估办法 art. 14 are two ways to one end: whoever has gone one owes the other nothing.
      conflictsWith: ['reassessment'],
      late: 'reapply',
      inForce: { from: '2024-03-22' },
      source: { ...FLOW_PROVISIONS, article: '第九条', quote: '届满前60个工作日内' },
      confidence: 'law',
      note: {
        zh: '两条路之一：未发生需要重新申报的情形时，可延长三年。窗口打开之日正是重新申报的最后一天，须在此前确定走哪条路。据转述，2026年7月网信办答问举例：未来三年人数增长不超过20%。',
        en: 'One of two branches: 36 more months, where nothing has happened that asks for a new assessment. It opens on the very day on which the new assessment closes, so decide before. A CAC question-and-answer of July 2026 (retold, not opened) gives as a condition that persons grow by at most 20 % in the next three years.',
      },
    },
    {
      id: 'reassessment',
      about: 'renewal',
      title: {
        zh: '不能延长的，重新申报评估',
        en: 'Where extension is not open: apply for a new assessment',
      },
      // 届满60个工作日前: no opening day, closes 60 working days before.
      window: { closes: { count: 60, unit: 'workday', direction: 'before', anchor: 'expiry' } },
      when: [{ attribute: 'branch', is: ['undecided', 'reassessment'] }],
      late: 'reapply',
      inForce: ASSESSMENT_IN_FORCE,
      source: {
        ...ASSESSMENT_MEASURES,
        article: '第十四条最后一款',
        quote: '届满60个工作日前',
        seen: 'reading',
      },
      confidence: 'law',
      note: {
        zh: '两条路之一：2022年的规定，2024年规定未就此另作规定，仍应适用（第十三条：不一致的适用新规）。届满仍未通过的，出境须停止；法定审查至少57个工作日。',
        en: 'One of two branches. The rule of 2022, read as still good because that of 2024, which wins where they differ (article 13), is silent on it. At expiry the export stops; a new assessment takes at least 57 working days by law.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '目的、方式、范围、种类、用途、保存期限、境外法律环境、实际控制权、合同变更：重新申报，未获通过不得出境',
        en: 'New purpose, manner, scope, type, use, storage period, law abroad, actual control or contract: a new assessment first',
      },
      // No days: export beyond what was assessed is forbidden at once.
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['entity.shareholders', 'entity.beneficialOwners'],
      blocking: true,
      late: 'suspended',
      inForce: ASSESSMENT_IN_FORCE,
      source: {
        ...ASSESSMENT_MEASURES,
        article: '第十四条第一款；网络数据安全管理条例第三十八条',
      },
      confidence: 'law',
      note: {
        zh: '双方任一实际控制权变化都算；股东或受益所有人变化不影响实际控制权的除外。发生这类情形后不能申请延长，请把“届满后如何继续”改为重新申报。',
        en: 'Actual control of either side counts; a change of shareholders or beneficial owners only where it changes control. After such an event extension is closed: set the branch to a new assessment.',
      },
    },
    {
      id: 'objection',
      about: 'per-event',
      title: { zh: '对评估结果有异议的，申请复评', en: 'Object to the result' },
      window: { closes: { count: 15, unit: 'workday', direction: 'after', anchor: 'resultReceived' } },
      late: 'unknown',
      inForce: ASSESSMENT_IN_FORCE,
      source: { ...ASSESSMENT_MEASURES, article: '第十三条' },
      confidence: 'law',
    },
    {
      id: 'important-data-report',
      about: 'annual',
      title: {
        zh: '重要数据处理者：向主管部门报送年度风险评估报告',
        en: 'Handlers of important data: yearly risk assessment report to the sector authority',
      },
      // The article says yearly and names no day.
      window: ANNOUNCED_ROUND,
      cycle: { every: 'year' },
      when: [{ attribute: 'important-data', is: ['yes'] }],
      late: 'unknown',
      inForce: { from: '2025-01-01' },
      source: { ...NETWORK_DATA, article: '第三十三条' },
      confidence: 'law',
      note: {
        zh: '条文只说每年，没有日期；以主管部门要求为准。据称2026年8月20日施行的网络数据安全风险评估办法可能另有规定，请留意。',
        en: 'The article says each year and gives no date: go by the sector authority. Measures on network data risk assessment, said to be in force since 20 August 2026, may set one: check them.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'address.registered.full',
    'address.registered.province',
    'address.registered.city',
    'address.registered.district',
    'address.office.full',
    'agent.name',
    'agent.idType',
    'agent.idNo',
    'agent.mobile',
    'agent.email',
    'entity.shareholders',
    'entity.beneficialOwners',
  ],
  unusualFields: [
    { zh: '数据安全负责人和管理机构', en: 'Data security officer and body' },
    {
      zh: '境外接收方（名称、国家或地区、负责人、实际控制人）',
      en: 'Recipient abroad (name, country, head, controller)',
    },
    { zh: '出境场景、链路、IP', en: 'Scenario, link and IPs of the export' },
    {
      zh: '数据量（人数、敏感个人信息人数，自当年1月1日起累计）',
      en: 'Volume (persons, persons with sensitive data, counted from 1 January)',
    },
    { zh: '境外保存期限', en: 'Storage period abroad' },
  ],
  materials: {
    first: [
      {
        names: { zh: '申报书', en: 'Application' },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_6,
        confidence: 'law',
      },
      {
        names: { zh: '数据出境风险自评估报告', en: 'Self-assessment report on the risks of the export' },
        stale: [{ by: 'age', months: 3 }, { by: 'version' }],
        source: ARTICLE_6,
        confidence: 'law',
        note: {
          zh: '“申报前三个月内完成”没有核实到依据，请向省级网信办确认。',
          en: 'No verified source says that it must be finished within three months before filing; ask the provincial office.',
        },
      },
      {
        names: {
          zh: '与境外接收方拟订立的法律文件',
          en: 'Draft legal document with the recipient abroad',
        },
        stale: [{ by: 'contract' }],
        source: ARTICLE_6,
        confidence: 'law',
      },
      {
        names: { zh: '安全评估工作需要的其他材料', en: 'Other documents needed for the assessment' },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_6,
        confidence: 'law',
      },
      {
        names: {
          zh: '授权委托书和经办人身份证件',
          en: 'Power of attorney and the agent’s identity document',
        },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: { ...ARTICLE_6, article: '', address: 'no page found', seen: 'memory' },
        confidence: 'unverified',
      },
    ],
    renewal: [
      {
        names: {
          zh: '延长申请（申报系统内另有流程）',
          en: 'Extension application, by the system’s own flow',
        },
        stale: [{ by: 'fresh' }],
        source: USER_MANUAL,
        confidence: 'practice',
      },
    ],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '省级网信办完备性查验', en: 'Check of completeness by the province' },
      for: 'any',
      count: 5,
      unit: 'workday',
      source: { ...ASSESSMENT_MEASURES, article: '第七条' },
      confidence: 'law',
    },
    {
      stage: { zh: '国家网信办决定是否受理', en: 'Acceptance by the CAC' },
      for: 'any',
      count: 7,
      unit: 'workday',
      source: { ...ASSESSMENT_MEASURES, article: '第七条' },
      confidence: 'law',
    },
    {
      stage: { zh: '评估（可延长）', en: 'Assessment (may be extended)' },
      for: 'any',
      count: 45,
      unit: 'workday',
      source: { ...ASSESSMENT_MEASURES, article: '第十二条' },
      confidence: 'law',
      note: {
        zh: '要求补充材料的，无正当理由不补充，可终止评估（第十一条）；补充没有固定天数。',
        en: 'A supplement asked for and not given without good reason may end the assessment (article 11); it has no fixed days.',
      },
    },
    {
      stage: { zh: '2025年平均用时不到', en: 'Average in 2025, less than' },
      for: 'any',
      count: 30,
      unit: 'workday',
      source: {
        document: { zh: '国家网信办通报（2025-03-21，转载）', en: 'CAC report of 2025-03-21 (news copy)' },
        article: '',
        address: 'http://floorcoveringcontractor.com/guonei/p/1680076.html',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '届满未延长也未重新通过评估的，停止数据出境，须重新申报。',
        en: 'Neither extended nor assessed anew at expiry: the export stops and a new assessment is needed.',
      },
      source: { ...ASSESSMENT_MEASURES, article: '第十四条、第十七条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '国家网信办发现出境活动不再符合要求的，可书面通知终止。',
        en: 'The CAC may order an export that no longer meets the requirements to stop.',
      },
      source: { ...ASSESSMENT_MEASURES, article: '第十七条' },
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '违反数据安全法向境外提供重要数据的，处十万元以上一百万元以下罚款；情节严重的，处一百万元以上一千万元以下罚款。',
        en: 'Data Security Law: 100,000 to 1,000,000 yuan, in serious cases 1 to 10 million.',
      },
      source: {
        document: { zh: '数据安全法', en: 'Data Security Law' },
        article: '第四十六条',
        address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法/数据安全法(2021-06-10).md',
        checked: CHECKED,
      },
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '违反个人信息保护法的，最高处五千万元以下或者上一年度营业额百分之五以下罚款。',
        en: 'Personal Information Protection Law: up to 50 million yuan or 5 % of the past year’s turnover.',
      },
      source: {
        document: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
        article: '第六十六条',
        address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法/个人信息保护法(2021-08-20).md',
        checked: CHECKED,
      },
      confidence: 'law',
    },
  ],
  note: {
    zh: '需要评估的：关键信息基础设施运营者；重要数据；一百万人以上个人信息，或一万人以上敏感个人信息，自当年1月1日起累计（2024年规定第七条）。有效期自评估结果出具之日起算。2024年3月22日前出具的结果按24个月还是36个月，以通知书为准。不在此列、订立标准合同的，另在合同生效后10个工作日内备案（个人信息出境标准合同办法，据转引）。',
    en: 'Who needs it: operators of critical infrastructure; important data; one million persons, or ten thousand with sensitive data, counted from 1 January of the current year (article 7 of the 2024 Provisions). Validity runs from the day the result is issued. Whether a result issued before 22 March 2024 runs 24 or 36 months stands on the notice itself. The sister filing of a standard contract is due within 10 working days of its taking effect (Measures on the standard contract, cited at second hand).',
  },
};
