import type { Portal } from '../portal.ts';

export const cacAlgorithm: Portal = {
  id: 'cac-algorithm',
  names: { zh: '互联网信息服务算法备案系统', en: 'Internet information service algorithm filing system' },
  hosts: ['beian.cac.gov.cn'],
  reason: {
    zh: '在算法备案系统显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the algorithm filing system and fills its forms when you ask',
  },
  source: {
    address: 'CAC notice of 2022-02-28, copy at http://www.olppe.com/guoji/20220228/2832874.html',
    checked: '2026-11-23',
  },
};
