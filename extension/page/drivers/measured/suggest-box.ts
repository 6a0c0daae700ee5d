/** Text boxes that propose while one types: plain text, and proposals that are put away again. */
import { query } from '../../dom.ts';
import type { Driver } from '../driver.ts';
import { nativeText, textInput } from '../native/text.ts';
import { pressKey } from '../write-text.ts';
import { untilClosed, visibleOverlays } from './overlay.ts';

export interface SuggestAnatomy {
  readonly library: string;
  readonly selector: string;
  readonly input: string;
  readonly overlay: string;
}

export function suggestBox({ library, selector, input, overlay }: SuggestAnatomy): Driver {
  return {
    ...nativeText,
    library,
    name: 'suggest-box',
    selectors: [selector],
    claim(root) {
      const box = query(root, input);
      return box === null ? null : { widget: 'text', root, input: box, members: [], whole: true };
    },
    async close(control, hands) {
      const open = visibleOverlays(control.root, overlay);
      if (open.length === 0) return;
      pressKey(textInput(control), 'Escape');
      hands.tapAway();
      for (const proposals of open) await untilClosed(proposals, hands);
    },
  };
}
