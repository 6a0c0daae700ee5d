import type { Portal } from '../portal.ts';

export const mctCultureMarket: Portal = {
  id: 'mct-culture-market',
  names: {
    zh: '全国文化市场技术监管与服务平台',
    en: 'National culture market supervision and service platform',
  },
  hosts: ['whsq.mr.mct.gov.cn'],
  reason: {
    zh: '在文化市场平台显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the culture market platform and fills its forms when you ask',
  },
  source: { address: 'http://www.fangzhouzhiyun.cn/shows/23/31118.html', checked: '2026-11-23' },
};
