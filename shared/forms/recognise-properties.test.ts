/** What must hold for any page: forms do not disturb each other, a stranger in one section changes nothing in another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeField, makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { recognise } from './recognise.ts';
import { buildVocabulary } from './vocabulary.ts';
import type { Recognition } from './recognition.ts';

const OURS = [
  '企业名称',
  '统一社会信用代码',
  '法定代表人',
  '联系人',
  '经办人',
  '姓名',
  '证件类型',
  '证件号码',
  '手机号码',
  '联系电话',
  '邮箱',
  '所在地区',
  '详细地址',
  '注册地址',
  '开户银行',
  '账号',
  '营业期限',
  '名称',
  '备注',
];
const FOREIGN = [
  '供应商名称',
  '客户联系人',
  '财务负责人',
  '推荐人姓名',
  '紧急联系人电话',
  '制造单位名称',
  '投诉人',
  '合作状态',
];
const SECTIONS = ['', '基本信息', '法定代表人信息', '联系人信息', '财务负责人', '银行信息', '账号信息'];

const label = fc.constantFrom(...OURS, ...FOREIGN);
const widget = fc.constantFrom('text', 'select', 'cascader', 'date', 'textarea');
const block = fc.record({
  section: fc.constantFrom(...SECTIONS),
  fields: fc.array(fc.record({ label, widget }), { minLength: 1, maxLength: 6 }),
});
const title = fc.constantFrom('', '企业信息', '供应商注册', '新增客户', '企业列表');
const form = fc.record({ title, blocks: fc.array(block, { minLength: 1, maxLength: 3 }) });

/** All that was said of a field but its id, which the reader gives by its place. */
const said = (found: readonly Recognition[]): unknown[] =>
  found.map((one): unknown => ({ ...one, fieldId: '' }));

test('the order of unrelated forms on a page does not matter', () => {
  fc.assert(
    fc.property(fc.array(form, { minLength: 2, maxLength: 4 }), fc.nat(), (forms, turn) => {
      const answersIn = (order: readonly number[]): Map<number, unknown> => {
        const fields = order.flatMap((which, place) =>
          (forms[which]?.blocks ?? []).flatMap(({ section, fields }) =>
            fields.map((field): FieldSketch => ({ ...field, section, form: place })),
          ),
        );
        const groups = order.map((which, place) => ({
          form: place,
          title: forms[which]?.title ?? '',
          buttons: [],
        }));
        const reading = makeReading(fields, { forms: groups });
        const { fields: found, character } = recognise(reading);
        return new Map(
          order.map((which, place) => [
            which,
            [character.get(place), said(found.filter((_, index) => reading.fields[index]?.form === place))],
          ]),
        );
      };
      const order = forms.map((_, index) => index);
      const turned = [
        ...order.slice(turn % order.length),
        ...order.slice(0, turn % order.length),
      ].toReversed();
      const [one, other] = [answersIn(order), answersIn(turned)];
      for (const which of order) expect(other.get(which)).toEqual(one.get(which));
    }),
    { numRuns: 300 },
  );
});

test('a stranger in one section never changes who owns the fields of another', () => {
  const sections = fc.uniqueArray(block, { minLength: 2, maxLength: 4, selector: ({ section }) => section });
  fc.assert(
    fc.property(sections, fc.nat(), fc.nat(), fc.constantFrom(...FOREIGN), (blocks, where, at, stranger) => {
      const changed = where % blocks.length;
      const fieldsOf = (added: boolean): FieldSketch[] =>
        blocks.flatMap(({ section, fields }, index) => {
          const own = fields.map((field): FieldSketch => ({ ...field, section }));
          return added && index === changed
            ? own.toSpliced(at % (own.length + 1), 0, { label: stranger, section })
            : own;
        });
      const elsewhere = (added: boolean): unknown[] => {
        const reading = makeReading(fieldsOf(added));
        const found = recognise(reading).fields;
        return said(found.filter((_, index) => reading.fields[index]?.section !== blocks[changed]?.section));
      };
      expect(elsewhere(true)).toEqual(elsewhere(false));
    }),
    { numRuns: 500 },
  );
});

test('what stands last under another heading is not carried on', () => {
  const bank = ['名称', '开户银行', '企业名称'].map((text): FieldSketch => ({ label: text }));
  const head: FieldSketch = { label: '名称', widget: 'cascader', section: '法定代表人信息' };
  const stranger: FieldSketch = { label: '供应商名称', section: '法定代表人信息' };
  const answers = (...before: FieldSketch[]) =>
    said(recognise(makeReading([...before, ...bank])).fields.slice(before.length));
  expect(answers(head, stranger)).toEqual(answers(head));
});

test('a form that names another party is never ours, whatever else it asks', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ label: fc.constantFrom(...OURS) }), { maxLength: 10 }), (fields) => {
      const reading = makeReading([{ label: '客户名称' }, ...fields]);
      expect(recognise(reading).character.get(0)).toBe('otherParty');
    }),
  );
});

test('labels of 10,000 characters are no work', () => {
  const long = [
    '企业名称',
    '（请输入',
    '联系人/',
    '1.',
    '的信息',
    '\u202e',
    '<b>',
    'constructor',
    '有限公司的',
  ]
    .map((text) => text.repeat(10_000 / text.length))
    .flatMap((text, index) => [
      makeField({ label: text, placeholder: text, section: text, title: text, names: [text] }, index),
    ]);
  const reading = { ...makeReading([]), fields: Array.from({ length: 40 }, () => long).flat() };
  const answers = recognise(reading).fields;
  expect(answers.every(({ outcome }) => outcome === 'none')).toBe(true);
}, 2000);

test('what was read before changes nothing: a page read anew says what it says to one who never read any', () => {
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 3 }), form, (forms, last) => {
      const readingOf = ({ title, blocks }: typeof last) =>
        makeReading(
          blocks.flatMap(({ section, fields }) =>
            fields.map((field): FieldSketch => ({ ...field, section })),
          ),
          { forms: [{ form: 0, title, buttons: [] }] },
        );
      for (const one of forms) recognise(readingOf(one));
      const reading = readingOf(last);
      expect(recognise(reading)).toEqual(recognise(reading, buildVocabulary()));
    }),
    { numRuns: 40 },
  );
});

test('whoever something is done to is not us, whatever is done', () => {
  const verb = fc.constantFrom('投', '投诉', '检查', '并购', '评估', '执行', '审计', '举报', '收购', '考核');
  const party = fc.constantFrom('企业', '单位', '公司', '机构');
  const tail = fc.constantFrom('', '名称', '信息');
  const ours = fc.array(
    fc.constantFrom('统一社会信用代码', '法定代表人', '注册资本', '注册地址', '经营范围'),
    {
      minLength: 2,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(verb, party, tail, ours, (does, whom, behind, labels) => {
      const said = `被${does}${whom}${behind}`;
      const fields = labels.map((text): FieldSketch => ({ label: text }));
      const titled = recognise(makeReading(fields, { forms: [{ form: 0, title: said, buttons: [] }] }));
      expect(titled.character.get(0)).toBe('otherParty');
      const begun = recognise(makeReading([{ label: said }, ...fields]));
      expect(begun.character.get(0)).toBe('otherParty');
      const headed = recognise(makeReading(fields.map((field) => ({ ...field, section: said }))));
      expect(headed.fields.every(({ outcome }) => outcome === 'none')).toBe(true);
    }),
  );
});
