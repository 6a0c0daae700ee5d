import type { Portal } from '../portal.ts';

export const mofcomUnified: Portal = {
  id: 'mofcom-unified',
  names: { zh: '商务部业务系统统一平台', en: 'Ministry of Commerce unified platform' },
  hosts: ['ecomp.mofcom.gov.cn'],
  reason: {
    zh: '在商务部统一平台（商业特许经营、拍卖）显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the commerce platform (franchise, auction) and fills its forms when you ask',
  },
  source: {
    address:
      'Hainan commerce department 2023, https://dofcom.hainan.gov.cn/dofcom/0400/202303/60cfba8823dd44f2972a7e93729906d0.shtml; 陕商函〔2022〕230号, https://fawtography.com/faguiku/qbk/zh20230629202401.shtml',
    checked: '2026-11-23',
  },
};
