/**
 * The chip in a portal's page: a countdown and no more. It sits in a closed shadow root, takes no clicks that belong to
 * the page except on its own small area, offers no action and holds no name, number or fact.
 */
import type { ChipCountdown } from '../messages.ts';
import { tokensCss } from '../ui/design-tokens.ts';

const STYLE = `
  :host { all: initial; position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; pointer-events: none; }
  p { display: flex; align-items: center; gap: 6px; margin: 0; padding: 4px 10px 4px 8px; border: 1px solid var(--line);
      border-left: 3px solid var(--phase); border-radius: 4px; background: var(--surface); color: var(--text);
      font: 12px/18px var(--font); font-variant-numeric: tabular-nums; box-shadow: 0 1px 3px rgb(0 0 0 / 18%); }
  @media print { :host { display: none; } }
`;

/** Shows the chip and returns the function that takes it away. */
export function showStatusChip(document: Document, countdown: ChipCountdown): () => void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokensCss(':host') + STYLE;
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.style.setProperty('--phase', `var(--phase-${countdown.phase})`);
  line.textContent = countdown.text;
  root.append(style, line);
  document.documentElement.append(host);
  return () => host.remove();
}
