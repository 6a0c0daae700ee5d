/** A bank account of the company, and what may be asked of it. Data only. */
import type { AccountLexicon } from './schema.ts';
import { words } from './words.ts';

export const accountLexicon: AccountLexicon = {
  source:
    'Settlement and invoice forms, account kinds of 人民币银行结算账户管理办法 (基本存款账户), own knowledge of portals',
  checked: '2026-11-26',
  before: words(`
    企业银行对公 银行对公 对公账号 开户帐号 入账卡 结算卡 收款卡     对公 对公账户 对公帐户 对公银行 对公银行账户 银行账户 银行帐户 银行结算账户 结算 结算账户 结算银行账户 基本户 基本账户
    基本存款账户 基本银行账户 收款 收款账户 收款银行账户 开票 公户 公账 对公结算账户 对公收款账户
    基本帐户 基本存款帐户 结算帐户 基本开户 开户行基本户 缴税 缴税银行 缴税账户 扣税 扣税账户 纳税账户
        缴费 社保缴费 发薪 代发 缴存 扣款 汇缴 托收 缴款 退税 补贴 补贴资金 对公户 基本账号 一般户 一般账户 结算账号 结算银行 收款银行 收款账号 入账 入账账户 入账银行 账号 账户
        帐户 银行账号 银行卡 增票 专票 开票信息 开户账户 开户账号 开户行账户 开户银行账户
        开户银行 法人开户 建行 工行 农行 中行 招行 交行
      `),
  parts: [
    {
      key: 'bank.accountName',
      labels: words(`
        姓名 户名 开户名 开户名称 账户名 账户名称 帐户名称 户名全称 户主名称 开户户名 开户单位 开户单位名称 开户公司名称 账户户名
        所有人 主体名称 单位名称 中文名称 全称 开户人 户主
      `),
    },
    {
      key: 'bank.account',
      labels: words(`
        账号 帐号 号码 卡号 账户号 账户号码 银行账号 银行卡号 开户账号
        账户 帐户 银行账户 银行帐号 卡号账号 户号
      `),
    },
    {
      key: 'bank.name',
      labels: words(`
        开户行 开户银行 开户行名称 开户银行名称 开户行全称 开户银行全称 开户支行 开户支行名称 开户行支行 开户网点 银行名称 所属银行
        所在银行 支行名称
        银行 支行 网点名称 开户机构 分支行 银行支行 银行网点 网点 户行 银行行名
      `),
    },
  ],
};
