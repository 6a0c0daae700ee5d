import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { isSure, recognise, ruledCharacterOf } from './recognise.ts';

const page = (fields: readonly FieldSketch[], title = '') => {
  const reading = makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] });
  const { fields: found } = recognise(reading);
  return {
    character: ruledCharacterOf(reading),
    keys: found.map((one) => (one.outcome === 'fact' && isSure(one) ? one.key : null)),
  };
};
const labels = (...list: string[]): FieldSketch[] => list.map((label) => ({ label }));
const under = (section: string, ...list: string[]): FieldSketch[] =>
  list.map((label) => ({ label, section }));

describe('a heading that begins the record of another party', () => {
  const record = [
    ...under('服务商基本信息', '公司全称', '公司网址'),
    ...under('法人信息', '法人姓名', '法人证件号码'),
    ...under('联系人信息', '联系人姓名', '手机号'),
  ];

  test('makes what stands further down theirs as well', () => {
    expect(page(record).character).toBe('otherParty');
  });

  test('not where we apply to be one', () => {
    expect(page(record, '服务商入驻').character).toBe('own');
  });

  test('not below our own name', () => {
    const ours = under('企业基本信息', '企业名称', '统一社会信用代码');
    expect(page([...ours, ...record]).character).toBe('own');
  });
});

describe('a form that asks whom to find and what lists are narrowed down by', () => {
  test('is not known for ours', () => {
    expect(page(labels('企业全称', '所在地市', '行业类别')).character).toBe('unclear');
    expect(page(labels('单位名称', '单位性质', '状态')).character).toBe('unclear');
    expect(page(labels('机构名称', '统一社会信用代码', '所属区域', '联系人')).character).toBe('unclear');
    expect(page(labels('企业名称', '统一社会信用代码', '法定代表人', '审核状态')).character).toBe('unclear');
    const until: FieldSketch = { label: '至', widget: 'date' };
    expect(page([...labels('企业名称', '法人姓名', '申请时间'), until]).character).toBe('unclear');
  });

  test('is ours with one thing more to write down, or where something names us', () => {
    const some = labels('企业全称', '统一社会信用代码', '行业类别');
    expect(page([...some, ...labels('联系电话')]).character).toBe('own');
    expect(page([...some, { label: '营业执照', widget: 'file' }]).character).toBe('own');
    expect(page(some, '企业信息').character).toBe('own');
  });

  test('is ours when it proves who we are', () => {
    expect(page(labels('企业名称', '统一社会信用代码', '法定代表人')).character).toBe('own');
  });
});

test('a heading over boxes that only ask', () => {
  expect(page(under('查询条件', '企业名称', '法定代表人', '联系电话'), '企业信息').character).toBe('search');
  const more = labels('注册资本', '经营范围');
  expect(page([...under('查询条件', '企业名称'), ...more]).character).toBe('own');
});

describe('a name and how to reach whoever bears it', () => {
  const employer = labels('单位名称', '单位地址', '联系人', '联系电话');

  test('are asked of any employer', () => {
    expect(page(employer).character).toBe('unclear');
  });

  test('are ours where something names us, proves us or acts for us', () => {
    expect(page(employer, '单位信息').character).toBe('own');
    expect(page([...employer, ...labels('统一社会信用代码')]).character).toBe('own');
    expect(page([...employer, ...labels('经办人姓名', '经办人电话')]).character).toBe('own');
  });
});

test('what somebody learned, where nothing proves a company', () => {
  const person = labels('最高学历', '毕业院校');
  expect(page([...labels('单位类型', '单位地址', '单位电话'), ...person]).character).toBe('otherParty');
  expect(page([...labels('企业名称', '统一社会信用代码', '法定代表人'), ...person]).character).toBe('own');
});

test('where somebody works', () => {
  expect(page(under('就业档案', '用人单位名称', '单位性质', '单位地址')).keys).toEqual([null, null, null]);
});

describe('one of the owners of a company', () => {
  const share = { label: '出资比例（%）', section: '出资信息' };

  test('is not the company', () => {
    const company = labels('企业名称', '统一社会信用代码');
    expect(page([...company, share]).character).toBe('otherParty');
    expect(page([...company, ...labels('股份占比')]).character).toBe('otherParty');
  });

  test('may be asked for on a form of the company', () => {
    const company = labels('企业名称', '统一社会信用代码', '法定代表人', '注册资本');
    expect(page([...company, share]).character).toBe('own');
  });
});

describe('a tax number, a bank and somebody to call', () => {
  const ledger = labels('单位名称', '税号', '开户银行', '银行账号', '联系人', '联系电话');

  test('are kept of whoever is paid', () => {
    expect(page(ledger).character).toBe('unclear');
  });

  test('are ours where something names us or only we would say it', () => {
    expect(page(ledger, '企业信息').character).toBe('own');
    expect(page([...ledger, ...labels('法定代表人')]).character).toBe('own');
    expect(page(labels('单位名称', '税号', '开户银行', '银行账号')).character).toBe('own');
  });
});

test('what only a seller or a bookkeeper notes of a party, wherever it stands in the label', () => {
  const company = labels('公司名称', '统一社会信用代码', '法定代表人');
  expect(page([...company, ...labels('跟进销售')]).character).toBe('otherParty');
  expect(page([...company, ...labels('助记码')]).character).toBe('otherParty');
  expect(page([...company, ...labels('归还日期')]).character).toBe('otherParty');
});

test('what another unit is allowed to do', () => {
  const person = labels('组织机构代码', '法定代表人姓名');
  expect(page([...labels('造价机构资质等级'), ...person]).character).toBe('otherParty');
  // A trade of ours, and a paper below our own name.
  expect(page([...labels('建筑企业资质等级'), ...person]).character).toBe('own');
  expect(page([...labels('企业名称', '检测机构资质等级'), ...person]).character).toBe('own');
});

test('the title of a table about another unit', () => {
  expect(page(labels('单位名称', '单位负责人', '联系人'), '物业管理单位概况表').character).toBe('otherParty');
  expect(page(labels('单位名称', '单位负责人', '统一社会信用代码'), '参保单位情况表').character).toBe('own');
});

test('an area code as the example of the first of two boxes', () => {
  const phone = [
    { label: '公司座机号', placeholder: '023' },
    { label: '公司座机号', placeholder: '55555555' },
  ];
  expect(page([...labels('公司名称', '法定代表人'), ...phone]).keys).toEqual([
    'entity.name',
    'legalRep.name',
    null,
    'entity.phone',
  ]);
});

test('whoever a legal representative sends', () => {
  const agent = under('法人委托经办人', '姓名', '身份证号');
  expect(page([...labels('申请单位名称'), ...agent]).keys).toEqual([
    'entity.name',
    'agent.name',
    'agent.idNo',
  ]);
});

test('a place to choose from among nothing that is shown', () => {
  const company = labels('企业名称', '法定代表人');
  expect(page([...company, { label: '经营场所', widget: 'radio' }]).keys[2]).toBeNull();
  const choice: FieldSketch = { label: '经营场所', widget: 'radio', options: ['自有', '租赁'] };
  expect(page([...company, choice]).keys[2]).toBeNull();
});

describe('boxes that say what is looked for', () => {
  const asking = (label: string, placeholder: string): FieldSketch => ({ label, placeholder });

  test('make a search of a form', () => {
    const bar = [asking('公司名称', '模糊查询'), asking('法人证件号码', ''), asking('法代名称', '模糊查询')];
    expect(page(bar, '公司管理').character).toBe('search');
  });

  test('one of several only finds the company that is registered', () => {
    const found = [
      asking('企业名称', '输入关键字查询'),
      ...labels('统一社会信用代码', '法定代表人', '注册地址'),
    ];
    expect(page(found).character).toBe('own');
  });
});

test('a form of papers alone is ours, where no other party is named beside them', () => {
  const papers = ['营业执照副本', '组织机构代码证', '其他证明材料'];
  const files = papers.map((label): FieldSketch => ({ label, widget: 'file' }));
  expect(page(files, '企业注册认证')).toEqual({
    character: 'own',
    keys: ['attachment.businessLicence', null, null],
  });
  expect(page(files, '').character).toBe('own');
  expect(page([...files, ...labels('供应商名称')]).character).not.toBe('own');
});

test('whoever does an errand for us is ours', () => {
  expect(page(labels('单位名称', '统一社会信用代码', '单位登记经办人姓名', '年报联络员电话')).keys).toEqual([
    'entity.name',
    'entity.uscc',
    'agent.name',
    'contact.phone',
  ]);
});

test('a name and a number, and nothing else, are looked up as often as proved', () => {
  expect(page(labels('企业名称', '统一社会信用代码')).character).toBe('unclear');
  expect(page(labels('企业名称', '统一社会信用代码'), '企业认证').character).toBe('own');
  expect(page(labels('企业名称', '统一社会信用代码', '法定代表人')).character).toBe('own');
});

test('a company by its number in somebody’s list is that of the list', () => {
  expect(page(labels('代储企业编号', '企业名称', '统一社会信用代码', '注册资本')).character).toBe(
    'otherParty',
  );
  expect(page(labels('企业编号', '企业名称', '统一社会信用代码', '注册资本')).character).toBe('own');
});

test('whoever collects it records it of another', () => {
  const facts = ['企业名称', '法定代表人', '注册地址', '注册资本'];
  expect(page(labels(...facts, '数据采集时间')).character).toBe('otherParty');
  expect(page(labels(...facts, '进件编号')).character).toBe('otherParty');
  expect(page(labels(...facts, '填表时间')).character).toBe('own');
});

test('a branch of somebody’s tree, unless it proves a company', () => {
  const facts = ['名称', '法人', '委托代理人', '传真', '网站'];
  expect(page(labels('上级组织', ...facts)).character).toBe('unclear');
  expect(page(labels('上级组织', ...facts), '企业注册').character).toBe('own');
  expect(page(labels('上级组织', ...facts, '统一社会信用代码')).character).toBe('own');
  expect(page(labels(...facts, '上级组织')).character).toBe('own');
});

test('a 经办人 before the 经办日期 is the office’s', () => {
  const facts = ['企业名称', '统一社会信用代码', '注册地址'];
  expect(page(labels(...facts, '经办人', '经办机构', '经办日期')).keys[3]).toBeNull();
  expect(page(labels(...facts, '经办人', '经办人电话')).keys[3]).toBe('agent.name');
});

test('whom a company answers to is nobody whose mail is asked for behind its address', () => {
  const facts = ['企业名称', '统一社会信用代码', '上级主管部门'];
  expect(page(labels(...facts, '单位地址', '电子邮箱')).keys.at(-1)).toBe('entity.email');
  expect(page(labels(...facts, '联系电话')).keys.at(-1)).toBeNull();
});

test('a kind and not that kind is a question of yes or no', () => {
  const kind = (options: readonly string[]): FieldSketch => ({ label: '企业类型', widget: 'radio', options });
  expect(page([kind(['个体工商户', '有限责任公司'])]).keys).toEqual(['entity.type']);
  expect(page([kind(['个体工商户', '非个体工商户'])]).keys).toEqual([null]);
});

test('where a company signs up, two facts under a password are ours', () => {
  const asked: FieldSketch[] = [
    ...under('完善联系人信息', '联系人', '联系邮箱'),
    { label: '设置密码', inputType: 'password' },
  ];
  expect(page(asked, '供应商注册')).toEqual({
    character: 'own',
    keys: ['contact.name', 'contact.email', null],
  });
  expect(page(asked, '用户注册').character).toBe('login');
  expect(page(asked, '企业员工注册').character).toBe('login');
  expect(page(labels('联系人', '联系邮箱'), '企业注册审核').character).not.toBe('own');
});

test('a title that addresses us is about us, whoever is named in it', () => {
  const asked = labels('企业名称', '联系人姓名', '联系人电话', '联系人邮箱');
  expect(page(asked, '您的联系方式将推送给专业客户经理').character).toBe('own');
  expect(page(asked, '专业客户经理').character).not.toBe('own');
});

test('the secret of a program is no password that somebody signs in with', () => {
  const asked = (label: string): FieldSketch[] => [
    ...labels('企业名称', '绑定域名'),
    { label, inputType: 'password' },
  ];
  for (const label of ['API密钥', 'App Secret', '初始密码'])
    expect(page(asked(label), '系统设置').character).not.toBe('login');
  expect(page(asked('密码'), '系统设置').character).toBe('login');
});

test('a title that names the 经营者 names whose name and address are asked for', () => {
  const asked = labels('经营者名称', '联系电话', '经营地址');
  expect(page(asked, '经营者打印资料').character).toBe('own');
  expect(page(asked, '打印资料').character).toBe('unclear');
});

test('a box for a keyword beside what narrows a list down is a search', () => {
  const asked: FieldSketch[] = labels('所属市区', '注册资金', '行业分类');
  expect(page([...labels('关键字查询'), ...asked], '企业').character).toBe('search');
  expect(page([...labels('主营产品关键字'), ...asked], '企业').character).not.toBe('search');
});

test('behind whoever signs up, a block that describes the company by name makes the form ours', () => {
  const person = under('个人信息', '姓名', '职位');
  const described = ['企业全称', '企业详细地址', '企业简介', '企业性质'];
  expect(page([...person, ...under('企业信息', ...described)]).character).toBe('own');
  expect(page([...person, ...under('企业信息', '企业全称')]).character).not.toBe('own');
});

test('who writes an introduction writes their own', () => {
  expect(page(labels('单位名称', '地址', '联系人', '单位简介')).character).toBe('own');
  expect(page(labels('单位名称', '地址', '联系人')).character).toBe('unclear');
});

describe('whoever signs up or reports names their own company', () => {
  const password: FieldSketch[] = ['密码', '确认密码'].map((label) => ({ label, inputType: 'password' }));

  test('with a new password', () => {
    const asked = [...labels('公司名称', '联系电话'), ...password];
    expect(page(asked, '会员注册').character).toBe('own');
    expect(page(asked, '新增用户').character).not.toBe('own');
    expect(page([...labels('公司名称'), ...password.slice(1)]).character).toBe('login');
  });

  test('as the unit that fills the form in', () => {
    expect(page(labels('监测时间', '填报单位', '填报日期')).character).toBe('own');
    expect(page(labels('监测时间', '单位名称', '填报日期')).character).toBe('unclear');
    expect(page(labels('填报单位', '审核状态')).character).toBe('unclear');
  });
});

describe('one word for the company all along', () => {
  test('is what the form is about', () => {
    expect(page(labels('酒店名称', '酒店电话', '酒店地址')).character).toBe('own');
  });

  test('is where somebody works, if it says no more than that', () => {
    expect(page(labels('单位名称', '单位电话', '单位地址')).character).toBe('unclear');
    const whole = labels('公司名称', '公司电话', '公司地址', '公司邮箱');
    expect(page(whole).character).toBe('own');
    expect(page([...whole, ...labels('入职时间')]).character).toBe('otherParty');
  });
});

test('a site with its ICP number is one’s own, a friendly link has none', () => {
  expect(page(labels('网站名称', '网站备案号(ICP)', '第三方统计代码')).character).toBe('own');
  expect(page(labels('网站名称', '网站域名', '排序')).character).toBe('unclear');
});

test('上级单位 right behind the name is a branch of a tree too, unless the company proves itself', () => {
  const branch = labels('单位名称', '上级单位', '单位简称', '单位电话', '单位传真');
  expect(page(branch).character).toBe('unclear');
  expect(page([...branch, ...labels('统一社会信用代码')]).character).toBe('own');
  expect(page(labels('机构名称', '联系地址', '负责人', '传真', '邮政编码'), '添加顶级节点').character).toBe(
    'unclear',
  );
});

test('a form that speaks to us is ours', () => {
  const asked = (placeholder: string): FieldSketch[] => [
    { label: '单位名称', placeholder },
    ...labels('联系人', '电子邮箱'),
  ];
  expect(page(asked('请输入贵单位名称')).character).toBe('own');
  expect(page(asked('请输入单位名称')).character).toBe('unclear');
});

test('a record of one person stays one, whatever proves their employer', () => {
  const person = labels('性别', '民族', '出生年月', '政治面貌', '毕业院校', '所学专业', '开户银行');
  expect(page([...labels('企业名称', '组织机构代码'), ...person]).character).toBe('otherParty');
  expect(page([...labels('企业名称', '组织机构代码'), ...person.slice(4)]).character).toBe('own');
});

test('a later page of the company’s form goes on where the first asked who it is', () => {
  expect(page(labels('公司地址', '公司网址', '企业联系电话', '企业传真'), '企业信息').character).toBe('own');
  expect(page(labels('地址', '网址', '联系电话', '传真')).character).toBe('unclear');
  const account = labels('开户银行', '开户账户', '企业电话');
  expect(page(account, '电子发票申请').character).toBe('own');
  expect(page(account.slice(0, 2), '提现申请').character).toBe('unclear');
});

test('a person and then their company, under a title to sign up by', () => {
  const asked = [
    ...under('个人信息', '姓名', '手机号码', '职位'),
    ...under('公司信息', '公司名称', '公司地址'),
  ];
  expect(page(asked, '品牌商报名表').character).toBe('own');
  expect(page(asked, '名片').character).not.toBe('own');
});

test('shares asked for under a title about the company are those of its own owners', () => {
  const asked = labels('公司名称', '统一社会信用代码', '出资比例', '股东姓名');
  expect(page(asked, '单位信息登记表').character).toBe('own');
  expect(page(asked).character).toBe('otherParty');
});

test('how to reach us is asked of ourselves', () => {
  const asked = labels('联系人', '联系地址', '传真', '单位名称');
  expect(page(asked, '联系我们').character).toBe('own');
  expect(page(asked).character).toBe('unclear');
});

test('what a company is told of its own record does not make it another’s', () => {
  const much = labels('企业名称', '法定代表人', '注册资本', '经营范围', '驳回理由');
  const judged = (fields: readonly FieldSketch[], title: string) =>
    ruledCharacterOf(makeReading(fields, { forms: [{ form: 0, title, buttons: [] }] }));
  expect(judged(much, '企业信息')).toBe('own');
  expect(judged(much, '入驻审核')).toBe('otherParty');
  expect(judged([...much, { label: '审核意见' }], '企业信息')).toBe('otherParty');
});

test('a branch that is added is none of the company itself, one that applies is', () => {
  const branch = labels('门店名称', '详细地址', '统一社会信用代码', '法定代表人');
  expect(page(branch, '新增分店').character).toBe('otherParty');
  expect(page(branch, '增加门店').character).toBe('otherParty');
  expect(page(branch, '申请门店').character).toBe('own');
});

test('a row that can be locked may be our own', () => {
  const ours = labels('企业名称', '统一社会信用代码', '法定代表人', '注册资本');
  expect(page([...ours, ...labels('锁定状态', '是否禁用')]).character).toBe('own');
});

describe('a title that says whom the form is about', () => {
  const ours = labels('企业名称', '统一社会信用代码', '法定代表人', '注册地址');

  test.each(['关联企业信息新增', '子公司信息', '共建单位名单', '平台运营代车队注册', '新建展商'])(
    '%s',
    (title) => {
      expect(page(ours, title).character).toBe('otherParty');
    },
  );

  test.each(['企业信息新增', '代理商注册', '代表机构注册', '参展商入驻'])('not %s', (title) => {
    expect(page(ours, title).character).toBe('own');
  });
});

describe('whoever asks for an invoice', () => {
  const invoice = labels('发票抬头', '纳税人识别号', '开户银行', '银行账号', '联系人', '联系电话');

  test('is no ledger of others, though it has a bank and somebody to call', () => {
    expect(page(invoice).character).toBe('own');
    expect(page([...labels('单位名称'), ...invoice.slice(1)]).character).toBe('unclear');
  });

  test('says for which order', () => {
    expect(page([...labels('订单编号'), ...invoice]).character).toBe('own');
    expect(page(labels('订单编号', '企业名称', '纳税人识别号', '开户银行')).character).toBe('otherParty');
  });
});

test('a licence and the card of who represents us are handed in by us, whoever else hands in one', () => {
  const papers: FieldSketch[] = ['营业执照', '法人身份证正面', '医生资格证'].map((label) => ({
    label,
    widget: 'file',
  }));
  expect(page(papers).character).toBe('own');
  expect(page(papers.slice(1)).character).not.toBe('own');
});

describe('企业基本信息编辑 with all that a company says of itself', () => {
  const much = labels(
    '企业名称',
    '组织机构代码',
    '成立时间',
    '注册资金',
    '法定代表人',
    '经营范围',
    '员工人数',
  );

  test('is ours, whatever a park or a bank notes of it', () => {
    expect(page([...labels('入孵编号'), ...much], '企业基本信息编辑').character).toBe('own');
  });

  test('not under a title that says more, or with little of it', () => {
    expect(page([...labels('入孵编号'), ...much], '在孵企业管理').character).toBe('otherParty');
    expect(page(labels('入孵编号', '企业名称', '联系人'), '企业基本信息编辑').character).not.toBe('own');
  });
});

test('the record of somebody employed names their company', () => {
  const record = labels('从业类别', '企业法定代表人', '企业法人手机号', '企业法人联系电话');
  expect(page(record, '危险品从业人员').character).toBe('otherParty');
});

test('a company opens an account as the customer of a bank', () => {
  const account = labels('客户类型', '企业名称', '营业执照注册号', '法定代表人', '企业注册地址');
  expect(page(account, '开户绑卡').character).toBe('own');
});

describe('what is asked of several people of a company', () => {
  const ours = under('企业基本信息', '企业名称', '统一社会信用代码', '注册资本');
  const person = ['性别', '出生日期', '学历'];

  test('says of none of them that the form is theirs', () => {
    const people = ['法定代表人', '企业负责人', '企业联系人'].flatMap((head) =>
      under(head, '姓名', ...person),
    );
    expect(page([...ours, ...people]).character).toBe('own');
  });

  test('of one of them, much, it does', () => {
    const much = under('本人', '姓名', ...person, '民族', '政治面貌', '毕业院校');
    expect(page([...much, ...ours]).character).toBe('otherParty');
  });
});

test('where somebody works is no form of the company', () => {
  const employer = labels('单位名称', '单位电话', '单位性质', '企业类型');
  expect(page(employer, '工作信息').character).toBe('otherParty');
  expect(page(employer).character).toBe('own');
});

test('one word of a record is enough where nobody asks the company’s name', () => {
  const said = labels('企业性质', '成立时间', '注册资本', '法人代表', '经营范围', '员工人数', '关系等级');
  expect(page(said).character).toBe('otherParty');
  expect(page([...labels('企业名称', '统一社会信用代码'), ...said]).character).toBe('own');
});

test('审核意见 under 审核信息, below what a company says of itself, is what it is told', () => {
  const own = under('单位信息维护', '单位名称', '法定代表人', '组织机构代码', '单位简介', '联系地址');
  const told = under('审核信息', '审核意见');
  expect(page([...own, ...told], '单位信息维护').character).toBe('own');
  expect(page([...own, ...under('单位信息维护', '审核意见')], '单位信息维护').character).toBe('otherParty');
});

test('a 单位 beside 每月收入 and 服务年数 is where somebody works', () => {
  expect(page(labels('单位名称', '单位性质', '单位地址', '单位电话', '服务年数', '每月收入')).character).toBe(
    'otherParty',
  );
});

describe('who judges what another handed in', () => {
  const asked = labels('企业名称', '统一社会信用代码', '法定代表人', '注册资本');

  test('says so in the title, or in the one heading', () => {
    expect(page(asked, '企业信息审核').character).toBe('otherParty');
    expect(page(asked.map((field) => ({ ...field, section: '商户分步审核' }))).character).toBe('otherParty');
    expect(page(asked, '企业资质审核').character).toBe('own');
  });
});

test('how a filing of a site went is told, an opinion is given', () => {
  const filing = labels(
    '主办单位名称',
    '主办单位证件号码',
    '网站负责人名称',
    '网站负责人有效证件号码',
    '网站名称',
  );
  expect(page([...filing, { label: '审批结果' }], 'ICP备案信息').character).toBe('own');
  expect(page([...filing, { label: '审核意见' }], 'ICP备案信息').character).toBe('otherParty');
  expect(page([...labels('企业名称', '注册资本', '法定代表人'), { label: '审批结果' }]).character).toBe(
    'otherParty',
  );
});

test('who heads the company of a heading is theirs, under headings of their own too', () => {
  const partner = under('合作单位基本情况', '单位名称', '组织机构代码', '注册资金');
  const people = [...under('法定代表人', '姓名', '身份证号'), ...under('联系人', '姓名', 'E-mail')];
  expect(page([...partner, ...people], '项目申请书').character).toBe('otherParty');
  // Whoever hands in what is asked of a branch is ours.
  const handsIn = under('指定代表或共同委托代理人', '姓名', '证件号码');
  const branch = under('分公司基本信息', '分公司名称', '统一社会信用代码');
  expect(page([...branch, ...handsIn], '分公司注销登记').character).not.toBe('otherParty');
});

test('上级机构 before all else is a place in a tree, however its other words lean', () => {
  const branch = labels(
    '机构类型',
    '负责人',
    '机构名称',
    '地址',
    '电话号码',
    '邮政编码',
    '传真号',
    '经营范围',
  );
  expect(page([{ label: '上级机构' }, ...branch]).character).toBe('unclear');
  expect(page(branch).character).toBe('own');
});

test('what is agreed to was asked by another', () => {
  const asked = labels('公司名称', '联系人', '公司电话', '公司地址');
  expect(page(asked, '同意创建企业').character).toBe('otherParty');
  expect(page(asked, '创建企业').character).not.toBe('otherParty');
});

test('who thinks of a password signs up, and who types it signs in', () => {
  const asked = (prompt: string): FieldSketch[] => [
    { placeholder: '用户名' },
    { placeholder: prompt, inputType: 'password' },
    { placeholder: '请填写公司名称' },
    { placeholder: '联系人姓名' },
    { placeholder: '短信验证码' },
  ];
  expect(page(asked('请设置6-20位登录密码')).character).toBe('own');
  expect(page(asked('请输入登录密码')).character).not.toBe('own');
});

test('a new 网站负责人 is one', () => {
  const site = [{ label: '网站名称' }, { label: '网站域名' }];
  const asked = under('填写新的网站负责人信息', '负责人姓名', '负责人证件号码');
  expect(page([...site, ...asked], '填写网站信息').keys.slice(2)).toEqual([
    'principal.name',
    'principal.idNo',
  ]);
});

test('few boxes that name a company are ours where something is handed in, and nothing is looked for', () => {
  const asked = labels('公司名称', '公司中文名', '邮箱');
  const withButtons = (...buttons: string[]) =>
    recognise(makeReading(asked, { forms: [{ form: 0, title: '修改信息', buttons }] })).character.get(0);
  expect(withButtons('取消', '保存')).toBe('own');
  expect(withButtons('查询', '重置')).not.toBe('own');
  expect(withButtons()).toBe('unclear');
});

test('a few boxes on a page that keeps a list narrow it down, unless something is handed in', () => {
  const asked: FieldSketch[] = ['区域', '企业名称', '统一社会信用代码', '经营地址'].map((label) => ({
    label,
  }));
  const under = (title: string, buttons: string[] = []) =>
    ruledCharacterOf(makeReading(asked, { forms: [{ form: 0, title, buttons }] }));
  expect(under('维修企业信息管理')).not.toBe('own');
  expect(under('维修企业列表')).not.toBe('own');
  expect(under('维修企业信息管理', ['保存'])).toBe('own');
  expect(under('公司信息管理')).toBe('own');
});

test('a title about a password over a page that asks for none and for much of a company is an old tab', () => {
  const company = labels(
    '公司名称',
    '公司详细地址',
    '联系人姓名',
    '营业执照号',
    '组织机构代码证',
    '法定代表人',
  );
  expect(page(company, '修改密码').character).toBe('own');
  expect(page(labels('公司名称', '手机号码', '验证码'), '找回密码').character).toBe('login');
  const guarded = [...company, { label: '新密码', inputType: 'password' }];
  expect(page(guarded, '修改密码').character).toBe('login');
});

test('a taxi is let to nobody', () => {
  const taxis = labels('单位名称', '统一社会信用代码', '法定代表人', '经营地址', '联系电话');
  expect(page(taxis, '网络预约出租汽车经营许可').character).toBe('own');
  expect(page(taxis, '出租方信息').character).toBe('otherParty');
});

test('whoever deals with us for the first time is another, and so is whom a title puts in brackets', () => {
  const company = labels('企业名称', '统一社会信用代码', '法定代表人', '注册地址', '开户银行', '税号');
  expect(page(company, '首营企业申请').character).toBe('otherParty');
  expect(page(company, '开票申请（客户）').character).toBe('otherParty');
  expect(page(company, '开票申请（企业）').character).toBe('own');
});
