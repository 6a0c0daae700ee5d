import {
  At as e,
  Bt as t,
  Dt as n,
  Ht as r,
  It as i,
  Lt as a,
  Mt as o,
  Ot as s,
  Pt as c,
  Rt as l,
  S as u,
  Tt as d,
  Vt as f,
  _ as p,
  a as m,
  d as h,
  f as g,
  gt as _,
  h as ee,
  ht as te,
  jt as ne,
  k as re,
  kt as v,
  m as y,
  p as ie,
  w as ae,
  x as oe,
  y as se,
  zt as ce,
} from './word-reason-D1NGJ2dM.js';
import { a as le, i as ue, o as b, r as de, t as fe } from './reason-chain-D9oPsUzW.js';
import { n as pe, t as me } from './open-workbench-CeyNdpsX.js';
var he = `統统編编號号碼码電电話话聯联絡络傳传真真網网業业產产類类負负責责單单位位稱称職职務务機机構构證证執执照照註注冊册資资經经營营範范圍围開开戶户銀银行行帳账賬账郵邮遞递區区縣县鄉乡鎮镇詳详細细國国際际廠厂簡简介介書书員员總总數数時时間间動动設设備备請请選选擇择輸输填填報报額额萬万圓圆門门牌牌務务會会計计聯联繫系代代表表護护長长期期錄录檔档圖图`,
  ge = new Map(Array.from({ length: 85 }, (e, t) => [he.charAt(2 * t), he.charAt(2 * t + 1)])),
  _e = 40,
  x = 160,
  ve = new Set([
    `万元`,
    `元`,
    `亿元`,
    `万`,
    `万人民币`,
    `人民币万元`,
    `万元人民币`,
    `人民币`,
    `人民币元`,
    `万美元`,
    `美元`,
    `人`,
    `个`,
    `名`,
    `平方米`,
    `年`,
    `月`,
    `天`,
    `日`,
    `%`,
    `rmb`,
    `m2`,
  ]),
  ye =
    /^(?:请(?:您|先|正确|准确|如实|认真|务必|再次|手动)?(?:输入|填写|选择|上传|录入|填|选|点击选择|提供|描述)|(?:输入|填写|选择|点击选择|点击上传|录入)(?=[^框项内了人员者]))(?:您的|你的|您|你|真实的|正确的|有效的|贵公司的?|贵单位的?|所在|完整的|最新的)?/u,
  be =
    /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,3}(?:\.\d{1,3}){0,3}[、.．)）]|\d{1,2}(?=[\u4e00-\u9fff]{2})|[①-⑳]|第[一二三四五六七八九十]步)\s*/u,
  xe = /[*＊:：?？!！;；"'“”‘’《》<>【】|=_~`^·•●★☆▲△▼▽■□◆◇→←↓↑…—]+|-{2,}|\.{2,}/gu,
  Se = /^[-,，.。、/\\+&]+|[-,，.。、/\\+&]+$/gu,
  Ce = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
function S(e) {
  let t = e
      .slice(0, x)
      .replace(Ce, ``)
      .normalize(`NFKC`)
      .slice(0, x)
      .replace(Ce, ``)
      .toLowerCase()
      .replace(/\s+/gu, ``),
    n = ``;
  for (let e of t) n += ge.get(e) ?? e;
  return n;
}
function we(e) {
  let t = ``,
    n = ``,
    r = 0,
    i = [];
  for (let a of e)
    `([{〔［【`.includes(a)
      ? (r > 0 && (n += a), (r += 1))
      : `)]}〕］】`.includes(a) && r > 0
        ? (--r, r === 0 ? (i.push(n), (n = ``)) : (n += a))
        : r > 0
          ? (n += a)
          : (t += a);
  return { outside: r > 0 ? t + n : t, inside: i };
}
function C(e) {
  let t = e;
  for (;;) {
    let e = t
      .replace(be, ``)
      .replace(xe, ``)
      .replace(Se, ``)
      .replace(ye, ``)
      .replace(/^(?:必填|选填|可选)[项]?/u, ``)
      .replace(/(?:必填|选填|可选)[项]?$/u, ``);
    if (e === t) return t;
    t = e;
  }
}
var Te = (e) => ve.has(e.replace(/^单位|^[:：,，]/gu, ``).replace(/^[:：]/u, ``));
function Ee(e) {
  let t = e.split(/[/\\、|]|或者|或(?!有)/u).map(C);
  return t.length > 1 && t.length <= 6 ? t.filter((e) => e.length > 1) : [];
}
function w(e) {
  let t = { text: ``, bracketed: [], alternatives: [], unit: null },
    n = C(S(e));
  if (n === `` || n.length > x) return t;
  let { outside: r, inside: i } = we(n),
    a = i.find(Te),
    o = C(r.replace(/[()[\]{}〔〕【】]+/gu, ``));
  return o.length > _e
    ? t
    : {
        text: o,
        bracketed: i
          .filter((e) => !Te(e))
          .map(C)
          .filter((e) => e.length > 1 && e.length <= _e),
        alternatives: Ee(o),
        unit: a === void 0 ? null : a.replace(/^单位[:：]?/u, ``),
      };
}
function De(e) {
  return (
    e
      .slice(0, x)
      .split(/[.[\]]/u)
      .filter((e) => e !== `` && !/^\d+$/u.test(e))
      .at(-1) ?? ``
  )
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, ``);
}
function Oe(e) {
  let t = new Map();
  return new Map(
    e.fields.map((e) => {
      let n = w(e.label).text || w(e.placeholder).text,
        r = JSON.stringify([S(e.section), S(e.rowHeader), n, e.widget]),
        i = t.get(r) ?? 0;
      return (t.set(r, i + 1), [e.id, `${r}#${i}`]);
    }),
  );
}
var ke = /^(\d{4})-(\d{2})-(\d{2})$/u,
  Ae = (e) => ke.test(e);
function je(e, t) {
  let n = ke.exec(e);
  if (n === null) return null;
  let [, r = ``, i = ``, a = ``] = n,
    o = t.slice(0, 80).normalize(`NFKC`).toLowerCase(),
    s = /(?:y{4}|\d{4})([-/.年]?)(?:m{2}|\d{2})([-/.月]?)(d{2}|\d{2})?(日?)/u.exec(o);
  if (s === null) return e;
  let [, c = ``, l = ``, u, d = ``] = s;
  return u === void 0 ? `${r}${c}${i}${l === `月` ? `月` : ``}` : `${r}${c}${i}${l}${a}${d}`;
}
function Me(e) {
  let t =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(e.normalize(`NFKC`).trim()) ??
    /^(\d{4})(\d{2})(\d{2})$/u.exec(e.trim());
  if (t === null) return null;
  let [, n = ``, r = ``, i = ``] = t;
  return `${n}-${r.padStart(2, `0`)}-${i.padStart(2, `0`)}`;
}
var Ne = { 元: 4, 万元: 0, 亿元: -4 },
  Pe = /^\d{1,15}(?:\.\d{1,8})?$/u;
function Fe(e) {
  for (let t of e)
    if (!(t === null || /美元|港元|欧元|日元|外币/u.test(t))) {
      if (t.includes(`亿元`)) return `亿元`;
      if (/万元|万人民币|^万$|人民币万/u.test(t)) return `万元`;
      if (/元|人民币|rmb/iu.test(t)) return `元`;
    }
  return null;
}
function Ie(e, t) {
  let n = e.replace(/[,，\s]/gu, ``).replace(/万元?$/u, ``);
  if (!Pe.test(n)) return null;
  let [r = ``, i = ``] = n.split(`.`),
    a = r + i,
    o = r.length + Ne[t],
    s = a.padEnd(o, `0`).padStart(a.length + Math.max(0, 1 - o), `0`),
    c = Math.max(o, 1),
    l = s.slice(0, c).replace(/^0+(?=\d)/u, ``),
    u = s.slice(c).replace(/0+$/u, ``);
  return u === `` ? l : `${l}.${u}`;
}
var Le = /^(0\d{2,3})[-\s]?(\d{7,8})$/u,
  Re = 8;
function ze(e, t) {
  let n = e
      .normalize(`NFKC`)
      .replace(/[—–－]/gu, `-`)
      .trim(),
    r = Le.exec(n),
    [, i = ``, a = ``] = r ?? [];
  if (r !== null && t.maxLength !== null && t.maxLength >= 7 && t.maxLength <= Re) return a;
  if (t.widget !== `number` && t.inputType !== `number`) return n;
  let o = r === null ? n.replace(/[-\s]/gu, ``) : i + a;
  return /^\d+$/u.test(o) ? o : null;
}
function Be(e) {
  let t = S(e).replace(/[,，]/gu, ``),
    [n, r] = [...t.matchAll(/\d{1,9}/gu)].map(([e]) => Number(e));
  return n === void 0
    ? null
    : r === void 0
      ? /以上|大于|超过|不少于|>|≥|\+/u.test(t)
        ? { from: n, to: 1 / 0 }
        : /以下|以内|小于|少于|不足|<|≤/u.test(t)
          ? { from: 0, to: n }
          : { from: n, to: n }
      : { from: n, to: r };
}
function Ve(e, t) {
  if (!/^\d{1,9}$/u.test(t)) return null;
  let n = Number(t),
    r = e.filter((e) => {
      let t = e.disabled ? null : Be(e.text);
      return t !== null && t.from <= n && n <= t.to;
    });
  return r.length === 1 ? (r[0] ?? null) : null;
}
var He = {
    source: `Drop-down lists seen in public front-end source, 市场主体类型 of business licences, own knowledge`,
    checked: `2026-11-24`,
    groups: [
      [
        `居民身份证`,
        `身份证`,
        `中华人民共和国居民身份证`,
        `二代身份证`,
        `第二代身份证`,
        `公民身份证`,
        `二代居民身份证`,
        `第二代居民身份证`,
        `大陆居民身份证`,
        `中国居民身份证`,
        `内地居民身份证`,
        `居民身份证件`,
        `境内居民身份证`,
      ],
      [`护照`, `外国护照`, `普通护照`, `外籍护照`, `外国公民护照`, `中华人民共和国护照`],
      [
        `港澳居民来往内地通行证`,
        `港澳通行证`,
        `回乡证`,
        `港澳居民通行证`,
        `港澳来往内地通行证`,
        `港澳居民往来内地通行证`,
      ],
      [`台湾居民来往大陆通行证`, `台胞证`, `台湾通行证`, `台湾居民通行证`, `台湾居民往来大陆通行证`],
      [`港澳台居民居住证`, `港澳台居住证`, `港澳台居民居住证件`],
      [`外国人永久居留身份证`, `外国人永久居留证`, `外国人居留证`, `永久居留证`],
      [
        `有限责任公司`,
        `有限公司`,
        `有限责任公司(自然人投资或控股)`,
        `有限责任公司(自然人独资)`,
        `有限责任公司(法人独资)`,
        `有限责任公司(自然人投资或控股的法人独资)`,
        `有限责任公司(非自然人投资或控股的法人独资)`,
        `其他有限责任公司`,
        `有限责任公司(国有独资)`,
        `有限责任公司(国有控股)`,
        `有限责任公司(外商投资)`,
      ],
      [
        `股份有限公司`,
        `股份公司`,
        `股份有限责任公司`,
        `股份有限公司(上市)`,
        `股份有限公司(非上市)`,
        `股份有限公司(上市、自然人投资或控股)`,
        `股份有限公司(非上市、自然人投资或控股)`,
        `其他股份有限公司(非上市)`,
      ],
      [`个人独资企业`, `个人独资`, `独资企业`],
      [`合伙企业`, `合伙`, `普通合伙企业`, `有限合伙企业`, `合伙企业(有限合伙)`, `合伙企业(普通合伙)`],
      [`个体工商户`, `个体户`, `个体`, `个体经营`, `个体工商`],
      [`长期`, `长期有效`, `永久`, `永久有效`, `无固定期限`, `无期限`],
      [`是`, `有`, `已有`, `yes`],
      [`否`, `无`, `没有`, `no`],
    ],
    emptyOptions: [
      ``,
      `请选择`,
      `全部`,
      `不限`,
      `无选择`,
      `选择`,
      `请选`,
      `未选择`,
      `点击选择`,
      `下拉选择`,
      `select`,
      `请先选择`,
    ],
  },
  Ue = new Set(He.emptyOptions);
function We(e) {
  let t = S(e).replace(/[-=—_*<>.。…]+/gu, ``);
  return Ue.has(t) || t.startsWith(`请选择`) || t.startsWith(`请先选择`);
}
var Ge = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|地区|省|市|区|县|盟|旗)$/u;
function Ke(e) {
  let t = S(e),
    n = He.groups.find((e) => e.some((e) => S(e) === t));
  if (n !== void 0) return n.filter((e) => S(e) !== t);
  let r = b.provinces.find((t) => t.includes(e));
  return r === void 0 ? [] : r.filter((t) => t !== e);
}
function qe(e) {
  let t = e.replace(Ge, ``);
  return [...Ke(e), ...(t.length > 1 && t !== e && !Ke(e).includes(t) ? [t] : [])];
}
function Je(e, t, n) {
  let r = e.filter((e) => !e.disabled && !We(e.text)),
    i = S(t),
    a = r.filter((e) => S(e.text) === i);
  if (a.length === 1) return a[0] ?? null;
  let o = new Set(n.map(S)),
    s = r.filter((e) => o.has(S(e.text)));
  if (s.length > 0) return s.length === 1 ? (s[0] ?? null) : null;
  let c = r.filter((e) => {
    let t = S(e.text);
    return t.length > 2 && i.length > 2 && (t.includes(i) || i.includes(t));
  });
  return c.length === 1 ? (c[0] ?? null) : null;
}
function Ye(e, t) {
  let n = /^address\.(registered|office)\.(province|city|district)$/u.exec(e);
  if (n === null) return null;
  let [, r = ``, i = ``] = n,
    a = (e) => t.get(`address.${r}.${e}`)?.value ?? ``,
    o = a(`province`),
    s = a(`city`),
    c = le(o) && (s === `` || s === o) ? (b.cityOfMunicipality[0] ?? ``) : s,
    l = i === `province` ? [o] : i === `city` ? [o, c] : [o, c, a(`district`)];
  return l.every((e) => e !== ``) ? l : null;
}
var T = (e) => ({ reason: e, limit: null }),
  Xe = `长期`,
  Ze = (e) => (e === `longTerm` ? Xe : e);
function Qe(e, t, n) {
  let r = _(t),
    i = r?.kind === `region`,
    a = Ze(n),
    o = i ? [...qe(a), ...(t.endsWith(`.city`) ? [`市辖区`] : [])] : Ke(a),
    s = e.options.filter((e) => !We(e.text));
  if (s.length === 0) return { value: { kind: `choice`, text: a, alternatives: o }, after: a, assumed: !1 };
  let c = r?.kind === `count` ? Ve(s, a) : Je(s, a, o);
  return c === null
    ? T(`noMatchingOption`)
    : { value: { kind: `choice`, text: c.text, alternatives: [a, ...o] }, after: c.text.trim(), assumed: !1 };
}
function $e(e, t) {
  let n = Ye(e, t);
  return n === null
    ? T(_(e)?.kind === `region` ? `noFact` : `noMatchingOption`)
    : { value: { kind: `path`, levels: n }, after: n.join(` / `), assumed: !1 };
}
function et(e, t, n) {
  let r = _(t)?.kind,
    i = e.placeholder,
    a = n,
    o = !1;
  if (r === `date` || (r === `term` && n !== `longTerm`)) a = je(n, i);
  else if (r === `term`) a = e.widget === `number` ? null : Xe;
  else if (r === `money`) {
    let t = Fe([w(e.label).unit, e.label, i, e.title]);
    ((o = t === null), (a = Ie(n, t ?? `万元`)));
  } else
    r === `phone` || r === `mobile` ? (a = ze(n, e)) : r === `count` && (a = /^\d+$/u.test(n) ? n : null);
  return a === null ||
    (r !== `longText` &&
      a.includes(`
`))
    ? T(`wrongFormat`)
    : e.maxLength !== null && e.maxLength >= 0 && a.length > e.maxLength
      ? { reason: `tooLong`, limit: { length: a.length, max: e.maxLength } }
      : { value: { kind: `text`, text: a }, after: a, assumed: o };
}
function tt(e, t, n, r) {
  let { widget: i } = e;
  return i === `select` || i === `radio`
    ? Qe(e, t, n)
    : i === `cascader`
      ? $e(t, r)
      : i === `file`
        ? T(`fileByHand`)
        : i === `checkbox` || i === `dateRange`
          ? T(`wrongFormat`)
          : i === `date`
            ? Ae(n)
              ? { value: { kind: `date`, date: n }, after: n, assumed: !1 }
              : T(`wrongFormat`)
            : et(e, t, n);
}
var nt = (e) => S(e).replace(/[()（）〔〕[\]·.]/gu, ``),
  E = (e) => S(e).toUpperCase(),
  rt = /^[0-9A-HJ-NPQRTUWXY]{18}$/u;
function it(e, t, n) {
  let r = new Set(e.companyNames),
    i = new Set(e.creditCodes),
    a = new Set([`otherParty`, `search`]);
  for (let [n, o] of e.fields.entries()) {
    let e = t.fields[n];
    (o.readonly || o.disabled) &&
      o.shown.trim() !== `` &&
      e?.outcome === `fact` &&
      (a.has(t.character.get(o.form) ?? `unclear`) ||
        (e.key === `entity.name` && r.add(o.shown), e.key === `entity.uscc` && i.add(o.shown)));
  }
  let o = [...i].filter((e) => rt.test(E(e)));
  if (o.length > 0 && n.uscc !== ``) return o.some((e) => E(e) === E(n.uscc)) ? null : (o[0] ?? null);
  let s = nt(n.companyName),
    c = [...r].filter((e) => nt(e).length > 3);
  return s === `` || c.length === 0 || c.some((e) => nt(e) === s) ? null : (c[0] ?? null);
}
var at = {
    idNo: [`idType`],
    city: [`province`],
    district: [`city`, `province`],
    detail: [`district`, `city`, `province`],
  },
  ot = new Set([`idNo`, `city`, `district`]),
  st = new Set([`select`, `radio`, `cascader`]);
function ct(e, t) {
  let n = e[t];
  if (n === void 0 || n.key === null) return null;
  let r = n.key.lastIndexOf(`.`),
    i = n.key.slice(0, r),
    a = n.key.slice(r + 1),
    o = a === `idNo` || (ot.has(a) && st.has(n.field.widget));
  for (let r of at[a] ?? []) {
    let a = e
      .map((e, t) => ({ candidate: e, at: t }))
      .filter(({ candidate: e, at: a }) => a !== t && e.key === `${i}.${r}` && e.field.form === n.field.form)
      .sort((e, r) => ut(n, e, t) - ut(n, r, t))[0];
    if (a !== void 0) return { index: a.at, must: o };
  }
  return null;
}
var lt = 1e3;
function ut(e, { candidate: t, at: n }, r) {
  return Math.abs(n - r) + (t.field.section === e.field.section ? 0 : lt);
}
var D = new Set([`select`, `cascader`, `radio`]),
  dt = [`province`, `city`, `district`],
  ft = 4,
  O = (e) => {
    for (let { meaning: t, fit: n } of e.meanings) if (t.says === `address` && n !== `ending`) return t;
    return null;
  },
  pt = new Set(b.provinces.flat());
function k({ field: e, placeholder: t }) {
  if (e.options.some((e) => pt.has(e.text.trim()))) return `province`;
  let n = S(e.placeholder);
  if (e.widget === `cascader` || /省.{0,2}市.{0,2}[区县]/u.test(n)) return `district`;
  let r = O(t)?.part;
  return r !== void 0 && r !== `full`
    ? r
    : /省/u.test(n)
      ? `province`
      : /[区县]/u.test(n)
        ? `district`
        : /市/u.test(n)
          ? `city`
          : null;
}
var mt = (e, t) =>
  e.field.form === t.field.form &&
  e.field.section === t.field.section &&
  e.field.rowHeader === t.field.rowHeader;
function ht(e, t) {
  let n = e[t];
  if (n === void 0) return [];
  let r = [n];
  for (let i of e.slice(t + 1, t + 8)) {
    if (
      !(i.label.text === `` ? O(i.placeholder) !== null || k(i) !== null : i.label.text === n.label.text) ||
      !mt(n, i)
    )
      break;
    r.push(i);
  }
  return r;
}
function gt(e, t) {
  let n = e.filter(({ field: e }) => D.has(e.widget)),
    r = [],
    i = !1;
  for (let a of e) {
    let e = n.indexOf(a);
    if (e < 0) {
      r.push([a.field.id, { says: `address`, kind: t, part: n.length > 0 ? `detail` : `full` }]);
      continue;
    }
    let o = n.length > 1 ? dt[e] : `district`,
      s = k(a) ?? o;
    i ||
      s === void 0 ||
      ((i = s === `district`), r.push([a.field.id, { says: `address`, kind: t, part: s }]));
  }
  return r;
}
function _t(e) {
  let t = new Map(),
    n = new Set(),
    r = null;
  for (let [i, a] of e.entries()) {
    let { field: o, label: s, placeholder: c } = a,
      l = O(s.text === `` ? c : s);
    if (l === null || n.has(o.id)) continue;
    let u = ht(e, i);
    if (u.length > 1 && u.some((e) => D.has(e.field.widget))) {
      for (let e of u) n.add(e.field.id);
      for (let [e, n] of gt(u, l.kind)) t.set(e, n);
      let e = u.at(-1);
      e !== void 0 && (r = { entry: e, kind: l.kind, index: i + u.length - 1 });
      continue;
    }
    if (D.has(o.widget) || dt.includes(l.part)) {
      let e = l.part === `full` || l.part === `detail` ? (k(a) ?? `district`) : l.part;
      (t.set(o.id, { says: `address`, kind: l.kind, part: e }), (r = { entry: a, kind: l.kind, index: i }));
      continue;
    }
    let d = r !== null && i - r.index <= ft && mt(r.entry, a) ? r : null,
      f = d !== null && (d.kind === l.kind || d.kind === null || l.kind === null);
    if (d !== null && f && l.part === `detail`) {
      let e = l.kind ?? d.kind;
      t.set(o.id, { says: `address`, kind: e, part: `detail` });
      let n = t.get(d.entry.field.id);
      (n !== void 0 && n.kind === null && t.set(d.entry.field.id, { ...n, kind: e }), (r = null));
    } else t.set(o.id, { ...l, part: `full` });
  }
  return t;
}
function A(e) {
  let t = new Map(),
    n = new Map();
  for (let { kind: r, weight: i } of e)
    (i > 0 && t.set(r, Math.max(t.get(r) ?? 0, i)), i < 0 && n.set(r, Math.min(n.get(r) ?? 0, i)));
  let r = 1;
  for (let e of t.values()) r *= 1 - Math.min(e, 1);
  let i = 1 - r;
  for (let e of n.values()) i *= 1 + Math.max(e, -1);
  return i;
}
var j = {
    source: `Labels seen in public front-end source, business licence wording (住所, 主要经营场所), own knowledge`,
    checked: `2026-11-24`,
    kinds: [
      {
        kind: `registered`,
        whole:
          `住所.注册地址.注册住所.登记住所.住所地.企业住所.住所地址.证件住所.详细注册地址.注册详细住所.法定地址.营业执照地址.工商注册地址.注册地.注册属地.营业执照住所.登记地址.注册场所.注册所在地.工商登记地址.营业执照注册地址.营业执照所在地.法定住所.注册登记地址.住所经营场所.注册登记住所.开票地址.工商注册地.发票地址.工商地址.公司住所.证照地址.执照地址.营业执照登记地址.注册详址.单位住所.主体地址.单位登记地址`.split(
            `.`,
          ),
        before: [
          `注册地址`,
          `住所`,
          `注册地`,
          `注册`,
          `登记地`,
          `登记地址`,
          `工商注册`,
          `工商注册地`,
          `工商`,
          `营业执照`,
          `营业执照地址`,
          `注册属地`,
          `企业住所`,
          `住所地`,
        ],
        names: [
          `regaddress`,
          `registeredaddress`,
          `registeraddress`,
          `dom`,
          `zcdz`,
          `zs`,
          `registaddress`,
          `registrationaddress`,
          `companyaddr`,
          `qyzs`,
          `regaddr`,
          `domicile`,
          `qyaddress`,
          `legaladdress`,
          `residence`,
          `licenseaddress`,
          `registeraddr`,
        ],
      },
      {
        kind: `office`,
        whole:
          `经营地址.经营场所.主要经营场所.营业场所.生产经营地址.生产经营地.实际经营地址.办公地址.主要营业地址.通信地址.通讯地址.联系地址.联络地址.邮寄地址.办公地点.详细办公地址.详细经营地址.实际办公地址.办公场所.营业地址.经营所在地.作业场所地址.生产地址.生产经营场所.实际地址.经营场所地址.办公场所地址.现办公地址.实际办公地.办公所在地.经营地点.实际经营地.常用地址.主要办公地址.主要经营地址.办公详细地址.日常办公地址.生产场所.生产经营场所地址.实际经营场所.营业场所地址.现地址.经营地.通信住址.办公住址.主要办公场所.营业地.生产厂址.厂址`.split(
            `.`,
          ),
        before: [
          `办公地址`,
          `经营地址`,
          `办公`,
          `经营`,
          `经营地`,
          `经营场所`,
          `通讯地址`,
          `通信地址`,
          `联系地址`,
          `办公地`,
          `办公所在`,
          `实际经营`,
          `营业`,
          `生产经营`,
          `营业地址`,
          `生产经营地`,
          `生产经营地址`,
          `营业场所`,
          `实际经营地址`,
        ],
        names: [
          `bizaddress`,
          `businessaddress`,
          `officeaddress`,
          `bgdz`,
          `jydz`,
          `jycs`,
          `txdz`,
          `lxdz`,
          `mailaddress`,
          `contactaddress`,
          `scjydz`,
          `csdz`,
          `officeaddr`,
          `businessaddr`,
          `postaddress`,
          `businessplace`,
          `workaddress`,
          `operatingaddress`,
          `mailingaddress`,
          `opaddress`,
          `premises`,
        ],
      },
    ],
    unqualified: [
      `地址`,
      `所在地址`,
      `所在地`,
      `位置`,
      `地点`,
      `单位所在地`,
      `企业所在地`,
      `公司所在地`,
      `所在位置`,
      `地理位置`,
    ],
    parts: [
      {
        part: `province`,
        labels: [
          `省份`,
          `所在省`,
          `所在省份`,
          `所属省份`,
          `所属省`,
          `所在省市`,
          `省级`,
          `省自治区直辖市`,
          `省市自治区`,
          `省直辖市`,
          `所属省市`,
          `所在省自治区直辖市`,
        ],
        names: [`province`, `prov`, `provincecode`, `provinceid`, `provincename`, `sheng`, `sf`, `szsf`],
      },
      {
        part: `city`,
        labels: [
          `城市`,
          `所在城市`,
          `所在市`,
          `所属城市`,
          `地市`,
          `地级市`,
          `市州`,
          `所属市`,
          `所属地市`,
          `所在地市`,
          `市级`,
          `地市州`,
          `市地区`,
          `市地州盟`,
          `所属州市`,
        ],
        names: [`city`, `citycode`, `cityid`, `cityname`, `shi`, `szcs`],
      },
      {
        part: `district`,
        labels:
          `区县.所在区.所在区县.县区.所属区县.区域.地区.所在地区.所属地区.行政区划.行政区域.归属地区.所属行政区.所属区域.所在区域.省市区.省市县.所在省市区.行政区.县市区.区市县.所在县区.所属县区.省市区县.地区编码.所属街道.市区县.区县市.所属区.所在县.所属辖区.所属行政区划.所属行政区域.省市地区.所在行政区.所在行政区划.行政区划代码.归属区域.所属省市区.地域.区划.省市区街道.区划代码.行政区划名称.属地.所属地.归属地.区县级.所在辖区.区域划分`.split(
            `.`,
          ),
        names: [
          `district`,
          `area`,
          `county`,
          `region`,
          `areacode`,
          `districtcode`,
          `regioncode`,
          `qu`,
          `xzqh`,
          `areaid`,
          `districtid`,
          `countycode`,
          `locationcode`,
          `areaname`,
          `regionid`,
          `districtname`,
          `countyid`,
        ],
      },
      {
        part: `detail`,
        labels: [
          `详细地址`,
          `具体地址`,
          `街道门牌`,
          `详细住所`,
          `街道地址`,
          `详细信息地址`,
          `详址`,
          `详细街道地址`,
          `地址详情`,
          `具体位置`,
          `详细位置`,
          `详细街道`,
          `街道门牌号`,
          `详情地址`,
          `街道详细地址`,
        ],
        names: [
          `detailaddress`,
          `addressdetail`,
          `xxdz`,
          `detailedaddress`,
          `street`,
          `addrdetail`,
          `detailaddr`,
          `detailadress`,
          `fulladdress`,
        ],
      },
    ],
  },
  vt = {
    source: `Own knowledge: 法人 is the legal entity in some forms and its representative in others`,
    checked: `2026-11-24`,
    entries: [
      { label: `法人证件号码`, candidates: [`legalRep.idNo`, `entity.uscc`] },
      { label: `法人证件号`, candidates: [`legalRep.idNo`, `entity.uscc`] },
      { label: `法人证件类型`, candidates: [`legalRep.idType`] },
      { label: `法人地址`, candidates: [`address.registered.full`] },
      { label: `申请人`, candidates: [`entity.name`, `agent.name`] },
      { label: `法人代码`, candidates: [`entity.uscc`, `entity.orgCode`] },
    ],
  },
  yt = {
    source: `Labels seen in public front-end source, invoice and settlement forms, own knowledge`,
    checked: `2026-11-24`,
    entries: [
      {
        key: `bank.name`,
        labels:
          `开户银行.开户行.开户行全称.开户行名称.开户银行名称.开户支行.开户行支行.开户行支行名称.开户银行支行.开户银行全称.开户银行支行名称.支行名称.银行名称.基本开户行.基本户开户行.基本户开户银行.对公账户开户行.开户支行名称.银行支行.开户网点.开户分行.结算银行.银行支行名称.所属银行.结算账户开户行.开票银行.开户银行及支行.开户行网点.开票开户行.银行开户行.支行信息.开户分支行.银行编码.所属支行.开户行信息`.split(
            `.`,
          ),
        afterCompany: [
          `开户银行`,
          `开户行`,
          `开户行名称`,
          `基本开户行`,
          `开户银行名称`,
          `银行名称`,
          `基本开户银行`,
        ],
        names: [
          `bankname`,
          `bank`,
          `openbank`,
          `openingbank`,
          `depositbank`,
          `khyh`,
          `khh`,
          `bankbranch`,
          `branchbank`,
          `branchname`,
          `companybank`,
          `subbranch`,
          `khyhmc`,
          `banknamebranch`,
          `accountbank`,
          `openbankname`,
          `bankofdeposit`,
          `subbank`,
          `bankbranchname`,
        ],
      },
      {
        key: `bank.account`,
        labels:
          `银行账号.银行账户.银行帐号.银行帐户.开户账号.开户帐号.基本户账号.对公账号.对公账户.银行卡号.开户行账号.开户行帐号.开户银行账号.开户银行帐号.公司账号.银行卡账号.结算账号.收款账号.银行账户号.账户号码.开票账号.银行账号号码.基本存款账户.公司银行账号.基本账户账号.对公银行账号.银行账号卡号.公户账号.开户账户.银行结算账号.对公账户账号.对公帐号.企业对公账户.公司对公账户.基本账号.对公银行账户.基本账户.结算账户.公司银行账户.开票银行账号.银行账户账号.结算账户账号.收款账户.收款银行账号`.split(
            `.`,
          ),
        afterCompany: [
          `银行账号`,
          `银行账户`,
          `开户账号`,
          `基本账号`,
          `账号信息`,
          `对公账号`,
          `对公账户`,
          `银行帐号`,
          `银行帐户`,
          `银行卡号`,
          `基本户账号`,
          `基本账户`,
        ],
        names: [
          `bankaccount`,
          `bankaccountno`,
          `bankcardno`,
          `bankno`,
          `yhzh`,
          `accountno`,
          `bankcard`,
          `companybankaccount`,
          `banknumber`,
          `bankaccountnumber`,
          `cardnumber`,
          `accountnumber`,
          `bankcardnumber`,
          `khzh`,
          `bankaccountcode`,
          `bankcode`,
        ],
      },
      {
        key: `bank.accountName`,
        labels:
          `户名.开户名.开户名称.账户名称.帐户名称.银行户名.开户人名称.开户行账号名称.开户行户名.收款户名.账户名.银行开户名.银行账户名称.开户单位.开户户名.帐户名.对公账户名称.账户户名.账号名称.开户公司名称.结算账户名称.收款账户名称.银行账户名.银行开户名称.账号户名.开户单位名称.开户账户名称`.split(
            `.`,
          ),
        afterCompany: [`户名`, `开户名`, `开户名称`, `账户名称`, `账户名`],
        names: [
          `accountname`,
          `bankaccountname`,
          `bankuser`,
          `khmc`,
          `hm`,
          `accname`,
          `bankusername`,
          `bankaccname`,
          `openname`,
          `payeename`,
          `accountholder`,
        ],
      },
    ],
  },
  bt = {
    source: `Labels seen in public front-end source, business licence wording (市场主体登记文书规范), own knowledge of portals`,
    checked: `2026-11-24`,
    entries: [
      {
        key: `entity.name`,
        labels:
          `法人名称.法人单位名称.法人单位.纳税人名称.用人单位.申请单位.申报单位.申报企业.填报单位.报告单位.报送单位.备案单位.主办单位.开办单位.公司全称.企业全称.单位全称.发票抬头.开票公司.营业执照名称.公司名.开票名称.购方名称.隶属企业.主体名称.商户全称.字号名称`.split(
            `.`,
          ),
        afterCompany: [
          `名称`,
          `全称`,
          `名字`,
          `中文名称`,
          `法定名称`,
          `注册名称`,
          `全名`,
          `中文全称`,
          `名称全称`,
        ],
        names: [
          `entname`,
          `enterprisename`,
          `companyname`,
          `unitname`,
          `orgname`,
          `organizationname`,
          `organisationname`,
          `corporationname`,
          `corpname`,
          `merchantname`,
          `qyname`,
          `qymc`,
          `dwmc`,
          `nsrmc`,
          `gsmc`,
          `jgmc`,
          `company`,
          `companyfullname`,
          `entfullname`,
          `compname`,
          `ztmc`,
          `firmname`,
          `businessname`,
          `invoicetitle`,
          `fptt`,
        ],
      },
      {
        key: `entity.nameEn`,
        labels: [
          `英文名称`,
          `外文名称`,
          `英文名`,
          `英文全称`,
          `企业名称英文`,
          `公司名称英文`,
          `单位名称英文`,
          `名称英文`,
        ],
        afterCompany: [`英文名称`, `英文名`, `外文名称`, `英文全称`, `英文`],
        names: [
          `entnameen`,
          `companynameen`,
          `enname`,
          `englishname`,
          `companyenname`,
          `nameen`,
          `entenname`,
          `ywmc`,
          `enterprisenameen`,
        ],
      },
      {
        key: `entity.shortName`,
        labels: [],
        afterCompany: [`简称`, `中文简称`, `名称简称`, `短名称`],
        names: [
          `shortname`,
          `companyshortname`,
          `entshortname`,
          `abbreviation`,
          `qyjc`,
          `dwjc`,
          `gsjc`,
          `orgshortname`,
          `simplename`,
        ],
      },
      {
        key: `entity.uscc`,
        labels: [
          `统一社会信用代码`,
          `社会统一信用代码`,
          `社会信用代码`,
          `统一信用代码`,
          `信用代码`,
          `统一代码`,
          `统一社会信用码`,
          `社会信用统一代码`,
          `机构信用代码`,
          `统一社会信用号`,
          `统一编号`,
          `社会信用编码`,
          `信用编码`,
          `统一社会代码`,
          `社会统一代码`,
          `统一社会信用编码`,
          `统一社会信用代码证`,
          `统一社会信用代码证号`,
          `统一社会信用代码号`,
          `统一信用编码`,
          `统一信用号`,
          `社会信用号`,
        ],
        afterCompany: [
          `信用代码`,
          `统一代码`,
          `信用编码`,
          `证件号`,
          `证件号码`,
          `统一编号`,
          `社会信用代码`,
          `主体代码`,
          `证照号码`,
        ],
        names: [
          `creditcode`,
          `unifiedcode`,
          `unifiedcreditcode`,
          `socialcreditcode`,
          `uniquecode`,
          `uniscid`,
          `uscc`,
          `utscc`,
          `tyshxydm`,
          `shxydm`,
          `xydm`,
          `corporationcode`,
          `socialcreditunicode`,
          `socialcode`,
          `unifiedsocialcreditcode`,
          `usccode`,
          `tyxydm`,
          `creditno`,
          `unicode`,
          `entcreditcode`,
          `companycreditcode`,
          `socialunifiedcreditcode`,
          `unisocialcreditcode`,
        ],
      },
      {
        key: `entity.regNo`,
        labels: [
          `注册号`,
          `工商注册号`,
          `营业执照注册号`,
          `营业执照号`,
          `营业执照号码`,
          `营业执照编号`,
          `工商登记号`,
          `营业执照登记号`,
          `工商注册登记号`,
          `营业执照代码`,
          `工商注册号码`,
          `商业登记号`,
          `登记证号`,
          `营业执照证号`,
          `工商登记证号`,
          `工商执照号`,
          `执照号码`,
          `工商营业执照号`,
          `营业执照注册号码`,
          `工商注册登记证号`,
        ],
        afterCompany: [`注册号`, `登记号`, `注册登记号`, `注册编号`],
        names: [
          `regno`,
          `regnum`,
          `licenseno`,
          `businesslicense`,
          `businesslicenseno`,
          `bussinesslicense`,
          `businesslicensenumber`,
          `yyzzh`,
          `zch`,
          `gszch`,
          `licensenumber`,
          `registrationno`,
          `yyzzhm`,
        ],
      },
      {
        key: `entity.orgCode`,
        labels: [
          `组织机构代码`,
          `组织机构代码证`,
          `组织机构代码证号`,
          `组织机关代码证`,
          `组织机构代码号`,
          `组织机构代码证代码`,
          `组织代码`,
          `组织机构编码`,
          `组织机构号`,
          `组织机关代码`,
          `组织机构证号`,
        ],
        afterCompany: [`组织机构代码`, `组织机构代码证`],
        names: [
          `orgcode`,
          `organizationcode`,
          `organizationno`,
          `organizationnumber`,
          `zzjgdm`,
          `companyorganizationcode`,
          `orgno`,
          `jgdm`,
          `organcode`,
          `organisationcode`,
          `orgcodeno`,
        ],
      },
      {
        key: `entity.taxNo`,
        labels: [
          `税号`,
          `纳税人识别号`,
          `税务登记号`,
          `税务登记证号`,
          `税务登记证`,
          `纳税识别号`,
          `纳税号`,
          `税务编码`,
          `国税登记号`,
          `税务证号`,
          `税务登记证编号`,
          `纳税人税号`,
          `纳税人编号`,
          `纳税人编码`,
          `税务登记编号`,
          `纳税人识别码`,
          `国税号`,
          `税务号`,
          `税务登记证号码`,
          `纳税登记号`,
          `纳税识别码`,
          `税务代码`,
          `税务识别号`,
        ],
        afterCompany: [`税号`, `纳税人识别号`, `税务登记号`, `税务登记证号`, `纳税识别号`, `税务号`],
        names: [
          `taxno`,
          `taxid`,
          `taxcode`,
          `taxpayerid`,
          `taxpayernum`,
          `taxpayerno`,
          `taxnumber`,
          `nsrsbh`,
          `sh`,
          `taxlicense`,
          `taxerid`,
          `companytaxcode`,
          `taxpayernumber`,
          `taxpayercode`,
          `dutyparagraph`,
          `taxregno`,
        ],
      },
      {
        key: `entity.type`,
        labels: [
          `市场主体类型`,
          `经济类型`,
          `登记注册类型`,
          `注册类型`,
          `经济性质`,
          `登记类型`,
          `企业组织形式`,
          `组织形式`,
          `所有制性质`,
          `公司性质`,
          `企业类别`,
          `主体类型`,
          `注册登记类型`,
          `工商登记类型`,
          `所有制类型`,
          `所有制形式`,
          `经济组织类型`,
        ],
        afterCompany: [
          `类型`,
          `性质`,
          `种类`,
          `类别`,
          `经济类型`,
          `经济性质`,
          `登记注册类型`,
          `登记类型`,
          `注册类型`,
          `所有制`,
        ],
        names: [
          `enttype`,
          `companytype`,
          `enterprisetype`,
          `orgtype`,
          `economictype`,
          `qylx`,
          `gslx`,
          `dwxz`,
          `qyxz`,
          `dwlx`,
          `companynature`,
          `enterprisenature`,
          `unitnature`,
          `companyproperty`,
          `zclx`,
          `jjlx`,
          `djzclx`,
          `unittype`,
          `corptype`,
          `econkind`,
        ],
      },
      {
        key: `entity.industry`,
        labels: [
          `所属行业`,
          `行业类别`,
          `行业门类`,
          `行业代码`,
          `行业类型`,
          `行业分类`,
          `产业分类`,
          `国民经济行业`,
          `国民经济行业分类`,
          `行业大类`,
          `所在行业`,
          `所处行业`,
          `行业名称`,
          `经营行业`,
          `从事行业`,
          `行业小类`,
          `行业中类`,
          `具体行业`,
          `行业领域`,
          `主要行业`,
          `行业种类`,
          `所属行业类别`,
          `所属行业分类`,
          `所属国民经济行业`,
        ],
        afterCompany: [`行业`, `所属行业`, `行业类别`, `行业类型`, `所在行业`, `行业分类`],
        names: [
          `industry`,
          `industrytype`,
          `industrycode`,
          `industryname`,
          `industryid`,
          `tradetype`,
          `hylx`,
          `sshy`,
          `hydm`,
          `hymc`,
          `hyfl`,
          `hyml`,
          `trade`,
          `industrycategory`,
        ],
      },
      {
        key: `entity.regCapital`,
        labels: [
          `注册资本`,
          `注册资金`,
          `资金数额`,
          `注册资本金`,
          `认缴注册资本`,
          `出资总额`,
          `认缴出资总额`,
          `成员出资总额`,
          `开办资金`,
          `注册资本总额`,
          `注册总资本`,
          `登记注册资本`,
          `注册资金总额`,
          `注册资本额`,
        ],
        afterCompany: [`注册资本`, `注册资金`, `注册资本金`],
        names: [
          `regcapital`,
          `registeredcapital`,
          `registercapital`,
          `regcap`,
          `regmoney`,
          `registermoney`,
          `registeredfund`,
          `zczb`,
          `zczj`,
          `capital`,
          `registercaptital`,
          `registfund`,
          `registeredmoney`,
          `registrationcapital`,
          `regfund`,
        ],
      },
      {
        key: `entity.paidCapital`,
        labels: [
          `实缴资本`,
          `实收资本`,
          `实缴注册资本`,
          `实收注册资本`,
          `实缴出资`,
          `实缴资金`,
          `实到资本`,
          `到位资金`,
        ],
        afterCompany: [`实缴资本`, `实收资本`],
        names: [
          `paidcapital`,
          `paidincapital`,
          `actualcapital`,
          `reccap`,
          `sszb`,
          `sjzb`,
          `paidupcapital`,
          `realcapital`,
        ],
      },
      {
        key: `entity.establishedOn`,
        labels: [
          `成立日期`,
          `成立时间`,
          `设立日期`,
          `设立时间`,
          `注册日期`,
          `注册时间`,
          `注册成立日期`,
          `注册成立时间`,
          `登记注册日期`,
          `成立年月`,
          `工商注册时间`,
          `工商注册日期`,
          `建厂日期`,
          `开业日期`,
          `创立日期`,
          `成立年份`,
          `营业执照注册日期`,
          `开业时间`,
          `创办时间`,
          `登记成立时间`,
          `组建时间`,
          `开业成立时间`,
          `营业执照成立日期`,
        ],
        afterCompany: [
          `成立日期`,
          `成立时间`,
          `注册日期`,
          `注册时间`,
          `设立日期`,
          `设立时间`,
          `创立时间`,
          `创建时间`,
          `创建日期`,
          `开业日期`,
          `开业时间`,
        ],
        names: [
          `establishdate`,
          `estdate`,
          `establishtime`,
          `establishedon`,
          `founddate`,
          `foundtime`,
          `founddate`,
          `clrq`,
          `clsj`,
          `setupdate`,
          `establishmentdate`,
          `registerdate`,
          `companyregistertime`,
          `foundeddate`,
          `zcrq`,
          `setuptime`,
          `regdate`,
          `createdateofcompany`,
          `builddate`,
        ],
      },
      {
        key: `entity.termFrom`,
        labels:
          `营业期限自.经营期限自.营业期限起.营业开始日期.经营开始日期.营业期限开始.营业期限开始日期.营业期限开始时间.经营期限起.营业起始日期.营业期限起始日期.营业执照有效期起.营业期限起始.营业执照开始日期.营业执照起始日期.营业执照有效期开始.营业开始时间.营业执照生效日期.营业执照有效开始日期.经营起始日期.经营期限起始日期.营业执照有效期自.合伙期限自.营业期限从.营业执照有效起始日期.营业执照起始时间.营业执照开始时间`.split(
            `.`,
          ),
        afterCompany: [`营业期限自`, `经营期限自`],
        names: [
          `opfrom`,
          `termfrom`,
          `termstart`,
          `businesstermfrom`,
          `yyqxz1`,
          `yyqxq`,
          `businessstartdate`,
          `businessstarttime`,
          `companystarttime`,
          `opstartdate`,
          `licensestartdate`,
          `validstart`,
          `businesstermstart`,
          `licensestarttime`,
        ],
      },
      {
        key: `entity.termTo`,
        labels:
          `营业期限至.经营期限至.营业期限止.营业期限.经营期限.营业结束日期.营业执照有效期.营业执照有效期至.营业执照有效期限.营业执照有效截止日期.营业期限结束日期.营业期限结束.营业期限截止.营业期限截止日期.合伙期限.营业执照到期日.营业执照到期时间.营业执照到期日期.营业执照截止日期.营业执照有效期止.经营期限止.营业执照期限.经营结束日期.营业期限结束时间.营业截止日期.营业结束时间.营业执照结束日期.营业执照有效截止时间.营业期限到.合伙期限至.营业执照失效日期.营业执照有效日期.营业期限终止日期.经营期限截止日期.经营有效期.营业有效期.营业执照结束时间.营业执照截止时间.执照有效期.执照有效期至.公司有效期`.split(
            `.`,
          ),
        afterCompany: [`营业期限`, `经营期限`, `营业期限至`, `经营期限至`, `有效期限`],
        names: [
          `opto`,
          `termto`,
          `termend`,
          `businessterm`,
          `businesstermto`,
          `yyqx`,
          `yyqxz`,
          `businessenddate`,
          `companyendtime`,
          `businessendtime`,
          `licenseexpiretime`,
          `licenseenddate`,
          `licenseexpiredate`,
          `opperiod`,
          `operatingperiod`,
          `businesslicensevalidity`,
          `businesstermend`,
          `licensevaliddate`,
          `licenseendtime`,
        ],
      },
      {
        key: `entity.regAuthority`,
        labels: [
          `登记机关`,
          `发照机关`,
          `登记注册机关`,
          `工商登记机关`,
          `工商注册机关`,
          `营业执照发证机关`,
          `营业执照登记机关`,
          `注册登记机关`,
          `营业执照发照机关`,
          `登记管理机关`,
          `隶属企业登记机关`,
          `注册机关`,
        ],
        afterCompany: [`登记机关`, `注册机关`, `登记注册机关`],
        names: [
          `regorg`,
          `regauthority`,
          `registrationauthority`,
          `djjg`,
          `belongorg`,
          `regorgan`,
          `registerauthority`,
          `registrationorgan`,
        ],
      },
      {
        key: `entity.scope`,
        labels: [
          `经营范围`,
          `业务范围`,
          `许可经营项目`,
          `主营业务`,
          `经营业务范围`,
          `营业范围`,
          `主要经营范围`,
          `主营范围`,
          `营业执照经营范围`,
          `经营范围描述`,
          `经营业务`,
          `主营项目`,
          `主要业务`,
          `经营内容`,
          `经营项目`,
          `法定经营范围`,
        ],
        afterCompany: [`经营范围`, `业务范围`, `营业范围`, `主营业务`, `经营业务`],
        names: [
          `businessscope`,
          `opscope`,
          `scope`,
          `jyfw`,
          `bussinessscope`,
          `businessrange`,
          `managescope`,
          `operationscope`,
          `jyscope`,
          `mainbusiness`,
          `operatingscope`,
          `zyyw`,
          `scopeofbusiness`,
        ],
      },
      {
        key: `entity.employees`,
        labels:
          `从业人数.职工人数.员工人数.员工数.职工总数.在岗职工总人数.职工总人数.从业人员数.从业人员人数.员工总数.企业规模.公司规模.单位规模.人员规模.员工数量.员工规模.在职员工数.在职人数.从业人员.员工总人数.在职职工人数.在职员工人数.从业人员总数.从业人员数量.职工数.员工个数.用工人数.在岗职工人数.在册职工人数.劳动者人数.在册职工总数`.split(
            `.`,
          ),
        afterCompany: [
          `人数`,
          `总人数`,
          `规模`,
          `员工人数`,
          `职工人数`,
          `从业人数`,
          `人员规模`,
          `在职人数`,
          `员工总数`,
          `员工数`,
          `职工总数`,
          `职工数`,
          `员工规模`,
          `人员数量`,
        ],
        names: [
          `employees`,
          `employeenum`,
          `employeecount`,
          `empnum`,
          `staffnum`,
          `staffcount`,
          `cyrs`,
          `zgrs`,
          `ygrs`,
          `employednum`,
          `employeenumber`,
          `companysize`,
          `enterprisescale`,
          `companyscale`,
          `numberofemployees`,
          `scale`,
          `staffsize`,
          `companypeople`,
          `staffnumber`,
        ],
      },
      {
        key: `entity.intro`,
        labels: [
          `企业简介`,
          `公司简介`,
          `单位简介`,
          `公司介绍`,
          `企业介绍`,
          `机构简介`,
          `企业概况`,
          `公司概况`,
          `单位概况`,
          `企业基本情况`,
          `企业描述`,
          `公司描述`,
          `企业基本情况介绍`,
        ],
        afterCompany: [
          `简介`,
          `介绍`,
          `概况`,
          `描述`,
          `基本情况介绍`,
          `详细介绍`,
          `详情介绍`,
          `概述`,
          `简要介绍`,
        ],
        names: [
          `intro`,
          `companyintro`,
          `introduction`,
          `companyprofile`,
          `profile`,
          `qyjj`,
          `gsjj`,
          `entintro`,
          `companydesc`,
          `companyintroduction`,
          `companydescription`,
          `enterpriseprofile`,
          `enterpriseintroduction`,
        ],
      },
      {
        key: `entity.phone`,
        labels:
          `企业联系电话.公司电话.单位电话.企业电话.注册电话.办公电话.单位固定电话.公司联系电话.单位联系电话.总机.总机电话.机构电话.开票电话.企业固定电话.公司座机.营业电话.单位座机.客服电话.服务电话.公司固定电话.公司固话.企业固话.前台电话.公司总机.办公室电话.办公座机`.split(
            `.`,
          ),
        afterCompany: [
          `电话`,
          `联系电话`,
          `电话号码`,
          `固定电话`,
          `座机`,
          `联系方式`,
          `办公电话`,
          `注册电话`,
          `固话`,
          `座机号`,
          `总机`,
          `座机号码`,
          `座机电话`,
          `联系号码`,
          `客服电话`,
        ],
        names: [
          `companyphone`,
          `companytel`,
          `unitphone`,
          `enttel`,
          `orgphone`,
          `regphone`,
          `businessphone`,
          `officephone`,
          `dwdh`,
          `qydh`,
          `gsdh`,
          `comtel`,
          `officetel`,
          `registerphone`,
          `servicephone`,
          `entphone`,
          `enterprisephone`,
          `companytelephone`,
        ],
      },
      {
        key: `entity.fax`,
        labels: [
          `传真`,
          `传真号码`,
          `传真电话`,
          `公司传真`,
          `企业传真`,
          `单位传真`,
          `传真号`,
          `联系传真`,
          `办公传真`,
          `电话传真号码`,
        ],
        afterCompany: [`传真`, `传真号码`, `传真号`],
        names: [
          `fax`,
          `companyfax`,
          `faxno`,
          `faxnumber`,
          `cz`,
          `czhm`,
          `unitfax`,
          `orgfax`,
          `faxnum`,
          `dwcz`,
        ],
      },
      {
        key: `entity.email`,
        labels: [
          `企业邮箱`,
          `公司邮箱`,
          `单位邮箱`,
          `单位电子邮箱`,
          `企业电子邮箱`,
          `公司电子邮箱`,
          `机构邮箱`,
          `企业邮件`,
          `办公邮箱`,
          `公司邮件`,
          `单位电子邮件`,
          `企业电子邮件`,
        ],
        afterCompany: [`邮箱`, `电子邮箱`, `电子邮件`, `邮件`, `邮箱地址`, `联系邮箱`, `电邮`],
        names: [
          `companyemail`,
          `entemail`,
          `orgemail`,
          `unitemail`,
          `qyyx`,
          `dwyx`,
          `enterpriseemail`,
          `companymail`,
          `businessemail`,
        ],
      },
      {
        key: `entity.website`,
        labels: [
          `网址`,
          `企业网址`,
          `公司网址`,
          `官网`,
          `单位网址`,
          `公司网站`,
          `企业网站`,
          `公司主页`,
          `企业官网`,
          `公司官网`,
          `官方网站`,
          `官网地址`,
          `单位网站`,
          `企业主页`,
          `公司官方网站`,
          `公司网站地址`,
          `企业网站地址`,
          `官方网址`,
          `公司官网地址`,
          `网站`,
          `企业官方网站`,
          `网站网址`,
        ],
        afterCompany: [
          `网址`,
          `网站`,
          `官网`,
          `主页`,
          `网站地址`,
          `官网地址`,
          `官方网站`,
          `网站网址`,
          `主页地址`,
          `网页`,
          `官网网址`,
          `官网链接`,
        ],
        names: [
          `website`,
          `companywebsite`,
          `companyurl`,
          `homepage`,
          `officialwebsite`,
          `weburl`,
          `qywz`,
          `wz`,
          `entwebsite`,
          `companysite`,
          `websiteurl`,
          `websites`,
          `officialsite`,
        ],
      },
      {
        key: `entity.postcode`,
        labels: [
          `邮政编码`,
          `邮编`,
          `邮政编号`,
          `邮编号码`,
          `邮政区码`,
          `注册地址邮政编码`,
          `住所邮政编码`,
          `注册地邮编`,
          `通讯地址邮编`,
          `邮政代码`,
          `办公地址邮编`,
          `地址邮编`,
          `注册地址邮编`,
          `通信地址邮编`,
          `办公地址邮政编码`,
          `通讯地址邮政编码`,
          `通信地址邮政编码`,
          `联系地址邮编`,
        ],
        afterCompany: [`邮政编码`, `邮编`, `地址邮编`, `地址邮政编码`],
        names: [
          `postcode`,
          `zipcode`,
          `postalcode`,
          `yzbm`,
          `yb`,
          `zip`,
          `companyzipcode`,
          `zcyzbm`,
          `companypostcode`,
          `postnumber`,
          `companypostalcode`,
        ],
      },
      {
        key: `entity.icpNo`,
        labels: [
          `网站备案号`,
          `备案许可证号`,
          `网站备案许可证号`,
          `网站备案编号`,
          `备案主体号`,
          `网站备案信息`,
          `网站备案`,
          `工信部备案号`,
          `域名备案号`,
          `网站域名备案号`,
          `网站备案序号`,
          `icp备案号`,
          `icp备案`,
          `icp号`,
          `icp备案编号`,
          `icp备案许可证号`,
          `icp备案信息`,
          `icp备案序号`,
          `icp许可证备案号`,
          `网站icp备案号`,
          `网站icp备案`,
          `icp/ip备案号`,
          `icp备案证号`,
          `域名icp备案号`,
          `icp备案主体号`,
        ],
        afterCompany: [`网站备案号`, `icp备案号`, `备案许可证号`],
        names: [
          `icp`,
          `icpno`,
          `icpnumber`,
          `icpcode`,
          `icprecordno`,
          `siteicp`,
          `beian`,
          `beianhao`,
          `icprecord`,
          `websiteicp`,
          `sitebeian`,
          `siterecord`,
        ],
      },
      {
        key: `attachment.businessLicence`,
        labels:
          `营业执照.营业执照副本.营业执照扫描件.营业执照图片.营业执照照片.营业执照信息.营业执照电子版.营业执照附件.营业执照复印件.三证合一营业执照.营业执照影印件.营业执照文件.营业执照照.营业执照正本.工商营业执照.营业执照副本扫描件.营业执照复印.统一社会信用代码证书.营业执照原件.营业执照上传.营业执照正副本.营业执照副本复印件.营业执照电子件.营业执照电子证照.营业执照扫描.营业执照副本照片.营业执照影像.营业执照原件照片.营业执照彩色扫描件.营业执照副本图片.营业执照正面.营业执照原件扫描件.三证合一`.split(
            `.`,
          ),
        afterCompany: [
          `营业执照`,
          `营业执照副本`,
          `营业执照扫描件`,
          `营业执照照片`,
          `营业执照图片`,
          `营业执照复印件`,
          `执照`,
          `工商营业执照`,
        ],
        names: [
          `businesslicensefile`,
          `licensefile`,
          `licenseimg`,
          `publiclicensefile`,
          `yyzz`,
          `yyzzpath`,
          `licenseimage`,
          `businesslicenseimg`,
          `businesslicenseurl`,
          `licensepic`,
          `upbussinesslicenseimage`,
          `licenceimg`,
          `licenseurl`,
          `businesslicensepic`,
          `businesslicenseimage`,
          `licensephoto`,
          `licenseattachment`,
        ],
      },
    ],
  },
  M = {
    source: `Labels seen in public front-end source, own knowledge of portals`,
    checked: `2026-11-24`,
    company:
      `企业.公司.单位.机构.组织机构.组织.商户.商家.本单位.本企业.本公司.申请单位.申报单位.申报企业.填报单位.填报企业.申请企业.报告单位.报送单位.用人单位.缴费单位.主办单位.开办单位.备案单位.经营单位.运营单位.主体.市场主体.经营主体.备案主体.法人单位.纳税人.投标人.申请人.备案人.特许人.工厂.酒店.医院.学校.厂家.门诊.法人机构.营业执照.工商.法人企业.隶属企业.注册企业.公司企业.单位企业.企业单位.企业公司.我司.我公司.申请机构.申请人单位.申报机构.运营主体.运营企业.入驻企业.登记单位.建设单位.企业主体.经营企业.生产企业.会员单位.参保单位.隶属单位.集团.厂商.申请公司.申请主体.开票单位.开票公司.网站主办单位.主办者.单位机构.备案企业.本机构.从业单位.社会组织.事业单位`.split(
        `.`,
      ),
    neutralBefore:
      `基本.当前.现任.现有.上传.请上传.您的.我的.填写.选择.输入.所在企业.所属企业.主要.录入.有效.中国.工商.营业执照.最新.完整.填报.正式.真实.点击上传.加盖公章.加盖公章的.清晰的.清晰.彩色.绑定.现用.登记.本人.个人.常用.请填.请选.目前`.split(
        `.`,
      ),
    neutralAfter: [
      `信息`,
      `填写`,
      `选填`,
      `必填`,
      `可选`,
      `不可修改`,
      `不可更改`,
      `可修改`,
      `情况`,
      `可不填`,
      `全部`,
      `登记`,
      `上传`,
      `格式`,
      `内容`,
      `如有`,
      `必选`,
      `等信息`,
      `号码为准`,
    ],
    headings:
      `申请人.备案人.投标人.纳税人.特许人.开办单位.企业.公司.单位.主体.基本信息.基本情况.基础信息.营业执照.工商信息.工商.注册信息.主办单位.申请单位.机构信息.组织信息.开票.发票.登记信息.商户信息.商家信息.资质信息`.split(
        `.`,
      ),
  },
  N = {
    source: `Labels of third-party records in public front-end source (customers, suppliers, complaints, loans), own knowledge`,
    checked: `2026-11-24`,
    otherParties:
      `供应商.供货商.供货单位.客户.甲方.乙方.丙方.对方.往来单位.合作方.合作单位.合作伙伴.合作企业.协议单位.签约单位.合同单位.股东.投资人.投资方.投资者.出资人.出资方.发起人.推荐人.推荐单位.介绍人.受理人.受理单位.审核人.审批人.复核人.编制人.监管人员.监管部门.监管单位.主管部门.主管单位.上级单位.上级部门.上级公司.上级主管.母公司.子公司.分公司.分支机构.投诉人.被投诉.举报人.被举报.担保人.担保公司.担保单位.保证人.债权人.债务人.原告.被告.当事人.诉讼.第三人.被执行人.配偶.监护人.紧急联系人.家属.亲属.收货.发货.收件.寄件.收发货.承运.买方.卖方.买家.卖家.采购方.采购单位.销售方.销方.代理商.经销商.加盟商.分销商.渠道商.服务商.接入商.运营商.业务员.销售员.客户经理.财务负责人.财务人员.财务联系人.财务经理.财务主管.财务姓名.财务电话.财务手机.会计人员.会计姓名.会计电话.会计联系.主办会计.出纳.办税.购票员.技术负责人.部门负责人.质量负责人.借款.贷款.承保.保险.投保.被保险.受益人.受益所有人.中介.委托方.委托单位.受托单位.受托方.施工.监理.设计单位.勘察.检测机构.检测单位.评估机构.认证机构.培训机构.被检查.检查人.检查对象.执法.驾驶员.司机.车主.乘客.学生.教师.患者.医生.候选人.应聘.求职.申诉人.转让方.受让方.承租.出租.房东.租户.租客.住户.产权人.被授权单位.上游.下游.竞争对手.友情链接.职业卫生.能源管理.被投资.对外投资.隶属关系.开户人身份.联保.抵押.质押.收款人.付款人.付款方.收款方.持卡人.领取人.提货.取件.送货.送达.来访.访客.被访.游客.会员姓名.董事.监事.高管.经理姓名.总经理.实际控制人.家庭成员.外包.协作单位.客商.货主.船东.报关.品牌商.线索.潜在.资方.法律顾问.律师.咨询.代理机构.代理记账.创建人.修改人.操作人.登记人.录入人.发布人.发布者.作者.管理员.专家.证人.鉴定.公证.拆迁.征收.批准人.签发人.主讲人.参会.嘉宾.签订人.签约人.开证.校长.班主任`.split(
        `.`,
      ),
    recordParties:
      `供应商.供货商.供货单位.客户.甲方.乙方.丙方.对方单位.对方公司.对方名称.往来单位.协议单位.签约单位.合同单位.分支机构名称.子公司名称.分公司名称.被举报.被投诉.原告.被告.当事人.诉讼.借款人.借款企业.贷款企业.债务人.债权人.担保公司.担保单位.担保企业.被担保.收货.发货.收发货.收件.承运.加盟商.经销商.代理商.分销商.渠道商.服务商.买方.卖方.买家.卖家.采购方.采购单位.施工单位.委托单位.被检查.受检.客商.货主.出租方.承租方.检查对象.被投资.投资企业名称.中介机构.品牌商.合作单位名称.合作方名称.合作伙伴名称.被执行人.申诉人.投诉人.举报人.承包商.外协.厂商.供方.需方.销方.购货单位.保险公司.案件.商机.线索`.split(
        `.`,
      ),
    anywhere:
      `密码.口令.验证码.校验码.短信.动态码.图形码.搜索.查询.关键字.关键词.备注.证书密钥.令牌.token.appid.secret.意见.审核.审批.驳回.原因.说明书.联行号.联号.行号.swift.开户许可证.所在地区号.原企业.原单位.变更前.曾用名.曾用.历史.备选.拟设立.拟申请.拟变更.拟定.拟使用.印章.公章.授权书.委托书.承诺书.人脸.手持.logo.头像.商标.专利.产品名.商品.项目名.合同.订单.发票号.车牌.公安备案.公安机关.年龄.生日.出生.民族.学历.文化程度.政治面貌.婚姻.户口.户籍.家庭.籍贯.面积.产值.营业额.营业收入.利润.资产.负债.税额.纳税总额.女工.农民工.党员.残疾.外籍.性别.国籍.是否.有无.标识.排序.状态.序号.数量.次数.经度.纬度.坐标.微信.qq.抖音.微博.许可证.资格证.资质证.合格证.驾驶证.毕业证.护照号.社保.医保.公积金.编辑器.模板.角色.权限.昵称.登录名.登录账号.登陆账号.用户名.用户账号.店铺.门店.仓库.楼层.房间.楼栋.工资.薪酬.薪资.年薪.费用.单价.金额.押金.保证金.商票.有限公司名称.增资.变更后.变更事项.子账号.账号类型.账户类型.卡类型.核准文号.预先核准.级别.等级.评级.评分.得分.备案时间.备案日期.审核时间.网点.城市等级.公司id.企业id.单位id.机构id.编码规则.第二.其他联系.备用.第三方`.split(
        `.`,
      ),
    whole:
      `纳税人类别.纳税人类型.纳税人性质.纳税人资格.组织类型.名称.编号.类型.类别.标题.内容.日期.时间.开始日期.结束日期.开始时间.结束时间.有效期.证件有效期.身份证有效期.长期.长期有效.编码.代码.账号.帐号.描述.简介.介绍.说明.常住地址.家庭住址.户籍地址.居住地址.收货地址.收件地址.现住址.住址.居所.经营区域.经营地区.业务区域.服务区域.销售区域.区号.分机.分机号.乡镇.街道.社区.村居.门牌号.开户行所在地.开户地.银行所在地.开户行地址.开户行所在省.开户行所在市.开户行省份.开户行城市.证明名称.发证机关.发件机构名称.颁发机构.发证日期.签发日期.核准日期.注册商标.网站状态.关于我们链接.性质.规模.行政级别.银行类型.银行类别.证件有效期至.证件有效期起.证件有效期止.证件到期日.身份证有效期至.身份证地址.证件地址.身份证住址.企业状态.公司状态.商户类型.商户号.企业编号.企业编码.企业代码.公司编号.公司编码.公司代码.单位编码.单位编号.机构编码.机构编号.商户编号.机构代码.单位代码.机构类型.证件名称`.split(
        `.`,
      ),
  },
  xt = {
    source: `Labels seen in public front-end source, registration forms (市场主体登记文书规范), ICP and public-security filing forms`,
    checked: `2026-11-24`,
    roles: [
      {
        role: `legalRep`,
        labels: [
          `法定代表人`,
          `法人代表`,
          `法人`,
          `企业法人`,
          `公司法人`,
          `单位法人`,
          `法人代表人`,
          `法定代表`,
          `法定负责人`,
          `法定代表人负责人`,
          `法人负责人`,
          `机构法人`,
          `法定人`,
          `企业法人代表`,
          `法代`,
          `企业法定代表人`,
          `公司法定代表人`,
          `单位法定代表人`,
          `法定代表者`,
          `法人姓名名称`,
        ],
        names: [
          `legalrep`,
          `lerep`,
          `legalperson`,
          `legal`,
          `legalrepresentative`,
          `fr`,
          `fddbr`,
          `frdb`,
          `qyfr`,
          `legalman`,
          `companylegal`,
          `corporate`,
          `corporation`,
          `faren`,
          `artificialperson`,
          `representative`,
          `legalpeople`,
          `lar`,
          `legalentity`,
          `juridicalperson`,
        ],
      },
      {
        role: `contact`,
        labels:
          `联系人.联络员.联络人.填表人.填报人.业务联系人.对接人.企业联系人.公司联系人.单位联系人.机构联系人.工商联络员.企业联络员.联系人员.填表人员.填报人员.主要联系人.商户联系人.商家联系人.日常联系人.备案联系人.指定联系人.备案联络人.业务对接人.填写人.项目联系人.联系负责人.负责人/联系人.联系人/负责人.制表人.信息填报人.报告联系人`.split(
            `.`,
          ),
        names: [
          `contact`,
          `linkman`,
          `contactperson`,
          `contacts`,
          `lxr`,
          `liaison`,
          `companycontactperson`,
          `contactman`,
          `linkperson`,
          `lianxiren`,
          `lly`,
          `tbr`,
          `contactor`,
          `contacter`,
          `contactpeople`,
          `linkpeople`,
          `contactuser`,
        ],
      },
      {
        role: `agent`,
        labels: [
          `经办人`,
          `经办人员`,
          `委托代理人`,
          `被委托人`,
          `代理人`,
          `被授权人`,
          `委托人代表`,
          `授权代表`,
          `授权代理人`,
          `指定代表`,
          `办理人`,
          `申办人`,
          `授权经办人`,
          `指定代表或者委托代理人`,
          `指定代表或委托代理人`,
          `授权委托人`,
          `受托人`,
          `代办人`,
          `指定代表或共同委托代理人`,
          `被委托代理人`,
          `授权办理人`,
          `业务经办人`,
          `企业经办人`,
          `公司经办人`,
          `单位经办人`,
        ],
        names: [
          `agent`,
          `operator`,
          `jbr`,
          `handler`,
          `consigner`,
          `proxy`,
          `transactor`,
          `trustee`,
          `wtdlr`,
          `agentperson`,
          `wtr`,
          `dlr`,
        ],
      },
      {
        role: `principal`,
        labels:
          `负责人.主要负责人.企业负责人.单位负责人.公司负责人.网站负责人.机构负责人.安全生产负责人.开办者.开办人.执行事务合伙人.经营者.业主.主体负责人.网站主体负责人.备案负责人.单位主要负责人.企业主要负责人.主办单位负责人.公司主要负责人.隶属单位负责人.分支机构负责人.项目单位负责人.门店负责人.店铺负责人.网站管理负责人`.split(
            `.`,
          ),
        names: [
          `principal`,
          `fzr`,
          `leader`,
          `chargeperson`,
          `personincharge`,
          `responsible`,
          `charge`,
          `incharge`,
          `responsibleperson`,
          `manager`,
          `head`,
          `chargeman`,
          `dutyperson`,
          `principalperson`,
          `director`,
          `chargeuser`,
        ],
      },
    ],
  },
  St = {
    source: `Labels seen in public front-end source, registration forms (市场主体登记文书规范), own knowledge`,
    checked: `2026-11-24`,
    attributes: [
      {
        attribute: `name`,
        labels: [`姓名`, `名字`, `名称`, `真实姓名`, `姓名全称`, `中文姓名`, `签字`, `签名`],
        names: [`name`, `xm`, `realname`, `username`, `mc`, `fullname`, `truename`, `personname`],
      },
      {
        attribute: `idType`,
        labels: [
          `证件类型`,
          `身份证件类型`,
          `证件种类`,
          `身份证件种类`,
          `有效证件类型`,
          `证照类型`,
          `证件类别`,
          `身份证明类型`,
          `身份证类型`,
          `身份类型`,
          `证件名称`,
          `有效身份证件类型`,
        ],
        names: [
          `idtype`,
          `certtype`,
          `zjlx`,
          `cardtype`,
          `certificatetype`,
          `papertype`,
          `idcardtype`,
          `certificatestype`,
          `credentialtype`,
          `identitytype`,
        ],
      },
      {
        attribute: `idNo`,
        labels: [
          `证件号码`,
          `证件号`,
          `身份证号`,
          `身份证号码`,
          `身份证`,
          `身份证件号码`,
          `身份证件号`,
          `公民身份号码`,
          `身份号码`,
          `身份证编号`,
          `证件编号`,
          `有效证件号码`,
          `有效证件号`,
          `证照号码`,
          `居民身份证号`,
          `居民身份证号码`,
          `公民身份证号码`,
          `身份证明号码`,
          `身份证证件号`,
          `身份证件编号`,
          `身份证证号`,
          `证件代码`,
          `公民身份证号`,
          `有效身份证件号码`,
          `身份证号码证件号码`,
        ],
        names:
          `idno.idcard.cardid.cardno.certno.zjhm.sfzh.sfzhm.idnumber.idcardno.identityno.certificateno.identitycard.idnum.certcode.identity.card.idcode.personcard.certificatenumber.credentialno.idcardnumber.cardnum.idcardnum.cerno.certificatesno.identitynumber`.split(
            `.`,
          ),
      },
      {
        attribute: `mobile`,
        labels: [
          `手机`,
          `手机号`,
          `手机号码`,
          `移动电话`,
          `联系手机`,
          `联系手机号`,
          `联系手机号码`,
          `手机电话`,
          `移动手机`,
          `行动电话`,
          `移动电话号码`,
          `常用手机`,
          `手机联系方式`,
          `常用手机号`,
          `移动号码`,
          `绑定手机号`,
          `预留手机号`,
          `手机号码联系电话`,
          `办公手机`,
          `绑定手机`,
          `本人手机号`,
          `联系移动电话`,
        ],
        names: [
          `mobile`,
          `phone`,
          `mobilephone`,
          `sj`,
          `sjh`,
          `sjhm`,
          `yddh`,
          `cellphone`,
          `mobileno`,
          `mobiletel`,
          `phonenumber`,
          `phonenum`,
          `phoneno`,
          `cell`,
          `mobilenumber`,
          `mobilenum`,
          `shouji`,
        ],
      },
      {
        attribute: `phone`,
        labels:
          `电话.联系电话.固定电话.座机.电话号码.联系方式.办公电话.固话.座机号码.座机号.固定电话号码.办公室电话.联络电话.联系电话号码.联系号码.有效联系方式.联络方式.常用电话.公司电话.单位电话.联系座机.联系固话.办公固话.办公座机.座机电话.联系固定电话`.split(
            `.`,
          ),
        names: [
          `tel`,
          `telephone`,
          `dh`,
          `lxdh`,
          `fixedline`,
          `gddh`,
          `phone`,
          `contactphone`,
          `telno`,
          `lxfs`,
          `landline`,
          `linkphone`,
          `contacttel`,
          `linktel`,
          `contactnumber`,
          `fixedphone`,
          `telnumber`,
          `telnum`,
          `fixedtel`,
          `contactway`,
          `contactinfo`,
        ],
      },
      {
        attribute: `email`,
        labels: [
          `邮箱`,
          `电子邮箱`,
          `电子邮件`,
          `邮箱地址`,
          `电子邮箱地址`,
          `邮件`,
          `联系邮箱`,
          `e-mail`,
          `email`,
          `邮件地址`,
          `电子邮件地址`,
          `常用邮箱`,
          `电子信箱`,
          `邮箱号`,
          `联系电子邮箱`,
          `邮箱账号`,
          `电邮`,
          `mail`,
          `接收邮箱`,
          `办公邮箱`,
          `联系邮件`,
        ],
        names: [
          `email`,
          `mail`,
          `yx`,
          `dzyx`,
          `mailbox`,
          `emailaddress`,
          `contactemail`,
          `youxiang`,
          `dzyj`,
          `emailaddr`,
        ],
      },
      {
        attribute: `title`,
        labels: [
          `职务`,
          `职位`,
          `职务职称`,
          `职称职务`,
          `所任职务`,
          `担任职务`,
          `岗位`,
          `职称`,
          `职务名称`,
          `现任职务`,
          `职位名称`,
          `职级`,
        ],
        names: [`title`, `position`, `zw`, `duty`, `post`, `jobtitle`, `job`],
      },
      {
        attribute: `department`,
        labels: [
          `部门`,
          `所在部门`,
          `所属部门`,
          `部门名称`,
          `部门职称`,
          `部门/职称`,
          `部门及职务`,
          `部门职务`,
          `部门/职务`,
          `所属科室`,
        ],
        names: [`department`, `dept`, `bm`, `deptname`, `departmentname`, `szbm`],
      },
      {
        attribute: `address`,
        labels: [`联系地址`, `通讯地址`, `通信地址`, `地址`, `联络地址`, `邮寄地址`],
        names: [`address`, `addr`, `dz`],
      },
      {
        attribute: `idFile`,
        labels:
          `身份证正面.身份证反面.身份证背面.身份证照片.身份证扫描件.身份证复印件.身份证正反面.身份证正面照.身份证反面照.身份证图片.身份证正面图片.身份证背面图片.身份证反面图片.身份证人像面.身份证国徽面.证件照片.证件扫描件.身份证正面照片.身份证反面照片.身份证背面照片.身份证背面照.身份证明.身份证件.身份证正反面照片.身份证附件.身份证.身份证正面扫描件.身份证反面扫描件.身份证头像面.身份证原件.身份证明文件.证件.身份证照.证件照.证件正面.证件反面.证件正面照.证件反面照.身份证扫描.身份证证件.身份证正反面扫描件.身份证正反面复印件.身份证件扫描件.证件正面照片.证件反面照片.身份证影印件.身份证电子版.证件图片.证件附件`.split(
            `.`,
          ),
        names: [
          `sfzzm`,
          `sfzfm`,
          `idcardfront`,
          `idcardback`,
          `idcardimg`,
          `idcardpic`,
          `idcardphoto`,
          `idphoto`,
          `cardfront`,
          `cardback`,
          `idcardpositive`,
          `idcardnegative`,
          `idcardfile`,
          `sfz`,
        ],
      },
    ],
  },
  Ct = {
    source: `Labels of ICP and public-security filing forms and of site settings in public front-end source, own knowledge`,
    checked: `2026-11-24`,
    entries: [
      {
        key: `site.name`,
        labels: [`网站名称`, `网站名`, `站点名称`, `网站中文名称`, `站点名`, `网站名字`, `网站标题`],
        afterCompany: [`网站名称`],
        names: [`sitename`, `websitename`, `webname`, `wzmc`, `sitetitle`],
      },
      {
        key: `site.domain`,
        labels: [
          `网站域名`,
          `域名`,
          `站点域名`,
          `主域名`,
          `网站主域名`,
          `注册域名`,
          `域名地址`,
          `域名名称`,
          `备案域名`,
          `独立域名`,
          `绑定域名`,
        ],
        afterCompany: [`域名`, `网站域名`],
        names: [`domain`, `sitedomain`, `domainname`, `ym`, `webdomain`, `sitedomainname`],
      },
      {
        key: `site.homepage`,
        labels: [
          `网站首页`,
          `网站首页url`,
          `首页url`,
          `网站url`,
          `网站首页网址url`,
          `网站首页网址`,
          `首页网址`,
          `首页地址`,
          `网站地址`,
          `网站首页地址`,
          `首页链接`,
          `网站首页链接`,
          `站点地址`,
          `网站链接`,
          `站点网址`,
          `首页`,
          `网站主页`,
          `站点首页`,
        ],
        afterCompany: [],
        names: [`homepageurl`, `siteurl`, `siteaddress`, `wzsy`, `indexurl`, `siteindex`, `websiteaddress`],
      },
      {
        key: `site.ip`,
        labels: [
          `网站ip地址`,
          `网站ip`,
          `服务器ip`,
          `服务器ip地址`,
          `网站服务器ip`,
          `ip地址`,
          `网站接入ip`,
          `主机ip`,
          `公网ip`,
          `网站服务器ip地址`,
          `服务ip`,
          `接入ip`,
        ],
        afterCompany: [],
        names: [`siteip`, `serverip`, `ipaddress`, `websiteip`],
      },
      {
        key: `app.name`,
        labels: [
          `app名称`,
          `应用名称`,
          `软件名称`,
          `小程序名称`,
          `app中文名称`,
          `移动应用名称`,
          `app名`,
          `应用程序名称`,
          `应用中文名称`,
        ],
        afterCompany: [`app名称`],
        names: [`appname`, `softwarename`, `applicationname`, `yymc`, `rjmc`],
      },
    ],
  },
  wt = [...bt.entries, ...yt.entries, ...Ct.entries],
  P = (e) => {
    let t = new Map();
    for (let [n, r] of e) {
      let e = t.get(n) ?? [];
      (e.includes(r) || e.push(r), t.set(n, e));
    }
    return t;
  },
  Tt = (e) => wt.flatMap((t) => t[e].map((e) => [e, t.key])),
  Et = P(Tt(`labels`)),
  Dt = P(Tt(`afterCompany`)),
  F = new Map(xt.roles.flatMap((e) => e.labels.map((t) => [t, e.role]))),
  Ot = P(St.attributes.flatMap((e) => e.labels.map((t) => [t, e.attribute]))),
  kt = new Map(j.kinds.flatMap((e) => e.whole.map((t) => [t, e.kind]))),
  At = new Map(j.kinds.flatMap((e) => e.before.map((t) => [t, e.kind]))),
  jt = new Set(j.unqualified),
  Mt = new Map(j.parts.flatMap((e) => e.labels.map((t) => [t, e.part]))),
  Nt = new Map(vt.entries.map((e) => [e.label, e.candidates])),
  Pt = new Set(M.company),
  Ft = new Set(M.neutralBefore),
  It = M.neutralAfter,
  Lt = new Set(N.whole),
  Rt = [`name`, `idType`, `idNo`, `mobile`, `phone`, `email`, `title`, `department`, `address`];
function I(e, t) {
  if (t === `idFile`) return e === `legalRep` ? `attachment.legalRepId` : null;
  let n = _(`${e}.${t}`);
  return n === void 0 ? null : n.key;
}
function* zt() {
  for (let e of wt) for (let t of e.names) yield [t, e.key];
  for (let { role: e, names: t } of xt.roles)
    for (let n of t) {
      yield [n, `${e}.name`];
      for (let t of St.attributes) {
        let r = I(e, t.attribute);
        if (r !== null && Rt.includes(t.attribute)) for (let e of t.names) yield [n + e, r];
      }
    }
  for (let { kind: e, names: t } of j.kinds)
    for (let n of t) {
      yield [n, `address.${e}.full`];
      for (let t of j.parts) for (let r of t.names) yield [n + r, `address.${e}.${t.part}`];
    }
}
var Bt = P(zt());
function L(e, t, ...n) {
  let r = e.get(t);
  r === void 0 ? e.set(t, [...n]) : r.push(...n);
}
var Vt = (e, t) => `address.${e ?? `office`}.${t}`;
function Ht(e) {
  return e.says === `fact`
    ? e.key
    : e.says === `person`
      ? e.role === null
        ? null
        : I(e.role, e.attribute)
      : null;
}
function R(e, { kind: t, reading: n, weights: r }) {
  for (let { meaning: i, fit: a } of n.meanings) {
    let o = Ht(i);
    o !== null && L(e, o, { kind: t, text: n.text, weight: r[a] });
  }
}
function Ut(e, t) {
  let { meaning: n, reading: r, kind: i, weight: a, context: o } = t,
    s = o.row.role ?? o.section.role,
    c = { kind: i, text: r.text, weight: a };
  if (s !== null && n.kind !== `registered`) {
    let t = n.part === `full` ? I(s, `address`) : null;
    t !== null && L(e, t, c);
  } else L(e, Vt(n.kind ?? o.section.address, n.part), c);
}
var Wt = 0.1,
  z = { whole: 0.92, stripped: 0.88, ending: 0.5, bare: 0.5 },
  Gt = { for: 1, wrap: 1, item: 1, table: 1, aria: 1, dt: 1, preceding: 0.96, none: 0.9 },
  B = { asLabel: 0.88, beside: 0.72, endingAsLabel: 0.45 },
  Kt = 0.8,
  V = { unlabelled: 0.7, agreeing: 0.6, owner: 0.72 },
  H = { row: 0.8, section: 0.75, next: 0.72, near: 0.45, companySection: 0.75, companyNear: 0.71 },
  U = { fit: 0.2, misfit: -0.6, never: -1 },
  qt = { fit: 0.2, misfit: -0.6 },
  Jt = -0.3,
  Yt = 3;
function Xt(e) {
  let t = new Map();
  for (let n of e) for (let e of new Set(n.names.map(De))) t.set(e, (t.get(e) ?? 0) + 1);
  return t;
}
function Zt(e, { field: t, counts: n, labelled: r, bare: i, labelText: a }) {
  for (let o of t.names) {
    let t = De(o);
    if (!(t === `` || (n.get(t) ?? 0) >= Yt))
      for (let n of Bt.get(t) ?? []) {
        let t = { kind: `name`, text: o, weight: 0 };
        if (e.has(n)) L(e, n, { ...t, weight: V.agreeing });
        else if (i.some((e) => n.endsWith(`.${e}`))) {
          if (e.size > 0) continue;
          L(e, n, { kind: `label`, text: a, weight: z.bare }, { ...t, weight: V.owner });
        } else r || L(e, n, { ...t, weight: V.unlabelled });
      }
  }
}
function Qt(e, t) {
  let n = [],
    r = (e, t) => {
      t !== null && n.push({ kind: e, text: t, weight: -1 });
    };
  return (
    r(`negative`, e.negative),
    r(`role`, e.otherParty),
    r(`row`, t.row.stranger),
    r(`section`, t.section.stranger),
    n
  );
}
var $t =
  /^[\u4e00-\u9fff]{1,8}(?:人|人员|员|负责人|经理|主任|联系人)(?:姓名|名称|信息|电话|手机|手机号|手机号码|联系电话|联系方式|证件类型|证件号码|身份证号|身份证号码|身份证|邮箱|职务)?$/u;
function W(e, t) {
  let n = t && F.has(e) ? null : (N.otherParties.find((t) => e.includes(t)) ?? null),
    r = t ? null : (N.anywhere.find((t) => e.includes(t)) ?? null),
    i = !t && !Pt.has(e) && $t.test(e);
  return { word: r, otherParty: n ?? (n === null && i ? e : null) };
}
var en = 4;
function G(e) {
  let t = (Et.get(e) ?? []).map((e) => ({ says: `fact`, key: e })),
    n = kt.get(e);
  n !== void 0 && t.push({ says: `address`, kind: n, part: `full` });
  let r = Mt.get(e);
  (r !== void 0 && t.push({ says: `address`, kind: null, part: r }),
    jt.has(e) && t.push({ says: `address`, kind: null, part: `full` }));
  let i = F.get(e);
  i !== void 0 && t.push({ says: `person`, role: i, attribute: `name` });
  for (let n of Ot.get(e) ?? []) t.push({ says: `person`, role: null, attribute: n });
  return t;
}
function tn(e, t) {
  for (let n = Math.min(e.length - 1, 16); n >= 2; --n) {
    let r = e.slice(0, n);
    if (t(r)) return r;
  }
  return null;
}
function nn(e) {
  let t = tn(e, (e) => F.has(e)),
    n = t === null ? void 0 : F.get(t);
  if (t === null || n === void 0) return [];
  let r = e.slice(t.length).replace(/^(?:的|本人|个人|有效|常用|居民)+/u, ``);
  return (Ot.get(r) ?? []).map((e) => ({ says: `person`, role: n, attribute: e }));
}
var rn = new Set([`entity.postcode`, `entity.phone`, `entity.fax`]);
function an(e) {
  for (let t = Math.min(e.length - 2, 8); t >= 2; --t) {
    let n = At.get(e.slice(0, t)),
      r = e.slice(t),
      i = Mt.get(r),
      a = n === void 0 ? void 0 : Dt.get(r)?.find((e) => rn.has(e));
    if (a !== void 0) return [{ says: `fact`, key: a }];
    if (n !== void 0 && i !== void 0) return [{ says: `address`, kind: n, part: i }];
  }
  return [];
}
function on(e) {
  let t = [];
  for (let n = Math.min(e.length - 2, 10); n >= 2; --n) {
    if (!Pt.has(e.slice(0, n))) continue;
    let r = e.slice(n);
    for (let e of Dt.get(r) ?? []) t.push({ says: `fact`, key: e });
    if (
      (t.push(...G(r).filter((e) => e.says !== `person` || e.role !== null)),
      t.push(...nn(r), ...an(r)),
      t.length > 0)
    )
      return t;
  }
  return t;
}
function* sn(e) {
  let t = e;
  for (let e = 0; e < 3; e += 1) {
    let e = tn(t, (e) => Ft.has(e)),
      n = It.find((e) => t.length > e.length + 1 && t.endsWith(e));
    if (e === null && n === void 0) return;
    (n !== void 0 && (yield t.slice(0, -n.length)),
      e !== null && (yield t.slice(e.length)),
      (t = t.slice(e?.length ?? 0, n === void 0 ? void 0 : -n.length)),
      yield t);
  }
}
var cn = (e) => {
  let t = G(e);
  if (t.length > 0 || Lt.has(e)) return t;
  let n = nn(e);
  if (n.length > 0) return n;
  let r = an(e);
  return r.length > 0 ? r : on(e);
};
function ln(e) {
  for (let t = 1; t <= e.length - en; t += 1) {
    let n = G(e.slice(t)).filter((e) => e.says === `fact`);
    if (n.length > 0) return n;
  }
  return [];
}
function un(e) {
  let t = cn(e);
  if (t.length > 0) return { meanings: t, fit: `whole` };
  if (Lt.has(e)) return { meanings: [], fit: `whole` };
  for (let t of sn(e)) {
    let e = Lt.has(t) ? [] : cn(t);
    if (e.length > 0) return { meanings: e, fit: `stripped` };
  }
  return { meanings: ln(e), fit: `ending` };
}
var dn = (e, t) => JSON.stringify(e) === JSON.stringify(t),
  fn = [`entity.regNo`, `entity.orgCode`, `entity.taxNo`];
function pn(e) {
  let t = e.some(({ meaning: e }) => e.says === `fact` && e.key === `entity.uscc`),
    n = e.find(({ meaning: e }) => e.says === `person` && e.role !== null)?.meaning,
    r = n?.says === `person` ? n.role : null;
  return e.filter(({ meaning: e }) =>
    e.says === `fact`
      ? !(t && fn.includes(e.key))
      : e.says !== `person` || r === null || e.role === null || e.role === r,
  );
}
function mn(e) {
  let t = un(e.text);
  if (t.meanings.length > 0 && t.fit !== `ending`) return t.meanings.map((e) => ({ meaning: e, fit: t.fit }));
  let n = [];
  for (let t of e.alternatives) {
    let { meanings: e, fit: r } = un(t);
    for (let t of e) n.some((e) => dn(e.meaning, t)) || n.push({ meaning: t, fit: r });
  }
  let r = pn(n);
  return r.length > 0 ? r : t.meanings.map((e) => ({ meaning: e, fit: t.fit }));
}
function hn(e, t) {
  let n = t.map((e) => F.get(e)).find((e) => e !== void 0),
    r = t.some((e) => Ot.get(e)?.[0] === `mobile`);
  return e.map(({ meaning: e, fit: t }) => {
    if (e.says !== `person`) return { meaning: e, fit: t };
    let i = r && e.attribute === `phone` ? `mobile` : e.attribute;
    return { meaning: { ...e, role: e.role ?? n ?? null, attribute: i }, fit: t };
  });
}
function gn(e, t) {
  let n = Et.get(e + t) ?? [];
  return n.length > 0 || !Pt.has(e) ? n : (Dt.get(t) ?? []);
}
function _n(e) {
  let t = w(e),
    { text: n, bracketed: r, unit: i } = t,
    a = Nt.get(n) ?? [],
    o = n.length < 2 || a.length > 0 ? [] : mn(t);
  for (let e of r) {
    let t = un(n + e);
    t.meanings.length > 0 && t.fit === `whole` && (o = t.meanings.map((e) => ({ meaning: e, fit: `whole` })));
  }
  o = hn(o, r);
  let s = W(n, a.length > 0 || o.some(({ fit: e }) => e === `whole`)),
    c = r.map((e) => W(e, !0).otherParty).find((e) => e !== null);
  return {
    text: n,
    unit: i,
    meanings: o.length === 0 && r[0] !== void 0 && n.length < 2 ? mn(w(r[0])) : o,
    negative: s.word,
    otherParty: s.otherParty ?? c ?? null,
    ambiguous: a,
  };
}
var vn = { phone: `entity.phone`, email: `entity.email` };
function yn(e, t) {
  return e.map((e) => (e === `phone` && t ? `mobile` : e));
}
function bn(e) {
  let { row: t, section: n, person: r } = e;
  if (t.role !== null) return [{ role: t.role, evidence: { kind: `row`, text: t.text, weight: H.row } }];
  let i = [];
  if (
    (n.role !== null &&
      i.push({ role: n.role, evidence: { kind: `section`, text: n.text, weight: H.section } }),
    i.length === 0 && r !== null && r.owner !== `stranger`)
  ) {
    let e = r.distance <= 4 ? H.next : H.near;
    i.push({ role: r.owner, evidence: { kind: `neighbour`, text: r.text, weight: e } });
  }
  return i;
}
function xn(e) {
  return e.person === null
    ? e.section.company
      ? { kind: `section`, text: e.section.text, weight: H.companySection }
      : e.company === null
        ? null
        : { kind: `neighbour`, text: e.company, weight: H.companyNear }
    : null;
}
var Sn = [`营业执照`, `银行`, `网站`, `app`, `企业`];
function Cn(e, t, { section: n }, r) {
  if (n.stranger !== null || n.role !== null) return;
  let i = { kind: `section`, text: n.text, weight: H.companySection };
  for (let a of Sn) {
    let o =
      n.text.includes(a) || (a === `企业` && n.company) || (a === `银行` && n.bank) ? gn(a, t.text) : [];
    for (let t of o) L(e, t, r, i);
    if (o.length > 0) return;
  }
}
function wn(e, t, n, r) {
  let i = t.meanings.flatMap(({ meaning: e }) =>
      e.says === `person` && e.role === null && e.attribute !== `address` ? [e.attribute] : [],
    ),
    a = { kind: `label`, text: t.text, weight: z.bare },
    o = yn(i, r);
  for (let { role: t, evidence: r } of bn(n))
    for (let n of o) {
      let i = I(t, n);
      i !== null && L(e, i, a, r);
    }
  let s = xn(n);
  if (s !== null)
    for (let t of i) {
      let n = vn[t];
      n !== void 0 && L(e, n, a, s);
    }
  return ((i.length === 0 || i.includes(`name`)) && Cn(e, t, n, a), o);
}
var Tn = [`text`, `textarea`, `number`, `contenteditable`, `unknown`],
  En = {
    text: [`text`, `textarea`, `select`, `radio`, `contenteditable`, `unknown`, `cascader`, `number`],
    longText: [`text`, `textarea`, `contenteditable`, `unknown`],
    personName: [`text`, `unknown`, `textarea`],
    uscc: [`text`, `unknown`, `textarea`],
    date: [`date`, `text`, `unknown`],
    term: [`date`, `text`, `radio`, `unknown`],
    money: [`text`, `number`, `unknown`],
    count: [`text`, `number`, `select`, `radio`, `unknown`],
    mobile: [`text`, `number`, `unknown`],
    phone: [`text`, `number`, `unknown`],
    email: [`text`, `unknown`],
    url: [`text`, `textarea`, `unknown`],
    domain: [`text`, `textarea`, `unknown`],
    ip: [`text`, `textarea`, `unknown`],
    postcode: [`text`, `number`, `unknown`],
    idType: [`select`, `radio`, `text`, `unknown`],
    idNumber: [`text`, `unknown`],
    address: [`text`, `textarea`, `unknown`],
    region: [`select`, `cascader`, `text`, `radio`, `unknown`],
    bankAccount: [`text`, `number`, `unknown`],
    file: [`file`],
  },
  Dn = { email: [`email`], tel: [`mobile`, `phone`], url: [`url`, `domain`] },
  On = new Set([
    `entity.name`,
    `entity.nameEn`,
    `entity.shortName`,
    `entity.uscc`,
    `entity.regNo`,
    `entity.taxNo`,
    `entity.orgCode`,
    `bank.accountName`,
    `site.name`,
    `app.name`,
    `entity.icpNo`,
  ]),
  kn = { uscc: 15, idNumber: 15, mobile: 11, postcode: 6, email: 12, address: 8, phone: 7, bankAccount: 12 },
  An = { uscc: 18, idNumber: 18, mobile: 11, postcode: 6 };
function jn(e, t) {
  let n = _(t)?.kind;
  if (n === void 0) return [];
  let r = [],
    i = (t) => void r.push({ kind: `type`, text: e.widget, weight: t }),
    a = e.widget === `file`;
  if (
    ([`password`, `search`, `hidden`, `time`].includes(e.inputType) ||
    a !== (n === `file`) ||
    e.widget === `checkbox` ||
    e.widget === `dateRange`
      ? i(U.never)
      : !En[n].includes(e.widget) || (On.has(t) && !Tn.includes(e.widget))
        ? i(U.misfit)
        : ((e.widget === `date` && n === `date`) || (e.widget === `cascader` && n === `region`)) && i(U.fit),
    Dn[e.inputType]?.includes(n) === !0 && r.push({ kind: `type`, text: e.inputType, weight: U.fit }),
    e.maxLength !== null && e.maxLength > 0)
  ) {
    let t = String(e.maxLength);
    e.maxLength < (kn[n] ?? 0)
      ? r.push({ kind: `length`, text: t, weight: qt.misfit })
      : e.maxLength === An[n] && r.push({ kind: `length`, text: t, weight: qt.fit });
  }
  return r;
}
function Mn(e) {
  let t = `${e.placeholder} ${e.title}`.slice(0, 200);
  return (
    e.maxLength === 11 ||
    /手机|11\s?位/u.test(t) ||
    /1\[3|1\[\^|1\(3|\\d\{11\}|\^1\\d\{10\}/u.test(e.pattern.slice(0, 200))
  );
}
var Nn = /(?:(?:的|基本|身份|详细|登记|主要|个人|联系)*(?:信息|资料|情况|登记|填写|说明|方式|证件|栏|表))+$/u;
function Pn(e) {
  let t = F.get(e) ?? F.get(e.replace(Nn, ``));
  if (t !== void 0) return t;
  let n = new Set(),
    r = e,
    i = [...F.keys()].filter((t) => e.includes(t)).sort((e, t) => t.length - e.length);
  for (let e of i) {
    let t = F.get(e);
    t !== void 0 && r.includes(e) && (n.add(t), (r = r.replaceAll(e, ``)));
  }
  let [a] = n;
  return n.size === 1 && a !== void 0 ? a : null;
}
function Fn(e) {
  let { text: t, bracketed: n } = w(e),
    r = t.replace(Nn, ``),
    i = F.has(t) || F.has(r),
    a = t === `` || i ? null : (W(r, !1).otherParty ?? W(t, !1).otherParty),
    o = a === null && t !== `` ? Pn(t) : null,
    s = /注册地|住所|登记地/u.test(t)
      ? `registered`
      : /办公|经营场所|经营地|通讯|通信/u.test(t)
        ? `office`
        : null;
  return {
    text: t === `` ? (n[0] ?? ``) : t,
    role: o,
    stranger: a,
    company: a === null && o === null && M.headings.some((e) => t.includes(e)),
    bank: /银行|开户|账户|结算/u.test(t),
    address: s,
  };
}
var In = (e) =>
  e.meanings.some(
    ({ meaning: e, fit: t }) =>
      t !== `ending` && (e.says === `address` || (e.says === `fact` && !e.key.startsWith(`attachment`))),
  );
function Ln(e) {
  for (let { meaning: t } of e.meanings) if (t.says === `person` && t.role !== null) return t.role;
  return e.otherParty === null ? null : `stranger`;
}
function Rn(e, { label: t, placeholder: n }) {
  let r = t.text === `` ? n : t,
    i = Ln(r);
  i === null
    ? e.person !== null &&
      r.meanings.some(({ meaning: e }) => e.says === `person` && e.attribute !== `address`)
      ? (e.person.distance = 0)
      : In(r) &&
        (e.person !== null && e.person.owner !== `contact` && (e.person = null), (e.company = r.text))
    : ((e.person = { owner: i, text: r.text, distance: 0 }), (e.anybody = !0));
}
function zn(e) {
  let t = new Map(),
    n = (e) => {
      let n = t.get(e) ?? Fn(e);
      return (t.set(e, n), n);
    },
    r = { block: ``, person: null, company: null, anybody: !1 };
  return e.map((e) => {
    let t = `${e.field.form}\n${e.field.section}`;
    t !== r.block && Object.assign(r, { block: t, person: null, company: null, anybody: !1 });
    let i = {
      section: n(e.field.section),
      row: n(e.field.rowHeader),
      person: r.person === null ? null : { ...r.person, distance: r.person.distance + 1 },
      company: r.anybody ? null : r.company,
    };
    return (r.person !== null && (r.person.distance += 1), Rn(r, e), i);
  });
}
var K = {
    source: `Buttons and titles seen in public front-end source, own knowledge of portals`,
    checked: `2026-11-24`,
    searchButtons: [`查询`, `搜索`, `检索`, `筛选`, `导出`, `高级查询`, `高级搜索`],
    submitButtons: [
      `提交`,
      `保存`,
      `下一步`,
      `暂存`,
      `确定`,
      `确认`,
      `申报`,
      `申请`,
      `完成`,
      `上报`,
      `新增`,
      `添加`,
      `报送`,
      `保存并继续`,
      `提交申请`,
      `暂存草稿`,
    ],
    loginWords: [`登录`, `登陆`, `login`, `sign in`, `修改密码`, `找回密码`, `重置密码`, `忘记密码`],
    searchWords: [`查询`, `搜索`, `检索`, `筛选`, `search`],
    ownTitles: [`注册`, `入驻`, `认证`, `申请`, `完善`, `我的`, `开户申请`, `备案`, `申报`, `自助`],
  },
  Bn = 3,
  Vn = 2,
  q = (e, t) => t.some((t) => e.includes(t)),
  Hn = /^(?:客户经理|客户服务|供应商注册)/u;
function Un(e) {
  return N.recordParties.some((t) => e.startsWith(t)) && !Hn.test(e);
}
function Wn(e) {
  return new Set(e.filter(({ label: e }) => Un(e.text)).map(({ field: e }) => Gn(e)));
}
var Gn = (e) => `${e.form}\n${e.section}`;
function Kn(e) {
  return q(e, N.recordParties) && !q(e, K.ownTitles);
}
function qn(e, t, n, r, i) {
  let a = e.forms.find((e) => e.form === t),
    o = S(`${a?.title ?? ``}|${e.title}`),
    s = (a?.buttons ?? []).map(S),
    c = new Set();
  for (let e of r) e.outcome === `fact` && e.score >= 0.85 && c.add(e.key);
  let l = s.some((e) => q(e, K.searchButtons)),
    u = s.some((e) => q(e, K.submitButtons));
  return l && !u
    ? `search`
    : (n.some(({ field: e }) => e.inputType === `password`) && c.size <= Vn) ||
        (q(S(a?.title ?? ``), K.loginWords) && c.size <= Vn)
      ? `login`
      : Kn(o) || (n.length > 0 && n.every(({ field: e }) => i.has(Gn(e))))
        ? `otherParty`
        : c.size >= Bn
          ? `own`
          : `unclear`;
}
var J = e().min(2).max(24),
  Y = e().regex(/^[a-z0-9]{2,40}$/),
  X = { source: e().min(8), checked: d },
  Jn = n(te.map((e) => e.key)),
  Yn = [`legalRep`, `contact`, `agent`, `principal`],
  Xn = [`name`, `idType`, `idNo`, `mobile`, `phone`, `email`, `title`, `department`, `address`, `idFile`],
  Zn = [`province`, `city`, `district`, `detail`, `full`];
(v({ ...X, entries: s(v({ key: Jn, labels: s(J), afterCompany: s(J), names: s(Y) })) }),
  v({ ...X, roles: s(v({ role: n(Yn), labels: s(J), names: s(Y) })) }),
  v({ ...X, attributes: s(v({ attribute: n(Xn), labels: s(J), names: s(Y) })) }),
  v({
    ...X,
    kinds: s(v({ kind: n([`registered`, `office`]), whole: s(J), before: s(J), names: s(Y) })),
    unqualified: s(J),
    parts: s(v({ part: n(Zn), labels: s(J), names: s(Y) })),
  }),
  v({ ...X, otherParties: s(J), recordParties: s(J), anywhere: s(J), whole: s(J) }),
  v({ ...X, company: s(J), neutralBefore: s(J), neutralAfter: s(J), headings: s(J) }),
  v({ ...X, entries: s(v({ label: J, candidates: s(Jn).min(1) })) }),
  v({ ...X, searchButtons: s(J), submitButtons: s(J), loginWords: s(J), searchWords: s(J), ownTitles: s(J) }),
  v({ ...X, groups: s(s(e().min(1)).min(2)), emptyOptions: s(e()) }),
  v({ ...X, provinces: s(ne([J, J])), municipalities: s(J), cityOfMunicipality: s(J) }));
var Qn = /确认|再次|重复|重新输入/u,
  $n = new Set([`select`, `cascader`]);
function er(e, t) {
  if (e === void 0 || !$n.has(e.widget)) return !1;
  let n = w(t.label).text;
  return n === `` || n === w(e.label).text;
}
var tr = (e, t) => e !== void 0 && w(e.label).text === w(t.label).text;
function nr(e, t) {
  let n = new Map(),
    r = (e, t) => JSON.stringify([e.form, e.section, e.rowHeader, t]);
  for (let [i, a] of t.entries()) {
    let t = e[i];
    if (a.outcome !== `fact` || t === void 0) continue;
    let o = n.get(r(t, a.key));
    (o === void 0 || a.score > o.score + 1e-9) && n.set(r(t, a.key), a);
  }
  return t.map((t, i) => {
    let a = e[i];
    if (
      t.outcome !== `fact` ||
      a === void 0 ||
      n.get(r(a, t.key)) === t ||
      _(t.key)?.kind === `file` ||
      Qn.test(a.label) ||
      Qn.test(a.placeholder) ||
      er(e[i - 1], a)
    )
      return t;
    if (_(t.key)?.kind === `personName` && tr(e[i - 1], a)) {
      let { fieldId: e, key: n, evidence: r } = t,
        i = n.slice(0, n.indexOf(`.`));
      return {
        fieldId: e,
        outcome: `ask`,
        candidates: te.flatMap((e) => (e.group === i && e.kind !== `file` ? [e.key] : [])),
        evidence: r,
      };
    }
    let o = { kind: `negative`, text: a.label, weight: Jt },
      s = [...t.evidence, o];
    return { ...t, evidence: s, score: A(s) };
  });
}
function rr(e, t) {
  let n = t.meanings.flatMap(({ meaning: e }) =>
      e.says === `person` && e.role === null ? [e.attribute] : [],
    ),
    [r] = n;
  if (r === void 0 || n.includes(`name`)) return e;
  let i = e.meanings.map(({ meaning: e, fit: t }) =>
    e.says === `person` && e.role !== null && e.attribute === `name`
      ? { meaning: { ...e, attribute: r }, fit: t }
      : { meaning: e, fit: t },
  );
  return { ...e, meanings: i };
}
function ir(e) {
  let t = _n(e.placeholder);
  return { field: e, label: rr(_n(e.label), t), placeholder: t, title: _n(e.title) };
}
function ar({ label: e, placeholder: t }, n) {
  let r = t.meanings.some(({ meaning: e }) => e.says === `person` && e.role !== null);
  return e.text === `` || !r
    ? n
    : { ...n, person: null, company: null, section: { ...n.section, company: !1 } };
}
function or(e, t) {
  let { field: n, label: r, placeholder: i, title: a } = e,
    o = new Map(),
    s = r.text !== ``,
    c = s ? r : i,
    l = Gt[n.labelSource],
    u = s
      ? { whole: z.whole * l, stripped: z.stripped * l, ending: z.ending * l }
      : { whole: B.asLabel, stripped: B.asLabel, ending: B.endingAsLabel };
  if ((R(o, { kind: s ? `label` : `placeholder`, reading: c, weights: u }), t.address !== void 0)) {
    let e = c.text === `` ? r : c;
    Ut(o, {
      meaning: t.address,
      reading: e,
      kind: s ? `label` : `placeholder`,
      weight: s ? z.whole * l : B.asLabel,
      context: t.context,
    });
  }
  let d = o.size > 0 ? [] : wn(o, c, ar(e, t.context), Mn(n));
  if (s && i.text !== r.text && (o.size > 0 || d.length > 0)) {
    let e = new Map();
    R(e, { kind: `placeholder`, reading: i, weights: { whole: B.beside, stripped: B.beside, ending: 0 } });
    for (let [t, n] of e)
      o.has(t)
        ? o.get(t)?.push(...n)
        : d.length > 0 && o.set(t, [{ kind: `label`, text: r.text, weight: z.bare }, ...n]);
  }
  return (
    R(o, { kind: `title`, reading: a, weights: { whole: s ? 0 : Kt, stripped: s ? 0 : Kt, ending: 0 } }),
    Zt(o, { field: n, counts: t.names, labelled: s, bare: d, labelText: r.text }),
    { candidates: o, bare: d }
  );
}
function sr(e) {
  let t = Yn.flatMap((t) => e.map((e) => I(t, e)));
  return [
    ...(e.includes(`phone`) ? [`entity.phone`] : []),
    ...(e.includes(`email`) ? [`entity.email`] : []),
    ...t.filter((e) => e !== null),
  ];
}
function cr(e, t) {
  let { field: n, label: r } = e,
    i = n.id,
    a = r.text === `` ? e.placeholder : r,
    o = Qt(a, t.context);
  if ((t.foreign && o.push({ kind: `form`, text: n.section, weight: -1 }), o.length > 0))
    return { fieldId: i, outcome: `none`, evidence: o };
  let { candidates: s, bare: c } = or(e, t),
    l = [...s]
      .map(([e, t]) => {
        let r = [...t, ...jn(n, e)];
        return { key: e, evidence: r, score: A(r) };
      })
      .sort((e, t) => t.score - e.score),
    [u, d] = l,
    f = u?.evidence ?? [];
  if (a.ambiguous.length > 0)
    return {
      fieldId: i,
      outcome: `ask`,
      candidates: a.ambiguous,
      evidence: [{ kind: `label`, text: a.text, weight: z.bare }],
    };
  if (u !== void 0 && u.score >= 0.6) {
    let e = l.filter(({ score: e }) => u.score - e < Wt).map(({ key: e }) => e);
    return d !== void 0 && e.length > 1
      ? { fieldId: i, outcome: `ask`, candidates: e, evidence: f }
      : { fieldId: i, outcome: `fact`, key: u.key, score: u.score, evidence: f };
  }
  let p = t.context.row.role ?? t.context.section.role ?? t.context.person?.owner ?? null,
    m = sr(c).filter((e) => A([{ kind: `label`, text: ``, weight: z.bare }, ...jn(n, e)]) >= z.bare - 0.1);
  return u === void 0 && p === null && m.length > 0
    ? {
        fieldId: i,
        outcome: `ask`,
        candidates: m,
        evidence: [{ kind: `label`, text: a.text, weight: z.bare }],
      }
    : { fieldId: i, outcome: `none`, evidence: f };
}
function lr(e) {
  let t = e.fields.map(ir),
    n = zn(t),
    r = _t(t),
    i = Xt(e.fields),
    a = Wn(t),
    o = t.map((e, t) => {
      let o = n[t];
      return o === void 0
        ? { fieldId: e.field.id, outcome: `none`, evidence: [] }
        : cr(e, { context: o, address: r.get(e.field.id), names: i, foreign: a.has(Gn(e.field)) });
    }),
    s = nr(e.fields, o),
    c = new Map();
  for (let n of new Set(e.fields.map((e) => e.form))) {
    let r = t.filter(({ field: e }) => e.form === n),
      i = new Set(r.map(({ field: e }) => e.id));
    c.set(
      n,
      qn(
        e,
        n,
        r,
        s.filter((e) => i.has(e.fieldId)),
        a,
      ),
    );
  }
  return { fields: s, character: c };
}
var ur = (e) => e.outcome === `fact` && e.score >= 0.85,
  dr = new Set([`select`, `radio`, `cascader`, `date`, `dateRange`]);
function Z(e) {
  return e.shown.trim() === `` || (dr.has(e.widget) && We(e.shown));
}
var fr = new Set([`市辖区`, `县`]),
  pr = (e) =>
    e
      .split(/[/>→]/u)
      .map(S)
      .filter((e) => e !== `` && !fr.has(e)),
  mr = (e) => e.normalize(`NFKC`).replace(/\s+/gu, ``);
function hr(e, t) {
  let n = Me(t);
  return mr(e) === mr(t) || (n !== null && Me(e) === n);
}
function gr(e, t) {
  let n = t.map(S).filter((e) => !fr.has(e)),
    r = pr(e);
  return r.length === n.length && r.every((e, t) => e === n[t]);
}
function _r(e, t) {
  return t.kind === `text`
    ? hr(e.shown, t.text)
    : t.kind === `date`
      ? Me(e.shown) === t.date
      : t.kind === `path`
        ? gr(e.shown, t.levels)
        : [t.text, ...t.alternatives].some((t) => S(t) === S(e.shown));
}
var vr = new Set([`otherParty`, `search`, `login`]),
  yr = (e) => e.label.trim() || e.placeholder.trim() || e.title.trim();
function br(e, t, n) {
  let r = n === void 0 ? null : Oe(e);
  return e.fields.map((e, i) => {
    let a = t.fields[i] ?? { fieldId: e.id, outcome: `none`, evidence: [] },
      o = n?.get(r?.get(e.id) ?? ``);
    if (o === void 0) return a;
    let s = [{ kind: `label`, text: yr(e), weight: o === `never` ? -1 : 1 }];
    return o === `never`
      ? { fieldId: e.id, outcome: `none`, evidence: s }
      : { fieldId: e.id, outcome: `fact`, key: o, score: 1, evidence: s };
  });
}
function Q(e, t, n, r = null) {
  return {
    refusal: {
      fieldId: e.id,
      label: yr(e),
      key: t.outcome === `fact` ? t.key : null,
      candidates: t.outcome === `ask` ? t.candidates : [],
      reason: n,
      limit: r,
      before: e.shown,
      evidence: t.evidence,
    },
  };
}
function xr(e, t, n, r) {
  if (t.outcome === `none`) return Q(e, t, `notOurs`);
  if (vr.has(n)) return Q(e, t, `notOurForm`);
  if (t.outcome === `ask`) return Q(e, t, `notSure`);
  if (!e.visible) return Q(e, t, `hidden`);
  if (e.widget === `file`) return Q(e, t, `fileByHand`);
  let i = r.get(t.key),
    a = i === void 0 ? null : tt(e, t.key, i.value, r);
  if (a !== null && `value` in a && _r(e, a.value)) return Q(e, t, `already`);
  if (e.disabled) return Q(e, t, `disabled`);
  if (e.readonly) return Q(e, t, `readonly`);
  if (i === void 0 || a === null) return Q(e, t, `noFact`);
  if (`reason` in a) return Q(e, t, a.reason, a.limit);
  let o = Z(e),
    s = ur(t);
  return !o && !(s && n === `own`)
    ? Q(e, t, `occupied`)
    : {
        step: {
          fieldId: e.id,
          key: t.key,
          label: yr(e),
          before: e.shown,
          after: a.after,
          value: a.value,
          sensitive: i.sensitive,
          ticked: s && o && n === `own` && !i.sensitive && !a.assumed,
          score: t.score,
          evidence: t.evidence,
        },
      };
}
function Sr(e, t, n, r, i) {
  return `step` in e
    ? `step` in t
      ? Z(n)
        ? t.step.ticked || t.step.sensitive
          ? e
          : { step: { ...e.step, ticked: !1 } }
        : Q(r, i, i.outcome === `fact` && i.key.endsWith(`.idNo`) ? `typeNotHeld` : `waitsForParent`)
      : t.refusal.reason === `already`
        ? e
        : Q(r, i, !Z(n) && e.step.key.endsWith(`.idNo`) ? `typeNotHeld` : `waitsForParent`)
    : e;
}
function Cr({ reading: e, recognition: t, facts: n, companyName: r, uscc: i, corrections: a }) {
  let o = br(e, t, a),
    s = it(e, { ...t, fields: o }, { companyName: r, uscc: i });
  if (s !== null) return { steps: [], refusals: [], otherCompany: s };
  let c = ue(n, r, i),
    l = e.fields.map((e, t) => {
      let n = o[t];
      return { field: e, key: n?.outcome === `fact` ? n.key : null };
    }),
    u = new Map(),
    d = (n) => {
      let r = u.get(n),
        i = e.fields[n],
        a = o[n];
      if (r !== void 0 || i === void 0 || a === void 0) return r ?? null;
      let s = ct(l, n),
        f = s === null ? null : d(s.index),
        p = s === null ? void 0 : e.fields[s.index],
        m = xr(i, a, t.character.get(i.form) ?? `unclear`, c);
      return (s?.must === !0 && f !== null && p !== void 0 && (m = Sr(m, f, p, i, a)), u.set(n, m), m);
    };
  for (let t of e.fields.keys()) d(t);
  let f = [...u.values()];
  return {
    steps: f.flatMap((e) => (`step` in e ? [e.step] : [])),
    refusals: f.flatMap((e) => (`refusal` in e ? [e.refusal] : [])),
    otherCompany: null,
  };
}
var wr = `shouxian-fill-engine`,
  $ = class extends Error {
    problem;
    constructor(e, t) {
      (super(t), (this.name = `EngineError`), (this.problem = e));
    }
  };
async function Tr(e, { onChanged: n, onGone: r }) {
  try {
    await t.default.scripting.executeScript({ target: { tabId: e }, files: [`/fill-engine.js`] });
  } catch (e) {
    throw new $(`noAccess`, String(e));
  }
  let i = t.default.tabs.connect(e, { name: wr, frameId: 0 }),
    a = new Map(),
    o = new Map(),
    s = 1;
  (i.onMessage.addListener((e) => {
    let t = e;
    t.type === `changed`
      ? n()
      : t.type === `progress`
        ? o.get(t.request)?.(t.entry)
        : t.type === `failed`
          ? a.get(t.request)?.fail(new $(`failed`, t.reason))
          : a.get(t.request)?.settle(t);
  }),
    i.onDisconnect.addListener(() => {
      for (let { fail: e } of a.values()) e(new $(`gone`, `The page went away.`));
      r();
    }));
  function c(e, t, n) {
    let r = s++;
    return (
      n && o.set(r, n),
      new Promise((n, o) => {
        (a.set(r, {
          settle: (e) => (e.type === t ? n(e) : o(new $(`failed`, `Expected ${t}, got ${e.type}.`))),
          fail: o,
        }),
          i.postMessage({ ...e, request: r }));
      }).finally(() => {
        (a.delete(r), o.delete(r));
      })
    );
  }
  return {
    read: async () => (await c({ type: `read` }, `reading`)).reading,
    run: async (e, t, n) =>
      (await c({ type: `run`, origin: e.origin, path: e.path, steps: t }, `receipt`, n)).entries,
    undo: async () => (await c({ type: `undo` }, `receipt`)).entries,
    report: async () => (await c({ type: `report` }, `report`)).text,
    stop: () => i.postMessage({ type: `stop`, request: s++ }),
    close: () => i.disconnect(),
  };
}
function Er({ kind: e, text: t }) {
  return r.t(`evidence.${e}`, { text: t });
}
function Dr({ plan: e, onFill: t, onRead: n }) {
  let [i, o] = a(new Map()),
    s = (e) => i.get(e.fieldId) ?? e.ticked,
    c = e.steps.filter(s);
  return e.otherCompany === null
    ? y(`div`, {
        class: `stack`,
        children: [
          e.steps.length === 0
            ? y(`p`, { class: `notice`, children: r.t(`fill.nothing`) })
            : y(`ul`, {
                class: `steps`,
                children: e.steps.map((e) =>
                  y(
                    `li`,
                    {
                      children: [
                        y(`label`, {
                          children: [
                            y(`input`, {
                              type: `checkbox`,
                              checked: s(e),
                              onChange: (t) => o(new Map(i).set(e.fieldId, t.currentTarget.checked)),
                            }),
                            y(`span`, {
                              class: `step`,
                              children: [
                                y(`span`, {
                                  class: `spread`,
                                  children: [
                                    y(`bdi`, { class: `page-label`, children: e.label }),
                                    y(`span`, { class: `small muted`, children: kr(e.key) }),
                                  ],
                                }),
                                y(`span`, {
                                  class: `change`,
                                  children: [
                                    e.before !== `` &&
                                      y(f, { children: [y(`del`, { children: e.before }), ` `] }),
                                    y(`bdi`, { children: e.after }),
                                  ],
                                }),
                                e.before !== `` &&
                                  y(`span`, {
                                    class: `small warning-text`,
                                    children: r.t(`fill.overwrites`),
                                  }),
                                e.sensitive &&
                                  y(`span`, { class: `small warning-text`, children: r.t(`fill.sensitive`) }),
                              ],
                            }),
                          ],
                        }),
                        y(`details`, {
                          class: `small muted`,
                          children: [
                            y(`summary`, { children: r.t(`fill.why`) }),
                            e.evidence.map((e, t) => y(`p`, { children: Er(e) }, t)),
                          ],
                        }),
                      ],
                    },
                    e.fieldId,
                  ),
                ),
              }),
          y(`div`, {
            class: `row sticky-actions`,
            children: [
              y(`button`, {
                type: `button`,
                class: `primary`,
                disabled: c.length === 0,
                onClick: () => {
                  t(
                    new Set(c.map(({ fieldId: e }) => e)),
                    new Set(c.filter(({ before: e }) => e !== ``).map(({ fieldId: e }) => e)),
                  );
                },
                children: r.t(`fill.do`, c.length),
              }),
              y(`button`, { type: `button`, onClick: n, children: r.t(`fill.readAgain`) }),
            ],
          }),
          e.refusals.length > 0 && y(Or, { refusals: e.refusals }),
        ],
      })
    : y(`p`, {
        class: `notice error`,
        role: `alert`,
        children: r.t(`fill.otherCompany`, { company: e.otherCompany }),
      });
}
function Or({ refusals: e }) {
  return y(`details`, {
    class: `small`,
    children: [
      y(`summary`, { children: r.t(`fill.refused`, e.length) }),
      y(`ul`, {
        class: `refusals`,
        children: e.map((e) =>
          y(
            `li`,
            {
              children: [
                y(`bdi`, {
                  class: `page-label`,
                  children: e.label === `` ? r.t(`fill.unlabelled`) : e.label,
                }),
                ` `,
                y(`span`, {
                  class: `muted`,
                  children: [
                    e.limit
                      ? r.t(`fill.refusal.tooLong`, {
                          length: String(e.limit.length),
                          max: String(e.limit.max),
                        })
                      : r.t(`fill.refusal.${e.reason}`),
                    e.candidates.length > 0 &&
                      ` ${r.t(`fill.candidates`, { facts: e.candidates.map(kr).join(r.t(`list.separator`)) })}`,
                  ],
                }),
              ],
            },
            e.fieldId,
          ),
        ),
      }),
    ],
  });
}
function kr(e) {
  let t = _(e);
  return t ? ce(t.names) : e;
}
var Ar = [`failed`, `changedByPage`, `refused`, `filled`, `already`, `undone`],
  jr = { failed: `✕`, changedByPage: `≠`, refused: `–`, filled: `✓`, already: `=`, undone: `↺` };
function Mr({ plan: e, entries: t, undone: n, onUndo: i, onRead: a }) {
  let o = new Map(e.steps.map(({ fieldId: e, label: t }) => [e, t])),
    s = t.toSorted((e, t) => Ar.indexOf(e.outcome) - Ar.indexOf(t.outcome)),
    c = t.filter(({ outcome: e }) => e === `filled` || e === `already`).length,
    l = c === t.length;
  return y(`div`, {
    class: `stack`,
    children: [
      y(`p`, {
        class: `notice ${n ? `` : l ? `good` : `warning`}`,
        role: `status`,
        children: [
          n
            ? r.t(`fill.undone`, t.filter(({ outcome: e }) => e === `undone`).length)
            : r.t(`fill.summary`, { kept: String(c), of: String(t.length) }),
          ` `,
          r.t(`fill.notSubmitted`),
        ],
      }),
      y(`ul`, {
        class: `receipt`,
        children: s.map((e) =>
          y(
            `li`,
            {
              'data-outcome': e.outcome,
              children: [
                y(`span`, { class: `mark`, 'aria-hidden': `true`, children: jr[e.outcome] }),
                y(`span`, {
                  children: [
                    y(`span`, {
                      class: `spread`,
                      children: [
                        y(`bdi`, { class: `page-label`, children: o.get(e.fieldId) ?? `` }),
                        y(`span`, { class: `small muted`, children: r.t(`fill.outcome.${e.outcome}`) }),
                      ],
                    }),
                    y(`span`, {
                      class: `shown`,
                      children: e.shown === `` ? r.t(`fill.showsNothing`) : y(`bdi`, { children: e.shown }),
                    }),
                    e.reason &&
                      y(`span`, { class: `small warning-text`, children: r.t(`fill.failure.${e.reason}`) }),
                  ],
                }),
              ],
            },
            e.fieldId,
          ),
        ),
      }),
      y(`div`, {
        class: `row sticky-actions`,
        children: [
          !n && y(`button`, { type: `button`, onClick: i, children: r.t(`fill.undo`) }),
          y(`button`, { type: `button`, onClick: a, children: r.t(`fill.readAgain`) }),
        ],
      }),
    ],
  });
}
function Nr({ tab: e, entity: t }) {
  let [n, o] = a({ at: `idle` }),
    [s, u] = a(!1),
    d = i(null);
  c(() => () => d.current?.close(), []);
  let p = (e) => o({ at: `problem`, problem: e instanceof $ ? e.problem : `failed` }),
    m = async () => {
      o({ at: `reading` });
      try {
        ((d.current ??= await Tr(e.id, {
          onChanged: () => o((e) => (e.at === `preview` ? { ...e, stale: !0 } : e)),
          onGone: () => {
            ((d.current = null), o({ at: `idle` }));
          },
        })),
          o({ at: `preview`, reading: await d.current.read(), stale: !1 }));
      } catch (e) {
        p(e);
      }
    },
    h = `reading` in n ? n.reading : null,
    g = l(() => (h ? Pr(h, t) : null), [h, t]),
    _ = async (e, t) => {
      if (!d.current || !h || !g) return;
      let n = g.steps.filter(({ fieldId: t }) => e.has(t));
      o({ at: `filling`, reading: h, entries: [], of: n.length });
      try {
        let e = await d.current.run(
          h,
          n.map(({ fieldId: e, value: n, before: r }) => ({
            fieldId: e,
            value: n,
            expected: r,
            overwrite: t.has(e),
          })),
          (e) => o((t) => (t.at === `filling` ? { ...t, entries: [...t.entries, e] } : t)),
        );
        o({ at: `receipt`, reading: h, plan: g, entries: e, undone: !1 });
      } catch (e) {
        p(e);
      }
    },
    ee = async () => {
      if (d.current && n.at === `receipt`)
        try {
          o({ ...n, entries: await d.current.undo(), undone: !0 });
        } catch (e) {
          p(e);
        }
    },
    te = async () => {
      if (d.current)
        try {
          (await navigator.clipboard.writeText(await d.current.report()), u(!0));
        } catch (e) {
          p(e);
        }
    };
  return y(`section`, {
    'aria-labelledby': `fill-title`,
    class: `stack`,
    children: [
      y(`h2`, { id: `fill-title`, children: r.t(`fill.title`) }),
      Fr(e.url) && y(`p`, { class: `notice warning small`, children: r.t(`fill.http`) }),
      (n.at === `idle` || n.at === `reading`) &&
        y(f, {
          children: [
            y(`p`, { class: `muted small`, children: r.t(`fill.hint`) }),
            y(`div`, {
              children: y(`button`, {
                type: `button`,
                class: `primary`,
                disabled: n.at === `reading`,
                onClick: () => void m(),
                children: r.t(n.at === `reading` ? `fill.reading` : `fill.read`),
              }),
            }),
          ],
        }),
      n.at === `problem` && y(Ir, { problem: n.problem, tab: e, onRetry: () => void m() }),
      n.at === `preview` &&
        g &&
        y(f, {
          children: [
            n.stale &&
              y(`div`, {
                class: `notice row`,
                children: [
                  y(`span`, { children: r.t(`fill.changed`) }),
                  y(`button`, { type: `button`, onClick: () => void m(), children: r.t(`fill.readAgain`) }),
                ],
              }),
            y(Dr, { plan: g, onFill: (e, t) => void _(e, t), onRead: () => void m() }),
          ],
        }),
      n.at === `filling` &&
        y(`div`, {
          class: `row`,
          role: `status`,
          children: [
            y(`progress`, { value: n.entries.length, max: n.of }),
            y(`span`, {
              class: `figures`,
              children: r.t(`fill.progress`, { done: String(n.entries.length), of: String(n.of) }),
            }),
            y(`button`, { type: `button`, onClick: () => d.current?.stop(), children: r.t(`fill.stop`) }),
          ],
        }),
      n.at === `receipt` &&
        y(Mr, {
          plan: n.plan,
          entries: n.entries,
          undone: n.undone,
          onUndo: () => void ee(),
          onRead: () => void m(),
        }),
      (n.at === `receipt` || n.at === `preview`) &&
        y(`p`, {
          class: `small`,
          children: y(`button`, {
            type: `button`,
            class: `plain small`,
            onClick: () => void te(),
            children: r.t(s ? `fill.reportCopied` : `fill.report`),
          }),
        }),
    ],
  });
}
function Pr(e, t) {
  let n = t.facts;
  return Cr({
    reading: e,
    recognition: lr(e),
    facts: n,
    companyName: n[`entity.name`] ?? ``,
    uscc: n[`entity.uscc`] ?? ``,
  });
}
function Fr(e) {
  if (!URL.canParse(e)) return !1;
  let { protocol: t, hostname: n } = new URL(e);
  return t === `http:` && n !== `127.0.0.1` && n !== `localhost`;
}
function Ir({ problem: e, tab: n, onRetry: i }) {
  let a = URL.canParse(n.url) ? new URL(n.url).origin : null,
    o = async () => {
      a !== null && (await t.default.permissions.request({ origins: [`${a}/*`] })) && i();
    },
    s = e === `noAccess` && a !== null && /^https?:/.test(a);
  return y(`div`, {
    class: `notice warning stack`,
    children: [
      y(`p`, { children: r.t(e === `noAccess` && !s ? `fill.problem.unknownPage` : `fill.problem.${e}`) }),
      y(`div`, {
        class: `row`,
        children: s
          ? y(`button`, {
              type: `button`,
              class: `primary`,
              onClick: () => void o(),
              children: r.t(`fill.allow`, { origin: a }),
            })
          : y(`button`, { type: `button`, onClick: i, children: r.t(`fill.readAgain`) }),
      }),
    ],
  });
}
function Lr() {
  let [e, n] = a(null);
  return (
    c(() => {
      let e = new URLSearchParams(location.search).get(`tab`),
        r = async () => {
          let r =
            e === null
              ? (await t.default.tabs.query({ active: !0, currentWindow: !0 }))[0]
              : await t.default.tabs.get(Number(e));
          n(r?.id === void 0 ? null : { id: r.id, url: r.url ?? `` });
        },
        i = () => void r().catch(() => n(null));
      return (
        i(),
        t.default.tabs.onActivated.addListener(i),
        t.default.tabs.onUpdated.addListener(i),
        () => {
          (t.default.tabs.onActivated.removeListener(i), t.default.tabs.onUpdated.removeListener(i));
        }
      );
    }, []),
    Rr(e)
  );
}
function Rr(e) {
  let [t, n] = a(e),
    r = t?.id === e?.id && t?.url === e?.url;
  return (
    c(() => {
      r || n(e);
    }),
    r ? t : e
  );
}
function zr() {
  let e = Lr(),
    [t, n] = a(null);
  if (!u.value) return y(`main`, { 'aria-busy': `true` });
  if (oe.value !== null) return y(`main`, { children: y(ie, { reason: oe.value }) });
  let i = p.value.find(({ id: e }) => e === t) ?? p.value[0];
  if (!i)
    return y(`main`, {
      children: y(h, {
        text: r.t(`empty.noEntity`),
        action: r.t(`empty.enterEntity`),
        onAction: () => void me(`entities`),
      }),
    });
  let o = e && URL.canParse(e.url) ? new URL(e.url) : null,
    s = o && pe(o.hostname);
  return y(f, {
    children: [
      y(`header`, {
        class: `panel-header`,
        children: [
          y(`p`, { class: `small muted`, children: r.t(`panel.fillingFor`) }),
          p.value.length > 1
            ? y(`select`, {
                'aria-label': r.t(`entity.choose`),
                value: i.id,
                onChange: (e) => n(e.currentTarget.value),
                children: p.value.map((e) =>
                  y(
                    `option`,
                    { value: e.id, children: e.facts[`entity.name`] ?? r.t(`entity.unnamed`) },
                    e.id,
                  ),
                ),
              })
            : y(`h1`, { children: i.facts[`entity.name`] ?? r.t(`entity.unnamed`) }),
        ],
      }),
      y(`main`, {
        class: `stack`,
        children: [
          s && y(Br, { portal: s, entityId: i.id }),
          e && y(Nr, { tab: e, entity: i }, `${e.id} ${e.url}`),
        ],
      }),
      y(`footer`, { children: y(g, {}) }),
    ],
  });
}
function Br({ portal: e, entityId: t }) {
  let n = se.value.filter((n) => n.entityId === t && o(n.typeId)?.portals.includes(e.id)),
    i = new Map(n.map(({ id: e, name: t }) => [e, t])),
    a = ae.value.filter(({ filingId: e }) => i.has(e));
  return y(`section`, {
    'aria-labelledby': `portal-title`,
    children: [
      y(`h2`, { id: `portal-title`, children: ce(e.names) }),
      a.length === 0
        ? y(`p`, { class: `muted small`, children: r.t(`panel.noFilings`) })
        : y(`ul`, {
            children: a.map((e) =>
              y(
                m,
                {
                  obligation: e,
                  filingName: i.get(e.filingId) ?? ``,
                  today: re.value,
                  children: [y(fe, { obligation: e }), y(de, { obligation: e })],
                },
                e.id,
              ),
            ),
          }),
    ],
  });
}
ee(y(zr, {}), r.t(`page.panel`));
