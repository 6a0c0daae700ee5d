import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const INTERIM_MEASURES = {
  zh: '生成式人工智能服务管理暂行办法',
  en: 'Interim Measures for Generative Artificial Intelligence Services',
};

/** Quoted in public repositories; official also cac.gov.cn/2023-07/13/c_1690898327029107.htm. */
const ARTICLE_17: Source = {
  document: INTERIM_MEASURES,
  article: '第十七条',
  address: 'https://www.gov.cn/zhengce/zhengceku/202307/content_6891752.htm',
  checked: '2026-11-23',
  quote: '算法备案和变更、注销备案手续',
  seen: 'quoted',
};

/** Article 17 sends to this regulation for filing, change and cancellation; its full text was read. */
const ALGORITHM_RULES = {
  document: {
    zh: '互联网信息服务算法推荐管理规定（暂行办法第十七条所指）',
    en: 'Provisions on Algorithmic Recommendation, to which art. 17 of the Interim Measures sends',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务算法推荐管理规定(2021-11-16).md',
  checked: '2026-11-23',
} as const;

const agencyPage = {
  document: { zh: '代办机构网页', en: 'An agency’s page' },
  article: '',
  checked: '2026-11-23',
} as const;

const TRACKS_PAGE: Source = { ...agencyPage, address: 'http://www.dttc-gw.com/art/23417.html' };
const REVIEW_PAGE: Source = {
  ...agencyPage,
  document: { zh: '云厂商开发者社区文章', en: 'Article in a cloud vendor’s developer community' },
  address: 'https://cloud.tencent.com.cn/developer/article/2588646',
};

/** The list of documents rests on TC260-003, now GB/T 45654-2025. */
const REMEMBERED: Source = {
  document: {
    zh: '生成式人工智能服务安全基本要求（TC260-003，现为GB/T 45654-2025）',
    en: 'Basic security requirements (TC260-003, now GB/T 45654-2025)',
  },
  article: '',
  address: 'no page found',
  checked: '2026-11-23',
  seen: 'memory',
};

const IN_FORCE = { from: '2023-08-15' };

export const genaiFiling: FilingType = {
  id: 'genai-filing',
  names: {
    zh: '生成式人工智能服务备案／登记',
    en: 'Generative AI service filing or registration',
  },
  authority: {
    zh: '备案：省级网信办初审，国家网信办终审；登记：省级网信办',
    en: 'Filing: provincial office first, then the Cyberspace Administration of China; registration: the provincial office only',
  },
  // A filing, not a licence: 行政许可法 art. 50 does not apply.
  kind: 'filing',
  standsFor: 'model',
  // Handed in through the provincial office; cac.gov.cn and provincial sites only publish the lists.
  portals: 'none',
  number: {
    // Both numbers seen end with the date; the longer tails are remembered and unverified.
    pattern: '^[A-Z][A-Za-z]+-[A-Za-z0-9.]+-\\d{8}(\\d{2,6})?[A-Z]?$',
    // Fictitious: ShiLi means example, and there is no such date.
    example: 'Beijing-ShiLi-00000000',
    source: {
      document: { zh: '公开网站页脚所印编号（2 例）', en: 'Numbers printed in public site footers (2 seen)' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: { none: true, source: { ...ALGORITHM_RULES, article: '全文' }, confidence: 'law' },
  attributes: [
    {
      id: 'track',
      names: { zh: '备案或登记', en: 'Filing or registration' },
      values: [
        {
          id: 'filing',
          names: { zh: '备案（自有或微调模型）', en: 'Filing (own or fine-tuned model)' },
        },
        {
          id: 'registration',
          names: {
            zh: '登记（仅通过接口调用已备案模型，未作改动）',
            en: 'Registration (only calls a filed model by its interface, unchanged)',
          },
        },
      ],
      default: 'filing',
    },
  ],
  rules: [
    {
      id: 'first',
      about: 'first',
      title: { zh: '上线前完成备案或登记', en: 'Be filed or registered before going online' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      // To hand it in by then is not enough: the number must be there.
      blocking: true,
      late: 'unknown',
      inForce: IN_FORCE,
      source: TRACKS_PAGE,
      confidence: 'practice',
      note: {
        zh: '仅限面向境内公众、具有舆论属性或者社会动员能力的服务（第二条、第十七条）。备案约6至8个月，登记约3至4个月，请据此提前。算法备案另按第二十四条办理。',
        en: 'Only services to the domestic public with opinion attributes or the capacity for social mobilisation (art. 2, 17). Filing takes some six to eight months, registration three to four: begin accordingly. The algorithm filing follows its own art. 24.',
      },
    },
    {
      id: 'first-algorithm',
      about: 'first',
      // The service starts when its own filing has its number: this one is owed after that.
      ofAnother: true,
      title: { zh: '同时办理算法备案', en: 'File the algorithm besides' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'serviceStarted' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...ALGORITHM_RULES, article: '第二十四条第一款' },
      confidence: 'law',
      note: {
        zh: '暂行办法第十七条要求履行算法备案手续；期限依算法推荐管理规定。备案后请另建一份算法备案。',
        en: 'Art. 17 of the Interim Measures demands the algorithm filing; its limit is that of the algorithm provisions. Keep it as a filing of its own.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '变更备案', en: 'File a change' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: 'filed',
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...ALGORITHM_RULES, article: '第二十四条第二款', quote: '变更之日起十个工作日内' },
      confidence: 'law',
      note: {
        zh: '依暂行办法第十七条适用算法推荐管理规定。',
        en: 'By reference: art. 17 of the Interim Measures sends to the algorithm provisions.',
      },
    },
    {
      id: 'model-upgrade',
      about: 'change',
      title: { zh: '模型重大升级：重新备案', en: 'Major upgrade of the model: file again' },
      // No number of days: due from the upgrade on, without a last day.
      window: { opens: { count: 0, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: REVIEW_PAGE,
      confidence: 'practice',
      note: {
        zh: '只有第三方文章这样说，没有天数；请在升级前向省级网信办确认。',
        en: 'Only a third party’s article says so, without a number of days: ask the provincial office before the upgrade.',
      },
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '注销备案', en: 'Cancel the filing' },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...ALGORITHM_RULES, article: '第二十四条第三款', quote: '终止服务之日起二十个工作日内' },
      confidence: 'law',
      note: {
        zh: '依暂行办法第十七条适用算法推荐管理规定。',
        en: 'By reference: art. 17 of the Interim Measures sends to the algorithm provisions.',
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
    'entity.icpNo',
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
  ],
  unusualFields: [
    { zh: '模型名称', en: 'Model name' },
    { zh: '基座模型及其备案号', en: 'Base model and its filing number' },
    { zh: '参数规模', en: 'Parameter size' },
    { zh: '语料来源与规模', en: 'Sources and sizes of the corpus' },
    { zh: '标注人员', en: 'Annotators' },
    { zh: '服务范围', en: 'Scope of service' },
    { zh: '算法备案号', en: 'Algorithm filing number' },
    { zh: 'ICP备案号或APP备案号', en: 'ICP or app filing number' },
  ],
  materials: {
    first: [
      {
        names: { zh: '上线备案申请表', en: 'Application form' },
        stale: [{ by: 'fresh' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '安全评估报告', en: 'Security assessment report' },
        stale: [{ by: 'version' }],
        source: REMEMBERED,
        confidence: 'unverified',
        note: { zh: '与模型版本绑定。', en: 'Tied to the version of the model.' },
      },
      {
        names: { zh: '模型服务协议', en: 'Service agreement of the model' },
        stale: [{ by: 'contract' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '语料标注规则', en: 'Annotation rules of the corpus' },
        stale: [{ by: 'never' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '拦截关键词列表', en: 'List of blocked keywords' },
        stale: [{ by: 'fresh' }],
        source: REMEMBERED,
        confidence: 'unverified',
        note: { zh: '须持续更新。', en: 'Must be kept up to date.' },
      },
      {
        names: { zh: '评估测试题集', en: 'Set of test questions' },
        stale: [{ by: 'version' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '备案，实际用时', en: 'Filing, in practice' },
      for: 'first',
      count: 8,
      atLeast: 6,
      unit: 'month',
      source: TRACKS_PAGE,
      confidence: 'practice',
    },
    {
      stage: { zh: '登记，实际用时', en: 'Registration, in practice' },
      for: 'first',
      count: 4,
      atLeast: 3,
      unit: 'month',
      source: TRACKS_PAGE,
      confidence: 'practice',
    },
    {
      stage: { zh: '审核（另一说法）', en: 'Review (another claim)' },
      for: 'first',
      count: 20,
      unit: 'workday',
      source: REVIEW_PAGE,
      confidence: 'practice',
      note: {
        zh: '审核期间的问题须“及时”答复，没有规定天数。',
        en: 'Questions of the review are to be answered “in time”; no number of days was found.',
      },
    },
  ],
  requires: [
    {
      type: 'algorithm-filing',
      for: 'holding',
      why: {
        zh: '第十七条要求同时履行算法备案和变更、注销备案手续。',
        en: 'Art. 17 demands the algorithm filing, its changes and its cancellation besides.',
      },
      source: ARTICLE_17,
      confidence: 'law',
    },
    {
      type: 'genai-filing',
      for: 'holding',
      why: {
        zh: '登记的应用以供应方模型的备案为基础；该备案不在，登记随之失去基础。',
        en: 'A registered application rests on the filing of its supplier’s model and loses its ground with it.',
      },
      when: [{ attribute: 'track', is: ['registration'] }],
      source: TRACKS_PAGE,
      confidence: 'practice',
    },
  ],
  consequences: [
    {
      of: 'other',
      text: {
        zh: '依网络安全法、数据安全法、个人信息保护法等处罚；没有规定的，警告、责令改正、责令暂停提供服务（条文未核实）。',
        en: 'Punished under the Cybersecurity, Data Security and Personal Information Protection Laws and others; failing these, warning, order to correct, suspension of the service (the article is not verified).',
      },
      source: {
        document: INTERIM_MEASURES,
        article: '第二十一条',
        address: 'no page found',
        checked: '2026-11-23',
        seen: 'memory',
      },
      confidence: 'unverified',
    },
  ],
  note: {
    zh: '没有有效期，不会到期失效；没有查到年度义务。须在显著位置或产品详情页公示模型名称和备案号或上线编号（网信办2024年4月、2025年4月8日公告）。登记没有规定天数的全国规定，以省级网信办为准。人工智能拟人化互动服务管理暂行办法（2025-12-27征求意见稿）拟在注册用户100万或月活用户10万时触发评估，请留意正式文本。',
    en: 'No validity and no lapse; no annual duty was found. The model’s name and its filing or online number must be shown at a prominent place or on the product page (CAC notices of April 2024 and 2025-04-08). No national rule sets days for registration: the provincial office decides. The draft measures on human-like interactive AI (2025-12-27) would demand an assessment at 1,000,000 registered or 100,000 monthly users; watch for the final text.',
  },
};
