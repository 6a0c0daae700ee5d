import { expect, it } from 'vitest';
import { makeReading } from './make-reading.fixture.ts';
import { showsAlready } from './shown-value.ts';

it.each([
  ['浙江省 / 杭州市', true],
  ['浙江省-杭州市', true],
  ['浙江省|杭州市', true],
  ['浙江省 市辖区 杭州市', true],
  ['浙江省-宁波市', false],
])('a cascader that shows %s shows the address already: %s', (shown, already) => {
  const [field] = makeReading([{ label: '注册地址', widget: 'cascader', shown }]).fields;
  if (field === undefined) throw new Error('A reading has the fields it is made of.');
  expect(showsAlready(field, { kind: 'path', levels: ['浙江省', '杭州市'] })).toBe(already);
});
