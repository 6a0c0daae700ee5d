import { expect, it } from 'vitest';
import { byName } from './by-name.ts';

it('orders names as a person looks for them, whatever the ids of their records', () => {
  const names = ['虚构第10科技', '', '乙公司', 'Example Ltd.', '虚构第9科技', '阿公司'];
  expect(byName(names, (name) => name)).toEqual([
    '阿公司',
    '虚构第9科技',
    '虚构第10科技',
    '乙公司',
    'Example Ltd.',
    '',
  ]);
});
