/** Something that happened to a company and reaches many of its filings: a fact decided, changed, or registered. */
import { isCalendarDate } from '../deadlines/calendar-date.ts';
import { isEventName, type FilingEvent } from './filing-event.ts';

export interface EntityEvent extends FilingEvent {
  readonly id: string;
  readonly entityId: string;
}

/** Null for a record that lacks its kind or day, or whose kind a newer version wrote: it starts no clock here. */
export function readEntityEvent(id: string, fields: Readonly<Record<string, unknown>>): EntityEvent | null {
  const { entityId, event, on, fact } = fields;
  if (typeof event !== 'string' || !isEventName(event)) return null;
  if (typeof on !== 'string' || !isCalendarDate(on) || typeof entityId !== 'string') return null;
  const base = { id, entityId, kind: event, on };
  return typeof fact === 'string' && fact !== '' ? { ...base, fact } : base;
}
