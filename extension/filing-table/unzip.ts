/** The files inside a zip by their names, each unpacked when it is asked for, and none beyond what a page can hold. */

const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;
/** The last part of a zip is at least so long; a remark of up to 64 KB may follow. */
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** In bytes, unpacked: far above what a list of filings takes. */
const MOST = 100 * 1024 * 1024;

export type Zip = ReadonlyMap<string, () => Promise<Uint8Array>>;

/** Null for what is no zip, or one that was cut off. */
export function readZip(bytes: Uint8Array<ArrayBuffer>): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const files = new Map<string, () => Promise<Uint8Array>>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const [name, extra, remark] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const header = view.getUint32(at + 42, true);
    const from = at + ENTRY_LENGTH;
    const path = new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0)));
    files.set(path.replaceAll('\\', '/'), () => unpack(bytes, view, { header, packed, method }));
    at = from + (name ?? 0) + (extra ?? 0) + (remark ?? 0);
  }
  return files;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_LENGTH - 0xff_ff);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

interface Packed {
  readonly header: number;
  readonly packed: number;
  readonly method: number;
}

async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  { header, packed, method }: Packed,
): Promise<Uint8Array> {
  const from = header + HEADER_LENGTH + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (method === STORED) return data;
  if (method !== DEFLATED)
    throw new Error(`A file in the zip is packed in a way that is not known: ${method}.`);
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MOST) {
      await reader.cancel();
      throw new Error('A file in the zip is too large.');
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
