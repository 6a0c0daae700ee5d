import type { Portal } from '../portal.ts';

export const cacDataExport: Portal = {
  id: 'cac-data-export',
  names: { zh: '数据出境申报系统', en: 'Data export application system' },
  hosts: ['sjcj.cac.gov.cn'],
  reason: {
    zh: '在数据出境申报系统显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the data export system and fills its forms when you ask',
  },
  source: {
    address: 'CAC notice (guide, 2nd edition), copy at http://xiaohuasa.com/2987.html',
    checked: '2026-11-23',
  },
};
