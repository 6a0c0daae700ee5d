import { expect, test } from 'vitest';
import type { FactKey } from '../entity/fact-keys.ts';
import { addressRemainder } from './address-remainder.ts';
import { deriveFacts } from './derive-facts.ts';

const facts = (full: string) => deriveFacts({ 'address.office.full': full }, '', '');
const HANGZHOU = facts('浙江省杭州市余杭区文一西路100号');

test.each<[string, FactKey[]]>([
  ['文一西路100号', []],
  ['杭州市余杭区文一西路100号', ['address.office.province']],
  ['余杭区文一西路100号', ['address.office.province', 'address.office.city']],
  ['文一西路100号', ['address.office.province', 'address.office.city', 'address.office.district']],
  ['文一西路100号', ['address.office.district']],
  ['文一西路100号', ['address.registered.province']],
])('%s beside %j', (remainder, controls) => {
  expect(addressRemainder('address.office.detail', new Set(controls), HANGZHOU)?.value).toBe(remainder);
});

test('a municipality is not said twice', () => {
  const beijing = facts('北京市海淀区中关村大街1号');
  expect(
    addressRemainder('address.office.detail', new Set(['address.office.province']), beijing)?.value,
  ).toBe('海淀区中关村大街1号');
});
