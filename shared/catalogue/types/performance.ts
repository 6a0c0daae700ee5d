import type { FilingType } from '../filing-type.ts';
import { DEFAULT_RENEWAL, ISSUE_TIME, LICENSING_ART_70 } from '../laws.ts';
import type { Source } from '../source.ts';

const REGULATIONS = {
  document: {
    zh: '营业性演出管理条例',
    en: 'Regulations on the Administration of Commercial Performances',
  },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/营业性演出管理条例(2020-11-29).md',
  checked: '2026-11-23',
} as const;

/** Last amended in 2022; only the list of its articles was read. */
const RULES_ART_14: Source = {
  document: {
    zh: '营业性演出管理条例实施细则',
    en: 'Implementing Rules of the Regulations on Commercial Performances',
  },
  article: '第十四条',
  address: 'https://www.pkulaw.com/chl/9c5602924d6ab50abdfb.html',
  checked: '2026-11-23',
  seen: 'quoted',
};

const agency = (address: string): Source => ({
  document: { zh: '代办机构网页', en: 'A filing agency’s page' },
  article: '',
  address,
  checked: '2026-11-23',
});

const PORTAL_GUIDE = agency('fangzhouzhiyun.cn/shows/23/31118');
const BUREAU_NOTICE: Source = {
  document: { zh: '地方文旅局延续通知', en: 'A local bureau’s notice on renewals' },
  article: '',
  address: 'http://tianyougl.cn/shows/312/375.html',
  checked: '2026-11-23',
};
const RENEWAL_GUIDE = agency('tianyouzhijia.com/shows/23/8103');

const IN_FORCE = { from: '2005-09-01' };

export const performance: FilingType = {
  id: 'performance',
  names: { zh: '营业性演出许可证', en: 'Commercial performance permit' },
  authority: {
    zh: '文艺表演团体：县级文化主管部门；演出经纪机构、港澳台投资：省级文化主管部门',
    en: 'Troupes: county culture department; performance agencies and those with Hong Kong, Macau or Taiwan capital: province',
  },
  kind: 'licence',
  standsFor: 'company',
  portals: ['mct-culture-market'],
  number: {
    pattern: '^[\\u4e00-\\u9fa5]{2,10}演\\d{2,}(号)?(-\\d+)?$',
    // Fictitious: nobody is number 000.
    example: '京市演000号',
    source: {
      document: {
        zh: '营业性演出审批规范；公开网站页脚所印编号',
        en: 'The ministry’s rules of examination; numbers printed in public site footers',
      },
      article: '',
      address: 'https://m.xueke.org/wenku/8416_3.html; public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: {
    months: 24,
    source: {
      document: { zh: '营业性演出审批规范', en: 'The ministry’s rules of examination' },
      article: '三（四）',
      address: 'https://m.xueke.org/wenku/8416_3.html',
      checked: '2026-11-23',
      quote: '从发证之日期顺推2年',
    },
    confidence: 'practice',
  },
  attributes: [
    {
      id: 'form',
      names: { zh: '许可或备案', en: 'Licence or filing' },
      values: [
        {
          id: 'licence',
          names: {
            zh: '许可证（文艺表演团体、演出经纪机构）',
            en: 'Permit of a troupe or performance agency',
          },
        },
        {
          id: 'filing',
          names: {
            zh: '备案（演出场所经营单位、个体演员、个体演出经纪人）',
            en: 'Filing of a venue, individual performer or individual agent',
          },
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
      when: [{ attribute: 'form', is: ['licence'] }],
      note: {
        zh: '条例和实施细则没有另设期限；一地主管部门的通知同样要求届满30日前，逾期依行政许可法第七十条注销。代办机构所称“届满前30日内”“有效期5年”没有依据。没有条文说明第30日当天是否仍算“三十日前”；有的机关和代办机构把“三十日”理解为工作日，建议在届满三十个工作日之前递交。',
        en: 'The special rules set no other window; a local bureau’s notice says the same and cancels latecomers under art. 70 of the Administrative Licensing Law. Agencies’ claims of “within the last 30 days” and “5 years” have no basis. No text settles whether the 30th day itself is still in time, and some authorities and agencies read “30 days” as working days: better file 30 working days before the expiry.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '变更名称、住所、法定代表人或者主要负责人、业务项目：换发许可证',
        en: 'Name, address, legal representative or principal, business items: have the permit replaced',
      },
      // The article names no days.
      window: {},
      triggers: ['entity.name', 'address.registered.full', 'legalRep.name', 'principal.name', 'entity.scope'],
      when: [{ attribute: 'form', is: ['licence'] }],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第八条' },
      confidence: 'law',
      note: {
        zh: '条例没有规定天数；不办理即可处罚。',
        en: 'The regulations name no days; not doing it is an offence.',
      },
    },
    {
      id: 'change-practice',
      about: 'change',
      title: {
        zh: '变更后换发许可证',
        en: 'Replace the permit after a change',
      },
      window: { closes: { count: 30, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: ['entity.name', 'address.registered.full', 'legalRep.name', 'principal.name', 'entity.scope'],
      when: [{ attribute: 'form', is: ['licence'] }],
      conflictsWith: ['change'],
      late: 'unknown',
      inForce: IN_FORCE,
      source: agency('icp-1.com/yyxyc/2358'),
      confidence: 'practice',
      note: {
        zh: '仅代办机构称变更后30日内；条例没有天数。',
        en: 'Only an agency says 30 days after the change; the regulations name no days.',
      },
    },
    {
      id: 'first-filing',
      about: 'first',
      title: {
        zh: '领取营业执照后备案（演出场所经营单位、个体演员、个体演出经纪人）',
        en: 'File after receiving the business licence (venue, individual performer or agent)',
      },
      window: { closes: { count: 20, unit: 'day', direction: 'after', anchor: 'permitIssued' } },
      when: [{ attribute: 'form', is: ['filing'] }],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第七条第二款、第九条第二款' },
      confidence: 'law',
      note: {
        zh: '“许可证核发”之日填领取营业执照之日。',
        en: 'The day of issue to enter is the day on which the business licence was received.',
      },
    },
    {
      id: 'change-filing',
      about: 'change',
      title: {
        zh: '演出场所经营单位变更名称、住所、法定代表人或者主要负责人：重新备案',
        en: 'Venue: file again after a change of name, address, legal representative or principal',
      },
      // The paragraph names no days, and no individual performer or agent.
      window: {},
      triggers: ['entity.name', 'address.registered.full', 'legalRep.name', 'principal.name'],
      when: [{ attribute: 'form', is: ['filing'] }],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第八条第二款' },
      confidence: 'law',
    },
    {
      id: 'show',
      about: 'per-event',
      title: { zh: '举办演出前申请批准', en: 'Apply for the approval of a show' },
      window: { closes: { count: 3, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'unknown',
      inForce: IN_FORCE,
      source: RULES_ART_14,
      confidence: 'law',
      note: {
        zh: '每场演出须获批准后举办。主管部门对国内演出有3日、对涉外及涉港澳台演出有20日作出决定，宜早申请。演出举办单位、参演人员、节目、名称、时间、地点、场次变更的，须重新报批（条例第十六条）。5000人以上的大型演出活动另有2023年的联合通知（实名、退票），请向主管部门确认。',
        en: 'Each show needs its approval first. The authority has 3 days for a domestic show and 20 for one with foreign, Hong Kong, Macau or Taiwan performers: apply early. A change of organiser, performers, programme, name, time, place or number of shows is approved again (regulations, art. 16). For 5,000 people or more a joint notice of 2023 applies besides (real names, refunds); ask the authority.',
      },
    },
    {
      id: 'show-changed',
      about: 'per-event',
      title: {
        zh: '已批准的演出变更：重新报批',
        en: 'A change of an approved show: approval again',
      },
      // No days, and nothing about the company starts it: the show is entered anew with its own day.
      window: {},
      blocking: true,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...REGULATIONS, article: '第十六条' },
      confidence: 'law',
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
    'entity.establishedOn',
    'entity.regCapital',
    'entity.scope',
    'entity.phone',
    'entity.postcode',
    'address.registered.full',
    'address.office.full',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'legalRep.mobile',
    'principal.name',
    'entity.directors',
    'agent.name',
    'agent.idType',
    'agent.idNo',
    'agent.mobile',
    'agent.email',
  ],
  unusualFields: [
    {
      zh: '专职演出经纪人员名单（资格证号、身份证件）',
      en: 'Roster of full-time performance agents (certificate number, identity document)',
    },
    { zh: '高管信息', en: 'Senior managers' },
    { zh: '经办人：法人或委托人', en: 'Agent: legal representative or person entrusted' },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请表（演出经纪机构）', en: 'Application form (performance agency)' },
        stale: [{ by: 'never' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '营业执照', en: 'Business licence' },
        stale: [{ by: 'facts' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '3名以上专职演出经纪人员的资格证',
          en: 'Certificates of at least three full-time performance agents',
        },
        stale: [{ by: 'person' }, { by: 'facts' }],
        source: { ...REGULATIONS, article: '第六条' },
        confidence: 'law',
        note: {
          zh: '资格证上的从业单位须为本单位。',
          en: 'The certificate must show the same employer.',
        },
      },
      {
        names: { zh: '法定代表人身份证件', en: 'Identity document of the legal representative' },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '资金证明', en: 'Proof of funds' },
        stale: [{ by: 'fresh' }],
        source: { ...REGULATIONS, article: '第六条' },
        confidence: 'law',
      },
      {
        names: { zh: '经营场所证明', en: 'Proof of premises' },
        stale: [{ by: 'endsOn' }, { by: 'contract' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
    ],
    renewal: [
      {
        names: { zh: '原许可证', en: 'The old permit' },
        stale: [{ by: 'never' }],
        source: BUREAU_NOTICE,
        confidence: 'practice',
      },
      {
        names: { zh: '营业执照', en: 'Business licence' },
        stale: [{ by: 'facts' }],
        source: BUREAU_NOTICE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '3名演出经纪人员的资格证和身份证件',
          en: 'Certificates and identity documents of three performance agents',
        },
        stale: [{ by: 'person' }, { by: 'endsOn' }],
        source: BUREAU_NOTICE,
        confidence: 'practice',
      },
      {
        names: { zh: '近两年经营情况报告（部分地区）', en: 'Report on two years of business (some regions)' },
        stale: [{ by: 'lookBack', months: 24 }],
        source: RENEWAL_GUIDE,
        confidence: 'practice',
      },
    ],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '许可证：作出决定', en: 'Permit: decision' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: { ...REGULATIONS, article: '第六条' },
      confidence: 'law',
      note: {
        zh: '条文写“日”；依行政许可法第八十二条为工作日。',
        en: 'The article says “days”; by art. 82 of the Administrative Licensing Law these are working days.',
      },
    },
    ISSUE_TIME,
    {
      stage: { zh: '国内演出：作出决定', en: 'Domestic show: decision' },
      for: 'any',
      count: 3,
      unit: 'workday',
      source: { ...REGULATIONS, article: '第十三条' },
      confidence: 'law',
      note: {
        zh: '条文写“日”；依行政许可法第八十二条为工作日。',
        en: 'The article says “days”; by art. 82 of the Administrative Licensing Law these are working days.',
      },
    },
    {
      stage: {
        zh: '涉外、涉港澳台演出：作出决定',
        en: 'Show with foreign, Hong Kong, Macau or Taiwan performers: decision',
      },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: { ...REGULATIONS, article: '第十五条' },
      confidence: 'law',
      note: {
        zh: '条文写“日”；依行政许可法第八十二条为工作日。',
        en: 'The article says “days”; by art. 82 of the Administrative Licensing Law these are working days.',
      },
    },
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
      of: 'lateChange',
      text: {
        zh: '变更名称、住所、法定代表人或者主要负责人未换发许可证的，警告，并处一万元以上三万元以下罚款。',
        en: 'Name, address, legal representative or principal changed without a new permit: warning and a fine of 10,000 to 30,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第五十条第一款' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '演出场所经营单位、个体演员、个体演出经纪人未备案，或者演出场所经营单位变更后未重新备案的，警告，并处五千元以上一万元以下罚款。',
        en: 'Venue, individual performer or agent not filed, or venue not filed again after a change: warning and a fine of 5,000 to 10,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第五十条第二款' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '变更业务项目未换发许可证的，按无证处罚：处违法所得八倍以上十倍以下罚款，或者五万元以上十万元以下罚款。',
        en: 'Business items changed without a new permit: as unlicensed, 8 to 10 times the gains, or 50,000 to 100,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第四十三条、第五十条' },
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '予以取缔，处违法所得八倍以上十倍以下罚款，或者五万元以上十万元以下罚款。',
        en: 'Shut down; 8 to 10 times the gains, or 50,000 to 100,000 yuan.',
      },
      source: { ...REGULATIONS, article: '第四十三条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '变更演出未重新报批的，依条例第四十四条处罚。',
        en: 'A show changed without a new approval is punished under article 44 of the regulations.',
      },
      source: { ...REGULATIONS, article: '第四十四条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '条例自2005年9月1日施行，2008、2013、2016年及2020年11月29日修改；实施细则2022年修改，公布之日起施行，条文据转引，办理前请向主管部门确认。两年有效期见于审批规范。条例没有年检；没有查到注销的期限。外商投资的审批机关，条例第十条（2020年文本）仍写国务院文化主管部门，实施细则第十条（2022年）按第八条办理。',
    en: 'The regulations are in force since 1 September 2005, amended in 2008, 2013, 2016 and on 29 November 2020; the implementing rules were amended in 2022, in force on publication, and are cited at second hand: confirm with the authority before filing. The two years stand in the ministry’s rules of examination. The regulations have no annual check; no time limit for cancellation was found. For foreign investors article 10 of the regulations (2020) still names the State Council department, article 10 of the implementing rules (2022) sends them through article 8.',
  },
};
