import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf, temper } from './form-leaning.ts';
import leanings from './lexicon/leanings.json' with { type: 'json' };
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import type { FormLeaning } from './recognition.ts';
import { leaningPiecesOf, recognise } from './recognise.ts';

function leaningOf(labels: readonly string[], title = ''): FormLeaning {
  const fields = labels.map((label): FieldSketch => ({ label }));
  const found = recognise(makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] }));
  const leaning = found.leanings.get(0);
  if (leaning === undefined) throw new Error('Every form leans somewhere.');
  return leaning;
}

test('a text is weighed whole and by pairs of characters, its ends among them, where it stands and anywhere', () => {
  expect(piecesOf('rest', '房号')).toEqual([
    ['rest', '=房号'],
    ['rest', '^房'],
    ['any', '^房'],
    ['rest', '房号'],
    ['any', '房号'],
    ['rest', '号$'],
    ['any', '号$'],
  ]);
  expect(piecesOf('title', '')).toEqual([]);
});

test('what several texts share counts once', () => {
  const alone = leaningOf(['企业名称']).texts.find(({ text }) => text === '企业名称');
  const texts = leaningOf(['企业名称', '企业地址', '企业名称（全称）']).texts;
  const [first, second] = ['企业名称', '企业地址'].map((asked) => texts.find(({ text }) => text === asked));
  expect(first?.known).toBe(alone?.known);
  // ^企 and 企业, twice, were known already.
  const whole = leaningOf(['企业地址']).texts.find(({ text }) => text === '企业地址');
  expect(second?.known).toBe((whole?.known ?? 0) - 4);
});

const OURS = ['企业名称', '统一社会信用代码', '法定代表人', '注册地址', '联系人', '联系电话'];

test('the same facts lean to us among what one hands in, and away from us among what one keeps of others', () => {
  const handedIn = leaningOf(
    [...OURS, '营业执照', '法人身份证正面', '法人身份证反面', '经营范围'],
    '企业认证',
  );
  const kept = leaningOf([...OURS, '状态', '备注', '创建人', '审核状态', '合作开始日期', '排序'], '新增');
  expect(handedIn.odds).toBeGreaterThan(2);
  expect(kept.odds).toBeLessThan(0);
});

test('each text says how far it leans, and the odds are their tempered sum', () => {
  const { odds, known, texts } = leaningOf([...OURS, '备注'], '新增');
  const sum = texts.reduce((all, text) => all + text.sum, 0);
  expect(known).toBe(texts.reduce((all, text) => all + text.known, 0));
  expect(odds).toBeCloseTo(leanings.bias / leanings.scale + temper(sum, known));
  expect(texts.find(({ text }) => text === '备注')).toMatchObject({ place: 'rest' });
  expect(texts.find(({ text }) => text === '新增')).toMatchObject({ place: 'title' });
  expect(texts.find(({ text }) => text === '企业名称')).toMatchObject({ place: 'asked' });
});

test('a row that is repeated says nothing new', () => {
  expect(leaningOf([...OURS, '备注', '备注', '备注']).odds).toBe(leaningOf([...OURS, '备注']).odds);
});

test('what is weighed is what the weights were fitted to', () => {
  const label = fc.constantFrom(
    ...OURS,
    '备注',
    '状态',
    '姓名',
    '房号',
    '门店名称',
    '开户银行',
    '',
    'constructor',
  );
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('', '企业信息', '新增'),
      (labels, title) => {
        const fields = labels.map((text): FieldSketch => ({ label: text }));
        const reading = makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] });
        const weights = leaningPiecesOf(reading).flatMap(([place, piece]) => {
          const known = new Map(Object.entries<number>(leanings[place])).get(piece);
          return known === undefined ? [] : [known];
        });
        const sum = weights.reduce((all, weight) => all + weight, 0) / leanings.scale;
        const odds = leanings.bias / leanings.scale + temper(sum, weights.length);
        expect(recognise(reading).leanings.get(0)?.odds).toBeCloseTo(odds);
      },
    ),
    { numRuns: 100 },
  );
});
