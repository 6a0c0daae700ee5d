import {
  $ as e,
  C as t,
  Ct as n,
  D as r,
  Et as i,
  Ft as a,
  Ht as o,
  Lt as s,
  Q as c,
  R as l,
  St as u,
  Vt as d,
  Z as f,
  _t as p,
  ct as m,
  dt as h,
  it as g,
  k as _,
  m as v,
  n as y,
  r as b,
  t as x,
  u as S,
  ut as C,
  vt as w,
  y as T,
  z as E,
  zt as D,
} from './word-reason-D1NGJ2dM.js';
var O = `business-licence`;
function k(e, t, n) {
  let r = t.number.trim() !== ``,
    i = e.rules.filter((n) => g(n, e, t).applies !== `no` && !(n.about === `first` && r)),
    a = new Set(i.flatMap(j)),
    o = e.id === O ? `founded` : `issued`,
    s = a.has(`issued`) || i.some(({ cycle: e, issued: t }) => e?.skipsFirst === !0 || t !== void 0),
    c = [...a].filter(u).filter(A),
    l = new Set(i.filter(({ about: e }) => e !== `cancellation`).flatMap(j));
  return {
    expiry: a.has(`expiry`) || !(`none` in e.validity),
    issuedOn: s ? o : null,
    events: c.filter((e) => l.has(e)),
    endings: c.filter((e) => !l.has(e)),
    attributes: e.attributes ?? [],
    region: e.rules.some(({ region: e }) => e !== void 0),
    lastClosed: M(i, t, n),
    recordable: te(e, i),
  };
}
function A(e) {
  return e !== `coveredUpTo` && !n(e);
}
function j({ window: e }) {
  return [e.opens, e.closes].flatMap((e) => (e !== void 0 && w(e) ? [e.anchor] : []));
}
function M(e, t, n) {
  let r = e.flatMap((e) => {
    let r = ee(e);
    return r === null || e.confidence === `unverified`
      ? []
      : N(e, r, t, n).filter((t) => t < n && e.inForce.from <= t);
  });
  return r.length === 0 ? null : r.reduce((e, t) => (t > e ? t : e));
}
function N(e, t, n, r) {
  return t.length === 10
    ? [t]
    : C(e.cycle ?? { every: `year` }, n, r)
        .filter(({ runs: e }) => e)
        .map(({ from: e }) => h(t, e));
}
function ee(e) {
  if (m(e) === `announced`) return e.usual?.closes ?? null;
  let t = e.window.closes ?? e.window.opens;
  return t === void 0 || w(t) ? null : t.on;
}
function te(e, t) {
  let n = new Map(),
    r = (e, t) => {
      u(e) && e !== `coveredUpTo` && e !== `announcedFrom` && n.set(e, [...(n.get(e) ?? []), t]);
    };
  for (let e of t) {
    for (let t of new Set(j(e))) r(t, e);
    e.blocking === !0 && e.triggers !== void 0 && r(`factDecided`, e);
  }
  let i = t.some((e) => j(e).includes(`announcedFrom`));
  return [...n].map(([t, n]) => {
    let r = n.flatMap(({ triggers: t }) => (t === `filed` ? e.facts : (t ?? []))),
      a = n.some(({ triggers: e }) => e === void 0) && t === `plannedOn` ? `plannedItem` : `anything`;
    return {
      kind: t,
      facts: [...new Set(r)],
      other: r.length === 0 ? `none` : a,
      withFirstDay: t === `announced` && i,
    };
  });
}
var ne = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/,
  P = /^(\d{4})(\d{2})(\d{2})$/;
function F(e) {
  let t = e.normalize(`NFKC`).trim(),
    n = ne.exec(t) ?? P.exec(t);
  if (!n) return { ok: !1, problem: `notADate` };
  let [, r = ``, a = ``, o = ``] = n,
    s = `${r}-${a.padStart(2, `0`)}-${o.padStart(2, `0`)}`;
  return i(s) ? { ok: !0, date: s } : { ok: !1, problem: `noSuchDay` };
}
function I({ id: e, label: t, value: n, onInput: r }) {
  let i = n.trim() === `` ? null : F(n),
    a = n.trim().length >= 8,
    s = i && !i.ok && (a || i.problem === `noSuchDay`) ? i.problem : null;
  return v(`div`, {
    children: [
      v(`input`, {
        id: e,
        class: `figures`,
        value: n,
        placeholder: `YYYY-MM-DD`,
        inputMode: `numeric`,
        autoComplete: `off`,
        'aria-label': t,
        'aria-invalid': s !== null,
        'aria-describedby': `${e}-note`,
        onInput: (e) => r(e.currentTarget.value),
      }),
      v(`p`, {
        id: `${e}-note`,
        class: `small ${s ? `error-text` : `muted`}`,
        role: `status`,
        children: s ? o.t(`date.${s}`) : i?.ok ? S(i.date) : ``,
      }),
    ],
  });
}
function L({ id: e, label: t, hint: n, children: r }) {
  return v(`div`, {
    class: `fact`,
    children: [
      v(`label`, { for: e, children: t }),
      v(`div`, { children: [r, n && v(`p`, { class: `small muted`, children: n })] }),
    ],
  });
}
function R({ id: e, label: t, value: n, hint: r, onInput: i }) {
  return v(L, {
    id: e,
    label: t,
    hint: r,
    children: v(`input`, { id: e, value: n, autoComplete: `off`, onInput: (e) => i(e.currentTarget.value) }),
  });
}
var z = {
    source: `GB/T 2260 中华人民共和国行政区划代码, first level`,
    checked: `2026-11-24`,
    provinces: [
      [`北京市`, `北京`],
      [`天津市`, `天津`],
      [`河北省`, `河北`],
      [`山西省`, `山西`],
      [`内蒙古自治区`, `内蒙古`],
      [`辽宁省`, `辽宁`],
      [`吉林省`, `吉林`],
      [`黑龙江省`, `黑龙江`],
      [`上海市`, `上海`],
      [`江苏省`, `江苏`],
      [`浙江省`, `浙江`],
      [`安徽省`, `安徽`],
      [`福建省`, `福建`],
      [`江西省`, `江西`],
      [`山东省`, `山东`],
      [`河南省`, `河南`],
      [`湖北省`, `湖北`],
      [`湖南省`, `湖南`],
      [`广东省`, `广东`],
      [`广西壮族自治区`, `广西`],
      [`海南省`, `海南`],
      [`重庆市`, `重庆`],
      [`四川省`, `四川`],
      [`贵州省`, `贵州`],
      [`云南省`, `云南`],
      [`西藏自治区`, `西藏`],
      [`陕西省`, `陕西`],
      [`甘肃省`, `甘肃`],
      [`青海省`, `青海`],
      [`宁夏回族自治区`, `宁夏`],
      [`新疆维吾尔自治区`, `新疆`],
      [`台湾省`, `台湾`],
      [`香港特别行政区`, `香港`],
      [`澳门特别行政区`, `澳门`],
    ],
    municipalities: [`北京市`, `天津市`, `上海市`, `重庆市`],
    cityOfMunicipality: [`市辖区`],
  },
  re = new Set(z.municipalities),
  ie = [`自治州`, `地区`, `市`, `盟`],
  ae = [`自治县`, `自治旗`, `新区`, `区`, `县`, `市`, `旗`],
  B = 12;
function V(e, t) {
  for (let n = 2; n <= Math.min(e.length, B); n += 1) {
    let r = e.slice(0, n);
    if (t.find((e) => r.endsWith(e) && r.length > e.length) !== void 0) return r;
  }
  return null;
}
var H = (e) => re.has(e);
function U(e) {
  let t = e.normalize(`NFKC`).replace(/\s+/gu, ``).slice(0, 200),
    n = z.provinces.map(([e]) => e).find((e) => t.startsWith(e));
  if (n === void 0) return null;
  let r = t.slice(n.length),
    i = n;
  if (H(n)) for (let e of [n, ...z.cityOfMunicipality]) r.startsWith(e) && (r = r.slice(e.length));
  else {
    let e = V(r, ie);
    if (e === null) return null;
    ((i = e), (r = r.slice(e.length)));
  }
  let a = V(r, ae);
  return a === null || r.length === a.length
    ? null
    : { province: n, city: i, district: a, detail: r.slice(a.length) };
}
function W({ province: e, city: t, district: n, detail: r }) {
  let i = t === e || t === `市辖区` ? `` : t;
  return r.startsWith(e) ? r : e + i + n + r;
}
var G = /^[0-9A-HJ-NPQRTUWXY]{18}$/u,
  K = /^\d{17}[\dXx]$/u,
  q = [`province`, `city`, `district`, `detail`];
function oe(e, t, n) {
  let r = new Map(),
    i = (e, t, n = e) => {
      let i = t?.trim() ?? ``;
      i === `` || r.has(e) || r.set(e, { value: i, sensitive: p(e) || (r.get(n)?.sensitive ?? !1) });
    },
    a = (e) => r.get(e)?.value ?? ``;
  for (let [t, n] of Object.entries(e)) i(t, n);
  (i(`entity.name`, t), i(`entity.uscc`, n));
  let o = a(`entity.uscc`);
  (i(`entity.taxNo`, o),
    i(`entity.regNo`, o),
    G.test(o) && i(`entity.orgCode`, `${o.slice(8, 16)}-${o.slice(16, 17)}`),
    i(`bank.accountName`, a(`entity.name`)));
  for (let e of [`registered`, `office`]) {
    let t = U(a(`address.${e}.full`));
    if (t !== null) for (let n of q) i(`address.${e}.${n}`, t[n]);
    let [n = ``, r = ``, o = ``, s = ``] = q.map((t) => a(`address.${e}.${t}`));
    n !== `` &&
      o !== `` &&
      s !== `` &&
      i(`address.${e}.full`, W({ province: n, city: r, district: o, detail: s }));
  }
  for (let e of [`legalRep`, `contact`, `agent`, `principal`])
    (K.test(a(`${e}.idNo`)) && i(`${e}.idType`, `居民身份证`),
      i(`${e}.phone`, a(`${e}.mobile`), `${e}.mobile`));
  return r;
}
var se = {
  none: [`prepared`, `submitted`, `granted`],
  prepared: [`submitted`, `granted`, `withdrawn`],
  submitted: [`accepted`, `sentBack`, `granted`, `refused`, `withdrawn`],
  accepted: [`sentBack`, `granted`, `refused`, `withdrawn`],
  sentBack: [`submitted`, `granted`, `refused`, `withdrawn`],
  granted: [],
  refused: [`prepared`, `submitted`, `granted`],
  withdrawn: [`prepared`, `submitted`, `granted`],
};
function J(e) {
  if (e === void 0) return `none`;
  let t = `none`,
    n = ``;
  for (let r of f) {
    let i = e[c(r)];
    i !== null && i >= n && ([t, n] = [r, i]);
  }
  return t;
}
function ce(e) {
  return se[e];
}
function Y(e) {
  return e === `none` || e === `refused` || e === `withdrawn` || e === `granted`;
}
function le(e, t, n) {
  if (t > n) return { kind: `notYet` };
  let r = J(e);
  if (e === void 0 || Y(r) || r === `none`) return null;
  let i = e[c(r)];
  return i !== null && t < i ? { kind: `beforeEarlierStep`, state: r, on: i } : null;
}
function ue(e, t, n) {
  return t !== `submitted` || e === void 0 ? [] : [`accepted`, `sentBack`].map(c).filter((t) => e[t] === n);
}
function de(e) {
  let { matter: t, today: n, oldExpiry: r } = e,
    i = (e) => ({ ok: !1, problem: e }),
    a = F(e.day),
    o = X(e.due),
    s = X(e.newExpiry);
  if (!a.ok || o === void 0 || s === void 0) return i({ kind: `unreadable` });
  let c = le(t, a.date, n);
  return c === null
    ? o !== null && o < a.date
      ? i({ kind: `dueBeforeReturn` })
      : s !== null && r !== null && s <= r
        ? i({ kind: `newExpiryNotLater`, old: r })
        : { ok: !0, step: { on: a.date, due: o, expiry: s } }
    : i(c);
}
function X(e) {
  if (e.trim() === ``) return null;
  let t = F(e);
  return t.ok ? t.date : void 0;
}
async function fe(t) {
  let {
      obligation: n,
      matter: r,
      state: i,
      on: a,
      words: o,
      due: s,
      expiry: u,
      number: d = ``,
      issued: f = !1,
    } = t,
    { filingId: p, rule: m, anchorOn: h } = n;
  await l({
    record: r?.id ?? E(),
    kind: `matter`,
    set: {
      filingId: p,
      ruleId: m.id,
      ...(h === null ? {} : { anchorOn: h }),
      [c(i)]: a,
      ...(o === `` ? {} : { [e(i)]: o }),
      ...(s === null ? {} : { correctionDueOn: s }),
    },
    unset: ue(r, i, a),
  });
  let g = {
    ...(u === null ? {} : { expiry: u }),
    ...(d === `` ? {} : { number: d }),
    ...(f ? { issuedOn: a } : {}),
  };
  Object.keys(g).length > 0 && (await l({ record: p, kind: `filing`, set: g }));
}
var pe = new Set([`accepted`, `sentBack`, `granted`, `refused`]);
function me({ obligation: e, matter: t, state: n, onDone: i }) {
  let l = T.value.find(({ id: t }) => t === e.filingId),
    u = r.value.typeOf(e.typeId),
    [d, f] = s(_.value),
    [p, m] = s(``),
    [h, g] = s(``),
    [y, b] = s(``),
    [x, S] = s(l?.number ?? ``),
    [C, w] = s(!1),
    E = a(),
    { about: D } = e.rule,
    O = l && u && n === `granted` && (D === `renewal` || D === `first`) ? k(u, l, _.value) : null,
    A = de({
      state: n,
      matter: t,
      today: _.value,
      day: d,
      due: n === `sentBack` ? h : ``,
      newExpiry: O?.expiry ? y : ``,
      oldExpiry: D === `renewal` ? e.expiresOn : null,
    }),
    j = async () => {
      if (!A.ok) return;
      let r = O === null ? {} : { number: x.trim(), issued: O.issuedOn !== null && D === `first` };
      try {
        (await fe({ obligation: e, matter: t, state: n, words: p.trim(), ...A.step, ...r }), i());
      } catch {
        w(!0);
      }
    },
    M = o.t(`matter.${c(n)}`);
  return v(`form`, {
    class: `stack inset`,
    'aria-label': M,
    onSubmit: (e) => {
      (e.preventDefault(), j());
    },
    children: [
      v(L, { id: `${E}day`, label: M, children: v(I, { id: `${E}day`, label: M, value: d, onInput: f }) }),
      n === `sentBack` &&
        v(L, {
          id: `${E}due`,
          label: o.t(`matter.correctionDueOn`),
          children: v(I, { id: `${E}due`, label: o.t(`matter.correctionDueOn`), value: h, onInput: g }),
        }),
      O?.expiry &&
        v(L, {
          id: `${E}expiry`,
          label: o.t(`matter.newExpiry`),
          hint: o.t(`matter.newLater`),
          children: v(I, { id: `${E}expiry`, label: o.t(`matter.newExpiry`), value: y, onInput: b }),
        }),
      O && v(R, { id: `${E}number`, label: o.t(`matter.newNumber`), value: x, onInput: S }),
      pe.has(n) && v(R, { id: `${E}words`, label: o.t(`matter.words`), value: p, onInput: m }),
      !A.ok &&
        A.problem.kind !== `unreadable` &&
        v(`p`, { class: `notice error`, role: `alert`, children: he(A.problem) }),
      C && v(`p`, { class: `notice error`, role: `alert`, children: o.t(`failure.save`) }),
      v(`div`, {
        class: `row`,
        children: [
          v(`button`, { type: `submit`, class: `primary`, disabled: !A.ok, children: o.t(`action.save`) }),
          v(`button`, { type: `button`, onClick: i, children: o.t(`action.cancel`) }),
        ],
      }),
    ],
  });
}
function he(e) {
  switch (e.kind) {
    case `notYet`:
    case `dueBeforeReturn`:
      return o.t(`matter.problem.${e.kind}`);
    case `beforeEarlierStep`:
      return o.t(`matter.problem.beforeEarlierStep`, { state: o.t(`matter.${c(e.state)}`), date: S(e.on) });
    case `newExpiryNotLater`:
      return o.t(`matter.problem.newExpiryNotLater`, { date: S(e.old) });
  }
}
function Z({ obligation: e }) {
  let [t, n] = s(null);
  if (e.anchorOn === null) return null;
  let r = ge(e),
    i = J(r),
    a = ve(r);
  return v(`div`, {
    class: `matter-actions small`,
    children: [
      a.length > 0 && v(`ul`, { class: `muted`, children: a.map((e) => v(`li`, { children: e }, e)) }),
      v(`div`, {
        class: `row`,
        children: [
          ce(i).map((e) =>
            v(
              `button`,
              {
                type: `button`,
                class: `plain`,
                'aria-expanded': t === e,
                onClick: () => n(t === e ? null : e),
                children: o.t(`matter.${c(e)}`),
              },
              e,
            ),
          ),
          r &&
            i !== `none` &&
            v(`button`, {
              type: `button`,
              class: `plain quiet`,
              onClick: () => void ye(r, i),
              children: o.t(`matter.undo`, { state: o.t(`matter.${c(i)}`) }),
            }),
        ],
      }),
      t && v(me, { obligation: e, matter: Y(i) ? void 0 : r, state: t, onDone: () => n(null) }, t),
    ],
  });
}
function ge({ filingId: e, rule: n, anchorOn: r }) {
  return t.value
    .filter((t) => t.filingId === e && t.ruleId === n.id && t.anchorOn === r)
    .toSorted((e, t) => _e(Q(e), Q(t)))
    .at(-1);
}
function Q(e) {
  return `${f.map((t) => e[c(t)] ?? ``).reduce((e, t) => (t > e ? t : e))} ${+!Y(J(e))}`;
}
function _e(e, t) {
  return e === t ? 0 : e < t ? -1 : 1;
}
function ve(e) {
  return e === void 0
    ? []
    : f.flatMap((t) => {
        let n = e[c(t)];
        if (n === null) return [];
        let r = e.words[t],
          i = { state: o.t(`matter.${c(t)}`), date: S(n) };
        return [r === void 0 ? o.t(`matter.step`, i) : o.t(`matter.said`, { ...i, words: r })];
      });
}
async function ye(t, n) {
  if (!f.some((e) => e !== n && t[c(e)] !== null)) return l({ record: t.id, kind: `matter`, delete: !0 });
  let r = [c(n), e(n)];
  await l({ record: t.id, kind: `matter`, unset: n === `sentBack` ? [...r, `correctionDueOn`] : r });
}
function $({ source: e }) {
  let { text: t, address: n, checked: r, confidence: i } = e,
    a = `${n}\n${o.t(`details.checked`, { date: S(r) })}`;
  return v(`span`, {
    class: `citation`,
    children: [
      /^https?:\/\/\S+$/.test(n)
        ? v(`a`, { href: n, target: `_blank`, rel: `noreferrer noopener`, title: a, children: t })
        : v(`span`, { title: a, children: t }),
      ` `,
      v(`span`, { class: `basis`, 'data-basis': i, children: o.t(`confidence.${i}`) }),
    ],
  });
}
function be({ yieldsTo: e, stricterThan: t }, n) {
  let r = (e) => {
    let t = n?.rules.find((t) => t.id === e);
    if (t === void 0) return e;
    let r = t.override === void 0 ? b(t).text : o.t(`confidence.team`);
    return o.t(`reason.ruleNamed`, { title: D(t.title), source: r });
  };
  return [
    ...(e === null ? [] : [o.t(`reason.yieldsTo`, { rule: r(e) })]),
    ...(t.length === 0 ? [] : [o.t(`reason.stricterThan`, { rules: t.map(r).join(o.t(`list.separator`)) })]),
  ];
}
function xe({ obligation: e }) {
  let { rule: t, reasons: n, phase: i, typeId: a } = e,
    s = t.override !== void 0,
    c = n.flatMap((t) => [y(t, e), ...x(t)]),
    l = s || c.some(({ citation: e }) => e !== null),
    u = s || t.late === `none` || t.late === `unknown` ? null : t.late;
  return v(d, {
    children: [
      v(`ol`, {
        class: `reasons`,
        style: { '--phase-colour': `var(--phase-${i})` },
        children: c.map(({ text: e, citation: t }, n) =>
          v(`li`, { children: [e, t && v(d, { children: [` `, v($, { source: t })] })] }, n),
        ),
      }),
      v(`ul`, {
        class: `asides small muted`,
        children: [
          be(e, r.value.typeOf(a)).map((e) => v(`li`, { class: `decides`, children: e }, e)),
          !l && v(`li`, { children: v($, { source: b(t) }) }),
          u && v(`li`, { children: o.t(`reason.late.${u}`) }),
          !s && t.note && v(`li`, { children: D(t.note) }),
        ],
      }),
    ],
  });
}
export { H as a, R as c, k as d, oe as i, I as l, $ as n, z as o, Z as r, L as s, xe as t, F as u };
