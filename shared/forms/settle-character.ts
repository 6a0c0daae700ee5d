/** Whose form it is in the end: what the rules say, and what its words together lean to where the rules only suppose. */
import type { JudgedForm } from './form-character.ts';
import type { FormCharacter, FormLeaning } from './recognition.ts';

/** Log-odds. Set on forms that neither rules nor weights had seen (docs/recognition-figures.md). */
export const LEANS = {
  /** Ours by rule and below: nobody can tell. */
  doubts: -0.25,
  /** The same where the form is short, and its rule stands on few facts. */
  doubtsShort: 0,
  /** Nobody's by rule and above: ours. */
  decides: 0.5,
  /** Another's by a rule that supposes, and above: ours. */
  overrules: 2,
} as const;

/** Known pieces of text. Some eight labels: fewer are no ground to say more than a rule does. */
export const ENOUGH_KNOWN = 60;
/** Some five labels: fewer are no ground to doubt it either. */
export const FEW_KNOWN = 42;
/** Some thirteen labels. */
export const SHORT_KNOWN = 100;

export function settleCharacter(
  { character, said, agreed = false }: JudgedForm,
  { odds, known }: FormLeaning,
): FormCharacter {
  if (said || (character === 'own' && known < FEW_KNOWN)) return character;
  if (character === 'own')
    return odds < (known < SHORT_KNOWN ? LEANS.doubtsShort : LEANS.doubts) ? 'unclear' : 'own';
  // 入会申请 with a 单位全称, 商会名称 and an account with 保存 under them: however few its words.
  const enough = known >= ENOUGH_KNOWN || (agreed && character === 'unclear');
  if (!enough) return character;
  return odds >= (character === 'unclear' ? LEANS.decides : LEANS.overrules) ? 'own' : character;
}
