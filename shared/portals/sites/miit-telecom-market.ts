import type { Portal } from '../portal.ts';

export const miitTelecomMarket: Portal = {
  id: 'miit-telecom-market',
  names: {
    zh: '电信业务市场综合管理信息系统',
    en: 'Telecommunications market management system of the MIIT',
  },
  // The second is its login.
  hosts: ['dxzhgl.miit.gov.cn', 'ythzxfw.miit.gov.cn'],
  reason: {
    zh: '在电信业务市场系统显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the telecommunications market system and fills its forms when you ask',
  },
  source: {
    address:
      'https://cqca.miit.gov.cn/zwgk/tzgg/gggs/art/2025/art_2e9de9b6f2864936ab63c4932f032f93.html; login: https://m.11467.com/product/d49097367.htm',
    checked: '2026-11-23',
  },
};
