/** What a company is called and numbered, and what kind it is. Data only. */
import type { FactLexicon } from './schema.ts';
import { words } from './words.ts';

export const identityLexicon: FactLexicon = {
  source:
    'Labels seen in public front-end source, business licence wording (市场主体登记文书规范), own knowledge of portals',
  checked: '2026-11-25',
  entries: [
    {
      key: 'entity.name',
      labels: words(`
        证件主体名称 参会单位名称 参会企业名称 开票企业名称 认证公司名称 入驻公司名称 签约公司名称 店铺主体公司 门店主体名称 医疗机构全称 域名所有者 域名所有者名称 域名持有者 域名持有者名称 域名注册人 域名注册人名称 法人单位名称 纳税人名称 用人单位 申请单位 申报单位 申报企业 填报单位 报告单位 报送单位 备案单位
        主办单位 主办单位或主办人全称 主办单位或主办人名称 开办单位 公司全称 企业全称 单位全称 发票抬头 开票公司 营业执照名称 公司名 开票名称
        隶属企业 主体名称 商户全称 字号名称 申报主体 投标单位 填表单位 上报单位 承诺单位 缴存单位 参保单位
        使用单位 持证单位 申办单位 企业名 单位名 机构名 公司中文名 企业中文名 企业姓名 中文名称 公司抬头 抬头名称
        开票抬头 开票单位 单位抬头 企业抬头 执照名称 营业执照名 执照注册名称 营业名称 营业执照名字 工商名称 工商注册名称 工商登记名称
        公司注册名称 认证企业 认证主体 存款人名称 经营者名称 备案人名称 注册人名称 申请人名称 发票名称
        开户企业名称 入驻企业 我司名称 企业单位名称 公司或单位名称 所在企业名称 酒店名称 医院名称 学校名称
        我的公司 我的企业 我的单位 你的公司 我公司 贵公司 贵单位 贵司
        商户名 商家名 中文全称 证载名称 证载企业名称 法定名称 申请企业 参展单位 参展企业 参会单位 报名单位 法人单位
        申报机构 申请机构 申请公司 参展公司 报名企业 社会团体名称 民办非企业单位名称 公司主体 企业主体 签约主体
        账号主体 运营主体 经营主体 市场主体 账号主体名称 店铺主体名称 网站主办者 纳税主体名称 发票抬头名称
        缴费单位名称 发票单位名称 icp主体名称 小程序主体名称 广告主公司名称
      `),
      afterCompany: words(`
        名全称 名称 真实名称 真实全称 官方名称 官方全称 中文 全称 名字 中文名称 法定名称 法定全称 注册名称 全名 中文全称 名称全称 标准名称 完整名称 执照名称 注册全称
        中文名 工商名称 登记名称 详细名称 规范名称 名称中文 抬头
        现名称 现用名称 名子 名秤 铭称 主体名称 登记注册名称 执照全称 法定中文名称
      `),
      doubtful: [],
      english: words(`
        companyname enterprisename nameofcompany companyfullname legalcompanyname organizationname
        businessname registeredname corporatename legalname companylegalname nameofenterprise
      `),
      names: words(`
        entname enterprisename companyname unitname orgname organizationname organisationname
        corporationname corpname merchantname qyname qymc dwmc nsrmc gsmc jgmc company companyfullname
        entfullname compname ztmc firmname businessname invoicetitle fptt corpfullname enterprisefullname
        orgfullname unitfullname qymcqc gsqc comname compfullname
      `),
    },
    {
      key: 'entity.nameEn',
      labels: words(`
        域名所有者名称英文 域名所有者英文 申请人名称英文 英文名称 外文名称 英文名 英文全称 企业名称英文 公司名称英文 单位名称英文 名称英文 英文企业名称
        英文公司名称 英文单位名称 名称外文 企业名称外文 公司英文名 公司英文名称 英语名称
        英文注册名称 英文注册名 英文全名
      `),
      afterCompany: words(`
        英文名称 英文名 外文名称 英文全称 英文 全称英文 名称英文 外文全称 名称外文
        英文注册名称 英文注册名 名称en 英文全名
      `),
      doubtful: [],
      english: words(`
        companynameenglish englishname companyenglishname nameinenglish englishcompanyname
        companynameinenglish
      `),
      names: words(`
        entnameen companynameen enname englishname companyenname nameen entenname ywmc enterprisenameen
      `),
    },
    {
      key: 'entity.shortName',
      labels: words(`
        内部简称
        简称 中文简称 名称简称
        企业短名 单位缩写名
      `),
      afterCompany: words(`名简称 简称 中文简称 名称简称 短名称 名称缩写 缩写
        对外简称 经营简称 展示名称 对外名称 对外经营名称 显示名称 别称 字号 商号 常用名 惯用名 常用简称 缩写名
        短名
      `),
      doubtful: [],
      english: words(`shortname companyshortname abbreviation`),
      names: words(`
        shortname companyshortname entshortname abbreviation qyjc dwjc gsjc orgshortname simplename
      `),
    },
    {
      key: 'entity.uscc',
      labels: words(`
        统一社会信用代码 社会统一信用代码 社会信用代码 统一信用代码 信用代码 统一代码 统一社会信用码
        社会信用统一代码 机构信用代码 统一社会信用号 企业信用号 单位信用号 社会信用编码 信用编码 统一社会代码
        社会统一代码 统一社会信用编码 统一社会信用代码证 统一社会信用代码证号 统一社会信用代码号
        统一信用编码 统一信用号 社会信用号 三证合一码 三证合一号 三证合一信用代码 三证合一代码 五证合一信用代码 统一社会信用号码 统一社会信用代码号码
        信用码 统一信用码 企业统一编码 统一信用识别码 统一社会信用识别码 信用代码证 信用代码证号 社会信用代码证 社会统一信用代码证 社会信用代码证号 社会信用代码号 社会信用码
        统一代码证 统一代码证号 统一代码号 统一信用代码号 统一信用代码证号 统一社会信用 社会统一信用码 社会统一信用编码
        统一信用证代码 社会信用统一码 全国统一社会信用代码 法人统一社会信用代码 统一社会信用证代码
        五证合一码 多证合一码 统一社会信用代码证编号 信用代码证编号 机构统一信用代码 主体统一社会信用代码
        统一社会信用代码证件号 社会代码 企业注册统一码 单位有效证件号码 主办单位有效证件号码 主办单位有效证件号 统一社会注册代码 名称预先核准文号/注册号/统一社会信用代码 社会信用代码证书号
      `),
      afterCompany: words(`
        信用代码 统一代码 信用编码 证件号 证件号码 社会信用代码 主体代码 证照号码 信用码
        统一信用代码 统一社会信用代码 社会统一信用代码 证照号 证照编号
      `),
      doubtful: words('证照号码 证照号 证照编号'),
      english: words(`
        unifiedsocialcreditcode usccode uscc creditcode unifiedcreditcode socialcreditcode
        unifiedsocialcreditidentifier
      `),
      names: words(`
        creditcode unifiedcode unifiedcreditcode socialcreditcode uniquecode uniscid uscc utscc tyshxydm
        shxydm xydm corporationcode socialcreditunicode socialcode unifiedsocialcreditcode usccode tyxydm
        creditno unicode entcreditcode companycreditcode socialunifiedcreditcode unisocialcreditcode
      `),
    },
    {
      key: 'entity.regNo',
      labels: words(`
        注册编号 工商许可证号 注册号 工商注册号 工商注册码 营业执照注册号 营业执照号 营业执照号码 营业执照编号 营业证号 工商登记号 营业执照登记号
        工商注册登记号 营业执照代码 工商注册号码 商业登记号 营业执照证号 工商登记证号 工商执照号
        执照号码 工商营业执照号 营业执照注册号码 工商注册登记证号 注册登记号 执照号 执照编号 营业执照编码
        工商注册编号 工商执照注册号 工商营业执照号码 工商营业执照注册号 工商营业执照编号 工商登记执照号码
        法人营业执照号 法人营业执照注册号 企业法人营业执照号 企业法人营业执照注册号 营业执照证件号
        营业执照证书号 营业执照登记证号 工商登记注册号 工商登记编号 登记注册号 营业执照副本号 工商证号
        工商号 工商编号 市场监管注册号 营业执照注册证号
      `),
      afterCompany: words(`
        注册号 登记号 注册登记号 注册编号 注册登记编号 营业执照号 营业执照注册号 营业执照号码 营业执照编号
        工商注册号
      `),
      doubtful: [],
      english: words(`
        registrationnumber businesslicensenumber businesslicenseno licensenumber companyregistrationnumber
        registrationno
      `),
      names: words(`
        regno regnum licenseno businesslicense businesslicenseno bussinesslicense businesslicensenumber
        yyzzh zch gszch licensenumber registrationno yyzzhm
      `),
    },
    {
      key: 'entity.orgCode',
      labels: words(`
        组织机构代码 组织机构代码证 组织机构代码证号 组织机关代码证 组织结构代码 组织结构代码证 组织机构代码号 组织机构代码证代码
        组织代码 组织机构编码 组织机构号 组织机关代码 组织机构证号 组织机构代码编号 机构代码证 机构代码证号 机构代码
      `),
      afterCompany: words(`组织机构代码 组织机构代码证`),
      doubtful: [],
      english: words(`organizationcode orgcode`),
      names: words(`
        orgcode organizationcode organizationno organizationnumber zzjgdm companyorganizationcode orgno jgdm
        organcode organisationcode orgcodeno
      `),
    },
    {
      key: 'entity.taxNo',
      labels: words(`
        税号 识别号 纳税人识别号 税务登记号 税务登记证号 税务登记证 纳税识别号 纳税号 税务编码 国税登记号 税务证号
        税务登记证编号 纳税人税号 纳税人编号 纳税人编码 税务登记编号 纳税人识别码 国税号 税务号
        税务登记证号码 纳税登记号 纳税识别码 税务代码 税务识别号 税务登记代码 税务识别码 国地税号 增值税号
        开票税号 发票税号 纳税人识别代码 纳税识别编号 地税登记号 地税号 税务登记号码 纳税号码 纳税人号
        公司税号 企业税号 纳税人登记号 税务登记证代码 税籍号码 税务登记证件号 增值税纳税人识别号
        国税税务登记号 国税登记证号 纳税人识别编号 税号信息 单位税号 税务人识别号 纳税人标识号
        纳税人统一识别号
        国税登记证 地税登记证 国税登记证号码 地税登记证号码 国税编号 税务编号 税务证登记号 税务证号码 税务证编号
        税登号 抬头税号 法人税号 纳税人识号 纳税人识別号
      `),
      afterCompany: words(`
        税号 纳税人识别号 税务登记号 税务登记证号 纳税识别号 税务号 纳税号 纳税人号 纳税编号 税务编号
        纳税人识别码 纳税人税号
      `),
      doubtful: [],
      english: words(`
        taxid taxnumber taxpayeridentificationnumber taxidentificationnumber taxno taxregistrationnumber
        vatnumber taxpayerid
      `),
      names: words(`
        taxno taxid taxcode taxpayerid taxpayernum taxpayerno taxnumber nsrsbh sh taxlicense taxerid
        companytaxcode taxpayernumber taxpayercode dutyparagraph taxregno
      `),
    },
    {
      key: 'entity.type',
      labels: words(`
        市场主体类型 经济类型 登记注册类型 注册类型 经济性质 登记类型 所有制性质 公司性质 注册登记类型
        工商登记类型 所有制类型 所有制形式 经济组织类型 注册经济类型 企业登记注册类型 工商注册类型
        工商登记注册类型 法人类型 公司形式 企业形式 经济成分 企业所有制 企业所有制性质 所有制
        登记注册类型名称 商事主体类型 企业经济性质
        经济成份 经济形式 经济类别 登记注册性质 办学主体类型 营业执照载明类型 证载企业类型 市场主体类别
        机构类型 机构属性 法人类别 登记注册统计类别 组织机构类型 依托单位类型 申请单位类型
      `),
      afterCompany: words(`
        类型 性质 经济类型 经济性质 登记注册类型 登记类型 注册类型 所有制 注册性质 经济成分 所有制性质
        所有制类型 形式
      `),
      doubtful: words(`
        主体类型 主体性质 组织形式 企业类别 企业分类 公司类别 公司分类 单位类别 单位分类 机构类别 机构性质
        企业种类 组织类型 企业组织形式
      `),
      english: words(`
        companytype enterprisetype businesstype typeofcompany entitytype natureofbusiness
      `),
      names: words(`
        enttype companytype enterprisetype orgtype economictype qylx gslx dwxz qyxz dwlx companynature
        enterprisenature unitnature companyproperty zclx jjlx djzclx unittype corptype econkind
      `),
    },
    {
      key: 'entity.industry',
      labels: words(`
        所属行业 行业类别 行业门类 行业代码 行业类型 行业分类 产业分类 国民经济行业 国民经济行业分类
        行业大类 所在行业 所处行业 行业名称 经营行业 从事行业 从事的行业 所从事的行业 行业小类 行业中类 具体行业 行业领域 主要行业
        行业种类 行业类别与代码 行业类别及代码 行业名称与代码 所属行业类别 所属行业分类 所属国民经济行业 行业 国标行业 主营行业 所属产业 产业类别
        产业类型 行业性质 所属行业门类 所属行业大类 所属行业类型 所属行业名称 行业分类名称 主行业 涉及行业
        行业种别 主要所属行业 国民经济行业类别 国民经济行业名称
        行业类目 所属行业类目 国民经济行业代码 所属行业代码 所属行业领域 行业属性 所属行业大类代码
        产业门类 所属产业类别 产业领域 所属产业领域 企业领域 企业行业细分类别 经济行业 国际行业 划型所属行业
      `),
      afterCompany: words(`
        行业 所属行业 行业类别 行业类型 所在行业 行业分类 行业领域 所属行业类别 行业门类 主营行业 行业方向 行业性质
        所处行业
      `),
      doubtful: [],
      english: words(`industry industrytype industrycategory businessindustry`),
      names: words(`
        industry industrytype industrycode industryname industryid tradetype hylx sshy hydm hymc hyfl hyml
        trade industrycategory
      `),
    },
  ],
};
