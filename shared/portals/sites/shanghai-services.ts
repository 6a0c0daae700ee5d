import type { Portal } from '../portal.ts';

export const shanghaiServices: Portal = {
  id: 'shanghai-services',
  names: { zh: '上海一网通办', en: 'Shanghai one-stop government services' },
  hosts: ['zwdt.sh.gov.cn'],
  reason: {
    zh: '在上海一网通办显示倒计时，并按您的点击填写表单',
    en: 'shows the countdown on Shanghai’s one-stop service site and fills its forms when you ask',
  },
  source: { address: 'https://www.91kaiye.cn/article-61926-1.html', checked: '2026-11-23' },
};
