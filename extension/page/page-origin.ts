/**
 * The origin that this document really has, or `null` for a sandbox, whatever its address says. `allow-same-origin` lets a
 * sandbox keep its origin, so the origin alone does not tell; nor does the frame's element, for a policy of the server
 * (`Content-Security-Policy: sandbox`) and a frame inside a sandbox have no attribute to be seen.
 */

/** @returns `null` for a sandbox, and for documents without an origin of their own. */
export function pageOrigin(): string {
  return isSandboxed() ? 'null' : globalThis.origin;
}

/**
 * Every sandbox, and every document in one, is forbidden to set its domain, and no word of `sandbox` lifts that. An empty
 * domain is refused everywhere, so asking changes nothing; Chromium says why it refused. Firefox does not: there the
 * elements of the frames around are looked at as far up as they may be.
 */
function isSandboxed(): boolean {
  return isForbiddenItsDomain(document) || standsInSandbox(globalThis.window);
}

const setDomain: unknown = Reflect.get(
  Object.getOwnPropertyDescriptor(Document.prototype, 'domain') ?? {},
  'set',
);

/** Whether that document, of a frame perhaps, is one that no word lets have a domain. */
export function isForbiddenItsDomain(page: Document): boolean {
  if (typeof setDomain !== 'function') return false;
  try {
    Reflect.apply(setDomain, page, ['']);
    return false;
  } catch (error) {
    return error instanceof Error && /sandbox|fenced/i.test(error.message);
  }
}

function standsInSandbox(view: Window): boolean {
  for (let at = view; at !== at.parent; at = at.parent) {
    // A parent of another origin shows nothing of its elements.
    const frame = at.frameElement;
    if (frame === null) return false;
    if (frame.hasAttribute('sandbox')) return true;
  }
  return false;
}
