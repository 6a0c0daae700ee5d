/** The selectors of all drivers, sorted by what tells an element that may match: its tag, type, class or an attribute, or nothing. */
import type { Claimant } from '../drivers/registry.ts';

type Drivers = readonly Claimant[];

/** A selector that says more than the table it stands in: the element is asked for all of it. */
export interface Further {
  readonly selector: string;
  readonly drivers: Drivers;
}

export interface SortedSelectors {
  readonly tags: ReadonlyMap<string, Drivers>;
  /** By `type` of an `input`, in small letters. */
  readonly types: ReadonlyMap<string, readonly Further[]>;
  readonly classes: ReadonlyMap<string, Drivers>;
  /** Selectors that begin with this class. */
  readonly classesFurther: ReadonlyMap<string, readonly Further[]>;
  /** Parts of class names, in small letters. */
  readonly classParts: ReadonlyMap<string, Drivers>;
  /** By part of a class name: the tag of what stands inside. */
  readonly insideClassParts: ReadonlyMap<string, readonly (readonly [tag: string, drivers: Drivers])[]>;
  /** Selectors that begin with an attribute of any element. */
  readonly attributes: ReadonlyMap<string, readonly Further[]>;
  /** All that no table tells. */
  readonly others: ReadonlyMap<string, Drivers>;
}

export function sortSelectors(drivers: Drivers): SortedSelectors {
  const tags = new Map<string, Drivers>();
  const types = new Map<string, readonly Further[]>();
  const classes = new Map<string, Drivers>();
  const classesFurther = new Map<string, readonly Further[]>();
  const classParts = new Map<string, Drivers>();
  const insideClassParts = new Map<string, readonly (readonly [string, Drivers])[]>();
  const attributes = new Map<string, readonly Further[]>();
  const others = new Map<string, Drivers>();
  for (const driver of drivers) {
    for (const selector of driver.selectors) {
      const type = /^input\[type="([\w-]+)" i\]/.exec(selector)?.[1]?.toLowerCase();
      const first = /^\.([\w-]+)/.exec(selector)?.[1];
      const part = /^\[class\*="([\w-]+)" i\]/.exec(selector)?.[1]?.toLowerCase();
      const inside = /^\[class\*="[\w-]+" i\] ([a-z]+)$/.exec(selector)?.[1];
      const attribute = /^\[([a-z-]+)(?:="\w*"(?: i)?)?\]/.exec(selector)?.[1];
      if (/^[a-z]+$/.test(selector)) add(tags, selector, driver);
      else if (type !== undefined && isOneElement(selector))
        add(types, type, { selector, drivers: [driver] });
      else if (first !== undefined && selector === `.${first}`) add(classes, first, driver);
      else if (first !== undefined && isOneElement(selector))
        add(classesFurther, first, { selector, drivers: [driver] });
      else if (part !== undefined && selector.endsWith(' i]') && isOneElement(selector))
        add(classParts, part, driver);
      else if (part !== undefined && inside !== undefined)
        add(insideClassParts, part, [inside, [driver]] as const);
      else if (attribute !== undefined && isOneElement(selector))
        add(attributes, attribute, { selector, drivers: [driver] });
      else add(others, selector, driver);
    }
  }
  return { tags, types, classes, classesFurther, classParts, insideClassParts, attributes, others };
}

function add<T>(table: Map<string, readonly T[]>, key: string, entry: T): void {
  table.set(key, [...(table.get(key) ?? []), entry]);
}

/** Speaks of a single element: no combinator and no list outside brackets. */
function isOneElement(selector: string): boolean {
  return !/[\s>+~,]/.test(selector.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ''));
}
