/** A number that the team set for itself, with its reason and the name of who set it. */
import type { RuleWindow } from '../catalogue/bound.ts';
import { readRuleWindow } from '../catalogue/read-window.ts';

export interface RuleOverride {
  readonly id: string;
  readonly typeId: string;
  readonly ruleId: string;
  readonly window: RuleWindow;
  readonly reason: string;
  readonly by: string;
}

/** Null when the window cannot be read (a newer version wrote it), or reason or name is missing: nothing is overridden. */
export function readRuleOverride(id: string, fields: Readonly<Record<string, unknown>>): RuleOverride | null {
  const { typeId, ruleId, window, reason, by } = fields;
  const read = readRuleWindow(window);
  if (read === null || typeof typeId !== 'string' || typeof ruleId !== 'string') return null;
  if (typeof reason !== 'string' || reason.trim() === '' || typeof by !== 'string' || by.trim() === '')
    return null;
  return { id, typeId, ruleId, window: read, reason, by };
}
