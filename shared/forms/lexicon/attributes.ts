/** What is asked of a person. Without an owner these are bare and never guessed. Data only. */
import type { AttributeLexicon } from './schema.ts';
import { words } from './words.ts';

export const attributeLexicon: AttributeLexicon = {
  source: 'Labels seen in public front-end source, registration forms (市场主体登记文书规范), own knowledge',
  checked: '2026-11-25',
  attributes: [
    {
      attribute: 'name',
      labels: words(`
        姓名 名字 名称 真实姓名 联系姓名 全名 姓名全称 中文姓名 称呼
        身份证姓名 证件姓名 实名 姓名实名 证件持有人姓名 证件持有人
      `),
      english: words(`name fullname`),
      names: words(`name xm realname username mc fullname truename personname`),
    },
    {
      attribute: 'idType',
      labels: words(`
        证件类型 身份证件类型 证件种类 身份证件种类 有效证件类型 证件类别 身份证明类型 身份证类型
        身份类型 证件名称 有效身份证件类型 证件种类名称 身份证件类别 身份证明种类 有效证件种类 个人证件类型
        证件类型名称
        证照类型 证照种类 身份证件名称 证件类型选择 证件形式 身份证明文件类型
      `),
      english: words(`idtype documenttype certificatetype`),
      names: words(`
        idtype certtype zjlx cardtype certificatetype papertype idcardtype certificatestype credentialtype
        identitytype
      `),
    },
    {
      attribute: 'idNo',
      labels: words(`
        身份证/护照号码 身份证/护照号 身份证号/护照号 身份证号码/护照号码 身份证或护照号码 身份证护照号码
        证件号码 证件号 身份证号 身份证号码 身份证 身份证件号码 身份证件号 公民身份号码 身份号码 身份号 身份证编号
        证件编号 有效证件号码 有效证件号 居民身份证号 居民身份证号码 公民身份证号码 身份证明号码
        身份证证件号 身份证件编号 身份证证号 证件代码 公民身份证号 有效身份证件号码 身份证号码证件号码
        身份证id 证件证号 公民身份证 居民身份证 居民身份证件号码 身份证号证件号 证件号身份证号 证明号码
        公民身份证件号码
        证照号码 证照号 身份证代码 id号 身份证no 位身份证号 证件id 身分证号 身分证号码 身分证 身份证号或护照号
      `),
      english: words(`idnumber idno idcardnumber identitycardnumber passportnumber`),
      names: words(`
        idno idcard cardid cardno certno zjhm sfzh sfzhm idnumber idcardno identityno certificateno
        identitycard idnum certcode identity card idcode personcard certificatenumber credentialno
        idcardnumber cardnum idcardnum cerno certificatesno identitynumber
      `),
    },
    {
      attribute: 'mobile',
      labels: words(`
        手机 手机号 手机号码 移动电话 联系手机 联系手机号 联系手机号码 手机电话 移动手机 行动电话
        移动电话号码 常用手机 手机联系方式 常用手机号 移动号码 手机号码联系电话 办公手机 本人手机号
        联系移动电话 手机联系电话 联系电话手机 手机号联系电话 联系手机电话 移动联系电话 移动手机号 个人手机
        个人手机号 个人手机号码 工作手机 手机联系号码
        位手机号 绑定手机号 认证手机号 实名认证手机号 联络手机 绑定手机
      `),
      english: words(`
        mobile mobilephone mobilenumber cellphone cellphonenumber mobileno mobilephonenumber
      `),
      names: words(`
        mobile phone mobilephone sj sjh sjhm yddh cellphone mobileno mobiletel phonenumber phonenum phoneno
        cell mobilenumber mobilenum shouji
      `),
    },
    {
      attribute: 'phone',
      labels: words(`
        电话 联系电话 固定电话 座机 电话号码 联系方式 办公电话 固话 座机号码 座机号 固定电话号码 办公室电话
        联络电话 联系电话号码 联系号码 有效联系方式 联络方式 常用电话 公司电话 单位电话 联系座机 联系固话
        办公固话 办公座机 座机电话 联系固定电话 联系电话座机 电话固话 联系电话固话 常用联系电话 有效联系电话
        常用联系方式 通讯电话 电话号 联系电话号 联系电话一 工作电话 固定联系电话 联系方式电话 电话座机 有效电话 办公固定电话
        通讯方式 联系固话号码
      `),
      english: words(`
        phone telephone tel phonenumber telephonenumber contactnumber contactphone contacttelephone landline
        officetelephone
      `),
      names: words(`
        tel telephone dh lxdh fixedline gddh phone contactphone telno lxfs landline linkphone contacttel
        linktel contactnumber fixedphone telnumber telnum fixedtel contactway contactinfo
      `),
    },
    {
      attribute: 'email',
      labels: words(`
        邮箱 电子邮箱 电子邮件 邮箱地址 电子邮箱地址 邮件 联系邮箱 e-mail email 邮件地址 电子邮件地址
        常用邮箱 电子信箱 邮箱号 联系电子邮箱 邮箱账号 注册邮箱 电邮 mail 接收邮箱 办公邮箱 联系邮件 e-mail地址
        email地址 email邮箱 电子邮箱email 工作邮箱 邮箱email 常用电子邮箱 电子邮箱号 电子邮件邮箱
        邮箱电子 电邮地址 联系电子邮件 联系电邮 联系邮箱地址 联络邮箱 联系电子信箱 信箱 联系信箱
        企业邮箱 商务邮箱 邮箱帐号 接收保单邮箱 收保函邮箱 联系的邮箱 邮址
      `),
      english: words(`e-mail email emailaddress e-mailaddress mail contactemail`),
      names: words(`
        email mail yx dzyx mailbox emailaddress contactemail youxiang dzyj emailaddr
      `),
    },
    {
      attribute: 'title',
      labels: words(`
        职务 职位 职务职称 职称职务 所任职务 担任职务 岗位 职务名称 现任职务 职位名称 职级 行政职务
        职务岗位 职务职级 工作职务 岗位职务 单位职务
        任职 头衔 职衔 岗位名称 公司职务 工作岗位 任职岗位 职级职务 在单位的职务 在企业职务 在本单位职务
      `),
      english: words(`title jobtitle position`),
      names: words(`title position zw duty post jobtitle job`),
    },
    {
      attribute: 'department',
      labels: words(`
        部门 所在部门 所属部门 部门名称 部门职称 部门/职称 部门及职务 部门职务 部门/职务 所属科室 科室
        所在科室 所属处室 部门科室 所在部门名称 工作部门 任职部门 处室
        科室名称 所在处室 所属部门名称 归属部门 隶属部门 单位部门 公司部门 所在单位部门
      `),
      english: words(`department`),
      names: words(`department dept bm deptname departmentname szbm`),
    },
    {
      attribute: 'address',
      labels: words(`
        联系地址 通讯地址 通信地址 地址 联络地址 邮寄地址
        住址 详细地址 办公地址 所在地址
      `),
      english: [],
      names: words(`address addr dz`),
    },
    {
      attribute: 'idFile',
      labels: words(`
        身份证正面 身份证反面 身份证背面 身份证照片 身份证扫描件 身份证复印件 身份证正反面 身份证正面照
        身份证反面照 身份证图片 身份证正面图片 身份证背面图片 身份证反面图片 身份证人像面 身份证国徽面
        证件照片 证件扫描件 身份证正面照片 身份证反面照片 身份证背面照片 身份证背面照 身份证明 身份证件
        身份证正反面照片 身份证附件 身份证 身份证正面扫描件 身份证反面扫描件 身份证头像面 身份证原件
        身份证明文件 证件 身份证照 证件照 证件正面 证件反面 证件正面照 证件反面照 身份证扫描 身份证证件
        身份证正反面扫描件 身份证正反面复印件 身份证件扫描件 证件正面照片 证件反面照片 身份证影印件
        身份证电子版 身份证电子照 证件图片 证件附件 身份证正面图 身份证反面图 身份证背面图 身份证人像 身份证国徽
        身份证人像照 身份证国徽照 身份证人像面照片 身份证国徽面照片 身份证人像页 身份证国徽页
        身份证正面复印件 身份证反面复印件 身份证头像 身份证双面 身份证正反 身份证正反面图片 身份证正反面照
        身份证双面复印件 身份证件照 身份证件照片 身份证件图片 证件影像 身份证影像 有效身份证件 证件人像面 证件国徽面 身份证正面附件 身份证反面附件
        人像面 国徽面 身份证人像像 身份证信息面 身份证肖像面 二代身份证正面 二代身份证反面 证件正反面 身份证-人像面
        身份证-国徽面 身份证-正反面 身份证-正面 身份证-反面 身份证照片身份证人像面 身份证照片身份证国徽面 身分证照片 身分证正面 身分证反面
        居民身份证人像面 居民身份证国徽面 居民身份证正面 居民身份证反面 中国大陆居民身份证人像面 中国大陆居民身份证国徽面
      `),
      english: [],
      names: words(`
        sfzzm sfzfm idcardfront idcardback idcardimg idcardpic idcardphoto idphoto cardfront cardback
        idcardpositive idcardnegative idcardfile sfz
      `),
    },
  ],
};
