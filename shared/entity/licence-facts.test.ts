import { expect, it } from 'vitest';
import { mayShow } from './licence-facts.ts';

it.each([
  ['营业执照', 'entity.name', true],
  ['营业执照复印件', 'address.registered.full', true],
  ['营业执照', 'contact.mobile', false],
  ['主办单位营业执照', 'address.office.full', false],
  ['营业执照和章程', 'entity.shareholders', true],
  ['公司章程', 'contact.mobile', true],
])('%s, %s: %s', (document, fact, shows) => {
  expect(mayShow(document, fact)).toBe(shows);
});
