/** People whose facts we hold. 经办人 is a role of its own: whoever handles one matter is not the standing contact. Data only. */
import type { RoleLexicon } from './schema.ts';
import { behind, words } from './words.ts';

/** What somebody does for us: 登记经办人, 年报联络员. */
const ERRANDS = words(`
  登记 申请 申报 备案 开户 变更 注销 年报 认证 入驻 报名 投标 报送 填报 办理 缴存 参保 许可 报备 申领 换证 延续 招聘 广告 推广 年检 寄件 固废管理 经营许可 公示 相关
`);

const CONTACTS = words(`
        您的 你的 缴费单位专管员 参保专管员 单位专管员 社保专管员        联系人 联络员 联络人 填表人 填报人 业务联系人 对接人 企业联系人 公司联系人 单位联系人 机构联系人
        工商联络员 企业联络员 联系人员 填表人员 填报人员 主要联系人 商户联系人 商家联系人 日常联系人
        备案联系人 指定联系人 备案联络人 业务对接人 填写人 项目联系人 联系负责人 负责人/联系人 联系人/负责人
        制表人 信息填报人 报告联系人 企业登记联络员 企业信息联络员 信息联络员 业务联络人 业务联络员
        单位联络员 公司联络人 公司联络员 业务联系人员 办事联系人 投标联系人 商务联系人 海关业务联系人
        海关联系人 报名联系人 申报联系人 申请联系人 入驻联系人 认证联系人 第一联系人 企业对接人 商务对接人
        项目对接人 工作联系人 登记联络员 备案联络员 首要联系人 单位业务联系人 企业业务联系人 具体联系人
        系统联系人 域名联系人 域名管理联系人 管理联系人 展会联系人 参展联系人 参会联系人 项目申报联系人 对接联系人 平台联系人 通讯联系人 对外联系人 签约联系人 合作联系人 主联系人 联系者 联络人员
  商务联络人 数据填报人 报表填报人 填写人员 企业专员联系人 企业授权联系人 验收联系人 办件联系人 连系人 常用联系人 运营联系人 日常联络人
        环保联系人 单位环保联系人 企业环保联系人 计量联系人 能源联系人 职业卫生联系人 职业卫生管理联系人 公司紧急联系人 企业紧急联系人
        单位紧急联系人 信息申报责任人 申报责任人 信息报送责任人 信息填报责任人 商铺联系人 店铺联系人 门店联系人 制定联系人 网站应急联络人 网站应急联系人 企业填报负责人 运营者 运营人 售电业务联系人
      `);

const AGENTS = words(`
        经办人 经办人员 委托代理人 被委托人 代理人 被授权人 委托人代表 授权代表 授权代理人 指定代表 办理人
        申办人 授权经办人 指定代表或者委托代理人 指定代表或委托代理人 授权委托人 受托人 代办人
        指定代表或共同委托代理人 被委托代理人 授权办理人 业务经办人 企业经办人 公司经办人 单位经办人
        授权代表人 被授权代表 被授权代理人 业务办理人 办事人 办事人员 授权经办人员 具体经办人 申请经办人
        法人委托经办人 法人授权经办人 法人委托人 法人授权委托人 法人授权代表 法人委托代理人 法定代表人授权委托人 法定代表人授权代表
        委托办理人 业务经办人员 经办人代理人 授权委托代理人 受委托人 受委托代理人 授权代办人 委托代办人
      `);

export const roleLexicon: RoleLexicon = {
  source:
    'Labels seen in public front-end source, registration forms (市场主体登记文书规范), ICP and public-security filing forms',
  checked: '2026-11-25',
  roles: [
    {
      role: 'legalRep',
      labels: words(`
        法定代表人 法人代表 法人 代表人 法人名 企业法人 公司法人 单位法人 法人代表人 法定代表 法定负责人 法人负责人
        机构法人 法定人 企业法人代表 法代 企业法定代表人 公司法定代表人 单位法定代表人 法定代表者
        法人姓名名称 法人法定代表人 法定代表人法人 法人法人代表 企业法人姓名 执照法人 营业执照法人 工商法人
        法定代表人执行事务合伙人 委派代表 委派代表人 法定/委派代表人 执行事务合伙人委派代表 法定委派代表人
        法定法人 法人中文名 注册法人 企业注册法人 现法定代表人 现法人 证载法定代表人 证照法人 执照法定代表人
        营业执照上的法人 法定代理人企业法人 社团法定代表人 公司代表人 法定代表人/实际控制人 合法人 基地法人 运营商法人
      `),
      english: words(`
        legalrepresentative legalperson legalrep corporaterepresentative legalrepresentativename
        nameoflegalrepresentative
      `),
      names: words(`
        legalrep lerep legalperson legal legalrepresentative fr fddbr frdb qyfr legalman companylegal
        corporate corporation faren artificialperson representative legalpeople lar legalentity
        juridicalperson
      `),
    },
    {
      role: 'contact',
      labels: [...CONTACTS, ...behind(ERRANDS, words('联系人 联络员 联络人 联系人员'), CONTACTS)],
      english: words(`
        contactperson contact contactname nameofcontact maincontact primarycontact
      `),
      names: words(`
        contact linkman contactperson contacts lxr liaison companycontactperson contactman linkperson
        lianxiren lly tbr contactor contacter contactpeople linkpeople contactuser
      `),
    },
    {
      role: 'agent',
      labels: [...AGENTS, ...behind(ERRANDS, words('经办人 经办人员 代办人 办理人'), AGENTS)],
      english: words(`authorizedrepresentative authorizedperson handler`),
      names: words(`
        agent operator jbr handler consigner proxy transactor trustee wtdlr agentperson wtr dlr
      `),
    },
    {
      role: 'principal',
      labels: words(`
        负责人 主要负责人 企业负责人 单位负责人 公司负责人 网站负责人 机构负责人 安全生产负责人 开办者
        开办人 执行事务合伙人 经营者 业主 主体负责人 网站主体负责人 备案负责人 单位主要负责人 企业主要负责人
        主办单位负责人 公司主要负责人 网站管理负责人 机构主要负责人 经营负责人 总负责人 安全生产主要负责人
        第一负责人 主办者负责人 小程序负责人 app负责人 互联网信息服务负责人 互联网应用负责人
        实际负责人 企业实际负责人 公司实际负责人 单位实际负责人 主要负责人员 单位第一责任人 企业责任人
        主要责任人 企业主要责任人 企业行政负责人 单位行政负责人 单位领导 单位主要领导 企业主要领导 校长 园长
        院长 厂长 矿长 场长 所长 学校校长 医疗机构负责人 医疗机构主要负责人 icp主体负责人 服务负责人 应用负责人
        icp备案主体负责人 代表负责人 企业主管 公司领导 企业领导 单位最高管理者 运营负责人 相关负责人
      `),
      english: words(`personincharge principal`),
      names: words(`
        principal fzr leader chargeperson personincharge responsible charge incharge responsibleperson
        manager head chargeman dutyperson principalperson director chargeuser
      `),
    },
  ],
};
