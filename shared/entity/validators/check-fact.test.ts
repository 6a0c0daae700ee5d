import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFact } from './check-fact.ts';
import { creditCodeCheck, isCreditCode } from './credit-code.ts';
import { isIdentityCard } from './identity-card.ts';

// Specimens of the standards and of public test code; see the legal notes A1 and A2.
test.each([
  '91350100M000100Y43',
  '91110000101623741K',
  '911101066976941872',
  '91440300708461136T',
  '91110108551385082Q',
])('%s is a credit code', (code) => expect(isCreditCode(code)).toBe(true));

test('a wrong check character is a warning that does not block', () => {
  expect(checkFact('entity.uscc', '91310115MA1H8R7C6D')).toEqual({
    level: 'warning',
    code: 'checkCharacter',
  });
  expect(checkFact('entity.uscc', '91110000100001342I')).toEqual({ level: 'warning', code: 'shape' });
});

test('a sum divisible by 31 asks for 0, not for a 32nd character', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^9[0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{9}$/), (first17) => {
      const check = creditCodeCheck(first17);
      expect(check).toHaveLength(1);
      expect(isCreditCode(first17 + check)).toBe(true);
    }),
  );
});

test('any single wrong digit of a credit code is found', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 9 }), (at, shift) => {
      const code = '91350100M000100Y43';
      const digit = String((Number(code[at]) + shift) % 10);
      expect(isCreditCode(code.slice(0, at) + digit + code.slice(at + 1))).toBe(false);
    }),
  );
});

test('the specimens of the identity card standard pass, a wrong check and a day that never was do not', () => {
  expect(isIdentityCard('11010519491231002X')).toBe(true);
  expect(isIdentityCard('440524188001010014')).toBe(true);
  expect(isIdentityCard('130402198207290622')).toBe(false);
  expect(isIdentityCard('110105194902300026')).toBe(false);
});

test.each([
  ['entity.establishedOn', '2026-02-30', 'error', 'noSuchDay'],
  ['entity.establishedOn', '去年', 'error', 'notADate'],
  ['entity.regCapital', '一千万', 'error', 'notANumber'],
  ['contact.mobile', '12345', 'warning', 'shape'],
  ['entity.email', 'someone', 'warning', 'shape'],
])('%s %s → %s', (key, value, level, code) => {
  expect(checkFact(key, value)).toEqual({ level, code });
});

test.each([
  ['entity.termTo', 'longTerm'],
  ['legalRep.idNo', 'E12345678'],
  ['entity.phone', '010-12345678-801'],
  ['entity.phone', '400-123-4567'],
  ['someday.newFact', 'anything'],
  ['entity.email', ''],
])('%s takes %j', (key, value) => {
  expect(checkFact(key, value)).toEqual({ level: 'ok' });
});
