/** The files inside a zip that a caller wants, by their names, and none beyond what a page can hold. */
import { unzipSync } from 'fflate';

/** In bytes, unpacked and together: far above what a list of filings takes. */
const MOST = 100 * 1024 * 1024;

/** Null for what is no zip, was cut off, or is too large. Not in a worker: an extension's pages may run none from a text. */
export function readZip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> | null {
  let length = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted(plain(name))) return false;
        length += originalSize;
        return length <= MOST;
      },
    });
    return length > MOST ? null : new Map(Object.entries(files).map(([name, file]) => [plain(name), file]));
  } catch {
    return null;
  }
}

const plain = (name: string): string => name.replaceAll('\\', '/');
