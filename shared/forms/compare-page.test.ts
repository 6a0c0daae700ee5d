/** What a page shows beside the facts: equal in another writing is equal, another value is told, other forms are left alone. */
import { expect, test } from 'vitest';
import { comparePage } from './compare-page.ts';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { recognise } from './recognise.ts';

/** Fictitious. */
const FACTS = {
  'entity.name': '青禾听潮网络科技（北京）有限公司',
  'entity.uscc': '91350100M000100Y43',
  'legalRep.name': '林听潮',
  'entity.establishedOn': '2015-03-02',
};

function compare(fields: readonly FieldSketch[], corrections?: ReadonlyMap<string, 'never'>) {
  const reading = makeReading(fields, { forms: [{ form: 0, title: '主体信息', buttons: ['提交'] }] });
  const facts = comparePage({
    reading,
    recognition: recognise(reading),
    facts: FACTS,
    ...(corrections && { corrections }),
  });
  return facts.map(({ key, agrees, held }) => [key, agrees, held]);
}

const NAME: FieldSketch = { label: '企业名称', shown: '青禾听潮网络科技(北京)有限公司', readonly: true };
const CODE: FieldSketch = { label: '统一社会信用代码', shown: '91350100M000100Y43', readonly: true };

test('equal in another writing is equal; another value is told with what the facts say', () => {
  expect(
    compare([
      NAME,
      CODE,
      { label: '法定代表人姓名', shown: '周示例' },
      { label: '成立日期', shown: '2015年03月02日' },
    ]),
  ).toEqual([
    ['entity.name', true, '青禾听潮网络科技（北京）有限公司'],
    ['entity.uscc', true, '91350100M000100Y43'],
    ['legalRep.name', false, '林听潮'],
    ['entity.establishedOn', true, '2015-03-02'],
  ]);
});

test('what the page knows and the facts do not is told; what the page leaves empty is not', () => {
  expect(
    compare([
      NAME,
      CODE,
      { label: '经营范围', widget: 'textarea', shown: '技术开发' },
      { label: '法定代表人姓名', shown: '' },
    ]),
  ).toEqual([
    ['entity.name', true, '青禾听潮网络科技（北京）有限公司'],
    ['entity.uscc', true, '91350100M000100Y43'],
    ['entity.scope', false, null],
  ]);
});

test('a search is not compared', () => {
  const reading = makeReading([{ label: '企业名称', shown: '别家有限公司' }], {
    forms: [{ form: 0, title: '', buttons: ['查询', '重置'] }],
  });
  expect(comparePage({ reading, recognition: recognise(reading), facts: FACTS })).toEqual([]);
});
