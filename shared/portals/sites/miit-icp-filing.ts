import type { Portal } from '../portal.ts';

export const miitIcpFiling: Portal = {
  id: 'miit-icp-filing',
  names: {
    zh: 'ICP/IP地址/域名信息备案管理系统',
    en: 'ICP, IP address and domain filing system of the MIIT',
  },
  hosts: ['beian.miit.gov.cn'],
  reason: {
    zh: '在ICP备案系统显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the ICP filing system and fills its forms when you ask',
  },
  source: {
    address:
      'https://github.com/Xaiver03/heyta/blob/16da3ecb95dfe0be1b1bfbbe9351cd2c00ebb711/docs/research/legal-filing-prerequisites.md',
    checked: '2026-11-23',
  },
};
