import { expect, test } from 'vitest';
import { deriveFacts } from './derive-facts.ts';

// Fictitious: a credit code and an identity number of the right shape that belong to nobody.
const USCC = '91110108MA00000017';
const ID_NO = '110101190001010001';

test('the credit code stands in for the numbers it replaced', () => {
  const held = deriveFacts({}, '示例科技有限公司', USCC);
  expect(held.get('entity.taxNo')?.value).toBe(USCC);
  expect(held.get('entity.regNo')?.value).toBe(USCC);
  expect(held.get('entity.orgCode')?.value).toBe('MA000000-1');
  expect(held.get('bank.accountName')?.value).toBe('示例科技有限公司');
});

test('what was stored is never replaced', () => {
  const held = deriveFacts(
    { 'entity.regNo': '110108000000001', 'entity.name': '另存名称有限公司' },
    '示例科技有限公司',
    USCC,
  );
  expect(held.get('entity.regNo')?.value).toBe('110108000000001');
  expect(held.get('entity.name')?.value).toBe('另存名称有限公司');
});

test('an address and its parts are each other', () => {
  const apart = deriveFacts({ 'address.office.full': '浙江省杭州市余杭区文一西路100号' }, '', '');
  expect(apart.get('address.office.district')?.value).toBe('余杭区');
  const joined = deriveFacts(
    {
      'address.registered.province': '北京市',
      'address.registered.city': '北京市',
      'address.registered.district': '海淀区',
      'address.registered.detail': '中关村大街1号',
    },
    '',
    '',
  );
  expect(joined.get('address.registered.full')?.value).toBe('北京市海淀区中关村大街1号');
});

test('what is made of a sensitive fact is sensitive', () => {
  const held = deriveFacts({ 'contact.mobile': '13800000000', 'legalRep.idNo': ID_NO }, '', '');
  expect(held.get('contact.phone')).toEqual({ value: '13800000000', sensitive: true });
  expect(held.get('legalRep.idType')).toEqual({ value: '居民身份证', sensitive: false });
});

test('nothing comes of nothing', () => {
  expect(deriveFacts({ 'entity.name': '  ' }, '', '').size).toBe(0);
});
