/**
 * A type with the team's own numbers in it. Beside a number of the law the team's stands as a second rule, for a team
 * cannot set the law aside, and the stricter of the two decides; a practice or an unverified number gives way to it.
 */
import type { RuleOverride } from '../entity/rule-override.ts';
import type { FilingType } from './filing-type.ts';
import type { Rule } from './rule.ts';

/** The id of the team's own number beside a number of the law. */
export const teamRuleId = (id: string): string => `${id}-team`;

/** Whether what was filed under an id is filed under this rule: by its own number, or the team's, which may be taken back since. */
export const isFiledUnder = ({ id }: Pick<Rule, 'id'>, ruleId: string): boolean =>
  id === ruleId || teamRuleId(id) === ruleId;

/** The rule that something was filed under; the law's, where the team's number was taken back since. */
export const ruleFiledUnder = ({ rules }: FilingType, ruleId: string): Rule | undefined =>
  rules.find(({ id }) => id === ruleId) ?? rules.find((rule) => isFiledUnder(rule, ruleId));

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
