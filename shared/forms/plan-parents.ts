/**
 * Which field another waits for: a number for its kind of document, a city for its province. Writing the child first
 * loses it when the parent changes.
 */
import type { FactKey } from '../entity/fact-keys.ts';
import type { FormField } from './form-reading.ts';

export interface KeyedField {
  readonly field: FormField;
  readonly key: FactKey | null;
}

const ABOVE: Readonly<Record<string, readonly string[]>> = {
  idNo: ['idType'],
  city: ['province'],
  district: ['city', 'province'],
  detail: ['district', 'city', 'province'],
};

/** Controls whose content the page clears or loads anew when the parent changes; a street box only comes later. */
const WAITING: ReadonlySet<string> = new Set(['idNo', 'city', 'district']);

const PICKED: ReadonlySet<string> = new Set(['select', 'radio', 'cascader']);

export interface Parent {
  readonly index: number;
  /** Without its parent in place the child must not be written. */
  readonly must: boolean;
}

/** The nearest field of the same form that `index` depends on; one in the same section first. */
export function parentOf(fields: readonly KeyedField[], index: number): Parent | null {
  const child = fields[index];
  if (child === undefined || child.key === null) return null;
  const dot = child.key.lastIndexOf('.');
  const group = child.key.slice(0, dot);
  const last = child.key.slice(dot + 1);
  const must = last === 'idNo' || (WAITING.has(last) && PICKED.has(child.field.widget));
  for (const above of ABOVE[last] ?? []) {
    const found = fields
      .map((candidate, at) => ({ candidate, at }))
      .filter(
        ({ candidate, at }) =>
          at !== index && candidate.key === `${group}.${above}` && candidate.field.form === child.field.form,
      )
      .sort((one, other) => distance(child, one, index) - distance(child, other, index))[0];
    if (found !== undefined) return { index: found.at, must };
  }
  return null;
}

const ANOTHER_SECTION = 1000;

function distance(
  child: KeyedField,
  { candidate, at }: { readonly candidate: KeyedField; readonly at: number },
  index: number,
): number {
  return Math.abs(at - index) + (candidate.field.section === child.field.section ? 0 : ANOTHER_SECTION);
}
