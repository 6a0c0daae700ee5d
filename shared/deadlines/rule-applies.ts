/** Which rules of a type are about this filing at all, by its attributes and its place. Their dates come later. */
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import { isWithinRegion } from '../entity/region.ts';
import { isOneOf } from './attribute-value.ts';

export type Applies =
  | { readonly applies: 'yes' }
  | { readonly applies: 'no' }
  /** Nobody said which value this filing has, and the type has none to take for granted. */
  | { readonly applies: 'unknown'; readonly attribute: string };

const YES: Applies = { applies: 'yes' };
const NO: Applies = { applies: 'no' };

export function ruleApplies(rule: Rule, type: FilingType, filing: Filing): Applies {
  if (rule.region !== undefined && !isWithinRegion(filing.region, rule.region)) return NO;
  for (const { attribute, is } of rule.when ?? []) {
    const value = attributeOf(filing, type, attribute);
    if (value === undefined) return { applies: 'unknown', attribute };
    if (!isOneOf(value, is)) return NO;
  }
  return YES;
}

/** What the filing says, else what the type takes a filing without it for. */
export function attributeOf(filing: Filing, type: FilingType, attribute: string): string | undefined {
  const said = filing.attributes[attribute]?.trim();
  if (said) return said;
  return type.attributes?.find(({ id }) => id === attribute)?.default;
}
