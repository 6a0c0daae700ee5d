import { describe, expect, it } from 'vitest';
import { fieldSignatures } from 'shared/forms/correction.ts';
import { formReading, type FormReading } from 'shared/forms/form-reading.ts';
import { planFill } from 'shared/forms/plan-fill.ts';
import { recognise } from 'shared/forms/recognise.ts';
import type { Edit } from 'shared/sync/device.ts';
import type { RecordView } from 'shared/sync/record-view.ts';
import { lessonsFor, teach } from './field-lessons.ts';

const PAGE = { portal: 'beian.example', path: '/filing/20260301/edit' };

function reading(...labels: string[]): FormReading {
  return formReading.parse({
    origin: 'https://beian.example',
    path: PAGE.path,
    title: '',
    fields: labels.map((label, index) => ({
      id: `f${index}`,
      driver: 'native',
      widget: 'text',
      label,
      labelSource: 'for',
      section: '企业信息',
      rowHeader: '',
      placeholder: '',
      joinedBy: '',
      unit: '',
      names: [],
      title: '',
      inputType: 'text',
      maxLength: null,
      pattern: '',
      options: [],
      shown: '',
      disabled: false,
      readonly: false,
      required: false,
      visible: true,
      form: 0,
    })),
    forms: [{ form: 0, title: '', buttons: ['提交'] }],
    companyNames: [],
    creditCodes: [],
  });
}

const record = ({ record: id, kind, set, delete: deleted }: Edit): RecordView => ({
  record: id,
  kind,
  deleted: deleted === true,
  fields: set ?? {},
  unsent: [],
});
const signature = (page: FormReading, index: number) => fieldSignatures(page).get(`f${index}`) ?? '';
const plan = (page: FormReading, records: readonly RecordView[]) =>
  planFill({
    reading: page,
    recognition: recognise(page),
    facts: { 'entity.name': '杭州示例文化有限公司', 'legalRep.name': '张示例', 'contact.name': '李示例' },
    companyName: '杭州示例文化有限公司',
    uscc: '',
    corrections: lessonsFor(PAGE, records),
  });

describe('a lesson', () => {
  const page = reading('企业名称', '对接同事', '法定代表人姓名');

  it('beats the scores, on this page and on the same page of another filing', async () => {
    const lesson = record(await teach(PAGE, signature(page, 1), 'contact.name'));
    expect(plan(page, []).steps.map(({ key }) => key)).not.toContain('contact.name');
    expect(plan(page, [lesson]).steps.find(({ fieldId }) => fieldId === 'f1')?.key).toBe('contact.name');
    const other = lessonsFor({ ...PAGE, path: '/filing/7/edit' }, [lesson]);
    expect([...other.values()]).toEqual(['contact.name']);
    expect(lessonsFor({ ...PAGE, path: '/filing/7/print' }, [lesson]).size).toBe(0);
    expect(lessonsFor({ ...PAGE, portal: 'other.example' }, [lesson]).size).toBe(0);
  });

  it('never is a lesson too', async () => {
    const lesson = record(await teach(PAGE, signature(page, 0), 'never'));
    expect(plan(page, [lesson]).steps.map(({ fieldId }) => fieldId)).not.toContain('f0');
  });

  it('survives a new layout: other fields before it, another order', async () => {
    const lesson = record(await teach(PAGE, signature(page, 1), 'contact.name'));
    const moved = reading('经营范围', '法定代表人姓名', '备注', '对接同事', '企业名称');
    expect(plan(moved, [lesson]).steps.find(({ fieldId }) => fieldId === 'f3')?.key).toBe('contact.name');
  });

  it('is one record for everybody who teaches that field, and can be taken back', async () => {
    const mine = await teach(PAGE, signature(page, 1), 'contact.name');
    const theirs = await teach({ ...PAGE, path: '/filing/9/edit' }, signature(page, 1), 'never');
    expect(theirs.record).toBe(mine.record);
    const back = await teach(PAGE, signature(page, 1), null);
    expect(back).toEqual({ record: mine.record, kind: mine.kind, delete: true });
    expect(lessonsFor(PAGE, [{ ...record(mine), deleted: true }]).size).toBe(0);
  });

  it('of a kind that this version does not know is left alone', async () => {
    const lesson = record(await teach(PAGE, signature(page, 1), 'contact.name'));
    const newer = { ...lesson, fields: { ...lesson.fields, means: 'entity.fromTheFuture' } };
    expect(lessonsFor(PAGE, [newer]).size).toBe(0);
  });
});
