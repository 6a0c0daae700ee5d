/** Where the frames of a document come from, as their elements say: nothing inside them is looked at. */
import { attributeOf, queryAll } from '../dom.ts';
import type { Tree } from './find-candidates.ts';

/** @returns each origin once; `null` for a sandbox, which has none. Frames without an address belong to the page. */
export function frameOrigins(trees: readonly Tree[]): readonly string[] {
  const origins = new Set<string>();
  for (const tree of trees) {
    for (const frame of queryAll(tree, 'iframe, frame')) {
      const sandbox = attributeOf(frame, 'sandbox');
      const address = attributeOf(frame, 'src') ?? '';
      // Also with `allow-same-origin`, which lets it keep its origin.
      if (sandbox !== null) origins.add('null');
      else if (attributeOf(frame, 'srcdoc') === null && URL.canParse(address, location.href)) {
        const { origin, protocol } = new URL(address, location.href);
        if (protocol === 'https:' || protocol === 'http:') origins.add(origin);
      }
    }
  }
  return [...origins];
}
