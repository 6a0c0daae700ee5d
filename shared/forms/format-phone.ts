/** A telephone number in the shape of its box: digits alone where a box takes nothing else, no area code where there is no room. */
import type { FormField } from './form-reading.ts';

const AREA_AND_LOCAL = /^(0\d{2,3})[-\s]?(\d{7,8})$/u;
/** Room for a local number and none for an area code. */
const LOCAL_ONLY = 8;

/** Null if the box takes digits only and the number has other parts (an extension). */
export function formatPhone(value: string, field: FormField): string | null {
  const text = value
    .normalize('NFKC')
    .replace(/[—–－]/gu, '-')
    .trim();
  const parts = AREA_AND_LOCAL.exec(text);
  const [, area = '', local = ''] = parts ?? [];
  if (parts !== null && field.maxLength !== null && field.maxLength >= 7 && field.maxLength <= LOCAL_ONLY)
    return local;
  if (field.widget !== 'number' && field.inputType !== 'number') return text;
  const digits = parts === null ? text.replace(/[-\s]/gu, '') : area + local;
  return /^\d+$/u.test(digits) ? digits : null;
}
