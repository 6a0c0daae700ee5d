/**
 * A rule's window out of a record. Checked by hand, because pages read the team's own numbers before their first frame
 * and need zod for nothing else; a property holds it to the schema.
 */
import { EVENTS } from '../entity/filing-event.ts';
import type { Bound, RuleWindow } from './bound.ts';
import { isCalendarDay } from './calendar-day.ts';
import { MOST_COUNTED } from './most-counted.ts';

const UNITS: ReadonlySet<unknown> = new Set(['day', 'workday', 'month']);
const DIRECTIONS: ReadonlySet<unknown> = new Set(['before', 'after']);
const ANCHORS: ReadonlySet<unknown> = new Set(['expiry', 'issued', ...EVENTS]);

/** Null when it says anything that this version does not know: half a window would be another rule. */
export function readRuleWindow(value: unknown): RuleWindow | null {
  if (!isPlain(value, ['opens', 'closes'])) return null;
  const { opens, closes } = value;
  if ((opens !== undefined && !isBound(opens)) || (closes !== undefined && !isBound(closes))) return null;
  return { ...(opens !== undefined && { opens }), ...(closes !== undefined && { closes }) };
}

function isBound(value: unknown): value is Bound {
  if (isPlain(value, ['count', 'unit', 'direction', 'anchor'])) {
    const { count, unit, direction, anchor } = value;
    return (
      Number.isSafeInteger(count) &&
      (count as number) >= 0 &&
      (count as number) <= MOST_COUNTED &&
      UNITS.has(unit) &&
      DIRECTIONS.has(direction) &&
      ANCHORS.has(anchor)
    );
  }
  if (!isPlain(value, ['on', 'rolls'])) return false;
  const { on, rolls } = value;
  return typeof on === 'string' && isCalendarDay(on) && (rolls === undefined || rolls === 'later');
}

function isPlain(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((name) => names.includes(name))
  );
}
