import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const CHECKED = '2026-11-23';

/** The certificate's rules; whether and when they were repealed could not be verified. */
const MEASURES_2004: Omit<Source, 'article'> = {
  document: {
    zh: '互联网药品信息服务管理办法（2004年）',
    en: 'Measures on Internet Drug Information Services (2004)',
  },
  address:
    'https://github.com/LawRefBook/Laws, commit 2f4c5c2, 部门规章/市场监督管理总局/互联网药品信息服务管理办法(2004-07-08).md',
  checked: CHECKED,
};

/** 国家药监局公告2025年第123号, ten articles, in force 2025-12-22; arts. 1 to 4 are quoted there. */
const FILING_PROVISIONS: Omit<Source, 'article'> = {
  document: {
    zh: '互联网药品医疗器械信息服务备案管理规定',
    en: 'Provisions on Filing Internet Drug and Device Information Services',
  },
  address: 'https://chines.org.cn/?p=7956',
  checked: CHECKED,
  seen: 'quoted',
};

const AGENCY = {
  document: { zh: '代办机构网页', en: 'A filing agency’s page' },
  article: '',
  checked: CHECKED,
};

const AGENCY_13689: Source = { ...AGENCY, address: 'https://www.ljicp.com/article/13689' };
const AGENCY_13328: Source = { ...AGENCY, address: 'https://www.ljicp.com/article/13328' };
const AGENCY_13414: Source = { ...AGENCY, address: 'https://www.ljicp.com/article/13414' };

/** The amendment that took drugs and devices out of the pre-approval took effect on 2025-01-20. */
const CERTIFICATE_IN_FORCE = { from: '2004-07-08', to: '2025-01-19' };
const REFORM_IN_FORCE = { from: '2025-01-20' };
const FILING_IN_FORCE = { from: '2025-12-22' };

const CERTIFICATE = [{ attribute: 'form', is: ['certificate'] }];
const FILING = [{ attribute: 'form', is: ['filing'] }];

export const drugInfo: FilingType = {
  id: 'drug-info',
  names: {
    zh: '互联网药品医疗器械信息服务备案',
    en: 'Internet drug and medical device information service filing',
  },
  authority: { zh: '省级药品监督管理部门', en: 'Provincial drug regulator' },
  // No longer a licence: pre-approval ended with the reform.
  kind: 'filing',
  standsFor: 'site',
  portals: 'none',
  number: {
    pattern: '^[（(][\\u4e00-\\u9fa5][）)]\\s*-\\s*(经营性|非经营性)-\\d{4}-\\d{4}$',
    // Fictitious: no certificate was ever numbered 0000.
    example: '(京)-非经营性-2014-0000',
    source: {
      document: { zh: '公开网站页脚所印编号', en: 'Numbers printed in public site footers' },
      article: '',
      address: 'public site footers',
      checked: CHECKED,
    },
    confidence: 'practice',
  },
  // The certificate's term. A filing has none; the rules that count an expiry are for certificates only.
  validity: {
    months: 60,
    source: { ...MEASURES_2004, article: '第十七条第一款', quote: '有效期为5年' },
    confidence: 'law',
  },
  attributes: [
    {
      id: 'form',
      names: { zh: '资格证书或备案', en: 'Certificate or filing' },
      values: [
        {
          id: 'certificate',
          names: { zh: '原资格证书', en: 'Certificate of the old regime' },
        },
        { id: 'filing', names: { zh: '备案', en: 'Filing' } },
      ],
      default: 'certificate',
    },
  ],
  rules: [
    {
      id: 'renewal-certificate',
      about: 'renewal',
      title: { zh: '申请换发资格证书', en: 'Apply for a new certificate' },
      // 届满前6个月内: opens six months before, closes on the last day.
      window: {
        opens: { count: 6, unit: 'month', direction: 'before', anchor: 'expiry' },
        closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' },
      },
      when: CERTIFICATE,
      late: 'reapply',
      inForce: CERTIFICATE_IN_FORCE,
      source: { ...MEASURES_2004, article: '第十七条第一款', quote: '有效期届满前6个月内' },
      confidence: 'law',
      note: {
        zh: '只用于改革前届满的证书；现在已无人适用。',
        en: 'Only for certificates that ended before the reform; it serves no one now.',
      },
    },
    {
      id: 'file-before-expiry',
      about: 'renewal',
      title: {
        zh: '原证书届满前办理备案',
        en: 'File before the old certificate ends',
      },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'expiry' } },
      when: CERTIFICATE,
      late: 'unknown',
      inForce: REFORM_IN_FORCE,
      source: AGENCY_13689,
      confidence: 'practice',
      note: {
        zh: '前置审批已取消，不再换证：原证书可用至届满，届满前改办备案。代办机构就黑龙江所述，官方原文未核实，请向主管部门确认。备案规定自2025-12-22起施行。',
        en: 'Pre-approval is gone and no certificate is renewed: the old one serves until its end, by when the service must be filed. An agency says so of Heilongjiang; the official sentence was not found. The filing rules are in force from 2025-12-22.',
      },
    },
    {
      id: 'change-certificate',
      about: 'change',
      title: { zh: '变更前向原发证机关申请', en: 'Apply to the issuing authority before a change' },
      window: { closes: { count: 0, unit: 'day', direction: 'before', anchor: 'plannedOn' } },
      triggers: [
        'entity.name',
        'site.name',
        'site.ip',
        'address.registered.full',
        'address.office.full',
        'legalRep.name',
        'principal.name',
      ],
      blocking: true,
      when: CERTIFICATE,
      late: 'fine',
      // Nothing took its place before the filing rules came.
      inForce: { from: '2004-07-08', to: '2025-12-21' },
      source: { ...MEASURES_2004, article: '第十九条、第二十四条第四项', seen: 'reading' },
      confidence: 'law',
      note: {
        zh: '第十九条没有规定天数；擅自变更服务项目的受处罚（第二十四条）。服务方式、服务项目的变更同样适用。',
        en: 'Art. 19 names no days; a change on one’s own authority is punished (art. 24). So also changes of the manner or items of service.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '变更备案', en: 'File a change' },
      window: { closes: { count: 10, unit: 'workday', direction: 'after', anchor: 'factChanged' } },
      triggers: ['entity.name', 'legalRep.name', 'site.domain', 'site.accessProvider', 'site.ip'],
      late: 'unknown',
      inForce: FILING_IN_FORCE,
      source: AGENCY_13328,
      confidence: 'practice',
      note: {
        zh: '名称、法定代表人、域名、服务器变更后；持原证书的也按新程序办理。',
        en: 'After a change of name, legal representative, domain or host; holders of an old certificate follow the new procedure too.',
      },
    },
    {
      id: 'annual-heilongjiang',
      about: 'annual',
      title: { zh: '一月提交自查报告（黑龙江）', en: 'Self-report in January (Heilongjiang)' },
      window: { opens: { on: '01-01' }, closes: { on: '01-31' } },
      // A report on the year before: what was filed this year owes its first next year.
      cycle: { every: 'year', skipsFirst: true },
      when: FILING,
      late: 'unknown',
      inForce: FILING_IN_FORCE,
      region: '黑龙江省',
      source: AGENCY_13689,
      confidence: 'practice',
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
    'principal.idNo',
    'contact.name',
    'contact.mobile',
    'contact.email',
    'site.name',
    'site.domain',
    'site.homepage',
    'site.ip',
    'site.accessProvider',
    'app.name',
  ],
  unusualFields: [
    { zh: '网站、客户端或应用名称', en: 'Name of the site, client or app' },
    { zh: '有偿或无偿服务', en: 'Paid or free service' },
    {
      zh: '两名以上药品、医疗器械专业人员',
      en: 'Two or more people qualified in drugs or devices',
    },
    { zh: '网站栏目设置', en: 'Columns of the site' },
  ],
  materials: {
    first: [
      {
        names: { zh: '备案信息表', en: 'Filing form' },
        stale: [{ by: 'fresh' }],
        source: { ...FILING_PROVISIONS, article: '第四条' },
        confidence: 'law',
      },
      {
        names: { zh: '营业执照', en: 'Business licence' },
        stale: [{ by: 'facts' }],
        source: { ...FILING_PROVISIONS, article: '第四条' },
        confidence: 'law',
      },
      {
        names: { zh: '法定代表人身份证件', en: 'Identity document of the legal representative' },
        stale: [{ by: 'endsOn' }, { by: 'person' }],
        source: AGENCY_13414,
        confidence: 'practice',
      },
      {
        names: {
          zh: '两名以上药品、医疗器械专业人员的资质',
          en: 'Qualifications of two or more drug or device professionals',
        },
        stale: [{ by: 'person' }],
        source: AGENCY_13414,
        confidence: 'practice',
      },
      {
        names: { zh: '域名证书', en: 'Domain certificate' },
        stale: [{ by: 'endsOn' }],
        source: AGENCY_13414,
        confidence: 'practice',
      },
      {
        names: { zh: 'ICP备案号', en: 'ICP filing number' },
        stale: [{ by: 'facts' }],
        source: AGENCY_13414,
        confidence: 'practice',
      },
      {
        names: { zh: '网络与信息安全保障制度', en: 'Security system' },
        stale: [{ by: 'version' }],
        source: AGENCY_13414,
        confidence: 'practice',
      },
      {
        names: { zh: '信息来源合法的管理制度', en: 'System for the lawful source of information' },
        stale: [{ by: 'version' }],
        source: AGENCY_13414,
        confidence: 'practice',
      },
    ],
    renewal: [],
    change: [],
  },
  decisionTimes: [
    {
      stage: { zh: '原证书：受理', en: 'Certificate: acceptance' },
      for: 'first',
      count: 5,
      unit: 'workday',
      source: { ...MEASURES_2004, article: '第十四条、第十五条；行政许可法第八十二条' },
      confidence: 'law',
      note: {
        zh: '旧制。条文写“5日”；材料不齐的5日内一次告知，逾期不告知即为受理。',
        en: 'Old regime. The text says 5 days; what is missing is told once within 5 days, else it counts as accepted.',
      },
    },
    {
      stage: { zh: '原证书：审核决定', en: 'Certificate: decision' },
      for: 'first',
      count: 20,
      unit: 'workday',
      source: { ...MEASURES_2004, article: '第十六条；行政许可法第八十二条' },
      confidence: 'law',
      note: { zh: '旧制。条文写“20日”。', en: 'Old regime. The text says 20 days.' },
    },
    {
      stage: { zh: '原证书：变更决定', en: 'Certificate: decision on a change' },
      for: 'change',
      count: 20,
      unit: 'workday',
      source: { ...MEASURES_2004, article: '第二十条', quote: '20个工作日内' },
      confidence: 'law',
    },
    {
      stage: { zh: '备案后检查', en: 'Check after the filing' },
      for: 'first',
      count: 3,
      unit: 'month',
      source: {
        document: { zh: '行业网站解读', en: 'A trade site’s explanation' },
        article: '',
        address: 'chines.org.cn/medical-device-industry-news/gjyjjfbxgm',
        checked: CHECKED,
      },
      confidence: 'practice',
    },
  ],
  requires: [],
  consequences: [
    {
      of: 'unlicensed',
      text: {
        zh: '未取得或者超出有效期使用资格证书的，给予警告，责令停止；情节严重的，移送处罚（2004年办法）。',
        en: 'No certificate, or one past its end: warning and order to stop; serious cases are referred for punishment (2004 measures).',
      },
      source: { ...MEASURES_2004, article: '第二十二条' },
      confidence: 'law',
    },
    {
      of: 'lateChange',
      text: {
        zh: '擅自变更服务项目的，警告、责令限期改正；情节严重的，非经营性处1000元以下、经营性处1万元以上3万元以下罚款（2004年办法）。',
        en: 'A change on one’s own authority: warning and order to correct; in serious cases up to 1,000 yuan (free services) or 10,000 to 30,000 (paid) (2004 measures).',
      },
      source: { ...MEASURES_2004, article: '第二十四条' },
      confidence: 'law',
    },
  ],
  note: {
    zh: '已不再是许可：互联网信息服务管理办法第五条2024-12-06修订后（机构称2025-01-20起生效），药品和医疗器械信息服务不再前置审批；备案规定自2025-12-22起施行，每个网站、客户端或应用各备案一次，机构称长期有效。备案编号按所发的填写即可；与旧证书的格式不同时只作提示。',
    en: 'No longer a licence: since the amendment of 2024-12-06 to art. 5 of the Internet information service measures (in effect from 2025-01-20, an agency says) drugs and devices need no pre-approval. The filing rules are in force from 2025-12-22: one filing per site, client or app, without an end by agencies’ account. Enter the new number as issued; one unlike the old certificates’ only brings a hint.',
  },
};
