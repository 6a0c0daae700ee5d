import type { Portal } from '../portal.ts';

export const mofcomFranchise: Portal = {
  id: 'mofcom-franchise',
  names: {
    zh: '商业特许经营信息管理系统',
    en: 'Commercial franchise information system',
  },
  hosts: ['txjy.syggs.mofcom.gov.cn'],
  reason: {
    zh: '在商业特许经营系统显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the franchise filing system and fills its forms when you ask',
  },
  source: {
    address:
      'Shenzhen commerce bureau 2022, http://bsy.sz.bendibao.com/bsyDetail/634486.html; Hainan commerce department 2023, https://dofcom.hainan.gov.cn/dofcom/0400/202303/60cfba8823dd44f2972a7e93729906d0.shtml',
    checked: '2026-11-23',
  },
};
