(function () {
  function e(e) {
    return e == null || typeof e == `function` ? { main: e } : e;
  }
  var t = /captcha|verify_?code|check_?code|valid_?code|sms_?code|auth_?code|passw|pwd|vcode|yzm/i,
    n = /验证码|校验码|动态码|口令|密码|PIN码/;
  function r(e) {
    if (e instanceof HTMLInputElement && e.type === `password`) return !0;
    let { name: r, placeholder: i } = e,
      a = `${e.id} ${typeof r == `string` ? r : ``}`;
    return t.test(a) || (typeof i == `string` && n.test(i));
  }
  var i = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    a = new Set([
      `SCRIPT`,
      `STYLE`,
      `NOSCRIPT`,
      `TEMPLATE`,
      `SELECT`,
      `TEXTAREA`,
      `OPTION`,
      `BUTTON`,
      `SVG`,
      `svg`,
    ]),
    o = `.el-form-item__error,.ivu-form-item-error-tip,.ant-form-explain,.ant-form-item-explain,[role="tooltip"]`;
  function s(e, t = 80) {
    return e.replaceAll(/\s+/g, ` `).replaceAll(i, ``).replaceAll(/ +/g, ` `).trim().slice(0, t).trim();
  }
  function c(e) {
    return s(e.replaceAll(/^[\s*＊]+|[\s*＊:：]+$/g, ``));
  }
  function l(e, t = 240) {
    let n = [],
      r = 0,
      i = (e) => {
        if (!(r > t)) {
          if (e.nodeType === Node.TEXT_NODE) {
            let t = e.nodeValue ?? ``;
            (n.push(t), (r += t.trim().length));
          } else if (e instanceof Element && !u(e)) {
            /^(?:DIV|P|LI|TR|TD|BR|H\d)$/.test(e.tagName) && n.push(` `);
            for (let t of e.childNodes) i(t);
          }
        }
      };
    for (let t of e.childNodes) i(t);
    return s(n.join(``), t);
  }
  function u(e) {
    return a.has(e.tagName) || (e instanceof HTMLElement && (e.hidden || e.style.display === `none`))
      ? !0
      : e.matches(o);
  }
  var d = `input:not([type="hidden" i]),select,textarea,[contenteditable="true" i],[contenteditable=""],[role="combobox"]`;
  function f(e) {
    return e.matches(d) || e.querySelector(d) !== null;
  }
  function p(e) {
    return [...e.querySelectorAll(d)];
  }
  var m =
      /^(?:企业|单位|公司|机构|主体|主办单位|申请单位|申报单位|填报单位|备案主体|申请人单位)(?:名称|全称)?$/,
    ee = /^(?:企业|单位)?(?:统一)?社会信用代码(?:[/／](?:注册号|税号|纳税人识别号))?$/,
    te =
      /[\p{Script=Han}A-Za-z0-9()（）·&.]{2,60}?(?:股份有限公司|有限责任公司|有限公司|有限合伙[)）]?|集团公司|事务所|研究院|出版社)(?:[\p{Script=Han}]{1,12}分公司)?/u,
    ne = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/,
    re = `header,[role="banner"],[class*="header" i],[class*="navbar" i],[class*="user" i],[class*="account" i],[id*="user" i]`,
    ie = /客户|供应商|股东|合作|受托|委托方|甲方|乙方|对方|推荐|担保|投资方|开户/,
    ae = 2e4,
    oe = 40,
    se = 5;
  function ce(e) {
    let t = new Set(),
      n = new Set(),
      r = (e) => {
        let r = te.exec(e)?.[0],
          i = ne.exec(e.toUpperCase())?.[0];
        (r !== void 0 && t.size < se && t.add(r), i !== void 0 && n.size < se && n.add(i));
      };
    for (let t of e) {
      for (let e of le(t)) r(e);
      for (let e of fe(t)) r(e);
    }
    return { companyNames: [...t], creditCodes: [...n] };
  }
  function* le(e) {
    let t = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    for (let e = 0; e < ae; e += 1) {
      let e = t.nextNode();
      if (e === null) return;
      let n = e.nodeValue ?? ``;
      if (n.length > 160 || n.trim() === `` || e.parentElement === null) continue;
      let [r = ``, ...i] = s(n, 160).split(/[:：]/),
        a = c(r);
      (m.test(a) || ee.test(a)) &&
        (pe(e.parentElement) ||
          (yield i.length > 0 && i.join(``).trim() !== `` ? i.join(`:`) : ue(e.parentElement)));
    }
  }
  function ue(e) {
    let t = e;
    for (let e = 0; e < 3 && t !== null; e += 1) {
      let e = t.nextElementSibling;
      if (e !== null) return f(e) ? de(e) : l(e);
      t = t.parentElement;
    }
    return ``;
  }
  function de(e) {
    let t = e instanceof HTMLInputElement ? e : e.querySelector(`input`);
    return t === null || t.type === `hidden` || t.type === `password`
      ? ``
      : t.readOnly || t.disabled
        ? t.value
        : ``;
  }
  function* fe(e) {
    let t = 0;
    for (let n of e.querySelectorAll(re)) {
      if (t >= oe) return;
      if (n.closest(`form, table`) !== null || f(n)) continue;
      t += 1;
      let e = l(n, 300);
      e.length <= 200 && (yield e);
    }
  }
  function pe(e) {
    let t = e
      .closest(`fieldset, section, table, .el-card, .el-descriptions, .panel`)
      ?.querySelector(`legend, caption, h1, h2, h3, h4, h5, [class*="header" i], [class*="title" i]`);
    return t != null && ie.test(l(t));
  }
  function h(e) {
    return e.normalize(`NFKC`).replaceAll(/\s+/g, ``).toLowerCase();
  }
  function g(e) {
    return e.kind === `choice`
      ? [e.text, ...e.alternatives]
      : e.kind === `path`
        ? e.levels.slice(-1)
        : [e.kind === `date` ? e.date : e.text];
  }
  function _(e, t) {
    for (let n of g(t)) {
      let t = h(n),
        r = e.filter((e) => h(e.text) === t);
      if (r.length === 1) return r[0] ?? null;
      if (r.length > 1) return null;
    }
    return null;
  }
  function v(e, t) {
    let n = h(e);
    return n !== `` && g(t).some((e) => h(e) === n);
  }
  var me = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|地区|省|市|区|县|盟|旗)$/,
    y = new Set([`市辖区`, `县`, `省直辖县级行政区划`, `自治区直辖县级行政区划`]);
  function he(e) {
    return e
      .split(/\s*[/>→]\s*|\s+-\s+/)
      .map((e) => e.trim())
      .filter((e) => e !== ``);
  }
  function b(e, t) {
    let [n, r] = [h(e), h(t)];
    if (n === r) return n !== ``;
    let [i, a] = [n.replace(me, ``), r.replace(me, ``)];
    return i.length > 1 && i === a && (i === n || a === r);
  }
  function ge(e, t) {
    let [n, r] = [ve(e), ve(t)];
    return n.length > 0 && n.length === r.length && n.every((e, t) => b(e, r[t] ?? ``));
  }
  function _e(e, t) {
    let [n = ``, r] = t,
      i = e.filter((e) => h(e.text) === h(n)),
      a = i.length > 0 ? i : e.filter((e) => b(e.text, n));
    if (a.length > 1) return null;
    if (a[0] !== void 0) return { option: a[0], rest: t.slice(1) };
    if (y.has(n) && r !== void 0) return _e(e, t.slice(1));
    let [o, s] = e;
    return o !== void 0 && s === void 0 && y.has(o.text) ? { option: o, rest: t } : null;
  }
  function ve(e) {
    return e.filter((t, n) => !y.has(t) && !b(t, e[n - 1] ?? ``));
  }
  async function x(e, t, n) {
    (C(e),
      (e.value = t),
      S(e, t),
      await n.nextTask(),
      e.dispatchEvent(new Event(`change`, { bubbles: !0 })),
      w(e));
  }
  function S(e, t) {
    e.dispatchEvent(new InputEvent(`input`, { bubbles: !0, composed: !0, data: t, inputType: `insertText` }));
  }
  function C(e) {
    be(e, `focus`, () => e.focus({ preventScroll: !0 })) ||
      (e.dispatchEvent(new FocusEvent(`focus`)),
      e.dispatchEvent(new FocusEvent(`focusin`, { bubbles: !0, composed: !0 })));
  }
  function w(e) {
    be(e, `blur`, () => e.blur()) ||
      (e.dispatchEvent(new FocusEvent(`blur`)),
      e.dispatchEvent(new FocusEvent(`focusout`, { bubbles: !0, composed: !0 })));
  }
  var ye = { Escape: 27, Tab: 9 };
  function T(e, t) {
    let n = ye[t],
      r = { key: t, code: t, keyCode: n, which: n, bubbles: !0, cancelable: !0, composed: !0 };
    e.dispatchEvent(new KeyboardEvent(`keydown`, r));
  }
  function be(e, t, n) {
    let r = !1,
      i = () => {
        r = !0;
      };
    return (
      e.addEventListener(t, i, { once: !0, capture: !0 }),
      n(),
      e.removeEventListener(t, i, { capture: !0 }),
      r
    );
  }
  function E(e) {
    if (e.input instanceof HTMLInputElement) return e.input;
    throw Error(`The element-ui ${e.driver.name} driver lost its input.`);
  }
  var xe = `.el-icon-circle-close`;
  async function Se(e, t) {
    let n = E(e).closest(`.el-input`) ?? e.root;
    for (let t of new Set([e.root, n])) t.dispatchEvent(new MouseEvent(`mouseenter`));
    await t.settled();
    let r = e.root.querySelector(xe);
    r !== null && t.press(r);
    for (let t of new Set([e.root, n])) t.dispatchEvent(new MouseEvent(`mouseleave`));
    return (await t.settled(), r === null ? `unsupported` : null);
  }
  async function D(e, t, n, r, i) {
    if ((n ? [] : O(e, t)).length > 0 && (await i.until(() => O(e, t).length === 0 || null)) === null)
      return { overlay: null, reason: `ambiguousOverlay` };
    n || r();
    let [a, o] =
      (await i.until(() => {
        let n = O(e, t);
        return n.length > 0 ? n : null;
      })) ?? [];
    return a === void 0
      ? { overlay: null, reason: `widgetDidNotOpen` }
      : o === void 0
        ? (e.contains(a) || i.adopt(a), { overlay: a, reason: null })
        : { overlay: null, reason: `ambiguousOverlay` };
  }
  async function Ce(e, t) {
    return (await t.until(() => !k(e) || null)) !== null;
  }
  function O(e, t) {
    return [...e.ownerDocument.querySelectorAll(t)].filter(k);
  }
  function k(e) {
    return e.isConnected && e.checkVisibility({ visibilityProperty: !0 });
  }
  var we = `.el-cascader__dropdown`,
    Te = `.el-cascader-menu`,
    Ee = `.el-cascader-node`,
    De = 6e3,
    A = {
      library: `element-ui`,
      name: `cascader`,
      selectors: [`.el-cascader`],
      claim(e) {
        let t = e.querySelector(`:scope > .el-input > .el-input__inner`);
        return t === null
          ? null
          : {
              widget: e.querySelector(`:scope > .el-cascader__tags`) === null ? `cascader` : `unknown`,
              root: e,
              input: t,
              members: [],
              whole: !0,
            };
      },
      state: (e) => ({ disabled: E(e).disabled, readonly: !1 }),
      options: () => [],
      shown: (e) => s(E(e).value, 1 / 0),
      held: (e) => {
        let t = he(A.shown(e));
        return t.length === 0 ? null : { kind: `path`, levels: t };
      },
      async set(e, t, n) {
        if (e.widget === `unknown` || t.kind !== `path`) return `unsupported`;
        let r = E(e),
          i = await D(e.root, we, Oe(e), () => n.press(r), n);
        return i.overlay === null ? i.reason : ke(i.overlay, t.levels, n);
      },
      shows: (e, t) => t.kind === `path` && Pe(A.shown(e), t),
      clear: (e, t) => Se(e, t),
      async close(e, t) {
        let n = E(e);
        (Oe(e) && T(n, `Escape`), w(n));
        for (let n of O(e.root, we)) await Ce(n, t);
      },
    };
  function Oe(e) {
    return e.root.querySelector(`:scope > .el-input.is-focus`) !== null;
  }
  async function ke(e, t, n) {
    let r = t;
    for (let t = 0; r.length > 0; t += 1) {
      let i = await n.until(() => Ne(e, t), De);
      if (i === null) return `optionsTimedOut`;
      let a = _e(i, r);
      if (a === null || a.option.element.classList.contains(`is-disabled`)) return `noOption`;
      let { element: o } = a.option;
      if (((r = a.rest), r.length === 0)) return Ae(e, o, n);
      if (!je(o)) return `noOption`;
      if (
        (Me(o, n), (await n.until(() => (o.classList.contains(`in-active-path`) ? !0 : null), De)) === null)
      )
        return `optionsTimedOut`;
    }
    return null;
  }
  async function Ae(e, t, n) {
    let r = t.querySelector(`input[type="radio"]`),
      i = () => r !== null || !k(e) || t.classList.contains(`is-active`);
    return (
      n.press(r ?? t),
      await n.settled(),
      !i() && !je(t) && (n.press(t), await n.settled()),
      i() ? null : `noOption`
    );
  }
  function je(e) {
    return e.querySelector(`.el-cascader-node__postfix`) !== null;
  }
  function Me(e, t) {
    (e.dispatchEvent(new MouseEvent(`mouseenter`)), t.press(e));
  }
  function Ne(e, t) {
    let n = e.querySelectorAll(Te)[t];
    if (n === void 0) return null;
    let r = [...n.querySelectorAll(Ee)].map((e) => ({
      element: e,
      text: s(e.querySelector(`.el-cascader-node__label`)?.textContent ?? ``),
    }));
    return r.length === 0 ? null : r;
  }
  function Pe(e, t) {
    let n = he(e),
      r = t.levels.at(-1) ?? ``;
    return n.length === 1 ? b(n[0] ?? ``, r) : ge(n, t.levels);
  }
  function j(e) {
    let t = e.normalize(`NFKC`).trim(),
      n =
        /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月?)$/.exec(t) ??
        /^(\d{4})(\d{2})(\d{2})$/.exec(t) ??
        /^(\d{4})年?$/.exec(t);
    if (n === null) return null;
    let [, r = ``, i, a] = n;
    return [r, i, a]
      .filter((e) => e !== void 0)
      .map((e) => e.padStart(2, `0`))
      .join(`-`);
  }
  function Fe(e, t) {
    let [n = ``, r = ``, i = ``] = e.split(`-`),
      a = /(?:yyyy|\d{4})(\s*[-/.年]?\s*)(?:mm|\d{2})(\s*[-/.月]?\s*)(?:dd|\d{2})(\s*日)?/i.exec(t);
    if (a === null) return e;
    let [, o = ``, s = ``, c = ``] = a;
    return `${n}${o}${r}${s}${i}${c}`;
  }
  function Ie(e, t) {
    return [
      ...new Set(
        [
          t,
          `yyyy-MM-dd`,
          `yyyy年MM月dd日`,
          `yyyy 年 MM 月 dd 日`,
          `yyyy/MM/dd`,
          `yyyyMMdd`,
          `yyyy.MM.dd`,
        ].map((t) => Fe(e, t)),
      ),
    ];
  }
  var M = `.el-picker-panel`,
    Le = {
      library: `element-ui`,
      name: `date-picker`,
      selectors: [`.el-date-editor--date`, `.el-date-editor--month`, `.el-date-editor--year`],
      claim(e) {
        let t = e.querySelector(`:scope > .el-input__inner`);
        return t === null ? null : { widget: `date`, root: e, input: t, members: [], whole: !0 };
      },
      state: (e) => ({ disabled: E(e).disabled, readonly: !1 }),
      options: () => [],
      shown: (e) => E(e).value,
      held: (e) => {
        let t = E(e).value;
        return t === `` ? null : { kind: `text`, text: t };
      },
      async set(e, t, n) {
        let r = Be(t);
        if (r === null) return `unsupported`;
        let i = E(e),
          a = i.value === `` ? i.placeholder : i.value;
        for (let o of Ie(r, a)) {
          let r = await ze(e.root, i, o, n);
          if (r !== null) return r;
          if ((await Re(e, n), Le.shows(e, t))) return null;
          if (n.signal.aborted) return `stopped`;
        }
        return `notKept`;
      },
      shows(e, t) {
        let n = j(E(e).value),
          r = Be(t);
        return n !== null && r !== null && r.startsWith(n) && n.length >= Ve(e.root);
      },
      clear: (e, t) => ze(e.root, E(e), ``, t),
      close: Re,
    };
  async function Re(e, t) {
    let n = E(e);
    (O(e.root, M).length > 0 && T(n, `Escape`), w(n));
    for (let n of O(e.root, M)) await Ce(n, t);
  }
  async function ze(e, t, n, r) {
    let i = await D(e, M, !1, () => C(t), r);
    return i.overlay === null
      ? i.reason
      : ((t.value = n),
        S(t, n),
        await r.nextTask(),
        t.dispatchEvent(new Event(`change`, { bubbles: !0 })),
        await r.nextTask(),
        null);
  }
  function Be(e) {
    return e.kind === `date` ? e.date : e.kind === `text` ? j(e.text) : null;
  }
  function Ve(e) {
    return e.classList.contains(`el-date-editor--year`)
      ? 4
      : e.classList.contains(`el-date-editor--month`)
        ? 7
        : 10;
  }
  var He = new Set([`text`, `search`, `tel`, `url`, `email`, `number`, `password`]),
    N = {
      library: `native`,
      name: `text`,
      selectors: [`input`, `textarea`],
      claim(e) {
        return e instanceof HTMLTextAreaElement
          ? { widget: `textarea`, root: e, input: e, members: [], whole: !0 }
          : !(e instanceof HTMLInputElement) || !He.has(e.type)
            ? null
            : { widget: e.type === `number` ? `number` : `text`, root: e, input: e, members: [], whole: !0 };
      },
      state: (e) => {
        let t = P(e);
        return { disabled: F(t), readonly: t.readOnly };
      },
      options: () => [],
      shown: (e) => I(P(e)),
      held: (e) => {
        let t = I(P(e));
        return t === `` ? null : { kind: `text`, text: t };
      },
      async set(e, t, n) {
        let i = P(e);
        if (r(i)) return `unsupported`;
        let a = Ue(t, i.placeholder);
        return a === null ? `unsupported` : (await x(i, a, n), null);
      },
      shows: (e, t) => We(P(e), t),
      async clear(e, t) {
        let n = P(e);
        return r(n) ? `unsupported` : (await x(n, ``, t), null);
      },
      close: () => Promise.resolve(),
    };
  function P(e) {
    let { input: t } = e;
    if (t instanceof HTMLInputElement || t instanceof HTMLTextAreaElement) return t;
    throw Error(`The ${e.driver.name} driver lost its text box.`);
  }
  function F(e) {
    return e.matches(`:disabled`) || e.getAttribute(`aria-disabled`) === `true`;
  }
  function I(e) {
    return r(e) ? `` : e.value;
  }
  function Ue(e, t) {
    return e.kind === `path` ? null : e.kind === `date` ? Fe(e.date, t) : e.text;
  }
  function We(e, t) {
    let n = I(e).replaceAll(
      `\r
`,
      `
`,
    );
    if (t.kind === `date`) return j(n) === t.date;
    let r = Ue(t, e.placeholder)?.replaceAll(
      `\r
`,
      `
`,
    );
    return n === r || (e.type === `number` && r !== void 0 && n !== `` && Number(n) === Number(r));
  }
  var Ge = {
      ...N,
      library: `element-ui`,
      name: `input`,
      selectors: [`.el-input-number`, `.el-input`, `.el-textarea`],
      claim(e) {
        let t = e.querySelector(
          e.matches(`.el-input-number`)
            ? `:scope > .el-input > .el-input__inner`
            : `:scope > .el-input__inner, :scope > .el-textarea__inner`,
        );
        if (t === null || t.type === `hidden`) return null;
        let n = e.matches(`.el-input-number`) || t.type === `number`;
        return {
          widget: t instanceof HTMLTextAreaElement ? `textarea` : n ? `number` : `text`,
          root: e,
          input: t,
          members: [],
          whole: !1,
        };
      },
      shows(e, t) {
        if (N.shows(e, t)) return !0;
        if (e.widget !== `number` || t.kind !== `text`) return !1;
        let n = P(e).value;
        return n !== `` && Number(n) === Number(t.text);
      },
      close(e) {
        return (e.root.closest(`.el-autocomplete`) !== null && T(P(e), `Tab`), Promise.resolve());
      },
    },
    L = `.el-radio,.el-radio-button`,
    Ke = [`is-checked`, `is-active`],
    R = {
      library: `element-ui`,
      name: `radio`,
      selectors: [`.el-radio-group`, `.el-radio`, `.el-radio-button`],
      claim(e) {
        let t = e.matches(`.el-radio-group`) ? e : (e.closest(`.el-radio-group`) ?? e.parentElement);
        return t === null ? null : qe(t);
      },
      state: (e) => ({ disabled: e.members.every((e) => e.disabled), readonly: !1 }),
      options: (e) =>
        z(e).map(({ member: e, button: t, text: n }) => ({
          text: n,
          value: e.value,
          selected: Je(t),
          disabled: e.disabled,
        })),
      shown: (e) => z(e).find(({ button: e }) => Je(e))?.text ?? ``,
      held: (e) => {
        let t = R.shown(e);
        return t === `` ? null : { kind: `choice`, text: t, alternatives: [] };
      },
      async set(e, t, n) {
        let r = _(z(e), t);
        return r === null || r.member.disabled ? `noOption` : (n.press(r.member), await n.nextTask(), null);
      },
      shows: (e, t) => v(R.shown(e), t),
      clear: () => Promise.resolve(`unsupported`),
      close: () => Promise.resolve(),
    };
  function qe(e) {
    let t = [...e.querySelectorAll(`input[type="radio"]`)].filter((e) => e.closest(L) !== null),
      [n] = t;
    return n === void 0
      ? null
      : {
          widget: `radio`,
          root: e.matches(`.el-radio-group`) ? e : (n.closest(L) ?? e),
          input: n,
          members: t,
          whole: !1,
        };
  }
  function z(e) {
    return e.members.map((e) => {
      let t = e.closest(L) ?? e;
      return { member: e, button: t, text: c(l(t)) };
    });
  }
  function Je(e) {
    return Ke.some((t) => e.classList.contains(t));
  }
  var B = `.el-select-dropdown`,
    Ye = `.el-select-dropdown__item`,
    Xe = /加载|loading/i,
    Ze = 6e3,
    V = {
      library: `element-ui`,
      name: `select`,
      selectors: [`.el-select`],
      claim(e) {
        let t = e.querySelector(`:scope > .el-input > .el-input__inner`);
        return t === null
          ? null
          : {
              widget: e.querySelector(`:scope > .el-select__tags`) === null ? `select` : `unknown`,
              root: e,
              input: t,
              members: [],
              whole: !0,
            };
      },
      state: (e) => ({ disabled: E(e).disabled, readonly: !1 }),
      options: (e) =>
        H(e.root).map(({ element: e, text: t }) => ({
          text: t,
          value: ``,
          selected: e.classList.contains(`selected`),
          disabled: e.classList.contains(`is-disabled`),
        })),
      shown: (e) => s(E(e).value, 1 / 0),
      held: (e) => {
        let t = V.shown(e);
        return t === `` ? null : { kind: `choice`, text: t, alternatives: [] };
      },
      async set(e, t, n) {
        if (e.widget === `unknown`) return `unsupported`;
        let r = U(H(e.root), t);
        if (r !== null) return (n.press(r), null);
        let i = await $e(e, t, n);
        if (typeof i == `string`) return i;
        if (
          (await n.until(() => {
            let e = H(i);
            return e.length > 0 ? e : null;
          }, Ze)) === null
        )
          return `optionsTimedOut`;
        await n.settled();
        let a = U(H(i), t) ?? (await et(e, i, t, n));
        return a === null ? `noOption` : (n.press(a), null);
      },
      shows: (e, t) => v(V.shown(e), t),
      clear: (e, t) => Se(e, t),
      async close(e, t) {
        let n = E(e);
        (Qe(e) && T(n, `Escape`), w(n));
        for (let n of O(e.root, B)) await Ce(n, t);
      },
    };
  function Qe(e) {
    return e.root.querySelector(`:scope > .el-input.is-focus`) !== null;
  }
  async function $e(e, t, n) {
    let r = E(e),
      i = await D(e.root, B, Qe(e), () => n.press(r), n);
    if (i.overlay !== null) return i.overlay;
    if (i.reason !== `widgetDidNotOpen` || r.readOnly || t.kind !== `choice`) return i.reason;
    ((r.value = t.text), S(r, t.text));
    let a = await D(e.root, B, !0, () => void 0, n);
    return a.overlay ?? a.reason;
  }
  async function et(e, t, n, r) {
    let i = E(e);
    if (i.readOnly || n.kind !== `choice`) return null;
    ((i.value = n.text), S(i, n.text));
    let a = await r.until(() => U(H(t), n) ?? (tt(t) || null), Ze);
    return a instanceof HTMLElement ? a : null;
  }
  function tt(e) {
    let t = e.querySelector(`.el-select-dropdown__empty`)?.textContent ?? ``;
    return t.trim() !== `` && !Xe.test(t);
  }
  function H(e) {
    return [...e.querySelectorAll(Ye)]
      .filter((e) => e.style.display !== `none`)
      .map((e) => ({ element: e, text: s(e.textContent) }));
  }
  function U(e, t) {
    let n = _(e, t);
    return n === null || n.element.classList.contains(`is-disabled`) ? null : n.element;
  }
  function nt(e, t) {
    let n = e.getRootNode(),
      r =
        e.name === ``
          ? [e]
          : [...n.querySelectorAll(`input[type="${t}"]`)].filter(
              (t) => t.name === e.name && t.form === e.form,
            );
    return { widget: t, root: rt(e) ?? e, input: e, members: r, whole: !1 };
  }
  function W(e) {
    return e.members.map((e) => ({ text: K(e), value: e.value, selected: e.checked, disabled: e.disabled }));
  }
  function G(e) {
    return W(e)
      .filter((e) => e.selected)
      .map((e) => e.text)
      .join(`、`);
  }
  function K(e) {
    let t = rt(e);
    if (t !== null) return c(l(t));
    let n = ``;
    for (
      let t = e.nextSibling;
      t !== null &&
      !(
        (t instanceof Element &&
          (t.matches(`input, select, textarea, br`) || t.querySelector(`input`) !== null)) ||
        ((n += t instanceof Element ? l(t) : (t.nodeValue ?? ``)), n.trim() !== `` && t instanceof Element)
      );
      t = t.nextSibling
    );
    return c(n) || c(e.title) || c(e.value === `on` ? `` : e.value);
  }
  function rt(e) {
    for (let t of e.labels ?? []) if (t.querySelectorAll(`input`).length <= 1 && l(t) !== ``) return t;
    return null;
  }
  async function q(e, t) {
    (C(e), t.press(e), await t.nextTask(), w(e));
  }
  var it = {
      library: `native`,
      name: `checkbox`,
      selectors: [`input[type="checkbox" i]`],
      claim: (e) => (e instanceof HTMLInputElement ? nt(e, `checkbox`) : null),
      state: (e) => ({ disabled: e.members.every((e) => e.matches(`:disabled`)), readonly: !1 }),
      options: W,
      shown: G,
      held: (e) => {
        let t = G(e);
        return t === `` ? null : { kind: `choice`, text: t, alternatives: [] };
      },
      async set(e, t, n) {
        let r = _(
          e.members.map((e) => ({ member: e, text: K(e) })),
          t,
        );
        return r === null || r.member.disabled
          ? `noOption`
          : (r.member.checked || (await q(r.member, n)), null);
      },
      shows(e, t) {
        let n = g(t).map(h);
        return W(e).some((e) => e.selected && n.includes(h(e.text)));
      },
      async clear(e, t) {
        for (let n of e.members) n.checked && !n.disabled && (await q(n, t));
        return null;
      },
      close: () => Promise.resolve(),
    },
    at = {
      library: `native`,
      name: `content-editable`,
      selectors: [
        `[contenteditable=""]`,
        `[contenteditable="true" i]`,
        `[contenteditable="plaintext-only" i]`,
      ],
      claim(e) {
        return e instanceof HTMLElement
          ? { widget: `contenteditable`, root: e, input: e, members: [], whole: !0 }
          : null;
      },
      state: (e) => ({
        disabled: J(e).getAttribute(`aria-disabled`) === `true`,
        readonly: J(e).getAttribute(`aria-readonly`) === `true`,
      }),
      options: () => [],
      shown: (e) => J(e).textContent.trim(),
      held: (e) => {
        let t = J(e).textContent.trim();
        return t === `` ? null : { kind: `text`, text: t };
      },
      async set(e, t, n) {
        return t.kind === `text` ? (await ot(J(e), t.text, () => n.nextTask()), null) : `unsupported`;
      },
      shows: (e, t) => t.kind === `text` && J(e).textContent.trim() === t.text,
      async clear(e, t) {
        return (await ot(J(e), ``, () => t.nextTask()), null);
      },
      close: () => Promise.resolve(),
    };
  async function ot(e, t, n) {
    (C(e),
      (e.textContent = t),
      S(e, t),
      await n(),
      e.dispatchEvent(new Event(`change`, { bubbles: !0 })),
      w(e));
  }
  function J(e) {
    if (e.input !== null) return e.input;
    throw Error(`The content-editable driver lost its element.`);
  }
  var st = {
    library: `native`,
    name: `date`,
    selectors: [`input[type="date" i]`, `input[type="month" i]`],
    claim(e) {
      return !(e instanceof HTMLInputElement) || (e.type !== `date` && e.type !== `month`)
        ? null
        : { widget: `date`, root: e, input: e, members: [], whole: !0 };
    },
    state: (e) => {
      let t = P(e);
      return { disabled: F(t), readonly: t.readOnly };
    },
    options: () => [],
    shown: (e) => P(e).value,
    held: (e) => {
      let { value: t } = P(e);
      return t === `` ? null : { kind: `text`, text: t };
    },
    async set(e, t, n) {
      let r = P(e),
        i = ct(t, r.type);
      return i === null ? `unsupported` : (await x(r, i, n), null);
    },
    shows(e, t) {
      let n = P(e);
      return n.value !== `` && n.value === ct(t, n.type);
    },
    async clear(e, t) {
      return (await x(P(e), ``, t), null);
    },
    close: () => Promise.resolve(),
  };
  function ct(e, t) {
    return e.kind === `date`
      ? t === `month`
        ? e.date.slice(0, 7)
        : e.date
      : e.kind === `text` && /^\d{4}-\d{2}(?:-\d{2})?$/.test(e.text)
        ? e.text
        : null;
  }
  var lt = {
      library: `native`,
      name: `radio`,
      selectors: [`input[type="radio" i]`],
      claim: (e) => (e instanceof HTMLInputElement ? nt(e, `radio`) : null),
      state: (e) => ({ disabled: e.members.every((e) => e.matches(`:disabled`)), readonly: !1 }),
      options: W,
      shown: G,
      held: (e) => {
        let t = G(e);
        return t === `` ? null : { kind: `choice`, text: t, alternatives: [] };
      },
      async set(e, t, n) {
        let r = _(
          e.members.map((e) => ({ member: e, text: K(e) })),
          t,
        );
        return r === null || r.member.disabled ? `noOption` : (await q(r.member, n), null);
      },
      shows: (e, t) => v(G(e), t),
      clear: () => Promise.resolve(`unsupported`),
      close: () => Promise.resolve(),
    },
    ut = 6e3,
    dt = /^[-—=\s]*(?:请选择|请选|选择|全部|please select|select|choose)?[-—=\s…]*/i,
    ft = {
      library: `native`,
      name: `select`,
      selectors: [`select`],
      claim(e) {
        return e instanceof HTMLSelectElement
          ? { widget: `select`, root: e, input: e, members: [], whole: !0 }
          : null;
      },
      state: (e) => {
        let t = Y(e);
        return { disabled: F(t), readonly: t.multiple };
      },
      options: (e) => mt(Y(e)),
      shown: (e) => ht(Y(e))?.text ?? ``,
      held: (e) => {
        let t = ht(Y(e));
        return t === null ? null : { kind: `choice`, text: t.text, alternatives: [] };
      },
      async set(e, t, n) {
        let r = Y(e);
        if (r.multiple) return `unsupported`;
        let i = () => [...r.options].filter((e) => !gt(e));
        if ((await n.until(() => i().length > 0 || null, ut)) === null) return `optionsTimedOut`;
        let a = () => {
            let e = _(i(), t);
            return e === null || e.disabled ? null : e;
          },
          o = a();
        return (
          o === null && (await n.settled(), (o = a())), o === null ? `noOption` : (await pt(r, o, n), null)
        );
      },
      shows: (e, t) => v(ht(Y(e))?.text ?? ``, t),
      async clear(e, t) {
        let n = Y(e),
          r = [...n.options].find((e) => gt(e) && !e.disabled);
        return r === void 0 ? `unsupported` : (await pt(n, r, t), null);
      },
      close: () => Promise.resolve(),
    };
  async function pt(e, t, n) {
    (C(e),
      (e.selectedIndex = t.index),
      e.dispatchEvent(new Event(`input`, { bubbles: !0, composed: !0 })),
      e.dispatchEvent(new Event(`change`, { bubbles: !0 })),
      await n.nextTask(),
      w(e));
  }
  function mt(e) {
    return [...e.options].map((e) => ({
      text: s(e.text),
      value: e.value,
      selected: e.selected,
      disabled: e.disabled,
    }));
  }
  function Y(e) {
    if (e.input instanceof HTMLSelectElement) return e.input;
    throw Error(`The select driver lost its list.`);
  }
  function ht(e) {
    let t = e.selectedOptions[0];
    return t === void 0 || gt(t) ? null : t;
  }
  function gt(e) {
    let t = e.text.trim().replace(dt, ``);
    return t === `` || (e.value === `` && e.text.trim() !== t);
  }
  var _t = [
      `.el-range-editor`,
      `.el-date-editor:not(.el-date-editor--date, .el-date-editor--month, .el-date-editor--year)`,
      `.el-switch`,
      `.el-upload`,
      `.ivu-select`,
      `.ivu-cascader`,
      `.ivu-date-picker`,
      `.ivu-upload`,
      `.ant-select`,
      `.ant-cascader-picker`,
      `.ant-calendar-picker`,
      `.ant-picker`,
      `.layui-form-select`,
      `.layui-form-radio`,
      `.select2-container`,
      `.chosen-container`,
      `.combo.textbox`,
      `[role="combobox"]:not(input):not(.el-autocomplete)`,
    ],
    vt = [
      `input.Wdate`,
      `input.laydate-icon`,
      `input[lay-key]`,
      `input[type="datetime-local" i]`,
      `input[type="time" i]`,
      `input[type="week" i]`,
      `input[type="file" i]`,
    ],
    yt = {
      library: `unmeasured`,
      name: `unmeasured`,
      selectors: [..._t, ...vt],
      claim(e) {
        let t = e.matches(`.el-upload, .ivu-upload`) ? e.querySelector(`input[type="file" i]`) : e;
        if (t instanceof HTMLInputElement && t.type === `file`)
          return { widget: `file`, root: e, input: t, members: [], whole: !0 };
        let n = e instanceof HTMLInputElement ? e : e.querySelector(`input`);
        return {
          widget: e.matches(`.el-range-editor`) ? `dateRange` : `unknown`,
          root: e,
          input: n,
          members: [],
          whole: !0,
        };
      },
      state: (e) => ({
        disabled: e.input?.matches(`:disabled`) === !0 || /\bdisabled\b/.test(e.root.className),
        readonly: !1,
      }),
      options: (e) => bt(e),
      shown(e) {
        let { input: t } = e;
        return t instanceof HTMLInputElement && t.type === `file`
          ? ``
          : t instanceof HTMLInputElement && t.value !== `` && t.type !== `hidden`
            ? s(t.value)
            : e.root instanceof HTMLInputElement
              ? ``
              : l(e.root);
      },
      held: () => null,
      set: () => Promise.resolve(`unsupported`),
      shows: () => !1,
      clear: () => Promise.resolve(`unsupported`),
      close: () => Promise.resolve(),
    };
  function bt(e) {
    let { previousElementSibling: t, nextElementSibling: n } = e.root,
      r = [t, n].find((e) => e instanceof HTMLSelectElement);
    return r === void 0 ? [] : mt(r);
  }
  var xt = [V, A, Le, R, yt, Ge, lt, it, ft, st, at, N],
    St = `.el-pagination *,.ivu-page *,.ant-pagination *,.layui-laypage *,.el-picker-panel *,.el-select-dropdown *,.el-cascader__dropdown *,.el-transfer *,.el-color-picker *,input[type="hidden" i]`,
    Ct = [`article`, `aside`, `blockquote`, `div`, `footer`, `header`, `main`, `nav`, `p`, `section`, `span`],
    wt = xt.flatMap((e) => e.selectors).join();
  function Tt(e, t) {
    let n = [],
      r = [],
      i = new Set(),
      a = (e) => {
        r.push(e);
        let o = new Map(kt(e, t)),
          s = [...new Set([...e.querySelectorAll(wt), ...o.keys()])].sort(At),
          c = null;
        for (let e of s) {
          let t = o.get(e);
          if ((t !== void 0 && a(t), i.has(e) || c?.contains(e) || e.matches(St))) continue;
          let r = Et(e, i);
          if (r !== null) {
            n.push(r);
            for (let e of [r.root, ...r.members]) i.add(e);
            (r.input !== null && i.add(r.input), r.whole && (c = r.root));
          }
        }
      };
    return (a(e), { controls: n, trees: r });
  }
  function Et(e, t) {
    for (let n of xt) {
      if (!e.matches(n.selectors.join())) continue;
      let r = n.claim(e);
      if (!(r === null || Dt(r, n, t))) return { ...r, driver: n };
    }
    return null;
  }
  function Dt(e, t, n) {
    return (e.input !== null && n.has(e.input)) || e.members.some((e) => n.has(e))
      ? !0
      : t.library === `native` && Ot(e.root);
  }
  function Ot(e) {
    let t = e.nextElementSibling;
    return (
      e instanceof HTMLSelectElement &&
      t !== null &&
      t.matches(`.layui-form-select, .select2-container, .chosen-container`) &&
      t.checkVisibility()
    );
  }
  function* kt(e, t) {
    for (let n of e.querySelectorAll(`*`)) {
      let { localName: e, shadowRoot: r } = n;
      if (r !== null) yield [n, r];
      else if (e.includes(`-`) || (n.childElementCount === 0 && Ct.includes(e))) {
        let e = t(n);
        e !== null && (yield [n, e]);
      }
    }
  }
  function At(e, t) {
    return (e.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;
  }
  var X = `button,input[type="button" i],input[type="submit" i],input[type="reset" i],[role="button"],a[class*="btn" i],a[class*="button" i]`,
    jt =
      /提交|保存|暂存|下一步|上一步|申报|确[定认]|取消|返回|查\s*询|搜\s*索|检索|重\s*置|清空|登\s*录|注册|submit|save|next|search|query|reset|log\s?in/i,
    Mt = `legend, h1, h2, h3, h4, .el-card__header, .el-dialog__title, [class*="title" i]`,
    Nt = 12;
  function Pt(e, t) {
    let n = Ft(t),
      r = new Map(),
      i = new Map(),
      a = [];
    for (let t of e) {
      let e = It(t.root, n),
        o = r.get(e);
      (o === void 0 && ((o = r.size), r.set(e, o), a.push({ form: o, title: Vt(e), buttons: Lt(e) })),
        i.set(t, o));
    }
    return { groups: a, numberOf: (e) => i.get(e) ?? 0 };
  }
  function Ft(e) {
    let t = new Set();
    for (let n of e)
      for (let e of n.querySelectorAll(X))
        if (jt.test(zt(e)))
          for (let n = e.parentElement; n !== null && !t.has(n); n = n.parentElement) t.add(n);
    return t;
  }
  function It(e, t) {
    let n = e;
    for (
      let r = e.parentElement;
      r !== null && ((n = r), !(r.localName === `form` || r.localName === `body` || t.has(r)));
      r = r.parentElement
    );
    return n;
  }
  function Lt(e) {
    let t = [...e.querySelectorAll(X)],
      n = t.some((e) => jt.test(zt(e))) ? [] : Rt(e),
      r = [...t, ...n].map(zt).filter((e) => e !== ``);
    return [...new Set(r)].slice(0, Nt);
  }
  function Rt(e) {
    let t = [];
    for (let n = e.nextElementSibling; n !== null && !f(n); n = n.nextElementSibling)
      t.push(...(n.matches(X) ? [n] : n.querySelectorAll(X)));
    return t;
  }
  function zt(e) {
    return c(e instanceof HTMLInputElement ? e.value : Bt(e)).slice(0, 20);
  }
  function Bt(e) {
    return e.localName === `button` ? e.textContent : l(e);
  }
  function Vt(e) {
    let t = [...e.querySelectorAll(Mt)].find((e) => !f(e));
    if (t !== void 0) return c(l(t));
    let { previousElementSibling: n } = e;
    return n?.matches(Mt) === !0 && !f(n) ? c(l(n)) : ``;
  }
  function Z(e, t) {
    return Q(l(e), t, Ht(e), Ut(e));
  }
  function Q(e, t, n = !1, r = ``) {
    let i = c(e);
    return i === ``
      ? null
      : { text: i, source: t, required: n || /^\s*[*＊]|[*＊]\s*[:：]?\s*$|必填/.test(e), danglingFor: r };
  }
  function Ht(e) {
    return e.matches(`.required, .is-required, .ant-form-item-required, .must`);
  }
  function Ut(e) {
    return !(e instanceof HTMLLabelElement) || e.htmlFor === `` || e.control !== null ? `` : e.htmlFor;
  }
  var Wt = (e) => {
      for (let t of Kt(e)) {
        let e = t.getRootNode(),
          n = Q(
            (t.getAttribute(`aria-labelledby`)?.trim().split(/\s+/) ?? [])
              .map((t) => e.getElementById(t))
              .map((e) => (e === null ? `` : l(e)))
              .join(` `),
            `aria`,
          );
        if (n !== null) return n;
      }
      return null;
    },
    Gt = (e) => {
      for (let t of Kt(e)) {
        let e = Q(t.getAttribute(`aria-label`) ?? ``, `aria`);
        if (e !== null) return e;
      }
      return null;
    };
  function Kt(e) {
    if (e.members.length === 0) return e.input === null ? [e.root] : [e.input, e.root];
    let t = e.root.closest(`[role="radiogroup"], [role="group"]`);
    return t === null ? [] : [t];
  }
  var qt = (e) => {
      let { input: t } = e;
      if (e.widget === `radio` || e.widget === `checkbox` || t === null) return null;
      let { labels: n } = t;
      for (let e of n ?? []) {
        let n = e.contains(t);
        if (n && p(e).length > 1) continue;
        let r = Z(e, n ? `wrap` : `for`);
        if (r !== null) return r;
      }
      return null;
    },
    Jt = (e) => {
      let t = e.root.closest(`dd`)?.previousElementSibling ?? null;
      for (; t !== null && t.localName !== `dt`;) t = t.previousElementSibling;
      return t === null ? null : Z(t, `dt`);
    },
    Yt = [
      { item: `.el-form-item`, label: `.el-form-item__label`, required: `.is-required` },
      { item: `.ivu-form-item`, label: `.ivu-form-item-label`, required: `.ivu-form-item-required` },
      { item: `.ant-form-item`, label: `.ant-form-item-label`, required: `:has(.ant-form-item-required)` },
      { item: `.layui-inline`, label: `.layui-form-label`, required: `:has([lay-verify*="required"])` },
      { item: `.layui-form-item`, label: `.layui-form-label`, required: `:has([lay-verify*="required"])` },
      { item: `.van-field`, label: `.van-field__label`, required: `.van-cell--required` },
      {
        item: `.form-group`,
        label: `.control-label, .form-label, .col-form-label, label`,
        required: `.required`,
      },
      { item: `.t-form__item`, label: `.t-form__label`, required: `:has(.t-form__label--required)` },
      {
        item: `.arco-form-item`,
        label: `.arco-form-item-label`,
        required: `:has(.arco-form-item-label-required-symbol)`,
      },
    ],
    Xt = (e) => {
      for (let t = e.root.parentElement; t !== null; t = t.parentElement) {
        let n = Yt.find(({ item: e }) => t.matches(e));
        if (n === void 0) continue;
        let r = [...t.querySelectorAll(n.label)].findLast((t) => Zt(t, e.root)),
          i = r === void 0 ? null : Z(r, `item`);
        if (i !== null) return { ...i, required: i.required || t.matches(n.required) };
      }
      return null;
    };
  function Zt(e, t) {
    return !e.contains(t) && !f(e) && (e.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  var Qt = `form, fieldset, td, th, tr, dd, li, section, body`,
    $t = `h1, h2, h3, h4, h5, h6, legend, [role="heading"], script, style, template`,
    en = 3,
    tn = 40,
    nn = (e) => {
      let t = e.root;
      for (let e = 0; e < en; e += 1) {
        let e = rn(t);
        if (e === null) return null;
        let n = e.length <= tn ? Q(e, `preceding`) : null;
        if (n !== null) return n;
        let { parentElement: r } = t;
        if (r === null || r.matches(Qt)) return null;
        t = r;
      }
      return null;
    };
  function rn(e) {
    let t = ``;
    for (let n = e.previousSibling; n !== null; n = n.previousSibling)
      if (n instanceof Element) {
        if (f(n) || n.matches($t)) return t === `` ? null : t;
        if (n.matches(`br, hr`)) {
          if (t.trim() !== ``) return t;
          continue;
        }
        let e = l(n);
        if ((e !== `` && (t = `${e}${t}`), /[^\s*＊:：]/.test(e))) return t;
      } else n.nodeType === Node.TEXT_NODE && (t = `${n.nodeValue ?? ``}${t}`);
    return t;
  }
  var an = `label,[class*="label" i],[class*="field-name" i],[class*="item-title" i]`,
    on = `form, fieldset, td, th, table, body`,
    sn = 5,
    cn = (e) => {
      let t = [e.root, ...e.members],
        n = e.root.parentElement;
      for (let r = 0; r < sn && n !== null && !n.matches(on); r += 1) {
        if (p(n).some((e) => !t.some((t) => t.contains(e)))) return null;
        let r = [...n.querySelectorAll(an)].findLast(
            (n) =>
              !f(n) &&
              !t.some((e) => e.contains(n) || n.contains(e)) &&
              !ln(n, t) &&
              (n.compareDocumentPosition(e.root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
          ),
          i = r === void 0 ? null : Z(r, `item`);
        if (i !== null) return i;
        n = n.parentElement;
      }
      return null;
    };
  function ln(e, t) {
    if (!(e instanceof HTMLLabelElement) || e.control === null) return !1;
    let n = e.control;
    return !t.some((e) => e.contains(n));
  }
  var un = /^[（(]?\d+[)）.、]?$/;
  function dn(e, t) {
    let n = e.root.closest(`td, th`),
      r = n?.closest(`table`);
    if (n === null || !(r instanceof HTMLTableElement)) return null;
    let i = t.of(r),
      a = i.cellOf(n);
    return a === void 0 ? null : { grid: i, cell: a };
  }
  var fn = (e, t) => {
    let n = dn(e, t);
    if (n === null) return null;
    let r = gn(e, n.cell);
    if (r !== null) return r;
    let i = pn(n);
    return i === null ? null : Z(i.element, `table`);
  };
  function pn({ grid: e, cell: t }) {
    let n = mn(e, t),
      r = hn(e, t);
    if (n === null) return r;
    if (r === null) return n;
    let i = e.row(t.row);
    return i.filter((e) => e.controls > 0).length >
      i.filter((e) => e.controls === 0 && e.text !== ``).length ||
      un.test(n.text) ||
      (r.heads && !n.heads)
      ? r
      : n;
  }
  function mn(e, t) {
    for (let n = t.column - 1; n >= 0; --n) {
      let r = e.at(t.row, n);
      if (r !== void 0 && r.controls === 0 && r.text !== ``) return r;
      if (r !== void 0 && r.controls > 0 && hn(e, t) !== null) return null;
    }
    return null;
  }
  function hn(e, t) {
    for (let n = t.row - 1; n >= 0; --n) {
      let r = e.row(n);
      if (r.some((e) => e.controls > 0)) continue;
      if (r.filter((e) => e.text !== ``).length < 2) return null;
      let i = e.at(n, t.column);
      return i === void 0 || i.text === `` || i.columnSpan > t.columnSpan ? null : i;
    }
    return null;
  }
  function gn(e, t) {
    let n = e.root;
    for (; n !== t.element;) {
      let e = rn(n);
      if (e === null) return null;
      if ((/[:：]\s*$/.test(e) || t.column === 0) && e.length <= 40) {
        let t = Q(e, `table`);
        if (t !== null) return t;
      }
      if (n.parentElement === null) return null;
      n = n.parentElement;
    }
    return null;
  }
  var _n = [qt, Wt, Xt, fn, Jt, cn, nn, Gt],
    vn = { text: ``, source: `none`, required: !1, danglingFor: `` };
  function yn(e, t) {
    for (let n of _n) {
      let r = n(e, t);
      if (r !== null && r.text !== ``) return r;
    }
    return vn;
  }
  function bn(e) {
    let t = /^#!?(\/[^?]*)/.exec(e.hash)?.[0] ?? ``;
    return e.pathname + t;
  }
  function xn(e, t) {
    let n = dn(e, t);
    if (n === null) return ``;
    let { grid: r, cell: i } = n,
      a = r.at(i.row, 0);
    if (a === void 0 || a === i || a.controls > 0 || /^\d*$/.test(a.text)) return ``;
    let o = pn(n);
    if (o === a) return ``;
    let s = r.at(i.row, a.column + a.columnSpan);
    return a.rowSpan > 1 || s?.controls === 0 || o?.row !== i.row ? a.text : ``;
  }
  var Sn = [
      { container: `fieldset`, title: `:scope > legend` },
      { container: `.el-card`, title: `:scope > .el-card__header` },
      { container: `.el-collapse-item`, title: `.el-collapse-item__header` },
      { container: `.el-dialog`, title: `.el-dialog__title` },
      { container: `.ant-card`, title: `.ant-card-head-title` },
      { container: `.ant-collapse-item`, title: `.ant-collapse-header` },
      { container: `.ivu-card`, title: `:scope > .ivu-card-head` },
      { container: `.layui-card`, title: `:scope > .layui-card-header` },
      { container: `.layui-colla-item`, title: `.layui-colla-title` },
      { container: `.panel`, title: `:scope > .panel-heading` },
      { container: `.card`, title: `:scope > .card-header` },
      { container: `details`, title: `:scope > summary` },
    ],
    Cn = `h1,h2,h3,h4,h5,h6,[role="heading"],.el-divider,[class*="title" i],[class*="heading" i],[class*="caption" i],[class*="legend" i]`,
    wn = 40,
    Tn = class {
      #e;
      #t = new Map();
      constructor(e) {
        this.#e = e;
      }
      over(e) {
        let t = An(e, this.#e);
        if (t !== ``) return t;
        let n = e.root;
        for (; n !== null && n.localName !== `body`;) {
          let e = Dn(n) || On(n) || this.#n(n);
          if (e !== ``) return e;
          n = n.parentElement ?? En(n);
        }
        return ``;
      }
      #n(e) {
        let t = [],
          n = ``;
        for (let r = e; r !== null; r = r.previousElementSibling) {
          let e = this.#t.get(r);
          if (e !== void 0) {
            n = e;
            break;
          }
          t.push(r);
          let { previousElementSibling: i } = r;
          if (((n = i === null ? `` : kn(i)), n !== ``)) break;
        }
        for (let e of t) this.#t.set(e, n);
        return n;
      }
    };
  function En(e) {
    let t = e.getRootNode();
    return t instanceof ShadowRoot ? t.host : null;
  }
  function Dn(e) {
    for (let { container: t, title: n } of Sn) {
      if (!e.matches(t)) continue;
      let r = e.querySelector(n);
      if (r !== null && !f(r)) return c(l(r));
    }
    if (e.localName === `table`) {
      let { caption: t } = e;
      if (t !== null) return c(l(t));
    }
    return ``;
  }
  function On(e) {
    if (e.getAttribute(`role`) !== `tabpanel`) return ``;
    let t = e.getAttribute(`aria-labelledby`),
      n = t === null ? null : e.getRootNode().getElementById(t);
    return n === null ? `` : c(l(n));
  }
  function kn(e) {
    if (f(e)) return ``;
    let t = e.matches(Cn) ? e : [...e.querySelectorAll(Cn)].at(-1);
    if (t === void 0 || t.matches(`[class*="subtitle" i], button, a`)) return ``;
    let n = c(l(t));
    return n.length <= wn ? n : ``;
  }
  function An(e, t) {
    let n = dn(e, t);
    if (n === null) return ``;
    let { grid: r, cell: i } = n;
    if (r.width < 2) return ``;
    for (let e = i.row - 1; e >= 0; --e) {
      let [t, n] = r.row(e).filter((e) => e.text !== `` || e.controls > 0),
        i = t !== void 0 && t.columnSpan >= Math.max(2, r.width - 1);
      if (t !== void 0 && n === void 0 && t.controls === 0 && i) return t.text;
    }
    return ``;
  }
  var jn = 100,
    Mn = class {
      #e = new Map();
      of(e) {
        let t = this.#e.get(e) ?? Nn(e);
        return (this.#e.set(e, t), t);
      }
    };
  function Nn(e) {
    let t = [],
      n = new Map(),
      r = [...e.rows];
    return (
      r.forEach((e, i) => {
        let a = 0;
        for (let o of e.cells) {
          for (; t[i]?.[a] !== void 0;) a += 1;
          let s = Math.min(o.rowSpan === 0 ? r.length - i : o.rowSpan, r.length - i),
            u = Math.min(o.colSpan, jn),
            d = {
              element: o,
              row: i,
              column: a,
              rowSpan: s,
              columnSpan: u,
              text: c(l(o)),
              controls: f(o) ? p(o).length : 0,
              heads: o.localName === `th` || e.parentElement?.localName === `thead`,
            };
          n.set(o, d);
          for (let e = 0; e < s; e += 1) {
            let n = (t[i + e] ??= []);
            for (let e = 0; e < u; e += 1) n[a + e] ??= d;
          }
          a += u;
        }
      }),
      {
        width: Math.max(0, ...t.map((e) => e.length)),
        at: (e, n) => t[e]?.[n],
        cellOf: (e) => n.get(e),
        row: (e) => [...new Set(t[e]?.filter((e) => e !== void 0))],
      }
    );
  }
  var Pn = 3e3,
    Fn = 4e3,
    In = [`formcontrolname`, `ng-model`, `data-field`, `data-name`, `data-prop`, `textboxname`, `comboname`];
  function Ln(e, t, n) {
    let { controls: r, trees: i } = Tt(e, t),
      a = new Mn(),
      o = new Tn(a),
      c = Pt(r, i),
      l = new Map(),
      u = r.map((e, t) => {
        let r = `r${n}f${t}`;
        return (l.set(r, e), Rn(r, e, { grids: a, titles: o, form: c.numberOf(e) }));
      }),
      { companyNames: d, creditCodes: f } = ce(i);
    return {
      reading: {
        origin: e.location.origin,
        path: bn(e.location),
        title: s(e.title),
        fields: u,
        forms: [...c.groups],
        companyNames: [...d],
        creditCodes: [...f],
      },
      controls: l,
      trees: i,
    };
  }
  function Rn(e, t, { grids: n, titles: i, form: a }) {
    let { driver: o, input: c, root: l } = t,
      u = yn(t, n),
      d = o.state(t),
      f = zn(t),
      p = f && (c === null || !r(c));
    return {
      id: e,
      driver: o.library,
      widget: t.widget,
      label: u.text,
      labelSource: u.source,
      section: i.over(t),
      rowHeader: xn(t, n),
      placeholder: s($(c, `placeholder`)),
      names: Hn(c, l, u),
      title: s($(c, `title`) || $(l, `title`)),
      inputType: c instanceof HTMLInputElement && c === l ? c.type : Bn(t),
      maxLength: Vn(c),
      pattern: s($(c, `pattern`)),
      options: p ? [...o.options(t)].slice(0, Pn) : [],
      shown: p ? o.shown(t).slice(0, Fn) : ``,
      disabled: d.disabled,
      readonly: d.readonly,
      required: Un(t, u),
      visible: f,
      form: a,
    };
  }
  function zn(e) {
    return e.root.checkVisibility({ opacityProperty: !0, visibilityProperty: !0 });
  }
  function Bn(e) {
    let { input: t, widget: n } = e;
    return (n === `text` || n === `number` || n === `file`) && t instanceof HTMLInputElement ? t.type : ``;
  }
  function Vn(e) {
    return (e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement) && e.maxLength >= 0
      ? e.maxLength
      : null;
  }
  function Hn(e, t, n) {
    let r = [$(e, `name`), $(e, `id`), n.danglingFor, ...In.flatMap((n) => [$(e, n), $(t, n)])];
    return [...new Set(r.map((e) => s(e)))].filter((e) => e !== ``);
  }
  function Un(e, t) {
    if (t.required) return !0;
    let { input: n } = e;
    return n !== null && (n.hasAttribute(`required`) || n.getAttribute(`aria-required`) === `true`);
  }
  function $(e, t) {
    return e?.getAttribute(t) ?? ``;
  }
  function Wn({ reading: e, controls: t }, n, r) {
    let i = new Map(t),
      a = new Map(e.fields.map((e) => [e.id, e]));
    return (e) => {
      let t = i.get(e),
        o = a.get(e);
      if (t === void 0 || o === void 0) return null;
      if (Gn(t)) return t;
      let s = Kn(o, Ln(n, r, 0));
      return (s !== null && i.set(e, s), s);
    };
  }
  function Gn({ root: e, input: t }) {
    return e.isConnected && t?.isConnected !== !1;
  }
  function Kn(e, { reading: t, controls: n }) {
    let r = qn(e),
      [i, a] = t.fields.filter((e) => qn(e) === r);
    return i === void 0 || a !== void 0 ? null : (n.get(i.id) ?? null);
  }
  function qn({ driver: e, widget: t, label: n, section: r, rowHeader: i, placeholder: a, names: o }) {
    return JSON.stringify([e, t, n, r, i, a, o]);
  }
  var Jn = 80,
    Yn = 2e3,
    Xn = 50,
    Zn = /提交|保存|暂存|下一步|上一步|申报|上报|送审|submit|save|next/i,
    Qn = [
      `button`,
      `input[type="submit" i]`,
      `input[type="image" i]`,
      `input[type="button" i]`,
      `a[href]`,
      `[role="button"]`,
    ];
  function $n(e, t, n) {
    let [r] = e;
    if (r === void 0) throw Error(`A widget without an element cannot be driven.`);
    let i = r.ownerDocument,
      a = new Set(e);
    return {
      signal: n,
      adopt(t) {
        if (e.some((e) => t.contains(e)))
          throw Error(`An overlay that contains its own widget is the page itself.`);
        a.add(t);
      },
      press(e) {
        if (![...a].some((t) => t.contains(e)))
          throw Error(`A driver pressed outside its widget: <${e.localName}>.`);
        let t = e.closest(Qn.join());
        if (t !== null && (er(t) || Zn.test(t.textContent)))
          throw Error(`A driver pressed a button that submits or moves on.`);
        e.click();
      },
      settled: () =>
        new Promise((e) => {
          let r = () => {
              (o.disconnect(), t.clearTimeout(s), t.clearTimeout(c), n.removeEventListener(`abort`, r), e());
            },
            o = new MutationObserver(() => {
              (t.clearTimeout(s), (s = t.setTimeout(r, Jn)));
            });
          o.observe(i, { childList: !0, characterData: !0, subtree: !0 });
          for (let e of a) o.observe(e, { attributes: !0, childList: !0, subtree: !0 });
          let s = t.setTimeout(r, Jn),
            c = t.setTimeout(r, Yn);
          (n.addEventListener(`abort`, r), n.aborted && r());
        }),
      until: (e, r = Yn) =>
        new Promise((a) => {
          let o = (e) => {
              (u.disconnect(), t.clearTimeout(d), t.clearTimeout(f), n.removeEventListener(`abort`, s), a(e));
            },
            s = () => o(null),
            c = () => {
              let t = e();
              return (t !== null && o(t), t !== null);
            },
            l = () => {
              c() || (d = t.setTimeout(l, Xn));
            },
            u = new MutationObserver(c),
            d,
            f = t.setTimeout(s, r);
          if (n.aborted) return s();
          c() ||
            (n.addEventListener(`abort`, s),
            u.observe(i, { childList: !0, characterData: !0, attributes: !0, subtree: !0 }),
            (d = t.setTimeout(l, Xn)));
        }),
      nextTask: () => new Promise((e) => t.setTimeout(e, 0)),
    };
  }
  function er(e) {
    return (
      (e instanceof HTMLButtonElement && e.type !== `button` && e.form !== null) ||
      (e instanceof HTMLInputElement && (e.type === `submit` || e.type === `image`))
    );
  }
  function tr(e, t) {
    let n = e.activeElement,
      r = nr(n),
      i = new Map();
    for (let e of t)
      for (let t = e.parentElement; t !== null; t = t.parentElement)
        i.has(t) || i.set(t, { left: t.scrollLeft, top: t.scrollTop });
    return () => {
      for (let [e, { left: t, top: n }] of i)
        (e.scrollLeft !== t || e.scrollTop !== n) && e.scrollTo({ left: t, top: n, behavior: `instant` });
      e.activeElement !== n &&
        (n instanceof HTMLElement && n.isConnected && n !== e.body
          ? (n.focus({ preventScroll: !0 }),
            r !== null && n instanceof HTMLInputElement && n.setSelectionRange(...r))
          : e.activeElement instanceof HTMLElement && e.activeElement.blur());
    };
  }
  function nr(e) {
    if (!(e instanceof HTMLInputElement)) return null;
    let { selectionStart: t, selectionEnd: n } = e;
    return t === null || n === null ? null : [t, n];
  }
  var rr = [`keydown`, `pointerdown`, `compositionstart`, `paste`, `drop`];
  function ir(e, t) {
    let n = new AbortController(),
      r = { capture: !0, passive: !0, signal: n.signal };
    for (let n of rr)
      e.addEventListener(
        n,
        (e) => {
          e.isTrusted && t();
        },
        r,
      );
    return (e.addEventListener(`pagehide`, t, r), () => n.abort());
  }
  var ar = 0.1,
    or = 4;
  function sr(e, t) {
    if (!e.root.isConnected || e.input?.isConnected === !1) return `gone`;
    if (e.input !== null && r(e.input)) return `unsupported`;
    let { disabled: n, readonly: i } = e.driver.state(e);
    if (n) return `disabled`;
    if (i) return `readonly`;
    let a = Vn(e.input);
    return t.kind === `text` && a !== null && t.text.length > a ? `tooLong` : cr(e.root);
  }
  function cr(e) {
    if (!e.checkVisibility({ visibilityProperty: !0, contentVisibilityAuto: !1 }) || lr(e) < ar)
      return `hidden`;
    fr(dr(e)) || e.scrollIntoView({ block: `center`, inline: `nearest`, behavior: `instant` });
    let t = e.getBoundingClientRect();
    if (t.width < or || t.height < or) return `hidden`;
    let n = dr(e);
    if (!fr(n)) return `hidden`;
    let r = e.getRootNode().elementFromPoint(n.x, n.y);
    return r === null ? `covered` : e.contains(r) || pr(r, e) ? null : `covered`;
  }
  function lr(e) {
    let t = 1;
    for (let n = e; n !== null; n = ur(n)) t *= Number(getComputedStyle(n).opacity);
    return t;
  }
  function ur(e) {
    if (e.parentElement !== null) return e.parentElement;
    let t = e.getRootNode();
    return t instanceof ShadowRoot ? t.host : null;
  }
  function dr(e) {
    let { left: t, top: n, width: r, height: i } = e.getBoundingClientRect();
    return { x: t + r / 2, y: n + i / 2 };
  }
  function fr({ x: e, y: t }) {
    return e >= 0 && t >= 0 && e < innerWidth && t < innerHeight;
  }
  function pr(e, t) {
    let n = e.closest(`label`);
    return n !== null && (n.contains(t) || n.control === t);
  }
  async function mr(e, t, { timers: n, signal: r }) {
    let i = sr(e, t ?? { kind: `text`, text: `` });
    if (i !== null) return { touched: !1, reason: i };
    let { driver: a } = e,
      o = $n([e.root, ...e.members], n, r),
      s = await hr(e, t, o);
    return (
      await a.close(e, gr(e, n)),
      s === `unsupported`
        ? { touched: !1, reason: s }
        : r.aborted
          ? { touched: !0, reason: `stopped` }
          : s === null
            ? (await o.settled(),
              { touched: !0, reason: (t === null ? a.shown(e) === `` : a.shows(e, t)) ? null : `notKept` })
            : { touched: !0, reason: s }
    );
  }
  function hr(e, t, n) {
    return t === null ? e.driver.clear(e, n) : e.driver.set(e, t, n);
  }
  function gr(e, t) {
    return $n([e.root, ...e.members], t, new AbortController().signal);
  }
  async function _r(e, t, n, r, i) {
    let { page: a, find: o } = e,
      s = [],
      c = [];
    return (
      await vr(e, r, n, async (r) => {
        for (let l of n) {
          let n = o(l.fieldId),
            u = yr(a, t, l, n, r),
            d =
              n === null || u !== null
                ? xr(l, u ?? { outcome: `refused`, reason: `gone` }, n)
                : await br(e, l, n, r, s);
          (c.push(d), i(d));
        }
      }),
      { entries: await Sr(e, n, c, r), changes: s }
    );
  }
  async function vr({ page: e, find: t }, n, r, i) {
    let a = new AbortController(),
      o = AbortSignal.any([n, a.signal]),
      s = e.defaultView,
      c = s === null ? () => void 0 : ir(s, () => a.abort()),
      l = tr(
        e,
        r.flatMap(({ fieldId: e }) => t(e)?.root ?? []),
      );
    try {
      await i(o);
    } finally {
      (c(), a.signal.aborted || l());
    }
  }
  function yr(e, t, n, r, i) {
    return i.aborted
      ? { outcome: `refused`, reason: `stopped` }
      : e.location.origin !== t.origin || bn(e.location) !== t.path
        ? { outcome: `refused`, reason: `otherOrigin` }
        : r === null
          ? { outcome: `refused`, reason: `gone` }
          : r.driver.shows(r, n.value)
            ? { outcome: `already`, reason: null }
            : r.driver.shown(r) !== n.expected && !n.overwrite
              ? { outcome: `refused`, reason: `occupied` }
              : null;
  }
  async function br({ timers: e }, t, n, r, i) {
    let { driver: a } = n,
      o = a.shown(n),
      s = a.held(n),
      { touched: c, reason: l } = await mr(n, t.value, { timers: e, signal: r });
    c && a.shown(n) !== o && i.push({ fieldId: t.fieldId, held: s, before: o });
    let u = l === null ? `filled` : c ? `failed` : `refused`;
    return { fieldId: t.fieldId, outcome: u, reason: l, shown: a.shown(n), before: o };
  }
  function xr(e, t, n) {
    let r = n?.driver.shown(n) ?? ``;
    return { fieldId: e.fieldId, ...t, shown: r, before: r };
  }
  async function Sr({ page: e, timers: t, find: n }, r, i, a) {
    return (
      await $n([e.documentElement], t, a).settled(),
      i.map((e, t) => {
        let i = r[t]?.value;
        if (e.outcome !== `filled` || i === void 0) return e;
        let a = n(e.fieldId);
        if (a === null) return { ...e, outcome: `changedByPage`, reason: `gone`, shown: `` };
        let o = a.driver.shown(a);
        return a.driver.shows(a, i) ? { ...e, shown: o } : { ...e, outcome: `changedByPage`, shown: o };
      })
    );
  }
  var Cr = 4,
    wr = /\d{4,}/g,
    Tr = new RegExp(te, `gu`),
    Er = /[\w.+-]+@[\w.-]+/g;
  function Dr({ page: e, reading: t, controls: n, entries: r }) {
    let i = Ar(e, t),
      a = new Map(r.map((e) => [e.fieldId, e])),
      o = t.fields.flatMap((e) => {
        let t = n.get(e.id);
        return t === void 0 ? [] : [Or(e, t, a.get(e.id))];
      }),
      s = t.forms.map(({ form: e, title: t, buttons: n }) => `form ${e} 「${t}」 [${n.join(` `)}]`);
    return [`${t.origin}${t.path}`, ...s, ...o].map(i).join(`
`);
  }
  function Or(e, t, n) {
    let r = [`required`, `disabled`, `readonly`, `visible`].filter((t) => e[t]),
      i = n === void 0 ? `` : ` → ${n.outcome}${n.reason === null ? `` : ` (${n.reason})`}`;
    return [
      `form ${e.form}`,
      `${e.driver}/${t.driver.name} ${e.widget}`,
      `「${e.label}」 by ${e.labelSource}`,
      e.section === `` ? `` : `in 「${e.section}」`,
      e.rowHeader === `` ? `` : `row 「${e.rowHeader}」`,
      e.placeholder === `` ? `` : `prompt 「${e.placeholder}」`,
      e.names.length === 0 ? `` : `names ${e.names.join(`,`)}`,
      e.maxLength === null ? `` : `max ${e.maxLength}`,
      `${e.options.length} options`,
      r.join(` `),
      kr(t.root) + i,
    ]
      .filter((e) => e !== ``)
      .join(` · `);
  }
  function kr(e) {
    let t = [];
    for (let n = e; n !== null && t.length <= Cr; n = n.parentElement) {
      let e = n.getAttribute(`role`),
        r = [...n.classList].slice(0, 6).map((e) => `.${e}`);
      t.push(`${n.localName}${r.join(``)}${e === null ? `` : `[role=${e}]`}`);
    }
    return t.join(` < `);
  }
  function Ar(e, t) {
    let n = [
        ...[...e.querySelectorAll(`input, textarea`)].map((e) => e.value),
        ...t.fields.map((e) => e.shown),
        ...t.companyNames,
        ...t.creditCodes,
      ]
        .map((e) => e.trim())
        .filter((e) => e.length > 1)
        .toSorted((e, t) => t.length - e.length),
      r = [...new Set(n)];
    return (e) =>
      r
        .reduce((e, t) => e.replaceAll(t, `█`), e)
        .replaceAll(Tr, `█`)
        .replaceAll(Er, `█`)
        .replaceAll(wr, `█`);
  }
  async function jr(e, t, n, r) {
    let i = [],
      a = new Map(t.entries.map((e) => [e.fieldId, e.shown]));
    return (
      await vr(e, n, t.changes, async (n) => {
        for (let o of t.changes.toReversed()) {
          let t = await Mr(e, o, a.get(o.fieldId) ?? ``, n);
          (i.push(t), r(t));
        }
      }),
      i
    );
  }
  async function Mr({ timers: e, find: t }, { fieldId: n, held: r, before: i }, a, o) {
    let s = t(n);
    if (s === null) return { fieldId: n, outcome: `refused`, reason: `gone`, shown: ``, before: a };
    let { driver: c } = s,
      l = c.shown(s),
      u = { fieldId: n, shown: l, before: l };
    if (o.aborted) return { ...u, outcome: `refused`, reason: `stopped` };
    if (l === i) return { ...u, outcome: `undone`, reason: null };
    if (l !== a) return { ...u, outcome: `refused`, reason: `occupied` };
    let { touched: d, reason: f } = await mr(s, r, { timers: e, signal: o });
    return {
      fieldId: n,
      outcome: f === null ? `undone` : d ? `failed` : `refused`,
      reason: f,
      shown: c.shown(s),
      before: l,
    };
  }
  var Nr = 300,
    Pr = 1e3;
  function Fr(e, t, n, r, i, a) {
    let o = Ir(n),
      s,
      c = Nr,
      l = !1,
      u = () => {
        c = Pr;
        let t = Ir(Tt(e, r).controls);
        (t.size === o.size && [...t].every(([e, t]) => o.get(e) === t)) || ((l = !0), m(), a());
      },
      d = () => {
        (i.clearTimeout(s), (s = i.setTimeout(u, c)));
      },
      f = new MutationObserver(d),
      p = () => {
        for (let e of t)
          f.observe(e, {
            childList: !0,
            subtree: !0,
            attributes: !0,
            attributeFilter: [`style`, `class`, `hidden`, `disabled`],
          });
      },
      m = () => {
        (f.disconnect(), i.clearTimeout(s));
      };
    return (
      p(),
      {
        pause: m,
        resume() {
          l || (p(), d());
        },
        stop() {
          ((l = !0), m());
        },
      }
    );
  }
  function Ir(e) {
    return new Map(
      e.map((e) => {
        let { root: t, input: n, driver: r } = e,
          i = t.checkVisibility({ visibilityProperty: !0 }),
          a = n instanceof HTMLSelectElement ? n.options.length : 0;
        return [t, `${i} ${r.state(e).disabled} ${a}`];
      }),
    );
  }
  function Lr(e, t) {
    let n = 0,
      r = null,
      i = null,
      a = [],
      o = null,
      s = null,
      c = !0,
      l = (t) => {
        c && e.send(t);
      },
      u = () => {
        ((n += 1), (r = Ln(t.page, t.openShadow, n)), o?.stop());
        let e = [...r.controls.values()];
        return ((o = Fr(t.page, r.trees, e, t.openShadow, t.timers, () => l({ type: `changed` }))), r);
      },
      d = async (e, n) => {
        if (s !== null) return l({ type: `failed`, request: e, reason: `busy` });
        if (r === null) return l({ type: `failed`, request: e, reason: `notRead` });
        let i = new AbortController();
        ((s = i), o?.pause());
        try {
          ((a = await n({ ...t, find: Wn(r, t.page, t.openShadow) }, i.signal)),
            l({ type: `receipt`, request: e, entries: a }));
        } finally {
          ((s = null), o?.resume());
        }
      },
      f = async (e) => {
        let { request: n } = e,
          o = (e) => l({ type: `progress`, request: n, entry: e });
        switch (e.type) {
          case `read`:
            return l(
              s === null
                ? { type: `reading`, request: n, reading: u().reading }
                : { type: `failed`, request: n, reason: `busy` },
            );
          case `run`:
            return d(n, async (t, n) => ((i = await _r(t, e, e.steps, n, o)), i.entries));
          case `undo`:
            return d(n, async (e, t) => {
              if (i === null) return [];
              let n = await jr(e, i, t, o);
              return ((i = null), n);
            });
          case `stop`:
            return s?.abort();
          case `report`: {
            let { reading: e, controls: i } = r ?? u(),
              o = Dr({ page: t.page, reading: e, controls: i, entries: a });
            return l({ type: `report`, request: n, text: o });
          }
        }
      };
    e.onRequest((e) => {
      f(e).catch((t) => {
        l({ type: `failed`, request: e.request, reason: t instanceof Error ? t.message : `unknown` });
      });
    });
    let p = () => {
      ((c = !1), s?.abort(), o?.stop(), (r = null), (i = null), (a = []));
    };
    return (e.onClose(p), p);
  }
  function Rr() {
    let { browser: e, chrome: t } = globalThis,
      n = e?.runtime === void 0 ? t : e;
    if (n?.runtime === void 0) throw Error(`The fill engine runs in an extension alone.`);
    return n;
  }
  function zr(e) {
    let { dom: t } = Rr();
    if (t !== void 0) return e instanceof HTMLElement ? t.openOrClosedShadowRoot(e) : null;
    let { openOrClosedShadowRoot: n } = e;
    return n ?? e.shadowRoot;
  }
  function Br(e) {
    return { setTimeout: (t, n) => e.setTimeout(t, n), clearTimeout: (t) => e.clearTimeout(t) };
  }
  var Vr = Symbol.for(`shouxian.fill-engine`);
  function Hr(e, t) {
    if (Reflect.has(e, Vr)) return;
    Reflect.set(e, Vr, !0);
    let { runtime: n } = Rr(),
      r = () => {};
    n.onConnect.addListener((e) => {
      if (e.name !== `shouxian-fill-engine` || e.sender?.id !== n.id) return;
      r();
      let i = Lr(Ur(e), { page: t, timers: Br(window), openShadow: zr });
      ((r = () => {
        (i(), e.disconnect());
      }),
        e.onDisconnect.addListener(() => {
          r = () => {};
        }));
    });
  }
  function Ur(e) {
    return {
      send: (t) => e.postMessage(t),
      onRequest: (t) => e.onMessage.addListener(t),
      onClose: (t) => e.onDisconnect.addListener(t),
    };
  }
  var Wr = e(() => Hr(globalThis, document)),
    Gr = {
      debug: (...e) => ([...e], void 0),
      log: (...e) => ([...e], void 0),
      warn: (...e) => ([...e], void 0),
      error: (...e) => ([...e], void 0),
    };
  return (() => {
    let e;
    try {
      ((e = Wr.main()),
        e instanceof Promise &&
          (e = e.catch((e) => {
            throw (Gr.error(`The unlisted script "fill-engine" crashed on startup!`, e), e);
          })));
    } catch (e) {
      throw (Gr.error(`The unlisted script "fill-engine" crashed on startup!`, e), e);
    }
    return e;
  })();
})();
