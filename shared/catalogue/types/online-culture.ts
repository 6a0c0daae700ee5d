import type { FilingType } from '../filing-type.ts';
import type { Source } from '../source.ts';

const PROVISIONS = {
  zh: '互联网文化管理暂行规定',
  en: 'Interim Provisions on the Administration of Internet Culture',
};

/** Read in the 2011 text; 文化部令第57号 (2017-12-15) amended other articles. */
const article9: Source = {
  document: PROVISIONS,
  article: '第九条',
  address: 'http://chanye.07073.com/zhengce/449196_2.html',
  checked: '2026-11-23',
  quote: '届满30日前申请续办',
};

export const onlineCulture: FilingType = {
  id: 'online-culture',
  names: { zh: '网络文化经营许可证', en: 'Online Culture Business Permit' },
  authority: { zh: '省级文化和旅游厅（局）', en: 'Provincial department of culture and tourism' },
  kind: 'licence',
  standsFor: 'company',
  portals: ['mct-culture-market'],
  number: {
    pattern: '^[\\u4e00-\\u9fa5]网文[\\[〔【(（]\\d{4}[\\]〕】)）]\\d{4}-\\d{3,4}号$',
    // Fictitious: no permit was ever numbered 0000.
    example: '京网文〔2020〕0000-000号',
    source: {
      document: { zh: '公开网站页脚所印编号', en: 'Numbers printed in public site footers' },
      article: '',
      address: 'public site footers',
      checked: '2026-11-23',
    },
    confidence: 'practice',
  },
  validity: { months: 36, source: { ...article9, quote: '有效期为3年' }, confidence: 'law' },
  rules: [
    {
      id: 'renewal',
      about: 'renewal',
      title: { zh: '申请续办', en: 'Apply for renewal' },
      // 届满30日前: no opening day, closes 30 days before. The opposite of online-av.
      window: { closes: { count: 30, unit: 'day', direction: 'before', anchor: 'expiry' } },
      late: 'reapply',
      inForce: { from: '2011-04-01' },
      source: article9,
      confidence: 'law',
      note: {
        zh: '没有条文说明第30日当天是否仍算“30日前”，建议再提前一个工作日。续办后许可证编号会变，网站页脚须同步修改。',
        en: 'No text settles whether the 30th day itself is still in time: file one working day earlier if you can. The number changes on renewal, so the site footer must follow.',
      },
    },
    {
      id: 'change',
      about: 'change',
      title: { zh: '办理变更', en: 'Report a change' },
      window: { closes: { count: 20, unit: 'day', direction: 'after', anchor: 'factChanged' } },
      triggers: [
        'entity.name',
        'legalRep.name',
        'address.registered.full',
        'address.office.full',
        'entity.scope',
        'site.domain',
      ],
      late: 'fine',
      inForce: { from: '2011-04-01' },
      source: {
        document: PROVISIONS,
        article: '第十二条',
        address: 'http://chanye.07073.com/zhengce/449196_2.html',
        checked: '2026-11-23',
      },
      confidence: 'unverified',
      note: {
        zh: '条文原文未能核对（有20日和30日两种说法），请向发证机关确认期限。',
        en: 'The article could not be read; 20 and 30 days are both claimed. Ask the issuing authority.',
      },
    },
  ],
  facts: ['entity.name', 'legalRep.name', 'address.office.full', 'site.domain', 'site.name'],
  materials: { first: [], renewal: [], change: [] },
  decisionTimes: [],
  requires: [],
  consequences: [],
};
