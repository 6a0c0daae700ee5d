/**
 * A round whose days the authority announces each time. It closes on the last day of the notice and opens on its first;
 * where the notice names no first day, nothing is known to keep anybody from filing before.
 */
import type { RuleWindow } from './bound.ts';

export const ANNOUNCED_ROUND = {
  opens: { count: 0, unit: 'day', direction: 'after', anchor: 'announcedFrom' },
  closes: { count: 0, unit: 'day', direction: 'before', anchor: 'announced' },
} as const satisfies RuleWindow;
