import type { Portal } from '../portal.ts';

export const nppa: Portal = {
  id: 'nppa',
  names: {
    zh: '国家新闻出版署（全国发行单位年度核验系统）',
    en: 'National Press and Publication Administration (annual verification of distributors)',
  },
  hosts: ['www.nppa.gov.cn'],
  reason: {
    zh: '在国家新闻出版署业务平台显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on the press and publication platform and fills its forms when you ask',
  },
  source: {
    address: 'https://xwcbj.zj.gov.cn/col/col1229516245/art/2026/art_bc8fd3b22f8c4505b052bcf0887193bc.html',
    checked: '2026-11-23',
  },
};
