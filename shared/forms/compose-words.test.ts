/** Labels that nobody listed, made of words that somebody did. */
import { describe, expect, test } from 'vitest';
import { readLevel } from './compose-words.ts';
import { makeReading } from './make-reading.fixture.ts';
import { isSure, recognise } from './recognise.ts';

const keyOf = (label: string): string | null => {
  const [found] = recognise(makeReading([{ label }])).fields;
  return found?.outcome === 'fact' && isSure(found) ? found.key : null;
};

describe('one side of a term', () => {
  const stems = ['营业期限', '生产经营期限', '合伙期限', '营业执照有效期', '执照有效期限'];
  test.each(stems.flatMap((stem) => ['起', '自', '开始日期', '起始时间'].map((side) => stem + side)))(
    '%s begins',
    (label) => expect(keyOf(label)).toBe('entity.termFrom'),
  );
  test.each(
    stems.flatMap((stem) => ['止', '至', '截止日期', '结束时间', '届满日'].map((side) => stem + side)),
  )('%s ends', (label) => expect(keyOf(label)).toBe('entity.termTo'));
  test('of anything else is not the company’s', () => {
    expect(keyOf('租赁期限起')).toBeNull();
    expect(keyOf('身份证有效期止')).toBeNull();
  });
});

describe('an account and what is asked of it', () => {
  test.each([
    ['基本户户名', 'bank.accountName'],
    ['企业对公银行账户开户名称', 'bank.accountName'],
    ['对公结算账户号码', 'bank.account'],
    ['结算银行账户开户支行', 'bank.name'],
    ['基本帐户开户银行', 'bank.name'],
    ['开户行基本户账号', 'bank.account'],
    ['缴税银行帐号', 'bank.account'],
  ])('%s', (label, key) => expect(keyOf(label)).toBe(key));
  test('of a person is not', () => {
    expect(keyOf('个人账户户名')).toBeNull();
    expect(keyOf('收款人银行账户户名')).toBeNull();
  });
});

test('an address that says so twice', () => {
  expect(keyOf('企业注册场所地址')).toBe('address.registered.full');
  expect(keyOf('生产经营场所详细地址')).toBe('address.office.full');
});

test('a licence by its short name', () => {
  expect(keyOf('执照有效截止时间')).toBe('entity.termTo');
  expect(keyOf('执照到期')).toBe('entity.termTo');
  expect(keyOf('执照类型')).toBeNull();
});

test('words that only say in which language, in which currency or how well a thing is known', () => {
  expect(keyOf('中文注册地址')).toBe('address.registered.full');
  expect(keyOf('注册资金人民币')).toBe('entity.regCapital');
  expect(keyOf('注册资金美金')).toBeNull();
  expect(keyOf('法定代表人实名手机号码')).toBe('legalRep.mobile');
});

test('a 经营者 has an address of the business, a company no mobile of its own', () => {
  expect(keyOf('经营者地址')).toBe('address.office.full');
  expect(keyOf('经营者姓名')).toBe('principal.name');
  expect(keyOf('企业联系手机')).toBeNull();
});

test('a side of the licence’s term, in any order, and no day of issue', () => {
  expect(keyOf('营业执照截止有效期')).toBe('entity.termTo');
  expect(keyOf('执照失效时间')).toBe('entity.termTo');
  expect(keyOf('营业执照生效时间')).toBe('entity.termFrom');
  expect(keyOf('营业执照核发日期')).toBeNull();
});

test('what stands on the licence', () => {
  expect(keyOf('营业执照上的名称')).toBe('entity.name');
  expect(keyOf('营业执照所载地址')).toBe('address.registered.full');
});

test('a number by its longer name', () => {
  expect(keyOf('纳税人识别号码')).toBe('entity.taxNo');
  expect(keyOf('许可证号码')).toBeNull();
});

test('two questions of which the second leaves the company out', () => {
  expect(keyOf('企业性质/类型')).toBe('entity.type');
  expect(keyOf('企业或机构名称')).toBe('entity.name');
  expect(keyOf('企业名称/简称')).toBeNull();
});

test('a bracket that says whose number or which language', () => {
  expect(keyOf('联系电话（单位）')).toBe('entity.phone');
  expect(keyOf('联系电话（夜间）')).toBeNull();
  expect(keyOf('公司名称(英)')).toBe('entity.nameEn');
});

describe('slips of one number', () => {
  test.each(['统一信用社代码', '社会统一认证代码', '统一社会征信代码', '信用统一社会代码'])('%s', (label) =>
    expect(keyOf(label)).toBe('entity.uscc'),
  );
  test('are none of another', () => {
    expect(keyOf('统一认证码')).toBeNull();
    expect(keyOf('社会机构代码')).toBeNull();
  });
});

describe('a place and which level of it', () => {
  test.each([
    ['所在地区-省', 'address.office.province'],
    ['所属区域－市', 'address.office.city'],
    ['所在地-区县', 'address.office.district'],
  ])('%s', (label, key) => {
    const [found] = recognise(makeReading([{ label, widget: 'select' }])).fields;
    expect(found?.outcome === 'fact' ? found.key : null).toBe(key);
  });
  test('of no place is none', () => {
    expect(keyOf('所在部门-省')).toBeNull();
  });
});

describe('a level of a place', () => {
  test.each([
    ['注册地址省', 'address.registered.province'],
    ['住所-市', 'address.registered.city'],
    ['注册所在地（市、州、盟）', 'address.registered.city'],
    ['办公地址（省）', 'address.office.province'],
    ['经营地址-区', 'address.office.district'],
    ['所属县', 'address.office.district'],
    ['省的名称', 'address.office.province'],
    ['市名称', 'address.office.city'],
  ])('%s', (label, key) => {
    const [found] = recognise(makeReading([{ label, widget: 'select' }])).fields;
    expect(found).toMatchObject({ outcome: 'fact', key });
  });

  test('as the text says it', () => {
    expect([
      readLevel('省/直辖市'),
      readLevel('市、州、盟'),
      readLevel('区（县）'),
      readLevel('城区'),
    ]).toEqual(['province', 'city', null, null]);
    expect([readLevel('县级'), readLevel(''), readLevel('区县')]).toEqual([null, null, 'district']);
  });
});
