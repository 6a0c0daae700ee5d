/** `<device>:<counter>`: who made an operation, and after which of its own. */

export type OperationId = { readonly device: string; readonly counter: number };

export function writeOperationId(id: OperationId): string {
  return `${id.device}:${id.counter}`;
}

/** Throws on a text that `protocol.opId` would refuse: by then it has been checked. */
export function readOperationId(text: string): OperationId {
  const colon = text.lastIndexOf(':');
  const counter = Number(text.slice(colon + 1));
  if (colon < 1 || !Number.isSafeInteger(counter)) throw new Error(`Not an operation id: ${text}`);
  return { device: text.slice(0, colon), counter };
}

/** The counter alone, of an operation whose device is known. */
export function counterOf(text: string): number {
  return Number(text.slice(text.lastIndexOf(':') + 1));
}

/** Whether the author of `later` knew `earlier`, because the same device made it before. */
export function sameDeviceEarlier(earlier: string, later: string): boolean {
  const a = readOperationId(earlier);
  const b = readOperationId(later);
  return a.device === b.device && a.counter < b.counter;
}
