import type { Portal } from '../portal.ts';

export const mofcomAuction: Portal = {
  id: 'mofcom-auction',
  names: { zh: '全国拍卖行业管理信息系统', en: 'National auction industry information system' },
  hosts: ['auc.mofcom.gov.cn'],
  reason: {
    zh: '在拍卖行业管理系统显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the auction industry system and fills its forms when you ask',
  },
  source: {
    address: 'Notice of the Ministry of Commerce 2015, seizecherish.com/index/news/detail/id/467',
    checked: '2026-11-23',
  },
};
