import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactKey } from '../entity/fact-keys.ts';
import { fieldSignatures } from './correction.ts';
import type { FillPlan } from './fill-plan.ts';
import type { FormReading } from './form-reading.ts';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { planFill, type FillRequest } from './plan-fill.ts';
import { recognise } from './recognise.ts';

// All fictitious: a company, a code and a person that do not exist.
const NAME = '示例科技有限公司';
const USCC = '91110108MA00000017';
const ID_NO = '110101190001010001';
const FACTS: Partial<Record<FactKey, string>> = {
  'legalRep.name': '张示例',
  'legalRep.idNo': ID_NO,
  'legalRep.idType': '居民身份证',
  'entity.regCapital': '500',
  'entity.scope': '软件开发'.repeat(40),
  'address.office.full': '浙江省杭州市余杭区文一西路100号',
};

/** Enough of our own facts for the form to count as ours. */
const OURS: readonly FieldSketch[] = [
  { label: '企业名称' },
  { label: '统一社会信用代码' },
  { label: '法定代表人' },
];

function plan(
  fields: readonly FieldSketch[],
  page: Partial<FormReading> = {},
  more: Partial<FillRequest> = {},
): FillPlan {
  const reading = makeReading(fields, page);
  return planFill({
    reading,
    recognition: recognise(reading),
    facts: FACTS,
    companyName: NAME,
    uscc: USCC,
    ...more,
  });
}

const ticked = ({ steps }: FillPlan): string[] => steps.filter((step) => step.ticked).map(({ key }) => key);
const reasonOf = ({ refusals }: FillPlan, id: number): string | undefined =>
  refusals.find(({ fieldId }) => fieldId === String(id))?.reason;
const stepOf = ({ steps }: FillPlan, id: number) => steps.find(({ fieldId }) => fieldId === String(id));

describe('what is ticked', () => {
  test('sure, ours, empty', () => {
    expect(ticked(plan(OURS))).toEqual(['entity.name', 'entity.uscc', 'legalRep.name']);
  });

  test('never a sensitive fact', () => {
    const step = stepOf(plan([...OURS, { label: '法定代表人身份证号码' }]), 3);
    expect(step).toMatchObject({ key: 'legalRep.idNo', sensitive: true, ticked: false });
  });

  test('never a field in which something else stands, and the person sees what', () => {
    const step = stepOf(plan([...OURS, { label: '注册资本（万元）', shown: '300' }]), 3);
    expect(step).toMatchObject({ before: '300', after: '500', ticked: false });
  });

  test('never an amount whose unit was assumed', () => {
    expect(stepOf(plan([...OURS, { label: '注册资本' }]), 3)?.ticked).toBe(false);
  });

  test('and whatever is not ticked says why', () => {
    const fields: readonly FieldSketch[] = [
      ...OURS,
      { label: '法定代表人身份证号码' },
      { label: '注册资本' },
      { label: '注册资本（万元）', section: '二', shown: '300' },
      { names: ['regCapital'], section: '三' },
    ];
    const { steps } = plan(fields);
    const why = new Map(steps.map(({ fieldId, unticked }) => [fieldId, unticked]));
    expect([0, 3, 4, 5, 6].map((id) => why.get(String(id)))).toEqual([
      null,
      'sensitive',
      'assumedUnit',
      'occupied',
      'notSure',
    ]);
    expect(plan([{ label: '企业名称' }]).steps[0]?.unticked).toBe('unclearForm');
    for (const step of steps) expect(step.ticked).toBe(step.unticked === null);
  });

  test('nothing on a form that may not be ours', () => {
    const offered = plan([{ label: '企业名称' }]);
    expect(offered.steps).toHaveLength(1);
    expect(ticked(offered)).toEqual([]);
  });

  test('where a form may be another’s, the step says which of its words lean that way', () => {
    const kept = ['企业名称', '地址', '状态', '备注'].map((label): FieldSketch => ({ label }));
    const [step] = plan(kept, { forms: [{ form: 0, title: '新增', buttons: ['保存'] }] }).steps;
    expect(step).toMatchObject({ key: 'entity.name', unticked: 'unclearForm' });
    const against = step?.evidence.filter(({ kind }) => kind === 'form').map(({ text }) => text);
    expect(against?.slice(0, 2)).toEqual(['状态', '新增']);
    const kinds = plan(OURS).steps.flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
    expect(kinds).not.toContain('form');
  });
});

describe('what is refused, and why', () => {
  test.each<[string, FieldSketch]>([
    ['already', { label: '注册资本（万元）', shown: '500' }],
    ['tooLong', { label: '经营范围', maxLength: 100 }],
    ['noFact', { label: '传真' }],
    ['noMatchingOption', { label: '法定代表人证件类型', widget: 'select', options: ['护照'] }],
    ['readonly', { label: '注册资本（万元）', readonly: true }],
    ['disabled', { label: '注册资本（万元）', disabled: true }],
    ['hidden', { label: '注册资本（万元）', visible: false }],
    ['fileByHand', { label: '营业执照', widget: 'file' }],
    ['notSure', { section: '其他', label: '姓名' }],
    ['notOurs', { label: '推荐人姓名' }],
  ])('%s', (reason, field) => {
    expect(reasonOf(plan([...OURS, field]), 3)).toBe(reason);
  });

  test('too long says by how much', () => {
    const { refusals } = plan([...OURS, { label: '经营范围', maxLength: 100 }]);
    expect(refusals.find(({ fieldId }) => fieldId === '3')?.limit).toEqual({ length: 160, max: 100 });
  });

  test('an unsure reading never replaces what stands there', () => {
    expect(reasonOf(plan([...OURS, { names: ['regCapital'], shown: '300' }]), 3)).toBe('occupied');
  });

  test('a search bar and another party’s record', () => {
    expect(plan(OURS, { forms: [{ form: 0, title: '', buttons: ['查询', '重置'] }] }).steps).toEqual([]);
    expect(reasonOf(plan(OURS, { forms: [{ form: 0, title: '新增供应商', buttons: ['保存'] }] }), 0)).toBe(
      'notOurForm',
    );
  });

  test('a list that shows 请选择 is empty', () => {
    const field: FieldSketch = {
      label: '法定代表人证件类型',
      widget: 'select',
      options: ['请选择', '身份证'],
      shown: '请选择',
    };
    expect(stepOf(plan([...OURS, field]), 3)).toMatchObject({ after: '身份证', ticked: true });
  });
});

describe('parents and children', () => {
  const type: FieldSketch = {
    label: '法定代表人证件类型',
    widget: 'select',
    options: ['请选择', '身份证', '护照'],
  };
  const number: FieldSketch = { label: '法定代表人证件号码' };

  test('the kind of document comes before its number, wherever it stands', () => {
    const { steps } = plan([...OURS, number, type]);
    expect(steps.map(({ key }) => key).slice(-2)).toEqual(['legalRep.idType', 'legalRep.idNo']);
  });

  test('another kind of document: no number', () => {
    expect(reasonOf(plan([...OURS, { ...type, shown: '护照' }, number]), 4)).toBe('typeNotHeld');
    expect(reasonOf(plan([...OURS, { ...type, shown: '护照', disabled: true }, number]), 4)).toBe(
      'typeNotHeld',
    );
  });

  test('no kind of document to choose: the number waits', () => {
    expect(reasonOf(plan([...OURS, { ...type, options: ['军官证'] }, number]), 4)).toBe('waitsForParent');
  });

  test('the right kind already there: the number may go', () => {
    expect(stepOf(plan([...OURS, { ...type, shown: '身份证' }, number]), 4)?.key).toBe('legalRep.idNo');
  });

  test('a street box beside 省 and 市 takes the district as well', () => {
    const select = { label: '办公地址', widget: 'select' } as const;
    const { steps } = plan([
      ...OURS,
      { ...select, options: ['浙江省', '江苏省'] },
      select,
      { label: '办公地址' },
    ]);
    expect(steps.at(-1)?.after).toBe('余杭区文一西路100号');
  });

  test('a list that is disabled until the one above it is chosen is planned with that', () => {
    const select = { label: '办公地址', widget: 'select' } as const;
    const waiting = { ...select, disabled: true };
    const provinces = ['浙江省', '江苏省'];
    const { steps } = plan([...OURS, { ...select, options: provinces }, waiting, waiting]);
    expect(steps.slice(3).map(({ after }) => after)).toEqual(['浙江省', '杭州市', '余杭区']);
    // Nothing will be chosen above it.
    expect(reasonOf(plan([...OURS, { ...select, options: ['江苏省'] }, waiting]), 4)).toBe('disabled');
    expect(reasonOf(plan([...OURS, { ...select, options: provinces, shown: '浙江省' }, waiting]), 4)).toBe(
      'disabled',
    );
  });

  test('province, city, district, street in that order; a place that is not listed stops those below', () => {
    const label = '办公地址';
    const select = { label, widget: 'select' } as const;
    const whole = plan([...OURS, { ...select, options: ['浙江省', '江苏省'] }, select, select, { label }]);
    expect(whole.steps.slice(3).map(({ after }) => after)).toEqual([
      '浙江省',
      '杭州市',
      '余杭区',
      '文一西路100号',
    ]);
    const stopped = plan([...OURS, { ...select, options: ['江苏省', '安徽省'] }, select, select]);
    expect([3, 4, 5].map((id) => reasonOf(stopped, id))).toEqual([
      'noMatchingOption',
      'waitsForParent',
      'waitsForParent',
    ]);
  });
});

describe('another company', () => {
  test('in a readonly field', () => {
    const other = plan([{ label: '企业名称', shown: '另一家有限公司', readonly: true }, ...OURS.slice(1)]);
    expect(other).toEqual({ steps: [], refusals: [], otherCompany: '另一家有限公司' });
  });

  test('named by the page as its filer, by name or by code', () => {
    expect(plan(OURS, { companyNames: ['另一家有限公司'] }).otherCompany).toBe('另一家有限公司');
    expect(plan(OURS, { creditCodes: ['91110108MA0000002X'] }).otherCompany).toBe('91110108MA0000002X');
  });

  test('the chosen one, however it is written, is no other', () => {
    expect(
      plan(OURS, { companyNames: ['示例科技 有限公司'], creditCodes: [USCC.toLowerCase()] }).otherCompany,
    ).toBeNull();
    expect(plan(OURS, { companyNames: ['另一家有限公司', NAME] }).otherCompany).toBeNull();
  });

  test('a company keeps its code when it changes its name', () => {
    expect(plan(OURS, { companyNames: ['旧名称有限公司'], creditCodes: [USCC] }).otherCompany).toBeNull();
  });

  test('what a person may type over says nothing', () => {
    expect(plan([{ label: '企业名称', shown: '另一家有限公司' }, ...OURS.slice(1)]).otherCompany).toBeNull();
  });
});

describe('corrections', () => {
  const fields: readonly FieldSketch[] = [
    ...OURS,
    { section: '其他', label: '姓名' },
    { section: '其他', label: '姓名' },
  ];
  const signature = (id: number): string => fieldSignatures(makeReading(fields)).get(String(id)) ?? '';

  test('outrank the score, for that field and not its twin', () => {
    const taught = plan(fields, {}, { corrections: new Map([[signature(4), 'legalRep.name']]) });
    expect(stepOf(taught, 4)).toMatchObject({ key: 'legalRep.name', ticked: true, score: 1 });
    expect(reasonOf(taught, 3)).toBe('notSure');
  });

  test('never means never', () => {
    const taught = plan(fields, {}, { corrections: new Map([[signature(0), 'never']]) });
    expect(reasonOf(taught, 0)).toBe('notOurs');
  });

  test('survive another marking of the label and another reading', () => {
    const [before, after] = ['企业名称：', '* 企业 名称'].map((label) =>
      fieldSignatures(makeReading([{ label }])).get('0'),
    );
    expect(before).toBe(after);
  });
});

test('every field is in the plan exactly once, and no step without a value is ticked', () => {
  const labels = [
    '企业名称',
    '姓名',
    '法定代表人证件类型',
    '法定代表人证件号码',
    '办公地址',
    '注册资本',
    '密码',
    '推荐人',
    '',
    '联系电话',
    '所在地区',
  ];
  const field = fc.record({
    label: fc.constantFrom(...labels),
    widget: fc.constantFrom('text', 'select', 'cascader', 'file', 'date', 'checkbox'),
    shown: fc.constantFrom('', '请选择', '某值'),
    readonly: fc.boolean(),
    visible: fc.boolean(),
    maxLength: fc.constantFrom(null, 0, 5, 18),
  });
  fc.assert(
    fc.property(fc.array(field, { maxLength: 12 }), (fields) => {
      // A readonly company name would stop the whole plan; that is tested above.
      const { steps, refusals } = plan(
        fields.map((one) => ({ ...one, readonly: one.readonly && one.label !== '企业名称' })),
      );
      const ids = [...steps, ...refusals]
        .map(({ fieldId }) => Number(fieldId))
        .sort((one, other) => one - other);
      expect(ids).toEqual(fields.map((_, index) => index));
      for (const step of steps) {
        expect(step.after).not.toBe('');
        if (step.ticked) expect(step.sensitive).toBe(false);
      }
    }),
  );
});
