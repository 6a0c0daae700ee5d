/** What a business licence and an annual report say of a company. Data only. */
import type { FactLexicon } from './schema.ts';
import { words } from './words.ts';

export const registrationLexicon: FactLexicon = {
  source:
    'Labels seen in public front-end source, business licence wording (市场主体登记文书规范), own knowledge of portals',
  checked: '2026-11-25',
  entries: [
    {
      key: 'entity.regCapital',
      labels: words(`
        注册资本 注册资金 注册基金 注册资产 资金数额 注册资本金 认缴注册资本 出资总额 认缴出资总额 成员出资总额 开办资金
        注册资本总额 注册总资本 登记注册资本 注册资金总额 注册资本额 注册本金 登记注册资金 注册资本数额
        注册资本金额 注册资金数额 注册资金金额 注册资本人民币 企业注册资本 公司注册资本 公司注册资金
        企业注册资金 注册资本资金 注册资金资本 认缴资本 认缴资金
        注册金额 注册额 举办资金 资本总额 资本额 登记资本额 企业注册金额 公司注册金额
      `),
      afterCompany: words(`注册资本 注册资金 注册资本金 注册资本额 注册资金额`),
      doubtful: [],
      english: words(`registeredcapital registrationcapital capital`),
      names: words(`
        regcapital registeredcapital registercapital regcap regmoney registermoney registeredfund zczb zczj
        capital registercaptital registfund registeredmoney registrationcapital regfund
      `),
    },
    {
      key: 'entity.paidCapital',
      labels: words(`
        实缴资本 实收资本 实缴注册资本 实收注册资本 实缴资金 实到资本 到位资金 实缴注册资金 实收资金
        已缴资本 到位资本 实收资本金额 实缴资本金额 实收资本总额 实缴资本总额 实缴资本额 实收资本额 实缴金额 实收资本金 实缴资本金
      `),
      afterCompany: words(`实缴资本 实收资本`),
      doubtful: [],
      english: words(`paidincapital paidupcapital`),
      names: words(`
        paidcapital paidincapital actualcapital reccap sszb sjzb paidupcapital realcapital
      `),
    },
    {
      key: 'entity.establishedOn',
      labels: words(`
        成立日期 成立时间 设立日期 设立时间 注册日期 注册时间 注册成立日期 注册成立时间 登记注册日期
         工商注册时间 工商注册日期 建厂日期 开业日期 创立日期 营业执照注册日期 开业时间
        创办时间 登记成立时间 组建时间 开业成立时间 营业执照成立日期 成立日 工商登记日期 工商登记时间
        注册登记日期 注册登记时间 创办日期 组建日期 设立登记日期 批准成立日期 公司成立日期 公司成立时间
        企业成立时间 企业成立日期 营业执照成立时间 营业执照注册时间 营业执照登记日期 工商成立日期
        工商成立时间 登记成立日期 建厂时间 建立时间 建立日期 创立时间 成立年份 成立年月 成立年度 创建年份 创办年份 设立年份
      `),
      afterCompany: words(`
        成立日期 成立时间 注册日期 注册时间 设立日期 设立时间 创立时间 创建时间 创建日期 开业日期 开业时间
          创办时间 组建时间
      `),
      doubtful: [],
      english: words(`
        dateofestablishment establishmentdate incorporationdate dateofincorporation foundeddate founded
        registrationdate datefounded yearestablished
      `),
      names: words(`
        establishdate estdate establishtime establishedon founddate foundtime clrq clsj setupdate
        establishmentdate registerdate companyregistertime foundeddate zcrq setuptime regdate
        createdateofcompany builddate
      `),
    },
    {
      key: 'entity.termFrom',
      labels: words(`
        营业期限自 经营期限自 开始营业期限 营业期限起 营业开始日期 经营开始日期 营业期限开始 营业期限开始日期
        证照起始日期 营业期限开始时间 经营期限起 营业起始日期 营业期限起始日期 营业执照有效期起 营业期限起始
        营业执照开始日期 营业执照起始日期 营业执照有效期开始  营业执照生效日期
        营业执照有效开始日期 经营起始日期 经营期限起始日期 营业执照有效期自 合伙期限自 营业期限从
        营业执照有效起始日期 营业执照起始时间 营业执照开始时间 经营开始时间 经营期限开始 经营期限开始日期
        经营期限开始时间 营业期限起始时间 执照开始日期 执照起始日期 经营期限起始时间 营业起始时间
        营业执照有效期开始日期 营业执照有效期开始时间 营业执照有效起始时间 营业执照有效期起始
        工商注册开始日期 登记有效开始日期 营业执照有效期起始日期 营业执照有效期起始日 营业期限起始日 营业执照起始日 营业期限始 营业期限起日期
        营业期自 营业期限由 执照有效期起 执照有效期开始 营业期限起点 经营期限从 营业期限自年月日
      `),
      afterCompany: words(`营业期限自 经营期限自`),
      doubtful: [],
      english: [],
      names: words(`
        opfrom termfrom termstart businesstermfrom yyqxz1 yyqxq businessstartdate businessstarttime
        companystarttime opstartdate licensestartdate validstart businesstermstart licensestarttime
        businessstart licencestart licensestart licensevalidfrom termbegin optfrom
      `),
    },
    {
      key: 'entity.termTo',
      labels: words(`
        证照结束日期 营业期限至 经营期限至 结束营业期限 营业期限止 营业期限 经营期限 营业结束日期 营业执照有效期 营业执照有效期至
        营业执照有效期限 营业执照有效截止日期 营业期限结束日期 营业期限结束 营业期限截止 营业期限截止日期
        合伙期限 营业执照到期日 营业执照到期时间 营业执照到期日期 营业执照截止日期 营业执照有效期止
        经营期限止 营业执照期限 经营结束日期 营业期限结束时间 营业截止日期  营业执照结束日期
        营业执照有效截止时间 营业期限到 合伙期限至 营业执照失效日期 营业执照有效日期 营业期限终止日期
        经营期限截止日期 经营有效期 营业有效期 营业执照结束时间 营业执照截止时间 执照有效期 执照有效期至
        营业终止日期 经营终止日期 营业期限终止 经营截止日期 经营期限终止日期 生产经营期限 生产经营期限至
        工商登记有效期限 执照到期日 执照到期日期 执照到期时间 执照截止日期 执照有效期止 执照有效期限
        营业执照有效期结束 营业执照有效期截止 营业执照有效期截止日期 营业执照有效期结束日期
        营业执照有效期结束时间 营业执照有效期到期日 营业执照有效期到期时间 营业执照有效时间 营业执照到期
        营业期限终止时间 经营期限截止 经营期限结束 经营期限结束日期 经营期限结束时间 经营期限到 经营期限终止
        工商注册结束日期 登记有效结束日期 登记证书有效期至 登记证书有效期 营业执照日期 营业证照起止日期 营业期限到期日 营业期限到期时间 营业期限届满 营业执照营业期限 营业期限有效期 营业执照有效期终止日期
        营业执照有效期到 营业期至 营业期 经营期
        营业有效期限 经营有效期限 法定经营期限 法定营业期限 合营期限 营业执照效期 营业执照效期至
        法人营业执照有效期 工商登记有效期 工商注册有效期 营业执照年限
        营业执照有效期起止时间 营业执照有效期起止日期 营业执照起止时间 营业执照起止日期 执照有效期起止时间 执照有效期起止日期
        营业期限起止时间 营业期限起止日期 经营期限起止时间 经营期限起止日期
      `),
      afterCompany: words(`
        营业期限 经营期限 营业期限至 经营期限至 工商有效期 工商有效期限 有效期限 证件有效期 证件有效期至 证件有效期限 证件到期日 证件到期日期 证件截止日期
        证照有效期 证照有效期至 证照有效期限 证照到期日 证照到期日期 证照截止日期
      `),
      doubtful: [],
      english: [],
      names: words(`
        opto termto termend businessterm businesstermto yyqx yyqxz businessenddate companyendtime
        businessendtime licenseexpiretime licenseenddate licenseexpiredate opperiod operatingperiod
        businesslicensevalidity businesstermend licensevaliddate licenseendtime licenceend licenseend
        licensevalidto optto businessend expiredateoflicense
      `),
    },
    {
      key: 'entity.regAuthority',
      labels: words(`
        登记机关 发照机关 登记注册机关 工商登记机关 工商注册机关 营业执照发证机关 营业执照登记机关
        注册登记机关 营业执照发照机关 登记管理机关 隶属企业登记机关 注册机关 登记机构 登记部门 工商登记部门
        工商登记机构 注册登记机构 注册登记部门 登记注册机构 营业执照颁发机关 营业执照核发机关
        营业执照登记部门 登记主管机关 登记机关名称 登记机关全称 发照机关名称 批准登记机关 工商发证机关 执照发证机关 营业执照发证单位
        法人登记机关 发照单位 登记工商局 登记注册部门 登记管理部门 设立登记机关 登记管理机关名称
      `),
      afterCompany: words(`登记机关 注册机关 登记注册机关`),
      doubtful: [],
      english: words(`registrationauthority`),
      names: words(`
        regorg regauthority registrationauthority djjg belongorg regorgan registerauthority
        registrationorgan
      `),
    },
    {
      key: 'entity.scope',
      labels: words(`
        经营项目与范围 经营项目和范围 经营项目及范围 经营范围 业务范围 业务范畴 经营范畴 许可经营项目 主营业务 经营业务范围 营业范围 主要经营范围 主营范围 营业执照经营范围
        经营范围描述 经营业务 主营项目 主要业务 经营内容 经营项目 法定经营范围 主要经营业务 主要经营项目
        一般经营项目 主营业务活动 主营业务范围 主营经营范围 生产经营范围 经营许可范围 执照经营范围
        许可经营范围 主要经营内容 营业项目 主营内容 主要营业范围 核准经营范围 业务经营范围 主要业务范围
        主要从事业务 主营业务描述 主营业务简介 主营业务介绍 主营业务说明 经营范围主营 经营范围说明 经营范围内容
        宗旨和业务范围 宗旨及业务范围 营业执照范围 所营事业 许可经营项目及一般经营项目
      `),
      afterCompany: words(`
        经营范围 业务范围 营业范围 主营业务 经营业务 主要业务 经营项目 经营内容 营业项目 主营范围
      `),
      doubtful: [],
      english: words(`businessscope scopeofbusiness mainbusiness`),
      names: words(`
        businessscope opscope scope jyfw bussinessscope businessrange managescope operationscope jyscope
        mainbusiness operatingscope zyyw scopeofbusiness
      `),
    },
    {
      key: 'entity.employees',
      labels: words(`
        从业人数 职工人数 员工人数 员工数 职工总数 在岗职工总人数 职工总人数 从业人员数 从业人员人数
        员工总数 企业规模 公司规模 单位规模 人员规模 员工数量 员工规模 在职员工数 在职人数 从业人员
        员工总人数 企业员工 公司员工 单位员工 公司职工 单位职工 在职职工人数 在职员工人数 从业人员总数 从业人员数量 职工数 员工个数 用工人数 在岗职工人数
        在册职工人数 在册职工总数 供职人数 现有员工数 现有职工数 现有人数 在职人员数 在职总人数
         从业人员期末人数 从业人员总人数 用工总数 职工人员数 职员人数 职员总数 全员人数 人员总数
        员工人数规模 公司员工数 企业员工数 员工总量 职工数量 现有员工人数 在编人数 团队人数 雇员人数 雇员数 雇员数量 雇员总数
        团队规模 从业总人数 年末从业人数 年末从业人员数 期末从业人数 年末职工人数 年末员工人数 在岗人数 在册人数
        用工总量 人数规模 参保人数规模 公司员工总数 企业员工总数
      `),
      afterCompany: words(`
        人数 总人数 规模 员工人数 职工人数 从业人数 人员规模 在职人数 员工总数 员工数 职工总数 职工数
        员工规模 职工 在职职工 人员数量 职员人数 员工数量 总人员 现有人数 人员总数 从业人员 人员数
        人数规模 人数范围 人数区间 现有职工 现有员工
      `),
      doubtful: [],
      english: words(`numberofemployees employees companysize headcount staffsize`),
      names: words(`
        employees employeenum employeecount empnum staffnum staffcount cyrs zgrs ygrs employednum
        employeenumber companysize enterprisescale companyscale numberofemployees scale staffsize
        companypeople staffnumber
      `),
    },
    {
      key: 'entity.intro',
      labels: words(`
        企业说明 公司说明 公司简介及业务简介
        企业简介 公司简介 单位简介 公司介绍 企业介绍 机构简介 企业概况 公司概况 单位概况 企业基本情况
        企业描述 公司描述 企业基本情况介绍 企业基本概况 单位介绍 单位基本情况 公司情况介绍 公司情况简介
        公司基本情况 企业情况简介 企业情况介绍 公司概述 企业概述 公司信息介绍 关于公司 公司简要介绍
      `),
      afterCompany: words(`
        简介 介绍 概况 描述 基本情况介绍 详细介绍 详情介绍 概述 简要介绍 基本情况 情况简介 情况介绍 基本概况
        简单介绍 基本介绍 背景 背景介绍 信息简介 说明简介 简介描述 简介内容
        情况概述 简要说明 概况与业务 规模及简介 概况及业务介绍 简介及业务简介
      `),
      doubtful: [],
      english: words(`
        companyprofile companyintroduction aboutcompany companydescription companyoverview
      `),
      names: words(`
        intro companyintro introduction companyprofile profile qyjj gsjj entintro companydesc
        companyintroduction companydescription enterpriseprofile enterpriseintroduction
      `),
    },
  ],
};
