import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const REGULATION = {
  document: {
    zh: '互联网信息服务算法推荐管理规定',
    en: 'Provisions on the Administration of Algorithmic Recommendation in Internet Information Services',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务算法推荐管理规定(2021-11-16).md',
  checked: '2026-11-23',
} as const;

/**
 * Full text read; no amendment was found up to October 2026. 深度合成管理规定 art. 19 sends deep-synthesis providers and
 * supporters to the same three clocks (in force 2023-01-10, a date to be verified).
 */
const ARTICLE_24: Source = { ...REGULATION, article: '第二十四条' };

const PORTAL_GUIDE: Source = {
  document: {
    zh: '算法备案办理流程（第三方整理）',
    en: 'Algorithm filing procedure (third-party compilation)',
  },
  article: '',
  address: 'https://aibeian.pages.dev/algorithm-beian/process',
  checked: '2026-11-23',
};

const IN_FORCE = { from: '2022-03-01' };

export const algorithmFiling: FilingType = {
  id: 'algorithm-filing',
  names: { zh: '互联网信息服务算法备案', en: 'Internet information service algorithm filing' },
  authority: {
    zh: '国家互联网信息办公室及省级网信办',
    en: 'Cyberspace Administration of China and its provincial offices',
  },
  // A filing, not a licence: 行政许可法 art. 50 does not apply.
  kind: 'filing',
  standsFor: 'algorithm',
  portals: ['cac-algorithm'],
  number: {
    pattern: '^网信算备[:：]?\\d{21}号$',
    // Fictitious: the region code 000000 does not exist.
    example: '网信算备000000000000260000001号',
    source: {
      document: { zh: '公开网站页脚所印编号（6 例）', en: 'Numbers printed in public site footers (6 seen)' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: {
    none: true,
    source: { ...ARTICLE_24, article: '全文' },
    confidence: 'law',
  },
  rules: [
    {
      id: 'first',
      about: 'first',
      title: { zh: '首次备案', en: 'File for the first time' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'serviceStarted' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...ARTICLE_24, article: '第二十四条第一款', quote: '提供服务之日起十个工作日内' },
      confidence: 'law',
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '变更备案', en: 'File a change' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: 'filed',
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...ARTICLE_24, article: '第二十四条第二款', quote: '变更之日起十个工作日内' },
      confidence: 'law',
      note: {
        zh: '名称、服务形式、应用领域、算法类型、自评估报告、拟公示内容变更均须办理；系统还要求法定代表人、安全责任人、关联产品、模型供应方。',
        en: 'Covers name, service form, field, algorithm type, self-assessment and published content; by the portal also legal representative, security officer, linked product and model supplier.',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '注销备案', en: 'Cancel the filing' },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'serviceEnded' } },
      late: 'fine',
      inForce: IN_FORCE,
      source: { ...ARTICLE_24, article: '第二十四条第三款', quote: '终止服务之日起二十个工作日内' },
      confidence: 'law',
      note: {
        zh: '不办理的，由国家和省级网信办注销备案（第三十三条第二款）。',
        en: 'Otherwise the authority cancels the filing itself (art. 33, second paragraph).',
      },
    },
    {
      id: 'renewal-practice',
      about: 'renewal',
      title: { zh: '申请延续', en: 'Apply for renewal' },
      window: {
        opens: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      late: 'reapply',
      inForce: IN_FORCE,
      source: {
        document: { zh: '代办机构网页', en: 'A filing agency’s page' },
        article: '',
        address: 'http://www.9mayi.cn/suanfabeian/38814.html',
        checked: '2026-11-23',
        quote: '有效期届满前30日内',
      },
      confidence: 'practice',
      note: {
        zh: '规定全文没有有效期，也没有延续；代办机构称届满前30日内须办理，逾期即失效、重新备案至少两个月，未指明条文和年数。与规定不符，仅在备案上印有日期时计算。',
        en: 'The regulation sets no period of validity and no renewal. Agencies say that it is renewed inside the last 30 days and that one day late means a new filing of at least two months; they name no article and no number of years. As this goes beyond the regulation, it is counted only where an expiry date is printed; ask the authority.',
      },
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
    'entity.regCapital',
    'entity.establishedOn',
    'entity.termFrom',
    'entity.termTo',
    'entity.postcode',
    'legalRep.name',
    'legalRep.idNo',
    'legalRep.mobile',
    'legalRep.phone',
    'legalRep.email',
    'contact.name',
    'contact.title',
    'contact.mobile',
    'contact.email',
    'address.office.full',
    'app.name',
    'site.name',
    'site.domain',
  ],
  unusualFields: [
    { zh: '算法安全责任人', en: 'Algorithm security officer' },
    { zh: '算法安全机构', en: 'Algorithm security body' },
    { zh: '服务提供者或技术支持者', en: 'Service provider or technical supporter' },
    {
      zh: '算法名称与类型、模型类型、训练数据来源',
      en: 'Algorithm name and type, model type, source of training data',
    },
    { zh: '关联产品与功能路径', en: 'Linked product and path of the function' },
  ],
  materials: {
    first: [
      {
        names: { zh: '算法备案承诺书（盖章、签字）', en: 'Commitment, sealed and signed' },
        stale: [{ by: 'never' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '落实算法安全主体责任基本情况',
          en: 'Statement on responsibility for algorithm security',
        },
        stale: [{ by: 'person' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '算法安全自评估报告', en: 'Self-assessment report on algorithm security' },
        stale: [{ by: 'version' }, { by: 'contract' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
        note: {
          zh: '与算法版本、模型供应方和训练数据绑定。',
          en: 'Tied to the version of the algorithm, the model supplier and the data.',
        },
      },
      {
        names: { zh: '拟公示内容', en: 'Content to be published' },
        stale: [{ by: 'version' }],
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
        names: { zh: '法定代表人身份证件', en: 'Identity document of the legal representative' },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '算法安全责任人身份证件和工作证明',
          en: 'Security officer: identity document and proof of employment',
        },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: {
          zh: '第三方模型协议或其备案号',
          en: 'Agreement on a third party’s model, or its filing number',
        },
        stale: [{ by: 'contract' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
      {
        names: { zh: '关联产品的ICP备案号', en: 'ICP filing number of the product' },
        stale: [{ by: 'facts' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
    ],
    renewal: [],
    change: [
      {
        names: { zh: '变更事项的材料', en: 'Documents on the items that changed' },
        stale: [{ by: 'fresh' }],
        source: ARTICLE_24,
        confidence: 'law',
      },
      {
        names: {
          zh: '算法安全自评估报告（算法变更时）',
          en: 'New self-assessment where the algorithm changed',
        },
        stale: [{ by: 'version' }],
        source: PORTAL_GUIDE,
        confidence: 'practice',
      },
    ],
  },
  decisionTimes: [
    {
      stage: { zh: '收到材料后备案并公布编号', en: 'Filing and publication of the number after receipt' },
      for: 'any',
      count: 30,
      unit: 'workday',
      source: { ...REGULATION, article: '第二十五条', quote: '三十个工作日内' },
      confidence: 'law',
      note: {
        zh: '材料不齐全的不予备案，同期通知并说明理由。规定没有补正期限。',
        en: 'Incomplete material is not filed; the reasons are told in the same time. The regulation sets no time to supplement.',
      },
    },
    {
      stage: { zh: '实际用时', en: 'In practice' },
      for: 'first',
      count: 4,
      atLeast: 2,
      unit: 'month',
      source: {
        document: { zh: '云厂商开发者社区文章', en: 'Article in a cloud vendor’s developer community' },
        article: '',
        address: 'https://cloud.tencent.com.cn/developer/article/2552952',
        checked: '2026-11-23',
      },
      confidence: 'practice',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateChange',
      text: {
        zh: '警告、通报批评、责令限期改正；拒不改正或情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。',
        en: 'Warning, public criticism, order to correct; on refusal or in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.',
      },
      source: { ...REGULATION, article: '第三十一条' },
      confidence: 'law',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '未备案的，同样警告、通报批评、责令限期改正；拒不改正或情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。',
        en: 'Not filed: likewise warning, public criticism, order to correct; on refusal or in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.',
      },
      source: { ...REGULATION, article: '第三十一条' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '以隐瞒有关情况、提供虚假材料等方式取得备案的，撤销备案；情节严重的，暂停信息更新，并处一万元以上十万元以下罚款。',
        en: 'A filing obtained by false material is revoked; in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.',
      },
      source: { ...REGULATION, article: '第三十三条第一款' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '深度合成的服务提供者和技术支持者依深度合成管理规定第十九条办理同样的手续（自2023-01-10起施行，施行日期未核实）。仅限具有舆论属性或者社会动员能力的服务，没有可量化的标准（第二十四条第一款）。按算法和角色分别备案，一家公司可有多个编号。据代办机构，先审主体，通过后才能填报算法。备案后须在网站、应用显著位置标明编号并提供公示信息链接（第二十六条）。没有定日的年度义务，应当定期审核算法（第八条）。',
    en: 'Providers and technical supporters of deep synthesis go through the same procedure (Deep Synthesis Provisions, art. 19; in force since 2023-01-10, a date not verified). Only services with opinion attributes or the capacity for social mobilisation, without a testable threshold (art. 24). One number per algorithm and role, so a company holds many. The company is reviewed first; the algorithm form opens after it passes, agencies say. The number and a link to the published information must stand at a prominent place (art. 26). No annual duty has a date; algorithms must be reviewed regularly (art. 8).',
  },
};
