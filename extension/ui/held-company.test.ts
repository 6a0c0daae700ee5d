import { expect, test } from 'vitest';
import type { Entity } from 'shared/entity/entity.ts';
import { heldCompany } from './held-company.ts';

const company = (id: string, name: string, code = ''): Entity => ({
  id,
  facts: { 'entity.name': name, ...(code !== '' && { 'entity.uscc': code }) },
});
const HERE = [company('a', '虚构甲（北京）有限公司'), company('b', '虚构乙有限公司', '91350100M000100Y43')];

test.each([
  ['another name', { 'entity.name': '虚构丙有限公司' }, null],
  ['no name yet', { 'entity.name': '' }, null],
  ['the same name', { 'entity.name': '虚构乙有限公司' }, 'b by name'],
  ['the same name in other brackets', { 'entity.name': ' 虚构甲(北京)有限公司' }, 'a by name'],
  [
    'a code for a name that has none',
    { 'entity.name': '虚构甲（北京）有限公司', 'entity.uscc': '91350100M000100Y44' },
    'a by name',
  ],
  ['another code', { 'entity.name': '虚构乙有限公司', 'entity.uscc': '91350100M000100Y44' }, null],
  ['the same code', { 'entity.name': '虚构新名有限公司', 'entity.uscc': '91350100m000100y43' }, 'b by code'],
])('%s', (_, entered, expected) => {
  const held = heldCompany(entered, HERE);
  expect(held && `${held.entity.id} by ${held.by}`).toBe(expected);
});
