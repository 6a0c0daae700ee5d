import { describe, expect, it } from 'vitest';
import { matchLevel, printsPath, sameLevel, sameLevels, splitLevels } from './match-level.ts';

const options = (...texts: string[]) => texts.map((text) => ({ text }));
const next = (texts: readonly string[], levels: readonly string[]) => {
  const step = matchLevel(options(...texts), levels);
  return step === null ? null : [step.option.text, ...step.rest];
};

describe('levels of an address', () => {
  it.each([
    ['北京市', '北京', true],
    ['广西壮族自治区', '广西', true],
    ['香港特别行政区', '香港', true],
    ['海淀区', '海淀', true],
    ['吉林省', '吉林市', false],
    ['长沙市', '长沙县', false],
    ['', '', false],
    ['市辖区', '县', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameLevel(one, other)).toBe(same);
    expect(sameLevel(other, one)).toBe(same);
  });

  it('are taken exactly before they are taken by name', () => {
    expect(next(['吉林', '吉林市'], ['吉林市'])).toEqual(['吉林市']);
  });

  it('are refused when two lines fit', () => {
    expect(next(['长沙市', '长沙县'], ['长沙'])).toBeNull();
  });

  it('that name no place are skipped or passed through', () => {
    expect(next(['海淀区', '朝阳区'], ['市辖区', '海淀区'])).toEqual(['海淀区']);
    expect(next(['市辖区'], ['海淀区'])).toEqual(['市辖区', '海淀区']);
    expect(next(['市辖区', '县'], ['海淀区'])).toBeNull();
  });

  it('name the same place with or without the level that names none', () => {
    expect(sameLevels(['北京市', '市辖区', '海淀区'], ['北京', '海淀区'])).toBe(true);
    expect(sameLevels(['北京市', '北京市', '海淀区'], ['北京市', '市辖区', '海淀区'])).toBe(true);
    expect(sameLevels(['北京市', '海淀区'], ['北京市', '朝阳区'])).toBe(false);
    expect(sameLevels(['北京市'], ['北京市', '海淀区'])).toBe(false);
    expect(sameLevels([], [])).toBe(false);
  });

  it.each([
    ['北京市-市辖区-海淀区', true],
    ['北京|海淀区', true],
    ['北京市 海淀区', true],
    ['北京市市辖区海淀区', true],
    ['北京海淀', true],
    ['北京市海淀县', false],
    ['北京市朝阳区', false],
    ['北京市', false],
    ['海淀区', false],
    ['', false],
  ])('are printed as %s: %s', (shown, prints) => {
    expect(printsPath(shown, ['北京市', '市辖区', '海淀区'])).toBe(prints);
  });

  it('are split as widgets print them', () => {
    expect(splitLevels('北京市 / 市辖区 / 海淀区')).toEqual(['北京市', '市辖区', '海淀区']);
    expect(splitLevels('北京市/海淀区')).toEqual(['北京市', '海淀区']);
    expect(splitLevels('')).toEqual([]);
  });
});
