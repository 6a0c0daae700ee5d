import { describe, expect, it } from 'vitest';
import { stampEdits } from './stamp-edits.ts';
import { newDeviceState, type Held } from './device.ts';
import type { FieldValues } from './protocol.ts';
import { editsOf, planImport } from './plan-import.ts';
import { viewRecords, type RecordView } from './record-view.ts';

const view = (record: string, kind: string, fields: FieldValues, deleted = false): RecordView => ({
  record,
  kind,
  deleted,
  fields,
  unsent: [],
});
const TODAY = '2026-11-29';
const inFile = (record: string, kind: string, fields: FieldValues) => ({ record, kind, fields });

it('what is not here comes in whole; what was deleted here comes back', () => {
  const gone = view('f1', 'filing', { name: '旧' }, true);
  const plan = planImport(
    [inFile('c1', 'entity', { 'entity.name': '虚构公司' }), inFile('f1', 'filing', {})],
    [gone],
  );
  expect(plan.added.map(({ record }) => record)).toEqual(['c1']);
  expect(plan.revived.map(({ record }) => record)).toEqual(['f1']);
  expect(editsOf(plan, false, TODAY)).toEqual([
    { record: 'c1', kind: 'entity', set: { 'entity.name': '虚构公司' } },
    { record: 'f1', kind: 'filing', set: { name: '旧' } },
  ]);
});

it('an expiry that nobody has looked up yet is filled in, and replaces none', () => {
  const here = [
    view('f1', 'filing', { expiry: 'unknown' }),
    view('f2', 'filing', { expiry: '2027-03-01' }),
    view('f3', 'filing', { expiry: 'unknown' }),
  ];
  const plan = planImport(
    [
      inFile('f1', 'filing', { expiry: '2028-03-01' }),
      inFile('f2', 'filing', { expiry: 'unknown' }),
      inFile('f3', 'filing', { expiry: 'unknown' }),
    ],
    here,
  );
  expect(plan.completed).toEqual([{ record: 'f1', kind: 'filing', set: { expiry: '2028-03-01' } }]);
  expect(plan.differing).toEqual([]);
});

it('an empty field is filled in; another value stays, unless the file is to be taken', () => {
  const here = [
    view('c1', 'entity', { 'entity.name': '虚构公司', 'entity.fax': '', 'entity.phone': '010-1' }),
  ];
  const file = [
    inFile('c1', 'entity', {
      'entity.name': '虚构公司',
      'entity.fax': '010-2',
      'entity.phone': '010-3',
      'entity.email': '',
    }),
  ];
  const plan = planImport(file, here);
  expect(plan.completed).toEqual([{ record: 'c1', kind: 'entity', set: { 'entity.fax': '010-2' } }]);
  expect(plan.differing).toEqual([
    { record: 'c1', kind: 'entity', field: 'entity.phone', here: '010-1', inFile: '010-3' },
  ]);
  expect(editsOf(plan, false, TODAY)).toEqual([
    { record: 'c1', kind: 'entity', set: { 'entity.fax': '010-2' } },
  ]);
  expect(editsOf(plan, true, TODAY)[0]?.set).toEqual({ 'entity.fax': '010-2', 'entity.phone': '010-3' });
});

it('the same company as another record, and an id that is another kind here, are said', () => {
  const here = [
    view('c1', 'entity', { 'entity.name': '虚构公司', 'entity.uscc': '91330000MA0000000A' }),
    view('x1', 'filing', {}),
  ];
  const file = [
    inFile('c2', 'entity', { 'entity.name': '虚构（新名）公司', 'entity.uscc': '91330000ma0000000a' }),
    inFile('c3', 'entity', { 'entity.name': '虚构公司', 'entity.uscc': '91330000MA0000000B' }),
    inFile('x1', 'matter', { filingId: 'f1' }),
  ];
  const plan = planImport(file, here);
  expect(plan.twins.map(({ record }) => record)).toEqual(['c2']);
  expect(plan.clashing.map(({ record }) => record)).toEqual(['x1']);
  expect(editsOf(plan, true, TODAY).map(({ record }) => record)).toEqual(['c2', 'c3']);
});

it('carried out on the device that wrote the file it changes nothing', () => {
  const held: Held = { state: newDeviceState('device-one'), records: new Map(), operations: [] };
  const file = [
    inFile('c1', 'entity', { 'entity.name': '虚构公司', 'legalRep.idNo': '虚构号码' }),
    inFile('f1', 'filing', { entityId: 'c1', typeId: 'icp-filing' }),
  ];
  const writes = stampEdits(held, editsOf(planImport(file, []), false, TODAY), 0);
  const operations = writes.putOperations ?? [];
  expect(operations.map(({ counter }) => counter)).toEqual([1, 2]);
  // A sensitive fact goes where none ever leaves the device.
  expect(JSON.stringify(operations)).not.toContain('虚构号码');
  expect(writes.local).toEqual([{ record: 'c1', set: { 'legalRep.idNo': '虚构号码' }, unset: [] }]);
  const local = new Map((writes.local ?? []).map(({ record, set }) => [record, set]));
  const after = viewRecords({ records: new Map(), operations }, local);
  expect(editsOf(planImport(file, after), true, TODAY)).toEqual([]);
});

it('two edits of one record at one moment are a mistake', () => {
  const held: Held = { state: newDeviceState('device-one'), records: new Map(), operations: [] };
  const edit = { record: 'c1', kind: 'entity', set: { 'entity.name': '虚构公司' } };
  expect(() => stampEdits(held, [edit, edit], 0)).toThrow('Edited twice');
});

describe('an answer of a filing that is here', () => {
  const mlps = { typeId: 'mlps', 'attribute.level': '2', enteredOn: '2026-01-05' };
  const taken = (here: FieldValues, file: FieldValues, takeFile = true) =>
    editsOf(planImport([inFile('f1', 'filing', file)], [view('f1', 'filing', here)]), takeFile, TODAY)[0]
      ?.set;

  it('that becomes another one does so today, where the file has no day for it', () => {
    const changed = { 'attribute.level': '3', 'answeredOn.level': TODAY };
    expect(taken(mlps, { 'attribute.level': '3' })).toEqual(changed);
    expect(taken({ ...mlps, 'attribute.level': '' }, { 'attribute.level': '3' }, false)).toEqual(changed);
    expect(taken(mlps, { region: '山东省烟台市' }, false)).toEqual({
      region: '山东省烟台市',
      'answeredOn.region': TODAY,
    });
  });

  it('that became another one on the other device keeps that day', () => {
    const file = { 'attribute.level': '3', 'answeredOn.level': '2026-03-02' };
    expect(taken(mlps, file)).toEqual(file);
  });

  it('stays with its day where the file is not taken', () => {
    const file = { 'attribute.level': '3', 'answeredOn.level': '2026-03-02' };
    expect(taken(mlps, file, false)).toBeUndefined();
    const own = { ...mlps, 'answeredOn.level': '2026-05-06' };
    expect(taken(own, { 'attribute.level': '2', 'answeredOn.level': '2026-03-02' })).toBeUndefined();
  });

  it('is the same one in other words, or as what is taken for granted', () => {
    expect(taken(mlps, { 'attribute.level': '第二级' })).toEqual({ 'attribute.level': '第二级' });
    const culture = { typeId: 'online-culture', enteredOn: '2026-01-05' };
    expect(taken(culture, { 'attribute.annual-check': 'not-asked' })).toEqual({
      'attribute.annual-check': 'not-asked',
    });
  });

  it('that nobody dated, of what an older version entered, is here since today', () => {
    expect(taken({ typeId: 'mlps' }, { note: '新' })).toEqual({ note: '新', enteredOn: TODAY });
    expect(taken({ typeId: 'mlps' }, { note: '新', enteredOn: '2026-01-05' })).toEqual({
      note: '新',
      enteredOn: '2026-01-05',
    });
  });
});
