import { expect, it } from 'vitest';
import { longName } from './long-name.ts';

it('says a name again that does not stand whole in a list of so much room', () => {
  const name = '虚构听潮网络信息技术服务（集团）股份有限公司海南分公司';
  expect(longName(name, 60)).toBeNull();
  expect(longName(name, 40)).toBe(name);
  expect(longName('Example Network Technology Co., Ltd.', 40)).toBeNull();
});
