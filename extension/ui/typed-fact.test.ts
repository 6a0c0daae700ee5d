import { expect, test } from 'vitest';
import type { FactKind } from 'shared/entity/fact-keys.ts';
import { readTypedFact } from './typed-fact.ts';

test.each<[FactKind, string, string]>([
  ['term', '长期', 'longTerm'],
  ['term', ' 无固定期限 ', 'longTerm'],
  ['term', 'Long term', 'longTerm'],
  ['term', '2045年3月1日', '2045-03-01'],
  ['date', '2015/3/2', '2015-03-02'],
  ['date', '２０１５．３．２', '2015-03-02'],
  ['money', '1,000', '1000'],
  ['money', '1000万元', '1000'],
  ['money', '1,234.5 万元人民币', '1234.5'],
  ['count', '1,200人', '1200'],
  ['uscc', '9135 0100 m000 100y 43', '91350100M000100Y43'],
  ['mobile', '138 0000 0000', '13800000000'],
  ['text', ' 有限责任公司 ', '有限责任公司'],
])('%s: “%s” is stored as “%s”', (kind, typed, stored) => {
  expect(readTypedFact(kind, typed)).toBe(stored);
});

test.each<[FactKind, string]>([
  ['term', '长期协议'],
  ['term', '2015-02-30'],
  ['date', '长期'],
  ['date', '2015年2月30日'],
  // Another unit or currency would be another number.
  ['money', '1000元'],
  ['money', '1000万美元'],
  ['money', '1,00'],
  ['count', '约50人'],
])('%s: “%s” is left as it was typed', (kind, typed) => {
  expect(readTypedFact(kind, typed)).toBe(typed);
});
