import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const REGULATIONS = {
  document: {
    zh: '商业特许经营管理条例',
    en: 'Regulations on the Administration of Commercial Franchises',
  },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/商业特许经营管理条例(2007-02-06).md',
  checked: '2026-11-23',
} as const;

/** 2011年第5号, in force 2012-02-01, amended by 2023年第3号 (2023-12-29); read as quoted only. */
const MEASURES = {
  document: {
    zh: '商业特许经营备案管理办法',
    en: 'Measures on the Filing of Commercial Franchises',
  },
  address: 'https://m.trustexporter.com/m21-d467497.htm',
  checked: '2026-11-23',
  seen: 'quoted',
} as const;

/** The list of the 2011 measures; how it was worded in 2023 was not read. */
const GUIDE: Source = {
  document: { zh: '陕西省商务厅办事指南', en: 'Guide of the Shaanxi commerce department' },
  article: '办法（2011年）第六条',
  address: 'Shaanxi commerce department',
  checked: '2026-11-23',
  seen: 'earlier',
};

const IN_FORCE = { from: '2007-05-01' };

export const franchiseFiling: FilingType = {
  id: 'franchise-filing',
  names: { zh: '商业特许经营备案', en: 'Commercial franchise filing' },
  authority: {
    zh: '省内：省级商务主管部门；跨省：商务部（可委托省级）',
    en: 'Within one province: provincial commerce department; across provinces: the ministry, which may delegate',
  },
  // A filing, not a licence: 行政许可法 art. 50 does not apply, and silence grants nothing.
  kind: 'filing',
  standsFor: 'company',
  portals: ['mofcom-franchise', 'mofcom-unified'],
  validity: { none: true, source: { ...REGULATIONS, article: '全文' }, confidence: 'law' },
  rules: [
    {
      id: 'first',
      about: 'first',
      title: { zh: '首份特许经营合同订立后备案', en: 'File after the first franchise contract' },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'firstContractSigned' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第八条' },
      confidence: 'law',
      note: {
        zh: '办法第七条同此。特许人须有至少2个直营店，经营时间超过1年（条例第七条）。',
        en: 'Article 7 of the measures says the same. The franchisor needs at least two stores of its own, run for more than one year (regulations, art. 7).',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '变更登记信息、经营资源（商标、专利）、中国境内门店分布',
        en: 'Report changed registration data, operating resources (marks, patents) or distribution of stores in China',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: [
        'entity.name',
        'entity.type',
        'entity.scope',
        'entity.regCapital',
        'address.registered.full',
        'legalRep.name',
        'entity.shareholders',
        'entity.trademarks',
        'entity.stores',
      ],
      late: 'unknown',
      inForce: { from: '2012-02-01' },
      source: { ...MEASURES, article: '第八条' },
      confidence: 'law',
      note: {
        zh: '每一家特许门店的开业或关闭都是第八条第三项的变更，各自计30日。联系人须保持最新。',
        en: 'Each opening or closing of a franchised store is a change under article 8(3), with 30 days of its own. The contact person must be kept current.',
      },
    },
    {
      id: 'annual',
      about: 'annual',
      title: {
        zh: '报告上一年度订立、撤销、终止、续签的合同',
        en: 'Report last year’s contracts: signed, revoked, terminated, renewed',
      },
      window: { opens: { on: '01-01' }, closes: { on: '03-31' } },
      // Last year's contracts are its subject: who signed the first one this year has none to report, and one signed in
      // December is reported in the first quarter though its filing is of January.
      cycle: { every: 'year', skipsFirst: true, since: 'firstContractSigned' },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第十九条' },
      confidence: 'law',
      note: {
        zh: '条例：每年第一季度；办法第九条：3月31日前，海南省商务厅通知同此。首次备案前一年已订立合同的，当年也须报告。',
        en: 'Regulations: in the first quarter; measures, art. 9, and the Hainan notice: by 31 March. Who had signed contracts in the year before the first filing reports in that first year too.',
      },
    },
    {
      id: 'disclosure',
      about: 'per-event',
      title: {
        zh: '订立每份特许经营合同前披露信息并提供合同文本',
        en: 'Disclose before signing each franchise contract',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第二十一条' },
      confidence: 'law',
      note: {
        zh: '至少在订立合同之日前30日。计划之日填合同订立日。',
        en: 'At least 30 days before the contract is signed. Enter the day of signing as the planned day.',
      },
    },
    {
      id: 'correction',
      about: 'correction',
      title: { zh: '按要求补充文件', en: 'Supplement the documents as asked' },
      window: { closes: { count: 7, unit: 'day', direction: 'after', anchor: 'noticeReceived' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第九条' },
      confidence: 'law',
      note: {
        zh: '少有的由法规规定申请人补正期限的一类。',
        en: 'One of the few types where the law itself limits the applicant’s supplement.',
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
    'entity.website',
    'entity.trademarks',
    'entity.stores',
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
    { zh: '全部特许门店清单', en: 'List of all franchised outlets' },
    { zh: '商标注册号', en: 'Trademark numbers' },
    { zh: '直营店数量', en: 'Number of own stores' },
    { zh: '联系人（须保持最新）', en: 'Contact person, kept current' },
  ],
  materials: {
    first: [
      {
        names: { zh: '商业特许经营基本情况', en: 'Basic facts of the franchise' },
        stale: [{ by: 'facts' }],
        source: GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '中国境内全部被特许人门店分布', en: 'List of all franchised stores in China' },
        stale: [{ by: 'facts' }],
        source: GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '市场计划书', en: 'Market plan' },
        stale: [{ by: 'fresh' }],
        source: { ...REGULATIONS, article: '第八条' },
        confidence: 'law',
      },
      {
        names: { zh: '营业执照复印件', en: 'Copy of the business licence' },
        stale: [{ by: 'facts' }],
        source: { ...REGULATIONS, article: '第八条' },
        confidence: 'law',
      },
      {
        names: { zh: '商标、专利等注册证书', en: 'Certificates of marks and patents' },
        stale: [{ by: 'endsOn' }],
        source: GUIDE,
        confidence: 'practice',
        note: { zh: '商标有效期10年。', en: 'A trademark runs for 10 years.' },
      },
      {
        names: {
          zh: '2个直营店、经营时间超过1年的证明',
          en: 'Proof of two own stores run for more than one year',
        },
        stale: [{ by: 'facts' }],
        source: { ...REGULATIONS, article: '第八条' },
        confidence: 'law',
      },
      {
        names: { zh: '首份特许经营合同', en: 'The first franchise contract signed' },
        stale: [{ by: 'contract' }],
        source: GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '特许经营合同样本', en: 'Contract sample' },
        stale: [{ by: 'version' }],
        source: { ...REGULATIONS, article: '第八条' },
        confidence: 'law',
      },
      {
        names: {
          zh: '操作手册目录（注明每章页数和总页数）',
          en: 'Table of contents of the manual, with page counts',
        },
        stale: [{ by: 'version' }],
        source: GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '行业批准文件（依法须经批准的）', en: 'Approval of the sector, where one is needed' },
        stale: [{ by: 'endsOn' }],
        source: GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '签字盖章的承诺书', en: 'Signed commitment' },
        stale: [{ by: 'never' }],
        source: GUIDE,
        confidence: 'practice',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '收到齐备文件后备案', en: 'Filing after complete documents arrived' },
      for: 'first',
      count: 10,
      // A filing: art. 82 of 行政许可法 makes no working days of it.
      unit: 'day',
      source: { ...REGULATIONS, article: '第九条' },
      confidence: 'law',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '未备案的，责令限期备案，处一万元以上五万元以下罚款；逾期仍不备案的，处五万元以上十万元以下罚款，并予以公告。',
        en: 'Not filed: order to file and 10,000 to 50,000 yuan; still not filed: 50,000 to 100,000 yuan and public notice.',
      },
      source: { ...REGULATIONS, article: '第二十五条' },
      confidence: 'law',
    },
    {
      of: 'lateReport',
      text: {
        zh: '未按期报告上一年度合同的，处一万元以下罚款；情节严重的，处一万元以上五万元以下罚款。',
        en: 'Annual report missed: up to 10,000 yuan; serious: 10,000 to 50,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第二十六条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '未依法披露信息的，处一万元以上五万元以下罚款；情节严重的，处五万元以上十万元以下罚款。',
        en: 'Disclosure missed: 10,000 to 50,000 yuan; serious: 50,000 to 100,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第二十八条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '备案没有有效期，也没有延续。条例自2007年5月1日施行；备案办法自2012年2月1日施行，2023年12月29日以2023年第3号修改（修改后的文本据转引，材料清单未核实，办理前请向主管部门确认）。企业注销或自行申请的，撤销备案（办法第十二条），对企业没有期限。备案号以所发的为准。',
    en: 'The filing has no end and no renewal. The regulations are in force since 1 May 2007; the measures since 1 February 2012, amended by 2023 no. 3 of 29 December 2023 (cited at second hand; the amended list of documents is not verified, so confirm it with the authority before filing). On deregistration or own request the filing is revoked (measures, art. 12), with no time limit on the company. Enter the number as issued.',
  },
};
