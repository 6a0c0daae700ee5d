import { expect, test } from 'vitest';
import { sitePattern } from './page-address.ts';

test('a site is asked for without its port: Firefox grants such a pattern and never matches it', () => {
  expect(sitePattern('https://portal.example:8443')).toBe('https://portal.example/*');
  expect(sitePattern('http://portal.example')).toBe('http://portal.example/*');
});
