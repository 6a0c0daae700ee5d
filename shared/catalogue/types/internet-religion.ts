import type { FilingType, Material } from '../filing-type.ts';
import { DEFAULT_DECISION_TIMES, DEFAULT_RENEWAL, LICENSING_ART_32, LICENSING_ART_70 } from '../laws.ts';
import type { Source } from '../source.ts';

/** Of the national 管理办法 only the opening could be seen (http://qianyancaifu.com/news/china/412740.html): no number of it stands here. */
const IN_FORCE = { from: '2022-03-01' };

const YUNNAN = {
  document: {
    zh: '云南省互联网宗教信息服务实施细则（转载）',
    en: 'Yunnan implementing rules on internet religious information services (a copy)',
  },
  address: 'http://bongotimes.com/info/1579/1229224.html',
  checked: '2026-11-23',
} as const;

const agencyPage = {
  document: { zh: '代办机构网页', en: 'An agency’s page' },
  article: '',
  checked: '2026-11-23',
} as const;

const VALIDITY_PAGE: Source = { ...agencyPage, address: 'http://zcop.cn/5241.html' };
const REPORT_PAGE: Source = { ...agencyPage, address: 'https://muzhun.com/html/4312.html' };
/** With https://muzhun.com/html/7697.html; the list mirrors art. 7. */
const MATERIALS_PAGE: Source = { ...agencyPage, address: 'https://muzhun.com/html/4006.html' };
const RENEWAL_PAGE: Source = { ...agencyPage, address: 'https://muzhun.com/html/7755.html' };

/** First application and renewal ask for the same list; each names the page that says so. */
const LIST = {
  establishment: {
    names: { zh: '依法设立的证明', en: 'Proof of establishment' },
    stale: [{ by: 'facts' }],
  },
  headId: {
    names: { zh: '负责人身份证件', en: 'Identity document of the head' },
    stale: [{ by: 'endsOn' }, { by: 'person' }],
  },
  reviewers: {
    names: {
      zh: '审核人员的培训和能力证明',
      en: 'Proof of training and capability of the content reviewers',
    },
    stale: [{ by: 'person' }],
    note: {
      zh: '随人员离任失效；有本地考试。',
      en: 'Goes with the person; there is a local exam.',
    },
  },
  serviceRules: {
    names: { zh: '服务管理制度', en: 'Service rules' },
    stale: [{ by: 'never' }],
  },
  securityRules: {
    names: { zh: '安全管理制度和技术保障措施', en: 'Security rules and technical measures' },
    stale: [{ by: 'never' }],
  },
  means: {
    names: { zh: '场所、设施和资金情况', en: 'Place, equipment and funds' },
    stale: [{ by: 'fresh' }],
  },
  noRecord: {
    names: { zh: '近三年无违法违规记录承诺书', en: 'Pledge of no record in the last three years' },
    // The three years look back from the day of filing, so an old pledge covers other years.
    stale: [{ by: 'lookBack', months: 36 }],
  },
  columns: {
    names: { zh: '栏目和功能设置', en: 'Columns and functions' },
    stale: [{ by: 'version' }],
  },
  domain: {
    names: { zh: '域名注册材料', en: 'Domain registration' },
    stale: [{ by: 'endsOn' }],
  },
  platform: {
    names: {
      zh: '传播平台另交：用户规则、协议范本、投诉举报机制',
      en: 'Platforms besides: user rules, agreement template, complaint mechanism',
    },
    stale: [{ by: 'version' }],
  },
} satisfies Record<string, Omit<Material, 'source' | 'confidence'>>;

const FIRST = { source: MATERIALS_PAGE, confidence: 'practice' } as const;
const AGAIN = { source: RENEWAL_PAGE, confidence: 'practice' } as const;

export const internetReligion: FilingType = {
  id: 'internet-religion',
  names: { zh: '互联网宗教信息服务许可证', en: 'Internet religious information service licence' },
  authority: {
    zh: '省级宗教事务部门（民宗委、民宗局）',
    en: 'Provincial religious-affairs department',
  },
  kind: 'licence',
  standsFor: 'company',
  // Provincial service sites or counters; there is no national host.
  portals: 'none',
  number: {
    pattern:
      '^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\\s*[（(]\\d{4}[）)]\\s*\\d{6,7}$',
    // Fictitious: no licence was ever numbered 0000000. Brackets and the number of digits vary.
    example: '京（2026）0000000',
    source: {
      document: { zh: '公开网站页脚所印编号（4 例）', en: 'Numbers printed in public site footers (4 seen)' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  // Law in Jiangsu only (art. 8, see the note below); for the nation an agency says the same.
  validity: { months: 36, source: VALIDITY_PAGE, confidence: 'practice' },
  rules: [
    {
      id: 'renewal',
      ...DEFAULT_RENEWAL,
      note: {
        zh: '没有查到专门规定，适用行政许可法。代办机构称逾期须重新申请，续期须重交全部材料。没有条文说明第30日当天是否仍算“三十日前”，建议再提前一个工作日。',
        en: 'No special rule was found, so the Administrative Licensing Law applies. Agencies say that who is late applies anew, and that the whole list is handed in again. No text settles whether the 30th day itself is in time: file one working day earlier if you can.',
      },
    },
    {
      id: 'change',
      about: 'change',
      reportsOnly: true,
      title: { zh: '重大变更：报告发证机关', en: 'Important change: report it to the issuing authority' },
      // No number of days was seen.
      window: {},
      triggers: 'filed',
      late: 'unknown',
      inForce: IN_FORCE,
      source: REPORT_PAGE,
      confidence: 'practice',
      note: {
        zh: '代办机构称“重大变更”须报告发证机关，没有查到天数；请向发证机关确认期限和是否须事先办理。',
        en: 'An agency says that an “important change” must be reported; no number of days was found. Ask the authority for the limit and whether it must agree first.',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '终止服务：报告发证机关', en: 'End of service: report it to the issuing authority' },
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: REPORT_PAGE,
      confidence: 'practice',
      note: {
        zh: '代办机构称终止服务须报告发证机关，没有查到期限；请向发证机关确认。',
        en: 'An agency says that the end of service must be reported; no limit was found. Ask the authority.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'legalRep.name',
    'legalRep.idType',
    'legalRep.idNo',
    'principal.name',
    'principal.idType',
    'principal.idNo',
    'address.registered.full',
    'site.name',
    'site.domain',
  ],
  unusualFields: [
    { zh: '法定代表人、主要负责人的国籍', en: 'Nationality of the legal representative and the head' },
    {
      zh: '审核人员（江苏第六条第四项：不得同时在两家任职）',
      en: 'Content reviewers (Jiangsu art. 6(4): never for two bodies at once)',
    },
    { zh: '栏目与功能设置', en: 'Columns and functions' },
    { zh: '域名', en: 'Domain' },
    { zh: '服务类别（发布、转载、传播平台）', en: 'Category of service (publishing, reprinting, platform)' },
  ],
  materials: {
    first: [
      { ...LIST.establishment, ...FIRST },
      { ...LIST.headId, ...FIRST },
      { ...LIST.reviewers, ...FIRST },
      { ...LIST.serviceRules, ...FIRST },
      { ...LIST.securityRules, ...FIRST },
      { ...LIST.means, ...FIRST },
      { ...LIST.noRecord, ...FIRST },
      { ...LIST.columns, ...FIRST },
      { ...LIST.domain, ...FIRST },
      { ...LIST.platform, ...FIRST },
    ],
    renewal: [
      { ...LIST.establishment, ...AGAIN },
      { ...LIST.headId, ...AGAIN },
      { ...LIST.reviewers, ...AGAIN },
      { ...LIST.serviceRules, ...AGAIN },
      { ...LIST.securityRules, ...AGAIN },
      { ...LIST.means, ...AGAIN },
      { ...LIST.noRecord, ...AGAIN },
      { ...LIST.columns, ...AGAIN },
      { ...LIST.domain, ...AGAIN },
      { ...LIST.platform, ...AGAIN },
    ],
    change: [],
  },
  decisionTimes: [
    {
      stage: {
        zh: '一次告知补正（逾期不告知的，自收到之日起即为受理）',
        en: 'Notice of everything that is missing, once (else deemed accepted)',
      },
      for: 'any',
      count: 5,
      unit: 'workday',
      source: LICENSING_ART_32,
      confidence: 'law',
      note: {
        zh: '云南省第七条第二项相同。法律没有规定申请人补正的期限，以通知为准。',
        en: 'So also Yunnan art. 7(2). The law sets the applicant no time to supplement: the notice does.',
      },
    },
    ...DEFAULT_DECISION_TIMES,
    {
      stage: { zh: '云南省：自受理之日起', en: 'Yunnan: from acceptance' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: { ...YUNNAN, article: '第七条' },
      confidence: 'law',
      note: {
        zh: '条文作“20日”，依行政许可法第八十二条为工作日。',
        en: 'Printed as 20 days, which are working days by Administrative Licensing Law art. 82.',
      },
    },
    {
      stage: { zh: '其他省份：自受理之日起', en: 'Elsewhere: from acceptance' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: REPORT_PAGE,
      confidence: 'practice',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '有效期届满未延续的，行政机关依法办理注销；须重新申请。',
        en: 'Expired without renewal, the authority cancels the licence; a new application is needed.',
      },
      source: LICENSING_ART_70,
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '擅自从事互联网宗教信息服务的，由有关部门根据相关法律、法规处理（网络安全法、互联网信息服务管理办法）。',
        en: 'Without a licence: dealt with under the relevant laws (Cybersecurity Law, Measures on Internet Information Services).',
      },
      source: {
        document: { zh: '宗教事务条例', en: 'Regulations on Religious Affairs' },
        article: '第六十八条第二款',
        address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/宗教事务条例(2017-08-26).md',
        checked: '2026-11-23',
      },
      confidence: 'law',
    },
  ],
  note: {
    zh: '许可限于境内法人组织和非法人组织，负责人为内地居民。到省级政务服务网或窗口办理（云南：云南省政务服务网）。没有查到全国统一的有效期和变更期限；江苏省规定“许可证有效期3年”（苏民宗规〔2023〕1号第八条，2023-05-01起试行，有网页称2025-04-30废止）。各省细则多为试行，请核对本省现行规定。没有查到年度义务。',
    en: 'Only for domestic legal persons and other domestic organisations, headed by a mainland resident. Filed at the provincial service site or counter (Yunnan: the provincial service site). No national article on validity or change was found; Jiangsu sets three years (its rules of 2023, no. 1, art. 8, on trial from 2023-05-01; a page gives 2025-04-30 as its end). Most provincial rules are on trial: check the one in force. No annual duty was found.',
  },
};
