import { expect, it } from 'vitest';
import type { FieldValues } from './protocol.ts';
import { planImport } from './plan-import.ts';
import { undatedChanges } from './undated-changes.ts';

const HERE: FieldValues = { 'entity.name': '虚构公司', 'legalRep.name': '甲', 'legalRep.idNo': '虚构号码一' };

function asked(file: FieldValues, events: readonly FieldValues[] = [], takeFile = true) {
  const company = { record: 'c1', kind: 'entity' };
  const plan = planImport(
    [
      { ...company, fields: file },
      ...events.map((fields, index) => ({ record: `e${index}`, kind: 'event', fields })),
    ],
    [{ ...company, deleted: false, fields: HERE, unsent: [] }],
  );
  return [...undatedChanges(plan, takeFile)];
}

it('a fact that an import replaces is asked about', () => {
  expect(asked({ ...HERE, 'legalRep.name': '乙', 'entity.name': '虚构新名公司' })).toEqual([
    ['c1', ['entity.name', 'legalRep.name']],
  ]);
});

it('not one that stays, that was empty, or that is only this device’s', () => {
  expect(asked({ ...HERE, 'legalRep.name': '乙' }, [], false)).toEqual([]);
  expect(asked({ ...HERE, 'entity.regCapital': '100万元', 'legalRep.idNo': '虚构号码二' })).toEqual([]);
});

it('not one of which the file brings what happened', () => {
  const change = { entityId: 'c1', event: 'factChanged', on: '2026-03-02', fact: 'legalRep.name' };
  expect(asked({ ...HERE, 'legalRep.name': '乙' }, [change])).toEqual([]);
  expect(asked({ ...HERE, 'legalRep.name': '乙' }, [{ ...change, entityId: 'c2' }])).toEqual([
    ['c1', ['legalRep.name']],
  ]);
});
