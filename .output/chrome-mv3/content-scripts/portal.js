(function () {
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
  function l(e) {
    return e;
  }
  var u = [
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
  function d() {
    return u.flatMap((e) => e.hosts).map((e) => `*://${e}/*`);
  }
  var f = `string`,
    p = `object`;
  function m(e) {
    return (
      e != null && typeof e === p && typeof e.name === f && typeof e.message === f && typeof e.stack === f
    );
  }
  function h(e) {
    if (typeof e !== p || e == null) return e;
    if (e instanceof Error)
      return {
        name: e.name,
        message: e.message,
        stack: e.stack ?? ``,
        ...(e.cause ? { cause: h(e.cause) } : {}),
        ...h({ ...e }),
      };
    if (Array.isArray(e)) {
      let t = [];
      for (let n of e) t.push(h(n));
      return t;
    }
    let t = Object.create(null);
    for (let [n, r] of Object.entries(e)) t[n] = h(r);
    return t;
  }
  function g(e) {
    if (m(e)) {
      let t = Error(e.message, e.cause ? { cause: g(e.cause) } : void 0);
      ((t.name = e.name), (t.stack = e.stack));
      for (let [n, r] of Object.entries(e))
        n !== `name` && n !== `message` && n !== `stack` && n !== `cause` && (t[n] = r);
      return t;
    }
    if (e == null || typeof e !== p) return e;
    if (Array.isArray(e)) {
      let t = [];
      for (let n of e) t.push(g(n));
      return t;
    }
    let t = Object.create(null);
    for (let [n, r] of Object.entries(e)) t[n] = g(r);
    return t;
  }
  function _(e) {
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
          throw g(c);
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
                    return (
                      e?.logger?.debug(`[messaging] onMessage {id=${t.id}} ─ᐅ`, { res: i }), { res: i }
                    );
                  } catch (n) {
                    return (
                      e?.logger?.debug(`[messaging] onMessage {id=${t.id}} ─ᐅ`, { err: n }), { err: h(n) }
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
  function v(e) {
    return _({
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
  var { sendMessage: y, onMessage: b } = v(),
    x = {
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
    S = {
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
    C = [
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
  function w(e) {
    let t = Object.entries(S).map(([t, n]) => `--${t}:${n[e]}`),
      n = Object.entries(x).map(([t, n]) => `--phase-${t}:${n[e]}`);
    return [...t, ...n].join(`;`);
  }
  function T(e = `:root`) {
    return `${e}{color-scheme:light dark;${C.join(`;`)};${w(`light`)}}@media (prefers-color-scheme:dark){${e}{${w(`dark`)}}}`;
  }
  var E = `
  :host { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; pointer-events: none; }
  p { display: flex; align-items: center; gap: 6px; margin: 0; padding: 4px 10px 4px 8px; border: 1px solid var(--line);
      border-left: 3px solid var(--phase); border-radius: 4px; background: var(--surface); color: var(--text);
      font: 12px/18px var(--font); font-variant-numeric: tabular-nums; box-shadow: 0 1px 3px rgb(0 0 0 / 18%); }
  @media print { :host { display: none; } }
`;
  function D(e, t) {
    let n = e.createElement(`div`),
      r = n.attachShadow({ mode: `closed` }),
      i = e.createElement(`style`);
    i.textContent = T(`:host`) + E;
    let a = e.createElement(`p`);
    return (
      a.setAttribute(`role`, `status`),
      a.style.setProperty(`--phase`, `var(--phase-${t.phase})`),
      (a.textContent = t.text),
      r.append(i, a),
      e.documentElement.append(n),
      () => n.remove()
    );
  }
  var O = l({
      matches: d(),
      runAt: `document_idle`,
      async main(e) {
        let t = await y(`chipCountdown`).catch(() => null);
        t === null || e.isInvalid || e.onInvalidated(D(document, t));
      },
    }),
    k = {
      debug: (...e) => ([...e], void 0),
      log: (...e) => ([...e], void 0),
      warn: (...e) => ([...e], void 0),
      error: (...e) => ([...e], void 0),
    },
    A = c(
      o((e, t, n) => {
        (function (n, r) {
          if (typeof define == `function` && define.amd) define(`webextension-polyfill`, [`module`], r);
          else if (e !== void 0) r(t);
          else {
            var i = { exports: {} };
            (r(i), (n.browser = i.exports));
          }
        })(typeof globalThis < `u` ? globalThis : typeof self < `u` ? self : n, function (e) {
          'use strict';
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
                            } else if (typeof d == `object` && d && (c(t, a) || c(n, a)))
                              d = l(d, t[a], n[a]);
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
                        throw Error(
                          `Expected at least ${t.minArgs} ${a(t.minArgs)} for ${e}(), got ${r.length}`,
                        );
                      if (r.length > t.maxArgs)
                        throw Error(
                          `Expected at most ${t.maxArgs} ${a(t.maxArgs)} for ${e}(), got ${r.length}`,
                        );
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
                    (t.privacy = { network: { '*': g }, services: { '*': g }, websites: { '*': g } }),
                    l(e, h, t)
                  );
                })(chrome);
        });
      })(),
      1,
    ),
    j = class e extends Event {
      static EVENT_NAME = M(`wxt:locationchange`);
      constructor(t, n) {
        (super(e.EVENT_NAME, {}), (this.newUrl = t), (this.oldUrl = n));
      }
    };
  function M(e) {
    return `${A.default?.runtime?.id}:portal:${e}`;
  }
  var N = typeof globalThis.navigation?.addEventListener == `function`;
  function P(e) {
    let t,
      n = !1;
    return {
      run() {
        n ||
          ((n = !0),
          (t = new URL(location.href)),
          N
            ? globalThis.navigation.addEventListener(
                `navigate`,
                (e) => {
                  let n = new URL(e.destination.url);
                  n.href !== t.href && (window.dispatchEvent(new j(n, t)), (t = n));
                },
                { signal: e.signal },
              )
            : e.setInterval(() => {
                let e = new URL(location.href);
                e.href !== t.href && (window.dispatchEvent(new j(e, t)), (t = e));
              }, 1e3));
      },
    };
  }
  var F = class e {
      static SCRIPT_STARTED_MESSAGE_TYPE = M(`wxt:content-script-started`);
      id;
      abortController;
      locationWatcher = P(this);
      constructor(e, t) {
        ((this.contentScriptName = e),
          (this.options = t),
          (this.id = Math.random().toString(36).slice(2)),
          (this.abortController = new AbortController()),
          this.stopOldScripts(),
          this.listenForNewerScripts());
      }
      get signal() {
        return this.abortController.signal;
      }
      abort(e) {
        return this.abortController.abort(e);
      }
      get isInvalid() {
        return (A.default.runtime?.id ?? this.notifyInvalidated(), this.signal.aborted);
      }
      get isValid() {
        return !this.isInvalid;
      }
      onInvalidated(e) {
        return (this.signal.addEventListener(`abort`, e), () => this.signal.removeEventListener(`abort`, e));
      }
      block() {
        return new Promise(() => {});
      }
      setInterval(e, t) {
        let n = setInterval(() => {
          this.isValid && e();
        }, t);
        return (this.onInvalidated(() => clearInterval(n)), n);
      }
      setTimeout(e, t) {
        let n = setTimeout(() => {
          this.isValid && e();
        }, t);
        return (this.onInvalidated(() => clearTimeout(n)), n);
      }
      requestAnimationFrame(e) {
        let t = requestAnimationFrame((...t) => {
          this.isValid && e(...t);
        });
        return (this.onInvalidated(() => cancelAnimationFrame(t)), t);
      }
      requestIdleCallback(e, t) {
        let n = requestIdleCallback((...t) => {
          this.signal.aborted || e(...t);
        }, t);
        return (this.onInvalidated(() => cancelIdleCallback(n)), n);
      }
      addEventListener(e, t, n, r) {
        (t === `wxt:locationchange` && this.isValid && this.locationWatcher.run(),
          e.addEventListener?.(t.startsWith(`wxt:`) ? M(t) : t, n, { ...r, signal: this.signal }));
      }
      notifyInvalidated() {
        (this.abort(`Content script context invalidated`),
          k.debug(`Content script "${this.contentScriptName}" context invalidated`));
      }
      stopOldScripts() {
        (document.dispatchEvent(
          new CustomEvent(e.SCRIPT_STARTED_MESSAGE_TYPE, {
            detail: { contentScriptName: this.contentScriptName, messageId: this.id },
          }),
        ),
          this.options?.noScriptStartedPostMessage ||
            window.postMessage(
              {
                type: e.SCRIPT_STARTED_MESSAGE_TYPE,
                contentScriptName: this.contentScriptName,
                messageId: this.id,
              },
              `*`,
            ));
      }
      verifyScriptStartedEvent(e) {
        let t = e.detail?.contentScriptName === this.contentScriptName,
          n = e.detail?.messageId === this.id;
        return t && !n;
      }
      listenForNewerScripts() {
        let t = (e) => {
          e instanceof CustomEvent && this.verifyScriptStartedEvent(e) && this.notifyInvalidated();
        };
        (document.addEventListener(e.SCRIPT_STARTED_MESSAGE_TYPE, t),
          this.onInvalidated(() => document.removeEventListener(e.SCRIPT_STARTED_MESSAGE_TYPE, t)));
      }
    },
    I = {
      debug: (...e) => ([...e], void 0),
      log: (...e) => ([...e], void 0),
      warn: (...e) => ([...e], void 0),
      error: (...e) => ([...e], void 0),
    };
  return (async () => {
    try {
      let { main: e, ...t } = O;
      return await e(new F(`portal`, t));
    } catch (e) {
      throw (I.error(`The content script "portal" crashed on startup!`, e), e);
    }
  })();
})();
