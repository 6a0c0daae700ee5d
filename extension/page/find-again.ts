/**
 * Finds a field again whose elements the page has replaced (frameworks redraw whole rows): the one control that a fresh
 * reading describes the same way. Two of them are none; by position alone nothing is found.
 */
import { isAttached } from './dom.ts';
import type { FormField } from 'shared/forms/form-reading.ts';
import type { Control } from './drivers/driver.ts';
import { readPage, type PageReading } from './read-fields/read-page.ts';
import type { OpenShadow } from './read-fields/find-candidates.ts';
import { findLabel } from './read-fields/label.ts';
import { Grids } from './read-fields/table-grid.ts';
import { Units } from './read-fields/unit-beside.ts';

export interface Located {
  /** Keeps what it found; null where the field is gone for good. */
  readonly find: (fieldId: string) => Control | null;
  /** Whether the box is counted in another unit now than when it was read. */
  readonly unitMoved: (fieldId: string) => boolean;
}

/** The fields of a reading as they stand on the page now. */
export function locateIn(
  { reading, controls }: PageReading,
  page: Document,
  openShadow: OpenShadow,
): Located {
  const located = new Map(controls);
  const fields = new Map(reading.fields.map((field) => [field.id, field]));
  /** All controls in the order of the reading that found this one. */
  const readWith = new Map<Control, readonly Control[]>();
  const order = [...controls.values()];
  let fresh: PageReading | null = null;
  /** Many fields may be looked for at once: the page stays as it is while they are. */
  const readAnew = (): PageReading => {
    fresh ??= readPage(page, openShadow, 0);
    queueMicrotask(() => {
      fresh = null;
    });
    return fresh;
  };
  const find = (fieldId: string): Control | null => {
    const control = located.get(fieldId);
    const field = fields.get(fieldId);
    if (control === undefined || field === undefined) return null;
    if (isThere(control) && !isRelabelled(control, field)) return control;
    const anew = readAnew();
    const again = findAgain(field, anew);
    if (again === null) return null;
    located.set(fieldId, again);
    readWith.set(again, [...anew.controls.values()]);
    return again;
  };
  return {
    find,
    unitMoved(fieldId) {
      const control = find(fieldId);
      if (control === null) return false;
      const all = readWith.get(control) ?? order;
      const at = all.indexOf(control);
      const unit = fields.get(fieldId)?.unit;
      if (new Units(new Grids()).beside(control, [all[at + 1], all[at - 1]]) === unit) return false;
      // Or the page has drawn the list of units anew meanwhile.
      return unitNow(control, readPage(page, openShadow, 0)) !== unit;
    },
  };
}

function unitNow(control: Control, { reading, controls }: PageReading): string | undefined {
  const [id] = [...controls].find(([, { root }]) => root === control.root) ?? [];
  return reading.fields.find((field) => field.id === id)?.unit;
}

/** Whether the page now holds a usable field that was not there, or not usable, when it was read; rows may repeat. */
export function hasUnread({ reading }: PageReading, page: Document, openShadow: OpenShadow): boolean {
  const known = countUsable(reading.fields);
  const now = countUsable(readPage(page, openShadow, 0).reading.fields);
  return [...now].some(([described, times]) => times > (known.get(described) ?? 0));
}

function countUsable(fields: readonly FormField[]): Map<string, number> {
  const usable = fields.filter(({ visible, disabled }) => visible && !disabled);
  const groups = Map.groupBy(usable, descriptor);
  return new Map([...groups].map(([described, { length }]) => [described, length]));
}

function isThere({ root, input }: Control): boolean {
  return isAttached(root) && input?.isConnected !== false;
}

/**
 * Vue 2 reuses a box for the field that stands in its place after a choice: the same element, and 董事会秘书姓名 instead of
 * 联系人姓名. A label to which something was added, as a mark or a hint, is still the same.
 */
function isRelabelled(control: Control, { label }: FormField): boolean {
  if (label === '') return false;
  const now = findLabel(control, new Grids()).text;
  return now !== '' && !now.includes(label) && !label.includes(now);
}

function findAgain(field: FormField, { reading, controls }: PageReading): Control | null {
  const wanted = descriptor(field);
  const [found, another] = reading.fields.filter((candidate) => descriptor(candidate) === wanted);
  return found === undefined || another !== undefined ? null : (controls.get(found.id) ?? null);
}

/** What a field is called and where it stands; nothing that changes while a form is filled in. */
function descriptor({ driver, widget, label, section, rowHeader, placeholder, names }: FormField): string {
  return JSON.stringify([driver, widget, label, section, rowHeader, placeholder, names]);
}
