import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

const MEASURES: Omit<Source, 'article'> = {
  document: {
    zh: '医疗器械经营监督管理办法',
    en: 'Measures for the Supervision of Medical Device Distribution',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 部门规章/市场监督管理总局/医疗器械经营监督管理办法(2022-03-10).md',
  checked: CHECKED,
};

const REGULATIONS: Omit<Source, 'article'> = {
  document: {
    zh: '医疗器械监督管理条例（2024-12-06文本）',
    en: 'Regulations on the Supervision of Medical Devices (text of 2024-12-06)',
  },
  address:
    'https://github.com/qisehong/china-law-db, commit b477e47, laws/行政法规/医疗器械监督管理条例(2024-12-06).md',
  checked: CHECKED,
};

const ONLINE_SALES: Source = {
  document: {
    zh: '医疗器械网络销售监督管理办法',
    en: 'Measures for the Supervision of Online Sales of Medical Devices',
  },
  article: '第八条',
  address: 'https://m.wenke99.com/d-3592433.html',
  checked: CHECKED,
  seen: 'quoted',
};

const IN_FORCE = { from: '2022-05-01' };
/** 条例 art. 46, by its art. 107. */
const ONLINE_IN_FORCE = { from: '2021-06-01' };

const CLASS_III = [{ attribute: 'class', is: ['III'] }];
const CLASS_II = [{ attribute: 'class', is: ['II'] }];
const ONLINE = [{ attribute: 'class', is: ['online'] }];

export const medicalDevice: FilingType = {
  id: 'medical-device',
  names: {
    zh: '医疗器械经营许可证（第三类）、第二类经营备案、网络销售备案',
    en: 'Medical device distribution licence (class III), class II filing, online sale filing',
  },
  authority: {
    zh: '设区的市级负责药品监督管理的部门',
    en: 'Drug regulator of the city divided into districts',
  },
  kind: 'licence',
  standsFor: 'premises',
  portals: 'none',
  number: {
    pattern: '^[\\u4e00-\\u9fa5]{1,2}食?药监械经营[许备]\\d{8}号?$',
    // Fictitious: no licence is of the year 0000.
    example: '沪浦食药监械经营许00000000号',
    source: {
      document: {
        zh: '公开网站页脚所印编号',
        en: 'Numbers printed in public site footers',
      },
      article: '',
      address: 'public site footers',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  // Class III. The filings have no end; the rules that count an expiry are for class III only.
  validity: {
    months: 60,
    source: { ...MEASURES, article: '第十四条第一款', quote: '有效期为5年' },
    confidence: 'law',
  },
  attributes: [
    {
      id: 'class',
      names: { zh: '类别', en: 'Class' },
      values: [
        { id: 'III', names: { zh: '第三类经营许可', en: 'Class III licence' } },
        { id: 'II', names: { zh: '第二类经营备案', en: 'Class II filing' }, kind: 'filing' },
        { id: 'online', names: { zh: '网络销售备案', en: 'Online sale filing' }, kind: 'filing' },
      ],
      default: 'III',
    },
  ],
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '申请延续', en: 'Apply for renewal' },
      window: {
        opens: { count: 90, unit: 'workday', direction: 'before', anchor: 'expiry' },
        closes: { count: 30, unit: 'workday', direction: 'before', anchor: 'expiry' },
      },
      when: CLASS_III,
      late: 'refused',
      inForce: IN_FORCE,
      source: {
        ...MEASURES,
        article: '第十六条第一款',
        quote: '有效期届满前90个工作日至30个工作日期间',
      },
      confidence: 'law',
      note: {
        zh: '逾期不再受理，届满即注销，须重新申请。届满前未作决定的视为准予延续（须已按时申请，请保存递交凭证）。届满前批准的自届满次日起算；届满后批准的自批准之日起算，中间有空档。延续后编号不变。',
        en: 'Later applications are not accepted: the licence is cancelled at its end and must be applied for anew. No decision by then counts as granted, if the application was in time: keep the proof. Granted before the end, the new term begins the day after; granted later, on the day of the decision, with a gap between. The number stays.',
      },
    },
    {
      id: 'first',
      about: 'first',
      title: { zh: '经营第三类前取得许可证', en: 'Obtain the licence before dealing in class III' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      when: CLASS_III,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...MEASURES, article: '第四条第二款、第十条、第六十六条第二款' },
      confidence: 'law',
      note: {
        zh: '每个新设的独立经营场所单独申请许可或者备案（第十八条）。',
        en: 'Each new independent site has a licence or filing of its own (art. 18).',
      },
    },
    {
      id: 'first-class-ii',
      about: 'first',
      title: { zh: '经营第二类前备案', en: 'File before dealing in class II' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      when: CLASS_II,
      late: 'fine',
      inForce: IN_FORCE,
      // The articles say that dealing in class II is filed, and name no day.
      source: { ...MEASURES, article: '第四条第二款、第二十一条', seen: 'reading' },
      confidence: 'law',
    },
    {
      id: 'first-online',
      about: 'first',
      title: { zh: '网络销售前备案', en: 'File before selling online' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      when: ONLINE,
      late: 'fine',
      inForce: ONLINE_IN_FORCE,
      source: ONLINE_SALES,
      confidence: 'law',
      note: {
        zh: '医疗器械监督管理条例第四十六条写为“告知”所在地设区的市级部门；第一类和免于经营备案的第二类除外。',
        en: 'Art. 46 of the Regulations says that the city’s regulator is told; class I, and class II exempt from filing, are not.',
      },
    },
    {
      id: 'change-approval',
      about: 'change',
      title: {
        zh: '变更经营场所、经营方式、经营范围、库房地址：先经批准',
        en: 'Business place, mode, scope, warehouse: approval first',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['address.office.full', 'entity.scope', 'address.warehouse.full'],
      blocking: true,
      when: CLASS_III,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...MEASURES, article: '第十五条第一款、第六十六条第一款第一项' },
      confidence: 'law',
      note: {
        zh: '条文没有规定天数；擅自变更受处罚。变更后编号和有效期限不变。跨设区的市设置库房的，由发证部门通报库房所在地。',
        en: 'No days are named; a change on one’s own authority is punished. Number and expiry stay. A warehouse in another city is told to that city by the authority.',
      },
    },
    {
      id: 'change-other',
      about: 'change',
      title: {
        zh: '变更企业名称、法定代表人、企业负责人、住所等：当场变更',
        en: 'Name, legal representative, person in charge, domicile and the rest: changed on the spot',
      },
      // 应当提出变更申请, without a day.
      window: {},
      triggers: ['entity.name', 'entity.uscc', 'legalRep.name', 'principal.name', 'address.registered.full'],
      when: CLASS_III,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...MEASURES, article: '第十五条、第六十九条' },
      confidence: 'law',
      note: {
        zh: '条文没有规定天数，请尽快办理。变更后编号和有效期限不变。',
        en: 'No days are named: apply soon. Number and expiry stay.',
      },
    },
    {
      id: 'change-class-ii',
      about: 'change',
      title: {
        zh: '经营场所、经营方式、经营范围、库房地址等变化：及时备案变更',
        en: 'Business place, mode, scope, warehouse and so on: file the change promptly',
      },
      window: {},
      triggers: ['address.office.full', 'entity.scope', 'address.warehouse.full'],
      when: CLASS_II,
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...MEASURES, article: '第二十四条', quote: '应当及时进行备案变更' },
      confidence: 'law',
    },
    {
      id: 'change-online',
      about: 'change',
      title: { zh: '网络销售信息变化：及时变更备案', en: 'Online sale information: file changes promptly' },
      window: {},
      triggers: [
        'entity.name',
        'legalRep.name',
        'address.office.full',
        'site.name',
        'site.domain',
        'site.ip',
        'app.name',
        'entity.icpNo',
      ],
      when: ONLINE,
      late: 'unknown',
      inForce: ONLINE_IN_FORCE,
      source: { ...ONLINE_SALES, quote: '及时' },
      confidence: 'law',
    },
    {
      id: 'annual-self-inspection',
      about: 'annual',
      title: { zh: '提交上一年度自查报告', en: 'Submit the self-inspection report on the previous year' },
      window: { closes: { on: '03-31' } },
      // The report is on the year before: whoever began this year has none to report on. A renewed licence is dated anew.
      cycle: { every: 'year', skipsFirst: true, since: 'serviceStarted', ofHolders: true },
      when: [{ attribute: 'class', is: ['III', 'II'] }],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...MEASURES, article: '第四十四条', quote: '每年3月31日前' },
      confidence: 'law',
      note: {
        zh: '第二类备案没有有效期，同样须每年提交。',
        en: 'Class II filings have no end and owe it every year all the same.',
      },
    },
    {
      id: 'restart',
      about: 'per-event',
      title: {
        zh: '停业一年以上恢复经营前验证确认并书面报告',
        en: 'After a year’s standstill: verify, and report in writing, before restarting',
      },
      // From a year on there is no last day: the report goes before the restart, whenever that is.
      window: { opens: { count: 12, unit: 'month', direction: 'after', anchor: 'businessPaused' } },
      when: CLASS_III,
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...MEASURES, article: '第四十三条第一款', quote: '停业一年以上，恢复经营前' },
      confidence: 'law',
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.scope',
    'entity.icpNo',
    'entity.phone',
    'entity.postcode',
    'address.registered.full',
    'address.office.full',
    'address.warehouse.full',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'legalRep.mobile',
    'principal.name',
    'principal.idType',
    'principal.idNo',
    'principal.mobile',
    'contact.name',
    'contact.mobile',
    'agent.name',
    'agent.idNo',
    'agent.mobile',
    'site.name',
    'site.domain',
    'site.ip',
    'app.name',
  ],
  unusualFields: [
    { zh: '质量负责人（学历或者职称）', en: 'Quality head (degree or title)' },
    { zh: '库房地址（可多个）', en: 'Warehouse addresses' },
    { zh: '经营方式（批发、零售）', en: 'Mode of business (wholesale, retail)' },
    {
      zh: '网络销售：网站名称、应用名称、域名、IP、ICP备案或电信业务经营许可证编号',
      en: 'Online sale: site, app, domain, IP, number of the ICP filing or telecom licence',
    },
  ],
  materials: {
    first: [
      {
        names: {
          zh: '法定代表人（企业负责人）、质量负责人身份证明、学历或者职称材料',
          en: 'Legal representative or person in charge, and quality head: identity, degree or title',
        },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: { ...MEASURES, article: '第十条第一项' },
        confidence: 'law',
      },
      {
        names: { zh: '企业组织机构与部门设置', en: 'Organisation and departments' },
        stale: [{ by: 'version' }],
        source: { ...MEASURES, article: '第十条第二项' },
        confidence: 'law',
      },
      {
        names: { zh: '经营范围、经营方式', en: 'Scope and mode of business' },
        stale: [{ by: 'facts' }],
        source: { ...MEASURES, article: '第十条第三项' },
        confidence: 'law',
      },
      {
        names: {
          zh: '经营场所和库房的地理位置图、平面图、产权文件或者租赁协议',
          en: 'Premises and warehouse: maps, plans, title or lease',
        },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        source: { ...MEASURES, article: '第十条第四项' },
        confidence: 'law',
      },
      {
        names: { zh: '主要经营设施、设备目录', en: 'List of facilities and equipment' },
        stale: [{ by: 'version' }],
        source: { ...MEASURES, article: '第十条第五项' },
        confidence: 'law',
      },
      {
        names: { zh: '质量管理制度、工作程序等文件目录', en: 'List of quality management documents' },
        stale: [{ by: 'version' }],
        source: { ...MEASURES, article: '第十条第六项' },
        confidence: 'law',
      },
      {
        names: { zh: '信息管理系统基本情况', en: 'Description of the computer system' },
        stale: [{ by: 'version' }],
        source: { ...MEASURES, article: '第十条第七项' },
        confidence: 'law',
        note: {
          zh: '第二类备案不需要此项；已取得第三类许可的免予提交相应资料（第二十一条、第二十三条）。',
          en: 'Not for class II filings; with a class III licence the same papers need not be handed in again (arts. 21, 23).',
        },
      },
      {
        names: { zh: '经办人授权文件', en: 'Authority of the agent' },
        stale: [{ by: 'person' }],
        source: { ...MEASURES, article: '第十条第八项' },
        confidence: 'law',
      },
    ],
    renewal: [],
    change: [
      {
        names: { zh: '涉及变更内容的有关材料', en: 'The papers of art. 10 that the change concerns' },
        stale: [{ by: 'fresh' }],
        source: { ...MEASURES, article: '第十五条第一款' },
        confidence: 'law',
      },
    ],
  },
  decisionTimes: [
    {
      stage: { zh: '作出决定（整改时间不计入）', en: 'Decision (time to put things right not counted)' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: { ...MEASURES, article: '第十三条、第十五条、第十六条', quote: '20个工作日内' },
      confidence: 'law',
      note: {
        zh: '材料不齐的当场或者5个工作日内一次告知，逾期不告知即为受理（第十一条）。名称、法定代表人等其他事项当场变更。',
        en: 'What is missing is told once, on the spot or within 5 working days, else it counts as accepted (art. 11). Name, legal representative and the rest are changed on the spot.',
      },
    },
    {
      stage: { zh: '决定后颁发证件', en: 'Issue of the licence after the decision' },
      for: 'first',
      count: 10,
      unit: 'workday',
      source: { ...MEASURES, article: '第十三条第二款', quote: '于10个工作日内' },
      confidence: 'law',
    },
  ],
  requires: [
    {
      type: 'medical-device',
      for: 'holding',
      why: {
        zh: '从事网络销售的，应当是医疗器械注册人、备案人或者经营企业。',
        en: 'Who sells online must be a registrant, a filer or a distributor of medical devices.',
      },
      when: ONLINE,
      source: { ...REGULATIONS, article: '第四十六条第一款' },
      confidence: 'law',
    },
    {
      type: 'drug-info',
      for: 'holding',
      why: {
        zh: '自建网站销售的，指南仍要求互联网药品信息服务资格证书，现为备案。',
        en: 'For a site of one’s own, guides still ask for the drug information certificate, which is now a filing.',
      },
      when: ONLINE,
      source: {
        document: { zh: '代办机构网页', en: 'A filing agency’s page' },
        article: '',
        address: 'https://ljicp.com/article/8665',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
  ],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '届满后未延续仍继续经营的，责令限期改正，并处1万元以上5万元以下罚款；情节严重的，5万元以上10万元以下；造成危害后果的，10万元以上20万元以下。届满未延续的，注销许可证。',
        en: 'Business after expiry: order to correct and a fine of 10,000 to 50,000 yuan; in serious cases 50,000 to 100,000; with harm 100,000 to 200,000. A licence not renewed is cancelled.',
      },
      source: { ...MEASURES, article: '第二十条第二项、第六十六条第一款第二项' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '擅自变更经营场所、经营范围、经营方式、库房地址的，处罚同上。',
        en: 'Place, scope, mode or warehouse changed on one’s own authority: punished in the same way.',
      },
      source: { ...MEASURES, article: '第六十六条第一款第一项' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未办理企业名称、法定代表人、企业负责人变更的，责令限期改正；拒不改正的，处5000元以上3万元以下罚款。',
        en: 'Name, legal representative or person in charge not changed: order to correct; on refusal a fine of 5,000 to 30,000 yuan.',
      },
      source: { ...MEASURES, article: '第六十九条' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '未提交年度自查报告的，责令限期改正；拒不改正的，处1万元以上5万元以下罚款；情节严重的，5万元以上10万元以下。',
        en: 'No self-inspection report: order to correct; on refusal a fine of 10,000 to 50,000 yuan; in serious cases 50,000 to 100,000.',
      },
      source: { ...MEASURES, article: '第六十八条' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '条例：未提交自查报告、网络销售未告知的，责令改正、警告；拒不改正的，处1万元以上10万元以下罚款；情节严重的，停产停业直至吊销许可证。',
        en: 'By the Regulations, no self-inspection report, or online sale not told: order to correct and warning; on refusal a fine of 10,000 to 100,000 yuan; in serious cases closure or revocation.',
      },
      source: { ...REGULATIONS, article: '第八十九条第一项、第八项' },
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '未经许可经营第三类的，依照医疗器械监督管理条例第八十一条处罚；未备案经营第二类的，依照第八十四条。',
        en: 'Class III without a licence: art. 81 of the Regulations; class II without a filing: art. 84.',
      },
      source: { ...REGULATIONS, article: '第八十一条、第八十四条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '在市级、省级政务服务网办理；新证的编号可能没有“食”字，按证面所印填写即可。',
    en: 'Filed on the city’s or province’s service site. Newer numbers may lack the character 食: enter the number as printed.',
  },
};
