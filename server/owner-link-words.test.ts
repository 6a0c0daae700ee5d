import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { wordsOnAddress, wordsOnLink } from './owner-link-words.ts';

function wordsOf(environment: Record<string, string>): string | undefined {
  const reading = readConfig(environment);
  if (!reading.ok) throw new Error(reading.problems.join());
  return wordsOnAddress(reading.config)?.zh;
}

test('who starts a server that only this machine reaches is told how to let colleagues in', () => {
  expect(wordsOf({})).toContain('HOST=0.0.0.0');
  expect(wordsOf({ HOST: '0.0.0.0' })).toContain('SHOUXIAN_PUBLIC_URL');
});

test('of a link that was asked for without the settings of the server it is said where it works', () => {
  const linkWords = (environment: Record<string, string>) => {
    const reading = readConfig(environment);
    return reading.ok ? wordsOnLink(reading.config)?.zh : '';
  };
  expect(linkWords({})).toContain('HOST');
  expect(linkWords({ HOST: '0.0.0.0' })).toBeUndefined();
});

test('nothing is said where links lead to the server as they are', () => {
  expect(wordsOf({ SHOUXIAN_PUBLIC_URL: 'https://team.example' })).toBeUndefined();
  expect(wordsOf({ HOST: '192.0.2.7' })).toBeUndefined();
});
