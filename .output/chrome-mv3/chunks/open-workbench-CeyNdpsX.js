import { Bt as e } from './word-reason-D1NGJ2dM.js';
var t = [
  {
    id: `cac-algorithm`,
    names: { zh: `互联网信息服务算法备案系统`, en: `Internet information service algorithm filing system` },
    hosts: [`beian.cac.gov.cn`],
    reason: {
      zh: `在算法备案系统显示倒计时，并按你的点击填写表单`,
      en: `shows the countdown on the algorithm filing system and fills its forms when you ask`,
    },
    source: {
      address: `CAC notice of 2022-02-28, copy at http://www.olppe.com/guoji/20220228/2832874.html`,
      checked: `2026-11-23`,
    },
  },
  {
    id: `mct-culture-market`,
    names: {
      zh: `全国文化市场技术监管与服务平台`,
      en: `National culture market supervision and service platform`,
    },
    hosts: [`whsq.mr.mct.gov.cn`],
    reason: {
      zh: `在文化市场平台显示倒计时，并按你的点击填写表单`,
      en: `shows the countdown on the culture market platform and fills its forms when you ask`,
    },
    source: { address: `http://www.fangzhouzhiyun.cn/shows/23/31118.html`, checked: `2026-11-23` },
  },
  {
    id: `mps-internet-security`,
    names: {
      zh: `全国互联网安全管理服务平台`,
      en: `National internet security management and service platform`,
    },
    hosts: [`beian.mps.gov.cn`],
    reason: {
      zh: `在公安联网备案平台显示倒计时，并按你的点击填写表单`,
      en: `shows the countdown on the police filing platform and fills its forms when you ask`,
    },
    source: { address: `http://www.gamesbox99.com/news/5465.html`, checked: `2026-11-23` },
  },
  {
    id: `nrta-services`,
    names: { zh: `国家广播电视总局政务服务平台`, en: `NRTA government service platform` },
    hosts: [`zw.nrta.gov.cn`],
    reason: {
      zh: `在广电政务平台显示倒计时，并按你的点击填写表单`,
      en: `shows the countdown on the broadcasting service platform and fills its forms when you ask`,
    },
    source: {
      address: `Service guide of the Fujian radio and television bureau (same platform)`,
      checked: `2026-11-23`,
    },
  },
];
function n(e) {
  return t.find((t) => t.hosts.includes(e)) ?? null;
}
async function r(t) {
  let n = e.default.runtime.getURL(`/options.html`),
    [r] = await e.default.tabs.query({ url: `${n}*` });
  r?.id === void 0
    ? await e.default.tabs.create({ url: `${n}#${t}` })
    : await e.default.tabs.update(r.id, { active: !0, url: `${n}#${t}` });
}
export { n, r as t };
