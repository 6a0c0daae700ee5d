/** What tells a search bar, a login or another party's record from the company's own form. Data only. */
import type { FormWordLexicon } from './schema.ts';
import { words } from './words.ts';

export const formWordLexicon: FormWordLexicon = {
  source: 'Buttons and titles seen in public front-end source, own knowledge of portals',
  checked: '2026-11-25',
  searchButtons: words('查询 搜索 检索 筛选 导出 高级查询 高级搜索'),
  submitButtons: words(`
    提交 保存 下一步 暂存 确定 确认 申报 申请 完成 上报 新增 添加 报送 保存并继续 提交申请 暂存草稿
  `),
  loginWords: words('登录 登陆 login signin 修改密码 找回密码 重置密码 忘记密码'),
  searchWords: words('查询 搜索 检索 筛选 列表 search'),
  ownTitles: words(`
    注册 入驻 认证 申请 完善 我的 开户申请 备案 申报 自助 本单位 本企业 年报 年度报告 自荐 自评
    自查 报名 招募 开通
  `),
  personMarkers: words(`
    性别 民族 出生日期 出生年月 生日 学历 最高学历 毕业院校 政治面貌 婚姻状况 籍贯 年龄 工号 员工编号 入职日期 入职时间 学号
    昵称 头像 工作单位 户籍地址 户口所在地 所属部门 所在部门 部门 岗位 职位 角色 用户角色 文化程度 现住址 家庭住址
    紧急联系人 国籍
  `),
  recordMarkers: words(`
    合作状态 合作意向 合作阶段 跟进状态 跟进人 跟进时间 跟进记录 跟进阶段 下次跟进时间 最近跟进时间 下次联系时间 线索来源 线索状态 信用评级
    意向程度 意向等级 意向产品 成交状态 归属销售 所属销售 销售人员 销售负责人 黑名单 是否黑名单 商机名称 商机阶段 合同编号 合同名称
    订单编号 订单号 订单金额 合同金额 工单编号 案件编号 投诉内容 投诉类型 举报内容 诉求内容 检查日期 检查结果 检查内容 检查人员
    期初应收 期初应付 期初应收款 期初应付款 初期应收款 初期应付款 累计应收款 累计应付款 应收余额 应付余额 期初余额 期初欠款
    处罚日期 处罚金额 处罚结果 违法行为 采购数量 产品单价 发货日期
    客户等级 客户级别 客户来源 信用额度 信用期限 信用天数 授信额度 授信金额 逾期金额 逾期天数 贷款余额 五级分类
    结算周期 准入状态 准入时间 考察结果 考察人 供货周期 主供产品 监管等级 监管级别 网格员 所属网格
    包保干部 包保领导 包联领导 包联干部 责任民警 检查次数 检查频次 上次检查时间 下次检查时间 执法人员
    立案时间 立案日期 入园时间 入园日期 入驻状态 招商人员 招商人 会费金额 会费标准
    签约状态 签约时间 拜访时间 拜访内容 回访结果 走访时间 走访人员 办理结果
    诉求类型 诉求标题 反映内容 涉案金额 承办部门 订单状态 收货时间
  `),
  decidingFields: words(`
    审核意见 审核结果 审核结论 审批意见 审批结果 审批结论 审查意见 审查结果 复核意见 复核结果 核查结果 核查意见
    受理意见 驳回原因 驳回理由 退回原因 退回理由 初审意见 终审意见 是否通过 是否受理
  `),
  decidingButtons: words(`
    通过 不通过 驳回 审核通过 审核不通过 审核驳回 审批通过 审批驳回 通过审核 予以受理 不予受理 派单 转办 结案 立案
  `),
  accountHeadings: words(`
    账号信息 登录信息 账户设置 账号设置 注册账号 用户信息 登录账号 账号密码 登陆信息 注册信息账号 账户安全 管理员信息 个人信息
    用户资料 个人资料 登录账户
  `),
};
