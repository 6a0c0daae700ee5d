import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapedFact } from './label-shapes.ts';
import { shapeLexicon } from './lexicon/shapes.ts';

describe('numbers by the words that make them up', () => {
  test.each([
    ['营业执照副本编号', 'entity.regNo'],
    ['工商注册登记代码', 'entity.regNo'],
    ['法人统一社会信用代码证号', 'entity.uscc'],
    ['三证合一营业执照号码', 'entity.uscc'],
    ['统一社会信用代吗', 'entity.uscc'],
    ['组织机构代码证书号', 'entity.orgCode'],
    ['单位代码证号', 'entity.orgCode'],
    ['国税税务登记证号码', 'entity.taxNo'],
    ['网站ICP备案编号', 'entity.icpNo'],
  ])('%s', (label, key) => expect(shapedFact(label.toLowerCase(), false)).toBe(key));

  test.each(['发证机关', '组织编码', '登记编号', '发票号码', '税务机关代码', '合同编号', '行业代码'])(
    '%s is none of them',
    (label) => expect(shapedFact(label, false)).toBeNull(),
  );
});

describe('figures, days and offices', () => {
  test.each([
    ['期末从业人员数量', 'entity.employees'],
    ['在岗职工总人数', 'entity.employees'],
    ['期末实收资本总额', 'entity.paidCapital'],
    ['核准成立年月', 'entity.establishedOn'],
    ['营业执照颁发机关', 'entity.regAuthority'],
    ['国民经济行业门类名称', 'entity.industry'],
    ['经营有效期限止', 'entity.termTo'],
    ['营业日期起', 'entity.termFrom'],
  ])('%s', (label, key) => expect(shapedFact(label, false)).toBe(key));

  test('of some of the staff only is none', () => {
    for (const label of ['女职工人数', '研发人员数', '专业技术人员人数', '党员人数'])
      expect(shapedFact(label, false)).toBeNull();
  });
});

test('what says nothing of its own is the company’s only behind a word for it', () => {
  expect(shapedFact('情况简介', true)).toBe('entity.intro');
  expect(shapedFact('情况简介', false)).toBeNull();
  expect(shapedFact('客服热线', true)).toBe('entity.phone');
  expect(shapedFact('登记日期', false)).toBeNull();
});

test('whatever a shape can say, it says', () => {
  for (const { key, behindCompany, parts } of shapeLexicon.shapes)
    fc.assert(
      fc.property(
        fc.tuple(
          ...parts.map(({ words, times }) =>
            fc.array(fc.constantFrom(...words), {
              minLength: times === 'once' ? 1 : 0,
              maxLength: times === 'any' ? 2 : 1,
            }),
          ),
        ),
        (chosen) => {
          const label = chosen.flat().join('');
          // Two shapes may share a label; the first in the list decides, and it is never a third.
          const found = shapedFact(label, true);
          expect(label.length > 24 || found !== null).toBe(true);
          if (behindCompany !== true && label.length <= 24) expect(shapedFact(label, false)).not.toBeNull();
          expect(typeof key).toBe('string');
        },
      ),
      { numRuns: 40 },
    );
});
