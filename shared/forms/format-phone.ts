/** A telephone number in the shape of its box: digits alone where a box takes nothing else, no area code where there is no room. */
import type { FormField } from './form-reading.ts';

const AREA_AND_LOCAL = /^(0\d{2,3})[-\s]?(\d{7,8})$/u;
const MOBILE = /^1\d{2}[-\s]?\d{4}[-\s]?\d{4}$/u;
/** Room for a local number and none for an area code. */
export const LOCAL_ONLY = 8;

/** 010 of 010-88880000; null where a number has no area code, or more behind it. */
export const areaCodeOf = (value: string): string | null =>
  AREA_AND_LOCAL.exec(plainNumber(value))?.[1] ?? null;

const plainNumber = (value: string): string =>
  value
    .normalize('NFKC')
    .replace(/[—–－]/gu, '-')
    .trim();

/** Null if the box takes digits only and the number has other parts (an extension). */
export function formatPhone(value: string, field: FormField): string | null {
  const text = plainNumber(value);
  const parts = AREA_AND_LOCAL.exec(text);
  const [, area = '', local = ''] = parts ?? [];
  if (parts !== null && field.maxLength !== null && field.maxLength >= 7 && field.maxLength <= LOCAL_ONLY)
    return local;
  // What has more parts than area and number (an extension) is not its digits in a row.
  const joined = /^\d+(?:[-\s]\d+)?$/u.test(text) || MOBILE.test(text) ? text.replace(/[-\s]/gu, '') : text;
  const digits = parts === null ? joined : area + local;
  const onlyDigits = /^\d+$/u.test(digits);
  if (field.widget === 'number' || field.inputType === 'number') return onlyDigits ? digits : null;
  // An example without a dash (057188888888), or room for the digits alone.
  const undashed = /(?<!\d)0\d{9,11}(?!\d)/u.test(field.placeholder.slice(0, 80).normalize('NFKC'));
  const crowded = field.maxLength !== null && field.maxLength > 0 && text.length > field.maxLength;
  return onlyDigits && (undashed || crowded) ? digits : text;
}
