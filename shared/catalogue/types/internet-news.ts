import type { FilingType } from '../filing-type.ts';
import { LICENSING_ART_32, LICENSING_ART_42, LICENSING_ART_44 } from '../laws.ts';
import type { Source } from '../source.ts';

const PROVISIONS = {
  zh: '互联网新闻信息服务管理规定（国家网信办令第1号）',
  en: 'Provisions on the Administration of Internet News Information Services (CAC Order 1)',
};

const DETAILED_RULES = {
  zh: '互联网新闻信息服务许可管理实施细则',
  en: 'Detailed Rules on the Licensing of Internet News Information Services',
};

/** Articles 11 to 13 were read on this page. */
const DETAILED_RULES_READ = {
  document: DETAILED_RULES,
  address: 'https://3g.china.com/act/news/945/20170522/30555070_4.html',
  checked: '2026-11-23',
} as const;

const ARTICLE_11: Source = { ...DETAILED_RULES_READ, article: '第十一条' };
const ARTICLE_12: Source = { ...DETAILED_RULES_READ, article: '第十二条' };
const ARTICLE_13: Source = { ...DETAILED_RULES_READ, article: '第十三条' };

/** 管理规定 has the same three years in the same words, as quoted at https://weikao.com/ti/473611. */
const ARTICLE_14: Source = {
  document: DETAILED_RULES,
  article: '第十四条',
  address: 'http://cn.dfyuhang.com/cszhishi/147885.html',
  checked: '2026-11-23',
  seen: 'quoted',
};

/** A copy of 管理规定 art. 22 to 25. */
const PENALTIES = {
  document: PROVISIONS,
  address: 'http://wzatv.cc/atv/a/ITxinwen/2017/0503/228910_3.html',
  checked: '2026-11-23',
} as const;

/** What the articles list, as quoted on this page, https://www.xiumeiji.com/xwfx/minsheng/gd1ej.html and https://mingdingkeji.com/news/wenti/1183.html. */
const FIRST_MATERIALS: Source = {
  document: DETAILED_RULES,
  article: '',
  address: 'http://cn.dfyuhang.com/cszhishi/147885.html',
  checked: '2026-11-23',
  seen: 'quoted',
};

const OFFICE_PRACTICE: Source = {
  document: { zh: '许可办理时限（转载）', en: 'Times of the licensing procedure (a copy)' },
  article: '',
  address: 'http://taowuy.com/fce48VG8DX1MKAAQ.html',
  checked: '2026-11-23',
};

const IN_FORCE = { from: '2017-06-01' };

export const internetNews: FilingType = {
  id: 'internet-news',
  names: { zh: '互联网新闻信息服务许可证', en: 'Internet news information service licence' },
  authority: {
    zh: '国家网信办（中央单位及所有非新闻单位，省级网信办初审）；省级网信办（地方新闻单位）',
    en: 'Cyberspace Administration of China for central units and all applicants that are no news units, after review by the province; the provincial office for local news units',
  },
  kind: 'licence',
  standsFor: 'company',
  // The provincial counter or service site; no national host was verified.
  portals: 'none',
  number: {
    pattern: '^\\d{2}[12]\\d{4}\\d{3,4}$',
    // Fictitious: no province has the code 00. Seen: two digits, category, year, serial; what the digits mean is inferred.
    example: '00120260001',
    source: {
      document: { zh: '公开网站页脚所印编号（5 例）', en: 'Numbers printed in public site footers (5 seen)' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: { months: 36, source: ARTICLE_14, confidence: 'law' },
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '申请续办', en: 'Apply for renewal' },
      // 届满三十日前: no opening day, closes 30 days before.
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'reapply',
      inForce: IN_FORCE,
      source: { ...ARTICLE_14, quote: '有效期届满三十日前' },
      confidence: 'law',
      note: {
        zh: '逾期未获续办的，应当停止服务，原许可证作废，须重新申请；届满时不符合条件的，不予续办。国家网信办的办理可达约80个工作日：宜远早于第30日递交，并及早核对条件。没有条文说明第30日当天是否仍算“三十日前”，建议再提前一个工作日。',
        en: 'Not renewed, the service must stop, the old licence is void and a new application is needed; who no longer meets the conditions is not renewed. The central office may take some 80 working days: file long before the 30th day and check the conditions early. No text settles whether the 30th day itself is in time: file one working day earlier if you can.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '向原许可机关办理变更', en: 'Report the change to the licensing authority' },
      window: { closes: { count: 7, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: [
        'entity.articles',
        'address.office.full',
        'site.name',
        'site.accessProvider',
        'entity.chiefEditor',
        'principal.name',
        // The person chiefly in charge of a company is as a rule its legal representative.
        'legalRep.name',
        'entity.shareholders',
        'site.domain',
        'site.homepage',
      ],
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...ARTICLE_12, quote: '变更之日起七个工作日内' },
      confidence: 'law',
      note: {
        zh: '事项：公司章程、服务场所、网站名称、接入服务提供者；总编辑、主要负责人、股权结构、互联网地址；上市、合并、分立。增加服务类别（采编发布、转载、传播平台）不是变更，须申请新许可。',
        en: 'Items: articles, place of service, site name, access provider; editor-in-chief, person chiefly in charge, equity structure, internet address; listing, merger, division. A further category of service (gathering and publishing, reprinting, platform) is no change but a new licence.',
      },
    },
    {
      id: 'new-category',
      about: 'per-event',
      title: { zh: '增加服务类别：先取得新许可', en: 'A further category of service: a new licence first' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...ARTICLE_12, article: '第十二条末款' },
      confidence: 'law',
      note: {
        zh: '采编发布、转载、传播平台三类服务分别许可。',
        en: 'Gathering and publishing, reprinting and platform are licensed separately.',
      },
    },
    {
      id: 'foreign-cooperation',
      about: 'per-event',
      title: {
        zh: '与涉外资企业合作：先通过国家网信办安全评估',
        en: 'Cooperation with foreign-capital firms: a security assessment by the CAC first',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: PROVISIONS,
        article: '第七条第二款',
        address: 'http://www.ytsz.org.cn/cxtc/170.html',
        checked: '2026-11-23',
        seen: 'quoted',
      },
      confidence: 'law',
      note: {
        zh: '只见到条文的转述，签约前请核对原文。',
        en: 'The article is known at second hand only: check its text before signing.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'legalRep.name',
    'address.registered.full',
    'address.office.full',
    'entity.regCapital',
    'entity.shareholders',
    'entity.articles',
    'entity.chiefEditor',
    'principal.name',
    'site.name',
    'site.domain',
    'site.homepage',
    'site.accessProvider',
  ],
  unusualFields: [
    { zh: '主要负责人', en: 'Person chiefly in charge' },
    { zh: '总编辑（资格证）', en: 'Editor-in-chief (qualification)' },
    { zh: '主管单位', en: 'Supervising unit' },
    {
      zh: '各渠道的服务形式（网站、应用、账号、直播等）',
      en: 'Form of service per channel (site, app, account, live …)',
    },
    { zh: '接入服务提供者', en: 'Access provider' },
    { zh: '编辑人员名单', en: 'List of editors' },
  ],
  materials: {
    first: [
      {
        names: {
          zh: '主要负责人、总编辑为中国公民的证明',
          en: 'Proof of citizenship of the person in charge and the editor-in-chief',
        },
        stale: [{ by: 'person' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: { zh: '专职人员的资质情况', en: 'Qualifications of the staff' },
        stale: [{ by: 'person' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: { zh: '服务管理制度', en: 'Service management rules' },
        stale: [{ by: 'never' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: { zh: '信息安全管理制度和技术保障措施', en: 'Security rules and technical measures' },
        stale: [{ by: 'never' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: { zh: '安全评估报告', en: 'Security assessment report' },
        stale: [{ by: 'version' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
        note: {
          zh: '随服务变化而过时；没有查到期限。',
          en: 'Goes stale with the service; no age was found in the text.',
        },
      },
      {
        names: { zh: '法人资格证明', en: 'Proof of legal status' },
        stale: [{ by: 'facts' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: { zh: '服务场所证明', en: 'Proof of the place of service' },
        stale: [{ by: 'endsOn' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
        note: { zh: '租赁合同有期限。', en: 'A lease has an end.' },
      },
      {
        names: { zh: '资金证明', en: 'Proof of funds' },
        stale: [{ by: 'fresh' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: { zh: '股权证明', en: 'Proof of equity' },
        stale: [{ by: 'facts' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: {
          zh: '企业另交：股权结构图和股东证明',
          en: 'Companies besides: chart of the equity structure and proof of the shareholders',
        },
        stale: [{ by: 'facts' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: {
          zh: '企业另交：无外资承诺书',
          en: 'Companies besides: pledge that there is no foreign capital',
        },
        stale: [{ by: 'facts' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
      {
        names: { zh: '企业另交：法律意见书', en: 'Companies besides: lawyer’s opinion' },
        stale: [{ by: 'facts' }, { by: 'fresh' }],
        source: FIRST_MATERIALS,
        confidence: 'law',
      },
    ],
    renewal: [
      {
        names: {
          zh: '续办申请书（含许可期内情况报告）',
          en: 'Application for renewal, with a report on the past period',
        },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_14,
        confidence: 'law',
      },
      {
        names: { zh: '许可证原件', en: 'Original licence' },
        stale: [{ by: 'never' }],
        source: ARTICLE_14,
        confidence: 'law',
      },
      {
        names: {
          zh: '主管单位为宣传部门的，其意见',
          en: 'Opinion of the propaganda department where it is the supervising unit',
        },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_14,
        confidence: 'law',
      },
    ],
    change: [
      {
        names: {
          zh: '变更申请书和变更事项的证明（盖章）',
          en: 'Application for change and proof of the changed item, sealed',
        },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_13,
        confidence: 'law',
      },
      {
        names: { zh: '股权变更：全套股权材料', en: 'Change of equity: the full equity file' },
        stale: [{ by: 'facts' }],
        source: ARTICLE_13,
        confidence: 'law',
      },
    ],
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
        zh: '法律没有规定申请人补正的期限，以通知为准。',
        en: 'The law sets the applicant no time to supplement: the notice does.',
      },
    },
    {
      stage: {
        zh: '下级机关初审（由国家网信办决定的）',
        en: 'Review by the lower authority (where the CAC decides)',
      },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: { ...LICENSING_ART_42, article: '第四十三条、第八十二条' },
      confidence: 'law',
    },
    {
      stage: {
        zh: '作出决定（经批准可再延长十个工作日）',
        en: 'Decision (ten more working days if extended)',
      },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: ARTICLE_11,
      confidence: 'law',
      note: {
        zh: '实施细则第十一条，依行政许可法第四十二条；专家评审、听证等时间不计算在内（第四十五条）。',
        en: 'Detailed rules art. 11, by Administrative Licensing Law art. 42; expert review and hearings are not counted (art. 45).',
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
    {
      stage: { zh: '实际用时：省级决定', en: 'In fact, where the province decides' },
      for: 'any',
      count: 20,
      unit: 'workday',
      source: OFFICE_PRACTICE,
      confidence: 'practice',
    },
    {
      stage: {
        zh: '实际用时：国家网信办决定（初审20、决定60）',
        en: 'In fact, where the CAC decides (20 for the review and 60)',
      },
      for: 'any',
      count: 80,
      unit: 'workday',
      source: OFFICE_PRACTICE,
      confidence: 'practice',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '停止服务，原许可证作废，须重新申请。',
        en: 'The service must stop, the old licence is void and a new application is needed.',
      },
      source: { ...ARTICLE_14, quote: '原许可证作废' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '未办理变更等（违反第十七条）：警告；其后暂停信息更新，并处五千元以上三万元以下罚款。',
        en: 'A missed change and other breaches of art. 17: warning; then suspension of updates and a fine of 5,000 to 30,000 yuan.',
      },
      source: { ...PENALTIES, article: '第二十四条' },
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '未经许可或超越范围提供服务：责令停止，处一万元以上三万元以下罚款。',
        en: 'Without a licence or beyond its scope: order to stop and a fine of 10,000 to 30,000 yuan.',
      },
      source: { ...PENALTIES, article: '第二十二条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '不再符合许可条件：责令改正，其后暂停信息更新；许可证届满时不符合条件的，不予续办。',
        en: 'Conditions no longer met: order to correct, then suspension of updates; not met at expiry, no renewal.',
      },
      source: { ...PENALTIES, article: '第二十三条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '由省级网信办窗口或省级政务服务网受理，没有全国统一网址可列。没有查到终止服务的期限和年度义务，请向许可机关确认。',
    en: 'Filed at the provincial office’s counter or the provincial service site; no national address was verified. No limit for ending the service and no annual duty was found: ask the licensing authority.',
  },
};
