import type { Portal } from '../portal.ts';

export const beijingHrss: Portal = {
  id: 'beijing-hrss',
  names: {
    zh: '北京市人力资源和社会保障局',
    en: 'Beijing Human Resources and Social Security Bureau',
  },
  hosts: ['rsj.beijing.gov.cn'],
  reason: {
    zh: '在北京市人社局网站显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the Beijing human resources bureau’s site and fills its forms when you ask',
  },
  source: {
    address: 'https://rsj.beijing.gov.cn/xxgk/2024qt/202601/t20260127_4469505.html',
    checked: '2026-11-23',
  },
};
