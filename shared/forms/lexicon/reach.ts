/** How a company is reached. Data only. */
import type { FactLexicon } from './schema.ts';
import { words } from './words.ts';

export const reachLexicon: FactLexicon = {
  source:
    'Labels seen in public front-end source, business licence wording (市场主体登记文书规范), own knowledge of portals',
  checked: '2026-11-25',
  entries: [
    {
      key: 'entity.phone',
      labels: words(`
        企业联系电话 公司电话 单位电话 企业电话 注册电话 办公电话 单位固定电话 公司联系电话 单位联系电话
        总机 总机电话 机构电话 开票电话 企业固定电话 公司座机 营业电话 单位座机 公司固定电话 公司固话
        企业固话 前台电话 前台固话 公司前台固话 公司前台电话 公司电话座机 公司总机 办公室电话 办公座机 注册地电话 注册地联系电话 企业办公电话 单位办公电话
        公司办公电话 公司服务电话 营业场所电话 公司热线 总机号码 单位总机 公司电话号码 注册固定电话
        店内电话 日常联系电话 店铺电话 门店电话 商铺电话 客服联系电话 官方联系电话 官方电话 网站联系电话 消费者服务电话 消费者联系电话 服务400电话
        开票联系电话 发票电话 客服电话 服务电话 客服热线 服务热线 咨询电话 咨询热线 热线电话 400电话
      `),
      afterCompany: words(`
        电话 联系电话 电话号码 固定电话 座机 联系方式 办公电话 注册电话 固话 座机号 总机 座机号码 座机电话
        联系号码 办公室电话 联系座机 办公座机 固定电话号码 公开电话 联系电话号码 联络电话
      `),
      doubtful: [],
      english: words(`companyphone companytelephone businessphone officephone companytel`),
      names: words(`
        companyphone companytel unitphone enttel orgphone regphone businessphone officephone dwdh qydh gsdh
        comtel officetel registerphone servicephone entphone enterprisephone companytelephone
      `),
    },
    {
      key: 'entity.fax',
      labels: words(`
        传真 传真号码 传真电话 公司传真 企业传真 单位传真 传真号 联系传真 办公传真 电话传真号码 公司传真号
        传真机号 传真机 电传
      `),
      afterCompany: words(`传真 传真号码 传真号 传真电话 联系传真`),
      doubtful: [],
      english: words(`fax faxnumber faxno`),
      names: words(`fax companyfax faxno faxnumber cz czhm unitfax orgfax faxnum dwcz`),
    },
    {
      key: 'entity.email',
      labels: words(`
        企业邮箱 公司邮箱 单位邮箱 单位电子邮箱 企业电子邮箱 公司电子邮箱 机构邮箱 企业邮件 办公邮箱
        公司邮件 单位电子邮件 企业电子邮件 企业邮箱地址 公司邮箱地址 公司邮箱号 企业电子信箱 官方邮箱 官方联络邮箱 官方联系邮箱 官方电子邮箱 客服邮箱 咨询邮箱 服务邮箱 客服电子邮箱 收票邮箱 开票邮箱
      `),
      afterCompany: words(`
        邮箱 电子邮箱 电子邮件 邮件 邮箱地址 联系邮箱 电邮 电子信箱 信箱 联系信箱 邮箱号 电子邮箱地址 邮件地址 电子邮件地址 公共邮箱 官方邮箱
        e-mail email email地址 e-mail地址 办公邮箱
      `),
      doubtful: [],
      english: words(`companyemail businessemail`),
      names: words(`
        companyemail entemail orgemail unitemail qyyx dwyx enterpriseemail companymail businessemail
      `),
    },
    {
      key: 'entity.website',
      labels: words(`
        网址 企业网址 公司网址 官网 单位网址 公司网站 企业网站 公司主页 企业官网 公司官网 官方网站 官网地址
        单位网站 企业主页 公司官方网站 公司网站地址 企业网站地址 企业网站主页 公司网站主页 官方网址 公司官网地址 网站 企业官方网站
        网站网址 官方网站链接 官网链接 官网网址 网站地址 公司门户 官方网页 企业主页地址 公司网页 公司域名网址
        企业网站网址 主页地址 企业门户网址 公司门户网址 商城网址 主页 网页地址 官方主页 企业门户网站
      `),
      afterCompany: words(`
        网址 网站 官网 主页 网站地址 官网地址 官方网站 网站网址 主页地址 网页 官网网址 官网链接 门户网站
        官方网址 官方主页 网页地址 网站主页 网址链接
      `),
      doubtful: [],
      english: words(`website companywebsite homepage officialwebsite webaddress companyurl`),
      names: words(`
        website companywebsite companyurl homepage officialwebsite weburl qywz wz entwebsite companysite
        websiteurl websites officialsite
      `),
    },
    {
      key: 'entity.postcode',
      labels: words(`
        邮政编码 邮编 邮政编号 邮编编码 邮编号码 邮政区码 注册地址邮政编码 住所邮政编码 注册地邮编 通讯地址邮编
        邮政代码 办公地址邮编 地址邮编 注册地址邮编 通信地址邮编 办公地址邮政编码 通讯地址邮政编码
        通信地址邮政编码 联系地址邮编 邮政编码号 邮区编码 住所邮编 经营地址邮编 注册地邮政编码 单位邮编
        邮递区号 邮编号 生产经营地邮政编码 生产经营地邮编 办公地邮编 经营场所邮编 经营场所邮政编码 通信邮编
        通讯邮编
      `),
      afterCompany: words(`邮政编码 邮编 地址邮编 地址邮政编码 邮政编号 住所邮政编码`),
      doubtful: [],
      english: words(`postcode zipcode postalcode zip postalzipcode`),
      names: words(`
        postcode zipcode postalcode yzbm yb zip companyzipcode zcyzbm companypostcode postnumber
        companypostalcode
      `),
    },
    {
      key: 'entity.icpNo',
      labels: words(`
        站点备案 网站备案号 备案许可证号 网站备案许可证号 网站备案编号 备案主体号 网站备案信息 网站备案 工信部备案号
        域名备案号 网站域名备案号 网站备案序号 icp备案号 icp备案 icp号 icp备案编号 icp备案许可证号
        icp备案信息 icp备案序号 icp许可证备案号 网站icp备案号 网站icp备案 icp/ip备案号 icp备案证号
        域名icp备案号 icp备案主体号 网站备案许可证 备案号icp icp备案证书号 icp证备案号 网站icp号
        icp主体备案号 icp备案/许可证号 icp许可证号/icp备案号 icp备案号/icp许可证号 icp许可证/备案号 主体备案号 网站主体备案号 ipc备案号 tcp/ip备案号 icp域名备案 工信部门icp许可证号或备案号 信息产业部备案号 工信备案号
      `),
      afterCompany: words(`网站备案号 icp备案号 备案许可证号`),
      doubtful: [],
      english: words(`icpnumber icplicense icpfilingnumber icp`),
      names: words(`
        icp icpno icpnumber icpcode icprecordno siteicp beian beianhao icprecord websiteicp sitebeian
        siterecord
      `),
    },
  ],
};
