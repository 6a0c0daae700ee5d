import type { Portal } from '../portal.ts';

export const nrtaServices: Portal = {
  id: 'nrta-services',
  names: { zh: '国家广播电视总局政务服务平台', en: 'NRTA government service platform' },
  hosts: ['zw.nrta.gov.cn'],
  reason: {
    zh: '在广电政务平台显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the broadcasting service platform and fills its forms when you ask',
  },
  source: {
    address: 'Service guide of the Fujian radio and television bureau (same platform)',
    checked: '2026-11-23',
  },
};
