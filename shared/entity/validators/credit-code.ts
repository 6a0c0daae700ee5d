/**
 * 统一社会信用代码, GB 32100-2015: 18 characters without I O S V Z, the last one a check. A code that fails it is a
 * warning, never a refusal: a few live companies carry one (reported for 91350211M0000XUF46).
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

export function hasCreditCodeShape(code: string): boolean {
  return SHAPE.test(code);
}

/** The character that the first 17 ask for: weights are powers of 3 modulo 31, and 31 itself becomes 0. */
export function creditCodeCheck(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

export function isCreditCode(code: string): boolean {
  return hasCreditCodeShape(code) && creditCodeCheck(code) === code.charAt(17);
}
