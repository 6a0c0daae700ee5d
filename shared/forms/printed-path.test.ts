import { describe, expect, it } from 'vitest';
import { printedPaths } from './printed-path.ts';

describe('a path that a widget prints', () => {
  it.each([
    '浙江省 / 杭州市',
    '浙江省/杭州市',
    '浙江省>杭州市',
    '浙江省-杭州市',
    '浙江省 - 杭州市',
    '浙江省|杭州市',
    '浙江省 杭州市',
    '浙江省、杭州市',
  ])('is %s', (shown) => {
    expect(printedPaths(shown)[0]).toEqual(['浙江省', '杭州市']);
  });

  it('is split where it is most likely first, and every other way besides', () => {
    expect(printedPaths('信息传输、软件业 / 软件业')).toEqual([
      ['信息传输、软件业', '软件业'],
      ['信息传输、软件业', '/', '软件业'],
      ['信息传输', '软件业 / 软件业'],
    ]);
  });

  it('is one level, or none', () => {
    expect(printedPaths('浙江省')).toEqual([['浙江省']]);
    expect(printedPaths(' ')).toEqual([]);
  });
});
