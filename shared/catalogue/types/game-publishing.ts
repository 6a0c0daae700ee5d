import type { FilingType, Material } from '../filing-type.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

const NOTICE_44 = {
  zh: '关于移动游戏出版服务管理的通知（新广出办发〔2016〕44号）',
  en: 'Notice on the administration of mobile game publishing (44 of 2016)',
};

/** Quoted on a page for game companies: what counts as a new work. */
const QUOTED_44: Source = {
  document: NOTICE_44,
  article: '',
  address: 'https://qifu100.com/art/v/175.html',
  checked: CHECKED,
  seen: 'quoted',
};

/** Another excerpt: what the game shows at its start, the province's check, revocation. */
const EXCERPT_44: Source = { ...QUOTED_44, address: 'https://dyzhen.com/24241.html' };

/** What was not among the excerpts. */
const REMEMBERED_44: Source = {
  document: NOTICE_44,
  article: '',
  address: 'no page found',
  checked: CHECKED,
  seen: 'memory',
};

const REGULATOR_2016: Source = {
  document: {
    zh: '主管部门就44号通知的说明（2016-07-08，报道）',
    en: 'The regulator’s explanation of notice 44 (2016-07-08, news report)',
  },
  article: '',
  address: 'http://shenduxp.com/2016-07/08/content_18141137_2.htm',
  checked: CHECKED,
};

const NOTICE_2009: Source = {
  document: {
    zh: '2009年关于网络游戏前置审批的通知（内容同新出联〔2009〕13号）',
    en: 'Notice of 2009 on the prior approval of online games (by content Xinchulian 2009 no. 13)',
  },
  article: '',
  address: 'http://live2.baidu.com/p/6126085290?pid=125524073110',
  checked: CHECKED,
};

const IN_FORCE_44 = { from: '2016-07-01' };

/** Part of the list stands in the regulator's explanation; which part, was not noted, so none of it counts as read. */
const listed = { source: REGULATOR_2016, confidence: 'unverified' } as const;
const explained = { source: REGULATOR_2016, confidence: 'practice' } as const;

const APPLICATION: Material[] = [
  { names: { zh: '出版申请表', en: 'Application form' }, stale: [{ by: 'fresh' }], ...listed },
  {
    names: { zh: '计算机软件著作权登记证书', en: 'Software copyright certificate' },
    stale: [{ by: 'facts' }],
    ...listed,
  },
  {
    names: { zh: '省级出版主管部门意见', en: 'Opinion of the provincial bureau' },
    stale: [{ by: 'fresh' }],
    ...listed,
  },
  {
    names: { zh: '游戏脚本文字、截图、演示账号', en: 'Script and text, screenshots, demo accounts' },
    stale: [{ by: 'version' }],
    ...listed,
    note: { zh: '与游戏版本绑定。', en: 'Tied to the build.' },
  },
  {
    names: { zh: '防沉迷方案', en: 'Anti-addiction plan' },
    stale: [{ by: 'version' }],
    ...listed,
  },
  { names: { zh: '适龄提示等级', en: 'Age rating' }, stale: [{ by: 'version' }], ...listed },
  {
    names: { zh: '出版、运营合同', en: 'Publishing and operating contracts' },
    stale: [{ by: 'contract' }],
    ...listed,
  },
  {
    names: {
      zh: '境外著作权人授权合同登记（进口游戏）',
      en: 'Registration of the licence contract (foreign games)',
    },
    stale: [{ by: 'contract' }],
    ...listed,
  },
];

export const gamePublishing: FilingType = {
  id: 'game-publishing',
  names: { zh: '网络游戏出版审批（游戏版号）', en: 'Online game publication approval' },
  authority: {
    zh: '国家新闻出版署（经省级出版主管部门）；由持游戏出版范围的网络出版单位申请',
    en: 'National Press and Publication Administration through the provincial bureau; the applicant is an online publisher whose licence covers games',
  },
  // One approval per title; nothing to renew.
  kind: 'approval',
  standsFor: 'title',
  portals: 'none',
  number: {
    pattern: '^国新出审[〔\\[【（(]\\d{4}[〕\\]】）)]\\s?\\d{1,5}\\s?号$',
    // Fictitious: no approval is numbered 0.
    example: '国新出审〔2019〕0号',
    source: {
      document: { zh: '公开游戏页脚所印编号（4 例）', en: 'Numbers printed in public game footers (4 seen)' },
      article: '',
      address: 'public game footers',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  // None was found, which is not the same as reading that there is none.
  validity: { none: true, source: REMEMBERED_44, confidence: 'unverified' },
  rules: [
    {
      id: 'first',
      about: 'first',
      title: { zh: '取得批准后方可运营', en: 'Operate only after the approval' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'suspended',
      // The day of the text that was read.
      inForce: { from: '2024-04-26' },
      source: {
        document: { zh: '未成年人保护法', en: 'Law on the Protection of Minors' },
        article: '第七十五条',
        address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 社会法/未成年人保护法(2024-04-26).md',
        checked: CHECKED,
        quote: '依法审批后方可运营',
      },
      confidence: 'law',
    },
    {
      id: 'change-operator',
      about: 'change',
      title: {
        zh: '变更运营单位：重新审批，批准前停止运营',
        en: 'Change of the operator: a new approval, and no service until it is granted',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'suspended',
      // The notes give the year alone.
      inForce: { from: '2009-01-01' },
      source: NOTICE_2009,
      confidence: 'practice',
    },
    {
      id: 'change-content',
      about: 'change',
      title: {
        zh: '升级作品、资料片（故事、任务、地图等改变）或者改名：视为新作品，重新审批',
        en: 'Upgrade or expansion with changed story, tasks or maps, or a new name: a new work, approved anew',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      blocking: true,
      late: 'suspended',
      inForce: IN_FORCE_44,
      source: QUOTED_44,
      confidence: 'law',
    },
    {
      id: 'change-filed',
      about: 'change',
      title: {
        zh: '移动游戏变更出版单位、游戏名称、主要运营机构：经省级报国家新闻出版署办理变更',
        en: 'Mobile game, change of publisher, title or main operator: change file through the province to the national office',
      },
      // No days were seen in the notice.
      window: {},
      late: 'unknown',
      inForce: IN_FORCE_44,
      source: REMEMBERED_44,
      confidence: 'unverified',
    },
    {
      id: 'launch-report',
      about: 'per-event',
      title: {
        zh: '上网运营后，向省级报告上线日期、网址、运营机构、收费方式',
        en: 'After the launch, report date, address, operators and payment to the province',
      },
      window: { closes: { count: 7, unit: 'workday', direction: 'after', anchor: 'serviceStarted' } },
      late: 'unknown',
      inForce: IN_FORCE_44,
      source: REMEMBERED_44,
      confidence: 'unverified',
    },
  ],
  facts: ['entity.name', 'entity.uscc', 'legalRep.name'],
  unusualFields: [
    {
      zh: '出版单位、运营单位、著作权人（三家企业）',
      en: 'Publisher, operator and copyright owner (three companies)',
    },
    { zh: '游戏名称', en: 'Title' },
    { zh: '类型、题材', en: 'Genre and subject' },
    { zh: '平台（移动、客户端、主机）', en: 'Platform (mobile, client, console)' },
    { zh: '适龄等级', en: 'Age rating' },
    { zh: '版本号', en: 'Version' },
    { zh: '出版物号（ISBN）', en: 'Publication number (ISBN)' },
    { zh: '软件著作权登记号', en: 'Software copyright number' },
    { zh: 'ICP证号', en: 'Telecommunications licence number' },
  ],
  materials: { first: APPLICATION, renewal: [], change: [] },
  decisionTimes: [
    {
      stage: { zh: '审批上限', en: 'Upper limit of the approval' },
      for: 'first',
      count: 80,
      unit: 'workday',
      ...explained,
      note: {
        zh: '2016年平均约40个工作日；休闲益智类国产移动游戏最后一步不超过10个工作日。',
        en: 'About 40 working days on average in 2016; for simple mobile games at most 10 at the last step.',
      },
    },
    {
      stage: {
        zh: '实际用时（3至6个月以上，机构说法）',
        en: 'In fact (three to six months or more, agencies)',
      },
      for: 'first',
      count: 6,
      unit: 'month',
      source: {
        document: { zh: '代办机构网页', en: 'A filing agency’s page' },
        article: '',
        address: 'http://wtsheals.com/youxigonglue/396527.html',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
    {
      stage: { zh: '省级核验', en: 'Check by the province' },
      for: 'first',
      count: 30,
      unit: 'workday',
      source: EXCERPT_44,
      confidence: 'law',
      note: { zh: '摘录中没有起算点。', en: 'The excerpt does not say from when.' },
    },
  ],
  requires: [
    {
      type: 'online-publishing',
      for: 'holding',
      why: {
        zh: '出版单位须持有含游戏范围的网络出版服务许可证（五年），并保持有效。',
        en: 'The publisher needs an online publishing service licence that covers games (60 months), and it must stay valid.',
      },
      source: {
        document: { zh: '申报主体说明（网页）', en: 'A page on who may apply' },
        article: '',
        address:
          'http://m.dvfndwk.cn/a/119.html; http://www.wxdmx.com/xwzx/PoliticsNews/201607/t20160708_11502785.htm',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
    {
      type: 'icp-licence',
      for: 'holding',
      why: {
        zh: '运营单位的增值电信业务经营许可证须保持有效。',
        en: 'The operator’s telecommunications licence must stay valid.',
      },
      source: {
        document: { zh: '由申报要求推得', en: 'Inferred from what an application needs' },
        article: '',
        address: 'http://m.dvfndwk.cn/a/119.html',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
  ],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '未经审批运营的，按非法出版处理。',
        en: 'Running without approval is treated as illegal publishing.',
      },
      source: NOTICE_2009,
      confidence: 'practice',
    },
    {
      of: 'unlicensed',
      text: {
        zh: '非法出版的，没收违法所得，处经营额五倍以上十倍以下罚款或五万元以下罚款。',
        en: 'Illegal publishing: gain seized, fine of 5 to 10 times the turnover or up to 50,000 yuan.',
      },
      source: {
        document: { zh: '出版管理条例', en: 'Regulations on the Administration of Publication' },
        article: '第六十一条',
        address: 'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/出版管理条例(2020-11-29).md',
        checked: CHECKED,
      },
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '擅自增加内容的，可撤销批准。',
        en: 'The approval can be revoked where content is added without right.',
      },
      source: EXCERPT_44,
      confidence: 'law',
    },
    {
      of: 'other',
      text: {
        zh: '游戏开始前须设专门页面，标明著作权人、出版单位、批准文号、出版物号。',
        en: 'A page before the game starts names the copyright owner, publisher, approval number and publication number.',
      },
      source: EXCERPT_44,
      confidence: 'law',
    },
  ],
  note: {
    zh: '每个作品一个批准文号，没有查到有效期、延续和注销的规定，请向主管部门确认。作品本身没有年检，出版单位的年度核验会列出其作品。文号之外还有出版物号（ISBN，形如 978-7-000-00000-0 并带校验位），约2025年起还有省级文号（沪新出审）。材料交省级出版主管部门，公示名单由国家新闻出版署发布。',
    en: 'One approval per title; no rule on validity, renewal or cancellation was found; ask the authority. The title has no yearly duty, but its publisher’s annual verification lists it. Besides the approval number there is a publication number (ISBN, of the form 978-7-000-00000-0 with a check digit) and since about 2025 a provincial number. Hand in at the provincial bureau; the National Press and Publication Administration publishes the lists.',
  },
};
