/**
 * The last guard before a plan: does the page speak of another company than the chosen one? Readonly fields and the
 * company the page names as its filer count; what a person may type in does not.
 */
import type { FormReading } from './form-reading.ts';
import { foldText } from './normalise-label.ts';
import type { FormCharacter, FormRecognition } from './recognition.ts';

export interface ChosenCompany {
  readonly companyName: string;
  readonly uscc: string;
}

/** Brackets, spaces, width and case differ between portals; a branch (…分公司) is another filer. */
const foldName = (name: string): string => foldText(name).replace(/[()（）〔〕[\]·.]/gu, '');
const foldCode = (code: string): string => foldText(code).toUpperCase();
const CODE = /^[0-9A-HJ-NPQRTUWXY]{18}$/u;

/** @returns the other company's name or code as the page shows it; null when nothing speaks against the chosen one. */
export function findOtherCompany(
  reading: FormReading,
  recognition: FormRecognition,
  chosen: ChosenCompany,
): string | null {
  const names = new Set<string>(reading.companyNames);
  const codes = new Set<string>(reading.creditCodes);
  const foreign: ReadonlySet<FormCharacter> = new Set(['otherParty', 'search']);
  for (const [index, field] of reading.fields.entries()) {
    const found = recognition.fields[index];
    const fixed = field.readonly || field.disabled;
    if (!fixed || field.shown.trim() === '' || found?.outcome !== 'fact') continue;
    if (foreign.has(recognition.character.get(field.form) ?? 'unclear')) continue;
    if (found.key === 'entity.name') names.add(field.shown);
    if (found.key === 'entity.uscc') codes.add(field.shown);
  }
  const others = [...codes].filter((code) => CODE.test(foldCode(code)));
  if (others.length > 0 && chosen.uscc !== '') {
    // The code decides: a company keeps it when its name changes.
    if (others.some((code) => foldCode(code) === foldCode(chosen.uscc))) return null;
    return others[0] ?? null;
  }
  const ours = foldName(chosen.companyName);
  const strangers = [...names].filter((name) => foldName(name).length > 3);
  if (ours === '' || strangers.length === 0 || strangers.some((name) => foldName(name) === ours)) return null;
  return strangers[0] ?? null;
}
