import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { wordsOnAddress } from './owner-link-words.ts';

function wordsOf(environment: Record<string, string>): string | undefined {
  const reading = readConfig(environment);
  if (!reading.ok) throw new Error(reading.problems.join());
  return wordsOnAddress(reading.config)?.zh;
}

test('who starts a server that only this machine reaches is told how to let colleagues in', () => {
  expect(wordsOf({})).toContain('HOST=0.0.0.0');
  expect(wordsOf({ HOST: '0.0.0.0' })).toContain('SHOUXIAN_PUBLIC_URL');
});

test('nothing is said where links lead to the server as they are', () => {
  expect(wordsOf({ SHOUXIAN_PUBLIC_URL: 'https://team.example' })).toBeUndefined();
  expect(wordsOf({ HOST: '192.0.2.7' })).toBeUndefined();
});
