/** What pages put together of known words, all with all: a rule that mistakes one of them for a stranger shows here. */
import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { readersOf } from './page-reader.ts';
import { readHeading } from './read-heading.ts';
import { isSure, recognise } from './recognise.ts';
import { wholeVocabulary } from './vocabulary.ts';

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** How forms call the company that fills them in. */
const COMPANIES = words(`
  企业 公司 单位 机构 商户 商家 本单位 贵公司 申请单位 申报单位 填报单位 用人单位 参保单位 缴存单位 缴费单位 主办单位 使用单位
  用能单位 生产单位 经营单位 开票单位 注册单位 登记单位 会员单位 参展单位 入驻企业 投标单位 报关单位 报检单位
`);

const lastOf = (fields: readonly FieldSketch[]): string => {
  const last = recognise(makeReading(fields)).fields.at(-1);
  return last?.outcome === 'fact' && isSure(last) ? last.key : (last?.outcome ?? '');
};

test.each([
  ['entity.name', '名称 全称 中文名称'],
  ['entity.nameEn', '英文名称'],
  ['entity.shortName', '简称'],
  ['entity.uscc', '统一社会信用代码 信用代码'],
  ['entity.orgCode', '组织机构代码'],
  ['entity.regNo', '营业执照号 工商注册号'],
  ['entity.taxNo', '税号 纳税人识别号'],
  ['entity.industry', '行业 所属行业 行业类别'],
  ['entity.regCapital', '注册资本 注册资金'],
  ['entity.establishedOn', '成立日期 成立时间 注册日期'],
  ['entity.scope', '经营范围'],
  ['entity.intro', '简介 介绍'],
  ['entity.phone', '电话 联系电话 固定电话 座机'],
  ['entity.fax', '传真'],
  ['entity.email', '邮箱 电子邮箱'],
  ['entity.website', '网址 官网'],
  ['entity.postcode', '邮编 邮政编码'],
  ['entity.employees', '人数 员工人数'],
  ['address.office.full', '地址 办公地址 经营地址 通讯地址'],
  ['address.registered.full', '注册地址 住所'],
  ['legalRep.name', '法人 法定代表人 法人姓名'],
  ['legalRep.phone', '法人电话'],
  ['contact.name', '联系人 联系人姓名'],
  ['contact.mobile', '联系人手机'],
  ['principal.name', '负责人 负责人姓名'],
  ['agent.name', '经办人'],
  ['bank.name', '开户行 开户银行'],
  ['bank.account', '银行账号'],
])('%s by any name of the company', (key, asked) => {
  const labels = COMPANIES.flatMap((company) => words(asked).map((word) => company + word));
  const missed = labels.filter((label) => lastOf([{ label: '信用代码证' }, { label }]) !== key);
  expect(missed).toEqual([]);
});

describe('a heading about ourselves names no stranger', () => {
  const ACTIONS = [
    '',
    ...words('填写 完善 请填写 编辑 修改 维护 补充 确认 提交 更新 上传 选择 变更 我的 一、 1.'),
  ];
  const TAILS = [
    '',
    ...words(`
      信息 基本信息 资料 概况 基本情况 简介 登记信息 注册信息 认证信息 工商信息 证照信息 联系信息 银行信息 开票信息 资质信息
      地址信息 认证 登记 信息登记 信息表 申请表 联系方式 联系人 联系人信息 法定代表人 负责人信息 人员信息 规模 附件
    `),
  ];
  const { reader } = readersOf(wholeVocabulary())(new Set());

  test.each([...COMPANIES, ...words('纳税人 投标人 存款人 主体 医疗机构 学校 酒店 旅行社 药店')])(
    '%s',
    (company) => {
      const headings = ACTIONS.flatMap((action) => TAILS.map((tail) => action + company + tail));
      const strange = headings.filter((heading) => {
        const { stranger, thing } = readHeading(reader, heading);
        return stranger !== null && !thing;
      });
      expect(strange).toEqual([]);
    },
  );
});

describe('people under their titles', () => {
  const asked = { name: '姓名', phone: '联系电话', mobile: '手机号码', email: '邮箱', idNo: '身份证号码' };

  test.each([
    ['legalRep', '法定代表人 法人代表 法人 企业法定代表人'],
    ['contact', '联系人 企业联系人 联络员 填报人 环保联系人'],
    ['agent', '经办人 委托代理人 授权代表 被授权人'],
    ['principal', '负责人 主要负责人 网站负责人 企业负责人'],
  ])('%s', (role, titles) => {
    const found = words(titles).flatMap((title) =>
      Object.entries(asked).map(([attribute, word]) => ({
        label: title + word,
        key: lastOf([{ label: '企业名称' }, { label: '注册资本' }, { label: title + word }]),
        want: `${role}.${attribute}`,
      })),
    );
    expect(found.filter(({ key, want }) => key !== want)).toEqual([]);
  });
});

test.each(
  words(`
    请输入X 请填写X 请输入您的X 请输入贵公司X 请输入真实X 请输入正确的X 输入X X（必填） X(选填) *X 1.X （1）X 一、X ①X 【X】 X： X必填
    请输入X，需与营业执照一致 请输入与营业执照一致的X 请输入X，不超过50字 X（与营业执照一致） 请输入X... 请如实填写X X请输入 X：请填写
    请输入X，如：某某 企业的X 贵公司X 您公司的X X/Name
  `),
)('%s is X in another dress', (dress) => {
  const asked: Record<string, string> = {
    企业名称: 'entity.name',
    统一社会信用代码: 'entity.uscc',
    注册资本: 'entity.regCapital',
    公司地址: 'address.office.full',
    法人姓名: 'legalRep.name',
    联系人手机号: 'contact.mobile',
    开户银行: 'bank.name',
  };
  const dressed = (label: string): string => dress.replace('X', label);
  const found = Object.keys(asked).map((label) => [
    lastOf([{ label: '登记机关' }, { label: dressed(label) }]),
    lastOf([{ label: '登记机关' }, { placeholder: dressed(label) }]),
  ]);
  expect(found).toEqual(Object.values(asked).map((key) => [key, key]));
});
