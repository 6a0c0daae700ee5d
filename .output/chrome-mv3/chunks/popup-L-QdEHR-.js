import {
  Bt as e,
  Ht as t,
  Lt as n,
  Pt as r,
  S as i,
  _ as a,
  a as o,
  d as s,
  f as c,
  h as l,
  k as u,
  m as d,
  n as f,
  p,
  v as m,
  w as h,
  x as g,
  y as _,
} from './word-reason-D1NGJ2dM.js';
import { n as v, t as y } from './open-workbench-CeyNdpsX.js';
async function b(e) {
  let { chrome: t, browser: n } = globalThis;
  (t?.sidePanel ? await t.sidePanel.open({ windowId: e.windowId }) : await n?.sidebarAction?.open(),
    window.close());
}
var x = 6;
function S() {
  let e = w();
  if (!i.value) return d(`main`, { 'aria-busy': `true` });
  let n = h.value.filter(({ phase: e }) => e !== `done`);
  return d(`main`, {
    children: [
      d(`header`, {
        class: `spread`,
        children: [
          d(`h1`, { children: t.t(`extension.name`) }),
          d(`span`, { class: `muted small`, children: C() }),
        ],
      }),
      g.value !== null && d(p, { reason: g.value }),
      _.value.length === 0 && g.value === null
        ? d(s, {
            text: t.t(a.value.length === 0 ? `empty.noEntity` : `empty.noFiling`),
            action: t.t(a.value.length === 0 ? `empty.enterEntity` : `empty.addFiling`),
            onAction: () => void y(a.value.length === 0 ? `entities` : `filings`),
          })
        : d(`ul`, {
            children: n.slice(0, x).map((e) => {
              let t = e.reasons.at(-1);
              return d(
                o,
                {
                  obligation: e,
                  filingName: m.value.get(e.filingId) ?? ``,
                  today: u.value,
                  children: t && d(`div`, { class: `small muted why`, children: f(t, e).text }),
                },
                e.id,
              );
            }),
          }),
      n.length > x &&
        d(`button`, {
          type: `button`,
          class: `plain`,
          onClick: () => void y(`filings`),
          children: t.t(`popup.more`, n.length - x),
        }),
      d(`div`, {
        class: `row actions`,
        children: [
          d(`button`, {
            type: `button`,
            class: `primary`,
            disabled: e === null,
            onClick: () => e && void b(e),
            children: t.t(e?.onPortal ? `popup.openPanelOnPortal` : `popup.openPanel`),
          }),
          d(`button`, {
            type: `button`,
            onClick: () => void y(`filings`),
            children: t.t(`popup.openWorkbench`),
          }),
        ],
      }),
      d(`footer`, { children: d(c, {}) }),
    ],
  });
}
function C() {
  let [e] = a.value;
  return e
    ? a.value.length > 1
      ? t.t(`popup.entities`, a.value.length)
      : (e.facts[`entity.name`] ?? ``)
    : ``;
}
function w() {
  let [t, i] = n(null);
  return (
    r(() => {
      e.default.tabs.query({ active: !0, currentWindow: !0 }).then(([e]) => {
        if (e?.id === void 0 || e.windowId === void 0) return;
        let t = e.url !== void 0 && URL.canParse(e.url) && v(new URL(e.url).hostname) !== null;
        i({ id: e.id, windowId: e.windowId, onPortal: t });
      });
    }, []),
    t
  );
}
l(d(S, {}), t.t(`page.popup`));
