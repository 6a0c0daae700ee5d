/**
 * Labels by the words that make them up, in their order: 营业执照 + 副本 + 编号. Written down so because nobody can list all
 * that can be put together. Data only.
 */
import type { ShapeLexicon } from './schema.ts';
import { words } from './words.ts';

const NUMBER = words('号 号码 编号 号吗 码 代码');

export const shapeLexicon: ShapeLexicon = {
  source: 'Labels seen in public front-end source, own knowledge of the wording of portals and of its slips',
  checked: '2026-11-27',
  shapes: [
    {
      key: 'entity.uscc',
      parts: [
        {
          words: words('法人 和其他组织 三证合一 五证合一 多证合一 后的 新版 营业执照 执照 证载 主体'),
          times: 'any',
        },
        {
          words: words(`
            统一社会信用 统一机构 唯一信用 唯一社会信用 社会统一信用 统一信用 统一社会 社会信用 同一社会信用 统一社信 社会信用统一 信用社会 社会统一 法人信用
            法人社会信用 信用统一 统一社会信 统一社会用 统一社会信誉 统一社会性用 统一社会心用
          `),
          times: 'once',
        },
        { words: words('机构 信息 识别 认证 登记'), times: 'maybe' },
        { words: words('代码 编号 编码 号码 代号 代吗 带码 代玛 号'), times: 'once' },
        { words: words('证 证书 证号 证编号 号 号码 编号 证号码 证书号'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.uscc',
      parts: [
        { words: words('三证合一 五证合一 多证合一'), times: 'once' },
        { words: words('营业执照 证照 证件'), times: 'maybe' },
        { words: words('代码 编号 号码 证件号 证号'), times: 'once' },
      ],
    },
    {
      key: 'entity.orgCode',
      parts: [
        { words: words('法人 全国 国家 法定 质监局 质检局 技术监督局 九位 九位数'), times: 'any' },
        { words: words('组织机构 组织结构 机构组织 组织机够'), times: 'once' },
        { words: words('登记 标识 注册'), times: 'maybe' },
        { words: words('代码 代号 编码 代吗 带码 证件 证 码'), times: 'once' },
        { words: words('证书 证件 证 正'), times: 'maybe' },
        { words: words('号 号码 编号 代码 代号 码 注册号 注册代码'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.orgCode',
      parts: [
        { words: words('组织 企业 单位 法人 机构 企事业单位 企业法人 单位法人'), times: 'once' },
        { words: words('代码证书 代码证'), times: 'once' },
        { words: words('号 号码 编号'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.orgCode',
      parts: [
        { words: words('企业法人 单位法人 法人单位 法人机构 企业机构 公司机构 单位机构'), times: 'once' },
        { words: words('代码'), times: 'once' },
        { words: words('证号 证书号 证编号'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.regNo',
      parts: [
        { words: words('旧版 旧 店铺 个体 工商 法人 企业法人'), times: 'any' },
        { words: words('营业执照 营业直照 营业热照'), times: 'once' },
        { words: words('副本 正本 证件 证书 登记证 证 登记 注册 信息 上的'), times: 'maybe' },
        {
          words: [
            ...NUMBER,
            ...words('字号 流水号 id no 帐号 账号 注册号 注册码 登记号 登记编号 证号 证编号'),
          ],
          times: 'once',
        },
      ],
    },
    {
      key: 'entity.regNo',
      parts: [
        { words: words('工商 工商行政 市场监管 企业 法人 商业 设立'), times: 'once' },
        { words: words('注册登记 登记注册 注册 登记'), times: 'once' },
        { words: words('证书 证'), times: 'maybe' },
        { words: NUMBER, times: 'once' },
      ],
    },
    {
      key: 'entity.taxNo',
      parts: [
        { words: words('法人 国家 地方 国税 地税 国地税 一般 增值税 开票 发票 抬头 专票'), times: 'any' },
        { words: words('扣缴义务人 纳税人 纳税 税务 国税 地税 国地税 增值税 税'), times: 'once' },
        {
          words: words('登记 识别 鉴别 辨识 标识 注册 管理 征管 计算机 微机 籍 认证 统一识别'),
          times: 'maybe',
        },
        { words: words('证书 证件 证'), times: 'maybe' },
        { words: [...NUMBER, ...words('编码 识别号 识别码 注册号 帐号 账号')], times: 'once' },
      ],
    },
    {
      key: 'entity.employees',
      parts: [
        {
          words: words(`
            现有 现 目前 年末 期末 年平均 年均 全年平均 平均 上年末 上年度 上年 本年度 本年 全年 全部 全体 全职 正式 在职 在岗 在册
            学校 本单位 本企业 总
          `),
          times: 'any',
        },
        {
          words: words('从业人员 从业人 从业 职工 员工 教职工 教职员工 雇员 用工 雇工 人员 人'),
          times: 'once',
        },
        { words: words('年末 期末 年平均 平均 总'), times: 'maybe' },
        {
          words: words('人数 数量 总数 总量 规模 人数规模 人数范围 人数区间 总人数 数目 数'),
          times: 'once',
        },
      ],
    },
    {
      key: 'entity.establishedOn',
      parts: [
        { words: words('法人 工商 证载 核准 批准 税务 首次 初次 执照 营业执照'), times: 'any' },
        {
          words: words('成立 设立登记 开业登记 设立 创立 创办 组建 建厂 建校 建院 建园 建店 开业 首次登记'),
          times: 'once',
        },
        { words: words('登记 注册 起始'), times: 'maybe' },
        { words: words('年月日 年月 年份 日期 时间 年度 日'), times: 'once' },
      ],
    },
    {
      key: 'entity.termFrom',
      parts: [
        { words: words('营业 经营 合伙 合营 营业执照 执照'), times: 'once' },
        { words: words('有效日期 有效期限 有效期 日期 期限'), times: 'maybe' },
        { words: words('起始 起效 生效 起 自 始 从'), times: 'once' },
        { words: words('日期 日'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.termTo',
      parts: [
        { words: words('营业 经营 合伙 合营 营业执照 执照'), times: 'once' },
        { words: words('有效日期 有效期限 有效期 日期 期限'), times: 'maybe' },
        { words: words('截止 截至 终止 结束 到期 过期 失效 届满 止 至 到'), times: 'once' },
        { words: words('日期 日'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.regAuthority',
      parts: [
        {
          words: words('营业执照 执照 工商注册 工商登记 工商 工商行政管理 市场监管 企业设立 社团'),
          times: 'once',
        },
        {
          words: words(
            '登记注册 注册登记 登记管理 核准登记 登记 注册 发证 发照 颁发 颁证 签发 核发 核准 批准',
          ),
          times: 'once',
        },
        { words: words('机关 机构 部门 单位'), times: 'once' },
        { words: words('名称 全称'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.regAuthority',
      parts: [
        { words: words('登记 注册 所属 所在地 注册地 注册所在地'), times: 'once' },
        { words: words('工商局 工商行政管理局 工商机关 市场监管局 市场监督管理局 登记机关'), times: 'once' },
      ],
    },
    {
      key: 'entity.scope',
      parts: [
        {
          words: words(
            '法人 证载 注册 核准的 核定的 登记的 核准 核定 登记 营业执照上的 营业执照 执照 具体 现 章程',
          ),
          times: 'any',
        },
        { words: words('经营业务范围 经营生产范围 经营项目范围 经营的范围 经营范围'), times: 'once' },
        { words: words('及方式 与方式 和方式 简述 概述 明细 描述'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.industry',
      parts: [
        {
          words: words(`
            企业 公司 单位 主营业务 主营 主要 所属 所在 归属 从事的 从事 国民经济 国标 统计 一级 二级 注册 经营 招聘 法人
          `),
          times: 'any',
        },
        { words: words('行业 国民经济分类'), times: 'once' },
        {
          words: words('归属 所属 门类 大类 中类 小类 类别 分类 类型 种类 领域 划分 名称 一级 二级'),
          times: 'any',
        },
      ],
    },
    {
      key: 'entity.regCapital',
      parts: [
        { words: words('法人 认缴 法定 登记 证载 现 执照 营业执照 公司 企业'), times: 'any' },
        { words: words('注册资本金 注册资本 注册资金 注册股本 登记资本 登记资金'), times: 'once' },
        { words: words('总额 金额 规模 数额 额'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.paidCapital',
      parts: [
        { words: words('累计 期末 年末 上年末 其中'), times: 'any' },
        { words: words('实收 实缴 实到 已缴 实有 实际到位 实际缴付 实际缴纳 实交'), times: 'once' },
        { words: words('注册资本金 注册资本 注册资金 资本金 资本 股本 资金'), times: 'once' },
        { words: words('总额 金额 额'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.paidCapital',
      parts: [
        { words: words('注册资本 注册资金'), times: 'once' },
        { words: words('实收 实缴 已缴 到位'), times: 'once' },
        { words: words('金额 情况 额'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.fax',
      parts: [
        { words: words('办公室 图文 自动 商务 对外 直线 联系'), times: 'any' },
        { words: words('传真'), times: 'once' },
        { words: words('号码 号 电话 专线 热线 联系方式'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.postcode',
      parts: [
        {
          words: words(
            '联系 地区 所在地 住址 地址 详细地址 生产场所 作业场所 所在地区 单位地址 企业地址 公司地址',
          ),
          times: 'once',
        },
        { words: words('邮政编码 邮编'), times: 'once' },
      ],
    },
    {
      key: 'entity.icpNo',
      parts: [
        {
          words: words('网站 官网 站点 域名 工信部 互联网信息服务 互联网 非经营性 icp ip地址'),
          times: 'any',
        },
        {
          words: words('icp 网站 工信部 域名 官网 站点 互联网信息服务 通管局'),
          times: 'once',
        },
        { words: words('许可 信息'), times: 'maybe' },
        { words: words('备案'), times: 'once' },
        { words: words('信息 许可证 许可 查询 主体'), times: 'maybe' },
        { words: words('号 编号 证号 号码 证编号'), times: 'once' },
      ],
    },
    {
      key: 'entity.intro',
      behindCompany: true,
      parts: [
        {
          words: words('基本 情况 概况 信息 业务 背景 中文 一句话 简要 宣传 发展 形象 文字 亮点 整体 及业务'),
          times: 'any',
        },
        { words: words('简介 介绍 概述 概况 简述 描述 简况'), times: 'once' },
      ],
    },
    {
      key: 'entity.phone',
      behindCompany: true,
      parts: [
        {
          words: words('客服 服务 对外 咨询 业务 值班 公示 公共 联系 总机 固定 官方 热线 通用'),
          times: 'any',
        },
        { words: words('联系电话 电话号码 固话号码 热线 电话 固话 座机'), times: 'once' },
      ],
    },
    {
      key: 'entity.email',
      behindCompany: true,
      parts: [
        {
          words: words('对外 工作 服务 客服 常用 通讯 通信 联系 业务 商务 公示 官方 公共 联络 主'),
          times: 'any',
        },
        { words: words('电子邮箱 邮箱地址 邮件地址 邮箱账号 邮箱 邮件 信箱 email'), times: 'once' },
      ],
    },
    {
      key: 'entity.website',
      behindCompany: true,
      parts: [
        { words: words('官方 门户 互联网'), times: 'any' },
        { words: words('网站网址 互联网址 网络地址 网站 网址 主页 官网 站点'), times: 'once' },
        { words: words('首页地址 地址 链接 网址'), times: 'maybe' },
      ],
    },
    {
      key: 'entity.type',
      behindCompany: true,
      parts: [
        { words: words('登记 注册 经济 性质 身份 内外资 资本 控股'), times: 'any' },
        { words: words('性质类型 属性 形态 体制 经济成份 所有制结构 所有制形式'), times: 'once' },
      ],
    },
    {
      key: 'entity.establishedOn',
      behindCompany: true,
      parts: [
        { words: words('登记 注册 创建 建立 开办 首次注册'), times: 'once' },
        { words: words('年月日 年月 年份 日期 时间'), times: 'once' },
      ],
    },
  ],
};
