var e = Object.create,
  t = Object.defineProperty,
  n = Object.getOwnPropertyDescriptor,
  r = Object.getOwnPropertyNames,
  i = Object.getPrototypeOf,
  a = Object.prototype.hasOwnProperty,
  o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), (e = null)), t.exports),
  s = (e, i, o, s) => {
    if ((i && typeof i == `object`) || typeof i == `function`)
      for (var c = r(i), l = 0, u = c.length, d; l < u; l++)
        ((d = c[l]),
          !a.call(e, d) &&
            d !== o &&
            t(e, d, { get: ((e) => i[e]).bind(null, d), enumerable: !(s = n(i, d)) || s.enumerable }));
    return e;
  },
  c = (n, r, o) => (
    (o = n == null ? {} : e(i(n))),
    s(
      r || !n || !n.__esModule || !a.call(n, `default`) ? t(o, `default`, { value: n, enumerable: !0 }) : o,
      n,
    )
  );
(function () {
  let e = document.createElement(`link`).relList;
  if (e && e.supports && e.supports(`modulepreload`)) return;
  for (let e of document.querySelectorAll(`link[rel="modulepreload"]`)) n(e);
  new MutationObserver((e) => {
    for (let t of e)
      if (t.type === `childList`)
        for (let e of t.addedNodes) e.tagName === `LINK` && e.rel === `modulepreload` && n(e);
  }).observe(document, { childList: !0, subtree: !0 });
  function t(e) {
    let t = {};
    return (
      e.integrity && (t.integrity = e.integrity),
      e.referrerPolicy && (t.referrerPolicy = e.referrerPolicy),
      (t.credentials =
        e.crossOrigin === `use-credentials`
          ? `include`
          : e.crossOrigin === `anonymous`
            ? `omit`
            : `same-origin`),
      t
    );
  }
  function n(e) {
    if (e.ep) return;
    e.ep = !0;
    let n = t(e);
    fetch(e.href, n);
  }
})();
var l = /\{([A-Za-z0-9_]+)\}/g;
function u(e, t) {
  return e.replace(l, (e, n) => (Object.prototype.hasOwnProperty.call(t, n) ? String(t[n]) : e));
}
var d = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
function f() {
  return {
    t: (e, ...t) => {
      let n, r, i;
      (t.forEach((e, t) => {
        if (e != null) {
          if (typeof e == `number`) i = e;
          else if (Array.isArray(e)) n = e;
          else if (p(e)) r = e;
          else
            throw Error(
              `Unknown argument at index ${t}. Must be a number for pluralization, substitution array, or named substitution object.`,
            );
        }
      }),
        i != null && n == null && (n = [String(i)]));
      let a;
      if (n?.length) {
        let t = n?.map((e) => String(e));
        a = d.i18n.getMessage(e.replaceAll(`.`, `_`), t);
      } else a = d.i18n.getMessage(e.replaceAll(`.`, `_`));
      if ((a || console.warn(`[i18n] Message not found: "${e}"`), i != null)) {
        let e = a.split(` | `);
        switch (e.length) {
          case 1:
            a = e[0];
            break;
          case 2:
            a = e[i === 1 ? 0 : 1];
            break;
          case 3:
            a = e[i === 0 || i === 1 ? i : 2];
            break;
          default:
            throw Error(`Unknown plural formatting`);
        }
      }
      return r == null ? a : u(a, r);
    },
  };
}
function p(e) {
  return typeof e == `object` && !!e;
}
var m = f(),
  h,
  g,
  ee,
  _,
  v,
  y,
  b,
  te,
  ne,
  re,
  ie,
  ae = Symbol.for(`pv`),
  oe = {},
  se = [],
  ce = /^m(i|n|o|s|text|space)$/,
  le = Array.isArray,
  ue = se.slice,
  de = Object.assign;
function fe(e) {
  e && e.parentNode && e.remove();
}
function pe(e, t, n) {
  var r,
    i,
    a,
    o = {},
    s = arguments.length;
  for (a in t) a == `key` ? (r = t[a]) : a == `ref` && typeof e != `function` ? (i = t[a]) : (o[a] = t[a]);
  return (s > 2 && (o.children = s > 3 ? ue.call(arguments, 2) : n), me(e, o, r, i, null));
}
function me(e, t, n, r, i) {
  var a = {
    type: e,
    props: t,
    key: n,
    ref: r,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: ae,
    __v: i || ++g,
    __i: -1,
    __u: 0,
  };
  return (!i && h.vnode && h.vnode(a), a);
}
function he(e) {
  return e.children;
}
function ge(e, t) {
  ((this.props = e), (this.context = t), (this.__g = 0));
}
function _e(e, t) {
  if (t == null) return e.__ && _e(e.__, e.__i + 1);
  for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
  return typeof e.type != `function` || e.props.__P ? null : _e(e);
}
function ve(e) {
  var t,
    n = e.__v,
    r = n.__e,
    i = [],
    a = [],
    o = e.__P;
  o &&
    (((t = de({ constructor: ae }, n)).__v = n.__v + 1),
    h.vnode && h.vnode(t),
    ke(o, t, n, e.__n, o.namespaceURI, 32 & n.__u ? [r] : null, i, r || _e(n), 32 & n.__u, a),
    (t.__v = n.__v),
    (t.__.__k[t.__i] = t),
    Me(i, t, a),
    (n.__ = n.__e = null),
    t.__e != r && ye(t));
}
function ye(e) {
  if ((e = e.__) && e.__c && !e.props.__P)
    return (
      (e.__e = null),
      e.__k.some(function (t) {
        return t && (e.__e = t.__e);
      }),
      ye(e)
    );
}
function be(e) {
  ((8 & e.__g || ((e.__g |= 8), _.push(e), y++)) && v == h.debounceRendering) ||
    ((v = h.debounceRendering) || queueMicrotask)(xe);
}
function xe() {
  try {
    for (var e, t = 1; _.length;)
      (_.length > t && _.sort(b), (e = _.shift()), (t = _.length), 8 & e.__g && ve(e));
  } finally {
    (y = _.length) && (v || queueMicrotask)(xe);
  }
}
function Se(e, t, n, r, i, a, o, s, c, l, u) {
  var d,
    f,
    p,
    m,
    h,
    g,
    ee = r.__k || se,
    _ = t.length;
  for (c = Ce(n, t, ee, c, _), d = 0; d < _; d++)
    (p = n.__k[d]) != null &&
      ((f = (~p.__i && ee[p.__i]) || oe),
      (p.__i = d),
      (g = ke(e, p, f, i, a, o, s, c, l, u)),
      (m = p.__e),
      (f.ref != p.ref || 8 & f.__u) &&
        (f.ref && Pe(f.ref, null, p, f), p.ref && u.push(p.ref, p.__c || m, p)),
      (h ||= m),
      4 & p.__u
        ? ((c = we(p, c, e, !f.__v)), f.__e && (f.__e = null))
        : typeof p.type == `function` && g !== void 0
          ? (c = g)
          : m && (c = m.nextSibling),
      (p.__u &= -21));
  return ((n.__e = h), c);
}
function Ce(e, t, n, r, i) {
  var a,
    o,
    s,
    c,
    l,
    u,
    d,
    f,
    p,
    m = n.length,
    h = m,
    g = 0,
    ee = 0,
    _ = (e.__k = Array(i));
  for (a = 0; a < i; a++)
    (o = t[a]) != null && typeof o != `boolean` && typeof o != `function`
      ? (typeof o != `object` || o.constructor === String
          ? (o = _[a] = me(null, o))
          : le(o)
            ? (o = _[a] = me(he, { children: o }))
            : o.constructor === ae && o.__b
              ? (o = _[a] = me(o.type, o.props, o.key, o.ref, o.__v))
              : (_[a] = o),
        (c = a + g),
        (o.__ = e),
        (o.__b = e.__b + 1),
        (s = null),
        ~(l = o.__i = Te(o, n, c, h)) && (h--, (s = n[l]) && (s.__u |= 2)),
        s && s.__v
          ? ((o.__u |= 16), l == c - 1 ? g-- : l == c + 1 ? g++ : l != c && (l > c ? g-- : g++, (ee = 1)))
          : (~l || (i > m ? g-- : i < m && g++), typeof o.type != `function` && (o.__u |= 4)))
      : (_[a] = null);
  if (ee) {
    for (u = [], d = [], a = 0; a < i; a++)
      if ((o = _[a]) && 16 & o.__u) {
        for (g = 0, f = u.length; g < f;) u[(p = (g + f) >> 1)] < o.__i ? (g = p + 1) : (f = p);
        ((u[g] = o.__i), (d[a] = g + 1));
      }
    for (g = u.length; a--;) d[a] && (d[a] == g ? g-- : (_[a].__u |= 4));
  }
  if (h) for (a = 0; a < m; a++) !(s = n[a]) || 2 & s.__u || (s.__e == r && (r = _e(s)), Fe(s, s));
  return r;
}
function we(e, t, n, r) {
  var i, a, o, s;
  if (typeof e.type == `function`) {
    if (e.props.__P) return t;
    if ((i = e.__k)) for (a = 0; a < i.length; a++) i[a] && ((i[a].__ = e), (t = we(i[a], t, n, !1)));
    return t;
  }
  for (
    t && !t.parentNode && (t = _e(e)) && !t.parentNode && (t = null), o = e.__e, s = t;
    s && s.nodeType == 8;
  )
    s = s.nextSibling;
  for (
    o != s && (!r && n.moveBefore && o.parentNode ? n.moveBefore(o, t) : n.insertBefore(o, t || null)), t = o;
    (t &&= t.nextSibling) && t.nodeType == 8 && !t.data.startsWith(`$s`);
  );
  return t;
}
function Te(e, t, n, r) {
  var i,
    a = e.key,
    o = e.type,
    s = t[n],
    c = s && !(2 & s.__u);
  if ((s === null && a == null) || (c && a == s.key && o == s.type)) return n;
  if (r > +!!c) {
    for (i = n - 1; i >= 0; i--) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
    for (i = n + 1; i < t.length; i++) if ((s = t[i]) && !(2 & s.__u) && a == s.key && o == s.type) return i;
  }
  return -1;
}
function Ee(e, t, n) {
  ((n ??= ``), t[0] == `-` ? e.setProperty(t, n) : (e[t] = n));
}
function De(e, t, n, r, i) {
  var a, o;
  if (t == `style`) {
    if (typeof n == `string`) e.style.cssText = n;
    else {
      if ((typeof r == `string` && (e.style.cssText = r = ``), r))
        for (t in r) (n && t in n) || Ee(e.style, t);
      if (n) for (t in n) (r && n[t] == r[t]) || Ee(e.style, t, n[t]);
    }
  } else if (t[0] == `o` && t[1] == `n`)
    (typeof n != `function` && (n = null),
      typeof r != `function` && (r = null),
      ((e.__e ||= {})[t] = n),
      (n && r) ||
        ((o = ie[t] || (ie[t] = Oe(t))),
        ((e.__a ||= {})[t] = re),
        (a = t != (t = t.replace(ne, `$1`))),
        (t = t.slice(2))[0] < `a` && (t = t.toLowerCase()),
        n ? e.addEventListener(t, o, a) : e.removeEventListener(t, o, a)));
  else {
    if (i == `http://www.w3.org/2000/svg`) t = t.replace(/xlink(H|:h)/, `h`).replace(/sName$/, `s`);
    else if (
      t != `width` &&
      t != `height` &&
      t != `href` &&
      t != `list` &&
      t != `form` &&
      t != `tabIndex` &&
      t != `download` &&
      t != `rowSpan` &&
      t != `colSpan` &&
      t != `role` &&
      t != `popover` &&
      t in e
    )
      try {
        e[t] = n ?? ``;
        return;
      } catch {}
    if (typeof n == `function`) return;
    n == null || (!1 === n && t[4] != `-`)
      ? e.removeAttribute(t)
      : e.setAttribute(t, t == `popover` && n == 1 ? `` : n);
  }
}
function Oe(e) {
  return function (t) {
    var n = this.__e;
    if (n) {
      if (((n = n[e]), t[te] == null)) t[te] = re++;
      else if (t[te] < this.__a[e]) return;
      return n(h.event ? h.event(t) : t);
    }
  };
}
function ke(e, t, n, r, i, a, o, s, c, l) {
  var u,
    d,
    f,
    p,
    m,
    g,
    ee,
    _,
    v,
    y,
    b,
    te,
    ne,
    re,
    ie,
    oe,
    ce,
    ue,
    pe = t.type;
  if (t.constructor !== ae) return null;
  (128 & n.__u &&
    ((c = 32 & n.__u), (u = n.__c.__z)) &&
    ((t.__u |= c), (d = a = []), u.nodeType == 8 ? (s = Ae(u, a)) : a.push(u), (s = a[0] || s)),
    (u = h.__b) && u(t));
  n: if (typeof pe == `function`) {
    f = o.length;
    try {
      if (
        ((_ = t.props),
        (v = (u = pe.prototype) && u.render),
        (y = (u = pe.contextType) && r[u.__c]),
        (b = u ? (y ? y.props.value : u.__) : r),
        (p = n.__c)
          ? ((t.__c = p), 2 & p.__g && (p.__g |= 1))
          : (v
              ? (t.__c = p = new pe(_, b))
              : ((t.__c = p = new ge(_, b)), (p.constructor = pe), (p.render = Ie)),
            y && y.sub(p),
            p.state || (p.state = {}),
            (p.__n = r),
            (p.__g |= 8),
            (p.__h = []),
            (p.__k = [])),
        v &&
          (p.__s || (p.__s = p.state),
          pe.getDerivedStateFromProps &&
            (p.__s == p.state && (p.__s = de({}, p.__s)), de(p.__s, pe.getDerivedStateFromProps(_, p.__s)))),
        (m = p.props),
        (g = p.state),
        (p.__v = t),
        n.__c)
      ) {
        if (
          (_ !== m &&
            v &&
            !pe.getDerivedStateFromProps &&
            p.componentWillReceiveProps &&
            p.componentWillReceiveProps(_, b),
          (t.__v == n.__v && !(8 & p.__g)) ||
            (!(4 & p.__g) && p.shouldComponentUpdate && !1 === p.shouldComponentUpdate(_, p.__s, b)))
        ) {
          (t.__v != n.__v && ((p.props = _), (p.state = p.__s), (p.__g &= -9)),
            (t.__e = n.__e),
            (t.__k = n.__k),
            t.__k.some(function (e) {
              e && (e.__ = t);
            }),
            se.push.apply(p.__h, p.__k),
            (p.__k = []),
            p.__h.length && o.push(p),
            (s = _e(n)));
          break n;
        }
        (p.componentWillUpdate && p.componentWillUpdate(_, p.__s, b),
          v &&
            p.componentDidUpdate &&
            p.__h.push(function () {
              p.componentDidUpdate(m, g, ee);
            }));
      } else
        (v && !pe.getDerivedStateFromProps && p.componentWillMount && p.componentWillMount(),
          v && p.componentDidMount && p.__h.push(p.componentDidMount));
      ((p.context = b), (p.props = _), (p.__P = e), (p.__g &= -5), (te = h.__r), (ne = v ? 25 : 0));
      do ((p.__g &= -9), te && te(t), (u = p.render(p.props, (p.state = p.__s), p.context)));
      while (8 & p.__g && ++ne < 25);
      (v && (se.push.apply(p.__h, p.__k), (p.__k = [])),
        (p.state = p.__s),
        p.getChildContext && (r = de({}, r, p.getChildContext())),
        v && n.__c && p.getSnapshotBeforeUpdate && (ee = p.getSnapshotBeforeUpdate(m, g)),
        (re = u && u.type === he && u.key == null ? u.props.children : u),
        _.__P &&
          ((u = s),
          (i = (e = _.__P).namespaceURI),
          (c = a = null),
          n.props &&
            n.props.__P != e &&
            (n.__k.some(function (e) {
              e && Fe(e, e);
            }),
            (n.__k = null)),
          (s = n.__k ? _e(n, 0) : null)),
        (s = Se(e, le(re) ? re : [re], t, n, r, i, a, o, s, c, l)),
        _.__P && ((t.__e = null), (s = u)),
        (t.__u &= -161),
        d && d.some(fe),
        p.__h.length && o.push(p),
        1 & p.__g && (p.__g &= -4));
    } catch (e) {
      if (((o.length = f), (t.__v = null), c || a)) {
        if (e && e.then) {
          if (((t.__u |= 128 | c), a)) {
            for (~(ce = a.indexOf(s || void 0)) || (ce = a.length); (ue = a[ce - 1]) && ue.nodeType == 8;)
              ce--;
            for (; ce < a.length; ce++)
              if ((ue = a[ce])) {
                if (((a[ce] = null), ie)) {
                  if (ue == oe) break;
                } else {
                  if (ue.nodeType != 8) break;
                  ue.data.startsWith(`$s`) && (oe = Ae((ie = ue)));
                }
              }
          }
          if (!ie) {
            for (; s && s.nodeType == 8 && s.nextSibling;) s = s.nextSibling;
            ie = s;
          }
          ((u = Ae((ie = t.__c.__z || (t.__c.__z = ie)))) ? ((t.__e = ie), (s = u)) : (t.__e = s),
            (s &&= s.nextSibling));
        } else a && a.some(fe);
      } else t.__e = n.__e;
      ((t.__k ||= n.__k || []), (e && e.then) || je(t), h.__e(e, t, n));
    }
  } else s = t.__e = Ne(n.__e, t, n, r, i, a, o, c, l, e);
  return ((u = h.diffed) && u(t), s);
}
function Ae(e, t) {
  if (e && e.nodeType == 8 && e.data.startsWith(`$s`))
    for (var n = 1; (e = e.nextSibling);) {
      if (e.nodeType == 8) {
        if (e.data.startsWith(`$s`)) n++;
        else if (e.data.startsWith(`/$s`) && !--n) return e;
      }
      t && t.push(e);
    }
}
function je(e) {
  e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(je));
}
function Me(e, t, n) {
  for (var r = 0; r < n.length;) Pe(n[r++], n[r++], n[r++]);
  (h.__c && h.__c(t, e),
    e.some(function (t) {
      try {
        ((e = t.__h),
          (t.__h = []),
          e.some(function (e) {
            e.call(t);
          }));
      } catch (e) {
        h.__e(e, t.__v);
      }
    }));
}
function Ne(e, t, n, r, i, a, o, s, c, l) {
  var u,
    d,
    f,
    p,
    m,
    g,
    ee,
    _,
    v = n.props || oe,
    y = t.props,
    b = t.type;
  if (
    (b == `svg`
      ? (i = `http://www.w3.org/2000/svg`)
      : b == `math`
        ? (i = `http://www.w3.org/1998/Math/MathML`)
        : (i ||= `http://www.w3.org/1999/xhtml`),
    a)
  ) {
    for (u = 0; u < a.length; u++)
      if ((m = a[u]) && (b ? m.localName == b : m.nodeType == 3)) {
        ((e = m), (a[u] = null));
        break;
      }
  }
  if (!e) {
    if (((_ = l.ownerDocument || document), !b)) return _.createTextNode(y);
    ((e = _.createElementNS(i, b, y.is ? y : l)), (s &&= (h.__m && h.__m(t, a), !1)), (a = null));
  }
  if (b) {
    if (
      ((l = (b == `template` && e.content) || e),
      (a = b == `textarea` && y.defaultValue != null ? null : a && ue.call(l.childNodes)),
      !s && a)
    )
      for (v = {}, u = 0; u < e.attributes.length; u++) v[(m = e.attributes[u]).name] = m.value;
    for (u in v)
      ((m = v[u]),
        u == `dangerouslySetInnerHTML`
          ? (f = m)
          : u == `children` ||
            u in y ||
            (u == `value` && `defaultValue` in y) ||
            (u == `checked` && `defaultChecked` in y) ||
            De(e, u, null, m, i));
    for (u in y)
      ((m = y[u]),
        u == `children`
          ? (p = m)
          : u == `dangerouslySetInnerHTML`
            ? (d = m)
            : u == `value`
              ? (g = m)
              : u == `checked`
                ? (ee = m)
                : (s && typeof m != `function`) || v[u] === m || De(e, u, m, v[u], i));
    (d
      ? (s || (f && (d.__html == f.__html || d.__html == e.innerHTML)) || (e.innerHTML = d.__html),
        (t.__k = []))
      : (f && (e.textContent = ``),
        (b == `foreignObject` || (i == `http://www.w3.org/1998/Math/MathML` && ce.test(b))) &&
          (i = `http://www.w3.org/1999/xhtml`),
        Se(l, le(p) ? p : [p], t, n, r, i, a, o, a ? a[0] : n.__k && _e(n, 0), s, c),
        a && a.some(fe)),
      (s && b != `textarea`) ||
        ((u = `value`),
        b == `progress` && g == null
          ? e.removeAttribute(u)
          : g == null || (g === e[u] && (b != `progress` || g)) || De(e, u, g, v[u], i),
        (u = `checked`),
        ee != null && ee != e[u] && De(e, u, ee, v[u], i)));
  } else v === y || (s && e.data == y) || (e.data = y);
  return e;
}
function Pe(e, t, n, r) {
  try {
    typeof e == `function`
      ? t
        ? (t.__x = e(t) || 1)
        : (r &&= r.__c || r.__e) && (t = r.__x) && ((r.__x = null), typeof t == `function` ? t() : e(null))
      : (e.current = t);
  } catch (e) {
    h.__e(e, n);
  }
}
function Fe(e, t, n) {
  var r, i, a, o;
  if (
    (h.unmount && h.unmount(e),
    !(r = e.ref) || (r.current && r.current != e.__e) || Pe(r, null, t, e),
    (r = e.__c))
  ) {
    if (r.componentWillUnmount)
      try {
        r.componentWillUnmount();
      } catch (e) {
        h.__e(e, t);
      }
    r.__P = r.__n = null;
  }
  if ((r = e.__k))
    for (o = 0; o < r.length; o++) r[o] && Fe(r[o], t, typeof e.type != `function` || (n && !e.props.__P));
  (!n && (r = e.__c) && (r = r.__z) && (i = Ae(r, (a = []))) && (r == e.__e && a.some(fe), fe(i), fe(r)),
    n || fe(e.__e),
    (e.__e = e.__c = e.__ = null));
}
function Ie(e, t, n) {
  return this.constructor(e, n);
}
function Le(e, t) {
  var n, r, i, a;
  (h.__ && h.__(e, t),
    t.nodeType == 9 && (t = t.documentElement),
    (r = (n = e && 32 & e.__u) ? null : t.__k),
    (t.__k = me(he, { children: [e] })),
    (i = []),
    (a = []),
    ke(
      t,
      t.__k,
      r || oe,
      oe,
      t.namespaceURI,
      r ? null : t.firstChild ? ue.call(t.childNodes) : null,
      i,
      r ? r.__e : t.firstChild,
      n,
      a,
    ),
    Me(i, t.__k, a),
    (t.__k.props.children = null));
}
((h = {
  __e: function (e, t, n, r) {
    for (var i, a, o; (t = t.__);)
      if ((i = t.__c) && !(1 & i.__g)) {
        i.__g |= 4;
        try {
          if (
            ((o = (a = i.constructor) && a.getDerivedStateFromError) &&
              i.setState(a.getDerivedStateFromError(e)),
            i.componentDidCatch && (i.componentDidCatch(e, r || {}), (o = 1)),
            o && 8 & i.__g)
          )
            return void (i.__g |= 2);
        } catch (t) {
          e = t;
        }
      }
    throw ((y = 0), e);
  },
}),
  (g = 0),
  (ee = function (e) {
    return e != null && e.constructor === ae;
  }),
  (ge.prototype.setState = function (e, t) {
    var n = this.__s;
    ((n && n != this.state) || (n = this.__s = de({}, this.state)),
      typeof e == `function` && (e = e(de({}, n), this.props)),
      e && (de(n, e), this.__v && (t && this.__k.push(t), be(this))));
  }),
  (ge.prototype.forceUpdate = function (e) {
    this.__v && ((this.__g |= 4), e && this.__h.push(e), be(this));
  }),
  (ge.prototype.render = he),
  (_ = []),
  (y = 0),
  (b = function (e, t) {
    return e.__v.__b - t.__v.__b;
  }),
  (te = Symbol()),
  (ne = /(PointerCapture)$|Capture$/i),
  (re = 0),
  (ie = {}));
var Re = {
    undated: { light: `#5f6673`, dark: `#a3abb8` },
    done: { light: `#3d6b52`, dark: `#8fbfa3` },
    submitted: { light: `#475569`, dark: `#a8b5c7` },
    correction: { light: `#7a3fa0`, dark: `#c79be8` },
    lapsed: { light: `#6b6f76`, dark: `#9aa0a8` },
    missed: { light: `#8c1d18`, dark: `#ef9a92` },
    urgent: { light: `#c4281b`, dark: `#ff8a7a` },
    open: { light: `#96600a`, dark: `#e6b45c` },
    approaching: { light: `#1f5fa8`, dark: `#8bb8f0` },
    scheduled: { light: `#2a7148`, dark: `#7cc79b` },
  },
  ze = {
    surface: { light: `#ffffff`, dark: `#16191d` },
    raised: { light: `#f6f7f8`, dark: `#1e2227` },
    sunken: { light: `#eceef1`, dark: `#111417` },
    line: { light: `#dcdfe4`, dark: `#323840` },
    strongLine: { light: `#8b929e`, dark: `#6e7784` },
    text: { light: `#1b1f24`, dark: `#e6e9ed` },
    muted: { light: `#59616d`, dark: `#a0a8b3` },
    accent: { light: `#1c5b8f`, dark: `#86bdf0` },
    onAccent: { light: `#ffffff`, dark: `#0e1a26` },
    amberWash: { light: `#fdf4e1`, dark: `#33290f` },
    redWash: { light: `#fdeceb`, dark: `#3a1a18` },
    greenWash: { light: `#eaf5ee`, dark: `#152a1e` },
  },
  Be = [
    `--space-1:4px`,
    `--space-2:8px`,
    `--space-3:12px`,
    `--space-4:16px`,
    `--space-5:24px`,
    `--radius:4px`,
    `--font:system-ui,-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif`,
    `--font-figures:ui-monospace,'SF Mono',Menlo,Consolas,'Noto Sans Mono',monospace`,
    `--text-small:12px`,
    `--text-body:13px`,
    `--text-title:15px`,
    `--text-large:20px`,
  ];
function Ve(e) {
  let t = Object.entries(ze).map(([t, n]) => `--${t}:${n[e]}`),
    n = Object.entries(Re).map(([t, n]) => `--phase-${t}:${n[e]}`);
  return [...t, ...n].join(`;`);
}
function He(e = `:root`) {
  return `${e}{color-scheme:light dark;${Be.join(`;`)};${Ve(`light`)}}@media (prefers-color-scheme:dark){${e}{${Ve(`dark`)}}}`;
}
var Ue = c(
  o((e, t, n) => {
    (function (n, r) {
      if (typeof define == `function` && define.amd) define(`webextension-polyfill`, [`module`], r);
      else if (e !== void 0) r(t);
      else {
        var i = { exports: {} };
        (r(i), (n.browser = i.exports));
      }
    })(typeof globalThis < `u` ? globalThis : typeof self < `u` ? self : n, function (e) {
      if (!(globalThis.chrome && globalThis.chrome.runtime && globalThis.chrome.runtime.id))
        throw Error(`This script should only be loaded in a browser extension.`);
      e.exports =
        globalThis.browser && globalThis.browser.runtime && globalThis.browser.runtime.id
          ? globalThis.browser
          : ((e) => {
              let t = {
                alarms: {
                  clear: { minArgs: 0, maxArgs: 1 },
                  clearAll: { minArgs: 0, maxArgs: 0 },
                  get: { minArgs: 0, maxArgs: 1 },
                  getAll: { minArgs: 0, maxArgs: 0 },
                },
                bookmarks: {
                  create: { minArgs: 1, maxArgs: 1 },
                  get: { minArgs: 1, maxArgs: 1 },
                  getChildren: { minArgs: 1, maxArgs: 1 },
                  getRecent: { minArgs: 1, maxArgs: 1 },
                  getSubTree: { minArgs: 1, maxArgs: 1 },
                  getTree: { minArgs: 0, maxArgs: 0 },
                  move: { minArgs: 2, maxArgs: 2 },
                  remove: { minArgs: 1, maxArgs: 1 },
                  removeTree: { minArgs: 1, maxArgs: 1 },
                  search: { minArgs: 1, maxArgs: 1 },
                  update: { minArgs: 2, maxArgs: 2 },
                },
                browserAction: {
                  disable: { minArgs: 0, maxArgs: 1, fallbackToNoCallback: !0 },
                  enable: { minArgs: 0, maxArgs: 1, fallbackToNoCallback: !0 },
                  getBadgeBackgroundColor: { minArgs: 1, maxArgs: 1 },
                  getBadgeText: { minArgs: 1, maxArgs: 1 },
                  getPopup: { minArgs: 1, maxArgs: 1 },
                  getTitle: { minArgs: 1, maxArgs: 1 },
                  openPopup: { minArgs: 0, maxArgs: 0 },
                  setBadgeBackgroundColor: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                  setBadgeText: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                  setIcon: { minArgs: 1, maxArgs: 1 },
                  setPopup: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                  setTitle: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                },
                browsingData: {
                  remove: { minArgs: 2, maxArgs: 2 },
                  removeCache: { minArgs: 1, maxArgs: 1 },
                  removeCookies: { minArgs: 1, maxArgs: 1 },
                  removeDownloads: { minArgs: 1, maxArgs: 1 },
                  removeFormData: { minArgs: 1, maxArgs: 1 },
                  removeHistory: { minArgs: 1, maxArgs: 1 },
                  removeLocalStorage: { minArgs: 1, maxArgs: 1 },
                  removePasswords: { minArgs: 1, maxArgs: 1 },
                  removePluginData: { minArgs: 1, maxArgs: 1 },
                  settings: { minArgs: 0, maxArgs: 0 },
                },
                commands: { getAll: { minArgs: 0, maxArgs: 0 } },
                contextMenus: {
                  remove: { minArgs: 1, maxArgs: 1 },
                  removeAll: { minArgs: 0, maxArgs: 0 },
                  update: { minArgs: 2, maxArgs: 2 },
                },
                cookies: {
                  get: { minArgs: 1, maxArgs: 1 },
                  getAll: { minArgs: 1, maxArgs: 1 },
                  getAllCookieStores: { minArgs: 0, maxArgs: 0 },
                  remove: { minArgs: 1, maxArgs: 1 },
                  set: { minArgs: 1, maxArgs: 1 },
                },
                devtools: {
                  inspectedWindow: { eval: { minArgs: 1, maxArgs: 2, singleCallbackArg: !1 } },
                  panels: {
                    create: { minArgs: 3, maxArgs: 3, singleCallbackArg: !0 },
                    elements: { createSidebarPane: { minArgs: 1, maxArgs: 1 } },
                  },
                },
                downloads: {
                  cancel: { minArgs: 1, maxArgs: 1 },
                  download: { minArgs: 1, maxArgs: 1 },
                  erase: { minArgs: 1, maxArgs: 1 },
                  getFileIcon: { minArgs: 1, maxArgs: 2 },
                  open: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                  pause: { minArgs: 1, maxArgs: 1 },
                  removeFile: { minArgs: 1, maxArgs: 1 },
                  resume: { minArgs: 1, maxArgs: 1 },
                  search: { minArgs: 1, maxArgs: 1 },
                  show: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                },
                extension: {
                  isAllowedFileSchemeAccess: { minArgs: 0, maxArgs: 0 },
                  isAllowedIncognitoAccess: { minArgs: 0, maxArgs: 0 },
                },
                history: {
                  addUrl: { minArgs: 1, maxArgs: 1 },
                  deleteAll: { minArgs: 0, maxArgs: 0 },
                  deleteRange: { minArgs: 1, maxArgs: 1 },
                  deleteUrl: { minArgs: 1, maxArgs: 1 },
                  getVisits: { minArgs: 1, maxArgs: 1 },
                  search: { minArgs: 1, maxArgs: 1 },
                },
                i18n: {
                  detectLanguage: { minArgs: 1, maxArgs: 1 },
                  getAcceptLanguages: { minArgs: 0, maxArgs: 0 },
                },
                identity: { launchWebAuthFlow: { minArgs: 1, maxArgs: 1 } },
                idle: { queryState: { minArgs: 1, maxArgs: 1 } },
                management: {
                  get: { minArgs: 1, maxArgs: 1 },
                  getAll: { minArgs: 0, maxArgs: 0 },
                  getSelf: { minArgs: 0, maxArgs: 0 },
                  setEnabled: { minArgs: 2, maxArgs: 2 },
                  uninstallSelf: { minArgs: 0, maxArgs: 1 },
                },
                notifications: {
                  clear: { minArgs: 1, maxArgs: 1 },
                  create: { minArgs: 1, maxArgs: 2 },
                  getAll: { minArgs: 0, maxArgs: 0 },
                  getPermissionLevel: { minArgs: 0, maxArgs: 0 },
                  update: { minArgs: 2, maxArgs: 2 },
                },
                pageAction: {
                  getPopup: { minArgs: 1, maxArgs: 1 },
                  getTitle: { minArgs: 1, maxArgs: 1 },
                  hide: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                  setIcon: { minArgs: 1, maxArgs: 1 },
                  setPopup: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                  setTitle: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                  show: { minArgs: 1, maxArgs: 1, fallbackToNoCallback: !0 },
                },
                permissions: {
                  contains: { minArgs: 1, maxArgs: 1 },
                  getAll: { minArgs: 0, maxArgs: 0 },
                  remove: { minArgs: 1, maxArgs: 1 },
                  request: { minArgs: 1, maxArgs: 1 },
                },
                runtime: {
                  getBackgroundPage: { minArgs: 0, maxArgs: 0 },
                  getPlatformInfo: { minArgs: 0, maxArgs: 0 },
                  openOptionsPage: { minArgs: 0, maxArgs: 0 },
                  requestUpdateCheck: { minArgs: 0, maxArgs: 0 },
                  sendMessage: { minArgs: 1, maxArgs: 3 },
                  sendNativeMessage: { minArgs: 2, maxArgs: 2 },
                  setUninstallURL: { minArgs: 1, maxArgs: 1 },
                },
                sessions: {
                  getDevices: { minArgs: 0, maxArgs: 1 },
                  getRecentlyClosed: { minArgs: 0, maxArgs: 1 },
                  restore: { minArgs: 0, maxArgs: 1 },
                },
                storage: {
                  local: {
                    clear: { minArgs: 0, maxArgs: 0 },
                    get: { minArgs: 0, maxArgs: 1 },
                    getBytesInUse: { minArgs: 0, maxArgs: 1 },
                    remove: { minArgs: 1, maxArgs: 1 },
                    set: { minArgs: 1, maxArgs: 1 },
                  },
                  managed: { get: { minArgs: 0, maxArgs: 1 }, getBytesInUse: { minArgs: 0, maxArgs: 1 } },
                  sync: {
                    clear: { minArgs: 0, maxArgs: 0 },
                    get: { minArgs: 0, maxArgs: 1 },
                    getBytesInUse: { minArgs: 0, maxArgs: 1 },
                    remove: { minArgs: 1, maxArgs: 1 },
                    set: { minArgs: 1, maxArgs: 1 },
                  },
                },
                tabs: {
                  captureVisibleTab: { minArgs: 0, maxArgs: 2 },
                  create: { minArgs: 1, maxArgs: 1 },
                  detectLanguage: { minArgs: 0, maxArgs: 1 },
                  discard: { minArgs: 0, maxArgs: 1 },
                  duplicate: { minArgs: 1, maxArgs: 1 },
                  executeScript: { minArgs: 1, maxArgs: 2 },
                  get: { minArgs: 1, maxArgs: 1 },
                  getCurrent: { minArgs: 0, maxArgs: 0 },
                  getZoom: { minArgs: 0, maxArgs: 1 },
                  getZoomSettings: { minArgs: 0, maxArgs: 1 },
                  goBack: { minArgs: 0, maxArgs: 1 },
                  goForward: { minArgs: 0, maxArgs: 1 },
                  highlight: { minArgs: 1, maxArgs: 1 },
                  insertCSS: { minArgs: 1, maxArgs: 2 },
                  move: { minArgs: 2, maxArgs: 2 },
                  query: { minArgs: 1, maxArgs: 1 },
                  reload: { minArgs: 0, maxArgs: 2 },
                  remove: { minArgs: 1, maxArgs: 1 },
                  removeCSS: { minArgs: 1, maxArgs: 2 },
                  sendMessage: { minArgs: 2, maxArgs: 3 },
                  setZoom: { minArgs: 1, maxArgs: 2 },
                  setZoomSettings: { minArgs: 1, maxArgs: 2 },
                  update: { minArgs: 1, maxArgs: 2 },
                },
                topSites: { get: { minArgs: 0, maxArgs: 0 } },
                webNavigation: {
                  getAllFrames: { minArgs: 1, maxArgs: 1 },
                  getFrame: { minArgs: 1, maxArgs: 1 },
                },
                webRequest: { handlerBehaviorChanged: { minArgs: 0, maxArgs: 0 } },
                windows: {
                  create: { minArgs: 0, maxArgs: 1 },
                  get: { minArgs: 1, maxArgs: 2 },
                  getAll: { minArgs: 0, maxArgs: 1 },
                  getCurrent: { minArgs: 0, maxArgs: 1 },
                  getLastFocused: { minArgs: 0, maxArgs: 1 },
                  remove: { minArgs: 1, maxArgs: 1 },
                  update: { minArgs: 2, maxArgs: 2 },
                },
              };
              if (Object.keys(t).length === 0)
                throw Error(`api-metadata.json has not been included in browser-polyfill`);
              class n extends WeakMap {
                constructor(e, t = void 0) {
                  (super(t), (this.createItem = e));
                }
                get(e) {
                  return (this.has(e) || this.set(e, this.createItem(e)), super.get(e));
                }
              }
              let r = (e) => e && typeof e == `object` && typeof e.then == `function`,
                i =
                  (t, n) =>
                  (...r) => {
                    e.runtime.lastError
                      ? t.reject(Error(e.runtime.lastError.message))
                      : n.singleCallbackArg || (r.length <= 1 && n.singleCallbackArg !== !1)
                        ? t.resolve(r[0])
                        : t.resolve(r);
                  },
                a = (e) => (e == 1 ? `argument` : `arguments`),
                o = (e, t) =>
                  function (n, ...r) {
                    if (r.length < t.minArgs)
                      throw Error(
                        `Expected at least ${t.minArgs} ${a(t.minArgs)} for ${e}(), got ${r.length}`,
                      );
                    if (r.length > t.maxArgs)
                      throw Error(
                        `Expected at most ${t.maxArgs} ${a(t.maxArgs)} for ${e}(), got ${r.length}`,
                      );
                    return new Promise((a, o) => {
                      if (t.fallbackToNoCallback)
                        try {
                          n[e](...r, i({ resolve: a, reject: o }, t));
                        } catch (i) {
                          (console.warn(
                            `${e} API method doesn't seem to support the callback parameter, falling back to call it without a callback: `,
                            i,
                          ),
                            n[e](...r),
                            (t.fallbackToNoCallback = !1),
                            (t.noCallback = !0),
                            a());
                        }
                      else t.noCallback ? (n[e](...r), a()) : n[e](...r, i({ resolve: a, reject: o }, t));
                    });
                  },
                s = (e, t, n) =>
                  new Proxy(t, {
                    apply(t, r, i) {
                      return n.call(r, e, ...i);
                    },
                  }),
                c = Function.call.bind(Object.prototype.hasOwnProperty),
                l = (e, t = {}, n = {}) => {
                  let r = Object.create(null),
                    i = {
                      has(t, n) {
                        return n in e || n in r;
                      },
                      get(i, a, u) {
                        if (a in r) return r[a];
                        if (!(a in e)) return;
                        let d = e[a];
                        if (typeof d == `function`) {
                          if (typeof t[a] == `function`) d = s(e, e[a], t[a]);
                          else if (c(n, a)) {
                            let t = o(a, n[a]);
                            d = s(e, e[a], t);
                          } else d = d.bind(e);
                        } else if (typeof d == `object` && d && (c(t, a) || c(n, a))) d = l(d, t[a], n[a]);
                        else if (c(n, `*`)) d = l(d, t[a], n[`*`]);
                        else
                          return (
                            Object.defineProperty(r, a, {
                              configurable: !0,
                              enumerable: !0,
                              get() {
                                return e[a];
                              },
                              set(t) {
                                e[a] = t;
                              },
                            }),
                            d
                          );
                        return ((r[a] = d), d);
                      },
                      set(t, n, i, a) {
                        return (n in r ? (r[n] = i) : (e[n] = i), !0);
                      },
                      defineProperty(e, t, n) {
                        return Reflect.defineProperty(r, t, n);
                      },
                      deleteProperty(e, t) {
                        return Reflect.deleteProperty(r, t);
                      },
                    },
                    a = Object.create(e);
                  return new Proxy(a, i);
                },
                u = (e) => ({
                  addListener(t, n, ...r) {
                    t.addListener(e.get(n), ...r);
                  },
                  hasListener(t, n) {
                    return t.hasListener(e.get(n));
                  },
                  removeListener(t, n) {
                    t.removeListener(e.get(n));
                  },
                }),
                d = new n((e) =>
                  typeof e == `function`
                    ? function (t) {
                        e(l(t, {}, { getContent: { minArgs: 0, maxArgs: 0 } }));
                      }
                    : e,
                ),
                f = new n((e) =>
                  typeof e == `function`
                    ? function (t, n, i) {
                        let a = !1,
                          o,
                          s = new Promise((e) => {
                            o = function (t) {
                              ((a = !0), e(t));
                            };
                          }),
                          c;
                        try {
                          c = e(t, n, o);
                        } catch (e) {
                          c = Promise.reject(e);
                        }
                        let l = c !== !0 && r(c);
                        return c !== !0 && !l && !a
                          ? !1
                          : (((e) => {
                              e.then(
                                (e) => {
                                  i(e);
                                },
                                (e) => {
                                  let t;
                                  ((t =
                                    e && (e instanceof Error || typeof e.message == `string`)
                                      ? e.message
                                      : `An unexpected error occurred`),
                                    i({ __mozWebExtensionPolyfillReject__: !0, message: t }));
                                },
                              ).catch((e) => {
                                console.error(`Failed to send onMessage rejected reply`, e);
                              });
                            })(l ? c : s),
                            !0);
                      }
                    : e,
                ),
                p = ({ reject: t, resolve: n }, r) => {
                  e.runtime.lastError
                    ? e.runtime.lastError.message ===
                      `The message port closed before a response was received.`
                      ? n()
                      : t(Error(e.runtime.lastError.message))
                    : r && r.__mozWebExtensionPolyfillReject__
                      ? t(Error(r.message))
                      : n(r);
                },
                m = (e, t, n, ...r) => {
                  if (r.length < t.minArgs)
                    throw Error(`Expected at least ${t.minArgs} ${a(t.minArgs)} for ${e}(), got ${r.length}`);
                  if (r.length > t.maxArgs)
                    throw Error(`Expected at most ${t.maxArgs} ${a(t.maxArgs)} for ${e}(), got ${r.length}`);
                  return new Promise((e, t) => {
                    let i = p.bind(null, { resolve: e, reject: t });
                    (r.push(i), n.sendMessage(...r));
                  });
                },
                h = {
                  devtools: { network: { onRequestFinished: u(d) } },
                  runtime: {
                    onMessage: u(f),
                    onMessageExternal: u(f),
                    sendMessage: m.bind(null, `sendMessage`, { minArgs: 1, maxArgs: 3 }),
                  },
                  tabs: { sendMessage: m.bind(null, `sendMessage`, { minArgs: 2, maxArgs: 3 }) },
                },
                g = {
                  clear: { minArgs: 1, maxArgs: 1 },
                  get: { minArgs: 1, maxArgs: 1 },
                  set: { minArgs: 1, maxArgs: 1 },
                };
              return (
                (t.privacy = { network: { '*': g }, services: { '*': g }, websites: { '*': g } }), l(e, h, t)
              );
            })(chrome);
    });
  })(),
  1,
);
function We() {
  return Ue.default.i18n.getUILanguage().toLowerCase().startsWith(`en`) ? `en` : `zh`;
}
function Ge(e) {
  return e[We()];
}
var Ke,
  x,
  qe,
  Je,
  Ye = Object.is,
  Xe = 0,
  Ze = [],
  Qe = [],
  S = h,
  $e = S.__b,
  et = S.__r,
  tt = S.diffed,
  nt = S.__c,
  rt = S.unmount,
  it = S.__;
function at(e, t) {
  (S.__h && S.__h(x, e, Xe || t), (Xe = 0));
  var n = x.__H || (x.__H = { __: [], __h: [] });
  return (e >= n.__.length && n.__.push({}), n.__[e]);
}
function ot(e) {
  return ((Xe = 1), st(yt, e));
}
function st(e, t, n) {
  var r = at(Ke++, 2);
  if (
    ((r.t = e),
    !r.__c &&
      ((r.__ = [
        n ? n(t) : yt(void 0, t),
        function (e) {
          var t = (r.__N || r.__)[0],
            n = r.t(t, e);
          Ye(t, n) || ((r.__N = [n, r.__[1]]), r.__c.setState({}));
        },
      ]),
      (r.__c = x),
      !x.__f))
  ) {
    x.__f = !0;
    var i = x.shouldComponentUpdate;
    x.shouldComponentUpdate = function (e, t, n) {
      var r = this.__H;
      if (!r) return !0;
      var a = !1,
        o = this.props != e;
      if (
        (r.__.some(function (e) {
          e.__N && ((a = !0), Ye(e.__[0], e.__N[0]) || (o = !0));
        }),
        i)
      ) {
        var s = i.call(this, e, t, n);
        return a ? s || o : s;
      }
      return !a || o;
    };
  }
  return r.__;
}
function ct(e, t) {
  var n = at(Ke++, 3);
  !S.__s && vt(n.__H, t) && ((n.__P = !0), (n.__ = e), (n.u = t), x.__H.__h.push(n));
}
function lt(e) {
  return (
    (Xe = 5),
    ut(function () {
      return { current: e };
    }, [])
  );
}
function ut(e, t) {
  var n = at(Ke++, 7);
  return (vt(n.__H, t) && ((n.__ = e()), (n.__H = t)), n.__);
}
function dt() {
  var e = at(Ke++, 11);
  if (!e.__) {
    for (var t = x.__v; !t.__m && t.__;) t = t.__;
    var n = t.__m || (t.__m = [0, 0]);
    e.__ = `P` + n[0] + `-` + n[1]++;
  }
  return e.__;
}
function ft() {
  var e;
  do {
    for (; (e = Qe.shift());)
      try {
        gt(e);
      } catch (t) {
        S.__e(t, { __: (e = e.__P) && e.__v });
      }
    for (; (e = Ze.shift());) {
      var t = e.__H;
      if (e.__P && t)
        try {
          (t.__h.some(gt), t.__h.some(_t), (t.__h = []));
        } catch (n) {
          ((t.__h = []), S.__e(n, e.__v));
        }
    }
  } while (Qe.length);
}
((S.__b = function (e) {
  ((x = null), $e && $e(e));
}),
  (S.__ = function (e, t) {
    (e && t.__k && t.__k.__m && (e.__m = t.__k.__m), it && it(e, t));
  }),
  (S.__r = function (e) {
    (et && et(e), (Ke = 0));
    var t = (x = e.__c).__H;
    (t &&
      (qe == x ? (x.__h = []) : (t.__h.some(gt), t.__h.some(_t), (Ke = 0)),
      (t.__h = []),
      t.__.some(function (e) {
        (e.__N && (e.__ = e.__N), (e.u = e.__N = void 0));
      })),
      (qe = x));
  }),
  (S.diffed = function (e) {
    tt && tt(e);
    var t = e.__c;
    (t &&
      t.__H &&
      (t.__H.__h.length && ht(Ze.push(t)),
      t.__H.__.some(function (e) {
        e.u && (e.__H = e.u);
      })),
      (qe = x = null));
  }),
  (S.__c = function (e, t) {
    (t.some(function (e) {
      try {
        (e.__h.some(gt),
          (e.__h = e.__h.filter(function (e) {
            return !e.__ || _t(e);
          })));
      } catch (t) {
        e.__h = [
          function () {
            throw t;
          },
        ];
      }
    }),
      nt && nt(e, t));
  }),
  (S.unmount = function (e) {
    rt && rt(e);
    var t,
      n,
      r = e.__c;
    r &&
      r.__H &&
      (r.__H.__.some(function (r) {
        try {
          if (r.__P && r.__c) {
            if (n === void 0) {
              for (n = e.__; n && (!n.__c || !n.__c.__P);) n = n.__;
              n &&= n.__c;
            }
            ((r.__P = n), ht(Qe.push(r)));
          } else gt(r);
        } catch (e) {
          t = e;
        }
      }),
      (r.__H = void 0),
      t && S.__e(t, r.__v));
  }));
var pt = typeof requestAnimationFrame == `function`;
function mt(e) {
  var t,
    n = function () {
      (clearTimeout(r), pt && cancelAnimationFrame(t), setTimeout(e));
    },
    r = setTimeout(n, 35);
  pt && (t = requestAnimationFrame(n));
}
function ht(e) {
  (e != 1 && Je == S.requestAnimationFrame) || ((Je = S.requestAnimationFrame) || mt)(ft);
}
function gt(e) {
  var t = x,
    n = e.__c;
  (typeof n == `function` && ((e.__c = void 0), n()), (x = t));
}
function _t(e) {
  var t = x;
  ((e.__c = e.__()), (x = t));
}
function vt(e, t) {
  return (
    !e ||
    e.length != t.length ||
    t.some(function (t, n) {
      return !Ye(t, e[n]);
    })
  );
}
function yt(e, t) {
  return typeof t == `function` ? t(e) : t;
}
var bt = Symbol.for(`preact-signals`);
function xt() {
  if (Et > 1) Et--;
  else {
    var e,
      t = !1;
    for (
      (function () {
        var e = At;
        for (At = void 0; e !== void 0;) {
          var t = e.S;
          if (t.v === e.v) for (var n = t.t; n !== void 0; n = n.x) n.i === e.i && (n.i = t.i);
          e = e.o;
        }
      })();
      Tt !== void 0;
    ) {
      var n = Tt;
      for (Tt = void 0, Dt++; n !== void 0;) {
        var r = n.u;
        if (((n.u = void 0), (n.f &= -3), !(8 & n.f) && Ft(n)))
          try {
            n.c();
          } catch (n) {
            t ||= ((e = n), !0);
          }
        n = r;
      }
    }
    if (((Dt = 0), Et--, t)) throw e;
  }
}
function St(e) {
  if (Et > 0) return e();
  ((kt = ++Ot), Et++);
  try {
    return e();
  } finally {
    xt();
  }
}
var Ct,
  C = void 0;
function wt(e) {
  var t = C,
    n = Ct;
  ((C = void 0), (Ct = void 0));
  try {
    return e();
  } finally {
    ((C = t), (Ct = n));
  }
}
var Tt = void 0,
  Et = 0,
  Dt = 0,
  Ot = 0,
  kt = 0,
  At = void 0,
  jt = 0;
function Mt(e) {
  if (C !== void 0) {
    var t = e.n;
    if (t === void 0 || t.t !== C)
      return (
        (t = { i: 0, S: e, p: C.s, n: void 0, t: C, e: void 0, x: void 0, r: t }),
        C.s !== void 0 && (C.s.n = t),
        (C.s = t),
        (e.n = t),
        32 & C.f && e.S(t),
        t
      );
    if (t.i === -1)
      return (
        (t.i = 0),
        t.n !== void 0 &&
          ((t.n.p = t.p),
          t.p !== void 0 && (t.p.n = t.n),
          (t.p = C.s),
          (t.n = void 0),
          (C.s.n = t),
          (C.s = t)),
        t
      );
  }
}
function Nt(e, t) {
  ((this.v = e),
    (this.i = 0),
    (this.n = void 0),
    (this.t = void 0),
    (this.l = 0),
    (this.W = t?.watched),
    (this.Z = t?.unwatched),
    (this.name = t?.name));
}
((Nt.prototype.brand = bt),
  (Nt.prototype.h = function () {
    return !0;
  }),
  (Nt.prototype.S = function (e) {
    var t = this,
      n = this.t;
    n !== e &&
      e.e === void 0 &&
      ((e.x = n),
      (this.t = e),
      n === void 0
        ? wt(function () {
            var e;
            (e = t.W) == null || e.call(t);
          })
        : (n.e = e));
  }),
  (Nt.prototype.U = function (e) {
    var t = this;
    if (this.t !== void 0) {
      var n = e.e,
        r = e.x;
      (n !== void 0 && ((n.x = r), (e.e = void 0)),
        r !== void 0 && ((r.e = n), (e.x = void 0)),
        e === this.t &&
          ((this.t = r),
          r === void 0 &&
            wt(function () {
              var e;
              (e = t.Z) == null || e.call(t);
            })));
    }
  }),
  (Nt.prototype.subscribe = function (e) {
    var t = this;
    return Wt(
      function () {
        var n = t.value;
        wt(function () {
          return e(n);
        });
      },
      { name: `sub` },
    );
  }),
  (Nt.prototype.valueOf = function () {
    return this.value;
  }),
  (Nt.prototype.toString = function () {
    return this.value + ``;
  }),
  (Nt.prototype.toJSON = function () {
    return this.value;
  }),
  (Nt.prototype.peek = function () {
    var e = this;
    return wt(function () {
      return e.value;
    });
  }),
  Object.defineProperty(Nt.prototype, 'value', {
    get: function () {
      var e = Mt(this);
      return (e !== void 0 && (e.i = this.i), this.v);
    },
    set: function (e) {
      if (e !== this.v) {
        if (Dt > 100) throw Error(`Cycle detected`);
        ((function (e) {
          Et !== 0 && Dt === 0 && e.l !== kt && ((e.l = kt), (At = { S: e, v: e.v, i: e.i, o: At }));
        })(this),
          (this.v = e),
          this.i++,
          jt++,
          Et++);
        try {
          for (var t = this.t; t !== void 0; t = t.x) t.t.N();
        } finally {
          xt();
        }
      }
    },
  }));
function Pt(e, t) {
  return new Nt(e, t);
}
function Ft(e) {
  for (var t = e.s; t !== void 0; t = t.n) if (t.S.i !== t.i || !t.S.h() || t.S.i !== t.i) return !0;
  return !1;
}
function It(e) {
  for (var t = e.s; t !== void 0; t = t.n) {
    var n = t.S.n;
    if ((n !== void 0 && (t.r = n), (t.S.n = t), (t.i = -1), t.n === void 0)) {
      e.s = t;
      break;
    }
  }
}
function Lt(e) {
  for (var t = e.s, n = void 0; t !== void 0;) {
    var r = t.p;
    (t.i === -1 ? (t.S.U(t), r !== void 0 && (r.n = t.n), t.n !== void 0 && (t.n.p = r)) : (n = t),
      (t.S.n = t.r),
      t.r !== void 0 && (t.r = void 0),
      (t = r));
  }
  e.s = n;
}
function Rt(e, t) {
  (Nt.call(this, void 0, t), (this.x = e), (this.s = void 0), (this.g = jt - 1), (this.f = 4));
}
((Rt.prototype = new Nt()),
  (Rt.prototype.h = function () {
    if (((this.f &= -3), 1 & this.f)) return !1;
    if ((36 & this.f) == 32 || ((this.f &= -5), this.g === jt)) return !0;
    if (((this.g = jt), (this.f |= 1), this.i > 0 && !Ft(this))) return ((this.f &= -2), !0);
    var e = C;
    try {
      (It(this), (C = this));
      var t = this.x();
      (16 & this.f || this.v !== t || this.i === 0) && ((this.v = t), (this.f &= -17), this.i++);
    } catch (e) {
      ((this.v = e), (this.f |= 16), this.i++);
    }
    return ((C = e), Lt(this), (this.f &= -2), !0);
  }),
  (Rt.prototype.S = function (e) {
    if (this.t === void 0) {
      this.f |= 36;
      for (var t = this.s; t !== void 0; t = t.n) t.S.S(t);
    }
    Nt.prototype.S.call(this, e);
  }),
  (Rt.prototype.U = function (e) {
    if (this.t !== void 0 && (Nt.prototype.U.call(this, e), this.t === void 0)) {
      this.f &= -33;
      for (var t = this.s; t !== void 0; t = t.n) t.S.U(t);
    }
  }),
  (Rt.prototype.N = function () {
    if (!(2 & this.f)) {
      this.f |= 6;
      for (var e = this.t; e !== void 0; e = e.x) e.t.N();
    }
  }),
  Object.defineProperty(Rt.prototype, 'value', {
    get: function () {
      if (1 & this.f) throw Error(`Cycle detected`);
      var e = Mt(this);
      if ((this.h(), e !== void 0 && (e.i = this.i), 16 & this.f)) throw this.v;
      return this.v;
    },
  }));
function zt(e, t) {
  return new Rt(e, t);
}
function Bt(e) {
  var t = e.j;
  if (((e.j = void 0), typeof t == `function`)) {
    Et++;
    var n = C;
    C = void 0;
    try {
      t();
    } catch (t) {
      throw ((e.f &= -2), (e.f |= 8), Vt(e), t);
    } finally {
      ((C = n), xt());
    }
  }
}
function Vt(e) {
  for (var t = e.s; t !== void 0; t = t.n) t.S.U(t);
  ((e.x = void 0), (e.s = void 0), Bt(e));
}
function Ht(e) {
  if (C !== this) throw Error(`Out-of-order effect`);
  (Lt(this), (C = e), (this.f &= -2));
  try {
    8 & this.f && Vt(this);
  } finally {
    xt();
  }
}
function Ut(e, t) {
  ((this.x = e),
    (this.j = void 0),
    (this.s = void 0),
    (this.u = void 0),
    (this.f = 32),
    (this.name = t?.name),
    Ct && Ct.push(this));
}
((Ut.prototype.c = function () {
  var e = this.S();
  try {
    if (8 & this.f || this.x === void 0) return;
    var t = this.x();
    typeof t == `function` && (this.j = t);
  } finally {
    e();
  }
}),
  (Ut.prototype.S = function () {
    if (1 & this.f) throw Error(`Cycle detected`);
    ((this.f |= 1), (this.f &= -9), Bt(this), It(this), Et++);
    var e = C;
    return ((C = this), Ht.bind(this, e));
  }),
  (Ut.prototype.N = function () {
    2 & this.f || ((this.f |= 2), (this.u = Tt), (Tt = this));
  }),
  (Ut.prototype.d = function () {
    ((this.f |= 8), 1 & this.f || Vt(this));
  }),
  (Ut.prototype.dispose = function () {
    this.d();
  }));
function Wt(e, t) {
  var n = new Ut(e, t);
  try {
    n.c();
  } catch (e) {
    throw (n.d(), e);
  }
  var r = n.d.bind(n);
  return ((r[Symbol.dispose] = r), r);
}
var Gt,
  Kt,
  qt = typeof window < `u` && !!window.__PREACT_SIGNALS_DEVTOOLS__,
  Jt = [];
Wt(function () {
  Gt = this.N;
})();
function Yt(e, t) {
  h[e] = t.bind(null, h[e] || function () {});
}
function Xt(e) {
  if (Kt) {
    var t = Kt;
    ((Kt = void 0), t());
  }
  Kt = e && e.S();
}
function Zt(e) {
  var t = this,
    n = e.data,
    r = $t(n);
  ((r.name = `ReactiveDom`), (r.value = n));
  var i = ut(function () {
      for (var e = t, n = t.__v; (n = n.__);)
        if (n.__c) {
          n.__c.__$f |= 4;
          break;
        }
      var i = zt(function () {
          var e = r.value.value;
          return e === 0 ? 0 : !0 === e ? `` : e || ``;
        }),
        a = zt(function () {
          return !Array.isArray(i.value) && !ee(i.value);
        }),
        o = Wt(function () {
          if (((this.N = nn), a.value)) {
            var t = i.value;
            e.__v && e.__v.__e && e.__v.__e.nodeType === 3 && (e.__v.__e.data = t);
          }
        }),
        s = t.__$u.d;
      return (
        (t.__$u.d = function () {
          (o(), s.call(this));
        }),
        [a, i]
      );
    }, []),
    a = i[0],
    o = i[1];
  return a.value ? o.peek() : o.value;
}
((Zt.displayName = `ReactiveTextNode`),
  Object.defineProperties(Nt.prototype, {
    constructor: { configurable: !0, value: pe(he, null).constructor },
    type: { configurable: !0, value: Zt },
    props: {
      configurable: !0,
      get: function () {
        var e = this;
        return {
          data: {
            get value() {
              return e.value;
            },
          },
        };
      },
    },
    __b: { configurable: !0, value: 1 },
  }),
  Yt(`__b`, function (e, t) {
    if ((Xt(), typeof t.type == `string`)) {
      var n,
        r = t.props;
      for (var i in r)
        if (i !== `children`) {
          var a = r[i];
          a instanceof Nt && (n || (t.__np = n = {}), (n[i] = a), (r[i] = a.peek()));
        }
    }
    e(t);
  }),
  Yt(`__r`, function (e, t) {
    if ((e(t), t.type !== he)) {
      Xt();
      var n,
        r = t.__c;
      (r &&
        ((r.__$f &= -2),
        (n = r.__$u) === void 0 &&
          (r.__$u = n =
            (function (e, t) {
              var n;
              return (
                Wt(
                  function () {
                    n = this;
                  },
                  { name: t },
                ),
                (n.c = e),
                n
              );
            })(
              (function (e) {
                return function () {
                  var t;
                  (qt && ((t = this.y) == null || t.call(this)), (e.__$f |= 1), e.setState({}));
                };
              })(r),
              typeof t.type == `function` ? t.type.displayName || t.type.name : ``,
            ))),
        Xt(n));
    }
  }),
  Yt(`__e`, function (e, t, n, r) {
    (Xt(), e(t, n, r));
  }),
  Yt(`diffed`, function (e, t) {
    Xt();
    var n;
    if (typeof t.type == `string` && (n = t.__e)) {
      var r = t.__np,
        i = t.props,
        a = n.U;
      if (a)
        for (var o in a) {
          var s = a[o];
          s === void 0 || (r && o in r) || (s.d(), (a[o] = void 0));
        }
      if (r)
        for (var c in (a || ((a = {}), (n.U = a)), r)) {
          var l = a[c],
            u = r[c];
          l === void 0 ? ((l = Qt(n, c, u, i)), (a[c] = l)) : l.o(u, i);
        }
    }
    e(t);
  }));
function Qt(e, t, n, r) {
  var i = t in e && e.ownerSVGElement === void 0,
    a = Pt(n);
  return {
    o: function (e, t) {
      ((a.value = e), (r = t));
    },
    d: Wt(function () {
      this.N = nn;
      var n = a.value.value;
      r[t] !== n &&
        ((r[t] = n),
        i
          ? (e[t] = n)
          : n != null && (!1 !== n || t[4] === `-`)
            ? e.setAttribute(t, n)
            : e.removeAttribute(t));
    }),
  };
}
(Yt(`unmount`, function (e, t) {
  if (typeof t.type == `string`) {
    var n = t.__e;
    if (n) {
      var r = n.U;
      if (r)
        for (var i in ((n.U = void 0), r)) {
          var a = r[i];
          a && a.d();
        }
    }
    var o = t.__np;
    if (o) {
      var s = t.props;
      for (var c in o) s[c] = o[c];
    }
    t.__np = void 0;
  } else {
    var l = t.__c;
    if (l) {
      l.__$f |= 8;
      var u = l.__$u;
      u && ((l.__$u = void 0), u.d());
    }
  }
  e(t);
}),
  Yt(`__h`, function (e, t, n, r) {
    (r < 3 && (t.__$f |= 2), e(t, n, r));
  }),
  (ge.prototype.shouldComponentUpdate = function (e, t) {
    if (this.__R) return !0;
    var n = this.__$u,
      r = n && n.s !== void 0;
    for (var i in t) return !0;
    if (this.__f || (typeof this.u == `boolean` && !0 === this.u)) {
      var a = 2 & this.__$f;
      if (!(r || a || 4 & this.__$f) || 1 & this.__$f) return !0;
    } else if (!(r || 4 & this.__$f) || 3 & this.__$f) return !0;
    for (var o in e) if (o !== `__source` && e[o] !== this.props[o]) return !0;
    for (var s in this.props) if (!(s in e)) return !0;
    return !1;
  }));
function $t(e, t) {
  return ut(function () {
    return Pt(e, t);
  }, []);
}
var en = function (e) {
  queueMicrotask(function () {
    queueMicrotask(e);
  });
};
function tn() {
  St(function () {
    for (var e; (e = Jt.shift());) Gt.call(e);
  });
}
function nn() {
  Jt.push(this) === 1 && (h.requestAnimationFrame || en)(tn);
}
function rn(e, t) {
  let n = t.filter(({ typeId: t }) => t === e.id);
  if (n.length === 0) return e;
  let r = e.rules.flatMap((e) => {
    let t = n.findLast(({ ruleId: t }) => t === e.id);
    return t === void 0
      ? [e]
      : e.confidence === `law`
        ? [e, { ...an(e, t, `${e.id}-team`), conflictsWith: [e.id, ...(e.conflictsWith ?? [])] }]
        : [an(e, t, e.id)];
  });
  return { ...e, rules: r };
}
function an(e, { window: t, by: n, reason: r }, i) {
  return { ...e, id: i, window: t, confidence: `team`, override: { by: n, reason: r } };
}
var on = {
    document: {
      zh: `互联网信息服务算法推荐管理规定`,
      en: `Provisions on the Administration of Algorithmic Recommendation in Internet Information Services`,
    },
    address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务算法推荐管理规定(2021-11-16).md`,
    checked: `2026-11-23`,
  },
  sn = { ...on, article: `第二十四条` },
  cn = {
    document: {
      zh: `算法备案办理流程（第三方整理）`,
      en: `Algorithm filing procedure (third-party compilation)`,
    },
    article: ``,
    address: `https://aibeian.pages.dev/algorithm-beian/process`,
    checked: `2026-11-23`,
  },
  ln = { from: `2022-03-01` },
  un = {
    id: `algorithm-filing`,
    names: { zh: `互联网信息服务算法备案`, en: `Internet information service algorithm filing` },
    authority: {
      zh: `国家互联网信息办公室及省级网信办`,
      en: `Cyberspace Administration of China and its provincial offices`,
    },
    kind: `filing`,
    standsFor: `algorithm`,
    portals: [`cac-algorithm`],
    number: {
      pattern: `^网信算备[:：]?\\d{21}号$`,
      example: `网信算备000000000000260000001号`,
      source: {
        document: {
          zh: `公开网站页脚所印编号（6 例）`,
          en: `Numbers printed in public site footers (6 seen)`,
        },
        article: ``,
        address: `public site footers`,
        checked: `2026-11-23`,
      },
      confidence: `practice`,
    },
    validity: { none: !0, source: { ...sn, article: `全文` }, confidence: `law` },
    rules: [
      {
        id: `first`,
        about: `first`,
        title: { zh: `首次备案`, en: `File for the first time` },
        window: { closes: { count: 10, unit: `workday`, direction: `after`, anchor: `serviceStarted` } },
        late: `fine`,
        inForce: ln,
        source: { ...sn, article: `第二十四条第一款`, quote: `提供服务之日起十个工作日内` },
        confidence: `law`,
      },
      {
        id: `change`,
        about: `change`,
        title: { zh: `变更备案`, en: `File a change` },
        window: { closes: { count: 10, unit: `workday`, direction: `after`, anchor: `factChanged` } },
        triggers: `filed`,
        late: `fine`,
        inForce: ln,
        source: { ...sn, article: `第二十四条第二款`, quote: `变更之日起十个工作日内` },
        confidence: `law`,
        note: {
          zh: `名称、服务形式、应用领域、算法类型、自评估报告、拟公示内容变更均须办理；系统还要求法定代表人、安全责任人、关联产品、模型供应方。`,
          en: `Covers name, service form, field, algorithm type, self-assessment and published content; by the portal also legal representative, security officer, linked product and model supplier.`,
        },
      },
      {
        id: `cancellation`,
        about: `cancellation`,
        title: { zh: `注销备案`, en: `Cancel the filing` },
        window: { closes: { count: 20, unit: `workday`, direction: `after`, anchor: `serviceEnded` } },
        late: `fine`,
        inForce: ln,
        source: { ...sn, article: `第二十四条第三款`, quote: `终止服务之日起二十个工作日内` },
        confidence: `law`,
        note: {
          zh: `不办理的，由国家和省级网信办注销备案（第三十三条第二款）。`,
          en: `Otherwise the authority cancels the filing itself (art. 33, second paragraph).`,
        },
      },
      {
        id: `renewal-practice`,
        about: `renewal`,
        title: { zh: `延续（机构经验）`, en: `Renewal (agencies’ practice)` },
        window: {
          opens: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` },
          closes: { count: 0, unit: `day`, direction: `before`, anchor: `expiry` },
        },
        late: `reapply`,
        inForce: ln,
        source: {
          document: { zh: `代办机构网页`, en: `A filing agency’s page` },
          article: ``,
          address: `http://www.9mayi.cn/suanfabeian/38814.html`,
          checked: `2026-11-23`,
          quote: `有效期届满前30日内`,
        },
        confidence: `practice`,
        note: {
          zh: `规定全文没有有效期，也没有延续；代办机构称届满前30日内须办理，逾期即失效、重新备案至少两个月，未指明条文和年数。与规定不符，仅在备案上印有日期时计算。`,
          en: `The regulation knows no validity and no renewal. Agencies claim a renewal inside the last 30 days and, one day late, a new filing of at least two months; they name no article and no number of years. It contradicts the text and is counted only when a date is printed.`,
        },
      },
    ],
    facts: [
      `entity.name`,
      `entity.uscc`,
      `entity.type`,
      `entity.regCapital`,
      `entity.establishedOn`,
      `entity.termFrom`,
      `entity.termTo`,
      `entity.postcode`,
      `legalRep.name`,
      `legalRep.idNo`,
      `legalRep.mobile`,
      `legalRep.phone`,
      `legalRep.email`,
      `contact.name`,
      `contact.title`,
      `contact.mobile`,
      `contact.email`,
      `address.office.full`,
    ],
    unusualFields: [
      { zh: `算法安全责任人`, en: `Algorithm security officer` },
      { zh: `算法安全机构`, en: `Algorithm security body` },
      { zh: `服务提供者或技术支持者`, en: `Service provider or technical supporter` },
      {
        zh: `算法名称与类型、模型类型、训练数据来源`,
        en: `Algorithm name and type, model type, source of training data`,
      },
      { zh: `关联产品与功能路径`, en: `Linked product and path of the function` },
    ],
    materials: {
      first: [
        {
          names: { zh: `算法备案承诺书（盖章、签字）`, en: `Commitment, sealed and signed` },
          stale: [{ by: `never` }],
          source: cn,
          confidence: `practice`,
        },
        {
          names: {
            zh: `落实算法安全主体责任基本情况`,
            en: `Statement on responsibility for algorithm security`,
          },
          stale: [{ by: `person` }],
          source: cn,
          confidence: `practice`,
        },
        {
          names: { zh: `算法安全自评估报告`, en: `Self-assessment report on algorithm security` },
          stale: [{ by: `version` }, { by: `contract` }],
          source: cn,
          confidence: `practice`,
          note: {
            zh: `与算法版本、模型供应方和训练数据绑定。`,
            en: `Tied to the version of the algorithm, the model supplier and the data.`,
          },
        },
        {
          names: { zh: `拟公示内容`, en: `Content to be published` },
          stale: [{ by: `version` }],
          source: cn,
          confidence: `practice`,
        },
        {
          names: { zh: `营业执照`, en: `Business licence` },
          stale: [{ by: `facts` }],
          source: cn,
          confidence: `practice`,
        },
        {
          names: { zh: `法定代表人身份证件`, en: `Identity document of the legal representative` },
          stale: [{ by: `endsOn` }, { by: `person` }],
          source: cn,
          confidence: `practice`,
        },
        {
          names: {
            zh: `算法安全责任人身份证件和工作证明`,
            en: `Security officer: identity document and proof of employment`,
          },
          stale: [{ by: `endsOn` }, { by: `person` }],
          source: cn,
          confidence: `practice`,
        },
        {
          names: {
            zh: `第三方模型协议或其备案号`,
            en: `Agreement on a third party’s model, or its filing number`,
          },
          stale: [{ by: `contract` }],
          source: cn,
          confidence: `practice`,
        },
        {
          names: { zh: `关联产品的ICP备案号`, en: `ICP filing number of the product` },
          stale: [{ by: `facts` }],
          source: cn,
          confidence: `practice`,
        },
      ],
      renewal: [],
      change: [
        {
          names: { zh: `变更事项的材料`, en: `Documents on the items that changed` },
          stale: [{ by: `fresh` }],
          source: sn,
          confidence: `law`,
        },
        {
          names: {
            zh: `算法安全自评估报告（算法变更时）`,
            en: `New self-assessment where the algorithm changed`,
          },
          stale: [{ by: `version` }],
          source: cn,
          confidence: `practice`,
        },
      ],
    },
    decisionTimes: [
      {
        stage: { zh: `收到材料后备案并公布编号`, en: `Filing and publication of the number after receipt` },
        for: `any`,
        count: 30,
        unit: `workday`,
        source: { ...on, article: `第二十五条`, quote: `三十个工作日内` },
        confidence: `law`,
        note: {
          zh: `材料不齐全的不予备案，同期通知并说明理由。规定没有补正期限。`,
          en: `Incomplete material is not filed; the reasons are told in the same time. The regulation sets no time to supplement.`,
        },
      },
      {
        stage: { zh: `实际用时（2 至 4 个月）`, en: `In fact (two to four months)` },
        for: `first`,
        count: 4,
        unit: `month`,
        source: {
          document: { zh: `云厂商开发者社区文章`, en: `Article in a cloud vendor’s developer community` },
          article: ``,
          address: `https://cloud.tencent.com.cn/developer/article/2552952`,
          checked: `2026-11-23`,
        },
        confidence: `practice`,
      },
    ],
    requires: [],
    consequences: [
      {
        of: `lateChange`,
        text: {
          zh: `警告、通报批评、责令限期改正；拒不改正或情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。`,
          en: `Warning, public criticism, order to correct; on refusal or in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.`,
        },
        source: { ...on, article: `第三十一条` },
        confidence: `law`,
      },
      {
        of: `unlicensed`,
        text: {
          zh: `未备案的，同样警告、通报批评、责令限期改正；拒不改正或情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。`,
          en: `Not filed: likewise warning, public criticism, order to correct; on refusal or in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.`,
        },
        source: { ...on, article: `第三十一条` },
        confidence: `law`,
      },
      {
        of: `other`,
        text: {
          zh: `以隐瞒有关情况、提供虚假材料等方式取得备案的，撤销备案；情节严重的，暂停信息更新，并处一万元以上十万元以下罚款。`,
          en: `A filing obtained by false material is revoked; in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.`,
        },
        source: { ...on, article: `第三十三条第一款` },
        confidence: `law`,
      },
    ],
    note: {
      zh: `仅限具有舆论属性或者社会动员能力的服务，没有可量化的标准（第二十四条第一款）。按算法和角色分别备案，一家公司可有多个编号。先审主体，通过后才能填报算法（机构经验）。备案后须在网站、应用显著位置标明编号并提供公示信息链接（第二十六条）。没有定日的年度义务，应当定期审核算法（第八条）。`,
      en: `Only services with opinion attributes or the capacity for social mobilisation, without a testable threshold (art. 24). One number per algorithm and role, so a company holds many. The company is reviewed first; the algorithm form opens after it passes (practice). The number and a link to the published information must stand at a prominent place (art. 26). No annual duty has a date; algorithms must be reviewed regularly (art. 8).`,
    },
  },
  dn = {
    zh: `生成式人工智能服务管理暂行办法`,
    en: `Interim Measures for Generative Artificial Intelligence Services`,
  },
  fn = {
    document: dn,
    article: `第十七条`,
    address: `https://www.gov.cn/zhengce/zhengceku/202307/content_6891752.htm`,
    checked: `2026-11-23`,
    quote: `算法备案和变更、注销备案手续`,
    seen: `quoted`,
  },
  pn = {
    document: {
      zh: `互联网信息服务算法推荐管理规定（暂行办法第十七条所指）`,
      en: `Provisions on Algorithmic Recommendation, to which art. 17 of the Interim Measures sends`,
    },
    address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务算法推荐管理规定(2021-11-16).md`,
    checked: `2026-11-23`,
  },
  mn = { document: { zh: `代办机构网页`, en: `An agency’s page` }, article: ``, checked: `2026-11-23` },
  hn = { ...mn, address: `http://www.dttc-gw.com/art/23417.html` },
  gn = {
    ...mn,
    document: { zh: `云厂商开发者社区文章`, en: `Article in a cloud vendor’s developer community` },
    address: `https://cloud.tencent.com.cn/developer/article/2588646`,
  },
  _n = {
    document: {
      zh: `生成式人工智能服务安全基本要求（TC260-003，现为GB/T 45654-2025）`,
      en: `Basic security requirements (TC260-003, now GB/T 45654-2025)`,
    },
    article: ``,
    address: `no page found`,
    checked: `2026-11-23`,
    seen: `memory`,
  },
  vn = { from: `2023-08-15` },
  yn = {
    id: `genai-filing`,
    names: { zh: `生成式人工智能服务备案／登记`, en: `Generative AI service filing or registration` },
    authority: {
      zh: `备案：省级网信办初审，国家网信办终审；登记：省级网信办`,
      en: `Filing: provincial office first, then the Cyberspace Administration of China; registration: the provincial office only`,
    },
    kind: `filing`,
    standsFor: `model`,
    portals: `none`,
    number: {
      pattern: `^[A-Z][A-Za-z]+-[A-Za-z0-9.]+-\\d{8}(\\d{2,6})?[A-Z]?$`,
      example: `Beijing-ShiLi-00000000`,
      source: {
        document: {
          zh: `公开网站页脚所印编号（2 例）`,
          en: `Numbers printed in public site footers (2 seen)`,
        },
        article: ``,
        address: `public site footers`,
        checked: `2026-11-23`,
      },
      confidence: `practice`,
    },
    validity: { none: !0, source: { ...pn, article: `全文` }, confidence: `law` },
    attributes: [
      {
        id: `track`,
        names: { zh: `备案或登记`, en: `Filing or registration` },
        values: [
          { id: `filing`, names: { zh: `备案（自有或微调模型）`, en: `Filing (own or fine-tuned model)` } },
          {
            id: `registration`,
            names: {
              zh: `登记（仅通过接口调用已备案模型，未作改动）`,
              en: `Registration (only calls a filed model by its interface, unchanged)`,
            },
          },
        ],
        default: `filing`,
      },
    ],
    rules: [
      {
        id: `first`,
        about: `first`,
        title: { zh: `上线前完成备案或登记`, en: `Be filed or registered before going online` },
        window: { closes: { count: 0, unit: `day`, direction: `before`, anchor: `plannedOn` } },
        blocking: !0,
        late: `unknown`,
        inForce: vn,
        source: hn,
        confidence: `practice`,
        note: {
          zh: `仅限面向境内公众、具有舆论属性或者社会动员能力的服务（第二条、第十七条）。备案约6至8个月，登记约3至4个月，请据此提前。算法备案另按第二十四条办理。`,
          en: `Only services to the domestic public with opinion attributes or the capacity for social mobilisation (art. 2, 17). Filing takes some six to eight months, registration three to four: begin accordingly. The algorithm filing follows its own art. 24.`,
        },
      },
      {
        id: `first-algorithm`,
        about: `first`,
        title: { zh: `同时办理算法备案`, en: `File the algorithm besides` },
        window: { closes: { count: 10, unit: `workday`, direction: `after`, anchor: `serviceStarted` } },
        late: `unknown`,
        inForce: vn,
        source: { ...pn, article: `第二十四条第一款` },
        confidence: `law`,
        note: {
          zh: `暂行办法第十七条要求履行算法备案手续；期限依算法推荐管理规定。备案后请另建一份算法备案。`,
          en: `Art. 17 of the Interim Measures demands the algorithm filing; its limit is that of the algorithm provisions. Keep it as a filing of its own.`,
        },
      },
      {
        id: `change`,
        about: `change`,
        title: { zh: `变更备案`, en: `File a change` },
        window: { closes: { count: 10, unit: `workday`, direction: `after`, anchor: `factChanged` } },
        triggers: `filed`,
        late: `unknown`,
        inForce: vn,
        source: { ...pn, article: `第二十四条第二款`, quote: `变更之日起十个工作日内` },
        confidence: `law`,
        note: {
          zh: `依暂行办法第十七条适用算法推荐管理规定。`,
          en: `By reference: art. 17 of the Interim Measures sends to the algorithm provisions.`,
        },
      },
      {
        id: `model-upgrade`,
        about: `change`,
        title: { zh: `模型重大升级：重新备案`, en: `Major upgrade of the model: file again` },
        window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `factChanged` } },
        late: `unknown`,
        inForce: vn,
        source: gn,
        confidence: `practice`,
        note: {
          zh: `只见于第三方文章，未见天数；请在升级前向省级网信办确认。`,
          en: `Only a third party’s article says so, without a number of days: ask the provincial office before the upgrade.`,
        },
      },
      {
        id: `cancellation`,
        about: `cancellation`,
        title: { zh: `注销备案`, en: `Cancel the filing` },
        window: { closes: { count: 20, unit: `workday`, direction: `after`, anchor: `serviceEnded` } },
        late: `unknown`,
        inForce: vn,
        source: { ...pn, article: `第二十四条第三款`, quote: `终止服务之日起二十个工作日内` },
        confidence: `law`,
        note: {
          zh: `依暂行办法第十七条适用算法推荐管理规定。`,
          en: `By reference: art. 17 of the Interim Measures sends to the algorithm provisions.`,
        },
      },
    ],
    facts: [
      `entity.name`,
      `entity.uscc`,
      `entity.type`,
      `entity.regCapital`,
      `entity.establishedOn`,
      `entity.termFrom`,
      `entity.termTo`,
      `entity.postcode`,
      `entity.icpNo`,
      `legalRep.name`,
      `legalRep.idNo`,
      `legalRep.mobile`,
      `legalRep.phone`,
      `legalRep.email`,
      `contact.name`,
      `contact.title`,
      `contact.mobile`,
      `contact.email`,
      `address.office.full`,
      `app.name`,
    ],
    unusualFields: [
      { zh: `模型名称`, en: `Model name` },
      { zh: `基座模型及其备案号`, en: `Base model and its filing number` },
      { zh: `参数规模`, en: `Parameter size` },
      { zh: `语料来源与规模`, en: `Sources and sizes of the corpus` },
      { zh: `标注人员`, en: `Annotators` },
      { zh: `服务范围`, en: `Scope of service` },
      { zh: `算法备案号`, en: `Algorithm filing number` },
      { zh: `ICP备案号或APP备案号`, en: `ICP or app filing number` },
    ],
    materials: {
      first: [
        {
          names: { zh: `上线备案申请表`, en: `Application form` },
          stale: [{ by: `fresh` }],
          source: _n,
          confidence: `unverified`,
        },
        {
          names: { zh: `安全评估报告`, en: `Security assessment report` },
          stale: [{ by: `version` }],
          source: _n,
          confidence: `unverified`,
          note: { zh: `与模型版本绑定。`, en: `Tied to the version of the model.` },
        },
        {
          names: { zh: `模型服务协议`, en: `Service agreement of the model` },
          stale: [{ by: `contract` }],
          source: _n,
          confidence: `unverified`,
        },
        {
          names: { zh: `语料标注规则`, en: `Annotation rules of the corpus` },
          stale: [{ by: `never` }],
          source: _n,
          confidence: `unverified`,
        },
        {
          names: { zh: `拦截关键词列表`, en: `List of blocked keywords` },
          stale: [{ by: `fresh` }],
          source: _n,
          confidence: `unverified`,
          note: { zh: `须持续更新。`, en: `Must be kept up to date.` },
        },
        {
          names: { zh: `评估测试题集`, en: `Set of test questions` },
          stale: [{ by: `version` }],
          source: _n,
          confidence: `unverified`,
        },
      ],
      renewal: [],
      change: [],
    },
    decisionTimes: [
      {
        stage: { zh: `备案，实际用时（6 至 8 个月）`, en: `Filing, in fact (six to eight months)` },
        for: `first`,
        count: 8,
        unit: `month`,
        source: hn,
        confidence: `practice`,
      },
      {
        stage: { zh: `登记，实际用时（3 至 4 个月）`, en: `Registration, in fact (three to four months)` },
        for: `first`,
        count: 4,
        unit: `month`,
        source: hn,
        confidence: `practice`,
      },
      {
        stage: { zh: `审核（另一说法）`, en: `Review (another claim)` },
        for: `first`,
        count: 20,
        unit: `workday`,
        source: gn,
        confidence: `practice`,
        note: {
          zh: `审核期间的问题须“及时”答复，未见天数。`,
          en: `Questions of the review are to be answered “in time”; no number of days was found.`,
        },
      },
    ],
    requires: [
      {
        type: `algorithm-filing`,
        for: `holding`,
        why: {
          zh: `第十七条要求同时履行算法备案和变更、注销备案手续。`,
          en: `Art. 17 demands the algorithm filing, its changes and its cancellation besides.`,
        },
        source: fn,
        confidence: `law`,
      },
      {
        type: `genai-filing`,
        for: `holding`,
        why: {
          zh: `登记的应用以供应方模型的备案为基础；该备案不在，登记随之失去基础。`,
          en: `A registered application rests on the filing of its supplier’s model and loses its ground with it.`,
        },
        when: [{ attribute: `track`, is: [`registration`] }],
        source: hn,
        confidence: `practice`,
      },
    ],
    consequences: [
      {
        of: `other`,
        text: {
          zh: `依网络安全法、数据安全法、个人信息保护法等处罚；没有规定的，警告、责令改正、责令暂停提供服务（待核实）。`,
          en: `Punished under the Cybersecurity, Data Security and Personal Information Protection Laws and others; failing these, warning, order to correct, suspension of the service (to be verified).`,
        },
        source: {
          document: dn,
          article: `第二十一条`,
          address: `no page found`,
          checked: `2026-11-23`,
          seen: `memory`,
        },
        confidence: `unverified`,
      },
    ],
    note: {
      zh: `没有有效期，不会到期失效；年度义务未查到。须在显著位置或产品详情页公示模型名称和备案号或上线编号（网信办2024年4月、2025年4月8日公告）。登记没有见到有天数的全国规定，以省级网信办为准。人工智能拟人化互动服务管理暂行办法（2025-12-27征求意见稿）拟在注册用户100万或月活用户10万时触发评估，正式文本未见。`,
      en: `No validity and no lapse; no annual duty was found. The model’s name and its filing or online number must be shown at a prominent place or on the product page (CAC notices of April 2024 and 2025-04-08). For registration no national rule with days was seen: the provincial office decides. The draft measures on human-like interactive AI (2025-12-27) would demand an assessment at 1,000,000 registered or 100,000 monthly users; no final text was seen.`,
    },
  },
  bn = {
    document: { zh: `行政许可法`, en: `Administrative Licensing Law` },
    address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法/行政许可法(2019-04-23).md`,
    checked: `2026-11-23`,
  },
  xn = { ...bn, article: `第三十二条第四项` },
  Sn = { ...bn, article: `第四十二条、第八十二条` },
  Cn = { ...bn, article: `第四十四条、第八十二条` },
  wn = { ...bn, article: `第五十条第一款`, quote: `有效期届满三十日前` },
  Tn = { ...bn, article: `第七十条第一项` },
  En = {
    about: `renewal`,
    title: { zh: `申请延续`, en: `Apply for renewal` },
    window: { closes: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` } },
    late: `reapply`,
    inForce: { from: `2004-07-01` },
    source: wn,
    confidence: `law`,
  },
  Dn = [
    {
      stage: {
        zh: `作出决定（经批准可再延长十个工作日）`,
        en: `Decision (ten more working days if extended)`,
      },
      for: `any`,
      count: 20,
      unit: `workday`,
      source: Sn,
      confidence: `law`,
    },
    {
      stage: { zh: `决定后颁发证件`, en: `Issue of the certificate after the decision` },
      for: `any`,
      count: 10,
      unit: `workday`,
      source: Cn,
      confidence: `law`,
    },
  ],
  On = {
    zh: `互联网新闻信息服务管理规定（国家网信办令第1号）`,
    en: `Provisions on the Administration of Internet News Information Services (CAC Order 1)`,
  },
  kn = {
    zh: `互联网新闻信息服务许可管理实施细则`,
    en: `Detailed Rules on the Licensing of Internet News Information Services`,
  },
  An = {
    document: kn,
    address: `https://3g.china.com/act/news/945/20170522/30555070_4.html`,
    checked: `2026-11-23`,
  },
  jn = { ...An, article: `第十一条` },
  Mn = { ...An, article: `第十二条` },
  Nn = { ...An, article: `第十三条` },
  Pn = {
    document: kn,
    article: `第十四条`,
    address: `http://cn.dfyuhang.com/cszhishi/147885.html`,
    checked: `2026-11-23`,
    seen: `quoted`,
  },
  Fn = {
    document: On,
    address: `http://wzatv.cc/atv/a/ITxinwen/2017/0503/228910_3.html`,
    checked: `2026-11-23`,
  },
  In = {
    document: kn,
    article: ``,
    address: `http://cn.dfyuhang.com/cszhishi/147885.html`,
    checked: `2026-11-23`,
    seen: `quoted`,
  },
  Ln = {
    document: { zh: `许可办理时限（转载）`, en: `Times of the licensing procedure (a copy)` },
    article: ``,
    address: `http://taowuy.com/fce48VG8DX1MKAAQ.html`,
    checked: `2026-11-23`,
  },
  Rn = { from: `2017-06-01` },
  zn = {
    id: `internet-news`,
    names: { zh: `互联网新闻信息服务许可证`, en: `Internet News Information Service Licence` },
    authority: {
      zh: `国家网信办（中央单位及所有非新闻单位，省级网信办初审）；省级网信办（地方新闻单位）`,
      en: `Cyberspace Administration of China for central units and all applicants that are no news units, after review by the province; the provincial office for local news units`,
    },
    kind: `licence`,
    standsFor: `company`,
    portals: `none`,
    number: {
      pattern: `^\\d{2}[12]\\d{4}\\d{3,4}$`,
      example: `00120260001`,
      source: {
        document: {
          zh: `公开网站页脚所印编号（5 例）`,
          en: `Numbers printed in public site footers (5 seen)`,
        },
        article: ``,
        address: `public site footers`,
        checked: `2026-11-23`,
      },
      confidence: `practice`,
    },
    validity: { months: 36, source: Pn, confidence: `law` },
    rules: [
      {
        id: `renewal`,
        about: `renewal`,
        title: { zh: `申请续办`, en: `Apply for renewal` },
        window: { closes: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` } },
        late: `reapply`,
        inForce: Rn,
        source: { ...Pn, quote: `有效期届满三十日前` },
        confidence: `law`,
        note: {
          zh: `逾期未获续办的，应当停止服务，原许可证作废，须重新申请；届满时不符合条件的，不予续办。国家网信办的办理可达约80个工作日：宜远早于第30日递交，并及早核对条件。没有条文说明第30日当天是否仍算“三十日前”，建议再提前一个工作日。`,
          en: `Not renewed, the service must stop, the old licence is void and a new application is needed; who no longer meets the conditions is not renewed. The central office may take some 80 working days: file long before the 30th day and check the conditions early. No text settles whether the 30th day itself is in time: file one working day earlier if you can.`,
        },
      },
      {
        id: `change`,
        about: `change`,
        title: { zh: `向原许可机关办理变更`, en: `Report the change to the licensing authority` },
        window: { closes: { count: 7, unit: `workday`, direction: `after`, anchor: `factChanged` } },
        triggers: [
          `entity.articles`,
          `address.office.full`,
          `site.name`,
          `site.accessProvider`,
          `entity.chiefEditor`,
          `principal.name`,
          `legalRep.name`,
          `entity.shareholders`,
          `site.domain`,
          `site.homepage`,
        ],
        late: `fine`,
        inForce: Rn,
        source: { ...Mn, quote: `变更之日起七个工作日内` },
        confidence: `law`,
        note: {
          zh: `事项：公司章程、服务场所、网站名称、接入服务提供者；总编辑、主要负责人、股权结构、互联网地址；上市、合并、分立。增加服务类别（采编发布、转载、传播平台）不是变更，须申请新许可。`,
          en: `Items: articles, place of service, site name, access provider; editor-in-chief, person chiefly in charge, equity structure, internet address; listing, merger, division. A further category of service (gathering and publishing, reprinting, platform) is no change but a new licence.`,
        },
      },
      {
        id: `new-category`,
        about: `per-event`,
        title: { zh: `增加服务类别：先取得新许可`, en: `A further category of service: a new licence first` },
        window: { closes: { count: 0, unit: `day`, direction: `before`, anchor: `plannedOn` } },
        blocking: !0,
        late: `fine`,
        inForce: Rn,
        source: { ...Mn, article: `第十二条末款` },
        confidence: `law`,
        note: {
          zh: `采编发布、转载、传播平台三类服务分别许可。`,
          en: `Gathering and publishing, reprinting and platform are licensed separately.`,
        },
      },
      {
        id: `foreign-cooperation`,
        about: `per-event`,
        title: {
          zh: `与涉外资企业合作：先通过国家网信办安全评估`,
          en: `Cooperation with foreign-capital firms: a security assessment by the CAC first`,
        },
        window: { closes: { count: 0, unit: `day`, direction: `before`, anchor: `plannedOn` } },
        blocking: !0,
        late: `unknown`,
        inForce: Rn,
        source: {
          document: On,
          article: `第七条第二款`,
          address: `http://www.ytsz.org.cn/cxtc/170.html`,
          checked: `2026-11-23`,
          seen: `quoted`,
        },
        confidence: `law`,
        note: {
          zh: `只见到条文的转述，签约前请核对原文。`,
          en: `Only a paraphrase of the article was seen: check the text before signing.`,
        },
      },
    ],
    facts: [
      `entity.name`,
      `entity.uscc`,
      `legalRep.name`,
      `address.registered.full`,
      `address.office.full`,
      `entity.regCapital`,
      `entity.shareholders`,
      `entity.articles`,
      `entity.chiefEditor`,
      `principal.name`,
      `site.name`,
      `site.domain`,
      `site.homepage`,
      `site.accessProvider`,
    ],
    unusualFields: [
      { zh: `主要负责人`, en: `Person chiefly in charge` },
      { zh: `总编辑（资格证）`, en: `Editor-in-chief (qualification)` },
      { zh: `主管单位`, en: `Supervising unit` },
      {
        zh: `各渠道的服务形式（网站、应用、账号、直播等）`,
        en: `Form of service per channel (site, app, account, live …)`,
      },
      { zh: `接入服务提供者`, en: `Access provider` },
      { zh: `编辑人员名单`, en: `List of editors` },
    ],
    materials: {
      first: [
        {
          names: {
            zh: `主要负责人、总编辑为中国公民的证明`,
            en: `Proof of citizenship of the person in charge and the editor-in-chief`,
          },
          stale: [{ by: `person` }],
          source: In,
          confidence: `law`,
        },
        {
          names: { zh: `专职人员的资质情况`, en: `Qualifications of the staff` },
          stale: [{ by: `person` }],
          source: In,
          confidence: `law`,
        },
        {
          names: { zh: `服务管理制度`, en: `Service management rules` },
          stale: [{ by: `never` }],
          source: In,
          confidence: `law`,
        },
        {
          names: { zh: `信息安全管理制度和技术保障措施`, en: `Security rules and technical measures` },
          stale: [{ by: `never` }],
          source: In,
          confidence: `law`,
        },
        {
          names: { zh: `安全评估报告`, en: `Security assessment report` },
          stale: [{ by: `version` }],
          source: In,
          confidence: `law`,
          note: {
            zh: `随服务变化而过时；条文未见期限。`,
            en: `Goes stale with the service; no age was found in the text.`,
          },
        },
        {
          names: { zh: `法人资格证明`, en: `Proof of legal status` },
          stale: [{ by: `facts` }],
          source: In,
          confidence: `law`,
        },
        {
          names: { zh: `服务场所证明`, en: `Proof of the place of service` },
          stale: [{ by: `endsOn` }],
          source: In,
          confidence: `law`,
          note: { zh: `租赁合同有期限。`, en: `A lease has an end.` },
        },
        {
          names: { zh: `资金证明`, en: `Proof of funds` },
          stale: [{ by: `fresh` }],
          source: In,
          confidence: `law`,
        },
        {
          names: { zh: `股权证明`, en: `Proof of equity` },
          stale: [{ by: `facts` }],
          source: In,
          confidence: `law`,
        },
        {
          names: {
            zh: `企业另交：股权结构图和股东证明`,
            en: `Companies besides: chart of the equity structure and proof of the shareholders`,
          },
          stale: [{ by: `facts` }],
          source: In,
          confidence: `law`,
        },
        {
          names: {
            zh: `企业另交：无外资承诺书`,
            en: `Companies besides: pledge that there is no foreign capital`,
          },
          stale: [{ by: `facts` }],
          source: In,
          confidence: `law`,
        },
        {
          names: { zh: `企业另交：法律意见书`, en: `Companies besides: lawyer’s opinion` },
          stale: [{ by: `facts` }, { by: `fresh` }],
          source: In,
          confidence: `law`,
        },
      ],
      renewal: [
        {
          names: {
            zh: `续办申请书（含许可期内情况报告）`,
            en: `Application for renewal, with a report on the past period`,
          },
          stale: [{ by: `fresh` }],
          source: Pn,
          confidence: `law`,
        },
        {
          names: { zh: `许可证原件`, en: `Original licence` },
          stale: [{ by: `never` }],
          source: Pn,
          confidence: `law`,
        },
        {
          names: {
            zh: `主管单位为宣传部门的，其意见`,
            en: `Opinion of the propaganda department where it is the supervising unit`,
          },
          stale: [{ by: `fresh` }],
          source: Pn,
          confidence: `law`,
        },
      ],
      change: [
        {
          names: {
            zh: `变更申请书和变更事项的证明（盖章）`,
            en: `Application for change and proof of the changed item, sealed`,
          },
          stale: [{ by: `fresh` }],
          source: Nn,
          confidence: `law`,
        },
        {
          names: { zh: `股权变更：全套股权材料`, en: `Change of equity: the full equity file` },
          stale: [{ by: `facts` }],
          source: Nn,
          confidence: `law`,
        },
      ],
    },
    decisionTimes: [
      {
        stage: {
          zh: `一次告知补正（逾期不告知的，自收到之日起即为受理）`,
          en: `Notice of everything that is missing, once (else deemed accepted)`,
        },
        for: `any`,
        count: 5,
        unit: `workday`,
        source: xn,
        confidence: `law`,
        note: {
          zh: `法律没有规定申请人补正的期限，以通知为准。`,
          en: `The law sets the applicant no time to supplement: the notice does.`,
        },
      },
      {
        stage: {
          zh: `下级机关初审（由国家网信办决定的）`,
          en: `Review by the lower authority (where the CAC decides)`,
        },
        for: `any`,
        count: 20,
        unit: `workday`,
        source: { ...Sn, article: `第四十三条、第八十二条` },
        confidence: `law`,
      },
      {
        stage: {
          zh: `作出决定（经批准可再延长十个工作日）`,
          en: `Decision (ten more working days if extended)`,
        },
        for: `any`,
        count: 20,
        unit: `workday`,
        source: jn,
        confidence: `law`,
        note: {
          zh: `实施细则第十一条，依行政许可法第四十二条；专家评审、听证等时间不计算在内（第四十五条）。`,
          en: `Detailed rules art. 11, by Administrative Licensing Law art. 42; expert review and hearings are not counted (art. 45).`,
        },
      },
      {
        stage: { zh: `决定后颁发证件`, en: `Issue of the certificate after the decision` },
        for: `any`,
        count: 10,
        unit: `workday`,
        source: Cn,
        confidence: `law`,
      },
      {
        stage: { zh: `实际用时：省级决定`, en: `In fact, where the province decides` },
        for: `any`,
        count: 20,
        unit: `workday`,
        source: Ln,
        confidence: `practice`,
      },
      {
        stage: {
          zh: `实际用时：国家网信办决定（初审20、决定60）`,
          en: `In fact, where the CAC decides (20 for the review and 60)`,
        },
        for: `any`,
        count: 80,
        unit: `workday`,
        source: Ln,
        confidence: `practice`,
      },
    ],
    requires: [],
    consequences: [
      {
        of: `lateRenewal`,
        text: {
          zh: `停止服务，原许可证作废，须重新申请。`,
          en: `The service must stop, the old licence is void and a new application is needed.`,
        },
        source: { ...Pn, quote: `原许可证作废` },
        confidence: `law`,
      },
      {
        of: `lateChange`,
        text: {
          zh: `未办理变更等（违反第十七条）：警告；其后暂停信息更新，并处五千元以上三万元以下罚款。`,
          en: `A missed change and other breaches of art. 17: warning; then suspension of updates and a fine of 5,000 to 30,000 yuan.`,
        },
        source: { ...Fn, article: `第二十四条` },
        confidence: `law`,
      },
      {
        of: `unlicensed`,
        text: {
          zh: `未经许可或超越范围提供服务：责令停止，处一万元以上三万元以下罚款。`,
          en: `Without a licence or beyond its scope: order to stop and a fine of 10,000 to 30,000 yuan.`,
        },
        source: { ...Fn, article: `第二十二条` },
        confidence: `law`,
      },
      {
        of: `other`,
        text: {
          zh: `不再符合许可条件：责令改正，其后暂停信息更新；许可证届满时不符合条件的，不予续办。`,
          en: `Conditions no longer met: order to correct, then suspension of updates; not met at expiry, no renewal.`,
        },
        source: { ...Fn, article: `第二十三条` },
        confidence: `law`,
      },
    ],
    note: {
      zh: `由省级网信办窗口或省级政务服务网受理，未核实到全国统一网址。终止服务的期限和年度义务均未查到，请向许可机关确认。`,
      en: `Filed at the provincial office’s counter or the provincial service site; no national address was verified. No limit for ending the service and no annual duty was found: ask the licensing authority.`,
    },
  },
  Bn = { from: `2022-03-01` },
  Vn = {
    document: {
      zh: `云南省互联网宗教信息服务实施细则（转载）`,
      en: `Yunnan implementing rules on internet religious information services (a copy)`,
    },
    address: `http://bongotimes.com/info/1579/1229224.html`,
    checked: `2026-11-23`,
  },
  Hn = { document: { zh: `代办机构网页`, en: `An agency’s page` }, article: ``, checked: `2026-11-23` },
  Un = { ...Hn, address: `http://zcop.cn/5241.html` },
  Wn = { ...Hn, address: `https://muzhun.com/html/4312.html` },
  Gn = { ...Hn, address: `https://muzhun.com/html/4006.html` },
  Kn = { ...Hn, address: `https://muzhun.com/html/7755.html` },
  w = {
    establishment: {
      names: { zh: `依法设立的证明`, en: `Proof of establishment` },
      stale: [{ by: `facts` }],
    },
    headId: {
      names: { zh: `负责人身份证件`, en: `Identity document of the head` },
      stale: [{ by: `endsOn` }, { by: `person` }],
    },
    reviewers: {
      names: {
        zh: `审核人员的培训和能力证明`,
        en: `Proof of training and capability of the content reviewers`,
      },
      stale: [{ by: `person` }],
      note: { zh: `随人员离任失效；有本地考试。`, en: `Goes with the person; there is a local exam.` },
    },
    serviceRules: { names: { zh: `服务管理制度`, en: `Service rules` }, stale: [{ by: `never` }] },
    securityRules: {
      names: { zh: `安全管理制度和技术保障措施`, en: `Security rules and technical measures` },
      stale: [{ by: `never` }],
    },
    means: {
      names: { zh: `场所、设施和资金情况`, en: `Place, equipment and funds` },
      stale: [{ by: `fresh` }],
    },
    noRecord: {
      names: { zh: `近三年无违法违规记录承诺书`, en: `Pledge of no record in the last three years` },
      stale: [{ by: `lookBack`, months: 36 }],
    },
    columns: { names: { zh: `栏目和功能设置`, en: `Columns and functions` }, stale: [{ by: `version` }] },
    domain: { names: { zh: `域名注册材料`, en: `Domain registration` }, stale: [{ by: `endsOn` }] },
    platform: {
      names: {
        zh: `传播平台另交：用户规则、协议范本、投诉举报机制`,
        en: `Platforms besides: user rules, agreement template, complaint mechanism`,
      },
      stale: [{ by: `version` }],
    },
  },
  qn = { source: Gn, confidence: `practice` },
  Jn = { source: Kn, confidence: `practice` },
  Yn = {
    id: `internet-religion`,
    names: { zh: `互联网宗教信息服务许可证`, en: `Internet Religious Information Service Licence` },
    authority: { zh: `省级宗教事务部门（民宗委、民宗局）`, en: `Provincial religious-affairs department` },
    kind: `licence`,
    standsFor: `company`,
    portals: `none`,
    number: {
      pattern: `^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\\s*[（(]\\d{4}[）)]\\s*\\d{6,7}$`,
      example: `京（2026）0000000`,
      source: {
        document: {
          zh: `公开网站页脚所印编号（4 例）`,
          en: `Numbers printed in public site footers (4 seen)`,
        },
        article: ``,
        address: `public site footers`,
        checked: `2026-11-23`,
      },
      confidence: `practice`,
    },
    validity: { months: 36, source: Un, confidence: `practice` },
    rules: [
      {
        id: `renewal`,
        ...En,
        note: {
          zh: `未见专门规定，适用行政许可法；逾期须重新申请（机构经验）。代办机构称续期须重交全部材料。没有条文说明第30日当天是否仍算“三十日前”，建议再提前一个工作日。`,
          en: `No special rule was seen, so the Administrative Licensing Law applies; late, apply anew (practice). An agency says that the whole list is handed in again. No text settles whether the 30th day itself is in time: file one working day earlier if you can.`,
        },
      },
      {
        id: `change`,
        about: `change`,
        title: { zh: `重大变更：报告发证机关`, en: `Important change: report it to the issuing authority` },
        window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `factChanged` } },
        triggers: `filed`,
        late: `unknown`,
        inForce: Bn,
        source: Wn,
        confidence: `practice`,
        note: {
          zh: `代办机构称“重大变更”须报告发证机关，未见天数；请向发证机关确认期限和是否须事先办理。`,
          en: `An agency says that an “important change” must be reported; no number of days was seen. Ask the authority for the limit and whether it must agree first.`,
        },
      },
      {
        id: `cancellation`,
        about: `cancellation`,
        title: { zh: `终止服务：报告发证机关`, en: `End of service: report it to the issuing authority` },
        window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `serviceEnded` } },
        late: `unknown`,
        inForce: Bn,
        source: Wn,
        confidence: `practice`,
        note: {
          zh: `代办机构称终止服务须报告发证机关，未见期限；请向发证机关确认。`,
          en: `An agency says that the end of service must be reported; no limit was found. Ask the authority.`,
        },
      },
    ],
    facts: [
      `entity.name`,
      `entity.uscc`,
      `legalRep.name`,
      `legalRep.idType`,
      `legalRep.idNo`,
      `principal.name`,
      `principal.idType`,
      `principal.idNo`,
      `address.registered.full`,
      `site.name`,
      `site.domain`,
    ],
    unusualFields: [
      { zh: `法定代表人、主要负责人的国籍`, en: `Nationality of the legal representative and the head` },
      {
        zh: `审核人员（江苏第六条第四项：不得同时在两家任职）`,
        en: `Content reviewers (Jiangsu art. 6(4): never for two bodies at once)`,
      },
      { zh: `栏目与功能设置`, en: `Columns and functions` },
      { zh: `域名`, en: `Domain` },
      {
        zh: `服务类别（发布、转载、传播平台）`,
        en: `Category of service (publishing, reprinting, platform)`,
      },
    ],
    materials: {
      first: [
        { ...w.establishment, ...qn },
        { ...w.headId, ...qn },
        { ...w.reviewers, ...qn },
        { ...w.serviceRules, ...qn },
        { ...w.securityRules, ...qn },
        { ...w.means, ...qn },
        { ...w.noRecord, ...qn },
        { ...w.columns, ...qn },
        { ...w.domain, ...qn },
        { ...w.platform, ...qn },
      ],
      renewal: [
        { ...w.establishment, ...Jn },
        { ...w.headId, ...Jn },
        { ...w.reviewers, ...Jn },
        { ...w.serviceRules, ...Jn },
        { ...w.securityRules, ...Jn },
        { ...w.means, ...Jn },
        { ...w.noRecord, ...Jn },
        { ...w.columns, ...Jn },
        { ...w.domain, ...Jn },
        { ...w.platform, ...Jn },
      ],
      change: [],
    },
    decisionTimes: [
      {
        stage: {
          zh: `一次告知补正（逾期不告知的，自收到之日起即为受理）`,
          en: `Notice of everything that is missing, once (else deemed accepted)`,
        },
        for: `any`,
        count: 5,
        unit: `workday`,
        source: xn,
        confidence: `law`,
        note: {
          zh: `云南省第七条第二项相同。法律没有规定申请人补正的期限，以通知为准。`,
          en: `So also Yunnan art. 7(2). The law sets the applicant no time to supplement: the notice does.`,
        },
      },
      ...Dn,
      {
        stage: { zh: `云南省：自受理之日起`, en: `Yunnan: from acceptance` },
        for: `any`,
        count: 20,
        unit: `workday`,
        source: { ...Vn, article: `第七条` },
        confidence: `law`,
        note: {
          zh: `条文作“20日”，依行政许可法第八十二条为工作日。`,
          en: `Printed as 20 days, which are working days by Administrative Licensing Law art. 82.`,
        },
      },
      {
        stage: { zh: `其他省份：自受理之日起`, en: `Elsewhere: from acceptance` },
        for: `any`,
        count: 20,
        unit: `workday`,
        source: Wn,
        confidence: `practice`,
      },
    ],
    requires: [],
    consequences: [
      {
        of: `lateRenewal`,
        text: {
          zh: `有效期届满未延续的，行政机关依法办理注销；须重新申请。`,
          en: `Expired without renewal, the authority cancels the licence; a new application is needed.`,
        },
        source: Tn,
        confidence: `law`,
      },
      {
        of: `unlicensed`,
        text: {
          zh: `擅自从事互联网宗教信息服务的，由有关部门根据相关法律、法规处理（网络安全法、互联网信息服务管理办法）。`,
          en: `Without a licence: dealt with under the relevant laws (Cybersecurity Law, Measures on Internet Information Services).`,
        },
        source: {
          document: { zh: `宗教事务条例`, en: `Regulations on Religious Affairs` },
          article: `第六十八条第二款`,
          address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/宗教事务条例(2017-08-26).md`,
          checked: `2026-11-23`,
        },
        confidence: `law`,
      },
    ],
    note: {
      zh: `许可限于境内法人组织和非法人组织，负责人为内地居民。到省级政务服务网或窗口办理（云南：云南省政务服务网）。全国条文的有效期和变更期限未见；江苏省规定“许可证有效期3年”（苏民宗规〔2023〕1号第八条，2023-05-01起试行，有网页称2025-04-30废止）。各省细则多为试行，请核对本省现行规定。年度义务未查到。`,
      en: `Only for domestic legal persons and other domestic organisations, headed by a mainland resident. Filed at the provincial service site or counter (Yunnan: the provincial service site). No national article on validity or change was seen; Jiangsu sets three years (苏民宗规〔2023〕1号 art. 8, on trial from 2023-05-01; a page gives 2025-04-30 as its end). Most provincial rules are on trial: check the one in force. No annual duty was found.`,
    },
  },
  Xn = {
    zh: `信息安全等级保护管理办法（公通字〔2007〕43号）`,
    en: `Measures for Multi-Level Protection of Information Security (2007)`,
  },
  Zn = { document: Xn, address: `http://www.fsou.net/html/text/chl/972/97233_3.html`, checked: `2026-11-23` },
  Qn = { ...Zn, article: `第十四条` },
  $n = { ...Zn, article: `第十五条` },
  er = { ...Zn, article: `第十六条` },
  tr = {
    document: Xn,
    article: `第十四条`,
    address: `http://www.zpedu.com/zp/news/5954.html`,
    checked: `2026-11-23`,
    seen: `quoted`,
  },
  nr = {
    document: {
      zh: `公网安〔2025〕1846号（厂商解读，转载）`,
      en: `Public security letter 1846 of 2025 (a vendor’s reading, a copy)`,
    },
    article: ``,
    address: `http://www.jessicadowellphotography.com/news/details4122`,
    checked: `2026-11-23`,
  },
  rr = {
    document: { zh: `代办机构网页`, en: `An agency’s page` },
    article: ``,
    address: `https://nanjing038148.11467.com/news/6617502.asp`,
    checked: `2026-11-23`,
  },
  ir = {
    document: { zh: `网络安全法（2025-10-28修正）`, en: `Cybersecurity Law (as amended 2025-10-28)` },
    article: `第六十一条`,
    address: `https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm`,
    checked: `2026-11-23`,
  },
  ar = { address: `no page found`, checked: `2026-11-23`, seen: `memory` },
  or = { from: `2007-06-22` },
  sr = [{ attribute: `level`, is: [`3`] }],
  cr = [{ attribute: `level`, is: [`4`] }],
  lr = {
    id: `mlps`,
    names: { zh: `网络安全等级保护备案（等保）`, en: `Multi-Level Protection Scheme (MLPS) filing` },
    authority: {
      zh: `设区的市级以上公安机关（网安），可委托县级`,
      en: `Public security organ of a city or above (network security); may be delegated to the county`,
    },
    kind: `filing`,
    standsFor: `system`,
    portals: `none`,
    number: {
      pattern: `^\\d{11}-\\d{5}$`,
      example: `00000000000-00000`,
      source: {
        ...ar,
        document: { zh: `备案证明编号`, en: `Number of the filing certificate` },
        article: ``,
      },
      confidence: `unverified`,
    },
    validity: { asPrinted: !0, source: rr, confidence: `practice` },
    attributes: [
      {
        id: `level`,
        names: { zh: `安全保护等级`, en: `Protection level` },
        values: [
          { id: `2`, names: { zh: `第二级`, en: `Level 2` } },
          { id: `3`, names: { zh: `第三级`, en: `Level 3` } },
          { id: `4`, names: { zh: `第四级`, en: `Level 4` } },
          { id: `5`, names: { zh: `第五级`, en: `Level 5` } },
        ],
      },
    ],
    rules: [
      {
        id: `first-running`,
        about: `first`,
        title: { zh: `已运营系统：定级后备案`, en: `Running system: file after the level is set` },
        window: { closes: { count: 30, unit: `day`, direction: `after`, anchor: `levelDetermined` } },
        late: `fine`,
        inForce: or,
        source: $n,
        confidence: `law`,
        note: {
          zh: `第二级以上。运维或安全管理机构所在地与注册地不一致的，向前者所在地公安机关备案（公网安〔2025〕1846号，据解读）。`,
          en: `Level 2 and above. Filed where security is managed or the system operated if that is not the place of registration (letter 1846 of 2025, as retold).`,
        },
      },
      {
        id: `first-new`,
        about: `first`,
        title: { zh: `新建系统：投入运行后备案`, en: `New system: file after it goes into operation` },
        window: { closes: { count: 30, unit: `day`, direction: `after`, anchor: `serviceStarted` } },
        late: `fine`,
        inForce: or,
        source: $n,
        confidence: `law`,
        note: {
          zh: `第二级以上。新建系统从投入运行之日起算，不从定级之日起算。`,
          en: `Level 2 and above. A new system counts from going into operation, not from the day its level was set.`,
        },
      },
      {
        id: `test-level-3`,
        about: `periodic`,
        title: { zh: `等级测评（第三级，每年至少一次）`, en: `Level test (level 3, at least once a year)` },
        window: { closes: { count: 12, unit: `month`, direction: `after`, anchor: `lastTest` } },
        when: sr,
        late: `fine`,
        inForce: or,
        source: tr,
        confidence: `law`,
        note: {
          zh: `自上次测评起算，不按自然年。公安机关对第三级每年、对第四级每半年检查一次。`,
          en: `Counted from the last test, not by calendar year. The police inspect level 3 once a year and level 4 every half-year.`,
        },
      },
      {
        id: `test-level-4`,
        about: `periodic`,
        title: {
          zh: `等级测评（第四级，每半年至少一次）`,
          en: `Level test (level 4, at least every half-year)`,
        },
        window: { closes: { count: 6, unit: `month`, direction: `after`, anchor: `lastTest` } },
        when: cr,
        late: `fine`,
        inForce: or,
        source: tr,
        confidence: `law`,
        note: {
          zh: `自上次测评起算。公安机关对第三级每年、对第四级每半年检查一次。`,
          en: `Counted from the last test. The police inspect level 3 once a year and level 4 every half-year.`,
        },
      },
      {
        id: `test-level-2`,
        about: `periodic`,
        title: { zh: `等级测评（第二级，约每两年）`, en: `Level test (level 2, about every two years)` },
        window: { closes: { count: 24, unit: `month`, direction: `after`, anchor: `lastTest` } },
        when: [{ attribute: `level`, is: [`2`] }],
        late: `unknown`,
        inForce: or,
        source: {
          document: { zh: `第三方网页`, en: `A third party’s page` },
          article: ``,
          address: `http://www.wfnetworks.cn/news1/shownews.php?id=240`,
          checked: `2026-11-23`,
        },
        confidence: `practice`,
        note: { zh: `办法对第二级没有测评周期的规定。`, en: `The Measures set no test cycle for level 2.` },
      },
      {
        id: `test-report`,
        about: `periodic`,
        title: { zh: `提交测评报告（第三级以上）`, en: `Hand in the test report (level 3 and above)` },
        window: { closes: { count: 30, unit: `day`, direction: `after`, anchor: `lastTest` } },
        when: [{ attribute: `level`, is: [`3`, `4`, `5`] }],
        late: `unknown`,
        inForce: or,
        source: {
          document: { zh: `第三方网页（机构说法）`, en: `A third party’s page (agencies’ claim)` },
          article: ``,
          address: `https://www.fudaoke.com/exam/2859164.html`,
          checked: `2026-11-23`,
        },
        confidence: `practice`,
      },
      {
        id: `self-check-level-3`,
        about: `periodic`,
        title: { zh: `自查（第三级，每年至少一次）`, en: `Self-check (level 3, at least once a year)` },
        window: { closes: { count: 12, unit: `month`, direction: `after`, anchor: `lastSelfCheck` } },
        when: sr,
        late: `fine`,
        inForce: or,
        source: Qn,
        confidence: `law`,
      },
      {
        id: `self-check-level-4`,
        about: `periodic`,
        title: { zh: `自查（第四级，每半年至少一次）`, en: `Self-check (level 4, at least every half-year)` },
        window: { closes: { count: 6, unit: `month`, direction: `after`, anchor: `lastSelfCheck` } },
        when: cr,
        late: `fine`,
        inForce: or,
        source: Qn,
        confidence: `law`,
      },
      {
        id: `change-level`,
        about: `change`,
        title: {
          zh: `等级或重大变更：重新专家评审并变更备案`,
          en: `Change of level or major change: new expert review and change filing`,
        },
        window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `factChanged` } },
        late: `unknown`,
        inForce: or,
        source: nr,
        confidence: `practice`,
        note: { zh: `未见天数，请向受理公安机关确认。`, en: `No number of days was seen: ask the police.` },
      },
      {
        id: `change-details`,
        about: `change`,
        title: {
          zh: `名称、地址、联系人变更：在平台修改`,
          en: `Name, address or contact: edit on the platform`,
        },
        window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `factChanged` } },
        triggers: `filed`,
        late: `unknown`,
        inForce: or,
        source: rr,
        confidence: `practice`,
        note: { zh: `未见天数，请向受理公安机关确认。`, en: `No number of days was seen: ask the police.` },
      },
      {
        id: `update-2025`,
        about: `change`,
        title: {
          zh: `动态更新：按2025版模板重新编制并提交`,
          en: `Dynamic update: write anew on the 2025 templates and hand in`,
        },
        window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `noticeReceived` } },
        late: `unknown`,
        inForce: { from: `2025-05-19` },
        source: nr,
        confidence: `practice`,
        note: {
          zh: `第二级以上系统，等级不变也须办理；日期以当地公安机关的要求为准。`,
          en: `All systems of level 2 and above, even where the level is unchanged, as the local police ask.`,
        },
      },
      {
        id: `update-2025-by-november`,
        about: `change`,
        title: {
          zh: `动态更新：2025年11月30日前（说法待核实）`,
          en: `Dynamic update: by 30 November 2025 (a claim to be verified)`,
        },
        window: { closes: { on: `2025-11-30` } },
        issued: { before: `2025-11-30` },
        late: `unknown`,
        inForce: { from: `2025-05-19` },
        conflictsWith: [`update-2025`],
        source: {
          document: {
            zh: `公开代码仓库中的项目笔记（机器生成）`,
            en: `Project notes in a public repository (machine-written)`,
          },
          article: ``,
          address: `a public repository, no address kept`,
          checked: `2026-11-23`,
        },
        confidence: `unverified`,
        note: {
          zh: `只见于机器生成的笔记，未见文件原文，不作倒数；请向受理公安机关确认。`,
          en: `Only machine-written notes say so and the letter was not seen, so it is not counted: ask the police.`,
        },
      },
      {
        id: `renewal-printed`,
        about: `renewal`,
        title: {
          zh: `备案证明所印截止日前换发`,
          en: `Replace the certificate before the end date printed on it`,
        },
        window: { closes: { count: 0, unit: `day`, direction: `before`, anchor: `expiry` } },
        late: `unknown`,
        inForce: or,
        source: rr,
        confidence: `practice`,
        note: {
          zh: `办法没有有效期，也没有续期窗口。机构称“一般长期有效，部分城市印有截止日”，另有不可靠笔记称2025年改革后“统一3年”：以证明所印为准，没有印的填“未印日期”。`,
          en: `The Measures know no validity and no window. An agency says “usually long-term, some cities print an end date”; weak notes say “uniformly 3 years” since the reform of 2025. Take what the certificate prints; where it prints none, say so.`,
        },
      },
    ],
    facts: [
      `entity.name`,
      `entity.uscc`,
      `entity.type`,
      `entity.industry`,
      `entity.postcode`,
      `address.office.full`,
      `address.office.province`,
      `address.office.city`,
      `address.office.district`,
      `principal.name`,
      `principal.mobile`,
      `principal.email`,
      `contact.name`,
      `contact.department`,
      `contact.title`,
      `contact.phone`,
      `contact.mobile`,
      `contact.email`,
    ],
    unusualFields: [
      { zh: `网络安全责任部门及联系人`, en: `Department responsible for network security and its contact` },
      { zh: `隶属关系`, en: `Affiliation` },
      { zh: `系统名称与业务描述`, en: `Name of the system and what it does` },
      { zh: `服务范围与服务对象`, en: `Scope of service and who is served` },
      { zh: `网络平台`, en: `Network platform` },
      { zh: `定级（业务信息、系统服务）`, en: `Level (business information, system service)` },
      { zh: `测评机构`, en: `Testing body` },
      { zh: `投入运行日期`, en: `Day of going into operation` },
      { zh: `数据摸底`, en: `Data survey` },
    ],
    materials: {
      first: [
        {
          names: { zh: `备案表（第二级以上）`, en: `Filing form (level 2 and above)` },
          stale: [{ by: `fresh` }],
          source: er,
          confidence: `law`,
        },
        {
          names: {
            zh: `系统拓扑结构及说明（第三级以上）`,
            en: `Topology and its description (level 3 and above)`,
          },
          stale: [{ by: `version` }],
          source: er,
          confidence: `law`,
        },
        {
          names: {
            zh: `安全组织机构和管理制度（第三级以上）`,
            en: `Security organisation and rules (level 3 and above)`,
          },
          stale: [{ by: `facts` }],
          source: er,
          confidence: `law`,
        },
        {
          names: {
            zh: `保护设施设计实施方案（第三级以上）`,
            en: `Protection design plan (level 3 and above)`,
          },
          stale: [{ by: `version` }],
          source: er,
          confidence: `law`,
        },
        {
          names: {
            zh: `安全产品清单及认证证明（第三级以上）`,
            en: `Security products with their certificates (level 3 and above)`,
          },
          stale: [{ by: `endsOn` }],
          source: er,
          confidence: `law`,
        },
        {
          names: { zh: `测评报告（第三级以上）`, en: `Test report (level 3 and above)` },
          stale: [{ by: `age`, months: 12 }],
          source: er,
          confidence: `law`,
          note: { zh: `第三级一年内有效。`, en: `Good for one year at level 3.` },
        },
        {
          names: { zh: `专家评审意见（第三级以上）`, en: `Expert opinion (level 3 and above)` },
          stale: [{ by: `version` }],
          source: er,
          confidence: `law`,
        },
        {
          names: {
            zh: `主管部门审核批准意见（第三级以上）`,
            en: `Opinion of the supervising department (level 3 and above)`,
          },
          stale: [{ by: `version` }],
          source: er,
          confidence: `law`,
        },
      ],
      renewal: [],
      change: [
        {
          names: {
            zh: `新的专家评审意见（等级或重大变更）`,
            en: `New expert review (change of level or major change)`,
          },
          stale: [{ by: `fresh` }],
          source: nr,
          confidence: `practice`,
        },
      ],
    },
    decisionTimes: [
      {
        stage: { zh: `收到材料后颁发备案证明`, en: `Certificate after receipt` },
        for: `first`,
        count: 10,
        unit: `workday`,
        source: { ...Zn, article: `第十七条` },
        confidence: `law`,
        note: {
          zh: `不符合要求的同期通知纠正；这一半条文未能读到，待核实。`,
          en: `What does not conform is returned for correction in the same time; that half of the article could not be read and is to be verified.`,
        },
      },
    ],
    requires: [],
    consequences: [
      {
        of: `other`,
        text: {
          zh: `不履行等级保护义务：责令改正，给予警告，可以处一万元以上五万元以下罚款；拒不改正或者造成危害后果的，处五万元以上五十万元以下罚款，对责任人员处一万元以上十万元以下罚款；造成大量数据泄露的，处五十万元以上二百万元以下罚款。2026-01-01起为第六十一条（原第五十九条），义务见第二十三条（原第二十一条）。`,
          en: `Duties of protection not met: order to correct and warning, and a fine of 10,000 to 50,000 yuan may be added; on refusal or harm 50,000 to 500,000 yuan, and 10,000 to 100,000 yuan for the persons responsible; for a mass leak 500,000 to 2,000,000 yuan. Art. 61 since 2026-01-01 (formerly 59); the duty stands in art. 23 (formerly 21).`,
        },
        source: ir,
        confidence: `law`,
      },
      {
        of: `unlicensed`,
        text: {
          zh: `未按规定备案或测评：责令改正，给予警告（待核实）。`,
          en: `Not filed or not tested: order to correct and warning (to be verified).`,
        },
        source: { ...ar, document: Xn, article: `第四十条` },
        confidence: `unverified`,
      },
    ],
    note: {
      zh: `一个系统一份备案。在省级网络安全等级保护综合服务平台办理；信息网站 www.djbh.net 待核实。第五级按需测评。注销期限未查到，请向受理公安机关确认。`,
      en: `One filing per system, on the provincial platform; the information site www.djbh.net is to be verified. Level 5 is tested as needed. No limit for cancellation was found: ask the police.`,
    },
  },
  ur = {
    zh: `互联网视听节目服务管理规定`,
    en: `Provisions on the Administration of Internet Audio-Visual Programme Services`,
  },
  dr = {
    document: ur,
    article: `第十条`,
    address: `http://m.schkd.com/newsarticle/27761.html`,
    checked: `2026-11-23`,
    quote: `届满前30日内`,
    seen: `quoted`,
  },
  fr = {
    document: ur,
    article: `第十二条`,
    address: `http://13672467021.cn/newsarticle/26815.html`,
    checked: `2026-11-23`,
    seen: `quoted`,
  },
  pr = {
    id: `online-av`,
    names: { zh: `信息网络传播视听节目许可证`, en: `Online Audio-Visual Programme Licence` },
    authority: {
      zh: `国家广播电视总局（经省级广电局）`,
      en: `National Radio and Television Administration, through its provincial bureau`,
    },
    kind: `licence`,
    standsFor: `company`,
    portals: [`nrta-services`],
    number: {
      pattern: `^\\d{7}$`,
      example: `0000000`,
      source: {
        document: { zh: `公开网站页脚所印编号`, en: `Numbers printed in public site footers` },
        article: ``,
        address: `public site footers`,
        checked: `2026-11-23`,
      },
      confidence: `practice`,
    },
    validity: { months: 36, source: { ...dr, quote: `有效期为3年` }, confidence: `law` },
    rules: [
      {
        id: `renewal`,
        about: `renewal`,
        title: { zh: `申请延续`, en: `Apply for renewal` },
        window: {
          opens: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` },
          closes: { count: 0, unit: `day`, direction: `before`, anchor: `expiry` },
        },
        late: `reapply`,
        inForce: { from: `2008-01-31` },
        source: dr,
        confidence: `law`,
        note: {
          zh: `早于窗口递交可能不被受理；条文据他人页面所引，未见全文。`,
          en: `Filing before the window may be refused. The article was read as quoted on another page.`,
        },
      },
      {
        id: `change`,
        about: `change`,
        title: {
          zh: `变更办公场所、法定代表人、网址、网站名称后备案`,
          en: `Report a change of office, legal representative, address or name of the site`,
        },
        window: { closes: { count: 15, unit: `day`, direction: `after`, anchor: `factChanged` } },
        triggers: [`address.office.full`, `legalRep.name`, `site.domain`, `site.homepage`, `site.name`],
        late: `unknown`,
        inForce: { from: `2008-01-31` },
        source: { ...fr, quote: `变更后15日内` },
        confidence: `law`,
        note: {
          zh: `须同时向省级以上广电部门和电信主管部门备案。`,
          en: `Two authorities at once: broadcasting (province or above) and telecommunications.`,
        },
      },
      {
        id: `change-approval`,
        about: `change`,
        title: {
          zh: `变更股东、股权结构，重大资产变动，上市等重大融资，超范围业务：事先审批`,
          en: `Shareholders, equity structure, major assets, listing or major financing, new business: approval first`,
        },
        window: {},
        late: `unknown`,
        inForce: { from: `2008-01-31` },
        source: fr,
        confidence: `law`,
      },
    ],
    facts: [`entity.name`, `legalRep.name`, `address.office.full`, `site.domain`, `site.name`],
    materials: { first: [], renewal: [], change: [] },
    decisionTimes: [],
    requires: [],
    consequences: [],
  },
  mr = { zh: `互联网文化管理暂行规定`, en: `Interim Provisions on the Administration of Internet Culture` },
  hr = {
    document: mr,
    article: `第九条`,
    address: `http://chanye.07073.com/zhengce/449196_2.html`,
    checked: `2026-11-23`,
    quote: `届满30日前申请续办`,
  },
  gr = {
    id: `online-culture`,
    names: { zh: `网络文化经营许可证`, en: `Online Culture Business Permit` },
    authority: { zh: `省级文化和旅游厅（局）`, en: `Provincial department of culture and tourism` },
    kind: `licence`,
    standsFor: `company`,
    portals: [`mct-culture-market`],
    number: {
      pattern: `^[\\u4e00-\\u9fa5]网文[\\[〔【(（]\\d{4}[\\]〕】)）]\\d{4}-\\d{3,4}号$`,
      example: `京网文〔2020〕0000-000号`,
      source: {
        document: { zh: `公开网站页脚所印编号`, en: `Numbers printed in public site footers` },
        article: ``,
        address: `public site footers`,
        checked: `2026-11-23`,
      },
      confidence: `practice`,
    },
    validity: { months: 36, source: { ...hr, quote: `有效期为3年` }, confidence: `law` },
    rules: [
      {
        id: `renewal`,
        about: `renewal`,
        title: { zh: `申请续办`, en: `Apply for renewal` },
        window: { closes: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` } },
        late: `reapply`,
        inForce: { from: `2011-04-01` },
        source: hr,
        confidence: `law`,
        note: {
          zh: `没有条文说明第30日当天是否仍算“30日前”，建议再提前一个工作日。续办后许可证编号会变，网站页脚须同步修改。`,
          en: `No text settles whether the 30th day itself is still in time: file one working day earlier if you can. The number changes on renewal, so the site footer must follow.`,
        },
      },
      {
        id: `change`,
        about: `change`,
        title: { zh: `办理变更`, en: `Report a change` },
        window: { closes: { count: 20, unit: `day`, direction: `after`, anchor: `factChanged` } },
        triggers: [
          `entity.name`,
          `legalRep.name`,
          `address.registered.full`,
          `address.office.full`,
          `entity.scope`,
          `site.domain`,
        ],
        late: `fine`,
        inForce: { from: `2011-04-01` },
        source: {
          document: mr,
          article: `第十二条`,
          address: `http://chanye.07073.com/zhengce/449196_2.html`,
          checked: `2026-11-23`,
        },
        confidence: `unverified`,
        note: {
          zh: `条文原文未能核对（有20日和30日两种说法），请向发证机关确认期限。`,
          en: `The article could not be read; 20 and 30 days are both claimed. Ask the issuing authority.`,
        },
      },
    ],
    facts: [`entity.name`, `legalRep.name`, `address.office.full`, `site.domain`, `site.name`],
    materials: { first: [], renewal: [], change: [] },
    decisionTimes: [],
    requires: [],
    consequences: [],
  },
  _r = {
    document: {
      zh: `计算机信息网络国际联网安全保护管理办法`,
      en: `Measures for Security Protection of International Networking of Computer Information Networks`,
    },
    address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/计算机信息网络国际联网安全保护管理办法(2011-01-08).md`,
    checked: `2026-11-23`,
  },
  vr = { ..._r, article: `第十二条`, quote: `30日内` },
  yr = {
    document: {
      zh: `全国互联网安全管理服务平台操作手册（2023年，转载）`,
      en: `Handbook of the platform (2023, a copy)`,
    },
    article: ``,
    address: `http://www.gamesbox99.com/news/5465.html`,
    checked: `2026-11-23`,
  },
  br = {
    document: { zh: `云服务商的备案帮助页`, en: `A cloud vendor’s help page` },
    article: ``,
    address: `https://yun.pingan.com/ssr/help/domain/icp/PSFO.PSF`,
    checked: `2026-11-23`,
  },
  xr = {
    document: {
      zh: `北京市政务服务事项页（第三方整理）`,
      en: `Beijing service page (third-party compilation)`,
    },
    article: ``,
    address: `https://github.com/Xaiver03/heyta/blob/16da3ecb95dfe0be1b1bfbbe9351cd2c00ebb711/docs/research/legal-filing-prerequisites.md`,
    checked: `2026-11-23`,
  },
  Sr = { from: `1997-12-30` },
  Cr = [{ by: `endsOn` }, { by: `person` }],
  wr = [
    un,
    yn,
    zn,
    Yn,
    lr,
    {
      id: `police-filing`,
      names: { zh: `公安联网备案`, en: `Public-security internet filing` },
      authority: {
        zh: `省级公安机关指定的受理机关（网安）`,
        en: `Public security organ designated by the province (network security)`,
      },
      kind: `filing`,
      standsFor: `site`,
      portals: [`mps-internet-security`],
      number: {
        pattern: `^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]公网安备\\s?\\d{11,14}\\s?号$`,
        example: `京公网安备00000000000000号`,
        source: {
          document: {
            zh: `公开网站页脚所印编号（4 例）`,
            en: `Numbers printed in public site footers (4 seen)`,
          },
          article: ``,
          address: `public site footers`,
          checked: `2026-11-23`,
        },
        confidence: `practice`,
      },
      validity: { none: !0, source: { ..._r, article: `全文` }, confidence: `law` },
      rules: [
        {
          id: `first`,
          about: `first`,
          title: { zh: `联网备案`, en: `File after connecting` },
          window: { closes: { count: 30, unit: `day`, direction: `after`, anchor: `networkConnected` } },
          late: `suspended`,
          inForce: Sr,
          source: vr,
          confidence: `law`,
          note: {
            zh: `自网络正式联通之日起三十日内。`,
            en: `Counted from the day on which the network is formally connected.`,
          },
        },
        {
          id: `first-site-opened`,
          about: `first`,
          title: {
            zh: `网站或应用开通后备案（服务商说法）`,
            en: `File after the site or app opens (vendors’ reading)`,
          },
          window: { closes: { count: 30, unit: `day`, direction: `after`, anchor: `serviceStarted` } },
          late: `suspended`,
          inForce: Sr,
          conflictsWith: [`first`],
          source: br,
          confidence: `practice`,
          note: {
            zh: `条文从网络正式联通之日起算；服务商从网站或应用开通之日起算。`,
            en: `The article counts from the connection of the network; vendors count from the opening of the site or app.`,
          },
        },
        {
          id: `display`,
          about: `per-event`,
          title: {
            zh: `在页面底部展示备案号、图标和链接`,
            en: `Show number, icon and link at the bottom of the page`,
          },
          window: { closes: { count: 30, unit: `day`, direction: `after`, anchor: `approvalReceived` } },
          late: `unknown`,
          inForce: Sr,
          source: br,
          confidence: `practice`,
          note: {
            zh: `期限只见于服务商网页，自审核通过之日起算。`,
            en: `Only a vendor’s page gives the limit, counted from the approval.`,
          },
        },
        {
          id: `change`,
          about: `change`,
          title: { zh: `在平台办理变更`, en: `File the change on the platform` },
          window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `factChanged` } },
          triggers: `filed`,
          late: `unknown`,
          inForce: Sr,
          source: yr,
          confidence: `practice`,
          note: {
            zh: `平台可按主体、网站、应用分别变更。第十二条没有天数，只要求接入单位“及时”报告；代办机构所说的30日未见依据，不计算。`,
            en: `The platform has a change per company, site and app. Article 12 gives no days and asks only connected units to report “timely”; the 30 days that agencies claim have no source and are not counted.`,
          },
        },
        {
          id: `cancellation`,
          about: `cancellation`,
          title: { zh: `在平台办理注销`, en: `Cancel the filing on the platform` },
          window: { opens: { count: 0, unit: `day`, direction: `after`, anchor: `serviceEnded` } },
          late: `unknown`,
          inForce: Sr,
          source: yr,
          confidence: `practice`,
          note: {
            zh: `平台有注销功能；未见期限。`,
            en: `The platform has this function; no limit was found.`,
          },
        },
      ],
      facts: [
        `entity.name`,
        `entity.uscc`,
        `address.registered.full`,
        `legalRep.name`,
        `entity.icpNo`,
        `site.name`,
        `site.domain`,
        `site.homepage`,
        `site.accessProvider`,
        `site.ip`,
        `app.name`,
      ],
      unusualFields: [
        {
          zh: `三名不同人员：网站负责人、应急联络人、网络安全负责人`,
          en: `Three different persons: site head, emergency contact, network-security head`,
        },
        { zh: `开通日期`, en: `Day of opening` },
        { zh: `接入商与域名注册商`, en: `Access provider and domain registrar` },
        { zh: `服务器IP`, en: `Server IP` },
        { zh: `服务类型（是否交互式）`, en: `Type of service (interactive or not)` },
        { zh: `投诉举报机制`, en: `Complaint and report channel` },
      ],
      materials: {
        first: [
          {
            names: { zh: `营业执照`, en: `Business licence` },
            stale: [{ by: `facts` }],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `网站负责人身份证件`, en: `Identity document of the site head` },
            stale: [...Cr],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `应急联络人身份证件`, en: `Identity document of the emergency contact` },
            stale: [...Cr],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `网络安全负责人身份证件`, en: `Identity document of the network-security head` },
            stale: [...Cr],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `域名证书`, en: `Domain certificate` },
            stale: [{ by: `endsOn` }],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `服务器或接入合同`, en: `Server or access contract` },
            stale: [{ by: `contract` }],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `用户备案表`, en: `User filing form` },
            stale: [{ by: `fresh` }],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `安全管理制度文本`, en: `Text of the security rules` },
            stale: [{ by: `never` }],
            source: xr,
            confidence: `practice`,
          },
          {
            names: { zh: `投诉举报渠道`, en: `Complaint channel` },
            stale: [{ by: `never` }],
            source: xr,
            confidence: `practice`,
          },
        ],
        renewal: [],
        change: [],
      },
      decisionTimes: [
        {
          stage: { zh: `审核（3 至 7 个工作日）`, en: `Review (three to seven working days)` },
          for: `first`,
          count: 7,
          unit: `workday`,
          source: {
            document: { zh: `代办机构网页`, en: `An agency’s page` },
            article: ``,
            address: `https://aliyunyh.com/656856.html`,
            checked: `2026-11-23`,
          },
          confidence: `practice`,
        },
      ],
      requires: [
        {
          type: `icp-filing`,
          for: `first`,
          why: { zh: `须先取得ICP备案号。`, en: `The ICP filing number must exist first.` },
          source: xr,
          confidence: `practice`,
        },
      ],
      consequences: [
        {
          of: `unlicensed`,
          text: {
            zh: `不履行备案职责的，由公安机关给予警告或者停机整顿不超过六个月的处罚。`,
            en: `Whoever does not file is warned or stopped for up to six months.`,
          },
          source: { ..._r, article: `第二十三条` },
          confidence: `law`,
        },
      ],
      note: {
        zh: `没有有效期，也没有年度义务。交互式服务可能须现场面谈或检查，并提交安全评估（机构经验）。`,
        en: `No validity and no annual duty. Interactive services may be interviewed or inspected on site and must hand in a safety assessment (practice).`,
      },
    },
    gr,
    pr,
  ],
  Tr = new Map(wr.map((e) => [e.id, e]));
function Er(e) {
  return Tr.get(e);
}
function Dr(e) {
  let t = Object.values(e).filter((e) => typeof e == `number`);
  return Object.entries(e)
    .filter(([e, n]) => t.indexOf(+e) === -1)
    .map(([e, t]) => t);
}
function Or(e, t = `|`) {
  return e.map((e) => ti(e)).join(t);
}
function kr(e, t) {
  return typeof t == `bigint` ? t.toString() : t;
}
var Ar = class {
  constructor(e) {
    ((this._getter = e), (this._value = void 0));
  }
  get value() {
    let e = this._getter;
    return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
  }
};
function jr(e) {
  return new Ar(e);
}
function Mr(e) {
  return e == null;
}
function Nr(e) {
  let t = +!!e.startsWith(`^`),
    n = e.endsWith(`$`) ? e.length - 1 : e.length;
  return e.slice(t, n);
}
function Pr(e, t) {
  let n = e / t,
    r = Math.round(n),
    i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
  return Math.abs(n - r) < i ? 0 : n - r;
}
var Fr = Symbol(`evaluating`);
function Ir(e, t, n) {
  let r;
  Object.defineProperty(e, t, {
    get() {
      if (r !== Fr) return (r === void 0 && ((r = Fr), (r = n())), r);
    },
    set(n) {
      Object.defineProperty(e, t, { value: n });
    },
    configurable: !0,
  });
}
function Lr(e, t, n) {
  Object.defineProperty(e, t, { value: n, writable: !0, enumerable: !0, configurable: !0 });
}
function Rr(e) {
  let t = Object.getOwnPropertyDescriptor(e, `shape`);
  return t?.get ? t.get.raw : t?.value;
}
function zr(e) {
  return Rr(e._zod.def) ?? e._zod.def.shape;
}
function Br(e, t, n) {
  Object.defineProperty(e, t, {
    get() {
      let e = n();
      return (Lr(this, t, e), e);
    },
    enumerable: !0,
    configurable: !0,
  });
}
function Vr(e, t, n) {
  t in e ? Lr(e, t, n) : (e[t] = n);
}
function Hr(e, t, n, r) {
  let i = zr(t);
  for (let a of n) {
    let n = Object.getOwnPropertyDescriptor(i, a);
    n.enumerable &&
      (n.get
        ? Br(e, a, () => {
            let e = t._zod.def.shape[a];
            return r ? r(e, a) : e;
          })
        : Vr(e, a, r ? r(n.value, a) : n.value));
  }
}
function Ur(e, t) {
  for (let n of Reflect.ownKeys(t)) {
    let r = Object.getOwnPropertyDescriptor(t, n);
    r.enumerable && (r.get ? Br(e, n, () => t[n]) : Vr(e, n, r.value));
  }
}
function Wr(...e) {
  let t = {};
  for (let n of e) {
    let e = Object.getOwnPropertyDescriptors(n);
    Object.assign(t, e);
  }
  return Object.defineProperties({}, t);
}
function Gr(e) {
  return JSON.stringify(e);
}
function Kr(e) {
  return e
    .toLowerCase()
    .trim()
    .replace(/[^\w\s-]/g, ``)
    .replace(/[\s_-]+/g, `-`)
    .replace(/^-+|-+$/g, ``);
}
var qr = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
function Jr(e) {
  return typeof e == `object` && !!e && !Array.isArray(e);
}
var Yr = jr(() => {
  if (Wi.jitless || (typeof navigator < `u` && navigator?.userAgent?.includes(`Cloudflare`))) return !1;
  try {
    return (Function(``), !0);
  } catch {
    return !1;
  }
});
function Xr(e) {
  if (Jr(e) === !1) return !1;
  let t = e.constructor;
  if (t === void 0 || typeof t != `function`) return !0;
  let n = t.prototype;
  return Jr(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
function Zr(e) {
  return Xr(e)
    ? { ...e }
    : Array.isArray(e)
      ? [...e]
      : e instanceof Map
        ? new Map(e)
        : e instanceof Set
          ? new Set(e)
          : e;
}
var Qr = new Set([`string`, `number`, `symbol`]);
function $r(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function ei(e, t, n) {
  let r = new e._zod.constr(t ?? e._zod.def);
  return ((!t || n?.parent) && (r._zod.parent = e), r);
}
function T(e) {
  let t = e;
  if (!t) return {};
  if (typeof t == `string`) return { error: () => t };
  if (t?.message !== void 0) {
    if (t?.error !== void 0) throw Error('Cannot specify both `message` and `error` params');
    t.error = t.message;
  }
  return (delete t.message, typeof t.error == `string` ? { ...t, error: () => t.error } : t);
}
function ti(e) {
  return typeof e == `bigint` ? e.toString() + `n` : typeof e == `string` ? `"${e}"` : `${e}`;
}
function ni(e) {
  return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
var ri = {
    safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
  },
  ii = {
    int64: [BigInt(`-9223372036854775808`), BigInt(`9223372036854775807`)],
    uint64: [BigInt(0), BigInt(`18446744073709551615`)],
  };
function ai(e, t) {
  let n = e._zod.def,
    r = n.checks;
  if (r && r.length > 0) throw Error(`.pick() cannot be used on object schemas containing refinements`);
  let i = {};
  return (Hr(i, e, oi(e, t)), ei(e, Wr(n, { shape: i, checks: [] })));
}
function oi(e, t) {
  let n = zr(e),
    r = [];
  for (let e of Reflect.ownKeys(t)) {
    if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
    t[e] && r.push(e);
  }
  return r;
}
function si(e, t) {
  let n = e._zod.def,
    r = n.checks;
  if (r && r.length > 0) throw Error(`.omit() cannot be used on object schemas containing refinements`);
  let i = new Set(oi(e, t)),
    a = {};
  return (
    Hr(
      a,
      e,
      Reflect.ownKeys(zr(e)).filter((e) => !i.has(e)),
    ),
    ei(e, Wr(n, { shape: a, checks: [] }))
  );
}
function ci(e, t) {
  if (!Xr(t)) throw Error(`Invalid input to extend: expected a plain object`);
  let n = e._zod.def.checks;
  if (n && n.length > 0) {
    let n = zr(e);
    for (let e of Reflect.ownKeys(t))
      if (Object.getOwnPropertyDescriptor(n, e) !== void 0)
        throw Error(
          'Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.',
        );
  }
  return ei(e, Wr(e._zod.def, { shape: li(e, t) }));
}
function li(e, t) {
  let n = {};
  return (Hr(n, e, Reflect.ownKeys(zr(e))), Ur(n, t), n);
}
function ui(e, t) {
  if (!Xr(t)) throw Error(`Invalid input to safeExtend: expected a plain object`);
  return ei(e, Wr(e._zod.def, { shape: li(e, t) }));
}
function di(e, t) {
  if (!t?._zod?.def)
    throw Error(
      'Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.',
    );
  if (e._zod.def.checks?.length)
    throw Error(
      `.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`,
    );
  let n = {};
  return (
    Hr(n, e, Reflect.ownKeys(zr(e))),
    Hr(n, t, Reflect.ownKeys(zr(t))),
    ei(
      e,
      Wr(e._zod.def, {
        shape: n,
        get catchall() {
          return t._zod.def.catchall;
        },
        checks: t._zod.def.checks ?? [],
      }),
    )
  );
}
function fi(e, t, n, r = `partial`) {
  let i = t._zod.def.checks;
  if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
  let a = n ? new Set(oi(t, n)) : void 0,
    o = {};
  return (
    Hr(
      o,
      t,
      Reflect.ownKeys(zr(t)),
      e && ((t, n) => (a && !a.has(n) ? t : new e({ type: `optional`, innerType: t }))),
    ),
    ei(t, Wr(t._zod.def, { shape: o, checks: [] }))
  );
}
function pi(e, t, n) {
  let r = n ? new Set(oi(t, n)) : void 0,
    i = {};
  return (
    Hr(i, t, Reflect.ownKeys(zr(t)), (t, n) =>
      r && !r.has(n) ? t : new e({ type: `nonoptional`, innerType: t }),
    ),
    ei(t, Wr(t._zod.def, { shape: i }))
  );
}
function mi(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
  return !1;
}
function hi(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
  return !1;
}
function gi(e, t) {
  return t.map((t) => {
    var n;
    return ((n = t).path ?? (n.path = []), t.path.unshift(e), t);
  });
}
function _i(e) {
  return typeof e == `string` ? e : e?.message;
}
function vi(e) {
  let t = [];
  for (let n of e ?? []) {
    let e = n._zod.def;
    if (!/_(length|size)$|_equals$/.test(e.check)) break;
    let r = e.maximum ?? e.length ?? e.size;
    r >= 0 && t.push([r, n]);
  }
  return t;
}
function yi(e, t, n) {
  var r;
  for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function bi(e, t, n) {
  var r;
  let i = e.inst?._zod?.traits;
  i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? ((r = e).schema ?? (r.schema = e.inst)) : (e.schema = e.inst));
  let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error,
    o = e.message
      ? e.message
      : (_i(e.inst?._zod.def?.error?.(e)) ??
        _i(a?.(e)) ??
        _i(t?.error?.(e)) ??
        _i(n.customError?.(e)) ??
        _i(n.localeError?.(e)) ??
        `Invalid input`),
    s = {};
  for (let t of Object.keys(e))
    t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
  return ((s.path ??= []), (s.message = o), t?.reportInput && (s.input = e.input), s);
}
var xi = /[\uD800-\uDBFF]/;
function Si(e) {
  let t = e.length;
  if (!xi.test(e)) return t;
  let n = t;
  for (let r = 0; r < t - 1; r++)
    (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
  return n;
}
function Ci(e) {
  return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function wi(e) {
  let t = typeof e;
  switch (t) {
    case `number`:
      return Number.isNaN(e) ? `nan` : `number`;
    case `object`: {
      if (e === null) return `null`;
      if (Array.isArray(e)) return `array`;
      let t = e;
      if (t && Object.getPrototypeOf(t) !== Object.prototype && `constructor` in t && t.constructor)
        return t.constructor.name;
    }
  }
  return t;
}
function Ti(...e) {
  let [t, n, r] = e;
  return typeof t == `string` ? { message: t, code: `custom`, input: n, inst: r } : { ...t };
}
function Ei(e, t) {
  for (let n in t) {
    let r = Object.getOwnPropertyDescriptor(t, n);
    r.get ? Object.defineProperty(e, n, { ...r, enumerable: !1 }) : Ai(e, n, r.value);
  }
}
function Di(e, t, n, r = !0) {
  return (Object.defineProperty(e, t, { configurable: !0, writable: !0, enumerable: r, value: n }), n);
}
function Oi(e, t, n) {
  return Di(e, t, n, !1);
}
function ki(e, t) {
  for (let n in e) {
    let r = e[n];
    Object.defineProperty(t, n, {
      configurable: !0,
      enumerable: !0,
      get() {
        return Di(this, n, r(this));
      },
      set(e) {
        Di(this, n, e);
      },
    });
  }
  return t;
}
function Ai(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    get() {
      return this == null ? n : Di(this, t, n.bind(this));
    },
    set(e) {
      Di(this, t, e);
    },
  });
}
function ji(e, t) {
  let n = Object.getPrototypeOf(e);
  return t in n ? void 0 : n;
}
var Mi,
  Ni = !1,
  Pi = {
    configurable: !0,
    get() {
      Ni = !0;
    },
  };
function E(e, t, n) {
  let r = Object.getPrototypeOf(e._zod);
  t in r && Mi !== e._zod
    ? (Mi = void 0)
    : ((Mi = e._zod),
      Object.defineProperty(r, t, {
        configurable: !0,
        get() {
          Object.defineProperty(this, t, Pi);
          let e = Ni;
          Ni = !1;
          try {
            let r = n(this);
            return (
              Ni
                ? delete this[t]
                : Object.defineProperty(this, t, { configurable: !0, writable: !0, value: r }),
              (Ni ||= e),
              r
            );
          } catch (n) {
            throw (delete this[t], (Ni ||= e), n);
          }
        },
        set(e) {
          Object.defineProperty(this, t, { configurable: !0, writable: !0, value: e });
        },
      }));
}
function Fi(e, t, n, r) {
  let i = ji(e, t);
  i &&
    Object.defineProperty(i, t, {
      configurable: !0,
      get() {
        let e = { configurable: !0, writable: !0, enumerable: r, value: void 0 };
        return (
          Object.defineProperty(this, t, e), (e.value = n(this)), Object.defineProperty(this, t, e), e.value
        );
      },
      set(e) {
        Object.defineProperty(this, t, { configurable: !0, writable: !0, enumerable: r, value: e });
      },
    });
}
var Ii = `~constantCatch`;
function Li(e) {
  let t = () => e;
  return ((t[Ii] = !0), t);
}
var Ri,
  zi = { value: void 0, enumerable: !1 },
  Bi = `captureStackTrace` in Error ? Error : null;
function Vi(e) {
  let t = Bi;
  if (t) {
    let n = t.stackTraceLimit;
    if (typeof n == `number`) {
      try {
        t.stackTraceLimit = 0;
      } catch {
        return ((Bi = null), new e());
      }
      try {
        return new e();
      } finally {
        t.stackTraceLimit = n;
      }
    }
  }
  return new e();
}
function D(e, t, n, r) {
  let i = {};
  function a(e) {
    ((this.def = e), (this.constr = d), (this.traits = new Set()));
  }
  a.prototype = i;
  let o = n,
    s = o && new WeakSet();
  function c(n, r) {
    if (!n._zod) {
      zi.value = new a(r);
      try {
        Object.defineProperty(n, '_zod', zi);
      } finally {
        zi.value = void 0;
      }
    } else if (n._zod.traits.has(e)) return;
    if ((n._zod.traits.add(e), t(n, r), s)) {
      let e = Object.getPrototypeOf(n),
        t = n._zod.constr.prototype,
        r = e;
      for (; r && r !== t;) r = Object.getPrototypeOf(r);
      let i = r ?? e;
      s.has(i) || (s.add(i), Ei(i, o));
    }
    let i = d.prototype;
    for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
  }
  let l = r?.Parent ?? Object;
  class u extends l {}
  Object.defineProperty(u, 'name', { value: e });
  function d(e) {
    let t = r?.Parent ? Vi(u) : this;
    c(t, e);
    let n = t._zod.deferred;
    if (n) {
      for (let e of n) e();
      t._zod.deferred = void 0;
    }
    let i = globalThis.__zod_globalConfig?.postProcessor;
    return (i && i(t), t);
  }
  return (
    Object.defineProperty(d, 'init', { value: c }),
    Object.defineProperty(d, Symbol.hasInstance, {
      value: (t) => (r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e)),
    }),
    Object.defineProperty(d, 'name', { value: e }),
    d
  );
}
var Hi = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  },
  Ui = class extends Error {
    constructor(e) {
      (super(`Encountered unidirectional transform during encode: ${e}`), (this.name = `ZodEncodeError`));
    }
  };
(Ri = globalThis).__zod_globalConfig ?? (Ri.__zod_globalConfig = {});
var Wi = globalThis.__zod_globalConfig;
function Gi(e) {
  return (e && Object.assign(Wi, e), Wi);
}
function Ki() {
  let e = this._zod;
  return ((e.message ??= JSON.stringify(e.def, kr, 2)), e.message);
}
function qi(e) {
  this._zod.message = e;
}
var Ji = { get: Ki, set: qi, enumerable: !0, configurable: !0 },
  Yi = { value: void 0, enumerable: !1 },
  Xi = new WeakSet([Object.prototype, Error.prototype]),
  Zi = D(`$ZodError`, (e, t) => {
    ((e.name = `$ZodError`),
      (Yi.value = t),
      Object.defineProperty(e, 'issues', Yi),
      (Yi.value = void 0),
      Object.defineProperty(e, 'message', Ji));
    let n = Object.getPrototypeOf(e);
    Xi.has(n) ||
      (Xi.add(n),
      Object.defineProperty(n, 'toString', {
        configurable: !0,
        enumerable: !1,
        get() {
          let e = () => this.message;
          return (Object.defineProperty(this, 'toString', { value: e, configurable: !0, writable: !0 }), e);
        },
        set(e) {
          Object.defineProperty(this, 'toString', { value: e, configurable: !0, writable: !0 });
        },
      }));
  });
function Qi(e, t, n) {
  return (
    Object.prototype.hasOwnProperty.call(e, t) ||
      (t === `__proto__`
        ? Object.defineProperty(e, t, { value: n(), writable: !0, enumerable: !0, configurable: !0 })
        : (e[t] = n())),
    e[t]
  );
}
function $i(e, t = (e) => e.message) {
  let n = {},
    r = [];
  for (let i of e.issues) i.path.length > 0 ? Qi(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
  return { formErrors: r, fieldErrors: n };
}
function ea(e, t = (e) => e.message) {
  let n = { _errors: [] },
    r = (e, i = []) => {
      for (let a of e.issues)
        if (a.code === `invalid_union` && a.errors.length)
          a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
        else if (a.code === `invalid_key`) r({ issues: a.issues }, [...i, ...a.path]);
        else if (a.code === `invalid_element`) r({ issues: a.issues }, [...i, ...a.path]);
        else {
          let e = [...i, ...a.path];
          if (e.length === 0) n._errors.push(t(a));
          else {
            let r = n,
              i = 0;
            for (; i < e.length;) {
              let n = e[i],
                o = i === e.length - 1;
              if (n === `_errors`) {
                (o && r._errors.push(t(a)), i++);
                continue;
              }
              Object.prototype.hasOwnProperty.call(r, n) ||
                Object.defineProperty(r, n, {
                  value: { _errors: [] },
                  enumerable: !0,
                  writable: !0,
                  configurable: !0,
                });
              let s = r[n];
              (o && s._errors.push(t(a)), (r = s), i++);
            }
          }
        }
    };
  return (r(e), n);
}
function ta(e, t) {
  return { callee: t?.callee ?? e, Err: t?.Err };
}
var na = (e) => {
    let t = (n, r, i, a) => {
      let o = i ? { ...i, async: !1 } : { async: !1 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if (s instanceof Promise) throw new Hi();
      if (s.issues.length) {
        let n = new (a?.Err ?? e)(s.issues.map((e) => bi(e, o, Gi())));
        throw (qr(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  },
  ra = (e) => {
    let t = async (n, r, i, a) => {
      let o = i ? { ...i, async: !0 } : { async: !0 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if ((s instanceof Promise && (s = await s), s.issues.length)) {
        let n = new (a?.Err ?? e)(s.issues.map((e) => bi(e, o, Gi())));
        throw (qr(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  },
  ia = (e) => (t, n, r) => {
    let i = r ? { ...r, async: !1 } : { async: !1 },
      a = t._zod.run({ value: n, issues: [] }, i);
    if (a instanceof Promise) throw new Hi();
    return a.issues.length ? aa(e, a.issues, i) : { success: !0, data: a.value };
  };
function aa(e, t, n) {
  let r;
  return {
    success: !1,
    get error() {
      return (r || ((r = new e(t.map((e) => bi(e, n, Gi())))), (t = void 0), (n = void 0)), r);
    },
    set error(e) {
      ((r = e), (t = void 0), (n = void 0));
    },
  };
}
var oa = (e) => async (t, n, r) => {
    let i = r ? { ...r, async: !0 } : { async: !0 },
      a = t._zod.run({ value: n, issues: [] }, i);
    return (
      a instanceof Promise && (a = await a),
      a.issues.length ? aa(e, a.issues, i) : { success: !0, data: a.value }
    );
  },
  sa = Symbol.for(`zod.compile.invalid`),
  ca = Symbol.for(`zod.compile.fallback`),
  la = (e, t, n) => {
    let r = e._zod.bag.validator;
    if (r !== void 0) {
      if (r(t) !== sa) return !0;
      if (r.definite === !0 && n === void 0) return !1;
    }
    return ua(e, t, n);
  };
function ua(e, t, n) {
  let r = n ? { ...n, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 },
    i = e._zod.bag.fallbackRun,
    a;
  if (
    (i ? ((r[ca] = !0), (a = i({ value: t, issues: [] }, r))) : (a = e._zod.run({ value: t, issues: [] }, r)),
    a instanceof Promise)
  )
    throw new Hi();
  return a.issues.length === 0;
}
var da = async (e, t, n) => {
    let r = n ? { ...n, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 },
      i = e._zod.run({ value: t, issues: [] }, r);
    return (i instanceof Promise && (i = await i), i.issues.length === 0);
  },
  fa = (e) => {
    let t = na(e),
      n = (e, r, i, a) => {
        let o = i ? { ...i, direction: `backward` } : { direction: `backward` };
        return t(e, r, o, ta(n, a));
      };
    return n;
  },
  pa = (e) => {
    let t = na(e),
      n = (e, r, i, a) => t(e, r, i, ta(n, a));
    return n;
  },
  ma = (e) => {
    let t = ra(e),
      n = async (e, r, i, a) => {
        let o = i ? { ...i, direction: `backward` } : { direction: `backward` };
        return await t(e, r, o, ta(n, a));
      };
    return n;
  },
  ha = (e) => {
    let t = ra(e),
      n = async (e, r, i, a) => await t(e, r, i, ta(n, a));
    return n;
  },
  ga = (e) => (t, n, r) => {
    let i = r ? { ...r, direction: `backward` } : { direction: `backward` };
    return ia(e)(t, n, i);
  },
  _a = (e) => (t, n, r) => ia(e)(t, n, r),
  va = (e) => async (t, n, r) => {
    let i = r ? { ...r, direction: `backward` } : { direction: `backward` };
    return oa(e)(t, n, i);
  },
  ya = (e) => async (t, n, r) => oa(e)(t, n, r),
  ba = /^[cC][0-9a-z]{6,}$/,
  xa = /^[0-9a-z]+$/,
  Sa = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
  Ca = /^[0-9a-vA-V]{20}$/,
  wa = /^[A-Za-z0-9]{27}$/,
  Ta = /^[a-zA-Z0-9_-]{21}$/;
function Ea(e) {
  return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
var Da = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
  Oa = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
  ka = (e) =>
    e
      ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)
      : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
  Aa =
    /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
  ja = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function Ma() {
  return new RegExp(ja, `u`);
}
var Na =
    /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
  Pa =
    /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
  Fa =
    /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
  Ia =
    /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
  La = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,
  Ra = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
  za = /^https?$/,
  Ba = /^\+[1-9]\d{6,14}$/,
  Va = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function Ha(e) {
  return RegExp(`^${e}$`);
}
var Ua = Ha(Va);
function Wa(e) {
  let t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  return typeof e.precision == `number`
    ? e.precision === -1
      ? `${t}`
      : e.precision === 0
        ? `${t}:[0-5]\\d`
        : `${t}:[0-5]\\d\\.\\d{${e.precision}}`
    : e.seconds
      ? `${t}:[0-5]\\d(?:\\.\\d+)?`
      : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function Ga(e) {
  return RegExp(`^${Wa(e)}$`);
}
function Ka(e) {
  let t = [`Z`];
  e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  let n = `${Wa({ precision: e.precision, seconds: !0 })}(?:${t.join(`|`)})`,
    r = e.local ? `${n}|${Wa({ precision: e.precision })}` : n;
  return RegExp(`^${Va}T(?:${r})$`);
}
var qa = /^[\s\S]{0,}$/,
  Ja = /^-?\d+$/,
  Ya = /^-?\d+(?:\.\d+)?$/,
  Xa = /^(?:true|false)$/i,
  Za = /^null$/i,
  Qa = /^[^A-Z]*$/,
  $a = /^[^a-z]*$/,
  eo = D(`$ZodCheck`, (e, t) => {
    var n;
    ((e._zod ??= {}), (e._zod.def = t), (n = e._zod).onattach ?? (n.onattach = []));
  }),
  to = (e) => {
    let t = e.value;
    return !Mr(t) && t.length !== void 0;
  },
  no = { number: `number`, bigint: `bigint`, object: `date` },
  ro = D(`$ZodCheckLessThan`, (e, t) => {
    eo.init(e, t);
    let n = no[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value <= t.value : r.value < t.value) ||
        r.issues.push({
          origin: no[typeof r.value] ?? n,
          code: `too_big`,
          maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  io = D(`$ZodCheckGreaterThan`, (e, t) => {
    eo.init(e, t);
    let n = no[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value >= t.value : r.value > t.value) ||
        r.issues.push({
          origin: no[typeof r.value] ?? n,
          code: `too_small`,
          minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  ao = D(`$ZodCheckMultipleOf`, (e, t) => {
    (eo.init(e, t),
      (e._zod.check = (n) => {
        if (typeof n.value != typeof t.value)
          throw Error(`Cannot mix number and bigint in multiple_of check.`);
        (typeof n.value == `bigint`
          ? t.value !== BigInt(0) && n.value % t.value === BigInt(0)
          : Pr(n.value, t.value) === 0) ||
          n.issues.push({
            origin: typeof n.value,
            code: `not_multiple_of`,
            divisor: t.value,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  oo = D(`$ZodCheckNumberFormat`, (e, t) => {
    (eo.init(e, t), (t.format = t.format || `float64`));
    let n = t.format?.includes(`int`),
      r = n ? `int` : `number`,
      [i, a] = ri[t.format];
    e._zod.check = (o) => {
      let s = o.value;
      if (n) {
        if (!Number.isInteger(s)) {
          o.issues.push({
            expected: r,
            format: t.format,
            code: `invalid_type`,
            continue: !1,
            input: s,
            inst: e,
          });
          return;
        }
        if (!Number.isSafeInteger(s)) {
          s > 0
            ? o.issues.push({
                input: s,
                code: `too_big`,
                maximum: 2 ** 53 - 1,
                note: `Integers must be within the safe integer range.`,
                inst: e,
                origin: r,
                inclusive: !0,
                continue: !t.abort,
              })
            : o.issues.push({
                input: s,
                code: `too_small`,
                minimum: -(2 ** 53 - 1),
                note: `Integers must be within the safe integer range.`,
                inst: e,
                origin: r,
                inclusive: !0,
                continue: !t.abort,
              });
          return;
        }
      }
      (s < i &&
        o.issues.push({
          origin: `number`,
          input: s,
          code: `too_small`,
          minimum: i,
          inclusive: !0,
          inst: e,
          continue: !t.abort,
        }),
        s > a &&
          o.issues.push({
            origin: `number`,
            input: s,
            code: `too_big`,
            maximum: a,
            inclusive: !0,
            inst: e,
            continue: !t.abort,
          }));
    };
  }),
  so = D(`$ZodCheckMaxLength`, (e, t) => {
    var n;
    (eo.init(e, t),
      (n = e._zod.def).when ?? (n.when = to),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length;
        if ((typeof r == `string` && i > t.maximum ? Si(r) : i) <= t.maximum) return;
        let a = Ci(r);
        n.issues.push({
          origin: a,
          code: `too_big`,
          maximum: t.maximum,
          inclusive: !0,
          input: r,
          inst: e,
          continue: !t.abort,
        });
      }));
  }),
  co = D(`$ZodCheckMinLength`, (e, t) => {
    var n;
    (eo.init(e, t),
      (n = e._zod.def).when ?? (n.when = to),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length;
        if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? Si(r) : i) >= t.minimum) return;
        let a = Ci(r);
        n.issues.push({
          origin: a,
          code: `too_small`,
          minimum: t.minimum,
          inclusive: !0,
          input: r,
          inst: e,
          continue: !t.abort,
        });
      }));
  }),
  lo = D(`$ZodCheckLengthEquals`, (e, t) => {
    var n;
    (eo.init(e, t),
      (n = e._zod.def).when ?? (n.when = to),
      (e._zod.check = (n) => {
        let r = n.value,
          i = r.length,
          a = typeof r == `string` && i >= t.length && i <= t.length * 2 ? Si(r) : i;
        if (a === t.length) return;
        let o = Ci(r),
          s = a > t.length;
        n.issues.push({
          origin: o,
          ...(s ? { code: `too_big`, maximum: t.length } : { code: `too_small`, minimum: t.length }),
          inclusive: !0,
          exact: !0,
          input: n.value,
          inst: e,
          continue: !t.abort,
        });
      }));
  }),
  uo = D(`$ZodCheckStringFormat`, (e, t) => {
    var n, r;
    (eo.init(e, t),
      t.pattern
        ? ((n = e._zod).check ??
          (n.check = (n) => {
            ((t.pattern.lastIndex = 0),
              t.pattern.test(n.value) ||
                n.issues.push({
                  origin: `string`,
                  code: `invalid_format`,
                  format: t.format,
                  input: n.value,
                  ...(t.pattern ? { pattern: t.pattern.toString() } : {}),
                  inst: e,
                  continue: !t.abort,
                }));
          }))
        : ((r = e._zod).check ?? (r.check = () => {})));
  }),
  fo = D(`$ZodCheckRegex`, (e, t) => {
    (uo.init(e, t),
      (e._zod.check = (n) => {
        ((t.pattern.lastIndex = 0),
          t.pattern.test(n.value) ||
            n.issues.push({
              origin: `string`,
              code: `invalid_format`,
              format: `regex`,
              input: n.value,
              pattern: t.pattern.toString(),
              inst: e,
              continue: !t.abort,
            }));
      }));
  }),
  po = D(`$ZodCheckLowerCase`, (e, t) => {
    ((t.pattern ??= Qa), uo.init(e, t));
  }),
  mo = D(`$ZodCheckUpperCase`, (e, t) => {
    ((t.pattern ??= $a), uo.init(e, t));
  }),
  ho = D(`$ZodCheckIncludes`, (e, t) => {
    eo.init(e, t);
    let n = $r(t.includes);
    ((t.pattern = new RegExp(typeof t.position == `number` ? `^.{${t.position},}${n}` : n)),
      (e._zod.check = (n) => {
        n.value.includes(t.includes, t.position) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `includes`,
            includes: t.includes,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  go = D(`$ZodCheckStartsWith`, (e, t) => {
    eo.init(e, t);
    let n = RegExp(`^${$r(t.prefix)}.*`);
    ((t.pattern ??= n),
      (e._zod.check = (n) => {
        n.value.startsWith(t.prefix) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `starts_with`,
            prefix: t.prefix,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  _o = D(`$ZodCheckEndsWith`, (e, t) => {
    eo.init(e, t);
    let n = RegExp(`.*${$r(t.suffix)}$`);
    ((t.pattern ??= n),
      (e._zod.check = (n) => {
        n.value.endsWith(t.suffix) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `ends_with`,
            suffix: t.suffix,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  vo = D(`$ZodCheckOverwrite`, (e, t) => {
    (eo.init(e, t),
      (e._zod.check = (e) => {
        e.value = t.tx(e.value);
      }));
  }),
  yo = class {
    constructor(e = [], t = {}) {
      ((this.content = []), (this.indent = 0), (this.args = e), (this.closed = t));
    }
    indented(e) {
      this.indent += 1;
      try {
        e(this);
      } finally {
        --this.indent;
      }
    }
    write(e) {
      if (typeof e == `function`) {
        (e(this, { execution: `sync` }), e(this, { execution: `async` }));
        return;
      }
      let t = e
          .split(`
`)
          .filter((e) => e),
        n = Math.min(...t.map((e) => e.length - e.trimStart().length)),
        r = t.map((e) => e.slice(n)).map((e) => ` `.repeat(this.indent * 2) + e);
      for (let e of r) this.content.push(e);
    }
    compile() {
      let e = Function,
        t = this?.content ?? [``];
      return new e(
        ...Object.keys(this.closed),
        `return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`,
      )(...Object.values(this.closed));
    }
  },
  bo = { major: 4, minor: 6, patch: 7 },
  O = D(
    `$ZodType`,
    (e, t) => {
      var n;
      ((e ??= {}), (e._zod.def = t), (e._zod.bag = e._zod.bag || {}), (e._zod.version = bo));
      let r = e._zod.def.checks,
        i = e._zod.traits.has(`$ZodCheck`) ? [e, ...(r ?? [])] : r?.length ? [...r] : [];
      for (let t of i) for (let n of t._zod.onattach) n(e);
      if (i.length === 0)
        ((n = e._zod).deferred ?? (n.deferred = []),
          e._zod.deferred?.push(() => {
            e._zod.run = e._zod.parse;
          }));
      else {
        let t = (t, n, r) => {
            if (t.memo) return t;
            let i = mi(t),
              a;
            for (let o of n) {
              if (o._zod.def.when) {
                if (hi(t) || !o._zod.def.when(t)) continue;
              } else if (i) continue;
              let n = t.issues.length,
                s = o._zod.check(t);
              if (s instanceof Promise && r?.async === !1) throw new Hi();
              if (a || s instanceof Promise)
                a = (a ?? Promise.resolve()).then(async () => {
                  (await s, t.issues.length !== n && (yi(t.issues, n, e), (i ||= mi(t, n))));
                });
              else {
                if (t.issues.length === n) continue;
                (yi(t.issues, n, e), (i ||= mi(t, n)));
              }
            }
            return a ? a.then(() => t) : t;
          },
          n = (n, r, a) => {
            if (mi(n)) return ((n.aborted = !0), n);
            let o = t(r, i, a);
            if (o instanceof Promise) {
              if (a.async === !1) throw new Hi();
              return o.then((t) => e._zod.parse(t, a));
            }
            return e._zod.parse(o, a);
          };
        e._zod.run = (r, a) => {
          if (a.skipChecks) return e._zod.parse(r, a);
          if (a.direction === `backward`) {
            let t = e._zod.parse({ value: r.value, issues: [] }, { ...a, skipChecks: !0 });
            return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
          }
          let o = e._zod.parse(r, a);
          if (o instanceof Promise) {
            if (a.async === !1) throw new Hi();
            return o.then((e) => t(e, i, a));
          }
          return t(o, i, a);
        };
      }
    },
    {
      get '~standard'() {
        return Oi(this, `~standard`, Co(this));
      },
      set '~standard'(e) {
        Di(this, `~standard`, e);
      },
    },
  ),
  xo = (e, t) => (e.issues.length ? { issues: e.issues.map((e) => bi(e, t, Gi())) } : { value: e.value });
async function So(e, t) {
  let n = { async: !0 };
  return xo(await e._zod.run({ value: t, issues: [] }, n), n);
}
function Co(e) {
  return {
    validate: (t) => {
      let n = { async: !1 };
      try {
        let r = e._zod.run({ value: t, issues: [] }, n);
        if (!(r instanceof Promise)) return xo(r, n);
      } catch {}
      return So(e, t);
    },
    vendor: `zod`,
    version: 1,
  };
}
var wo = D(`$ZodString`, (e, t) => {
    (O.init(e, t),
      (e._zod.pattern = t.pattern ?? qa),
      (e._zod.parse = (n, r) => {
        if (t.coerce)
          try {
            n.value = String(n.value);
          } catch {}
        return (
          typeof n.value == `string` ||
            n.issues.push({ expected: `string`, code: `invalid_type`, input: n.value, inst: e }),
          n
        );
      }));
  }),
  k = D(`$ZodStringFormat`, (e, t) => {
    (uo.init(e, t), wo.init(e, t));
  }),
  To = D(`$ZodGUID`, (e, t) => {
    ((t.pattern ??= Oa), k.init(e, t));
  }),
  Eo = D(`$ZodUUID`, (e, t) => {
    if (t.version) {
      let e = { v1: 1, v2: 2, v3: 3, v4: 4, v5: 5, v6: 6, v7: 7, v8: 8 }[t.version];
      if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
      t.pattern ??= ka(e);
    } else t.pattern ??= ka();
    k.init(e, t);
  }),
  Do = D(`$ZodEmail`, (e, t) => {
    ((t.pattern ??= Aa), k.init(e, t));
  });
function Oo(e) {
  try {
    return typeof URL < `u` && typeof URL.canParse == `function` ? URL.canParse(e) : (new URL(e), !0);
  } catch {
    return !1;
  }
}
function ko(e, t) {
  return !(`normalize` in t) && !(`hostname` in t) && !(`protocol` in t) ? Oo(e) || 2 : Ao(e, t);
}
function Ao(e, t) {
  if (!t.normalize && t.protocol?.source === za.source && !/^https?:\/\//i.test(e)) return 1;
  try {
    if (typeof URL < `u`) {
      let t = URL;
      if (typeof t.parse == `function`) return t.parse(e) ?? 2;
    }
    return new URL(e);
  } catch {
    return 2;
  }
}
var jo = /[\t\n\r]/g;
function Mo(e) {
  return e.replace(jo, ``);
}
function No(e, t) {
  return ((t.lastIndex = 0), t.test(e.hostname));
}
function Po(e, t) {
  return ((t.lastIndex = 0), t.test(e.protocol.endsWith(`:`) ? e.protocol.slice(0, -1) : e.protocol));
}
var Fo = D(`$ZodURL`, (e, t) => {
    (k.init(e, t),
      (e._zod.check = (n) => {
        try {
          let r = n.value.trim(),
            i = ko(r, t);
          if (i === 1) {
            n.issues.push({
              code: `invalid_format`,
              format: `url`,
              note: `Invalid URL format`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
            return;
          }
          if (i === 2) {
            n.issues.push({
              code: `invalid_format`,
              format: `url`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
            return;
          }
          if (i === !0) {
            n.value = Mo(r);
            return;
          }
          (t.hostname &&
            !No(i, t.hostname) &&
            n.issues.push({
              code: `invalid_format`,
              format: `url`,
              note: `Invalid hostname`,
              pattern: t.hostname.source,
              input: n.value,
              inst: e,
              continue: !t.abort,
            }),
            t.protocol &&
              !Po(i, t.protocol) &&
              n.issues.push({
                code: `invalid_format`,
                format: `url`,
                note: `Invalid protocol`,
                pattern: t.protocol.source,
                input: n.value,
                inst: e,
                continue: !t.abort,
              }),
            (n.value = t.normalize ? i.href : Mo(r)));
          return;
        } catch {
          n.issues.push({
            code: `invalid_format`,
            format: `url`,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
        }
      }));
  }),
  Io = D(`$ZodEmoji`, (e, t) => {
    ((t.pattern ??= Ma()), k.init(e, t));
  }),
  Lo = D(`$ZodNanoID`, (e, t) => {
    if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1))
      throw Error(`Invalid nanoid length: ${t.length}`);
    ((t.pattern ??= t.length === void 0 ? Ta : Ea(t.length)), k.init(e, t));
  }),
  Ro = D(`$ZodCUID`, (e, t) => {
    ((t.pattern ??= ba), k.init(e, t));
  }),
  zo = D(`$ZodCUID2`, (e, t) => {
    ((t.pattern ??= xa), k.init(e, t));
  }),
  Bo = D(`$ZodULID`, (e, t) => {
    ((t.pattern ??= Sa), k.init(e, t));
  }),
  Vo = D(`$ZodXID`, (e, t) => {
    ((t.pattern ??= Ca), k.init(e, t));
  }),
  Ho = D(`$ZodKSUID`, (e, t) => {
    ((t.pattern ??= wa), k.init(e, t));
  }),
  Uo = D(`$ZodISODateTime`, (e, t) => {
    ((t.pattern ??= Ka(t)), k.init(e, t));
  }),
  Wo = D(`$ZodISODate`, (e, t) => {
    ((t.pattern ??= Ua), k.init(e, t));
  }),
  Go = D(`$ZodISOTime`, (e, t) => {
    ((t.pattern ??= Ga(t)), k.init(e, t));
  }),
  Ko = D(`$ZodISODuration`, (e, t) => {
    ((t.pattern ??= Da), k.init(e, t));
  }),
  qo = D(`$ZodIPv4`, (e, t) => {
    ((t.pattern ??= Na), k.init(e, t));
  }),
  Jo = /^[0-9a-fA-F:.]+$/;
function Yo(e) {
  return Jo.test(e) ? Oo(`http://[${e}]`) : !1;
}
var Xo = D(`$ZodIPv6`, (e, t) => {
    ((t.pattern ??= Pa),
      k.init(e, t),
      (e._zod.check = (n) => {
        Yo(n.value) ||
          n.issues.push({
            code: `invalid_format`,
            format: `ipv6`,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  Zo = D(`$ZodCIDRv4`, (e, t) => {
    ((t.pattern ??= Fa), k.init(e, t));
  });
function Qo(e) {
  let t = e.split(`/`);
  if (t.length !== 2) return !1;
  let [n, r] = t;
  if (!r) return !1;
  let i = Number(r);
  return `${i}` !== r || i < 0 || i > 128 ? !1 : Yo(n);
}
var $o = D(`$ZodCIDRv6`, (e, t) => {
  ((t.pattern ??= Ia),
    k.init(e, t),
    (e._zod.check = (n) => {
      Qo(n.value) ||
        n.issues.push({
          code: `invalid_format`,
          format: `cidrv6`,
          input: n.value,
          inst: e,
          continue: !t.abort,
        });
    }));
});
function es(e) {
  if (e === ``) return !0;
  if (/\s/.test(e) || e.length % 4 != 0) return !1;
  try {
    return (atob(e), !0);
  } catch {
    return !1;
  }
}
var ts = /^[0-9a-zA-Z+/]*={0,2}$/,
  ns = D(`$ZodBase64`, (e, t) => {
    ((t.pattern ??= ts),
      k.init(e, t),
      (e._zod.check = (n) => {
        es(n.value) ||
          n.issues.push({
            code: `invalid_format`,
            format: `base64`,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  rs = /^[A-Za-z0-9_-]*$/;
function is(e) {
  if (!rs.test(e)) return !1;
  let t = e.replace(/[-_]/g, (e) => (e === `-` ? `+` : `/`));
  return es(t.padEnd(Math.ceil(t.length / 4) * 4, `=`));
}
var as = D(`$ZodBase64URL`, (e, t) => {
    ((t.pattern ??= rs),
      k.init(e, t),
      (e._zod.check = (n) => {
        is(n.value) ||
          n.issues.push({
            code: `invalid_format`,
            format: `base64url`,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  os = D(`$ZodE164`, (e, t) => {
    ((t.pattern ??= Ba), k.init(e, t));
  });
function ss(e, t = null) {
  try {
    let n = e.split(`.`);
    if (n.length !== 3) return !1;
    let [r] = n;
    if (!r) return !1;
    let i = JSON.parse(atob(r));
    return !((`typ` in i && i?.typ !== `JWT`) || !i.alg || (t && (!(`alg` in i) || i.alg !== t)));
  } catch {
    return !1;
  }
}
var cs = D(`$ZodJWT`, (e, t) => {
    (k.init(e, t),
      (e._zod.check = (n) => {
        ss(n.value, t.alg) ||
          n.issues.push({
            code: `invalid_format`,
            format: `jwt`,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  }),
  ls = D(`$ZodNumber`, (e, t) => {
    (O.init(e, t),
      (e._zod.pattern = Ya),
      (e._zod.parse = (n, r) => {
        if (t.coerce)
          try {
            n.value = Number(n.value);
          } catch {}
        let i = n.value;
        if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
        let a =
          typeof i == `number` ? (Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i)) : void 0;
        return (
          n.issues.push({
            expected: `number`,
            code: `invalid_type`,
            input: i,
            inst: e,
            ...(a ? { received: a } : {}),
          }),
          n
        );
      }));
  }),
  us = D(`$ZodNumberFormat`, (e, t) => {
    (oo.init(e, t), ls.init(e, t));
  }),
  ds = D(`$ZodBoolean`, (e, t) => {
    (O.init(e, t),
      (e._zod.pattern = Xa),
      (e._zod.parse = (n, r) => {
        if (t.coerce)
          try {
            n.value = !!n.value;
          } catch {}
        let i = n.value;
        return (
          typeof i == `boolean` ||
            n.issues.push({ expected: `boolean`, code: `invalid_type`, input: i, inst: e }),
          n
        );
      }));
  }),
  fs = D(`$ZodNull`, (e, t) => {
    (O.init(e, t),
      (e._zod.pattern = Za),
      (e._zod.values = new Set([null])),
      (e._zod.parse = (t, n) => {
        let r = t.value;
        return (
          r === null || t.issues.push({ expected: `null`, code: `invalid_type`, input: r, inst: e }), t
        );
      }));
  }),
  ps = D(`$ZodUnknown`, (e, t) => {
    (O.init(e, t), (e._zod.parse = (e) => e));
  }),
  ms = D(`$ZodNever`, (e, t) => {
    (O.init(e, t),
      (e._zod.parse = (t, n) => (
        t.issues.push({ expected: `never`, code: `invalid_type`, input: t.value, inst: e }),
        t
      )));
  });
function hs(e, t) {
  let n = vi(e._zod.def.checks);
  if (!n.length) return;
  let r = Math.min(...n.map((e) => e[0])),
    i = e._zod.parse;
  e._zod.parse = (n, a) => {
    let o = t(n.value);
    if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
      for (let [t, r] of vi(e._zod.def.checks))
        if (o > t && r._zod.def.when(n)) {
          let t = n.issues.length;
          return (r._zod.check(n), (n.issues[t].continue = !1), yi(n.issues, t, e), n);
        }
    }
    return i(n, a);
  };
}
var gs = (e) => (Array.isArray(e) ? e.length : -1);
function _s(e, t, n) {
  (e.issues.length && t.issues.push(...gi(n, e.issues)), (t.value[n] = e.value));
}
var vs = D(`$ZodArray`, (e, t) => {
  O.init(e, t);
  let n = Wi.memoizer;
  (n?.attach(e),
    (e._zod.parse = (r, i) => {
      let a = r.value;
      if (!Array.isArray(a))
        return (r.issues.push({ expected: `array`, code: `invalid_type`, input: a, inst: e }), r);
      r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
      let o = [],
        s = i?.abortEarly;
      for (let e = 0; e < a.length; e++) {
        let n = a[e],
          c = t.element._zod.run({ value: n, issues: [] }, i);
        if (c instanceof Promise) o.push(c.then((t) => _s(t, r, e)));
        else if ((_s(c, r, e), s && c.issues.length !== 0 && mi(c))) break;
      }
      return o.length ? Promise.all(o).then(() => r) : r;
    }),
    hs(e, gs));
});
function ys(e, t, n, r, i, a) {
  let o = n in r,
    s = a === `optional`;
  if (o || !s || i !== `optional`) {
    if (e.issues.length) {
      if (i !== void 0 && s && !o) return;
      t.issues.push(...gi(n, e.issues));
    }
    !o && i === void 0
      ? e.issues.length ||
        t.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: void 0, path: [n] })
      : e.value === void 0
        ? (o || (i === `defaulted` && !s)) && (t.value[n] = void 0)
        : (t.value[n] = e.value);
  }
}
var bs = [];
function xs(e) {
  let t = Object.keys(e.shape),
    n = Object.getOwnPropertySymbols(e.shape),
    r = n.length ? n : bs,
    i = r.length ? [...t, ...r] : t;
  for (let t of i)
    if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))
      throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
  let a = ni(e.shape);
  return { ...e, allKeys: i, symbolKeys: r, keySet: new Set(t), numKeys: t.length, optionalKeys: new Set(a) };
}
function Ss(e, t, n, r, i, a, o) {
  let s = [],
    c = i.keySet,
    l = i.catchall._zod,
    u = l.def.type,
    d = l.optin,
    f = l.optout,
    p = 0;
  for (let i in t) {
    if (o && n.issues.length !== p) {
      if (mi(n, p)) break;
      p = n.issues.length;
    }
    if (c.has(i)) continue;
    if (i === `__proto__`) {
      u === `never` && s.push(i);
      continue;
    }
    if (u === `never`) {
      s.push(i);
      continue;
    }
    let a = l.run({ value: t[i], issues: [] }, r);
    a instanceof Promise ? e.push(a.then((e) => ys(e, n, i, t, d, f))) : ys(a, n, i, t, d, f);
  }
  return (
    s.length && n.issues.push({ code: `unrecognized_keys`, keys: s, input: t, inst: a, continue: !0 }),
    e.length ? Promise.all(e).then(() => n) : n
  );
}
var Cs = D(`$ZodObject`, (e, t) => {
    O.init(e, t);
    let n = Object.getOwnPropertyDescriptor(t, `shape`),
      r = n?.get ? n.get.raw : (t.shape ?? {});
    if (r) {
      let e = () => {
        let n = { ...r };
        return (Object.defineProperty(t, 'shape', { value: n }), (e.raw = n), n);
      };
      ((e.raw = r), Object.defineProperty(t, 'shape', { get: e }));
    }
    let i = jr(() => xs(t));
    E(e, `propValues`, (e) => {
      let t = e.def.shape,
        n = {};
      for (let e in t) {
        let r = t[e]._zod;
        if (r.values) {
          Object.prototype.hasOwnProperty.call(n, e) || Lr(n, e, new Set());
          for (let t of r.values) n[e].add(t);
          r.optin !== void 0 && n[e].add(void 0);
        }
      }
      return n;
    });
    let a = Jr,
      o = t.catchall,
      s,
      c = Wi.memoizer;
    (c?.attach(e),
      (e._zod.parse = (t, n) => {
        s ??= i.value;
        let r = t.value;
        if (!a(r)) return (t.issues.push({ expected: `object`, code: `invalid_type`, input: r, inst: e }), t);
        t.value = c ? c.alloc(e, t, {}, n) : {};
        let l = [],
          u = s.shape,
          d = n?.abortEarly,
          f = t.issues.length;
        for (let e of s.allKeys) {
          if (d && t.issues.length !== f) {
            if (mi(t, f)) break;
            f = t.issues.length;
          }
          if (e === `__proto__`) continue;
          let i = u[e],
            a = i._zod.optin,
            o = i._zod.optout,
            s = i._zod.run({ value: r[e], issues: [] }, n);
          s instanceof Promise ? l.push(s.then((n) => ys(n, t, e, r, a, o))) : ys(s, t, e, r, a, o);
        }
        return o ? Ss(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
      }));
  }),
  ws = D(`$ZodObjectJIT`, (e, t) => {
    Cs.init(e, t);
    let n = e._zod.parse,
      r = jr(() => xs(t)),
      i = Wi.memoizer,
      a = (t) => {
        let n = r.value,
          a = n.symbolKeys,
          o = new yo([`payload`, `ctx`], { shape: t, inst: e, memo: i, syms: a }),
          s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,
          c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        o.write(`const input = payload.value;`);
        let l = Object.create(null),
          u = 0;
        for (let e of n.allKeys) l[e] = `key_${u++}`;
        o.write(i ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (let e of n.allKeys) {
          if (e === `__proto__`) continue;
          let n = l[e],
            r = typeof e == `symbol` ? `syms[${a.indexOf(e)}]` : Gr(e),
            i = `${r} in input`,
            u = t[e],
            d = u?._zod?.optin,
            f = d !== void 0,
            p = u?._zod?.optout === `optional`;
          if ((o.write(`const ${n} = ${s(r)};`), f && p)) {
            let e = d === `optional` ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
            o.write(`
        const ${n}_present = ${i};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
          } else
            f
              ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `),
                d === `defaulted`
                  ? o.write(`newResult[${r}] = ${n}.value;`)
                  : o.write(`
        if (${n}.value !== undefined || ${i}) {
          newResult[${r}] = ${n}.value;
        }
      `))
              : o.write(`
        const ${n}_present = ${i};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
        }
        return (o.write(`payload.value = newResult;`), o.write(`return payload;`), o.compile());
      },
      o,
      s = Jr,
      c = !Wi.jitless,
      l = c && Yr.value,
      u = t.catchall,
      d;
    e._zod.parse = (i, f) => {
      d ??= r.value;
      let p = i.value;
      return s(p)
        ? c && l && f?.async === !1 && f.jitless !== !0
          ? ((o ||= a(t.shape)), (i = o(i, f)), u ? Ss([], p, i, f, d, e, f?.abortEarly === !0) : i)
          : n(i, f)
        : (i.issues.push({ expected: `object`, code: `invalid_type`, input: p, inst: e }), i);
    };
  });
function Ts(e, t, n, r) {
  for (let n of e) if (n.issues.length === 0) return ((t.value = n.value), t);
  let i = e.filter((e) => !mi(e));
  return i.length === 1
    ? ((t.value = i[0].value), i[0])
    : (t.issues.push({
        code: `invalid_union`,
        input: t.value,
        inst: n,
        errors: e.map((e) => e.issues.map((e) => bi(e, r, Gi()))),
      }),
      t);
}
var Es = D(`$ZodUnion`, (e, t) => {
  (O.init(e, t),
    E(e, `optin`, (e) =>
      e.def.options.some((e) => e._zod.optin === `defaulted`)
        ? `defaulted`
        : e.def.options.some((e) => e._zod.optin !== void 0)
          ? `optional`
          : void 0,
    ),
    E(e, `optout`, (e) => (e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0)),
    E(e, `values`, (e) => {
      if (e.def.options.every((e) => e._zod.values))
        return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
    }),
    E(e, `pattern`, (e) => {
      if (e.def.options.every((e) => e._zod.pattern)) {
        let t = e.def.options.map((e) => e._zod.pattern);
        return RegExp(`^(${t.map((e) => Nr(e.source)).join(`|`)})$`);
      }
    }));
  let n = t.options.length === 1 ? t.options[0]._zod.run : null;
  e._zod.parse = (r, i) => {
    if (n) return n(r, i);
    let a = !1,
      o = [];
    for (let e of t.options) {
      let t = e._zod.run({ value: r.value, issues: [] }, i);
      if (t instanceof Promise) (o.push(t), (a = !0));
      else {
        if (t.issues.length === 0) return t;
        o.push(t);
      }
    }
    return a ? Promise.all(o).then((t) => Ts(t, r, e, i)) : Ts(o, r, e, i);
  };
});
function Ds(e) {
  let t = new Map();
  for (let n of e.options) {
    let r = n._zod.propValues?.[e.discriminator];
    if (!r || r.size === 0)
      throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
    for (let e of r)
      if (t.has(e)) {
        if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
        t.set(e, null);
      } else t.set(e, n);
  }
  return t;
}
var Os = D(`$ZodDiscriminatedUnion`, (e, t) => {
    ((t.inclusive = !1), Es.init(e, t));
    let n = e._zod.parse;
    (E(e, `propValues`, (e) => {
      let t = {},
        n = 0;
      for (let r of e.def.options) {
        let i = r._zod.propValues;
        if (!i || Object.keys(i).length === 0)
          throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
        i[e.def.discriminator]?.has(void 0) && n++;
        for (let [e, n] of Object.entries(i)) {
          Object.prototype.hasOwnProperty.call(t, e) || Lr(t, e, new Set());
          for (let r of n) t[e].add(r);
        }
      }
      return (!e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t);
    }),
      t.options.forEach((e, n) => {
        let r = Rr(e._zod.def);
        if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator))
          throw Error(`Invalid discriminated union option at index "${n}"`);
      }));
    let r = jr(() => Ds(t));
    e._zod.parse = (i, a) => {
      let o = i.value;
      if (!Jr(o)) return (i.issues.push({ code: `invalid_type`, expected: `object`, input: o, inst: e }), i);
      let s = o?.[t.discriminator],
        c = r.value.get(s);
      return c && (s !== void 0 || a.direction !== `backward`)
        ? c._zod.run(i, a)
        : t.unionFallback || a.direction === `backward`
          ? n(i, a)
          : (i.issues.push({
              code: `invalid_union`,
              errors: [],
              note: `No matching discriminator`,
              discriminator: t.discriminator,
              options: Array.from(r.value.keys()).filter((e) => r.value.get(e) !== null),
              input: o,
              path: [t.discriminator],
              inst: e,
            }),
            i);
    };
  }),
  ks = D(`$ZodIntersection`, (e, t) => {
    (O.init(e, t),
      (e._zod.parse = (e, n) => {
        let r = e.value,
          i = t.left._zod.run({ value: r, issues: [] }, n),
          a = t.right._zod.run({ value: r, issues: [] }, n);
        return i instanceof Promise || a instanceof Promise
          ? Promise.all([i, a]).then(([t, n]) => js(e, t, n))
          : js(e, i, a);
      }));
  });
function As(e, t) {
  if (e === t || (e instanceof Date && t instanceof Date && +e == +t)) return { valid: !0, data: e };
  if (Xr(e) && Xr(t)) {
    let n = Object.keys(t),
      r = Object.keys(e).filter((e) => n.indexOf(e) !== -1),
      i = { ...e, ...t };
    Object.prototype.hasOwnProperty.call(i, `__proto__`) && delete i.__proto__;
    for (let n of r) {
      if (n === `__proto__`) continue;
      let r = As(e[n], t[n]);
      if (!r.valid) return { valid: !1, mergeErrorPath: [n, ...r.mergeErrorPath] };
      i[n] = r.data;
    }
    return { valid: !0, data: i };
  }
  if (Array.isArray(e) && Array.isArray(t)) {
    if (e.length !== t.length) return { valid: !1, mergeErrorPath: [] };
    let n = [];
    for (let r = 0; r < e.length; r++) {
      let i = e[r],
        a = t[r],
        o = As(i, a);
      if (!o.valid) return { valid: !1, mergeErrorPath: [r, ...o.mergeErrorPath] };
      n.push(o.data);
    }
    return { valid: !0, data: n };
  }
  return { valid: !1, mergeErrorPath: [] };
}
function js(e, t, n) {
  let r = new Map(),
    i,
    a = new Map(),
    o = (e, t) => {
      let n;
      if (e.code === `unrecognized_keys` && !e.path?.length) ((i ??= e), (n = e.keys));
      else if (e.code === `invalid_key` && e.origin === `record` && e.path?.length === 1) {
        let t = String(e.path[0]);
        (a.has(t) || a.set(t, e), (n = [t]));
      } else return !1;
      for (let e of n) (r.has(e) || r.set(e, {}), (r.get(e)[t] = !0));
      return !0;
    };
  for (let n of t.issues) o(n, `l`) || e.issues.push(n);
  for (let t of n.issues) o(t, `r`) || e.issues.push(t);
  let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
  if (s.length) {
    let t = i ? s.filter((e) => i.keys.includes(e)) : [];
    t.length && e.issues.push({ ...i, keys: t });
    for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
  }
  let c = As(t.value, n.value);
  if (!c.valid) {
    if (mi(e)) return e;
    throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
  }
  return ((e.value = c.data), e);
}
var Ms = D(`$ZodTuple`, (e, t) => {
  O.init(e, t);
  let n = t.items,
    r = Wi.memoizer;
  (r?.attach(e),
    (e._zod.parse = (i, a) => {
      let o = i.value;
      if (!Array.isArray(o))
        return (i.issues.push({ input: o, inst: e, expected: `tuple`, code: `invalid_type` }), i);
      i.value = r ? r.alloc(e, i, [], a) : [];
      let s = [],
        c = Ns(n, `optin`),
        l = Ns(n, `optout`);
      if (!t.rest) {
        if (o.length < c)
          return (
            i.issues.push({
              code: `too_small`,
              minimum: c,
              inclusive: !0,
              input: o,
              inst: e,
              origin: `array`,
            }),
            i
          );
        o.length > n.length &&
          i.issues.push({
            code: `too_big`,
            maximum: n.length,
            inclusive: !0,
            input: o,
            inst: e,
            origin: `array`,
          });
      }
      let u = Array(n.length),
        d = t.rest ? a?.abortEarly : void 0,
        f = !1;
      for (let e = 0; e < n.length; e++) {
        let t = n[e]._zod.run({ value: o[e], issues: [] }, a);
        t instanceof Promise
          ? s.push(
              t.then((t) => {
                u[e] = t;
              }),
            )
          : ((u[e] = t), d && !f && t.issues.length && (f = mi(t)));
      }
      if (t.rest && !f) {
        let e = n.length - 1,
          r = o.slice(n.length),
          c = i.issues.length;
        for (let n of r) {
          if (d && i.issues.length !== c) {
            if (mi(i, c)) break;
            c = i.issues.length;
          }
          e++;
          let r = t.rest._zod.run({ value: n, issues: [] }, a);
          r instanceof Promise ? s.push(r.then((t) => Ps(t, i, e))) : Ps(r, i, e);
        }
      }
      return s.length ? Promise.all(s).then(() => Fs(u, i, n, o, l)) : Fs(u, i, n, o, l);
    }));
});
function Ns(e, t) {
  for (let n = e.length - 1; n >= 0; n--)
    if (!(t === `optin` ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === `optional`)) return n + 1;
  return 0;
}
function Ps(e, t, n) {
  (e.issues.length && t.issues.push(...gi(n, e.issues)), (t.value[n] = e.value));
}
function Fs(e, t, n, r, i) {
  for (let a = 0; a < n.length; a++) {
    let o = e[a],
      s = a < r.length;
    if (!s && a >= i && n[a]._zod.optin === `optional`) {
      t.value.length = a;
      break;
    }
    if (o.issues.length) {
      if (!s && a >= i) {
        t.value.length = a;
        break;
      }
      t.issues.push(...gi(a, o.issues));
    }
    t.value[a] = o.value;
  }
  for (
    let e = t.value.length - 1;
    e >= r.length && n[e]._zod.optout === `optional` && t.value[e] === void 0;
    e--
  )
    t.value.length = e;
  return t;
}
var Is = D(`$ZodRecord`, (e, t) => {
    O.init(e, t);
    let n = Wi.memoizer;
    (n?.attach(e),
      (e._zod.parse = (r, i) => {
        let a = r.value;
        if (!Xr(a))
          return (r.issues.push({ expected: `record`, code: `invalid_type`, input: a, inst: e }), r);
        let o = [],
          s = t.keyType._zod.values;
        if (s && !t.partial) {
          r.value = n ? n.alloc(e, r, {}, i) : {};
          let c = new Set();
          for (let n of s)
            if (typeof n == `string` || typeof n == `number` || typeof n == `symbol`) {
              if ((c.add(typeof n == `number` ? n.toString() : n), n === `__proto__`)) continue;
              let s = t.keyType._zod.run({ value: n, issues: [] }, i);
              if (s instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
              if (s.issues.length) {
                r.issues.push({
                  code: `invalid_key`,
                  origin: `record`,
                  issues: s.issues.map((e) => bi(e, i, Gi())),
                  input: n,
                  path: [n],
                  inst: e,
                });
                continue;
              }
              let l = s.value;
              if (l === `__proto__`) continue;
              let u = t.valueType._zod.run({ value: a[n], issues: [] }, i);
              u instanceof Promise
                ? o.push(
                    u.then((e) => {
                      (e.issues.length && r.issues.push(...gi(n, e.issues)), (r.value[l] = e.value));
                    }),
                  )
                : (u.issues.length && r.issues.push(...gi(n, u.issues)), (r.value[l] = u.value));
            }
          let l;
          for (let e in a)
            if (!c.has(e)) {
              if (t.mode === `loose`) {
                if (e === `__proto__`) continue;
                r.value[e] = a[e];
              } else ((l ??= []), l.push(e));
            }
          l &&
            l.length > 0 &&
            r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: l, continue: !0 });
        } else {
          r.value = n ? n.alloc(e, r, {}, i) : {};
          let c;
          for (let n of Reflect.ownKeys(a)) {
            if (n === `__proto__` || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
            let l = t.keyType._zod.run({ value: n, issues: [] }, i);
            if (l instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
            if (typeof n == `string` && Ya.test(n) && l.issues.length) {
              let e = t.keyType._zod.run({ value: Number(n), issues: [] }, i);
              if (e instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
              e.issues.length === 0 && (l = e);
            }
            if (l.issues.length) {
              t.mode === `loose`
                ? (r.value[n] = a[n])
                : s
                  ? ((c ??= []), c.push(n))
                  : r.issues.push({
                      code: `invalid_key`,
                      origin: `record`,
                      issues: l.issues.map((e) => bi(e, i, Gi())),
                      input: n,
                      path: [n],
                      inst: e,
                    });
              continue;
            }
            let u = l.value;
            if (u === `__proto__`) continue;
            let d = t.valueType._zod.run({ value: a[n], issues: [] }, i);
            d instanceof Promise
              ? o.push(
                  d.then((e) => {
                    (e.issues.length && r.issues.push(...gi(n, e.issues)), (r.value[u] = e.value));
                  }),
                )
              : (d.issues.length && r.issues.push(...gi(n, d.issues)), (r.value[u] = d.value));
          }
          c &&
            c.length > 0 &&
            r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: c, continue: !0 });
        }
        return o.length ? Promise.all(o).then(() => r) : r;
      }));
  }),
  Ls = D(`$ZodEnum`, (e, t) => {
    O.init(e, t);
    let n = Dr(t.entries),
      r = new Set(n);
    ((e._zod.values = r),
      E(e, `pattern`, (e) => {
        let t = Dr(e.def.entries).filter((e) => Qr.has(typeof e));
        return RegExp(t.length ? `^(${t.map((e) => $r(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
      }),
      (e._zod.parse = (t, i) => {
        let a = t.value;
        return (r.has(a) || t.issues.push({ code: `invalid_value`, values: n, input: a, inst: e }), t);
      }));
  }),
  Rs = D(`$ZodLiteral`, (e, t) => {
    O.init(e, t);
    let n = new Set(t.values);
    ((e._zod.values = n),
      E(e, `pattern`, (e) => {
        let t = e.def.values;
        return RegExp(
          t.length
            ? `^(${t.map((e) => (typeof e == `string` ? $r(e) : e ? $r(e.toString()) : String(e))).join(`|`)})$`
            : `^[^\\s\\S]$`,
        );
      }),
      (e._zod.parse = (r, i) => {
        let a = r.value;
        return (n.has(a) || r.issues.push({ code: `invalid_value`, values: t.values, input: a, inst: e }), r);
      }));
  }),
  zs = D(`$ZodTransform`, (e, t) => {
    (O.init(e, t),
      (e._zod.optin = `optional`),
      Wi.memoizer?.guard(e),
      (e._zod.parse = (n, r) => {
        if (r.direction === `backward`) throw new Ui(e.constructor.name);
        let i = t.transform(n.value, n);
        if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => ((n.value = e), n));
        if (i instanceof Promise) throw new Hi();
        return ((n.value = i), n);
      }));
  });
function Bs(e, t) {
  return ((e.value = t.issues.length ? void 0 : t.value), e);
}
var Vs = D(`$ZodOptional`, (e, t) => {
    (O.init(e, t),
      E(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
      (e._zod.optout = `optional`),
      E(e, `values`, (e) => {
        let t = e.def.innerType._zod.values;
        return t ? new Set([...t, void 0]) : void 0;
      }),
      E(e, `pattern`, (e) => {
        let t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${Nr(t.source)})?$`) : void 0;
      }),
      (e._zod.parse = (e, n) => {
        if (e.value === void 0) {
          if (t.innerType._zod.optin !== `defaulted`) return e;
          let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
          return r instanceof Promise ? r.then((t) => Bs(e, t)) : Bs(e, r);
        }
        return t.innerType._zod.run(e, n);
      }));
  }),
  Hs = D(`$ZodExactOptional`, (e, t) => {
    (Vs.init(e, t),
      E(e, `values`, (e) => e.def.innerType._zod.values),
      E(e, `pattern`, (e) => e.def.innerType._zod.pattern),
      (e._zod.parse = (e, n) => t.innerType._zod.run(e, n)));
  }),
  Us = D(`$ZodNullable`, (e, t) => {
    (O.init(e, t),
      E(e, `optin`, (e) => e.def.innerType._zod.optin),
      E(e, `optout`, (e) => e.def.innerType._zod.optout),
      E(e, `pattern`, (e) => {
        let t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${Nr(t.source)}|null)$`) : void 0;
      }),
      E(e, `values`, (e) =>
        e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0,
      ),
      (e._zod.parse = (e, n) => (e.value === null ? e : t.innerType._zod.run(e, n))));
  }),
  Ws = D(`$ZodDefault`, (e, t) => {
    (O.init(e, t),
      (e._zod.optin = `defaulted`),
      E(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) return t.innerType._zod.run(e, n);
        if (e.value === void 0) return ((e.value = t.defaultValue), e);
        let r = t.innerType._zod.run(e, n);
        return r instanceof Promise ? r.then((e) => Gs(e, t)) : Gs(r, t);
      }));
  });
function Gs(e, t) {
  return (e.value === void 0 && (e.value = t.defaultValue), e);
}
var Ks = D(`$ZodPrefault`, (e, t) => {
    (O.init(e, t),
      (e._zod.optin = `defaulted`),
      E(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => (
        n.direction === `backward` || (e.value === void 0 && (e.value = t.defaultValue)),
        t.innerType._zod.run(e, n)
      )));
  }),
  qs = D(`$ZodNonOptional`, (e, t) => {
    (O.init(e, t),
      E(e, `values`, (e) => {
        let t = e.def.innerType._zod.values;
        return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
      }),
      (e._zod.parse = (n, r) => {
        let i = t.innerType._zod.run(n, r);
        return i instanceof Promise ? i.then((t) => Js(t, e)) : Js(i, e);
      }));
  });
function Js(e, t) {
  return (
    !e.issues.length &&
      e.value === void 0 &&
      e.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: e.value, inst: t }),
    e
  );
}
function Ys(e, t, n, r) {
  return t.issues.length
    ? ((e.value = n.catchValue({
        ...t,
        value: e.value,
        error: { issues: t.issues.map((e) => bi(e, r, Gi())) },
        input: e.value,
      })),
      e)
    : ((e.value = t.value), t.memo && (e.memo = !0), e);
}
var Xs = D(`$ZodCatch`, (e, t) => {
    (O.init(e, t),
      E(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
      E(e, `optout`, (e) => e.def.innerType._zod.optout),
      E(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) return t.innerType._zod.run(e, n);
        let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
        return r instanceof Promise ? r.then((r) => Ys(e, r, t, n)) : Ys(e, r, t, n);
      }));
  }),
  Zs = D(`$ZodPipe`, (e, t) => {
    (O.init(e, t),
      E(e, `values`, (e) => e.def.in._zod.values),
      E(e, `optin`, (e) => e.def.in._zod.optin),
      E(e, `optout`, (e) => e.def.out._zod.optout),
      E(e, `propValues`, (e) => e.def.in._zod.propValues),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) {
          let r = t.out._zod.run(e, n);
          return r instanceof Promise ? r.then((e) => Qs(e, t.in, n)) : Qs(r, t.in, n);
        }
        let r = t.in._zod.run(e, n);
        return r instanceof Promise ? r.then((e) => Qs(e, t.out, n)) : Qs(r, t.out, n);
      }));
  });
function Qs(e, t, n) {
  return e.issues.some((e) => e.code !== `unrecognized_keys`)
    ? ((e.aborted = !0), e)
    : t._zod.run({ value: e.value, issues: e.issues }, n);
}
var $s = D(`$ZodReadonly`, (e, t) => {
  (O.init(e, t),
    E(e, `propValues`, (e) => e.def.innerType._zod.propValues),
    E(e, `values`, (e) => e.def.innerType._zod.values),
    E(e, `optin`, (e) => e.def.innerType?._zod?.optin),
    E(e, `optout`, (e) => e.def.innerType?._zod?.optout),
    (e._zod.parse = (e, n) => {
      if (n.direction === `backward`) return t.innerType._zod.run(e, n);
      let r = t.innerType._zod.run(e, n);
      return r instanceof Promise ? r.then(ec) : ec(r);
    }));
});
function ec(e) {
  return (e.memo || (e.value = Object.freeze(e.value)), e);
}
var tc = D(`$ZodLazy`, (e, t) => {
    (O.init(e, t),
      Ir(e._zod, `innerType`, () => {
        let e = t;
        return ((e._cachedInner ||= t.getter()), e._cachedInner);
      }),
      E(e, `pattern`, (e) => e.innerType?._zod?.pattern),
      E(e, `propValues`, (e) => e.innerType?._zod?.propValues),
      E(e, `optin`, (e) => e.innerType?._zod?.optin ?? void 0),
      E(e, `optout`, (e) => e.innerType?._zod?.optout ?? void 0),
      (e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n)));
  }),
  nc = D(`$ZodCustom`, (e, t) => {
    (eo.init(e, t),
      O.init(e, t),
      (e._zod.parse = (e, t) => e),
      (e._zod.check = (n) => {
        let r = n.value,
          i = t.fn(r);
        if (i instanceof Promise) return i.then((t) => rc(t, n, r, e));
        rc(i, n, r, e);
      }));
  });
function rc(e, t, n, r) {
  if (!e) {
    let e = {
      code: `custom`,
      input: n,
      inst: r,
      path: [...(r._zod.def.path ?? [])],
      continue: !r._zod.def.abort,
    };
    (r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Ti(e)));
  }
}
var ic = class extends Error {
    constructor() {
      (super(`Cannot parse a reference cycle that closes through a transform`),
        (this.name = `ZodCyclicError`));
    }
  },
  ac = `~memo`,
  oc = [];
function sc(e) {
  return typeof e == `object` && !!e;
}
function cc(e) {
  return e.map((e) => (e.path ? { ...e, path: e.path.slice() } : { ...e }));
}
var lc = new WeakMap(),
  uc = 0,
  dc = 1,
  fc = 2;
function pc(e, t, n) {
  let r = lc.get(e);
  if (r !== void 0) return r ? fc : uc;
  if (t.has(e)) return fc;
  t.add(e);
  let i = uc,
    a = (e) => {
      if (i !== fc && e?._zod) {
        let r = pc(e, t, n);
        r > i && (i = r);
      }
    },
    o = (e, r) => {
      let i = uc;
      for (let a of Reflect.ownKeys(e)) {
        let o = Object.getOwnPropertyDescriptor(e, a);
        if (r && !o.enumerable) continue;
        let s = o.get ? dc : o.value?._zod ? pc(o.value, t, n) : uc;
        s > i && (i = s);
      }
      return i;
    },
    s = (e) => {
      e > i && (i = e);
    },
    c = e._zod.def;
  switch (c.type) {
    case `object`: {
      let e = Rr(c);
      (s(e ? o(e, !0) : dc), a(c.catchall));
      break;
    }
    case `array`:
      a(c.element);
      break;
    case `tuple`:
      for (let e of c.items) a(e);
      a(c.rest);
      break;
    case `record`:
    case `map`:
      (a(c.keyType), a(c.valueType));
      break;
    case `set`:
      a(c.valueType);
      break;
    case `union`:
      for (let e of c.options) a(e);
      break;
    case `intersection`:
      (a(c.left), a(c.right));
      break;
    case `optional`:
    case `nullable`:
    case `default`:
    case `prefault`:
    case `catch`:
    case `readonly`:
    case `nonoptional`:
    case `promise`:
    case `success`:
      a(c.innerType);
      break;
    case `pipe`:
      (a(c.in), a(c.out));
      break;
    case `function`:
      (a(c.input), a(c.output));
      break;
    case `lazy`: {
      let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
      s(r ? pc(r, t, !1) : dc);
      break;
    }
    case `template_literal`:
    case `string`:
    case `number`:
    case `int`:
    case `boolean`:
    case `bigint`:
    case `symbol`:
    case `undefined`:
    case `null`:
    case `void`:
    case `never`:
    case `any`:
    case `unknown`:
    case `date`:
    case `nan`:
    case `enum`:
    case `literal`:
    case `file`:
    case `transform`:
    case `custom`:
      break;
    default:
      for (let e in c) {
        let t = Object.getOwnPropertyDescriptor(c, e);
        if (!t || t.get) continue;
        let n = t.value;
        if (n && typeof n == `object`) {
          if (n._zod) a(n);
          else if (Array.isArray(n)) for (let e of n) a(e);
        }
      }
  }
  return (t.delete(e), mc(e, i));
}
function mc(e, t) {
  return (t !== dc && lc.set(e, t === fc), t);
}
function hc(e, t) {
  let n = e.buckets.get(t);
  return (n || ((n = new WeakMap()), e.buckets.set(t, n)), n);
}
var gc,
  _c = [],
  vc = {
    alloc(e, t, n) {
      let r = gc;
      if (!r) return n;
      gc = void 0;
      let i = { value: n, issues: null };
      return (r.set(t.value, i), _c.push(i), n);
    },
    guard(e) {
      var t;
      ((t = e._zod).deferred ?? (t.deferred = []),
        e._zod.deferred.push(() => {
          let t = e._zod.parse,
            n = (e, n) => {
              if (n.direction !== `backward` && bc(n, e.value)) throw new ic();
              return t(e, n);
            };
          ((e._zod.parse = n), e._zod.run === t && (e._zod.run = n));
        }));
    },
    attach(e) {
      var t;
      let n,
        r = !1,
        i,
        a;
      ((t = e._zod).deferred ?? (t.deferred = []),
        e._zod.deferred.push(() => {
          let t = e._zod.parse,
            o = (s, c) => {
              if (n === void 0) {
                let i = pc(e, new Set(), !1);
                if (i === uc) return ((e._zod.parse = t), e._zod.run === o && (e._zod.run = t), t(s, c));
                i === fc || r ? (n = !0) : (r = !0);
              }
              let l = s.value;
              if (!sc(l)) return t(s, c);
              let u = c[ac];
              u || ((u = { buckets: new WeakMap(), backEdges: void 0 }), (c[ac] = u));
              let d;
              i === c ? (d = a) : ((d = hc(u, e)), (i = c), (a = d));
              let f = d.get(l);
              if (f)
                return (
                  (s.value = f.value),
                  f.issues
                    ? f.issues.length && s.issues.push(...cc(f.issues))
                    : ((s.memo = !0), u.backEdges ?? (u.backEdges = new WeakSet()), u.backEdges.add(f.value)),
                  s
                );
              gc = d;
              let p = _c.length,
                m = t(s, c);
              gc = void 0;
              let h = _c.length > p ? _c.pop() : void 0;
              return m instanceof Promise
                ? m.then((e) => (h && (h.issues = e.issues.length ? cc(e.issues) : oc), e))
                : (h && (h.issues = m.issues.length ? cc(m.issues) : oc), m);
            };
          ((e._zod.parse = o), e._zod.run === t && (e._zod.run = o));
        }));
    },
  };
function yc() {
  return vc;
}
function bc(e, t) {
  let n = e[ac]?.backEdges;
  return n !== void 0 && sc(t) && n.has(t);
}
var xc = () => {
  let e = {
    string: { unit: `characters`, verb: `to have` },
    file: { unit: `bytes`, verb: `to have` },
    array: { unit: `items`, verb: `to have` },
    set: { unit: `items`, verb: `to have` },
    map: { unit: `entries`, verb: `to have` },
  };
  function t(t) {
    return e[t] ?? null;
  }
  let n = {
      regex: `input`,
      email: `email address`,
      url: `URL`,
      emoji: `emoji`,
      uuid: `UUID`,
      uuidv4: `UUIDv4`,
      uuidv6: `UUIDv6`,
      nanoid: `nanoid`,
      guid: `GUID`,
      cuid: `cuid`,
      cuid2: `cuid2`,
      ulid: `ULID`,
      xid: `XID`,
      ksuid: `KSUID`,
      datetime: `ISO datetime`,
      date: `ISO date`,
      time: `ISO time`,
      duration: `ISO duration`,
      ipv4: `IPv4 address`,
      ipv6: `IPv6 address`,
      mac: `MAC address`,
      cidrv4: `IPv4 range`,
      cidrv6: `IPv6 range`,
      base64: `base64-encoded string`,
      base64url: `base64url-encoded string`,
      json_string: `JSON string`,
      e164: `E.164 number`,
      currency_code: `currency code`,
      credit_card: `credit card number`,
      iban: `IBAN`,
      jwt: `JWT`,
      template_literal: `input`,
    },
    r = { nan: `NaN` };
  function i(e, t) {
    return e === `number` && typeof t == `number` && !Number.isFinite(t) ? String(t) : (r[e] ?? e);
  }
  return (e) => {
    switch (e.code) {
      case `invalid_type`:
        return `Invalid input: expected ${i(e.expected)}, received ${i(wi(e.input), e.input)}`;
      case `invalid_value`:
        return e.values.length === 1
          ? `Invalid input: expected ${ti(e.values[0])}`
          : `Invalid option: expected one of ${Or(e.values, `|`)}`;
      case `too_big`: {
        let n = e.exact ? `exactly ` : e.inclusive ? `<=` : `<`,
          r = t(e.origin);
        return r
          ? `Too big: expected ${e.origin ?? `value`} to have ${n}${e.maximum.toString()} ${r.unit ?? `elements`}`
          : `Too big: expected ${e.origin ?? `value`} to be ${n}${e.maximum.toString()}`;
      }
      case `too_small`: {
        let n = e.exact ? `exactly ` : e.inclusive ? `>=` : `>`,
          r = t(e.origin);
        return r
          ? `Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`
          : `Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`;
      }
      case `invalid_format`: {
        let t = e;
        return t.format === `starts_with`
          ? `Invalid string: must start with "${t.prefix}"`
          : t.format === `ends_with`
            ? `Invalid string: must end with "${t.suffix}"`
            : t.format === `includes`
              ? `Invalid string: must include "${t.includes}"`
              : t.format === `regex`
                ? `Invalid string: must match pattern ${t.pattern}`
                : `Invalid ${n[t.format] ?? e.format}`;
      }
      case `not_multiple_of`:
        return `Invalid number: must be a multiple of ${e.divisor}`;
      case `unrecognized_keys`:
        return `Unrecognized key${e.keys.length > 1 ? `s` : ``}: ${Or(e.keys, `, `)}`;
      case `invalid_key`:
        return `Invalid key in ${e.origin}`;
      case `invalid_union`:
        return e.options && Array.isArray(e.options) && e.options.length > 0
          ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(` | `)}`
          : e.inclusive === !1
            ? `Invalid input: more than one option matched`
            : `Invalid input`;
      case `invalid_element`:
        return `Invalid value in ${e.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function Sc() {
  return { localeError: xc() };
}
var Cc,
  wc = class {
    constructor() {
      ((this._map = new WeakMap()), (this._idmap = new Map()));
    }
    add(e, ...t) {
      let n = t[0];
      return (this._map.set(e, n), n && typeof n == `object` && `id` in n && this._idmap.set(n.id, e), this);
    }
    clear() {
      return ((this._map = new WeakMap()), (this._idmap = new Map()), this);
    }
    remove(e) {
      let t = this._map.get(e);
      return (t && typeof t == `object` && `id` in t && this._idmap.delete(t.id), this._map.delete(e), this);
    }
    get(e) {
      let t = e._zod.parent;
      if (t) {
        let n = { ...(this.get(t) ?? {}) };
        delete n.id;
        let r = { ...n, ...this._map.get(e) };
        return Object.keys(r).length ? r : void 0;
      }
      return this._map.get(e);
    }
    has(e) {
      return this._map.has(e);
    }
  };
function Tc() {
  return new wc();
}
(Cc = globalThis).__zod_globalRegistry ?? (Cc.__zod_globalRegistry = Tc());
var Ec = globalThis.__zod_globalRegistry;
function Dc(e) {
  return ((e.checks &&= [...e.checks]), e);
}
function Oc(e, t) {
  return new e(Dc({ type: `string`, ...T(t) }));
}
function kc(e, t) {
  return new e({ type: `string`, format: `email`, check: `string_format`, abort: !1, ...T(t) });
}
function Ac(e, t) {
  return new e({ type: `string`, format: `guid`, check: `string_format`, abort: !1, ...T(t) });
}
function jc(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, ...T(t) });
}
function Mc(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v4`, ...T(t) });
}
function Nc(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v6`, ...T(t) });
}
function Pc(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v7`, ...T(t) });
}
function Fc(e, t) {
  return new e({ type: `string`, format: `url`, check: `string_format`, abort: !1, ...T(t) });
}
function Ic(e, t) {
  return new e({ type: `string`, format: `emoji`, check: `string_format`, abort: !1, ...T(t) });
}
function Lc(e, t) {
  return new e({ type: `string`, format: `nanoid`, check: `string_format`, abort: !1, ...T(t) });
}
function Rc(e, t) {
  return new e({ type: `string`, format: `cuid`, check: `string_format`, abort: !1, ...T(t) });
}
function zc(e, t) {
  return new e({ type: `string`, format: `cuid2`, check: `string_format`, abort: !1, ...T(t) });
}
function Bc(e, t) {
  return new e({ type: `string`, format: `ulid`, check: `string_format`, abort: !1, ...T(t) });
}
function Vc(e, t) {
  return new e({ type: `string`, format: `xid`, check: `string_format`, abort: !1, ...T(t) });
}
function Hc(e, t) {
  return new e({ type: `string`, format: `ksuid`, check: `string_format`, abort: !1, ...T(t) });
}
function Uc(e, t) {
  return new e({ type: `string`, format: `ipv4`, check: `string_format`, abort: !1, ...T(t) });
}
function Wc(e, t) {
  return new e({ type: `string`, format: `ipv6`, check: `string_format`, abort: !1, ...T(t) });
}
function Gc(e, t) {
  return new e({ type: `string`, format: `cidrv4`, check: `string_format`, abort: !1, ...T(t) });
}
function Kc(e, t) {
  return new e({ type: `string`, format: `cidrv6`, check: `string_format`, abort: !1, ...T(t) });
}
function qc(e, t) {
  return new e({ type: `string`, format: `base64`, check: `string_format`, abort: !1, ...T(t) });
}
function Jc(e, t) {
  return new e({ type: `string`, format: `base64url`, check: `string_format`, abort: !1, ...T(t) });
}
function Yc(e, t) {
  return new e({ type: `string`, format: `e164`, check: `string_format`, abort: !1, ...T(t) });
}
function Xc(e, t) {
  return new e({ type: `string`, format: `jwt`, check: `string_format`, abort: !1, ...T(t) });
}
function Zc(e, t) {
  return new e({
    type: `string`,
    format: `datetime`,
    check: `string_format`,
    offset: !1,
    local: !1,
    precision: null,
    ...T(t),
  });
}
function Qc(e, t) {
  return new e({ type: `string`, format: `date`, check: `string_format`, ...T(t) });
}
function $c(e, t) {
  return new e({ type: `string`, format: `time`, check: `string_format`, precision: null, ...T(t) });
}
function el(e, t) {
  return new e({ type: `string`, format: `duration`, check: `string_format`, ...T(t) });
}
function tl(e, t) {
  return new e(Dc({ type: `number`, checks: [], ...T(t) }));
}
function nl(e, t) {
  return new e({ type: `number`, check: `number_format`, abort: !1, format: `safeint`, ...T(t) });
}
function rl(e, t) {
  return new e({ type: `boolean`, ...T(t) });
}
function il(e, t) {
  return new e({ type: `null`, ...T(t) });
}
function al(e) {
  return new e({ type: `unknown` });
}
function ol(e, t) {
  return new e({ type: `never`, ...T(t) });
}
function sl(e, t) {
  return new ro({ check: `less_than`, ...T(t), value: e, inclusive: !1 });
}
function cl(e, t) {
  return new ro({ check: `less_than`, ...T(t), value: e, inclusive: !0 });
}
function ll(e, t) {
  return new io({ check: `greater_than`, ...T(t), value: e, inclusive: !1 });
}
function ul(e, t) {
  return new io({ check: `greater_than`, ...T(t), value: e, inclusive: !0 });
}
function dl(e, t) {
  return new ao({ check: `multiple_of`, ...T(t), value: e });
}
function fl(e, t) {
  return new so({ check: `max_length`, ...T(t), maximum: e });
}
function pl(e, t) {
  return new co({ check: `min_length`, ...T(t), minimum: e });
}
function ml(e, t) {
  return new lo({ check: `length_equals`, ...T(t), length: e });
}
function hl(e, t) {
  return new fo({ check: `string_format`, format: `regex`, ...T(t), pattern: e });
}
function gl(e) {
  return new po({ check: `string_format`, format: `lowercase`, ...T(e) });
}
function _l(e) {
  return new mo({ check: `string_format`, format: `uppercase`, ...T(e) });
}
function vl(e, t) {
  return new ho({ check: `string_format`, format: `includes`, ...T(t), includes: e });
}
function yl(e, t) {
  return new go({ check: `string_format`, format: `starts_with`, ...T(t), prefix: e });
}
function bl(e, t) {
  return new _o({ check: `string_format`, format: `ends_with`, ...T(t), suffix: e });
}
function xl(e) {
  return new vo({ check: `overwrite`, tx: e });
}
function Sl(e) {
  return xl((t) => t.normalize(e));
}
function Cl() {
  return xl((e) => e.trim());
}
function wl() {
  return xl((e) => e.toLowerCase());
}
function Tl() {
  return xl((e) => e.toUpperCase());
}
function El() {
  return xl((e) => Kr(e));
}
function Dl(e, t, n) {
  return new e({ type: `array`, element: t, ...T(n) });
}
function Ol(e, t, n) {
  return new e({ type: `custom`, check: `custom`, fn: t, ...T(n) });
}
function kl(e, t) {
  let n = Al(
    (t) => (
      (t.addIssue = (e) => {
        if (typeof e == `string`) t.issues.push(Ti(e, t.value, n._zod.def));
        else {
          let r = e;
          (r.fatal && (r.continue = !1),
            (r.code ??= `custom`),
            `input` in r || (r.input = t.value),
            (r.inst ??= n),
            (r.continue ??= !n._zod.def.abort),
            t.issues.push(Ti(r)));
        }
      }),
      e(t.value, t)
    ),
    t,
  );
  return n;
}
function Al(e, t) {
  let n = new eo({ check: `custom`, ...T(t) });
  return ((n._zod.check = e), n);
}
function jl(e, ...t) {
  for (let n of t)
    for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && Lr(e, t, n[t]);
  return e;
}
function Ml(e) {
  let t = e?.target ?? `draft-2020-12`;
  return (
    t === `draft-4` && (t = `draft-04`),
    t === `draft-7` && (t = `draft-07`),
    {
      processors: e.processors ?? {},
      metadataRegistry: e?.metadata ?? Ec,
      target: t,
      unrepresentable: e?.unrepresentable ?? `throw`,
      override: e?.override ?? (() => {}),
      io: e?.io ?? `output`,
      counter: 0,
      seen: new Map(),
      sharedDefsExtractedFor: void 0,
      sharedEmitDoneFor: void 0,
      cycles: e?.cycles ?? `ref`,
      reused: e?.reused ?? `inline`,
      intersections: [],
      deferred: [],
      external: e?.external ?? void 0,
    }
  );
}
function Nl(e, t, n, r, i) {
  let a =
    typeof t.unrepresentable == `function`
      ? t.unrepresentable({ zodSchema: e, path: r.path, message: i })
      : t.unrepresentable;
  if (a === `any`) return !1;
  if (a === void 0 || a === `throw`) throw Error(i);
  return (Object.assign(n, a), !0);
}
function A(e, t, n = { path: [], schemaPath: [] }) {
  var r;
  let i = e._zod.def,
    a = t.seen.get(e);
  if (a) return (a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema);
  let o = { schema: {}, count: 1, cycle: void 0, path: n.path };
  (t.seen.set(e, o), (t.sharedDefsExtractedFor = void 0), (t.sharedEmitDoneFor = void 0));
  let s = e._zod.toJSONSchema?.();
  if (s) o.schema = s;
  else {
    let r = { ...n, schemaPath: [...n.schemaPath, e], path: n.path };
    if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
    else {
      let n = o.schema,
        a = t.processors[i.type];
      if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
      a(e, t, n, r);
    }
    let a = e._zod.parent;
    a && ((o.ref ||= a), A(a, t, r), (t.seen.get(a).isParent = !0));
  }
  let c = t.metadataRegistry.get(e);
  return (
    c && jl(o.schema, c),
    t.io === `input` && Ul(e) && (delete o.schema.examples, delete o.schema.default),
    t.io === `input` &&
      `_prefault` in o.schema &&
      ((r = o.schema).default ?? (r.default = o.schema._prefault)),
    delete o.schema._prefault,
    t.seen.get(e).schema
  );
}
function Pl(e) {
  return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
}
function Fl(e, t) {
  let n = e.seen.get(t);
  if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
  if (e.external && e.sharedDefsExtractedFor === e.external) return;
  let r = new Map();
  for (let t of e.seen.entries()) {
    let n = e.metadataRegistry.get(t[0])?.id;
    if (n) {
      let e = r.get(n);
      if (e && e !== t[0])
        throw Error(
          `Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`,
        );
      r.set(n, t[0]);
    }
  }
  let i = (t) => {
      let r = e.target === `draft-2020-12` ? `$defs` : `definitions`;
      if (e.external) {
        let n = e.external.registry.get(t[0])?.id,
          i = e.external.uri ?? ((e) => e);
        if (n) return { ref: i(n) };
        let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
        return ((t[1].defId = a), { defId: a, ref: `${i(`__shared`)}#/${r}/${Pl(a)}` });
      }
      let i = `#/${r}/`;
      if (t[1] === n && !t[1].schema.id) return { ref: `#` };
      let a = t[1].schema.id ?? `__schema${e.counter++}`;
      return { defId: a, ref: i + Pl(a) };
    },
    a = (e) => {
      if (e[1].schema.$ref) return;
      let t = e[1],
        { ref: n, defId: r } = i(e);
      ((t.def = { ...t.schema }), r && (t.defId = r));
      let a = t.schema;
      for (let e in a) delete a[e];
      a.$ref = n;
    };
  if (e.cycles === `throw`)
    for (let t of e.seen.entries()) {
      let e = t[1];
      if (e.cycle)
        throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
  for (let n of e.seen.entries()) {
    let r = n[1];
    if (t === n[0]) a(n);
    else {
      if (e.external) {
        let r = e.external.registry.get(n[0])?.id;
        if (t !== n[0] && r) {
          a(n);
          continue;
        }
      }
      (e.metadataRegistry.get(n[0])?.id || r.cycle || (r.count > 1 && e.reused === `ref`)) && a(n);
    }
  }
  e.external && (e.sharedDefsExtractedFor = e.external);
}
function Il(e) {
  let t = e.anyOf;
  if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
  let n = [];
  for (let e of t) {
    if (!e || typeof e != `object`) return;
    Il(e);
    let t = Object.keys(e);
    if (t.length !== 1 || t[0] !== `type`) return;
    let r = e.type;
    for (let e of Array.isArray(r) ? r : [r]) {
      if (typeof e != `string`) return;
      n.includes(e) || n.push(e);
    }
  }
  (delete e.anyOf, (e.type = n.length === 1 ? n[0] : n));
}
var Ll = new Set([`type`, `properties`, `required`, `additionalProperties`]),
  Rl = [`oneOf`, `anyOf`];
function zl(e) {
  let t = e.additionalProperties;
  return t === void 0 || t === !1 || typeof t != `object` || !t ? null : Object.keys(t).length ? t : null;
}
function Bl(e) {
  let t = [];
  for (let n of e) {
    if (typeof n != `object` || n.type !== `object`) return null;
    for (let e in n) if (!Ll.has(e)) return null;
    t.push(n);
  }
  let n = {},
    r = new Set();
  for (let e of t) {
    for (let r in e.properties) {
      if (Object.prototype.hasOwnProperty.call(n, r)) continue;
      let e = [];
      for (let n of t) {
        let t = n.properties?.[r] ?? zl(n);
        t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
      }
      Lr(n, r, e.length === 1 ? e[0] : (Bl(e) ?? { allOf: e }));
    }
    for (let t of e.required ?? []) r.add(t);
  }
  let i = { type: `object`, properties: n };
  if ((r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)))
    i.additionalProperties = !1;
  else {
    let e = [];
    for (let n of t) {
      let t = zl(n);
      t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
    }
    e.length === 1
      ? (i.additionalProperties = e[0])
      : e.length > 1 && (i.additionalProperties = { allOf: e });
  }
  return i;
}
function Vl(e) {
  let t = e.allOf;
  if (!Array.isArray(t) || t.length < 2) return;
  for (let t of Ll) if (t in e) return;
  let n = t.filter((e) => Rl.some((t) => Array.isArray(e[t]))),
    r = null;
  if (!n.length) r = Bl(t);
  else {
    let e = n[0],
      i = Rl.find((t) => Array.isArray(e[t]));
    if (Object.keys(e).length !== 1) return;
    let a = t.filter((t) => t !== e),
      o = e[i].map((e) => Bl([...a, e]));
    if (o.some((e) => !e)) return;
    r = { [i]: o };
  }
  r && (delete e.allOf, jl(e, r));
}
function Hl(e, t) {
  let n = e.seen.get(t);
  if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
  let r = (t) => {
    let n = e.seen.get(t);
    if (n.ref === null) return;
    let i = n.def ?? n.schema,
      a = { ...i },
      o = n.ref;
    if (((n.ref = null), o)) {
      r(o);
      let n = e.seen.get(o),
        s = n.schema;
      if (
        (s.$ref && (e.target === `draft-07` || e.target === `draft-04` || e.target === `openapi-3.0`)
          ? ((i.allOf = i.allOf ?? []), i.allOf.push(s))
          : jl(i, s),
        jl(i, a),
        t._zod.parent === o)
      )
        for (let e in i) e !== `$ref` && e !== `allOf` && (e in a || delete i[e]);
      if (s.$ref && n.def)
        for (let e in i)
          e !== `$ref` &&
            e !== `allOf` &&
            e in n.def &&
            JSON.stringify(i[e]) === JSON.stringify(n.def[e]) &&
            delete i[e];
    }
    let s = t._zod.parent;
    if (s && s !== o) {
      r(s);
      let t = e.seen.get(s);
      if (t?.schema.$ref && ((i.$ref = t.schema.$ref), t.def))
        for (let e in i)
          e !== `$ref` &&
            e !== `allOf` &&
            e in t.def &&
            JSON.stringify(i[e]) === JSON.stringify(t.def[e]) &&
            delete i[e];
    }
    e.override({ zodSchema: t, jsonSchema: i, path: n.path ?? [] });
  };
  if (!e.external || e.sharedEmitDoneFor !== e.external) {
    for (let t of [...e.seen.entries()].reverse()) r(t[0]);
    if (e.target !== `openapi-3.0`) for (let t of e.seen.entries()) Il(t[1].def ?? t[1].schema);
    for (let t of e.deferred) t();
    if (e.intersections.length) {
      let t = new Map();
      for (let n of e.seen.values())
        for (let e of [n.schema, n.def]) {
          let n = e?.allOf;
          if (!Array.isArray(n)) continue;
          let r = t.get(n);
          r ? r.push(e) : t.set(n, [e]);
        }
      for (let n of e.intersections) for (let e of t.get(n) ?? []) Vl(e);
    }
  }
  let i = {};
  if (
    (e.target === `draft-2020-12`
      ? (i.$schema = `https://json-schema.org/draft/2020-12/schema`)
      : e.target === `draft-07`
        ? (i.$schema = `http://json-schema.org/draft-07/schema#`)
        : e.target === `draft-04`
          ? (i.$schema = `http://json-schema.org/draft-04/schema#`)
          : e.target,
    e.external?.uri)
  ) {
    let n = e.external.registry.get(t)?.id;
    if (!n) throw Error('Schema is missing an `id` property');
    i.$id = e.external.uri(n);
  }
  jl(i, n.defId ? n.schema : (n.def ?? n.schema));
  let a = e.metadataRegistry.get(t)?.id;
  a !== void 0 && i.id === a && delete i.id;
  let o = e.external?.defs ?? {};
  if (!e.external || e.sharedEmitDoneFor !== e.external)
    for (let t of e.seen.entries()) {
      let e = t[1];
      e.def && e.defId && (e.def.id === e.defId && delete e.def.id, Lr(o, e.defId, e.def));
    }
  (e.external && (e.sharedEmitDoneFor = e.external),
    e.external ||
      (Object.keys(o).length > 0 && (e.target === `draft-2020-12` ? (i.$defs = o) : (i.definitions = o))));
  try {
    let n = JSON.parse(JSON.stringify(i));
    return (
      Object.defineProperty(n, '~standard', {
        value: {
          ...t[`~standard`],
          jsonSchema: { input: Gl(t, `input`, e.processors), output: Gl(t, `output`, e.processors) },
        },
        enumerable: !1,
        writable: !1,
      }),
      n
    );
  } catch {
    throw Error(`Error converting schema to JSON.`);
  }
}
function Ul(e, t) {
  let n = t ?? { seen: new Set() };
  if (n.seen.has(e)) return !1;
  n.seen.add(e);
  let r = e._zod.def;
  if (r.type === `transform`) return !0;
  if (r.type === `array`) return Ul(r.element, n);
  if (r.type === `set`) return Ul(r.valueType, n);
  if (r.type === `lazy`) return Ul(r.getter(), n);
  if (
    r.type === `promise` ||
    r.type === `optional` ||
    r.type === `nonoptional` ||
    r.type === `nullable` ||
    r.type === `readonly` ||
    r.type === 'default' ||
    r.type === `prefault` ||
    r.type === `catch`
  )
    return Ul(r.innerType, n);
  if (r.type === `intersection`) return Ul(r.left, n) || Ul(r.right, n);
  if (r.type === `record` || r.type === `map`) return Ul(r.keyType, n) || Ul(r.valueType, n);
  if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : Ul(r.in, n) || Ul(r.out, n);
  if (r.type === `object`) {
    for (let e in r.shape) if (Ul(r.shape[e], n)) return !0;
    return !1;
  }
  if (r.type === `union`) {
    for (let e of r.options) if (Ul(e, n)) return !0;
    return !1;
  }
  if (r.type === `tuple`) {
    for (let e of r.items) if (Ul(e, n)) return !0;
    return !!(r.rest && Ul(r.rest, n));
  }
  return !1;
}
var Wl =
    (e, t = {}) =>
    (n) => {
      let r = Ml({ ...n, processors: t });
      return (A(e, r), Fl(r, e), Hl(r, e));
    },
  Gl =
    (e, t, n = {}) =>
    (r) => {
      let { libraryOptions: i, target: a } = r ?? {},
        o = Ml({ ...(i ?? {}), target: a, io: t, processors: n });
      return (A(e, o), Fl(o, e), Hl(o, e));
    },
  Kl = (e, t, n) => {
    (e[t] === void 0 || n > e[t]) && (e[t] = n);
  },
  ql = (e, t, n) => {
    (e[t] === void 0 || n < e[t]) && (e[t] = n);
  },
  Jl = (e, t) => {
    (Kl(e, `minimum`, t), ql(e, `maximum`, t));
  },
  Yl = (e, t) => {
    ((e.multipleOf ??= []), e.multipleOf.includes(t) || e.multipleOf.push(t));
  },
  Xl = (e, t) => {
    ((e.patterns ??= new Set()), e.patterns.add(t));
  },
  Zl = (e, t) => {
    e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
  },
  Ql = (e, t) => {
    ((e.format = t), t.includes(`int`) && (e.isInt = !0));
  },
  $l = (e, t) => Kl(e, `minimum`, t.minimum),
  eu = (e, t) => ql(e, `maximum`, t.maximum),
  tu = (e) => (t, n) => {
    Ql(t, n.format);
    let [r, i] = e[n.format];
    (Kl(t, `minimum`, r), ql(t, `maximum`, i));
  },
  nu = {
    greater_than: (e, t) => Kl(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
    less_than: (e, t) => ql(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
    multiple_of: (e, t) => Yl(e, t.value),
    number_format: tu(ri),
    bigint_format: tu(ii),
    min_length: $l,
    max_length: eu,
    length_equals: (e, t) => Jl(e, t.length),
    min_size: $l,
    max_size: eu,
    size_equals: (e, t) => Jl(e, t.size),
    string_format: (e, t) => {
      (Ql(e, t.format),
        t.pattern && Xl(e, t.pattern),
        (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format),
        (t.local || t.precision === -1) && (e.laxFormat = !0));
    },
    mime_type: (e, t) => Zl(e, t.mime),
  };
function ru(e) {
  let t = {},
    n = e._zod.def,
    r = e._zod.traits.has(`$ZodCheck`) ? [e, ...(n.checks ?? [])] : (n.checks ?? []);
  for (let e of r) nu[e._zod.def.check]?.(t, e._zod.def);
  let i = e._zod.bag;
  (i.minimum !== void 0 && Kl(t, `minimum`, i.minimum),
    i.exclusiveMinimum !== void 0 && Kl(t, `exclusiveMinimum`, i.exclusiveMinimum),
    i.maximum !== void 0 && ql(t, `maximum`, i.maximum),
    i.exclusiveMaximum !== void 0 && ql(t, `exclusiveMaximum`, i.exclusiveMaximum),
    i.multipleOf !== void 0 && Yl(t, i.multipleOf),
    i.format !== void 0 && ((t.format ??= i.format), i.format.includes(`int`) && (t.isInt = !0)),
    i.mime && Zl(t, i.mime));
  for (let e of i.patterns ?? []) Xl(t, e);
  return t;
}
var iu = { guid: `uuid`, url: `uri`, datetime: `date-time`, json_string: `json-string`, regex: `` },
  au = new Map([
    [ts, La],
    [rs, Ra],
  ]),
  ou = (e) => au.get(e) ?? e,
  su = (e, t, n, r) => {
    let i = n;
    i.type = `string`;
    let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = ru(e);
    if (
      (typeof a == `number` && (i.minLength = a),
      typeof o == `number` && (i.maxLength = o),
      s &&
        ((i.format = iu[s] ?? s), i.format === `` && delete i.format, (s === `time` || u) && delete i.format),
      l && (i.contentEncoding = l),
      c && c.size > 0)
    ) {
      let e = [...c].map(ou);
      e.length === 1
        ? (i.pattern = e[0].source)
        : e.length > 1 &&
          (i.allOf = [
            ...e.map((e) => ({
              ...(t.target === `draft-07` || t.target === `draft-04` || t.target === `openapi-3.0`
                ? { type: `string` }
                : {}),
              pattern: e.source,
            })),
          ]);
    }
  },
  cu = (e, t, n, r) => {
    let i = n,
      { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = ru(e);
    i.type = u ? `integer` : `number`;
    let d = typeof l == `number` && l >= (a ?? -1 / 0),
      f = typeof c == `number` && c <= (o ?? 1 / 0),
      p = t.target === `draft-04` || t.target === `openapi-3.0`;
    if (
      (d
        ? p
          ? ((i.minimum = l), (i.exclusiveMinimum = !0))
          : (i.exclusiveMinimum = l)
        : typeof a == `number` && (i.minimum = a),
      f
        ? p
          ? ((i.maximum = c), (i.exclusiveMaximum = !0))
          : (i.exclusiveMaximum = c)
        : typeof o == `number` && (i.maximum = o),
      s)
    ) {
      let n = new Set();
      for (let a of s)
        Number.isFinite(a) && a !== 0
          ? n.add(Math.abs(a))
          : Nl(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
      let [a, ...o] = n;
      (a !== void 0 && (i.multipleOf = a),
        o.length && (i.allOf = [...(i.allOf ?? []), ...o.map((e) => ({ multipleOf: e }))]));
    }
  },
  lu = (e, t, n, r) => {
    n.type = `boolean`;
  },
  uu = (e, t, n, r) => {
    t.target === `openapi-3.0`
      ? ((n.type = `string`), (n.nullable = !0), (n.enum = [null]))
      : (n.type = `null`);
  },
  du = (e, t, n, r) => {
    n.not = {};
  },
  fu = (e, t, n, r) => {
    let i = e._zod.def,
      a = Dr(i.entries);
    a.length === 0
      ? (n.not = {})
      : (a.every((e) => typeof e == `number`) && (n.type = `number`),
        a.every((e) => typeof e == `string`) && (n.type = `string`),
        (n.enum = a));
  },
  pu = (e, t, n, r) => {
    let i = e._zod.def;
    if (i.values.length === 0) {
      n.not = {};
      return;
    }
    let a = [];
    for (let o of i.values)
      if (o === void 0) {
        if (Nl(e, t, n, r, 'Literal `undefined` cannot be represented in JSON Schema')) return;
      } else if (typeof o == `bigint`) {
        if (Nl(e, t, n, r, `BigInt literals cannot be represented in JSON Schema`)) return;
        a.push(Number(o));
      } else a.push(o);
    if (a.length !== 0) {
      if (a.length === 1) {
        let e = a[0];
        ((n.type = e === null ? `null` : typeof e),
          t.target === `draft-04` || t.target === `openapi-3.0` ? (n.enum = [e]) : (n.const = e));
      } else
        (a.every((e) => typeof e == `number`) && (n.type = `number`),
          a.every((e) => typeof e == `string`) && (n.type = `string`),
          a.every((e) => typeof e == `boolean`) && (n.type = `boolean`),
          a.every((e) => e === null) && (n.type = `null`),
          (n.enum = a));
    }
  },
  mu = (e, t, n, r) => {
    Nl(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
  },
  hu = (e, t, n, r) => {
    Nl(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
  },
  gu = (e, t, n, r) => {
    let i = n,
      a = e._zod.def,
      { minimum: o, maximum: s } = ru(e);
    (typeof o == `number` && (i.minItems = o),
      typeof s == `number` && (i.maxItems = s),
      (i.type = `array`),
      (i.items = A(a.element, t, { ...r, path: [...r.path, `items`] })));
  };
function _u(e) {
  let t = e._zod.def;
  return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`)
    ? _u(t.out)
    : t.type === `catch`
      ? _u(t.innerType)
      : e._zod.optin;
}
var vu = (e, t, n, r) => {
    let i = n,
      a = e._zod.def,
      o = a.shape;
    if (
      Object.getOwnPropertySymbols(o).length &&
      Nl(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`)
    )
      return;
    ((i.type = `object`), (i.properties = {}));
    for (let e in o) Lr(i.properties, e, A(o[e], t, { ...r, path: [...r.path, `properties`, e] }));
    let s = [];
    for (let e of Object.keys(o)) {
      let n = a.shape[e];
      (t.io === `input` ? _u(n) === void 0 : n._zod.optout === void 0) && s.push(e);
    }
    (s.length > 0 && (i.required = s),
      a.catchall?._zod.def.type === `never`
        ? (i.additionalProperties = !1)
        : a.catchall
          ? a.catchall &&
            (i.additionalProperties = A(a.catchall, t, { ...r, path: [...r.path, `additionalProperties`] }))
          : t.io === `output` && (i.additionalProperties = !1));
  },
  yu = (e, t, n, r) => {
    let i = e._zod.def,
      a = i.inclusive === !1,
      o = i.options.map((e, n) => A(e, t, { ...r, path: [...r.path, a ? `oneOf` : `anyOf`, n] }));
    a ? (n.oneOf = o) : (n.anyOf = o);
  },
  bu = (e, t, n, r) => {
    let i = e._zod.def,
      a = A(i.left, t, { ...r, path: [...r.path, `allOf`, 0] }),
      o = A(i.right, t, { ...r, path: [...r.path, `allOf`, 1] }),
      s = (e) => `allOf` in e && Object.keys(e).length === 1,
      c = [...(s(a) ? a.allOf : [a]), ...(s(o) ? o.allOf : [o])];
    ((n.allOf = c), t.intersections.push(c));
  },
  xu = (e, t, n, r) => {
    let i = n,
      a = e._zod.def;
    i.type = `array`;
    let o = t.target === `draft-2020-12` ? `prefixItems` : `items`,
      s = t.target === `draft-2020-12` || t.target === `openapi-3.0` ? `items` : `additionalItems`,
      c = a.items.map((e, n) => A(e, t, { ...r, path: [...r.path, o, n] })),
      l = a.rest
        ? A(a.rest, t, {
            ...r,
            path: [...r.path, s, ...(t.target === `openapi-3.0` ? [a.items.length] : [])],
          })
        : null,
      u = a.items.length;
    for (; u > 0;) {
      let e = a.items[u - 1];
      if (!(t.io === `input` ? _u(e) !== void 0 : e._zod.optout === `optional`)) break;
      u--;
    }
    let d = a.items.length,
      f = !a.rest;
    t.target === `draft-2020-12`
      ? ((i.prefixItems = c),
        f ? (i.items = !1) : l && (i.items = l),
        u > 0 && (i.minItems = u),
        f && (i.maxItems = d))
      : t.target === `openapi-3.0`
        ? ((i.items = { anyOf: c }),
          l && i.items.anyOf.push(l),
          u > 0 && (i.minItems = u),
          f && (i.maxItems = d))
        : ((i.items = c),
          f ? (i.additionalItems = !1) : l && (i.additionalItems = l),
          u > 0 && (i.minItems = u),
          f && (i.maxItems = d));
    let { minimum: p, maximum: m } = ru(e);
    (typeof p == `number` && (i.minItems = p), typeof m == `number` && (i.maxItems = m));
  };
function Su(e, t, n) {
  if (t.$ref) {
    if (n.has(t)) return t;
    n.add(t);
    let r = e.get(t)?.def;
    if (!r) return t;
    let i = Su(e, r, n);
    return i === r ? t : i;
  }
  for (let r of [`anyOf`, `oneOf`]) {
    let i = t[r];
    if (!Array.isArray(i)) continue;
    let a = i.map((t) => Su(e, t, n));
    a.some((e, t) => e !== i[t]) && (t = { ...t, [r]: a });
  }
  let r = Array.isArray(t.type) ? t.type : [t.type],
    i = !r.includes(`string`) && r.some((e) => e === `number` || e === `integer`),
    a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
  if (!i && !a?.some((e) => typeof e == `number`)) return t;
  let {
    minimum: o,
    maximum: s,
    exclusiveMinimum: c,
    exclusiveMaximum: l,
    multipleOf: u,
    format: d,
    id: f,
    ...p
  } = t;
  return (
    p.enum
      ? (p.enum = p.enum.map((e) => (typeof e == `number` ? String(e) : e)))
      : typeof p.const == `number` && (p.const = String(p.const)),
    i && ((p.type = `string`), a || (p.pattern = (r.includes(`number`) ? Ya : Ja).source)),
    p
  );
}
var Cu = new WeakMap();
function wu(e) {
  let t = new Map();
  for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
  let n = new Map();
  for (let r of Cu.get(e) ?? []) {
    let i = e.seen.get(r),
      a = (i?.def ?? i?.schema)?.propertyNames;
    if (!a || a === !0 || n.has(a)) continue;
    let o = Su(t, a, new Set());
    o !== a && n.set(a, o);
  }
  if (n.size)
    for (let t of e.seen.values())
      for (let e of [t.schema, t.def]) {
        let t = e && n.get(e.propertyNames);
        t && (e.propertyNames = t);
      }
}
var Tu = (e, t, n, r) => {
    let i = n,
      a = e._zod.def;
    i.type = `object`;
    let o = a.keyType,
      s = ru(o).patterns;
    if (a.mode === `loose` && s && s.size > 0) {
      let e = A(a.valueType, t, { ...r, path: [...r.path, `patternProperties`, `*`] });
      i.patternProperties = {};
      for (let t of s) Lr(i.patternProperties, ou(t).source, e);
    } else {
      if (t.target === `draft-07` || t.target === `draft-2020-12`) {
        i.propertyNames = A(a.keyType, t, { ...r, path: [...r.path, `propertyNames`] });
        let n = Cu.get(t);
        (n || ((n = []), Cu.set(t, n), t.deferred.push(() => wu(t))), n.push(e));
      }
      i.additionalProperties = A(a.valueType, t, { ...r, path: [...r.path, `additionalProperties`] });
    }
    let c = o._zod.values,
      l = t.io === `input` && _u(a.valueType) !== void 0;
    if (c && !a.partial && !l) {
      let e = [...c].filter((e) => typeof e == `string` || typeof e == `number`);
      e.length > 0 && (i.required = e.map(String));
    }
  },
  Eu = (e, t, n, r) => {
    let i = e._zod.def,
      a = A(i.innerType, t, r),
      o = t.seen.get(e);
    t.target === `openapi-3.0`
      ? ((o.ref = i.innerType), (n.nullable = !0))
      : (n.anyOf = [a, { type: `null` }]);
  },
  Du = (e, t, n, r) => {
    let i = e._zod.def;
    A(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
  },
  Ou = Symbol();
function ku(e, t, n, r, i) {
  let a = !1,
    o = JSON.stringify(e, (e, t) => (typeof t == `bigint` ? ((a = !0), null) : t));
  return a ? (Nl(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), Ou) : JSON.parse(o);
}
var Au = (e, t, n, r) => {
    let i = e._zod.def;
    A(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
    let o = ku(i.defaultValue, e, t, n, r);
    o !== Ou && (n.default = o);
  },
  ju = (e, t, n, r) => {
    let i = e._zod.def;
    A(i.innerType, t, r);
    let a = t.seen.get(e);
    if (((a.ref = i.innerType), t.io !== `input`)) return;
    let o = ku(i.defaultValue, e, t, n, r);
    o !== Ou && (n._prefault = o);
  },
  Mu = (e, t, n, r) => {
    let i = e._zod.def;
    A(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
    let o;
    try {
      o = i.catchValue(void 0);
    } catch {
      Nl(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
      return;
    }
    n.default = o;
  },
  Nu = (e, t, n, r) => {
    let i = e._zod.def,
      a = i.in._zod.traits.has(`$ZodTransform`),
      o = t.io === `input` ? (a ? i.out : i.in) : i.out;
    A(o, t, r);
    let s = t.seen.get(e);
    s.ref = o;
  },
  Pu = (e, t, n, r) => {
    let i = e._zod.def;
    A(i.innerType, t, r);
    let a = t.seen.get(e);
    ((a.ref = i.innerType), (n.readOnly = !0));
  },
  Fu = (e, t, n, r) => {
    let i = e._zod.def;
    A(i.innerType, t, r);
    let a = t.seen.get(e);
    a.ref = i.innerType;
  },
  Iu = (e, t, n, r) => {
    let i = e._zod.innerType;
    A(i, t, r);
    let a = t.seen.get(e);
    a.ref = i;
  },
  Lu = new WeakSet([Object.prototype, Error.prototype]);
function Ru(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    get() {
      let e = n(this);
      return (Object.defineProperty(this, t, { value: e, configurable: !0, writable: !0 }), e);
    },
    set(e) {
      Object.defineProperty(this, t, { value: e, configurable: !0, writable: !0 });
    },
  });
}
var zu = D(
    `ZodError`,
    (e, t) => {
      (Zi.init(e, t), (e.name = `ZodError`));
      let n = Object.getPrototypeOf(e);
      Lu.has(n) ||
        (Lu.add(n),
        Ru(n, `format`, (e) => (t) => ea(e, t)),
        Ru(n, `flatten`, (e) => (t) => $i(e, t)),
        Ru(n, `addIssue`, (e) => (t) => {
          (e.issues.push(t), (e.message = JSON.stringify(e.issues, kr, 2)));
        }),
        Ru(n, `addIssues`, (e) => (t) => {
          (e.issues.push(...t), (e.message = JSON.stringify(e.issues, kr, 2)));
        }),
        Object.defineProperty(n, 'isEmpty', {
          configurable: !0,
          enumerable: !1,
          get() {
            return this.issues.length === 0;
          },
        }));
    },
    void 0,
    { Parent: Error },
  ),
  Bu = na(zu),
  Vu = ra(zu),
  Hu = ia(zu),
  Uu = oa(zu),
  Wu = fa(zu),
  Gu = pa(zu),
  Ku = ma(zu),
  qu = ha(zu),
  Ju = ga(zu),
  Yu = _a(zu),
  Xu = va(zu),
  Zu = ya(zu);
function Qu() {
  Wi.localeError || Gi(Sc());
}
function $u() {
  Wi.memoizer || Gi({ memoizer: yc() });
}
var j = D(`ZodType`, (e, t) => (Qu(), O.init(e, t), (e.def = t), (e.type = t.type), e), {
    check(...e) {
      let t = this.def;
      return this.clone(
        Wr(t, {
          checks: [
            ...(t.checks ?? []),
            ...e.map((e) =>
              typeof e == `function` ? { _zod: { check: e, def: { check: `custom` }, onattach: [] } } : e,
            ),
          ],
        }),
        { parent: !0 },
      );
    },
    with(...e) {
      return this.check(...e);
    },
    clone(e, t) {
      return ei(this, e, t);
    },
    brand() {
      return this;
    },
    register(e, t) {
      return (e.add(this, t), this);
    },
    refine(e, t) {
      return this.check(Sf(e, t));
    },
    superRefine(e, t) {
      return this.check(Cf(e, t));
    },
    overwrite(e) {
      return this.check(xl(e));
    },
    optional() {
      return tf(this);
    },
    exactOptional() {
      return rf(this);
    },
    nullable() {
      return of(this);
    },
    nullish() {
      return tf(of(this));
    },
    nonoptional(e) {
      return ff(this, e);
    },
    array() {
      return F(this);
    },
    or(e) {
      return Bd([this, e]);
    },
    and(e) {
      return Wd(this, e);
    },
    transform(e) {
      return gf(this, $d(e));
    },
    default(e) {
      return cf(this, e);
    },
    prefault(e) {
      return uf(this, e);
    },
    catch(e) {
      return mf(this, e);
    },
    pipe(e) {
      return gf(this, e);
    },
    readonly() {
      return vf(this);
    },
    describe(e) {
      let t = this.clone();
      return (Ec.add(t, { description: e }), t);
    },
    meta(...e) {
      if (e.length === 0) return Ec.get(this);
      let t = this.clone();
      return (Ec.add(t, e[0]), t);
    },
    isOptional() {
      return this.safeParse(void 0).success;
    },
    isNullable() {
      return this.safeParse(null).success;
    },
    apply(e, ...t) {
      return t.length === 0 ? e(this) : e(this, ...t);
    },
    get '~standard'() {
      return Oi(this, `~standard`, {
        ...Co(this),
        jsonSchema: { input: Gl(this, `input`), output: Gl(this, `output`) },
      });
    },
    set '~standard'(e) {
      Di(this, `~standard`, e);
    },
    parse: function e(t, n) {
      return Bu(this, t, n, { callee: e });
    },
    parseAsync: async function e(t, n) {
      return await Vu(this, t, n, { callee: e });
    },
    safeParse(e, t) {
      return Hu(this, e, t);
    },
    async safeParseAsync(e, t) {
      return Uu(this, e, t);
    },
    get spa() {
      return this?.safeParseAsync;
    },
    set spa(e) {
      Di(this, `spa`, e);
    },
    validate(e, t) {
      return la(this, e, t);
    },
    validateAsync(e, t) {
      return da(this, e, t);
    },
    encode: function e(t, n) {
      return Wu(this, t, n, { callee: e });
    },
    decode: function e(t, n) {
      return Gu(this, t, n, { callee: e });
    },
    encodeAsync: async function e(t, n) {
      return await Ku(this, t, n, { callee: e });
    },
    decodeAsync: async function e(t, n) {
      return await qu(this, t, n, { callee: e });
    },
    safeEncode(e, t) {
      return Ju(this, e, t);
    },
    safeDecode(e, t) {
      return Yu(this, e, t);
    },
    async safeEncodeAsync(e, t) {
      return Xu(this, e, t);
    },
    async safeDecodeAsync(e, t) {
      return Zu(this, e, t);
    },
    toJSONSchema(e) {
      return Wl(this, {})(e);
    },
    get description() {
      return Ec.get(this)?.description;
    },
    get _def() {
      return this._zod.def;
    },
  }),
  ed = D(
    `_ZodString`,
    (e, t) => {
      (wo.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => su(e, t, n, r)));
    },
    ki(
      {
        format: (e) => ru(e).format ?? null,
        minLength: (e) => ru(e).minimum ?? null,
        maxLength: (e) => ru(e).maximum ?? null,
      },
      {
        regex(...e) {
          return this.check(hl(...e));
        },
        includes(...e) {
          return this.check(vl(...e));
        },
        startsWith(...e) {
          return this.check(yl(...e));
        },
        endsWith(...e) {
          return this.check(bl(...e));
        },
        min(...e) {
          return this.check(pl(...e));
        },
        max(...e) {
          return this.check(fl(...e));
        },
        length(...e) {
          return this.check(ml(...e));
        },
        nonempty(...e) {
          return this.check(pl(1, ...e));
        },
        lowercase(e) {
          return this.check(gl(e));
        },
        uppercase(e) {
          return this.check(_l(e));
        },
        trim() {
          return this.check(Cl());
        },
        normalize(...e) {
          return this.check(Sl(...e));
        },
        toLowerCase() {
          return this.check(wl());
        },
        toUpperCase() {
          return this.check(Tl());
        },
        slugify() {
          return this.check(El());
        },
      },
    ),
  ),
  td = D(
    `ZodString`,
    (e, t) => {
      (wo.init(e, t), ed.init(e, t));
    },
    {
      email(e) {
        return this.check(kc(od, e));
      },
      url(e) {
        return this.check(Fc(ld, e));
      },
      jwt(e) {
        return this.check(Xc(wd, e));
      },
      emoji(e) {
        return this.check(Ic(ud, e));
      },
      guid(e) {
        return this.check(Ac(sd, e));
      },
      uuid(e) {
        return this.check(jc(cd, e));
      },
      uuidv4(e) {
        return this.check(Mc(cd, e));
      },
      uuidv6(e) {
        return this.check(Nc(cd, e));
      },
      uuidv7(e) {
        return this.check(Pc(cd, e));
      },
      nanoid(e) {
        return this.check(Lc(dd, e));
      },
      cuid(e) {
        return this.check(Rc(fd, e));
      },
      cuid2(e) {
        return this.check(zc(pd, e));
      },
      ulid(e) {
        return this.check(Bc(md, e));
      },
      base64(e) {
        return this.check(qc(xd, e));
      },
      base64url(e) {
        return this.check(Jc(Sd, e));
      },
      xid(e) {
        return this.check(Vc(hd, e));
      },
      ksuid(e) {
        return this.check(Hc(gd, e));
      },
      ipv4(e) {
        return this.check(Uc(_d, e));
      },
      ipv6(e) {
        return this.check(Wc(vd, e));
      },
      cidrv4(e) {
        return this.check(Gc(yd, e));
      },
      cidrv6(e) {
        return this.check(Kc(bd, e));
      },
      e164(e) {
        return this.check(Yc(Cd, e));
      },
      datetime(e) {
        return this.check(Zc(nd, e));
      },
      date(e) {
        return this.check(Qc(rd, e));
      },
      time(e) {
        return this.check($c(id, e));
      },
      duration(e) {
        return this.check(el(ad, e));
      },
    },
  );
function M(e) {
  return Oc(td, e);
}
var N = D(`ZodStringFormat`, (e, t) => {
    (k.init(e, t), ed.init(e, t));
  }),
  nd = D(`ZodISODateTime`, (e, t) => {
    (Uo.init(e, t), N.init(e, t));
  }),
  rd = D(`ZodISODate`, (e, t) => {
    (Wo.init(e, t), N.init(e, t));
  }),
  id = D(`ZodISOTime`, (e, t) => {
    (Go.init(e, t), N.init(e, t));
  }),
  ad = D(`ZodISODuration`, (e, t) => {
    (Ko.init(e, t), N.init(e, t));
  }),
  od = D(`ZodEmail`, (e, t) => {
    (Do.init(e, t), N.init(e, t));
  }),
  sd = D(`ZodGUID`, (e, t) => {
    (To.init(e, t), N.init(e, t));
  }),
  cd = D(`ZodUUID`, (e, t) => {
    (Eo.init(e, t), N.init(e, t));
  }),
  ld = D(`ZodURL`, (e, t) => {
    (Fo.init(e, t), N.init(e, t));
  }),
  ud = D(`ZodEmoji`, (e, t) => {
    (Io.init(e, t), N.init(e, t));
  }),
  dd = D(`ZodNanoID`, (e, t) => {
    (Lo.init(e, t), N.init(e, t));
  }),
  fd = D(`ZodCUID`, (e, t) => {
    (Ro.init(e, t), N.init(e, t));
  }),
  pd = D(`ZodCUID2`, (e, t) => {
    (zo.init(e, t), N.init(e, t));
  }),
  md = D(`ZodULID`, (e, t) => {
    (Bo.init(e, t), N.init(e, t));
  }),
  hd = D(`ZodXID`, (e, t) => {
    (Vo.init(e, t), N.init(e, t));
  }),
  gd = D(`ZodKSUID`, (e, t) => {
    (Ho.init(e, t), N.init(e, t));
  }),
  _d = D(`ZodIPv4`, (e, t) => {
    (qo.init(e, t), N.init(e, t));
  }),
  vd = D(`ZodIPv6`, (e, t) => {
    (Xo.init(e, t), N.init(e, t));
  }),
  yd = D(`ZodCIDRv4`, (e, t) => {
    (Zo.init(e, t), N.init(e, t));
  }),
  bd = D(`ZodCIDRv6`, (e, t) => {
    ($o.init(e, t), N.init(e, t));
  }),
  xd = D(`ZodBase64`, (e, t) => {
    (ns.init(e, t), N.init(e, t));
  }),
  Sd = D(`ZodBase64URL`, (e, t) => {
    (as.init(e, t), N.init(e, t));
  }),
  Cd = D(`ZodE164`, (e, t) => {
    (os.init(e, t), N.init(e, t));
  }),
  wd = D(`ZodJWT`, (e, t) => {
    (cs.init(e, t), N.init(e, t));
  }),
  Td = D(
    `ZodNumber`,
    (e, t) => {
      (ls.init(e, t),
        j.init(e, t),
        (e._zod.processJSONSchema = (t, n, r) => cu(e, t, n, r)),
        (e.isFinite = !0));
    },
    ki(
      {
        minValue: (e) => {
          let { minimum: t, exclusiveMinimum: n } = ru(e);
          return Math.max(t ?? -1 / 0, n ?? -1 / 0);
        },
        maxValue: (e) => {
          let { maximum: t, exclusiveMaximum: n } = ru(e);
          return Math.min(t ?? 1 / 0, n ?? 1 / 0);
        },
        isInt: (e) => {
          let { isInt: t, multipleOf: n } = ru(e);
          return !!t || !!n?.some(Number.isSafeInteger);
        },
        format: (e) => ru(e).format ?? null,
      },
      {
        gt(e, t) {
          return this.check(ll(e, t));
        },
        gte(e, t) {
          return this.check(ul(e, t));
        },
        min(e, t) {
          return this.check(ul(e, t));
        },
        lt(e, t) {
          return this.check(sl(e, t));
        },
        lte(e, t) {
          return this.check(cl(e, t));
        },
        max(e, t) {
          return this.check(cl(e, t));
        },
        int(e) {
          return this.check(Dd(e));
        },
        safe(e) {
          return this.check(Dd(e));
        },
        positive(e) {
          return this.check(ll(0, e));
        },
        nonnegative(e) {
          return this.check(ul(0, e));
        },
        negative(e) {
          return this.check(sl(0, e));
        },
        nonpositive(e) {
          return this.check(cl(0, e));
        },
        multipleOf(e, t) {
          return this.check(dl(e, t));
        },
        step(e, t) {
          return this.check(dl(e, t));
        },
        finite() {
          return this;
        },
      },
    ),
  );
function P(e) {
  return tl(Td, e);
}
var Ed = D(`ZodNumberFormat`, (e, t) => {
  (us.init(e, t), Td.init(e, t));
});
function Dd(e) {
  return nl(Ed, e);
}
var Od = D(`ZodBoolean`, (e, t) => {
  (ds.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => lu(e, t, n, r)));
});
function kd(e) {
  return rl(Od, e);
}
var Ad = D(`ZodNull`, (e, t) => {
  (fs.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => uu(e, t, n, r)));
});
function jd(e) {
  return il(Ad, e);
}
var Md = D(`ZodUnknown`, (e, t) => {
  (ps.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (e, t, n) => void 0));
});
function Nd() {
  return al(Md);
}
var Pd = D(`ZodNever`, (e, t) => {
  (ms.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => du(e, t, n, r)));
});
function Fd(e) {
  return ol(Pd, e);
}
var Id = D(
  `ZodArray`,
  (e, t) => {
    ($u(),
      vs.init(e, t),
      j.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => gu(e, t, n, r)),
      (e.element = t.element));
  },
  {
    min(e, t) {
      return this.check(pl(e, t));
    },
    nonempty(e) {
      return this.check(pl(1, e));
    },
    max(e, t) {
      return this.check(fl(e, t));
    },
    length(e, t) {
      return this.check(ml(e, t));
    },
    unwrap() {
      return this.element;
    },
  },
);
function F(e, t) {
  return Dl(Id, e, t);
}
var Ld = D(
  `ZodObject`,
  (e, t) => {
    ($u(),
      ws.init(e, t),
      j.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => vu(e, t, n, r)),
      Fi(e, `shape`, (e) => e._zod.def.shape, !1));
  },
  {
    keyof() {
      return R(Object.keys(this._zod.def.shape));
    },
    catchall(e) {
      return this.clone(Wr(this._zod.def, { catchall: e }));
    },
    passthrough() {
      return this.clone(Wr(this._zod.def, { catchall: Nd() }));
    },
    loose() {
      return this.clone(Wr(this._zod.def, { catchall: Nd() }));
    },
    strict() {
      return this.clone(Wr(this._zod.def, { catchall: Fd() }));
    },
    strip() {
      return this.clone(Wr(this._zod.def, { catchall: void 0 }));
    },
    extend(e) {
      return ci(this, e);
    },
    safeExtend(e) {
      return ui(this, e);
    },
    merge(e) {
      return di(this, e);
    },
    pick(e) {
      return ai(this, e);
    },
    omit(e) {
      return si(this, e);
    },
    partial(...e) {
      return fi(ef, this, e[0]);
    },
    exactPartial(...e) {
      return fi(nf, this, e[0], `exactPartial`);
    },
    required(...e) {
      return pi(df, this, e[0]);
    },
  },
);
function I(e, t) {
  return new Ld({ type: `object`, shape: e ?? {}, ...T(t) });
}
function L(e, t) {
  return new Ld({ type: `object`, shape: e, catchall: Fd(), ...T(t) });
}
function Rd(e, t) {
  return new Ld({ type: `object`, shape: e, catchall: Nd(), ...T(t) });
}
var zd = D(`ZodUnion`, (e, t) => {
  (Es.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => yu(e, t, n, r)),
    (e.options = t.options));
});
function Bd(e, t) {
  return new zd({ type: `union`, options: e, ...T(t) });
}
var Vd = D(`ZodDiscriminatedUnion`, (e, t) => {
  (zd.init(e, t), Os.init(e, t));
});
function Hd(e, t, n) {
  return new Vd({ type: `union`, options: t, discriminator: e, ...T(n) });
}
var Ud = D(`ZodIntersection`, (e, t) => {
  (ks.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => bu(e, t, n, r)));
});
function Wd(e, t) {
  return new Ud({ type: `intersection`, left: e, right: t });
}
var Gd = D(
  `ZodTuple`,
  (e, t) => {
    ($u(), Ms.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => xu(e, t, n, r)));
  },
  {
    rest(e) {
      return this.clone({ ...this._zod.def, rest: e });
    },
    partial() {
      let e = this._zod.def;
      if (e.checks?.length) throw Error(`.partial() cannot be used on tuple schemas containing refinements`);
      return this.clone({ ...e, items: e.items.map((e) => new ef({ type: `optional`, innerType: e })) });
    },
  },
);
function Kd(e, t, n) {
  let r = t instanceof O;
  return new Gd({ type: `tuple`, items: e, rest: r ? t : null, ...T(r ? n : t) });
}
var qd = D(`ZodRecord`, (e, t) => {
  ($u(),
    Is.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Tu(e, t, n, r)),
    (e.keyType = t.keyType),
    (e.valueType = t.valueType));
});
function Jd(e, t, n) {
  return !t || !t._zod
    ? new qd({ type: `record`, keyType: M(), valueType: e, ...T(t) })
    : new qd({ type: `record`, keyType: e, valueType: t, ...T(n) });
}
var Yd = D(`ZodEnum`, (e, t) => {
  (Ls.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => fu(e, t, n, r)),
    (e.enum = t.entries),
    (e.options = [...e._zod.values]));
  let n = new Set(Object.keys(t.entries));
  ((e.extract = (e, r) => {
    let i = {};
    for (let r of e)
      if (n.has(r)) i[r] = t.entries[r];
      else throw Error(`Key ${r} not found in enum`);
    return new Yd({ ...t, checks: [], ...T(r), entries: i });
  }),
    (e.exclude = (e, r) => {
      let i = { ...t.entries };
      for (let t of e)
        if (n.has(t)) delete i[t];
        else throw Error(`Key ${t} not found in enum`);
      return new Yd({ ...t, checks: [], ...T(r), entries: i });
    }));
});
function R(e, t) {
  return new Yd({
    type: `enum`,
    entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
    ...T(t),
  });
}
var Xd = D(`ZodLiteral`, (e, t) => {
  (Rs.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => pu(e, t, n, r)),
    (e.values = new Set(t.values)),
    Object.defineProperty(e, 'value', {
      get() {
        if (t.values.length > 1)
          throw Error('This schema contains multiple valid literal values. Use `.values` instead.');
        return t.values[0];
      },
    }));
});
function Zd(e, t) {
  return new Xd({ type: `literal`, values: Array.isArray(e) ? e : [e], ...T(t) });
}
var Qd = D(`ZodTransform`, (e, t) => {
  ($u(),
    zs.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => hu(e, t, n, r)),
    (e._zod.parse = (n, r) => {
      if (r.direction === `backward`) throw new Ui(e.constructor.name);
      n.addIssue = (r) => {
        if (typeof r == `string`) n.issues.push(Ti(r, n.value, t));
        else {
          let t = r;
          (t.fatal && (t.continue = !1),
            (t.code ??= `custom`),
            `input` in t || (t.input = n.value),
            (t.inst ??= e),
            n.issues.push(Ti(t)));
        }
      };
      let i = t.transform(n.value, n);
      return i instanceof Promise ? i.then((e) => ((n.value = e), n)) : ((n.value = i), n);
    }));
});
function $d(e) {
  return new Qd({ type: `transform`, transform: e });
}
var ef = D(`ZodOptional`, (e, t) => {
  (Vs.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Fu(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function tf(e) {
  return new ef({ type: `optional`, innerType: e });
}
var nf = D(`ZodExactOptional`, (e, t) => {
  (Hs.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Fu(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function rf(e) {
  return new nf({ type: `optional`, innerType: e });
}
var af = D(`ZodNullable`, (e, t) => {
  (Us.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Eu(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function of(e) {
  return new af({ type: `nullable`, innerType: e });
}
var sf = D(`ZodDefault`, (e, t) => {
  (Ws.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Au(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType),
    (e.removeDefault = e.unwrap));
});
function cf(e, t) {
  return new sf({
    type: `default`,
    innerType: e,
    get defaultValue() {
      return typeof t == `function` ? t() : Zr(t);
    },
  });
}
var lf = D(`ZodPrefault`, (e, t) => {
  (Ks.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => ju(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function uf(e, t) {
  return new lf({
    type: `prefault`,
    innerType: e,
    get defaultValue() {
      return typeof t == `function` ? t() : Zr(t);
    },
  });
}
var df = D(`ZodNonOptional`, (e, t) => {
  (qs.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Du(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function ff(e, t) {
  return new df({ type: `nonoptional`, innerType: e, ...T(t) });
}
var pf = D(`ZodCatch`, (e, t) => {
  (Xs.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Mu(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType),
    (e.removeCatch = e.unwrap));
});
function mf(e, t) {
  return new pf({ type: `catch`, innerType: e, catchValue: typeof t == `function` ? t : Li(t) });
}
var hf = D(`ZodPipe`, (e, t) => {
  (Zs.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Nu(e, t, n, r)),
    (e.in = t.in),
    (e.out = t.out));
});
function gf(e, t) {
  return new hf({ type: `pipe`, in: e, out: t });
}
var _f = D(`ZodReadonly`, (e, t) => {
  ($s.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Pu(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType));
});
function vf(e) {
  return new _f({ type: `readonly`, innerType: e });
}
var yf = D(`ZodLazy`, (e, t) => {
  (tc.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Iu(e, t, n, r)),
    (e.unwrap = () => e._zod.def.getter()));
});
function bf(e) {
  return new yf({ type: `lazy`, getter: e });
}
var xf = D(`ZodCustom`, (e, t) => {
  (nc.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => mu(e, t, n, r)));
});
function Sf(e, t = {}) {
  return Ol(xf, e, t);
}
function Cf(e, t) {
  return kl(e, t);
}
function wf(e) {
  let t = bf(() => Bd([M(e), P(), kd(), jd(), F(t), Jd(M(), t)]));
  return t;
}
var Tf = globalThis.Temporal,
  Ef = (e, t) => `Non-positive ${e}: ${t}`,
  Df = (e, t) => `Non-finite ${e}: ${t}`,
  Of = (e) => `Cannot convert bigint to ${e}`,
  kf = `Invalid object`,
  Af = (e, t, n, r) => jf(e, t) + `; must be between ${n}-${r}`,
  jf = (e, t) => `Invalid ${e}: ${t}`,
  Mf = 1e3,
  Nf = 1e6,
  Pf = 1e9,
  Ff = 6e10,
  If = 36e11;
function Lf(e) {
  return e === void 0 ? Object.create(null) : Wf(e);
}
function Rf(e, t = `number`) {
  if (typeof e == `bigint`) throw TypeError(Of(t));
  if (((e = Number(e)), !Number.isFinite(e))) throw RangeError(Df(t, e));
  return e;
}
function zf(e, t) {
  return Math.trunc(Rf(e, t)) || 0;
}
function Bf(e, t) {
  return Vf(zf(e, t), t);
}
function Vf(e, t = `number`) {
  if (e <= 0) throw RangeError(Ef(t, e));
  return e;
}
function Hf(e, t, n) {
  return Math.min(Math.max(e, t), n);
}
function Uf(e) {
  return e !== null && (typeof e == `object` || typeof e == `function`);
}
function Wf(e) {
  if (!Uf(e)) throw TypeError(kf);
  return e;
}
var Gf = jf,
  Kf = (e) => `Missing ${e}`,
  qf = (e, t, n) => jf(e, t) + `; must be ` + Object.keys(n).join(),
  Jf = `Cannot use valueOf`,
  Yf = `Invalid calling context`,
  Xf = (e) => `Missing year` + (e ? `/era/eraYear` : ``),
  Zf = `Invalid leap month`,
  Qf = (e) => jf(`Calendar`, e),
  $f = (e, t) => `Unknown calendar ${e}; might need ${t}`,
  ep = (e) => jf(`TimeZone`, e),
  tp = (e) => `Cannot parse: ${e}`,
  np = Hf,
  rp = Uf;
function z(e) {
  throw RangeError(e);
}
function B(e) {
  throw TypeError(e);
}
function ip(e, t, n, r, i) {
  return ap(
    t,
    ((e, t) => {
      let n = e[t];
      return (n === void 0 && B(Kf(t)), n);
    })(e, t),
    n,
    r,
    i,
  );
}
function ap(e, t, n, r, i, a) {
  let o = np(t, n, r);
  return (
    i && t !== o && z(((e, t, n, r, i) => (i ? Af(e, i[t], i[n], i[r]) : Af(e, t, n, r)))(e, t, n, r, a)), o
  );
}
function op(e, t = Map, n = 1e4) {
  let r = new t();
  return (t, ...i) => {
    if (r.has(t)) return r.get(t);
    r.size >= n && r.clear();
    let a = e(t, ...i);
    return (r.set(t, a), a);
  };
}
var sp = (e) => cp({ name: e }, 1),
  cp = (e, t) => up((e) => ({ value: e, configurable: 1, writable: !t }), e),
  lp = (e) => ({ [Symbol.toStringTag]: { value: e, configurable: 1 } });
function up(e, t) {
  let n = {};
  for (let r in t) n[r] = e(t[r], r);
  return n;
}
function dp(e, t) {
  let n = {};
  for (let r of e) n[r] = t;
  return n;
}
function fp(e) {
  let t = {};
  for (let n of e) t[n] = (e) => e[n];
  return t;
}
function pp(e, t, n = Object.create(null)) {
  for (let r of e) n[r] = t[r];
  return n;
}
function mp(e, t, n) {
  for (let r of e) if (t[r] !== n[r]) return 0;
  return 1;
}
function hp(e, t, n) {
  let r = { ...n };
  for (let n = 0; n < t; n++) r[e[n]] = 0;
  return r;
}
function gp(e, ...t) {
  return (...n) => e(...t, ...n);
}
function _p() {}
function vp(e) {
  return e[0].toUpperCase() + e.substring(1);
}
function V(...e) {
  return [].concat(...e).sort();
}
function yp(e) {
  return RegExp(`^${e}$`);
}
function bp(e) {
  return parseInt(e.padEnd(9, `0`));
}
function xp(e) {
  return e === void 0 ? 0 : parseInt(e);
}
function Sp(e, t) {
  return String(t).padStart(e, `0`);
}
var Cp = gp(Sp, 2);
function wp(e, t) {
  return Math.sign(e - t);
}
function Tp(e, t) {
  return e < t ? -1 : +(e > t);
}
function Ep(e, t) {
  let n = e / t;
  return e % t < 0n ? n - 1n : n;
}
function Dp(e, t) {
  let n = Ep(e, t);
  return [n, e - n * t];
}
function Op(e, t) {
  return [Math.floor(e / t), kp(e, t)];
}
function kp(e, t) {
  return ((e % t) + t) % t;
}
function Ap(e, t) {
  return Math.trunc(e / t) || 0;
}
function jp(e, t) {
  return e % t || 0;
}
function Mp(e, t = 1) {
  return t * (0.5 + e / 5);
}
function Np(e) {
  return Math.abs(e % 1) === 0.5;
}
var Pp = `iso8601`,
  Fp = { bce: -1, ce: 0 };
function Ip(e) {
  let t = e
    .normalize(`NFD`)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, ``);
  return t === `bc` || t === `b` ? `bce` : t === `ad` || t === `a` ? `ce` : t;
}
function Lp(e) {
  return e === void 0 ? `iso8601` : e === 0 ? `gregory` : e.id;
}
var Rp = /^M(\d{2})(L?)$/;
function zp(e) {
  let t = Rp.exec(e);
  return (t || z(((e) => `Invalid monthCode: ${e}`)(e)), [parseInt(t[1]), !!t[2]]);
}
function Bp(e, t) {
  return `M` + Cp(e) + (t ? `L` : ``);
}
function Vp(e, t, n) {
  return e + (t || (n && e >= n) ? 1 : 0);
}
var Hp = {
    nanosecond: 0,
    microsecond: 1,
    millisecond: 2,
    second: 3,
    minute: 4,
    hour: 5,
    day: 6,
    week: 7,
    month: 8,
    year: 9,
  },
  Up = Object.keys(Hp),
  Wp = Mf,
  Gp = Nf,
  Kp = Pf,
  qp = Ff,
  Jp = If,
  Yp = 864e11,
  Xp = [1, Wp, Gp, Kp, qp, Jp, Yp],
  Zp = BigInt(Wp),
  Qp = BigInt(Gp),
  $p = BigInt(Kp),
  em = BigInt(qp),
  tm = BigInt(Jp),
  H = BigInt(Yp);
function nm(e, t) {
  let n = Number(e / H),
    r = Number(e % H);
  return (Yp / t) * n + (Math.trunc(r / t) + (r % t) / t);
}
var rm = Up.slice(0, 6),
  im = fp(rm),
  am = [`year`],
  om = [`day`],
  sm = [`day`, `month`, `year`],
  cm = [`offset`],
  lm = [`timeZone`],
  um = [`era`, `eraYear`],
  dm = [`era`, `eraYear`, `year`],
  fm = [`month`, `monthCode`],
  pm = [`day`, `month`, `monthCode`],
  mm = V(rm),
  hm = V(um, am),
  gm = V(fm, am),
  _m = V(um, gm),
  vm = V([`monthCode`], am),
  ym = V(um, vm),
  bm = V(om, [`monthCode`]),
  xm = V(om, gm),
  Sm = V(om, um, gm),
  Cm = V(xm, rm),
  wm = V(Sm, rm),
  Tm = V(xm, rm, cm),
  Em = V(Sm, rm, cm),
  Dm = V(xm, rm, cm, lm),
  Om = V(Sm, rm, cm, lm),
  km = V(om, vm),
  Am = V(om, um, vm),
  jm = dp(rm, 0);
function Mm(e) {
  return (Pm(e, 1), e);
}
var Nm = { hour: 23, minute: 59, second: 59 };
function Pm(e, t) {
  let n = {};
  for (let r of rm) n[r] = ap(r, e[r], 0, Nm[r] || 999, t);
  return n;
}
function Fm(e) {
  return Lm(e) * Kp + Rm(e);
}
function Im(e) {
  return 1e3 * Lm(e) + e.millisecond;
}
function Lm(e) {
  return 3600 * e.hour + 60 * e.minute + e.second;
}
function Rm(e) {
  return e.millisecond * Gp + e.microsecond * Wp + e.nanosecond;
}
function zm(e) {
  let [t, n] = Op(e, Yp);
  return [Bm(n), t];
}
function Bm(e) {
  let [t, n] = Op(e, Gp),
    [r, i] = Op(n, Wp);
  return Vm(t, r, i);
}
function Vm(e, t = 0, n = 0) {
  let [r, i] = Op(e, 36e5),
    [a, o] = Op(i, 6e4),
    [s, c] = Op(o, 1e3);
  return { hour: r, minute: a, second: s, millisecond: c, microsecond: t, nanosecond: n };
}
function Hm(e) {
  let [t, n] = Dp(e, $p);
  return [Number(t), Number(n)];
}
function Um(e) {
  return Number(Ep(e, Qp));
}
function Wm(e) {
  return Km(e) + BigInt(Fm(e));
}
function Gm(e) {
  return qm(e) + Im(e);
}
function Km(e) {
  return BigInt(Jm(e)) * H;
}
function qm(e) {
  return 864e5 * Jm(e);
}
function Jm(e) {
  return Ym(e.year, e.month, e.day);
}
function Ym(e, t = 1, n = 1) {
  let r = t - 1;
  return (
    (e += Math.floor(r / 12)),
    (t = kp(r, 12)),
    Date.UTC((e % 400) - 400, t, 0) / 864e5 + 146097 * (Ap(e, 400) + 1) + n
  );
}
function Xm(e) {
  let [t, n] = Dp(e, H);
  return { ...Zm(Number(t)), ...Bm(Number(n)) };
}
function Zm(e) {
  let t = new Date(864e5 * kp(e, 146097));
  return {
    year: t.getUTCFullYear() + 400 * Math.floor(e / 146097),
    month: t.getUTCMonth() + 1,
    day: t.getUTCDate(),
  };
}
function Qm(e) {
  return [e, 0];
}
function $m(e, t) {
  if (!t) return { year: 1972, month: e };
}
function eh(e, t, n) {
  return { year: e, month: t, day: n };
}
function th(e, t) {
  switch (t) {
    case 2:
      return rh(e) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
  }
  return 31;
}
function nh(e) {
  return rh(e) ? 366 : 365;
}
function rh(e) {
  return e % 4 == 0 && (e % 100 != 0 || e % 400 == 0);
}
function ih(e, t, n) {
  return (
    (e += Ap(n, 12)),
    (t += jp(n, 12)) < 1 ? (e--, (t += 12)) : t > 12 && (e++, (t -= 12)),
    { year: e, month: t }
  );
}
function ah(e, t, n, r) {
  return 12 * (n - e) + r - t;
}
function oh(e) {
  return kp(Ym(e.year, e.month, e.day) + 4, 7) || 7;
}
function sh(e) {
  return Ym(e.year, e.month, e.day) - Ym(e.year) + 1;
}
function ch(e) {
  let t = e.year,
    n = Math.floor((sh(e) - oh(e) + 10) / 7),
    r = lh(t);
  return (
    n < 1 ? (n = r = lh(--t)) : n > r && ((n = 1), (r = lh(++t))), { weekOfYear: n, yearOfWeek: t, De: r }
  );
}
function lh(e) {
  let t = oh({ year: e, month: 1, day: 1 });
  return t === 4 || (t === 3 && rh(e)) ? 53 : 52;
}
function uh({ year: e }) {
  return e < 1 ? { era: `bce`, eraYear: 1 - e } : { era: `ce`, eraYear: e };
}
function dh(e) {
  return (fh(e), Mm(e));
}
function fh(e) {
  return (ph(e, 1), e);
}
function ph(e, t) {
  let { year: n } = e,
    r = ip(e, `month`, 1, 12, t);
  return { year: n, month: r, day: ip(e, `day`, 1, th(n, r), t) };
}
function U(e, t) {
  return e ? e.de(t) : t;
}
function mh(e, t, n) {
  return e ? e.L(t, n) : Qm(n);
}
function hh(e, t) {
  return e === 0 ? uh(t) : (e && e.h?.(t)) || {};
}
function gh(e, t, n, r) {
  return e ? e.fe(t, n, r) : eh(t, n, r);
}
function _h(e, t) {
  return e ? e.j(t) : 12;
}
function vh(e, t, n) {
  return e ? e.o(t, n) : th(t, n);
}
function yh(e, t) {
  let { year: n, month: r } = U(e, t),
    [i, a] = mh(e, n, r);
  return Bp(i, a);
}
function bh(e, t) {
  let { year: n } = U(e, t);
  return e ? e.q(n) : rh(n);
}
function xh(e, t) {
  let { year: n } = U(e, t);
  return _h(e, n);
}
function Sh(e, t) {
  let { year: n, month: r } = U(e, t);
  return vh(e, n, r);
}
function Ch(e, t) {
  let { year: n } = U(e, t);
  return e ? e.i(n) : nh(n);
}
function wh(e, t) {
  if (!e) return sh(t);
  let { year: n } = U(e, t),
    r = gh(e, n, 1, 1);
  return Jm(t) - Jm(r) + 1;
}
function Th(e, t) {
  return e === void 0 ? ch(t).weekOfYear : void 0;
}
function Eh(e, t) {
  return e === void 0 ? ch(t).yearOfWeek : void 0;
}
var W = Up.map((e) => e + `s`),
  Dh = fp(W),
  Oh = V(W),
  kh = W.slice(0, 6),
  Ah = W.slice(6),
  jh = Ah.slice(1),
  G = dp(W, 0),
  Mh = dp(kh, 0),
  Nh = gp(hp, W);
function Ph(e, t) {
  return (t ?? z(Kf(e)), t);
}
var Fh = gp(Ih, `string`);
function Ih(e, t, n = e) {
  return (typeof t !== e && B(Gf(n, t)), t);
}
function Lh(e, t = `number`) {
  return (Number.isInteger(e) || z(((e, t) => `Non-integer ${e}: ${t}`)(t, e)), e || 0);
}
function Rh(e) {
  return (typeof e == `symbol` && B(`Cannot convert Symbol to string`), String(e));
}
function zh(e) {
  if (!Uf(e)) return e;
  let t = e[Symbol.toPrimitive];
  if (t != null) {
    typeof t != `function` && B();
    let n = Reflect.apply(t, e, [`string`]);
    return (Uf(n) && B(), n);
  }
  return Date.prototype[Symbol.toPrimitive].call(e, `string`);
}
function Bh(e) {
  return typeof e == `boolean`
    ? BigInt(+!!e)
    : typeof e == `string`
      ? BigInt(e)
      : (typeof e != `bigint` && B(`Invalid bigint: ${e}`), e);
}
function Vh(e, t) {
  return Lh(Rf(e, t), t);
}
var Hh = `smallestUnit`,
  Uh = { constrain: 0, reject: 1 },
  Wh = { compatible: 0, reject: 1, earlier: 2, later: 3 },
  Gh = { reject: 0, use: 1, prefer: 2, ignore: 3 },
  Kh = { auto: 0, never: 1, critical: 2, always: 3 },
  qh = { auto: 0, never: 1, critical: 2 },
  Jh = { auto: 0, never: 1 },
  Yh = {
    floor: 0,
    halfFloor: 1,
    ceil: 2,
    halfCeil: 3,
    trunc: 4,
    halfTrunc: 5,
    expand: 6,
    halfExpand: 7,
    halfEven: 8,
  },
  Xh = [
    Math.floor,
    (e) => (Np(e) ? Math.floor(e) : Math.round(e)),
    Math.ceil,
    (e) => (Np(e) ? Math.ceil(e) : Math.round(e)),
    Math.trunc,
    (e) => (Np(e) ? Math.trunc(e) || 0 : Math.round(e)),
    (e) => (e < 0 ? Math.floor(e) : Math.ceil(e)),
    (e) => Math.sign(e) * Math.round(Math.abs(e)) || 0,
    (e) => (Np(e) ? (e = Math.trunc(e) || 0) + (e % 2) : Math.round(e)),
  ],
  Zh = { previous: -1, next: 1 };
function Qh(e) {
  let t = e.roundingIncrement;
  if (t === void 0) return 1;
  let n = zf(t, `roundingIncrement`);
  return ((n < 1 || n > 10 ** 9) && z(Gf(`roundingIncrement`, n)), n);
}
function $h(e) {
  let t = e.fractionalSecondDigits;
  if (t !== void 0) {
    if (typeof t != `number`) {
      if (Rh(t) === `auto`) return;
      z(Gf(`fractionalSecondDigits`, t));
    }
    t = ap(`fractionalSecondDigits`, Math.floor(t), 0, 9, 1);
  }
  return t;
}
function eg(e, t, n = 0, r) {
  let i = t[e];
  if (i === void 0) return r ? n : void 0;
  if (((i = Rh(i)), i === `auto`)) return r ? n : null;
  let a = Hp[i];
  return (a === void 0 && (a = W.indexOf(i)), a < 0 && z(qf(e, i, Hp)), a);
}
function tg(e, t, n, r = 0) {
  let i = n[e];
  if (i === void 0) return r;
  let a = Rh(i),
    o = t[a];
  return (o === void 0 && z(qf(e, a, t)), o);
}
var ng = gp(eg, Hh),
  rg = gp(eg, `largestUnit`),
  ig = gp(eg, `unit`),
  ag = gp(tg, `overflow`, Uh),
  og = gp(tg, `disambiguation`, Wh),
  sg = gp(tg, `offset`, Gh),
  cg = gp(tg, `calendarName`, Kh),
  lg = gp(tg, `timeZoneName`, qh),
  ug = gp(tg, `offset`, Jh),
  dg = gp(tg, `roundingMode`, Yh),
  fg = gp(tg, `direction`, Zh);
function pg(e, t) {
  return typeof e == `string`
    ? ((e, t) => {
        let n = Object.create(null);
        return ((n[e] = t), n);
      })(t, e)
    : Wf(e);
}
function mg(e, t, n, r) {
  let i = r ? Yp : Xp[t + 1];
  if (i) {
    let n = e * Xp[t];
    (i % n || (!r && n === i)) && z(Gf(`roundingIncrement`, e));
  } else !n && e > 1 && z(Gf(`roundingIncrement`, e));
  return e;
}
function hg(e, t, n, r) {
  return (t != null && ap(e, t, n, r, 1, Up), t);
}
function gg(e, t) {
  t > e && z(`smallestUnit > largestUnit`);
}
function _g(e, t, n, r = 9, i = 0, a = 4) {
  t = Lf(t);
  let o = rg(t, i),
    s = Qh(t),
    c = dg(t, a),
    l = ng(t, i, 1);
  return (
    (o = hg(`largestUnit`, o, i, r)),
    (l = hg(Hh, l, i, r)),
    o == null ? (o = Math.max(n, l)) : gg(o, l),
    (s = mg(s, l, 1)),
    e && (c = ((e) => (e < 4 ? (e + 2) % 4 : e))(c)),
    [o, l, s, c]
  );
}
function vg(e, t = 6, n) {
  let r = Qh((e = pg(e, Hh))),
    i = dg(e, 7),
    a = ng(e);
  return ((a = Ph(Hh, a)), (a = hg(Hh, a, 0, t)), (r = mg(r, a, void 0, n)), [a, r, i]);
}
function K(e, t) {
  return pp(sm, e, pp(rm, t));
}
var yg = BigInt(1e8) * H,
  bg = BigInt(-1e8) * H,
  xg = bg - H;
function Sg(e) {
  let t = 12 * e.year + e.month;
  return ((t < -3261848 || t > 3309129) && z(`Out-of-bounds date`), e);
}
function Cg(e, t = 1) {
  let n = Km(e);
  return ((n < (t ? xg : bg) || n > yg) && z(`Out-of-bounds date`), e);
}
function wg(e) {
  return (Tg(Wm(e)), e);
}
function Tg(e) {
  return ((e <= xg || e >= yg + H) && z(`Out-of-bounds date`), e);
}
function Eg(e) {
  return ((e < bg || e > yg) && z(`Out-of-bounds date`), e);
}
function Dg(e, t) {
  return Eg(Km(e) + BigInt(Fm(e) - t));
}
function Og(e, t, n) {
  return kg(e / t, n) * t || 0;
}
function kg(e, t) {
  return Xh[t](e);
}
function Ag(e, t, n, r) {
  let i = Mg(e, t, r, n);
  return Pg(i, Number(n - i.N) / Number(i.te - i.N));
}
function jg(e, t, n, r) {
  return Og(Pg(e, Fg(t, e.N, e.te)), n, r);
}
function Mg(e, t, n, r) {
  let i = Ng(e, t, n);
  return (
    ((e, t, n, r) => (r > 0 ? t <= e && e <= n : n <= e && e <= t))(r, i.N, i.te, Math.sign(t)) ||
      (i = Ng(e + t, t, n)),
    i
  );
}
function Ng(e, t, n) {
  let r = e + t;
  return { ve: e, pe: r, N: n(e), te: n(r) };
}
function Pg(e, t) {
  return e.ve + t * (e.pe - e.ve);
}
function Fg(e, t, n) {
  let r = n - t,
    i = e - t;
  if (!i) return 0;
  let a = i < 0n ? -i : i,
    o = r < 0n ? -r : r,
    s = Tp(i, 0n) === Tp(r, 0n) ? 1 : -1;
  return Tp(a, o) <= 0 ? (a === o ? s : Mp(Tp(2n * a, o), s)) : Number(i) / Number(r);
}
function Ig(e) {
  return { epochNanoseconds: e };
}
function Lg(e, t, n) {
  return { calendar: n, timeZone: t, epochNanoseconds: e };
}
function Rg(e, t) {
  return pp(rm, e, q(e, t));
}
function q(e, t) {
  return pp(sm, e, { calendar: t });
}
function zg(e) {
  return pp(rm, e);
}
function Bg(e) {
  return pp(W, e, { sign: av(e) });
}
function Vg(e, t, n, r) {
  return Lg(t === 6 ? Kg(e, r) : qg(e, t, n, r), e.timeZone, e.calendar);
}
function Hg(e) {
  let [t, n] = t_(e);
  return nm(n - t, Jp);
}
function Ug(e) {
  let { timeZone: t, calendar: n } = e;
  return Lg(m_(t, K(l_(e), jm)), t, n);
}
function Wg(e, t, n, r, i, a, o, s) {
  if (r === 0 && i === 1) return e;
  let c = av(e) || 1,
    [l, u, d] = (Z_(r, s) ? (s && r < 6 && n >= 6 ? $g : e_) : Qg)(c, e, t, n, r, i, a, o);
  return (
    d &&
      r !== 7 &&
      (l = ((e, t, n, r, i, a) => {
        for (let o = r + 1; o <= n; o++) {
          if (o === 7 && n !== 7) continue;
          let r = Nh(o, e);
          r[W[o]] += i;
          let s = Tp(t, q_(a, r));
          if (s && s !== i) break;
          e = r;
        }
        return e;
      })(l, u, n, Math.max(6, r), c, o)),
    l
  );
}
function Gg(e, t, n) {
  let r = Math.max(Math.min(hv(e), 6), 3);
  return fv(i_(lv(e), BigInt(t), n), r);
}
function Kg(e, t) {
  let [n, r] = t_(e);
  return n_(e.epochNanoseconds, n, r, t);
}
function qg(e, t, n, r) {
  if (t === 0 && n === 1) return e.epochNanoseconds;
  let i = l_(e);
  return d_(e.timeZone, Jg(i, t, n, r), i.offsetNanoseconds);
}
function Jg(e, t, n, r) {
  return Xg(e, s_(t, n), r, Xp[t + 1]);
}
function Yg(e, t, n, r) {
  return Zg(e, s_(t, n), r, Xp[t + 1]);
}
function Xg(e, t, n, r) {
  let [i, a] = Zg(e, t, n, r),
    o = K(D_(e, a), i);
  return (wg(o), o);
}
function Zg(e, t, n, r = Yp) {
  let i = Fm(e),
    a = i % r;
  return zm(i - a + Og(a, t, n));
}
function Qg(e, t, n, r, i, a, o, s) {
  let c = W[i],
    l = Nh(i, t);
  i === 7 && (t = { ...t, weeks: t.weeks + Math.trunc(t.days / 7) });
  let u = Ap(t[c], a) * a,
    d = Mg(u, a * e, (e) => ((l[c] = e), q_(s, l)), n),
    f = jg(d, n, a, o);
  return ((l[c] = f), [l, f === d.pe ? d.te : d.N, f !== u]);
}
function $g(e, t, n, r, i, a, o, s) {
  let c = Number(uv(t)),
    l = s_(i, a),
    u = Og(c, l, o),
    d = { ...t, ...Mh },
    f = s.X(d),
    p = s.X({ ...d, days: d.days + e }),
    m = Number(p - f);
  Math.sign(m) !== e && z(`Out-of-bounds TimeZone gap`);
  let h = u - m,
    g = 0,
    ee;
  h && Math.sign(h) !== e ? (ee = f + BigInt(u)) : ((g += e), (u = Og(h, l, o)), (ee = p + BigInt(u)));
  let _ = pv(u);
  return [{ ...t, ..._, days: t.days + g }, ee, !!g];
}
function e_(e, t, n, r, i, a, o) {
  let s = lv(t),
    c = i_(s, c_(i, a), o),
    l = c - s,
    u = Math.sign(Number(c / H) - Number(s / H)) === e,
    d = fv(c, Math.min(r, 6));
  return [{ ...t, ...d }, n + l, u];
}
function t_(e) {
  let { timeZone: t } = e,
    n = K(l_(e), jm),
    r = K(D_(n, 1), jm);
  return [m_(t, n), m_(t, r)];
}
function n_(e, t, n, r) {
  return kg(Fg(e < n ? e : n - 1n, t, n), r) ? n : t;
}
function r_(e) {
  return Og(e, qp, 7);
}
function i_(e, t, n) {
  return o_(e, t, n, (e / t) % 2n);
}
function a_(e, t, n) {
  let [r, i] = Dp(e, H),
    a = r * H;
  return a + o_(i, t, n, (a / t + i / t) & 1n);
}
function o_(e, t, n, r) {
  let i = e / t,
    a = e % t,
    o = 0;
  a && (o = Mp(Tp(2n * (a < 0n ? -a : a), t), Math.sign(Number(a))));
  let s = kg(Number(r) + o, n);
  return (i - r + BigInt(s)) * t;
}
function s_(e, t) {
  return Xp[e] * t;
}
function c_(e, t) {
  return BigInt(Xp[e]) * BigInt(t);
}
var l_ = op(u_, WeakMap);
function u_(e) {
  let { epochNanoseconds: t, timeZone: n } = e,
    r = n.B(t);
  return { ...Xm(t + BigInt(r)), offsetNanoseconds: r };
}
function d_(e, t, n) {
  return f_(e, t, n, 2, 0);
}
function f_(e, t, n, r = 0, i = 0, a, o) {
  if (o || (n !== void 0 && r === 1)) return Dg(t, n || 0);
  let s = e.O(t);
  if (n !== void 0 && r !== 3) {
    Cg(t, 0);
    let e = ((e, t, n, r) => {
      let i = Wm(t);
      r && (n = r_(n));
      for (let t of e) {
        let e = Number(i - t);
        if ((r && (e = r_(e)), e === n)) return t;
      }
    })(s, t, n, a);
    if (e !== void 0) return e;
    r === 0 && z(`Invalid TimeZone offset`);
  }
  return p_(e, t, i, s);
}
function p_(e, t, n = 0, r = e.O(t)) {
  if (r.length === 1) return r[0];
  if ((n === 1 && z(`Ambiguous offset`), r.length)) return r[+(n === 3)];
  let i = Wm(t),
    a = ((e, t) => {
      let n = e.B(t - H);
      return ((e) => (e > Yp && z(`Out-of-bounds TimeZone gap`), e))(e.B(t + H) - n);
    })(e, i),
    o = Xm(i + BigInt(a * (n === 2 ? -1 : 1)));
  return (r = e.O(o))[n === 2 ? 0 : r.length - 1];
}
function m_(e, t) {
  let n = e.O(t);
  if (n.length) return n[0];
  let r = Wm(t) - H;
  return e.C(r, 1);
}
function h_(e, t, n, r = 0) {
  return (av(n) && ap(`unit`, hv(n), 8, 9, 1, W), x_(e, b_(e, Cg(x_(e, t)), n, r)));
}
function g_(e, t, n = 0) {
  let { calendar: r, epochNanoseconds: i, timeZone: a } = e,
    o = uv(t),
    s = i;
  if (mv(t)) {
    let i = l_(e);
    s = p_(a, K(b_(r, i, { ...t, ...Mh }, n), i)) + o;
  } else s += o;
  return { ...e, epochNanoseconds: Eg(s) };
}
function __(e, t, n, r = 0) {
  let [i, a] = v_(t, n);
  return wg(K(b_(e, t, { ...n, ...Mh, days: n.days + a }, r), i));
}
function v_(e, t) {
  return T_(e, uv(t));
}
function y_(e, t) {
  return E_(e, (ap(`unit`, hv((n = t)), 0, 5, 1, W), uv(n)));
  var n;
}
function b_(e, t, n, r = 0) {
  let { years: i, months: a, weeks: o, days: s } = n,
    c;
  if (((s += Number(uv(n) / H)), i || a)) c = S_(e, t, i, a, r);
  else {
    if (!o && !s) return t;
    c = t;
  }
  return ((o || s) && (c = D_(c, 7 * o + s)), Cg(c));
}
function x_(e, t) {
  return D_(t, 1 - U(e, t).day);
}
function S_(e, t, n, r, i) {
  let { year: a, month: o, day: s } = U(e, t);
  if (n) {
    let [t, r] = mh(e, a, o);
    ((a += n), (o = w_(e, t, r, e ? e.p(a) : void 0, i)), (o = ap(`month`, o, 1, _h(e, a), i)));
  }
  if (r) {
    let t = C_(e, a, o, r);
    ({ year: a, month: o } = t);
  }
  return ((s = ap(`day`, s, 1, vh(e, a, o), i)), gh(e, a, o, s));
}
function C_(e, t, n, r) {
  return e ? e.ae(t, n, r) : ih(t, n, r);
}
function w_(e, t, n, r, i) {
  if (n) {
    let n = e ? e.l : void 0;
    if (r !== void 0 && (n < 0 || r === t + 1)) return r;
    if ((i === 1 && z(Zf), n < 0)) return -n;
  }
  return Vp(t, 0, r);
}
function T_(e, t) {
  let n = Number(t / H),
    r = Number(t % H),
    [i, a] = zm(Fm(e) + r);
  return [i, n + a];
}
function E_(e, t) {
  return Eg(e + t);
}
function D_(e, t) {
  return t ? Zm(Jm(e) + t) : e;
}
function O_(e, t) {
  return (Lp(e) !== Lp(t) && z(`Mismatching Calendars`), e);
}
function k_(e, t) {
  return (e.m !== t.m && z(`Mismatching TimeZones`), e);
}
function A_(e) {
  return e.timeZone.id;
}
function j_(e, t, n, r, i, a, o) {
  return r < 6
    ? L_(t.epochNanoseconds, n.epochNanoseconds, r, i, a, o)
    : ((e, t, n, r, i, a, o) => {
        let s = k_(t.timeZone, n.timeZone),
          c = n.epochNanoseconds;
        if (c === t.epochNanoseconds) return G;
        let l;
        return ((l = R_(s, e, t, n, r)), (l = Wg(l, c, r, i, a, o, J_(e, s, t), 1)), l);
      })(e, t, n, r, i, a, o);
}
function M_(e, t, n, r, i, a, o) {
  return r <= 6
    ? L_(Wm(t), Wm(n), r, i, a, o)
    : ((e, t, n, r, i, a, o) => {
        let s = Wm(n),
          c = Tp(s, Wm(t));
        if (!c) return G;
        let l;
        return (
          (l = B_(e, t, n, c, r)),
          (l = Wg(l, s, r, i, a, o, ((e, t) => ({ ne: Wm(t), X: (n) => Wm(K(b_(e, t, n), t)) }))(e, t))),
          l
        );
      })(e, t, n, r, i, a, o);
}
function N_(e, t, n, r, i, a, o) {
  let s = x_(e, t),
    c = x_(e, n);
  return U_(s, c) ? I_(e, Cg(s), Cg(c), r, i, a, o, 8) : G;
}
function P_(e, t, n, r, i, a, o, s = 6) {
  return r === 6 ? L_(Km(t), Km(n), r, i, a, o) : I_(e, t, n, r, i, a, o, s);
}
function F_(e, t, n, r, i, a) {
  let o = Og(Fm(t) - Fm(e), s_(r, i), a);
  return { ...G, ...pv(o, n) };
}
function I_(e, t, n, r, i, a, o, s = 6) {
  let c = Km(n);
  if (!U_(t, n)) return G;
  let l;
  return ((l = H_(e, t, n, r)), (i === s && a === 1) || (l = Wg(l, c, r, i, a, o, Y_(e, t))), l);
}
function L_(e, t, n, r, i, a) {
  return { ...G, ...fv(i_(t - e, c_(r, i), a), n) };
}
function R_(e, t, n, r, i) {
  return i < 6
    ? { ...G, ...fv(r.epochNanoseconds - n.epochNanoseconds, i) }
    : ((e, n, r) => {
        let a = Tp(r.epochNanoseconds, n.epochNanoseconds);
        if (!a) return G;
        if (!U_(l_(n), l_(r))) return { ...G, ...fv(r.epochNanoseconds - n.epochNanoseconds, 5) };
        let [o, s, c] = V_(e, n, r, a);
        return { ...((l = o), (u = s), H_(t, l, u, i)), ...pv(c) };
        var l, u;
      })(e, n, r);
}
function z_(e, t, n, r) {
  let i = Wm(t),
    a = Wm(n),
    o = Tp(a, i);
  return o ? (r <= 6 ? { ...G, ...fv(a - i, r) } : B_(e, t, n, o, r)) : G;
}
function B_(e, t, n, r, i) {
  let a = n,
    o = Fm(n) - Fm(t);
  return (Math.sign(o) === -r && ((a = D_(n, -r)), (o += Yp * r)), { ...H_(e, t, a, i), ...pv(o) });
}
function V_(e, t, n, r) {
  let i = l_(t),
    a = l_(n),
    o = n.epochNanoseconds,
    s = 0,
    c = Fm(a) - Fm(i);
  Math.sign(c) === -r && s++;
  let l = r > 0 ? 2 : 1;
  for (; ; s++) {
    let t = D_(a, s * -r),
      n = p_(e, K(t, i));
    if (s === l || Tp(o, n) !== -r) return [i, t, Number(o - n)];
  }
}
function H_(e, t, n, r) {
  if (r <= 7)
    return ((e, t, n) => {
      let r = W_(t, n);
      return e ? { ...G, weeks: Ap(r, 7), days: jp(r, 7) } : { ...G, days: r };
    })(r === 7, t, n);
  let i = U(e, t),
    a = U(e, n);
  if (r === 8) {
    let { year: r, month: o, day: s } = i,
      { year: c, month: l, day: u } = a,
      d = Math.sign(wp(c, r) || wp(l, o) || W_(t, n)),
      f = 0,
      p = 0;
    if (d) {
      f = e ? e.ee(r, o, c, l) : ah(r, o, c, l);
      let i = S_(e, t, 0, f, 0);
      (d * wp(s, u) > 0 && ((f -= d), (i = S_(e, t, 0, f, 0))), (p = W_(i, n)));
    }
    return { ...G, months: f, days: p };
  }
  let { year: o, month: s, day: c } = i,
    { year: l, month: u, day: d } = a,
    f = l - o,
    p = u - s,
    m = d - c;
  if (f || p) {
    let t = Math.sign(f || p),
      n = vh(e, l, u),
      r = 0;
    if (Math.sign(d - c) === -t) {
      let i = n,
        a = C_(e, l, u, -t);
      (({ year: l, month: u } = a), (f = l - o), (p = u - s), (n = vh(e, l, u)), (r = t < 0 ? -i : n));
    }
    if (((m = d - Math.min(c, n) + r), f)) {
      let [n, r] = mh(e, o, s),
        [i, a] = mh(e, l, u),
        c = e ? e.l : void 0;
      if (
        ((p =
          c !== void 0 && r && !a && (c < 0 ? t > 0 && i === -c : t < 0 && i === n)
            ? 0
            : i - n || Number(a) - Number(r)),
        Math.sign(p) === -t)
      ) {
        let i = t < 0 && -_h(e, l);
        ((l -= t), (f = l - o), (p = u - w_(e, n, r, e ? e.p(l) : void 0, 0) + (i || _h(e, l))));
      } else if (e) {
        let t = w_(e, n, r, e.p(l), 0);
        p = e.ee(l, t, l, u);
      }
    }
  }
  return { ...G, years: f, months: p, days: m };
}
function U_(e, t) {
  return wp(e.year, t.year) || wp(e.month, t.month) || wp(e.day, t.day);
}
function W_(e, t) {
  return Jm(t) - Jm(e);
}
function G_(e, t, n) {
  return X_(e)
    ? ((e, t, n) => {
        let { calendar: r, timeZone: i } = e,
          a = g_(e, t);
        return [R_(i, r, e, a, n), a.epochNanoseconds, J_(r, i, e)];
      })(e, t, n)
    : ((e, t, n) => {
        let { calendar: r } = e,
          i = wg(K(e, jm)),
          a = __(r, i, t);
        return [z_(r, i, a, n), Wm(a), Y_(r, e)];
      })(e, t, n);
}
function K_(e, t) {
  return X_(e) ? g_(e, t).epochNanoseconds : Wm(__(e.calendar, K(e, jm), t));
}
function q_(e, t) {
  return mv(t) ? e.X(t) : e.ne;
}
function J_(e, t, n) {
  let r = l_(n);
  return { ne: n.epochNanoseconds, X: (n) => p_(t, K(b_(e, r, n), r)) };
}
function Y_(e, t) {
  return { ne: Km(t), X: (n) => Km(b_(e, t, n)) };
}
function X_(e) {
  return `timeZone` in e;
}
function Z_(e, t) {
  return e <= 6 - !!t;
}
function Q_(e, t, n) {
  let r = {};
  for (let i = t; i >= 0; i--) {
    let t = Xp[i];
    ((r[n[i]] = Ap(e, t)), (e = jp(e, t)));
  }
  return r;
}
var $_ = 2 ** 53;
function ev(e, t, n) {
  let r = Math.max(hv(t), hv(n));
  return (
    ap(`unit`, r, 0, 6, 1, W),
    ((e, t, n, r) =>
      Bg(
        ov(
          ((e, t, n, r) => {
            let i = lv(e) + lv(t) * BigInt(r ? -1 : 1);
            return (Number.isFinite(Number(i / H)) || z(`Out-of-bounds date`), { ...G, ...fv(i, n) });
          })(t, n, r, e),
        ),
      ))(e, t, n, r)
  );
}
function tv(e, t, n) {
  let r = hv(t),
    [i, a, o, s, c] = ((e, t, n) => {
      e = pg(e, Hh);
      let r = rg(e),
        i = n(e.relativeTo),
        a = Qh(e),
        o = dg(e, 7),
        s = ng(e);
      return (
        r === void 0 && s === void 0 && z(`Required smallestUnit or largestUnit`),
        (s ??= 0),
        (r ??= Math.max(s, t)),
        gg(r, s),
        (a = mg(a, s, 1)),
        a > 1 &&
          s > 5 &&
          r !== s &&
          z(`For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit`),
        [r, s, a, o, i]
      );
    })(n, r, e);
  if (!c && Math.max(r, i) <= 6)
    return Bg(
      ov(
        ((e, t, n, r, i) => {
          let a = i_(lv(e), c_(n, r), i);
          return { ...G, ...fv(a, t) };
        })(t, i, a, o, s),
      ),
    );
  c || z(`Missing relativeTo`);
  let l = X_(c);
  if (!t.sign && (!l || i < 6)) return t;
  let [u, d, f] = G_(c, t, i);
  return Bg(Wg(u, d, i, a, o, s, f, l));
}
function nv(e) {
  return e.sign === -1 ? rv(e) : e;
}
function rv(e) {
  return Bg(iv(e));
}
function iv(e) {
  let t = {};
  for (let n of W) t[n] = -1 * e[n] || 0;
  return t;
}
function av(e, t = W) {
  let n = 0;
  for (let r of t) {
    let t = Math.sign(e[r]);
    t && (n && n !== t && z(`Cannot mix duration signs`), (n = t));
  }
  return n;
}
function ov(e) {
  for (let t of jh) sv(t, e[t]);
  let t = lv(e);
  return (cv(Number(t / $p)), e);
}
function sv(e, t) {
  return ap(e, t, -4294967295, 4294967295, 1);
}
function cv(e) {
  Number.isSafeInteger(e) || z(`Out-of-bounds duration`);
}
function lv(e) {
  return BigInt(e.days) * H + uv(e);
}
function uv(e) {
  return BigInt(e.hours) * tm + BigInt(e.minutes) * em + dv(e);
}
function dv(e) {
  return (
    BigInt(e.seconds) * $p + BigInt(e.milliseconds) * Qp + BigInt(e.microseconds) * Zp + BigInt(e.nanoseconds)
  );
}
function fv(e, t = 6) {
  let n = Number(e / H),
    r = Number(e % H),
    i = Xp[t],
    a = t <= 3 ? Number(e / BigInt(i)) : (Yp / i) * n + Ap(r, i);
  (Number.isFinite(a) || z(`Out-of-bounds date`),
    t <= 3 && Math.abs(a) / (Kp / Xp[t]) >= $_ && z(`Out-of-bounds date`));
  let o = Q_(r, t, W);
  return ((o[W[t]] = a), o);
}
function pv(e, t = 5) {
  return Q_(e, t, W);
}
function mv(e) {
  return !!av(e, Ah);
}
function hv(e) {
  let t = 9;
  for (; t > 0 && !e[W[t]]; t--);
  return t;
}
function gv(e, t) {
  return Tp(e.epochNanoseconds, t.epochNanoseconds);
}
function _v(e, t, n, r) {
  let i = e(Lf(r).relativeTo),
    a = Math.max(hv(t), hv(n));
  return mp(W, t, n)
    ? 0
    : Z_(a, i && X_(i))
      ? Tp(lv(t), lv(n))
      : (i || z(`Missing relativeTo`), Tp(K_(i, t), K_(i, n)));
}
function vv(e, t) {
  return yv(e, t) || bv(e, t);
}
function yv(e, t) {
  return wp(Jm(e), Jm(t));
}
function bv(e, t) {
  return wp(Fm(e), Fm(t));
}
function xv(e, t) {
  return !gv(e, t);
}
function Sv(e, t) {
  return !gv(e, t) && e.timeZone.m === t.timeZone.m && e.calendar === t.calendar;
}
function Cv(e, t) {
  return !vv(e, t) && e.calendar === t.calendar;
}
function wv(e, t) {
  return !yv(e, t) && e.calendar === t.calendar;
}
function Tv(e, t) {
  return !yv(e, t) && e.calendar === t.calendar;
}
function Ev(e, t) {
  return !yv(e, t) && e.calendar === t.calendar;
}
function Dv(e, t) {
  return !bv(e, t);
}
function Ov(e) {
  return e === 0 ? Fp : e ? e.k : void 0;
}
function kv(e, t, n = t) {
  return Ov(e) ? n : t;
}
function Av(e, t) {
  let n = t || void 0,
    r = Ov(t),
    { era: i, eraYear: a, year: o } = e;
  if (
    (o !== void 0 && (o = zf(o, `year`)),
    a !== void 0 && (a = zf(a, `eraYear`)),
    i !== void 0 || a !== void 0)
  ) {
    ((i !== void 0 && a !== void 0) || B(`Mismatching era/eraYear`), r || z(`Forbidden era/eraYear`));
    let e = Ip(i),
      t = r[e];
    t === void 0 && z(((e) => `Invalid era: ${e}`)(i));
    let s = n?._ ? n._(a, e, t) : Nv(a, t);
    (o !== void 0 && o !== s && z(`Mismatching year/eraYear`), (o = s));
  } else o === void 0 && B(Xf(r));
  return o;
}
function jv(e, t, n, r, i) {
  let { month: a, monthCode: o } = e;
  if (o !== void 0) {
    let e = ((e, t, n, r, i = zp(t)) => {
      let a = e ? e.p(n) : void 0,
        [o, s] = i,
        c = Vp(o, s, a);
      if (s) {
        let t = e ? e.l : void 0;
        (t === void 0 && z(Zf),
          t > 0
            ? (c > t && z(Zf), a !== c && (r === 1 && z(Zf), (c = Vp(o, 0, a))))
            : (c !== -t && z(Zf), a === void 0 && r === 1 && z(Zf)));
      }
      return c;
    })(t, o, n, i, r);
    (a !== void 0 && a !== e && z(`Mismatching month/monthCode`), (a = e), (i = 1));
  } else a === void 0 && B(`Missing month/monthCode`);
  return ap(`month`, a, 1, _h(t, n), i);
}
function Mv(e, t, n, r, i) {
  return ip(e, `day`, 1, vh(t, n, r), i);
}
function Nv(e, t) {
  return (t + e) * (Math.sign(t) || 1) || 0;
}
function Pv(e, t) {
  return Pm(pp(rm, { ...jm, ...e }), t);
}
var Fv = /^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/;
function Iv(e) {
  let t = Lv(e);
  return (t === void 0 && z(tp(e)), t);
}
function Lv(e, t) {
  let n = Fv.exec(e);
  if (n)
    return (
      t && n[5] && z(tp(e)),
      ((e) => (e && e !== `+` ? -1 : 1))(n[1]) *
        (parseInt(n[2]) * Jp + xp(n[4]) * qp + xp(n[5]) * Kp + bp(n[6] || ``))
    );
}
var Rv = {
    era: Rh,
    month: Bf,
    monthCode(e, t) {
      return Fh(zh(e), t);
    },
    day: Bf,
  },
  zv = dp(rm, zf),
  Bv = dp(W, Vh),
  Vv = Object.assign({}, Rv, zv),
  Hv = {
    offset(e) {
      return Iv(Fh(zh(e)));
    },
    ...Vv,
  };
function J(e, t, n, r, i = !r) {
  let a = {},
    o = 0;
  for (let i of t) {
    let t = e[i];
    if (t !== void 0) {
      o = 1;
      let e = n[i];
      (e && (t = e(t, i)), (a[i] = t));
    } else r && r.includes(i) && B(Kf(i));
  }
  return (i && !o && B(`No valid fields: ` + t.join()), a);
}
function Y(e) {
  return e === void 0 ? 0 : ag(Wf(e));
}
function Uv(e, t = 0) {
  e = Lf(e);
  let n = og(e),
    r = sg(e, t);
  return [ag(e), r, n];
}
function Wv(e) {
  return og(Lf(e));
}
function Gv(e, t, n) {
  let r = Ov(t);
  (e.year !== void 0 || (e.era !== void 0 && e.eraYear !== void 0) || B(Xf(r)),
    e.monthCode === void 0 && e.month === void 0 && B(`Missing month/monthCode`),
    n || e.day !== void 0 || B(Kf(`day`)));
  let i = $v(e);
  return [Av(e, t), i];
}
function Kv(e, t) {
  let n = t === void 0,
    r = Ov(t);
  (e.day === void 0 && B(Kf(`day`)),
    n || e.month === void 0 || e.year !== void 0 || (e.era !== void 0 && e.eraYear !== void 0) || B(Xf(r)));
  let i = $v(e);
  return [e.eraYear !== void 0 || e.year !== void 0 ? Av(e, t) : void 0, i];
}
function qv(e, t = jm, n) {
  let r = K(e, t);
  return (wg(r), Rg(r, n));
}
function Jv(e, t, n, r, i) {
  let a = jv(e, t, n, r, i);
  return q(Cg(gh(t, n, a, Mv(e, t, n, a, i))), t);
}
function Yv(e, t, n, r, i) {
  return Zv(t, n, jv(e, t, n, r, i));
}
function Xv(e, t, n, r, i) {
  let a = t === void 0,
    o = n,
    s,
    c,
    l;
  if ((o === void 0 && a && (o = 1972), o !== void 0)) {
    a || Cg(gh(t, o, 1, 1));
    let n = jv(e, t, o, r, i);
    ((s = Mv(e, t, o, n, i)), ([c, l] = mh(t, o, n)));
  } else {
    (e.monthCode === void 0 && B(`Missing month/monthCode`), ([c, l] = r));
    let n = t ? t.re : 1972;
    if (n !== void 0) s = Mv(e, t, n, jv(e, t, n, r, i), i);
    else {
      let n = i === 0 && t ? t.ge?.(c, l, e.day) : void 0;
      s = n === void 0 ? e.day : n;
    }
  }
  return Qv(t, c, l, s, e.day, i);
}
function Zv(e, t, n) {
  return q(Sg(gh(e, t, n, 1)), e);
}
function Qv(e, t, n, r, i, a) {
  let o = n;
  o && ((e && e.U?.[t]) ?? 1 / 0) < i && (a === 1 && z(Zf), (o = 0), (r = np(i, 1, (e && e.R) ?? 1 / 0)));
  let s = e ? e.u(t, !!o, r) : $m(t, !!o);
  for (; !s && a === 0 && r > 1;) (r--, (s = e ? e.u(t, !!o, r) : $m(t, !!o)));
  s || z(`Cannot guess year`);
  let { year: c, month: l } = s;
  return q(Cg(gh(e, c, l, r)), e);
}
function $v(e) {
  if (e.monthCode !== void 0) return zp(e.monthCode);
}
var ey = Intl.DateTimeFormat;
function ty(e, t) {
  t < -864e13 && z(`Out-of-bounds date`);
  let n = e.formatToParts(t),
    r = {};
  for (let e of n) r[e.type] = e.value;
  return r;
}
var ny = {
    El_Aaiun: 16,
    Tucuman: 12,
    Tirane: 11,
    Riga: 10,
    Simferopol: 9,
    Vienna: 9,
    Tunis: 8,
    Boa_Vista: 6,
    Fortaleza: 6,
    Maceio: 6,
    Noronha: 6,
    Recife: 6,
    Gaza: 6,
    Hebron: 6,
    DeNoronha: 6,
  },
  ry = -4e9;
function iy(e, t = 4) {
  let n = $h(e);
  return [dg(e, 4), ...sy(hg(Hh, ng(e), 0, t), n)];
}
function ay(e) {
  return cg(Lf(e));
}
function oy(e, t) {
  return iy(Lf(e), t);
}
function sy(e, t) {
  return e == null ? [t === void 0 ? 1 : 10 ** (9 - t), t] : [Xp[e], e < 4 ? 9 - 3 * e : -1];
}
function cy(e, t, n) {
  let [r, i, a, o] = ((e) => {
      let t = $h((e = Lf(e))),
        n = dg(e, 4),
        r = ng(e);
      return [e.timeZone, n, ...sy(hg(Hh, r, 0, 4), t)];
    })(n),
    s = r !== void 0;
  return ((e, t, n, r, i, a) => {
    n = a_(n, BigInt(i), r);
    let o = t.B(n);
    return by(Xm(n + BigInt(o)), a) + (e ? Ty(r_(o)) : `Z`);
  })(s, Ry(s ? e(r) : `UTC`), t.epochNanoseconds, i, a, o);
}
function ly(e, t) {
  let n = ((e) => {
    e = Lf(e);
    let t = cg(e),
      n = $h(e),
      r = ug(e),
      i = dg(e, 4),
      a = ng(e);
    return [t, lg(e), r, i, ...sy(hg(Hh, a, 0, 4), n)];
  })(t);
  return ((e, t, n, r, i, a, o, s, c, l) => {
    r = a_(r, BigInt(c), s);
    let u = n.B(r);
    return by(Xm(r + BigInt(u)), l) + Ty(r_(u), o) + Ey(t, a) + Dy(e, i);
  })(e.calendar, e.timeZone.id, e.timeZone, e.epochNanoseconds, ...n);
}
function uy(e, t) {
  let n = ((e) => ((e = Lf(e)), [cg(e), ...iy(e)]))(t);
  return ((e, t, n, r, i, a) => by(Xg(t, i, r), a) + Dy(e, n))(e.calendar, e, ...n);
}
function dy(e, t) {
  return ((n = e.calendar), (r = e), (i = ay(t)), xy(r) + Dy(n, i));
  var n, r, i;
}
function fy(e, t) {
  return my(e.calendar, Sy, e, ay(t));
}
function py(e, t) {
  return my(e.calendar, Cy, e, ay(t));
}
function my(e, t, n, r) {
  return r === 1
    ? e === void 0
      ? t(n)
      : xy(n)
    : r > 1 || (r === 0 && e !== void 0)
      ? xy(n) + Oy(Lp(e), r === 2)
      : t(n);
}
function hy(e, t) {
  return ((e, t, n, r) => wy(Zg(e, n, t)[0], r))(e, ...oy(t));
}
function gy(e, t) {
  let [n, r, i] = oy(t, 3);
  return (r > 1 && (((e = { ...e, ...Gg(e, r, n) }).sign = av(e)), ov(e)), _y(e, i));
}
function _y(e, t) {
  let { sign: n } = e,
    r = n === -1 ? iv(e) : e,
    { hours: i, minutes: a } = r,
    o = dv(r),
    s = Number(o / $p),
    c = Number(o % $p);
  cv(s);
  let l = Ay(c, t),
    u = t >= 0 || !n || l;
  return (
    (n < 0 ? `-` : ``) +
    `P` +
    vy({ Y: yy(r.years), M: yy(r.months), W: yy(r.weeks), D: yy(r.days) }) +
    (i || a || s || u ? `T` + vy({ H: yy(i), M: yy(a), S: yy(s, u) + l }) : ``)
  );
}
function vy(e) {
  let t = [];
  for (let n in e) {
    let r = e[n];
    r && t.push(r, n);
  }
  return t.join(``);
}
function yy(e, t) {
  if (!e && !t) return ``;
  let n = Object.create(null);
  return ((n.useGrouping = 0), e.toLocaleString(`fullwide`, n));
}
function by(e, t) {
  return xy(e) + `T` + wy(e, t);
}
function xy(e) {
  return Sy(e) + `-` + Cp(e.day);
}
function Sy(e) {
  let { year: t } = e;
  return (t < 0 || t > 9999 ? jy(t) + Sp(6, Math.abs(t)) : Sp(4, t)) + `-` + Cp(e.month);
}
function Cy(e) {
  return Cp(e.month) + `-` + Cp(e.day);
}
function wy(e, t) {
  let n = [Cp(e.hour), Cp(e.minute)];
  return (
    t !== -1 &&
      n.push(
        Cp(e.second) +
          ((e, t, n, r) => Ay(e * Gp + t * Wp + n, r))(e.millisecond, e.microsecond, e.nanosecond, t),
      ),
    n.join(`:`)
  );
}
function Ty(e, t = 0) {
  if (t === 1) return ``;
  let [n, r] = Op(Math.abs(e), Jp),
    [i, a] = Op(r, qp),
    [o, s] = Op(a, Kp);
  return jy(e) + Cp(n) + `:` + Cp(i) + (o || s ? `:` + Cp(o) + Ay(s) : ``);
}
function Ey(e, t) {
  return t === 1 ? `` : `[` + (t === 2 ? `!` : ``) + e + `]`;
}
function Dy(e, t) {
  return t > 1 || (t === 0 && e !== void 0) ? Oy(Lp(e), t === 2) : ``;
}
function Oy(e, t) {
  return `[` + (t ? `!` : ``) + `u-ca=` + e + `]`;
}
var ky = /0+$/;
function Ay(e, t) {
  let n = Sp(9, e);
  return ((n = t === void 0 ? n.replace(ky, ``) : n.slice(0, t)), n ? `.` + n : ``);
}
function jy(e) {
  return e < 0 ? `-` : `+`;
}
var My = /^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/,
  Ny = /[^\w\/:+-]+/;
function Py(e) {
  return Fy(Fh(e));
}
function Fy(e) {
  return Iy(e).id;
}
var Iy = op((e) => {
    let t = e.toUpperCase(),
      n = ((e) => {
        let t = Lv(e, 1);
        if (t !== void 0) return { id: Ty(t), Z: t, m: t };
      })(t);
    return n
      ? { kind: `fixed`, ...n }
      : Ly(
          t === `UTC`
            ? `UTC`
            : ((e) => (
                Ny.test(e) && z(ep(e)),
                My.test(e) && z(`Forbidden ICU TimeZone`),
                e
                  .toLowerCase()
                  .split(`/`)
                  .map((e, t) =>
                    (e.length <= 3 || /\d/.test(e)) && !/etc|yap/.test(e)
                      ? e.toUpperCase()
                      : e.replace(/baja|dumont|[a-z]+/g, (e, n) =>
                          (e.length <= 2 && !t) || e === `in` || e === `chat`
                            ? e.toUpperCase()
                            : e.length > 2 || !n
                              ? vp(e).replace(/island|noronha|murdo|rivadavia|urville/, vp)
                              : e,
                        ),
                  )
                  .join(`/`)
              ))(e),
        );
  }),
  Ly = op((e) => {
    if (e === `UTC`) return { kind: `utc`, id: e, m: e };
    let t =
      ((n = e.toUpperCase()),
      new ey(`en-u-hc-h23`, {
        calendar: `iso8601`,
        timeZone: n,
        era: `short`,
        year: `numeric`,
        month: `numeric`,
        day: `numeric`,
        hour: `numeric`,
        minute: `numeric`,
        second: `numeric`,
      }));
    var n;
    return { kind: `named`, id: e, format: t, m: t.resolvedOptions().timeZone };
  });
function Ry(e) {
  let t = Iy(e);
  return zy(t.id, t);
}
var zy = op((e, t) =>
    t.kind === `named` ? new Vy(e, t.m, t.format) : new By(e, t.m, t.kind === `fixed` ? t.Z : 0),
  ),
  By = class {
    constructor(e, t, n) {
      ((this.id = e), (this.m = t), (this.Z = n));
    }
    B() {
      return this.Z;
    }
    O(e) {
      return [Dg(e, this.Z)];
    }
    C() {}
  },
  Vy = class {
    constructor(e, t, n) {
      ((this.id = e),
        (this.m = t),
        (this.me = ((e, t) => {
          let n = op(e),
            r = op(Hy),
            i = 86400 * t;
          function a(e) {
            let [t, a] = Uy(e, i),
              o = Wy(t),
              c = Wy(a),
              l = n(o),
              u = n(c);
            return l === u ? l : s(r(o, c), l, u, e);
          }
          function o(e, t, a, o = e) {
            let [c, l] = Uy(e, i),
              u = i * t,
              d = () => (t < 0 ? l > a : c < a);
            for (; d();) {
              let e = Wy(c),
                i = Wy(l),
                a = n(e),
                d = n(i);
              if (a !== d) {
                let n = r(e, i);
                s(n, a, d);
                let c = n[0];
                if ((wp(c, o) || 1) === t) return c;
              }
              ((c += u), (l += u));
            }
          }
          function s(t, n, r, i) {
            let a, o;
            for (
              ;
              (i === void 0 || (a = i < t[0] ? n : i >= t[1] ? r : void 0) === void 0) && (o = t[1] - t[0]);
            ) {
              let n = t[0] + Math.floor(o / 2);
              e(n) === r ? (t[1] = n) : (t[0] = n + 1);
            }
            return a;
          }
          return {
            Ae(e) {
              let t = a(e - 86400),
                n = a(e + 86400),
                r = e - t,
                i = e - n;
              if (t === n) return [r];
              let o = a(r);
              return o === a(i) ? [e - o] : t > n ? [r, i] : [];
            },
            ze: a,
            C(e, t) {
              if (!(t > 0 && e >= 864e10))
                return t < 0
                  ? e <= ry
                    ? void 0
                    : e > 4e9
                      ? (o(e, -1, e - 94867200) ?? o(4e9, -1, ry))
                      : o(e, -1, ry)
                  : o(Math.max(e, ry) - 1, 1, Math.max(e, Math.floor(Date.now() / 1e3)) + 94867200, e);
            },
          };
        })(
          ((e) => (t) => {
            let n = ty(e, 1e3 * t);
            return (
              86400 *
                Ym(
                  ((e) => {
                    let t = e.relatedYear;
                    if (t !== void 0) return parseInt(t);
                    let n = parseInt(e.year);
                    return e.era !== void 0 && Ip(e.era) === `bce` ? 1 - n : n;
                  })(n),
                  parseInt(n.month),
                  parseInt(n.day),
                ) +
              3600 * parseInt(n.hour) +
              60 * parseInt(n.minute) +
              parseInt(n.second) -
              t
            );
          })(n),
          ((e) => ny[e.split(`/`).pop()] || 19)(e),
        )));
    }
    B(e) {
      return this.me.ze(((e) => Hm(e)[0])(e)) * Kp;
    }
    O(e) {
      let t = 86400 * Jm(e) + Lm(e),
        n = Rm(e);
      return this.me.Ae(t).map((e) => Eg(BigInt(e) * $p + BigInt(n)));
    }
    C(e, t) {
      let [n, r] = Hm(e),
        i = this.me.C(n + (t > 0 || r ? 1 : 0), t);
      if (i !== void 0) return BigInt(i) * $p;
    }
  };
function Hy(e, t) {
  return [e, t];
}
function Uy(e, t) {
  let n = Math.floor(e / t) * t;
  return [n, n + t];
}
function Wy(e) {
  return np(e, -1e10, 864e10);
}
function Gy(e, t, n) {
  let r = J(n, kv(t, Dm, Om), Hv, [], 0),
    i = r.timeZone !== void 0,
    [a, o] = Gv(r, t),
    s = Jv(r, t, a, o, 0);
  if (i) {
    let n = Pv(r),
      i = Ry(e(r.timeZone));
    return { epochNanoseconds: f_(i, K(s, n), r.offset), timeZone: i, calendar: t };
  }
  return s;
}
function Ky(e, t, n, r) {
  let i = J(n, kv(t, Dm, Om), Hv, lm, 0),
    a = e(i.timeZone),
    [o, s] = Gv(i, t),
    [c, l, u] = Uv(r),
    d = Jv(i, t, o, s, c),
    f = Pv(i, c),
    p = Ry(a);
  return Lg(f_(p, K(d, f), i.offset, l, u), p, t);
}
function qy(e, t, n) {
  let r = J(t, kv(e, Cm, wm), Vv, [], 0),
    [i, a] = Gv(r, e),
    o = Y(n);
  return qv(Jv(r, e, i, a, o), Pv(r, o), e);
}
function Jy(e, t, n, r = []) {
  let i = J(t, kv(e, xm, Sm), Rv, r),
    [a, o] = Gv(i, e);
  return Jv(i, e, a, o, Y(n));
}
function Yy(e, t, n, r) {
  let i = J(t, kv(e, gm, _m), Rv, r),
    [a, o] = Gv(i, e, 1);
  return Yv(i, e, a, o, Y(n));
}
function Xy(e, t, n, r) {
  let i = J(n, kv(e, xm, Sm), Rv, om, 0);
  t && i.month !== void 0 && i.monthCode === void 0 && i.year === void 0 && (i.year = 1972);
  let [a, o] = Kv(i, e);
  return Xv(i, e, a, o, Y(r));
}
function Zy(e, t) {
  return Pv(J(e, mm, zv, [], 1), Y(t));
}
function Qy(e) {
  let t = J(e, Oh, Bv);
  return Bg(ov({ ...G, ...t }));
}
function $y(e) {
  z(tp(e));
}
function eb(e) {
  let t = Sb((e = Fh(zh(e)))),
    n;
  return (t || $y(e), t.I ? (n = 0) : t.offset ? (n = Iv(t.offset)) : $y(e), Ig(Dg(t, n)));
}
function tb(e, t) {
  let n = Sb(Fh(e));
  return n && n.timeZoneId ? fb(n, t, void 0) : pb(db(e), t);
}
function nb(e, t, n) {
  let r = Sb(Fh(e));
  return ((r && r.timeZoneId) || $y(e), fb(r, t, n));
}
function rb(e, t) {
  let n = db(e);
  return (wg(n), { ...K(n, n), calendar: t(n.calendarId) });
}
function ib(e, t) {
  return pb(db(e), t);
}
function ab(e, t) {
  let n = Cb(Fh(e)) || db(e),
    r = t(n.calendarId);
  return q(Sg(x_(r, Sg(n))), r);
}
function ob(e, t) {
  let n = wb(Fh(e)) || db(e);
  if (n.calendarId === `iso8601`) return q({ ...n, year: 1972 }, t(`iso8601`));
  let { calendar: r } = pb(n, t),
    { year: i, month: a, day: o } = U(r, n),
    [s, c] = mh(r, i, a),
    l = r ? r.u(s, c, o) : $m(s, c);
  return (l || z(`Cannot guess year`), q(Cg(gh(r, l.year, l.month, o)), r));
}
function sb(e) {
  let t = Sb((e = Fh(e))) || Eb(e);
  return ((!t || !t.qe || t.I || Cb(e) || wb(e)) && $y(e), zg(t));
}
function cb(e) {
  let t = bb.exec(Fh(e));
  (t && !xb.test(e)) || $y(e);
  let n = Q_(3600 * bp(t[7] || ``) + 60 * bp(t[9] || ``) + bp(t[11] || ``), 4, W),
    r = {
      ...n,
      years: xp(t[2]),
      months: xp(t[3]),
      weeks: xp(t[4]),
      days: xp(t[5]),
      hours: xp(t[6]),
      minutes: xp(t[8]) + n.minutes,
      seconds: xp(t[10]) + n.seconds,
    };
  return Bg(ov(t[1] === `-` ? iv(r) : r));
}
function lb(e) {
  let t = Sb(e) || Cb(e) || wb(e) || Eb(e);
  return t ? t.calendarId : e;
}
function ub(e) {
  let t = Sb(e);
  return (t && (t.timeZoneId || (t.I && `UTC`) || t.offset)) || e;
}
function db(e) {
  let t = Sb(Fh(e));
  return ((t && !t.I) || $y(e), t);
}
function fb(e, t, n) {
  let r = Ry(Fy(e.timeZoneId)),
    i;
  if (e.qe) {
    let t = e.offset ? Iv(e.offset) : void 0,
      [, o, s] = Uv(n);
    i = f_(r, e, t, o, s, !(r.Z || e.offset === void 0 || ((a = e.offset), a.length > 6)), e.I);
  } else (Uv(n), (i = m_(r, e)));
  var a;
  return (Eg(i), Lg(i, r, t(e.calendarId)));
}
function pb(e, t) {
  return q(Cg(e), t(e.calendarId));
}
function mb(e, t = ``) {
  return `([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${e}([0-5]\\d${t})(?:[.,](\\d{1,9}))?)?)?`;
}
var hb =
    `((?!-0{6})[+-]\\d{6}|\\d{4})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:[Tt ]` +
    mb(6, `|60`) +
    `(?:([Zz])|(([+-])` +
    mb(14) +
    `))?)?`,
  gb = yp(
    `((?!-0{6})[+-]\\d{6}|\\d{4})-?(0[1-9]|1[0-2])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)`,
  ),
  _b = yp(
    `(?:--)?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)`,
  ),
  vb = yp(
    hb +
      `(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)`,
  ),
  yb = /\[(!?)([^=]+)=([^\]]+)/g,
  bb =
    /^([+-])?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?:(\d+)(?:[.,](\d{1,9}))?H)?(?:(\d+)(?:[.,](\d{1,9}))?M)?(?:(\d+)(?:[.,](\d{1,9}))?S)?)?$/i,
  xb = /[PT]$|[.,]\d+[HMS]./i;
function Sb(e) {
  let t = vb.exec(e);
  if (t)
    return fh(
      ((e) => ({
        year: parseInt(e[1]),
        month: parseInt(e[3]),
        day: parseInt(e[4]),
        ...zm(bp(e[9] || ``))[0],
        hour: xp(e[5]),
        minute: xp(e[7]),
        second: Math.min(xp(e[8]), 59),
        ...Db(e[18], e[19]),
        qe: !!e[5],
        I: !!e[10],
        offset: e[11],
      }))(t),
    );
}
function Cb(e) {
  let t = gb.exec(e);
  return t
    ? Tb(((e) => ({ year: parseInt(e[1]), month: parseInt(e[2]), day: 1, ...Db(e[3], e[4]) }))(t))
    : void 0;
}
function wb(e) {
  let t = _b.exec(e);
  if (t) {
    let e = ((e) => ({ year: 1972, month: parseInt(e[1]), day: parseInt(e[2]), ...Db(e[3], e[4]) }))(t);
    if (mp(sm, (n = e), ph(n))) return Tb(e);
  }
  var n;
}
function Tb(e) {
  return (e.calendarId !== `iso8601` && $y(e.calendarId), e);
}
function Eb(e) {
  let t = Sb(e.replace(/^t?/i, `0000-01-01T`));
  return t && !t.I ? t : void 0;
}
function Db(e, t) {
  let n,
    r = [];
  return (
    t.replace(yb, (e, t, i, a) => (i === `u-ca` ? (r.push(a.toLowerCase()), (n ||= t)) : t && $y(e), ``)),
    r.length > 1 && n && $y(t),
    { timeZoneId: e, calendarId: r[0] || `iso8601` }
  );
}
function Ob(e, t, n) {
  let r = Object.assign(Object.create(null), t);
  return (kb(r, n, fm), Ov(e) && (kb(r, n, dm), e && e.je && kb(r, n, pm, um)), r);
}
function kb(e, t, n, r) {
  let i = 0,
    a = [];
  for (let e of n) t[e] === void 0 ? a.push(e) : (i = 1);
  if ((Object.assign(e, t), i)) for (let t of r || a) delete e[t];
}
function Ab(e, t, n) {
  let r = kv(e, Tm, Em),
    i = l_(t),
    { year: a, month: o, day: s } = U(e, i),
    c = {
      year: a,
      monthCode: zb(e, a, o),
      day: s,
      hour: i.hour,
      minute: i.minute,
      second: i.second,
      millisecond: i.millisecond,
      microsecond: i.microsecond,
      nanosecond: i.nanosecond,
      offset: i.offsetNanoseconds,
    },
    l = J(n, r, Hv),
    u = Ob(e, c, l);
  return [{ ...c, ...l }, u];
}
function jb(e, t, n) {
  let r = kv(e, Cm, wm),
    { year: i, month: a, day: o } = U(e, t),
    s = {
      year: i,
      monthCode: zb(e, i, a),
      day: o,
      hour: t.hour,
      minute: t.minute,
      second: t.second,
      millisecond: t.millisecond,
      microsecond: t.microsecond,
      nanosecond: t.nanosecond,
    },
    c = J(n, r, Vv),
    l = Ob(e, s, c);
  return [{ ...s, ...c }, l];
}
function Mb(e, t, n) {
  let r = kv(e, xm, Sm),
    { year: i, month: a, day: o } = U(e, t);
  return Ob(e, { year: i, monthCode: zb(e, i, a), day: o }, J(n, r, Rv));
}
function Nb(e, t, n) {
  let r = kv(e, gm, _m),
    { year: i, month: a } = U(e, t);
  return Ob(e, { year: i, monthCode: zb(e, i, a) }, J(n, r, Rv));
}
function Pb(e, t, n) {
  let r = kv(e, xm, Sm),
    { year: i, month: a, day: o } = U(e, t);
  return Ob(e, { monthCode: zb(e, i, a), day: o }, J(n, r, Rv));
}
function Fb(e, t, n, r, i, a, o, s) {
  let { calendar: c, timeZone: l } = e;
  return Lg(f_(l, K(Jv(n, c, r, i, a), Pm(t, a)), t.offset, o, s), l, c);
}
function Ib(e, t, n, r, i, a) {
  return qv(Jv(t, n, r, i, a), Pm(e, a), n);
}
function Lb(e, t) {
  return { ...pp(mm, e), ...J(t, mm, zv) };
}
function Rb(e, t) {
  return Bg(((n = e), (r = t), ov({ ...n, ...J(r, Oh, Bv) })));
  var n, r;
}
function zb(e, t, n) {
  let [r, i] = mh(e, t, n);
  return Bp(r, i);
}
function Bb(e, t, n) {
  let [r, i] = ((e, t) => {
      let n = t((e = pg(e, `unit`)).relativeTo),
        r = ig(e);
      return ((r = Ph(`unit`, r)), [r, n]);
    })(n, e),
    a = hv(t),
    o = Math.max(r, a),
    s = i && X_(i);
  if (!i && Z_(o, s)) return Vb(t, r);
  if ((i || z(`Missing relativeTo`), !t.sign && (!s || r < 6))) return 0;
  let [c, l, u] = G_(i, t, r);
  return Z_(r, s)
    ? Vb(c, r)
    : ((e, t, n, r) => {
        let i = W[n],
          a = Nh(n, e);
        return Ag(e[i], av(e) || 1, t, (e) => ((a[i] = e), q_(r, a)));
      })(c, l, r, u);
}
function Vb(e, t) {
  return nm(lv(e), Xp[t]);
}
function Hb(e, t, n) {
  return Lg(e.epochNanoseconds, t, n);
}
function Ub(e) {
  return Ig(e.epochNanoseconds);
}
function Wb(e) {
  return Rg(l_(e), e.calendar);
}
function Gb(e) {
  return q(l_(e), e.calendar);
}
function Kb(e) {
  return zg(l_(e));
}
function qb(e, t, n) {
  return Lg(Eg(p_(t, e, n)), t, e.calendar);
}
function Jb(e, t, n) {
  let r;
  return ((r = n ? p_(t, K(e, n)) : m_(t, K(e, jm))), Lg(r, t, e.calendar));
}
function Yb(e, t, n) {
  return $b(e, pp(kv(e, vm, ym), t), J(Wf(n), om, Rv, []));
}
function Xb(e, t, n) {
  let r = kv(e, am, hm);
  return $b(e, pp(bm, t), J(Wf(n), r, Rv, []));
}
function Zb(e, t) {
  let n = J(t, bm, Rv),
    [r, i] = Kv(n, e);
  return Xv(n, e, r, i, 0);
}
function Qb(e, t) {
  let n = J(t, kv(e, vm, ym), Rv),
    [r, i] = Gv(n, e, 1);
  return Yv(n, e, r, i, 0);
}
function $b(e, t, n) {
  let r = kv(e, km, Am),
    i = Ob(e, t, n);
  i = J(i, r, Rv, []);
  let [a, o] = Gv(i, e);
  return Jv(i, e, a, o, 0);
}
function ex(e) {
  return Ig(Eg(BigInt(Vh(e)) * Qp));
}
function tx(e) {
  return Ig(Eg(Bh(e)));
}
function nx(e) {
  return ((e.timeZone = `UTC`), [`full`, `long`].includes(e.timeStyle) && (e.timeStyle = `medium`), e);
}
function rx(e, t) {
  return (e.timeZone !== void 0 && B(`Cannot specify TimeZone`), (e.timeZone = t), e);
}
function ix(e, t, n) {
  let r = e.resolvedOptions().calendar;
  (!n && t.calendar === void 0) || Lp(t.calendar) === r || z(`Mismatching Calendars`);
}
function ax(e, t, n, r, i) {
  let a = new Set(e),
    o = new Set(t),
    s = new Set(n);
  return (e, t) => {
    let n,
      c,
      l = {},
      u = {},
      d = {},
      f = 0,
      p = 0;
    for (let t of Object.keys(e)) {
      let r = e[t];
      r === void 0 ||
        s.has(t) ||
        (a.has(t)
          ? t === `dateStyle`
            ? (n = r)
            : t === `timeStyle`
              ? (c = r)
              : (l[t] = r)
          : t === `era`
            ? (u[t] = r)
            : o.has(t)
              ? t === `dateStyle` || t === `timeStyle`
                ? (p = 1)
                : (f = 1)
              : (d[t] = r));
    }
    let m = n !== void 0,
      h = c !== void 0,
      g = m || h,
      ee = Object.keys(l).length > 0,
      _ = f || p,
      v = ee || m || h,
      y = Object.keys(u).length > 0;
    ((!t && _) || (t && _ && !v) || (g && (ee || y || f))) && B(`Invalid formatting options`);
    let b = {};
    return (
      g || v || Object.assign(b, r),
      Object.assign(b, l, u, d),
      m && (i ? Object.assign(b, i[n]) : (b.dateStyle = n)),
      h && (b.timeStyle = c),
      b
    );
  };
}
var ox = { year: `numeric`, month: `numeric`, day: `numeric` },
  sx = { hour: `numeric`, minute: `numeric`, second: `numeric` },
  cx = Object.assign({}, ox, sx),
  lx = [`weekday`, `year`, `month`, `day`, `dateStyle`],
  ux = [`dayPeriod`, `hour`, `minute`, `second`, `fractionalSecondDigits`, `timeStyle`],
  dx = lx.concat(ux),
  fx = [`weekday`, `day`].concat(ux),
  px = [`weekday`, `year`].concat(ux),
  mx = ax(dx, [], [], cx),
  hx = ax(dx, [], [], { ...cx, timeZoneName: `short` }),
  gx = ax(dx, [], [`timeZoneName`], cx),
  _x = ax(lx, ux, [`timeZoneName`], ox),
  vx = ax(ux, lx, [`timeZoneName`, `era`], sx),
  yx = ax(
    [`year`, `month`, `dateStyle`],
    fx,
    [`timeZoneName`],
    { year: `numeric`, month: `numeric` },
    {
      full: { year: `numeric`, month: `long` },
      long: { year: `numeric`, month: `long` },
      medium: { year: `numeric`, month: `short` },
      short: { year: `2-digit`, month: `numeric` },
    },
  ),
  bx = ax(
    [`month`, `day`, `dateStyle`],
    px,
    [`timeZoneName`, `era`],
    { month: `numeric`, day: `numeric` },
    {
      full: { month: `long`, day: `numeric` },
      long: { month: `long`, day: `numeric` },
      medium: { month: `short`, day: `numeric` },
      short: { month: `numeric`, day: `numeric` },
    },
  );
function xx(e, t) {
  let { timeZone: n } = e,
    r = K(l_(e), t || jm);
  return Lg(t ? p_(n, r) : m_(n, r), n, e.calendar);
}
function Sx(e) {
  let t = fg(pg(e, `direction`), 0);
  return (t || z(Gf(`direction`, t)), t);
}
function Cx(e) {
  let t = wx(),
    n = e.B(t);
  return Xm(t + BigInt(n));
}
function wx() {
  return BigInt(Date.now()) * Qp;
}
function Tx() {
  return new ey().resolvedOptions().timeZone || `UTC`;
}
var Ex = `PlainYearMonth`,
  Dx = `PlainMonthDay`,
  Ox = `PlainDate`,
  kx = `PlainDateTime`,
  Ax = `PlainTime`,
  jx = `ZonedDateTime`,
  Mx = `Instant`,
  Nx = `Duration`;
function Px(e, t, n, ...r) {
  return (
    Object.defineProperties(t, sp(e)),
    Object.defineProperties(t.prototype, lp(`Temporal.` + e)),
    Object.defineProperties(
      t.prototype,
      up(
        (e) => ({
          get() {
            return e(n(this));
          },
          configurable: 1,
        }),
        Object.assign({}, ...r),
      ),
    ),
    t
  );
}
var Fx =
  _p.name !== `noop` || globalThis.process
    ? _p
    : (e) => {
        Object.defineProperty(e, '_str_', { value: e.toJSON() });
      };
function Ix() {
  B(Yf);
}
function Lx() {
  B(Jf);
}
var Rx = {
    era(e) {
      return hh(e.calendar, e).era;
    },
    eraYear(e) {
      return hh(e.calendar, e).eraYear;
    },
    year(e) {
      return U(e.calendar, e).year;
    },
    month(e) {
      return U(e.calendar, e).month;
    },
    monthCode(e) {
      return yh(e.calendar, e);
    },
  },
  zx = {
    era(e) {
      return hh(e.calendar, e).era;
    },
    eraYear(e) {
      return hh(e.calendar, e).eraYear;
    },
    year(e) {
      return U(e.calendar, e).year;
    },
    month(e) {
      return U(e.calendar, e).month;
    },
    monthCode(e) {
      return yh(e.calendar, e);
    },
    day(e) {
      return U(e.calendar, e).day;
    },
  },
  Bx = {
    monthCode(e) {
      return yh(e.calendar, e);
    },
    day(e) {
      return U(e.calendar, e).day;
    },
  },
  Vx = {
    daysInMonth(e) {
      return Sh(e.calendar, e);
    },
    daysInYear(e) {
      return Ch(e.calendar, e);
    },
    monthsInYear(e) {
      return xh(e.calendar, e);
    },
    inLeapYear(e) {
      return bh(e.calendar, e);
    },
  },
  Hx = {
    dayOfWeek(e) {
      return oh(e);
    },
    dayOfYear(e) {
      return wh(e.calendar, e);
    },
    weekOfYear(e) {
      return Th(e.calendar, e);
    },
    yearOfWeek(e) {
      return Eh(e.calendar, e);
    },
    daysInWeek() {
      return 7;
    },
    daysInMonth(e) {
      return Sh(e.calendar, e);
    },
    daysInYear(e) {
      return Ch(e.calendar, e);
    },
    monthsInYear(e) {
      return xh(e.calendar, e);
    },
    inLeapYear(e) {
      return bh(e.calendar, e);
    },
  };
function Ux(e, t, n, r) {
  let [i, a, o, s] = _g(e, r, 3, 5);
  return Yx(e, L_(t.epochNanoseconds, n.epochNanoseconds, i, a, o, s));
}
function Wx(e, t, n, r) {
  let i = O_(t.calendar, n.calendar),
    [a, o, s, c] = _g(e, r, 5);
  return Yx(e, j_(i, t, n, a, o, s, c));
}
function Gx(e, t, n, r) {
  let i = O_(t.calendar, n.calendar),
    [a, o, s, c] = _g(e, r, 6);
  return Yx(e, M_(i, t, n, a, o, s, c));
}
function Kx(e, t, n, r) {
  let i = O_(t.calendar, n.calendar),
    [a, o, s, c] = _g(e, r, 6, 9, 6);
  return Yx(e, P_(i, t, n, a, o, s, c));
}
function qx(e, t, n, r) {
  let i = O_(t.calendar, n.calendar),
    [a, o, s, c] = _g(e, r, 9, 9, 8);
  return Yx(e, N_(i, t, n, a, o, s, c));
}
function Jx(e, t, n, r) {
  let [i, a, o, s] = _g(e, r, 5, 5);
  return Yx(e, F_(t, n, i, a, o, s));
}
function Yx(e, t) {
  return Bg(e ? iv(t) : t);
}
function Xx(e, t, n) {
  let { calendar: r } = e,
    i = Mb(r, e, t),
    [a, o] = Gv(i, r);
  return Jv(i, r, a, o, Y(n));
}
function Zx(e, t, n) {
  let { calendar: r } = e,
    [i, a] = jb(r, e, t),
    [o, s] = Gv(a, r);
  return Ib(i, a, r, o, s, Y(n));
}
function Qx(e, t, n) {
  let { calendar: r } = e,
    i = Nb(r, e, t),
    [a, o] = Gv(i, r, 1);
  return Yv(i, r, a, o, Y(n));
}
function $x(e, t, n) {
  let { calendar: r } = e,
    i = Pb(r, e, t),
    [a, o] = Kv(i, r);
  return Xv(i, r, a, o, Y(n));
}
function eS(e, t, n) {
  return Pv(Lb(e, t), Y(n));
}
function tS(e, t, n) {
  let { calendar: r } = e,
    [i, a] = Ab(r, e, t),
    [o, s] = Gv(a, r),
    [c, l, u] = Uv(n, 2);
  return Fb(e, i, a, o, s, c, l, u);
}
function nS(e) {
  let t = Fh(e).toLowerCase();
  return t === `iso8601` ? void 0 : t === `gregory` ? 0 : void z($f(e, `temporal-polyfill/full`));
}
function rS(e = Pp) {
  return nS(e);
}
var iS = new WeakMap(),
  aS = Px(
    jx,
    class {
      constructor(e, t, n = void 0) {
        let r = Eg(Bh(e)),
          i = Ry(Py(t)),
          a = rS(n);
        uS(this, Lg(r, i, a));
      }
      static from(e, t = void 0) {
        return oS(lS(e, t));
      }
      static compare(e, t) {
        return gv(lS(e), lS(t));
      }
      get calendarId() {
        return Lp(X(this).calendar);
      }
      get timeZoneId() {
        return X(this).timeZone.id;
      }
      get epochMilliseconds() {
        return Um(X(this).epochNanoseconds);
      }
      get epochNanoseconds() {
        return X(this).epochNanoseconds;
      }
      get offset() {
        return Ty(l_(X(this)).offsetNanoseconds);
      }
      get offsetNanoseconds() {
        return l_(X(this)).offsetNanoseconds;
      }
      get hoursInDay() {
        return Hg(X(this));
      }
      with(e, t = void 0) {
        return oS(tS(X(this), FS(e), t));
      }
      withCalendar(e) {
        return oS({ ...X(this), calendar: oC(e) });
      }
      withTimeZone(e) {
        return oS({ ...X(this), timeZone: Ry(dS(e)) });
      }
      withPlainTime(e = void 0) {
        return oS(xx(X(this), HS(e)));
      }
      add(e, t = void 0) {
        return oS(g_(X(this), dC(e), Y(t)));
      }
      subtract(e, t = void 0) {
        return oS(g_(X(this), iv(dC(e)), Y(t)));
      }
      until(e, t = void 0) {
        return Z(Wx(0, X(this), lS(e), t));
      }
      since(e, t = void 0) {
        return Z(Wx(1, X(this), lS(e), t));
      }
      round(e) {
        let t = X(this),
          [n, r, i] = vg(e);
        return oS(Vg(t, n, r, i));
      }
      startOfDay() {
        return oS(Ug(X(this)));
      }
      equals(e) {
        return Sv(X(this), lS(e));
      }
      toInstant() {
        return mS(Ub(X(this)));
      }
      toPlainDateTime() {
        return KS(Wb(X(this)));
      }
      toPlainDate() {
        return $S(Gb(X(this)));
      }
      toPlainTime() {
        return RS(Kb(X(this)));
      }
      toLocaleString(e = void 0, t = {}) {
        let n = X(this),
          r = new ey(e, rx(hx(t), A_(n)));
        return (ix(r, n), r.format(Um(n.epochNanoseconds)));
      }
      toString(e = void 0) {
        return ly(X(this), e);
      }
      toJSON() {
        return ly(X(this));
      }
      getTimeZoneTransition(e) {
        let t = X(this),
          n = t.timeZone.C(t.epochNanoseconds, Sx(e));
        return n === void 0 ? null : oS({ ...t, epochNanoseconds: n });
      }
      valueOf() {
        return Lx();
      }
    },
    sS,
    zx,
    Hx,
    im,
  );
function oS(e) {
  return uS(Object.create(aS.prototype), e);
}
function X(e) {
  return cS(e) || Ix();
}
function sS(e) {
  let t = X(e);
  return { ...l_(t), calendar: t.calendar };
}
function cS(e) {
  return iS.get(e);
}
function lS(e, t) {
  if (rp(e)) {
    let n = cS(e);
    return n ? (Uv(t), n) : Ky(dS, iC(e), e, t);
  }
  return nb(e, nS, t);
}
function uS(e, t) {
  return (iS.set(e, t), Fx(e), e);
}
function dS(e) {
  if (rp(e)) {
    let t = cS(e);
    return (t || B(ep(e)), t.timeZone.id);
  }
  return ((e) => Fy(ub(Fh(e))))(e);
}
var fS = new WeakMap(),
  pS = Px(
    Mx,
    class {
      constructor(e) {
        let t = Eg(Bh(e));
        yS(this, Ig(t));
      }
      static from(e) {
        return mS(_S(e));
      }
      static fromEpochMilliseconds(e) {
        return mS(ex(e));
      }
      static fromEpochNanoseconds(e) {
        return mS(tx(e));
      }
      static compare(e, t) {
        return gv(_S(e), _S(t));
      }
      get epochMilliseconds() {
        return Um(hS(this).epochNanoseconds);
      }
      get epochNanoseconds() {
        return hS(this).epochNanoseconds;
      }
      add(e) {
        return mS(Ig(y_(hS(this).epochNanoseconds, dC(e))));
      }
      subtract(e) {
        return mS(Ig(y_(hS(this).epochNanoseconds, iv(dC(e)))));
      }
      until(e, t = void 0) {
        return Z(Ux(0, hS(this), _S(e), t));
      }
      since(e, t = void 0) {
        return Z(Ux(1, hS(this), _S(e), t));
      }
      round(e) {
        let t = hS(this),
          [n, r, i] = vg(e, 5, 1);
        return mS(Ig(a_(t.epochNanoseconds, c_(n, r), i)));
      }
      equals(e) {
        return xv(hS(this), _S(e));
      }
      toZonedDateTimeISO(e) {
        return oS(Hb(hS(this), Ry(dS(e))));
      }
      toLocaleString(e = void 0, t = {}) {
        let n = hS(this);
        return new ey(e, mx(t)).format(Um(n.epochNanoseconds));
      }
      toString(e = void 0) {
        return cy(dS, hS(this), e);
      }
      toJSON() {
        return cy(dS, hS(this));
      }
      valueOf() {
        return Lx();
      }
    },
  );
function mS(e) {
  return yS(Object.create(pS.prototype), e);
}
function hS(e) {
  return gS(e) || Ix();
}
function gS(e) {
  return fS.get(e);
}
function _S(e) {
  if (rp(e)) {
    let t = gS(e);
    if (t) return t;
    let n = cS(e);
    if (n) return Ig(n.epochNanoseconds);
  }
  return eb(e);
}
var { toTemporalInstant: vS } = {
  toTemporalInstant() {
    let e = Date.prototype.valueOf.call(this);
    return mS(Ig(BigInt(Lh(e)) * Qp));
  },
};
function yS(e, t) {
  return (fS.set(e, t), Fx(e), e);
}
var bS = new WeakMap(),
  xS = Px(
    Dx,
    class {
      constructor(e, t, n = void 0, r) {
        let i = zf(e),
          a = zf(t),
          o = rS(n),
          s = Cg(fh({ year: zf(r ?? 1972), month: i, day: a }));
        ES(this, q(s, o));
      }
      static from(e, t = void 0) {
        return SS(TS(e, t));
      }
      get calendarId() {
        return Lp(CS(this).calendar);
      }
      with(e, t = void 0) {
        return SS($x(CS(this), FS(e), t));
      }
      equals(e) {
        return Ev(CS(this), TS(e));
      }
      toPlainDate(e) {
        return $S(Xb(CS(this).calendar, this, e));
      }
      toLocaleString(e = void 0, t = {}) {
        let n = CS(this),
          r = new ey(e, nx(bx(t)));
        return (ix(r, n, 1), r.format(qm(n)));
      }
      toString(e = void 0) {
        return py(CS(this), e);
      }
      toJSON() {
        return py(CS(this));
      }
      valueOf() {
        return Lx();
      }
    },
    CS,
    Bx,
  );
function SS(e) {
  return ES(Object.create(xS.prototype), e);
}
function CS(e) {
  return wS(e) || Ix();
}
function wS(e) {
  return bS.get(e);
}
function TS(e, t) {
  if (rp(e)) {
    let n = wS(e);
    if (n) return (Y(t), n);
    let r = aC(e);
    return Xy(r === void 0 ? void 0 : r, r === void 0, e, t);
  }
  let n = ob(e, nS);
  return (Y(t), n);
}
function ES(e, t) {
  return (bS.set(e, t), Fx(e), e);
}
var DS = new WeakMap(),
  OS = Px(
    Ex,
    class {
      constructor(e, t, n = void 0, r) {
        let i = zf(e),
          a = zf(t),
          o = rS(n),
          s = Sg(fh({ year: i, month: a, day: zf(r ?? 1) }));
        NS(this, q(s, o));
      }
      static from(e, t = void 0) {
        return kS(MS(e, t));
      }
      static compare(e, t) {
        return yv(MS(e), MS(t));
      }
      get calendarId() {
        return Lp(AS(this).calendar);
      }
      with(e, t = void 0) {
        return kS(Qx(AS(this), FS(e), t));
      }
      add(e, t = void 0) {
        let n = AS(this);
        return kS(q(h_(n.calendar, n, dC(e), Y(t)), n.calendar));
      }
      subtract(e, t = void 0) {
        let n = AS(this);
        return kS(q(h_(n.calendar, n, iv(dC(e)), Y(t)), n.calendar));
      }
      until(e, t = void 0) {
        return Z(qx(0, AS(this), MS(e), t));
      }
      since(e, t = void 0) {
        return Z(qx(1, AS(this), MS(e), t));
      }
      equals(e) {
        return Tv(AS(this), MS(e));
      }
      toPlainDate(e) {
        return $S(Yb(AS(this).calendar, this, e));
      }
      toLocaleString(e = void 0, t = {}) {
        let n = AS(this),
          r = new ey(e, nx(yx(t)));
        return (ix(r, n, 1), r.format(qm(n)));
      }
      toString(e = void 0) {
        return fy(AS(this), e);
      }
      toJSON() {
        return fy(AS(this));
      }
      valueOf() {
        return Lx();
      }
    },
    AS,
    Rx,
    Vx,
  );
function kS(e) {
  return NS(Object.create(OS.prototype), e);
}
function AS(e) {
  return jS(e) || Ix();
}
function jS(e) {
  return DS.get(e);
}
function MS(e, t) {
  if (rp(e)) {
    let n = jS(e);
    return n ? (Y(t), n) : Yy(iC(e), e, t);
  }
  let n = ab(e, nS);
  return (Y(t), n);
}
function NS(e, t) {
  return (DS.set(e, t), Fx(e), e);
}
function PS(e) {
  if (!rp(e)) return;
  let t = gS(e);
  return t
    ? [Mx, t]
    : ((t = cS(e)),
      t
        ? [jx, t]
        : ((t = JS(e)),
          t
            ? [kx, t]
            : ((t = tC(e)),
              t
                ? [Ox, t]
                : ((t = BS(e)),
                  t
                    ? [Ax, t]
                    : ((t = jS(e)),
                      t ? [Ex, t] : ((t = wS(e)), t ? [Dx, t] : ((t = uC(e)), t ? [Nx, t] : void 0)))))));
}
function FS(e) {
  return ((PS(e) || e.calendar !== void 0 || e.timeZone !== void 0) && B(`Invalid bag`), e);
}
var IS = new WeakMap(),
  LS = Px(
    Ax,
    class {
      constructor(e = 0, t = 0, n = 0, r = 0, i = 0, a = 0) {
        let o = Mm(up(zf, { hour: e, minute: t, second: n, millisecond: r, microsecond: i, nanosecond: a }));
        US(this, zg(o));
      }
      static from(e, t = void 0) {
        return RS(VS(e, t));
      }
      static compare(e, t) {
        return bv(VS(e), VS(t));
      }
      with(e, t = void 0) {
        return RS(eS(zS(this), FS(e), t));
      }
      add(e) {
        return RS(v_(zS(this), dC(e))[0]);
      }
      subtract(e) {
        return RS(v_(zS(this), iv(dC(e)))[0]);
      }
      until(e, t = void 0) {
        return Z(Jx(0, zS(this), VS(e), t));
      }
      since(e, t = void 0) {
        return Z(Jx(1, zS(this), VS(e), t));
      }
      round(e) {
        let t = zS(this),
          [n, r, i] = vg(e, 5);
        return RS(Yg(t, n, r, i)[0]);
      }
      equals(e) {
        return Dv(zS(this), VS(e));
      }
      toLocaleString(e = void 0, t = {}) {
        let n = zS(this);
        return new ey(e, nx(vx(t))).format(Im(n));
      }
      toString(e = void 0) {
        return hy(zS(this), e);
      }
      toJSON() {
        return hy(zS(this));
      }
      valueOf() {
        return Lx();
      }
    },
    zS,
    im,
  );
function RS(e) {
  return US(Object.create(LS.prototype), e);
}
function zS(e) {
  return BS(e) || Ix();
}
function BS(e) {
  return IS.get(e);
}
function VS(e, t) {
  if (rp(e)) {
    let n = BS(e);
    if (n) return (Y(t), n);
    let r = JS(e);
    if (r) return (Y(t), zg(r));
    let i = cS(e);
    return i ? (Y(t), Kb(i)) : Zy(e, t);
  }
  let n = sb(e);
  return (Y(t), n);
}
function HS(e) {
  return e === void 0 ? void 0 : VS(e);
}
function US(e, t) {
  return (IS.set(e, t), Fx(e), e);
}
var WS = new WeakMap(),
  GS = Px(
    kx,
    class {
      constructor(e, t, n, r = 0, i = 0, a = 0, o = 0, s = 0, c = 0, l = void 0) {
        let u = wg(
            dh(
              up(zf, {
                year: e,
                month: t,
                day: n,
                hour: r,
                minute: i,
                second: a,
                millisecond: o,
                microsecond: s,
                nanosecond: c,
              }),
            ),
          ),
          d = rS(l);
        XS(this, Rg(u, d));
      }
      static from(e, t = void 0) {
        return KS(YS(e, t));
      }
      static compare(e, t) {
        return vv(YS(e), YS(t));
      }
      get calendarId() {
        return Lp(qS(this).calendar);
      }
      with(e, t = void 0) {
        return KS(Zx(qS(this), FS(e), t));
      }
      withCalendar(e) {
        return KS(Rg(qS(this), oC(e)));
      }
      withPlainTime(e = void 0) {
        let t = qS(this);
        return KS(qv(t, HS(e), t.calendar));
      }
      add(e, t = void 0) {
        let n = qS(this);
        return KS(Rg(__(n.calendar, n, dC(e), Y(t)), n.calendar));
      }
      subtract(e, t = void 0) {
        let n = qS(this);
        return KS(Rg(__(n.calendar, n, iv(dC(e)), Y(t)), n.calendar));
      }
      until(e, t = void 0) {
        return Z(Gx(0, qS(this), YS(e), t));
      }
      since(e, t = void 0) {
        return Z(Gx(1, qS(this), YS(e), t));
      }
      round(e) {
        let t = qS(this),
          [n, r, i] = vg(e);
        return KS(Rg(Jg(t, n, r, i), t.calendar));
      }
      equals(e) {
        return Cv(qS(this), YS(e));
      }
      toZonedDateTime(e, t = void 0) {
        return oS(qb(qS(this), Ry(dS(e)), Wv(t)));
      }
      toPlainDate() {
        let e = qS(this);
        return $S(q(e, e.calendar));
      }
      toPlainTime() {
        return RS(zg(qS(this)));
      }
      toLocaleString(e = void 0, t = {}) {
        let n = qS(this),
          r = new ey(e, nx(gx(t)));
        return (ix(r, n), r.format(Gm(n)));
      }
      toString(e = void 0) {
        return uy(qS(this), e);
      }
      toJSON() {
        return uy(qS(this));
      }
      valueOf() {
        return Lx();
      }
    },
    qS,
    zx,
    Hx,
    im,
  );
function KS(e) {
  return XS(Object.create(GS.prototype), e);
}
function qS(e) {
  return JS(e) || Ix();
}
function JS(e) {
  return WS.get(e);
}
function YS(e, t) {
  if (rp(e)) {
    let n = JS(e);
    if (n) return (Y(t), n);
    let r = tC(e);
    if (r) return (Y(t), Rg(K(r, jm), r.calendar));
    let i = cS(e);
    return i ? (Y(t), Wb(i)) : qy(iC(e), e, t);
  }
  let n = rb(e, nS);
  return (Y(t), n);
}
function XS(e, t) {
  return (WS.set(e, t), Fx(e), e);
}
var ZS = new WeakMap(),
  QS = Px(
    Ox,
    class {
      constructor(e, t, n, r = void 0) {
        let i = Cg(fh(up(zf, { year: e, month: t, day: n }))),
          a = rS(r);
        rC(this, q(i, a));
      }
      static from(e, t = void 0) {
        return $S(nC(e, t));
      }
      static compare(e, t) {
        return yv(nC(e), nC(t));
      }
      get calendarId() {
        return Lp(eC(this).calendar);
      }
      with(e, t = void 0) {
        return $S(Xx(eC(this), FS(e), t));
      }
      withCalendar(e) {
        return $S(q(eC(this), oC(e)));
      }
      add(e, t = void 0) {
        let n = eC(this);
        return $S(q(b_(n.calendar, n, dC(e), Y(t)), n.calendar));
      }
      subtract(e, t = void 0) {
        let n = eC(this);
        return $S(q(b_(n.calendar, n, iv(dC(e)), Y(t)), n.calendar));
      }
      until(e, t = void 0) {
        return Z(Kx(0, eC(this), nC(e), t));
      }
      since(e, t = void 0) {
        return Z(Kx(1, eC(this), nC(e), t));
      }
      equals(e) {
        return wv(eC(this), nC(e));
      }
      toZonedDateTime(e) {
        let t = rp(e) ? { timeZone: e.timeZone, plainTime: e.plainTime } : { timeZone: e },
          n = eC(this),
          r = dS(t.timeZone),
          i = t.plainTime,
          a = i === void 0 ? void 0 : VS(i);
        return oS(Jb(n, Ry(r), a));
      }
      toPlainDateTime(e = void 0) {
        let t = eC(this);
        return KS(qv(t, HS(e), t.calendar));
      }
      toPlainYearMonth() {
        return kS(Qb(eC(this).calendar, this));
      }
      toPlainMonthDay() {
        return SS(Zb(eC(this).calendar, this));
      }
      toLocaleString(e = void 0, t = {}) {
        let n = eC(this),
          r = new ey(e, nx(_x(t)));
        return (ix(r, n), r.format(qm(n)));
      }
      toString(e = void 0) {
        return dy(eC(this), e);
      }
      toJSON() {
        return dy(eC(this));
      }
      valueOf() {
        return Lx();
      }
    },
    eC,
    zx,
    Hx,
  );
function $S(e) {
  return rC(Object.create(QS.prototype), e);
}
function eC(e) {
  return tC(e) || Ix();
}
function tC(e) {
  return ZS.get(e);
}
function nC(e, t) {
  if (rp(e)) {
    let n = tC(e);
    if (n) return (Y(t), n);
    let r = JS(e);
    if (r) return (Y(t), q(r, r.calendar));
    let i = cS(e);
    return i ? (Y(t), Gb(i)) : Jy(iC(e), e, t);
  }
  let n = ib(e, nS);
  return (Y(t), n);
}
function rC(e, t) {
  return (ZS.set(e, t), Fx(e), e);
}
function iC(e) {
  let t = aC(e);
  return t === void 0 ? void 0 : t;
}
function aC(e) {
  let { calendar: t } = e;
  if (t !== void 0) return oC(t);
}
function oC(e) {
  if (rp(e)) {
    let t = tC(e) || JS(e) || cS(e) || wS(e) || jS(e);
    return (t || B(Qf(e)), t.calendar);
  }
  return ((e) => nS(lb(Fh(e))))(e);
}
var sC = new WeakMap(),
  cC = Px(
    Nx,
    class {
      constructor(e = 0, t = 0, n = 0, r = 0, i = 0, a = 0, o = 0, s = 0, c = 0, l = 0) {
        let u = ov(
          up(Vh, {
            years: e,
            months: t,
            weeks: n,
            days: r,
            hours: i,
            minutes: a,
            seconds: o,
            milliseconds: s,
            microseconds: c,
            nanoseconds: l,
          }),
        );
        pC(this, Bg(u));
      }
      static from(e) {
        return Z(dC(e));
      }
      static compare(e, t, n = void 0) {
        return _v(fC, dC(e), dC(t), n);
      }
      get sign() {
        return lC(this).sign;
      }
      get blank() {
        return !lC(this).sign;
      }
      with(e) {
        return Z(Rb(lC(this), e));
      }
      negated() {
        return Z(rv(lC(this)));
      }
      abs() {
        return Z(nv(lC(this)));
      }
      add(e) {
        return Z(ev(0, lC(this), dC(e)));
      }
      subtract(e) {
        return Z(ev(1, lC(this), dC(e)));
      }
      round(e) {
        return Z(tv(fC, lC(this), e));
      }
      total(e) {
        return Bb(fC, lC(this), e);
      }
      toLocaleString(e = void 0, t) {
        let n = lC(this);
        return Intl.DurationFormat ? new Intl.DurationFormat(e, t).format(n) : gy(n, t);
      }
      toString(e = void 0) {
        return gy(lC(this), e);
      }
      toJSON() {
        return gy(lC(this));
      }
      valueOf() {
        return Lx();
      }
    },
    lC,
    Dh,
  );
function Z(e) {
  return pC(Object.create(cC.prototype), e);
}
function lC(e) {
  return uC(e) || Ix();
}
function uC(e) {
  return sC.get(e);
}
function dC(e) {
  return rp(e) ? uC(e) || Qy(e) : cb(e);
}
function fC(e) {
  if (e !== void 0) {
    if (rp(e)) {
      let t = cS(e);
      if (t) return t;
      let n = tC(e);
      if (n) return n;
      let r = JS(e);
      return r ? q(r, r.calendar) : Gy(dS, iC(e), e);
    }
    return tb(e, nS);
  }
}
function pC(e, t) {
  return (sC.set(e, t), Fx(e), e);
}
var mC = Object.defineProperties(
    {},
    {
      ...lp(`Temporal.Now`),
      ...cp({
        timeZoneId() {
          return Tx();
        },
        instant() {
          return mS(Ig(wx()));
        },
        zonedDateTimeISO(e = Tx()) {
          let t = Ry(dS(e));
          return oS(Lg(wx(), t));
        },
        plainDateTimeISO(e = Tx()) {
          return KS(Rg(Cx(Ry(dS(e)))));
        },
        plainDateISO(e = Tx()) {
          return $S(q(Cx(Ry(dS(e)))));
        },
        plainTimeISO(e = Tx()) {
          return RS(zg(Cx(Ry(dS(e)))));
        },
      }),
    },
  ),
  hC = Object.defineProperties(
    {},
    {
      ...lp(`Temporal`),
      ...cp({
        PlainYearMonth: OS,
        PlainMonthDay: xS,
        PlainDate: QS,
        PlainTime: LS,
        PlainDateTime: GS,
        ZonedDateTime: aS,
        Instant: pS,
        Duration: cC,
        Now: mC,
      }),
    },
  ),
  gC = Tf || hC;
Tf && Date.prototype.toTemporalInstant;
var _C = 719468,
  vC = 146097;
function yC(e) {
  return xC(bC(e), Number(e.slice(5, 7)), Number(e.slice(8, 10)));
}
function bC(e) {
  return Number(e.slice(0, 4));
}
function xC(e, t, n) {
  let r = t > 2 ? e : e - 1,
    i = Math.floor(r / 400),
    a = r - i * 400,
    o = Math.floor((153 * ((t + 9) % 12) + 2) / 5) + n - 1,
    s = a * 365 + Math.floor(a / 4) - Math.floor(a / 100) + o;
  return i * vC + s - _C;
}
function SC(e) {
  let { year: t, month: n, day: r } = CC(e);
  return `${String(t).padStart(4, `0`)}-${String(n).padStart(2, `0`)}-${String(r).padStart(2, `0`)}`;
}
function CC(e) {
  let t = e + _C,
    n = Math.floor(t / vC),
    r = t - n * vC,
    i = Math.floor((r - Math.floor(r / 1460) + Math.floor(r / 36524) - Math.floor(r / 146096)) / 365),
    a = r - (365 * i + Math.floor(i / 4) - Math.floor(i / 100)),
    o = Math.floor((5 * a + 2) / 153),
    s = o < 10 ? o + 3 : o - 9;
  return { year: i + n * 400 + +(s <= 2), month: s, day: a - Math.floor((153 * o + 2) / 5) + 1 };
}
function wC(e) {
  return (((e + 4) % 7) + 7) % 7;
}
function TC(e, t) {
  let { year: n, month: r, day: i } = CC(e),
    a = n * 12 + (r - 1) + t,
    o = Math.floor(a / 12),
    s = a - o * 12 + 1,
    c = s === 12 ? xC(o + 1, 1, 1) : xC(o, s + 1, 1);
  return Math.min(xC(o, s, i), c - 1);
}
var EC = /^\d{4}-\d{2}-\d{2}$/;
function DC(e) {
  return EC.test(e) && SC(yC(e)) === e;
}
var OC = M().refine(DC, { error: `not a day of the calendar` });
function kC(e) {
  return gC.Instant.fromEpochMilliseconds(e).toZonedDateTimeISO(`Asia/Shanghai`).toPlainDate().toString();
}
var AC = [
    `serviceStarted`,
    `serviceEnded`,
    `factChanged`,
    `factDecided`,
    `registrationCompleted`,
    `firstContractSigned`,
    `approvalReceived`,
    `resultReceived`,
    `levelDetermined`,
    `networkConnected`,
    `lastTest`,
    `lastSelfCheck`,
    `permitIssued`,
    `permitLost`,
    `noticeReceived`,
    `plannedOn`,
    `announced`,
    `announcedFrom`,
    `coveredUpTo`,
  ],
  jC = new Set(AC);
function MC(e) {
  return jC.has(e);
}
var NC = new Set([`factChanged`, `factDecided`, `registrationCompleted`, `plannedOn`]),
  PC = new Set([
    ...NC,
    `lastTest`,
    `lastSelfCheck`,
    `permitIssued`,
    `permitLost`,
    `noticeReceived`,
    `announced`,
    `announcedFrom`,
  ]);
function FC(e) {
  return PC.has(e);
}
var IC = `event.`;
function LC(e) {
  let t = [];
  for (let n of Object.keys(e)) {
    let r = RC(n, e[n]);
    r !== null && t.push(r);
  }
  return t;
}
function RC(e, t) {
  if (!e.startsWith(IC) || typeof t != `string` || !DC(t)) return null;
  let [n = ``] = e.slice(6).split(`#`, 1),
    r = n.indexOf(`.`),
    i = r < 0 ? n : n.slice(0, r);
  return MC(i) ? (r < 0 ? { kind: i, on: t } : { kind: i, on: t, fact: n.slice(r + 1) }) : null;
}
function zC(e, t, n) {
  let r = t === void 0 ? `${IC}${e}` : `${IC}${e}.${t}`;
  return n === void 0 ? r : `${r}#${n}`;
}
var BC = R([`expiry`, ...AC]),
  VC = Bd([
    L({
      count: P().int().nonnegative(),
      unit: R([`day`, `workday`, `month`]),
      direction: R([`before`, `after`]),
      anchor: BC,
    }),
    L({
      on: M().refine(
        (e) => DC(e) || /^(0[1-9]|1\d|2[0-8])$/.test(e) || (/^\d{2}-\d{2}$/.test(e) && DC(`2025-${e}`)),
        { error: `not MM-DD, DD (01 to 28) or YYYY-MM-DD` },
      ),
      rolls: Zd(`later`).optional(),
    }),
  ]),
  HC = L({ opens: VC.optional(), closes: VC.optional() });
function UC(e) {
  return `count` in e;
}
var Q = (e, t, n, r, i, a = `public`) => ({
    key: e,
    group: t,
    kind: n,
    sensitivity: a,
    names: { zh: r, en: i },
  }),
  WC = [
    Q(`entity.name`, `company`, `text`, `企业名称`, `Company name`),
    Q(`entity.nameEn`, `company`, `text`, `英文名称`, `Company name in English`),
    Q(`entity.shortName`, `company`, `text`, `企业简称`, `Short name`),
    Q(`entity.uscc`, `company`, `uscc`, `统一社会信用代码`, `Unified social credit code`),
    Q(`entity.orgCode`, `company`, `text`, `组织机构代码`, `Organisation code`),
    Q(`entity.regNo`, `company`, `text`, `注册号`, `Registration number`),
    Q(`entity.taxNo`, `company`, `text`, `纳税人识别号`, `Taxpayer number`),
    Q(`entity.type`, `company`, `text`, `企业类型`, `Company type`),
    Q(`entity.industry`, `company`, `text`, `所属行业`, `Industry`),
    Q(`entity.regCapital`, `company`, `money`, `注册资本（万元）`, `Registered capital (10,000 yuan)`),
    Q(`entity.paidCapital`, `company`, `money`, `实缴资本（万元）`, `Paid-in capital (10,000 yuan)`),
    Q(`entity.establishedOn`, `company`, `date`, `成立日期`, `Established on`),
    Q(`entity.termFrom`, `company`, `date`, `营业期限自`, `Term of operation from`),
    Q(`entity.termTo`, `company`, `term`, `营业期限至`, `Term of operation to`),
    Q(`entity.regAuthority`, `company`, `text`, `登记机关`, `Registration authority`),
    Q(`entity.scope`, `company`, `longText`, `经营范围`, `Business scope`),
    Q(`entity.employees`, `company`, `count`, `从业人数`, `Number of employees`),
    Q(`entity.intro`, `company`, `longText`, `企业简介`, `Company profile`),
    Q(`entity.phone`, `company`, `phone`, `企业联系电话`, `Company phone`),
    Q(`entity.fax`, `company`, `phone`, `传真`, `Fax`),
    Q(`entity.email`, `company`, `email`, `企业邮箱`, `Company e-mail`),
    Q(`entity.website`, `company`, `url`, `企业网址`, `Company website`),
    Q(`entity.postcode`, `company`, `postcode`, `邮政编码`, `Postcode`),
    Q(`entity.icpNo`, `company`, `text`, `ICP备案号`, `ICP filing number`),
    Q(`entity.shareholders`, `company`, `longText`, `股东及股权结构`, `Shareholders and equity structure`),
    Q(`entity.articles`, `company`, `longText`, `公司章程`, `Articles of association`),
    Q(
      `entity.directors`,
      `company`,
      `longText`,
      `董事、监事、高级管理人员`,
      `Directors, supervisors and managers`,
    ),
    Q(`entity.beneficialOwners`, `company`, `longText`, `受益所有人`, `Beneficial owners`, `internal`),
    Q(`entity.liaison`, `company`, `personName`, `登记联络员`, `Registration liaison`, `internal`),
    Q(`entity.chiefEditor`, `company`, `personName`, `总编辑`, `Editor-in-chief`, `internal`),
    Q(
      `entity.trademarks`,
      `company`,
      `longText`,
      `商标、专利等经营资源`,
      `Trademarks, patents and other operating resources`,
    ),
    Q(`entity.stores`, `company`, `longText`, `门店分布`, `Distribution of stores`),
    Q(`address.registered.full`, `registeredAddress`, `address`, `住所（注册地址）`, `Registered address`),
    Q(`address.registered.province`, `registeredAddress`, `region`, `注册地省份`, `Registered province`),
    Q(`address.registered.city`, `registeredAddress`, `region`, `注册地城市`, `Registered city`),
    Q(`address.registered.district`, `registeredAddress`, `region`, `注册地区县`, `Registered district`),
    Q(
      `address.registered.detail`,
      `registeredAddress`,
      `address`,
      `注册地详细地址`,
      `Registered street address`,
    ),
    Q(`address.office.full`, `officeAddress`, `address`, `办公地址`, `Office address`),
    Q(`address.office.province`, `officeAddress`, `region`, `办公地省份`, `Office province`),
    Q(`address.office.city`, `officeAddress`, `region`, `办公地城市`, `Office city`),
    Q(`address.office.district`, `officeAddress`, `region`, `办公地区县`, `Office district`),
    Q(`address.office.detail`, `officeAddress`, `address`, `办公地详细地址`, `Office street address`),
    Q(`address.warehouse.full`, `officeAddress`, `address`, `库房地址`, `Warehouse address`),
    Q(`legalRep.name`, `legalRep`, `personName`, `法定代表人姓名`, `Legal representative`),
    Q(`legalRep.idType`, `legalRep`, `idType`, `法定代表人证件类型`, `Legal representative: ID type`),
    Q(
      `legalRep.idNo`,
      `legalRep`,
      `idNumber`,
      `法定代表人证件号码`,
      `Legal representative: ID number`,
      `sensitive`,
    ),
    Q(`legalRep.mobile`, `legalRep`, `mobile`, `法定代表人手机`, `Legal representative: mobile`, `sensitive`),
    Q(`legalRep.phone`, `legalRep`, `phone`, `法定代表人电话`, `Legal representative: phone`, `internal`),
    Q(`legalRep.email`, `legalRep`, `email`, `法定代表人邮箱`, `Legal representative: e-mail`, `internal`),
    Q(`legalRep.title`, `legalRep`, `text`, `法定代表人职务`, `Legal representative: position`, `internal`),
    Q(`contact.name`, `contact`, `personName`, `联系人姓名`, `Contact`, `internal`),
    Q(`contact.idType`, `contact`, `idType`, `联系人证件类型`, `Contact: ID type`),
    Q(`contact.idNo`, `contact`, `idNumber`, `联系人证件号码`, `Contact: ID number`, `sensitive`),
    Q(`contact.mobile`, `contact`, `mobile`, `联系人手机`, `Contact: mobile`, `sensitive`),
    Q(`contact.phone`, `contact`, `phone`, `联系人电话`, `Contact: phone`, `internal`),
    Q(`contact.email`, `contact`, `email`, `联系人邮箱`, `Contact: e-mail`, `internal`),
    Q(`contact.title`, `contact`, `text`, `联系人职务`, `Contact: position`, `internal`),
    Q(`contact.department`, `contact`, `text`, `联系人部门`, `Contact: department`, `internal`),
    Q(`contact.address`, `contact`, `address`, `联系人地址`, `Contact: address`, `internal`),
    Q(`agent.name`, `agent`, `personName`, `经办人姓名`, `Agent`, `internal`),
    Q(`agent.idType`, `agent`, `idType`, `经办人证件类型`, `Agent: ID type`),
    Q(`agent.idNo`, `agent`, `idNumber`, `经办人证件号码`, `Agent: ID number`, `sensitive`),
    Q(`agent.mobile`, `agent`, `mobile`, `经办人手机`, `Agent: mobile`, `sensitive`),
    Q(`agent.phone`, `agent`, `phone`, `经办人电话`, `Agent: phone`, `internal`),
    Q(`agent.email`, `agent`, `email`, `经办人邮箱`, `Agent: e-mail`, `internal`),
    Q(`agent.title`, `agent`, `text`, `经办人职务`, `Agent: position`, `internal`),
    Q(`principal.name`, `principal`, `personName`, `负责人姓名`, `Person in charge`, `internal`),
    Q(`principal.idType`, `principal`, `idType`, `负责人证件类型`, `Person in charge: ID type`),
    Q(
      `principal.idNo`,
      `principal`,
      `idNumber`,
      `负责人证件号码`,
      `Person in charge: ID number`,
      `sensitive`,
    ),
    Q(`principal.mobile`, `principal`, `mobile`, `负责人手机`, `Person in charge: mobile`, `sensitive`),
    Q(`principal.phone`, `principal`, `phone`, `负责人电话`, `Person in charge: phone`, `internal`),
    Q(`principal.email`, `principal`, `email`, `负责人邮箱`, `Person in charge: e-mail`, `internal`),
    Q(`bank.name`, `bank`, `text`, `开户银行`, `Bank`, `internal`),
    Q(`bank.account`, `bank`, `bankAccount`, `银行账号`, `Bank account`, `sensitive`),
    Q(`bank.accountName`, `bank`, `text`, `开户名称`, `Account holder`, `internal`),
    Q(`site.name`, `product`, `text`, `网站名称`, `Site name`),
    Q(`site.domain`, `product`, `domain`, `网站域名`, `Site domain`),
    Q(`site.homepage`, `product`, `url`, `网站首页`, `Site home page`),
    Q(`site.accessProvider`, `product`, `text`, `接入服务提供者`, `Access provider`),
    Q(`site.ip`, `product`, `ip`, `网站IP地址`, `Site IP address`, `internal`),
    Q(`app.name`, `product`, `text`, `APP名称`, `App name`),
    Q(`attachment.businessLicence`, `company`, `file`, `营业执照（文件）`, `Business licence (file)`),
    Q(
      `attachment.legalRepId`,
      `legalRep`,
      `file`,
      `法定代表人证件（文件）`,
      `Legal representative: ID (file)`,
      `sensitive`,
    ),
  ],
  GC = new Map(WC.map((e) => [e.key, e]));
function KC(e) {
  return GC.get(e);
}
function qC(e) {
  return GC.has(e);
}
function JC(e) {
  return GC.get(e)?.sensitivity === `sensitive`;
}
var YC = L({ zh: M().min(1), en: M().min(1) }),
  XC = {
    source: L({
      document: YC,
      article: M(),
      address: M().min(1),
      checked: OC,
      quote: M().optional(),
      seen: R([`quoted`, `reading`, `memory`]).optional(),
    }),
    confidence: R([`law`, `practice`, `team`, `unverified`]),
  },
  ZC = M().regex(/^[a-z][a-z0-9-]*$/),
  QC = [`renewal`, `change`, `annual`, `periodic`, `first`, `cancellation`, `correction`, `per-event`],
  $C = R([`refused`, `suspended`, `reapply`, `barred`, `cure`, `fine`, `none`, `unknown`]),
  ew = L({ every: R([`year`, `month`]), years: R([`odd`, `even`]).optional(), skipsFirst: kd().optional() }),
  tw = L({
    opens: M()
      .regex(/^\d{2}-\d{2}$/)
      .optional(),
    closes: M().regex(/^\d{2}-\d{2}$/),
    ...XC,
  });
L({
  id: ZC,
  about: R(QC),
  title: YC,
  window: HC,
  cycle: ew.optional(),
  usual: tw.optional(),
  triggers: Bd([Zd(`filed`), F(M().refine(qC, { error: `not a fact key` })).min(1)]).optional(),
  blocking: kd().optional(),
  when: F(L({ attribute: ZC, is: F(M()).min(1) })).optional(),
  issued: L({ before: OC.optional(), from: OC.optional() }).optional(),
  late: $C,
  inForce: L({ from: OC, to: OC.optional() }),
  region: M().optional(),
  replaces: F(ZC).optional(),
  conflictsWith: F(ZC).optional(),
  ...XC,
  note: YC.optional(),
  override: L({ by: M().min(1), reason: M().min(1) }).optional(),
});
var nw = R([`licence`, `filing`, `registration`, `approval`]);
L({
  id: M().regex(/^[a-z][a-z0-9-]*$/),
  from: Bd([L({ types: F(M()) }), L({ kinds: F(nw) })]),
  when: Bd([L({ granted: F(R(QC)) }), L({ lapsed: Zd(!0) })]),
  starts: BC.exclude([`expiry`]),
  withFacts: kd(),
  at: Bd([Zd(`every`), F(M())]),
  ...XC,
});
var rw = [
  {
    id: `registration-completed`,
    from: { types: [`business-licence`] },
    when: { granted: [`change`] },
    starts: `registrationCompleted`,
    withFacts: !0,
    at: `every`,
    source: {
      document: { zh: `人力资源市场暂行条例`, en: `Interim Regulations on the Human Resources Market` },
      article: `第二十一条`,
      address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/人力资源市场暂行条例(2018-06-29).md`,
      checked: `2026-11-23`,
    },
    confidence: `law`,
  },
  {
    id: `permit-public-notice`,
    from: { kinds: [`licence`] },
    when: { granted: [`first`, `renewal`, `change`] },
    starts: `permitIssued`,
    withFacts: !1,
    at: [`business-licence`],
    source: {
      document: {
        zh: `企业信息公示暂行条例`,
        en: `Interim Regulations on Enterprise Information Disclosure`,
      },
      article: `第十条`,
      address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/企业信息公示暂行条例(2014-08-07).md`,
      checked: `2026-11-23`,
    },
    confidence: `law`,
  },
  {
    id: `permit-lost`,
    from: { kinds: [`licence`] },
    when: { lapsed: !0 },
    starts: `permitLost`,
    withFacts: !1,
    at: [`business-licence`],
    source: {
      document: { zh: `市场主体登记管理条例`, en: `Regulations on the Registration of Market Entities` },
      article: `第二十六条`,
      address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/市场主体登记管理条例(2021-07-27).md`,
      checked: `2026-11-23`,
    },
    confidence: `law`,
  },
];
function iw(e, t) {
  return `types` in e.from ? e.from.types.includes(t.id) : e.from.kinds.includes(t.kind);
}
var aw = [`longTerm`, `asBusinessLicence`, `none`, `unknown`],
  ow = Bd([R(aw), OC]),
  sw = (e) => (typeof e == `string` ? e : ``);
function cw(e, t) {
  let n = {};
  for (let [e, r] of Object.entries(t)) e.startsWith(`attribute.`) && (n[e.slice(10)] = sw(r));
  let r = ow.safeParse(t.expiry),
    i = t.issuedOn;
  return {
    id: e,
    entityId: sw(t.entityId),
    typeId: sw(t.typeId),
    name: sw(t.name),
    number: sw(t.number),
    expiry: r.success ? r.data : `unknown`,
    issuedOn: typeof i == `string` && DC(i) ? i : null,
    events: LC(t),
    attributes: n,
    region: sw(t.region) || sw(t[`attribute.region`]),
    owner: sw(t.owner),
    note: sw(t.note),
  };
}
function lw({ expiry: e }) {
  return e.charCodeAt(0) < 58 ? e : null;
}
function uw(e) {
  let t = Map.groupBy(e.entityEvents, ({ entityId: e }) => e),
    n = fw(e, t);
  return e.filings.map((e) => {
    let r = [
      ...(t.get(e.entityId) ?? []),
      ...(n.get(e.entityId) ?? []).filter(
        ({ from: t, at: n }) => t !== e.id && (n === `every` || n.includes(e.typeId)),
      ),
    ].filter((t) => dw(e, t));
    if (r.length === 0) return e;
    let i = r.map(({ kind: e, on: t, fact: n }) =>
      n === void 0 ? { kind: e, on: t } : { kind: e, on: t, fact: n },
    );
    return { ...e, events: [...e.events, ...i] };
  });
}
function dw({ issuedOn: e }, { on: t }) {
  return e === null || e <= t;
}
function fw(e, t) {
  let n = Map.groupBy(e.matters, ({ filingId: e }) => e),
    r = e.filings.flatMap((r) => {
      let i = e.findType(r.typeId);
      if (i === void 0) return [];
      let a = n.get(r.id) ?? [],
        o = [...r.events, ...(t.get(r.entityId) ?? [])];
      return rw
        .filter((e) => iw(e, i))
        .flatMap((t) =>
          pw(t, i, r, a, o, e.today).map((e) => ({
            entityId: r.entityId,
            arrival: { ...e, from: r.id, at: t.at },
          })),
        );
    }),
    i = Map.groupBy(r, ({ entityId: e }) => e);
  return new Map([...i].map(([e, t]) => [e, t.map(({ arrival: e }) => e)]));
}
function pw(e, t, n, r, i, a) {
  let o = e.starts;
  if (`lapsed` in e.when) {
    let e = lw(n);
    return e === null || a <= e || mw(t, r, e, a) ? [] : [{ kind: o, on: e }];
  }
  let { granted: s } = e.when;
  return r.flatMap((n) => {
    let r = n.grantedOn,
      c = t.rules.find(({ id: e }) => e === n.ruleId)?.about;
    if (r === null || r > a || c === void 0 || !s.includes(c)) return [];
    if (!e.withFacts) return [{ kind: o, on: r }];
    let l = i.filter((e) => e.on === n.anchorOn).flatMap(({ fact: e }) => (e === void 0 ? [] : [e]));
    return l.length === 0 ? [{ kind: o, on: r }] : [...new Set(l)].map((e) => ({ kind: o, on: r, fact: e }));
  });
}
function mw(e, t, n, r) {
  return t.some(
    ({ ruleId: t, anchorOn: i, grantedOn: a }) =>
      i === n && a !== null && a <= r && e.rules.some(({ id: e, about: n }) => e === t && n === `renewal`),
  );
}
function hw(e, t, n) {
  let r = e.every === `year` ? vw(e, n) : xw(n),
    i = e.every === `year` ? yw(e, r) : Sw(r);
  return [
    { from: r, runs: !0 },
    { from: i, runs: !1 },
  ].filter(({ from: n }) => _w(e, n, t));
}
function gw(e, t) {
  return e.length === 10 ? e : e.length === 5 ? `${t.slice(0, 4)}-${e}` : `${t.slice(0, 7)}-${e}`;
}
function _w({ every: e, skipsFirst: t }, n, { issuedOn: r }) {
  if (r === null) return !0;
  let i = e === `year` ? 4 : 7,
    [a, o] = [r.slice(0, i), n.slice(0, i)];
  return t === !0 ? a < o : a <= o;
}
function vw({ years: e }, t) {
  let n = Number(t.slice(0, 4));
  return (e !== void 0 && Cw(n) !== (e === `odd`) && --n, bw(n));
}
function yw({ years: e }, t) {
  return bw(Number(t.slice(0, 4)) + (e === void 0 ? 1 : 2));
}
function bw(e) {
  return `${String(e).padStart(4, `0`)}-01-01`;
}
function xw(e) {
  return `${e.slice(0, 7)}-01`;
}
function Sw(e) {
  let [t = 0, n = 0] = e.split(`-`).map(Number);
  return n === 12 ? bw(t + 1) : `${e.slice(0, 4)}-${String(n + 1).padStart(2, `0`)}-01`;
}
function Cw(e) {
  return e % 2 == 1;
}
function ww({ window: e }) {
  let t = e.closes ?? e.opens;
  return t !== void 0 && UC(t) ? t.anchor : null;
}
function Tw(e) {
  return e === `expiry` || e === `announced` || Ew(e);
}
function Ew(e) {
  return e === `lastTest` || e === `lastSelfCheck`;
}
function Dw(e, t, n, r) {
  if (t === `expiry`) {
    let e = lw(r);
    return e === null ? [] : [kw(e)];
  }
  if (r.events.length === 0) return [];
  let i = r.events.filter((r) => r.kind === t && jw(r, e, n));
  if (Ew(t)) return i.length === 0 ? [] : [kw(Aw(i))];
  let a = Map.groupBy(i, ({ on: e }) => e);
  return [...a.keys()].sort().map((e) => {
    let t = (a.get(e) ?? []).flatMap(({ fact: e }) => (e === void 0 ? [] : [e]));
    return { anchorOn: e, countFrom: e, facts: [...new Set(t)].sort() };
  });
}
function Ow(e, t) {
  if (!UC(e)) return null;
  if (e.anchor === `expiry`) return lw(t);
  let n = t.events.filter(({ kind: t }) => t === e.anchor);
  return n.length === 0 ? null : Aw(n);
}
function kw(e) {
  return { anchorOn: e, countFrom: e, facts: [] };
}
function Aw(e) {
  return e.reduce((e, { on: t }) => (t > e ? t : e), ``);
}
function jw(e, t, n) {
  let { fact: r } = e;
  return t.triggers === void 0
    ? r === void 0 || !qC(r)
    : r === void 0
      ? e.kind !== `plannedOn` || !Mw(n)
      : !qC(r) || (t.triggers === `filed` ? n.facts : t.triggers).includes(r);
}
function Mw(e) {
  return e.rules.some((e) => e.triggers === void 0 && ww(e) === `plannedOn`);
}
function Nw({ events: e }) {
  return e.reduce((e, { kind: t, on: n }) => (t === `coveredUpTo` && n > e ? n : e), ``);
}
function Pw(e) {
  let { standing: t, today: n, opensOn: r, dueOn: i, fileBy: a, daysLeft: o, lapsesAfter: s } = e;
  if (t.kind === `granted`) return `done`;
  if (t.kind === `submitted` && t.inTime) return `submitted`;
  if (t.kind === `sentBack`) return `correction`;
  if (e.unverified) return `undated`;
  if (s !== null && n > s) return `lapsed`;
  if (i !== null && n > i) return `missed`;
  if ((o !== null && o <= 7) || (a !== null && n > a)) return `urgent`;
  let c = o !== null && o <= 45;
  return (r === null ? c : n >= r) ? `open` : c ? `approaching` : `scheduled`;
}
var Fw = { every: `year` };
function Iw(e, t, n) {
  let r = Nw(t),
    i = [];
  for (let a of hw(e.cycle ?? Fw, t, n)) {
    let o = Rw(a, t);
    o === null
      ? !(r >= (e.usual === void 0 ? a.from : gw(e.usual.closes, a.from))) &&
        !i.some((e) => `missing` in e) &&
        i.push(Lw(e, a, t, n))
      : o > r && i.push({ occasion: { anchorOn: a.from, countFrom: o, facts: [] } });
  }
  return i;
}
function Lw(e, t, n, r) {
  let i = SC(yC(gw(e.usual?.opens ?? `01-01`, t.from)) - 45),
    a = n.events.filter(({ kind: e, on: n }) => e === `announced` && n < t.from),
    o = t.from.slice(0, 4);
  return {
    anchorOn: t.from,
    period: o,
    missing: {
      kind: `notAnnounced`,
      period: o,
      usual: e.usual ?? null,
      lastAnnounced: a.length === 0 ? null : a.reduce((e, { on: t }) => (t > e ? t : e), ``),
      watch: r >= i,
    },
  };
}
function Rw({ from: e }, { events: t }) {
  let n = e.slice(0, 4);
  return (
    t
      .filter(({ kind: e, on: t }) => e === `announced` && t.startsWith(n))
      .map(({ on: e }) => e)
      .sort()
      .at(-1) ?? null
  );
}
function zw(e, t) {
  let n = new Map();
  return {
    today: e,
    todayDay: yC(e),
    calendar: t,
    remember(e, t, r) {
      let i = n.get(e);
      i === void 0 && n.set(e, (i = new Map()));
      let a = i.get(t);
      return (a === void 0 && i.set(t, (a = r())), a);
    },
  };
}
var Bw = new WeakMap();
function Vw(e) {
  let t = Bw.get(e);
  if (t === void 0) {
    let n = e.rules.flatMap(({ id: e, conflictsWith: t = [] }) =>
      t.flatMap((t) => [
        [e, t],
        [t, e],
      ]),
    );
    ((t = new Map([...Map.groupBy(n, ([e]) => e)].map(([e, t]) => [e, new Set(t.map(([, e]) => e))]))),
      Bw.set(e, t));
  }
  return t;
}
function Hw(e, t) {
  let n = Vw(t);
  if (n.size === 0) return [...e];
  let r = new Map(),
    i = new Map();
  for (let t of e) {
    let a = n.get(t.rule.id);
    if (a === void 0) continue;
    let o = t;
    for (let t of e) a.has(t.rule.id) && Uw(t, o) && (o = t);
    o !== t && (i.set(t, o.rule.id), r.set(o, [...(r.get(o) ?? []), t.rule.id]));
  }
  return e.map((e) => {
    let t = r.get(e),
      n = i.get(e);
    return t === void 0 && n === void 0 ? e : { ...e, stricterThan: t ?? [], yieldsTo: n ?? null };
  });
}
function Uw(e, t) {
  return e.fileBy === null ? !1 : t.fileBy === null || e.fileBy < t.fileBy;
}
var Ww = { kind: `untouched` };
function Gw(e, t, n, r, i) {
  let a = Ww,
    o = ``;
  for (let s of e) {
    if (!t.includes(s.ruleId) || s.anchorOn !== n) continue;
    let e = Jw(s, r, i);
    e.kind !== `untouched` &&
      (a.kind !== `granted` || e.kind === `granted`) &&
      (e.on > o || Kw(e, a)) &&
      ((a = e), (o = e.on));
  }
  return a;
}
function Kw(e, t) {
  if (e.kind === `granted`) return t.kind !== `granted`;
  let n = t.kind === `refused` || t.kind === `withdrawn`;
  return e.kind === `submitted` && n && e.on === t.on;
}
function qw(e) {
  if (e.kind === `untouched`) return [];
  if (e.kind !== `submitted`) return [e];
  let { kind: t, on: n, inTime: r, acceptedOn: i } = e,
    a = { kind: t, on: n, inTime: r };
  return i === null ? [a] : [a, { kind: `accepted`, on: i }];
}
function Jw(e, t, n) {
  let {
      submittedOn: r,
      sentBackOn: i,
      correctionDueOn: a,
      grantedOn: o,
      refusedOn: s,
      withdrawnOn: c,
      acceptedOn: l,
    } = e,
    u = (e) => e !== null && e <= n,
    d = (e) => u(e) && !(u(r) && r > e);
  if (u(o)) return { kind: `granted`, on: o };
  if (d(c)) return { kind: `withdrawn`, on: c };
  if (d(s)) return { kind: `refused`, on: s };
  if (d(i)) return { kind: `sentBack`, on: i, dueOn: a };
  if (!u(r)) return Ww;
  let f = a ?? t;
  return { kind: `submitted`, on: r, inTime: f === null || r <= f, acceptedOn: u(l) && l >= r ? l : null };
}
var Yw = [];
function Xw(e, t, n, r) {
  return {
    id: `${r.id}/${e.id}/${t ?? `-`}`,
    filingId: r.id,
    entityId: r.entityId,
    typeId: r.typeId,
    rule: e,
    anchorOn: t,
    expiresOn: lw(r),
    opensOn: n.opensOn,
    dueOn: n.dueOn,
    fileBy: n.fileBy,
    daysLeft: n.daysLeft,
    workdaysLeft: n.workdaysLeft,
    phase: n.phase,
    provisional: n.provisional,
    reasons: n.reasons,
    stricterThan: Yw,
    yieldsTo: null,
  };
}
function Zw({ rule: e, anchorOn: t, reasons: n, phase: r }, i, a, o) {
  let s = t === null ? { kind: `untouched` } : Gw(a, [e.id], t, null, o);
  return Xw(
    e,
    t,
    {
      opensOn: null,
      dueOn: null,
      fileBy: null,
      daysLeft: null,
      workdaysLeft: null,
      phase: Qw(s) ?? r,
      provisional: !1,
      reasons: [...n, ...qw(s)],
    },
    i,
  );
}
function Qw({ kind: e }) {
  switch (e) {
    case `granted`:
      return `done`;
    case `submitted`:
      return `submitted`;
    case `sentBack`:
      return `correction`;
    case `untouched`:
    case `refused`:
    case `withdrawn`:
      return null;
  }
}
function $w(e) {
  let { length: t } = e,
    n = new Float64Array(t);
  for (let [r, i] of e.entries()) n[r] = nT(i) * t + r;
  n.sort();
  let r = [],
    i = [],
    a = -1;
  for (let o of n) {
    let n = e[o % t];
    if (n === void 0) continue;
    let s = Math.floor(o / t);
    (s !== a && (eT(r, i), (i = []), (a = s)), i.push(n));
  }
  return (eT(r, i), r);
}
function eT(e, t) {
  t.length > 1 && t.sort(tT);
  for (let n of t) e.push(n);
}
function tT(e, t) {
  return (
    lT(e.filingId, t.filingId) ||
    lT(e.rule.id, t.rule.id) ||
    lT(e.anchorOn ?? ``, t.anchorOn ?? ``) ||
    lT(e.entityId, t.entityId)
  );
}
function nT(e) {
  let { rule: t, yieldsTo: n } = e,
    r = n === null ? 0 : 1;
  return ((aT(e) * sT + cT(e)) * 2 + r) * 4 + rT[t.confidence];
}
var rT = { law: 0, practice: 1, team: 2, unverified: 3 },
  iT = {
    urgent: 0,
    missed: 1,
    lapsed: 2,
    correction: 3,
    open: 3,
    approaching: 3,
    undated: 4,
    scheduled: 5,
    submitted: 6,
    done: 7,
  };
function aT(e) {
  let { phase: t, daysLeft: n } = e;
  return t === `undated`
    ? oT(e)
      ? iT.undated
      : iT.scheduled
    : t !== `correction` || n === null || n > 7
      ? iT[t]
      : n < 0
        ? iT.missed
        : iT.urgent;
}
function oT({ yieldsTo: e, reasons: t }) {
  return e === null && !t.some((e) => e.kind === `notAnnounced` && !e.watch);
}
var sT = 2 ** 22;
function cT({ daysLeft: e }) {
  return e === null ? sT - 1 : Math.abs(e);
}
function lT(e, t) {
  return e === t ? 0 : e < t ? -1 : 1;
}
var uT = [
    [`11`, `BJ`, `北京市`, `北京`, `Beijing`],
    [`12`, `TJ`, `天津市`, `天津`, `Tianjin`],
    [`13`, `HE`, `河北省`, `河北`, `Hebei`],
    [`14`, `SX`, `山西省`, `山西`, `Shanxi`],
    [`15`, `NM`, `内蒙古自治区`, `内蒙古`, `Inner Mongolia`],
    [`21`, `LN`, `辽宁省`, `辽宁`, `Liaoning`],
    [`22`, `JL`, `吉林省`, `吉林`, `Jilin`],
    [`23`, `HL`, `黑龙江省`, `黑龙江`, `Heilongjiang`],
    [`31`, `SH`, `上海市`, `上海`, `Shanghai`],
    [`32`, `JS`, `江苏省`, `江苏`, `Jiangsu`],
    [`33`, `ZJ`, `浙江省`, `浙江`, `Zhejiang`],
    [`34`, `AH`, `安徽省`, `安徽`, `Anhui`],
    [`35`, `FJ`, `福建省`, `福建`, `Fujian`],
    [`36`, `JX`, `江西省`, `江西`, `Jiangxi`],
    [`37`, `SD`, `山东省`, `山东`, `Shandong`],
    [`41`, `HA`, `河南省`, `河南`, `Henan`],
    [`42`, `HB`, `湖北省`, `湖北`, `Hubei`],
    [`43`, `HN`, `湖南省`, `湖南`, `Hunan`],
    [`44`, `GD`, `广东省`, `广东`, `Guangdong`],
    [`45`, `GX`, `广西壮族自治区`, `广西`, `Guangxi`],
    [`46`, `HI`, `海南省`, `海南`, `Hainan`],
    [`50`, `CQ`, `重庆市`, `重庆`, `Chongqing`],
    [`51`, `SC`, `四川省`, `四川`, `Sichuan`],
    [`52`, `GZ`, `贵州省`, `贵州`, `Guizhou`],
    [`53`, `YN`, `云南省`, `云南`, `Yunnan`],
    [`54`, `XZ`, `西藏自治区`, `西藏`, `Tibet`],
    [`61`, `SN`, `陕西省`, `陕西`, `Shaanxi`],
    [`62`, `GS`, `甘肃省`, `甘肃`, `Gansu`],
    [`63`, `QH`, `青海省`, `青海`, `Qinghai`],
    [`64`, `NX`, `宁夏回族自治区`, `宁夏`, `Ningxia`],
    [`65`, `XJ`, `新疆维吾尔自治区`, `新疆`, `Xinjiang`],
  ],
  dT = uT.map(([e, , t, , n]) => ({ code: e, zh: t, en: n }));
function fT(e) {
  let t = e
      .normalize(`NFKC`)
      .replaceAll(/[\s/,，、·-]+/g, ` `)
      .trim(),
    n = t.replace(/^CN /i, ``).toLowerCase();
  for (let [e, r, i, a, o] of uT) {
    if (
      (/^\d{2}(\d{2})?(\d{2})?$/.test(t) && t.startsWith(e)) ||
      n === r.toLowerCase() ||
      n === o.toLowerCase()
    )
      return i;
    if (t.startsWith(i)) return mT(i, t.slice(i.length));
    if (t.startsWith(a)) return mT(i, t.slice(a.length).replace(/^[省市]/, ``));
  }
  return t.replaceAll(` `, ``);
}
function pT(e, t) {
  if (e.trim() === ``) return !1;
  let n = fT(e),
    r = fT(t);
  return n.startsWith(r) || n.startsWith(r.replace(/[市县区]$/, ``));
}
function mT(e, t) {
  return e + t.replaceAll(` `, ``);
}
var hT = { 一: `1`, 二: `2`, 三: `3`, 四: `4`, 五: `5`, i: `1`, ii: `2`, iii: `3`, iv: `4`, v: `5` };
function gT(e) {
  let t = e
    .normalize(`NFKC`)
    .toLowerCase()
    .replaceAll(/[\s第级类]|level|class|grade/g, ``);
  return hT[t] ?? t;
}
function _T(e, t) {
  let n = gT(e);
  return t.some((e) => gT(e) === n);
}
var vT = { applies: `yes` },
  yT = { applies: `no` };
function bT(e, t, n) {
  if (e.region !== void 0 && !pT(n.region, e.region)) return yT;
  for (let { attribute: r, is: i } of e.when ?? []) {
    let e = xT(n, t, r);
    if (e === void 0) return { applies: `unknown`, attribute: r };
    if (!_T(e, i)) return yT;
  }
  return vT;
}
function xT(e, t, n) {
  return e.attributes[n]?.trim() || t.attributes?.find(({ id: e }) => e === n)?.default;
}
function ST(e, t, n) {
  let r = t;
  for (let t = n; t > 0;) (--r, e.kindOf(r) === `working` && --t);
  return r;
}
function CT(e, t, n) {
  let r = t;
  for (let t = n; t > 0;) ((r += 1), ET(e, r) && --t);
  return r;
}
function wT(e, t) {
  let n = t;
  for (; e.kindOf(n) !== `working`;) --n;
  return n;
}
function TT(e, t, n) {
  for (let r = t; r <= n; r += 1) if (ET(e, r)) return r;
  return null;
}
function ET(e, t) {
  let n = e.kindOf(t);
  return n === `working` || n === `unsettled`;
}
function DT(e, t) {
  let n = t;
  for (; !ET(e, n);) n += 1;
  return n;
}
function OT(e, t, n) {
  let r = e.direction === `before`,
    i = r ? -e.count : e.count;
  if (e.unit === `day`) return { on: t + i, asked: null };
  if (e.unit === `month`) return { on: TC(t, i), asked: null };
  let a = (r ? ST : CT)(n, t, e.count);
  return a === t ? { on: a, asked: null } : { on: a, asked: r ? [a, t - 1] : [t + 1, a] };
}
function kT(e, t, n) {
  let r = n.kindOf(e);
  if (r === `working`) return { fileBy: e, asked: [e, e], reasons: [] };
  let i = { kind: `restDay`, on: SC(e), why: r },
    a = wT(n, e);
  if (t === null || a >= t) return { fileBy: a, asked: [a, e], reasons: [i] };
  let o = TT(n, t, e);
  if (o !== null) return { fileBy: o, asked: [a, e], reasons: [i] };
  let s = { kind: `noWorkdayLeft`, on: SC(e) };
  return { fileBy: e, asked: [a, e], reasons: [i, s] };
}
function AT({ rule: e, occasion: t, opensFrom: n, calendar: r }) {
  let { opens: i, closes: a } = e.window,
    o = { opensOn: null, dueOn: null, fileBy: null, reasons: [], unpublished: new Set() };
  MT(o, e, t);
  let { source: s, confidence: c } = e;
  if (c === `unverified`) {
    let e = a ?? i;
    return (e !== void 0 && o.reasons.push({ kind: `unverified`, bound: e, source: s }), o);
  }
  let l = (e, t, n) => {
      let { on: i, asked: a } = UC(e) ? OT(e, yC(t), r) : { on: yC(gw(e.on, t)), asked: null };
      return (
        a !== null && FT(o, r.unpublishedYears(...a)),
        o.reasons.push({ kind: n, bound: e, source: s, confidence: c, on: SC(i) }),
        i
      );
    },
    u = t.countFrom ?? t.anchorOn;
  if (i !== void 0) {
    let e = NT(i, a) ? u : n;
    e === null
      ? UC(i) && i.anchor !== `announcedFrom` && o.reasons.push({ kind: `anchorMissing`, anchor: i.anchor })
      : (o.opensOn = l(i, e, `opens`));
  }
  return (a !== void 0 && (o.dueOn = PT(a, l(a, u, `closes`), o, r)), o);
}
function jT(e, t, n, r) {
  if (e.dueOn !== null) {
    let { fileBy: i, asked: a, reasons: o } = kT(e.dueOn, t, r);
    if (((e.fileBy = i), e.reasons.push(...o), FT(e, r.unpublishedYears(...a)), n && o.length > 0)) {
      let t = DT(r, e.dueOn);
      t !== e.dueOn && e.reasons.push({ kind: `mayRoll`, on: SC(t) });
    }
  }
  let i = [...e.unpublished].sort((e, t) => e - t);
  (e.reasons.push(...i.map((e) => ({ kind: `provisional`, year: e }))),
    e.fileBy !== null && e.reasons.push({ kind: `fileBy`, on: SC(e.fileBy) }));
}
function MT(e, t, { anchorOn: n, countFrom: r, facts: i }) {
  if (
    (t.override !== void 0 &&
      e.reasons.push({ kind: `overridden`, by: t.override.by, why: t.override.reason }),
    t.cycle !== void 0)
  ) {
    let r = t.cycle.every === `year` ? 4 : 7;
    e.reasons.push({ kind: `cycle`, period: n.slice(0, r) });
  }
  let a = t.window.closes ?? t.window.opens;
  if (r === null || a === void 0 || !UC(a)) return;
  let o = { kind: `anchor`, anchor: a.anchor, on: r };
  e.reasons.push(i.length === 0 ? o : { ...o, facts: i });
}
function NT(e, t) {
  return t === void 0 || !UC(e) || (UC(t) && t.anchor === e.anchor);
}
function PT(e, t, n, r) {
  if (UC(e) || e.rolls === void 0 || r.kindOf(t) === `working`) return t;
  let i = DT(r, t);
  return (
    FT(n, r.unpublishedYears(t, i)), i !== t && n.reasons.push({ kind: `rolled`, from: SC(t), on: SC(i) }), i
  );
}
function FT(e, t) {
  for (let n of t) e.unpublished.add(n);
}
function IT(e, t) {
  let { rule: n, occasion: r, lapsesAfter: i, matters: a, ruleIds: o } = e,
    { today: s, todayDay: c, calendar: l } = t,
    u = AT({ ...e, calendar: l }),
    d = Gw(a, o, r.anchorOn, zT(u.dueOn), s),
    f = LT(n, r, d),
    p = d.kind === `submitted` || d.kind === `granted`;
  (p || u.reasons.push(...qw(d)),
    d.kind === `sentBack` && d.dueOn !== null && ((u.opensOn = null), (u.dueOn = yC(d.dueOn))),
    jT(u, f, RT(n), l),
    p && u.reasons.push(...qw(d)));
  let m = u.fileBy !== null && c <= u.fileBy ? u.fileBy : u.dueOn,
    h = m === null ? null : m - c;
  return {
    opensOn: zT(u.opensOn),
    dueOn: zT(u.dueOn),
    fileBy: zT(u.fileBy),
    daysLeft: h,
    workdaysLeft: m === null ? null : l.workdaysBetween(c, m),
    phase: Pw({
      unverified: n.confidence === `unverified`,
      standing: d,
      today: c,
      opensOn: u.opensOn,
      dueOn: u.dueOn,
      fileBy: u.fileBy,
      daysLeft: h,
      lapsesAfter: i === null ? null : yC(i),
    }),
    provisional: u.unpublished.size > 0,
    reasons: u.reasons,
  };
}
function LT(e, { anchorOn: t }, n) {
  if (n.kind === `sentBack` && n.dueOn !== null) return yC(n.on);
  if (e.cycle !== void 0) return yC(t);
  let { closes: r } = e.window;
  return r !== void 0 && UC(r) && r.direction === `after` ? yC(t) : null;
}
function RT({ window: { closes: e } }) {
  return e !== void 0 && UC(e) && e.direction === `after` && e.unit !== `workday`;
}
function zT(e) {
  return e === null ? null : SC(e);
}
var BT = [];
function VT(e) {
  let { filings: t, findType: n = Er } = e,
    r = zw(e.today, e.calendar),
    i = Map.groupBy(e.matters, (e) => e.filingId),
    a = [];
  for (let e of t) {
    let t = n(e.typeId);
    if (t === void 0) continue;
    let o = i.get(e.id) ?? BT;
    for (let n of HT({ filing: e, type: t, matters: o, counting: r })) a.push(n);
  }
  return $w(a);
}
function HT(e) {
  let t = [],
    { events: n } = e.filing,
    r,
    i = new Set();
  for (let { rule: a, anchor: o, waitsForEvent: s } of GT(e.type)) {
    if (s && n.length === 0) continue;
    let c = KT(a, o, e, i);
    for (let e of c) r?.has(`${a.id}/${e.anchorOn ?? `-`}`) || t.push(e);
    if (a.replaces !== void 0) {
      r ??= new Set();
      for (let t of UT(a, c, e)) for (let e of a.replaces) r.add(`${e}/${t}`);
    }
  }
  let a = t.filter(({ rule: e, phase: t }) => e.about === `cancellation` && t === `done`);
  return a.length > 0 ? a : Hw(t, e.type);
}
function UT(e, t, { filing: n, type: r, counting: i }) {
  let a = t.map(({ anchorOn: e }) => e ?? `-`),
    o = e.window.closes ?? e.window.opens;
  return e.cycle === void 0 || o === void 0 || UC(o) || bT(e, r, n).applies !== `yes`
    ? a
    : hw(e.cycle, n, i.today)
        .filter(({ from: t }) => ZT(e, gw(o.on, t)))
        .map(({ from: e }) => e);
}
var WT = new WeakMap();
function GT(e) {
  let t = WT.get(e);
  return (
    t === void 0 &&
      ((t = e.rules
        .map((e) => {
          let t = ww(e);
          return { rule: e, anchor: t, waitsForEvent: t === null ? e.blocking === !0 : !Tw(t) };
        })
        .sort((e, t) => Number(t.rule.replaces !== void 0) - Number(e.rule.replaces !== void 0))),
      WT.set(e, t)),
    t
  );
}
function KT(e, t, n, r) {
  let { filing: i, type: a } = n;
  if (e.about === `first` && i.number.trim() !== ``) return [];
  let o = bT(e, a, i);
  if (o.applies === `no`) return [];
  let s = e.confidence !== `unverified`;
  if (o.applies === `unknown`)
    return !(t === null ? e.cycle !== void 0 : Tw(t)) || !s || r.has(o.attribute)
      ? []
      : (r.add(o.attribute), [aE(e, null, [{ kind: `attributeMissing`, attribute: o.attribute }], n)]);
  let c = QT(e, i);
  if (c === `no`) return [];
  if (c === `unknown`)
    return !s || r.has(`issuedOn`)
      ? []
      : (r.add(`issuedOn`), [aE(e, null, [{ kind: `issuedOnMissing` }], n)]);
  if (t === `announced`) return qT(e, n);
  let l = t === null ? JT(e, n) : Dw(e, t, a, i),
    u = l.filter(({ anchorOn: t, countFrom: n }) => ZT(e, n ?? t));
  return l.length > 0
    ? u.flatMap((t) => YT(e, t, n))
    : e.blocking === !0
      ? e.about === `change`
        ? eE(e, n)
        : []
      : t === null
        ? []
        : $T(e, t, n);
}
function qT(e, t) {
  return Iw(e, t.filing, t.counting.today).flatMap((n) => {
    if (`occasion` in n) {
      let { countFrom: r, anchorOn: i } = n.occasion;
      return ZT(e, r ?? i) ? [XT(e, n.occasion, t)] : [];
    }
    let { anchorOn: r, period: i, missing: a } = n;
    return !ZT(e, r) || e.confidence === `unverified` ? [] : [aE(e, r, [{ kind: `cycle`, period: i }, a], t)];
  });
}
function JT(e, { filing: t, counting: n }) {
  let r = e.window.closes ?? e.window.opens;
  if (r === void 0 || UC(r)) return [];
  if (e.cycle === void 0) return [{ anchorOn: r.on, countFrom: r.on, facts: [] }];
  let i = Nw(t);
  return hw(e.cycle, t, n.today)
    .filter(({ from: t }) => gw(r.on, t) > i && ZT(e, gw(r.on, t)))
    .map(({ from: e }) => ({ anchorOn: e, countFrom: null, facts: [] }));
}
function YT(e, t, n) {
  if (e.window.closes === void 0 && e.window.opens === void 0) return [];
  let r = XT(e, t, n);
  return rE(r, n) ? [r, iE(e, n)] : [r];
}
function XT(e, t, n) {
  let { filing: r, type: i, counting: a, matters: o } = n,
    { opens: s, closes: c } = e.window,
    l = s === void 0 || NT(s, c) ? null : Ow(s, r),
    u = () => {
      let n = [e.id, ...(Vw(i).get(e.id) ?? [])],
        r = ww(e) === `expiry` ? t.anchorOn : null;
      return IT({ rule: e, ruleIds: n, occasion: t, opensFrom: l, lapsesAfter: r, matters: o }, a);
    },
    { anchorOn: d, countFrom: f, facts: p } = t,
    m = o.length === 0 && p.length === 0,
    h = l === null && (f === null || f === d) ? d : `${d}/${f ?? ``}/${l ?? ``}`;
  return Xw(e, d, m ? a.remember(e, h, u) : u(), r);
}
function ZT(e, t) {
  return e.inForce.from <= t && (e.inForce.to === void 0 || t <= e.inForce.to);
}
function QT({ issued: e }, { issuedOn: t }) {
  if (e === void 0) return `yes`;
  if (t === null) return `unknown`;
  let n = e.from !== void 0 && t < e.from,
    r = e.before !== void 0 && t >= e.before;
  return n || r ? `no` : `yes`;
}
function $T(e, t, n) {
  let { filing: r, type: i, counting: a } = n;
  if (!Tw(t) || e.confidence === `unverified` || !ZT(e, a.today)) return [];
  if (t === `expiry` && nE(r, i)) {
    let { expiry: t } = r;
    return [
      aE(
        e,
        null,
        [{ kind: `noEnd`, word: t === `longTerm` || t === `asBusinessLicence` ? t : `none` }],
        n,
        `scheduled`,
      ),
    ];
  }
  return [aE(e, null, [{ kind: `anchorMissing`, anchor: t }], n)];
}
function eE(e, t) {
  let { type: n, filing: r } = t;
  return [`factDecided`, `factChanged`]
    .flatMap((t) => Dw({ ...e, window: { closes: { ...tE, anchor: t } } }, t, n, r))
    .filter(({ anchorOn: t }) => ZT(e, t))
    .map(({ anchorOn: n, facts: r }) => aE(e, n, [{ kind: `approvalFirst`, facts: r, on: n }], t));
}
var tE = { count: 0, unit: `day`, direction: `after` };
function nE(e, t) {
  return e.expiry !== `unknown` || `none` in t.validity;
}
function rE({ rule: e, phase: t, expiresOn: n, anchorOn: r }, { counting: i }) {
  return e.about === `renewal` && t === `done` && n !== null && n === r && i.today > n;
}
function iE(e, t) {
  return aE(e, null, [{ kind: `anchorMissing`, anchor: `expiry` }], t);
}
function aE(e, t, n, { filing: r, matters: i, counting: a }, o = `undated`) {
  return Zw({ rule: e, anchorOn: t, reasons: n, phase: o }, r, i, a.today);
}
function oE(e) {
  let { matters: t, entityEvents: n, ruleOverrides: r, today: i, calendar: a, findType: o = Er } = e,
    s = new Map(),
    c = (e) => {
      let t = s.get(e);
      if (t === void 0) {
        let n = o(e);
        if (n === void 0) return;
        ((t = rn(n, r)), s.set(e, t));
      }
      return t;
    },
    l = [],
    u = [];
  for (let t of e.filings) (c(t.typeId) === void 0 ? u : l).push(t);
  let d = uw({ filings: l, entityEvents: n, matters: t, today: i, findType: c });
  return {
    obligations: VT({ filings: d, matters: t, today: i, calendar: a, findType: c }),
    filings: d,
    unknown: u,
    typeOf: c,
  };
}
var sE = [
    {
      year: 2004,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2004-01-01`,
        `2004-01-22`,
        `2004-01-23`,
        `2004-01-24`,
        `2004-01-25`,
        `2004-01-26`,
        `2004-01-27`,
        `2004-01-28`,
        `2004-05-01`,
        `2004-05-02`,
        `2004-05-03`,
        `2004-05-04`,
        `2004-05-05`,
        `2004-05-06`,
        `2004-05-07`,
        `2004-10-01`,
        `2004-10-02`,
        `2004-10-03`,
        `2004-10-04`,
        `2004-10-05`,
        `2004-10-06`,
        `2004-10-07`,
      ],
      worked: [`2004-01-17`, `2004-01-18`, `2004-05-08`, `2004-05-09`, `2004-10-09`, `2004-10-10`],
    },
    {
      year: 2005,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2005-01-01`,
        `2005-01-02`,
        `2005-01-03`,
        `2005-02-09`,
        `2005-02-10`,
        `2005-02-11`,
        `2005-02-12`,
        `2005-02-13`,
        `2005-02-14`,
        `2005-02-15`,
        `2005-05-01`,
        `2005-05-02`,
        `2005-05-03`,
        `2005-05-04`,
        `2005-05-05`,
        `2005-05-06`,
        `2005-05-07`,
        `2005-10-01`,
        `2005-10-02`,
        `2005-10-03`,
        `2005-10-04`,
        `2005-10-05`,
        `2005-10-06`,
        `2005-10-07`,
      ],
      worked: [`2005-02-05`, `2005-02-06`, `2005-04-30`, `2005-05-08`, `2005-10-08`, `2005-10-09`],
    },
    {
      year: 2006,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2006-01-01`,
        `2006-01-02`,
        `2006-01-03`,
        `2006-01-29`,
        `2006-01-30`,
        `2006-01-31`,
        `2006-02-01`,
        `2006-02-02`,
        `2006-02-03`,
        `2006-02-04`,
        `2006-05-01`,
        `2006-05-02`,
        `2006-05-03`,
        `2006-05-04`,
        `2006-05-05`,
        `2006-05-06`,
        `2006-05-07`,
        `2006-10-01`,
        `2006-10-02`,
        `2006-10-03`,
        `2006-10-04`,
        `2006-10-05`,
        `2006-10-06`,
        `2006-10-07`,
      ],
      worked: [
        `2006-01-28`,
        `2006-02-05`,
        `2006-04-29`,
        `2006-04-30`,
        `2006-09-30`,
        `2006-10-08`,
        `2006-12-30`,
        `2006-12-31`,
      ],
    },
    {
      year: 2007,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2007-01-01.2007-01-02.2007-01-03.2007-02-18.2007-02-19.2007-02-20.2007-02-21.2007-02-22.2007-02-23.2007-02-24.2007-05-01.2007-05-02.2007-05-03.2007-05-04.2007-05-05.2007-05-06.2007-05-07.2007-10-01.2007-10-02.2007-10-03.2007-10-04.2007-10-05.2007-10-06.2007-10-07.2007-12-30.2007-12-31`.split(
        `.`,
      ),
      worked: [
        `2007-02-17`,
        `2007-02-25`,
        `2007-04-28`,
        `2007-04-29`,
        `2007-09-29`,
        `2007-09-30`,
        `2007-12-29`,
      ],
    },
    {
      year: 2008,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2008-01-01.2008-02-06.2008-02-07.2008-02-08.2008-02-09.2008-02-10.2008-02-11.2008-02-12.2008-04-04.2008-04-05.2008-04-06.2008-05-01.2008-05-02.2008-05-03.2008-06-07.2008-06-08.2008-06-09.2008-09-13.2008-09-14.2008-09-15.2008-09-29.2008-09-30.2008-10-01.2008-10-02.2008-10-03.2008-10-04.2008-10-05`.split(
        `.`,
      ),
      worked: [`2008-02-02`, `2008-02-03`, `2008-05-04`, `2008-09-27`, `2008-09-28`],
    },
    {
      year: 2009,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2009-01-01.2009-01-02.2009-01-03.2009-01-25.2009-01-26.2009-01-27.2009-01-28.2009-01-29.2009-01-30.2009-01-31.2009-04-04.2009-04-05.2009-04-06.2009-05-01.2009-05-02.2009-05-03.2009-05-28.2009-05-29.2009-05-30.2009-10-01.2009-10-02.2009-10-03.2009-10-04.2009-10-05.2009-10-06.2009-10-07.2009-10-08`.split(
        `.`,
      ),
      worked: [`2009-01-04`, `2009-01-24`, `2009-02-01`, `2009-05-31`, `2009-09-27`, `2009-10-10`],
    },
    {
      year: 2010,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2010-01-01.2010-01-02.2010-01-03.2010-02-13.2010-02-14.2010-02-15.2010-02-16.2010-02-17.2010-02-18.2010-02-19.2010-04-03.2010-04-04.2010-04-05.2010-05-01.2010-05-02.2010-05-03.2010-06-14.2010-06-15.2010-06-16.2010-09-22.2010-09-23.2010-09-24.2010-10-01.2010-10-02.2010-10-03.2010-10-04.2010-10-05.2010-10-06.2010-10-07`.split(
        `.`,
      ),
      worked: [
        `2010-02-20`,
        `2010-02-21`,
        `2010-06-12`,
        `2010-06-13`,
        `2010-09-19`,
        `2010-09-25`,
        `2010-09-26`,
        `2010-10-09`,
      ],
    },
    {
      year: 2011,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2011-01-01.2011-01-02.2011-01-03.2011-02-02.2011-02-03.2011-02-04.2011-02-05.2011-02-06.2011-02-07.2011-02-08.2011-04-03.2011-04-04.2011-04-05.2011-04-30.2011-05-01.2011-05-02.2011-06-04.2011-06-06.2011-09-10.2011-09-11.2011-09-12.2011-10-01.2011-10-02.2011-10-03.2011-10-04.2011-10-05.2011-10-06.2011-10-07`.split(
        `.`,
      ),
      worked: [`2011-01-30`, `2011-02-12`, `2011-04-02`, `2011-10-08`, `2011-10-09`, `2011-12-31`],
    },
    {
      year: 2012,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2012-01-01.2012-01-02.2012-01-03.2012-01-22.2012-01-23.2012-01-24.2012-01-25.2012-01-26.2012-01-27.2012-01-28.2012-04-02.2012-04-03.2012-04-04.2012-04-29.2012-04-30.2012-05-01.2012-06-22.2012-06-24.2012-09-30.2012-10-01.2012-10-02.2012-10-03.2012-10-04.2012-10-05.2012-10-06.2012-10-07`.split(
        `.`,
      ),
      worked: [`2012-01-21`, `2012-01-29`, `2012-03-31`, `2012-04-01`, `2012-04-28`, `2012-09-29`],
    },
    {
      year: 2013,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2013-01-01.2013-01-02.2013-01-03.2013-02-09.2013-02-10.2013-02-11.2013-02-12.2013-02-13.2013-02-14.2013-02-15.2013-04-04.2013-04-05.2013-04-06.2013-04-29.2013-04-30.2013-05-01.2013-06-10.2013-06-11.2013-06-12.2013-09-19.2013-09-20.2013-09-21.2013-10-01.2013-10-02.2013-10-03.2013-10-04.2013-10-05.2013-10-06.2013-10-07`.split(
        `.`,
      ),
      worked: [
        `2013-01-05`,
        `2013-01-06`,
        `2013-02-16`,
        `2013-02-17`,
        `2013-04-07`,
        `2013-04-27`,
        `2013-04-28`,
        `2013-06-08`,
        `2013-06-09`,
        `2013-09-22`,
        `2013-09-29`,
        `2013-10-12`,
      ],
    },
    {
      year: 2014,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2014-01-01`,
        `2014-01-31`,
        `2014-02-01`,
        `2014-02-02`,
        `2014-02-03`,
        `2014-02-04`,
        `2014-02-05`,
        `2014-02-06`,
        `2014-04-05`,
        `2014-04-06`,
        `2014-04-07`,
        `2014-05-01`,
        `2014-05-02`,
        `2014-05-03`,
        `2014-06-02`,
        `2014-09-08`,
        `2014-10-01`,
        `2014-10-02`,
        `2014-10-03`,
        `2014-10-04`,
        `2014-10-05`,
        `2014-10-06`,
        `2014-10-07`,
      ],
      worked: [`2014-01-26`, `2014-02-08`, `2014-05-04`, `2014-09-28`, `2014-10-11`],
    },
    {
      year: 2015,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2015-01-01`,
        `2015-01-02`,
        `2015-01-03`,
        `2015-02-18`,
        `2015-02-19`,
        `2015-02-20`,
        `2015-02-21`,
        `2015-02-22`,
        `2015-02-23`,
        `2015-02-24`,
        `2015-04-05`,
        `2015-04-06`,
        `2015-05-01`,
        `2015-06-20`,
        `2015-06-22`,
        `2015-09-03`,
        `2015-09-04`,
        `2015-09-27`,
        `2015-10-01`,
        `2015-10-02`,
        `2015-10-03`,
        `2015-10-04`,
        `2015-10-05`,
        `2015-10-06`,
        `2015-10-07`,
      ],
      worked: [`2015-01-04`, `2015-02-15`, `2015-02-28`, `2015-09-06`, `2015-10-10`],
    },
    {
      year: 2016,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2016-01-01`,
        `2016-02-07`,
        `2016-02-08`,
        `2016-02-09`,
        `2016-02-10`,
        `2016-02-11`,
        `2016-02-12`,
        `2016-02-13`,
        `2016-04-04`,
        `2016-05-01`,
        `2016-05-02`,
        `2016-06-09`,
        `2016-06-10`,
        `2016-06-11`,
        `2016-09-15`,
        `2016-09-16`,
        `2016-09-17`,
        `2016-10-01`,
        `2016-10-02`,
        `2016-10-03`,
        `2016-10-04`,
        `2016-10-05`,
        `2016-10-06`,
        `2016-10-07`,
      ],
      worked: [`2016-02-06`, `2016-02-14`, `2016-06-12`, `2016-09-18`, `2016-10-08`, `2016-10-09`],
    },
    {
      year: 2017,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2017-01-01`,
        `2017-01-02`,
        `2017-01-27`,
        `2017-01-28`,
        `2017-01-29`,
        `2017-01-30`,
        `2017-01-31`,
        `2017-02-01`,
        `2017-02-02`,
        `2017-04-02`,
        `2017-04-03`,
        `2017-04-04`,
        `2017-05-01`,
        `2017-05-28`,
        `2017-05-29`,
        `2017-05-30`,
        `2017-10-01`,
        `2017-10-02`,
        `2017-10-03`,
        `2017-10-04`,
        `2017-10-05`,
        `2017-10-06`,
        `2017-10-07`,
        `2017-10-08`,
      ],
      worked: [`2017-01-22`, `2017-02-04`, `2017-04-01`, `2017-05-27`, `2017-09-30`],
    },
    {
      year: 2018,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: [
        `2018-01-01`,
        `2018-02-15`,
        `2018-02-16`,
        `2018-02-17`,
        `2018-02-18`,
        `2018-02-19`,
        `2018-02-20`,
        `2018-02-21`,
        `2018-04-05`,
        `2018-04-06`,
        `2018-04-07`,
        `2018-04-29`,
        `2018-04-30`,
        `2018-05-01`,
        `2018-06-18`,
        `2018-09-24`,
        `2018-10-01`,
        `2018-10-02`,
        `2018-10-03`,
        `2018-10-04`,
        `2018-10-05`,
        `2018-10-06`,
        `2018-10-07`,
        `2018-12-30`,
        `2018-12-31`,
      ],
      worked: [
        `2018-02-11`,
        `2018-02-24`,
        `2018-04-08`,
        `2018-04-28`,
        `2018-09-29`,
        `2018-09-30`,
        `2018-12-29`,
      ],
    },
    {
      year: 2019,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2019-01-01.2019-02-04.2019-02-05.2019-02-06.2019-02-07.2019-02-08.2019-02-09.2019-02-10.2019-04-05.2019-04-06.2019-04-07.2019-05-01.2019-05-02.2019-05-03.2019-05-04.2019-06-07.2019-06-08.2019-06-09.2019-09-13.2019-09-14.2019-09-15.2019-10-01.2019-10-02.2019-10-03.2019-10-04.2019-10-05.2019-10-06.2019-10-07`.split(
        `.`,
      ),
      worked: [`2019-02-02`, `2019-02-03`, `2019-04-28`, `2019-05-05`, `2019-09-29`, `2019-10-12`],
    },
    {
      year: 2020,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2020-01-01.2020-01-24.2020-01-25.2020-01-26.2020-01-27.2020-01-28.2020-01-29.2020-01-30.2020-01-31.2020-02-01.2020-02-02.2020-04-04.2020-04-05.2020-04-06.2020-05-01.2020-05-02.2020-05-03.2020-05-04.2020-05-05.2020-06-25.2020-06-26.2020-06-27.2020-10-01.2020-10-02.2020-10-03.2020-10-04.2020-10-05.2020-10-06.2020-10-07.2020-10-08`.split(
        `.`,
      ),
      worked: [`2020-01-19`, `2020-04-26`, `2020-05-09`, `2020-06-28`, `2020-09-27`, `2020-10-10`],
    },
    {
      year: 2021,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2021-01-01.2021-01-02.2021-01-03.2021-02-11.2021-02-12.2021-02-13.2021-02-14.2021-02-15.2021-02-16.2021-02-17.2021-04-03.2021-04-04.2021-04-05.2021-05-01.2021-05-02.2021-05-03.2021-05-04.2021-05-05.2021-06-12.2021-06-13.2021-06-14.2021-09-19.2021-09-20.2021-09-21.2021-10-01.2021-10-02.2021-10-03.2021-10-04.2021-10-05.2021-10-06.2021-10-07`.split(
        `.`,
      ),
      worked: [
        `2021-02-07`,
        `2021-02-20`,
        `2021-04-25`,
        `2021-05-08`,
        `2021-09-18`,
        `2021-09-26`,
        `2021-10-09`,
      ],
    },
    {
      year: 2022,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2022-01-01.2022-01-02.2022-01-03.2022-01-31.2022-02-01.2022-02-02.2022-02-03.2022-02-04.2022-02-05.2022-02-06.2022-04-03.2022-04-04.2022-04-05.2022-04-30.2022-05-01.2022-05-02.2022-05-03.2022-05-04.2022-06-03.2022-06-04.2022-06-05.2022-09-10.2022-09-11.2022-09-12.2022-10-01.2022-10-02.2022-10-03.2022-10-04.2022-10-05.2022-10-06.2022-10-07.2022-12-31`.split(
        `.`,
      ),
      worked: [
        `2022-01-29`,
        `2022-01-30`,
        `2022-04-02`,
        `2022-04-24`,
        `2022-05-07`,
        `2022-10-08`,
        `2022-10-09`,
      ],
    },
    {
      year: 2023,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2023-01-01.2023-01-02.2023-01-21.2023-01-22.2023-01-23.2023-01-24.2023-01-25.2023-01-26.2023-01-27.2023-04-05.2023-04-29.2023-04-30.2023-05-01.2023-05-02.2023-05-03.2023-06-22.2023-06-23.2023-06-24.2023-09-29.2023-09-30.2023-10-01.2023-10-02.2023-10-03.2023-10-04.2023-10-05.2023-10-06`.split(
        `.`,
      ),
      worked: [
        `2023-01-28`,
        `2023-01-29`,
        `2023-04-23`,
        `2023-05-06`,
        `2023-06-25`,
        `2023-10-07`,
        `2023-10-08`,
      ],
    },
    {
      year: 2024,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2024-01-01.2024-02-10.2024-02-11.2024-02-12.2024-02-13.2024-02-14.2024-02-15.2024-02-16.2024-02-17.2024-04-04.2024-04-05.2024-04-06.2024-05-01.2024-05-02.2024-05-03.2024-05-04.2024-05-05.2024-06-10.2024-09-15.2024-09-16.2024-09-17.2024-10-01.2024-10-02.2024-10-03.2024-10-04.2024-10-05.2024-10-06.2024-10-07`.split(
        `.`,
      ),
      worked: [
        `2024-02-04`,
        `2024-02-18`,
        `2024-04-07`,
        `2024-04-28`,
        `2024-05-11`,
        `2024-09-14`,
        `2024-09-29`,
        `2024-10-12`,
      ],
    },
    {
      year: 2025,
      source: { data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`, checked: `2026-11-24` },
      off: `2025-01-01.2025-01-28.2025-01-29.2025-01-30.2025-01-31.2025-02-01.2025-02-02.2025-02-03.2025-02-04.2025-04-04.2025-04-05.2025-04-06.2025-05-01.2025-05-02.2025-05-03.2025-05-04.2025-05-05.2025-05-31.2025-06-01.2025-06-02.2025-10-01.2025-10-02.2025-10-03.2025-10-04.2025-10-05.2025-10-06.2025-10-07.2025-10-08`.split(
        `.`,
      ),
      worked: [`2025-01-26`, `2025-02-08`, `2025-04-27`, `2025-09-28`, `2025-10-11`],
    },
    {
      year: 2026,
      source: {
        data: `chinese-days 1.5.7 (npm), dist/chinese-days.json`,
        checked: `2026-11-24`,
        notice: `https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm`,
      },
      off: `2026-01-01.2026-01-02.2026-01-03.2026-02-15.2026-02-16.2026-02-17.2026-02-18.2026-02-19.2026-02-20.2026-02-21.2026-02-22.2026-02-23.2026-04-04.2026-04-05.2026-04-06.2026-05-01.2026-05-02.2026-05-03.2026-05-04.2026-05-05.2026-06-19.2026-06-20.2026-06-21.2026-09-25.2026-09-26.2026-09-27.2026-10-01.2026-10-02.2026-10-03.2026-10-04.2026-10-05.2026-10-06.2026-10-07`.split(
        `.`,
      ),
      worked: [`2026-01-04`, `2026-02-14`, `2026-02-28`, `2026-05-09`, `2026-09-20`, `2026-10-10`],
    },
  ],
  cE = new Map(
    [
      [2027, `02-06`, `04-05`, `06-09`, `09-15`],
      [2028, `01-26`, `04-04`, `05-28`, `10-03`],
      [2029, `02-13`, `04-04`, `06-16`, `09-22`],
      [2030, `02-03`, `04-05`, `06-05`, `09-12`],
      [2031, `01-23`, `04-05`, `06-24`, `10-01`],
      [2032, `02-11`, `04-04`, `06-12`, `09-19`],
      [2033, `01-31`, `04-04`, `06-01`, `09-08`],
      [2034, `02-19`, `04-05`, `06-20`, `09-27`],
      [2035, `02-08`, `04-05`, `06-10`, `09-16`],
      [2036, `01-28`, `04-04`, `05-30`, `10-04`],
      [2037, `02-15`, `04-04`, `06-18`, `09-24`],
      [2038, `02-04`, `04-05`, `06-07`, `09-13`],
      [2039, `01-24`, `04-05`, `05-27`, `10-02`],
      [2040, `02-12`, `04-04`, `06-14`, `09-20`],
      [2041, `02-01`, `04-04`, `06-03`, `09-10`],
      [2042, `01-22`, `04-04`, `06-22`, `09-28`],
      [2043, `02-10`, `04-05`, `06-11`, `09-17`],
      [2044, `01-30`, `04-04`, `05-31`, `10-05`],
      [2045, `02-17`, `04-04`, `06-19`, `09-25`],
      [2046, `02-06`, `04-04`, `06-08`, `09-15`],
      [2047, `01-26`, `04-05`, `05-29`, `10-04`],
      [2048, `02-14`, `04-04`, `06-15`, `09-22`],
      [2049, `02-02`, `04-04`, `06-04`, `09-11`],
      [2050, `01-23`, `04-04`, `06-23`, `09-30`],
    ].map(([e, t, n, r, i]) => [e, { springFestival: t, qingming: n, dragonBoat: r, midAutumn: i }]),
  );
function lE(e, t = cE.get(e)) {
  let n = (t, n) => xC(e, t, n),
    r = [uE(n(1, 1)), fE(n(5, 1)), pE(n(10, 1))];
  if (t === void 0) return [...r, ...mE(n)];
  let i = (e) => n(Number(e.slice(0, 2)), Number(e.slice(3)));
  return [...r, dE(i(t.springFestival)), uE(i(t.qingming)), uE(i(t.dragonBoat)), uE(i(t.midAutumn))];
}
function uE(e) {
  let t = wC(e);
  return t === 1 || t === 5
    ? { days: [e], mayRest: [], mayWork: [] }
    : { days: [e], mayRest: [[e - 2, e + 2]], mayWork: [[e - 7, e + 7]] };
}
function dE(e) {
  let t = e - 1;
  return {
    days: [t, e, e + 1, e + 2],
    mayRest: [[t - 2, e + 7]],
    mayWork: [
      [t - 14, t - 1],
      [e + 6, e + 14],
    ],
  };
}
function fE(e) {
  return {
    days: [e, e + 1],
    mayRest: [[e - 2, e + 4]],
    mayWork: [
      [e - 10, e - 1],
      [e + 2, e + 11],
    ],
  };
}
function pE(e) {
  return {
    days: [e, e + 1, e + 2],
    mayRest: [[e, e + 7]],
    mayWork: [
      [e - 14, e - 1],
      [e + 6, e + 16],
    ],
  };
}
function mE(e) {
  let t = (e, t, n) => ({ days: [], mayRest: [[e, t]], mayWork: [[e - n, t + n]] });
  return [
    t(e(1, 17), e(3, 1), 14),
    t(e(4, 1), e(4, 8), 5),
    t(e(5, 25), e(6, 28), 5),
    t(e(9, 5), e(10, 11), 5),
  ];
}
var hE = [`working`, `weekend`, `holiday`, `unsettled`],
  [gE, _E, vE, yE] = [0, 1, 2, 3];
function bE(e, t = lE) {
  let n = new Map(e.map((e) => [e.year, e])),
    r = new Map(),
    i = (e) => {
      let i = r.get(e);
      if (i === void 0) {
        let a = n.has(e + 1) ? [] : t(e + 1);
        ((i = xE(e, n.get(e) ?? t(e), a)), r.set(e, i));
      }
      return i;
    },
    a = i(Math.max(...n.keys())),
    o = (e) => {
      let t = e - a.first;
      return ((t < 0 || t >= a.kinds.length) && (a = i(CC(e).year)), a);
    };
  return {
    lastPublishedYear: Math.max(...n.keys()),
    kindOf(e) {
      let t = o(e);
      return hE[t.kinds[e - t.first] ?? yE] ?? `unsettled`;
    },
    workdaysBetween(e, t) {
      if (t <= e) return 0;
      let n = o(t),
        r = o(e),
        a = (n.workdays[t - n.first] ?? 0) - (r.workdays[e - r.first] ?? 0),
        s = CC(n.first).year;
      for (let e = CC(r.first).year; e < s; e += 1) a += i(e).workdays.at(-1) ?? 0;
      return a;
    },
    unpublishedYears(e, t) {
      let n = new Set(),
        r = CC(t).year;
      for (let a = CC(e).year; a <= r; a += 1) {
        let r = i(a);
        r.published ? t >= r.firstUnsettled && e < r.first + r.kinds.length && n.add(a + 1) : n.add(a);
      }
      return [...n].sort((e, t) => e - t);
    },
  };
}
function xE(e, t, n) {
  let r = xC(e, 1, 1),
    i = new Uint8Array(xC(e + 1, 1, 1) - r);
  for (let e = 0; e < i.length; e += 1) i[e] = CE(r + e) ? _E : gE;
  let a = `year` in t;
  if (a) {
    for (let e of t.off) i[yC(e) - r] = vE;
    for (let e of t.worked) i[yC(e) - r] = gE;
  } else {
    for (let e of t) SE(i, r, e);
    for (let e of t.flatMap((e) => e.days)) i[e - r] = vE;
  }
  for (let e of n) SE(i, r, e);
  let o = new Uint16Array(i.length),
    s = 0;
  for (let [e, t] of i.entries()) (t === gE && (s += 1), (o[e] = s));
  let c = i.indexOf(yE);
  return { first: r, kinds: i, workdays: o, published: a, firstUnsettled: c === -1 ? 1 / 0 : r + c };
}
function SE(e, t, n) {
  let r = (n, r) => {
    for (let [i, a] of n)
      for (let n = Math.max(i, t); n <= a && n - t < e.length; n += 1) CE(n) === r && (e[n - t] = yE);
  };
  (r(n.mayRest, !1), r(n.mayWork, !0));
}
function CE(e) {
  let t = wC(e);
  return t === 0 || t === 6;
}
var wE = bE(sE),
  TE = `shouxian-changes`;
function EE() {
  let e = new BroadcastChannel(TE);
  (e.postMessage(`changed`), e.close());
}
function DE(e) {
  let t = new BroadcastChannel(TE);
  return (t.addEventListener(`message`, e), () => t.close());
}
function OE(e, t) {
  let n = Object.entries(t).filter((e) => typeof e[1] == `string`);
  return { id: e, facts: Object.fromEntries(n) };
}
function kE(e, t) {
  let { entityId: n, event: r, on: i, fact: a } = t;
  if (typeof r != `string` || !MC(r) || typeof i != `string` || !DC(i) || typeof n != `string`) return null;
  let o = { id: e, entityId: n, kind: r, on: i };
  return typeof a == `string` && a !== `` ? { ...o, fact: a } : o;
}
var AE = [`prepared`, `submitted`, `accepted`, `sentBack`, `granted`, `refused`, `withdrawn`],
  jE = (e) => `${e}On`,
  ME = (e) => `words.${e}`;
function NE(e, t) {
  let n = (e) => {
      let n = t[e];
      return typeof n == `string` && DC(n) ? n : null;
    },
    r = (e) => {
      let n = t[e];
      return typeof n == `string` ? n : ``;
    },
    i = {};
  for (let e of AE) {
    let t = r(ME(e));
    t !== `` && (i[e] = t);
  }
  return {
    id: e,
    filingId: r(`filingId`),
    ruleId: r(`ruleId`),
    anchorOn: n(`anchorOn`),
    preparedOn: n(`preparedOn`),
    submittedOn: n(`submittedOn`),
    acceptedOn: n(`acceptedOn`),
    sentBackOn: n(`sentBackOn`),
    correctionDueOn: n(`correctionDueOn`),
    grantedOn: n(`grantedOn`),
    refusedOn: n(`refusedOn`),
    withdrawnOn: n(`withdrawnOn`),
    words: i,
  };
}
function PE(e, t) {
  let { typeId: n, ruleId: r, window: i, reason: a, by: o } = t,
    s = HC.safeParse(i);
  return !s.success ||
    typeof n != `string` ||
    typeof r != `string` ||
    typeof a != `string` ||
    a.trim() === `` ||
    typeof o != `string` ||
    o.trim() === ``
    ? null
    : { id: e, typeId: n, ruleId: r, window: s.data, reason: a, by: o };
}
function FE(e) {
  let t = [],
    n = [],
    r = [],
    i = [],
    a = [];
  for (let { record: o, kind: s, fields: c } of e)
    switch (s) {
      case `entity`:
        t.push(OE(o, c));
        break;
      case `filing`:
        n.push(cw(o, c));
        break;
      case `matter`:
        r.push(NE(o, c));
        break;
      case `event`: {
        let e = kE(o, c);
        e !== null && i.push(e);
        break;
      }
      case `ruleOverride`: {
        let e = PE(o, c);
        e !== null && a.push(e);
        break;
      }
    }
  return { entities: t, filings: n, matters: r, entityEvents: i, ruleOverrides: a };
}
function IE(e, t, n = {}) {
  let r = t.filter((e) => e.state !== `rejected`),
    i = e?.server.kind ?? r[0]?.kind,
    a = e?.record ?? r[0]?.record;
  if (i === void 0 || a === void 0) return null;
  let o = { ...e?.server.fields },
    s = new Set(),
    c = e?.server.deleted ?? !1;
  for (let e of r) {
    for (let t of e.unset) delete o[t];
    if ((Object.assign(o, e.set), (c = e.delete), e.state === `waiting`))
      for (let t of [...e.unset, ...Object.keys(e.set)]) s.add(t);
  }
  return { record: a, kind: i, deleted: c, fields: { ...o, ...n }, unsent: [...s] };
}
function LE(e, t = new Map()) {
  let n = new Map();
  for (let t of e.records.keys()) n.set(t, []);
  for (let t of e.operations) {
    let e = n.get(t.record);
    e ? e.push(t) : n.set(t.record, [t]);
  }
  return [...n].flatMap(([n, r]) => IE(e.records.get(n), r, t.get(n)) ?? []);
}
var RE = { ops: 500, bytes: 1e6 };
function zE(e) {
  return {
    device: e,
    nextCounter: 1,
    team: null,
    cursor: ``,
    seen: 0,
    generation: 1,
    fullPull: null,
    limits: RE,
    batchOps: RE.ops,
    halted: null,
    refusedProtocol: null,
    failures: 0,
  };
}
function BE(e) {
  return !e.delete && e.unset.length === 0 && Object.keys(e.set).length === 0;
}
var VE = `x-shouxian-client`,
  HE = wf(),
  UE = Jd(M().min(1).max(200), HE);
(Rd({
  opId: M().regex(/^[A-Za-z0-9_-]{8,64}:\d{1,15}$/),
  record: M().min(1).max(100),
  kind: M().min(1).max(60),
  base: P().int().nonnegative(),
  ageMs: P().nonnegative(),
  set: UE.optional(),
  unset: F(M().min(1).max(200)).optional(),
  delete: Zd(!0).optional(),
}),
  Rd({ device: M().min(1), epoch: M().min(1).max(64), ops: F(Nd()).min(1) }));
var WE = R([`malformed`, `forbidden`, `sensitive`, `tooLarge`, `foreignDevice`]),
  GE = `*deleted`,
  KE = I({ field: M(), kept: HE.optional(), lost: HE.optional(), lostBy: M(), keptBy: M() });
I({
  answers: F(
    Wd(
      Hd(`outcome`, [
        I({ opId: M(), outcome: Zd(`applied`), seq: P().int() }),
        I({ opId: M(), outcome: Zd(`merged`), seq: P().int(), conflicts: F(KE) }),
        I({ opId: M(), outcome: Zd(`superseded`), seq: P().int(), conflicts: F(KE) }),
        I({ opId: M(), outcome: Zd(`rejected`), code: WE, reason: M() }),
      ]),
      I({ duplicate: kd().optional() }),
    ),
  ),
  cursor: M(),
});
var qE = I({ seq: P().int().nonnegative(), at: P(), opId: M(), by: M() }),
  JE = Jd(M(), qE),
  YE = Rd({ record: M(), kind: M(), seq: P().int(), deleted: kd(), fields: UE, clocks: JE.optional() }),
  XE = Rd({ record: M(), seq: P().int(), opId: M(), conflicts: F(KE) });
(Rd({ records: F(YE), cursor: M(), more: kd(), conflicts: F(XE).optional() }),
  I({
    entries: F(
      Rd({
        opId: M(),
        seq: P().int(),
        record: M(),
        kind: M(),
        by: M(),
        base: P().int(),
        at: P(),
        receivedAt: P(),
        set: UE,
        unset: F(M()),
        delete: kd(),
        previous: UE,
        outcome: R([`applied`, `merged`, `superseded`]),
        conflicts: F(KE),
      }),
    ),
  }));
var ZE = R([`owner`, `editor`, `viewer`]),
  QE = I({ id: M(), name: M(), role: ZE, joinedAt: M(), revoked: kd() });
I({
  secret: M().min(20).max(200),
  memberName: M().trim().min(1).max(60),
  deviceName: M().trim().min(1).max(60),
});
var $E = I({ team: I({ id: M(), name: M() }), member: QE, device: M(), token: M() });
I({ role: ZE.exclude([`owner`]), hours: P().int().min(1).max(336).default(72) });
var eD = I({ link: M(), expiresAt: M() });
I({
  invitations: F(
    I({
      id: M(),
      role: ZE,
      createdAt: M(),
      expiresAt: M(),
      state: R([`open`, `used`, `expired`, `revoked`]),
    }),
  ),
});
var tD = I({
    id: M(),
    member: M(),
    name: M(),
    client: M().nullable(),
    joinedAt: M(),
    lastSeenAt: M().nullable(),
    revoked: kd(),
  }),
  nD = I({ members: F(QE), devices: F(tD) });
I({ seq: P().int() });
var rD = Rd({
    product: Zd(`shouxian`),
    version: M(),
    protocol: I({ oldest: P().int(), newest: P().int() }),
    limits: I({ ops: P().int(), bytes: P().int() }),
  }),
  iD = Rd({
    code: R([
      `badRequest`,
      `unauthorized`,
      `revoked`,
      `forbidden`,
      `notFound`,
      `inviteUsed`,
      `inviteExpired`,
      `inviteUnknown`,
      `tooLarge`,
      `tooMany`,
      `upgradeRequired`,
      `epochChanged`,
      `resync`,
      `internal`,
    ]),
    reason: M(),
    limits: I({ ops: P().int(), bytes: P().int() }).optional(),
    since: P().int().optional(),
    now: P().optional(),
  });
function aD(e) {
  return e !== `` && !e.startsWith(`*`) && !(e in Object.prototype);
}
function oD(e) {
  return `${e.device}:${e.counter}`;
}
function sD(e, t) {
  return e === `entity` && JC(t);
}
function cD(e, t) {
  let n = {},
    r = {};
  for (let [i, a] of Object.entries(t)) (sD(e, i) ? r : n)[i] = a;
  return { synced: n, local: r };
}
function lD(e, t, n) {
  let { synced: r, local: i } = cD(t.kind, t.set ?? {}),
    a = t.unset ?? [];
  for (let e of [...Object.keys(r), ...a]) if (!aD(e)) throw Error(`Not a name for a field: ${e}`);
  let o = a.filter((e) => sD(t.kind, e)),
    s = Object.keys(i).length > 0 || o.length > 0 ? { local: { record: t.record, set: i, unset: o } } : {},
    { state: c } = e,
    l = {
      opId: oD({ device: c.device, counter: c.nextCounter }),
      counter: c.nextCounter,
      record: t.record,
      kind: t.kind,
      base: uD(e, t.record),
      editedAtMs: n,
      set: r,
      unset: a.filter((e) => !o.includes(e)),
      delete: t.delete === !0,
      state: `waiting`,
      seq: null,
      refusal: null,
    };
  if (BE(l)) return { writes: s, operation: null };
  let u = c.team === null ? e.operations.filter((e) => e.record === t.record && e.state === `waiting`) : [],
    d = [...u, l].reduce(dD);
  return {
    writes: {
      ...s,
      state: { ...c, nextCounter: c.nextCounter + 1 },
      dropOperations: u.map((e) => e.opId),
      putOperations: [d],
    },
    operation: d,
  };
}
function uD(e, t) {
  let n = e.records.get(t),
    r = n?.generation === e.state.generation ? n.server.seq : 0;
  return Math.max(e.state.seen, r);
}
function dD(e, t) {
  let n = { ...e.set };
  for (let e of t.unset) delete n[e];
  return {
    ...t,
    base: Math.min(e.base, t.base),
    set: { ...n, ...t.set },
    unset: [...new Set([...e.unset, ...t.unset])].filter((e) => !Object.hasOwn(t.set, e)),
  };
}
var fD = `string`,
  pD = `object`;
function mD(e) {
  return (
    e != null && typeof e === pD && typeof e.name === fD && typeof e.message === fD && typeof e.stack === fD
  );
}
function hD(e) {
  if (typeof e !== pD || e == null) return e;
  if (e instanceof Error)
    return {
      name: e.name,
      message: e.message,
      stack: e.stack ?? ``,
      ...(e.cause ? { cause: hD(e.cause) } : {}),
      ...hD({ ...e }),
    };
  if (Array.isArray(e)) {
    let t = [];
    for (let n of e) t.push(hD(n));
    return t;
  }
  let t = Object.create(null);
  for (let [n, r] of Object.entries(e)) t[n] = hD(r);
  return t;
}
function gD(e) {
  if (mD(e)) {
    let t = Error(e.message, e.cause ? { cause: gD(e.cause) } : void 0);
    ((t.name = e.name), (t.stack = e.stack));
    for (let [n, r] of Object.entries(e))
      n !== `name` && n !== `message` && n !== `stack` && n !== `cause` && (t[n] = r);
    return t;
  }
  if (e == null || typeof e !== pD) return e;
  if (Array.isArray(e)) {
    let t = [];
    for (let n of e) t.push(gD(n));
    return t;
  }
  let t = Object.create(null);
  for (let [n, r] of Object.entries(e)) t[n] = gD(r);
  return t;
}
function _D(e) {
  let t,
    n = {};
  function r() {
    Object.entries(n).length === 0 && (t?.(), (t = void 0));
  }
  let i = Math.floor(Math.random() * 1e4);
  function a() {
    return i++;
  }
  return {
    async sendMessage(t, n, ...r) {
      let i = { id: a(), type: t, data: n, timestamp: Date.now() },
        o = (await e.verifyMessageData?.(i)) ?? i;
      e.logger?.debug(`[messaging] sendMessage {id=${o.id}} ─ᐅ`, o, ...r);
      let { res: s, err: c } = (await e.sendMessage(o, ...r)) ?? { err: Error(`No response`) };
      if ((e.logger?.debug(`[messaging] sendMessage {id=${o.id}} ᐊ─`, { res: s, err: c }), c != null))
        throw gD(c);
      return s;
    },
    onMessage(i, a) {
      if (
        ((t ??=
          (e.logger?.debug(`[messaging] "${i}" initialized the message listener for this context`),
          e.addRootListener((t) => {
            if (typeof t.type != `string` || typeof t.timestamp != `number`) {
              if (e.throwOnUnknownMessageFormat) {
                let n = Error(
                  `[messaging] Unknown message format, must include the 'type' & 'timestamp' fields, received: ${JSON.stringify(t)}`,
                );
                throw (e.logger?.error(n), n);
              }
              return;
            }
            e?.logger?.debug(`[messaging] Received message`, t);
            let r = n[t.type];
            if (r != null)
              return (async () => {
                try {
                  let n = await r(t),
                    i = e.verifyMessageData?.(n) ?? n;
                  return (e?.logger?.debug(`[messaging] onMessage {id=${t.id}} ─ᐅ`, { res: i }), { res: i });
                } catch (n) {
                  return (
                    e?.logger?.debug(`[messaging] onMessage {id=${t.id}} ─ᐅ`, { err: n }), { err: hD(n) }
                  );
                }
              })();
          }))),
        n[i] != null)
      ) {
        let t = Error(`[messaging] In this JS context, only one listener can be setup for ${i}`);
        throw (e.logger?.error(t), t);
      }
      return (
        (n[i] = a),
        e.logger?.log(`[messaging] Added listener for ${i}`),
        () => {
          (delete n[i], r());
        }
      );
    },
    removeAllListeners() {
      (Object.keys(n).forEach((e) => {
        delete n[e];
      }),
        r());
    },
  };
}
function vD(e) {
  return _D({
    ...e,
    sendMessage(e, t) {
      if (t == null)
        return new Promise((t, n) =>
          chrome.runtime.sendMessage(e, (e) => {
            chrome.runtime.lastError ? n(Error(chrome.runtime.lastError.message)) : t(e);
          }),
        );
      let n = typeof t == `number` ? { tabId: t } : t;
      return new Promise((t) =>
        chrome.tabs.sendMessage(n.tabId, e, n.frameId == null ? void 0 : { frameId: n.frameId }, t),
      );
    },
    addRootListener(e) {
      let t = (t, n, r) => {
        let i = e(typeof t == `object` ? { ...t, sender: n } : t);
        return i instanceof Promise && (i.then(r), !0);
      };
      return (chrome.runtime.onMessage.addListener(t), () => chrome.runtime.onMessage.removeListener(t));
    },
  });
}
var { sendMessage: yD, onMessage: bD } = vD(),
  xD = (e, t) => t.some((t) => e instanceof t),
  SD,
  CD;
function wD() {
  return (SD ||= [IDBIndex, IDBObjectStore, IDBCursor, IDBDatabase, IDBTransaction]);
}
function TD() {
  return (CD ||= [`advance`, `continue`, `continuePrimaryKey`].map((e) => IDBCursor.prototype[e]));
}
var ED = new WeakMap(),
  DD = new WeakMap(),
  OD = new WeakMap();
function kD(e) {
  let t = new Promise((t, n) => {
    let r = () => {
        (e.removeEventListener(`success`, i), e.removeEventListener(`error`, a));
      },
      i = () => {
        (t(FD(e.result)), r());
      },
      a = () => {
        (n(e.error), r());
      };
    (e.addEventListener(`success`, i), e.addEventListener(`error`, a));
  });
  return (OD.set(t, e), t);
}
function AD(e) {
  if (ED.has(e)) return;
  let t = new Promise((t, n) => {
    let r = () => {
        (e.removeEventListener(`complete`, i),
          e.removeEventListener(`error`, a),
          e.removeEventListener(`abort`, a));
      },
      i = () => {
        (t(), r());
      },
      a = () => {
        (n(e.error || new DOMException(`AbortError`, `AbortError`)), r());
      };
    (e.addEventListener(`complete`, i), e.addEventListener(`error`, a), e.addEventListener(`abort`, a));
  });
  ED.set(e, t);
}
var jD = {
  get(e, t, n) {
    if (e instanceof IDBTransaction) {
      if (t === `done`) return ED.get(e);
      if (t === `store`) return n.objectStoreNames[1] ? void 0 : n.objectStore(n.objectStoreNames[0]);
    }
    return FD(e[t]);
  },
  set(e, t, n) {
    return ((e[t] = n), !0);
  },
  has(e, t) {
    return (e instanceof IDBTransaction && (t === `done` || t === `store`)) || t in e;
  },
};
function MD(e) {
  jD = e(jD);
}
function ND(e) {
  return TD().includes(e)
    ? function (...t) {
        return (e.apply(ID(this), t), FD(this.request));
      }
    : function (...t) {
        return FD(e.apply(ID(this), t));
      };
}
function PD(e) {
  return typeof e == `function`
    ? ND(e)
    : (e instanceof IDBTransaction && AD(e), xD(e, wD()) ? new Proxy(e, jD) : e);
}
function FD(e) {
  if (e instanceof IDBRequest) return kD(e);
  if (DD.has(e)) return DD.get(e);
  let t = PD(e);
  return (Object.is(t, e) || (DD.set(e, t), OD.set(t, e)), t);
}
var ID = (e) => OD.get(e);
function LD(e, t, { blocked: n, upgrade: r, blocking: i, terminated: a } = {}) {
  let o = indexedDB.open(e, t),
    s = FD(o);
  return (
    r &&
      o.addEventListener(`upgradeneeded`, (e) => {
        r(FD(o.result), e.oldVersion, e.newVersion, FD(o.transaction), e);
      }),
    n && o.addEventListener(`blocked`, (e) => n(e.oldVersion, e.newVersion, e)),
    s
      .then((e) => {
        (a && e.addEventListener(`close`, () => a()),
          i && e.addEventListener(`versionchange`, (e) => i(e.oldVersion, e.newVersion, e)));
      })
      .catch(() => {}),
    s
  );
}
var RD = [`get`, `getKey`, `getAll`, `getAllKeys`, `count`],
  zD = [`put`, `add`, `delete`, `clear`],
  BD = {};
function VD(e, t) {
  if (!(e instanceof IDBDatabase && !(t in e) && typeof t == `string`)) return;
  if (BD[t]) return BD[t];
  let n = t.replace(/FromIndex$/, ``),
    r = t !== n,
    i = zD.includes(n);
  return !(n in (r ? IDBIndex : IDBObjectStore).prototype) || !(i || RD.includes(n))
    ? void 0
    : (BD[t] = async function (e, ...t) {
        let a = this.transaction(e, i ? `readwrite` : `readonly`),
          o = a.store;
        return (r && (o = o.index(t.shift())), (await Promise.all([o[n](...t), i && a.done]))[0]);
      });
}
MD((e) => ({ ...e, get: (t, n, r) => VD(t, n) || e.get(t, n, r), has: (t, n) => !!VD(t, n) || e.has(t, n) }));
var HD = [`advance`, `continue`, `continuePrimaryKey`],
  UD = {},
  WD = new WeakMap(),
  GD = new WeakMap(),
  KD = {
    get(e, t) {
      if (!HD.includes(t)) return e[t];
      let n = UD[t];
      return (
        (n ||= UD[t] =
          function (...e) {
            WD.set(this, GD.get(this)[t](...e));
          }),
        n
      );
    },
  };
async function* qD(...e) {
  let t = this;
  if ((t instanceof IDBCursor || (t = await t.openCursor(...e)), !t)) return;
  t = t;
  let n = new Proxy(t, KD);
  for (GD.set(n, t), OD.set(n, ID(t)); t;) (yield n, (t = await (WD.get(n) || t.continue())), WD.delete(n));
}
function JD(e, t) {
  return (
    (t === Symbol.asyncIterator && xD(e, [IDBIndex, IDBObjectStore, IDBCursor])) ||
    (t === `iterate` && xD(e, [IDBIndex, IDBObjectStore]))
  );
}
MD((e) => ({
  ...e,
  get(t, n, r) {
    return JD(t, n) ? qD : e.get(t, n, r);
  },
  has(t, n) {
    return JD(t, n) || e.has(t, n);
  },
}));
var YD = `shouxian`,
  XD = 1,
  ZD = null;
function QD() {
  return (
    (ZD ??= LD(YD, XD, {
      upgrade(e, t) {
        t < 1 &&
          (e.createObjectStore(`meta`),
          e.createObjectStore(`held`, { keyPath: `record` }),
          e.createObjectStore(`operations`, { keyPath: `opId` }).createIndex(`byCounter`, `counter`),
          e.createObjectStore(`localFacts`, { keyPath: [`record`, `field`] }),
          e.createObjectStore(`conflicts`, { keyPath: `opId` }),
          e.createObjectStore(`drafts`),
          e.createObjectStore(`reminded`));
      },
      blocking(e, t, n) {
        ((ZD = null), n.target.close());
      },
      terminated() {
        ZD = null;
      },
    }).catch((e) => {
      throw ((ZD = null), e);
    })),
    ZD
  );
}
var $D = [`meta`, `held`, `operations`, `localFacts`, `conflicts`],
  eO = async (e, t) => {
    let n = (await QD()).transaction($D, `readwrite`, { durability: `strict` });
    try {
      let [r, i, a] = await Promise.all([
          n.objectStore(`meta`).get(`device`),
          n.objectStore(`operations`).index(`byCounter`).getAll(),
          nO(n, e.records),
        ]),
        o = r ?? tO(),
        s = t({ state: o, records: a, operations: i });
      return (await rO(n, r === void 0 ? { state: o, ...s } : s), await n.done, s);
    } catch (e) {
      try {
        n.abort();
      } catch {}
      throw (await n.done.catch(() => void 0), e);
    }
  };
function tO() {
  return zE(crypto.randomUUID().replaceAll(`-`, ``));
}
async function nO(e, t) {
  let n = e.objectStore(`held`),
    r =
      t === `all`
        ? await n.getAll()
        : (await Promise.all(t.map((e) => n.get(e)))).filter((e) => e !== void 0);
  return new Map(r.map((e) => [e.record, e]));
}
async function rO(e, t) {
  let n = [],
    r = e.objectStore(`held`),
    i = e.objectStore(`operations`),
    a = e.objectStore(`localFacts`),
    o = e.objectStore(`conflicts`);
  t.state && n.push(e.objectStore(`meta`).put(t.state, `device`));
  for (let e of t.dropRecords ?? []) n.push(r.delete(e));
  for (let e of t.putRecords ?? []) n.push(r.put(e));
  for (let e of t.dropOperations ?? []) n.push(i.delete(e));
  for (let e of t.putOperations ?? []) n.push(i.put(e));
  if (t.local) {
    let { record: e, set: r, unset: i } = t.local;
    for (let t of i) n.push(a.delete([e, t]));
    for (let [t, i] of Object.entries(r))
      n.push(a.put({ record: e, field: t, value: typeof i == `string` ? i : JSON.stringify(i) }));
  }
  for (let e of t.conflicts ?? []) n.push(o.put(e));
  await Promise.all(n);
}
function iO() {
  return crypto.randomUUID();
}
async function aO() {
  let e = (await QD()).transaction([`held`, `operations`, `localFacts`], `readonly`),
    [t, n, r] = await Promise.all([
      e.objectStore(`held`).getAll(),
      e.objectStore(`operations`).index(`byCounter`).getAll(),
      e.objectStore(`localFacts`).getAll(),
    ]),
    i = new Map();
  for (let { record: e, field: t, value: n } of r) i.set(e, { ...i.get(e), [t]: n });
  return LE({ records: new Map(t.map((e) => [e.record, e])), operations: n }, i).filter((e) => !e.deleted);
}
async function oO(e) {
  (await eO({ records: [e.record] }, (t) => lD(t, e, Date.now()).writes),
    EE(),
    yD(`recordsChanged`).catch(() => void 0));
}
async function sO() {
  let e = await aO(),
    t = new Map(e.filter(({ kind: e }) => e === `filing`).map(({ record: e, fields: t }) => [e, t]));
  return { ...FE(e), filingFields: t };
}
var cO = I({ server: M(), team: I({ id: M(), name: M() }), member: QE, device: M(), token: M() }),
  lO = I({
    answeredAt: P().nullable(),
    trouble: R([`offline`, `revoked`, `readOnly`, `serverError`, `storage`]).nullable(),
    since: P().nullable(),
  }),
  uO = { answeredAt: null, trouble: null, since: null };
async function dO() {
  let e = cO.safeParse(await (await QD()).get(`meta`, `session`));
  return e.success ? e.data : null;
}
async function fO(e) {
  let t = await QD();
  e === null ? await t.delete(`meta`, `session`) : await t.put(`meta`, e, `session`);
}
async function pO() {
  let e = lO.safeParse(await (await QD()).get(`meta`, `syncState`));
  return e.success ? e.data : uO;
}
async function mO(e) {
  await (await QD()).put(`meta`, e, `syncState`);
}
function hO(e, t, n) {
  return e.map((e, r) => {
    let i = n + r;
    return {
      ...e,
      opId: oD({ device: t, counter: i }),
      counter: i,
      state: `waiting`,
      seq: null,
      refusal: null,
    };
  });
}
function gO(e, t) {
  let { state: n } = e;
  if (n.team !== null && n.team !== t.team) throw Error(`This device is in another team: leave it first.`);
  let r = e.operations.filter((e) => e.state === `waiting`);
  return {
    state: {
      ...n,
      device: t.device,
      team: t.team,
      nextCounter: n.nextCounter + r.length,
      halted: null,
      refusedProtocol: null,
      failures: 0,
    },
    dropOperations: r.map((e) => e.opId),
    putOperations: hO(r, t.device, n.nextCounter),
  };
}
function _O(e, t) {
  let { state: n } = e,
    r = LE(e).filter((e) => !e.deleted),
    i = e.operations.filter((e) => e.state !== `rejected`);
  return {
    state: {
      ...n,
      team: null,
      cursor: ``,
      seen: 0,
      fullPull: null,
      halted: null,
      refusedProtocol: null,
      failures: 0,
      nextCounter: n.nextCounter + r.length,
    },
    dropRecords: [...e.records.keys()],
    dropOperations: i.map((e) => e.opId),
    putOperations: r.map((e, r) => ({
      opId: oD({ device: n.device, counter: n.nextCounter + r }),
      counter: n.nextCounter + r,
      record: e.record,
      kind: e.kind,
      base: 0,
      editedAtMs: t,
      set: e.fields,
      unset: [],
      delete: !1,
      state: `waiting`,
      seq: null,
      refusal: null,
    })),
  };
}
function vO(e, t) {
  let n = e.operations.filter((e) => e.opId === t && e.state === `rejected`);
  return n.length === 0
    ? {}
    : {
        state: { ...e.state, nextCounter: e.state.nextCounter + 1 },
        dropOperations: [t],
        putOperations: hO(n, e.state.device, e.state.nextCounter),
      };
}
function yO(e, t) {
  return e.operations.some((e) => e.opId === t && e.state === `rejected`) ? { dropOperations: [t] } : {};
}
async function bO() {
  let e = await (await QD()).getAllFromIndex(`operations`, `byCounter`);
  return {
    waiting: e.filter(({ state: e }) => e === `waiting`).length,
    refused: e.filter(({ state: e }) => e === `rejected`),
  };
}
async function xO(e) {
  (await eO({ records: [] }, (t) => vO(t, e)), EE(), await yD(`recordsChanged`));
}
async function SO(e) {
  (await eO({ records: [] }, (t) => yO(t, e)), EE());
}
var CO = Pt(!1),
  wO = Pt(null),
  TO = Pt({
    entities: [],
    filings: [],
    matters: [],
    entityEvents: [],
    ruleOverrides: [],
    filingFields: new Map(),
  }),
  EO = zt(() => TO.value.entities),
  DO = zt(() => TO.value.filings),
  OO = zt(() => TO.value.matters),
  kO = Pt(null),
  AO = Pt(uO),
  jO = Pt(0),
  MO = Pt([]),
  NO = Pt(kC(Date.now())),
  PO = zt(() => ({ ...TO.value, today: NO.value, calendar: wE })),
  FO = zt(() => oE(PO.value)),
  IO = zt(() => FO.value.obligations),
  LO = zt(() => new Map(DO.value.map((e) => [e.id, e.name])));
async function RO() {
  try {
    let [e, t, n, r] = await Promise.all([sO(), dO(), pO(), bO()]);
    ((TO.value = e),
      (kO.value = t),
      (AO.value = n),
      (jO.value = r.waiting),
      (MO.value = r.refused),
      (NO.value = kC(Date.now())),
      (wO.value = null));
  } catch (e) {
    wO.value = e instanceof Error ? e.message : String(e);
  }
  CO.value = !0;
}
function zO() {
  (RO(),
    DE(() => void RO()),
    document.addEventListener(`visibilitychange`, () => {
      document.visibilityState === `visible` && RO();
    }),
    setInterval(() => {
      let e = kC(Date.now());
      e !== NO.value && (NO.value = e);
    }, 3e4));
}
function BO(e) {
  return {
    [VE]: `${Ue.default.runtime.getManifest().version}; protocol=1`,
    ...(e === null ? {} : { authorization: `Bearer ${e}` }),
  };
}
var VO = 1e3,
  HO = 3e4;
function UO() {
  let e = null,
    t = ``,
    n = (n) => {
      let r = n && document.visibilityState === `visible` ? `${n.server} ${n.token}` : ``;
      r !== t &&
        (e?.abort(), (e = null), (t = r), n && r !== `` && ((e = new AbortController()), WO(n, e.signal)));
    };
  (Wt(() => n(kO.value)), document.addEventListener(`visibilitychange`, () => n(kO.value)));
}
async function WO(e, t) {
  let n = VO;
  for (; !t.aborted;) {
    try {
      let r = await fetch(`${e.server}/v1/teams/${e.team.id}/live`, { headers: BO(e.token), signal: t });
      if (r.status === 401 || r.status === 403) {
        await yD(`syncNow`);
        return;
      }
      r.ok && r.body && ((n = VO), await GO(r.body));
    } catch {}
    if (t.aborted) return;
    (await new Promise((e) => {
      let r = setTimeout(e, n);
      t.addEventListener(`abort`, () => (clearTimeout(r), e()), { once: !0 });
    }),
      (n = Math.min(n * 2, HO)));
  }
}
async function GO(e) {
  let t = new TextDecoder();
  for await (let n of e) /^data:/m.test(t.decode(n, { stream: !0 })) && (await yD(`syncNow`));
}
function KO(e, t) {
  let n = document.createElement(`style`);
  ((n.textContent = He()),
    document.head.append(n),
    (document.documentElement.lang = We() === `en` ? `en` : `zh-CN`),
    (document.title = m.t(`page.title`, { title: t })));
  let r = document.getElementById(`root`);
  if (!r) throw Error(`The page has no #root to draw into.`);
  (zO(), UO(), Le(e, r));
}
var qO = Symbol.for(`pv`),
  JO = 0;
Array.isArray;
function $(e, t, n, r, i, a) {
  t ||= {};
  var o,
    s,
    c = t;
  if (`ref` in c && typeof e != `function`) for (s in ((c = {}), t)) s == `ref` ? (o = t[s]) : (c[s] = t[s]);
  var l = {
    type: e,
    props: c,
    key: n,
    ref: o,
    __k: null,
    __: null,
    __b: 0,
    __e: null,
    __c: null,
    constructor: qO,
    __v: --JO,
    __i: -1,
    __u: 0,
  };
  return ((i || a) && ((l.__source = i), (l.__self = a)), h.vnode && h.vnode(l), l);
}
function YO({ reason: e }) {
  return $(`div`, {
    class: `notice error`,
    role: `alert`,
    children: [$(`p`, { children: m.t(`failure.load`) }), $(`p`, { class: `small muted`, children: e })],
  });
}
var XO = 6e4;
function ZO(e, t, n, r) {
  if (e === null) return { text: m.t(`sync.alone`), level: `calm` };
  if (t.trouble === `offline`)
    return n > 0
      ? { text: m.t(`sync.offlineWaiting`, n, { since: QO(t.since ?? r) }), level: `waiting` }
      : { text: m.t(`sync.offline`, { since: QO(t.since ?? r) }), level: `waiting` };
  if (t.trouble !== null) return { text: m.t(`sync.trouble.${t.trouble}`), level: `trouble` };
  if (n > 0) return { text: m.t(`sync.waiting`, n), level: `waiting` };
  if (t.answeredAt === null) return { text: m.t(`sync.never`), level: `waiting` };
  let i = Math.floor((r - t.answeredAt) / XO);
  return i < 1
    ? { text: m.t(`sync.now`), level: `calm` }
    : i < 60
      ? { text: m.t(`sync.minutes`, i), level: `calm` }
      : { text: m.t(`sync.at`, { time: QO(t.answeredAt) }), level: `calm` };
}
function QO(e) {
  return new Intl.DateTimeFormat(void 0, {
    month: `numeric`,
    day: `numeric`,
    hour: `2-digit`,
    minute: `2-digit`,
    hourCycle: `h23`,
  }).format(new Date(e));
}
function $O() {
  let { text: e, level: t } = ZO(kO.value, AO.value, jO.value, Date.now());
  return $(`p`, {
    class: `sync-line small ${t === `calm` ? `muted` : ``}`,
    role: `status`,
    'data-level': t,
    children: [t === `trouble` && $(`span`, { 'aria-hidden': `true`, children: `⚠ ` }), e],
  });
}
function ek({ text: e, action: t, onAction: n }) {
  return $(`div`, {
    class: `stack empty`,
    children: [
      $(`p`, { class: `muted`, children: e }),
      $(`div`, { children: $(`button`, { type: `button`, class: `primary`, onClick: n, children: t }) }),
    ],
  });
}
function tk(e) {
  let t = new Date(`${e}T00:00:00Z`);
  return We() === `en`
    ? new Intl.DateTimeFormat(`en-GB`, {
        weekday: `short`,
        day: `numeric`,
        month: `short`,
        year: `numeric`,
        timeZone: `UTC`,
      })
        .format(t)
        .replace(`,`, ``)
    : `${e} ${new Intl.DateTimeFormat(`zh-CN`, { weekday: `short`, timeZone: `UTC` }).format(t)}`;
}
function nk(e) {
  if (e.length === 2) return m.t(`date.ofMonth`, { day: String(Number(e)) });
  let t = new Date(`${e.length === 5 ? `2000-${e}` : e}T00:00:00Z`);
  return new Intl.DateTimeFormat(We() === `en` ? `en-GB` : `zh-CN`, {
    month: `long`,
    day: `numeric`,
    ...(e.length === 5 ? {} : { year: `numeric` }),
    timeZone: `UTC`,
  }).format(t);
}
function rk(e, t) {
  let n = Er(e),
    r = n ? Ge(n.names) : m.t(`filing.unknownType`);
  return t === `` ? r : m.t(`filing.named`, { type: r, name: t });
}
function ik(e) {
  let { daysLeft: t, workdaysLeft: n, phase: r } = e;
  return r === `done` || r === `submitted`
    ? m.t(`phase.${r}`)
    : t === null
      ? r === `undated`
        ? m.t(`days.undated.${ak(e)}`)
        : r === `open`
          ? m.t(`days.noLimit`)
          : m.t(`phase.${r}`)
      : t === 0
        ? m.t(`days.today`)
        : t < 0
          ? m.t(`days.past`, -t)
          : m.t(`days.left`, t, { workdays: m.t(`days.workdays`, n ?? 0) });
}
function ak({ reasons: e }) {
  for (let { kind: t } of e) {
    if (t === `attributeMissing` || t === `issuedOnMissing`) return `details`;
    if (t === `notAnnounced`) return `announced`;
    if (t === `unverified`) return `ask`;
    if (t === `approvalFirst`) return `approval`;
  }
  return `date`;
}
function ok(e, t) {
  let { fileBy: n, dueOn: r } = e;
  return n !== null && t <= n ? n : r;
}
function sk(e) {
  let t = KC(e);
  return t === void 0 ? e : Ge(t.names);
}
function ck(e) {
  return e.map(sk).join(m.t(`list.separator`));
}
function lk({ kind: e, on: t, fact: n }) {
  let r = m.t(`event.name.${e}`),
    i = tk(t);
  return n === void 0
    ? m.t(`event.on`, { event: r, date: i })
    : m.t(`event.about`, { event: r, fact: sk(n), date: i });
}
var uk = {
  undated: `M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 1.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2Z`,
  done: `M4 8.4 1 5.4l1.1-1.1L4 6.2l3.9-3.9L9 3.4Z`,
  submitted: `M1 4.2h5L4.3 2.5l1-1L9 5 5.3 8.5l-1-1L6 5.8H1Z`,
  correction: `M9 4.2H4l1.7-1.7-1-1L1 5l3.7 3.5 1-1L4 5.8h5Z`,
  lapsed: `M1.5 1.5h7v7h-7Zm1.4 1.4v4.2h4.2V2.9Z`,
  missed: `M2.2 1 5 3.8 7.8 1 9 2.2 6.2 5 9 7.8 7.8 9 5 6.2 2.2 9 1 7.8 3.8 5 1 2.2Z`,
  urgent: `M5 .8 9.6 9H.4Z`,
  open: `M1.5 1.5h7v7h-7Z`,
  approaching: `M5 .8 9.2 5 5 9.2.8 5Z`,
  scheduled: `M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z`,
};
function dk({ phase: e }) {
  return $(`span`, {
    class: `phase`,
    style: { '--phase-colour': `var(--phase-${e})` },
    children: [
      $(`svg`, {
        width: `10`,
        height: `10`,
        viewBox: `0 0 10 10`,
        'aria-hidden': `true`,
        children: $(`path`, { d: uk[e], fill: `currentColor` }),
      }),
      m.t(`phase.${e}`),
    ],
  });
}
function fk({ obligation: e, filingName: t, today: n, children: r }) {
  let i = ok(e, n),
    a = e.daysLeft !== null && e.phase !== `done` && e.phase !== `submitted`;
  return $(`li`, {
    class: `obligation`,
    style: { '--phase-colour': `var(--phase-${e.phase})` },
    children: [
      $(`div`, {
        class: `count`,
        'aria-hidden': `true`,
        children: [
          a ? e.daysLeft : `–`,
          a && $(`small`, { children: m.t(`days.unit`, Math.abs(e.daysLeft ?? 0)) }),
        ],
      }),
      $(`div`, {
        class: `what`,
        children: [
          $(`div`, {
            class: `spread`,
            children: [$(`span`, { class: `name`, children: rk(e.typeId, t) }), $(dk, { phase: e.phase })],
          }),
          $(`div`, {
            children: [
              Ge(e.rule.title),
              i &&
                $(he, {
                  children: [
                    ` · `,
                    $(`span`, { class: `figures`, children: m.t(`days.by`, { date: tk(i) }) }),
                  ],
                }),
              e.rule.confidence !== `law` &&
                $(he, {
                  children: [
                    ` `,
                    $(`span`, {
                      class: `basis`,
                      'data-basis': e.rule.confidence,
                      children: m.t(`confidence.${e.rule.confidence}`),
                    }),
                  ],
                }),
              e.provisional &&
                $(he, {
                  children: [
                    ` `,
                    $(`span`, {
                      class: `basis`,
                      'data-basis': `unverified`,
                      children: m.t(`days.provisional`),
                    }),
                  ],
                }),
            ],
          }),
          $(`div`, { class: `small muted`, children: ik(e) }),
          r,
        ],
      }),
    ],
  });
}
function pk(e, t, n) {
  if (UC(e)) {
    let n = m.t(`anchor.${e.anchor}`);
    return e.count === 0
      ? m.t(`bound.${t}.zero`, { anchor: n })
      : m.t(`bound.${t}.${e.direction}.${e.unit}`, e.count, { anchor: n });
  }
  let r = mk(e, n),
    { opens: i, closes: a } = n?.window ?? {};
  if (i && a && !UC(i) && !UC(a) && i.on.length === a.on.length) {
    let e = nk(i.on),
      t = nk(a.on);
    return m.t(`bound.calendar.range.${r}`, { from: e, to: t });
  }
  return m.t(`bound.calendar.${t}.${r}`, { day: nk(e.on) });
}
function mk({ on: e }, t) {
  return e.length === 2 ? `month` : e.length === 5 ? (t?.cycle?.years ?? `year`) : `once`;
}
function hk({ source: e, confidence: t }) {
  let n = Ge(e.document),
    { article: r, address: i, checked: a } = e;
  return {
    text: r === `` ? n : m.t(`reason.citation`, { document: n, article: r }),
    address: i,
    checked: a,
    confidence: t,
  };
}
function gk(e, t) {
  let { rule: n, typeId: r } = t,
    i = (e) => ({ text: e, citation: null });
  switch (e.kind) {
    case `anchor`: {
      let { facts: t = [] } = e,
        n = { anchor: m.t(`anchor.${e.anchor}`), date: tk(e.on) };
      return i(t.length === 0 ? m.t(`reason.anchor`, n) : m.t(`reason.anchorAbout`, { ...n, facts: ck(t) }));
    }
    case `anchorMissing`:
      return i(m.t(`reason.anchorMissing`, { anchor: m.t(`anchor.${e.anchor}`) }));
    case `cycle`: {
      let [t = ``, n] = e.period.split(`-`);
      return i(
        n === void 0
          ? m.t(`reason.cycle.year`, { year: t })
          : m.t(`reason.cycle.month`, { year: t, month: n }),
      );
    }
    case `notAnnounced`:
      return i(m.t(e.watch ? `reason.notAnnounced.watch` : `reason.notAnnounced.later`, { year: e.period }));
    case `attributeMissing`: {
      let t = Er(r)?.attributes?.find(({ id: t }) => t === e.attribute);
      return i(m.t(`reason.attributeMissing`, { attribute: t === void 0 ? e.attribute : Ge(t.names) }));
    }
    case `issuedOnMissing`:
      return i(
        m.t(r === `business-licence` ? `reason.issuedOnMissing.founded` : `reason.issuedOnMissing.issued`),
      );
    case `approvalFirst`: {
      let t = tk(e.on);
      return i(
        e.facts.length === 0
          ? m.t(`reason.approvalFirst.plain`, { date: t })
          : m.t(`reason.approvalFirst.about`, { date: t, facts: ck(e.facts) }),
      );
    }
    case `noEnd`:
      return i(m.t(`reason.noEnd.${e.word}`));
    case `overridden`:
      return i(m.t(`reason.overridden`, { name: e.by, why: e.why }));
    case `opens`:
    case `closes`:
      return {
        text: m.t(`reason.${e.kind}`, { rule: pk(e.bound, e.kind, n), date: tk(e.on) }),
        citation: n.override === void 0 ? hk(e) : null,
      };
    case `rolled`:
      return i(m.t(`reason.rolled`, { from: tk(e.from), to: tk(e.on) }));
    case `restDay`:
      return i(m.t(`reason.restDay.${e.why}`, { date: tk(e.on) }));
    case `mayRoll`:
    case `fileBy`:
    case `noWorkdayLeft`:
    case `accepted`:
    case `refused`:
    case `withdrawn`:
    case `granted`:
      return i(m.t(`reason.${e.kind}`, { date: tk(e.on) }));
    case `provisional`:
      return i(m.t(`reason.provisional`, { year: String(e.year) }));
    case `unverified`:
      return {
        text: m.t(`reason.unverified`, {
          rule: pk(e.bound, n.window.closes === void 0 ? `opens` : `closes`, n),
        }),
        citation: hk({ source: e.source, confidence: `unverified` }),
      };
    case `submitted`:
      return i(m.t(e.inTime ? `reason.submitted.inTime` : `reason.submitted.late`, { date: tk(e.on) }));
    case `sentBack`:
      return i(
        e.dueOn === null
          ? m.t(`reason.sentBack.undated`, { date: tk(e.on) })
          : m.t(`reason.sentBack.dated`, { date: tk(e.on), due: tk(e.dueOn) }),
      );
  }
}
function _k(e) {
  if (e.kind !== `notAnnounced`) return [];
  let { usual: t, lastAnnounced: n } = e,
    r = [];
  if (t !== null) {
    let e = nk(t.closes),
      n =
        t.opens === void 0
          ? m.t(`reason.notAnnounced.usualUntil`, { closes: e })
          : m.t(`reason.notAnnounced.usualBetween`, { opens: nk(t.opens), closes: e });
    r.push({ text: n, citation: hk(t) });
  }
  if (n !== null) {
    let e = m.t(`reason.notAnnounced.last`, { date: tk(n) });
    r.push({ text: e, citation: null });
  }
  return r;
}
export {
  ME as $,
  SO as A,
  M as At,
  aO as B,
  Ue as Bt,
  OO as C,
  FC as Ct,
  FO as D,
  R as Dt,
  kO as E,
  DC as Et,
  dO as F,
  dt as Ft,
  eD as G,
  QD as H,
  m as Ht,
  fO as I,
  lt as It,
  nD as J,
  $E as K,
  mO as L,
  ot as Lt,
  gO as M,
  Er as Mt,
  _O as N,
  wr as Nt,
  PO as O,
  F as Ot,
  uO as P,
  ct as Pt,
  jE as Q,
  oO as R,
  ut as Rt,
  CO as S,
  MC as St,
  MO as T,
  OC as Tt,
  yD as U,
  eO as V,
  he as Vt,
  GE as W,
  iD as X,
  rD as Y,
  AE as Z,
  EO as _,
  JC as _t,
  fk as a,
  _T as at,
  TO as b,
  NC as bt,
  ok as c,
  ww as ct,
  ek as d,
  gw as dt,
  EE as et,
  $O as f,
  aw as ft,
  BO as g,
  KC as gt,
  KO as h,
  WC as ht,
  pk as i,
  bT as it,
  xO as j,
  Kd as jt,
  NO as k,
  L as kt,
  rk as l,
  Dw as lt,
  $ as m,
  cw as mt,
  gk as n,
  oE as nt,
  lk as o,
  dT as ot,
  YO as p,
  lw as pt,
  HE as q,
  hk as r,
  xT as rt,
  sk as s,
  fT as st,
  _k as t,
  DE as tt,
  tk as u,
  hw as ut,
  LO as v,
  UC as vt,
  IO as w,
  RC as wt,
  wO as x,
  zC as xt,
  DO as y,
  HC as yt,
  iO as z,
  Ge as zt,
};
