import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const PROVISIONS = {
  zh: '互联网视听节目服务管理规定',
  en: 'Provisions on the Administration of Internet Audio-Visual Programme Services',
};

const article10: Source = {
  document: PROVISIONS,
  article: '第十条',
  address: 'http://m.schkd.com/newsarticle/27761.html',
  checked: '2026-11-23',
  quote: '届满前30日内',
  seen: 'quoted',
};

const article12: Source = {
  document: PROVISIONS,
  article: '第十二条',
  address: 'http://13672467021.cn/newsarticle/26815.html',
  checked: '2026-11-23',
  seen: 'quoted',
};

export const onlineAv: FilingType = {
  id: 'online-av',
  names: { zh: '信息网络传播视听节目许可证', en: 'Online Audio-Visual Programme Licence' },
  authority: {
    zh: '国家广播电视总局（经省级广电局）',
    en: 'National Radio and Television Administration, through its provincial bureau',
  },
  kind: 'licence',
  standsFor: 'company',
  portals: ['nrta-services'],
  number: {
    pattern: '^\\d{7}$',
    // Fictitious.
    example: '0000000',
    source: {
      document: { zh: '公开网站页脚所印编号', en: 'Numbers printed in public site footers' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: { months: 36, source: { ...article10, quote: '有效期为3年' }, confidence: 'law' },
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '申请延续', en: 'Apply for renewal' },
      // 届满前30日内: opens 30 days before, closes at expiry. The opposite of online-culture.
      window: {
        opens: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      late: 'reapply',
      inForce: { from: '2008-01-31' },
      source: article10,
      confidence: 'law',
      note: {
        zh: '早于窗口递交可能不被受理；条文据他人页面所引，未见全文。',
        en: 'Filing before the window may be refused. The article was read as quoted on another page.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: {
        zh: '变更办公场所、法定代表人、网址、网站名称后备案',
        en: 'Report a change of office, legal representative, address or name of the site',
      },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: ['address.office.full', 'legalRep.name', 'site.domain', 'site.homepage', 'site.name'],
      late: 'unknown',
      inForce: { from: '2008-01-31' },
      source: { ...article12, quote: '变更后15日内' },
      confidence: 'law',
      note: {
        zh: '须同时向省级以上广电部门和电信主管部门备案。',
        en: 'Two authorities at once: broadcasting (province or above) and telecommunications.',
      },
    },
    {
      id: 'change-approval',
      about: 'change',
      title: {
        zh: '变更股东、股权结构，重大资产变动，上市等重大融资，超范围业务：事先审批',
        en: 'Shareholders, equity structure, major assets, listing or major financing, new business: approval first',
      },
      // Approval must be there before the change; the article gives no days, so there is nothing to count.
      window: {},
      late: 'unknown',
      inForce: { from: '2008-01-31' },
      source: article12,
      confidence: 'law',
    },
  ],
  facts: ['entity.name', 'legalRep.name', 'address.office.full', 'site.domain', 'site.name'],
  materials: { first: [], renewal: [], change: [] },
  decisionTimes: [],
  requires: [],
  consequences: [],
};
