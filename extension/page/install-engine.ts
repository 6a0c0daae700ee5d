/** Makes the engine answer ports of this extension; injected twice, it answers once. */
import { ENGINE_PORT } from '../engine-port.ts';
import { startEngine, type EnginePort } from './engine.ts';
import { extensionApi, shadowRootOf, type RuntimePort } from './extension-api.ts';
import { windowTimers } from './timers.ts';

/** Known in the isolated world alone: the page has other globals. */
const INSTALLED = Symbol.for('shouxian.fill-engine');

export function installEngine(world: object, page: Document): void {
  if (Reflect.has(world, INSTALLED)) return;
  Reflect.set(world, INSTALLED, true);
  const { runtime } = extensionApi();
  let closeCurrent = () => {};
  runtime.onConnect.addListener((port) => {
    if (port.name !== ENGINE_PORT || port.sender?.id !== runtime.id) return;
    // One panel at a time: the newer takes over, the older's run stops with its port.
    closeCurrent();
    const stop = startEngine(enginePort(port), {
      page,
      timers: windowTimers(window),
      openShadow: shadowRootOf,
    });
    const left = new AbortController();
    const close = () => {
      stop();
      left.abort();
      port.disconnect();
    };
    closeCurrent = close;
    // A page that one leaves may be kept and come back: what was under way must not go on then, nor report as if it stood.
    window.addEventListener('pagehide', close, { signal: left.signal });
    port.onDisconnect.addListener(() => {
      left.abort();
      if (closeCurrent === close) closeCurrent = () => {};
    });
  });
}

function enginePort(port: RuntimePort): EnginePort {
  return {
    send: (answer) => port.postMessage(answer),
    onRequest: (handle) => port.onMessage.addListener(handle),
    onClose: (handle) => port.onDisconnect.addListener(handle),
  };
}
