/** Whose form it is in the end: what the rules say, and what its words together lean to where the rules only suppose. */
import type { JudgedForm } from './form-character.ts';
import type { FormCharacter, FormLeaning } from './recognition.ts';

/** Log-odds. Set on 2,016 forms and 277 more that neither rules nor weights had seen (docs/recognition-figures.md). */
export const LEANS = {
  /** Ours by rule and below: nobody can tell. */
  doubts: -0.2,
  /** Nobody's by rule and above: ours. */
  decides: 1.2,
  /** Another's by a rule that supposes, and above: ours. */
  overrules: 2,
} as const;

/** Known pieces of text. Some three labels: fewer are no ground to say more than a rule does. */
export const ENOUGH_KNOWN = 45;

export function settleCharacter(
  { character, said, agreed = false }: JudgedForm,
  { odds, known }: FormLeaning,
): FormCharacter {
  // 入会申请 with a 单位全称, 商会名称 and an account with 保存 under them: however few its words.
  const enough = known >= ENOUGH_KNOWN || (agreed && character === 'unclear');
  if (said || !enough) return character;
  if (character === 'own') return odds < LEANS.doubts ? 'unclear' : 'own';
  return odds >= (character === 'unclear' ? LEANS.decides : LEANS.overrules) ? 'own' : character;
}
