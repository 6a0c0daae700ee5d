import type { FilingType } from '../filing-type.ts';
import { DEFAULT_RENEWAL } from '../laws.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

/** 市监总局令第78号; its art. 29 is read as quoted, no copy of the article on renewal was found. */
const MEASURES = {
  zh: '食品经营许可和备案管理办法',
  en: 'Measures for Food Business Licensing and Filing',
};

const ARTICLE_29: Source = {
  document: MEASURES,
  article: '第二十九条',
  address: 'https://wechat.estsglobal.com/wechat/law_contents/326',
  checked: CHECKED,
  seen: 'quoted',
};

const REMEMBERED: Source = {
  document: MEASURES,
  article: '',
  address: 'no page found',
  checked: CHECKED,
  seen: 'memory',
};

const REMEMBERED_ARTICLE_30: Source = { ...REMEMBERED, article: '第三十条' };

const FOOD_SAFETY_LAW: Omit<Source, 'article'> = {
  document: { zh: '食品安全法', en: 'Food Safety Law' },
  address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法/食品安全法(2021-04-29).md',
  checked: CHECKED,
};

const LATE_TAIL: Source = {
  document: { zh: '健康网站文章', en: 'Article on a health site' },
  article: '',
  address: 'https://m.jiusongjiankang.com/health/news/5131287.html',
  checked: CHECKED,
};

const IN_FORCE = { from: '2023-12-01' };
/** The text of 2021-04-29, which made pre-packaged food a filing. */
const FOOD_SAFETY_IN_FORCE = { from: '2021-04-29' };

const LICENCE = [{ attribute: 'form', is: ['licence'] }];
const PREPACKAGED = [{ attribute: 'form', is: ['prepackaged'] }];

export const food: FilingType = {
  id: 'food',
  names: {
    zh: '食品经营许可证、仅销售预包装食品备案',
    en: 'Food business licence; filing for selling pre-packaged food only',
  },
  authority: { zh: '县级市场监督管理部门', en: 'Market regulation department of the county' },
  kind: 'licence',
  standsFor: 'premises',
  portals: ['shanghai-services'],
  // Letters, then kind of business (1 sales, 2 catering, 3 canteen), province, city, county, serial of six, check digit.
  // How the check digit is made could not be verified, so it is not checked.
  number: {
    pattern: '^(JY|YB)\\d{14}$',
    // Fictitious: no kind of business has the digit 0.
    example: 'JY00000000000000',
    source: {
      document: { zh: '代办机构网页', en: 'Agencies’ pages' },
      article: '',
      address: 'yundianhui.com/zzxk/1266060; https://www.91kaiye.cn/article-61926-1.html',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  // The licence. The filing has no end; the rules that count an expiry are for the licence only.
  validity: {
    months: 60,
    source: {
      document: {
        zh: '食品安全法实施条例',
        en: 'Implementing Regulations of the Food Safety Law',
      },
      article: '第十五条',
      address:
        'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/食品安全法实施条例(2019-10-11).md',
      checked: CHECKED,
    },
    confidence: 'law',
  },
  attributes: [
    {
      id: 'form',
      names: { zh: '许可或备案', en: 'Licence or filing' },
      values: [
        { id: 'licence', names: { zh: '食品经营许可证', en: 'Food business licence' } },
        {
          id: 'prepackaged',
          names: { zh: '仅销售预包装食品备案', en: 'Filing for pre-packaged food only' },
          kind: 'filing',
        },
      ],
      default: 'licence',
    },
  ],
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '申请延续', en: 'Apply for renewal' },
      window: {
        opens: { count: 90, unit: 'workday', direction: 'before', anchor: 'expiry' },
        closes: { count: 15, unit: 'workday', direction: 'before', anchor: 'expiry' },
      },
      when: LICENCE,
      late: 'suspended',
      inForce: IN_FORCE,
      // Both speak of the same application: whichever number holds, the law's default stands beside it.
      conflictsWith: ['renewal-default', 'renewal-late'],
      source: REMEMBERED,
      confidence: 'unverified',
      note: {
        zh: '“届满前90个工作日至15个工作日”条文未核实，办理前请向发证机关确认。2015年旧办法的“30个工作日前”已被取代，网上仍多见。',
        en: 'That the window runs from 90 to 15 working days before expiry is not verified: confirm it with the issuing authority before filing. The 30 working days of the 2015 measures, still everywhere on the web, were replaced.',
      },
    },
    {
      id: 'renewal-default',
      ...DEFAULT_RENEWAL,
      // The measures of its own take it until the last day and stop the trade between; the law's general rule gives way.
      late: 'suspended',
      title: { zh: '申请延续（行政许可法）', en: 'Apply for renewal (Licensing Law)' },
      when: LICENCE,
      note: {
        zh: '专门规定的期限未核实，先按行政许可法的一般期限计算；办理前请向发证机关确认。',
        en: 'The special measures’ window is not verified, so the general limit of the Administrative Licensing Law is counted; confirm with the issuing authority before filing.',
      },
    },
    {
      id: 'renewal-practice',
      about: 'renewal',
      title: {
        zh: '届满15个工作日前申请延续',
        en: 'Apply 15 working days before expiry',
      },
      window: { closes: { count: 15, unit: 'workday', direction: 'before', anchor: 'expiry' } },
      when: LICENCE,
      late: 'suspended',
      inForce: IN_FORCE,
      conflictsWith: ['renewal', 'renewal-default', 'renewal-late'],
      source: LATE_TAIL,
      confidence: 'practice',
      note: {
        zh: '有网页称须在届满15个工作日前申请，逾期须暂停经营；条文未核实，请向发证机关确认。',
        en: 'One web page says 15 working days before expiry, and that trade must stop after that; the article is not verified. Ask the issuing authority.',
      },
    },
    {
      id: 'renewal-late',
      about: 'renewal',
      title: {
        zh: '最后15个工作日内仍可申请，届满后须停止经营',
        en: 'Still accepted in the last 15 working days; trade stops at expiry',
      },
      window: {
        opens: { count: 15, unit: 'workday', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      when: LICENCE,
      late: 'reapply',
      inForce: IN_FORCE,
      conflictsWith: ['renewal-default'],
      source: LATE_TAIL,
      confidence: 'practice',
      note: {
        zh: '自届满之日起至准予延续之前须停止经营。',
        en: 'From expiry until the renewal is granted trade must stop.',
      },
    },
    {
      id: 'first',
      about: 'first',
      title: { zh: '经营前取得许可证', en: 'Obtain the licence before trading' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      when: LICENCE,
      late: 'fine',
      inForce: FOOD_SAFETY_IN_FORCE,
      source: { ...FOOD_SAFETY_LAW, article: '第三十五条第一款' },
      confidence: 'law',
      note: {
        zh: '销售食用农产品和仅销售预包装食品的不需要许可。取得许可之日，原预包装食品备案自行失效；持证的无需另行备案。',
        en: 'Selling farm produce, or pre-packaged food only, needs no licence. The day a licence is granted a pre-packaged filing lapses by itself; holders of a licence need no filing.',
      },
    },
    {
      id: 'first-prepackaged',
      about: 'first',
      title: { zh: '仅销售预包装食品：备案', en: 'Pre-packaged food only: file' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      when: PREPACKAGED,
      late: 'unknown',
      inForce: FOOD_SAFETY_IN_FORCE,
      // The article says that it is filed, and names no day.
      source: { ...FOOD_SAFETY_LAW, article: '第三十五条第一款', seen: 'reading' },
      confidence: 'law',
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '许可证载明事项变更', en: 'Change an item on the licence' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: ['entity.name', 'entity.uscc', 'legalRep.name', 'principal.name', 'address.registered.full'],
      when: LICENCE,
      late: 'fine',
      inForce: IN_FORCE,
      source: ARTICLE_29,
      confidence: 'law',
      note: {
        zh: '主体业态、经营项目的变更同样适用。经营场所变化的，须重新申请。',
        en: 'So also the kind and items of business. A move of the premises is a new application.',
      },
    },
    {
      id: 'move',
      about: 'change',
      title: { zh: '经营场所变化：重新申请许可', en: 'Moved premises: apply for a new licence' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: ['address.office.full'],
      blocking: true,
      when: LICENCE,
      late: 'reapply',
      inForce: IN_FORCE,
      source: ARTICLE_29,
      confidence: 'law',
    },
    {
      id: 'change-report',
      about: 'change',
      reportsOnly: true,
      title: {
        zh: '报告布局设备、网络经营、外设仓库、自动售货点位变化和增加预包装食品销售',
        en: 'Report layout and equipment, online trade, outside warehouse, vending points, added pre-packaged food',
      },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: ['address.warehouse.full', 'site.domain', 'site.homepage'],
      when: LICENCE,
      late: 'unknown',
      inForce: IN_FORCE,
      source: REMEMBERED_ARTICLE_30,
      confidence: 'unverified',
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: { zh: '终止经营后注销', en: 'Cancel after trade has ended' },
      window: { closes: { count: 20, unit: 'workday', direction: 'after', anchor: 'serviceEnded' } },
      when: LICENCE,
      late: 'unknown',
      inForce: IN_FORCE,
      source: REMEMBERED,
      confidence: 'unverified',
    },
  ],
  facts: [
    'entity.name',
    'entity.uscc',
    'entity.type',
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
    'principal.idNo',
    'principal.mobile',
    'contact.name',
    'contact.mobile',
    'agent.name',
    'agent.idNo',
    'agent.mobile',
    'site.name',
    'site.domain',
    'site.homepage',
  ],
  unusualFields: [
    { zh: '主体业态', en: 'Kind of business' },
    { zh: '经营项目', en: 'Items of business' },
    { zh: '食品安全管理人员', en: 'Food safety managers' },
    { zh: '外设仓库', en: 'Outside warehouses' },
    { zh: '网络经营网址', en: 'Address of the online trade' },
    { zh: '自动售货设备', en: 'Vending machines' },
  ],
  materials: {
    first: [
      {
        names: { zh: '申请书', en: 'Application' },
        stale: [{ by: 'fresh' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '营业执照', en: 'Business licence' },
        stale: [{ by: 'facts' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '设备布局、操作流程图', en: 'Drawings of the layout and the flow of work' },
        stale: [{ by: 'version' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '食品安全规章制度', en: 'Food safety rules' },
        stale: [{ by: 'never' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '食品安全管理人员证明', en: 'Food safety manager' },
        stale: [{ by: 'person' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
      {
        names: { zh: '代理人授权书', en: 'Authority of the agent' },
        stale: [{ by: 'person' }],
        source: REMEMBERED,
        confidence: 'unverified',
      },
    ],
    renewal: [
      {
        names: { zh: '延续申请书', en: 'Application for renewal' },
        stale: [{ by: 'fresh' }],
        source: LATE_TAIL,
        confidence: 'unverified',
      },
      {
        names: { zh: '经营条件未发生变化的声明', en: 'Statement that the conditions have not changed' },
        stale: [{ by: 'fresh' }],
        source: LATE_TAIL,
        confidence: 'unverified',
      },
    ],
    change: [],
  },
  decisionTimes: [
    {
      stage: {
        zh: '作出决定（可再延长5个工作日）',
        en: 'Decision (five more working days if extended)',
      },
      for: 'any',
      count: 10,
      unit: 'workday',
      source: REMEMBERED,
      confidence: 'unverified',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '未取得许可（含已届满）的，没收食品和工具；货值不足一万元的，处五万元以上十万元以下罚款，一万元以上的，处货值十倍以上二十倍以下罚款。',
        en: 'No licence, or one that has expired: goods and tools confiscated; value under 10,000 yuan: a fine of 50,000 to 100,000; above: ten to twenty times the value.',
      },
      source: { ...FOOD_SAFETY_LAW, article: '第一百二十二条' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '经营条件发生变化未按规定处理的，警告；拒不改正的，处五千元以上五万元以下罚款；情节严重的，责令停产停业直至吊销许可证。',
        en: 'Changed conditions not dealt with: warning; on refusal a fine of 5,000 to 50,000 yuan; in serious cases closure or revocation.',
      },
      source: { ...FOOD_SAFETY_LAW, article: '第一百二十六条第一款第十一项' },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '取得食品经营许可之日，仅销售预包装食品的备案自行失效。',
        en: 'A pre-packaged filing lapses by itself on the day a food business licence is granted.',
      },
      source: {
        document: MEASURES,
        article: '',
        address: 'https://m.007swz.com/xinxi/cjjdtje.html',
        checked: CHECKED,
        seen: 'quoted',
      },
      confidence: 'law',
    },
  ],
  note: {
    zh: '各省市一网通办办理，此处仅列上海。没有查到许可证的年度报告义务，请向主管部门确认。仅销售预包装食品的备案没有有效期。',
    en: 'Filed on each province’s or city’s one-stop site; only Shanghai’s is listed. No yearly duty was found for the licence; ask the authority. The pre-packaged filing has no end.',
  },
};
