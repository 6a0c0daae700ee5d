import { expect, test } from 'vitest';
import { FILING_TYPES } from 'shared/catalogue/all.ts';
import { englishArticle } from './english-article.ts';

const plain = (article: string): string => englishArticle(article).replaceAll('\u00a0', ' ');

test.each([
  ['第九条', 'art. 9'],
  ['第十条第一款第四项、第五项', 'art. 10 para. 1 item 4, item 5'],
  ['第一百二十六条第一款第十一项', 'art. 126 para. 1 item 11'],
  ['第二百六十条第一款', 'art. 260 para. 1'],
  ['第十四条最后一款', 'art. 14 last para.'],
  ['全文', 'full text'],
  ['三（四）', 'part 3 (4)'],
  ['办法（2011年）第六条', 'Measures (2011 text) art. 6'],
  ['第十九条；行政许可法第八十二条', 'art. 19; Administrative Licensing Law art. 82'],
  ['', ''],
])('%s is %s', (article, english) => {
  expect(plain(article)).toBe(english);
});

test('a number is never broken off its word', () => {
  expect(englishArticle('第九条第二款')).toBe('art.\u00a09 para.\u00a02');
});

test('what is not understood as a whole stays as it is', () => {
  expect(englishArticle('第七十条；虚构办法第三条')).toBe('第七十条；虚构办法第三条');
});

test('every article of the catalogue converts as a whole', () => {
  const articles = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('article' in value && typeof value.article === 'string') articles.add(value.article);
    for (const each of Object.values(value)) collect(each);
  };
  collect(FILING_TYPES);
  const kept = [...articles].filter((article) => /\p{Script=Han}/u.test(englishArticle(article)));
  expect(articles.size).toBeGreaterThan(100);
  expect(kept).toEqual([]);
});
