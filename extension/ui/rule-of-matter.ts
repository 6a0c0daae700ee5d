/** The rule that a matter was begun for, as its type has it now; a team's own number stands for the rule it replaces. */
import { teamRuleId } from 'shared/catalogue/apply-overrides.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import type { Rule } from 'shared/catalogue/rule.ts';
import type { Matter } from 'shared/entity/matter.ts';

export function ruleOfMatter({ ruleId }: Matter, type: FilingType | undefined): Rule | undefined {
  return type?.rules.find(({ id }) => id === ruleId || teamRuleId(id) === ruleId);
}
