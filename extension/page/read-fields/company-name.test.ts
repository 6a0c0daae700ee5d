import { expect, test } from 'vitest';
import { companyNameIn } from './company-name.ts';

test.each([
  ['欢迎您，上海示例网络科技有限公司 退出', '上海示例网络科技有限公司'],
  ['虚构投资集团有限公司', '虚构投资集团有限公司'],
  ['虚构（北京）股份有限公司上海分公司', '虚构（北京）股份有限公司上海分公司'],
  ['股份有限公司 北京虚构有限公司', '北京虚构有限公司'],
])('%s names %s', (text, name) => {
  expect(companyNameIn(text)).toBe(name);
});

test.each([
  '股份有限公司',
  '请选择有限责任公司股份有限公司',
  '非上市股份有限公司（国有控股）',
  '有限责任公司（自然人投资或控股）',
  '一人有限责任公司',
  '特殊普通合伙事务所',
])('%s is the kind of a company', (text) => {
  expect(companyNameIn(text)).toBeNull();
});
