import { expect, it } from 'vitest';
import { TableCompanies } from './table-companies.ts';

/** Fictitious. */
const CODE = '91350100M000100Y43';
const OTHER = '91110000M000100Y40';
const ENTITIES = [
  { id: 'c1', facts: { 'entity.name': '青禾（北京）有限公司', 'entity.uscc': CODE } },
  { id: 'c2', facts: { 'entity.name': '云梯有限公司' } },
];

function companies(entities = ENTITIES as ConstructorParameters<typeof TableCompanies>[0]) {
  let made = 0;
  return new TableCompanies(entities, () => `new-${++made}`);
}

it.each([
  ['青禾(北京) 有限公司', '', 'c1'],
  ['', '91350100ｍ000100y43', 'c1'],
  ['云梯有限公司', OTHER, 'c2'],
  ['云梯有限公司', CODE, { code: 'otherCode', said: '云梯有限公司' }],
  ['青禾（北京）有限公司', OTHER, { code: 'otherCode', said: '青禾（北京）有限公司' }],
  ['', '', { code: 'noCompany' }],
  ['', OTHER, { code: 'noName' }],
  ['新来的有限公司', '9.13501E+17', { code: 'badCode', said: '9.13501E+17' }],
  ['新来的有限公司', '11010119900307889X', { code: 'badCode', said: '11010119900307889X' }],
  ['新来的有限公司', '待补', { code: 'badCode', said: '待补' }],
])('%s, %s', (name, code, company) => {
  expect(companies().of(name, code)).toEqual(company);
});

it('a credit code that was not here is brought, to a company that is here and to a new one, from whichever row', () => {
  const table = companies();
  table.of('云梯有限公司', '');
  table.of('云梯有限公司', '91110000m000100y40');
  expect(table.of('新来的有限公司', '')).toBe('new-1');
  expect(table.of('新来的有限公司', '91350211M0000XUF46')).toBe('new-1');
  expect(table.records).toEqual([
    { record: 'c2', kind: 'entity', fields: { 'entity.uscc': OTHER } },
    {
      record: 'new-1',
      kind: 'entity',
      fields: { 'entity.name': '新来的有限公司', 'entity.uscc': '91350211M0000XUF46' },
    },
  ]);
});

it('a name that is not known goes by its credit code, and it is said', () => {
  const table = companies();
  expect(table.of('青禾', CODE)).toBe('c1');
  expect([...table.calledOtherwise]).toEqual([['青禾', '青禾（北京）有限公司']]);
  expect(table.records).toEqual([]);
});

it('of two companies of one name the credit code says which', () => {
  const table = companies([...ENTITIES, { id: 'c3', facts: { 'entity.name': '青禾（北京）有限公司' } }]);
  expect(table.of('青禾（北京）有限公司', '')).toEqual({
    code: 'manyCompanies',
    said: '青禾（北京）有限公司',
  });
  expect(table.of('青禾（北京）有限公司', CODE)).toBe('c1');
});
