import { describe, expect, test } from 'vitest';
import { readChineseMoney } from './chinese-money.ts';
import { readBusinessLicence } from './read-business-licence.ts';

// Companies, people and numbers here are made up.
const EXPECTED = {
  'entity.name': '青禾听潮网络科技（北京）有限公司',
  'entity.uscc': '91110108MA00TEST0X',
  'entity.type': '有限责任公司（自然人投资或控股）',
  'legalRep.name': '林听潮',
  'entity.regCapital': '1000',
  'entity.establishedOn': '2015-03-02',
  'entity.termFrom': '2015-03-02',
  'entity.termTo': '2035-03-01',
  'address.registered.full': '北京市海淀区示例路1号3层301室',
};

test('reads a licence with spaced labels and colons', () => {
  const { facts, unread } = readBusinessLicence(`
营 业 执 照
统一社会信用代码：91110108MA00TEST0X
名　　称：青禾听潮网络科技（北京）有限公司
类　　型：有限责任公司（自然人投资或控股）
法定代表人：林听潮
注册资本：壹仟万元整
成立日期：2015年03月02日
营业期限：2015年03月02日至2035年03月01日
住　　所：北京市海淀区示例路1号
3层301室
经营范围：技术开发、技术服务；
经营电信业务。
登记机关 北京市海淀区市场监督管理局`);
  expect(facts).toEqual({
    ...EXPECTED,
    'entity.scope': '技术开发、技术服务；经营电信业务。',
    'entity.regAuthority': '北京市海淀区市场监督管理局',
  });
  expect(unread).toEqual(['营 业 执 照']);
});

test('reads the table of the credit information system, tabs and two pairs on a line', () => {
  const { facts } = readBusinessLicence(
    '统一社会信用代码\t91110108MA00TEST0X\t企业名称\t青禾听潮网络科技（北京）有限公司\n' +
      '类型：有限责任公司（自然人投资或控股） 法定代表人：林听潮\n' +
      '注册资本：1000万人民币 成立日期：2015年3月2日\n' +
      '营业期限自：2015-03-02 营业期限至：2035-03-01\n' +
      '住所：北京市海淀区示例路1号3层301室',
  );
  expect(facts).toEqual(EXPECTED);
});

test('reads labels on lines of their own, and an endless term', () => {
  const { facts } = readBusinessLicence('名称\n青禾听潮网络科技有限公司\n营业期限\n2015年03月02日至长期');
  expect(facts).toEqual({
    'entity.name': '青禾听潮网络科技有限公司',
    'entity.termFrom': '2015-03-02',
    'entity.termTo': 'longTerm',
  });
});

describe('as it is printed', () => {
  const factsOf = (text: string) => readBusinessLicence(text).facts;
  const term = { 'entity.termFrom': '2018-02-28', 'entity.termTo': '2038-02-27' };

  test('自 belongs to the days where both stand behind 营业期限', () => {
    expect(factsOf('营业期限 自2018年02月28日至2038年02月27日')).toEqual(term);
    expect(factsOf('营业期限：自 2018年02月28日 至 2038年02月27日')).toEqual(term);
    expect(factsOf('营业期限自2018年02月28日至永久')).toEqual({ ...term, 'entity.termTo': 'longTerm' });
    expect(factsOf('营业期限自：2018-02-28\n营业期限至：2038-02-27')).toEqual(term);
  });

  test('a name of two words keeps them apart, a name that is spread out does not', () => {
    expect(factsOf('法定代表人：Elon  Musk')['legalRep.name']).toBe('Elon Musk');
    expect(factsOf('法定代表人：林 听 潮')['legalRep.name']).toBe('林听潮');
    expect(factsOf('名称：ABC 科技 （北京） 有限公司')['entity.name']).toBe('ABC科技（北京）有限公司');
  });

  test('the day of issue is no authority', () => {
    const alone = readBusinessLicence('登记机关\n2023 年 07 月 05 日');
    expect(alone).toEqual({ facts: {}, unread: ['登记机关'] });
    expect(factsOf('登记机关 北京市海淀区市场监督管理局 2023年07月05日')['entity.regAuthority']).toBe(
      '北京市海淀区市场监督管理局',
    );
  });

  test('the colons of a scope stay wide', () => {
    const scope = '许可项目：第二类增值电信业务。一般项目：软件开发';
    expect(factsOf(`经营范围：${scope}`)['entity.scope']).toBe(scope);
  });
});

test('what it does not understand it gives back and does not guess', () => {
  const { facts, unread } = readBusinessLicence(
    '注册资本：贰百万美元\n成立日期：2026-02-30\n名称预先核准通知书\n随便一行',
  );
  expect(facts).toEqual({});
  expect(unread).toHaveLength(4);
});

test('any text at all is survived', () => {
  expect(readBusinessLicence('').facts).toEqual({});
  expect(readBusinessLicence('住所'.repeat(50_000)).facts).toBeDefined();
});

test.each([
  ['壹仟万元整', '1000'],
  ['人民币壹仟贰佰叁拾万元整', '1230'],
  ['壹亿元整', '10000'],
  ['伍拾万元', '50'],
  ['拾万元整', '10'],
  ['1000万人民币', '1000'],
  ['1,000.5 万元', '1000.5'],
  ['10000000元', '1000'],
  ['2亿元', '20000'],
  ['100万美元', null],
  ['不详', null],
])('%s is %s', (text, expected) => {
  expect(readChineseMoney(text)).toBe(expected);
});

test('as the credit information system is copied: a dot before every line, and a notice at the end', () => {
  const text = [
    '· 企业名称：青禾听潮网络科技（北京）有限公司',
    '· 住所：北京市海淀区示例路1号3层301室',
    '· ',
    '· 经营范围：技术开发、技术服务、',
    '技术咨询。',
    '提示：根据《市场主体登记管理条例》及其实施细则，按照《市场监管总局办公厅关于调整营业执照照面事项的通知》要求。',
    '详见https://example.invalid/notice.html',
  ].join('\n');
  expect(readBusinessLicence(text).facts).toEqual({
    'entity.name': '青禾听潮网络科技（北京）有限公司',
    'address.registered.full': '北京市海淀区示例路1号3层301室',
    'entity.scope': '技术开发、技术服务、技术咨询。',
  });
});
