/** The origin that this document really has: a sandbox has none (`null`), whatever its address says. */
export function pageOrigin(): string {
  return globalThis.origin;
}
