import { describe, expect, test } from 'vitest';
import { makeReading, type FieldSketch } from './make-reading.fixture.ts';
import { isSure, recognise, ruledCharacterOf } from './recognise.ts';

const page = (fields: readonly FieldSketch[], title = '', buttons: string[] = []) => {
  const reading = makeReading(fields, { forms: [{ form: 0, title, buttons }] });
  const { fields: found } = recognise(reading);
  return {
    character: ruledCharacterOf(reading),
    keys: found.map((one) => (one.outcome === 'fact' && isSure(one) ? one.key : null)),
  };
};
const labels = (...list: string[]): FieldSketch[] => list.map((label) => ({ label }));

describe('the first company named is whom the block is about', () => {
  test('ours', () => {
    expect(page(labels('企业名称', '制造单位名称', '统一社会信用代码')).keys).toEqual([
      'entity.name',
      null,
      'entity.uscc',
    ]);
  });

  test('another', () => {
    expect(page(labels('制造单位名称', '统一社会信用代码', '法定代表人')).character).toBe('otherParty');
    expect(page(labels('发出邀约的劳务公司', '统一社会信用代码', '负责人')).character).toBe('otherParty');
  });

  test('another, though its number stands before its name', () => {
    const asked = labels('统一社会信用代码', '客户名称', '注册地址', '公司类型', '法人代表', '注册资本');
    expect(page(asked).character).toBe('otherParty');
    expect(page([...asked, ...labels('企业名称')]).keys[0]).toBe('entity.uscc');
  });

  test('who is above us is not', () => {
    expect(page(labels('上级单位', '企业名称', '统一社会信用代码', '法定代表人')).character).toBe('own');
    expect(page(labels('是否重点企业', '企业名称', '统一社会信用代码')).character).toBe('own');
  });
});

test('a title that adds one of a trade keeps it, and nobody fills in their own 工作经历 here', () => {
  const asked = labels('企业名称', '统一社会信用代码', '法定代表人', '注册地址');
  expect(page(asked, '添加兽药生产企业信息').character).toBe('otherParty');
  expect(page(asked, '生产企业信息填报').character).toBe('own');
  expect(page(labels('公司名称', '公司行业', '职位类型'), '请完善工作经历').character).toBe('otherParty');
});

test('an address for parcels and a card of somebody’s own are no company’s', () => {
  const address = labels('公司名称', '联系人', '税号', '地址', '邮政编码', '联系电话');
  expect(page(address, '我的收货地址').character).toBe('otherParty');
  expect(page(address, '我的公司').character).toBe('own');
  expect(page(labels('所属银行', '银行卡号'), '添加银行卡').character).toBe('otherParty');
  expect(page(labels('公司名称', '统一社会信用代码', '银行卡号'), '绑定银行卡').character).toBe('own');
});

test('who runs the account may be anybody there, so their papers are not the 法定代表人’s', () => {
  const papers = (section: string) =>
    page([...labels('公司名称', '法定代表人'), { label: '身份证号', section }], '商家入驻').keys[2];
  expect(papers('请上传平台运营者身份证信息！')).toBeNull();
  expect(papers('请上传法定代表人身份证信息！')).toBe('legalRep.idNo');
});

test('whoever applies for a test is the 委托单位', () => {
  const asked = labels('委托单位名称', '统一社会信用代码', '法定代表人', '委托日期');
  expect(page(asked, '检测合同').character).toBe('otherParty');
  expect(page(asked, '软件委托测试申请书').keys[0]).toBe('entity.name');
  const below = ['单位名称', '电话', '传真', '地址'].map((label) => ({ label, section: '委托单位信息' }));
  expect(page(below, '样品检验委托单').keys).toEqual([
    'entity.name',
    'entity.phone',
    'entity.fax',
    'address.office.full',
  ]);
});

test('under the heading of a permit, what is printed there of its holder', () => {
  const asked = ['企业名称', '登记号', '法定代表人', '主要负责人', '注册地址', '有效期限'];
  const under = (section: string) =>
    page(
      asked.map((label) => ({ label, section })),
      '企业认证',
    ).keys;
  const holder = ['entity.name', null, 'legalRep.name', 'principal.name', 'address.registered.full', null];
  expect(under('医疗机构执业许可证信息')).toEqual(holder);
  expect(under('变更前')).not.toEqual(holder);
});

describe('what else gives a record away', () => {
  test('questions nobody asks of oneself', () => {
    expect(page(labels('企业名称', '统一社会信用代码', '联系人', '合作状态')).character).toBe('otherParty');
    expect(page(labels('企业名称', '法定代表人', '招商人员')).character).toBe('otherParty');
  });

  test('an opinion to be written on what another handed in', () => {
    const company: FieldSketch[] = labels('企业名称', '统一社会信用代码', '法定代表人');
    expect(page([...company, { label: '审核意见', widget: 'textarea' }]).character).toBe('otherParty');
    // The authority's answer on our own form is there to be read.
    expect(page([...company, { label: '审核意见', readonly: true }]).character).toBe('own');
    expect(page([...company, { label: '审核意见', disabled: true }]).character).toBe('own');
  });

  test('a ledger of companies, even of those that moved in', () => {
    const company: FieldSketch[] = labels('单位名称', '统一社会信用代码', '法定代表人');
    expect(page(company, '入驻单位台账').character).toBe('otherParty');
    expect(page(company, '企业入驻').character).toBe('own');
  });

  test('buttons for whoever decides', () => {
    const company: FieldSketch[] = labels('企业名称', '统一社会信用代码', '法定代表人');
    expect(page(company, '', ['通过', '驳回']).character).toBe('otherParty');
    expect(page(company, '', ['同意并继续', '提交']).character).toBe('own');
  });

  test('a person before any company', () => {
    expect(page(labels('姓名', '性别', '单位名称', '单位地址', '统一社会信用代码')).character).toBe(
      'otherParty',
    );
  });

  test('a party that the title makes us', () => {
    expect(page(labels('供应商名称', '统一社会信用代码', '供应商地址'), '供应商入驻')).toEqual({
      character: 'own',
      keys: ['entity.name', 'entity.uscc', 'address.office.full'],
    });
    expect(page(labels('供应商名称', '统一社会信用代码'), '供应商管理').character).toBe('otherParty');
  });

  test('numbers that anybody has make no form ours', () => {
    expect(page(labels('联系人', '开户银行', '银行账号', '联系地址')).character).toBe('unclear');
  });
});

describe('whose form, by who asks and who acts', () => {
  test('one about somebody who is supervised is theirs', () => {
    expect(page(labels('监管对象名称', '经营地址', '法定代表人姓名', '企业性质', '经营范围')).character).toBe(
      'otherParty',
    );
  });

  test('whoever applies is ourselves, whatever for', () => {
    const { character, keys } = page(
      labels('广告申请单位', '统一社会信用代码', '法定代表人', '联系人', '广告使用单位'),
    );
    expect(character).toBe('own');
    expect(keys.slice(1)).toEqual(['entity.uscc', 'legalRep.name', 'contact.name', null]);
  });

  test('a heading about an 异议申请人 names nobody else', () => {
    const section = '异议申请人信息';
    const fields = ['企业名称', '统一社会信用代码', '法定代表人'].map((label) => ({ label, section }));
    expect(page(fields).keys).toEqual(['entity.name', 'entity.uscc', 'legalRep.name']);
    expect(
      page([
        { label: '姓名', section },
        { label: '身份证号码', section },
      ]).keys,
    ).toEqual([null, null]);
  });

  test('a head and somebody with power to act for them', () => {
    expect(page(labels('负责人（经营者）', '联系电话', '委托代理人', '身份证号码')).character).toBe('own');
    expect(page(labels('负责人', '联系电话')).character).toBe('unclear');
  });

  test('a site that is applied for or set up, not one of a list', () => {
    expect(page(labels('网站名称', '网站域名'), '新办网站申请').character).toBe('own');
    expect(page(labels('网站名称', '网站域名'), '网站设置').character).toBe('own');
    expect(page(labels('网站名称', '网站域名'), '友情链接').character).toBe('unclear');
  });
});

describe('what follows another company is that one’s', () => {
  test('a place that says nothing of its own', () => {
    expect(page(labels('企业名称', '统一社会信用代码', '境外办事机构', '所在城市')).keys.at(-1)).toBeNull();
    expect(page(labels('企业名称', '统一社会信用代码', '境外办事机构', '注册地址')).keys.at(-1)).toBe(
      'address.registered.full',
    );
  });
});

test('名称 at the head of a block is that of the company whose number follows', () => {
  expect(page(labels('名称', '所在地区', '注册资金', '统一社会信用代码')).keys[0]).toBe('entity.name');
  expect(page(labels('名称', '所在地区', '数量')).keys[0]).toBeNull();
});

test('注册时间 before 到期时间 is a domain’s where one is asked for', () => {
  const days = (first: string) => page(labels(first, '备案主体', '注册时间', '到期时间')).keys[2];
  expect(days('域名')).toBeNull();
  expect(days('企业名称')).toBe('entity.establishedOn');
});

test('账户名称 is a bank’s where a bank is asked for', () => {
  const company = labels('企业名称', '统一社会信用代码', '账户名称');
  expect(page(company).keys.at(-1)).toBeNull();
  expect(page([...company, { label: '开户银行' }]).keys[2]).toBe('bank.accountName');
});

test('a number in several boxes: 国家 and 区号 are not the number', () => {
  const parts = ['国家', '区号', '电话号码'].map((placeholder) => ({ label: '联系人电话', placeholder }));
  expect(page([...labels('企业名称', '统一社会信用代码'), ...parts]).keys.slice(2)).toEqual([
    null,
    null,
    'contact.phone',
  ]);
});

test('a photograph of the licence is no identity card, whoever stands before it', () => {
  const { keys } = page(
    labels('企业名称', '法定代表人', '法定代表人证件号码', '营业执照（正本）证件照片').map((sketch, index) =>
      index === 3 ? { ...sketch, widget: 'file' } : sketch,
    ),
  );
  expect(keys.at(-1)).toBe('attachment.businessLicence');
});

test('公司地址 and then 通讯地址: the second is where letters go', () => {
  expect(page(labels('企业名称', '统一社会信用代码', '公司地址', '联系人', '通讯地址')).keys.at(-1)).toBe(
    'contact.address',
  );
});

describe('what a form records besides', () => {
  test('neither what was before a change nor what will be after it', () => {
    for (const section of ['原事项', '变更前', '变更后企业信息']) {
      const fields = ['企业名称', '统一社会信用代码', '法定代表人'].map((label) => ({ label, section }));
      expect(page([...labels('企业名称', '统一社会信用代码'), ...fields]).keys.slice(2)).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  test('建设单位 may be us or another: the form is not lost for it', () => {
    expect(page(labels('建设单位', '统一社会信用代码', '法定代表人')).character).toBe('own');
  });
});

test('姓名或名称 beside a company’s number is its name', () => {
  expect(page(labels('姓名或名称', '社会信用代码', '法定代表人')).keys[0]).toBe('entity.name');
});

test('a unit by what it does for or with us is another’s heading', () => {
  const under = (section: string) =>
    page([
      ...labels('企业名称', '统一社会信用代码', '法定代表人'),
      { label: '单位名称', section },
      { label: '联系人', section },
    ]).keys.slice(3);
  expect(under('进货单位信息')).toEqual([null, null]);
  expect(under('维保单位')).toEqual([null, null]);
  expect(under('申请单位基本情况')).toEqual(['entity.name', 'contact.name']);
});

test('under a heading about a person, 住所 is where they live', () => {
  const { keys } = page([
    ...labels('企业名称', '统一社会信用代码', '注册地址'),
    { label: '姓名', section: '法定代表人信息' },
    { label: '住所', section: '法定代表人信息' },
  ]);
  expect(keys.slice(3)).toEqual(['legalRep.name', null]);
});

test('a heading about the company and somebody is neither’s alone', () => {
  const fields = ['公司名称', '员工总数', '联系人姓名', '联系人电话'].map((label) => ({
    label,
    section: '公司及联系人信息',
  }));
  expect(page([...fields, ...labels('统一社会信用代码')]).keys).toEqual([
    'entity.name',
    'entity.employees',
    'contact.name',
    'contact.phone',
    'entity.uscc',
  ]);
});

test('a record in which one may be a supplier or a buyer is theirs, unless we are asked which we are', () => {
  const fields = [
    ...labels('单位名称', '统一社会信用代码', '法定代表人'),
    { label: '单位类别', widget: 'select', options: ['供货单位', '购买单位'] },
  ] satisfies FieldSketch[];
  expect(page(fields).character).toBe('otherParty');
  expect(page(fields, '平台入驻申请').character).toBe('own');
});

describe('a title that asks or keeps a list', () => {
  const company = labels('企业名称', '统一社会信用代码', '法定代表人', '注册地址');

  test('查询条件', () => {
    expect(page(company, '企业查询条件').character).toBe('search');
  });

  test('a client’s record, though somebody applies', () => {
    expect(page(company, '申请贷款客户信息').character).toBe('otherParty');
    expect(page(company, '企业客户开户申请').character).toBe('own');
  });

  test('one more of several', () => {
    expect(page(labels('商户名称', '联系人', '银行账号'), '添加商户').character).toBe('otherParty');
    expect(page(labels('商户名称', '统一社会信用代码', '银行账号'), '商户注册').character).toBe('own');
  });
});

describe('somebody, and the company', () => {
  test('个人信息 and then 企业信息: the company is ours', () => {
    const { character, keys } = page([
      { label: '姓名', section: '个人信息' },
      { label: '出生日期', section: '个人信息' },
      { label: '企业名称', section: '企业信息' },
      { label: '统一社会信用代码', section: '企业信息' },
    ]);
    expect(character).toBe('own');
    expect(keys).toEqual([null, null, 'entity.name', 'entity.uscc']);
  });

  test('申请人 with the code of a company behind it is a company', () => {
    expect(page(labels('申请人', '统一社会信用代码', '法定代表人', '注册地址')).keys[0]).toBe('entity.name');
    expect(page(labels('申请人', '联系电话', '企业名称', '统一社会信用代码')).keys[0]).toBeNull();
  });

  test('our contact behind words that say no more than that', () => {
    const section = '商家指定联系人信息';
    const fields = ['姓名', '手机号码'].map((label) => ({ label, section }));
    expect(page([...labels('企业名称', '统一社会信用代码'), ...fields]).keys.slice(2)).toEqual([
      'contact.name',
      'contact.mobile',
    ]);
  });
});

test('what is asked right after another company is asked of that one', () => {
  expect(page(labels('企业名称', '统一社会信用代码', '评价机构名称', '机构人数')).keys.slice(2)).toEqual([
    null,
    null,
  ]);
});

test('a party alone, where the title names the company', () => {
  expect(page(labels('服务商', '统一社会信用代码', '法定代表人', '注册地址'), '企业基本信息').character).toBe(
    'own',
  );
});

test('a label in two languages', () => {
  expect(
    page(labels('企业名称 Company Name', '统一社会信用代码 USCC', '法定代表人 Legal Person')).keys,
  ).toEqual(['entity.name', 'entity.uscc', 'legalRep.name']);
});

test('公司所在地 and 公司详细地址 as two boxes: the second takes the address', () => {
  expect(page(labels('公司名称', '统一社会信用代码', '公司所在地', '公司详细地址')).keys.slice(2)).toEqual([
    null,
    expect.stringMatching(/^address\.office\./u),
  ]);
});

test('an address behind whoever takes a parcel is where it goes, whatever company is billed', () => {
  const order = ['收货人', '手机号码', '所在地区', '详细地址', '发票抬头', '纳税人识别号'];
  expect(page(labels(...order)).keys).toEqual([null, null, null, null, 'entity.name', 'entity.taxNo']);
  const registered = ['收货人', '企业名称', '统一社会信用代码', '注册地址'];
  expect(page(labels(...registered)).keys.at(-1)).toBe('address.registered.full');
});

test('a telephone of the office is whose block it stands in', () => {
  const under = (section: string): FieldSketch[] => ['姓名', '办公电话'].map((label) => ({ label, section }));
  const company = labels('企业名称', '统一社会信用代码', '办公电话');
  expect(page([...company, ...under('单位负责人'), ...under('责任部门联系人')]).keys).toEqual([
    'entity.name',
    'entity.uscc',
    'entity.phone',
    'principal.name',
    'principal.phone',
    'contact.name',
    'contact.phone',
  ]);
});

describe('a form about a person', () => {
  test('says so in its title, though one applies there', () => {
    expect(page(labels('单位名称', '统一社会信用代码', '法定代表人'), '签证申请表').character).toBe(
      'otherParty',
    );
  });

  test('begins with a name that is nobody’s of ours', () => {
    expect(page(labels('真实姓名', '出生地点', '单位名称', '单位地址', '单位电话')).character).toBe(
      'otherParty',
    );
  });

  test('lists where they worked', () => {
    const worked = labels('公司名称', '所属行业').map((field) => ({ ...field, section: '工作经历' }));
    expect(page(worked).keys).toEqual([null, null]);
  });
});

describe('a search', () => {
  test('takes a name as well as a number', () => {
    const bar: FieldSketch[] = [
      { placeholder: '企业名称/统一社会信用代码' },
      ...labels('企业名称', '法定代表人'),
    ];
    expect(page(bar).character).toBe('search');
  });

  test('spans the day on which others were founded', () => {
    const bar: FieldSketch[] = [
      ...labels('企业名称', '法定代表人'),
      { label: '成立日期', widget: 'dateRange' },
    ];
    expect(page(bar).character).toBe('search');
    const between: FieldSketch[] = [
      ...labels('企业名称', '法定代表人'),
      { label: '成立日期', widget: 'date' },
      { label: '-', widget: 'date' },
    ];
    expect(page(between).character).toBe('search');
    expect(page(between.slice(0, 3)).character).toBe('own');
    const ofWhat = labels(
      '企业名称',
      '登记机关',
      '法定代表人',
      '企业类型',
      '住所',
      '注册号',
      '注册资本',
      '经营范围',
    );
    expect(page([...ofWhat, ...between.slice(2), ...labels('责任区')]).character).not.toBe('own');
    // A long form asks the same of us, badly.
    expect(
      page([...bar, ...labels('注册资本', '住所', '经营范围', '邮政编码', '传真', '从业人数')]).character,
    ).toBe('own');
  });
});

test('a way back to an account asks for facts of the company and keeps none', () => {
  expect(page(labels('企业名称', '统一社会信用代码', '法定代表人', '手机号码'), '找回密码').character).toBe(
    'login',
  );
});

test('whoever opens an account has none yet', () => {
  const form = labels('企业名称', '统一社会信用代码', '开户银行');
  expect(page(form, '对公账户开户预约').keys).toEqual(['entity.name', 'entity.uscc', null]);
  expect(page(form, '公积金单位开户').keys).toEqual(['entity.name', 'entity.uscc', 'bank.name']);
});

test('a unit by what it does, in the title of a record', () => {
  const company = labels('单位名称', '统一社会信用代码', '法定代表人');
  expect(page(company, '新增参建单位').character).toBe('otherParty');
  expect(page(company, '维保单位信息').character).toBe('otherParty');
  expect(page(company, '参保单位信息').character).toBe('own');
  expect(page(company, '单位基本信息').character).toBe('own');
  expect(page(company, '参展单位报名').character).toBe('own');
});

test('what an amount is counted in names no company', () => {
  const asked = ['注册资金', '注册资金单位', '法定代表人', '成立日期', '企业性质'];
  expect(ruledCharacterOf(makeReading(asked.map((label) => ({ label }))))).toBe('own');
});

test('我的公司 is ours, whatever a company by its last word may be', () => {
  const { character, keys } = page(labels('我的公司', '营业执照编号', '注册资本'));
  expect(character).toBe('own');
  expect(keys).toEqual(['entity.name', 'entity.regNo', 'entity.regCapital']);
});

test('a party named as of now is that party', () => {
  const facts = ['法定代表人', '法人身份证号', '注册资本'];
  expect(page(labels('现合作商名称', ...facts)).character).toBe('otherParty');
  expect(page(labels('当前企业名称', ...facts)).character).toBe('own');
});

test('a second person of a kind is not the one we hold, a second number is of the same', () => {
  const asked = labels('企业名称', '注册资本', '联系人1', '联系人2', '负责人', '联系方式1', '联系方式2');
  expect(page(asked).keys.slice(2, 4)).toEqual(['contact.name', null]);
  expect(page(labels('企业名称', '注册资本', '负责人', '联系方式1')).keys.at(-1)).toBe('principal.phone');
});

test('所属街道 is a place in a cascade, and a street by itself', () => {
  const facts = labels('企业名称', '统一社会信用代码', '法定代表人');
  expect(page([...facts, { label: '所属街道', widget: 'cascader' }]).keys.at(-1)).toBe(
    'address.office.district',
  );
  expect(page([...facts, { label: '所属街道：', widget: 'select' }]).keys.at(-1)).toBe(null);
});

test('a paper to hand in and a question of yes or no name nobody whom a block is about', () => {
  const facts = ['企业名称', '统一社会信用代码', '注册资本'].map((label) => ({ label, section: '企业信息' }));
  const under = (field: FieldSketch): FieldSketch[] =>
    [field, { label: '营业执照', widget: 'file' as const }].map((one) => ({ ...one, section: '其他信息' }));
  const last = (field: FieldSketch): string | null => page([...facts, ...under(field)]).keys.at(-1) ?? null;
  expect(last({ label: '委托人身份证', widget: 'file' })).toBe('attachment.businessLicence');
  expect(last({ label: '委托人名称' })).toBeNull();
  expect(last({ label: '安全生产重点企业', widget: 'radio', options: ['是', '否'] })).toBe(
    'attachment.businessLicence',
  );
  expect(last({ label: '安全生产重点企业' })).toBeNull();
});

test('a unit named behind what is asked of us is one more thing that is asked of us, one that is checked is what we are', () => {
  const facts = labels('企业名称', '统一社会信用代码', '注册资本');
  const under = (...said: string[]): FieldSketch[] =>
    said.map((label) => ({ label, section: '生产经营信息' }));
  const last = (fields: readonly FieldSketch[]): string | null =>
    page([...facts, ...fields]).keys.at(-1) ?? null;
  expect(last(under('所属行业', '安全管理机构', '经营地址'))).toBe('address.office.full');
  expect(last(under('安全管理机构', '经营地址'))).toBeNull();
  expect(last([{ label: '重点企业', widget: 'checkbox' }, { label: '企业法人' }])).toBe('legalRep.name');
  expect(last([{ label: '重点企业' }, { label: '企业法人' }])).toBeNull();
});

test('the number that a keeper gives to whom it deals with makes the record one of them', () => {
  const facts = ['企业名称', '统一社会信用代码', '法定代表人'];
  expect(page(labels(...facts, '供应商编号')).character).toBe('otherParty');
  expect(page(labels(...facts, '新一代客户编号')).character).toBe('otherParty');
  expect(page(labels(...facts, '供应商编号'), '供应商注册').character).toBe('own');
  expect(page([...labels(...facts), { label: '供应商编号', disabled: true }]).character).toBe('own');
  expect(page(labels(...facts, '用电客户编号')).character).toBe('own');
  expect(page(labels(...facts, '标的编号')).character).toBe('own');
});

test('whom a company sells to at all is a question of the company', () => {
  expect(page(labels('客户群体', '统一社会信用代码', '法定代表人'), '企业认证').character).toBe('own');
  expect(page(labels('客户来源', '统一社会信用代码', '法定代表人'), '企业信息').character).toBe('otherParty');
});

test('行政区划代码 is a code and no place', () => {
  const facts = labels('企业名称', '统一社会信用代码', '法定代表人');
  expect(page([...facts, ...labels('行政区划代码')]).keys.at(-1)).toBeNull();
  expect(page([...facts, { label: '行政区划', widget: 'cascader' }]).keys.at(-1)).toBe(
    'address.office.district',
  );
});

test('a rank or a state that is given to a party makes the record one of them', () => {
  const facts = ['企业名称', '统一社会信用代码', '法定代表人'];
  expect(page(labels(...facts, '经销商级别')).character).toBe('otherParty');
  expect(page(labels(...facts, '资质等级')).character).toBe('own');
});

test('a kind of customer to choose is said of one, typed it is of all whom we sell to', () => {
  const facts = labels('企业名称', '统一社会信用代码', '法定代表人');
  const kind = (field: FieldSketch) => page([...facts, { label: '客户类型', ...field }]).character;
  expect(kind({ widget: 'select' })).toBe('otherParty');
  expect(kind({ widget: 'select', placeholder: '请选择主要客户类型' })).toBe('own');
  expect(kind({})).toBe('own');
});

test('whoever says what they are is no other party', () => {
  const facts = labels('企业名称', '统一社会信用代码', '法定代表人');
  const options = ['供应商', '经销商'];
  const said = (label: string) => page([...facts, { label, widget: 'select', options }]).character;
  expect(said('角色')).toBe('own');
  expect(said('我是')).toBe('own');
  expect(said('单位类别')).toBe('otherParty');
});

test('one more of a list, whichever end of the title says so', () => {
  const facts = labels('企业名称', '统一社会信用代码', '法定代表人');
  expect(page(facts, '添加商户').character).toBe('otherParty');
  expect(page(facts, '商品厂家添加').character).toBe('otherParty');
  expect(page(facts, '外部单位编辑').character).toBe('otherParty');
  expect(page(facts, '商家资料').character).toBe('own');
});

test('a title begins with the number of a table, which is no unit', () => {
  const facts = labels('单位名称', '统一社会信用代码', '邮政编码');
  expect(page(facts, '表一 单位信息').character).toBe('own');
  expect(page(facts, '维保单位信息').character).toBe('otherParty');
});

test('how a company works names nobody it deals with', () => {
  const offers = ['生产厂家', '代理商', '经销商'];
  const facts = labels('公司名称', '注册资本', '成立日期');
  expect(page([...facts, { label: '经营模式', widget: 'select', options: offers }]).character).toBe('own');
  expect(page([...facts, { label: '单位类别', widget: 'select', options: offers }]).character).toBe(
    'otherParty',
  );
});

test('a number that we have in somebody’s list is one more thing asked of us', () => {
  const much = labels('公司名称', '法定代表人', '注册资本', '公司成立日期');
  expect(page([...much, { label: '供应商代码' }]).character).toBe('own');
  expect(page([...much, { label: '供应商代码' }, { label: '供应商级别' }]).character).toBe('otherParty');
  expect(page([...labels('公司名称', '联系人'), { label: '供应商代码' }]).character).toBe('otherParty');
});

test('a block that asks who heads us is ours, whatever company it names behind', () => {
  const block = labels('所属地区', '企业主要负责人', '保险公司名称', '行业类别');
  const { keys } = page([
    ...labels('企业名称', '统一社会信用代码'),
    ...block.map((one) => ({ ...one, section: '安全信息' })),
  ]);
  expect(keys.slice(2)).toEqual(['address.office.district', 'principal.name', null, 'entity.industry']);
});

test('a heading names several people, and each label says which', () => {
  const section = '经办人和财务负责人信息';
  const people = labels('经办人姓名', '证件号码', '财务负责人姓名').map((one) => ({ ...one, section }));
  expect(page([...labels('企业名称', '统一社会信用代码'), ...people]).keys.slice(2)).toEqual([
    'agent.name',
    'agent.idNo',
    null,
  ]);
});

test('whoever answers a survey is the 客户 it speaks of', () => {
  const fields = labels('企业名称', '企业人数', '联系人').map((one) => ({ ...one, section: '客户信息' }));
  expect(page(fields, '入驻企业满意度调查表').character).toBe('own');
  expect(page(fields, '走访登记').character).toBe('otherParty');
});

test('what is noted of a party makes the record one of them, wherever it stands', () => {
  const facts = labels('企业全称', '联系人', '通讯地址');
  expect(page([...facts, { label: '客户质量' }]).character).toBe('otherParty');
  expect(page([...facts, { label: '供应商地址' }]).character).toBe('otherParty');
  expect(page([...facts, { label: '客户端名称' }]).character).toBe('own');
  expect(page([...facts, { label: '客户质量', readonly: true }]).character).toBe('own');
});

test('a title names whom something is done with', () => {
  const facts = labels('企业名称', '法定代表人', '工商注册号');
  expect(page(facts, '新增签约对象').character).toBe('otherParty');
  expect(page(facts, '申报对象').character).toBe('own');
});

test('another unit that is named before us is one more thing asked of us', () => {
  expect(page(labels('设计单位', '企业名称', '统一社会信用代码', '法定代表人')).keys).toEqual([
    null,
    'entity.name',
    'entity.uscc',
    'legalRep.name',
  ]);
  expect(page(labels('厂商编号', '公司名称', '负责人')).character).toBe('otherParty');
});

test('what was asked before another is named was asked of us', () => {
  const account = labels('企业名称', '对公账号', '开户行').slice(1);
  expect(page([...labels('营业执照号'), ...account, { label: '担保公司' }], '经营贷申请').character).toBe(
    'own',
  );
  expect(page([{ label: '担保公司' }, ...account], '经营贷').character).toBe('otherParty');
});

test('牵头承担单位 is the 承担单位', () => {
  const fields = labels('单位名称', '统一社会信用代码').map((one) => ({ ...one, section: '牵头承担单位' }));
  expect(page(fields).character).toBe('own');
});

test('whoever applies for a loan is the 借款人 of its headings', () => {
  const fields = labels('法人身份证号', '注册资金', '企业地址').map((one) => ({
    ...one,
    section: '填写借款人资料',
  }));
  expect(page(fields, '申请线上借款').character).toBe('own');
  expect(page(fields, '贷后管理').character).toBe('otherParty');
});

test('what is done with the page is no unit', () => {
  const asked = labels('企业名称', '注册地址', '注册资本', '成立日期', '单位简介');
  expect(page(asked, '完善单位信息').character).toBe('own');
  expect(page(asked, '编辑参建单位信息').character).toBe('otherParty');
});

test('the group above is not ourselves', () => {
  expect(page(labels('企业名称', '统一社会信用代码', '法定代表人', '集团名称')).keys).toEqual([
    'entity.name',
    'entity.uscc',
    'legalRep.name',
    null,
  ]);
});

test('a bank that somebody keeps is not ours, the bank of our account is', () => {
  const asked = labels('地址', '法人代表', '注册资本', '成立日期', '经营范围');
  expect(page(asked, '新增非上市银行').character).toBe('otherParty');
  expect(page(labels('账户名称', '银行账号', '开户银行'), '新增开户银行').character).toBe('own');
});

test('who builds what we file for is one of those whom the filing names', () => {
  const asked = labels('工程名称', '施工单位名称', '监理单位名称', '申报单位名称', '联系电话');
  expect(page(asked, '标准化工地申报').keys[3]).toBe('entity.name');
  expect(page(asked, '工地检查').character).not.toBe('own');
});

test('under a heading about papers a label may say for itself that it is ours', () => {
  const under = (label: string): FieldSketch => ({ section: '资质证书等级', label });
  const form = [...labels('企业名称', '注册资金'), under('主项资质'), under('企业法人'), under('联系电话')];
  expect(page(form).keys).toEqual(['entity.name', 'entity.regCapital', null, 'legalRep.name', null]);
});

test('whoever agrees to the terms says of themselves that they buy or supply', () => {
  const kind: FieldSketch = { label: '商户类型', widget: 'select', options: ['采购商', '供货商'] };
  const asked = [kind, ...labels('企业名称', '法人姓名', '法人证件号码', '常用联系人')];
  expect(page([...asked, { label: '是否同意协议' }]).character).toBe('own');
  expect(page(asked).character).toBe('otherParty');
});

test('a customer to choose and then a name: a record of the customer', () => {
  const invoice = labels('开票公司', '客户公司', '单位全称', '纳税人号', '开户银行', '对公账户');
  expect(page(invoice).character).toBe('otherParty');
  expect(page(invoice.filter(({ label }) => label !== '客户公司')).character).toBe('own');
});

test('a heading ends in 人信息 for companies too', () => {
  const under = (label: string): FieldSketch => ({ section: '纳税人信息', label });
  expect(page(['纳税人识别码', '纳税人名称', '纳税人电话', '银行账号'].map(under)).keys).toEqual([
    'entity.taxNo',
    'entity.name',
    'entity.phone',
    'bank.account',
  ]);
});

test('what an account is reached by before 厂商名称 names nobody', () => {
  const asked = labels('登录账号', '联系电话', '联系邮箱', '厂商名称', '统一社会信用代码', '企业联系人');
  const licence: FieldSketch = { label: '营业执照', widget: 'file' };
  expect(page([...asked, licence], '厂商入驻申请').keys[3]).toBe('entity.name');
  expect(page([...labels('真实姓名'), ...asked, licence], '厂商入驻申请').keys[4]).toBeNull();
});

test('what heads a form and runs through it the form is about', () => {
  const under = (section: string, ...list: string[]): FieldSketch[] =>
    list.map((label) => ({ section, label }));
  const agent = under('代理信息', '代理全称', '代理类型', '代理类别', '代理上限');
  const head = under('法人信息', '姓名', '证件类型', '证件号码');
  expect(page([...agent, ...head]).character).not.toBe('own');
  expect(page([...under('企业信息', '企业全称', '企业类型'), ...head]).character).toBe('own');
});

test('a group is above us, and 企业地址 says for itself whose it is', () => {
  const asked = labels('企业名称', '统一社会信用代码', '集团', '企业地址', '邮政编码');
  expect(page(asked).keys.slice(2)).toEqual([null, 'address.office.full', 'entity.postcode']);
  const invoice = labels('发票抬头', '税务登记号', '邮寄地址', '企业地址', '企业电话');
  expect(page(invoice, '申请开票').keys.slice(2)).toEqual([null, 'address.office.full', 'entity.phone']);
});
