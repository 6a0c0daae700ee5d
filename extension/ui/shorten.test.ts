import { expect, it } from 'vitest';
import { shorten, shortenPair } from './shorten.ts';

it('cuts by whole characters, and says that it cut', () => {
  expect(shorten('短的', 4)).toBe('短的');
  expect(shorten('技术开发、技术服务', 4)).toBe('技术开发…');
  expect(shorten('𠮷𠮷𠮷', 2)).toBe('𠮷𠮷…');
});

it('shows of two long texts where they differ', () => {
  const same = '技术开发、技术服务、技术咨询、';
  expect(shortenPair('一', '二', 4)).toEqual(['一', '二']);
  expect(shortenPair(`${same}网络文化经营。`, `${same}增值电信业务。`, 8)).toEqual([
    '…术咨询、网络文化…',
    '…术咨询、增值电信…',
  ]);
  expect(shortenPair('', `${same}增值电信业务。`, 8)).toEqual(['', '技术开发、技术服…']);
  expect(shortenPair(`${same}完`, same, 8)).toEqual(['…术咨询、完', '…术咨询、']);
});
