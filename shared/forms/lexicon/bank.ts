/** The company's own account. Data only. */
import type { FactLexicon } from './schema.ts';
import { words } from './words.ts';

export const bankLexicon: FactLexicon = {
  source: 'Labels seen in public front-end source, invoice and settlement forms, own knowledge',
  checked: '2026-11-25',
  entries: [
    {
      key: 'bank.name',
      labels: words(`
        开户银行 开户行 开户行全称 开户行名称 开户银行名称 开户支行 开户行支行 开户行支行名称 开户银行支行
        开户银行全称 开户银行支行名称 支行名称 银行名称 基本开户行 基本户开户行 基本户开户银行
        对公账户开户行 开户支行名称 银行支行 开户网点 开户分行 结算银行 银行支行名称 所属银行 结算账户开户行
        开票银行 开户银行及支行 开户行网点 开票开户行 银行开户行 支行信息 开户分支行 银行编码 所属支行
        分支行 开户支行名 开户行信息 对公开户行 对公银行 收款银行 结算银行名称 结算开户行 收款开户行 基本存款账户开户银行
        基本存款账户开户行 基本账户开户银行 基本账户开户行 基本户银行 基本账户银行 银行开户行名称 开户行全名
        开户机构 开户机构名称 所属分行 分行名称 银行 银行全称 收款银行名称 开户银行行名 账户开户行
        账户开户银行 银行账户开户行 开户行支行全称 开户支行全称 开户行分行 支行全称 支行 对公账户开户银行
        对公开户银行 基本开户支行 开户行名 开户银行名 开户行及支行 开户行及支行名称
        开户网点名称 开户银行网点 开户行网点名称 开户银行支行全称 开户银行及网点 开户银行机构 开户金融机构
        开户所在银行 开户所属银行 开户银行所属支行 基本存款账户银行 结算行 收款行 收款行名称 入账银行 收款单位开户银行 收款单位开户行 收款银行全称
        账户所属银行 账户所在银行 银行分行 银行网点 银行网点名称 银行名称及支行 往来银行 所属开户行 所属开户银行
        分支行名称 开票户行 银行开户支行
      `),
      afterCompany: words(`
        开户银行 开户行 开户行名称 基本开户行 开户银行名称 银行名称 基本开户银行 基本账户开户银行
        基本户开户行 开户支行 开户行全称 开户银行全称 对公开户行
      `),
      doubtful: [],
      english: words(`bankname bank nameofbank openingbank bankbranch depositbank`),
      names: words(`
        bankname bank openbank openingbank depositbank khyh khh bankbranch branchbank branchname companybank
        subbranch khyhmc banknamebranch accountbank openbankname bankofdeposit subbank bankbranchname
      `),
    },
    {
      key: 'bank.account',
      labels: words(`
        银联账号 银行账号 银行账户 银行帐号 银行帐户 开户账号 开户帐号 基本户账号 对公账号 对公账户 银行卡号
        开户行账号 开户行帐号 开户银行账号 开户银行帐号 银行卡账号 结算账号 收款账号 银行账户号 账户号码
        开票账号 银行账号号码 基本存款账户 公司银行账号 基本账户账号 对公银行账号 银行账号卡号 公户账号
        开户账户 银行结算账号 对公账户账号 对公帐号 企业对公账户 公司对公账户 基本账号 对公银行账户 基本账户
        结算账户 公司银行账户 开票银行账号 银行账户账号 结算账户账号 收款账户 收款银行账号 基本存款账户账号
        基本账户银行账号 基本户银行账号 账户账号 银行帐户号 开户行银行账号 开户银行账户 收款帐号 收款账户号
        对公结算账号 银行账号对公 银行账号账户 银行账户帐号 银行账号帐号 银行账户卡号 基本存款账号
        基本户账户 基本户帐号 对公帐户 银行收款账号 账户号 结算帐号 银行结算账户 银行结算账户账号 对公账户号
        对公账户号码 银行卡账户 公司账户
        提现账号 提现卡号 提现账户 结算卡号 结算银行卡号 收款卡号 收款银行卡号 打款账号
        结算银行帐号 收款银行帐号 收款银行账户 结算银行账户 对公银行帐户 基本帐号 入账账号 入账卡号 开户行帐户
        开户行账户 开户银行帐户 开户银行账户号 开户卡号 开户行卡号 银行开户账号 银行户号 银行基本账号 账户卡号
        帐户号 帐户号码 开票账户 开票银行账户 发票账号 发票银行账号 纳税账号 税务登记银行账号 开票户行账号
        对公户账号 银行卡帐号 收款单位账户 收款单位账号 收款单位帐号 收款单位银行账号
      `),
      afterCompany: words(`
        银行账号 银行账户 开户账号 基本账号 账号信息 对公账号 对公账户 银行帐号 银行帐户 银行卡号 基本户账号
        基本账户 银行账户号 开户行账号 开户银行账号 银行卡账号 基本户银行账号 结算账号 结算账户 收款账号
        基本存款账户
        对公户账号
      `),
      doubtful: [],
      english: words(`bankaccount bankaccountnumber accountnumber bankaccountno accountno`),
      names: words(`
        bankaccount bankaccountno bankcardno bankno yhzh accountno bankcard companybankaccount banknumber
        bankaccountnumber cardnumber accountnumber bankcardnumber khzh bankaccountcode bankcode
      `),
    },
    {
      key: 'bank.accountName',
      labels: words(`
        户名 开户名 开户名称 账户名称 帐户名称 银行户名 开户人名称 开户行账号名称 开户行户名 收款户名 账户名
        银行开户名 银行账户名称 开户单位 开户户名 帐户名 对公账户名称 账户户名 账号名称 开户公司名称
        结算账户名称 收款账户名称 银行账户名 银行开户名称 账号户名 开户单位名称 开户账户名称 银行账户户名
        公司户名 结算户名 账户全称 收款人户名 开户行名称户名 账户名称户名 银行账号名称 银行账号户名
        银行卡户名 对公户名 对公账户户名 对公账户名 对公开户名 账户开户名 收款单位名称 收款公司名称
        开户账户名 开户帐户名称 开户账号名称 开户行账户名称 开户行账户名 开户银行户名
        开户银行账户名称 开户银行账户名 开户主体名称 开户主体 开户公司名 银行开户公司名 开户全称 开户户主名称 账户主体名称 账户开户名称
        账户单位名称 帐户户名 帐号名称 账号开户名 银行帐户名称 银行帐户名 银行账号开户名 银行开户户名
        银行卡开户名 银行卡账户名称 对公账号名称 对公账号户名 基本户名称 基本存款账户名称 结算账号户名
        结算账号名称 结算银行户名 结算人户名 收款账号名称 收款账号户名 收款银行户名 收款单位户名 收款公司户名
        入账户名 入账账户名称 开票账户名称 户名全称
      `),
      afterCompany: words(`
        户名 开户名 开户名称 账户名称 账户名 银行户名 账户户名 银行账户名称 开户户名 银行开户名
      `),
      doubtful: words(`开户人 开户人姓名 开户姓名`),
      english: words(`
        accountname accountholder accountholdername bankaccountname beneficiaryname
      `),
      names: words(`
        accountname bankaccountname bankuser khmc hm accname bankusername bankaccname openname payeename
        accountholder
      `),
    },
  ],
};
