/** 居民身份证, GB 11643-1999: 17 digits and a check by ISO 7064 MOD 11-2. The birth date in it must be a real day. */
import { isCalendarDate } from '../../deadlines/calendar-date.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

export function hasIdentityCardShape(number: string): boolean {
  return /^\d{17}[\dX]$/.test(number);
}

export function isIdentityCard(number: string): boolean {
  if (!hasIdentityCardShape(number)) return false;
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDate(birth)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0);
  return CHECKS.charAt(sum % 11) === number.charAt(17);
}
