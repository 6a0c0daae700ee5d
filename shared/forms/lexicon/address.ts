/** Addresses: which one (where the company is registered, where it works) and which part of it. Data only. */
import type { AddressLexicon } from './schema.ts';
import { words } from './words.ts';

export const addressLexicon: AddressLexicon = {
  source:
    'Labels seen in public front-end source, business licence wording (住所, 主要经营场所), own knowledge',
  checked: '2026-11-25',
  kinds: [
    {
      kind: 'registered',
      whole: words(`
        住所 注册地址 注册地 注册属地 注册住所 登记住所 住所地 企业住所 住所地址 证件住所 详细注册地址 注册详细住所 法定地址
        营业执照地址 工商注册地址 营业执照住所 登记地址 注册场所 注册所在地 工商登记地址 营业执照注册地址
        营业执照所在地 营业执照所在地址 执照所在地址 法定住所 注册登记地址 住所经营场所 注册登记住所 工商注册地 发票地址 工商地址 公司住所
        证照地址 执照地址 营业执照登记地址 注册详址 单位住所 主体地址 单位登记地址 工商注册住所 注册住所地
        注册登记地 注册办事处 注册办事处地址 营业执照住所地 企业住所地 登记注册地址 证载地址 执照住所 税务登记地址 证照住所
        企业法定住所 注册地详细地址 营业执照上的地址 营业执照登记住所 注册地址住所 工商登记住所 法定注册地址
        注册地址全称 法定注册地 注册地点 营业执照详细地址 执照注册地址 住所注册地址 注册地址详细
        开票地址 开票注册地址 发票注册地址 经营者住所 登记住址 注册住址
        现注册地 执照所在地 法人注册地址 税务注册地址 法人住所 企业住址 公司住址 单位住址 法定住址 法定登记地址 营业执照住址
        证照注册地址 证载住所 证载注册地址 主体证件地址 主办单位证件地址 单位证件地址 单位有效证件住所 主办单位有效证件住所 主体单位证件住所 税务登记证地址 税务地址
        开票登记地址 专票注册地址 增票注册地址 增值税注册地址 现注册地址 现住所 总部注册地址 公司登记地址
        法人注册地 主体注册地址
      `),
      before: words(`
        注册地址 住所 注册地 注册 登记地 登记地址 工商注册 工商注册地 工商 营业执照 营业执照地址 注册属地
        企业住所 住所地 登记住所 注册住所 营业执照注册地 营业执照所在地 营业执照所在地址 注册所在 工商登记 工商登记地 执照
        登记 法定
      `),
      english: words(`
        registeredaddress registrationaddress legaladdress companyregisteredaddress
      `),
      names: words(`
        regaddress registeredaddress registeraddress dom zcdz zs registaddress registrationaddress
        companyaddr qyzs regaddr domicile qyaddress legaladdress residence licenseaddress registeraddr
      `),
    },
    {
      kind: 'office',
      whole: words(`
        生产设施地址 总部所在地 总部所在地址 企业总部所在地 公司总部所在地 经营地址 经营场所 主要经营场所 营业场所 生产经营地址 生产经营地 实际经营地址 办公地址 主要营业地址
        详细营业地址 详细通讯地址 详细通信地址 详细联系地址 详细生产地址 通信地址 通讯地址 联系地址 联络地址 办公地点 详细办公地址 详细经营地址 实际办公地址 办公场所
        营业地址 经营所在地 作业场所地址 生产地址 生产经营场所 实际地址 经营场所地址 办公场所地址 现办公地址
        实际办公地 办公所在地 经营地点 实际经营地 常用地址 主要办公地址 主要经营地址 办公详细地址
        日常办公地址 生产场所 生产经营场所地址 实际经营场所 营业场所地址 现地址 经营地 通信住址 办公住址
        主要办公场所 营业地 生产厂址 厂址 生产经营地点 现经营地址 办公地 实际生产地址 实际生产经营地址 生产运营地址 运营地址
        经营所在地址 公司办公地 经营办公地址 日常经营地址 办公经营地址 公司经营地址 实际办公场所
        实际经营场所地址 主要生产地址 生产地 生产厂地址 工厂地址 工厂所在地 现办公地 生产经营场地 经营场地
        场所地址 场所详细地址 经营住所 办公住所 办公室地址 公司通讯地址
        厂区地址 校区地址 企业邮寄地址 公司邮寄地址 单位邮寄地址 企业现址 公司现址 单位现址 企业总部地址
        公司总部地址 总部地址 总部办公地址 实际办公地点 实际经营地点 营业地点 实际营业地址 实际生产经营地
        生产地点 厂房地址 工作场所地址 通讯联系地址 通信联系地址 办学地址 办学地点 办学场所地址 校址 院址
        企业中文地址 公司中文地址 单位通迅地址 通迅地址 门店经营地址 店铺地址 门店地址 商铺地址 店面地址 店铺所在地 门店所在地 企业生产所在地 公司生产所在地 制造地址 租用地址
        服务地址 云店地址 工作场所所在地
      `),
      before: words(`
        办公地址 经营地址 办公 经营 经营地 经营场所 通讯地址 通信地址 联系地址 办公地 办公所在 实际经营 营业
        生产经营 营业地址 生产经营地 生产经营地址 营业场所 实际经营地址 实际办公 实际办公地 实际经营地
        办公场所 生产经营场所 生产场所 经营场所所在 生产经营场所所在 主要经营 通讯 通信 现办公 主要办公 经营所在 办公所在地 经营所在地 生产 生产地 公司所在 店铺 门店 店铺所在 门店所在 店铺地址 门店地址
      `),
      english: words(`
        officeaddress businessaddress companyaddress mailingaddress correspondenceaddress
      `),
      names: words(`
        bizaddress businessaddress officeaddress bgdz jydz jycs txdz lxdz mailaddress contactaddress scjydz
        csdz officeaddr businessaddr postaddress businessplace workaddress operatingaddress mailingaddress
        opaddress premises
      `),
    },
  ],
  unqualified: words(`
    地址 所在地址 所在地 位置 地点 单位所在地 企业所在地 公司所在地 机构所在地 所在位置 地理位置 企业详址 公司地点
    单位位置 坐落地址 坐落地点 所在地点 address
  `),
  parts: [
    {
      part: 'province',
      labels: words(`
        省份 所在省 所在省份 所属省份 所属省 所在省市 省级 省自治区直辖市 省市自治区 省直辖市 所属省市
        province 所在省自治区直辖市 省自治区 省级行政区 省份直辖市 所在省自治区 省份名称 所属省自治区直辖市
        省自治区直辖市名称
      `),
      names: words(`province prov provincecode provinceid provincename sheng sf szsf`),
    },
    {
      part: 'city',
      labels: words(`
        city 城市 所在城市 所在市 所属城市 地市 地级市 市州 所属市 所属地市 所在地市 市级 地市州 市地区 市地州盟
        所属州市 城市名称 地级市州 地区市州盟 地市级 市地州 所在地级市 所在城市名称 市州盟 市级行政区
        城市地区 市县 盟市 所属盟市 所在盟市 州市 所属市州
      `),
      names: words(`city citycode cityid cityname shi szcs`),
    },
    {
      part: 'district',
      labels: words(`
        区县 所在区 所在地域 所属地域 所在县市 所属县市 所在区县 县区 所属区县 区域 地区 所在地区 所属地区 隶属地区 行政区划 行政区域 归属地区 所属行政区
        所属区域 所在区域 省市区 省市县 所在省市区 行政区 县市区 区市县 所在县区 所属县区 省市区县 地区编码
        所属街道 市区县 区县市 所属区 所在县 所属辖区 所属行政区划 所属行政区域 省市地区 所在行政区
        所在行政区划 归属区域 所属省市区 地域 区划 省市区街道 行政区划名称 行政区域名称 属地 所属地
        归属地 区县级 所在辖区 区域划分 区县名称 县级 县区市 区县级行政区 所在区域省市区 省市区选择 省市区域
        省市 区县旗 所在省市县 所属省市县 所在地省市区 省市区县街道 所在区县市 地区选择 城市区域
        所在行政区域 省市及区县 所在省市区县 所在地区域 所属区市 所属市区 省城市区 省市县区 省级市级区级 所在城区
        所属城区
      `),
      names: words(`
        district area county region areacode districtcode regioncode qu xzqh areaid districtid countycode
        locationcode areaname regionid districtname countyid
      `),
    },
    {
      part: 'detail',
      labels: words(`
        详细地址 详细地点 具体地址 具体的地址 街道门牌 详细住所 街道地址 详细信息地址 详址 详细街道地址 地址详情 具体位置
        详细位置 详细街道 街道门牌号 详情地址 街道详细地址 街道门牌信息 详细门牌号 门牌地址 街道及门牌号
        路名门牌号 具体街道 具体门牌 具体门牌号 详细地址信息 地址明细 详细街道门牌 详细门牌地址
        详细地址门牌号 具体街道地址 具体街道门牌 具体详细地址
      `),
      names: words(`
        detailaddress addressdetail xxdz detailedaddress street addrdetail detailaddr detailadress
        fulladdress
      `),
    },
  ],
};
