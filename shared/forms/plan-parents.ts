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

const ANOTHER_SECTION = 1000;

/** The facts that the fields of each form take. */
export function keysByForm(fields: readonly KeyedField[]): ReadonlyMap<number, ReadonlySet<FactKey>> {
  const found = new Map<number, Set<FactKey>>();
  for (const { field, key } of fields) {
    if (key === null) continue;
    const keys = found.get(field.form) ?? new Set();
    found.set(field.form, keys.add(key));
  }
  return found;
}

/** Finds the nearest field of the same form that another depends on; one in the same section first. */
export class ParentFinder {
  readonly #fields: readonly KeyedField[];
  /** Places of each fact in each form. */
  readonly #places = new Map<string, number[]>();

  constructor(fields: readonly KeyedField[]) {
    this.#fields = fields;
    for (const [index, { field, key }] of fields.entries()) {
      if (key === null) continue;
      const place = `${field.form} ${key}`;
      const known = this.#places.get(place);
      if (known === undefined) this.#places.set(place, [index]);
      else known.push(index);
    }
  }

  of(index: number): Parent | null {
    const child = this.#fields[index];
    if (child === undefined || child.key === null) return null;
    const dot = child.key.lastIndexOf('.');
    const group = child.key.slice(0, dot);
    const last = child.key.slice(dot + 1);
    const must = last === 'idNo' || (WAITING.has(last) && PICKED.has(child.field.widget));
    for (const above of ABOVE[last] ?? []) {
      const found = this.#nearest(`${child.field.form} ${group}.${above}`, index, child.field.section);
      if (found !== null) return { index: found, must };
    }
    return null;
  }

  #nearest(place: string, index: number, section: string): number | null {
    let [best, nearest] = [null as number | null, Infinity];
    for (const at of this.#places.get(place) ?? []) {
      const elsewhere = this.#fields[at]?.field.section === section ? 0 : ANOTHER_SECTION;
      const distance = Math.abs(at - index) + elsewhere;
      if (at !== index && distance < nearest) [best, nearest] = [at, distance];
    }
    return best;
  }
}
