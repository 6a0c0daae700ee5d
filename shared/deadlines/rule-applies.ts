/** Which rules of a type are about this filing at all, by its attributes and its place. Their dates come later. */
import type { FilingType } from '../catalogue/filing-type.ts';
import type { Rule } from '../catalogue/rule.ts';
import type { Filing } from '../entity/filing.ts';
import { isWithinRegion } from '../entity/region.ts';
import { isOneOf } from './attribute-value.ts';
import type { CalendarDate } from './calendar-date.ts';

export type Applies =
  | { readonly applies: 'yes' }
  | { readonly applies: 'no' }
  /** Nobody said which value this filing has, and the type has none to take for granted; or what it has is none of them. */
  | { readonly applies: 'unknown'; readonly attribute: string };

const YES: Applies = { applies: 'yes' };
const NO: Applies = { applies: 'no' };

export function ruleApplies(rule: Rule, type: FilingType, filing: Filing): Applies {
  if (rule.region !== undefined && !isWithinRegion(filing.region, rule.region)) return NO;
  if (rule.when === undefined) return YES;
  for (const { attribute, is } of rule.when) {
    const value = attributeOf(filing, type, attribute);
    if (value === undefined) return { applies: 'unknown', attribute };
    if (!isOneOf(value, is)) return NO;
  }
  return YES;
}

/** What nobody has decided yet though the rule hangs on it: it is one of several ways, and stands until somebody says. */
export function openQuestion(
  { when = [] }: Pick<Rule, 'when'>,
  type: FilingType,
  filing: Filing,
): string | null {
  for (const { attribute } of when) {
    const said = attributeOf(filing, type, attribute) ?? '';
    const values = type.attributes?.find(({ id }) => id === attribute)?.values ?? [];
    if (values.some(({ id, isOpen }) => isOpen === true && isOneOf(said, [id]))) return attribute;
  }
  return null;
}

/**
 * What the filing says, else what the type takes a filing without it for. An answer that the type does not offer, as a newer
 * version or another program may have written it, is no answer: every rule would take it for somebody else's.
 */
export function attributeOf(filing: Filing, type: FilingType, attribute: string): string | undefined {
  const said = filing.attributes[attribute]?.trim();
  const asked = type.attributes?.find(({ id }) => id === attribute);
  if (!said) return asked?.default;
  const isOffered = asked === undefined || asked.values.some(({ id }) => isOneOf(said, [id]));
  return isOffered ? said : undefined;
}

/** Whether the rule was law, or practice, on that day: the day counted from, or the last day of a cycle's window. */
export function isInForce(rule: Rule, on: CalendarDate): boolean {
  return rule.inForce.from <= on && (rule.inForce.to === undefined || on <= rule.inForce.to);
}
