import { expect, test } from 'vitest';
import { isSameFact } from './same-fact.ts';

test.each([
  ['legalRep.name', 'legalRep.name', true],
  ['address.registered.detail', 'address.registered.full', true],
  ['address.office.city', 'address.office.full', true],
  // Another place, another clock: some licences must be had before the premises move, none before the seat does.
  ['address.registered.full', 'address.office.full', false],
  ['address.warehouse.full', 'address.office.full', false],
  // A new passport is not a new legal representative.
  ['legalRep.idNo', 'legalRep.name', false],
  ['entity.regCapital', 'entity.paidCapital', false],
])('%s and %s: %s', (one, other, expected) => {
  expect(isSameFact(one, other)).toBe(expected);
  expect(isSameFact(other, one)).toBe(expected);
});
