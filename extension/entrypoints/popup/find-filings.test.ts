import { describe, expect, it } from 'vitest';
import type { FilingIndex } from '../../store/glance.ts';
import { createSearch } from './find-filings.ts';

const quiet = { phase: null, lack: null, daysLeft: null } as const;
/** Fictitious companies, people and numbers. */
const INDEX: FilingIndex = {
  types: ['网络文化经营许可证', '互联网信息服务算法备案'],
  companies: [
    { id: 'c1', name: '青禾听潮网络科技（北京）有限公司' },
    { id: 'c2', name: 'Tide Demo Ltd' },
  ],
  filings: [
    {
      ...quiet,
      id: 'a',
      type: 0,
      company: 0,
      name: '听潮直播',
      number: '京网文（２０２４）0001-001号',
      owner: '林听潮',
    },
    {
      ...quiet,
      id: 'b',
      type: 1,
      company: 0,
      name: '首页推荐',
      number: '',
      owner: '',
      also: '章在总部\n受理号：虚构受字0815号',
    },
    { ...quiet, id: 'c', type: 0, company: 1, name: '', number: '沪网文(2023)0002号', owner: '陈示例' },
  ],
};
const find = createSearch(INDEX);
const ids = (typed: string) => find(typed, null, 50).filings.map(({ id }) => id);

describe('the search of the popup', () => {
  it.each([
    ['直播', ['a']],
    ['京网文(2024)', ['a']],
    ['算法', ['b']],
    ['青禾', ['a', 'b']],
    ['tide', ['c']],
    ['青禾 0815', ['b']],
    ['陈示例', ['c']],
    ['网络文化 青禾', ['a']],
    ['  ', ['a', 'b', 'c']],
    ['没有这样的', []],
  ])('%s', (typed, wanted) => {
    expect(ids(typed)).toEqual(wanted);
  });

  it('says how many there are besides those it lists, in the order it was given', () => {
    const found = find('网文', null, 1);
    expect([found.filings.map(({ id }) => id), found.total]).toEqual([['a'], 2]);
    expect(found.filings[0]).toMatchObject({ type: '网络文化经营许可证', company: INDEX.companies[0]?.name });
  });

  it('stays with one company when one is chosen', () => {
    expect(find('网文', 'c2', 50).filings.map(({ id }) => id)).toEqual(['c']);
  });
});
