import { expect, it } from 'vitest';
import { findFilingType } from 'shared/catalogue/find-filing-type.ts';
import type { FilingType } from 'shared/catalogue/filing-type.ts';
import { ranksNamed } from './rank-named.ts';

it.each([
  ['mlps', '等保三级', { level: '3' }],
  ['mlps', '二级等保', { level: '2' }],
  ['mlps', '网络安全等级保护备案（第３级）', { level: '3' }],
  ['mlps', '等保备案', {}],
  ['mlps', '等保二级、三级', {}],
  ['mlps', '等保一级', {}],
  ['medical-device', '二类医疗器械', { class: 'II' }],
  ['medical-device', '器械Ⅲ类', { class: 'III' }],
  ['internet-news', '一类资质', {}],
])('%s by %s', (type, said, ranks) => {
  expect(ranksNamed(findFilingType(type) as FilingType, said)).toEqual(ranks);
});
