/**
 * A type with the team's own numbers in it. Beside a number of the law the team's stands as a second rule, for a team
 * cannot set the law aside, and the stricter of the two decides; a practice or an unverified number gives way to it.
 */
import type { RuleOverride } from '../entity/rule-override.ts';
import type { FilingType } from './filing-type.ts';
import type { Rule } from './rule.ts';

/** The id of the team's own number beside a number of the law. */
export const teamRuleId = (id: string): string => `${id}-team`;

export function applyOverrides(type: FilingType, overrides: readonly RuleOverride[]): FilingType {
  const own = overrides.filter(({ typeId }) => typeId === type.id);
  if (own.length === 0) return type;
  const rules = type.rules.flatMap((rule) => {
    const override = own.findLast(({ ruleId }) => ruleId === rule.id);
    if (override === undefined) return [rule];
    if (rule.confidence !== 'law') return [teamRule(rule, override, rule.id)];
    const id = teamRuleId(rule.id);
    return [
      rule,
      { ...teamRule(rule, override, id), conflictsWith: [rule.id, ...(rule.conflictsWith ?? [])] },
    ];
  });
  return { ...type, rules };
}

function teamRule(rule: Rule, { window, by, reason }: RuleOverride, id: string): Rule {
  return { ...rule, id, window, confidence: 'team', override: { by, reason } };
}
