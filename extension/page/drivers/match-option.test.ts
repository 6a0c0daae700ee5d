import { describe, expect, it } from 'vitest';
import { isOneOf, matchOption } from './match-option.ts';

const options = (...texts: string[]) => texts.map((text) => ({ text }));
const choice = (text: string, ...alternatives: string[]) => ({ kind: 'choice', text, alternatives }) as const;

describe('the option that a choice means', () => {
  it('is found whatever brackets, widths and spaces the portal uses', () => {
    const list = options('有限责任公司（自然人投资或控股）', '股份有限公司');
    expect(matchOption(list, choice('有限责任公司(自然人投资或控股)'))).toBe(list[0]);
    expect(matchOption(list, choice('股份 有限公司'))).toBe(list[1]);
  });

  it('may stand under an alternative, the first wording that occurs winning', () => {
    const list = options('居民身份证', '身份证');
    expect(matchOption(list, choice('公民身份证', '身份证', '居民身份证'))).toBe(list[1]);
  });

  it('is none when two lines read the same, or when only a part fits', () => {
    expect(matchOption(options('其他', '其 他'), choice('其他'))).toBeNull();
    expect(matchOption(options('有限责任公司分公司'), choice('有限责任公司'))).toBeNull();
  });

  it('may be the one range that holds a number', () => {
    const list = options('1-50人', '51-200人', '201人以上');
    const count = { ...choice('120'), within: 'count' } as const;
    expect(matchOption(list, count)).toBe(list[1]);
    expect(isOneOf('51-200人', count)).toBe(true);
    expect(isOneOf('1-50人', count)).toBe(false);
    expect(matchOption(list, choice('120'))).toBeNull();
  });

  it('an empty box shows no choice', () => {
    expect(isOneOf('', choice(''))).toBe(false);
  });
});
