/**
 * The few calls of the browser that the engine needs, typed here so that a script injected into pages carries no polyfill.
 * Both browsers offer them under one of two names; `dom` exists in Chromium alone, Firefox puts it on the element.
 */
import type { EngineAnswer, EngineRequest } from '../engine-port.ts';

export interface RuntimePort {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  postMessage(message: EngineAnswer): void;
  disconnect(): void;
  readonly onMessage: { addListener(listen: (message: EngineRequest) => void): void };
  readonly onDisconnect: { addListener(listen: () => void): void };
}

interface ExtensionApi {
  readonly runtime: {
    readonly id: string;
    readonly onConnect: { addListener(listen: (port: RuntimePort) => void): void };
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

export function extensionApi(): ExtensionApi {
  const { browser, chrome } = globalThis as { browser?: ExtensionApi; chrome?: ExtensionApi };
  const api = browser?.runtime === undefined ? chrome : browser;
  if (api?.runtime === undefined) throw new Error('The fill engine runs in an extension alone.');
  return api;
}

/** Open and closed shadow roots, as far as the browser shows them to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { dom } = extensionApi();
  if (dom !== undefined) return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? element.shadowRoot;
}
