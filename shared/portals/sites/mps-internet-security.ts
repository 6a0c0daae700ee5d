import type { Portal } from '../portal.ts';

/** Formerly www.beian.gov.cn, to which old display links still point; nothing is filed there. */
export const mpsInternetSecurity: Portal = {
  id: 'mps-internet-security',
  names: {
    zh: '全国互联网安全管理服务平台',
    en: 'National internet security management and service platform',
  },
  hosts: ['beian.mps.gov.cn'],
  reason: {
    zh: '在公安联网备案平台显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the police filing platform and fills its forms when you ask',
  },
  source: {
    address: 'http://www.gamesbox99.com/news/5465.html',
    checked: '2026-11-23',
  },
};
