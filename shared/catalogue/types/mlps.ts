import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const MEASURES = {
  zh: '信息安全等级保护管理办法（公通字〔2007〕43号）',
  en: 'Measures for Multi-Level Protection of Information Security (2007)',
};

/** The end of article 14 and articles 15 to 17 were read on this page. */
const MEASURES_READ = {
  document: MEASURES,
  address: 'http://www.fsou.net/html/text/chl/972/97233_3.html',
  checked: '2026-11-23',
} as const;

const ARTICLE_14_CHECK: Source = { ...MEASURES_READ, article: '第十四条' };
const ARTICLE_15: Source = { ...MEASURES_READ, article: '第十五条' };
const ARTICLE_16: Source = { ...MEASURES_READ, article: '第十六条' };

/** The tests of article 14, as quoted here and at http://tan.cc/new/1784.html. */
const ARTICLE_14_TEST: Source = {
  document: MEASURES,
  article: '第十四条',
  address: 'http://www.zpedu.com/zp/news/5954.html',
  checked: '2026-11-23',
  seen: 'quoted',
};

/** A security company's reading of the letter, of 2025-05-19; the letter itself was not seen. */
const LETTER_1846: Source = {
  document: {
    zh: '公网安〔2025〕1846号（厂商解读，转载）',
    en: 'Public security letter 1846 of 2025 (a vendor’s reading, a copy)',
  },
  article: '',
  address: 'http://www.jessicadowellphotography.com/news/details4122',
  checked: '2026-11-23',
};

const PROVINCIAL_PLATFORM: Source = {
  document: { zh: '代办机构网页', en: 'An agency’s page' },
  article: '',
  address: 'https://nanjing038148.11467.com/news/6617502.asp',
  checked: '2026-11-23',
};

const CYBERSECURITY_LAW: Source = {
  document: { zh: '网络安全法（2025-10-28修正）', en: 'Cybersecurity Law (as amended 2025-10-28)' },
  article: '第六十一条',
  address: 'https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm',
  checked: '2026-11-23',
};

const REMEMBERED = { address: 'no page found', checked: '2026-11-23', seen: 'memory' } as const;

const IN_FORCE = { from: '2007-06-22' };

const LEVEL_3 = [{ attribute: 'level', is: ['3'] }];
const LEVEL_4 = [{ attribute: 'level', is: ['4'] }];

export const mlps: FilingType = {
  id: 'mlps',
  names: {
    zh: '网络安全等级保护备案（等保）',
    en: 'Multi-level protection scheme (MLPS) filing',
  },
  authority: {
    zh: '设区的市级以上公安机关（网安），可委托县级',
    en: 'Public security organ of a city or above (network security); may be delegated to the county',
  },
  kind: 'filing',
  standsFor: 'system',
  // Provincial platforms; no host was verified.
  portals: 'none',
  number: {
    pattern: '^\\d{11}-\\d{5}$',
    // Fictitious: the region code 000000 does not exist.
    example: '00000000000-00000',
    source: {
      ...REMEMBERED,
      document: { zh: '备案证明编号', en: 'Number of the filing certificate' },
      article: '',
    },
    confidence: 'unverified',
  },
  // 2007 Measures: none seen. "Usually long-term, some cities print an end date" against "uniformly 3 years" since 2025.
  validity: { asPrinted: true, source: PROVINCIAL_PLATFORM, confidence: 'practice' },
  attributes: [
    {
      id: 'level',
      names: { zh: '安全保护等级', en: 'Protection level' },
      values: [
        { id: '2', names: { zh: '第二级', en: 'Level 2' } },
        { id: '3', names: { zh: '第三级', en: 'Level 3' } },
        { id: '4', names: { zh: '第四级', en: 'Level 4' } },
        // Tested "as needed": no rule below counts for it.
        { id: '5', names: { zh: '第五级', en: 'Level 5' } },
      ],
    },
  ],
  rules: [
    {
      id: 'first-running',
      about: 'first',
      title: { zh: '已运营系统：定级后备案', en: 'Running system: file after the level is set' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'levelDetermined' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: ARTICLE_15,
      confidence: 'law',
      note: {
        zh: '第二级以上。运维或安全管理机构所在地与注册地不一致的，向前者所在地公安机关备案（公网安〔2025〕1846号，据解读）。',
        en: 'Level 2 and above. Filed where security is managed or the system operated if that is not the place of registration (letter 1846 of 2025, as retold).',
      },
    },
    {
      id: 'first-new',
      about: 'first',
      title: { zh: '新建系统：投入运行后备案', en: 'New system: file after it goes into operation' },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'serviceStarted' } },
      // One filing of one system, which was either new or running: where both days are known one matter answers both.
      conflictsWith: ['first-running'],
      late: 'fine',
      inForce: IN_FORCE,
      source: ARTICLE_15,
      confidence: 'law',
      note: {
        zh: '第二级以上。新建系统从投入运行之日起算，不从定级之日起算。',
        en: 'Level 2 and above. A new system counts from going into operation, not from the day its level was set.',
      },
    },
    {
      id: 'test-level-3',
      about: 'periodic',
      title: { zh: '等级测评（第三级，每年至少一次）', en: 'Level test (level 3, at least once a year)' },
      window: { closes: { count: 12, unit: 'month', direction: 'after', anchor: 'lastTest' } },
      when: LEVEL_3,
      late: 'fine',
      inForce: IN_FORCE,
      source: ARTICLE_14_TEST,
      confidence: 'law',
      note: {
        zh: '自上次测评起算，不按自然年。公安机关对第三级每年、对第四级每半年检查一次。',
        en: 'Counted from the last test, not by calendar year. The police inspect level 3 once a year and level 4 every half-year.',
      },
    },
    {
      id: 'test-level-4',
      about: 'periodic',
      title: {
        zh: '等级测评（第四级，每半年至少一次）',
        en: 'Level test (level 4, at least every half-year)',
      },
      window: { closes: { count: 6, unit: 'month', direction: 'after', anchor: 'lastTest' } },
      when: LEVEL_4,
      late: 'fine',
      inForce: IN_FORCE,
      source: ARTICLE_14_TEST,
      confidence: 'law',
      note: {
        zh: '自上次测评起算。公安机关对第三级每年、对第四级每半年检查一次。',
        en: 'Counted from the last test. The police inspect level 3 once a year and level 4 every half-year.',
      },
    },
    {
      id: 'test-level-2',
      about: 'periodic',
      title: { zh: '等级测评（第二级，约每两年）', en: 'Level test (level 2, about every two years)' },
      window: { closes: { count: 24, unit: 'month', direction: 'after', anchor: 'lastTest' } },
      when: [{ attribute: 'level', is: ['2'] }],
      late: 'unknown',
      inForce: IN_FORCE,
      // Also http://tan.cc/new/1784.html.
      source: {
        document: { zh: '第三方网页', en: 'A third party’s page' },
        article: '',
        address: 'http://www.wfnetworks.cn/news1/shownews.php?id=240',
        checked: '2026-11-23',
      },
      confidence: 'practice',
      note: {
        zh: '办法对第二级没有测评周期的规定。',
        en: 'The Measures set no test cycle for level 2.',
      },
    },
    {
      id: 'test-report',
      about: 'periodic',
      title: {
        zh: '提交测评报告（第三级以上）',
        en: 'Hand in the test report (level 3 and above)',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'lastTest' } },
      oncePerTest: true,
      when: [{ attribute: 'level', is: ['3', '4', '5'] }],
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: { zh: '第三方网页（机构说法）', en: 'A third party’s page (agencies’ claim)' },
        article: '',
        address: 'https://www.fudaoke.com/exam/2859164.html',
        checked: '2026-11-23',
      },
      confidence: 'practice',
    },
    {
      id: 'self-check-level-3',
      about: 'periodic',
      title: { zh: '自查（第三级，每年至少一次）', en: 'Self-check (level 3, at least once a year)' },
      window: { closes: { count: 12, unit: 'month', direction: 'after', anchor: 'lastSelfCheck' } },
      when: LEVEL_3,
      late: 'fine',
      inForce: IN_FORCE,
      source: ARTICLE_14_CHECK,
      confidence: 'law',
    },
    {
      id: 'self-check-level-4',
      about: 'periodic',
      title: { zh: '自查（第四级，每半年至少一次）', en: 'Self-check (level 4, at least every half-year)' },
      window: { closes: { count: 6, unit: 'month', direction: 'after', anchor: 'lastSelfCheck' } },
      when: LEVEL_4,
      late: 'fine',
      inForce: IN_FORCE,
      source: ARTICLE_14_CHECK,
      confidence: 'law',
    },
    {
      id: 'change-level',
      about: 'change',
      title: {
        zh: '等级或重大变更：重新专家评审并变更备案',
        en: 'Change of level or major change: new expert review and change filing',
      },
      // No number of days was seen, here and below: due from the change on, without a last day.
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: LETTER_1846,
      confidence: 'practice',
      note: { zh: '没有规定天数，请向受理公安机关确认。', en: 'No number of days is set: ask the police.' },
    },
    {
      id: 'change-details',
      about: 'change',
      title: {
        zh: '名称、地址、联系人变更：在平台修改',
        en: 'Name, address or contact: edit on the platform',
      },
      window: {},
      triggers: 'filed',
      late: 'unknown',
      inForce: IN_FORCE,
      source: PROVINCIAL_PLATFORM,
      confidence: 'practice',
      note: { zh: '没有规定天数，请向受理公安机关确认。', en: 'No number of days is set: ask the police.' },
    },
    {
      id: 'update-2025',
      about: 'change',
      title: {
        zh: '动态更新：按2025版模板重新编制并提交',
        en: 'Dynamic update: write anew on the 2025 templates and hand in',
      },
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'noticeReceived' } },
      late: 'unknown',
      // The day of the reading that retells the letter; the letter's own day was not seen.
      inForce: { from: '2025-05-19' },
      source: LETTER_1846,
      confidence: 'practice',
      note: {
        zh: '第二级以上系统，等级不变也须办理；日期以当地公安机关的要求为准。',
        en: 'All systems of level 2 and above, even where the level is unchanged, as the local police ask.',
      },
    },
    {
      id: 'update-2025-by-november',
      about: 'change',
      title: {
        zh: '动态更新：2025年11月30日前',
        en: 'Dynamic update: by 30 November 2025',
      },
      window: { closes: { on: '2025-11-30' } },
      // Whoever filed later did so on the new templates.
      issued: { before: '2025-11-30' },
      late: 'unknown',
      inForce: { from: '2025-05-19' },
      conflictsWith: ['update-2025'],
      source: {
        document: {
          zh: '公开代码仓库中的项目笔记（机器生成）',
          en: 'Project notes in a public repository (machine-written)',
        },
        article: '',
        address: 'a public repository, no address kept',
        checked: '2026-11-23',
      },
      confidence: 'unverified',
      note: {
        zh: '这个日期没有核实到文件依据，不作倒数；请向受理公安机关确认。',
        en: 'No document that sets this day is verified, so it is not counted: ask the police.',
      },
    },
    {
      id: 'renewal-printed',
      about: 'renewal',
      title: {
        zh: '备案证明所印截止日前换发',
        en: 'Replace the certificate before the end date printed on it',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: PROVINCIAL_PLATFORM,
      confidence: 'practice',
      note: {
        zh: '办法没有有效期，也没有续期窗口。机构称“一般长期有效，部分城市印有截止日”，另有不可靠笔记称2025年改革后“统一3年”：以证明所印为准，没有印的填“未印日期”。',
        en: 'The Measures set no validity and no window. An agency says “usually long-term, some cities print an end date”; some notes say “uniformly 3 years” since the reform of 2025. Take what the certificate prints; where it prints none, say so.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
    'entity.industry',
    'entity.postcode',
    'address.office.full',
    'address.office.province',
    'address.office.city',
    'address.office.district',
    'principal.name',
    'principal.mobile',
    'principal.email',
    'contact.name',
    'contact.department',
    'contact.title',
    'contact.phone',
    'contact.mobile',
    'contact.email',
  ],
  unusualFields: [
    { zh: '网络安全责任部门及联系人', en: 'Department responsible for network security and its contact' },
    { zh: '隶属关系', en: 'Affiliation' },
    { zh: '系统名称与业务描述', en: 'Name of the system and what it does' },
    { zh: '服务范围与服务对象', en: 'Scope of service and who is served' },
    { zh: '网络平台', en: 'Network platform' },
    { zh: '定级（业务信息、系统服务）', en: 'Level (business information, system service)' },
    { zh: '测评机构', en: 'Testing body' },
    { zh: '投入运行日期', en: 'Day of going into operation' },
    { zh: '数据摸底', en: 'Data survey' },
  ],
  materials: {
    first: [
      {
        names: { zh: '备案表（第二级以上）', en: 'Filing form (level 2 and above)' },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_16,
        confidence: 'law',
      },
      {
        names: {
          zh: '系统拓扑结构及说明（第三级以上）',
          en: 'Topology and its description (level 3 and above)',
        },
        stale: [{ by: 'version' }],
        source: ARTICLE_16,
        confidence: 'law',
      },
      {
        names: {
          zh: '安全组织机构和管理制度（第三级以上）',
          en: 'Security organisation and rules (level 3 and above)',
        },
        stale: [{ by: 'facts' }],
        source: ARTICLE_16,
        confidence: 'law',
      },
      {
        names: { zh: '保护设施设计实施方案（第三级以上）', en: 'Protection design plan (level 3 and above)' },
        stale: [{ by: 'version' }],
        source: ARTICLE_16,
        confidence: 'law',
      },
      {
        names: {
          zh: '安全产品清单及认证证明（第三级以上）',
          en: 'Security products with their certificates (level 3 and above)',
        },
        stale: [{ by: 'endsOn' }],
        source: ARTICLE_16,
        confidence: 'law',
      },
      {
        names: { zh: '测评报告（第三级以上）', en: 'Test report (level 3 and above)' },
        stale: [{ by: 'age', months: 12 }],
        source: ARTICLE_16,
        confidence: 'law',
        note: { zh: '第三级一年内有效。', en: 'Good for one year at level 3.' },
      },
      {
        names: { zh: '专家评审意见（第三级以上）', en: 'Expert opinion (level 3 and above)' },
        stale: [{ by: 'version' }],
        source: ARTICLE_16,
        confidence: 'law',
      },
      {
        names: {
          zh: '主管部门审核批准意见（第三级以上）',
          en: 'Opinion of the supervising department (level 3 and above)',
        },
        stale: [{ by: 'version' }],
        source: ARTICLE_16,
        confidence: 'law',
      },
    ],
    renewal: [],
    change: [
      {
        names: {
          zh: '新的专家评审意见（等级或重大变更）',
          en: 'New expert review (change of level or major change)',
        },
        stale: [{ by: 'fresh' }],
        source: LETTER_1846,
        confidence: 'practice',
      },
    ],
  },
  decisionTimes: [
    {
      stage: { zh: '收到材料后颁发备案证明', en: 'Certificate after receipt' },
      for: 'first',
      count: 10,
      unit: 'workday',
      source: { ...MEASURES_READ, article: '第十七条' },
      confidence: 'law',
      note: {
        zh: '据称不符合要求的同期通知纠正；这半条条文未核实，请向受理公安机关确认。',
        en: 'What does not conform is said to be returned for correction in the same time; that half of the article is not verified: ask the police.',
      },
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'other',
      text: {
        zh: '不履行等级保护义务：责令改正，给予警告，可以处一万元以上五万元以下罚款；拒不改正或者造成危害后果的，处五万元以上五十万元以下罚款，对责任人员处一万元以上十万元以下罚款；造成大量数据泄露的，处五十万元以上二百万元以下罚款。2026-01-01起为第六十一条（原第五十九条），义务见第二十三条（原第二十一条）。',
        en: 'Duties of protection not met: order to correct and warning, and a fine of 10,000 to 50,000 yuan may be added; on refusal or harm 50,000 to 500,000 yuan, and 10,000 to 100,000 yuan for the persons responsible; for a mass leak 500,000 to 2,000,000 yuan. Art. 61 since 2026-01-01 (formerly 59); the duty stands in art. 23 (formerly 21).',
      },
      source: CYBERSECURITY_LAW,
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '未按规定备案或测评：责令改正，给予警告（条文未核实）。',
        en: 'Not filed or not tested: order to correct and warning (the article is not verified).',
      },
      source: { ...REMEMBERED, document: MEASURES, article: '第四十条' },
      confidence: 'unverified',
    },
  ],
  note: {
    zh: '一个系统一份备案。在省级网络安全等级保护综合服务平台办理。第五级按需测评。没有查到注销期限，请向受理公安机关确认。',
    en: 'One filing per system, on the provincial platform. Level 5 is tested as needed. No limit for cancellation was found: ask the police.',
  },
};
