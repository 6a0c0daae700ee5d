import type { FilingType } from '../filing-type.ts';
import { LICENSING_ART_70 } from '../laws.ts';
import type { Source } from '../source.ts';

const PROVISIONS = {
  document: {
    zh: '互联网视听节目服务管理规定',
    en: 'Provisions on the Administration of Internet Audio-Visual Programme Services',
  },
  checked: '2026-11-23',
} as const;

const REMEMBERED = { ...PROVISIONS, address: 'no page found', seen: 'memory' } as const;

const ARTICLE_10: Source = {
  ...PROVISIONS,
  article: '第十条',
  address: 'http://m.schkd.com/newsarticle/27761.html',
  seen: 'quoted',
};

const ARTICLE_12: Source = {
  ...PROVISIONS,
  article: '第十二条',
  address: 'http://13672467021.cn/newsarticle/26815.html',
  seen: 'quoted',
};

const IN_FORCE = { from: '2008-01-31' };

export const onlineAv: FilingType = {
  id: 'online-av',
  names: { zh: '信息网络传播视听节目许可证', en: 'Online audio-visual programme licence' },
  authority: {
    zh: '国家广播电视总局（经省级广电局；中央单位直接申请）',
    en: 'National Radio and Television Administration, through its provincial bureau; central units directly',
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
  validity: { months: 36, source: ARTICLE_10, confidence: 'law' },
  attributes: [
    {
      id: 'form',
      names: { zh: '许可或备案', en: 'Licence or filing' },
      values: [
        { id: 'licence', names: { zh: '许可证', en: 'Licence' } },
        {
          id: 'relay',
          names: { zh: '转播类备案（广播电台、电视台）', en: 'Filing of a relay by a radio or TV station' },
          kind: 'filing',
        },
      ],
      default: 'licence',
    },
    {
      id: 'annual-materials',
      names: { zh: '主管部门是否要求每年报送材料', en: 'Yearly documents required by the authority' },
      values: [
        { id: 'not-asked', names: { zh: '不要求或不知道', en: 'Not required, or not known' } },
        { id: 'asked', names: { zh: '要求', en: 'Required' } },
      ],
      default: 'not-asked',
    },
  ],
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
      when: [{ attribute: 'form', is: ['licence'] }],
      late: 'reapply',
      inForce: IN_FORCE,
      source: { ...ARTICLE_10, quote: '届满前30日内' },
      confidence: 'law',
      note: {
        zh: '此窗口优先于行政许可法第五十条；早于窗口递交可能不被受理。条文据转引，办理前请向主管部门确认。',
        en: 'This window overrides art. 50 of the Administrative Licensing Law; filing before it opens may be refused. The article is cited at second hand: confirm it with the authority before filing.',
      },
    },
    {
      id: 'change',
      about: 'change',
      reportsOnly: true,
      title: {
        zh: '变更办公场所、法定代表人、网址、网站名称后备案',
        en: 'Report a change of office, legal representative, address or name of the site',
      },
      window: { closes: { count: 15, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: ['address.office.full', 'legalRep.name', 'site.domain', 'site.homepage', 'site.name'],
      late: 'unknown',
      inForce: IN_FORCE,
      source: ARTICLE_12,
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
        en: 'Shareholders, equity structure, major assets, listing or major financing, work outside the licence: approval first',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      // The other items have no fact: a planned change that names none stands for them.
      triggers: ['entity.shareholders'],
      // What a relay plans is its launch.
      when: [{ attribute: 'form', is: ['licence'] }],
      blocking: true,
      late: 'unknown',
      inForce: IN_FORCE,
      source: ARTICLE_12,
      confidence: 'law',
      note: {
        zh: '条文没有天数：批准之前不得变更。',
        en: 'The article names no days: nothing may change before the approval.',
      },
    },
    {
      id: 'relay-filing',
      about: 'first',
      title: { zh: '开展转播类业务前备案', en: 'File a relay before its launch' },
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      when: [{ attribute: 'form', is: ['relay'] }],
      late: 'unknown',
      inForce: IN_FORCE,
      source: ARTICLE_10,
      confidence: 'law',
      note: {
        zh: '所见引文有删节。',
        en: 'The article is known in part only: confirm it with the authority.',
      },
    },
    {
      id: 'annual-practice',
      about: 'annual',
      title: { zh: '报送年度材料', en: 'Submit the yearly documents' },
      window: { closes: { on: '05-31' } },
      cycle: { every: 'year' },
      // No article knows it: counted only where the team says that its authority asks for it.
      when: [{ attribute: 'annual-materials', is: ['asked'] }],
      late: 'unknown',
      inForce: IN_FORCE,
      source: {
        document: { zh: '代办机构网页', en: 'A filing agency’s page' },
        article: '',
        address: 'icp-1.com/gbds/20846',
        checked: '2026-11-23',
      },
      confidence: 'practice',
      note: {
        zh: '仅代办机构称每年5月31日前报送材料；请向主管部门确认。',
        en: 'Only an agency says that documents are due by 31 May each year. Ask the authority.',
      },
    },
    {
      id: 'start-of-service',
      about: 'periodic',
      title: {
        zh: '取得许可证后90日内提供服务，否则许可失效',
        en: 'Provide the service within 90 days of the licence, or lose it',
      },
      window: { closes: { count: 90, unit: 'day', direction: 'after', anchor: 'permitIssued' } },
      when: [{ attribute: 'form', is: ['licence'] }],
      late: 'reapply',
      inForce: IN_FORCE,
      source: { ...REMEMBERED, article: '第十三条' },
      confidence: 'unverified',
    },
    {
      id: 'cancellation',
      about: 'cancellation',
      title: {
        zh: '终止服务前60日公告',
        en: 'Announce the end of the service 60 days before it',
      },
      window: { closes: { count: 60, unit: 'day', direction: 'before', anchor: 'serviceEnded' } },
      late: 'unknown',
      inForce: IN_FORCE,
      source: { ...REMEMBERED, article: '第十三条' },
      confidence: 'unverified',
    },
    {
      id: 'idle',
      about: 'periodic',
      title: {
        zh: '连续停止服务60日视为终止',
        en: 'A stop of 60 days on end counts as the end of the service',
      },
      window: { closes: { count: 60, unit: 'day', direction: 'after', anchor: 'businessPaused' } },
      late: 'reapply',
      inForce: IN_FORCE,
      source: { ...REMEMBERED, article: '第十三条' },
      confidence: 'unverified',
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
    'entity.icpNo',
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
    'site.name',
    'site.domain',
    'site.homepage',
    'site.ip',
  ],
  unusualFields: [
    { zh: '国有资本证明', en: 'Proof of state capital' },
    { zh: '技术方案', en: 'Technical plan' },
    { zh: '节目来源', en: 'Source of the programmes' },
    { zh: 'IP地址', en: 'IP address' },
    { zh: '广电、电信两个主管部门', en: 'Two authorities: broadcasting and telecommunications' },
  ],
  materials: {
    first: [
      {
        names: {
          zh: '符合第八条条件的材料（国有独资或国有控股）',
          en: 'Documents on the conditions of article 8 (state-owned or state-controlled only)',
        },
        stale: [{ by: 'facts' }],
        source: { ...REMEMBERED, article: '第八条' },
        confidence: 'unverified',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '省级广电部门审核', en: 'Review by the provincial bureau' },
      for: 'first',
      count: 20,
      unit: 'day',
      source: { ...REMEMBERED, article: '' },
      confidence: 'unverified',
    },
    {
      stage: { zh: '国家广播电视总局决定', en: 'Decision by the national administration' },
      for: 'first',
      count: 40,
      unit: 'day',
      source: { ...REMEMBERED, article: '' },
      confidence: 'unverified',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'lateRenewal',
      text: {
        zh: '有效期届满未延续的，注销许可证，须重新申请。',
        en: 'Not renewed by its expiry, the licence is cancelled; a new application is needed.',
      },
      source: LICENSING_ART_70,
      confidence: 'law',
    },
  ],
  note: {
    zh: '广电总局、信息产业部令第56号，2007年12月20日公布，2008年1月31日施行，2015年8月28日修改。IPTV、互联网电视适用《专网及定向传播视听节目服务管理规定》，证书相同，延续期限请向主管部门确认。',
    en: 'Order 56 of 20 December 2007, in force since 31 January 2008, amended on 28 August 2015. IPTV and internet television come under the Provisions on Audio-Visual Programme Services by Private Network and Directed Transmission: the same certificate; ask the authority for its renewal window.',
  },
};
