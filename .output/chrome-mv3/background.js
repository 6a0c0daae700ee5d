var background = (function () {
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
    return e == null || typeof e == `function` ? { main: e } : e;
  }
  var u = c(
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
                    ee = {
                      clear: { minArgs: 1, maxArgs: 1 },
                      get: { minArgs: 1, maxArgs: 1 },
                      set: { minArgs: 1, maxArgs: 1 },
                    };
                  return (
                    (t.privacy = { network: { '*': ee }, services: { '*': ee }, websites: { '*': ee } }),
                    l(e, h, t)
                  );
                })(chrome);
        });
      })(),
      1,
    ),
    d = `string`,
    f = `object`;
  function p(e) {
    return (
      e != null && typeof e === f && typeof e.name === d && typeof e.message === d && typeof e.stack === d
    );
  }
  function m(e) {
    if (typeof e !== f || e == null) return e;
    if (e instanceof Error)
      return {
        name: e.name,
        message: e.message,
        stack: e.stack ?? ``,
        ...(e.cause ? { cause: m(e.cause) } : {}),
        ...m({ ...e }),
      };
    if (Array.isArray(e)) {
      let t = [];
      for (let n of e) t.push(m(n));
      return t;
    }
    let t = Object.create(null);
    for (let [n, r] of Object.entries(e)) t[n] = m(r);
    return t;
  }
  function h(e) {
    if (p(e)) {
      let t = Error(e.message, e.cause ? { cause: h(e.cause) } : void 0);
      ((t.name = e.name), (t.stack = e.stack));
      for (let [n, r] of Object.entries(e))
        n !== `name` && n !== `message` && n !== `stack` && n !== `cause` && (t[n] = r);
      return t;
    }
    if (e == null || typeof e !== f) return e;
    if (Array.isArray(e)) {
      let t = [];
      for (let n of e) t.push(h(n));
      return t;
    }
    let t = Object.create(null);
    for (let [n, r] of Object.entries(e)) t[n] = h(r);
    return t;
  }
  function ee(e) {
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
          throw h(c);
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
                      e?.logger?.debug(`[messaging] onMessage {id=${t.id}} ─ᐅ`, { err: n }), { err: m(n) }
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
  function te(e) {
    return ee({
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
  var { sendMessage: ne, onMessage: re } = te(),
    ie = `sync`,
    ae = 1,
    oe = 10;
  async function se() {
    (await u.default.alarms.create(ie, { periodInMinutes: ae }),
      await u.default.alarms.create(`day`, { periodInMinutes: oe }));
  }
  var ce = {
      document: {
        zh: `互联网信息服务算法推荐管理规定`,
        en: `Provisions on the Administration of Algorithmic Recommendation in Internet Information Services`,
      },
      address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务算法推荐管理规定(2021-11-16).md`,
      checked: `2026-11-23`,
    },
    le = { ...ce, article: `第二十四条` },
    ue = {
      document: {
        zh: `算法备案办理流程（第三方整理）`,
        en: `Algorithm filing procedure (third-party compilation)`,
      },
      article: ``,
      address: `https://aibeian.pages.dev/algorithm-beian/process`,
      checked: `2026-11-23`,
    },
    de = { from: `2022-03-01` },
    fe = {
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
      validity: { none: !0, source: { ...le, article: `全文` }, confidence: `law` },
      rules: [
        {
          id: `first`,
          about: `first`,
          title: { zh: `首次备案`, en: `File for the first time` },
          window: { closes: { count: 10, unit: `workday`, direction: `after`, anchor: `serviceStarted` } },
          late: `fine`,
          inForce: de,
          source: { ...le, article: `第二十四条第一款`, quote: `提供服务之日起十个工作日内` },
          confidence: `law`,
        },
        {
          id: `change`,
          about: `change`,
          title: { zh: `变更备案`, en: `File a change` },
          window: { closes: { count: 10, unit: `workday`, direction: `after`, anchor: `factChanged` } },
          triggers: `filed`,
          late: `fine`,
          inForce: de,
          source: { ...le, article: `第二十四条第二款`, quote: `变更之日起十个工作日内` },
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
          inForce: de,
          source: { ...le, article: `第二十四条第三款`, quote: `终止服务之日起二十个工作日内` },
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
          inForce: de,
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
            source: ue,
            confidence: `practice`,
          },
          {
            names: {
              zh: `落实算法安全主体责任基本情况`,
              en: `Statement on responsibility for algorithm security`,
            },
            stale: [{ by: `person` }],
            source: ue,
            confidence: `practice`,
          },
          {
            names: { zh: `算法安全自评估报告`, en: `Self-assessment report on algorithm security` },
            stale: [{ by: `version` }, { by: `contract` }],
            source: ue,
            confidence: `practice`,
            note: {
              zh: `与算法版本、模型供应方和训练数据绑定。`,
              en: `Tied to the version of the algorithm, the model supplier and the data.`,
            },
          },
          {
            names: { zh: `拟公示内容`, en: `Content to be published` },
            stale: [{ by: `version` }],
            source: ue,
            confidence: `practice`,
          },
          {
            names: { zh: `营业执照`, en: `Business licence` },
            stale: [{ by: `facts` }],
            source: ue,
            confidence: `practice`,
          },
          {
            names: { zh: `法定代表人身份证件`, en: `Identity document of the legal representative` },
            stale: [{ by: `endsOn` }, { by: `person` }],
            source: ue,
            confidence: `practice`,
          },
          {
            names: {
              zh: `算法安全责任人身份证件和工作证明`,
              en: `Security officer: identity document and proof of employment`,
            },
            stale: [{ by: `endsOn` }, { by: `person` }],
            source: ue,
            confidence: `practice`,
          },
          {
            names: {
              zh: `第三方模型协议或其备案号`,
              en: `Agreement on a third party’s model, or its filing number`,
            },
            stale: [{ by: `contract` }],
            source: ue,
            confidence: `practice`,
          },
          {
            names: { zh: `关联产品的ICP备案号`, en: `ICP filing number of the product` },
            stale: [{ by: `facts` }],
            source: ue,
            confidence: `practice`,
          },
        ],
        renewal: [],
        change: [
          {
            names: { zh: `变更事项的材料`, en: `Documents on the items that changed` },
            stale: [{ by: `fresh` }],
            source: le,
            confidence: `law`,
          },
          {
            names: {
              zh: `算法安全自评估报告（算法变更时）`,
              en: `New self-assessment where the algorithm changed`,
            },
            stale: [{ by: `version` }],
            source: ue,
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
          source: { ...ce, article: `第二十五条`, quote: `三十个工作日内` },
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
          source: { ...ce, article: `第三十一条` },
          confidence: `law`,
        },
        {
          of: `unlicensed`,
          text: {
            zh: `未备案的，同样警告、通报批评、责令限期改正；拒不改正或情节严重的，责令暂停信息更新，并处一万元以上十万元以下罚款。`,
            en: `Not filed: likewise warning, public criticism, order to correct; on refusal or in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.`,
          },
          source: { ...ce, article: `第三十一条` },
          confidence: `law`,
        },
        {
          of: `other`,
          text: {
            zh: `以隐瞒有关情况、提供虚假材料等方式取得备案的，撤销备案；情节严重的，暂停信息更新，并处一万元以上十万元以下罚款。`,
            en: `A filing obtained by false material is revoked; in serious cases suspension of updates and a fine of 10,000 to 100,000 yuan.`,
          },
          source: { ...ce, article: `第三十三条第一款` },
          confidence: `law`,
        },
      ],
      note: {
        zh: `仅限具有舆论属性或者社会动员能力的服务，没有可量化的标准（第二十四条第一款）。按算法和角色分别备案，一家公司可有多个编号。先审主体，通过后才能填报算法（机构经验）。备案后须在网站、应用显著位置标明编号并提供公示信息链接（第二十六条）。没有定日的年度义务，应当定期审核算法（第八条）。`,
        en: `Only services with opinion attributes or the capacity for social mobilisation, without a testable threshold (art. 24). One number per algorithm and role, so a company holds many. The company is reviewed first; the algorithm form opens after it passes (practice). The number and a link to the published information must stand at a prominent place (art. 26). No annual duty has a date; algorithms must be reviewed regularly (art. 8).`,
      },
    },
    pe = {
      zh: `生成式人工智能服务管理暂行办法`,
      en: `Interim Measures for Generative Artificial Intelligence Services`,
    },
    me = {
      document: pe,
      article: `第十七条`,
      address: `https://www.gov.cn/zhengce/zhengceku/202307/content_6891752.htm`,
      checked: `2026-11-23`,
      quote: `算法备案和变更、注销备案手续`,
      seen: `quoted`,
    },
    he = {
      document: {
        zh: `互联网信息服务算法推荐管理规定（暂行办法第十七条所指）`,
        en: `Provisions on Algorithmic Recommendation, to which art. 17 of the Interim Measures sends`,
      },
      address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/互联网信息服务算法推荐管理规定(2021-11-16).md`,
      checked: `2026-11-23`,
    },
    ge = { document: { zh: `代办机构网页`, en: `An agency’s page` }, article: ``, checked: `2026-11-23` },
    _e = { ...ge, address: `http://www.dttc-gw.com/art/23417.html` },
    ve = {
      ...ge,
      document: { zh: `云厂商开发者社区文章`, en: `Article in a cloud vendor’s developer community` },
      address: `https://cloud.tencent.com.cn/developer/article/2588646`,
    },
    ye = {
      document: {
        zh: `生成式人工智能服务安全基本要求（TC260-003，现为GB/T 45654-2025）`,
        en: `Basic security requirements (TC260-003, now GB/T 45654-2025)`,
      },
      article: ``,
      address: `no page found`,
      checked: `2026-11-23`,
      seen: `memory`,
    },
    be = { from: `2023-08-15` },
    xe = {
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
      validity: { none: !0, source: { ...he, article: `全文` }, confidence: `law` },
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
          inForce: be,
          source: _e,
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
          inForce: be,
          source: { ...he, article: `第二十四条第一款` },
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
          inForce: be,
          source: { ...he, article: `第二十四条第二款`, quote: `变更之日起十个工作日内` },
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
          inForce: be,
          source: ve,
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
          inForce: be,
          source: { ...he, article: `第二十四条第三款`, quote: `终止服务之日起二十个工作日内` },
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
            source: ye,
            confidence: `unverified`,
          },
          {
            names: { zh: `安全评估报告`, en: `Security assessment report` },
            stale: [{ by: `version` }],
            source: ye,
            confidence: `unverified`,
            note: { zh: `与模型版本绑定。`, en: `Tied to the version of the model.` },
          },
          {
            names: { zh: `模型服务协议`, en: `Service agreement of the model` },
            stale: [{ by: `contract` }],
            source: ye,
            confidence: `unverified`,
          },
          {
            names: { zh: `语料标注规则`, en: `Annotation rules of the corpus` },
            stale: [{ by: `never` }],
            source: ye,
            confidence: `unverified`,
          },
          {
            names: { zh: `拦截关键词列表`, en: `List of blocked keywords` },
            stale: [{ by: `fresh` }],
            source: ye,
            confidence: `unverified`,
            note: { zh: `须持续更新。`, en: `Must be kept up to date.` },
          },
          {
            names: { zh: `评估测试题集`, en: `Set of test questions` },
            stale: [{ by: `version` }],
            source: ye,
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
          source: _e,
          confidence: `practice`,
        },
        {
          stage: { zh: `登记，实际用时（3 至 4 个月）`, en: `Registration, in fact (three to four months)` },
          for: `first`,
          count: 4,
          unit: `month`,
          source: _e,
          confidence: `practice`,
        },
        {
          stage: { zh: `审核（另一说法）`, en: `Review (another claim)` },
          for: `first`,
          count: 20,
          unit: `workday`,
          source: ve,
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
          source: me,
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
          source: _e,
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
            document: pe,
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
    Se = {
      document: { zh: `行政许可法`, en: `Administrative Licensing Law` },
      address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法/行政许可法(2019-04-23).md`,
      checked: `2026-11-23`,
    },
    Ce = { ...Se, article: `第三十二条第四项` },
    we = { ...Se, article: `第四十二条、第八十二条` },
    Te = { ...Se, article: `第四十四条、第八十二条` },
    Ee = { ...Se, article: `第五十条第一款`, quote: `有效期届满三十日前` },
    De = { ...Se, article: `第七十条第一项` },
    Oe = {
      about: `renewal`,
      title: { zh: `申请延续`, en: `Apply for renewal` },
      window: { closes: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` } },
      late: `reapply`,
      inForce: { from: `2004-07-01` },
      source: Ee,
      confidence: `law`,
    },
    ke = [
      {
        stage: {
          zh: `作出决定（经批准可再延长十个工作日）`,
          en: `Decision (ten more working days if extended)`,
        },
        for: `any`,
        count: 20,
        unit: `workday`,
        source: we,
        confidence: `law`,
      },
      {
        stage: { zh: `决定后颁发证件`, en: `Issue of the certificate after the decision` },
        for: `any`,
        count: 10,
        unit: `workday`,
        source: Te,
        confidence: `law`,
      },
    ],
    Ae = {
      zh: `互联网新闻信息服务管理规定（国家网信办令第1号）`,
      en: `Provisions on the Administration of Internet News Information Services (CAC Order 1)`,
    },
    je = {
      zh: `互联网新闻信息服务许可管理实施细则`,
      en: `Detailed Rules on the Licensing of Internet News Information Services`,
    },
    Me = {
      document: je,
      address: `https://3g.china.com/act/news/945/20170522/30555070_4.html`,
      checked: `2026-11-23`,
    },
    Ne = { ...Me, article: `第十一条` },
    Pe = { ...Me, article: `第十二条` },
    Fe = { ...Me, article: `第十三条` },
    Ie = {
      document: je,
      article: `第十四条`,
      address: `http://cn.dfyuhang.com/cszhishi/147885.html`,
      checked: `2026-11-23`,
      seen: `quoted`,
    },
    Le = {
      document: Ae,
      address: `http://wzatv.cc/atv/a/ITxinwen/2017/0503/228910_3.html`,
      checked: `2026-11-23`,
    },
    Re = {
      document: je,
      article: ``,
      address: `http://cn.dfyuhang.com/cszhishi/147885.html`,
      checked: `2026-11-23`,
      seen: `quoted`,
    },
    ze = {
      document: { zh: `许可办理时限（转载）`, en: `Times of the licensing procedure (a copy)` },
      article: ``,
      address: `http://taowuy.com/fce48VG8DX1MKAAQ.html`,
      checked: `2026-11-23`,
    },
    Be = { from: `2017-06-01` },
    Ve = {
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
      validity: { months: 36, source: Ie, confidence: `law` },
      rules: [
        {
          id: `renewal`,
          about: `renewal`,
          title: { zh: `申请续办`, en: `Apply for renewal` },
          window: { closes: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` } },
          late: `reapply`,
          inForce: Be,
          source: { ...Ie, quote: `有效期届满三十日前` },
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
          inForce: Be,
          source: { ...Pe, quote: `变更之日起七个工作日内` },
          confidence: `law`,
          note: {
            zh: `事项：公司章程、服务场所、网站名称、接入服务提供者；总编辑、主要负责人、股权结构、互联网地址；上市、合并、分立。增加服务类别（采编发布、转载、传播平台）不是变更，须申请新许可。`,
            en: `Items: articles, place of service, site name, access provider; editor-in-chief, person chiefly in charge, equity structure, internet address; listing, merger, division. A further category of service (gathering and publishing, reprinting, platform) is no change but a new licence.`,
          },
        },
        {
          id: `new-category`,
          about: `per-event`,
          title: {
            zh: `增加服务类别：先取得新许可`,
            en: `A further category of service: a new licence first`,
          },
          window: { closes: { count: 0, unit: `day`, direction: `before`, anchor: `plannedOn` } },
          blocking: !0,
          late: `fine`,
          inForce: Be,
          source: { ...Pe, article: `第十二条末款` },
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
          inForce: Be,
          source: {
            document: Ae,
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
            source: Re,
            confidence: `law`,
          },
          {
            names: { zh: `专职人员的资质情况`, en: `Qualifications of the staff` },
            stale: [{ by: `person` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: { zh: `服务管理制度`, en: `Service management rules` },
            stale: [{ by: `never` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: { zh: `信息安全管理制度和技术保障措施`, en: `Security rules and technical measures` },
            stale: [{ by: `never` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: { zh: `安全评估报告`, en: `Security assessment report` },
            stale: [{ by: `version` }],
            source: Re,
            confidence: `law`,
            note: {
              zh: `随服务变化而过时；条文未见期限。`,
              en: `Goes stale with the service; no age was found in the text.`,
            },
          },
          {
            names: { zh: `法人资格证明`, en: `Proof of legal status` },
            stale: [{ by: `facts` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: { zh: `服务场所证明`, en: `Proof of the place of service` },
            stale: [{ by: `endsOn` }],
            source: Re,
            confidence: `law`,
            note: { zh: `租赁合同有期限。`, en: `A lease has an end.` },
          },
          {
            names: { zh: `资金证明`, en: `Proof of funds` },
            stale: [{ by: `fresh` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: { zh: `股权证明`, en: `Proof of equity` },
            stale: [{ by: `facts` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: {
              zh: `企业另交：股权结构图和股东证明`,
              en: `Companies besides: chart of the equity structure and proof of the shareholders`,
            },
            stale: [{ by: `facts` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: {
              zh: `企业另交：无外资承诺书`,
              en: `Companies besides: pledge that there is no foreign capital`,
            },
            stale: [{ by: `facts` }],
            source: Re,
            confidence: `law`,
          },
          {
            names: { zh: `企业另交：法律意见书`, en: `Companies besides: lawyer’s opinion` },
            stale: [{ by: `facts` }, { by: `fresh` }],
            source: Re,
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
            source: Ie,
            confidence: `law`,
          },
          {
            names: { zh: `许可证原件`, en: `Original licence` },
            stale: [{ by: `never` }],
            source: Ie,
            confidence: `law`,
          },
          {
            names: {
              zh: `主管单位为宣传部门的，其意见`,
              en: `Opinion of the propaganda department where it is the supervising unit`,
            },
            stale: [{ by: `fresh` }],
            source: Ie,
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
            source: Fe,
            confidence: `law`,
          },
          {
            names: { zh: `股权变更：全套股权材料`, en: `Change of equity: the full equity file` },
            stale: [{ by: `facts` }],
            source: Fe,
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
          source: Ce,
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
          source: { ...we, article: `第四十三条、第八十二条` },
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
          source: Ne,
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
          source: Te,
          confidence: `law`,
        },
        {
          stage: { zh: `实际用时：省级决定`, en: `In fact, where the province decides` },
          for: `any`,
          count: 20,
          unit: `workday`,
          source: ze,
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
          source: ze,
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
          source: { ...Ie, quote: `原许可证作废` },
          confidence: `law`,
        },
        {
          of: `lateChange`,
          text: {
            zh: `未办理变更等（违反第十七条）：警告；其后暂停信息更新，并处五千元以上三万元以下罚款。`,
            en: `A missed change and other breaches of art. 17: warning; then suspension of updates and a fine of 5,000 to 30,000 yuan.`,
          },
          source: { ...Le, article: `第二十四条` },
          confidence: `law`,
        },
        {
          of: `unlicensed`,
          text: {
            zh: `未经许可或超越范围提供服务：责令停止，处一万元以上三万元以下罚款。`,
            en: `Without a licence or beyond its scope: order to stop and a fine of 10,000 to 30,000 yuan.`,
          },
          source: { ...Le, article: `第二十二条` },
          confidence: `law`,
        },
        {
          of: `other`,
          text: {
            zh: `不再符合许可条件：责令改正，其后暂停信息更新；许可证届满时不符合条件的，不予续办。`,
            en: `Conditions no longer met: order to correct, then suspension of updates; not met at expiry, no renewal.`,
          },
          source: { ...Le, article: `第二十三条` },
          confidence: `law`,
        },
      ],
      note: {
        zh: `由省级网信办窗口或省级政务服务网受理，未核实到全国统一网址。终止服务的期限和年度义务均未查到，请向许可机关确认。`,
        en: `Filed at the provincial office’s counter or the provincial service site; no national address was verified. No limit for ending the service and no annual duty was found: ask the licensing authority.`,
      },
    },
    He = { from: `2022-03-01` },
    Ue = {
      document: {
        zh: `云南省互联网宗教信息服务实施细则（转载）`,
        en: `Yunnan implementing rules on internet religious information services (a copy)`,
      },
      address: `http://bongotimes.com/info/1579/1229224.html`,
      checked: `2026-11-23`,
    },
    We = { document: { zh: `代办机构网页`, en: `An agency’s page` }, article: ``, checked: `2026-11-23` },
    Ge = { ...We, address: `http://zcop.cn/5241.html` },
    Ke = { ...We, address: `https://muzhun.com/html/4312.html` },
    qe = { ...We, address: `https://muzhun.com/html/4006.html` },
    Je = { ...We, address: `https://muzhun.com/html/7755.html` },
    g = {
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
    Ye = { source: qe, confidence: `practice` },
    Xe = { source: Je, confidence: `practice` },
    Ze = {
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
      validity: { months: 36, source: Ge, confidence: `practice` },
      rules: [
        {
          id: `renewal`,
          ...Oe,
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
          inForce: He,
          source: Ke,
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
          inForce: He,
          source: Ke,
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
          { ...g.establishment, ...Ye },
          { ...g.headId, ...Ye },
          { ...g.reviewers, ...Ye },
          { ...g.serviceRules, ...Ye },
          { ...g.securityRules, ...Ye },
          { ...g.means, ...Ye },
          { ...g.noRecord, ...Ye },
          { ...g.columns, ...Ye },
          { ...g.domain, ...Ye },
          { ...g.platform, ...Ye },
        ],
        renewal: [
          { ...g.establishment, ...Xe },
          { ...g.headId, ...Xe },
          { ...g.reviewers, ...Xe },
          { ...g.serviceRules, ...Xe },
          { ...g.securityRules, ...Xe },
          { ...g.means, ...Xe },
          { ...g.noRecord, ...Xe },
          { ...g.columns, ...Xe },
          { ...g.domain, ...Xe },
          { ...g.platform, ...Xe },
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
          source: Ce,
          confidence: `law`,
          note: {
            zh: `云南省第七条第二项相同。法律没有规定申请人补正的期限，以通知为准。`,
            en: `So also Yunnan art. 7(2). The law sets the applicant no time to supplement: the notice does.`,
          },
        },
        ...ke,
        {
          stage: { zh: `云南省：自受理之日起`, en: `Yunnan: from acceptance` },
          for: `any`,
          count: 20,
          unit: `workday`,
          source: { ...Ue, article: `第七条` },
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
          source: Ke,
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
          source: De,
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
    Qe = {
      zh: `信息安全等级保护管理办法（公通字〔2007〕43号）`,
      en: `Measures for Multi-Level Protection of Information Security (2007)`,
    },
    $e = {
      document: Qe,
      address: `http://www.fsou.net/html/text/chl/972/97233_3.html`,
      checked: `2026-11-23`,
    },
    et = { ...$e, article: `第十四条` },
    tt = { ...$e, article: `第十五条` },
    nt = { ...$e, article: `第十六条` },
    rt = {
      document: Qe,
      article: `第十四条`,
      address: `http://www.zpedu.com/zp/news/5954.html`,
      checked: `2026-11-23`,
      seen: `quoted`,
    },
    it = {
      document: {
        zh: `公网安〔2025〕1846号（厂商解读，转载）`,
        en: `Public security letter 1846 of 2025 (a vendor’s reading, a copy)`,
      },
      article: ``,
      address: `http://www.jessicadowellphotography.com/news/details4122`,
      checked: `2026-11-23`,
    },
    at = {
      document: { zh: `代办机构网页`, en: `An agency’s page` },
      article: ``,
      address: `https://nanjing038148.11467.com/news/6617502.asp`,
      checked: `2026-11-23`,
    },
    ot = {
      document: { zh: `网络安全法（2025-10-28修正）`, en: `Cybersecurity Law (as amended 2025-10-28)` },
      article: `第六十一条`,
      address: `https://www.cac.gov.cn/2025-12/29/c_1768735112911946.htm`,
      checked: `2026-11-23`,
    },
    st = { address: `no page found`, checked: `2026-11-23`, seen: `memory` },
    ct = { from: `2007-06-22` },
    lt = [{ attribute: `level`, is: [`3`] }],
    ut = [{ attribute: `level`, is: [`4`] }],
    dt = {
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
          ...st,
          document: { zh: `备案证明编号`, en: `Number of the filing certificate` },
          article: ``,
        },
        confidence: `unverified`,
      },
      validity: { asPrinted: !0, source: at, confidence: `practice` },
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
          inForce: ct,
          source: tt,
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
          inForce: ct,
          source: tt,
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
          when: lt,
          late: `fine`,
          inForce: ct,
          source: rt,
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
          when: ut,
          late: `fine`,
          inForce: ct,
          source: rt,
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
          inForce: ct,
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
          inForce: ct,
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
          when: lt,
          late: `fine`,
          inForce: ct,
          source: et,
          confidence: `law`,
        },
        {
          id: `self-check-level-4`,
          about: `periodic`,
          title: {
            zh: `自查（第四级，每半年至少一次）`,
            en: `Self-check (level 4, at least every half-year)`,
          },
          window: { closes: { count: 6, unit: `month`, direction: `after`, anchor: `lastSelfCheck` } },
          when: ut,
          late: `fine`,
          inForce: ct,
          source: et,
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
          inForce: ct,
          source: it,
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
          inForce: ct,
          source: at,
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
          source: it,
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
          inForce: ct,
          source: at,
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
            source: nt,
            confidence: `law`,
          },
          {
            names: {
              zh: `系统拓扑结构及说明（第三级以上）`,
              en: `Topology and its description (level 3 and above)`,
            },
            stale: [{ by: `version` }],
            source: nt,
            confidence: `law`,
          },
          {
            names: {
              zh: `安全组织机构和管理制度（第三级以上）`,
              en: `Security organisation and rules (level 3 and above)`,
            },
            stale: [{ by: `facts` }],
            source: nt,
            confidence: `law`,
          },
          {
            names: {
              zh: `保护设施设计实施方案（第三级以上）`,
              en: `Protection design plan (level 3 and above)`,
            },
            stale: [{ by: `version` }],
            source: nt,
            confidence: `law`,
          },
          {
            names: {
              zh: `安全产品清单及认证证明（第三级以上）`,
              en: `Security products with their certificates (level 3 and above)`,
            },
            stale: [{ by: `endsOn` }],
            source: nt,
            confidence: `law`,
          },
          {
            names: { zh: `测评报告（第三级以上）`, en: `Test report (level 3 and above)` },
            stale: [{ by: `age`, months: 12 }],
            source: nt,
            confidence: `law`,
            note: { zh: `第三级一年内有效。`, en: `Good for one year at level 3.` },
          },
          {
            names: { zh: `专家评审意见（第三级以上）`, en: `Expert opinion (level 3 and above)` },
            stale: [{ by: `version` }],
            source: nt,
            confidence: `law`,
          },
          {
            names: {
              zh: `主管部门审核批准意见（第三级以上）`,
              en: `Opinion of the supervising department (level 3 and above)`,
            },
            stale: [{ by: `version` }],
            source: nt,
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
            source: it,
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
          source: { ...$e, article: `第十七条` },
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
          source: ot,
          confidence: `law`,
        },
        {
          of: `unlicensed`,
          text: {
            zh: `未按规定备案或测评：责令改正，给予警告（待核实）。`,
            en: `Not filed or not tested: order to correct and warning (to be verified).`,
          },
          source: { ...st, document: Qe, article: `第四十条` },
          confidence: `unverified`,
        },
      ],
      note: {
        zh: `一个系统一份备案。在省级网络安全等级保护综合服务平台办理；信息网站 www.djbh.net 待核实。第五级按需测评。注销期限未查到，请向受理公安机关确认。`,
        en: `One filing per system, on the provincial platform; the information site www.djbh.net is to be verified. Level 5 is tested as needed. No limit for cancellation was found: ask the police.`,
      },
    },
    ft = {
      zh: `互联网视听节目服务管理规定`,
      en: `Provisions on the Administration of Internet Audio-Visual Programme Services`,
    },
    pt = {
      document: ft,
      article: `第十条`,
      address: `http://m.schkd.com/newsarticle/27761.html`,
      checked: `2026-11-23`,
      quote: `届满前30日内`,
      seen: `quoted`,
    },
    mt = {
      document: ft,
      article: `第十二条`,
      address: `http://13672467021.cn/newsarticle/26815.html`,
      checked: `2026-11-23`,
      seen: `quoted`,
    },
    ht = {
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
      validity: { months: 36, source: { ...pt, quote: `有效期为3年` }, confidence: `law` },
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
          source: pt,
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
          source: { ...mt, quote: `变更后15日内` },
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
          source: mt,
          confidence: `law`,
        },
      ],
      facts: [`entity.name`, `legalRep.name`, `address.office.full`, `site.domain`, `site.name`],
      materials: { first: [], renewal: [], change: [] },
      decisionTimes: [],
      requires: [],
      consequences: [],
    },
    gt = { zh: `互联网文化管理暂行规定`, en: `Interim Provisions on the Administration of Internet Culture` },
    _t = {
      document: gt,
      article: `第九条`,
      address: `http://chanye.07073.com/zhengce/449196_2.html`,
      checked: `2026-11-23`,
      quote: `届满30日前申请续办`,
    },
    vt = {
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
      validity: { months: 36, source: { ..._t, quote: `有效期为3年` }, confidence: `law` },
      rules: [
        {
          id: `renewal`,
          about: `renewal`,
          title: { zh: `申请续办`, en: `Apply for renewal` },
          window: { closes: { count: 30, unit: `day`, direction: `before`, anchor: `expiry` } },
          late: `reapply`,
          inForce: { from: `2011-04-01` },
          source: _t,
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
            document: gt,
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
    yt = {
      document: {
        zh: `计算机信息网络国际联网安全保护管理办法`,
        en: `Measures for Security Protection of International Networking of Computer Information Networks`,
      },
      address: `https://github.com/LawRefBook/Laws, commit 2f4c5c2, 行政法规/计算机信息网络国际联网安全保护管理办法(2011-01-08).md`,
      checked: `2026-11-23`,
    },
    bt = { ...yt, article: `第十二条`, quote: `30日内` },
    xt = {
      document: {
        zh: `全国互联网安全管理服务平台操作手册（2023年，转载）`,
        en: `Handbook of the platform (2023, a copy)`,
      },
      article: ``,
      address: `http://www.gamesbox99.com/news/5465.html`,
      checked: `2026-11-23`,
    },
    St = {
      document: { zh: `云服务商的备案帮助页`, en: `A cloud vendor’s help page` },
      article: ``,
      address: `https://yun.pingan.com/ssr/help/domain/icp/PSFO.PSF`,
      checked: `2026-11-23`,
    },
    Ct = {
      document: {
        zh: `北京市政务服务事项页（第三方整理）`,
        en: `Beijing service page (third-party compilation)`,
      },
      article: ``,
      address: `https://github.com/Xaiver03/heyta/blob/16da3ecb95dfe0be1b1bfbbe9351cd2c00ebb711/docs/research/legal-filing-prerequisites.md`,
      checked: `2026-11-23`,
    },
    wt = { from: `1997-12-30` },
    Tt = [{ by: `endsOn` }, { by: `person` }],
    Et = [
      fe,
      xe,
      Ve,
      Ze,
      dt,
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
        validity: { none: !0, source: { ...yt, article: `全文` }, confidence: `law` },
        rules: [
          {
            id: `first`,
            about: `first`,
            title: { zh: `联网备案`, en: `File after connecting` },
            window: { closes: { count: 30, unit: `day`, direction: `after`, anchor: `networkConnected` } },
            late: `suspended`,
            inForce: wt,
            source: bt,
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
            inForce: wt,
            conflictsWith: [`first`],
            source: St,
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
            inForce: wt,
            source: St,
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
            inForce: wt,
            source: xt,
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
            inForce: wt,
            source: xt,
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
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `网站负责人身份证件`, en: `Identity document of the site head` },
              stale: [...Tt],
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `应急联络人身份证件`, en: `Identity document of the emergency contact` },
              stale: [...Tt],
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `网络安全负责人身份证件`, en: `Identity document of the network-security head` },
              stale: [...Tt],
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `域名证书`, en: `Domain certificate` },
              stale: [{ by: `endsOn` }],
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `服务器或接入合同`, en: `Server or access contract` },
              stale: [{ by: `contract` }],
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `用户备案表`, en: `User filing form` },
              stale: [{ by: `fresh` }],
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `安全管理制度文本`, en: `Text of the security rules` },
              stale: [{ by: `never` }],
              source: Ct,
              confidence: `practice`,
            },
            {
              names: { zh: `投诉举报渠道`, en: `Complaint channel` },
              stale: [{ by: `never` }],
              source: Ct,
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
            source: Ct,
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
            source: { ...yt, article: `第二十三条` },
            confidence: `law`,
          },
        ],
        note: {
          zh: `没有有效期，也没有年度义务。交互式服务可能须现场面谈或检查，并提交安全评估（机构经验）。`,
          en: `No validity and no annual duty. Interactive services may be interviewed or inspected on site and must hand in a safety assessment (practice).`,
        },
      },
      vt,
      ht,
    ],
    Dt = new Map(Et.map((e) => [e.id, e]));
  function Ot(e) {
    return Dt.get(e);
  }
  function kt(e) {
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
  function At(e) {
    let { length: t } = e,
      n = new Float64Array(t);
    for (let [r, i] of e.entries()) n[r] = Nt(i) * t + r;
    n.sort();
    let r = [],
      i = [],
      a = -1;
    for (let o of n) {
      let n = e[o % t];
      if (n === void 0) continue;
      let s = Math.floor(o / t);
      (s !== a && (jt(r, i), (i = []), (a = s)), i.push(n));
    }
    return (jt(r, i), r);
  }
  function jt(e, t) {
    t.length > 1 && t.sort(Mt);
    for (let n of t) e.push(n);
  }
  function Mt(e, t) {
    return (
      Bt(e.filingId, t.filingId) ||
      Bt(e.rule.id, t.rule.id) ||
      Bt(e.anchorOn ?? ``, t.anchorOn ?? ``) ||
      Bt(e.entityId, t.entityId)
    );
  }
  function Nt(e) {
    let { rule: t, yieldsTo: n } = e,
      r = n === null ? 0 : 1;
    return ((It(e) * Rt + zt(e)) * 2 + r) * 4 + Pt[t.confidence];
  }
  var Pt = { law: 0, practice: 1, team: 2, unverified: 3 },
    Ft = {
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
  function It(e) {
    let { phase: t, daysLeft: n } = e;
    return t === `undated`
      ? Lt(e)
        ? Ft.undated
        : Ft.scheduled
      : t !== `correction` || n === null || n > 7
        ? Ft[t]
        : n < 0
          ? Ft.missed
          : Ft.urgent;
  }
  function Lt({ yieldsTo: e, reasons: t }) {
    return e === null && !t.some((e) => e.kind === `notAnnounced` && !e.watch);
  }
  var Rt = 2 ** 22;
  function zt({ daysLeft: e }) {
    return e === null ? Rt - 1 : Math.abs(e);
  }
  function Bt(e, t) {
    return e === t ? 0 : e < t ? -1 : 1;
  }
  var Vt = { text: ``, phase: null, obligation: null };
  function Ht(e) {
    let t = At(e.filter(Wt))[0];
    return t === void 0 ? Vt : { text: Kt(t), phase: t.phase, obligation: t };
  }
  function Ut(e, t) {
    return Ht(
      e.filter(({ typeId: e }) => {
        let n = Ot(e)?.portals ?? `none`;
        return n !== `none` && n.includes(t);
      }),
    );
  }
  function Wt(e) {
    let { phase: t, daysLeft: n } = e;
    return t === `done` || t === `submitted`
      ? !1
      : t === `undated`
        ? Gt(e)
        : n !== null || t === `correction`;
  }
  function Gt({ reasons: e, yieldsTo: t }) {
    return e.some((e) => e.kind === `notAnnounced` && !e.watch)
      ? !1
      : t === null || !e.some(({ kind: e }) => e === `unverified`);
  }
  function Kt({ daysLeft: e }) {
    return e === null
      ? `!`
      : e === 0
        ? `今天`
        : e > 99
          ? `99+`
          : e > 7
            ? String(e)
            : e > 0
              ? `${e}天`
              : e < -99
                ? `-99+`
                : String(e);
  }
  var qt = [
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
  function Jt(e) {
    return qt.find((t) => t.hosts.includes(e)) ?? null;
  }
  var Yt = /\{([A-Za-z0-9_]+)\}/g;
  function Xt(e, t) {
    return e.replace(Yt, (e, n) => (Object.prototype.hasOwnProperty.call(t, n) ? String(t[n]) : e));
  }
  var Zt = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
  function Qt() {
    return {
      t: (e, ...t) => {
        let n, r, i;
        (t.forEach((e, t) => {
          if (e != null) {
            if (typeof e == `number`) i = e;
            else if (Array.isArray(e)) n = e;
            else if ($t(e)) r = e;
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
          a = Zt.i18n.getMessage(e.replaceAll(`.`, `_`), t);
        } else a = Zt.i18n.getMessage(e.replaceAll(`.`, `_`));
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
        return r == null ? a : Xt(a, r);
      },
    };
  }
  function $t(e) {
    return typeof e == `object` && !!e;
  }
  var _ = Qt();
  function en() {
    return u.default.i18n.getUILanguage().toLowerCase().startsWith(`en`) ? `en` : `zh`;
  }
  function tn(e) {
    return e[en()];
  }
  function nn(e) {
    let t = new Date(`${e}T00:00:00Z`);
    return en() === `en`
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
  function rn(e) {
    if (e.length === 2) return _.t(`date.ofMonth`, { day: String(Number(e)) });
    let t = new Date(`${e.length === 5 ? `2000-${e}` : e}T00:00:00Z`);
    return new Intl.DateTimeFormat(en() === `en` ? `en-GB` : `zh-CN`, {
      month: `long`,
      day: `numeric`,
      ...(e.length === 5 ? {} : { year: `numeric` }),
      timeZone: `UTC`,
    }).format(t);
  }
  function an(e, t) {
    let n = Ot(e),
      r = n ? tn(n.names) : _.t(`filing.unknownType`);
    return t === `` ? r : _.t(`filing.named`, { type: r, name: t });
  }
  function on(e) {
    let { daysLeft: t, workdaysLeft: n, phase: r } = e;
    return r === `done` || r === `submitted`
      ? _.t(`phase.${r}`)
      : t === null
        ? r === `undated`
          ? _.t(`days.undated.${sn(e)}`)
          : r === `open`
            ? _.t(`days.noLimit`)
            : _.t(`phase.${r}`)
        : t === 0
          ? _.t(`days.today`)
          : t < 0
            ? _.t(`days.past`, -t)
            : _.t(`days.left`, t, { workdays: _.t(`days.workdays`, n ?? 0) });
  }
  function sn({ reasons: e }) {
    for (let { kind: t } of e) {
      if (t === `attributeMissing` || t === `issuedOnMissing`) return `details`;
      if (t === `notAnnounced`) return `announced`;
      if (t === `unverified`) return `ask`;
      if (t === `approvalFirst`) return `approval`;
    }
    return `date`;
  }
  function cn(e, t, n) {
    let r = { filing: an(e.typeId, t), title: tn(e.rule.title), left: on(e) },
      { phase: i, daysLeft: a } = e;
    if (i === `lapsed` && e.expiresOn) return _.t(`sentence.lapsed`, { ...r, date: nn(e.expiresOn) });
    if (i === `missed` && e.dueOn) return _.t(`sentence.missed`, { ...r, date: nn(e.dueOn) });
    let o = ln(e, n);
    if (o === null || a === null) {
      let t = i === `undated`;
      return _.t(t ? `sentence.undated.${sn(e)}` : `sentence.noLimit`, r);
    }
    return _.t(`sentence.due`, { ...r, date: nn(o) });
  }
  function ln(e, t) {
    let { fileBy: n, dueOn: r } = e;
    return n !== null && t <= n ? n : r;
  }
  var un = globalThis.Temporal,
    dn = (e, t) => `Non-positive ${e}: ${t}`,
    fn = (e, t) => `Non-finite ${e}: ${t}`,
    pn = (e) => `Cannot convert bigint to ${e}`,
    mn = `Invalid object`,
    hn = (e, t, n, r) => gn(e, t) + `; must be between ${n}-${r}`,
    gn = (e, t) => `Invalid ${e}: ${t}`,
    _n = 1e3,
    vn = 1e6,
    yn = 1e9,
    bn = 6e10,
    xn = 36e11;
  function Sn(e) {
    return e === void 0 ? Object.create(null) : kn(e);
  }
  function Cn(e, t = `number`) {
    if (typeof e == `bigint`) throw TypeError(pn(t));
    if (((e = Number(e)), !Number.isFinite(e))) throw RangeError(fn(t, e));
    return e;
  }
  function wn(e, t) {
    return Math.trunc(Cn(e, t)) || 0;
  }
  function Tn(e, t) {
    return En(wn(e, t), t);
  }
  function En(e, t = `number`) {
    if (e <= 0) throw RangeError(dn(t, e));
    return e;
  }
  function Dn(e, t, n) {
    return Math.min(Math.max(e, t), n);
  }
  function On(e) {
    return e !== null && (typeof e == `object` || typeof e == `function`);
  }
  function kn(e) {
    if (!On(e)) throw TypeError(mn);
    return e;
  }
  var An = gn,
    jn = (e) => `Missing ${e}`,
    Mn = (e, t, n) => gn(e, t) + `; must be ` + Object.keys(n).join(),
    Nn = `Cannot use valueOf`,
    Pn = `Invalid calling context`,
    Fn = (e) => `Missing year` + (e ? `/era/eraYear` : ``),
    In = `Invalid leap month`,
    Ln = (e) => gn(`Calendar`, e),
    Rn = (e, t) => `Unknown calendar ${e}; might need ${t}`,
    zn = (e) => gn(`TimeZone`, e),
    Bn = (e) => `Cannot parse: ${e}`,
    Vn = Dn,
    Hn = On;
  function v(e) {
    throw RangeError(e);
  }
  function y(e) {
    throw TypeError(e);
  }
  function Un(e, t, n, r, i) {
    return Wn(
      t,
      ((e, t) => {
        let n = e[t];
        return (n === void 0 && y(jn(t)), n);
      })(e, t),
      n,
      r,
      i,
    );
  }
  function Wn(e, t, n, r, i, a) {
    let o = Vn(t, n, r);
    return (
      i && t !== o && v(((e, t, n, r, i) => (i ? hn(e, i[t], i[n], i[r]) : hn(e, t, n, r)))(e, t, n, r, a)), o
    );
  }
  function Gn(e, t = Map, n = 1e4) {
    let r = new t();
    return (t, ...i) => {
      if (r.has(t)) return r.get(t);
      r.size >= n && r.clear();
      let a = e(t, ...i);
      return (r.set(t, a), a);
    };
  }
  var Kn = (e) => qn({ name: e }, 1),
    qn = (e, t) => Yn((e) => ({ value: e, configurable: 1, writable: !t }), e),
    Jn = (e) => ({ [Symbol.toStringTag]: { value: e, configurable: 1 } });
  function Yn(e, t) {
    let n = {};
    for (let r in t) n[r] = e(t[r], r);
    return n;
  }
  function Xn(e, t) {
    let n = {};
    for (let r of e) n[r] = t;
    return n;
  }
  function Zn(e) {
    let t = {};
    for (let n of e) t[n] = (e) => e[n];
    return t;
  }
  function Qn(e, t, n = Object.create(null)) {
    for (let r of e) n[r] = t[r];
    return n;
  }
  function $n(e, t, n) {
    for (let r of e) if (t[r] !== n[r]) return 0;
    return 1;
  }
  function er(e, t, n) {
    let r = { ...n };
    for (let n = 0; n < t; n++) r[e[n]] = 0;
    return r;
  }
  function tr(e, ...t) {
    return (...n) => e(...t, ...n);
  }
  function nr() {}
  function rr(e) {
    return e[0].toUpperCase() + e.substring(1);
  }
  function b(...e) {
    return [].concat(...e).sort();
  }
  function ir(e) {
    return RegExp(`^${e}$`);
  }
  function ar(e) {
    return parseInt(e.padEnd(9, `0`));
  }
  function or(e) {
    return e === void 0 ? 0 : parseInt(e);
  }
  function sr(e, t) {
    return String(t).padStart(e, `0`);
  }
  var cr = tr(sr, 2);
  function lr(e, t) {
    return Math.sign(e - t);
  }
  function ur(e, t) {
    return e < t ? -1 : +(e > t);
  }
  function dr(e, t) {
    let n = e / t;
    return e % t < 0n ? n - 1n : n;
  }
  function fr(e, t) {
    let n = dr(e, t);
    return [n, e - n * t];
  }
  function pr(e, t) {
    return [Math.floor(e / t), mr(e, t)];
  }
  function mr(e, t) {
    return ((e % t) + t) % t;
  }
  function hr(e, t) {
    return Math.trunc(e / t) || 0;
  }
  function gr(e, t) {
    return e % t || 0;
  }
  function _r(e, t = 1) {
    return t * (0.5 + e / 5);
  }
  function vr(e) {
    return Math.abs(e % 1) === 0.5;
  }
  var yr = `iso8601`,
    br = { bce: -1, ce: 0 };
  function xr(e) {
    let t = e
      .normalize(`NFD`)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ``);
    return t === `bc` || t === `b` ? `bce` : t === `ad` || t === `a` ? `ce` : t;
  }
  function Sr(e) {
    return e === void 0 ? `iso8601` : e === 0 ? `gregory` : e.id;
  }
  var Cr = /^M(\d{2})(L?)$/;
  function wr(e) {
    let t = Cr.exec(e);
    return (t || v(((e) => `Invalid monthCode: ${e}`)(e)), [parseInt(t[1]), !!t[2]]);
  }
  function Tr(e, t) {
    return `M` + cr(e) + (t ? `L` : ``);
  }
  function Er(e, t, n) {
    return e + (t || (n && e >= n) ? 1 : 0);
  }
  var Dr = {
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
    Or = Object.keys(Dr),
    kr = _n,
    Ar = vn,
    jr = yn,
    Mr = bn,
    Nr = xn,
    Pr = 864e11,
    Fr = [1, kr, Ar, jr, Mr, Nr, Pr],
    Ir = BigInt(kr),
    Lr = BigInt(Ar),
    Rr = BigInt(jr),
    zr = BigInt(Mr),
    Br = BigInt(Nr),
    x = BigInt(Pr);
  function Vr(e, t) {
    let n = Number(e / x),
      r = Number(e % x);
    return (Pr / t) * n + (Math.trunc(r / t) + (r % t) / t);
  }
  var S = Or.slice(0, 6),
    Hr = Zn(S),
    Ur = [`year`],
    Wr = [`day`],
    Gr = [`day`, `month`, `year`],
    Kr = [`offset`],
    qr = [`timeZone`],
    Jr = [`era`, `eraYear`],
    Yr = [`era`, `eraYear`, `year`],
    Xr = [`month`, `monthCode`],
    Zr = [`day`, `month`, `monthCode`],
    Qr = b(S),
    $r = b(Jr, Ur),
    ei = b(Xr, Ur),
    ti = b(Jr, ei),
    ni = b([`monthCode`], Ur),
    ri = b(Jr, ni),
    ii = b(Wr, [`monthCode`]),
    ai = b(Wr, ei),
    oi = b(Wr, Jr, ei),
    si = b(ai, S),
    ci = b(oi, S),
    li = b(ai, S, Kr),
    ui = b(oi, S, Kr),
    di = b(ai, S, Kr, qr),
    fi = b(oi, S, Kr, qr),
    pi = b(Wr, ni),
    mi = b(Wr, Jr, ni),
    hi = Xn(S, 0);
  function gi(e) {
    return (vi(e, 1), e);
  }
  var _i = { hour: 23, minute: 59, second: 59 };
  function vi(e, t) {
    let n = {};
    for (let r of S) n[r] = Wn(r, e[r], 0, _i[r] || 999, t);
    return n;
  }
  function yi(e) {
    return xi(e) * jr + Si(e);
  }
  function bi(e) {
    return 1e3 * xi(e) + e.millisecond;
  }
  function xi(e) {
    return 3600 * e.hour + 60 * e.minute + e.second;
  }
  function Si(e) {
    return e.millisecond * Ar + e.microsecond * kr + e.nanosecond;
  }
  function Ci(e) {
    let [t, n] = pr(e, Pr);
    return [wi(n), t];
  }
  function wi(e) {
    let [t, n] = pr(e, Ar),
      [r, i] = pr(n, kr);
    return Ti(t, r, i);
  }
  function Ti(e, t = 0, n = 0) {
    let [r, i] = pr(e, 36e5),
      [a, o] = pr(i, 6e4),
      [s, c] = pr(o, 1e3);
    return { hour: r, minute: a, second: s, millisecond: c, microsecond: t, nanosecond: n };
  }
  function Ei(e) {
    let [t, n] = fr(e, Rr);
    return [Number(t), Number(n)];
  }
  function Di(e) {
    return Number(dr(e, Lr));
  }
  function Oi(e) {
    return Ai(e) + BigInt(yi(e));
  }
  function ki(e) {
    return ji(e) + bi(e);
  }
  function Ai(e) {
    return BigInt(Mi(e)) * x;
  }
  function ji(e) {
    return 864e5 * Mi(e);
  }
  function Mi(e) {
    return Ni(e.year, e.month, e.day);
  }
  function Ni(e, t = 1, n = 1) {
    let r = t - 1;
    return (
      (e += Math.floor(r / 12)),
      (t = mr(r, 12)),
      Date.UTC((e % 400) - 400, t, 0) / 864e5 + 146097 * (hr(e, 400) + 1) + n
    );
  }
  function Pi(e) {
    let [t, n] = fr(e, x);
    return { ...Fi(Number(t)), ...wi(Number(n)) };
  }
  function Fi(e) {
    let t = new Date(864e5 * mr(e, 146097));
    return {
      year: t.getUTCFullYear() + 400 * Math.floor(e / 146097),
      month: t.getUTCMonth() + 1,
      day: t.getUTCDate(),
    };
  }
  function Ii(e) {
    return [e, 0];
  }
  function Li(e, t) {
    if (!t) return { year: 1972, month: e };
  }
  function Ri(e, t, n) {
    return { year: e, month: t, day: n };
  }
  function zi(e, t) {
    switch (t) {
      case 2:
        return Vi(e) ? 29 : 28;
      case 4:
      case 6:
      case 9:
      case 11:
        return 30;
    }
    return 31;
  }
  function Bi(e) {
    return Vi(e) ? 366 : 365;
  }
  function Vi(e) {
    return e % 4 == 0 && (e % 100 != 0 || e % 400 == 0);
  }
  function Hi(e, t, n) {
    return (
      (e += hr(n, 12)),
      (t += gr(n, 12)) < 1 ? (e--, (t += 12)) : t > 12 && (e++, (t -= 12)),
      { year: e, month: t }
    );
  }
  function Ui(e, t, n, r) {
    return 12 * (n - e) + r - t;
  }
  function Wi(e) {
    return mr(Ni(e.year, e.month, e.day) + 4, 7) || 7;
  }
  function Gi(e) {
    return Ni(e.year, e.month, e.day) - Ni(e.year) + 1;
  }
  function Ki(e) {
    let t = e.year,
      n = Math.floor((Gi(e) - Wi(e) + 10) / 7),
      r = qi(t);
    return (
      n < 1 ? (n = r = qi(--t)) : n > r && ((n = 1), (r = qi(++t))), { weekOfYear: n, yearOfWeek: t, De: r }
    );
  }
  function qi(e) {
    let t = Wi({ year: e, month: 1, day: 1 });
    return t === 4 || (t === 3 && Vi(e)) ? 53 : 52;
  }
  function Ji({ year: e }) {
    return e < 1 ? { era: `bce`, eraYear: 1 - e } : { era: `ce`, eraYear: e };
  }
  function Yi(e) {
    return (Xi(e), gi(e));
  }
  function Xi(e) {
    return (Zi(e, 1), e);
  }
  function Zi(e, t) {
    let { year: n } = e,
      r = Un(e, `month`, 1, 12, t);
    return { year: n, month: r, day: Un(e, `day`, 1, zi(n, r), t) };
  }
  function C(e, t) {
    return e ? e.de(t) : t;
  }
  function Qi(e, t, n) {
    return e ? e.L(t, n) : Ii(n);
  }
  function $i(e, t) {
    return e === 0 ? Ji(t) : (e && e.h?.(t)) || {};
  }
  function ea(e, t, n, r) {
    return e ? e.fe(t, n, r) : Ri(t, n, r);
  }
  function ta(e, t) {
    return e ? e.j(t) : 12;
  }
  function na(e, t, n) {
    return e ? e.o(t, n) : zi(t, n);
  }
  function ra(e, t) {
    let { year: n, month: r } = C(e, t),
      [i, a] = Qi(e, n, r);
    return Tr(i, a);
  }
  function ia(e, t) {
    let { year: n } = C(e, t);
    return e ? e.q(n) : Vi(n);
  }
  function aa(e, t) {
    let { year: n } = C(e, t);
    return ta(e, n);
  }
  function oa(e, t) {
    let { year: n, month: r } = C(e, t);
    return na(e, n, r);
  }
  function sa(e, t) {
    let { year: n } = C(e, t);
    return e ? e.i(n) : Bi(n);
  }
  function ca(e, t) {
    if (!e) return Gi(t);
    let { year: n } = C(e, t),
      r = ea(e, n, 1, 1);
    return Mi(t) - Mi(r) + 1;
  }
  function la(e, t) {
    return e === void 0 ? Ki(t).weekOfYear : void 0;
  }
  function ua(e, t) {
    return e === void 0 ? Ki(t).yearOfWeek : void 0;
  }
  var w = Or.map((e) => e + `s`),
    da = Zn(w),
    fa = b(w),
    pa = w.slice(0, 6),
    ma = w.slice(6),
    ha = ma.slice(1),
    T = Xn(w, 0),
    ga = Xn(pa, 0),
    _a = tr(er, w);
  function va(e, t) {
    return (t ?? v(jn(e)), t);
  }
  var ya = tr(ba, `string`);
  function ba(e, t, n = e) {
    return (typeof t !== e && y(An(n, t)), t);
  }
  function xa(e, t = `number`) {
    return (Number.isInteger(e) || v(((e, t) => `Non-integer ${e}: ${t}`)(t, e)), e || 0);
  }
  function Sa(e) {
    return (typeof e == `symbol` && y(`Cannot convert Symbol to string`), String(e));
  }
  function Ca(e) {
    if (!On(e)) return e;
    let t = e[Symbol.toPrimitive];
    if (t != null) {
      typeof t != `function` && y();
      let n = Reflect.apply(t, e, [`string`]);
      return (On(n) && y(), n);
    }
    return Date.prototype[Symbol.toPrimitive].call(e, `string`);
  }
  function wa(e) {
    return typeof e == `boolean`
      ? BigInt(+!!e)
      : typeof e == `string`
        ? BigInt(e)
        : (typeof e != `bigint` && y(`Invalid bigint: ${e}`), e);
  }
  function Ta(e, t) {
    return xa(Cn(e, t), t);
  }
  var Ea = `smallestUnit`,
    Da = { constrain: 0, reject: 1 },
    Oa = { compatible: 0, reject: 1, earlier: 2, later: 3 },
    ka = { reject: 0, use: 1, prefer: 2, ignore: 3 },
    Aa = { auto: 0, never: 1, critical: 2, always: 3 },
    ja = { auto: 0, never: 1, critical: 2 },
    Ma = { auto: 0, never: 1 },
    Na = {
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
    Pa = [
      Math.floor,
      (e) => (vr(e) ? Math.floor(e) : Math.round(e)),
      Math.ceil,
      (e) => (vr(e) ? Math.ceil(e) : Math.round(e)),
      Math.trunc,
      (e) => (vr(e) ? Math.trunc(e) || 0 : Math.round(e)),
      (e) => (e < 0 ? Math.floor(e) : Math.ceil(e)),
      (e) => Math.sign(e) * Math.round(Math.abs(e)) || 0,
      (e) => (vr(e) ? (e = Math.trunc(e) || 0) + (e % 2) : Math.round(e)),
    ],
    Fa = { previous: -1, next: 1 };
  function Ia(e) {
    let t = e.roundingIncrement;
    if (t === void 0) return 1;
    let n = wn(t, `roundingIncrement`);
    return ((n < 1 || n > 10 ** 9) && v(An(`roundingIncrement`, n)), n);
  }
  function La(e) {
    let t = e.fractionalSecondDigits;
    if (t !== void 0) {
      if (typeof t != `number`) {
        if (Sa(t) === `auto`) return;
        v(An(`fractionalSecondDigits`, t));
      }
      t = Wn(`fractionalSecondDigits`, Math.floor(t), 0, 9, 1);
    }
    return t;
  }
  function Ra(e, t, n = 0, r) {
    let i = t[e];
    if (i === void 0) return r ? n : void 0;
    if (((i = Sa(i)), i === `auto`)) return r ? n : null;
    let a = Dr[i];
    return (a === void 0 && (a = w.indexOf(i)), a < 0 && v(Mn(e, i, Dr)), a);
  }
  function za(e, t, n, r = 0) {
    let i = n[e];
    if (i === void 0) return r;
    let a = Sa(i),
      o = t[a];
    return (o === void 0 && v(Mn(e, a, t)), o);
  }
  var Ba = tr(Ra, Ea),
    Va = tr(Ra, `largestUnit`),
    Ha = tr(Ra, `unit`),
    Ua = tr(za, `overflow`, Da),
    Wa = tr(za, `disambiguation`, Oa),
    Ga = tr(za, `offset`, ka),
    Ka = tr(za, `calendarName`, Aa),
    qa = tr(za, `timeZoneName`, ja),
    Ja = tr(za, `offset`, Ma),
    Ya = tr(za, `roundingMode`, Na),
    Xa = tr(za, `direction`, Fa);
  function Za(e, t) {
    return typeof e == `string`
      ? ((e, t) => {
          let n = Object.create(null);
          return ((n[e] = t), n);
        })(t, e)
      : kn(e);
  }
  function Qa(e, t, n, r) {
    let i = r ? Pr : Fr[t + 1];
    if (i) {
      let n = e * Fr[t];
      (i % n || (!r && n === i)) && v(An(`roundingIncrement`, e));
    } else !n && e > 1 && v(An(`roundingIncrement`, e));
    return e;
  }
  function $a(e, t, n, r) {
    return (t != null && Wn(e, t, n, r, 1, Or), t);
  }
  function eo(e, t) {
    t > e && v(`smallestUnit > largestUnit`);
  }
  function to(e, t, n, r = 9, i = 0, a = 4) {
    t = Sn(t);
    let o = Va(t, i),
      s = Ia(t),
      c = Ya(t, a),
      l = Ba(t, i, 1);
    return (
      (o = $a(`largestUnit`, o, i, r)),
      (l = $a(Ea, l, i, r)),
      o == null ? (o = Math.max(n, l)) : eo(o, l),
      (s = Qa(s, l, 1)),
      e && (c = ((e) => (e < 4 ? (e + 2) % 4 : e))(c)),
      [o, l, s, c]
    );
  }
  function no(e, t = 6, n) {
    let r = Ia((e = Za(e, Ea))),
      i = Ya(e, 7),
      a = Ba(e);
    return ((a = va(Ea, a)), (a = $a(Ea, a, 0, t)), (r = Qa(r, a, void 0, n)), [a, r, i]);
  }
  function E(e, t) {
    return Qn(Gr, e, Qn(S, t));
  }
  var ro = BigInt(1e8) * x,
    io = BigInt(-1e8) * x,
    ao = io - x;
  function oo(e) {
    let t = 12 * e.year + e.month;
    return ((t < -3261848 || t > 3309129) && v(`Out-of-bounds date`), e);
  }
  function so(e, t = 1) {
    let n = Ai(e);
    return ((n < (t ? ao : io) || n > ro) && v(`Out-of-bounds date`), e);
  }
  function co(e) {
    return (lo(Oi(e)), e);
  }
  function lo(e) {
    return ((e <= ao || e >= ro + x) && v(`Out-of-bounds date`), e);
  }
  function uo(e) {
    return ((e < io || e > ro) && v(`Out-of-bounds date`), e);
  }
  function fo(e, t) {
    return uo(Ai(e) + BigInt(yi(e) - t));
  }
  function po(e, t, n) {
    return mo(e / t, n) * t || 0;
  }
  function mo(e, t) {
    return Pa[t](e);
  }
  function ho(e, t, n, r) {
    let i = _o(e, t, r, n);
    return yo(i, Number(n - i.N) / Number(i.te - i.N));
  }
  function go(e, t, n, r) {
    return po(yo(e, bo(t, e.N, e.te)), n, r);
  }
  function _o(e, t, n, r) {
    let i = vo(e, t, n);
    return (
      ((e, t, n, r) => (r > 0 ? t <= e && e <= n : n <= e && e <= t))(r, i.N, i.te, Math.sign(t)) ||
        (i = vo(e + t, t, n)),
      i
    );
  }
  function vo(e, t, n) {
    let r = e + t;
    return { ve: e, pe: r, N: n(e), te: n(r) };
  }
  function yo(e, t) {
    return e.ve + t * (e.pe - e.ve);
  }
  function bo(e, t, n) {
    let r = n - t,
      i = e - t;
    if (!i) return 0;
    let a = i < 0n ? -i : i,
      o = r < 0n ? -r : r,
      s = ur(i, 0n) === ur(r, 0n) ? 1 : -1;
    return ur(a, o) <= 0 ? (a === o ? s : _r(ur(2n * a, o), s)) : Number(i) / Number(r);
  }
  function xo(e) {
    return { epochNanoseconds: e };
  }
  function So(e, t, n) {
    return { calendar: n, timeZone: t, epochNanoseconds: e };
  }
  function Co(e, t) {
    return Qn(S, e, D(e, t));
  }
  function D(e, t) {
    return Qn(Gr, e, { calendar: t });
  }
  function wo(e) {
    return Qn(S, e);
  }
  function To(e) {
    return Qn(w, e, { sign: Us(e) });
  }
  function Eo(e, t, n, r) {
    return So(t === 6 ? jo(e, r) : Mo(e, t, n, r), e.timeZone, e.calendar);
  }
  function Do(e) {
    let [t, n] = Bo(e);
    return Vr(n - t, Nr);
  }
  function Oo(e) {
    let { timeZone: t, calendar: n } = e;
    return So(Qo(t, E(O(e), hi)), t, n);
  }
  function ko(e, t, n, r, i, a, o, s) {
    if (r === 0 && i === 1) return e;
    let c = Us(e) || 1,
      [l, u, d] = (Fs(r, s) ? (s && r < 6 && n >= 6 ? Ro : zo) : Lo)(c, e, t, n, r, i, a, o);
    return (
      d &&
        r !== 7 &&
        (l = ((e, t, n, r, i, a) => {
          for (let o = r + 1; o <= n; o++) {
            if (o === 7 && n !== 7) continue;
            let r = _a(o, e);
            r[w[o]] += i;
            let s = ur(t, js(a, r));
            if (s && s !== i) break;
            e = r;
          }
          return e;
        })(l, u, n, Math.max(6, r), c, o)),
      l
    );
  }
  function Ao(e, t, n) {
    let r = Math.max(Math.min($s(e), 6), 3);
    return Xs(Uo(qs(e), BigInt(t), n), r);
  }
  function jo(e, t) {
    let [n, r] = Bo(e);
    return Vo(e.epochNanoseconds, n, r, t);
  }
  function Mo(e, t, n, r) {
    if (t === 0 && n === 1) return e.epochNanoseconds;
    let i = O(e);
    return Yo(e.timeZone, No(i, t, n, r), i.offsetNanoseconds);
  }
  function No(e, t, n, r) {
    return Fo(e, Ko(t, n), r, Fr[t + 1]);
  }
  function Po(e, t, n, r) {
    return Io(e, Ko(t, n), r, Fr[t + 1]);
  }
  function Fo(e, t, n, r) {
    let [i, a] = Io(e, t, n, r),
      o = E(ds(e, a), i);
    return (co(o), o);
  }
  function Io(e, t, n, r = Pr) {
    let i = yi(e),
      a = i % r;
    return Ci(i - a + po(a, t, n));
  }
  function Lo(e, t, n, r, i, a, o, s) {
    let c = w[i],
      l = _a(i, t);
    i === 7 && (t = { ...t, weeks: t.weeks + Math.trunc(t.days / 7) });
    let u = hr(t[c], a) * a,
      d = _o(u, a * e, (e) => ((l[c] = e), js(s, l)), n),
      f = go(d, n, a, o);
    return ((l[c] = f), [l, f === d.pe ? d.te : d.N, f !== u]);
  }
  function Ro(e, t, n, r, i, a, o, s) {
    let c = Number(Js(t)),
      l = Ko(i, a),
      u = po(c, l, o),
      d = { ...t, ...ga },
      f = s.X(d),
      p = s.X({ ...d, days: d.days + e }),
      m = Number(p - f);
    Math.sign(m) !== e && v(`Out-of-bounds TimeZone gap`);
    let h = u - m,
      ee = 0,
      te;
    h && Math.sign(h) !== e ? (te = f + BigInt(u)) : ((ee += e), (u = po(h, l, o)), (te = p + BigInt(u)));
    let ne = Zs(u);
    return [{ ...t, ...ne, days: t.days + ee }, te, !!ee];
  }
  function zo(e, t, n, r, i, a, o) {
    let s = qs(t),
      c = Uo(s, qo(i, a), o),
      l = c - s,
      u = Math.sign(Number(c / x) - Number(s / x)) === e,
      d = Xs(c, Math.min(r, 6));
    return [{ ...t, ...d }, n + l, u];
  }
  function Bo(e) {
    let { timeZone: t } = e,
      n = E(O(e), hi),
      r = E(ds(n, 1), hi);
    return [Qo(t, n), Qo(t, r)];
  }
  function Vo(e, t, n, r) {
    return mo(bo(e < n ? e : n - 1n, t, n), r) ? n : t;
  }
  function Ho(e) {
    return po(e, Mr, 7);
  }
  function Uo(e, t, n) {
    return Go(e, t, n, (e / t) % 2n);
  }
  function Wo(e, t, n) {
    let [r, i] = fr(e, x),
      a = r * x;
    return a + Go(i, t, n, (a / t + i / t) & 1n);
  }
  function Go(e, t, n, r) {
    let i = e / t,
      a = e % t,
      o = 0;
    a && (o = _r(ur(2n * (a < 0n ? -a : a), t), Math.sign(Number(a))));
    let s = mo(Number(r) + o, n);
    return (i - r + BigInt(s)) * t;
  }
  function Ko(e, t) {
    return Fr[e] * t;
  }
  function qo(e, t) {
    return BigInt(Fr[e]) * BigInt(t);
  }
  var O = Gn(Jo, WeakMap);
  function Jo(e) {
    let { epochNanoseconds: t, timeZone: n } = e,
      r = n.B(t);
    return { ...Pi(t + BigInt(r)), offsetNanoseconds: r };
  }
  function Yo(e, t, n) {
    return Xo(e, t, n, 2, 0);
  }
  function Xo(e, t, n, r = 0, i = 0, a, o) {
    if (o || (n !== void 0 && r === 1)) return fo(t, n || 0);
    let s = e.O(t);
    if (n !== void 0 && r !== 3) {
      so(t, 0);
      let e = ((e, t, n, r) => {
        let i = Oi(t);
        r && (n = Ho(n));
        for (let t of e) {
          let e = Number(i - t);
          if ((r && (e = Ho(e)), e === n)) return t;
        }
      })(s, t, n, a);
      if (e !== void 0) return e;
      r === 0 && v(`Invalid TimeZone offset`);
    }
    return Zo(e, t, i, s);
  }
  function Zo(e, t, n = 0, r = e.O(t)) {
    if (r.length === 1) return r[0];
    if ((n === 1 && v(`Ambiguous offset`), r.length)) return r[+(n === 3)];
    let i = Oi(t),
      a = ((e, t) => {
        let n = e.B(t - x);
        return ((e) => (e > Pr && v(`Out-of-bounds TimeZone gap`), e))(e.B(t + x) - n);
      })(e, i),
      o = Pi(i + BigInt(a * (n === 2 ? -1 : 1)));
    return (r = e.O(o))[n === 2 ? 0 : r.length - 1];
  }
  function Qo(e, t) {
    let n = e.O(t);
    if (n.length) return n[0];
    let r = Oi(t) - x;
    return e.C(r, 1);
  }
  function $o(e, t, n, r = 0) {
    return (Us(n) && Wn(`unit`, $s(n), 8, 9, 1, w), as(e, is(e, so(as(e, t)), n, r)));
  }
  function es(e, t, n = 0) {
    let { calendar: r, epochNanoseconds: i, timeZone: a } = e,
      o = Js(t),
      s = i;
    if (Qs(t)) {
      let i = O(e);
      s = Zo(a, E(is(r, i, { ...t, ...ga }, n), i)) + o;
    } else s += o;
    return { ...e, epochNanoseconds: uo(s) };
  }
  function ts(e, t, n, r = 0) {
    let [i, a] = ns(t, n);
    return co(E(is(e, t, { ...n, ...ga, days: n.days + a }, r), i));
  }
  function ns(e, t) {
    return ls(e, Js(t));
  }
  function rs(e, t) {
    return us(e, (Wn(`unit`, $s((n = t)), 0, 5, 1, w), Js(n)));
    var n;
  }
  function is(e, t, n, r = 0) {
    let { years: i, months: a, weeks: o, days: s } = n,
      c;
    if (((s += Number(Js(n) / x)), i || a)) c = os(e, t, i, a, r);
    else {
      if (!o && !s) return t;
      c = t;
    }
    return ((o || s) && (c = ds(c, 7 * o + s)), so(c));
  }
  function as(e, t) {
    return ds(t, 1 - C(e, t).day);
  }
  function os(e, t, n, r, i) {
    let { year: a, month: o, day: s } = C(e, t);
    if (n) {
      let [t, r] = Qi(e, a, o);
      ((a += n), (o = cs(e, t, r, e ? e.p(a) : void 0, i)), (o = Wn(`month`, o, 1, ta(e, a), i)));
    }
    if (r) {
      let t = ss(e, a, o, r);
      ({ year: a, month: o } = t);
    }
    return ((s = Wn(`day`, s, 1, na(e, a, o), i)), ea(e, a, o, s));
  }
  function ss(e, t, n, r) {
    return e ? e.ae(t, n, r) : Hi(t, n, r);
  }
  function cs(e, t, n, r, i) {
    if (n) {
      let n = e ? e.l : void 0;
      if (r !== void 0 && (n < 0 || r === t + 1)) return r;
      if ((i === 1 && v(In), n < 0)) return -n;
    }
    return Er(t, 0, r);
  }
  function ls(e, t) {
    let n = Number(t / x),
      r = Number(t % x),
      [i, a] = Ci(yi(e) + r);
    return [i, n + a];
  }
  function us(e, t) {
    return uo(e + t);
  }
  function ds(e, t) {
    return t ? Fi(Mi(e) + t) : e;
  }
  function fs(e, t) {
    return (Sr(e) !== Sr(t) && v(`Mismatching Calendars`), e);
  }
  function ps(e, t) {
    return (e.m !== t.m && v(`Mismatching TimeZones`), e);
  }
  function ms(e) {
    return e.timeZone.id;
  }
  function hs(e, t, n, r, i, a, o) {
    return r < 6
      ? xs(t.epochNanoseconds, n.epochNanoseconds, r, i, a, o)
      : ((e, t, n, r, i, a, o) => {
          let s = ps(t.timeZone, n.timeZone),
            c = n.epochNanoseconds;
          if (c === t.epochNanoseconds) return T;
          let l;
          return ((l = Ss(s, e, t, n, r)), (l = ko(l, c, r, i, a, o, Ms(e, s, t), 1)), l);
        })(e, t, n, r, i, a, o);
  }
  function gs(e, t, n, r, i, a, o) {
    return r <= 6
      ? xs(Oi(t), Oi(n), r, i, a, o)
      : ((e, t, n, r, i, a, o) => {
          let s = Oi(n),
            c = ur(s, Oi(t));
          if (!c) return T;
          let l;
          return (
            (l = ws(e, t, n, c, r)),
            (l = ko(l, s, r, i, a, o, ((e, t) => ({ ne: Oi(t), X: (n) => Oi(E(is(e, t, n), t)) }))(e, t))),
            l
          );
        })(e, t, n, r, i, a, o);
  }
  function _s(e, t, n, r, i, a, o) {
    let s = as(e, t),
      c = as(e, n);
    return Ds(s, c) ? bs(e, so(s), so(c), r, i, a, o, 8) : T;
  }
  function vs(e, t, n, r, i, a, o, s = 6) {
    return r === 6 ? xs(Ai(t), Ai(n), r, i, a, o) : bs(e, t, n, r, i, a, o, s);
  }
  function ys(e, t, n, r, i, a) {
    let o = po(yi(t) - yi(e), Ko(r, i), a);
    return { ...T, ...Zs(o, n) };
  }
  function bs(e, t, n, r, i, a, o, s = 6) {
    let c = Ai(n);
    if (!Ds(t, n)) return T;
    let l;
    return ((l = Es(e, t, n, r)), (i === s && a === 1) || (l = ko(l, c, r, i, a, o, Ns(e, t))), l);
  }
  function xs(e, t, n, r, i, a) {
    return { ...T, ...Xs(Uo(t - e, qo(r, i), a), n) };
  }
  function Ss(e, t, n, r, i) {
    return i < 6
      ? { ...T, ...Xs(r.epochNanoseconds - n.epochNanoseconds, i) }
      : ((e, n, r) => {
          let a = ur(r.epochNanoseconds, n.epochNanoseconds);
          if (!a) return T;
          if (!Ds(O(n), O(r))) return { ...T, ...Xs(r.epochNanoseconds - n.epochNanoseconds, 5) };
          let [o, s, c] = Ts(e, n, r, a);
          return { ...((l = o), (u = s), Es(t, l, u, i)), ...Zs(c) };
          var l, u;
        })(e, n, r);
  }
  function Cs(e, t, n, r) {
    let i = Oi(t),
      a = Oi(n),
      o = ur(a, i);
    return o ? (r <= 6 ? { ...T, ...Xs(a - i, r) } : ws(e, t, n, o, r)) : T;
  }
  function ws(e, t, n, r, i) {
    let a = n,
      o = yi(n) - yi(t);
    return (Math.sign(o) === -r && ((a = ds(n, -r)), (o += Pr * r)), { ...Es(e, t, a, i), ...Zs(o) });
  }
  function Ts(e, t, n, r) {
    let i = O(t),
      a = O(n),
      o = n.epochNanoseconds,
      s = 0,
      c = yi(a) - yi(i);
    Math.sign(c) === -r && s++;
    let l = r > 0 ? 2 : 1;
    for (; ; s++) {
      let t = ds(a, s * -r),
        n = Zo(e, E(t, i));
      if (s === l || ur(o, n) !== -r) return [i, t, Number(o - n)];
    }
  }
  function Es(e, t, n, r) {
    if (r <= 7)
      return ((e, t, n) => {
        let r = Os(t, n);
        return e ? { ...T, weeks: hr(r, 7), days: gr(r, 7) } : { ...T, days: r };
      })(r === 7, t, n);
    let i = C(e, t),
      a = C(e, n);
    if (r === 8) {
      let { year: r, month: o, day: s } = i,
        { year: c, month: l, day: u } = a,
        d = Math.sign(lr(c, r) || lr(l, o) || Os(t, n)),
        f = 0,
        p = 0;
      if (d) {
        f = e ? e.ee(r, o, c, l) : Ui(r, o, c, l);
        let i = os(e, t, 0, f, 0);
        (d * lr(s, u) > 0 && ((f -= d), (i = os(e, t, 0, f, 0))), (p = Os(i, n)));
      }
      return { ...T, months: f, days: p };
    }
    let { year: o, month: s, day: c } = i,
      { year: l, month: u, day: d } = a,
      f = l - o,
      p = u - s,
      m = d - c;
    if (f || p) {
      let t = Math.sign(f || p),
        n = na(e, l, u),
        r = 0;
      if (Math.sign(d - c) === -t) {
        let i = n,
          a = ss(e, l, u, -t);
        (({ year: l, month: u } = a), (f = l - o), (p = u - s), (n = na(e, l, u)), (r = t < 0 ? -i : n));
      }
      if (((m = d - Math.min(c, n) + r), f)) {
        let [n, r] = Qi(e, o, s),
          [i, a] = Qi(e, l, u),
          c = e ? e.l : void 0;
        if (
          ((p =
            c !== void 0 && r && !a && (c < 0 ? t > 0 && i === -c : t < 0 && i === n)
              ? 0
              : i - n || Number(a) - Number(r)),
          Math.sign(p) === -t)
        ) {
          let i = t < 0 && -ta(e, l);
          ((l -= t), (f = l - o), (p = u - cs(e, n, r, e ? e.p(l) : void 0, 0) + (i || ta(e, l))));
        } else if (e) {
          let t = cs(e, n, r, e.p(l), 0);
          p = e.ee(l, t, l, u);
        }
      }
    }
    return { ...T, years: f, months: p, days: m };
  }
  function Ds(e, t) {
    return lr(e.year, t.year) || lr(e.month, t.month) || lr(e.day, t.day);
  }
  function Os(e, t) {
    return Mi(t) - Mi(e);
  }
  function ks(e, t, n) {
    return Ps(e)
      ? ((e, t, n) => {
          let { calendar: r, timeZone: i } = e,
            a = es(e, t);
          return [Ss(i, r, e, a, n), a.epochNanoseconds, Ms(r, i, e)];
        })(e, t, n)
      : ((e, t, n) => {
          let { calendar: r } = e,
            i = co(E(e, hi)),
            a = ts(r, i, t);
          return [Cs(r, i, a, n), Oi(a), Ns(r, e)];
        })(e, t, n);
  }
  function As(e, t) {
    return Ps(e) ? es(e, t).epochNanoseconds : Oi(ts(e.calendar, E(e, hi), t));
  }
  function js(e, t) {
    return Qs(t) ? e.X(t) : e.ne;
  }
  function Ms(e, t, n) {
    let r = O(n);
    return { ne: n.epochNanoseconds, X: (n) => Zo(t, E(is(e, r, n), r)) };
  }
  function Ns(e, t) {
    return { ne: Ai(t), X: (n) => Ai(is(e, t, n)) };
  }
  function Ps(e) {
    return `timeZone` in e;
  }
  function Fs(e, t) {
    return e <= 6 - !!t;
  }
  function Is(e, t, n) {
    let r = {};
    for (let i = t; i >= 0; i--) {
      let t = Fr[i];
      ((r[n[i]] = hr(e, t)), (e = gr(e, t)));
    }
    return r;
  }
  var Ls = 2 ** 53;
  function Rs(e, t, n) {
    let r = Math.max($s(t), $s(n));
    return (
      Wn(`unit`, r, 0, 6, 1, w),
      ((e, t, n, r) =>
        To(
          Ws(
            ((e, t, n, r) => {
              let i = qs(e) + qs(t) * BigInt(r ? -1 : 1);
              return (Number.isFinite(Number(i / x)) || v(`Out-of-bounds date`), { ...T, ...Xs(i, n) });
            })(t, n, r, e),
          ),
        ))(e, t, n, r)
    );
  }
  function zs(e, t, n) {
    let r = $s(t),
      [i, a, o, s, c] = ((e, t, n) => {
        e = Za(e, Ea);
        let r = Va(e),
          i = n(e.relativeTo),
          a = Ia(e),
          o = Ya(e, 7),
          s = Ba(e);
        return (
          r === void 0 && s === void 0 && v(`Required smallestUnit or largestUnit`),
          (s ??= 0),
          (r ??= Math.max(s, t)),
          eo(r, s),
          (a = Qa(a, s, 1)),
          a > 1 &&
            s > 5 &&
            r !== s &&
            v(`For calendar units with roundingIncrement > 1, use largestUnit = smallestUnit`),
          [r, s, a, o, i]
        );
      })(n, r, e);
    if (!c && Math.max(r, i) <= 6)
      return To(
        Ws(
          ((e, t, n, r, i) => {
            let a = Uo(qs(e), qo(n, r), i);
            return { ...T, ...Xs(a, t) };
          })(t, i, a, o, s),
        ),
      );
    c || v(`Missing relativeTo`);
    let l = Ps(c);
    if (!t.sign && (!l || i < 6)) return t;
    let [u, d, f] = ks(c, t, i);
    return To(ko(u, d, i, a, o, s, f, l));
  }
  function Bs(e) {
    return e.sign === -1 ? Vs(e) : e;
  }
  function Vs(e) {
    return To(Hs(e));
  }
  function Hs(e) {
    let t = {};
    for (let n of w) t[n] = -1 * e[n] || 0;
    return t;
  }
  function Us(e, t = w) {
    let n = 0;
    for (let r of t) {
      let t = Math.sign(e[r]);
      t && (n && n !== t && v(`Cannot mix duration signs`), (n = t));
    }
    return n;
  }
  function Ws(e) {
    for (let t of ha) Gs(t, e[t]);
    let t = qs(e);
    return (Ks(Number(t / Rr)), e);
  }
  function Gs(e, t) {
    return Wn(e, t, -4294967295, 4294967295, 1);
  }
  function Ks(e) {
    Number.isSafeInteger(e) || v(`Out-of-bounds duration`);
  }
  function qs(e) {
    return BigInt(e.days) * x + Js(e);
  }
  function Js(e) {
    return BigInt(e.hours) * Br + BigInt(e.minutes) * zr + Ys(e);
  }
  function Ys(e) {
    return (
      BigInt(e.seconds) * Rr +
      BigInt(e.milliseconds) * Lr +
      BigInt(e.microseconds) * Ir +
      BigInt(e.nanoseconds)
    );
  }
  function Xs(e, t = 6) {
    let n = Number(e / x),
      r = Number(e % x),
      i = Fr[t],
      a = t <= 3 ? Number(e / BigInt(i)) : (Pr / i) * n + hr(r, i);
    (Number.isFinite(a) || v(`Out-of-bounds date`),
      t <= 3 && Math.abs(a) / (jr / Fr[t]) >= Ls && v(`Out-of-bounds date`));
    let o = Is(r, t, w);
    return ((o[w[t]] = a), o);
  }
  function Zs(e, t = 5) {
    return Is(e, t, w);
  }
  function Qs(e) {
    return !!Us(e, ma);
  }
  function $s(e) {
    let t = 9;
    for (; t > 0 && !e[w[t]]; t--);
    return t;
  }
  function ec(e, t) {
    return ur(e.epochNanoseconds, t.epochNanoseconds);
  }
  function tc(e, t, n, r) {
    let i = e(Sn(r).relativeTo),
      a = Math.max($s(t), $s(n));
    return $n(w, t, n)
      ? 0
      : Fs(a, i && Ps(i))
        ? ur(qs(t), qs(n))
        : (i || v(`Missing relativeTo`), ur(As(i, t), As(i, n)));
  }
  function nc(e, t) {
    return rc(e, t) || ic(e, t);
  }
  function rc(e, t) {
    return lr(Mi(e), Mi(t));
  }
  function ic(e, t) {
    return lr(yi(e), yi(t));
  }
  function ac(e, t) {
    return !ec(e, t);
  }
  function oc(e, t) {
    return !ec(e, t) && e.timeZone.m === t.timeZone.m && e.calendar === t.calendar;
  }
  function sc(e, t) {
    return !nc(e, t) && e.calendar === t.calendar;
  }
  function cc(e, t) {
    return !rc(e, t) && e.calendar === t.calendar;
  }
  function lc(e, t) {
    return !rc(e, t) && e.calendar === t.calendar;
  }
  function uc(e, t) {
    return !rc(e, t) && e.calendar === t.calendar;
  }
  function dc(e, t) {
    return !ic(e, t);
  }
  function fc(e) {
    return e === 0 ? br : e ? e.k : void 0;
  }
  function k(e, t, n = t) {
    return fc(e) ? n : t;
  }
  function pc(e, t) {
    let n = t || void 0,
      r = fc(t),
      { era: i, eraYear: a, year: o } = e;
    if (
      (o !== void 0 && (o = wn(o, `year`)),
      a !== void 0 && (a = wn(a, `eraYear`)),
      i !== void 0 || a !== void 0)
    ) {
      ((i !== void 0 && a !== void 0) || y(`Mismatching era/eraYear`), r || v(`Forbidden era/eraYear`));
      let e = xr(i),
        t = r[e];
      t === void 0 && v(((e) => `Invalid era: ${e}`)(i));
      let s = n?._ ? n._(a, e, t) : gc(a, t);
      (o !== void 0 && o !== s && v(`Mismatching year/eraYear`), (o = s));
    } else o === void 0 && y(Fn(r));
    return o;
  }
  function mc(e, t, n, r, i) {
    let { month: a, monthCode: o } = e;
    if (o !== void 0) {
      let e = ((e, t, n, r, i = wr(t)) => {
        let a = e ? e.p(n) : void 0,
          [o, s] = i,
          c = Er(o, s, a);
        if (s) {
          let t = e ? e.l : void 0;
          (t === void 0 && v(In),
            t > 0
              ? (c > t && v(In), a !== c && (r === 1 && v(In), (c = Er(o, 0, a))))
              : (c !== -t && v(In), a === void 0 && r === 1 && v(In)));
        }
        return c;
      })(t, o, n, i, r);
      (a !== void 0 && a !== e && v(`Mismatching month/monthCode`), (a = e), (i = 1));
    } else a === void 0 && y(`Missing month/monthCode`);
    return Wn(`month`, a, 1, ta(t, n), i);
  }
  function hc(e, t, n, r, i) {
    return Un(e, `day`, 1, na(t, n, r), i);
  }
  function gc(e, t) {
    return (t + e) * (Math.sign(t) || 1) || 0;
  }
  function _c(e, t) {
    return vi(Qn(S, { ...hi, ...e }), t);
  }
  var vc = /^([+-])([01]\d|2[0-3])(?:(:?)([0-5]\d)(?:\3([0-5]\d)(?:[.,](\d{1,9}))?)?)?$/;
  function yc(e) {
    let t = bc(e);
    return (t === void 0 && v(Bn(e)), t);
  }
  function bc(e, t) {
    let n = vc.exec(e);
    if (n)
      return (
        t && n[5] && v(Bn(e)),
        ((e) => (e && e !== `+` ? -1 : 1))(n[1]) *
          (parseInt(n[2]) * Nr + or(n[4]) * Mr + or(n[5]) * jr + ar(n[6] || ``))
      );
  }
  var xc = {
      era: Sa,
      month: Tn,
      monthCode(e, t) {
        return ya(Ca(e), t);
      },
      day: Tn,
    },
    Sc = Xn(S, wn),
    Cc = Xn(w, Ta),
    wc = Object.assign({}, xc, Sc),
    Tc = {
      offset(e) {
        return yc(ya(Ca(e)));
      },
      ...wc,
    };
  function A(e, t, n, r, i = !r) {
    let a = {},
      o = 0;
    for (let i of t) {
      let t = e[i];
      if (t !== void 0) {
        o = 1;
        let e = n[i];
        (e && (t = e(t, i)), (a[i] = t));
      } else r && r.includes(i) && y(jn(i));
    }
    return (i && !o && y(`No valid fields: ` + t.join()), a);
  }
  function j(e) {
    return e === void 0 ? 0 : Ua(kn(e));
  }
  function Ec(e, t = 0) {
    e = Sn(e);
    let n = Wa(e),
      r = Ga(e, t);
    return [Ua(e), r, n];
  }
  function Dc(e) {
    return Wa(Sn(e));
  }
  function Oc(e, t, n) {
    let r = fc(t);
    (e.year !== void 0 || (e.era !== void 0 && e.eraYear !== void 0) || y(Fn(r)),
      e.monthCode === void 0 && e.month === void 0 && y(`Missing month/monthCode`),
      n || e.day !== void 0 || y(jn(`day`)));
    let i = Ic(e);
    return [pc(e, t), i];
  }
  function kc(e, t) {
    let n = t === void 0,
      r = fc(t);
    (e.day === void 0 && y(jn(`day`)),
      n || e.month === void 0 || e.year !== void 0 || (e.era !== void 0 && e.eraYear !== void 0) || y(Fn(r)));
    let i = Ic(e);
    return [e.eraYear !== void 0 || e.year !== void 0 ? pc(e, t) : void 0, i];
  }
  function Ac(e, t = hi, n) {
    let r = E(e, t);
    return (co(r), Co(r, n));
  }
  function jc(e, t, n, r, i) {
    let a = mc(e, t, n, r, i);
    return D(so(ea(t, n, a, hc(e, t, n, a, i))), t);
  }
  function Mc(e, t, n, r, i) {
    return Pc(t, n, mc(e, t, n, r, i));
  }
  function Nc(e, t, n, r, i) {
    let a = t === void 0,
      o = n,
      s,
      c,
      l;
    if ((o === void 0 && a && (o = 1972), o !== void 0)) {
      a || so(ea(t, o, 1, 1));
      let n = mc(e, t, o, r, i);
      ((s = hc(e, t, o, n, i)), ([c, l] = Qi(t, o, n)));
    } else {
      (e.monthCode === void 0 && y(`Missing month/monthCode`), ([c, l] = r));
      let n = t ? t.re : 1972;
      if (n !== void 0) s = hc(e, t, n, mc(e, t, n, r, i), i);
      else {
        let n = i === 0 && t ? t.ge?.(c, l, e.day) : void 0;
        s = n === void 0 ? e.day : n;
      }
    }
    return Fc(t, c, l, s, e.day, i);
  }
  function Pc(e, t, n) {
    return D(oo(ea(e, t, n, 1)), e);
  }
  function Fc(e, t, n, r, i, a) {
    let o = n;
    o && ((e && e.U?.[t]) ?? 1 / 0) < i && (a === 1 && v(In), (o = 0), (r = Vn(i, 1, (e && e.R) ?? 1 / 0)));
    let s = e ? e.u(t, !!o, r) : Li(t, !!o);
    for (; !s && a === 0 && r > 1;) (r--, (s = e ? e.u(t, !!o, r) : Li(t, !!o)));
    s || v(`Cannot guess year`);
    let { year: c, month: l } = s;
    return D(so(ea(e, c, l, r)), e);
  }
  function Ic(e) {
    if (e.monthCode !== void 0) return wr(e.monthCode);
  }
  var Lc = Intl.DateTimeFormat;
  function Rc(e, t) {
    t < -864e13 && v(`Out-of-bounds date`);
    let n = e.formatToParts(t),
      r = {};
    for (let e of n) r[e.type] = e.value;
    return r;
  }
  var zc = {
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
    Bc = -4e9;
  function Vc(e, t = 4) {
    let n = La(e);
    return [Ya(e, 4), ...Wc($a(Ea, Ba(e), 0, t), n)];
  }
  function Hc(e) {
    return Ka(Sn(e));
  }
  function Uc(e, t) {
    return Vc(Sn(e), t);
  }
  function Wc(e, t) {
    return e == null ? [t === void 0 ? 1 : 10 ** (9 - t), t] : [Fr[e], e < 4 ? 9 - 3 * e : -1];
  }
  function Gc(e, t, n) {
    let [r, i, a, o] = ((e) => {
        let t = La((e = Sn(e))),
          n = Ya(e, 4),
          r = Ba(e);
        return [e.timeZone, n, ...Wc($a(Ea, r, 0, 4), t)];
      })(n),
      s = r !== void 0;
    return ((e, t, n, r, i, a) => {
      n = Wo(n, BigInt(i), r);
      let o = t.B(n);
      return rl(Pi(n + BigInt(o)), a) + (e ? cl(Ho(o)) : `Z`);
    })(s, xl(s ? e(r) : `UTC`), t.epochNanoseconds, i, a, o);
  }
  function Kc(e, t) {
    let n = ((e) => {
      e = Sn(e);
      let t = Ka(e),
        n = La(e),
        r = Ja(e),
        i = Ya(e, 4),
        a = Ba(e);
      return [t, qa(e), r, i, ...Wc($a(Ea, a, 0, 4), n)];
    })(t);
    return ((e, t, n, r, i, a, o, s, c, l) => {
      r = Wo(r, BigInt(c), s);
      let u = n.B(r);
      return rl(Pi(r + BigInt(u)), l) + cl(Ho(u), o) + ll(t, a) + ul(e, i);
    })(e.calendar, e.timeZone.id, e.timeZone, e.epochNanoseconds, ...n);
  }
  function qc(e, t) {
    let n = ((e) => ((e = Sn(e)), [Ka(e), ...Vc(e)]))(t);
    return ((e, t, n, r, i, a) => rl(Fo(t, i, r), a) + ul(e, n))(e.calendar, e, ...n);
  }
  function Jc(e, t) {
    return ((n = e.calendar), (r = e), (i = Hc(t)), il(r) + ul(n, i));
    var n, r, i;
  }
  function Yc(e, t) {
    return Zc(e.calendar, al, e, Hc(t));
  }
  function Xc(e, t) {
    return Zc(e.calendar, ol, e, Hc(t));
  }
  function Zc(e, t, n, r) {
    return r === 1
      ? e === void 0
        ? t(n)
        : il(n)
      : r > 1 || (r === 0 && e !== void 0)
        ? il(n) + dl(Sr(e), r === 2)
        : t(n);
  }
  function Qc(e, t) {
    return ((e, t, n, r) => sl(Io(e, n, t)[0], r))(e, ...Uc(t));
  }
  function $c(e, t) {
    let [n, r, i] = Uc(t, 3);
    return (r > 1 && (((e = { ...e, ...Ao(e, r, n) }).sign = Us(e)), Ws(e)), el(e, i));
  }
  function el(e, t) {
    let { sign: n } = e,
      r = n === -1 ? Hs(e) : e,
      { hours: i, minutes: a } = r,
      o = Ys(r),
      s = Number(o / Rr),
      c = Number(o % Rr);
    Ks(s);
    let l = pl(c, t),
      u = t >= 0 || !n || l;
    return (
      (n < 0 ? `-` : ``) +
      `P` +
      tl({ Y: nl(r.years), M: nl(r.months), W: nl(r.weeks), D: nl(r.days) }) +
      (i || a || s || u ? `T` + tl({ H: nl(i), M: nl(a), S: nl(s, u) + l }) : ``)
    );
  }
  function tl(e) {
    let t = [];
    for (let n in e) {
      let r = e[n];
      r && t.push(r, n);
    }
    return t.join(``);
  }
  function nl(e, t) {
    if (!e && !t) return ``;
    let n = Object.create(null);
    return ((n.useGrouping = 0), e.toLocaleString(`fullwide`, n));
  }
  function rl(e, t) {
    return il(e) + `T` + sl(e, t);
  }
  function il(e) {
    return al(e) + `-` + cr(e.day);
  }
  function al(e) {
    let { year: t } = e;
    return (t < 0 || t > 9999 ? ml(t) + sr(6, Math.abs(t)) : sr(4, t)) + `-` + cr(e.month);
  }
  function ol(e) {
    return cr(e.month) + `-` + cr(e.day);
  }
  function sl(e, t) {
    let n = [cr(e.hour), cr(e.minute)];
    return (
      t !== -1 &&
        n.push(
          cr(e.second) +
            ((e, t, n, r) => pl(e * Ar + t * kr + n, r))(e.millisecond, e.microsecond, e.nanosecond, t),
        ),
      n.join(`:`)
    );
  }
  function cl(e, t = 0) {
    if (t === 1) return ``;
    let [n, r] = pr(Math.abs(e), Nr),
      [i, a] = pr(r, Mr),
      [o, s] = pr(a, jr);
    return ml(e) + cr(n) + `:` + cr(i) + (o || s ? `:` + cr(o) + pl(s) : ``);
  }
  function ll(e, t) {
    return t === 1 ? `` : `[` + (t === 2 ? `!` : ``) + e + `]`;
  }
  function ul(e, t) {
    return t > 1 || (t === 0 && e !== void 0) ? dl(Sr(e), t === 2) : ``;
  }
  function dl(e, t) {
    return `[` + (t ? `!` : ``) + `u-ca=` + e + `]`;
  }
  var fl = /0+$/;
  function pl(e, t) {
    let n = sr(9, e);
    return ((n = t === void 0 ? n.replace(fl, ``) : n.slice(0, t)), n ? `.` + n : ``);
  }
  function ml(e) {
    return e < 0 ? `-` : `+`;
  }
  var hl = /^(AC|AE|AG|AR|AS|BE|BS|CA|CN|CS|CT|EA|EC|IE|IS|JS|MI|NE|NS|PL|PN|PR|PS|SS|VS)T$/,
    gl = /[^\w\/:+-]+/;
  function _l(e) {
    return vl(ya(e));
  }
  function vl(e) {
    return yl(e).id;
  }
  var yl = Gn((e) => {
      let t = e.toUpperCase(),
        n = ((e) => {
          let t = bc(e, 1);
          if (t !== void 0) return { id: cl(t), Z: t, m: t };
        })(t);
      return n
        ? { kind: `fixed`, ...n }
        : bl(
            t === `UTC`
              ? `UTC`
              : ((e) => (
                  gl.test(e) && v(zn(e)),
                  hl.test(e) && v(`Forbidden ICU TimeZone`),
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
                                ? rr(e).replace(/island|noronha|murdo|rivadavia|urville/, rr)
                                : e,
                          ),
                    )
                    .join(`/`)
                ))(e),
          );
    }),
    bl = Gn((e) => {
      if (e === `UTC`) return { kind: `utc`, id: e, m: e };
      let t =
        ((n = e.toUpperCase()),
        new Lc(`en-u-hc-h23`, {
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
  function xl(e) {
    let t = yl(e);
    return Sl(t.id, t);
  }
  var Sl = Gn((e, t) =>
      t.kind === `named` ? new wl(e, t.m, t.format) : new Cl(e, t.m, t.kind === `fixed` ? t.Z : 0),
    ),
    Cl = class {
      constructor(e, t, n) {
        ((this.id = e), (this.m = t), (this.Z = n));
      }
      B() {
        return this.Z;
      }
      O(e) {
        return [fo(e, this.Z)];
      }
      C() {}
    },
    wl = class {
      constructor(e, t, n) {
        ((this.id = e),
          (this.m = t),
          (this.me = ((e, t) => {
            let n = Gn(e),
              r = Gn(Tl),
              i = 86400 * t;
            function a(e) {
              let [t, a] = El(e, i),
                o = Dl(t),
                c = Dl(a),
                l = n(o),
                u = n(c);
              return l === u ? l : s(r(o, c), l, u, e);
            }
            function o(e, t, a, o = e) {
              let [c, l] = El(e, i),
                u = i * t,
                d = () => (t < 0 ? l > a : c < a);
              for (; d();) {
                let e = Dl(c),
                  i = Dl(l),
                  a = n(e),
                  d = n(i);
                if (a !== d) {
                  let n = r(e, i);
                  s(n, a, d);
                  let c = n[0];
                  if ((lr(c, o) || 1) === t) return c;
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
                    ? e <= Bc
                      ? void 0
                      : e > 4e9
                        ? (o(e, -1, e - 94867200) ?? o(4e9, -1, Bc))
                        : o(e, -1, Bc)
                    : o(Math.max(e, Bc) - 1, 1, Math.max(e, Math.floor(Date.now() / 1e3)) + 94867200, e);
              },
            };
          })(
            ((e) => (t) => {
              let n = Rc(e, 1e3 * t);
              return (
                86400 *
                  Ni(
                    ((e) => {
                      let t = e.relatedYear;
                      if (t !== void 0) return parseInt(t);
                      let n = parseInt(e.year);
                      return e.era !== void 0 && xr(e.era) === `bce` ? 1 - n : n;
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
            ((e) => zc[e.split(`/`).pop()] || 19)(e),
          )));
      }
      B(e) {
        return this.me.ze(((e) => Ei(e)[0])(e)) * jr;
      }
      O(e) {
        let t = 86400 * Mi(e) + xi(e),
          n = Si(e);
        return this.me.Ae(t).map((e) => uo(BigInt(e) * Rr + BigInt(n)));
      }
      C(e, t) {
        let [n, r] = Ei(e),
          i = this.me.C(n + (t > 0 || r ? 1 : 0), t);
        if (i !== void 0) return BigInt(i) * Rr;
      }
    };
  function Tl(e, t) {
    return [e, t];
  }
  function El(e, t) {
    let n = Math.floor(e / t) * t;
    return [n, n + t];
  }
  function Dl(e) {
    return Vn(e, -1e10, 864e10);
  }
  function Ol(e, t, n) {
    let r = A(n, k(t, di, fi), Tc, [], 0),
      i = r.timeZone !== void 0,
      [a, o] = Oc(r, t),
      s = jc(r, t, a, o, 0);
    if (i) {
      let n = _c(r),
        i = xl(e(r.timeZone));
      return { epochNanoseconds: Xo(i, E(s, n), r.offset), timeZone: i, calendar: t };
    }
    return s;
  }
  function kl(e, t, n, r) {
    let i = A(n, k(t, di, fi), Tc, qr, 0),
      a = e(i.timeZone),
      [o, s] = Oc(i, t),
      [c, l, u] = Ec(r),
      d = jc(i, t, o, s, c),
      f = _c(i, c),
      p = xl(a);
    return So(Xo(p, E(d, f), i.offset, l, u), p, t);
  }
  function Al(e, t, n) {
    let r = A(t, k(e, si, ci), wc, [], 0),
      [i, a] = Oc(r, e),
      o = j(n);
    return Ac(jc(r, e, i, a, o), _c(r, o), e);
  }
  function jl(e, t, n, r = []) {
    let i = A(t, k(e, ai, oi), xc, r),
      [a, o] = Oc(i, e);
    return jc(i, e, a, o, j(n));
  }
  function Ml(e, t, n, r) {
    let i = A(t, k(e, ei, ti), xc, r),
      [a, o] = Oc(i, e, 1);
    return Mc(i, e, a, o, j(n));
  }
  function Nl(e, t, n, r) {
    let i = A(n, k(e, ai, oi), xc, Wr, 0);
    t && i.month !== void 0 && i.monthCode === void 0 && i.year === void 0 && (i.year = 1972);
    let [a, o] = kc(i, e);
    return Nc(i, e, a, o, j(r));
  }
  function Pl(e, t) {
    return _c(A(e, Qr, Sc, [], 1), j(t));
  }
  function Fl(e) {
    let t = A(e, fa, Cc);
    return To(Ws({ ...T, ...t }));
  }
  function Il(e) {
    v(Bn(e));
  }
  function Ll(e) {
    let t = au((e = ya(Ca(e)))),
      n;
    return (t || Il(e), t.I ? (n = 0) : t.offset ? (n = yc(t.offset)) : Il(e), xo(fo(t, n)));
  }
  function Rl(e, t) {
    let n = au(ya(e));
    return n && n.timeZoneId ? Yl(n, t, void 0) : Xl(Jl(e), t);
  }
  function zl(e, t, n) {
    let r = au(ya(e));
    return ((r && r.timeZoneId) || Il(e), Yl(r, t, n));
  }
  function Bl(e, t) {
    let n = Jl(e);
    return (co(n), { ...E(n, n), calendar: t(n.calendarId) });
  }
  function Vl(e, t) {
    return Xl(Jl(e), t);
  }
  function Hl(e, t) {
    let n = ou(ya(e)) || Jl(e),
      r = t(n.calendarId);
    return D(oo(as(r, oo(n))), r);
  }
  function Ul(e, t) {
    let n = su(ya(e)) || Jl(e);
    if (n.calendarId === `iso8601`) return D({ ...n, year: 1972 }, t(`iso8601`));
    let { calendar: r } = Xl(n, t),
      { year: i, month: a, day: o } = C(r, n),
      [s, c] = Qi(r, i, a),
      l = r ? r.u(s, c, o) : Li(s, c);
    return (l || v(`Cannot guess year`), D(so(ea(r, l.year, l.month, o)), r));
  }
  function Wl(e) {
    let t = au((e = ya(e))) || lu(e);
    return ((!t || !t.qe || t.I || ou(e) || su(e)) && Il(e), wo(t));
  }
  function Gl(e) {
    let t = ru.exec(ya(e));
    (t && !iu.test(e)) || Il(e);
    let n = Is(3600 * ar(t[7] || ``) + 60 * ar(t[9] || ``) + ar(t[11] || ``), 4, w),
      r = {
        ...n,
        years: or(t[2]),
        months: or(t[3]),
        weeks: or(t[4]),
        days: or(t[5]),
        hours: or(t[6]),
        minutes: or(t[8]) + n.minutes,
        seconds: or(t[10]) + n.seconds,
      };
    return To(Ws(t[1] === `-` ? Hs(r) : r));
  }
  function Kl(e) {
    let t = au(e) || ou(e) || su(e) || lu(e);
    return t ? t.calendarId : e;
  }
  function ql(e) {
    let t = au(e);
    return (t && (t.timeZoneId || (t.I && `UTC`) || t.offset)) || e;
  }
  function Jl(e) {
    let t = au(ya(e));
    return ((t && !t.I) || Il(e), t);
  }
  function Yl(e, t, n) {
    let r = xl(vl(e.timeZoneId)),
      i;
    if (e.qe) {
      let t = e.offset ? yc(e.offset) : void 0,
        [, o, s] = Ec(n);
      i = Xo(r, e, t, o, s, !(r.Z || e.offset === void 0 || ((a = e.offset), a.length > 6)), e.I);
    } else (Ec(n), (i = Qo(r, e)));
    var a;
    return (uo(i), So(i, r, t(e.calendarId)));
  }
  function Xl(e, t) {
    return D(so(e), t(e.calendarId));
  }
  function Zl(e, t = ``) {
    return `([01]\\d|2[0-3])(?:(:?)([0-5]\\d)(?:\\${e}([0-5]\\d${t})(?:[.,](\\d{1,9}))?)?)?`;
  }
  var Ql =
      `((?!-0{6})[+-]\\d{6}|\\d{4})(-?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:[Tt ]` +
      Zl(6, `|60`) +
      `(?:([Zz])|(([+-])` +
      Zl(14) +
      `))?)?`,
    $l = ir(
      `((?!-0{6})[+-]\\d{6}|\\d{4})-?(0[1-9]|1[0-2])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)`,
    ),
    eu = ir(
      `(?:--)?(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)`,
    ),
    tu = ir(
      Ql +
        `(?:\\[!?([+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?|[a-zA-Z._][\\w.+-]*(?:/[a-zA-Z._][\\w.+-]*)*)\\])?((?:\\[!?[a-z_][a-z\\d_-]*=[a-zA-Z\\d]+(?:-[a-zA-Z\\d]+)*\\])*)`,
    ),
    nu = /\[(!?)([^=]+)=([^\]]+)/g,
    ru =
      /^([+-])?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(?:(\d+)(?:[.,](\d{1,9}))?H)?(?:(\d+)(?:[.,](\d{1,9}))?M)?(?:(\d+)(?:[.,](\d{1,9}))?S)?)?$/i,
    iu = /[PT]$|[.,]\d+[HMS]./i;
  function au(e) {
    let t = tu.exec(e);
    if (t)
      return Xi(
        ((e) => ({
          year: parseInt(e[1]),
          month: parseInt(e[3]),
          day: parseInt(e[4]),
          ...Ci(ar(e[9] || ``))[0],
          hour: or(e[5]),
          minute: or(e[7]),
          second: Math.min(or(e[8]), 59),
          ...uu(e[18], e[19]),
          qe: !!e[5],
          I: !!e[10],
          offset: e[11],
        }))(t),
      );
  }
  function ou(e) {
    let t = $l.exec(e);
    return t
      ? cu(((e) => ({ year: parseInt(e[1]), month: parseInt(e[2]), day: 1, ...uu(e[3], e[4]) }))(t))
      : void 0;
  }
  function su(e) {
    let t = eu.exec(e);
    if (t) {
      let e = ((e) => ({ year: 1972, month: parseInt(e[1]), day: parseInt(e[2]), ...uu(e[3], e[4]) }))(t);
      if ($n(Gr, (n = e), Zi(n))) return cu(e);
    }
    var n;
  }
  function cu(e) {
    return (e.calendarId !== `iso8601` && Il(e.calendarId), e);
  }
  function lu(e) {
    let t = au(e.replace(/^t?/i, `0000-01-01T`));
    return t && !t.I ? t : void 0;
  }
  function uu(e, t) {
    let n,
      r = [];
    return (
      t.replace(nu, (e, t, i, a) => (i === `u-ca` ? (r.push(a.toLowerCase()), (n ||= t)) : t && Il(e), ``)),
      r.length > 1 && n && Il(t),
      { timeZoneId: e, calendarId: r[0] || `iso8601` }
    );
  }
  function du(e, t, n) {
    let r = Object.assign(Object.create(null), t);
    return (fu(r, n, Xr), fc(e) && (fu(r, n, Yr), e && e.je && fu(r, n, Zr, Jr)), r);
  }
  function fu(e, t, n, r) {
    let i = 0,
      a = [];
    for (let e of n) t[e] === void 0 ? a.push(e) : (i = 1);
    if ((Object.assign(e, t), i)) for (let t of r || a) delete e[t];
  }
  function pu(e, t, n) {
    let r = k(e, li, ui),
      i = O(t),
      { year: a, month: o, day: s } = C(e, i),
      c = {
        year: a,
        monthCode: Su(e, a, o),
        day: s,
        hour: i.hour,
        minute: i.minute,
        second: i.second,
        millisecond: i.millisecond,
        microsecond: i.microsecond,
        nanosecond: i.nanosecond,
        offset: i.offsetNanoseconds,
      },
      l = A(n, r, Tc),
      u = du(e, c, l);
    return [{ ...c, ...l }, u];
  }
  function mu(e, t, n) {
    let r = k(e, si, ci),
      { year: i, month: a, day: o } = C(e, t),
      s = {
        year: i,
        monthCode: Su(e, i, a),
        day: o,
        hour: t.hour,
        minute: t.minute,
        second: t.second,
        millisecond: t.millisecond,
        microsecond: t.microsecond,
        nanosecond: t.nanosecond,
      },
      c = A(n, r, wc),
      l = du(e, s, c);
    return [{ ...s, ...c }, l];
  }
  function hu(e, t, n) {
    let r = k(e, ai, oi),
      { year: i, month: a, day: o } = C(e, t);
    return du(e, { year: i, monthCode: Su(e, i, a), day: o }, A(n, r, xc));
  }
  function gu(e, t, n) {
    let r = k(e, ei, ti),
      { year: i, month: a } = C(e, t);
    return du(e, { year: i, monthCode: Su(e, i, a) }, A(n, r, xc));
  }
  function _u(e, t, n) {
    let r = k(e, ai, oi),
      { year: i, month: a, day: o } = C(e, t);
    return du(e, { monthCode: Su(e, i, a), day: o }, A(n, r, xc));
  }
  function vu(e, t, n, r, i, a, o, s) {
    let { calendar: c, timeZone: l } = e;
    return So(Xo(l, E(jc(n, c, r, i, a), vi(t, a)), t.offset, o, s), l, c);
  }
  function yu(e, t, n, r, i, a) {
    return Ac(jc(t, n, r, i, a), vi(e, a), n);
  }
  function bu(e, t) {
    return { ...Qn(Qr, e), ...A(t, Qr, Sc) };
  }
  function xu(e, t) {
    return To(((n = e), (r = t), Ws({ ...n, ...A(r, fa, Cc) })));
    var n, r;
  }
  function Su(e, t, n) {
    let [r, i] = Qi(e, t, n);
    return Tr(r, i);
  }
  function Cu(e, t, n) {
    let [r, i] = ((e, t) => {
        let n = t((e = Za(e, `unit`)).relativeTo),
          r = Ha(e);
        return ((r = va(`unit`, r)), [r, n]);
      })(n, e),
      a = $s(t),
      o = Math.max(r, a),
      s = i && Ps(i);
    if (!i && Fs(o, s)) return wu(t, r);
    if ((i || v(`Missing relativeTo`), !t.sign && (!s || r < 6))) return 0;
    let [c, l, u] = ks(i, t, r);
    return Fs(r, s)
      ? wu(c, r)
      : ((e, t, n, r) => {
          let i = w[n],
            a = _a(n, e);
          return ho(e[i], Us(e) || 1, t, (e) => ((a[i] = e), js(r, a)));
        })(c, l, r, u);
  }
  function wu(e, t) {
    return Vr(qs(e), Fr[t]);
  }
  function Tu(e, t, n) {
    return So(e.epochNanoseconds, t, n);
  }
  function Eu(e) {
    return xo(e.epochNanoseconds);
  }
  function Du(e) {
    return Co(O(e), e.calendar);
  }
  function Ou(e) {
    return D(O(e), e.calendar);
  }
  function ku(e) {
    return wo(O(e));
  }
  function Au(e, t, n) {
    return So(uo(Zo(t, e, n)), t, e.calendar);
  }
  function ju(e, t, n) {
    let r;
    return ((r = n ? Zo(t, E(e, n)) : Qo(t, E(e, hi))), So(r, t, e.calendar));
  }
  function Mu(e, t, n) {
    return Iu(e, Qn(k(e, ni, ri), t), A(kn(n), Wr, xc, []));
  }
  function Nu(e, t, n) {
    let r = k(e, Ur, $r);
    return Iu(e, Qn(ii, t), A(kn(n), r, xc, []));
  }
  function Pu(e, t) {
    let n = A(t, ii, xc),
      [r, i] = kc(n, e);
    return Nc(n, e, r, i, 0);
  }
  function Fu(e, t) {
    let n = A(t, k(e, ni, ri), xc),
      [r, i] = Oc(n, e, 1);
    return Mc(n, e, r, i, 0);
  }
  function Iu(e, t, n) {
    let r = k(e, pi, mi),
      i = du(e, t, n);
    i = A(i, r, xc, []);
    let [a, o] = Oc(i, e);
    return jc(i, e, a, o, 0);
  }
  function Lu(e) {
    return xo(uo(BigInt(Ta(e)) * Lr));
  }
  function Ru(e) {
    return xo(uo(wa(e)));
  }
  function zu(e) {
    return ((e.timeZone = `UTC`), [`full`, `long`].includes(e.timeStyle) && (e.timeStyle = `medium`), e);
  }
  function Bu(e, t) {
    return (e.timeZone !== void 0 && y(`Cannot specify TimeZone`), (e.timeZone = t), e);
  }
  function Vu(e, t, n) {
    let r = e.resolvedOptions().calendar;
    (!n && t.calendar === void 0) || Sr(t.calendar) === r || v(`Mismatching Calendars`);
  }
  function Hu(e, t, n, r, i) {
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
        ee = m || h,
        te = Object.keys(l).length > 0,
        ne = f || p,
        re = te || m || h,
        ie = Object.keys(u).length > 0;
      ((!t && ne) || (t && ne && !re) || (ee && (te || ie || f))) && y(`Invalid formatting options`);
      let ae = {};
      return (
        ee || re || Object.assign(ae, r),
        Object.assign(ae, l, u, d),
        m && (i ? Object.assign(ae, i[n]) : (ae.dateStyle = n)),
        h && (ae.timeStyle = c),
        ae
      );
    };
  }
  var Uu = { year: `numeric`, month: `numeric`, day: `numeric` },
    Wu = { hour: `numeric`, minute: `numeric`, second: `numeric` },
    Gu = Object.assign({}, Uu, Wu),
    Ku = [`weekday`, `year`, `month`, `day`, `dateStyle`],
    qu = [`dayPeriod`, `hour`, `minute`, `second`, `fractionalSecondDigits`, `timeStyle`],
    Ju = Ku.concat(qu),
    Yu = [`weekday`, `day`].concat(qu),
    Xu = [`weekday`, `year`].concat(qu),
    Zu = Hu(Ju, [], [], Gu),
    Qu = Hu(Ju, [], [], { ...Gu, timeZoneName: `short` }),
    $u = Hu(Ju, [], [`timeZoneName`], Gu),
    ed = Hu(Ku, qu, [`timeZoneName`], Uu),
    td = Hu(qu, Ku, [`timeZoneName`, `era`], Wu),
    nd = Hu(
      [`year`, `month`, `dateStyle`],
      Yu,
      [`timeZoneName`],
      { year: `numeric`, month: `numeric` },
      {
        full: { year: `numeric`, month: `long` },
        long: { year: `numeric`, month: `long` },
        medium: { year: `numeric`, month: `short` },
        short: { year: `2-digit`, month: `numeric` },
      },
    ),
    rd = Hu(
      [`month`, `day`, `dateStyle`],
      Xu,
      [`timeZoneName`, `era`],
      { month: `numeric`, day: `numeric` },
      {
        full: { month: `long`, day: `numeric` },
        long: { month: `long`, day: `numeric` },
        medium: { month: `short`, day: `numeric` },
        short: { month: `numeric`, day: `numeric` },
      },
    );
  function id(e, t) {
    let { timeZone: n } = e,
      r = E(O(e), t || hi);
    return So(t ? Zo(n, r) : Qo(n, r), n, e.calendar);
  }
  function ad(e) {
    let t = Xa(Za(e, `direction`), 0);
    return (t || v(An(`direction`, t)), t);
  }
  function od(e) {
    let t = sd(),
      n = e.B(t);
    return Pi(t + BigInt(n));
  }
  function sd() {
    return BigInt(Date.now()) * Lr;
  }
  function cd() {
    return new Lc().resolvedOptions().timeZone || `UTC`;
  }
  var ld = `PlainYearMonth`,
    ud = `PlainMonthDay`,
    dd = `PlainDate`,
    fd = `PlainDateTime`,
    pd = `PlainTime`,
    md = `ZonedDateTime`,
    hd = `Instant`,
    gd = `Duration`;
  function _d(e, t, n, ...r) {
    return (
      Object.defineProperties(t, Kn(e)),
      Object.defineProperties(t.prototype, Jn(`Temporal.` + e)),
      Object.defineProperties(
        t.prototype,
        Yn(
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
  var vd =
    nr.name !== `noop` || globalThis.process
      ? nr
      : (e) => {
          Object.defineProperty(e, '_str_', { value: e.toJSON() });
        };
  function yd() {
    y(Pn);
  }
  function bd() {
    y(Nn);
  }
  var xd = {
      era(e) {
        return $i(e.calendar, e).era;
      },
      eraYear(e) {
        return $i(e.calendar, e).eraYear;
      },
      year(e) {
        return C(e.calendar, e).year;
      },
      month(e) {
        return C(e.calendar, e).month;
      },
      monthCode(e) {
        return ra(e.calendar, e);
      },
    },
    Sd = {
      era(e) {
        return $i(e.calendar, e).era;
      },
      eraYear(e) {
        return $i(e.calendar, e).eraYear;
      },
      year(e) {
        return C(e.calendar, e).year;
      },
      month(e) {
        return C(e.calendar, e).month;
      },
      monthCode(e) {
        return ra(e.calendar, e);
      },
      day(e) {
        return C(e.calendar, e).day;
      },
    },
    Cd = {
      monthCode(e) {
        return ra(e.calendar, e);
      },
      day(e) {
        return C(e.calendar, e).day;
      },
    },
    wd = {
      daysInMonth(e) {
        return oa(e.calendar, e);
      },
      daysInYear(e) {
        return sa(e.calendar, e);
      },
      monthsInYear(e) {
        return aa(e.calendar, e);
      },
      inLeapYear(e) {
        return ia(e.calendar, e);
      },
    },
    Td = {
      dayOfWeek(e) {
        return Wi(e);
      },
      dayOfYear(e) {
        return ca(e.calendar, e);
      },
      weekOfYear(e) {
        return la(e.calendar, e);
      },
      yearOfWeek(e) {
        return ua(e.calendar, e);
      },
      daysInWeek() {
        return 7;
      },
      daysInMonth(e) {
        return oa(e.calendar, e);
      },
      daysInYear(e) {
        return sa(e.calendar, e);
      },
      monthsInYear(e) {
        return aa(e.calendar, e);
      },
      inLeapYear(e) {
        return ia(e.calendar, e);
      },
    };
  function Ed(e, t, n, r) {
    let [i, a, o, s] = to(e, r, 3, 5);
    return Md(e, xs(t.epochNanoseconds, n.epochNanoseconds, i, a, o, s));
  }
  function Dd(e, t, n, r) {
    let i = fs(t.calendar, n.calendar),
      [a, o, s, c] = to(e, r, 5);
    return Md(e, hs(i, t, n, a, o, s, c));
  }
  function Od(e, t, n, r) {
    let i = fs(t.calendar, n.calendar),
      [a, o, s, c] = to(e, r, 6);
    return Md(e, gs(i, t, n, a, o, s, c));
  }
  function kd(e, t, n, r) {
    let i = fs(t.calendar, n.calendar),
      [a, o, s, c] = to(e, r, 6, 9, 6);
    return Md(e, vs(i, t, n, a, o, s, c));
  }
  function Ad(e, t, n, r) {
    let i = fs(t.calendar, n.calendar),
      [a, o, s, c] = to(e, r, 9, 9, 8);
    return Md(e, _s(i, t, n, a, o, s, c));
  }
  function jd(e, t, n, r) {
    let [i, a, o, s] = to(e, r, 5, 5);
    return Md(e, ys(t, n, i, a, o, s));
  }
  function Md(e, t) {
    return To(e ? Hs(t) : t);
  }
  function Nd(e, t, n) {
    let { calendar: r } = e,
      i = hu(r, e, t),
      [a, o] = Oc(i, r);
    return jc(i, r, a, o, j(n));
  }
  function Pd(e, t, n) {
    let { calendar: r } = e,
      [i, a] = mu(r, e, t),
      [o, s] = Oc(a, r);
    return yu(i, a, r, o, s, j(n));
  }
  function Fd(e, t, n) {
    let { calendar: r } = e,
      i = gu(r, e, t),
      [a, o] = Oc(i, r, 1);
    return Mc(i, r, a, o, j(n));
  }
  function Id(e, t, n) {
    let { calendar: r } = e,
      i = _u(r, e, t),
      [a, o] = kc(i, r);
    return Nc(i, r, a, o, j(n));
  }
  function Ld(e, t, n) {
    return _c(bu(e, t), j(n));
  }
  function Rd(e, t, n) {
    let { calendar: r } = e,
      [i, a] = pu(r, e, t),
      [o, s] = Oc(a, r),
      [c, l, u] = Ec(n, 2);
    return vu(e, i, a, o, s, c, l, u);
  }
  function zd(e) {
    let t = ya(e).toLowerCase();
    return t === `iso8601` ? void 0 : t === `gregory` ? 0 : void v(Rn(e, `temporal-polyfill/full`));
  }
  function Bd(e = yr) {
    return zd(e);
  }
  var Vd = new WeakMap(),
    Hd = _d(
      md,
      class {
        constructor(e, t, n = void 0) {
          let r = uo(wa(e)),
            i = xl(_l(t)),
            a = Bd(n);
          qd(this, So(r, i, a));
        }
        static from(e, t = void 0) {
          return Ud(Kd(e, t));
        }
        static compare(e, t) {
          return ec(Kd(e), Kd(t));
        }
        get calendarId() {
          return Sr(M(this).calendar);
        }
        get timeZoneId() {
          return M(this).timeZone.id;
        }
        get epochMilliseconds() {
          return Di(M(this).epochNanoseconds);
        }
        get epochNanoseconds() {
          return M(this).epochNanoseconds;
        }
        get offset() {
          return cl(O(M(this)).offsetNanoseconds);
        }
        get offsetNanoseconds() {
          return O(M(this)).offsetNanoseconds;
        }
        get hoursInDay() {
          return Do(M(this));
        }
        with(e, t = void 0) {
          return Ud(Rd(M(this), yf(e), t));
        }
        withCalendar(e) {
          return Ud({ ...M(this), calendar: Hf(e) });
        }
        withTimeZone(e) {
          return Ud({ ...M(this), timeZone: xl(Jd(e)) });
        }
        withPlainTime(e = void 0) {
          return Ud(id(M(this), Ef(e)));
        }
        add(e, t = void 0) {
          return Ud(es(M(this), I(e), j(t)));
        }
        subtract(e, t = void 0) {
          return Ud(es(M(this), Hs(I(e)), j(t)));
        }
        until(e, t = void 0) {
          return F(Dd(0, M(this), Kd(e), t));
        }
        since(e, t = void 0) {
          return F(Dd(1, M(this), Kd(e), t));
        }
        round(e) {
          let t = M(this),
            [n, r, i] = no(e);
          return Ud(Eo(t, n, r, i));
        }
        startOfDay() {
          return Ud(Oo(M(this)));
        }
        equals(e) {
          return oc(M(this), Kd(e));
        }
        toInstant() {
          return Zd(Eu(M(this)));
        }
        toPlainDateTime() {
          return Af(Du(M(this)));
        }
        toPlainDate() {
          return If(Ou(M(this)));
        }
        toPlainTime() {
          return Sf(ku(M(this)));
        }
        toLocaleString(e = void 0, t = {}) {
          let n = M(this),
            r = new Lc(e, Bu(Qu(t), ms(n)));
          return (Vu(r, n), r.format(Di(n.epochNanoseconds)));
        }
        toString(e = void 0) {
          return Kc(M(this), e);
        }
        toJSON() {
          return Kc(M(this));
        }
        getTimeZoneTransition(e) {
          let t = M(this),
            n = t.timeZone.C(t.epochNanoseconds, ad(e));
          return n === void 0 ? null : Ud({ ...t, epochNanoseconds: n });
        }
        valueOf() {
          return bd();
        }
      },
      Wd,
      Sd,
      Td,
      Hr,
    );
  function Ud(e) {
    return qd(Object.create(Hd.prototype), e);
  }
  function M(e) {
    return Gd(e) || yd();
  }
  function Wd(e) {
    let t = M(e);
    return { ...O(t), calendar: t.calendar };
  }
  function Gd(e) {
    return Vd.get(e);
  }
  function Kd(e, t) {
    if (Hn(e)) {
      let n = Gd(e);
      return n ? (Ec(t), n) : kl(Jd, Bf(e), e, t);
    }
    return zl(e, zd, t);
  }
  function qd(e, t) {
    return (Vd.set(e, t), vd(e), e);
  }
  function Jd(e) {
    if (Hn(e)) {
      let t = Gd(e);
      return (t || y(zn(e)), t.timeZone.id);
    }
    return ((e) => vl(ql(ya(e))))(e);
  }
  var Yd = new WeakMap(),
    Xd = _d(
      hd,
      class {
        constructor(e) {
          let t = uo(wa(e));
          nf(this, xo(t));
        }
        static from(e) {
          return Zd(ef(e));
        }
        static fromEpochMilliseconds(e) {
          return Zd(Lu(e));
        }
        static fromEpochNanoseconds(e) {
          return Zd(Ru(e));
        }
        static compare(e, t) {
          return ec(ef(e), ef(t));
        }
        get epochMilliseconds() {
          return Di(Qd(this).epochNanoseconds);
        }
        get epochNanoseconds() {
          return Qd(this).epochNanoseconds;
        }
        add(e) {
          return Zd(xo(rs(Qd(this).epochNanoseconds, I(e))));
        }
        subtract(e) {
          return Zd(xo(rs(Qd(this).epochNanoseconds, Hs(I(e)))));
        }
        until(e, t = void 0) {
          return F(Ed(0, Qd(this), ef(e), t));
        }
        since(e, t = void 0) {
          return F(Ed(1, Qd(this), ef(e), t));
        }
        round(e) {
          let t = Qd(this),
            [n, r, i] = no(e, 5, 1);
          return Zd(xo(Wo(t.epochNanoseconds, qo(n, r), i)));
        }
        equals(e) {
          return ac(Qd(this), ef(e));
        }
        toZonedDateTimeISO(e) {
          return Ud(Tu(Qd(this), xl(Jd(e))));
        }
        toLocaleString(e = void 0, t = {}) {
          let n = Qd(this);
          return new Lc(e, Zu(t)).format(Di(n.epochNanoseconds));
        }
        toString(e = void 0) {
          return Gc(Jd, Qd(this), e);
        }
        toJSON() {
          return Gc(Jd, Qd(this));
        }
        valueOf() {
          return bd();
        }
      },
    );
  function Zd(e) {
    return nf(Object.create(Xd.prototype), e);
  }
  function Qd(e) {
    return $d(e) || yd();
  }
  function $d(e) {
    return Yd.get(e);
  }
  function ef(e) {
    if (Hn(e)) {
      let t = $d(e);
      if (t) return t;
      let n = Gd(e);
      if (n) return xo(n.epochNanoseconds);
    }
    return Ll(e);
  }
  var { toTemporalInstant: tf } = {
    toTemporalInstant() {
      let e = Date.prototype.valueOf.call(this);
      return Zd(xo(BigInt(xa(e)) * Lr));
    },
  };
  function nf(e, t) {
    return (Yd.set(e, t), vd(e), e);
  }
  var rf = new WeakMap(),
    af = _d(
      ud,
      class {
        constructor(e, t, n = void 0, r) {
          let i = wn(e),
            a = wn(t),
            o = Bd(n),
            s = so(Xi({ year: wn(r ?? 1972), month: i, day: a }));
          uf(this, D(s, o));
        }
        static from(e, t = void 0) {
          return of(lf(e, t));
        }
        get calendarId() {
          return Sr(sf(this).calendar);
        }
        with(e, t = void 0) {
          return of(Id(sf(this), yf(e), t));
        }
        equals(e) {
          return uc(sf(this), lf(e));
        }
        toPlainDate(e) {
          return If(Nu(sf(this).calendar, this, e));
        }
        toLocaleString(e = void 0, t = {}) {
          let n = sf(this),
            r = new Lc(e, zu(rd(t)));
          return (Vu(r, n, 1), r.format(ji(n)));
        }
        toString(e = void 0) {
          return Xc(sf(this), e);
        }
        toJSON() {
          return Xc(sf(this));
        }
        valueOf() {
          return bd();
        }
      },
      sf,
      Cd,
    );
  function of(e) {
    return uf(Object.create(af.prototype), e);
  }
  function sf(e) {
    return cf(e) || yd();
  }
  function cf(e) {
    return rf.get(e);
  }
  function lf(e, t) {
    if (Hn(e)) {
      let n = cf(e);
      if (n) return (j(t), n);
      let r = Vf(e);
      return Nl(r === void 0 ? void 0 : r, r === void 0, e, t);
    }
    let n = Ul(e, zd);
    return (j(t), n);
  }
  function uf(e, t) {
    return (rf.set(e, t), vd(e), e);
  }
  var df = new WeakMap(),
    ff = _d(
      ld,
      class {
        constructor(e, t, n = void 0, r) {
          let i = wn(e),
            a = wn(t),
            o = Bd(n),
            s = oo(Xi({ year: i, month: a, day: wn(r ?? 1) }));
          _f(this, D(s, o));
        }
        static from(e, t = void 0) {
          return pf(gf(e, t));
        }
        static compare(e, t) {
          return rc(gf(e), gf(t));
        }
        get calendarId() {
          return Sr(mf(this).calendar);
        }
        with(e, t = void 0) {
          return pf(Fd(mf(this), yf(e), t));
        }
        add(e, t = void 0) {
          let n = mf(this);
          return pf(D($o(n.calendar, n, I(e), j(t)), n.calendar));
        }
        subtract(e, t = void 0) {
          let n = mf(this);
          return pf(D($o(n.calendar, n, Hs(I(e)), j(t)), n.calendar));
        }
        until(e, t = void 0) {
          return F(Ad(0, mf(this), gf(e), t));
        }
        since(e, t = void 0) {
          return F(Ad(1, mf(this), gf(e), t));
        }
        equals(e) {
          return lc(mf(this), gf(e));
        }
        toPlainDate(e) {
          return If(Mu(mf(this).calendar, this, e));
        }
        toLocaleString(e = void 0, t = {}) {
          let n = mf(this),
            r = new Lc(e, zu(nd(t)));
          return (Vu(r, n, 1), r.format(ji(n)));
        }
        toString(e = void 0) {
          return Yc(mf(this), e);
        }
        toJSON() {
          return Yc(mf(this));
        }
        valueOf() {
          return bd();
        }
      },
      mf,
      xd,
      wd,
    );
  function pf(e) {
    return _f(Object.create(ff.prototype), e);
  }
  function mf(e) {
    return hf(e) || yd();
  }
  function hf(e) {
    return df.get(e);
  }
  function gf(e, t) {
    if (Hn(e)) {
      let n = hf(e);
      return n ? (j(t), n) : Ml(Bf(e), e, t);
    }
    let n = Hl(e, zd);
    return (j(t), n);
  }
  function _f(e, t) {
    return (df.set(e, t), vd(e), e);
  }
  function vf(e) {
    if (!Hn(e)) return;
    let t = $d(e);
    return t
      ? [hd, t]
      : ((t = Gd(e)),
        t
          ? [md, t]
          : ((t = jf(e)),
            t
              ? [fd, t]
              : ((t = Lf(e)),
                t
                  ? [dd, t]
                  : ((t = wf(e)),
                    t
                      ? [pd, t]
                      : ((t = hf(e)),
                        t ? [ld, t] : ((t = cf(e)), t ? [ud, t] : ((t = Kf(e)), t ? [gd, t] : void 0)))))));
  }
  function yf(e) {
    return ((vf(e) || e.calendar !== void 0 || e.timeZone !== void 0) && y(`Invalid bag`), e);
  }
  var bf = new WeakMap(),
    xf = _d(
      pd,
      class {
        constructor(e = 0, t = 0, n = 0, r = 0, i = 0, a = 0) {
          let o = gi(
            Yn(wn, { hour: e, minute: t, second: n, millisecond: r, microsecond: i, nanosecond: a }),
          );
          Df(this, wo(o));
        }
        static from(e, t = void 0) {
          return Sf(Tf(e, t));
        }
        static compare(e, t) {
          return ic(Tf(e), Tf(t));
        }
        with(e, t = void 0) {
          return Sf(Ld(Cf(this), yf(e), t));
        }
        add(e) {
          return Sf(ns(Cf(this), I(e))[0]);
        }
        subtract(e) {
          return Sf(ns(Cf(this), Hs(I(e)))[0]);
        }
        until(e, t = void 0) {
          return F(jd(0, Cf(this), Tf(e), t));
        }
        since(e, t = void 0) {
          return F(jd(1, Cf(this), Tf(e), t));
        }
        round(e) {
          let t = Cf(this),
            [n, r, i] = no(e, 5);
          return Sf(Po(t, n, r, i)[0]);
        }
        equals(e) {
          return dc(Cf(this), Tf(e));
        }
        toLocaleString(e = void 0, t = {}) {
          let n = Cf(this);
          return new Lc(e, zu(td(t))).format(bi(n));
        }
        toString(e = void 0) {
          return Qc(Cf(this), e);
        }
        toJSON() {
          return Qc(Cf(this));
        }
        valueOf() {
          return bd();
        }
      },
      Cf,
      Hr,
    );
  function Sf(e) {
    return Df(Object.create(xf.prototype), e);
  }
  function Cf(e) {
    return wf(e) || yd();
  }
  function wf(e) {
    return bf.get(e);
  }
  function Tf(e, t) {
    if (Hn(e)) {
      let n = wf(e);
      if (n) return (j(t), n);
      let r = jf(e);
      if (r) return (j(t), wo(r));
      let i = Gd(e);
      return i ? (j(t), ku(i)) : Pl(e, t);
    }
    let n = Wl(e);
    return (j(t), n);
  }
  function Ef(e) {
    return e === void 0 ? void 0 : Tf(e);
  }
  function Df(e, t) {
    return (bf.set(e, t), vd(e), e);
  }
  var Of = new WeakMap(),
    kf = _d(
      fd,
      class {
        constructor(e, t, n, r = 0, i = 0, a = 0, o = 0, s = 0, c = 0, l = void 0) {
          let u = co(
              Yi(
                Yn(wn, {
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
            d = Bd(l);
          Nf(this, Co(u, d));
        }
        static from(e, t = void 0) {
          return Af(Mf(e, t));
        }
        static compare(e, t) {
          return nc(Mf(e), Mf(t));
        }
        get calendarId() {
          return Sr(N(this).calendar);
        }
        with(e, t = void 0) {
          return Af(Pd(N(this), yf(e), t));
        }
        withCalendar(e) {
          return Af(Co(N(this), Hf(e)));
        }
        withPlainTime(e = void 0) {
          let t = N(this);
          return Af(Ac(t, Ef(e), t.calendar));
        }
        add(e, t = void 0) {
          let n = N(this);
          return Af(Co(ts(n.calendar, n, I(e), j(t)), n.calendar));
        }
        subtract(e, t = void 0) {
          let n = N(this);
          return Af(Co(ts(n.calendar, n, Hs(I(e)), j(t)), n.calendar));
        }
        until(e, t = void 0) {
          return F(Od(0, N(this), Mf(e), t));
        }
        since(e, t = void 0) {
          return F(Od(1, N(this), Mf(e), t));
        }
        round(e) {
          let t = N(this),
            [n, r, i] = no(e);
          return Af(Co(No(t, n, r, i), t.calendar));
        }
        equals(e) {
          return sc(N(this), Mf(e));
        }
        toZonedDateTime(e, t = void 0) {
          return Ud(Au(N(this), xl(Jd(e)), Dc(t)));
        }
        toPlainDate() {
          let e = N(this);
          return If(D(e, e.calendar));
        }
        toPlainTime() {
          return Sf(wo(N(this)));
        }
        toLocaleString(e = void 0, t = {}) {
          let n = N(this),
            r = new Lc(e, zu($u(t)));
          return (Vu(r, n), r.format(ki(n)));
        }
        toString(e = void 0) {
          return qc(N(this), e);
        }
        toJSON() {
          return qc(N(this));
        }
        valueOf() {
          return bd();
        }
      },
      N,
      Sd,
      Td,
      Hr,
    );
  function Af(e) {
    return Nf(Object.create(kf.prototype), e);
  }
  function N(e) {
    return jf(e) || yd();
  }
  function jf(e) {
    return Of.get(e);
  }
  function Mf(e, t) {
    if (Hn(e)) {
      let n = jf(e);
      if (n) return (j(t), n);
      let r = Lf(e);
      if (r) return (j(t), Co(E(r, hi), r.calendar));
      let i = Gd(e);
      return i ? (j(t), Du(i)) : Al(Bf(e), e, t);
    }
    let n = Bl(e, zd);
    return (j(t), n);
  }
  function Nf(e, t) {
    return (Of.set(e, t), vd(e), e);
  }
  var Pf = new WeakMap(),
    Ff = _d(
      dd,
      class {
        constructor(e, t, n, r = void 0) {
          let i = so(Xi(Yn(wn, { year: e, month: t, day: n }))),
            a = Bd(r);
          zf(this, D(i, a));
        }
        static from(e, t = void 0) {
          return If(Rf(e, t));
        }
        static compare(e, t) {
          return rc(Rf(e), Rf(t));
        }
        get calendarId() {
          return Sr(P(this).calendar);
        }
        with(e, t = void 0) {
          return If(Nd(P(this), yf(e), t));
        }
        withCalendar(e) {
          return If(D(P(this), Hf(e)));
        }
        add(e, t = void 0) {
          let n = P(this);
          return If(D(is(n.calendar, n, I(e), j(t)), n.calendar));
        }
        subtract(e, t = void 0) {
          let n = P(this);
          return If(D(is(n.calendar, n, Hs(I(e)), j(t)), n.calendar));
        }
        until(e, t = void 0) {
          return F(kd(0, P(this), Rf(e), t));
        }
        since(e, t = void 0) {
          return F(kd(1, P(this), Rf(e), t));
        }
        equals(e) {
          return cc(P(this), Rf(e));
        }
        toZonedDateTime(e) {
          let t = Hn(e) ? { timeZone: e.timeZone, plainTime: e.plainTime } : { timeZone: e },
            n = P(this),
            r = Jd(t.timeZone),
            i = t.plainTime,
            a = i === void 0 ? void 0 : Tf(i);
          return Ud(ju(n, xl(r), a));
        }
        toPlainDateTime(e = void 0) {
          let t = P(this);
          return Af(Ac(t, Ef(e), t.calendar));
        }
        toPlainYearMonth() {
          return pf(Fu(P(this).calendar, this));
        }
        toPlainMonthDay() {
          return of(Pu(P(this).calendar, this));
        }
        toLocaleString(e = void 0, t = {}) {
          let n = P(this),
            r = new Lc(e, zu(ed(t)));
          return (Vu(r, n), r.format(ji(n)));
        }
        toString(e = void 0) {
          return Jc(P(this), e);
        }
        toJSON() {
          return Jc(P(this));
        }
        valueOf() {
          return bd();
        }
      },
      P,
      Sd,
      Td,
    );
  function If(e) {
    return zf(Object.create(Ff.prototype), e);
  }
  function P(e) {
    return Lf(e) || yd();
  }
  function Lf(e) {
    return Pf.get(e);
  }
  function Rf(e, t) {
    if (Hn(e)) {
      let n = Lf(e);
      if (n) return (j(t), n);
      let r = jf(e);
      if (r) return (j(t), D(r, r.calendar));
      let i = Gd(e);
      return i ? (j(t), Ou(i)) : jl(Bf(e), e, t);
    }
    let n = Vl(e, zd);
    return (j(t), n);
  }
  function zf(e, t) {
    return (Pf.set(e, t), vd(e), e);
  }
  function Bf(e) {
    let t = Vf(e);
    return t === void 0 ? void 0 : t;
  }
  function Vf(e) {
    let { calendar: t } = e;
    if (t !== void 0) return Hf(t);
  }
  function Hf(e) {
    if (Hn(e)) {
      let t = Lf(e) || jf(e) || Gd(e) || cf(e) || hf(e);
      return (t || y(Ln(e)), t.calendar);
    }
    return ((e) => zd(Kl(ya(e))))(e);
  }
  var Uf = new WeakMap(),
    Wf = _d(
      gd,
      class {
        constructor(e = 0, t = 0, n = 0, r = 0, i = 0, a = 0, o = 0, s = 0, c = 0, l = 0) {
          let u = Ws(
            Yn(Ta, {
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
          Jf(this, To(u));
        }
        static from(e) {
          return F(I(e));
        }
        static compare(e, t, n = void 0) {
          return tc(qf, I(e), I(t), n);
        }
        get sign() {
          return Gf(this).sign;
        }
        get blank() {
          return !Gf(this).sign;
        }
        with(e) {
          return F(xu(Gf(this), e));
        }
        negated() {
          return F(Vs(Gf(this)));
        }
        abs() {
          return F(Bs(Gf(this)));
        }
        add(e) {
          return F(Rs(0, Gf(this), I(e)));
        }
        subtract(e) {
          return F(Rs(1, Gf(this), I(e)));
        }
        round(e) {
          return F(zs(qf, Gf(this), e));
        }
        total(e) {
          return Cu(qf, Gf(this), e);
        }
        toLocaleString(e = void 0, t) {
          let n = Gf(this);
          return Intl.DurationFormat ? new Intl.DurationFormat(e, t).format(n) : $c(n, t);
        }
        toString(e = void 0) {
          return $c(Gf(this), e);
        }
        toJSON() {
          return $c(Gf(this));
        }
        valueOf() {
          return bd();
        }
      },
      Gf,
      da,
    );
  function F(e) {
    return Jf(Object.create(Wf.prototype), e);
  }
  function Gf(e) {
    return Kf(e) || yd();
  }
  function Kf(e) {
    return Uf.get(e);
  }
  function I(e) {
    return Hn(e) ? Kf(e) || Fl(e) : Gl(e);
  }
  function qf(e) {
    if (e !== void 0) {
      if (Hn(e)) {
        let t = Gd(e);
        if (t) return t;
        let n = Lf(e);
        if (n) return n;
        let r = jf(e);
        return r ? D(r, r.calendar) : Ol(Jd, Bf(e), e);
      }
      return Rl(e, zd);
    }
  }
  function Jf(e, t) {
    return (Uf.set(e, t), vd(e), e);
  }
  var Yf = Object.defineProperties(
      {},
      {
        ...Jn(`Temporal.Now`),
        ...qn({
          timeZoneId() {
            return cd();
          },
          instant() {
            return Zd(xo(sd()));
          },
          zonedDateTimeISO(e = cd()) {
            let t = xl(Jd(e));
            return Ud(So(sd(), t));
          },
          plainDateTimeISO(e = cd()) {
            return Af(Co(od(xl(Jd(e)))));
          },
          plainDateISO(e = cd()) {
            return If(D(od(xl(Jd(e)))));
          },
          plainTimeISO(e = cd()) {
            return Sf(wo(od(xl(Jd(e)))));
          },
        }),
      },
    ),
    Xf = Object.defineProperties(
      {},
      {
        ...Jn(`Temporal`),
        ...qn({
          PlainYearMonth: ff,
          PlainMonthDay: af,
          PlainDate: Ff,
          PlainTime: xf,
          PlainDateTime: kf,
          ZonedDateTime: Hd,
          Instant: Xd,
          Duration: Wf,
          Now: Yf,
        }),
      },
    ),
    Zf = un || Xf;
  un && Date.prototype.toTemporalInstant;
  function Qf(e) {
    let t = Object.values(e).filter((e) => typeof e == `number`);
    return Object.entries(e)
      .filter(([e, n]) => t.indexOf(+e) === -1)
      .map(([e, t]) => t);
  }
  function $f(e, t = `|`) {
    return e.map((e) => Ep(e)).join(t);
  }
  function ep(e, t) {
    return typeof t == `bigint` ? t.toString() : t;
  }
  var tp = class {
    constructor(e) {
      ((this._getter = e), (this._value = void 0));
    }
    get value() {
      let e = this._getter;
      return (e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value);
    }
  };
  function np(e) {
    return new tp(e);
  }
  function rp(e) {
    return e == null;
  }
  function ip(e) {
    let t = +!!e.startsWith(`^`),
      n = e.endsWith(`$`) ? e.length - 1 : e.length;
    return e.slice(t, n);
  }
  function ap(e, t) {
    let n = e / t,
      r = Math.round(n),
      i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
    return Math.abs(n - r) < i ? 0 : n - r;
  }
  var op = Symbol(`evaluating`);
  function sp(e, t, n) {
    let r;
    Object.defineProperty(e, t, {
      get() {
        if (r !== op) return (r === void 0 && ((r = op), (r = n())), r);
      },
      set(n) {
        Object.defineProperty(e, t, { value: n });
      },
      configurable: !0,
    });
  }
  function cp(e, t, n) {
    Object.defineProperty(e, t, { value: n, writable: !0, enumerable: !0, configurable: !0 });
  }
  function lp(e) {
    let t = Object.getOwnPropertyDescriptor(e, `shape`);
    return t?.get ? t.get.raw : t?.value;
  }
  function up(e) {
    return lp(e._zod.def) ?? e._zod.def.shape;
  }
  function dp(e, t, n) {
    Object.defineProperty(e, t, {
      get() {
        let e = n();
        return (cp(this, t, e), e);
      },
      enumerable: !0,
      configurable: !0,
    });
  }
  function fp(e, t, n) {
    t in e ? cp(e, t, n) : (e[t] = n);
  }
  function pp(e, t, n, r) {
    let i = up(t);
    for (let a of n) {
      let n = Object.getOwnPropertyDescriptor(i, a);
      n.enumerable &&
        (n.get
          ? dp(e, a, () => {
              let e = t._zod.def.shape[a];
              return r ? r(e, a) : e;
            })
          : fp(e, a, r ? r(n.value, a) : n.value));
    }
  }
  function mp(e, t) {
    for (let n of Reflect.ownKeys(t)) {
      let r = Object.getOwnPropertyDescriptor(t, n);
      r.enumerable && (r.get ? dp(e, n, () => t[n]) : fp(e, n, r.value));
    }
  }
  function hp(...e) {
    let t = {};
    for (let n of e) {
      let e = Object.getOwnPropertyDescriptors(n);
      Object.assign(t, e);
    }
    return Object.defineProperties({}, t);
  }
  function gp(e) {
    return JSON.stringify(e);
  }
  function _p(e) {
    return e
      .toLowerCase()
      .trim()
      .replace(/[^\w\s-]/g, ``)
      .replace(/[\s_-]+/g, `-`)
      .replace(/^-+|-+$/g, ``);
  }
  var vp = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
  function yp(e) {
    return typeof e == `object` && !!e && !Array.isArray(e);
  }
  var bp = np(() => {
    if (hm.jitless || (typeof navigator < `u` && navigator?.userAgent?.includes(`Cloudflare`))) return !1;
    try {
      return (Function(``), !0);
    } catch {
      return !1;
    }
  });
  function xp(e) {
    if (yp(e) === !1) return !1;
    let t = e.constructor;
    if (t === void 0 || typeof t != `function`) return !0;
    let n = t.prototype;
    return yp(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
  }
  function Sp(e) {
    return xp(e)
      ? { ...e }
      : Array.isArray(e)
        ? [...e]
        : e instanceof Map
          ? new Map(e)
          : e instanceof Set
            ? new Set(e)
            : e;
  }
  var Cp = new Set([`string`, `number`, `symbol`]);
  function wp(e) {
    return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
  }
  function Tp(e, t, n) {
    let r = new e._zod.constr(t ?? e._zod.def);
    return ((!t || n?.parent) && (r._zod.parent = e), r);
  }
  function L(e) {
    let t = e;
    if (!t) return {};
    if (typeof t == `string`) return { error: () => t };
    if (t?.message !== void 0) {
      if (t?.error !== void 0) throw Error('Cannot specify both `message` and `error` params');
      t.error = t.message;
    }
    return (delete t.message, typeof t.error == `string` ? { ...t, error: () => t.error } : t);
  }
  function Ep(e) {
    return typeof e == `bigint` ? e.toString() + `n` : typeof e == `string` ? `"${e}"` : `${e}`;
  }
  function Dp(e) {
    return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
  }
  var Op = {
      safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
      int32: [-2147483648, 2147483647],
      uint32: [0, 4294967295],
      float32: [-34028234663852886e22, 34028234663852886e22],
      float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
    },
    kp = {
      int64: [BigInt(`-9223372036854775808`), BigInt(`9223372036854775807`)],
      uint64: [BigInt(0), BigInt(`18446744073709551615`)],
    };
  function Ap(e, t) {
    let n = e._zod.def,
      r = n.checks;
    if (r && r.length > 0) throw Error(`.pick() cannot be used on object schemas containing refinements`);
    let i = {};
    return (pp(i, e, jp(e, t)), Tp(e, hp(n, { shape: i, checks: [] })));
  }
  function jp(e, t) {
    let n = up(e),
      r = [];
    for (let e of Reflect.ownKeys(t)) {
      if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
      t[e] && r.push(e);
    }
    return r;
  }
  function Mp(e, t) {
    let n = e._zod.def,
      r = n.checks;
    if (r && r.length > 0) throw Error(`.omit() cannot be used on object schemas containing refinements`);
    let i = new Set(jp(e, t)),
      a = {};
    return (
      pp(
        a,
        e,
        Reflect.ownKeys(up(e)).filter((e) => !i.has(e)),
      ),
      Tp(e, hp(n, { shape: a, checks: [] }))
    );
  }
  function Np(e, t) {
    if (!xp(t)) throw Error(`Invalid input to extend: expected a plain object`);
    let n = e._zod.def.checks;
    if (n && n.length > 0) {
      let n = up(e);
      for (let e of Reflect.ownKeys(t))
        if (Object.getOwnPropertyDescriptor(n, e) !== void 0)
          throw Error(
            'Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.',
          );
    }
    return Tp(e, hp(e._zod.def, { shape: Pp(e, t) }));
  }
  function Pp(e, t) {
    let n = {};
    return (pp(n, e, Reflect.ownKeys(up(e))), mp(n, t), n);
  }
  function Fp(e, t) {
    if (!xp(t)) throw Error(`Invalid input to safeExtend: expected a plain object`);
    return Tp(e, hp(e._zod.def, { shape: Pp(e, t) }));
  }
  function Ip(e, t) {
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
      pp(n, e, Reflect.ownKeys(up(e))),
      pp(n, t, Reflect.ownKeys(up(t))),
      Tp(
        e,
        hp(e._zod.def, {
          shape: n,
          get catchall() {
            return t._zod.def.catchall;
          },
          checks: t._zod.def.checks ?? [],
        }),
      )
    );
  }
  function Lp(e, t, n, r = `partial`) {
    let i = t._zod.def.checks;
    if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
    let a = n ? new Set(jp(t, n)) : void 0,
      o = {};
    return (
      pp(
        o,
        t,
        Reflect.ownKeys(up(t)),
        e && ((t, n) => (a && !a.has(n) ? t : new e({ type: `optional`, innerType: t }))),
      ),
      Tp(t, hp(t._zod.def, { shape: o, checks: [] }))
    );
  }
  function Rp(e, t, n) {
    let r = n ? new Set(jp(t, n)) : void 0,
      i = {};
    return (
      pp(i, t, Reflect.ownKeys(up(t)), (t, n) =>
        r && !r.has(n) ? t : new e({ type: `nonoptional`, innerType: t }),
      ),
      Tp(t, hp(t._zod.def, { shape: i }))
    );
  }
  function zp(e, t = 0) {
    if (e.aborted === !0) return !0;
    for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
    return !1;
  }
  function Bp(e, t = 0) {
    if (e.aborted === !0) return !0;
    for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
    return !1;
  }
  function Vp(e, t) {
    return t.map((t) => {
      var n;
      return ((n = t).path ?? (n.path = []), t.path.unshift(e), t);
    });
  }
  function Hp(e) {
    return typeof e == `string` ? e : e?.message;
  }
  function Up(e) {
    let t = [];
    for (let n of e ?? []) {
      let e = n._zod.def;
      if (!/_(length|size)$|_equals$/.test(e.check)) break;
      let r = e.maximum ?? e.length ?? e.size;
      r >= 0 && t.push([r, n]);
    }
    return t;
  }
  function Wp(e, t, n) {
    var r;
    for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
  }
  function Gp(e, t, n) {
    var r;
    let i = e.inst?._zod?.traits;
    i?.has(`$ZodType`) &&
      (i.has(`$ZodCheck`) ? ((r = e).schema ?? (r.schema = e.inst)) : (e.schema = e.inst));
    let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error,
      o = e.message
        ? e.message
        : (Hp(e.inst?._zod.def?.error?.(e)) ??
          Hp(a?.(e)) ??
          Hp(t?.error?.(e)) ??
          Hp(n.customError?.(e)) ??
          Hp(n.localeError?.(e)) ??
          `Invalid input`),
      s = {};
    for (let t of Object.keys(e))
      t !== `inst` &&
        t !== `schema` &&
        t !== `continue` &&
        t !== `input` &&
        t !== `__proto__` &&
        (s[t] = e[t]);
    return ((s.path ??= []), (s.message = o), t?.reportInput && (s.input = e.input), s);
  }
  var Kp = /[\uD800-\uDBFF]/;
  function qp(e) {
    let t = e.length;
    if (!Kp.test(e)) return t;
    let n = t;
    for (let r = 0; r < t - 1; r++)
      (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
    return n;
  }
  function Jp(e) {
    return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
  }
  function Yp(e) {
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
  function Xp(...e) {
    let [t, n, r] = e;
    return typeof t == `string` ? { message: t, code: `custom`, input: n, inst: r } : { ...t };
  }
  function Zp(e, t) {
    for (let n in t) {
      let r = Object.getOwnPropertyDescriptor(t, n);
      r.get ? Object.defineProperty(e, n, { ...r, enumerable: !1 }) : tm(e, n, r.value);
    }
  }
  function Qp(e, t, n, r = !0) {
    return (Object.defineProperty(e, t, { configurable: !0, writable: !0, enumerable: r, value: n }), n);
  }
  function $p(e, t, n) {
    return Qp(e, t, n, !1);
  }
  function em(e, t) {
    for (let n in e) {
      let r = e[n];
      Object.defineProperty(t, n, {
        configurable: !0,
        enumerable: !0,
        get() {
          return Qp(this, n, r(this));
        },
        set(e) {
          Qp(this, n, e);
        },
      });
    }
    return t;
  }
  function tm(e, t, n) {
    Object.defineProperty(e, t, {
      configurable: !0,
      get() {
        return this == null ? n : Qp(this, t, n.bind(this));
      },
      set(e) {
        Qp(this, t, e);
      },
    });
  }
  function nm(e, t) {
    let n = Object.getPrototypeOf(e);
    return t in n ? void 0 : n;
  }
  var rm,
    im = !1,
    am = {
      configurable: !0,
      get() {
        im = !0;
      },
    };
  function R(e, t, n) {
    let r = Object.getPrototypeOf(e._zod);
    t in r && rm !== e._zod
      ? (rm = void 0)
      : ((rm = e._zod),
        Object.defineProperty(r, t, {
          configurable: !0,
          get() {
            Object.defineProperty(this, t, am);
            let e = im;
            im = !1;
            try {
              let r = n(this);
              return (
                im
                  ? delete this[t]
                  : Object.defineProperty(this, t, { configurable: !0, writable: !0, value: r }),
                (im ||= e),
                r
              );
            } catch (n) {
              throw (delete this[t], (im ||= e), n);
            }
          },
          set(e) {
            Object.defineProperty(this, t, { configurable: !0, writable: !0, value: e });
          },
        }));
  }
  function om(e, t, n, r) {
    let i = nm(e, t);
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
  var sm = `~constantCatch`;
  function cm(e) {
    let t = () => e;
    return ((t[sm] = !0), t);
  }
  var lm,
    um = { value: void 0, enumerable: !1 },
    dm = `captureStackTrace` in Error ? Error : null;
  function fm(e) {
    let t = dm;
    if (t) {
      let n = t.stackTraceLimit;
      if (typeof n == `number`) {
        try {
          t.stackTraceLimit = 0;
        } catch {
          return ((dm = null), new e());
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
  function z(e, t, n, r) {
    let i = {};
    function a(e) {
      ((this.def = e), (this.constr = d), (this.traits = new Set()));
    }
    a.prototype = i;
    let o = n,
      s = o && new WeakSet();
    function c(n, r) {
      if (!n._zod) {
        um.value = new a(r);
        try {
          Object.defineProperty(n, '_zod', um);
        } finally {
          um.value = void 0;
        }
      } else if (n._zod.traits.has(e)) return;
      if ((n._zod.traits.add(e), t(n, r), s)) {
        let e = Object.getPrototypeOf(n),
          t = n._zod.constr.prototype,
          r = e;
        for (; r && r !== t;) r = Object.getPrototypeOf(r);
        let i = r ?? e;
        s.has(i) || (s.add(i), Zp(i, o));
      }
      let i = d.prototype;
      for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
    }
    let l = r?.Parent ?? Object;
    class u extends l {}
    Object.defineProperty(u, 'name', { value: e });
    function d(e) {
      let t = r?.Parent ? fm(u) : this;
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
  var pm = class extends Error {
      constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
      }
    },
    mm = class extends Error {
      constructor(e) {
        (super(`Encountered unidirectional transform during encode: ${e}`), (this.name = `ZodEncodeError`));
      }
    };
  (lm = globalThis).__zod_globalConfig ?? (lm.__zod_globalConfig = {});
  var hm = globalThis.__zod_globalConfig;
  function gm(e) {
    return (e && Object.assign(hm, e), hm);
  }
  function _m() {
    let e = this._zod;
    return ((e.message ??= JSON.stringify(e.def, ep, 2)), e.message);
  }
  function vm(e) {
    this._zod.message = e;
  }
  var ym = { get: _m, set: vm, enumerable: !0, configurable: !0 },
    bm = { value: void 0, enumerable: !1 },
    xm = new WeakSet([Object.prototype, Error.prototype]),
    Sm = z(`$ZodError`, (e, t) => {
      ((e.name = `$ZodError`),
        (bm.value = t),
        Object.defineProperty(e, 'issues', bm),
        (bm.value = void 0),
        Object.defineProperty(e, 'message', ym));
      let n = Object.getPrototypeOf(e);
      xm.has(n) ||
        (xm.add(n),
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
  function Cm(e, t, n) {
    return (
      Object.prototype.hasOwnProperty.call(e, t) ||
        (t === `__proto__`
          ? Object.defineProperty(e, t, { value: n(), writable: !0, enumerable: !0, configurable: !0 })
          : (e[t] = n())),
      e[t]
    );
  }
  function wm(e, t = (e) => e.message) {
    let n = {},
      r = [];
    for (let i of e.issues) i.path.length > 0 ? Cm(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
    return { formErrors: r, fieldErrors: n };
  }
  function Tm(e, t = (e) => e.message) {
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
  function Em(e) {
    let t = [],
      n = e.map((e) => (typeof e == `object` ? e.key : e));
    for (let e of n)
      typeof e == `number`
        ? t.push(`[${e}]`)
        : typeof e == `symbol`
          ? t.push(`[${JSON.stringify(String(e))}]`)
          : /[^\w$]/.test(e)
            ? t.push(`[${JSON.stringify(e)}]`)
            : (t.length && t.push(`.`), t.push(e));
    return t.join(``);
  }
  function Dm(e) {
    let t = [],
      n = [...e.issues].sort((e, t) => (e.path ?? []).length - (t.path ?? []).length);
    for (let e of n) (t.push(`✖ ${e.message}`), e.path?.length && t.push(`  → at ${Em(e.path)}`));
    return t.join(`
`);
  }
  function Om(e, t) {
    return { callee: t?.callee ?? e, Err: t?.Err };
  }
  var km = (e) => {
      let t = (n, r, i, a) => {
        let o = i ? { ...i, async: !1 } : { async: !1 },
          s = n._zod.run({ value: r, issues: [] }, o);
        if (s instanceof Promise) throw new pm();
        if (s.issues.length) {
          let n = new (a?.Err ?? e)(s.issues.map((e) => Gp(e, o, gm())));
          throw (vp(n, a?.callee ?? t), n);
        }
        return s.value;
      };
      return t;
    },
    Am = (e) => {
      let t = async (n, r, i, a) => {
        let o = i ? { ...i, async: !0 } : { async: !0 },
          s = n._zod.run({ value: r, issues: [] }, o);
        if ((s instanceof Promise && (s = await s), s.issues.length)) {
          let n = new (a?.Err ?? e)(s.issues.map((e) => Gp(e, o, gm())));
          throw (vp(n, a?.callee ?? t), n);
        }
        return s.value;
      };
      return t;
    },
    jm = (e) => (t, n, r) => {
      let i = r ? { ...r, async: !1 } : { async: !1 },
        a = t._zod.run({ value: n, issues: [] }, i);
      if (a instanceof Promise) throw new pm();
      return a.issues.length ? Mm(e, a.issues, i) : { success: !0, data: a.value };
    };
  function Mm(e, t, n) {
    let r;
    return {
      success: !1,
      get error() {
        return (r || ((r = new e(t.map((e) => Gp(e, n, gm())))), (t = void 0), (n = void 0)), r);
      },
      set error(e) {
        ((r = e), (t = void 0), (n = void 0));
      },
    };
  }
  var Nm = (e) => async (t, n, r) => {
      let i = r ? { ...r, async: !0 } : { async: !0 },
        a = t._zod.run({ value: n, issues: [] }, i);
      return (
        a instanceof Promise && (a = await a),
        a.issues.length ? Mm(e, a.issues, i) : { success: !0, data: a.value }
      );
    },
    Pm = Symbol.for(`zod.compile.invalid`),
    Fm = Symbol.for(`zod.compile.fallback`),
    Im = (e, t, n) => {
      let r = e._zod.bag.validator;
      if (r !== void 0) {
        if (r(t) !== Pm) return !0;
        if (r.definite === !0 && n === void 0) return !1;
      }
      return Lm(e, t, n);
    };
  function Lm(e, t, n) {
    let r = n ? { ...n, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 },
      i = e._zod.bag.fallbackRun,
      a;
    if (
      (i
        ? ((r[Fm] = !0), (a = i({ value: t, issues: [] }, r)))
        : (a = e._zod.run({ value: t, issues: [] }, r)),
      a instanceof Promise)
    )
      throw new pm();
    return a.issues.length === 0;
  }
  var Rm = async (e, t, n) => {
      let r = n ? { ...n, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 },
        i = e._zod.run({ value: t, issues: [] }, r);
      return (i instanceof Promise && (i = await i), i.issues.length === 0);
    },
    zm = (e) => {
      let t = km(e),
        n = (e, r, i, a) => {
          let o = i ? { ...i, direction: `backward` } : { direction: `backward` };
          return t(e, r, o, Om(n, a));
        };
      return n;
    },
    Bm = (e) => {
      let t = km(e),
        n = (e, r, i, a) => t(e, r, i, Om(n, a));
      return n;
    },
    Vm = (e) => {
      let t = Am(e),
        n = async (e, r, i, a) => {
          let o = i ? { ...i, direction: `backward` } : { direction: `backward` };
          return await t(e, r, o, Om(n, a));
        };
      return n;
    },
    Hm = (e) => {
      let t = Am(e),
        n = async (e, r, i, a) => await t(e, r, i, Om(n, a));
      return n;
    },
    Um = (e) => (t, n, r) => {
      let i = r ? { ...r, direction: `backward` } : { direction: `backward` };
      return jm(e)(t, n, i);
    },
    Wm = (e) => (t, n, r) => jm(e)(t, n, r),
    Gm = (e) => async (t, n, r) => {
      let i = r ? { ...r, direction: `backward` } : { direction: `backward` };
      return Nm(e)(t, n, i);
    },
    Km = (e) => async (t, n, r) => Nm(e)(t, n, r),
    qm = /^[cC][0-9a-z]{6,}$/,
    Jm = /^[0-9a-z]+$/,
    Ym = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
    Xm = /^[0-9a-vA-V]{20}$/,
    Zm = /^[A-Za-z0-9]{27}$/,
    Qm = /^[a-zA-Z0-9_-]{21}$/;
  function $m(e) {
    return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
  }
  var eh = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
    th = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
    nh = (e) =>
      e
        ? RegExp(
            `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`,
          )
        : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
    rh =
      /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
    ih = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
  function ah() {
    return new RegExp(ih, `u`);
  }
  var oh =
      /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
    sh =
      /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
    ch =
      /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
    lh =
      /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
    uh = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,
    dh = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
    fh = /^https?$/,
    ph = /^\+[1-9]\d{6,14}$/,
    mh = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
  function hh(e) {
    return RegExp(`^${e}$`);
  }
  var gh = hh(mh);
  function _h(e) {
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
  function vh(e) {
    return RegExp(`^${_h(e)}$`);
  }
  function yh(e) {
    let t = [`Z`];
    e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    let n = `${_h({ precision: e.precision, seconds: !0 })}(?:${t.join(`|`)})`,
      r = e.local ? `${n}|${_h({ precision: e.precision })}` : n;
    return RegExp(`^${mh}T(?:${r})$`);
  }
  var bh = /^[\s\S]{0,}$/,
    xh = /^-?\d+$/,
    Sh = /^-?\d+(?:\.\d+)?$/,
    Ch = /^(?:true|false)$/i,
    wh = /^null$/i,
    Th = /^[^A-Z]*$/,
    Eh = /^[^a-z]*$/,
    Dh = z(`$ZodCheck`, (e, t) => {
      var n;
      ((e._zod ??= {}), (e._zod.def = t), (n = e._zod).onattach ?? (n.onattach = []));
    }),
    Oh = (e) => {
      let t = e.value;
      return !rp(t) && t.length !== void 0;
    },
    kh = { number: `number`, bigint: `bigint`, object: `date` },
    Ah = z(`$ZodCheckLessThan`, (e, t) => {
      Dh.init(e, t);
      let n = kh[typeof t.value];
      e._zod.check = (r) => {
        (t.inclusive ? r.value <= t.value : r.value < t.value) ||
          r.issues.push({
            origin: kh[typeof r.value] ?? n,
            code: `too_big`,
            maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
            input: r.value,
            inclusive: t.inclusive,
            inst: e,
            continue: !t.abort,
          });
      };
    }),
    jh = z(`$ZodCheckGreaterThan`, (e, t) => {
      Dh.init(e, t);
      let n = kh[typeof t.value];
      e._zod.check = (r) => {
        (t.inclusive ? r.value >= t.value : r.value > t.value) ||
          r.issues.push({
            origin: kh[typeof r.value] ?? n,
            code: `too_small`,
            minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
            input: r.value,
            inclusive: t.inclusive,
            inst: e,
            continue: !t.abort,
          });
      };
    }),
    Mh = z(`$ZodCheckMultipleOf`, (e, t) => {
      (Dh.init(e, t),
        (e._zod.check = (n) => {
          if (typeof n.value != typeof t.value)
            throw Error(`Cannot mix number and bigint in multiple_of check.`);
          (typeof n.value == `bigint`
            ? t.value !== BigInt(0) && n.value % t.value === BigInt(0)
            : ap(n.value, t.value) === 0) ||
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
    Nh = z(`$ZodCheckNumberFormat`, (e, t) => {
      (Dh.init(e, t), (t.format = t.format || `float64`));
      let n = t.format?.includes(`int`),
        r = n ? `int` : `number`,
        [i, a] = Op[t.format];
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
    Ph = z(`$ZodCheckMaxLength`, (e, t) => {
      var n;
      (Dh.init(e, t),
        (n = e._zod.def).when ?? (n.when = Oh),
        (e._zod.check = (n) => {
          let r = n.value,
            i = r.length;
          if ((typeof r == `string` && i > t.maximum ? qp(r) : i) <= t.maximum) return;
          let a = Jp(r);
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
    Fh = z(`$ZodCheckMinLength`, (e, t) => {
      var n;
      (Dh.init(e, t),
        (n = e._zod.def).when ?? (n.when = Oh),
        (e._zod.check = (n) => {
          let r = n.value,
            i = r.length;
          if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? qp(r) : i) >= t.minimum) return;
          let a = Jp(r);
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
    Ih = z(`$ZodCheckLengthEquals`, (e, t) => {
      var n;
      (Dh.init(e, t),
        (n = e._zod.def).when ?? (n.when = Oh),
        (e._zod.check = (n) => {
          let r = n.value,
            i = r.length,
            a = typeof r == `string` && i >= t.length && i <= t.length * 2 ? qp(r) : i;
          if (a === t.length) return;
          let o = Jp(r),
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
    Lh = z(`$ZodCheckStringFormat`, (e, t) => {
      var n, r;
      (Dh.init(e, t),
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
    Rh = z(`$ZodCheckRegex`, (e, t) => {
      (Lh.init(e, t),
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
    zh = z(`$ZodCheckLowerCase`, (e, t) => {
      ((t.pattern ??= Th), Lh.init(e, t));
    }),
    Bh = z(`$ZodCheckUpperCase`, (e, t) => {
      ((t.pattern ??= Eh), Lh.init(e, t));
    }),
    Vh = z(`$ZodCheckIncludes`, (e, t) => {
      Dh.init(e, t);
      let n = wp(t.includes);
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
    Hh = z(`$ZodCheckStartsWith`, (e, t) => {
      Dh.init(e, t);
      let n = RegExp(`^${wp(t.prefix)}.*`);
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
    Uh = z(`$ZodCheckEndsWith`, (e, t) => {
      Dh.init(e, t);
      let n = RegExp(`.*${wp(t.suffix)}$`);
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
    Wh = z(`$ZodCheckOverwrite`, (e, t) => {
      (Dh.init(e, t),
        (e._zod.check = (e) => {
          e.value = t.tx(e.value);
        }));
    }),
    Gh = class {
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
    Kh = { major: 4, minor: 6, patch: 7 },
    B = z(
      `$ZodType`,
      (e, t) => {
        var n;
        ((e ??= {}), (e._zod.def = t), (e._zod.bag = e._zod.bag || {}), (e._zod.version = Kh));
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
              let i = zp(t),
                a;
              for (let o of n) {
                if (o._zod.def.when) {
                  if (Bp(t) || !o._zod.def.when(t)) continue;
                } else if (i) continue;
                let n = t.issues.length,
                  s = o._zod.check(t);
                if (s instanceof Promise && r?.async === !1) throw new pm();
                if (a || s instanceof Promise)
                  a = (a ?? Promise.resolve()).then(async () => {
                    (await s, t.issues.length !== n && (Wp(t.issues, n, e), (i ||= zp(t, n))));
                  });
                else {
                  if (t.issues.length === n) continue;
                  (Wp(t.issues, n, e), (i ||= zp(t, n)));
                }
              }
              return a ? a.then(() => t) : t;
            },
            n = (n, r, a) => {
              if (zp(n)) return ((n.aborted = !0), n);
              let o = t(r, i, a);
              if (o instanceof Promise) {
                if (a.async === !1) throw new pm();
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
              if (a.async === !1) throw new pm();
              return o.then((e) => t(e, i, a));
            }
            return t(o, i, a);
          };
        }
      },
      {
        get '~standard'() {
          return $p(this, `~standard`, Yh(this));
        },
        set '~standard'(e) {
          Qp(this, `~standard`, e);
        },
      },
    ),
    qh = (e, t) => (e.issues.length ? { issues: e.issues.map((e) => Gp(e, t, gm())) } : { value: e.value });
  async function Jh(e, t) {
    let n = { async: !0 };
    return qh(await e._zod.run({ value: t, issues: [] }, n), n);
  }
  function Yh(e) {
    return {
      validate: (t) => {
        let n = { async: !1 };
        try {
          let r = e._zod.run({ value: t, issues: [] }, n);
          if (!(r instanceof Promise)) return qh(r, n);
        } catch {}
        return Jh(e, t);
      },
      vendor: `zod`,
      version: 1,
    };
  }
  var Xh = z(`$ZodString`, (e, t) => {
      (B.init(e, t),
        (e._zod.pattern = t.pattern ?? bh),
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
    V = z(`$ZodStringFormat`, (e, t) => {
      (Lh.init(e, t), Xh.init(e, t));
    }),
    Zh = z(`$ZodGUID`, (e, t) => {
      ((t.pattern ??= th), V.init(e, t));
    }),
    Qh = z(`$ZodUUID`, (e, t) => {
      if (t.version) {
        let e = { v1: 1, v2: 2, v3: 3, v4: 4, v5: 5, v6: 6, v7: 7, v8: 8 }[t.version];
        if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
        t.pattern ??= nh(e);
      } else t.pattern ??= nh();
      V.init(e, t);
    }),
    $h = z(`$ZodEmail`, (e, t) => {
      ((t.pattern ??= rh), V.init(e, t));
    });
  function eg(e) {
    try {
      return typeof URL < `u` && typeof URL.canParse == `function` ? URL.canParse(e) : (new URL(e), !0);
    } catch {
      return !1;
    }
  }
  function tg(e, t) {
    return !(`normalize` in t) && !(`hostname` in t) && !(`protocol` in t) ? eg(e) || 2 : ng(e, t);
  }
  function ng(e, t) {
    if (!t.normalize && t.protocol?.source === fh.source && !/^https?:\/\//i.test(e)) return 1;
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
  var rg = /[\t\n\r]/g;
  function ig(e) {
    return e.replace(rg, ``);
  }
  function ag(e, t) {
    return ((t.lastIndex = 0), t.test(e.hostname));
  }
  function og(e, t) {
    return ((t.lastIndex = 0), t.test(e.protocol.endsWith(`:`) ? e.protocol.slice(0, -1) : e.protocol));
  }
  var sg = z(`$ZodURL`, (e, t) => {
      (V.init(e, t),
        (e._zod.check = (n) => {
          try {
            let r = n.value.trim(),
              i = tg(r, t);
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
              n.value = ig(r);
              return;
            }
            (t.hostname &&
              !ag(i, t.hostname) &&
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
                !og(i, t.protocol) &&
                n.issues.push({
                  code: `invalid_format`,
                  format: `url`,
                  note: `Invalid protocol`,
                  pattern: t.protocol.source,
                  input: n.value,
                  inst: e,
                  continue: !t.abort,
                }),
              (n.value = t.normalize ? i.href : ig(r)));
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
    cg = z(`$ZodEmoji`, (e, t) => {
      ((t.pattern ??= ah()), V.init(e, t));
    }),
    lg = z(`$ZodNanoID`, (e, t) => {
      if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1))
        throw Error(`Invalid nanoid length: ${t.length}`);
      ((t.pattern ??= t.length === void 0 ? Qm : $m(t.length)), V.init(e, t));
    }),
    ug = z(`$ZodCUID`, (e, t) => {
      ((t.pattern ??= qm), V.init(e, t));
    }),
    dg = z(`$ZodCUID2`, (e, t) => {
      ((t.pattern ??= Jm), V.init(e, t));
    }),
    fg = z(`$ZodULID`, (e, t) => {
      ((t.pattern ??= Ym), V.init(e, t));
    }),
    pg = z(`$ZodXID`, (e, t) => {
      ((t.pattern ??= Xm), V.init(e, t));
    }),
    mg = z(`$ZodKSUID`, (e, t) => {
      ((t.pattern ??= Zm), V.init(e, t));
    }),
    hg = z(`$ZodISODateTime`, (e, t) => {
      ((t.pattern ??= yh(t)), V.init(e, t));
    }),
    gg = z(`$ZodISODate`, (e, t) => {
      ((t.pattern ??= gh), V.init(e, t));
    }),
    _g = z(`$ZodISOTime`, (e, t) => {
      ((t.pattern ??= vh(t)), V.init(e, t));
    }),
    vg = z(`$ZodISODuration`, (e, t) => {
      ((t.pattern ??= eh), V.init(e, t));
    }),
    yg = z(`$ZodIPv4`, (e, t) => {
      ((t.pattern ??= oh), V.init(e, t));
    }),
    bg = /^[0-9a-fA-F:.]+$/;
  function xg(e) {
    return bg.test(e) ? eg(`http://[${e}]`) : !1;
  }
  var Sg = z(`$ZodIPv6`, (e, t) => {
      ((t.pattern ??= sh),
        V.init(e, t),
        (e._zod.check = (n) => {
          xg(n.value) ||
            n.issues.push({
              code: `invalid_format`,
              format: `ipv6`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
        }));
    }),
    Cg = z(`$ZodCIDRv4`, (e, t) => {
      ((t.pattern ??= ch), V.init(e, t));
    });
  function wg(e) {
    let t = e.split(`/`);
    if (t.length !== 2) return !1;
    let [n, r] = t;
    if (!r) return !1;
    let i = Number(r);
    return `${i}` !== r || i < 0 || i > 128 ? !1 : xg(n);
  }
  var Tg = z(`$ZodCIDRv6`, (e, t) => {
    ((t.pattern ??= lh),
      V.init(e, t),
      (e._zod.check = (n) => {
        wg(n.value) ||
          n.issues.push({
            code: `invalid_format`,
            format: `cidrv6`,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      }));
  });
  function Eg(e) {
    if (e === ``) return !0;
    if (/\s/.test(e) || e.length % 4 != 0) return !1;
    try {
      return (atob(e), !0);
    } catch {
      return !1;
    }
  }
  var Dg = /^[0-9a-zA-Z+/]*={0,2}$/,
    Og = z(`$ZodBase64`, (e, t) => {
      ((t.pattern ??= Dg),
        V.init(e, t),
        (e._zod.check = (n) => {
          Eg(n.value) ||
            n.issues.push({
              code: `invalid_format`,
              format: `base64`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
        }));
    }),
    kg = /^[A-Za-z0-9_-]*$/;
  function Ag(e) {
    if (!kg.test(e)) return !1;
    let t = e.replace(/[-_]/g, (e) => (e === `-` ? `+` : `/`));
    return Eg(t.padEnd(Math.ceil(t.length / 4) * 4, `=`));
  }
  var jg = z(`$ZodBase64URL`, (e, t) => {
      ((t.pattern ??= kg),
        V.init(e, t),
        (e._zod.check = (n) => {
          Ag(n.value) ||
            n.issues.push({
              code: `invalid_format`,
              format: `base64url`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
        }));
    }),
    Mg = z(`$ZodE164`, (e, t) => {
      ((t.pattern ??= ph), V.init(e, t));
    });
  function Ng(e, t = null) {
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
  var Pg = z(`$ZodJWT`, (e, t) => {
      (V.init(e, t),
        (e._zod.check = (n) => {
          Ng(n.value, t.alg) ||
            n.issues.push({
              code: `invalid_format`,
              format: `jwt`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
        }));
    }),
    Fg = z(`$ZodNumber`, (e, t) => {
      (B.init(e, t),
        (e._zod.pattern = Sh),
        (e._zod.parse = (n, r) => {
          if (t.coerce)
            try {
              n.value = Number(n.value);
            } catch {}
          let i = n.value;
          if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
          let a =
            typeof i == `number`
              ? Number.isNaN(i)
                ? `NaN`
                : Number.isFinite(i)
                  ? void 0
                  : String(i)
              : void 0;
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
    Ig = z(`$ZodNumberFormat`, (e, t) => {
      (Nh.init(e, t), Fg.init(e, t));
    }),
    Lg = z(`$ZodBoolean`, (e, t) => {
      (B.init(e, t),
        (e._zod.pattern = Ch),
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
    Rg = z(`$ZodNull`, (e, t) => {
      (B.init(e, t),
        (e._zod.pattern = wh),
        (e._zod.values = new Set([null])),
        (e._zod.parse = (t, n) => {
          let r = t.value;
          return (
            r === null || t.issues.push({ expected: `null`, code: `invalid_type`, input: r, inst: e }), t
          );
        }));
    }),
    zg = z(`$ZodUnknown`, (e, t) => {
      (B.init(e, t), (e._zod.parse = (e) => e));
    }),
    Bg = z(`$ZodNever`, (e, t) => {
      (B.init(e, t),
        (e._zod.parse = (t, n) => (
          t.issues.push({ expected: `never`, code: `invalid_type`, input: t.value, inst: e }),
          t
        )));
    });
  function Vg(e, t) {
    let n = Up(e._zod.def.checks);
    if (!n.length) return;
    let r = Math.min(...n.map((e) => e[0])),
      i = e._zod.parse;
    e._zod.parse = (n, a) => {
      let o = t(n.value);
      if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
        for (let [t, r] of Up(e._zod.def.checks))
          if (o > t && r._zod.def.when(n)) {
            let t = n.issues.length;
            return (r._zod.check(n), (n.issues[t].continue = !1), Wp(n.issues, t, e), n);
          }
      }
      return i(n, a);
    };
  }
  var Hg = (e) => (Array.isArray(e) ? e.length : -1);
  function Ug(e, t, n) {
    (e.issues.length && t.issues.push(...Vp(n, e.issues)), (t.value[n] = e.value));
  }
  var Wg = z(`$ZodArray`, (e, t) => {
    B.init(e, t);
    let n = hm.memoizer;
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
          if (c instanceof Promise) o.push(c.then((t) => Ug(t, r, e)));
          else if ((Ug(c, r, e), s && c.issues.length !== 0 && zp(c))) break;
        }
        return o.length ? Promise.all(o).then(() => r) : r;
      }),
      Vg(e, Hg));
  });
  function Gg(e, t, n, r, i, a) {
    let o = n in r,
      s = a === `optional`;
    if (o || !s || i !== `optional`) {
      if (e.issues.length) {
        if (i !== void 0 && s && !o) return;
        t.issues.push(...Vp(n, e.issues));
      }
      !o && i === void 0
        ? e.issues.length ||
          t.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: void 0, path: [n] })
        : e.value === void 0
          ? (o || (i === `defaulted` && !s)) && (t.value[n] = void 0)
          : (t.value[n] = e.value);
    }
  }
  var Kg = [];
  function qg(e) {
    let t = Object.keys(e.shape),
      n = Object.getOwnPropertySymbols(e.shape),
      r = n.length ? n : Kg,
      i = r.length ? [...t, ...r] : t;
    for (let t of i)
      if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))
        throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
    let a = Dp(e.shape);
    return {
      ...e,
      allKeys: i,
      symbolKeys: r,
      keySet: new Set(t),
      numKeys: t.length,
      optionalKeys: new Set(a),
    };
  }
  function Jg(e, t, n, r, i, a, o) {
    let s = [],
      c = i.keySet,
      l = i.catchall._zod,
      u = l.def.type,
      d = l.optin,
      f = l.optout,
      p = 0;
    for (let i in t) {
      if (o && n.issues.length !== p) {
        if (zp(n, p)) break;
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
      a instanceof Promise ? e.push(a.then((e) => Gg(e, n, i, t, d, f))) : Gg(a, n, i, t, d, f);
    }
    return (
      s.length && n.issues.push({ code: `unrecognized_keys`, keys: s, input: t, inst: a, continue: !0 }),
      e.length ? Promise.all(e).then(() => n) : n
    );
  }
  var Yg = z(`$ZodObject`, (e, t) => {
      B.init(e, t);
      let n = Object.getOwnPropertyDescriptor(t, `shape`),
        r = n?.get ? n.get.raw : (t.shape ?? {});
      if (r) {
        let e = () => {
          let n = { ...r };
          return (Object.defineProperty(t, 'shape', { value: n }), (e.raw = n), n);
        };
        ((e.raw = r), Object.defineProperty(t, 'shape', { get: e }));
      }
      let i = np(() => qg(t));
      R(e, `propValues`, (e) => {
        let t = e.def.shape,
          n = {};
        for (let e in t) {
          let r = t[e]._zod;
          if (r.values) {
            Object.prototype.hasOwnProperty.call(n, e) || cp(n, e, new Set());
            for (let t of r.values) n[e].add(t);
            r.optin !== void 0 && n[e].add(void 0);
          }
        }
        return n;
      });
      let a = yp,
        o = t.catchall,
        s,
        c = hm.memoizer;
      (c?.attach(e),
        (e._zod.parse = (t, n) => {
          s ??= i.value;
          let r = t.value;
          if (!a(r))
            return (t.issues.push({ expected: `object`, code: `invalid_type`, input: r, inst: e }), t);
          t.value = c ? c.alloc(e, t, {}, n) : {};
          let l = [],
            u = s.shape,
            d = n?.abortEarly,
            f = t.issues.length;
          for (let e of s.allKeys) {
            if (d && t.issues.length !== f) {
              if (zp(t, f)) break;
              f = t.issues.length;
            }
            if (e === `__proto__`) continue;
            let i = u[e],
              a = i._zod.optin,
              o = i._zod.optout,
              s = i._zod.run({ value: r[e], issues: [] }, n);
            s instanceof Promise ? l.push(s.then((n) => Gg(n, t, e, r, a, o))) : Gg(s, t, e, r, a, o);
          }
          return o ? Jg(l, r, t, n, i.value, e, d === !0) : l.length ? Promise.all(l).then(() => t) : t;
        }));
    }),
    Xg = z(`$ZodObjectJIT`, (e, t) => {
      Yg.init(e, t);
      let n = e._zod.parse,
        r = np(() => qg(t)),
        i = hm.memoizer,
        a = (t) => {
          let n = r.value,
            a = n.symbolKeys,
            o = new Gh([`payload`, `ctx`], { shape: t, inst: e, memo: i, syms: a }),
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
              r = typeof e == `symbol` ? `syms[${a.indexOf(e)}]` : gp(e),
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
        s = yp,
        c = !hm.jitless,
        l = c && bp.value,
        u = t.catchall,
        d;
      e._zod.parse = (i, f) => {
        d ??= r.value;
        let p = i.value;
        return s(p)
          ? c && l && f?.async === !1 && f.jitless !== !0
            ? ((o ||= a(t.shape)), (i = o(i, f)), u ? Jg([], p, i, f, d, e, f?.abortEarly === !0) : i)
            : n(i, f)
          : (i.issues.push({ expected: `object`, code: `invalid_type`, input: p, inst: e }), i);
      };
    });
  function Zg(e, t, n, r) {
    for (let n of e) if (n.issues.length === 0) return ((t.value = n.value), t);
    let i = e.filter((e) => !zp(e));
    return i.length === 1
      ? ((t.value = i[0].value), i[0])
      : (t.issues.push({
          code: `invalid_union`,
          input: t.value,
          inst: n,
          errors: e.map((e) => e.issues.map((e) => Gp(e, r, gm()))),
        }),
        t);
  }
  var Qg = z(`$ZodUnion`, (e, t) => {
    (B.init(e, t),
      R(e, `optin`, (e) =>
        e.def.options.some((e) => e._zod.optin === `defaulted`)
          ? `defaulted`
          : e.def.options.some((e) => e._zod.optin !== void 0)
            ? `optional`
            : void 0,
      ),
      R(e, `optout`, (e) => (e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0)),
      R(e, `values`, (e) => {
        if (e.def.options.every((e) => e._zod.values))
          return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
      }),
      R(e, `pattern`, (e) => {
        if (e.def.options.every((e) => e._zod.pattern)) {
          let t = e.def.options.map((e) => e._zod.pattern);
          return RegExp(`^(${t.map((e) => ip(e.source)).join(`|`)})$`);
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
      return a ? Promise.all(o).then((t) => Zg(t, r, e, i)) : Zg(o, r, e, i);
    };
  });
  function $g(e) {
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
  var e_ = z(`$ZodDiscriminatedUnion`, (e, t) => {
      ((t.inclusive = !1), Qg.init(e, t));
      let n = e._zod.parse;
      (R(e, `propValues`, (e) => {
        let t = {},
          n = 0;
        for (let r of e.def.options) {
          let i = r._zod.propValues;
          if (!i || Object.keys(i).length === 0)
            throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
          i[e.def.discriminator]?.has(void 0) && n++;
          for (let [e, n] of Object.entries(i)) {
            Object.prototype.hasOwnProperty.call(t, e) || cp(t, e, new Set());
            for (let r of n) t[e].add(r);
          }
        }
        return (!e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t);
      }),
        t.options.forEach((e, n) => {
          let r = lp(e._zod.def);
          if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator))
            throw Error(`Invalid discriminated union option at index "${n}"`);
        }));
      let r = np(() => $g(t));
      e._zod.parse = (i, a) => {
        let o = i.value;
        if (!yp(o))
          return (i.issues.push({ code: `invalid_type`, expected: `object`, input: o, inst: e }), i);
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
    t_ = z(`$ZodIntersection`, (e, t) => {
      (B.init(e, t),
        (e._zod.parse = (e, n) => {
          let r = e.value,
            i = t.left._zod.run({ value: r, issues: [] }, n),
            a = t.right._zod.run({ value: r, issues: [] }, n);
          return i instanceof Promise || a instanceof Promise
            ? Promise.all([i, a]).then(([t, n]) => r_(e, t, n))
            : r_(e, i, a);
        }));
    });
  function n_(e, t) {
    if (e === t || (e instanceof Date && t instanceof Date && +e == +t)) return { valid: !0, data: e };
    if (xp(e) && xp(t)) {
      let n = Object.keys(t),
        r = Object.keys(e).filter((e) => n.indexOf(e) !== -1),
        i = { ...e, ...t };
      Object.prototype.hasOwnProperty.call(i, `__proto__`) && delete i.__proto__;
      for (let n of r) {
        if (n === `__proto__`) continue;
        let r = n_(e[n], t[n]);
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
          o = n_(i, a);
        if (!o.valid) return { valid: !1, mergeErrorPath: [r, ...o.mergeErrorPath] };
        n.push(o.data);
      }
      return { valid: !0, data: n };
    }
    return { valid: !1, mergeErrorPath: [] };
  }
  function r_(e, t, n) {
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
    let c = n_(t.value, n.value);
    if (!c.valid) {
      if (zp(e)) return e;
      throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
    }
    return ((e.value = c.data), e);
  }
  var i_ = z(`$ZodRecord`, (e, t) => {
      B.init(e, t);
      let n = hm.memoizer;
      (n?.attach(e),
        (e._zod.parse = (r, i) => {
          let a = r.value;
          if (!xp(a))
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
                    issues: s.issues.map((e) => Gp(e, i, gm())),
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
                        (e.issues.length && r.issues.push(...Vp(n, e.issues)), (r.value[l] = e.value));
                      }),
                    )
                  : (u.issues.length && r.issues.push(...Vp(n, u.issues)), (r.value[l] = u.value));
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
              if (typeof n == `string` && Sh.test(n) && l.issues.length) {
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
                        issues: l.issues.map((e) => Gp(e, i, gm())),
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
                      (e.issues.length && r.issues.push(...Vp(n, e.issues)), (r.value[u] = e.value));
                    }),
                  )
                : (d.issues.length && r.issues.push(...Vp(n, d.issues)), (r.value[u] = d.value));
            }
            c &&
              c.length > 0 &&
              r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: c, continue: !0 });
          }
          return o.length ? Promise.all(o).then(() => r) : r;
        }));
    }),
    a_ = z(`$ZodEnum`, (e, t) => {
      B.init(e, t);
      let n = Qf(t.entries),
        r = new Set(n);
      ((e._zod.values = r),
        R(e, `pattern`, (e) => {
          let t = Qf(e.def.entries).filter((e) => Cp.has(typeof e));
          return RegExp(t.length ? `^(${t.map((e) => wp(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
        }),
        (e._zod.parse = (t, i) => {
          let a = t.value;
          return (r.has(a) || t.issues.push({ code: `invalid_value`, values: n, input: a, inst: e }), t);
        }));
    }),
    o_ = z(`$ZodLiteral`, (e, t) => {
      B.init(e, t);
      let n = new Set(t.values);
      ((e._zod.values = n),
        R(e, `pattern`, (e) => {
          let t = e.def.values;
          return RegExp(
            t.length
              ? `^(${t.map((e) => (typeof e == `string` ? wp(e) : e ? wp(e.toString()) : String(e))).join(`|`)})$`
              : `^[^\\s\\S]$`,
          );
        }),
        (e._zod.parse = (r, i) => {
          let a = r.value;
          return (
            n.has(a) || r.issues.push({ code: `invalid_value`, values: t.values, input: a, inst: e }), r
          );
        }));
    }),
    s_ = z(`$ZodTransform`, (e, t) => {
      (B.init(e, t),
        (e._zod.optin = `optional`),
        hm.memoizer?.guard(e),
        (e._zod.parse = (n, r) => {
          if (r.direction === `backward`) throw new mm(e.constructor.name);
          let i = t.transform(n.value, n);
          if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => ((n.value = e), n));
          if (i instanceof Promise) throw new pm();
          return ((n.value = i), n);
        }));
    });
  function c_(e, t) {
    return ((e.value = t.issues.length ? void 0 : t.value), e);
  }
  var l_ = z(`$ZodOptional`, (e, t) => {
      (B.init(e, t),
        R(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
        (e._zod.optout = `optional`),
        R(e, `values`, (e) => {
          let t = e.def.innerType._zod.values;
          return t ? new Set([...t, void 0]) : void 0;
        }),
        R(e, `pattern`, (e) => {
          let t = e.def.innerType._zod.pattern;
          return t ? RegExp(`^(${ip(t.source)})?$`) : void 0;
        }),
        (e._zod.parse = (e, n) => {
          if (e.value === void 0) {
            if (t.innerType._zod.optin !== `defaulted`) return e;
            let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
            return r instanceof Promise ? r.then((t) => c_(e, t)) : c_(e, r);
          }
          return t.innerType._zod.run(e, n);
        }));
    }),
    u_ = z(`$ZodExactOptional`, (e, t) => {
      (l_.init(e, t),
        R(e, `values`, (e) => e.def.innerType._zod.values),
        R(e, `pattern`, (e) => e.def.innerType._zod.pattern),
        (e._zod.parse = (e, n) => t.innerType._zod.run(e, n)));
    }),
    d_ = z(`$ZodNullable`, (e, t) => {
      (B.init(e, t),
        R(e, `optin`, (e) => e.def.innerType._zod.optin),
        R(e, `optout`, (e) => e.def.innerType._zod.optout),
        R(e, `pattern`, (e) => {
          let t = e.def.innerType._zod.pattern;
          return t ? RegExp(`^(${ip(t.source)}|null)$`) : void 0;
        }),
        R(e, `values`, (e) =>
          e.def.innerType._zod.values ? new Set([...e.def.innerType._zod.values, null]) : void 0,
        ),
        (e._zod.parse = (e, n) => (e.value === null ? e : t.innerType._zod.run(e, n))));
    }),
    f_ = z(`$ZodDefault`, (e, t) => {
      (B.init(e, t),
        (e._zod.optin = `defaulted`),
        R(e, `values`, (e) => e.def.innerType._zod.values),
        (e._zod.parse = (e, n) => {
          if (n.direction === `backward`) return t.innerType._zod.run(e, n);
          if (e.value === void 0) return ((e.value = t.defaultValue), e);
          let r = t.innerType._zod.run(e, n);
          return r instanceof Promise ? r.then((e) => p_(e, t)) : p_(r, t);
        }));
    });
  function p_(e, t) {
    return (e.value === void 0 && (e.value = t.defaultValue), e);
  }
  var m_ = z(`$ZodPrefault`, (e, t) => {
      (B.init(e, t),
        (e._zod.optin = `defaulted`),
        R(e, `values`, (e) => e.def.innerType._zod.values),
        (e._zod.parse = (e, n) => (
          n.direction === `backward` || (e.value === void 0 && (e.value = t.defaultValue)),
          t.innerType._zod.run(e, n)
        )));
    }),
    h_ = z(`$ZodNonOptional`, (e, t) => {
      (B.init(e, t),
        R(e, `values`, (e) => {
          let t = e.def.innerType._zod.values;
          return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
        }),
        (e._zod.parse = (n, r) => {
          let i = t.innerType._zod.run(n, r);
          return i instanceof Promise ? i.then((t) => g_(t, e)) : g_(i, e);
        }));
    });
  function g_(e, t) {
    return (
      !e.issues.length &&
        e.value === void 0 &&
        e.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: e.value, inst: t }),
      e
    );
  }
  function __(e, t, n, r) {
    return t.issues.length
      ? ((e.value = n.catchValue({
          ...t,
          value: e.value,
          error: { issues: t.issues.map((e) => Gp(e, r, gm())) },
          input: e.value,
        })),
        e)
      : ((e.value = t.value), t.memo && (e.memo = !0), e);
  }
  var v_ = z(`$ZodCatch`, (e, t) => {
      (B.init(e, t),
        R(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
        R(e, `optout`, (e) => e.def.innerType._zod.optout),
        R(e, `values`, (e) => e.def.innerType._zod.values),
        (e._zod.parse = (e, n) => {
          if (n.direction === `backward`) return t.innerType._zod.run(e, n);
          let r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
          return r instanceof Promise ? r.then((r) => __(e, r, t, n)) : __(e, r, t, n);
        }));
    }),
    y_ = z(`$ZodPipe`, (e, t) => {
      (B.init(e, t),
        R(e, `values`, (e) => e.def.in._zod.values),
        R(e, `optin`, (e) => e.def.in._zod.optin),
        R(e, `optout`, (e) => e.def.out._zod.optout),
        R(e, `propValues`, (e) => e.def.in._zod.propValues),
        (e._zod.parse = (e, n) => {
          if (n.direction === `backward`) {
            let r = t.out._zod.run(e, n);
            return r instanceof Promise ? r.then((e) => b_(e, t.in, n)) : b_(r, t.in, n);
          }
          let r = t.in._zod.run(e, n);
          return r instanceof Promise ? r.then((e) => b_(e, t.out, n)) : b_(r, t.out, n);
        }));
    });
  function b_(e, t, n) {
    return e.issues.some((e) => e.code !== `unrecognized_keys`)
      ? ((e.aborted = !0), e)
      : t._zod.run({ value: e.value, issues: e.issues }, n);
  }
  var x_ = z(`$ZodReadonly`, (e, t) => {
    (B.init(e, t),
      R(e, `propValues`, (e) => e.def.innerType._zod.propValues),
      R(e, `values`, (e) => e.def.innerType._zod.values),
      R(e, `optin`, (e) => e.def.innerType?._zod?.optin),
      R(e, `optout`, (e) => e.def.innerType?._zod?.optout),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) return t.innerType._zod.run(e, n);
        let r = t.innerType._zod.run(e, n);
        return r instanceof Promise ? r.then(S_) : S_(r);
      }));
  });
  function S_(e) {
    return (e.memo || (e.value = Object.freeze(e.value)), e);
  }
  var C_ = z(`$ZodLazy`, (e, t) => {
      (B.init(e, t),
        sp(e._zod, `innerType`, () => {
          let e = t;
          return ((e._cachedInner ||= t.getter()), e._cachedInner);
        }),
        R(e, `pattern`, (e) => e.innerType?._zod?.pattern),
        R(e, `propValues`, (e) => e.innerType?._zod?.propValues),
        R(e, `optin`, (e) => e.innerType?._zod?.optin ?? void 0),
        R(e, `optout`, (e) => e.innerType?._zod?.optout ?? void 0),
        (e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n)));
    }),
    w_ = z(`$ZodCustom`, (e, t) => {
      (Dh.init(e, t),
        B.init(e, t),
        (e._zod.parse = (e, t) => e),
        (e._zod.check = (n) => {
          let r = n.value,
            i = t.fn(r);
          if (i instanceof Promise) return i.then((t) => T_(t, n, r, e));
          T_(i, n, r, e);
        }));
    });
  function T_(e, t, n, r) {
    if (!e) {
      let e = {
        code: `custom`,
        input: n,
        inst: r,
        path: [...(r._zod.def.path ?? [])],
        continue: !r._zod.def.abort,
      };
      (r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(Xp(e)));
    }
  }
  var E_ = class extends Error {
      constructor() {
        (super(`Cannot parse a reference cycle that closes through a transform`),
          (this.name = `ZodCyclicError`));
      }
    },
    D_ = `~memo`,
    O_ = [];
  function k_(e) {
    return typeof e == `object` && !!e;
  }
  function A_(e) {
    return e.map((e) => (e.path ? { ...e, path: e.path.slice() } : { ...e }));
  }
  var j_ = new WeakMap(),
    M_ = 0,
    N_ = 1,
    P_ = 2;
  function F_(e, t, n) {
    let r = j_.get(e);
    if (r !== void 0) return r ? P_ : M_;
    if (t.has(e)) return P_;
    t.add(e);
    let i = M_,
      a = (e) => {
        if (i !== P_ && e?._zod) {
          let r = F_(e, t, n);
          r > i && (i = r);
        }
      },
      o = (e, r) => {
        let i = M_;
        for (let a of Reflect.ownKeys(e)) {
          let o = Object.getOwnPropertyDescriptor(e, a);
          if (r && !o.enumerable) continue;
          let s = o.get ? N_ : o.value?._zod ? F_(o.value, t, n) : M_;
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
        let e = lp(c);
        (s(e ? o(e, !0) : N_), a(c.catchall));
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
        s(r ? F_(r, t, !1) : N_);
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
    return (t.delete(e), I_(e, i));
  }
  function I_(e, t) {
    return (t !== N_ && j_.set(e, t === P_), t);
  }
  function L_(e, t) {
    let n = e.buckets.get(t);
    return (n || ((n = new WeakMap()), e.buckets.set(t, n)), n);
  }
  var R_,
    z_ = [],
    B_ = {
      alloc(e, t, n) {
        let r = R_;
        if (!r) return n;
        R_ = void 0;
        let i = { value: n, issues: null };
        return (r.set(t.value, i), z_.push(i), n);
      },
      guard(e) {
        var t;
        ((t = e._zod).deferred ?? (t.deferred = []),
          e._zod.deferred.push(() => {
            let t = e._zod.parse,
              n = (e, n) => {
                if (n.direction !== `backward` && H_(n, e.value)) throw new E_();
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
                  let i = F_(e, new Set(), !1);
                  if (i === M_) return ((e._zod.parse = t), e._zod.run === o && (e._zod.run = t), t(s, c));
                  i === P_ || r ? (n = !0) : (r = !0);
                }
                let l = s.value;
                if (!k_(l)) return t(s, c);
                let u = c[D_];
                u || ((u = { buckets: new WeakMap(), backEdges: void 0 }), (c[D_] = u));
                let d;
                i === c ? (d = a) : ((d = L_(u, e)), (i = c), (a = d));
                let f = d.get(l);
                if (f)
                  return (
                    (s.value = f.value),
                    f.issues
                      ? f.issues.length && s.issues.push(...A_(f.issues))
                      : ((s.memo = !0),
                        u.backEdges ?? (u.backEdges = new WeakSet()),
                        u.backEdges.add(f.value)),
                    s
                  );
                R_ = d;
                let p = z_.length,
                  m = t(s, c);
                R_ = void 0;
                let h = z_.length > p ? z_.pop() : void 0;
                return m instanceof Promise
                  ? m.then((e) => (h && (h.issues = e.issues.length ? A_(e.issues) : O_), e))
                  : (h && (h.issues = m.issues.length ? A_(m.issues) : O_), m);
              };
            ((e._zod.parse = o), e._zod.run === t && (e._zod.run = o));
          }));
      },
    };
  function V_() {
    return B_;
  }
  function H_(e, t) {
    let n = e[D_]?.backEdges;
    return n !== void 0 && k_(t) && n.has(t);
  }
  var U_ = () => {
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
          return `Invalid input: expected ${i(e.expected)}, received ${i(Yp(e.input), e.input)}`;
        case `invalid_value`:
          return e.values.length === 1
            ? `Invalid input: expected ${Ep(e.values[0])}`
            : `Invalid option: expected one of ${$f(e.values, `|`)}`;
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
          return `Unrecognized key${e.keys.length > 1 ? `s` : ``}: ${$f(e.keys, `, `)}`;
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
  function W_() {
    return { localeError: U_() };
  }
  var G_,
    K_ = class {
      constructor() {
        ((this._map = new WeakMap()), (this._idmap = new Map()));
      }
      add(e, ...t) {
        let n = t[0];
        return (
          this._map.set(e, n), n && typeof n == `object` && `id` in n && this._idmap.set(n.id, e), this
        );
      }
      clear() {
        return ((this._map = new WeakMap()), (this._idmap = new Map()), this);
      }
      remove(e) {
        let t = this._map.get(e);
        return (
          t && typeof t == `object` && `id` in t && this._idmap.delete(t.id), this._map.delete(e), this
        );
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
  function q_() {
    return new K_();
  }
  (G_ = globalThis).__zod_globalRegistry ?? (G_.__zod_globalRegistry = q_());
  var J_ = globalThis.__zod_globalRegistry;
  function Y_(e) {
    return ((e.checks &&= [...e.checks]), e);
  }
  function X_(e, t) {
    return new e(Y_({ type: `string`, ...L(t) }));
  }
  function Z_(e, t) {
    return new e({ type: `string`, format: `email`, check: `string_format`, abort: !1, ...L(t) });
  }
  function Q_(e, t) {
    return new e({ type: `string`, format: `guid`, check: `string_format`, abort: !1, ...L(t) });
  }
  function $_(e, t) {
    return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, ...L(t) });
  }
  function ev(e, t) {
    return new e({
      type: `string`,
      format: `uuid`,
      check: `string_format`,
      abort: !1,
      version: `v4`,
      ...L(t),
    });
  }
  function tv(e, t) {
    return new e({
      type: `string`,
      format: `uuid`,
      check: `string_format`,
      abort: !1,
      version: `v6`,
      ...L(t),
    });
  }
  function nv(e, t) {
    return new e({
      type: `string`,
      format: `uuid`,
      check: `string_format`,
      abort: !1,
      version: `v7`,
      ...L(t),
    });
  }
  function rv(e, t) {
    return new e({ type: `string`, format: `url`, check: `string_format`, abort: !1, ...L(t) });
  }
  function iv(e, t) {
    return new e({ type: `string`, format: `emoji`, check: `string_format`, abort: !1, ...L(t) });
  }
  function av(e, t) {
    return new e({ type: `string`, format: `nanoid`, check: `string_format`, abort: !1, ...L(t) });
  }
  function ov(e, t) {
    return new e({ type: `string`, format: `cuid`, check: `string_format`, abort: !1, ...L(t) });
  }
  function sv(e, t) {
    return new e({ type: `string`, format: `cuid2`, check: `string_format`, abort: !1, ...L(t) });
  }
  function cv(e, t) {
    return new e({ type: `string`, format: `ulid`, check: `string_format`, abort: !1, ...L(t) });
  }
  function lv(e, t) {
    return new e({ type: `string`, format: `xid`, check: `string_format`, abort: !1, ...L(t) });
  }
  function uv(e, t) {
    return new e({ type: `string`, format: `ksuid`, check: `string_format`, abort: !1, ...L(t) });
  }
  function dv(e, t) {
    return new e({ type: `string`, format: `ipv4`, check: `string_format`, abort: !1, ...L(t) });
  }
  function fv(e, t) {
    return new e({ type: `string`, format: `ipv6`, check: `string_format`, abort: !1, ...L(t) });
  }
  function pv(e, t) {
    return new e({ type: `string`, format: `cidrv4`, check: `string_format`, abort: !1, ...L(t) });
  }
  function mv(e, t) {
    return new e({ type: `string`, format: `cidrv6`, check: `string_format`, abort: !1, ...L(t) });
  }
  function hv(e, t) {
    return new e({ type: `string`, format: `base64`, check: `string_format`, abort: !1, ...L(t) });
  }
  function gv(e, t) {
    return new e({ type: `string`, format: `base64url`, check: `string_format`, abort: !1, ...L(t) });
  }
  function _v(e, t) {
    return new e({ type: `string`, format: `e164`, check: `string_format`, abort: !1, ...L(t) });
  }
  function vv(e, t) {
    return new e({ type: `string`, format: `jwt`, check: `string_format`, abort: !1, ...L(t) });
  }
  function yv(e, t) {
    return new e({
      type: `string`,
      format: `datetime`,
      check: `string_format`,
      offset: !1,
      local: !1,
      precision: null,
      ...L(t),
    });
  }
  function bv(e, t) {
    return new e({ type: `string`, format: `date`, check: `string_format`, ...L(t) });
  }
  function xv(e, t) {
    return new e({ type: `string`, format: `time`, check: `string_format`, precision: null, ...L(t) });
  }
  function Sv(e, t) {
    return new e({ type: `string`, format: `duration`, check: `string_format`, ...L(t) });
  }
  function Cv(e, t) {
    return new e(Y_({ type: `number`, checks: [], ...L(t) }));
  }
  function wv(e, t) {
    return new e({ type: `number`, check: `number_format`, abort: !1, format: `safeint`, ...L(t) });
  }
  function Tv(e, t) {
    return new e({ type: `boolean`, ...L(t) });
  }
  function Ev(e, t) {
    return new e({ type: `null`, ...L(t) });
  }
  function Dv(e) {
    return new e({ type: `unknown` });
  }
  function Ov(e, t) {
    return new e({ type: `never`, ...L(t) });
  }
  function kv(e, t) {
    return new Ah({ check: `less_than`, ...L(t), value: e, inclusive: !1 });
  }
  function Av(e, t) {
    return new Ah({ check: `less_than`, ...L(t), value: e, inclusive: !0 });
  }
  function jv(e, t) {
    return new jh({ check: `greater_than`, ...L(t), value: e, inclusive: !1 });
  }
  function Mv(e, t) {
    return new jh({ check: `greater_than`, ...L(t), value: e, inclusive: !0 });
  }
  function Nv(e, t) {
    return new Mh({ check: `multiple_of`, ...L(t), value: e });
  }
  function Pv(e, t) {
    return new Ph({ check: `max_length`, ...L(t), maximum: e });
  }
  function Fv(e, t) {
    return new Fh({ check: `min_length`, ...L(t), minimum: e });
  }
  function Iv(e, t) {
    return new Ih({ check: `length_equals`, ...L(t), length: e });
  }
  function Lv(e, t) {
    return new Rh({ check: `string_format`, format: `regex`, ...L(t), pattern: e });
  }
  function Rv(e) {
    return new zh({ check: `string_format`, format: `lowercase`, ...L(e) });
  }
  function zv(e) {
    return new Bh({ check: `string_format`, format: `uppercase`, ...L(e) });
  }
  function Bv(e, t) {
    return new Vh({ check: `string_format`, format: `includes`, ...L(t), includes: e });
  }
  function Vv(e, t) {
    return new Hh({ check: `string_format`, format: `starts_with`, ...L(t), prefix: e });
  }
  function Hv(e, t) {
    return new Uh({ check: `string_format`, format: `ends_with`, ...L(t), suffix: e });
  }
  function Uv(e) {
    return new Wh({ check: `overwrite`, tx: e });
  }
  function Wv(e) {
    return Uv((t) => t.normalize(e));
  }
  function Gv() {
    return Uv((e) => e.trim());
  }
  function Kv() {
    return Uv((e) => e.toLowerCase());
  }
  function qv() {
    return Uv((e) => e.toUpperCase());
  }
  function Jv() {
    return Uv((e) => _p(e));
  }
  function Yv(e, t, n) {
    return new e({ type: `array`, element: t, ...L(n) });
  }
  function Xv(e, t, n) {
    return new e({ type: `custom`, check: `custom`, fn: t, ...L(n) });
  }
  function Zv(e, t) {
    let n = Qv(
      (t) => (
        (t.addIssue = (e) => {
          if (typeof e == `string`) t.issues.push(Xp(e, t.value, n._zod.def));
          else {
            let r = e;
            (r.fatal && (r.continue = !1),
              (r.code ??= `custom`),
              `input` in r || (r.input = t.value),
              (r.inst ??= n),
              (r.continue ??= !n._zod.def.abort),
              t.issues.push(Xp(r)));
          }
        }),
        e(t.value, t)
      ),
      t,
    );
    return n;
  }
  function Qv(e, t) {
    let n = new Dh({ check: `custom`, ...L(t) });
    return ((n._zod.check = e), n);
  }
  function $v(e, ...t) {
    for (let n of t)
      for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && cp(e, t, n[t]);
    return e;
  }
  function ey(e) {
    let t = e?.target ?? `draft-2020-12`;
    return (
      t === `draft-4` && (t = `draft-04`),
      t === `draft-7` && (t = `draft-07`),
      {
        processors: e.processors ?? {},
        metadataRegistry: e?.metadata ?? J_,
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
  function ty(e, t, n, r, i) {
    let a =
      typeof t.unrepresentable == `function`
        ? t.unrepresentable({ zodSchema: e, path: r.path, message: i })
        : t.unrepresentable;
    if (a === `any`) return !1;
    if (a === void 0 || a === `throw`) throw Error(i);
    return (Object.assign(n, a), !0);
  }
  function H(e, t, n = { path: [], schemaPath: [] }) {
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
      a && ((o.ref ||= a), H(a, t, r), (t.seen.get(a).isParent = !0));
    }
    let c = t.metadataRegistry.get(e);
    return (
      c && $v(o.schema, c),
      t.io === `input` && U(e) && (delete o.schema.examples, delete o.schema.default),
      t.io === `input` &&
        `_prefault` in o.schema &&
        ((r = o.schema).default ?? (r.default = o.schema._prefault)),
      delete o.schema._prefault,
      t.seen.get(e).schema
    );
  }
  function ny(e) {
    return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
  }
  function ry(e, t) {
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
          return ((t[1].defId = a), { defId: a, ref: `${i(`__shared`)}#/${r}/${ny(a)}` });
        }
        let i = `#/${r}/`;
        if (t[1] === n && !t[1].schema.id) return { ref: `#` };
        let a = t[1].schema.id ?? `__schema${e.counter++}`;
        return { defId: a, ref: i + ny(a) };
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
  function iy(e) {
    let t = e.anyOf;
    if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
    let n = [];
    for (let e of t) {
      if (!e || typeof e != `object`) return;
      iy(e);
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
  var ay = new Set([`type`, `properties`, `required`, `additionalProperties`]),
    oy = [`oneOf`, `anyOf`];
  function sy(e) {
    let t = e.additionalProperties;
    return t === void 0 || t === !1 || typeof t != `object` || !t ? null : Object.keys(t).length ? t : null;
  }
  function cy(e) {
    let t = [];
    for (let n of e) {
      if (typeof n != `object` || n.type !== `object`) return null;
      for (let e in n) if (!ay.has(e)) return null;
      t.push(n);
    }
    let n = {},
      r = new Set();
    for (let e of t) {
      for (let r in e.properties) {
        if (Object.prototype.hasOwnProperty.call(n, r)) continue;
        let e = [];
        for (let n of t) {
          let t = n.properties?.[r] ?? sy(n);
          t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
        }
        cp(n, r, e.length === 1 ? e[0] : (cy(e) ?? { allOf: e }));
      }
      for (let t of e.required ?? []) r.add(t);
    }
    let i = { type: `object`, properties: n };
    if ((r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)))
      i.additionalProperties = !1;
    else {
      let e = [];
      for (let n of t) {
        let t = sy(n);
        t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
      }
      e.length === 1
        ? (i.additionalProperties = e[0])
        : e.length > 1 && (i.additionalProperties = { allOf: e });
    }
    return i;
  }
  function ly(e) {
    let t = e.allOf;
    if (!Array.isArray(t) || t.length < 2) return;
    for (let t of ay) if (t in e) return;
    let n = t.filter((e) => oy.some((t) => Array.isArray(e[t]))),
      r = null;
    if (!n.length) r = cy(t);
    else {
      let e = n[0],
        i = oy.find((t) => Array.isArray(e[t]));
      if (Object.keys(e).length !== 1) return;
      let a = t.filter((t) => t !== e),
        o = e[i].map((e) => cy([...a, e]));
      if (o.some((e) => !e)) return;
      r = { [i]: o };
    }
    r && (delete e.allOf, $v(e, r));
  }
  function uy(e, t) {
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
            : $v(i, s),
          $v(i, a),
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
      if (e.target !== `openapi-3.0`) for (let t of e.seen.entries()) iy(t[1].def ?? t[1].schema);
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
        for (let n of e.intersections) for (let e of t.get(n) ?? []) ly(e);
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
    $v(i, n.defId ? n.schema : (n.def ?? n.schema));
    let a = e.metadataRegistry.get(t)?.id;
    a !== void 0 && i.id === a && delete i.id;
    let o = e.external?.defs ?? {};
    if (!e.external || e.sharedEmitDoneFor !== e.external)
      for (let t of e.seen.entries()) {
        let e = t[1];
        e.def && e.defId && (e.def.id === e.defId && delete e.def.id, cp(o, e.defId, e.def));
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
            jsonSchema: { input: fy(t, `input`, e.processors), output: fy(t, `output`, e.processors) },
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
  function U(e, t) {
    let n = t ?? { seen: new Set() };
    if (n.seen.has(e)) return !1;
    n.seen.add(e);
    let r = e._zod.def;
    if (r.type === `transform`) return !0;
    if (r.type === `array`) return U(r.element, n);
    if (r.type === `set`) return U(r.valueType, n);
    if (r.type === `lazy`) return U(r.getter(), n);
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
      return U(r.innerType, n);
    if (r.type === `intersection`) return U(r.left, n) || U(r.right, n);
    if (r.type === `record` || r.type === `map`) return U(r.keyType, n) || U(r.valueType, n);
    if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : U(r.in, n) || U(r.out, n);
    if (r.type === `object`) {
      for (let e in r.shape) if (U(r.shape[e], n)) return !0;
      return !1;
    }
    if (r.type === `union`) {
      for (let e of r.options) if (U(e, n)) return !0;
      return !1;
    }
    if (r.type === `tuple`) {
      for (let e of r.items) if (U(e, n)) return !0;
      return !!(r.rest && U(r.rest, n));
    }
    return !1;
  }
  var dy =
      (e, t = {}) =>
      (n) => {
        let r = ey({ ...n, processors: t });
        return (H(e, r), ry(r, e), uy(r, e));
      },
    fy =
      (e, t, n = {}) =>
      (r) => {
        let { libraryOptions: i, target: a } = r ?? {},
          o = ey({ ...(i ?? {}), target: a, io: t, processors: n });
        return (H(e, o), ry(o, e), uy(o, e));
      },
    py = (e, t, n) => {
      (e[t] === void 0 || n > e[t]) && (e[t] = n);
    },
    my = (e, t, n) => {
      (e[t] === void 0 || n < e[t]) && (e[t] = n);
    },
    hy = (e, t) => {
      (py(e, `minimum`, t), my(e, `maximum`, t));
    },
    gy = (e, t) => {
      ((e.multipleOf ??= []), e.multipleOf.includes(t) || e.multipleOf.push(t));
    },
    _y = (e, t) => {
      ((e.patterns ??= new Set()), e.patterns.add(t));
    },
    vy = (e, t) => {
      e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
    },
    yy = (e, t) => {
      ((e.format = t), t.includes(`int`) && (e.isInt = !0));
    },
    by = (e, t) => py(e, `minimum`, t.minimum),
    xy = (e, t) => my(e, `maximum`, t.maximum),
    Sy = (e) => (t, n) => {
      yy(t, n.format);
      let [r, i] = e[n.format];
      (py(t, `minimum`, r), my(t, `maximum`, i));
    },
    Cy = {
      greater_than: (e, t) => py(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
      less_than: (e, t) => my(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
      multiple_of: (e, t) => gy(e, t.value),
      number_format: Sy(Op),
      bigint_format: Sy(kp),
      min_length: by,
      max_length: xy,
      length_equals: (e, t) => hy(e, t.length),
      min_size: by,
      max_size: xy,
      size_equals: (e, t) => hy(e, t.size),
      string_format: (e, t) => {
        (yy(e, t.format),
          t.pattern && _y(e, t.pattern),
          (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format),
          (t.local || t.precision === -1) && (e.laxFormat = !0));
      },
      mime_type: (e, t) => vy(e, t.mime),
    };
  function wy(e) {
    let t = {},
      n = e._zod.def,
      r = e._zod.traits.has(`$ZodCheck`) ? [e, ...(n.checks ?? [])] : (n.checks ?? []);
    for (let e of r) Cy[e._zod.def.check]?.(t, e._zod.def);
    let i = e._zod.bag;
    (i.minimum !== void 0 && py(t, `minimum`, i.minimum),
      i.exclusiveMinimum !== void 0 && py(t, `exclusiveMinimum`, i.exclusiveMinimum),
      i.maximum !== void 0 && my(t, `maximum`, i.maximum),
      i.exclusiveMaximum !== void 0 && my(t, `exclusiveMaximum`, i.exclusiveMaximum),
      i.multipleOf !== void 0 && gy(t, i.multipleOf),
      i.format !== void 0 && ((t.format ??= i.format), i.format.includes(`int`) && (t.isInt = !0)),
      i.mime && vy(t, i.mime));
    for (let e of i.patterns ?? []) _y(t, e);
    return t;
  }
  var Ty = { guid: `uuid`, url: `uri`, datetime: `date-time`, json_string: `json-string`, regex: `` },
    Ey = new Map([
      [Dg, uh],
      [kg, dh],
    ]),
    Dy = (e) => Ey.get(e) ?? e,
    Oy = (e, t, n, r) => {
      let i = n;
      i.type = `string`;
      let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = wy(e);
      if (
        (typeof a == `number` && (i.minLength = a),
        typeof o == `number` && (i.maxLength = o),
        s &&
          ((i.format = Ty[s] ?? s),
          i.format === `` && delete i.format,
          (s === `time` || u) && delete i.format),
        l && (i.contentEncoding = l),
        c && c.size > 0)
      ) {
        let e = [...c].map(Dy);
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
    ky = (e, t, n, r) => {
      let i = n,
        { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = wy(e);
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
            : ty(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
        let [a, ...o] = n;
        (a !== void 0 && (i.multipleOf = a),
          o.length && (i.allOf = [...(i.allOf ?? []), ...o.map((e) => ({ multipleOf: e }))]));
      }
    },
    Ay = (e, t, n, r) => {
      n.type = `boolean`;
    },
    jy = (e, t, n, r) => {
      t.target === `openapi-3.0`
        ? ((n.type = `string`), (n.nullable = !0), (n.enum = [null]))
        : (n.type = `null`);
    },
    My = (e, t, n, r) => {
      n.not = {};
    },
    Ny = (e, t, n, r) => {
      let i = e._zod.def,
        a = Qf(i.entries);
      a.length === 0
        ? (n.not = {})
        : (a.every((e) => typeof e == `number`) && (n.type = `number`),
          a.every((e) => typeof e == `string`) && (n.type = `string`),
          (n.enum = a));
    },
    Py = (e, t, n, r) => {
      let i = e._zod.def;
      if (i.values.length === 0) {
        n.not = {};
        return;
      }
      let a = [];
      for (let o of i.values)
        if (o === void 0) {
          if (ty(e, t, n, r, 'Literal `undefined` cannot be represented in JSON Schema')) return;
        } else if (typeof o == `bigint`) {
          if (ty(e, t, n, r, `BigInt literals cannot be represented in JSON Schema`)) return;
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
    Fy = (e, t, n, r) => {
      ty(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
    },
    Iy = (e, t, n, r) => {
      ty(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
    },
    Ly = (e, t, n, r) => {
      let i = n,
        a = e._zod.def,
        { minimum: o, maximum: s } = wy(e);
      (typeof o == `number` && (i.minItems = o),
        typeof s == `number` && (i.maxItems = s),
        (i.type = `array`),
        (i.items = H(a.element, t, { ...r, path: [...r.path, `items`] })));
    };
  function Ry(e) {
    let t = e._zod.def;
    return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`)
      ? Ry(t.out)
      : t.type === `catch`
        ? Ry(t.innerType)
        : e._zod.optin;
  }
  var zy = (e, t, n, r) => {
      let i = n,
        a = e._zod.def,
        o = a.shape;
      if (
        Object.getOwnPropertySymbols(o).length &&
        ty(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`)
      )
        return;
      ((i.type = `object`), (i.properties = {}));
      for (let e in o) cp(i.properties, e, H(o[e], t, { ...r, path: [...r.path, `properties`, e] }));
      let s = [];
      for (let e of Object.keys(o)) {
        let n = a.shape[e];
        (t.io === `input` ? Ry(n) === void 0 : n._zod.optout === void 0) && s.push(e);
      }
      (s.length > 0 && (i.required = s),
        a.catchall?._zod.def.type === `never`
          ? (i.additionalProperties = !1)
          : a.catchall
            ? a.catchall &&
              (i.additionalProperties = H(a.catchall, t, { ...r, path: [...r.path, `additionalProperties`] }))
            : t.io === `output` && (i.additionalProperties = !1));
    },
    By = (e, t, n, r) => {
      let i = e._zod.def,
        a = i.inclusive === !1,
        o = i.options.map((e, n) => H(e, t, { ...r, path: [...r.path, a ? `oneOf` : `anyOf`, n] }));
      a ? (n.oneOf = o) : (n.anyOf = o);
    },
    Vy = (e, t, n, r) => {
      let i = e._zod.def,
        a = H(i.left, t, { ...r, path: [...r.path, `allOf`, 0] }),
        o = H(i.right, t, { ...r, path: [...r.path, `allOf`, 1] }),
        s = (e) => `allOf` in e && Object.keys(e).length === 1,
        c = [...(s(a) ? a.allOf : [a]), ...(s(o) ? o.allOf : [o])];
      ((n.allOf = c), t.intersections.push(c));
    };
  function Hy(e, t, n) {
    if (t.$ref) {
      if (n.has(t)) return t;
      n.add(t);
      let r = e.get(t)?.def;
      if (!r) return t;
      let i = Hy(e, r, n);
      return i === r ? t : i;
    }
    for (let r of [`anyOf`, `oneOf`]) {
      let i = t[r];
      if (!Array.isArray(i)) continue;
      let a = i.map((t) => Hy(e, t, n));
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
      i && ((p.type = `string`), a || (p.pattern = (r.includes(`number`) ? Sh : xh).source)),
      p
    );
  }
  var Uy = new WeakMap();
  function Wy(e) {
    let t = new Map();
    for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
    let n = new Map();
    for (let r of Uy.get(e) ?? []) {
      let i = e.seen.get(r),
        a = (i?.def ?? i?.schema)?.propertyNames;
      if (!a || a === !0 || n.has(a)) continue;
      let o = Hy(t, a, new Set());
      o !== a && n.set(a, o);
    }
    if (n.size)
      for (let t of e.seen.values())
        for (let e of [t.schema, t.def]) {
          let t = e && n.get(e.propertyNames);
          t && (e.propertyNames = t);
        }
  }
  var Gy = (e, t, n, r) => {
      let i = n,
        a = e._zod.def;
      i.type = `object`;
      let o = a.keyType,
        s = wy(o).patterns;
      if (a.mode === `loose` && s && s.size > 0) {
        let e = H(a.valueType, t, { ...r, path: [...r.path, `patternProperties`, `*`] });
        i.patternProperties = {};
        for (let t of s) cp(i.patternProperties, Dy(t).source, e);
      } else {
        if (t.target === `draft-07` || t.target === `draft-2020-12`) {
          i.propertyNames = H(a.keyType, t, { ...r, path: [...r.path, `propertyNames`] });
          let n = Uy.get(t);
          (n || ((n = []), Uy.set(t, n), t.deferred.push(() => Wy(t))), n.push(e));
        }
        i.additionalProperties = H(a.valueType, t, { ...r, path: [...r.path, `additionalProperties`] });
      }
      let c = o._zod.values,
        l = t.io === `input` && Ry(a.valueType) !== void 0;
      if (c && !a.partial && !l) {
        let e = [...c].filter((e) => typeof e == `string` || typeof e == `number`);
        e.length > 0 && (i.required = e.map(String));
      }
    },
    Ky = (e, t, n, r) => {
      let i = e._zod.def,
        a = H(i.innerType, t, r),
        o = t.seen.get(e);
      t.target === `openapi-3.0`
        ? ((o.ref = i.innerType), (n.nullable = !0))
        : (n.anyOf = [a, { type: `null` }]);
    },
    qy = (e, t, n, r) => {
      let i = e._zod.def;
      H(i.innerType, t, r);
      let a = t.seen.get(e);
      a.ref = i.innerType;
    },
    Jy = Symbol();
  function Yy(e, t, n, r, i) {
    let a = !1,
      o = JSON.stringify(e, (e, t) => (typeof t == `bigint` ? ((a = !0), null) : t));
    return a ? (ty(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), Jy) : JSON.parse(o);
  }
  var Xy = (e, t, n, r) => {
      let i = e._zod.def;
      H(i.innerType, t, r);
      let a = t.seen.get(e);
      a.ref = i.innerType;
      let o = Yy(i.defaultValue, e, t, n, r);
      o !== Jy && (n.default = o);
    },
    Zy = (e, t, n, r) => {
      let i = e._zod.def;
      H(i.innerType, t, r);
      let a = t.seen.get(e);
      if (((a.ref = i.innerType), t.io !== `input`)) return;
      let o = Yy(i.defaultValue, e, t, n, r);
      o !== Jy && (n._prefault = o);
    },
    Qy = (e, t, n, r) => {
      let i = e._zod.def;
      H(i.innerType, t, r);
      let a = t.seen.get(e);
      a.ref = i.innerType;
      let o;
      try {
        o = i.catchValue(void 0);
      } catch {
        ty(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
        return;
      }
      n.default = o;
    },
    $y = (e, t, n, r) => {
      let i = e._zod.def,
        a = i.in._zod.traits.has(`$ZodTransform`),
        o = t.io === `input` ? (a ? i.out : i.in) : i.out;
      H(o, t, r);
      let s = t.seen.get(e);
      s.ref = o;
    },
    eb = (e, t, n, r) => {
      let i = e._zod.def;
      H(i.innerType, t, r);
      let a = t.seen.get(e);
      ((a.ref = i.innerType), (n.readOnly = !0));
    },
    tb = (e, t, n, r) => {
      let i = e._zod.def;
      H(i.innerType, t, r);
      let a = t.seen.get(e);
      a.ref = i.innerType;
    },
    nb = (e, t, n, r) => {
      let i = e._zod.innerType;
      H(i, t, r);
      let a = t.seen.get(e);
      a.ref = i;
    },
    rb = new WeakSet([Object.prototype, Error.prototype]);
  function ib(e, t, n) {
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
  var ab = z(
      `ZodError`,
      (e, t) => {
        (Sm.init(e, t), (e.name = `ZodError`));
        let n = Object.getPrototypeOf(e);
        rb.has(n) ||
          (rb.add(n),
          ib(n, `format`, (e) => (t) => Tm(e, t)),
          ib(n, `flatten`, (e) => (t) => wm(e, t)),
          ib(n, `addIssue`, (e) => (t) => {
            (e.issues.push(t), (e.message = JSON.stringify(e.issues, ep, 2)));
          }),
          ib(n, `addIssues`, (e) => (t) => {
            (e.issues.push(...t), (e.message = JSON.stringify(e.issues, ep, 2)));
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
    ob = km(ab),
    sb = Am(ab),
    cb = jm(ab),
    lb = Nm(ab),
    ub = zm(ab),
    db = Bm(ab),
    fb = Vm(ab),
    pb = Hm(ab),
    mb = Um(ab),
    hb = Wm(ab),
    gb = Gm(ab),
    _b = Km(ab);
  function vb() {
    hm.localeError || gm(W_());
  }
  function yb() {
    hm.memoizer || gm({ memoizer: V_() });
  }
  var W = z(`ZodType`, (e, t) => (vb(), B.init(e, t), (e.def = t), (e.type = t.type), e), {
      check(...e) {
        let t = this.def;
        return this.clone(
          hp(t, {
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
        return Tp(this, e, t);
      },
      brand() {
        return this;
      },
      register(e, t) {
        return (e.add(this, t), this);
      },
      refine(e, t) {
        return this.check(zx(e, t));
      },
      superRefine(e, t) {
        return this.check(Bx(e, t));
      },
      overwrite(e) {
        return this.check(Uv(e));
      },
      optional() {
        return yx(this);
      },
      exactOptional() {
        return xx(this);
      },
      nullable() {
        return Cx(this);
      },
      nullish() {
        return yx(Cx(this));
      },
      nonoptional(e) {
        return kx(this, e);
      },
      array() {
        return J(this);
      },
      or(e) {
        return ox([this, e]);
      },
      and(e) {
        return ux(this, e);
      },
      transform(e) {
        return Nx(this, _x(e));
      },
      default(e) {
        return Tx(this, e);
      },
      prefault(e) {
        return Dx(this, e);
      },
      catch(e) {
        return jx(this, e);
      },
      pipe(e) {
        return Nx(this, e);
      },
      readonly() {
        return Fx(this);
      },
      describe(e) {
        let t = this.clone();
        return (J_.add(t, { description: e }), t);
      },
      meta(...e) {
        if (e.length === 0) return J_.get(this);
        let t = this.clone();
        return (J_.add(t, e[0]), t);
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
        return $p(this, `~standard`, {
          ...Yh(this),
          jsonSchema: { input: fy(this, `input`), output: fy(this, `output`) },
        });
      },
      set '~standard'(e) {
        Qp(this, `~standard`, e);
      },
      parse: function e(t, n) {
        return ob(this, t, n, { callee: e });
      },
      parseAsync: async function e(t, n) {
        return await sb(this, t, n, { callee: e });
      },
      safeParse(e, t) {
        return cb(this, e, t);
      },
      async safeParseAsync(e, t) {
        return lb(this, e, t);
      },
      get spa() {
        return this?.safeParseAsync;
      },
      set spa(e) {
        Qp(this, `spa`, e);
      },
      validate(e, t) {
        return Im(this, e, t);
      },
      validateAsync(e, t) {
        return Rm(this, e, t);
      },
      encode: function e(t, n) {
        return ub(this, t, n, { callee: e });
      },
      decode: function e(t, n) {
        return db(this, t, n, { callee: e });
      },
      encodeAsync: async function e(t, n) {
        return await fb(this, t, n, { callee: e });
      },
      decodeAsync: async function e(t, n) {
        return await pb(this, t, n, { callee: e });
      },
      safeEncode(e, t) {
        return mb(this, e, t);
      },
      safeDecode(e, t) {
        return hb(this, e, t);
      },
      async safeEncodeAsync(e, t) {
        return gb(this, e, t);
      },
      async safeDecodeAsync(e, t) {
        return _b(this, e, t);
      },
      toJSONSchema(e) {
        return dy(this, {})(e);
      },
      get description() {
        return J_.get(this)?.description;
      },
      get _def() {
        return this._zod.def;
      },
    }),
    bb = z(
      `_ZodString`,
      (e, t) => {
        (Xh.init(e, t), W.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Oy(e, t, n, r)));
      },
      em(
        {
          format: (e) => wy(e).format ?? null,
          minLength: (e) => wy(e).minimum ?? null,
          maxLength: (e) => wy(e).maximum ?? null,
        },
        {
          regex(...e) {
            return this.check(Lv(...e));
          },
          includes(...e) {
            return this.check(Bv(...e));
          },
          startsWith(...e) {
            return this.check(Vv(...e));
          },
          endsWith(...e) {
            return this.check(Hv(...e));
          },
          min(...e) {
            return this.check(Fv(...e));
          },
          max(...e) {
            return this.check(Pv(...e));
          },
          length(...e) {
            return this.check(Iv(...e));
          },
          nonempty(...e) {
            return this.check(Fv(1, ...e));
          },
          lowercase(e) {
            return this.check(Rv(e));
          },
          uppercase(e) {
            return this.check(zv(e));
          },
          trim() {
            return this.check(Gv());
          },
          normalize(...e) {
            return this.check(Wv(...e));
          },
          toLowerCase() {
            return this.check(Kv());
          },
          toUpperCase() {
            return this.check(qv());
          },
          slugify() {
            return this.check(Jv());
          },
        },
      ),
    ),
    xb = z(
      `ZodString`,
      (e, t) => {
        (Xh.init(e, t), bb.init(e, t));
      },
      {
        email(e) {
          return this.check(Z_(Eb, e));
        },
        url(e) {
          return this.check(rv(kb, e));
        },
        jwt(e) {
          return this.check(vv(Wb, e));
        },
        emoji(e) {
          return this.check(iv(Ab, e));
        },
        guid(e) {
          return this.check(Q_(Db, e));
        },
        uuid(e) {
          return this.check($_(Ob, e));
        },
        uuidv4(e) {
          return this.check(ev(Ob, e));
        },
        uuidv6(e) {
          return this.check(tv(Ob, e));
        },
        uuidv7(e) {
          return this.check(nv(Ob, e));
        },
        nanoid(e) {
          return this.check(av(jb, e));
        },
        cuid(e) {
          return this.check(ov(Mb, e));
        },
        cuid2(e) {
          return this.check(sv(Nb, e));
        },
        ulid(e) {
          return this.check(cv(Pb, e));
        },
        base64(e) {
          return this.check(hv(Vb, e));
        },
        base64url(e) {
          return this.check(gv(Hb, e));
        },
        xid(e) {
          return this.check(lv(Fb, e));
        },
        ksuid(e) {
          return this.check(uv(Ib, e));
        },
        ipv4(e) {
          return this.check(dv(Lb, e));
        },
        ipv6(e) {
          return this.check(fv(Rb, e));
        },
        cidrv4(e) {
          return this.check(pv(zb, e));
        },
        cidrv6(e) {
          return this.check(mv(Bb, e));
        },
        e164(e) {
          return this.check(_v(Ub, e));
        },
        datetime(e) {
          return this.check(yv(Sb, e));
        },
        date(e) {
          return this.check(bv(Cb, e));
        },
        time(e) {
          return this.check(xv(wb, e));
        },
        duration(e) {
          return this.check(Sv(Tb, e));
        },
      },
    );
  function G(e) {
    return X_(xb, e);
  }
  var K = z(`ZodStringFormat`, (e, t) => {
      (V.init(e, t), bb.init(e, t));
    }),
    Sb = z(`ZodISODateTime`, (e, t) => {
      (hg.init(e, t), K.init(e, t));
    }),
    Cb = z(`ZodISODate`, (e, t) => {
      (gg.init(e, t), K.init(e, t));
    }),
    wb = z(`ZodISOTime`, (e, t) => {
      (_g.init(e, t), K.init(e, t));
    }),
    Tb = z(`ZodISODuration`, (e, t) => {
      (vg.init(e, t), K.init(e, t));
    }),
    Eb = z(`ZodEmail`, (e, t) => {
      ($h.init(e, t), K.init(e, t));
    }),
    Db = z(`ZodGUID`, (e, t) => {
      (Zh.init(e, t), K.init(e, t));
    }),
    Ob = z(`ZodUUID`, (e, t) => {
      (Qh.init(e, t), K.init(e, t));
    }),
    kb = z(`ZodURL`, (e, t) => {
      (sg.init(e, t), K.init(e, t));
    }),
    Ab = z(`ZodEmoji`, (e, t) => {
      (cg.init(e, t), K.init(e, t));
    }),
    jb = z(`ZodNanoID`, (e, t) => {
      (lg.init(e, t), K.init(e, t));
    }),
    Mb = z(`ZodCUID`, (e, t) => {
      (ug.init(e, t), K.init(e, t));
    }),
    Nb = z(`ZodCUID2`, (e, t) => {
      (dg.init(e, t), K.init(e, t));
    }),
    Pb = z(`ZodULID`, (e, t) => {
      (fg.init(e, t), K.init(e, t));
    }),
    Fb = z(`ZodXID`, (e, t) => {
      (pg.init(e, t), K.init(e, t));
    }),
    Ib = z(`ZodKSUID`, (e, t) => {
      (mg.init(e, t), K.init(e, t));
    }),
    Lb = z(`ZodIPv4`, (e, t) => {
      (yg.init(e, t), K.init(e, t));
    }),
    Rb = z(`ZodIPv6`, (e, t) => {
      (Sg.init(e, t), K.init(e, t));
    }),
    zb = z(`ZodCIDRv4`, (e, t) => {
      (Cg.init(e, t), K.init(e, t));
    }),
    Bb = z(`ZodCIDRv6`, (e, t) => {
      (Tg.init(e, t), K.init(e, t));
    }),
    Vb = z(`ZodBase64`, (e, t) => {
      (Og.init(e, t), K.init(e, t));
    }),
    Hb = z(`ZodBase64URL`, (e, t) => {
      (jg.init(e, t), K.init(e, t));
    }),
    Ub = z(`ZodE164`, (e, t) => {
      (Mg.init(e, t), K.init(e, t));
    }),
    Wb = z(`ZodJWT`, (e, t) => {
      (Pg.init(e, t), K.init(e, t));
    }),
    Gb = z(
      `ZodNumber`,
      (e, t) => {
        (Fg.init(e, t),
          W.init(e, t),
          (e._zod.processJSONSchema = (t, n, r) => ky(e, t, n, r)),
          (e.isFinite = !0));
      },
      em(
        {
          minValue: (e) => {
            let { minimum: t, exclusiveMinimum: n } = wy(e);
            return Math.max(t ?? -1 / 0, n ?? -1 / 0);
          },
          maxValue: (e) => {
            let { maximum: t, exclusiveMaximum: n } = wy(e);
            return Math.min(t ?? 1 / 0, n ?? 1 / 0);
          },
          isInt: (e) => {
            let { isInt: t, multipleOf: n } = wy(e);
            return !!t || !!n?.some(Number.isSafeInteger);
          },
          format: (e) => wy(e).format ?? null,
        },
        {
          gt(e, t) {
            return this.check(jv(e, t));
          },
          gte(e, t) {
            return this.check(Mv(e, t));
          },
          min(e, t) {
            return this.check(Mv(e, t));
          },
          lt(e, t) {
            return this.check(kv(e, t));
          },
          lte(e, t) {
            return this.check(Av(e, t));
          },
          max(e, t) {
            return this.check(Av(e, t));
          },
          int(e) {
            return this.check(qb(e));
          },
          safe(e) {
            return this.check(qb(e));
          },
          positive(e) {
            return this.check(jv(0, e));
          },
          nonnegative(e) {
            return this.check(Mv(0, e));
          },
          negative(e) {
            return this.check(kv(0, e));
          },
          nonpositive(e) {
            return this.check(Av(0, e));
          },
          multipleOf(e, t) {
            return this.check(Nv(e, t));
          },
          step(e, t) {
            return this.check(Nv(e, t));
          },
          finite() {
            return this;
          },
        },
      ),
    );
  function q(e) {
    return Cv(Gb, e);
  }
  var Kb = z(`ZodNumberFormat`, (e, t) => {
    (Ig.init(e, t), Gb.init(e, t));
  });
  function qb(e) {
    return wv(Kb, e);
  }
  var Jb = z(`ZodBoolean`, (e, t) => {
    (Lg.init(e, t), W.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Ay(e, t, n, r)));
  });
  function Yb(e) {
    return Tv(Jb, e);
  }
  var Xb = z(`ZodNull`, (e, t) => {
    (Rg.init(e, t), W.init(e, t), (e._zod.processJSONSchema = (t, n, r) => jy(e, t, n, r)));
  });
  function Zb(e) {
    return Ev(Xb, e);
  }
  var Qb = z(`ZodUnknown`, (e, t) => {
    (zg.init(e, t), W.init(e, t), (e._zod.processJSONSchema = (e, t, n) => void 0));
  });
  function $b() {
    return Dv(Qb);
  }
  var ex = z(`ZodNever`, (e, t) => {
    (Bg.init(e, t), W.init(e, t), (e._zod.processJSONSchema = (t, n, r) => My(e, t, n, r)));
  });
  function tx(e) {
    return Ov(ex, e);
  }
  var nx = z(
    `ZodArray`,
    (e, t) => {
      (yb(),
        Wg.init(e, t),
        W.init(e, t),
        (e._zod.processJSONSchema = (t, n, r) => Ly(e, t, n, r)),
        (e.element = t.element));
    },
    {
      min(e, t) {
        return this.check(Fv(e, t));
      },
      nonempty(e) {
        return this.check(Fv(1, e));
      },
      max(e, t) {
        return this.check(Pv(e, t));
      },
      length(e, t) {
        return this.check(Iv(e, t));
      },
      unwrap() {
        return this.element;
      },
    },
  );
  function J(e, t) {
    return Yv(nx, e, t);
  }
  var rx = z(
    `ZodObject`,
    (e, t) => {
      (yb(),
        Xg.init(e, t),
        W.init(e, t),
        (e._zod.processJSONSchema = (t, n, r) => zy(e, t, n, r)),
        om(e, `shape`, (e) => e._zod.def.shape, !1));
    },
    {
      keyof() {
        return Z(Object.keys(this._zod.def.shape));
      },
      catchall(e) {
        return this.clone(hp(this._zod.def, { catchall: e }));
      },
      passthrough() {
        return this.clone(hp(this._zod.def, { catchall: $b() }));
      },
      loose() {
        return this.clone(hp(this._zod.def, { catchall: $b() }));
      },
      strict() {
        return this.clone(hp(this._zod.def, { catchall: tx() }));
      },
      strip() {
        return this.clone(hp(this._zod.def, { catchall: void 0 }));
      },
      extend(e) {
        return Np(this, e);
      },
      safeExtend(e) {
        return Fp(this, e);
      },
      merge(e) {
        return Ip(this, e);
      },
      pick(e) {
        return Ap(this, e);
      },
      omit(e) {
        return Mp(this, e);
      },
      partial(...e) {
        return Lp(vx, this, e[0]);
      },
      exactPartial(...e) {
        return Lp(bx, this, e[0], `exactPartial`);
      },
      required(...e) {
        return Rp(Ox, this, e[0]);
      },
    },
  );
  function Y(e, t) {
    return new rx({ type: `object`, shape: e ?? {}, ...L(t) });
  }
  function X(e, t) {
    return new rx({ type: `object`, shape: e, catchall: tx(), ...L(t) });
  }
  function ix(e, t) {
    return new rx({ type: `object`, shape: e, catchall: $b(), ...L(t) });
  }
  var ax = z(`ZodUnion`, (e, t) => {
    (Qg.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => By(e, t, n, r)),
      (e.options = t.options));
  });
  function ox(e, t) {
    return new ax({ type: `union`, options: e, ...L(t) });
  }
  var sx = z(`ZodDiscriminatedUnion`, (e, t) => {
    (ax.init(e, t), e_.init(e, t));
  });
  function cx(e, t, n) {
    return new sx({ type: `union`, options: t, discriminator: e, ...L(n) });
  }
  var lx = z(`ZodIntersection`, (e, t) => {
    (t_.init(e, t), W.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Vy(e, t, n, r)));
  });
  function ux(e, t) {
    return new lx({ type: `intersection`, left: e, right: t });
  }
  var dx = z(`ZodRecord`, (e, t) => {
    (yb(),
      i_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Gy(e, t, n, r)),
      (e.keyType = t.keyType),
      (e.valueType = t.valueType));
  });
  function fx(e, t, n) {
    return !t || !t._zod
      ? new dx({ type: `record`, keyType: G(), valueType: e, ...L(t) })
      : new dx({ type: `record`, keyType: e, valueType: t, ...L(n) });
  }
  var px = z(`ZodEnum`, (e, t) => {
    (a_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Ny(e, t, n, r)),
      (e.enum = t.entries),
      (e.options = [...e._zod.values]));
    let n = new Set(Object.keys(t.entries));
    ((e.extract = (e, r) => {
      let i = {};
      for (let r of e)
        if (n.has(r)) i[r] = t.entries[r];
        else throw Error(`Key ${r} not found in enum`);
      return new px({ ...t, checks: [], ...L(r), entries: i });
    }),
      (e.exclude = (e, r) => {
        let i = { ...t.entries };
        for (let t of e)
          if (n.has(t)) delete i[t];
          else throw Error(`Key ${t} not found in enum`);
        return new px({ ...t, checks: [], ...L(r), entries: i });
      }));
  });
  function Z(e, t) {
    return new px({
      type: `enum`,
      entries: Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e,
      ...L(t),
    });
  }
  var mx = z(`ZodLiteral`, (e, t) => {
    (o_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Py(e, t, n, r)),
      (e.values = new Set(t.values)),
      Object.defineProperty(e, 'value', {
        get() {
          if (t.values.length > 1)
            throw Error('This schema contains multiple valid literal values. Use `.values` instead.');
          return t.values[0];
        },
      }));
  });
  function hx(e, t) {
    return new mx({ type: `literal`, values: Array.isArray(e) ? e : [e], ...L(t) });
  }
  var gx = z(`ZodTransform`, (e, t) => {
    (yb(),
      s_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Iy(e, t, n, r)),
      (e._zod.parse = (n, r) => {
        if (r.direction === `backward`) throw new mm(e.constructor.name);
        n.addIssue = (r) => {
          if (typeof r == `string`) n.issues.push(Xp(r, n.value, t));
          else {
            let t = r;
            (t.fatal && (t.continue = !1),
              (t.code ??= `custom`),
              `input` in t || (t.input = n.value),
              (t.inst ??= e),
              n.issues.push(Xp(t)));
          }
        };
        let i = t.transform(n.value, n);
        return i instanceof Promise ? i.then((e) => ((n.value = e), n)) : ((n.value = i), n);
      }));
  });
  function _x(e) {
    return new gx({ type: `transform`, transform: e });
  }
  var vx = z(`ZodOptional`, (e, t) => {
    (l_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => tb(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType));
  });
  function yx(e) {
    return new vx({ type: `optional`, innerType: e });
  }
  var bx = z(`ZodExactOptional`, (e, t) => {
    (u_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => tb(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType));
  });
  function xx(e) {
    return new bx({ type: `optional`, innerType: e });
  }
  var Sx = z(`ZodNullable`, (e, t) => {
    (d_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Ky(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType));
  });
  function Cx(e) {
    return new Sx({ type: `nullable`, innerType: e });
  }
  var wx = z(`ZodDefault`, (e, t) => {
    (f_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Xy(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType),
      (e.removeDefault = e.unwrap));
  });
  function Tx(e, t) {
    return new wx({
      type: `default`,
      innerType: e,
      get defaultValue() {
        return typeof t == `function` ? t() : Sp(t);
      },
    });
  }
  var Ex = z(`ZodPrefault`, (e, t) => {
    (m_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Zy(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType));
  });
  function Dx(e, t) {
    return new Ex({
      type: `prefault`,
      innerType: e,
      get defaultValue() {
        return typeof t == `function` ? t() : Sp(t);
      },
    });
  }
  var Ox = z(`ZodNonOptional`, (e, t) => {
    (h_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => qy(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType));
  });
  function kx(e, t) {
    return new Ox({ type: `nonoptional`, innerType: e, ...L(t) });
  }
  var Ax = z(`ZodCatch`, (e, t) => {
    (v_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Qy(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType),
      (e.removeCatch = e.unwrap));
  });
  function jx(e, t) {
    return new Ax({ type: `catch`, innerType: e, catchValue: typeof t == `function` ? t : cm(t) });
  }
  var Mx = z(`ZodPipe`, (e, t) => {
    (y_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => $y(e, t, n, r)),
      (e.in = t.in),
      (e.out = t.out));
  });
  function Nx(e, t) {
    return new Mx({ type: `pipe`, in: e, out: t });
  }
  var Px = z(`ZodReadonly`, (e, t) => {
    (x_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => eb(e, t, n, r)),
      (e.unwrap = () => e._zod.def.innerType));
  });
  function Fx(e) {
    return new Px({ type: `readonly`, innerType: e });
  }
  var Ix = z(`ZodLazy`, (e, t) => {
    (C_.init(e, t),
      W.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => nb(e, t, n, r)),
      (e.unwrap = () => e._zod.def.getter()));
  });
  function Lx(e) {
    return new Ix({ type: `lazy`, getter: e });
  }
  var Rx = z(`ZodCustom`, (e, t) => {
    (w_.init(e, t), W.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Fy(e, t, n, r)));
  });
  function zx(e, t = {}) {
    return Xv(Rx, e, t);
  }
  function Bx(e, t) {
    return Zv(e, t);
  }
  function Vx(e) {
    let t = Lx(() => ox([G(e), q(), Yb(), Zb(), J(t), fx(G(), t)]));
    return t;
  }
  var Hx = 719468,
    Ux = 146097;
  function Wx(e) {
    return Kx(Gx(e), Number(e.slice(5, 7)), Number(e.slice(8, 10)));
  }
  function Gx(e) {
    return Number(e.slice(0, 4));
  }
  function Kx(e, t, n) {
    let r = t > 2 ? e : e - 1,
      i = Math.floor(r / 400),
      a = r - i * 400,
      o = Math.floor((153 * ((t + 9) % 12) + 2) / 5) + n - 1,
      s = a * 365 + Math.floor(a / 4) - Math.floor(a / 100) + o;
    return i * Ux + s - Hx;
  }
  function qx(e) {
    let { year: t, month: n, day: r } = Jx(e);
    return `${String(t).padStart(4, `0`)}-${String(n).padStart(2, `0`)}-${String(r).padStart(2, `0`)}`;
  }
  function Jx(e) {
    let t = e + Hx,
      n = Math.floor(t / Ux),
      r = t - n * Ux,
      i = Math.floor((r - Math.floor(r / 1460) + Math.floor(r / 36524) - Math.floor(r / 146096)) / 365),
      a = r - (365 * i + Math.floor(i / 4) - Math.floor(i / 100)),
      o = Math.floor((5 * a + 2) / 153),
      s = o < 10 ? o + 3 : o - 9;
    return { year: i + n * 400 + +(s <= 2), month: s, day: a - Math.floor((153 * o + 2) / 5) + 1 };
  }
  function Yx(e) {
    return (((e + 4) % 7) + 7) % 7;
  }
  function Xx(e, t) {
    let { year: n, month: r, day: i } = Jx(e),
      a = n * 12 + (r - 1) + t,
      o = Math.floor(a / 12),
      s = a - o * 12 + 1,
      c = s === 12 ? Kx(o + 1, 1, 1) : Kx(o, s + 1, 1);
    return Math.min(Kx(o, s, i), c - 1);
  }
  var Zx = /^\d{4}-\d{2}-\d{2}$/;
  function Qx(e) {
    return Zx.test(e) && qx(Wx(e)) === e;
  }
  var $x = G().refine(Qx, { error: `not a day of the calendar` });
  function eS(e) {
    return Zf.Instant.fromEpochMilliseconds(e).toZonedDateTimeISO(`Asia/Shanghai`).toPlainDate().toString();
  }
  function tS(e, t) {
    let n = t.filter(({ typeId: t }) => t === e.id);
    if (n.length === 0) return e;
    let r = e.rules.flatMap((e) => {
      let t = n.findLast(({ ruleId: t }) => t === e.id);
      return t === void 0
        ? [e]
        : e.confidence === `law`
          ? [e, { ...nS(e, t, `${e.id}-team`), conflictsWith: [e.id, ...(e.conflictsWith ?? [])] }]
          : [nS(e, t, e.id)];
    });
    return { ...e, rules: r };
  }
  function nS(e, { window: t, by: n, reason: r }, i) {
    return { ...e, id: i, window: t, confidence: `team`, override: { by: n, reason: r } };
  }
  var rS = [
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
    iS = new Set(rS);
  function aS(e) {
    return iS.has(e);
  }
  [...new Set([`factChanged`, `factDecided`, `registrationCompleted`, `plannedOn`])];
  var oS = `event.`;
  function sS(e) {
    let t = [];
    for (let n of Object.keys(e)) {
      let r = cS(n, e[n]);
      r !== null && t.push(r);
    }
    return t;
  }
  function cS(e, t) {
    if (!e.startsWith(oS) || typeof t != `string` || !Qx(t)) return null;
    let [n = ``] = e.slice(6).split(`#`, 1),
      r = n.indexOf(`.`),
      i = r < 0 ? n : n.slice(0, r);
    return aS(i) ? (r < 0 ? { kind: i, on: t } : { kind: i, on: t, fact: n.slice(r + 1) }) : null;
  }
  var lS = Z([`expiry`, ...rS]),
    uS = ox([
      X({
        count: q().int().nonnegative(),
        unit: Z([`day`, `workday`, `month`]),
        direction: Z([`before`, `after`]),
        anchor: lS,
      }),
      X({
        on: G().refine(
          (e) => Qx(e) || /^(0[1-9]|1\d|2[0-8])$/.test(e) || (/^\d{2}-\d{2}$/.test(e) && Qx(`2025-${e}`)),
          { error: `not MM-DD, DD (01 to 28) or YYYY-MM-DD` },
        ),
        rolls: hx(`later`).optional(),
      }),
    ]),
    dS = X({ opens: uS.optional(), closes: uS.optional() });
  function Q(e) {
    return `count` in e;
  }
  var $ = (e, t, n, r, i, a = `public`) => ({
      key: e,
      group: t,
      kind: n,
      sensitivity: a,
      names: { zh: r, en: i },
    }),
    fS = [
      $(`entity.name`, `company`, `text`, `企业名称`, `Company name`),
      $(`entity.nameEn`, `company`, `text`, `英文名称`, `Company name in English`),
      $(`entity.shortName`, `company`, `text`, `企业简称`, `Short name`),
      $(`entity.uscc`, `company`, `uscc`, `统一社会信用代码`, `Unified social credit code`),
      $(`entity.orgCode`, `company`, `text`, `组织机构代码`, `Organisation code`),
      $(`entity.regNo`, `company`, `text`, `注册号`, `Registration number`),
      $(`entity.taxNo`, `company`, `text`, `纳税人识别号`, `Taxpayer number`),
      $(`entity.type`, `company`, `text`, `企业类型`, `Company type`),
      $(`entity.industry`, `company`, `text`, `所属行业`, `Industry`),
      $(`entity.regCapital`, `company`, `money`, `注册资本（万元）`, `Registered capital (10,000 yuan)`),
      $(`entity.paidCapital`, `company`, `money`, `实缴资本（万元）`, `Paid-in capital (10,000 yuan)`),
      $(`entity.establishedOn`, `company`, `date`, `成立日期`, `Established on`),
      $(`entity.termFrom`, `company`, `date`, `营业期限自`, `Term of operation from`),
      $(`entity.termTo`, `company`, `term`, `营业期限至`, `Term of operation to`),
      $(`entity.regAuthority`, `company`, `text`, `登记机关`, `Registration authority`),
      $(`entity.scope`, `company`, `longText`, `经营范围`, `Business scope`),
      $(`entity.employees`, `company`, `count`, `从业人数`, `Number of employees`),
      $(`entity.intro`, `company`, `longText`, `企业简介`, `Company profile`),
      $(`entity.phone`, `company`, `phone`, `企业联系电话`, `Company phone`),
      $(`entity.fax`, `company`, `phone`, `传真`, `Fax`),
      $(`entity.email`, `company`, `email`, `企业邮箱`, `Company e-mail`),
      $(`entity.website`, `company`, `url`, `企业网址`, `Company website`),
      $(`entity.postcode`, `company`, `postcode`, `邮政编码`, `Postcode`),
      $(`entity.icpNo`, `company`, `text`, `ICP备案号`, `ICP filing number`),
      $(`entity.shareholders`, `company`, `longText`, `股东及股权结构`, `Shareholders and equity structure`),
      $(`entity.articles`, `company`, `longText`, `公司章程`, `Articles of association`),
      $(
        `entity.directors`,
        `company`,
        `longText`,
        `董事、监事、高级管理人员`,
        `Directors, supervisors and managers`,
      ),
      $(`entity.beneficialOwners`, `company`, `longText`, `受益所有人`, `Beneficial owners`, `internal`),
      $(`entity.liaison`, `company`, `personName`, `登记联络员`, `Registration liaison`, `internal`),
      $(`entity.chiefEditor`, `company`, `personName`, `总编辑`, `Editor-in-chief`, `internal`),
      $(
        `entity.trademarks`,
        `company`,
        `longText`,
        `商标、专利等经营资源`,
        `Trademarks, patents and other operating resources`,
      ),
      $(`entity.stores`, `company`, `longText`, `门店分布`, `Distribution of stores`),
      $(`address.registered.full`, `registeredAddress`, `address`, `住所（注册地址）`, `Registered address`),
      $(`address.registered.province`, `registeredAddress`, `region`, `注册地省份`, `Registered province`),
      $(`address.registered.city`, `registeredAddress`, `region`, `注册地城市`, `Registered city`),
      $(`address.registered.district`, `registeredAddress`, `region`, `注册地区县`, `Registered district`),
      $(
        `address.registered.detail`,
        `registeredAddress`,
        `address`,
        `注册地详细地址`,
        `Registered street address`,
      ),
      $(`address.office.full`, `officeAddress`, `address`, `办公地址`, `Office address`),
      $(`address.office.province`, `officeAddress`, `region`, `办公地省份`, `Office province`),
      $(`address.office.city`, `officeAddress`, `region`, `办公地城市`, `Office city`),
      $(`address.office.district`, `officeAddress`, `region`, `办公地区县`, `Office district`),
      $(`address.office.detail`, `officeAddress`, `address`, `办公地详细地址`, `Office street address`),
      $(`address.warehouse.full`, `officeAddress`, `address`, `库房地址`, `Warehouse address`),
      $(`legalRep.name`, `legalRep`, `personName`, `法定代表人姓名`, `Legal representative`),
      $(`legalRep.idType`, `legalRep`, `idType`, `法定代表人证件类型`, `Legal representative: ID type`),
      $(
        `legalRep.idNo`,
        `legalRep`,
        `idNumber`,
        `法定代表人证件号码`,
        `Legal representative: ID number`,
        `sensitive`,
      ),
      $(
        `legalRep.mobile`,
        `legalRep`,
        `mobile`,
        `法定代表人手机`,
        `Legal representative: mobile`,
        `sensitive`,
      ),
      $(`legalRep.phone`, `legalRep`, `phone`, `法定代表人电话`, `Legal representative: phone`, `internal`),
      $(`legalRep.email`, `legalRep`, `email`, `法定代表人邮箱`, `Legal representative: e-mail`, `internal`),
      $(`legalRep.title`, `legalRep`, `text`, `法定代表人职务`, `Legal representative: position`, `internal`),
      $(`contact.name`, `contact`, `personName`, `联系人姓名`, `Contact`, `internal`),
      $(`contact.idType`, `contact`, `idType`, `联系人证件类型`, `Contact: ID type`),
      $(`contact.idNo`, `contact`, `idNumber`, `联系人证件号码`, `Contact: ID number`, `sensitive`),
      $(`contact.mobile`, `contact`, `mobile`, `联系人手机`, `Contact: mobile`, `sensitive`),
      $(`contact.phone`, `contact`, `phone`, `联系人电话`, `Contact: phone`, `internal`),
      $(`contact.email`, `contact`, `email`, `联系人邮箱`, `Contact: e-mail`, `internal`),
      $(`contact.title`, `contact`, `text`, `联系人职务`, `Contact: position`, `internal`),
      $(`contact.department`, `contact`, `text`, `联系人部门`, `Contact: department`, `internal`),
      $(`contact.address`, `contact`, `address`, `联系人地址`, `Contact: address`, `internal`),
      $(`agent.name`, `agent`, `personName`, `经办人姓名`, `Agent`, `internal`),
      $(`agent.idType`, `agent`, `idType`, `经办人证件类型`, `Agent: ID type`),
      $(`agent.idNo`, `agent`, `idNumber`, `经办人证件号码`, `Agent: ID number`, `sensitive`),
      $(`agent.mobile`, `agent`, `mobile`, `经办人手机`, `Agent: mobile`, `sensitive`),
      $(`agent.phone`, `agent`, `phone`, `经办人电话`, `Agent: phone`, `internal`),
      $(`agent.email`, `agent`, `email`, `经办人邮箱`, `Agent: e-mail`, `internal`),
      $(`agent.title`, `agent`, `text`, `经办人职务`, `Agent: position`, `internal`),
      $(`principal.name`, `principal`, `personName`, `负责人姓名`, `Person in charge`, `internal`),
      $(`principal.idType`, `principal`, `idType`, `负责人证件类型`, `Person in charge: ID type`),
      $(
        `principal.idNo`,
        `principal`,
        `idNumber`,
        `负责人证件号码`,
        `Person in charge: ID number`,
        `sensitive`,
      ),
      $(`principal.mobile`, `principal`, `mobile`, `负责人手机`, `Person in charge: mobile`, `sensitive`),
      $(`principal.phone`, `principal`, `phone`, `负责人电话`, `Person in charge: phone`, `internal`),
      $(`principal.email`, `principal`, `email`, `负责人邮箱`, `Person in charge: e-mail`, `internal`),
      $(`bank.name`, `bank`, `text`, `开户银行`, `Bank`, `internal`),
      $(`bank.account`, `bank`, `bankAccount`, `银行账号`, `Bank account`, `sensitive`),
      $(`bank.accountName`, `bank`, `text`, `开户名称`, `Account holder`, `internal`),
      $(`site.name`, `product`, `text`, `网站名称`, `Site name`),
      $(`site.domain`, `product`, `domain`, `网站域名`, `Site domain`),
      $(`site.homepage`, `product`, `url`, `网站首页`, `Site home page`),
      $(`site.accessProvider`, `product`, `text`, `接入服务提供者`, `Access provider`),
      $(`site.ip`, `product`, `ip`, `网站IP地址`, `Site IP address`, `internal`),
      $(`app.name`, `product`, `text`, `APP名称`, `App name`),
      $(`attachment.businessLicence`, `company`, `file`, `营业执照（文件）`, `Business licence (file)`),
      $(
        `attachment.legalRepId`,
        `legalRep`,
        `file`,
        `法定代表人证件（文件）`,
        `Legal representative: ID (file)`,
        `sensitive`,
      ),
    ],
    pS = new Map(fS.map((e) => [e.key, e]));
  function mS(e) {
    return pS.get(e);
  }
  function hS(e) {
    return pS.has(e);
  }
  var gS = X({ zh: G().min(1), en: G().min(1) }),
    _S = {
      source: X({
        document: gS,
        article: G(),
        address: G().min(1),
        checked: $x,
        quote: G().optional(),
        seen: Z([`quoted`, `reading`, `memory`]).optional(),
      }),
      confidence: Z([`law`, `practice`, `team`, `unverified`]),
    },
    vS = G().regex(/^[a-z][a-z0-9-]*$/),
    yS = [`renewal`, `change`, `annual`, `periodic`, `first`, `cancellation`, `correction`, `per-event`],
    bS = Z([`refused`, `suspended`, `reapply`, `barred`, `cure`, `fine`, `none`, `unknown`]),
    xS = X({
      every: Z([`year`, `month`]),
      years: Z([`odd`, `even`]).optional(),
      skipsFirst: Yb().optional(),
    }),
    SS = X({
      opens: G()
        .regex(/^\d{2}-\d{2}$/)
        .optional(),
      closes: G().regex(/^\d{2}-\d{2}$/),
      ..._S,
    });
  X({
    id: vS,
    about: Z(yS),
    title: gS,
    window: dS,
    cycle: xS.optional(),
    usual: SS.optional(),
    triggers: ox([hx(`filed`), J(G().refine(hS, { error: `not a fact key` })).min(1)]).optional(),
    blocking: Yb().optional(),
    when: J(X({ attribute: vS, is: J(G()).min(1) })).optional(),
    issued: X({ before: $x.optional(), from: $x.optional() }).optional(),
    late: bS,
    inForce: X({ from: $x, to: $x.optional() }),
    region: G().optional(),
    replaces: J(vS).optional(),
    conflictsWith: J(vS).optional(),
    ..._S,
    note: gS.optional(),
    override: X({ by: G().min(1), reason: G().min(1) }).optional(),
  });
  var CS = Z([`licence`, `filing`, `registration`, `approval`]);
  X({
    id: G().regex(/^[a-z][a-z0-9-]*$/),
    from: ox([X({ types: J(G()) }), X({ kinds: J(CS) })]),
    when: ox([X({ granted: J(Z(yS)) }), X({ lapsed: hx(!0) })]),
    starts: lS.exclude([`expiry`]),
    withFacts: Yb(),
    at: ox([hx(`every`), J(G())]),
    ..._S,
  });
  var wS = [
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
  function TS(e, t) {
    return `types` in e.from ? e.from.types.includes(t.id) : e.from.kinds.includes(t.kind);
  }
  var ES = ox([Z([`longTerm`, `asBusinessLicence`, `none`, `unknown`]), $x]),
    DS = (e) => (typeof e == `string` ? e : ``);
  function OS(e, t) {
    let n = {};
    for (let [e, r] of Object.entries(t)) e.startsWith(`attribute.`) && (n[e.slice(10)] = DS(r));
    let r = ES.safeParse(t.expiry),
      i = t.issuedOn;
    return {
      id: e,
      entityId: DS(t.entityId),
      typeId: DS(t.typeId),
      name: DS(t.name),
      number: DS(t.number),
      expiry: r.success ? r.data : `unknown`,
      issuedOn: typeof i == `string` && Qx(i) ? i : null,
      events: sS(t),
      attributes: n,
      region: DS(t.region) || DS(t[`attribute.region`]),
      owner: DS(t.owner),
      note: DS(t.note),
    };
  }
  function kS({ expiry: e }) {
    return e.charCodeAt(0) < 58 ? e : null;
  }
  function AS(e) {
    let t = Map.groupBy(e.entityEvents, ({ entityId: e }) => e),
      n = MS(e, t);
    return e.filings.map((e) => {
      let r = [
        ...(t.get(e.entityId) ?? []),
        ...(n.get(e.entityId) ?? []).filter(
          ({ from: t, at: n }) => t !== e.id && (n === `every` || n.includes(e.typeId)),
        ),
      ].filter((t) => jS(e, t));
      if (r.length === 0) return e;
      let i = r.map(({ kind: e, on: t, fact: n }) =>
        n === void 0 ? { kind: e, on: t } : { kind: e, on: t, fact: n },
      );
      return { ...e, events: [...e.events, ...i] };
    });
  }
  function jS({ issuedOn: e }, { on: t }) {
    return e === null || e <= t;
  }
  function MS(e, t) {
    let n = Map.groupBy(e.matters, ({ filingId: e }) => e),
      r = e.filings.flatMap((r) => {
        let i = e.findType(r.typeId);
        if (i === void 0) return [];
        let a = n.get(r.id) ?? [],
          o = [...r.events, ...(t.get(r.entityId) ?? [])];
        return wS
          .filter((e) => TS(e, i))
          .flatMap((t) =>
            NS(t, i, r, a, o, e.today).map((e) => ({
              entityId: r.entityId,
              arrival: { ...e, from: r.id, at: t.at },
            })),
          );
      }),
      i = Map.groupBy(r, ({ entityId: e }) => e);
    return new Map([...i].map(([e, t]) => [e, t.map(({ arrival: e }) => e)]));
  }
  function NS(e, t, n, r, i, a) {
    let o = e.starts;
    if (`lapsed` in e.when) {
      let e = kS(n);
      return e === null || a <= e || PS(t, r, e, a) ? [] : [{ kind: o, on: e }];
    }
    let { granted: s } = e.when;
    return r.flatMap((n) => {
      let r = n.grantedOn,
        c = t.rules.find(({ id: e }) => e === n.ruleId)?.about;
      if (r === null || r > a || c === void 0 || !s.includes(c)) return [];
      if (!e.withFacts) return [{ kind: o, on: r }];
      let l = i.filter((e) => e.on === n.anchorOn).flatMap(({ fact: e }) => (e === void 0 ? [] : [e]));
      return l.length === 0
        ? [{ kind: o, on: r }]
        : [...new Set(l)].map((e) => ({ kind: o, on: r, fact: e }));
    });
  }
  function PS(e, t, n, r) {
    return t.some(
      ({ ruleId: t, anchorOn: i, grantedOn: a }) =>
        i === n && a !== null && a <= r && e.rules.some(({ id: e, about: n }) => e === t && n === `renewal`),
    );
  }
  function FS(e, t, n) {
    let r = e.every === `year` ? RS(e, n) : VS(n),
      i = e.every === `year` ? zS(e, r) : HS(r);
    return [
      { from: r, runs: !0 },
      { from: i, runs: !1 },
    ].filter(({ from: n }) => LS(e, n, t));
  }
  function IS(e, t) {
    return e.length === 10 ? e : e.length === 5 ? `${t.slice(0, 4)}-${e}` : `${t.slice(0, 7)}-${e}`;
  }
  function LS({ every: e, skipsFirst: t }, n, { issuedOn: r }) {
    if (r === null) return !0;
    let i = e === `year` ? 4 : 7,
      [a, o] = [r.slice(0, i), n.slice(0, i)];
    return t === !0 ? a < o : a <= o;
  }
  function RS({ years: e }, t) {
    let n = Number(t.slice(0, 4));
    return (e !== void 0 && US(n) !== (e === `odd`) && --n, BS(n));
  }
  function zS({ years: e }, t) {
    return BS(Number(t.slice(0, 4)) + (e === void 0 ? 1 : 2));
  }
  function BS(e) {
    return `${String(e).padStart(4, `0`)}-01-01`;
  }
  function VS(e) {
    return `${e.slice(0, 7)}-01`;
  }
  function HS(e) {
    let [t = 0, n = 0] = e.split(`-`).map(Number);
    return n === 12 ? BS(t + 1) : `${e.slice(0, 4)}-${String(n + 1).padStart(2, `0`)}-01`;
  }
  function US(e) {
    return e % 2 == 1;
  }
  function WS({ window: e }) {
    let t = e.closes ?? e.opens;
    return t !== void 0 && Q(t) ? t.anchor : null;
  }
  function GS(e) {
    return e === `expiry` || e === `announced` || KS(e);
  }
  function KS(e) {
    return e === `lastTest` || e === `lastSelfCheck`;
  }
  function qS(e, t, n, r) {
    if (t === `expiry`) {
      let e = kS(r);
      return e === null ? [] : [YS(e)];
    }
    if (r.events.length === 0) return [];
    let i = r.events.filter((r) => r.kind === t && ZS(r, e, n));
    if (KS(t)) return i.length === 0 ? [] : [YS(XS(i))];
    let a = Map.groupBy(i, ({ on: e }) => e);
    return [...a.keys()].sort().map((e) => {
      let t = (a.get(e) ?? []).flatMap(({ fact: e }) => (e === void 0 ? [] : [e]));
      return { anchorOn: e, countFrom: e, facts: [...new Set(t)].sort() };
    });
  }
  function JS(e, t) {
    if (!Q(e)) return null;
    if (e.anchor === `expiry`) return kS(t);
    let n = t.events.filter(({ kind: t }) => t === e.anchor);
    return n.length === 0 ? null : XS(n);
  }
  function YS(e) {
    return { anchorOn: e, countFrom: e, facts: [] };
  }
  function XS(e) {
    return e.reduce((e, { on: t }) => (t > e ? t : e), ``);
  }
  function ZS(e, t, n) {
    let { fact: r } = e;
    return t.triggers === void 0
      ? r === void 0 || !hS(r)
      : r === void 0
        ? e.kind !== `plannedOn` || !QS(n)
        : !hS(r) || (t.triggers === `filed` ? n.facts : t.triggers).includes(r);
  }
  function QS(e) {
    return e.rules.some((e) => e.triggers === void 0 && WS(e) === `plannedOn`);
  }
  function $S({ events: e }) {
    return e.reduce((e, { kind: t, on: n }) => (t === `coveredUpTo` && n > e ? n : e), ``);
  }
  var eC = { every: `year` };
  function tC(e, t, n) {
    let r = $S(t),
      i = [];
    for (let a of FS(e.cycle ?? eC, t, n)) {
      let o = rC(a, t);
      o === null
        ? !(r >= (e.usual === void 0 ? a.from : IS(e.usual.closes, a.from))) &&
          !i.some((e) => `missing` in e) &&
          i.push(nC(e, a, t, n))
        : o > r && i.push({ occasion: { anchorOn: a.from, countFrom: o, facts: [] } });
    }
    return i;
  }
  function nC(e, t, n, r) {
    let i = qx(Wx(IS(e.usual?.opens ?? `01-01`, t.from)) - 45),
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
  function rC({ from: e }, { events: t }) {
    let n = e.slice(0, 4);
    return (
      t
        .filter(({ kind: e, on: t }) => e === `announced` && t.startsWith(n))
        .map(({ on: e }) => e)
        .sort()
        .at(-1) ?? null
    );
  }
  function iC(e, t) {
    let n = new Map();
    return {
      today: e,
      todayDay: Wx(e),
      calendar: t,
      remember(e, t, r) {
        let i = n.get(e);
        i === void 0 && n.set(e, (i = new Map()));
        let a = i.get(t);
        return (a === void 0 && i.set(t, (a = r())), a);
      },
    };
  }
  var aC = new WeakMap();
  function oC(e) {
    let t = aC.get(e);
    if (t === void 0) {
      let n = e.rules.flatMap(({ id: e, conflictsWith: t = [] }) =>
        t.flatMap((t) => [
          [e, t],
          [t, e],
        ]),
      );
      ((t = new Map([...Map.groupBy(n, ([e]) => e)].map(([e, t]) => [e, new Set(t.map(([, e]) => e))]))),
        aC.set(e, t));
    }
    return t;
  }
  function sC(e, t) {
    let n = oC(t);
    if (n.size === 0) return [...e];
    let r = new Map(),
      i = new Map();
    for (let t of e) {
      let a = n.get(t.rule.id);
      if (a === void 0) continue;
      let o = t;
      for (let t of e) a.has(t.rule.id) && cC(t, o) && (o = t);
      o !== t && (i.set(t, o.rule.id), r.set(o, [...(r.get(o) ?? []), t.rule.id]));
    }
    return e.map((e) => {
      let t = r.get(e),
        n = i.get(e);
      return t === void 0 && n === void 0 ? e : { ...e, stricterThan: t ?? [], yieldsTo: n ?? null };
    });
  }
  function cC(e, t) {
    return e.fileBy === null ? !1 : t.fileBy === null || e.fileBy < t.fileBy;
  }
  var lC = { kind: `untouched` };
  function uC(e, t, n, r, i) {
    let a = lC,
      o = ``;
    for (let s of e) {
      if (!t.includes(s.ruleId) || s.anchorOn !== n) continue;
      let e = pC(s, r, i);
      e.kind !== `untouched` &&
        (a.kind !== `granted` || e.kind === `granted`) &&
        (e.on > o || dC(e, a)) &&
        ((a = e), (o = e.on));
    }
    return a;
  }
  function dC(e, t) {
    if (e.kind === `granted`) return t.kind !== `granted`;
    let n = t.kind === `refused` || t.kind === `withdrawn`;
    return e.kind === `submitted` && n && e.on === t.on;
  }
  function fC(e) {
    if (e.kind === `untouched`) return [];
    if (e.kind !== `submitted`) return [e];
    let { kind: t, on: n, inTime: r, acceptedOn: i } = e,
      a = { kind: t, on: n, inTime: r };
    return i === null ? [a] : [a, { kind: `accepted`, on: i }];
  }
  function pC(e, t, n) {
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
    if (!u(r)) return lC;
    let f = a ?? t;
    return { kind: `submitted`, on: r, inTime: f === null || r <= f, acceptedOn: u(l) && l >= r ? l : null };
  }
  var mC = [];
  function hC(e, t, n, r) {
    return {
      id: `${r.id}/${e.id}/${t ?? `-`}`,
      filingId: r.id,
      entityId: r.entityId,
      typeId: r.typeId,
      rule: e,
      anchorOn: t,
      expiresOn: kS(r),
      opensOn: n.opensOn,
      dueOn: n.dueOn,
      fileBy: n.fileBy,
      daysLeft: n.daysLeft,
      workdaysLeft: n.workdaysLeft,
      phase: n.phase,
      provisional: n.provisional,
      reasons: n.reasons,
      stricterThan: mC,
      yieldsTo: null,
    };
  }
  function gC({ rule: e, anchorOn: t, reasons: n, phase: r }, i, a, o) {
    let s = t === null ? { kind: `untouched` } : uC(a, [e.id], t, null, o);
    return hC(
      e,
      t,
      {
        opensOn: null,
        dueOn: null,
        fileBy: null,
        daysLeft: null,
        workdaysLeft: null,
        phase: _C(s) ?? r,
        provisional: !1,
        reasons: [...n, ...fC(s)],
      },
      i,
    );
  }
  function _C({ kind: e }) {
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
  var vC = [
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
  ];
  vC.map(([e, , t, , n]) => ({ code: e, zh: t, en: n }));
  function yC(e) {
    let t = e
        .normalize(`NFKC`)
        .replaceAll(/[\s/,，、·-]+/g, ` `)
        .trim(),
      n = t.replace(/^CN /i, ``).toLowerCase();
    for (let [e, r, i, a, o] of vC) {
      if (
        (/^\d{2}(\d{2})?(\d{2})?$/.test(t) && t.startsWith(e)) ||
        n === r.toLowerCase() ||
        n === o.toLowerCase()
      )
        return i;
      if (t.startsWith(i)) return xC(i, t.slice(i.length));
      if (t.startsWith(a)) return xC(i, t.slice(a.length).replace(/^[省市]/, ``));
    }
    return t.replaceAll(` `, ``);
  }
  function bC(e, t) {
    if (e.trim() === ``) return !1;
    let n = yC(e),
      r = yC(t);
    return n.startsWith(r) || n.startsWith(r.replace(/[市县区]$/, ``));
  }
  function xC(e, t) {
    return e + t.replaceAll(` `, ``);
  }
  var SC = { 一: `1`, 二: `2`, 三: `3`, 四: `4`, 五: `5`, i: `1`, ii: `2`, iii: `3`, iv: `4`, v: `5` };
  function CC(e) {
    let t = e
      .normalize(`NFKC`)
      .toLowerCase()
      .replaceAll(/[\s第级类]|level|class|grade/g, ``);
    return SC[t] ?? t;
  }
  function wC(e, t) {
    let n = CC(e);
    return t.some((e) => CC(e) === n);
  }
  var TC = { applies: `yes` },
    EC = { applies: `no` };
  function DC(e, t, n) {
    if (e.region !== void 0 && !bC(n.region, e.region)) return EC;
    for (let { attribute: r, is: i } of e.when ?? []) {
      let e = OC(n, t, r);
      if (e === void 0) return { applies: `unknown`, attribute: r };
      if (!wC(e, i)) return EC;
    }
    return TC;
  }
  function OC(e, t, n) {
    return e.attributes[n]?.trim() || t.attributes?.find(({ id: e }) => e === n)?.default;
  }
  function kC(e, t, n) {
    let r = t;
    for (let t = n; t > 0;) (--r, e.kindOf(r) === `working` && --t);
    return r;
  }
  function AC(e, t, n) {
    let r = t;
    for (let t = n; t > 0;) ((r += 1), NC(e, r) && --t);
    return r;
  }
  function jC(e, t) {
    let n = t;
    for (; e.kindOf(n) !== `working`;) --n;
    return n;
  }
  function MC(e, t, n) {
    for (let r = t; r <= n; r += 1) if (NC(e, r)) return r;
    return null;
  }
  function NC(e, t) {
    let n = e.kindOf(t);
    return n === `working` || n === `unsettled`;
  }
  function PC(e, t) {
    let n = t;
    for (; !NC(e, n);) n += 1;
    return n;
  }
  function FC(e, t, n) {
    let r = e.direction === `before`,
      i = r ? -e.count : e.count;
    if (e.unit === `day`) return { on: t + i, asked: null };
    if (e.unit === `month`) return { on: Xx(t, i), asked: null };
    let a = (r ? kC : AC)(n, t, e.count);
    return a === t ? { on: a, asked: null } : { on: a, asked: r ? [a, t - 1] : [t + 1, a] };
  }
  function IC(e, t, n) {
    let r = n.kindOf(e);
    if (r === `working`) return { fileBy: e, asked: [e, e], reasons: [] };
    let i = { kind: `restDay`, on: qx(e), why: r },
      a = jC(n, e);
    if (t === null || a >= t) return { fileBy: a, asked: [a, e], reasons: [i] };
    let o = MC(n, t, e);
    if (o !== null) return { fileBy: o, asked: [a, e], reasons: [i] };
    let s = { kind: `noWorkdayLeft`, on: qx(e) };
    return { fileBy: e, asked: [a, e], reasons: [i, s] };
  }
  function LC({ rule: e, occasion: t, opensFrom: n, calendar: r }) {
    let { opens: i, closes: a } = e.window,
      o = { opensOn: null, dueOn: null, fileBy: null, reasons: [], unpublished: new Set() };
    zC(o, e, t);
    let { source: s, confidence: c } = e;
    if (c === `unverified`) {
      let e = a ?? i;
      return (e !== void 0 && o.reasons.push({ kind: `unverified`, bound: e, source: s }), o);
    }
    let l = (e, t, n) => {
        let { on: i, asked: a } = Q(e) ? FC(e, Wx(t), r) : { on: Wx(IS(e.on, t)), asked: null };
        return (
          a !== null && HC(o, r.unpublishedYears(...a)),
          o.reasons.push({ kind: n, bound: e, source: s, confidence: c, on: qx(i) }),
          i
        );
      },
      u = t.countFrom ?? t.anchorOn;
    if (i !== void 0) {
      let e = BC(i, a) ? u : n;
      e === null
        ? Q(i) && i.anchor !== `announcedFrom` && o.reasons.push({ kind: `anchorMissing`, anchor: i.anchor })
        : (o.opensOn = l(i, e, `opens`));
    }
    return (a !== void 0 && (o.dueOn = VC(a, l(a, u, `closes`), o, r)), o);
  }
  function RC(e, t, n, r) {
    if (e.dueOn !== null) {
      let { fileBy: i, asked: a, reasons: o } = IC(e.dueOn, t, r);
      if (((e.fileBy = i), e.reasons.push(...o), HC(e, r.unpublishedYears(...a)), n && o.length > 0)) {
        let t = PC(r, e.dueOn);
        t !== e.dueOn && e.reasons.push({ kind: `mayRoll`, on: qx(t) });
      }
    }
    let i = [...e.unpublished].sort((e, t) => e - t);
    (e.reasons.push(...i.map((e) => ({ kind: `provisional`, year: e }))),
      e.fileBy !== null && e.reasons.push({ kind: `fileBy`, on: qx(e.fileBy) }));
  }
  function zC(e, t, { anchorOn: n, countFrom: r, facts: i }) {
    if (
      (t.override !== void 0 &&
        e.reasons.push({ kind: `overridden`, by: t.override.by, why: t.override.reason }),
      t.cycle !== void 0)
    ) {
      let r = t.cycle.every === `year` ? 4 : 7;
      e.reasons.push({ kind: `cycle`, period: n.slice(0, r) });
    }
    let a = t.window.closes ?? t.window.opens;
    if (r === null || a === void 0 || !Q(a)) return;
    let o = { kind: `anchor`, anchor: a.anchor, on: r };
    e.reasons.push(i.length === 0 ? o : { ...o, facts: i });
  }
  function BC(e, t) {
    return t === void 0 || !Q(e) || (Q(t) && t.anchor === e.anchor);
  }
  function VC(e, t, n, r) {
    if (Q(e) || e.rolls === void 0 || r.kindOf(t) === `working`) return t;
    let i = PC(r, t);
    return (
      HC(n, r.unpublishedYears(t, i)),
      i !== t && n.reasons.push({ kind: `rolled`, from: qx(t), on: qx(i) }),
      i
    );
  }
  function HC(e, t) {
    for (let n of t) e.unpublished.add(n);
  }
  function UC(e, t) {
    let { rule: n, occasion: r, lapsesAfter: i, matters: a, ruleIds: o } = e,
      { today: s, todayDay: c, calendar: l } = t,
      u = LC({ ...e, calendar: l }),
      d = uC(a, o, r.anchorOn, KC(u.dueOn), s),
      f = WC(n, r, d),
      p = d.kind === `submitted` || d.kind === `granted`;
    (p || u.reasons.push(...fC(d)),
      d.kind === `sentBack` && d.dueOn !== null && ((u.opensOn = null), (u.dueOn = Wx(d.dueOn))),
      RC(u, f, GC(n), l),
      p && u.reasons.push(...fC(d)));
    let m = u.fileBy !== null && c <= u.fileBy ? u.fileBy : u.dueOn,
      h = m === null ? null : m - c;
    return {
      opensOn: KC(u.opensOn),
      dueOn: KC(u.dueOn),
      fileBy: KC(u.fileBy),
      daysLeft: h,
      workdaysLeft: m === null ? null : l.workdaysBetween(c, m),
      phase: kt({
        unverified: n.confidence === `unverified`,
        standing: d,
        today: c,
        opensOn: u.opensOn,
        dueOn: u.dueOn,
        fileBy: u.fileBy,
        daysLeft: h,
        lapsesAfter: i === null ? null : Wx(i),
      }),
      provisional: u.unpublished.size > 0,
      reasons: u.reasons,
    };
  }
  function WC(e, { anchorOn: t }, n) {
    if (n.kind === `sentBack` && n.dueOn !== null) return Wx(n.on);
    if (e.cycle !== void 0) return Wx(t);
    let { closes: r } = e.window;
    return r !== void 0 && Q(r) && r.direction === `after` ? Wx(t) : null;
  }
  function GC({ window: { closes: e } }) {
    return e !== void 0 && Q(e) && e.direction === `after` && e.unit !== `workday`;
  }
  function KC(e) {
    return e === null ? null : qx(e);
  }
  var qC = [];
  function JC(e) {
    let { filings: t, findType: n = Ot } = e,
      r = iC(e.today, e.calendar),
      i = Map.groupBy(e.matters, (e) => e.filingId),
      a = [];
    for (let e of t) {
      let t = n(e.typeId);
      if (t === void 0) continue;
      let o = i.get(e.id) ?? qC;
      for (let n of YC({ filing: e, type: t, matters: o, counting: r })) a.push(n);
    }
    return At(a);
  }
  function YC(e) {
    let t = [],
      { events: n } = e.filing,
      r,
      i = new Set();
    for (let { rule: a, anchor: o, waitsForEvent: s } of QC(e.type)) {
      if (s && n.length === 0) continue;
      let c = $C(a, o, e, i);
      for (let e of c) r?.has(`${a.id}/${e.anchorOn ?? `-`}`) || t.push(e);
      if (a.replaces !== void 0) {
        r ??= new Set();
        for (let t of XC(a, c, e)) for (let e of a.replaces) r.add(`${e}/${t}`);
      }
    }
    let a = t.filter(({ rule: e, phase: t }) => e.about === `cancellation` && t === `done`);
    return a.length > 0 ? a : sC(t, e.type);
  }
  function XC(e, t, { filing: n, type: r, counting: i }) {
    let a = t.map(({ anchorOn: e }) => e ?? `-`),
      o = e.window.closes ?? e.window.opens;
    return e.cycle === void 0 || o === void 0 || Q(o) || DC(e, r, n).applies !== `yes`
      ? a
      : FS(e.cycle, n, i.today)
          .filter(({ from: t }) => iw(e, IS(o.on, t)))
          .map(({ from: e }) => e);
  }
  var ZC = new WeakMap();
  function QC(e) {
    let t = ZC.get(e);
    return (
      t === void 0 &&
        ((t = e.rules
          .map((e) => {
            let t = WS(e);
            return { rule: e, anchor: t, waitsForEvent: t === null ? e.blocking === !0 : !GS(t) };
          })
          .sort((e, t) => Number(t.rule.replaces !== void 0) - Number(e.rule.replaces !== void 0))),
        ZC.set(e, t)),
      t
    );
  }
  function $C(e, t, n, r) {
    let { filing: i, type: a } = n;
    if (e.about === `first` && i.number.trim() !== ``) return [];
    let o = DC(e, a, i);
    if (o.applies === `no`) return [];
    let s = e.confidence !== `unverified`;
    if (o.applies === `unknown`)
      return !(t === null ? e.cycle !== void 0 : GS(t)) || !s || r.has(o.attribute)
        ? []
        : (r.add(o.attribute), [fw(e, null, [{ kind: `attributeMissing`, attribute: o.attribute }], n)]);
    let c = aw(e, i);
    if (c === `no`) return [];
    if (c === `unknown`)
      return !s || r.has(`issuedOn`)
        ? []
        : (r.add(`issuedOn`), [fw(e, null, [{ kind: `issuedOnMissing` }], n)]);
    if (t === `announced`) return ew(e, n);
    let l = t === null ? tw(e, n) : qS(e, t, a, i),
      u = l.filter(({ anchorOn: t, countFrom: n }) => iw(e, n ?? t));
    return l.length > 0
      ? u.flatMap((t) => nw(e, t, n))
      : e.blocking === !0
        ? e.about === `change`
          ? sw(e, n)
          : []
        : t === null
          ? []
          : ow(e, t, n);
  }
  function ew(e, t) {
    return tC(e, t.filing, t.counting.today).flatMap((n) => {
      if (`occasion` in n) {
        let { countFrom: r, anchorOn: i } = n.occasion;
        return iw(e, r ?? i) ? [rw(e, n.occasion, t)] : [];
      }
      let { anchorOn: r, period: i, missing: a } = n;
      return !iw(e, r) || e.confidence === `unverified`
        ? []
        : [fw(e, r, [{ kind: `cycle`, period: i }, a], t)];
    });
  }
  function tw(e, { filing: t, counting: n }) {
    let r = e.window.closes ?? e.window.opens;
    if (r === void 0 || Q(r)) return [];
    if (e.cycle === void 0) return [{ anchorOn: r.on, countFrom: r.on, facts: [] }];
    let i = $S(t);
    return FS(e.cycle, t, n.today)
      .filter(({ from: t }) => IS(r.on, t) > i && iw(e, IS(r.on, t)))
      .map(({ from: e }) => ({ anchorOn: e, countFrom: null, facts: [] }));
  }
  function nw(e, t, n) {
    if (e.window.closes === void 0 && e.window.opens === void 0) return [];
    let r = rw(e, t, n);
    return uw(r, n) ? [r, dw(e, n)] : [r];
  }
  function rw(e, t, n) {
    let { filing: r, type: i, counting: a, matters: o } = n,
      { opens: s, closes: c } = e.window,
      l = s === void 0 || BC(s, c) ? null : JS(s, r),
      u = () => {
        let n = [e.id, ...(oC(i).get(e.id) ?? [])],
          r = WS(e) === `expiry` ? t.anchorOn : null;
        return UC({ rule: e, ruleIds: n, occasion: t, opensFrom: l, lapsesAfter: r, matters: o }, a);
      },
      { anchorOn: d, countFrom: f, facts: p } = t,
      m = o.length === 0 && p.length === 0,
      h = l === null && (f === null || f === d) ? d : `${d}/${f ?? ``}/${l ?? ``}`;
    return hC(e, d, m ? a.remember(e, h, u) : u(), r);
  }
  function iw(e, t) {
    return e.inForce.from <= t && (e.inForce.to === void 0 || t <= e.inForce.to);
  }
  function aw({ issued: e }, { issuedOn: t }) {
    if (e === void 0) return `yes`;
    if (t === null) return `unknown`;
    let n = e.from !== void 0 && t < e.from,
      r = e.before !== void 0 && t >= e.before;
    return n || r ? `no` : `yes`;
  }
  function ow(e, t, n) {
    let { filing: r, type: i, counting: a } = n;
    if (!GS(t) || e.confidence === `unverified` || !iw(e, a.today)) return [];
    if (t === `expiry` && lw(r, i)) {
      let { expiry: t } = r;
      return [
        fw(
          e,
          null,
          [{ kind: `noEnd`, word: t === `longTerm` || t === `asBusinessLicence` ? t : `none` }],
          n,
          `scheduled`,
        ),
      ];
    }
    return [fw(e, null, [{ kind: `anchorMissing`, anchor: t }], n)];
  }
  function sw(e, t) {
    let { type: n, filing: r } = t;
    return [`factDecided`, `factChanged`]
      .flatMap((t) => qS({ ...e, window: { closes: { ...cw, anchor: t } } }, t, n, r))
      .filter(({ anchorOn: t }) => iw(e, t))
      .map(({ anchorOn: n, facts: r }) => fw(e, n, [{ kind: `approvalFirst`, facts: r, on: n }], t));
  }
  var cw = { count: 0, unit: `day`, direction: `after` };
  function lw(e, t) {
    return e.expiry !== `unknown` || `none` in t.validity;
  }
  function uw({ rule: e, phase: t, expiresOn: n, anchorOn: r }, { counting: i }) {
    return e.about === `renewal` && t === `done` && n !== null && n === r && i.today > n;
  }
  function dw(e, t) {
    return fw(e, null, [{ kind: `anchorMissing`, anchor: `expiry` }], t);
  }
  function fw(e, t, n, { filing: r, matters: i, counting: a }, o = `undated`) {
    return gC({ rule: e, anchorOn: t, reasons: n, phase: o }, r, i, a.today);
  }
  function pw(e) {
    let { matters: t, entityEvents: n, ruleOverrides: r, today: i, calendar: a, findType: o = Ot } = e,
      s = new Map(),
      c = (e) => {
        let t = s.get(e);
        if (t === void 0) {
          let n = o(e);
          if (n === void 0) return;
          ((t = tS(n, r)), s.set(e, t));
        }
        return t;
      },
      l = [],
      u = [];
    for (let t of e.filings) (c(t.typeId) === void 0 ? u : l).push(t);
    let d = AS({ filings: l, entityEvents: n, matters: t, today: i, findType: c });
    return {
      obligations: JC({ filings: d, matters: t, today: i, calendar: a, findType: c }),
      filings: d,
      unknown: u,
      typeOf: c,
    };
  }
  var mw = [
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
    hw = new Map(
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
  function gw(e, t = hw.get(e)) {
    let n = (t, n) => Kx(e, t, n),
      r = [_w(n(1, 1)), yw(n(5, 1)), bw(n(10, 1))];
    if (t === void 0) return [...r, ...xw(n)];
    let i = (e) => n(Number(e.slice(0, 2)), Number(e.slice(3)));
    return [...r, vw(i(t.springFestival)), _w(i(t.qingming)), _w(i(t.dragonBoat)), _w(i(t.midAutumn))];
  }
  function _w(e) {
    let t = Yx(e);
    return t === 1 || t === 5
      ? { days: [e], mayRest: [], mayWork: [] }
      : { days: [e], mayRest: [[e - 2, e + 2]], mayWork: [[e - 7, e + 7]] };
  }
  function vw(e) {
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
  function yw(e) {
    return {
      days: [e, e + 1],
      mayRest: [[e - 2, e + 4]],
      mayWork: [
        [e - 10, e - 1],
        [e + 2, e + 11],
      ],
    };
  }
  function bw(e) {
    return {
      days: [e, e + 1, e + 2],
      mayRest: [[e, e + 7]],
      mayWork: [
        [e - 14, e - 1],
        [e + 6, e + 16],
      ],
    };
  }
  function xw(e) {
    let t = (e, t, n) => ({ days: [], mayRest: [[e, t]], mayWork: [[e - n, t + n]] });
    return [
      t(e(1, 17), e(3, 1), 14),
      t(e(4, 1), e(4, 8), 5),
      t(e(5, 25), e(6, 28), 5),
      t(e(9, 5), e(10, 11), 5),
    ];
  }
  var Sw = [`working`, `weekend`, `holiday`, `unsettled`],
    [Cw, ww, Tw, Ew] = [0, 1, 2, 3];
  function Dw(e, t = gw) {
    let n = new Map(e.map((e) => [e.year, e])),
      r = new Map(),
      i = (e) => {
        let i = r.get(e);
        if (i === void 0) {
          let a = n.has(e + 1) ? [] : t(e + 1);
          ((i = Ow(e, n.get(e) ?? t(e), a)), r.set(e, i));
        }
        return i;
      },
      a = i(Math.max(...n.keys())),
      o = (e) => {
        let t = e - a.first;
        return ((t < 0 || t >= a.kinds.length) && (a = i(Jx(e).year)), a);
      };
    return {
      lastPublishedYear: Math.max(...n.keys()),
      kindOf(e) {
        let t = o(e);
        return Sw[t.kinds[e - t.first] ?? Ew] ?? `unsettled`;
      },
      workdaysBetween(e, t) {
        if (t <= e) return 0;
        let n = o(t),
          r = o(e),
          a = (n.workdays[t - n.first] ?? 0) - (r.workdays[e - r.first] ?? 0),
          s = Jx(n.first).year;
        for (let e = Jx(r.first).year; e < s; e += 1) a += i(e).workdays.at(-1) ?? 0;
        return a;
      },
      unpublishedYears(e, t) {
        let n = new Set(),
          r = Jx(t).year;
        for (let a = Jx(e).year; a <= r; a += 1) {
          let r = i(a);
          r.published ? t >= r.firstUnsettled && e < r.first + r.kinds.length && n.add(a + 1) : n.add(a);
        }
        return [...n].sort((e, t) => e - t);
      },
    };
  }
  function Ow(e, t, n) {
    let r = Kx(e, 1, 1),
      i = new Uint8Array(Kx(e + 1, 1, 1) - r);
    for (let e = 0; e < i.length; e += 1) i[e] = Aw(r + e) ? ww : Cw;
    let a = `year` in t;
    if (a) {
      for (let e of t.off) i[Wx(e) - r] = Tw;
      for (let e of t.worked) i[Wx(e) - r] = Cw;
    } else {
      for (let e of t) kw(i, r, e);
      for (let e of t.flatMap((e) => e.days)) i[e - r] = Tw;
    }
    for (let e of n) kw(i, r, e);
    let o = new Uint16Array(i.length),
      s = 0;
    for (let [e, t] of i.entries()) (t === Cw && (s += 1), (o[e] = s));
    let c = i.indexOf(Ew);
    return { first: r, kinds: i, workdays: o, published: a, firstUnsettled: c === -1 ? 1 / 0 : r + c };
  }
  function kw(e, t, n) {
    let r = (n, r) => {
      for (let [i, a] of n)
        for (let n = Math.max(i, t); n <= a && n - t < e.length; n += 1) Aw(n) === r && (e[n - t] = Ew);
    };
    (r(n.mayRest, !1), r(n.mayWork, !0));
  }
  function Aw(e) {
    let t = Yx(e);
    return t === 0 || t === 6;
  }
  var jw = Dw(mw);
  function Mw(e, t) {
    let n = Object.entries(t).filter((e) => typeof e[1] == `string`);
    return { id: e, facts: Object.fromEntries(n) };
  }
  function Nw(e, t) {
    let { entityId: n, event: r, on: i, fact: a } = t;
    if (typeof r != `string` || !aS(r) || typeof i != `string` || !Qx(i) || typeof n != `string`) return null;
    let o = { id: e, entityId: n, kind: r, on: i };
    return typeof a == `string` && a !== `` ? { ...o, fact: a } : o;
  }
  var Pw = [`prepared`, `submitted`, `accepted`, `sentBack`, `granted`, `refused`, `withdrawn`],
    Fw = (e) => `words.${e}`;
  function Iw(e, t) {
    let n = (e) => {
        let n = t[e];
        return typeof n == `string` && Qx(n) ? n : null;
      },
      r = (e) => {
        let n = t[e];
        return typeof n == `string` ? n : ``;
      },
      i = {};
    for (let e of Pw) {
      let t = r(Fw(e));
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
  function Lw(e, t) {
    let { typeId: n, ruleId: r, window: i, reason: a, by: o } = t,
      s = dS.safeParse(i);
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
  function Rw(e) {
    let t = [],
      n = [],
      r = [],
      i = [],
      a = [];
    for (let { record: o, kind: s, fields: c } of e)
      switch (s) {
        case `entity`:
          t.push(Mw(o, c));
          break;
        case `filing`:
          n.push(OS(o, c));
          break;
        case `matter`:
          r.push(Iw(o, c));
          break;
        case `event`: {
          let e = Nw(o, c);
          e !== null && i.push(e);
          break;
        }
        case `ruleOverride`: {
          let e = Lw(o, c);
          e !== null && a.push(e);
          break;
        }
      }
    return { entities: t, filings: n, matters: r, entityEvents: i, ruleOverrides: a };
  }
  function zw(e, t, n = {}) {
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
  function Bw(e, t = new Map()) {
    let n = new Map();
    for (let t of e.records.keys()) n.set(t, []);
    for (let t of e.operations) {
      let e = n.get(t.record);
      e ? e.push(t) : n.set(t.record, [t]);
    }
    return [...n].flatMap(([n, r]) => zw(e.records.get(n), r, t.get(n)) ?? []);
  }
  var Vw = { ops: 500, bytes: 1e6 };
  function Hw(e) {
    return {
      device: e,
      nextCounter: 1,
      team: null,
      cursor: ``,
      seen: 0,
      generation: 1,
      fullPull: null,
      limits: Vw,
      batchOps: Vw.ops,
      halted: null,
      refusedProtocol: null,
      failures: 0,
    };
  }
  function Uw(e, t) {
    return {
      opId: e.opId,
      record: e.record,
      kind: e.kind,
      base: e.base,
      ageMs: Math.max(0, t - e.editedAtMs),
      ...(Object.keys(e.set).length > 0 && { set: e.set }),
      ...(e.unset.length > 0 && { unset: [...e.unset] }),
      ...(e.delete && { delete: !0 }),
    };
  }
  function Ww(e, t) {
    return t.outcome === `rejected`
      ? { ...e, state: `rejected`, refusal: { code: t.code, reason: t.reason } }
      : { ...e, state: `acknowledged`, seq: t.seq };
  }
  var Gw = `x-shouxian-client`,
    Kw = Vx(),
    qw = fx(G().min(1).max(200), Kw);
  (ix({
    opId: G().regex(/^[A-Za-z0-9_-]{8,64}:\d{1,15}$/),
    record: G().min(1).max(100),
    kind: G().min(1).max(60),
    base: q().int().nonnegative(),
    ageMs: q().nonnegative(),
    set: qw.optional(),
    unset: J(G().min(1).max(200)).optional(),
    delete: hx(!0).optional(),
  }),
    ix({ device: G().min(1), epoch: G().min(1).max(64), ops: J($b()).min(1) }));
  var Jw = Z([`malformed`, `forbidden`, `sensitive`, `tooLarge`, `foreignDevice`]),
    Yw = Y({ field: G(), kept: Kw.optional(), lost: Kw.optional(), lostBy: G(), keptBy: G() }),
    Xw = Y({
      answers: J(
        ux(
          cx(`outcome`, [
            Y({ opId: G(), outcome: hx(`applied`), seq: q().int() }),
            Y({ opId: G(), outcome: hx(`merged`), seq: q().int(), conflicts: J(Yw) }),
            Y({ opId: G(), outcome: hx(`superseded`), seq: q().int(), conflicts: J(Yw) }),
            Y({ opId: G(), outcome: hx(`rejected`), code: Jw, reason: G() }),
          ]),
          Y({ duplicate: Yb().optional() }),
        ),
      ),
      cursor: G(),
    }),
    Zw = Y({ seq: q().int().nonnegative(), at: q(), opId: G(), by: G() }),
    Qw = fx(G(), Zw),
    $w = ix({ record: G(), kind: G(), seq: q().int(), deleted: Yb(), fields: qw, clocks: Qw.optional() }),
    eT = ix({ record: G(), seq: q().int(), opId: G(), conflicts: J(Yw) }),
    tT = ix({ records: J($w), cursor: G(), more: Yb(), conflicts: J(eT).optional() });
  Y({
    entries: J(
      ix({
        opId: G(),
        seq: q().int(),
        record: G(),
        kind: G(),
        by: G(),
        base: q().int(),
        at: q(),
        receivedAt: q(),
        set: qw,
        unset: J(G()),
        delete: Yb(),
        previous: qw,
        outcome: Z([`applied`, `merged`, `superseded`]),
        conflicts: J(Yw),
      }),
    ),
  });
  var nT = Z([`owner`, `editor`, `viewer`]),
    rT = Y({ id: G(), name: G(), role: nT, joinedAt: G(), revoked: Yb() });
  (Y({
    secret: G().min(20).max(200),
    memberName: G().trim().min(1).max(60),
    deviceName: G().trim().min(1).max(60),
  }),
    Y({ team: Y({ id: G(), name: G() }), member: rT, device: G(), token: G() }),
    Y({ role: nT.exclude([`owner`]), hours: q().int().min(1).max(336).default(72) }),
    Y({ link: G(), expiresAt: G() }),
    Y({
      invitations: J(
        Y({
          id: G(),
          role: nT,
          createdAt: G(),
          expiresAt: G(),
          state: Z([`open`, `used`, `expired`, `revoked`]),
        }),
      ),
    }));
  var iT = Y({
    id: G(),
    member: G(),
    name: G(),
    client: G().nullable(),
    joinedAt: G(),
    lastSeenAt: G().nullable(),
    revoked: Yb(),
  });
  (Y({ members: J(rT), devices: J(iT) }), Y({ seq: q().int() }));
  var aT = ix({
      product: hx(`shouxian`),
      version: G(),
      protocol: Y({ oldest: q().int(), newest: q().int() }),
      limits: Y({ ops: q().int(), bytes: q().int() }),
    }),
    oT = ix({
      code: Z([
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
      reason: G(),
      limits: Y({ ops: q().int(), bytes: q().int() }).optional(),
      since: q().int().optional(),
      now: q().optional(),
    });
  function sT(e) {
    return `${e.device}:${e.counter}`;
  }
  var cT = `shouxian-changes`;
  function lT() {
    let e = new BroadcastChannel(cT);
    (e.postMessage(`changed`), e.close());
  }
  var uT = (e, t) => t.some((t) => e instanceof t),
    dT,
    fT;
  function pT() {
    return (dT ||= [IDBIndex, IDBObjectStore, IDBCursor, IDBDatabase, IDBTransaction]);
  }
  function mT() {
    return (fT ||= [`advance`, `continue`, `continuePrimaryKey`].map((e) => IDBCursor.prototype[e]));
  }
  var hT = new WeakMap(),
    gT = new WeakMap(),
    _T = new WeakMap();
  function vT(e) {
    let t = new Promise((t, n) => {
      let r = () => {
          (e.removeEventListener(`success`, i), e.removeEventListener(`error`, a));
        },
        i = () => {
          (t(wT(e.result)), r());
        },
        a = () => {
          (n(e.error), r());
        };
      (e.addEventListener(`success`, i), e.addEventListener(`error`, a));
    });
    return (_T.set(t, e), t);
  }
  function yT(e) {
    if (hT.has(e)) return;
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
    hT.set(e, t);
  }
  var bT = {
    get(e, t, n) {
      if (e instanceof IDBTransaction) {
        if (t === `done`) return hT.get(e);
        if (t === `store`) return n.objectStoreNames[1] ? void 0 : n.objectStore(n.objectStoreNames[0]);
      }
      return wT(e[t]);
    },
    set(e, t, n) {
      return ((e[t] = n), !0);
    },
    has(e, t) {
      return (e instanceof IDBTransaction && (t === `done` || t === `store`)) || t in e;
    },
  };
  function xT(e) {
    bT = e(bT);
  }
  function ST(e) {
    return mT().includes(e)
      ? function (...t) {
          return (e.apply(TT(this), t), wT(this.request));
        }
      : function (...t) {
          return wT(e.apply(TT(this), t));
        };
  }
  function CT(e) {
    return typeof e == `function`
      ? ST(e)
      : (e instanceof IDBTransaction && yT(e), uT(e, pT()) ? new Proxy(e, bT) : e);
  }
  function wT(e) {
    if (e instanceof IDBRequest) return vT(e);
    if (gT.has(e)) return gT.get(e);
    let t = CT(e);
    return (Object.is(t, e) || (gT.set(e, t), _T.set(t, e)), t);
  }
  var TT = (e) => _T.get(e);
  function ET(e, t, { blocked: n, upgrade: r, blocking: i, terminated: a } = {}) {
    let o = indexedDB.open(e, t),
      s = wT(o);
    return (
      r &&
        o.addEventListener(`upgradeneeded`, (e) => {
          r(wT(o.result), e.oldVersion, e.newVersion, wT(o.transaction), e);
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
  var DT = [`get`, `getKey`, `getAll`, `getAllKeys`, `count`],
    OT = [`put`, `add`, `delete`, `clear`],
    kT = {};
  function AT(e, t) {
    if (!(e instanceof IDBDatabase && !(t in e) && typeof t == `string`)) return;
    if (kT[t]) return kT[t];
    let n = t.replace(/FromIndex$/, ``),
      r = t !== n,
      i = OT.includes(n);
    return !(n in (r ? IDBIndex : IDBObjectStore).prototype) || !(i || DT.includes(n))
      ? void 0
      : (kT[t] = async function (e, ...t) {
          let a = this.transaction(e, i ? `readwrite` : `readonly`),
            o = a.store;
          return (r && (o = o.index(t.shift())), (await Promise.all([o[n](...t), i && a.done]))[0]);
        });
  }
  xT((e) => ({
    ...e,
    get: (t, n, r) => AT(t, n) || e.get(t, n, r),
    has: (t, n) => !!AT(t, n) || e.has(t, n),
  }));
  var jT = [`advance`, `continue`, `continuePrimaryKey`],
    MT = {},
    NT = new WeakMap(),
    PT = new WeakMap(),
    FT = {
      get(e, t) {
        if (!jT.includes(t)) return e[t];
        let n = MT[t];
        return (
          (n ||= MT[t] =
            function (...e) {
              NT.set(this, PT.get(this)[t](...e));
            }),
          n
        );
      },
    };
  async function* IT(...e) {
    let t = this;
    if ((t instanceof IDBCursor || (t = await t.openCursor(...e)), !t)) return;
    t = t;
    let n = new Proxy(t, FT);
    for (PT.set(n, t), _T.set(n, TT(t)); t;) (yield n, (t = await (NT.get(n) || t.continue())), NT.delete(n));
  }
  function LT(e, t) {
    return (
      (t === Symbol.asyncIterator && uT(e, [IDBIndex, IDBObjectStore, IDBCursor])) ||
      (t === `iterate` && uT(e, [IDBIndex, IDBObjectStore]))
    );
  }
  xT((e) => ({
    ...e,
    get(t, n, r) {
      return LT(t, n) ? IT : e.get(t, n, r);
    },
    has(t, n) {
      return LT(t, n) || e.has(t, n);
    },
  }));
  var RT = `shouxian`,
    zT = 1,
    BT = null;
  function VT() {
    return (
      (BT ??= ET(RT, zT, {
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
          ((BT = null), n.target.close());
        },
        terminated() {
          BT = null;
        },
      }).catch((e) => {
        throw ((BT = null), e);
      })),
      BT
    );
  }
  var HT = [`meta`, `held`, `operations`, `localFacts`, `conflicts`],
    UT = async (e, t) => {
      let n = (await VT()).transaction(HT, `readwrite`, { durability: `strict` });
      try {
        let [r, i, a] = await Promise.all([
            n.objectStore(`meta`).get(`device`),
            n.objectStore(`operations`).index(`byCounter`).getAll(),
            GT(n, e.records),
          ]),
          o = r ?? WT(),
          s = t({ state: o, records: a, operations: i });
        return (await KT(n, r === void 0 ? { state: o, ...s } : s), await n.done, s);
      } catch (e) {
        try {
          n.abort();
        } catch {}
        throw (await n.done.catch(() => void 0), e);
      }
    };
  function WT() {
    return Hw(crypto.randomUUID().replaceAll(`-`, ``));
  }
  async function GT(e, t) {
    let n = e.objectStore(`held`),
      r =
        t === `all`
          ? await n.getAll()
          : (await Promise.all(t.map((e) => n.get(e)))).filter((e) => e !== void 0);
    return new Map(r.map((e) => [e.record, e]));
  }
  async function KT(e, t) {
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
  async function qT() {
    let e = (await VT()).transaction([`held`, `operations`, `localFacts`], `readonly`),
      [t, n, r] = await Promise.all([
        e.objectStore(`held`).getAll(),
        e.objectStore(`operations`).index(`byCounter`).getAll(),
        e.objectStore(`localFacts`).getAll(),
      ]),
      i = new Map();
    for (let { record: e, field: t, value: n } of r) i.set(e, { ...i.get(e), [t]: n });
    return Bw({ records: new Map(t.map((e) => [e.record, e])), operations: n }, i).filter((e) => !e.deleted);
  }
  async function JT() {
    let e = await qT(),
      t = new Map(e.filter(({ kind: e }) => e === `filing`).map(({ record: e, fields: t }) => [e, t]));
    return { ...Rw(e), filingFields: t };
  }
  async function YT() {
    let e = await JT(),
      t = eS(Date.now());
    return {
      today: t,
      obligations: pw({ ...e, today: t, calendar: jw }).obligations,
      filingNames: new Map(e.filings.map(({ id: e, name: t }) => [e, t])),
    };
  }
  async function XT(e) {
    if (e === void 0 || !URL.canParse(e)) return null;
    let t = Jt(new URL(e).hostname);
    if (t === null) return null;
    let { obligations: n } = await YT(),
      { obligation: r, phase: i } = Ut(n, t.id);
    return r === null || i === null ? null : { text: _.t(`chip.text`, { left: on(r) }), phase: i };
  }
  var ZT = {
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
  };
  function QT(e, t, n) {
    if (Q(e)) {
      let n = _.t(`anchor.${e.anchor}`);
      return e.count === 0
        ? _.t(`bound.${t}.zero`, { anchor: n })
        : _.t(`bound.${t}.${e.direction}.${e.unit}`, e.count, { anchor: n });
    }
    let r = $T(e, n),
      { opens: i, closes: a } = n?.window ?? {};
    if (i && a && !Q(i) && !Q(a) && i.on.length === a.on.length) {
      let e = rn(i.on),
        t = rn(a.on);
      return _.t(`bound.calendar.range.${r}`, { from: e, to: t });
    }
    return _.t(`bound.calendar.${t}.${r}`, { day: rn(e.on) });
  }
  function $T({ on: e }, t) {
    return e.length === 2 ? `month` : e.length === 5 ? (t?.cycle?.years ?? `year`) : `once`;
  }
  function eE(e) {
    let t = mS(e);
    return t === void 0 ? e : tn(t.names);
  }
  function tE(e) {
    return e.map(eE).join(_.t(`list.separator`));
  }
  function nE({ source: e, confidence: t }) {
    let n = tn(e.document),
      { article: r, address: i, checked: a } = e;
    return {
      text: r === `` ? n : _.t(`reason.citation`, { document: n, article: r }),
      address: i,
      checked: a,
      confidence: t,
    };
  }
  function rE(e, t) {
    let { rule: n, typeId: r } = t,
      i = (e) => ({ text: e, citation: null });
    switch (e.kind) {
      case `anchor`: {
        let { facts: t = [] } = e,
          n = { anchor: _.t(`anchor.${e.anchor}`), date: nn(e.on) };
        return i(
          t.length === 0 ? _.t(`reason.anchor`, n) : _.t(`reason.anchorAbout`, { ...n, facts: tE(t) }),
        );
      }
      case `anchorMissing`:
        return i(_.t(`reason.anchorMissing`, { anchor: _.t(`anchor.${e.anchor}`) }));
      case `cycle`: {
        let [t = ``, n] = e.period.split(`-`);
        return i(
          n === void 0
            ? _.t(`reason.cycle.year`, { year: t })
            : _.t(`reason.cycle.month`, { year: t, month: n }),
        );
      }
      case `notAnnounced`:
        return i(
          _.t(e.watch ? `reason.notAnnounced.watch` : `reason.notAnnounced.later`, { year: e.period }),
        );
      case `attributeMissing`: {
        let t = Ot(r)?.attributes?.find(({ id: t }) => t === e.attribute);
        return i(_.t(`reason.attributeMissing`, { attribute: t === void 0 ? e.attribute : tn(t.names) }));
      }
      case `issuedOnMissing`:
        return i(
          _.t(r === `business-licence` ? `reason.issuedOnMissing.founded` : `reason.issuedOnMissing.issued`),
        );
      case `approvalFirst`: {
        let t = nn(e.on);
        return i(
          e.facts.length === 0
            ? _.t(`reason.approvalFirst.plain`, { date: t })
            : _.t(`reason.approvalFirst.about`, { date: t, facts: tE(e.facts) }),
        );
      }
      case `noEnd`:
        return i(_.t(`reason.noEnd.${e.word}`));
      case `overridden`:
        return i(_.t(`reason.overridden`, { name: e.by, why: e.why }));
      case `opens`:
      case `closes`:
        return {
          text: _.t(`reason.${e.kind}`, { rule: QT(e.bound, e.kind, n), date: nn(e.on) }),
          citation: n.override === void 0 ? nE(e) : null,
        };
      case `rolled`:
        return i(_.t(`reason.rolled`, { from: nn(e.from), to: nn(e.on) }));
      case `restDay`:
        return i(_.t(`reason.restDay.${e.why}`, { date: nn(e.on) }));
      case `mayRoll`:
      case `fileBy`:
      case `noWorkdayLeft`:
      case `accepted`:
      case `refused`:
      case `withdrawn`:
      case `granted`:
        return i(_.t(`reason.${e.kind}`, { date: nn(e.on) }));
      case `provisional`:
        return i(_.t(`reason.provisional`, { year: String(e.year) }));
      case `unverified`:
        return {
          text: _.t(`reason.unverified`, {
            rule: QT(e.bound, n.window.closes === void 0 ? `opens` : `closes`, n),
          }),
          citation: nE({ source: e.source, confidence: `unverified` }),
        };
      case `submitted`:
        return i(_.t(e.inTime ? `reason.submitted.inTime` : `reason.submitted.late`, { date: nn(e.on) }));
      case `sentBack`:
        return i(
          e.dueOn === null
            ? _.t(`reason.sentBack.undated`, { date: nn(e.on) })
            : _.t(`reason.sentBack.dated`, { date: nn(e.on), due: nn(e.dueOn) }),
        );
    }
  }
  async function iE() {
    let e = await YT();
    await cE(Ht(e.obligations), e);
    let t = await u.default.tabs.query({});
    await Promise.all(
      t.map(async ({ id: t, url: n }) => {
        t !== void 0 && (await oE(t, n, e));
      }),
    );
  }
  async function aE(e, t) {
    sE(t) !== null && (await oE(e, t, await YT()));
  }
  async function oE(e, t, n) {
    let r = sE(t);
    if (r === null) return;
    let i = Ut(n.obligations, r.id);
    i.obligation !== null && (await cE(i, n, e));
  }
  function sE(e) {
    return e !== void 0 && URL.canParse(e) ? Jt(new URL(e).hostname) : null;
  }
  async function cE(e, t, n) {
    let r = n === void 0 ? {} : { tabId: n },
      i = Promise.all([
        u.default.action.setBadgeText({ ...r, text: e.text }),
        u.default.action.setBadgeBackgroundColor({ ...r, color: ZT[e.phase ?? `scheduled`].light }),
        u.default.action.setBadgeTextColor({ ...r, color: `#ffffff` }),
        u.default.action.setTitle({ ...r, title: uE(e, t) }),
        u.default.action.setIcon({ ...r, path: lE(e.phase === `lapsed`) }),
      ]);
    await (n === void 0 ? i : i.catch(() => void 0));
  }
  function lE(e) {
    let t = e ? `icon-grey` : `icon`;
    return { 16: `/${t}/16.png`, 32: `/${t}/32.png`, 48: `/${t}/48.png` };
  }
  function uE({ obligation: e }, { today: t, filingNames: n }) {
    if (e === null) return _.t(`sentence.nothing`);
    let r = cn(e, n.get(e.filingId) ?? ``, t),
      i = e.reasons.at(-1);
    return i ? `${r}\n${rE(i, e).text}` : r;
  }
  var dE = [45, 30, 7],
    fE = 7;
  function pE({ obligations: e, today: t, calendar: n, sent: r }) {
    let i = Wx(t);
    return jC(n, i) === i
      ? e.flatMap((e) => {
          let t = mE(e, i, n);
          if (t === null) return [];
          let a = `${e.id}/${t.stage}/${qx(t.on)}`;
          return r.has(a) ? [] : [{ key: a, stage: t.stage, obligation: e }];
        })
      : [];
  }
  function mE(e, t, n) {
    let { fileBy: r, dueOn: i, phase: a } = e;
    if (r === null || i === null || a === `done` || a === `submitted` || t > Wx(i) + fE) return null;
    let o = (e) => jC(n, Wx(r) - e);
    if (t > o(7)) return { stage: `daily`, on: t };
    let s = dE.findLast((e) => t >= o(e));
    return s === void 0 ? null : { stage: s, on: o(s) };
  }
  async function hE() {
    await navigator.locks.request(`shouxian-reminders`, async () => {
      let { obligations: e, today: t, filingNames: n } = await YT(),
        r = await VT(),
        i = new Set(await r.getAllKeys(`reminded`));
      for (let a of pE({ obligations: e, today: t, calendar: jw, sent: i }))
        (await r.put(`reminded`, t, a.key),
          await u.default.notifications.create(a.key, {
            type: `basic`,
            iconUrl: u.default.runtime.getURL(`/icon/128.png`),
            title: _.t(`notification.title`),
            message: cn(a.obligation, n.get(a.obligation.filingId) ?? ``, t),
          }));
    });
  }
  var gE = 1e3,
    _E = 3e5;
  function vE(e, t) {
    let n = Math.min(_E, gE * 2 ** Math.max(0, e - 1));
    return Math.round(n * (0.5 + t / 2));
  }
  function yE(e) {
    let t = /^([A-Za-z0-9_-]{1,64})\.(\d{1,15})$/.exec(e);
    return t?.[1] && t[2] ? { epoch: t[1], seq: Number(t[2]) } : null;
  }
  function bE(e, t) {
    if (e === t) return !0;
    if (typeof e != `object` || typeof t != `object` || e === null || t === null) return !1;
    if (Array.isArray(e) || Array.isArray(t))
      return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.every((e, n) => bE(e, t[n]));
    let n = Object.keys(e);
    return n.length === Object.keys(t).length && n.every((n) => Object.hasOwn(t, n) && bE(e[n], t[n]));
  }
  function xE(e, t) {
    let { state: n } = e,
      r = { ...n, cursor: ``, generation: n.generation + 1 };
    if (t.reason === `resync`) return { state: { ...r, fullPull: t } };
    let i = Math.min(t.since, n.fullPull?.reason === `epoch` ? n.fullPull.since : t.since);
    return {
      state: { ...r, seen: Math.min(n.seen, i), fullPull: { ...t, since: i } },
      putOperations: e.operations
        .filter((e) => e.state !== `rejected`)
        .map((e) => ({ ...e, base: Math.min(e.base, i), state: `waiting`, seq: null })),
    };
  }
  function SE(e, t, n, r) {
    let i = e.state.nextCounter,
      a = [];
    for (let { record: o, server: s } of t) {
      let t = e.operations.filter((e) => e.record === o && e.state !== `rejected`);
      if (t.at(-1)?.delete) continue;
      let c = new Set(t.flatMap((e) => [...Object.keys(e.set), ...e.unset])),
        l = n.get(o);
      for (let { clock: n, fields: u, deletes: d } of CE(s, r.since)) {
        let f = u.filter((e) => !c.has(e) && !(l?.deleted === s.deleted && bE(l.fields[e], s.fields[e]))),
          p = d && t.length === 0 && l?.deleted !== !0;
        (f.length !== 0 || p) &&
          (a.push({
            opId: sT({ device: e.state.device, counter: i }),
            counter: i,
            record: o,
            kind: s.kind,
            base: r.since,
            editedAtMs: n.at + r.clockOffset,
            set: Object.fromEntries(
              f.flatMap((e) => {
                let t = s.fields[e];
                return t === void 0 ? [] : [[e, t]];
              }),
            ),
            unset: f.filter((e) => !Object.hasOwn(s.fields, e)),
            delete: p,
            state: `waiting`,
            seq: null,
            refusal: null,
          }),
          (i += 1));
      }
    }
    return a;
  }
  function CE(e, t) {
    let n = new Map(),
      r = e.clocks ?? {};
    for (let i of new Set([...Object.keys(e.fields), ...Object.keys(r)])) {
      let a = r[i] ?? r[`*`];
      if (i === `*` || !a || a.seq <= t) continue;
      let o = n.get(a.seq) ?? { clock: a, fields: [], deletes: !1 };
      (i === `*deleted` ? (o.deletes = e.deleted) : o.fields.push(i), n.set(a.seq, o));
    }
    return [...n.values()].sort((e, t) => e.clock.seq - t.clock.seq);
  }
  function wE(e, t, n) {
    let { state: r } = e,
      i = yE(n.cursor);
    if (t.cursor !== r.cursor || t.generation !== r.generation || !i) return {};
    let a = new Map(n.records.map((e) => [e.record, e])),
      o = e.operations.filter((e) => {
        if (e.state !== `acknowledged` || e.seq === null) return !1;
        let t = a.get(e.record);
        return t ? t.seq >= e.seq : !n.more && e.seq <= i.seq;
      }),
      s = [...e.records.values()].filter(
        (e) => e.generation < r.generation && (a.has(e.record) || (!n.more && r.fullPull !== null)),
      ),
      c = r.fullPull?.reason === `epoch` ? SE(e, s, a, r.fullPull) : [];
    return {
      state: {
        ...r,
        cursor: n.cursor,
        nextCounter: r.nextCounter + c.length,
        failures: 0,
        ...(!n.more && { seen: i.seq, fullPull: null }),
      },
      dropRecords: s.map((e) => e.record).filter((e) => !a.has(e)),
      putRecords: n.records.map((e) => ({ record: e.record, generation: r.generation, server: e })),
      dropOperations: o.map((e) => e.opId),
      putOperations: c,
      conflicts: n.conflicts ?? [],
    };
  }
  function TE(e, t) {
    return e.state.fullPull !== null && !t.more;
  }
  function EE(e) {
    let t = 0;
    for (let n of e) {
      let e = n.codePointAt(0) ?? 0;
      t += e < 128 ? 1 : e < 2048 ? 2 : e < 65536 ? 3 : 4;
    }
    return t;
  }
  var DE = 1e3;
  function OE(e, t) {
    let { limits: n, batchOps: r } = e.state,
      i = [],
      a = DE;
    for (let o of e.operations) {
      if (o.state !== `waiting`) continue;
      if (i.length >= Math.min(r, n.ops)) break;
      let e = Uw(o, t);
      if (((a += EE(JSON.stringify(e)) + 1), i.length > 0 && a > n.bytes)) break;
      i.push(e);
    }
    return i;
  }
  function kE(e, t, n) {
    if (t !== e.state.generation) return {};
    let r = new Map(e.operations.flatMap((e) => (e.state === `waiting` ? [[e.opId, e]] : []))),
      i = [],
      a = [],
      o = [];
    for (let s of n) {
      let n = r.get(s.opId);
      if (!n) continue;
      let c = e.records.get(n.record);
      (s.outcome !== `rejected` && c?.generation === t && c.server.seq >= s.seq
        ? a.push(n.opId)
        : i.push(Ww(n, s)),
        `conflicts` in s &&
          s.conflicts.length > 0 &&
          o.push({ record: n.record, seq: s.seq, opId: n.opId, conflicts: s.conflicts }));
    }
    let { state: s } = e,
      c = Math.min(s.limits.ops, s.batchOps + Math.ceil(s.batchOps / 8));
    return { state: { ...s, batchOps: c, failures: 0 }, dropOperations: a, putOperations: i, conflicts: o };
  }
  function AE(e, t, n) {
    let r = { ...e.state, limits: n ?? e.state.limits, batchOps: Math.max(1, Math.floor(t.length / 2)) };
    return t.length > 1
      ? { state: r }
      : {
          state: r,
          putOperations: e.operations
            .filter((e) => e.opId === t[0]?.opId && e.state === `waiting`)
            .map((e) =>
              Ww(e, {
                opId: e.opId,
                outcome: `rejected`,
                code: `tooLarge`,
                reason: `The server takes no single edit of this size.`,
              }),
            ),
        };
  }
  var jE = 500,
    ME = 3;
  async function NE(e) {
    let t = { pushed: 0, refused: 0, pulled: 0, fullPulls: 0 },
      n = async (n, r = null) => {
        let i = n === `unreachable` || n === `serverError`,
          { state: a } = await PE(e, (e) => (i ? FE(e) : {})),
          { pushed: o, refused: s, pulled: c } = t;
        return {
          status: n,
          pushed: o,
          refused: s,
          pulled: c,
          retryInMs: i ? vE(a.failures, e.random()) : null,
          reason: r,
        };
      },
      { state: r } = await PE(e);
    if (r.team === null) return n(`alone`);
    if (r.halted) return n(`revoked`);
    for (r.refusedProtocol !== null && (await BE(e, r)); ;) {
      let r = await PE(e),
        i =
          r.state.cursor !== `` && r.state.fullPull === null && r.waits && r.writes
            ? await IE(e, t)
            : await LE(e, t);
      if (i !== `goOn` && i !== `pulled`) return n(i.status, i.reason);
      if (t.fullPulls > ME) return n(`serverError`, `The server keeps changing its epoch.`);
      if (i !== `pulled`) continue;
      let a = await PE(e);
      if (a.state.fullPull === null) {
        if (!a.writes) return n(`readOnly`);
        if (!a.waits) return n(`upToDate`);
      }
    }
  }
  async function PE(e, t = () => ({})) {
    let n;
    if (
      (await e.transact({ records: [] }, (e) => {
        let r = t(e),
          i = r.state ?? e.state;
        return (
          (n = {
            state: i,
            waits: e.operations.some((e) => e.state === `waiting`),
            writes: i.refusedProtocol !== 1,
          }),
          r
        );
      }),
      !n)
    )
      throw Error(`transact did not run its step.`);
    return n;
  }
  function FE(e) {
    return { state: { ...e.state, failures: e.state.failures + 1 } };
  }
  async function IE(e, t) {
    let n = [],
      { state: r } = await PE(e, (t) => ((n = OE(t, e.now())), {})),
      i = yE(r.cursor)?.epoch ?? ``,
      a = await e.request(`POST`, `/v1/teams/${r.team}/push`, { device: r.device, epoch: i, ops: n });
    if (a?.status === 413) {
      let { limits: t } = oT.safeParse(a.body).data ?? {};
      return (await e.transact({ records: [] }, (e) => AE(e, n, t)), `goOn`);
    }
    if (a?.status === 426)
      return (await PE(e, (e) => ({ state: { ...e.state, refusedProtocol: 1 } })), `goOn`);
    if (a?.status !== 200) return RE(e, t, a);
    let o = Xw.safeParse(a.body);
    if (!o.success) return VE(o.error);
    let { answers: s } = o.data,
      c = new Set(n.map((e) => e.opId));
    return s.some((e) => c.has(e.opId))
      ? (await e.transact({ records: n.map((e) => e.record) }, (e) => kE(e, r.generation, s)),
        (t.pushed += s.filter((e) => e.outcome !== `rejected`).length),
        (t.refused += s.filter((e) => e.outcome === `rejected`).length),
        `goOn`)
      : { status: `serverError`, reason: `The server answered none of the operations it was sent.` };
  }
  async function LE(e, t) {
    let { state: n } = await PE(e),
      r = `cursor=${encodeURIComponent(n.cursor)}&limit=${jE}`,
      i = await e.request(`GET`, `/v1/teams/${n.team}/pull?${r}`);
    if (i?.status !== 200) return RE(e, t, i);
    let a = tT.safeParse(i.body);
    if (!a.success) return VE(a.error);
    let o = a.data;
    if (!yE(o.cursor) || (o.more && o.cursor === n.cursor))
      return { status: `serverError`, reason: `The server answered a cursor that leads nowhere.` };
    let s = n.fullPull !== null && !o.more,
      c = s ? `all` : o.records.map((e) => e.record);
    return (
      await e.transact({ records: c }, (e) =>
        !s && TE(e, o) ? {} : wE(e, { cursor: n.cursor, generation: n.generation }, o),
      ),
      (t.pulled += o.records.length),
      o.more ? `goOn` : `pulled`
    );
  }
  async function RE(e, t, n) {
    if (n === null) return { status: `unreachable`, reason: `No answer from the server.` };
    let r = oT.safeParse(n.body).data,
      i = r ? `${n.status} ${r.code}: ${r.reason}` : `Status ${n.status}.`;
    if (n.status === 401 || (n.status === 403 && r?.code === `revoked`))
      return (
        await PE(e, (e) => ({ state: { ...e.state, halted: `revoked` } })), { status: `revoked`, reason: i }
      );
    let a = r && zE(r, e.now());
    return a
      ? ((t.fullPulls += 1), await PE(e, (e) => xE(e, a)), `goOn`)
      : { status: `serverError`, reason: i };
  }
  function zE(e, t) {
    return e.code === `resync`
      ? { reason: `resync` }
      : e.code === `epochChanged`
        ? { reason: `epoch`, since: e.since ?? 0, clockOffset: t - (e.now ?? t) }
        : null;
  }
  async function BE(e, t) {
    let n = aT.safeParse((await e.request(`GET`, `/v1/meta`))?.body).data;
    ((n && n.protocol.oldest <= 1 && 1 <= n.protocol.newest) || t.refusedProtocol !== 1) &&
      (await PE(e, (e) => ({ state: { ...e.state, refusedProtocol: null } })));
  }
  function VE(e) {
    return { status: `serverError`, reason: `The server's answer is not ours: ${Dm(e)}` };
  }
  function HE(e) {
    return {
      [Gw]: `${u.default.runtime.getManifest().version}; protocol=1`,
      ...(e === null ? {} : { authorization: `Bearer ${e}` }),
    };
  }
  var UE = Y({ server: G(), team: Y({ id: G(), name: G() }), member: rT, device: G(), token: G() }),
    WE = Y({
      answeredAt: q().nullable(),
      trouble: Z([`offline`, `revoked`, `readOnly`, `serverError`, `storage`]).nullable(),
      since: q().nullable(),
    }),
    GE = { answeredAt: null, trouble: null, since: null };
  async function KE() {
    let e = UE.safeParse(await (await VT()).get(`meta`, `session`));
    return e.success ? e.data : null;
  }
  async function qE() {
    let e = WE.safeParse(await (await VT()).get(`meta`, `syncState`));
    return e.success ? e.data : GE;
  }
  async function JE(e) {
    await (await VT()).put(`meta`, e, `syncState`);
  }
  function YE(e, t, n) {
    return e.map((e, r) => {
      let i = n + r;
      return {
        ...e,
        opId: sT({ device: t, counter: i }),
        counter: i,
        state: `waiting`,
        seq: null,
        refusal: null,
      };
    });
  }
  function XE(e, t) {
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
      putOperations: YE(r, t.device, n.nextCounter),
    };
  }
  async function ZE(e) {
    await UT({ records: `all` }, (t) => {
      let { state: n } = t;
      return n.team === e.team.id && n.device === e.device
        ? {}
        : XE(t, { team: e.team.id, device: e.device });
    });
  }
  var QE = 3e4,
    $E = null;
  function eD() {
    return (
      ($E ??= navigator.locks.request(`shouxian-sync`, async () => {
        $E = null;
        let e = await KE();
        if (e === null) return;
        let { after: t, pulled: n } = await tD(e, await qE());
        (await JE(t), n > 0 && (await iE(), await hE()), lT());
      })),
      $E
    );
  }
  async function tD(e, t) {
    let n = Date.now();
    try {
      await ZE(e);
      let r = await NE({
        transact: UT,
        request: (t, n, r) => rD(e, t, n, r),
        now: () => Date.now(),
        random: () => Math.random(),
      });
      return { after: nD(r, t, n), pulled: r.pulled };
    } catch {
      return { after: { ...t, trouble: `storage`, since: t.since ?? n }, pulled: 0 };
    }
  }
  function nD(e, t, n) {
    let r = t.trouble === null ? n : (t.since ?? n);
    switch (e.status) {
      case `alone`:
      case `upToDate`:
        return { answeredAt: n, trouble: null, since: null };
      case `readOnly`:
        return { answeredAt: n, trouble: `readOnly`, since: r };
      case `unreachable`:
        return { ...t, trouble: `offline`, since: r };
      case `serverError`:
        return { ...t, trouble: `serverError`, since: r };
      case `revoked`:
        return { ...t, trouble: `revoked`, since: r };
    }
  }
  async function rD(e, t, n, r) {
    try {
      let i = await fetch(`${e.server}${n}`, {
        method: t,
        headers: { ...HE(e.token), ...(r === void 0 ? {} : { 'content-type': `application/json` }) },
        ...(r === void 0 ? {} : { body: JSON.stringify(r) }),
        signal: AbortSignal.timeout(QE),
      });
      return { status: i.status, body: await i.json().catch(() => void 0) };
    } catch {
      return null;
    }
  }
  var iD = l(() => {
    (u.default.runtime.onInstalled.addListener(({ reason: e }) => {
      (se().then(aD), e === `install` && u.default.runtime.openOptionsPage());
    }),
      u.default.runtime.onStartup.addListener(() => void se().then(aD)),
      u.default.alarms.onAlarm.addListener(({ name: e }) => {
        (e === `sync` && eD(), e === `day` && aD());
      }),
      u.default.tabs.onUpdated.addListener((e, t, n) => {
        t.status !== void 0 && aE(e, n.url);
      }),
      re(`recordsChanged`, async () => {
        (await iE(), await hE(), await eD());
      }),
      re(`syncNow`, () => eD()),
      re(`chipCountdown`, ({ sender: e }) => XT(e.url)));
  });
  async function aD() {
    (await iE(), await hE(), await eD());
  }
  var oD = {
      debug: (...e) => ([...e], void 0),
      log: (...e) => ([...e], void 0),
      warn: (...e) => ([...e], void 0),
      error: (...e) => ([...e], void 0),
    },
    sD;
  try {
    ((sD = iD.main()),
      sD instanceof Promise &&
        console.warn(`The background's main() function return a promise, but it must be synchronous`));
  } catch (e) {
    throw (oD.error(`The background crashed on startup!`), e);
  }
  return sD;
})();
