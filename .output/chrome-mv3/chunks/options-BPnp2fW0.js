import {
  A as e,
  B as t,
  Ct as n,
  D as r,
  E as i,
  Et as a,
  F as o,
  Ft as s,
  G as c,
  H as l,
  Ht as u,
  I as d,
  It as f,
  J as p,
  K as m,
  L as h,
  Lt as g,
  M as _,
  Mt as v,
  N as y,
  Nt as b,
  O as x,
  P as S,
  Pt as C,
  R as w,
  S as T,
  T as E,
  U as D,
  V as O,
  Vt as k,
  X as ee,
  Y as A,
  _ as j,
  a as te,
  at as ne,
  b as M,
  bt as re,
  c as ie,
  d as ae,
  et as N,
  f as oe,
  ft as se,
  g as ce,
  gt as P,
  h as le,
  ht as ue,
  i as de,
  it as fe,
  j as pe,
  k as F,
  l as I,
  lt as me,
  m as L,
  mt as he,
  nt as ge,
  o as _e,
  ot as ve,
  p as ye,
  pt as be,
  q as xe,
  r as Se,
  rt as Ce,
  s as we,
  st as Te,
  tt as Ee,
  u as R,
  v as De,
  vt as z,
  w as Oe,
  wt as ke,
  x as Ae,
  xt as B,
  y as je,
  yt as Me,
  z as V,
  zt as H,
} from './word-reason-D1NGJ2dM.js';
import {
  c as Ne,
  d as Pe,
  i as Fe,
  l as Ie,
  n as Le,
  r as Re,
  s as U,
  t as ze,
  u as W,
} from './reason-chain-D9oPsUzW.js';
async function Be(e) {
  let n = await l(),
    [r, i, a, s, c, u] = await Promise.all([
      t(),
      n.getAllFromIndex(`operations`, `byCounter`),
      n.getAll(`conflicts`),
      n.getAllKeys(`drafts`),
      n.getAll(`drafts`),
      o(),
    ]);
  return JSON.stringify(
    {
      product: `shouxian`,
      format: 1,
      exportedAt: e.toISOString(),
      team: u && { server: u.server, ...u.team, member: u.member.name },
      records: r.map(({ record: e, kind: t, fields: n }) => ({ record: e, kind: t, fields: n })),
      waiting: i.filter(({ state: e }) => e !== `acknowledged`),
      conflicts: a,
      drafts: s.map((e, t) => ({ field: e, text: c[t] })),
    },
    null,
    2,
  );
}
function Ve() {
  let [e, t] = g(!1),
    n = async () => {
      try {
        let e = await Be(new Date()),
          n = document.createElement(`a`);
        ((n.href = URL.createObjectURL(new Blob([e], { type: `application/json` }))),
          (n.download = `shouxian-${F.value}.json`),
          n.click(),
          URL.revokeObjectURL(n.href),
          t(!1));
      } catch {
        t(!0);
      }
    };
  return L(`section`, {
    class: `stack`,
    'aria-labelledby': `data-title`,
    children: [
      L(`h1`, { id: `data-title`, children: u.t(`nav.data`) }),
      L(`p`, { children: u.t(`data.export`) }),
      L(`p`, { class: `notice warning`, children: u.t(`data.sensitive`) }),
      L(`div`, {
        children: L(`button`, {
          type: `button`,
          class: `primary`,
          onClick: () => void n(),
          children: u.t(`data.download`),
        }),
      }),
      e && L(`p`, { class: `notice error`, role: `alert`, children: u.t(`failure.export`) }),
    ],
  });
}
var He = (e, t) => `${e}/${t}`;
async function Ue(e) {
  let t = await l(),
    n = IDBKeyRange.bound(`${e}/`, `${e}/\uffff`),
    [r, i] = await Promise.all([t.getAllKeys(`drafts`, n), t.getAll(`drafts`, n)]);
  return new Map(r.map((t, n) => [t.slice(e.length + 1), i[n] ?? ``]));
}
async function We(e, t, n) {
  await (await l()).put(`drafts`, n, He(e, t));
}
async function G(e, t) {
  await (await l()).delete(`drafts`, He(e, t));
}
var Ge = `0123456789ABCDEFGHJKLMNPQRTUWXY`,
  Ke = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
function qe(e) {
  return Ke.test(e);
}
function Je(e) {
  let t = 0,
    n = 1;
  for (let r of e.slice(0, 17)) ((t += Ge.indexOf(r) * n), (n = (n * 3) % 31));
  return Ge.charAt((31 - (t % 31)) % 31);
}
var Ye = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2],
  Xe = `10X98765432`;
function Ze(e) {
  return /^\d{17}[\dX]$/.test(e);
}
function Qe(e) {
  if (!Ze(e)) return !1;
  let t = `${e.slice(6, 10)}-${e.slice(10, 12)}-${e.slice(12, 14)}`;
  if (!a(t)) return !1;
  let n = Ye.reduce((t, n, r) => t + n * Number(e.charAt(r)), 0);
  return Xe.charAt(n % 11) === e.charAt(17);
}
var K = { level: `ok` },
  q = (e) => ({ level: `warning`, code: e }),
  $e = (e) => ({ level: `error`, code: e }),
  et = {
    mobile: /^1[3-9]\d{9}$/,
    phone: /^(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?\d{7,8}(?:-\d{1,6})?|[48]00-?\d{3}-?\d{4})$/,
    postcode: /^\d{6}$/,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
    url: /^https?:\/\/[^\s/]+(?:\/\S*)?$/,
    domain:
      /^(?:[a-z0-9\u4e00-\u9fa5](?:[a-z0-9\u4e00-\u9fa5-]*[a-z0-9\u4e00-\u9fa5])?\.)+[a-z\u4e00-\u9fa5]{2,}$/i,
    ip: /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]*)$/i,
    bankAccount: /^[\d\s-]{8,32}$/,
  };
function tt(e, t) {
  let n = P(e)?.kind;
  if (n === void 0 || t === ``) return K;
  let r = et[n];
  if (r !== void 0) return r.test(t) ? K : q(`shape`);
  switch (n) {
    case `date`:
      return nt(t);
    case `term`:
      return t === `longTerm` ? K : nt(t);
    case `money`:
      return /^\d+(?:\.\d+)?$/.test(t) ? K : $e(`notANumber`);
    case `count`:
      return /^\d+$/.test(t) ? K : $e(`notANumber`);
    case `uscc`:
      return qe(t) ? (Je(t) === t.charAt(17) ? K : q(`checkCharacter`)) : q(`shape`);
    case `idNumber`:
      return !Ze(t) || Qe(t) ? K : q(`checkCharacter`);
    default:
      return K;
  }
}
function nt(e) {
  return a(e) ? K : $e(/^\d{4}-\d{2}-\d{2}$/.test(e) ? `noSuchDay` : `notADate`);
}
function rt(e) {
  return u.t(`fact.problem.${e}`);
}
function it({ record: e, definition: t, value: n, draft: r, onSave: i }) {
  let [a, o] = g(r ?? n),
    [c, l] = g(`quiet`),
    d = f(!1),
    p = s();
  C(() => {
    !d.current && r === void 0 && o(n);
  }, [n, r]);
  let m = tt(t.key, a.trim()),
    h = a.trim() === `` || m.level === `ok` ? null : rt(m.code),
    _ = h !== null && m.level === `error`,
    v = async () => {
      d.current = !1;
      let r = a.trim();
      if (!_) {
        if (r === n) return G(e, t.key);
        try {
          (await i(r), await G(e, t.key), l(`saved`));
        } catch {
          l(`failed`);
        }
      }
    },
    y = {
      id: p,
      value: a,
      'aria-invalid': _,
      'aria-describedby': `${p}-note`,
      autoComplete: `off`,
      spellcheck: !1,
      onFocus: () => (d.current = !0),
      onInput: (n) => {
        (o(n.currentTarget.value), l(`quiet`), We(e, t.key, n.currentTarget.value));
      },
      onBlur: () => void v(),
    };
  return L(`div`, {
    class: `fact`,
    children: [
      L(`label`, {
        for: p,
        children: [
          H(t.names),
          t.sensitivity === `sensitive` &&
            L(`span`, { class: `basis`, title: u.t(`fact.sensitiveHint`), children: u.t(`fact.sensitive`) }),
        ],
      }),
      L(`div`, {
        children: [
          t.kind === `longText` ? L(`textarea`, { rows: 4, ...y }) : L(`input`, { type: `text`, ...y }),
          L(`p`, {
            id: `${p}-note`,
            class: `small ${_ ? `error-text` : `warning-text`}`,
            role: `status`,
            children: [
              h ?? (c === `saved` ? L(`span`, { class: `muted`, children: u.t(`fact.saved`) }) : ``),
              _ && ` ${u.t(`fact.heldBack`)}`,
              c === `failed` && u.t(`failure.save`),
            ],
          }),
        ],
      }),
    ],
  });
}
var at = [
    `company`,
    `registeredAddress`,
    `officeAddress`,
    `legalRep`,
    `contact`,
    `agent`,
    `principal`,
    `bank`,
    `product`,
  ],
  ot = new Set([`company`, `registeredAddress`, `legalRep`, `contact`]);
function st({ entity: e }) {
  let [t, n] = g(null);
  return (
    C(() => {
      let t = !0;
      return (
        n(null),
        Ue(e.id).then((e) => t && n(e)),
        () => {
          t = !1;
        }
      );
    }, [e.id]),
    t === null
      ? L(`div`, { 'aria-busy': `true` })
      : L(`div`, {
          class: `stack`,
          children: at.map((n) => {
            let r = ue.filter((e) => e.group === n && e.kind !== `file`),
              i = r.filter((t) => (e.facts[t.key] ?? ``) !== ``).length;
            return L(
              `details`,
              {
                class: `group`,
                open: ot.has(n),
                children: [
                  L(`summary`, {
                    children: [
                      L(`h3`, { children: u.t(`group.${n}`) }),
                      L(`span`, {
                        class: `small muted figures`,
                        children: u.t(`fact.held`, { held: String(i), all: String(r.length) }),
                      }),
                    ],
                  }),
                  r.map((n) =>
                    L(
                      it,
                      {
                        record: e.id,
                        definition: n,
                        value: e.facts[n.key] ?? ``,
                        draft: t.get(n.key),
                        onSave: (t) =>
                          w({
                            record: e.id,
                            kind: `entity`,
                            ...(t === `` ? { unset: [n.key] } : { set: { [n.key]: t } }),
                          }),
                      },
                      `${e.id}/${n.key}`,
                    ),
                  ),
                ],
              },
              n,
            );
          }),
        })
  );
}
var ct = Object.fromEntries([
    ...Array.from(`零壹贰叁肆伍陆柒捌玖`, (e, t) => [e, t]),
    ...Array.from(`〇一二三四五六七八九`, (e, t) => [e, t]),
    [`两`, 2],
  ]),
  lt = { 拾: 10, 十: 10, 佰: 100, 百: 100, 仟: 1e3, 千: 1e3 };
function ut(e) {
  let t = e.normalize(`NFKC`).replace(/[\s,，]/g, ``);
  if (/美元|欧元|港[元币]|日元|英镑|USD|HKD|EUR/i.test(t)) return null;
  let n = t.replace(/^(?:人民币|RMB|¥)/i, ``).replace(/(?:人民币|RMB|\(人民币\)|整|正)+$/i, ``),
    r = /^(\d+(?:\.\d+)?)(亿|万)?[元圆]?$/.exec(n);
  if (r?.[1]) return dt(Number(r[1]), r[2] ?? ``);
  let i = n.replace(/[元圆]$/, ``);
  return i === `` || !/^[零壹贰叁肆伍陆柒捌玖〇一二三四五六七八九两拾十佰百仟千万亿]+$/.test(i)
    ? null
    : dt(ft(i), ``);
}
function dt(e, t) {
  let n = e * (t === `亿` ? 1e8 : t === `万` ? 1e4 : 1);
  return String(Number((n / 1e4).toFixed(6)));
}
function ft(e) {
  let t = 0,
    n = 0,
    r = 0;
  for (let i of e)
    i in ct
      ? (r = ct[i] ?? 0)
      : i in lt
        ? ((n += (r === 0 ? 1 : r) * (lt[i] ?? 1)), (r = 0))
        : i === `万`
          ? ((t += (n + r) * 1e4), (n = r = 0))
          : ((t = (t + n + r) * 1e8), (n = r = 0));
  return t + n + r;
}
var pt = [
  [`统一社会信用代码/注册号`, `entity.uscc`],
  [`统一社会信用代码`, `entity.uscc`],
  [`社会信用代码`, `entity.uscc`],
  [`企业名称`, `entity.name`],
  [`公司名称`, `entity.name`],
  [`名称`, `entity.name`],
  [`市场主体类型`, `entity.type`],
  [`企业类型`, `entity.type`],
  [`公司类型`, `entity.type`],
  [`类型`, `entity.type`],
  [`法定代表人(负责人)`, `legalRep.name`],
  [`法定代表人姓名`, `legalRep.name`],
  [`法定代表人`, `legalRep.name`],
  [`注册资本`, `entity.regCapital`],
  [`成立日期`, `entity.establishedOn`],
  [`营业期限自`, `entity.termFrom`],
  [`营业期限至`, `entity.termTo`],
  [`营业期限`, `term`],
  [`经营期限`, `term`],
  [`住所(经营场所)`, `address.registered.full`],
  [`主要经营场所`, `address.registered.full`],
  [`住所`, `address.registered.full`],
  [`注册地址`, `address.registered.full`],
  [`经营范围`, `entity.scope`],
  [`登记机关`, `entity.regAuthority`],
  [`核准日期`, `ignored`],
  [`发照日期`, `ignored`],
  [`登记状态`, `ignored`],
  [`副本编号`, `ignored`],
  [`证照编号`, `ignored`],
].map(([e, t]) => ({
  field: t,
  pattern: RegExp(
    `^[【[(（·*\\s]*${Array.from(e, mt).join(`\\s*`)}[】\\])）]?(\\s*[::]\\s*|\\s+|$|(?=[^\\s]))`,
  ),
  loose: e === `名称` || e === `类型` || e === `住所`,
}));
function mt(e) {
  return e === `(` ? `[(（]` : e === `)` ? `[)）]` : e === `/` ? `\\/` : e;
}
function ht(e) {
  let t = {},
    n = [],
    r = null,
    i = [];
  for (let t of gt(e)) {
    let e = _t(t);
    e ? (i.push(e), (r = e)) : r && (r.value === `` || vt(r)) ? (r.value += t) : n.push(t);
  }
  for (let e of i) {
    if (e.field === `ignored`) continue;
    let r = e.value === `` ? null : yt(e.field, e.value);
    if (r === null) n.push(e.line);
    else for (let [e, n] of Object.entries(r)) t[e] ??= n;
  }
  return { facts: t, unread: n };
}
function gt(e) {
  return e
    .slice(0, 2e4)
    .replace(/[０-９Ａ-Ｚａ-ｚ：／]/g, (e) => String.fromCharCode(e.charCodeAt(0) - 65248))
    .replaceAll(`　`, ` `)
    .replace(
      /[ \t]+(?=(?:统\s*一\s*社\s*会|法\s*定\s*代\s*表\s*人|注\s*册\s*资\s*本|成\s*立\s*日\s*期|营\s*业\s*期\s*限\s*[自至]?|登\s*记\s*机\s*关|类\s*型|住\s*所)(?:\s*[::]|\s))/g,
      `
`,
    )
    .split(/[\n\r\t|]+/)
    .map((e) => e.trim())
    .filter((e) => e !== ``);
}
function _t(e) {
  for (let { field: t, pattern: n, loose: r } of pt) {
    let i = n.exec(e);
    if (i && !(r && i[1] === `` && i[0].length < e.length))
      return { field: t, line: e, value: e.slice(i[0].length).trim() };
  }
  return null;
}
function vt({ field: e }) {
  return e === `entity.scope` || e === `address.registered.full`;
}
function yt(e, t) {
  let n = t.replace(/^[::\s]+/, ``).trim();
  switch (e) {
    case `entity.uscc`: {
      let e = n.replace(/\s/g, ``).toUpperCase();
      return /^[0-9A-Z]{15,18}$/.test(e) ? { 'entity.uscc': e } : null;
    }
    case `entity.name`:
    case `legalRep.name`:
    case `address.registered.full`:
      return { [e]: n.replace(/\s+/g, ``) };
    case `entity.regCapital`: {
      let e = ut(n);
      return e === null ? null : { 'entity.regCapital': e };
    }
    case `entity.establishedOn`:
    case `entity.termFrom`: {
      let [t] = St(n);
      return t === void 0 ? null : { [e]: t };
    }
    case `entity.termTo`: {
      if (xt(n)) return { 'entity.termTo': `longTerm` };
      let [e] = St(n);
      return e === void 0 ? null : { 'entity.termTo': e };
    }
    case `term`:
      return bt(n);
    default:
      return { [e]: n };
  }
}
function bt(e) {
  let [t, n] = St(e),
    r = xt(e) ? `longTerm` : n;
  return r === void 0
    ? null
    : t === void 0
      ? { 'entity.termTo': r }
      : { 'entity.termFrom': t, 'entity.termTo': r };
}
function xt(e) {
  return /长期|永久|无固定期限|不约定/.test(e);
}
function St(e) {
  return [...e.matchAll(/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/g)]
    .map(([, e = ``, t = ``, n = ``]) => `${e}-${t.padStart(2, `0`)}-${n.padStart(2, `0`)}`)
    .filter(a);
}
var J = [`new-entity`, `licence`];
function Ct({ onTake: e }) {
  let [t, n] = g(``),
    r = s();
  C(() => {
    Ue(J[0]).then((e) => n((t) => (t === `` ? (e.get(J[1]) ?? ``) : t)));
  }, []);
  let i = t.trim() === `` ? null : ht(t),
    a = i ? Object.entries(i.facts).filter((e) => !!e[1]) : [],
    o = async () => {
      (await e(Object.fromEntries(a)), await G(...J), n(``));
    };
  return L(`div`, {
    class: `stack`,
    children: [
      L(`label`, { for: r, children: u.t(`licence.paste`) }),
      L(`textarea`, {
        id: r,
        rows: 8,
        value: t,
        placeholder: u.t(`licence.example`),
        onInput: (e) => {
          (n(e.currentTarget.value), We(...J, e.currentTarget.value));
        },
      }),
      i && a.length === 0 && L(`p`, { class: `notice warning`, children: u.t(`licence.nothing`) }),
      a.length > 0 &&
        L(k, {
          children: [
            L(`table`, {
              class: `facts-preview`,
              children: [
                L(`caption`, { class: `visually-hidden`, children: u.t(`licence.found`) }),
                L(`tbody`, {
                  children: a.map(([e, t]) => {
                    let n = tt(e, t),
                      r = P(e);
                    return L(
                      `tr`,
                      {
                        children: [
                          L(`th`, { scope: `row`, children: r ? H(r.names) : e }),
                          L(`td`, {
                            children: [
                              t === `longTerm` ? u.t(`expiry.longTerm`) : t,
                              n.level !== `ok` &&
                                L(`p`, { class: `small warning-text`, children: rt(n.code) }),
                            ],
                          }),
                        ],
                      },
                      e,
                    );
                  }),
                }),
              ],
            }),
            i &&
              i.unread.length > 0 &&
              L(`details`, {
                class: `small muted`,
                children: [
                  L(`summary`, { children: u.t(`licence.unread`, i.unread.length) }),
                  L(`p`, {
                    class: `unread`,
                    children: i.unread.join(`
`),
                  }),
                ],
              }),
            L(`div`, {
              children: L(`button`, {
                type: `button`,
                class: `primary`,
                onClick: () => void o(),
                children: u.t(`licence.take`, a.length),
              }),
            }),
          ],
        }),
    ],
  });
}
function wt() {
  let [e, t] = g(null),
    [n, r] = g(!1),
    i = j.value.find(({ id: t }) => t === e) ?? j.value[0];
  return !i || n
    ? L(Tt, {
        onAdd: async (e) => {
          let n = V();
          (await w({ record: n, kind: `entity`, set: { ...e } }), t(n), r(!1));
        },
        onCancel: i ? () => r(!1) : null,
      })
    : L(`section`, {
        class: `stack`,
        'aria-labelledby': `entity-title`,
        children: [
          L(`div`, {
            class: `spread`,
            children: [
              L(`h1`, { id: `entity-title`, children: i.facts[`entity.name`] ?? u.t(`entity.unnamed`) }),
              L(`button`, { type: `button`, onClick: () => r(!0), children: u.t(`entity.addAnother`) }),
            ],
          }),
          j.value.length > 1 &&
            L(`label`, {
              class: `row`,
              children: [
                u.t(`entity.choose`),
                L(`select`, {
                  class: `inline`,
                  value: i.id,
                  onChange: (e) => t(e.currentTarget.value),
                  children: j.value.map((e) =>
                    L(
                      `option`,
                      { value: e.id, children: e.facts[`entity.name`] ?? u.t(`entity.unnamed`) },
                      e.id,
                    ),
                  ),
                }),
              ],
            }),
          L(st, { entity: i }),
        ],
      });
}
function Tt({ onAdd: e, onCancel: t }) {
  let [n, r] = g(``);
  return L(`section`, {
    class: `stack`,
    'aria-labelledby': `new-entity-title`,
    children: [
      L(`h1`, { id: `new-entity-title`, children: u.t(`entity.new`) }),
      L(`p`, { class: `muted`, children: u.t(`entity.newHint`) }),
      L(Ct, { onTake: e }),
      L(`form`, {
        class: `row by-hand`,
        onSubmit: (t) => {
          (t.preventDefault(), n.trim() !== `` && e({ 'entity.name': n.trim() }));
        },
        children: [
          L(`label`, { for: `entity-name`, children: u.t(`entity.byHand`) }),
          L(`input`, {
            id: `entity-name`,
            class: `inline`,
            value: n,
            autoComplete: `off`,
            onInput: (e) => r(e.currentTarget.value),
          }),
          L(`button`, { type: `submit`, disabled: n.trim() === ``, children: u.t(`entity.create`) }),
          t && L(`button`, { type: `button`, onClick: t, children: u.t(`action.cancel`) }),
        ],
      }),
      L(`p`, { class: `small`, children: L(`a`, { href: `#team`, children: u.t(`entity.orJoin`) }) }),
    ],
  });
}
function Et(e, t, n) {
  let r = new Set(ge(e).obligations.map(Ot)),
    i = ge(
      `entityId` in t
        ? {
            ...e,
            entityEvents: [
              ...e.entityEvents,
              ...n.map((e, n) => ({ ...e, id: `new-${n}`, entityId: t.entityId })),
            ],
          }
        : {
            ...e,
            filings: e.filings.map((e) => (e.id === t.filingId ? { ...e, events: [...e.events, ...n] } : e)),
          },
    ).obligations.filter((e) => !r.has(Ot(e)));
  return [...Map.groupBy(i, ({ filingId: e }) => e)].map(([e, t]) => ({ filingId: e, obligations: t }));
}
function Dt(e, t, n) {
  let r = { ...n, events: [e] };
  return t.rules.some((i) => {
    if (fe(i, t, n).applies === `no`) return !1;
    let { opens: a, closes: o } = i.window,
      s = [a, o].some((t) => t !== void 0 && z(t) && t.anchor === e.kind),
      c = i.blocking === !0 && re.has(e.kind);
    return (s || c) && me(i, e.kind, t, r).length > 0;
  });
}
function Ot({ id: e, dueOn: t, reasons: n }) {
  return `${e} ${t ?? n[0]?.kind ?? ``}`;
}
function kt({ reach: e }) {
  return e.length === 0
    ? L(`p`, { class: `small muted`, children: u.t(`event.reachesNothing`) })
    : L(`div`, {
        class: `notice reach`,
        role: `status`,
        children: [
          L(`p`, { children: u.t(`event.reaches`, e.length) }),
          L(`ul`, {
            class: `small`,
            children: e.flatMap(({ obligations: e }) => e.map((e) => L(`li`, { children: At(e) }, e.id))),
          }),
        ],
      });
}
function At(e) {
  let t = { filing: I(e.typeId, De.value.get(e.filingId) ?? ``), title: H(e.rule.title) },
    n = ie(e, F.value);
  return n === null ? u.t(`event.reachedUndated`, t) : u.t(`event.reachedBy`, { ...t, date: R(n) });
}
async function jt(e, t) {
  if (`filingId` in e) {
    let n = Object.fromEntries(t.map((e) => [Mt(e), e.on]));
    return w({ record: e.filingId, kind: `filing`, set: n });
  }
  for (let { kind: n, on: r, fact: i } of t)
    await w({
      record: V(),
      kind: `event`,
      set: { entityId: e.entityId, event: n, on: r, ...(i === void 0 ? {} : { fact: i }) },
    });
}
function Mt({ kind: e, on: t, fact: r }) {
  return B(e, r, n(e) ? t : void 0);
}
var Nt = `*`;
function Pt({ filing: e, recordable: t, onDone: n }) {
  let [r, i] = g(t.length === 1 ? (t[0]?.kind ?? ``) : ``),
    [a, o] = g(``),
    [c, l] = g(``),
    [d, f] = g(``),
    [p, m] = g(!1),
    [h, _] = g(!1),
    v = s(),
    y = t.find((e) => e.kind === r),
    b = y !== void 0 && y.facts.length > 0,
    S = b && a !== `` && a !== Nt,
    C = W(c),
    w = d.trim() === `` ? null : W(d),
    T = y !== void 0 && (!b || a !== ``) && C.ok && w?.ok !== !1,
    E = [];
  T &&
    (E.push(S ? { kind: y.kind, on: C.date, fact: a } : { kind: y.kind, on: C.date }),
    y.withFirstDay && w !== null && E.push({ kind: `announcedFrom`, on: w.date }));
  let D = S && !p ? { entityId: e.entityId } : { filingId: e.id },
    O = E.length === 0 ? null : Et(x.value, D, E),
    k = j.value.find(({ id: t }) => t === e.entityId)?.facts[`entity.establishedOn`],
    ee = C.ok && k !== void 0 && C.date < k,
    A = C.ok && w?.ok === !0 && w.date > C.date,
    te = async () => {
      try {
        (await jt(D, E), n());
      } catch {
        _(!0);
      }
    };
  return L(`form`, {
    class: `stack inset`,
    'aria-label': u.t(`event.record`),
    onSubmit: (e) => {
      (e.preventDefault(), E.length > 0 && !A && te());
    },
    children: [
      L(U, {
        id: `${v}kind`,
        label: u.t(`event.kind`),
        children: L(`select`, {
          id: `${v}kind`,
          value: r,
          onChange: (e) => {
            (i(e.currentTarget.value), o(``));
          },
          children: [
            L(`option`, { value: ``, children: u.t(`event.chooseKind`) }),
            t.map((e) => L(`option`, { value: e.kind, children: u.t(`event.name.${e.kind}`) }, e.kind)),
          ],
        }),
      }),
      b &&
        L(U, {
          id: `${v}fact`,
          label: u.t(`event.fact`),
          children: L(`select`, {
            id: `${v}fact`,
            value: a,
            onChange: (e) => {
              let { value: t } = e.currentTarget;
              (o(t), m(P(t)?.group === `product`));
            },
            children: [
              L(`option`, { value: ``, children: u.t(`event.chooseKind`) }),
              y.facts.map((e) => L(`option`, { value: e, children: we(e) }, e)),
              L(`option`, {
                value: Nt,
                children: u.t(y.other === `plannedItem` ? `event.plannedItem` : `event.other`),
              }),
            ],
          }),
        }),
      y?.withFirstDay &&
        L(U, {
          id: `${v}first`,
          label: u.t(`event.firstDay`),
          children: L(Ie, { id: `${v}first`, label: u.t(`event.firstDay`), value: d, onInput: f }),
        }),
      L(U, {
        id: `${v}day`,
        label: u.t(r === `announced` ? `event.lastDay` : `event.day`),
        children: L(Ie, {
          id: `${v}day`,
          label: u.t(r === `announced` ? `event.lastDay` : `event.day`),
          value: c,
          onInput: l,
        }),
      }),
      S &&
        L(`label`, {
          class: `row small`,
          children: [
            L(`input`, { type: `checkbox`, checked: p, onChange: (e) => m(e.currentTarget.checked) }),
            u.t(`event.onlyHere`),
          ],
        }),
      ee && L(`p`, { class: `notice warning`, children: u.t(`event.beforeFounding`, { founded: R(k) }) }),
      A && L(`p`, { class: `notice error`, role: `alert`, children: u.t(`event.firstAfterLast`) }),
      O !== null && L(kt, { reach: O }),
      h && L(`p`, { class: `notice error`, role: `alert`, children: u.t(`failure.save`) }),
      L(`div`, {
        class: `row`,
        children: [
          L(`button`, {
            type: `submit`,
            class: `primary`,
            disabled: E.length === 0 || A,
            children: u.t(`action.save`),
          }),
          L(`button`, { type: `button`, onClick: n, children: u.t(`action.cancel`) }),
        ],
      }),
    ],
  });
}
function Ft({ filing: e, type: t }) {
  let [n, r] = g(!1),
    i = It(e, t),
    { recordable: a } = Pe(t, e, F.value);
  return L(`div`, {
    class: `events`,
    children: [
      i.length > 0 &&
        L(`ul`, {
          class: `small`,
          'aria-label': u.t(`event.recorded`),
          children: i.map(({ key: e, event: t, isOfCompany: n, remove: r }) =>
            L(
              `li`,
              {
                class: `row`,
                children: [
                  L(`span`, { children: _e(t) }),
                  n && L(`span`, { class: `basis`, children: u.t(`event.ofCompany`) }),
                  L(`button`, {
                    type: `button`,
                    class: `plain`,
                    'aria-label': u.t(`event.removeNamed`, { event: _e(t) }),
                    onClick: () => void r(),
                    children: u.t(`event.remove`),
                  }),
                ],
              },
              e,
            ),
          ),
        }),
      n
        ? L(Pt, { filing: e, recordable: a, onDone: () => r(!1) })
        : a.length > 0 &&
          L(`button`, {
            type: `button`,
            class: `plain small`,
            onClick: () => r(!0),
            children: u.t(`event.record`),
          }),
    ],
  });
}
function It(e, t) {
  let n = M.value.filingFields.get(e.id) ?? {},
    r = Object.entries(n).flatMap(([t, n]) => {
      let r = ke(t, n);
      return r === null || r.kind === `coveredUpTo`
        ? []
        : [
            {
              key: t,
              event: r,
              isOfCompany: !1,
              remove: () => w({ record: e.id, kind: `filing`, unset: [t] }),
            },
          ];
    }),
    i = M.value.entityEvents
      .filter((n) => n.entityId === e.entityId && Dt(n, t, e))
      .map(({ id: e, kind: t, on: n, fact: r }) => ({
        key: e,
        event: r === void 0 ? { kind: t, on: n } : { kind: t, on: n, fact: r },
        isOfCompany: !0,
        remove: () => w({ record: e, kind: `event`, delete: !0 }),
      }));
  return [...r, ...i].sort((e, t) => (e.event.on < t.event.on ? -1 : 1));
}
function Lt({ expiresOn: e, issuedOn: t, events: n, founded: r }) {
  let i = [];
  if (
    (e !== null && t !== null && e < t && i.push({ kind: `expiryBeforeIssue`, expiresOn: e, issuedOn: t }),
    r === null)
  )
    return i;
  let a = [
    ...(t === null ? [] : [{ field: `issuedOn`, on: t }]),
    ...(e === null ? [] : [{ field: `expiry`, on: e }]),
    ...n,
  ];
  for (let { field: e, on: t } of a) t < r && i.push({ kind: `beforeFounding`, field: e, on: t, founded: r });
  return i;
}
var Rt = B(`coveredUpTo`);
function zt(e, t) {
  if (e === null) return { entityId: t };
  let n = {};
  for (let [t, r] of Object.entries(e)) typeof r == `string` && (n[t] = r);
  return { ...n, ...Gt(n.region ?? ``) };
}
function Bt(e) {
  let t = { ...e, region: Kt(e) };
  for (let n of Object.keys(e)) {
    if (!qt(n)) continue;
    let r = W(e[n] ?? ``);
    r.ok ? (t[n] = r.date) : Y(e[n] ?? ``) || delete t[n];
  }
  return he(`draft`, t);
}
function Vt({ fields: e, stored: t, needs: n, founded: r }) {
  let i = (e) => ({ ok: !1, problem: e });
  if (n === null)
    return t === null
      ? i({ kind: (e.typeId ?? ``) === `` ? `noType` : `unknownType` })
      : { ok: !0, ...Yt(Jt(e, [`name`, `owner`, `note`]), t), doubts: [] };
  if ((e.entityId ?? ``) === ``) return i({ kind: `noEntity` });
  let a = Jt(e, [`typeId`, `entityId`, `name`, `number`, `owner`, `note`]);
  for (let { id: t } of n.attributes) a[`attribute.${t}`] = e[`attribute.${t}`] ?? ``;
  n.region && (a.region = Kt(e));
  let o = {};
  for (let t of Ht(n, e)) {
    let n = (e[t] ?? ``).trim();
    if (((a[t] = n), t === `expiry` && n === ``)) return i({ kind: `noExpiry` });
    if (n === `` || (t === `expiry` && Y(n))) continue;
    let r = W(n);
    if (!r.ok) return i({ kind: r.problem, field: t });
    ((a[t] = r.date), (o[t] = r.date));
  }
  let { expiry: s = null, issuedOn: c = null, ...l } = o,
    u = Lt({
      expiresOn: s,
      issuedOn: n.issuedOn === `founded` ? null : c,
      events: Object.entries(l).map(([e, t]) => ({ field: e, on: t })),
      founded: r,
    }),
    d = u.find(({ kind: e }) => e === `expiryBeforeIssue`);
  if (d !== void 0) return i(d);
  let f = Wt(e, t, n);
  return (f !== null && (a[Rt] = f), { ok: !0, ...Yt(a, t), doubts: u });
}
function Ht(e, t) {
  let n = (e) => (t[e] ?? ``) !== ``;
  return [
    ...(e.expiry || n(`expiry`) ? [`expiry`] : []),
    ...(e.issuedOn !== null || n(`issuedOn`) ? [`issuedOn`] : []),
    ...[...e.events, ...e.endings].map((e) => B(e)),
  ];
}
function Ut(e, t) {
  let n = e.covered;
  return n === void 0 ? t.lastClosed !== null && (e[Rt] ?? ``) >= t.lastClosed : n === `yes`;
}
function Wt(e, t, n) {
  if (n.lastClosed === null || e.covered === void 0) return null;
  let r = Xt(t, Rt) >= n.lastClosed,
    i = Ut(e, n);
  return i === r ? null : i ? n.lastClosed : ``;
}
function Y(e) {
  return se.includes(e);
}
function Gt(e) {
  let t = Te(e),
    n = ve.find(({ zh: e }) => t.startsWith(e))?.zh ?? ``;
  return { province: n, city: t.slice(n.length) };
}
function Kt(e) {
  return Te(`${e.province ?? ``}${(e.city ?? ``).trim()}`);
}
function qt(e) {
  return e === `expiry` || e === `issuedOn` || e.startsWith(`event.`);
}
function Jt(e, t) {
  return Object.fromEntries(t.map((t) => [t, (e[t] ?? ``).trim()]));
}
function Yt(e, t) {
  let n = {},
    r = [];
  for (let [i, a] of Object.entries(e)) a !== Xt(t, i) && (a === `` ? r.push(i) : (n[i] = a));
  return { set: n, unset: r };
}
function Xt(e, t) {
  let n = e?.[t];
  return typeof n == `string` ? n : ``;
}
function Zt({ prefix: e, needs: t, fields: n, entity: r, onPut: i }) {
  let a = Ht(t, n),
    o = (t, r) => L(Ie, { id: `${e}${t}`, label: r, value: n[t] ?? ``, onInput: (e) => i(t, e) }),
    s = (t) => {
      let r = u.t(`filingForm.event`, { event: u.t(`anchor.${t}`) }),
        i = (n[B(t)] ?? ``) === `` ? u.t(`filingForm.eventHint`) : null;
      return L(U, { id: `${e}${B(t)}`, label: r, hint: i, children: o(B(t), r) }, t);
    },
    c = u.t(t.issuedOn === `founded` ? `filingForm.founded` : `filingForm.issuedOn`),
    l = t.issuedOn === `founded` ? r?.facts[`entity.establishedOn`] : void 0;
  return L(k, {
    children: [
      t.attributes.map(({ id: t, names: r, values: a, default: o }) => {
        let s = `attribute.${t}`,
          c = a.find((e) => e.id === o)?.names;
        return L(
          U,
          {
            id: `${e}${s}`,
            label: H(r),
            children: L(`select`, {
              id: `${e}${s}`,
              value: n[s] ?? ``,
              onChange: (e) => i(s, e.currentTarget.value),
              children: [
                L(`option`, {
                  value: ``,
                  children:
                    c === void 0 ? u.t(`filingForm.choose`) : u.t(`filingForm.defaultsTo`, { value: H(c) }),
                }),
                a.map((e) => L(`option`, { value: e.id, children: H(e.names) }, e.id)),
              ],
            }),
          },
          s,
        );
      }),
      t.region && L(Qt, { prefix: e, fields: n, entity: r, onPut: i }),
      a.includes(`expiry`) &&
        L(U, {
          id: `${e}expiryKind`,
          label: u.t(`filingForm.expiry`),
          children: L(`div`, {
            class: `stack tight`,
            children: [
              L(`select`, {
                id: `${e}expiryKind`,
                value: Y(n.expiry ?? ``) ? n.expiry : `date`,
                onChange: (e) => {
                  let { value: t } = e.currentTarget;
                  i(`expiry`, t === `date` ? `` : t);
                },
                children: [
                  L(`option`, { value: `date`, children: u.t(`filingForm.printed`) }),
                  se.map((e) => L(`option`, { value: e, children: u.t(`expiry.${e}`) }, e)),
                ],
              }),
              !Y(n.expiry ?? ``) && o(`expiry`, u.t(`filingForm.printedDate`)),
            ],
          }),
        }),
      a.includes(`issuedOn`) &&
        L(U, {
          id: `${e}issuedOn`,
          label: c,
          children: [
            o(`issuedOn`, c),
            l !== void 0 &&
              (n.issuedOn ?? ``) === `` &&
              L($t, { text: u.t(`filingForm.offer`, { value: R(l) }), onTake: () => i(`issuedOn`, l) }),
          ],
        }),
      t.events.map(s),
      t.lastClosed !== null &&
        L(U, {
          id: `${e}covered`,
          label: u.t(`filingForm.covered`, { date: t.lastClosed }),
          children: L(`select`, {
            id: `${e}covered`,
            value: Ut(n, t) ? `yes` : `no`,
            onChange: (e) => i(`covered`, e.currentTarget.value),
            children: [
              L(`option`, { value: `no`, children: u.t(`filingForm.coveredNo`) }),
              L(`option`, { value: `yes`, children: u.t(`filingForm.coveredYes`) }),
            ],
          }),
        }),
      t.endings.length > 0 &&
        L(`details`, {
          open: t.endings.some((e) => (n[B(e)] ?? ``) !== ``),
          children: [
            L(`summary`, { class: `small muted`, children: u.t(`filingForm.endings`) }),
            t.endings.map(s),
          ],
        }),
    ],
  });
}
function Qt({ prefix: e, fields: t, entity: n, onPut: r }) {
  let i = Fe(n?.facts ?? {}, ``, ``),
    a = i.get(`address.registered.province`)?.value ?? ``,
    o = i.get(`address.registered.city`)?.value ?? ``,
    s = Gt(o === a ? a : a + o),
    c = (t.province ?? ``) === `` && (t.city ?? ``) === ``;
  return L(U, {
    id: `${e}province`,
    label: u.t(`filingForm.region`),
    children: [
      L(`div`, {
        class: `row region`,
        children: [
          L(`select`, {
            id: `${e}province`,
            'aria-label': u.t(`filingForm.province`),
            value: t.province ?? ``,
            onChange: (e) => r(`province`, e.currentTarget.value),
            children: [
              L(`option`, { value: ``, children: u.t(`filingForm.chooseProvince`) }),
              ve.map((e) => L(`option`, { value: e.zh, children: H(e) }, e.code)),
            ],
          }),
          L(`input`, {
            'aria-label': u.t(`filingForm.city`),
            placeholder: u.t(`filingForm.cityHint`),
            autoComplete: `off`,
            value: t.city ?? ``,
            onInput: (e) => r(`city`, e.currentTarget.value),
          }),
        ],
      }),
      c &&
        s.province !== `` &&
        L($t, {
          text: u.t(`filingForm.offer`, { value: `${s.province}${s.city}` }),
          onTake: () => {
            (r(`province`, s.province), r(`city`, s.city));
          },
        }),
    ],
  });
}
function $t({ text: e, onTake: t }) {
  return L(`button`, { type: `button`, class: `plain small`, onClick: t, children: e });
}
var en = [`licence`, `filing`, `registration`, `approval`],
  tn = 8;
function nn({ id: e, value: t, disabled: n, onChange: r }) {
  let [i, a] = g(``),
    o = b.filter((e) => rn(e, i)),
    s = b.filter((e) => e.id === t || o.includes(e)),
    c = (e) => {
      a(e);
      let n = b.filter((t) => rn(t, e)),
        [i] = n;
      i !== void 0 && n.length === 1 && i.id !== t && r(i.id);
    };
  return L(`div`, {
    class: `stack tight`,
    children: [
      !n &&
        b.length >= tn &&
        L(`input`, {
          type: `search`,
          'aria-label': u.t(`filingForm.filter`),
          'aria-controls': e,
          placeholder: u.t(`filingForm.filterHint`),
          autoComplete: `off`,
          value: i,
          onInput: (e) => c(e.currentTarget.value),
        }),
      L(`select`, {
        id: e,
        value: t,
        disabled: n,
        onChange: (e) => r(e.currentTarget.value),
        children: [
          L(`option`, { value: ``, children: u.t(`filingForm.chooseType`) }),
          en.map((e) => {
            let t = s.filter((t) => t.kind === e);
            return (
              t.length > 0 &&
              L(
                `optgroup`,
                {
                  label: u.t(`kind.${e}`),
                  children: t.map((e) => L(`option`, { value: e.id, children: H(e.names) }, e.id)),
                },
                e,
              )
            );
          }),
        ],
      }),
      o.length === 0 &&
        L(`p`, {
          class: `small muted`,
          role: `status`,
          children: u.t(`filingForm.filterNone`, { text: i.trim() }),
        }),
    ],
  });
}
function rn({ id: e, names: t, authority: n }, r) {
  let i = r.normalize(`NFKC`).toLowerCase().trim();
  return [t.zh, t.en, n.zh, e].some((e) => e.toLowerCase().includes(i));
}
function X(e) {
  let t = P(e);
  if (t) return H(t.names);
  switch (e) {
    case `name`:
    case `number`:
    case `expiry`:
    case `issuedOn`:
    case `region`:
    case `owner`:
    case `note`:
      return u.t(`filingForm.${e}`);
    case `preparedOn`:
    case `submittedOn`:
    case `acceptedOn`:
    case `sentBackOn`:
    case `correctionDueOn`:
    case `grantedOn`:
    case `refusedOn`:
    case `withdrawnOn`:
      return u.t(`matter.${e}`);
    default: {
      let t = ke(e, `2000-01-01`);
      if (t === null) return e;
      let n = u.t(`event.name.${t.kind}`);
      return t.fact === void 0 ? n : u.t(`filing.named`, { type: n, name: we(t.fact) });
    }
  }
}
function an(e) {
  switch (e.kind) {
    case `noType`:
    case `noEntity`:
    case `unknownType`:
    case `noExpiry`:
      return u.t(`filingForm.problem.${e.kind}`);
    case `noSuchDay`:
    case `notADate`:
      return u.t(`filingForm.problem.${e.kind}`, { field: X(e.field) });
    case `expiryBeforeIssue`:
      return u.t(`filingForm.problem.expiryBeforeIssue`, { expiry: R(e.expiresOn), issued: R(e.issuedOn) });
    case `beforeFounding`:
      return u.t(`filingForm.problem.beforeFounding`, {
        field: X(e.field),
        date: R(e.on),
        founded: R(e.founded),
      });
  }
}
function on({ filing: e, entities: t, onDone: n }) {
  let r = e?.id ?? `new-filing`,
    i = e === null ? null : (M.value.filingFields.get(e.id) ?? null),
    [a, o] = g(() => zt(i, t[0]?.id ?? ``)),
    [c, l] = g(null),
    d = s();
  C(() => {
    Ue(r).then((e) => o((t) => ({ ...t, ...Object.fromEntries(e) })));
  }, [r]);
  let f = v(a.typeId ?? ``),
    p = t.find(({ id: e }) => e === a.entityId),
    m = f === void 0 ? null : Pe(f, Bt(a), F.value),
    h = (e, t) => {
      (o((n) => ({ ...n, [e]: t })), l(null), We(r, e, t));
    },
    _ = async () => {
      (await Promise.all(Object.keys(a).map((e) => G(r, e))), n());
    },
    y = async () => {
      let t = p?.facts[`entity.establishedOn`] ?? null,
        n = Vt({ fields: a, stored: i, needs: m, founded: t });
      if (!n.ok) return l({ text: an(n.problem), isDoubt: !1 });
      let [r] = n.doubts;
      if (r !== void 0 && c?.isDoubt !== !0) return l({ text: an(r), isDoubt: !0 });
      try {
        let { set: t, unset: r } = n;
        ((Object.keys(t).length > 0 || r.length > 0) &&
          (await w({ record: e?.id ?? V(), kind: `filing`, set: t, unset: r })),
          await _());
      } catch {
        l({ text: u.t(`failure.save`), isDoubt: !1 });
      }
    },
    b = (e, t) =>
      L(Ne, {
        id: `${d}${e}`,
        label: u.t(`filingForm.${e}`),
        value: a[e] ?? ``,
        hint: t,
        onInput: (t) => h(e, t),
      }),
    x = e !== null && f === void 0;
  return L(`form`, {
    class: `stack filing-form`,
    onSubmit: (e) => {
      (e.preventDefault(), y());
    },
    children: [
      !x &&
        L(U, {
          id: `${d}typeId`,
          label: u.t(`filingForm.type`),
          children: L(nn, {
            id: `${d}typeId`,
            value: a.typeId ?? ``,
            disabled: e !== null,
            onChange: (e) => h(`typeId`, e),
          }),
        }),
      t.length > 1 &&
        !x &&
        L(U, {
          id: `${d}entityId`,
          label: u.t(`filingForm.entity`),
          children: L(`select`, {
            id: `${d}entityId`,
            value: a.entityId ?? ``,
            onChange: (e) => h(`entityId`, e.currentTarget.value),
            children: t.map((e) =>
              L(`option`, { value: e.id, children: e.facts[`entity.name`] ?? u.t(`entity.unnamed`) }, e.id),
            ),
          }),
        }),
      b(`name`, u.t(`filingForm.nameHint`)),
      !x && b(`number`, sn(f, a.number ?? ``)),
      f && m && L(Zt, { prefix: d, needs: m, fields: a, entity: p, onPut: h }),
      b(`owner`),
      b(`note`),
      c && L(`p`, { class: `notice ${c.isDoubt ? `warning` : `error`}`, role: `alert`, children: c.text }),
      L(`div`, {
        class: `row`,
        children: [
          L(`button`, { type: `submit`, class: `primary`, children: u.t(`action.save`) }),
          L(`button`, { type: `button`, onClick: () => void _(), children: u.t(`action.cancel`) }),
        ],
      }),
    ],
  });
}
function sn(e, t) {
  return !e?.number || t.trim() === `` || new RegExp(e.number.pattern).test(t.trim())
    ? null
    : u.t(`filingForm.numberUnusual`, { example: e.number.example });
}
function cn(e) {
  return e === void 0 ? null : z(e) ? { value: String(e.count), unit: e.unit } : { value: e.on, unit: `day` };
}
function ln({ window: e, opens: t, closes: n, reason: r, by: i }) {
  let a = (e) => ({ ok: !1, problem: e }),
    o = {};
  for (let r of [`opens`, `closes`]) {
    let i = e[r],
      s = r === `opens` ? t : n;
    if (i === void 0 || s === null) continue;
    let c = un(i, s);
    if (typeof c == `string`) return a(c);
    o[r] = c;
  }
  return Me.safeParse(o).success
    ? dn(o)
      ? a(`empty`)
      : r.trim() === `` || i.trim() === ``
        ? a(`unnamed`)
        : { ok: !0, window: o, reason: r.trim(), by: i.trim() }
    : a(`day`);
}
function un(e, { value: t, unit: n }) {
  let r = t.normalize(`NFKC`).trim();
  return z(e)
    ? /^\d{1,3}$/.test(r)
      ? { ...e, count: Number(r), unit: n }
      : `count`
    : r.length === e.on.length
      ? { ...e, on: r }
      : `day`;
}
function dn({ opens: e, closes: t }) {
  if (e === void 0 || t === void 0) return !1;
  if (!z(e) || !z(t)) return !z(e) && !z(t) && e.on > t.on;
  if (e.anchor !== t.anchor || e.unit !== t.unit) return !1;
  let n = ({ direction: e, count: t }) => (e === `before` ? -t : t);
  return n(e) > n(t);
}
var fn = [`day`, `workday`, `month`];
function pn({ obligation: e }) {
  let [t, n] = g(!1),
    { rule: r, typeId: i } = e,
    a = gn(e),
    o = M.value.ruleOverrides.findLast((e) => e.typeId === i && e.ruleId === a),
    s = r.override !== void 0;
  return (r.window.opens === void 0 && r.window.closes === void 0) || (!s && o !== void 0)
    ? null
    : L(`div`, {
        class: `override small`,
        children: [
          L(`div`, {
            class: `row`,
            children: [
              L(`button`, {
                type: `button`,
                class: `plain quiet`,
                'aria-expanded': t,
                onClick: () => n(!t),
                children: u.t(s ? `override.change` : `override.set`),
              }),
              s &&
                o &&
                L(`button`, {
                  type: `button`,
                  class: `plain quiet`,
                  onClick: () => void w({ record: o.id, kind: `ruleOverride`, delete: !0 }),
                  children: u.t(`override.remove`),
                }),
            ],
          }),
          t && L(mn, { obligation: e, ruleId: a, recordId: o?.id ?? null, onDone: () => n(!1) }),
        ],
      });
}
function mn({ obligation: e, ruleId: t, recordId: n, onDone: r }) {
  let { rule: a, typeId: o } = e,
    { window: c, override: l } = a,
    [d, f] = g(() => cn(c.opens)),
    [p, m] = g(() => cn(c.closes)),
    [h, _] = g(l?.reason ?? ``),
    [y, b] = g(l?.by ?? i.value?.member.name ?? ``),
    [x, S] = g(null),
    C = s(),
    T = v(o),
    E = T?.rules.find(({ id: e }) => e === t)?.confidence === `law`,
    D = async () => {
      let e = ln({ window: c, opens: d, closes: p, reason: h, by: y });
      if (!e.ok) return S(e.problem);
      let i = { typeId: o, ruleId: t, window: xe.parse(e.window), reason: e.reason, by: e.by };
      try {
        (await w({ record: n ?? V(), kind: `ruleOverride`, set: i }), r());
      } catch {
        S(`failed`);
      }
    };
  return L(`form`, {
    class: `stack inset`,
    'aria-label': u.t(`override.set`),
    onSubmit: (e) => {
      (e.preventDefault(), D());
    },
    children: [
      L(`p`, {
        class: `muted`,
        children: u.t(E ? `override.besideLaw` : `override.inPlace`, { type: T ? H(T.names) : o }),
      }),
      [`opens`, `closes`].map((e) => {
        let t = c[e],
          n = e === `opens` ? d : p;
        return t === void 0 || n === null
          ? null
          : L(
              hn,
              {
                id: `${C}${e}`,
                side: e,
                input: n,
                isCount: z(t),
                hint: de(t, e, a),
                onInput: e === `opens` ? f : m,
              },
              e,
            );
      }),
      L(Ne, { id: `${C}reason`, label: u.t(`override.reason`), value: h, onInput: _ }),
      L(Ne, { id: `${C}by`, label: u.t(`override.by`), value: y, onInput: b }),
      x &&
        L(`p`, {
          class: `notice error`,
          role: `alert`,
          children: x === `failed` ? u.t(`failure.save`) : u.t(`override.problem.${x}`),
        }),
      L(`div`, {
        class: `row`,
        children: [
          L(`button`, { type: `submit`, class: `primary`, children: u.t(`action.save`) }),
          L(`button`, { type: `button`, onClick: r, children: u.t(`action.cancel`) }),
        ],
      }),
    ],
  });
}
function hn({ id: e, side: t, input: n, isCount: r, hint: i, onInput: a }) {
  let o = u.t(`override.${t}`);
  return L(U, {
    id: e,
    label: o,
    hint: i,
    children: L(`div`, {
      class: `row`,
      children: [
        L(`input`, {
          id: e,
          class: `inline figures`,
          'aria-label': `${o} ${u.t(r ? `override.count` : `override.day`)}`,
          inputMode: r ? `numeric` : `text`,
          autoComplete: `off`,
          value: n.value,
          onInput: (e) => a({ ...n, value: e.currentTarget.value }),
        }),
        r &&
          L(`select`, {
            class: `inline`,
            'aria-label': `${o} ${u.t(`override.unit`)}`,
            value: n.unit,
            onChange: (e) => a({ ...n, unit: e.currentTarget.value }),
            children: fn.map((e) => L(`option`, { value: e, children: u.t(`override.units.${e}`) }, e)),
          }),
      ],
    }),
  });
}
function gn({ rule: e, typeId: t }) {
  return (v(t)?.rules ?? []).find(({ id: t }) => t === e.id || `${t}-team` === e.id)?.id ?? e.id;
}
var _n = new Set([`lapsed`, `missed`, `urgent`]);
function vn(e) {
  let { filing: t, type: n, filings: r, obligations: i } = e,
    a = t.number.trim() !== ``;
  return n.requires
    .filter((e) => e.for === `holding` || !a)
    .filter((e) => yn(e, n, t))
    .flatMap((e) =>
      r
        .filter((n) => n.entityId === t.entityId && n.typeId === e.type && n.id !== t.id)
        .flatMap((t) => {
          let n = i.find(({ filingId: e, phase: n, yieldsTo: r }) => e === t.id && _n.has(n) && r === null);
          return n === void 0 ? [] : [{ prerequisite: e, filingId: t.id, obligation: n }];
        }),
    );
}
function yn({ when: e }, t, n) {
  return (e ?? []).every(({ attribute: e, is: r }) => {
    let i = Ce(n, t, e);
    return i === void 0 || ne(i, r);
  });
}
function bn({ filing: e, type: t }) {
  let { filings: n, obligations: i } = r.value;
  return vn({ filing: e, type: t, filings: n, obligations: i }).map(
    ({ prerequisite: e, filingId: t, obligation: n }) => {
      let { phase: r } = n,
        i = { filing: I(e.type, De.value.get(t) ?? ``), title: H(n.rule.title) },
        a = r === `lapsed` || r === `missed` ? r : `urgent`;
      return L(
        `p`,
        { class: `notice warning small`, children: [u.t(`prerequisite.${a}`, i), ` `, H(e.why)] },
        `${e.type}/${t}`,
      );
    },
  );
}
function xn(e) {
  return e
    .map((e) => (`months` in e ? u.t(`stale.${e.by}`, e.months) : u.t(`stale.${e.by}`)))
    .join(u.t(`list.separator`));
}
function Sn({ type: e }) {
  let { materials: t, decisionTimes: n, consequences: r, requires: i, unusualFields: a = [] } = e;
  return L(`details`, {
    class: `type-details small`,
    children: [
      L(`summary`, { children: u.t(`details.title`) }),
      L(`div`, {
        class: `stack`,
        children: [
          L(`p`, {
            children: [
              u.t(`details.authority`, { authority: H(e.authority) }),
              ` · `,
              wn(e),
              ` `,
              L(Le, { source: Se(e.validity) }),
            ],
          }),
          [`first`, `renewal`, `change`].map((e) =>
            L(
              Z,
              {
                title: u.t(`details.materials.${e}`),
                children: t[e].map((e, t) => L(Cn, { material: e }, t)),
              },
              e,
            ),
          ),
          L(Z, {
            title: u.t(`details.decisionTimes`),
            children: n.map((e, t) =>
              L(
                Q,
                {
                  sourced: e,
                  note: e.note && H(e.note),
                  children: u.t(`details.decision.${e.unit}`, e.count, { stage: H(e.stage) }),
                },
                t,
              ),
            ),
          }),
          L(Z, {
            title: u.t(`details.consequences`),
            children: r.map((e, t) =>
              L(
                Q,
                {
                  sourced: e,
                  children: [L(`b`, { children: u.t(`details.consequence.${e.of}`) }), ` `, H(e.text)],
                },
                t,
              ),
            ),
          }),
          L(Z, {
            title: u.t(`details.prerequisites`),
            children: i.map((e, t) =>
              L(
                Q,
                {
                  sourced: e,
                  note: H(e.why),
                  children: [
                    I(e.type, ``),
                    ` `,
                    L(`span`, {
                      class: `basis`,
                      children: u.t(e.for === `holding` ? `details.holding` : `details.firstOnly`),
                    }),
                  ],
                },
                t,
              ),
            ),
          }),
          a.length > 0 &&
            L(`p`, {
              class: `muted`,
              children: u.t(`details.unusual`, { fields: a.map(H).join(u.t(`list.separator`)) }),
            }),
        ],
      }),
    ],
  });
}
function Z({ title: e, children: t }) {
  return t.length === 0
    ? null
    : L(`section`, { children: [L(`h4`, { children: e }), L(`ul`, { children: t })] });
}
function Q({ sourced: e, note: t, children: n }) {
  return L(`li`, {
    children: [n, ` `, L(Le, { source: Se(e) }), t && L(`div`, { class: `muted`, children: t })],
  });
}
function Cn({ material: e }) {
  return L(Q, {
    sourced: e,
    note: e.note && H(e.note),
    children: [H(e.names), ` `, L(`span`, { class: `muted`, children: xn(e.stale) })],
  });
}
function wn({ validity: e }) {
  return `months` in e
    ? u.t(`details.validity.months`, e.months)
    : u.t(`none` in e ? `details.validity.none` : `details.validity.asPrinted`);
}
function Tn({ filing: e, obligations: t, entities: n }) {
  let [i, a] = g(`shown`),
    o = r.value.typeOf(e.typeId),
    s = I(e.typeId, e.name),
    c = n.length > 1 ? n.find(({ id: t }) => t === e.entityId) : void 0;
  return L(`article`, {
    class: `filing-card`,
    'aria-label': s,
    children: [
      L(`header`, {
        class: `spread`,
        children: [
          L(`h3`, { children: s }),
          L(`span`, {
            class: `row small`,
            children: [
              L(`button`, {
                type: `button`,
                class: `plain`,
                onClick: () => a(i === `edited` ? `shown` : `edited`),
                children: u.t(`action.edit`),
              }),
              o &&
                L(`button`, {
                  type: `button`,
                  class: `plain`,
                  onClick: () => a(`deleting`),
                  children: u.t(`action.delete`),
                }),
            ],
          }),
        ],
      }),
      L(`p`, {
        class: `small muted`,
        children: [c?.facts[`entity.name`], ...Dn(e, o)].filter((e) => e !== void 0 && e !== ``).join(` · `),
      }),
      e.note !== `` && L(`p`, { class: `small`, children: e.note }),
      i === `deleting` &&
        L(`div`, {
          class: `notice warning row`,
          children: [
            L(`span`, { children: u.t(`filing.confirmDelete`) }),
            L(`button`, {
              type: `button`,
              onClick: () => void w({ record: e.id, kind: `filing`, delete: !0 }),
              children: u.t(`action.delete`),
            }),
            L(`button`, { type: `button`, onClick: () => a(`shown`), children: u.t(`action.cancel`) }),
          ],
        }),
      !o && L(`p`, { class: `notice small`, children: u.t(`filing.unknownHint`, { type: e.typeId }) }),
      i === `edited` && L(on, { filing: e, entities: n, onDone: () => a(`shown`) }),
      o && i !== `edited` && L(En, { filing: e, type: o, obligations: t }),
    ],
  });
}
function En({ filing: e, type: t, obligations: n }) {
  return L(k, {
    children: [
      t.note && L(`p`, { class: `small type-note`, children: H(t.note) }),
      L(bn, { filing: e, type: t }),
      n.length === 0
        ? L(`p`, { class: `small muted`, children: u.t(`filing.nothingToCount`) })
        : L(`ul`, {
            children: n.map((t) =>
              L(
                te,
                {
                  obligation: t,
                  filingName: e.name,
                  today: F.value,
                  children: [
                    L(ze, { obligation: t }),
                    L(`div`, {
                      class: `row actions`,
                      children: [L(Re, { obligation: t }), L(pn, { obligation: t })],
                    }),
                  ],
                },
                t.id,
              ),
            ),
          }),
      L(Ft, { filing: e, type: t }),
      L(Sn, { type: t }),
    ],
  });
}
function Dn(e, t) {
  let n = t && Pe(t, e, F.value),
    r = be(e),
    i = r === null ? u.t(`expiry.${e.expiry}`) : R(r),
    a = (t?.attributes ?? []).flatMap(({ id: n, values: r }) => {
      let i = t === void 0 ? void 0 : Ce(e, t, n);
      if (i === void 0) return [];
      let a = r.find((e) => ne(i, [e.id]));
      return [a === void 0 ? i : H(a.names)];
    }),
    { issuedOn: o } = e,
    s = n?.issuedOn === `founded` ? `filing.founded` : `filing.issued`;
  return [
    e.number,
    ...a,
    e.region,
    n?.expiry === !1 && r === null ? `` : u.t(`filing.expires`, { expiry: i }),
    o === null ? `` : u.t(s, { date: R(o) }),
    e.owner === `` ? `` : u.t(`filing.owner`, { owner: e.owner }),
  ];
}
function On() {
  let [e, t] = g(!1);
  if (j.value.length === 0)
    return L(ae, {
      text: u.t(`empty.noEntity`),
      action: u.t(`empty.enterEntity`),
      onAction: () => (location.hash = `#entities`),
    });
  let n = Map.groupBy(Oe.value, ({ filingId: e }) => e),
    r = [...n.keys()],
    i = je.value.toSorted((e, t) => kn(r, e.id) - kn(r, t.id));
  return L(`section`, {
    class: `stack`,
    'aria-labelledby': `filings-title`,
    children: [
      L(`div`, {
        class: `spread`,
        children: [
          L(`h1`, { id: `filings-title`, children: u.t(`nav.filings`) }),
          !e &&
            L(`button`, {
              type: `button`,
              class: `primary`,
              onClick: () => t(!0),
              children: u.t(`filing.add`),
            }),
        ],
      }),
      e && L(on, { filing: null, entities: j.value, onDone: () => t(!1) }),
      i.length === 0 && !e && L(`p`, { class: `muted`, children: u.t(`empty.noFiling`) }),
      i.map((e) => L(Tn, { filing: e, obligations: n.get(e.id) ?? [], entities: j.value }, e.id)),
    ],
  });
}
function kn(e, t) {
  let n = e.indexOf(t);
  return n < 0 ? 2 ** 53 - 1 : n;
}
async function An() {
  return (await l()).getAll(`conflicts`);
}
async function jn(e) {
  (await (await l()).delete(`conflicts`, e), N());
}
function Mn() {
  let [e, t] = g([]);
  return (
    C(() => {
      let e = () => void An().then(t);
      return (e(), Ee(e));
    }, []),
    e.length === 0
      ? null
      : L(`div`, {
          class: `stack`,
          children: [
            L(`h2`, { children: u.t(`conflict.title`, e.length) }),
            L(`ul`, {
              class: `plain-list`,
              children: e.map((e) =>
                L(
                  `li`,
                  {
                    class: `stack tight`,
                    children: [
                      e.conflicts.map((e) =>
                        L(
                          `p`,
                          {
                            children:
                              e.field === `*deleted`
                                ? u.t(`conflict.deletion`)
                                : u.t(`conflict.field`, {
                                    field: X(e.field),
                                    kept: Nn(e.kept),
                                    lost: Nn(e.lost),
                                  }),
                          },
                          e.field,
                        ),
                      ),
                      L(`div`, {
                        children: L(`button`, {
                          type: `button`,
                          class: `plain`,
                          onClick: () => void jn(e.opId).then(() => An().then(t)),
                          children: u.t(`conflict.seen`),
                        }),
                      }),
                    ],
                  },
                  e.opId,
                ),
              ),
            }),
          ],
        })
  );
}
function Nn(e) {
  return e === void 0 || e === `` ? u.t(`conflict.empty`) : typeof e == `string` ? e : JSON.stringify(e);
}
var Pn = /^(https?:\/\/[^\s/#?]+)\/join#([A-Za-z0-9_-]{20,200})$/;
function Fn(e) {
  let t = Pn.exec(e.trim().replace(/^[<"“「]+|[>"”」]+$/g, ``));
  return t?.[1] && t[2] ? { server: t[1], secret: t[2] } : null;
}
var In = 15e3;
async function $(e) {
  let t;
  try {
    t = await fetch(`${e.server}${e.path}`, {
      method: e.method ?? `GET`,
      headers: { ...ce(e.token), ...(e.body === void 0 ? {} : { 'content-type': `application/json` }) },
      ...(e.body === void 0 ? {} : { body: JSON.stringify(e.body) }),
      signal: AbortSignal.timeout(In),
    });
  } catch {
    return { ok: !1, failure: `offline` };
  }
  let n = t.status === 204 ? null : await t.json().catch(() => void 0);
  if (!t.ok) {
    let e = ee.safeParse(n);
    return { ok: !1, failure: e.success ? e.data.code : `notOurServer` };
  }
  let r = e.answer.safeParse(n);
  return r.success ? { ok: !0, value: r.data } : { ok: !1, failure: `notOurServer` };
}
async function Ln({ link: e, memberName: t, deviceName: n }) {
  let r = Fn(e);
  if (r === null) return { ok: !1, failure: `notALink` };
  let { server: i, secret: a } = r,
    o = await $({ server: i, token: null, path: `/v1/meta`, answer: A });
  if (!o.ok) return o;
  if (o.value.protocol.oldest > 1) return { ok: !1, failure: `serverNewer` };
  if (o.value.protocol.newest < 1) return { ok: !1, failure: `serverOlder` };
  let s = await $({
    server: i,
    token: null,
    method: `POST`,
    path: `/v1/join`,
    body: { secret: a, memberName: t, deviceName: n },
    answer: m,
  });
  if (!s.ok) return s;
  let { team: c, member: l, device: u, token: f } = s.value,
    p = { server: i, team: c, member: l, device: u, token: f };
  return (
    await d(p), await h(S), await Rn(p), N(), await D(`syncNow`).catch(() => void 0), { ok: !0, session: p }
  );
}
async function Rn(e) {
  await O({ records: `all` }, (t) => {
    let { state: n } = t;
    return n.team === e.team.id && n.device === e.device ? {} : _(t, { team: e.team.id, device: e.device });
  });
}
async function zn() {
  (await O({ records: `all` }, (e) => y(e, Date.now())), await d(null), await h(S), N());
}
function Bn(e, t) {
  return $({
    ...Hn(e),
    method: `POST`,
    path: `/v1/teams/${e.team.id}/invites`,
    body: { role: t },
    answer: c,
  });
}
function Vn(e) {
  return $({ ...Hn(e), path: `/v1/teams/${e.team.id}/members`, answer: p });
}
function Hn(e) {
  return { server: e.server, token: e.token };
}
function Un() {
  let [e, t] = g(``),
    [n, r] = g(``),
    [i, a] = g(null),
    [o, s] = g(!1),
    c = async () => {
      (s(!0), a(null));
      try {
        let t = await Ln({ link: e, memberName: n.trim(), deviceName: Wn() });
        t.ok || a(t.failure);
      } catch {
        a(`store`);
      }
      s(!1);
    };
  return L(`form`, {
    class: `stack join-form`,
    onSubmit: (e) => {
      (e.preventDefault(), c());
    },
    children: [
      L(`p`, { class: `muted`, children: u.t(`join.hint`) }),
      L(`label`, {
        class: `stack tight`,
        children: [
          u.t(`join.link`),
          L(`input`, {
            value: e,
            autoComplete: `off`,
            spellcheck: !1,
            placeholder: `http://…/join#…`,
            onInput: (e) => t(e.currentTarget.value),
          }),
        ],
      }),
      L(`label`, {
        class: `stack tight`,
        children: [
          u.t(`join.name`),
          L(`input`, { value: n, autoComplete: `off`, onInput: (e) => r(e.currentTarget.value) }),
        ],
      }),
      i &&
        L(`p`, {
          class: `notice error`,
          role: `alert`,
          children: i === `store` ? u.t(`failure.save`) : u.t(`join.failure.${i}`),
        }),
      L(`div`, {
        children: L(`button`, {
          type: `submit`,
          class: `primary`,
          disabled: o || e.trim() === `` || n.trim() === ``,
          children: u.t(`join.do`),
        }),
      }),
    ],
  });
}
function Wn() {
  let e = navigator.userAgent,
    t = /Edg\//.test(e) ? `Edge` : /Firefox\//.test(e) ? `Firefox` : `Chrome`,
    n = /Windows|Mac OS|Linux/.exec(e)?.[0] ?? ``;
  return n === `` ? t : `${t} · ${n}`;
}
function Gn({ session: e }) {
  let [t, n] = g([]),
    [r, i] = g(null),
    [a, o] = g(!1);
  return (
    C(() => {
      let t = !0;
      return (
        Vn(e).then((e) => {
          t && (e.ok ? n(e.value.members) : i(e.failure));
        }),
        () => {
          t = !1;
        }
      );
    }, [e.token]),
    L(`div`, {
      class: `stack`,
      children: [
        L(`p`, { class: `muted small`, children: u.t(`team.server`, { server: e.server }) }),
        r && L(`p`, { class: `notice warning`, children: u.t(`join.failure.${r}`) }),
        L(`ul`, {
          class: `plain-list`,
          children: t
            .filter((e) => !e.revoked)
            .map((t) =>
              L(
                `li`,
                {
                  class: `spread`,
                  children: [
                    L(`span`, {
                      children: [
                        t.name,
                        t.id === e.member.id &&
                          L(`span`, { class: `muted small`, children: [` `, u.t(`team.you`)] }),
                      ],
                    }),
                    L(`span`, { class: `muted small`, children: u.t(`role.${t.role}`) }),
                  ],
                },
                t.id,
              ),
            ),
        }),
        e.member.role === `owner` && L(Kn, { session: e }),
        a
          ? L(`div`, {
              class: `notice warning row`,
              children: [
                L(`span`, { children: u.t(`team.confirmLeave`) }),
                L(`button`, { type: `button`, onClick: () => void zn(), children: u.t(`team.leave`) }),
                L(`button`, { type: `button`, onClick: () => o(!1), children: u.t(`action.cancel`) }),
              ],
            })
          : L(`div`, {
              children: L(`button`, {
                type: `button`,
                class: `plain`,
                onClick: () => o(!0),
                children: u.t(`team.leave`),
              }),
            }),
      ],
    })
  );
}
function Kn({ session: e }) {
  let [t, n] = g(null),
    [r, i] = g(null),
    [a, o] = g(!1),
    s = async (t) => {
      o(!1);
      let r = await Bn(e, t);
      (n(r.ok ? r.value.link : null), i(r.ok ? null : r.failure));
    };
  return L(`div`, {
    class: `stack`,
    children: [
      L(`div`, {
        class: `row`,
        children: [
          L(`button`, {
            type: `button`,
            class: `primary`,
            onClick: () => void s(`editor`),
            children: u.t(`team.inviteEditor`),
          }),
          L(`button`, {
            type: `button`,
            onClick: () => void s(`viewer`),
            children: u.t(`team.inviteViewer`),
          }),
        ],
      }),
      t &&
        L(`div`, {
          class: `stack tight`,
          children: [
            L(`label`, { for: `invitation-link`, children: u.t(`team.invitation`) }),
            L(`div`, {
              class: `row`,
              children: [
                L(`input`, {
                  id: `invitation-link`,
                  class: `inline grow`,
                  readOnly: !0,
                  value: t,
                  onFocus: (e) => e.currentTarget.select(),
                }),
                L(`button`, {
                  type: `button`,
                  onClick: () => void navigator.clipboard.writeText(t).then(() => o(!0)),
                  children: u.t(a ? `action.copied` : `action.copy`),
                }),
              ],
            }),
          ],
        }),
      r && L(`p`, { class: `notice error`, children: u.t(`join.failure.${r}`) }),
    ],
  });
}
function qn() {
  return E.value.length === 0
    ? null
    : L(`div`, {
        class: `stack`,
        children: [
          L(`h2`, { children: u.t(`refused.title`, E.value.length) }),
          L(`ul`, {
            class: `plain-list`,
            children: E.value.map((t) =>
              L(
                `li`,
                {
                  class: `stack tight`,
                  children: [
                    L(`p`, {
                      children: [...Object.keys(t.set), ...t.unset].map(X).join(u.t(`list.separator`)),
                    }),
                    L(`p`, {
                      class: `small warning-text`,
                      children: u.t(`refused.code.${t.refusal?.code ?? `malformed`}`),
                    }),
                    L(`div`, {
                      class: `row small`,
                      children: [
                        L(`button`, {
                          type: `button`,
                          onClick: () => void pe(t.opId),
                          children: u.t(`refused.retry`),
                        }),
                        L(`button`, {
                          type: `button`,
                          class: `plain`,
                          onClick: () => void e(t.opId),
                          children: u.t(`refused.discard`),
                        }),
                      ],
                    }),
                  ],
                },
                t.opId,
              ),
            ),
          }),
        ],
      });
}
function Jn() {
  let e = i.value;
  return L(`section`, {
    class: `stack`,
    'aria-labelledby': `team-title`,
    children: [
      L(`h1`, { id: `team-title`, children: e ? e.team.name : u.t(`nav.team`) }),
      e ? L(Gn, { session: e }) : L(Un, {}),
      L(qn, {}),
      L(Mn, {}),
    ],
  });
}
var Yn = [`filings`, `entities`, `team`, `data`];
function Xn() {
  let e = Zn();
  return L(`div`, {
    class: `workbench`,
    children: [
      L(`nav`, {
        'aria-label': u.t(`nav.label`),
        children: [
          L(`p`, { class: `brand`, children: u.t(`extension.name`) }),
          L(`ul`, {
            children: Yn.map((t) =>
              L(
                `li`,
                {
                  children: L(`a`, {
                    href: `#${t}`,
                    'aria-current': t === e ? `page` : void 0,
                    children: u.t(`nav.${t}`),
                  }),
                },
                t,
              ),
            ),
          }),
          L(oe, {}),
        ],
      }),
      L(`main`, {
        'aria-busy': !T.value,
        children: [
          Ae.value !== null && L(ye, { reason: Ae.value }),
          T.value &&
            Ae.value === null &&
            L(k, {
              children: [
                e === `filings` && L(On, {}),
                e === `entities` && L(wt, {}),
                e === `team` && L(Jn, {}),
                e === `data` && L(Ve, {}),
              ],
            }),
        ],
      }),
    ],
  });
}
function Zn() {
  let [e, t] = g(location.hash);
  return (
    C(() => {
      let e = () => t(location.hash);
      return (addEventListener(`hashchange`, e), () => removeEventListener(`hashchange`, e));
    }, []),
    Yn.find((t) => e === `#${t}`) ?? (T.value && j.value.length === 0 ? `entities` : `filings`)
  );
}
le(L(Xn, {}), u.t(`page.workbench`));
