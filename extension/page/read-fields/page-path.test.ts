import { expect, it } from 'vitest';
import { pagePath } from './page-path.ts';

it.each([
  ['/form', '', '/form'],
  ['/', '#/filing/edit', '/#/filing/edit'],
  ['/', '#!/filing/edit', '/#!/filing/edit'],
  ['/', '#/filing?token=secret', '/#/filing'],
  ['/form', '#section-2', '/form'],
])('%s%s is %s', (pathname, hash, path) => {
  expect(pagePath({ pathname, hash })).toBe(path);
});
